/** Set by the bundler. */
declare const LONG: boolean;

/** Whether the long form runs: `npm run test:long`. */
export const isLong = LONG;
