import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src, from the top of the house to the ground. A room may import from itself and from the
 * rooms below it, never from one above (rooms on one line do not know each other, but for what is said here).
 */
const above = {
  answers: ['occupations', 'wages', 'rules', 'flow', 'app', 'ui', 'wizard', 'report', 'shell'],
  occupations: ['wages', 'rules', 'flow', 'app', 'ui', 'wizard', 'report', 'shell'],
  wages: ['occupations', 'rules', 'flow', 'app', 'ui', 'wizard', 'report', 'shell'],
  rules: ['flow', 'app', 'ui', 'wizard', 'report', 'shell'],
  flow: ['app', 'ui', 'wizard', 'report', 'shell'],
  app: ['ui', 'wizard', 'report', 'shell'],
  ui: ['wizard', 'report', 'shell'],
  wizard: ['report', 'shell'],
  report: ['wizard', 'shell'],
};

const oneWay = Object.entries(above).map(([room, upper]) => ({
  files: [`src/${room}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${upper.join('|')})(/|$)`,
            message: `src/${room} stands below that room: imports run downwards.`,
          },
          ...(['rules', 'flow', 'answers', 'occupations', 'wages'].includes(room)
            ? [{ regex: '^svelte', message: `src/${room} is plain TypeScript.` }]
            : []),
        ],
      },
    ],
  },
}));

export default defineConfig([
  globalIgnores(['dist/', 'coverage/', 'test-results/', 'playwright-report/', 'src/*/data/']),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.js', 'scripts/*.mjs', 'scripts/data/*.mjs', 'public/*.js'],
        },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'error',
      // `const { [key]: _old, ...rest } = object` takes a key out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    rules: {
      // A style attribute in markup is what the Content-Security-Policy refuses; style:prop={x} goes by the CSSOM.
      'no-restricted-syntax': [
        'error',
        { selector: "SvelteAttribute[key.name='style']", message: 'Use a class or style:prop.' },
      ],
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...oneWay,
  {
    files: ['scripts/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
]);
