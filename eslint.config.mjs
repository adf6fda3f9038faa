import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** One message for several forbidden names. */
const forbid = (names, message) => names.map((name) => ({ name, message }));
const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const network = forbid(
  ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  'The product never opens a network connection.',
);
const nodeOnly = forbid(
  ['process', 'Buffer', 'require', 'module', '__dirname', '__filename', 'global'],
  'There is none in the browser.',
);
const impure = forbid(
  [
    ...['performance', 'crypto', 'console', 'globalThis', 'self', 'window', 'navigator'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ],
  'The core is pure: the same input gives the same output, everywhere.',
);

const noClock = 'The core has no clock: take the day as an argument.';
const noLocale = 'The core depends on no time zone and no locale of the machine.';
const impureProperties = [
  { object: 'Date', property: 'now', message: noClock },
  { object: 'Math', property: 'random', message: 'The core leaves nothing to chance.' },
];
const impureSyntax = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
  { selector: "CallExpression[callee.name='Date']", message: noClock },
  {
    selector: 'MemberExpression[property.name=/^get(Date|Day|Month|FullYear|Hours|Minutes|Seconds|TimezoneOffset)$/]',
    message: noLocale,
  },
  { selector: 'MemberExpression[property.name=/^(toLocale(Date|Time)?String|resolvedOptions)$/]', message: noLocale },
  { selector: ':matches(ImportExpression, TSImportEqualsDeclaration)', message: 'The core loads nothing at run time.' },
  {
    selector: 'TSImportType',
    message: 'Import types at the top of the file, where the ban on foreign ones sees them.',
  },
];

const imports = {
  foreignToCore: {
    regex: '^(?!\\.{1,2}/|(commonmark|gray-matter|yaml|mustache|jsonc-parser|ical\\.js)$)',
    message: 'The core imports nothing but itself and its libraries.',
  },
  edges: (...folders) => ({
    regex: `^\\.\\./(.*/)?(${folders.join('|')})(/|$)`,
    message: 'Arrows run one way: vscode → core, cli → core.',
  }),
  node: {
    regex:
      '^node:|^(assert|buffer|child_process|crypto|fs|http|https|net|os|path|process|stream|url|util|worker_threads)(/|$)',
    message: 'Only the command line and the Node edge of the extension run on Node.',
  },
  vscode: { regex: '^vscode$', message: 'Only src/vscode knows VS Code.' },
};
const restrictImports = (...patterns) => ['error', { patterns }];

export default defineConfig(
  globalIgnores(['dist/', '.vscode-test/', 'examples/', 'test/workspace/']),
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'object-shorthand': 'error',
    },
  },
  {
    // What reads other people's text takes no longer than the text is long.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: readonly(
        'Buffer',
        'URL',
        'URLSearchParams',
        'clearTimeout',
        'console',
        'fetch',
        'module',
        'process',
        'setTimeout',
      ),
    },
  },
  {
    // What runs within the page.
    files: ['scripts/bench/host.mjs'],
    languageOptions: {
      globals: readonly('AbortController', 'MouseEvent', 'document', 'performance', 'requestAnimationFrame'),
    },
  },
  {
    files: ['test/**/*.mjs'],
    languageOptions: {
      globals: readonly('describe', 'it', 'before', 'beforeEach', 'after', 'afterEach', 'document', 'window'),
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'src/core/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Code points are what edit distances and slugs count in.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_$', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },

  // Who may use what: vscode → core, cli → core, and the core stands alone.
  {
    files: ['src/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...network], 'no-eval': 'error' },
  },
  {
    files: ['src/extension.ts', 'src/vscode/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...nodeOnly],
      'no-restricted-imports': restrictImports(imports.node, imports.edges('cli')),
      'no-restricted-properties': [
        'error',
        { property: 'fsPath', message: 'Not every file is on a disk.' },
        ...['Information', 'Warning', 'Error'].map((kind) => ({
          property: `show${kind}Message`,
          message: `Names must not become links: use show${kind} of messages.ts.`,
        })),
      ],
    },
  },
  {
    files: ['src/node/**/*.ts'],
    rules: { 'no-restricted-imports': restrictImports(imports.edges('cli')) },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': restrictImports(imports.vscode, imports.edges('vscode', 'extension')) },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...network, ...nodeOnly, ...impure],
      'no-restricted-imports': restrictImports(imports.foreignToCore, imports.edges('vscode', 'cli', 'extension')),
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', ...impureSyntax],
    },
  },

  {
    files: ['test/**/*.ts'],
    rules: {
      // What is missing shows as a failing test.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
