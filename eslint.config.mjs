import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms of `src`, each with the rooms that it may import from; a room may always import from itself. */
const rooms = {
  model: [],
  markup: ['model'],
  checks: ['model', 'markup', 'messages'],
  messages: ['model'],
  build: ['model'],
  edition: ['model', 'markup', 'messages', 'checks/read'],
  ui: ['model', 'markup', 'messages', 'edition'],
  features: [
    'model',
    'markup',
    'messages',
    'edition',
    'ui',
    'layouts',
    'build/endings.ts',
    'build/folders.ts',
    'build/site-url.ts',
    'build/write-faults.ts',
  ],
};

const zones = Object.entries(rooms).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import from ${allowed.join(', ') || 'itself alone'}; see src/README.md`,
}));

export default defineConfig(
  globalIgnores([
    'dist',
    '.astro',
    'node_modules',
    'content',
    'tests/bench/peers',
    'tests/bench/plain-astro',
    '**/*.unfinished-*',
    '**/*.replaced-*',
  ]),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  { plugins: { 'import-x': importX }, rules: { 'import-x/no-restricted-paths': ['error', { zones }] } },
  {
    // What builds and prints a site works without the packages of the tests, and for content in any folder.
    files: ['src/**', 'astro.config.mjs'],
    ignores: ['**/*.test.ts'],
    rules: {
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
      'no-restricted-properties': ['error', { object: 'process', property: 'cwd', message: 'ask Astro for its root' }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/method-signature-style': 'error',
    },
  },
  {
    // Vitest types its asymmetric matchers as `any`.
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  {
    // Scripts of the page: what they look for is there, and each check would cost every reader bytes.
    files: ['src/features/reading/client.ts', 'src/features/reading/text-fragment.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
);
