import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

const typescriptFiles = ['**/*.ts'];
const svelteFiles = ['**/*.svelte'];
const ownCode = [
  ...['src/**/*.ts', 'src/**/*.svelte', 'test/**/*.ts', 'bench/**/*.ts', 'e2e/**/*.ts'],
  'training/**/*.ts',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' };
const noNamespace = { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module.' };
const language = [noDefaultExport, noEnum, noNamespace];

const processEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Only src/server/platform/config.ts reads the environment.',
};

const pure = 'src/core decides without clock, randomness or waiting: take it as an argument.';
const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: pure },
  { selector: 'CallExpression[callee.name="Date"]', message: pure },
  { selector: ':function[async=true]', message: pure },
];

// Svelte sets a `style:` directive through the style object, which the content policy allows; an attribute in
// the markup is refused by it.
const noStyleAttribute = {
  selector: 'SvelteAttribute[key.name="style"]',
  message: 'The content policy refuses style attributes: use a class or a style: directive.',
};

const typedFiles = ['src/**/*.ts', 'test/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts', 'training/**/*.ts'];

// Each file is checked by the one program that compiles it: four small programs instead of one for each file.
const typed = (project, files, ignores = []) => ({
  files,
  ignores,
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
});

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.dist-*/',
      'data/',
      'coverage/',
      'test-results/',
      'docs/reference/',
      '**/*.d.ts',
      '**/model-data.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescriptFiles,
    extends: [tseslint.configs.recommended],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-params': ['error', { max: 3 }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  typed('tsconfig.core.json', ['src/contract/**/*.ts', 'src/core/**/*.ts'], ['**/*.test.ts']),
  typed('tsconfig.server.json', ['src/server/**/*.ts', 'src/cli/**/*.ts'], ['**/*.test.ts']),
  typed('tsconfig.web.json', ['src/web/**/*.ts'], ['**/*.test.ts', '**/service-worker.ts']),
  typed('tsconfig.training.json', ['training/**/*.ts']),
  typed('tsconfig.test.json', ['src/**/*.test.ts', 'test/**/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts']),
  {
    files: typedFiles,
    ignores: ['**/service-worker.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...svelte.configs.recommended,
  {
    files: svelteFiles,
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'no-restricted-syntax': ['error', noStyleAttribute],
    },
  },
  { files: ownCode, ignores: svelteFiles, rules: { 'no-restricted-syntax': ['error', ...language] } },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    ignores: ['src/server/platform/config.ts'],
    rules: { 'no-restricted-properties': ['error', processEnvironment], 'no-console': 'error' },
  },
  // A row of a table of cases is spread over the parameters of its test.
  { files: ['**/*.test.ts'], rules: { 'max-params': 'off' } },
  { files: ['src/cli/**/*.ts', 'src/server/main.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...language, ...noClock],
      'no-restricted-properties': [
        'error',
        processEnvironment,
        { object: 'Date', property: 'now', message: pure },
        { object: 'Math', property: 'random', message: pure },
        { object: 'crypto', property: 'randomUUID', message: pure },
      ],
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Promise', 'performance'].map(
          (name) => ({ name, message: pure }),
        ),
      ],
    },
  },
);
