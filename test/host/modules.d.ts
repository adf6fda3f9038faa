/** All files test/host/suite/*.test.ts, gathered when the tests are bundled. */
declare module 'all-suites';

declare module 'mocha/mocha.js';
