import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of src, from the ground up, each with the rooms above it. A room may import from itself and from the
 * rooms below it, never from one above.
 */
const screens = ['wizard', 'report', 'employer', 'explore', 'shell', 'review'];
const above = {
  answers: ['occupations', 'wages', 'rules', 'flow', 'app', 'ui', ...screens],
  occupations: ['wages', 'rules', 'flow', 'app', 'ui', ...screens],
  wages: ['occupations', 'rules', 'flow', 'app', 'ui', ...screens],
  rules: ['flow', 'app', 'ui', ...screens],
  flow: ['app', 'ui', ...screens],
  app: ['ui', ...screens],
  ui: screens,
  wizard: ['report', 'employer', 'explore', 'shell', 'review'],
  report: ['wizard', 'employer', 'explore', 'shell', 'review'],
  explore: ['wizard', 'employer', 'shell', 'review'],
  employer: ['explore', 'shell', 'review'],
  shell: ['review'],
};

/** A style attribute in markup is what the Content-Security-Policy refuses; style:prop={x} goes by the CSSOM. */
const STYLE_ATTRIBUTE = {
  selector: "SvelteAttribute[key.name='style']",
  message: 'Use a class or style:prop.',
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
    'no-restricted-syntax': [
      'error',
      STYLE_ATTRIBUTE,
      {
        selector: `ImportExpression[source.value=/^(\\.\\.\\/)+(${upper.join('|')})(\\/|$)/]`,
        message: `src/${room} stands below that room: imports run downwards.`,
      },
    ],
  },
}));

export default defineConfig([
  globalIgnores([
    'dist/',
    'dist-single/',
    'coverage/',
    'test-results/',
    'playwright-report/',
    '.mutation/',
    'src/*/data/',
  ]),
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.js',
            'scripts/*.mjs',
            'scripts/data/*.mjs',
            'bench/*.mjs',
            'public/*.js',
          ],
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
      'no-restricted-syntax': ['error', STYLE_ATTRIBUTE],
      'svelte/no-at-html-tags': 'error',
    },
  },
  ...oneWay,
  {
    // The second evaluator shares nothing with the rules: only its tests put the two side by side.
    files: ['tests/second/**'],
    ignores: ['tests/second/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/src/rules(/|$)', message: 'Written apart from the rules.' }] },
      ],
    },
  },
  {
    files: ['scripts/**', 'bench/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // What is longer has more than one thing to say. Data stands in JSON and TSV files, which are as long as they are.
    files: ['src/**', 'tests/**', 'scripts/**', 'bench/**'],
    rules: { 'max-lines': ['error', 300] },
  },
  { files: ['**/*.{js,mjs}'], extends: [ts.configs.disableTypeChecked] },
]);
