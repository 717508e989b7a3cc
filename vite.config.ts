import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/** Our own modules that stand on the page with the first question. */
const FIRST_QUESTION = new RegExp(
  [
    String.raw`src/(answers/paths|flow/pages)\.ts`,
    String.raw`src/app/(address|case|facts|form|language|locale-tag|messages|problems|storage|wording)\b`,
    String.raw`src/ui/(Button|Choice|DateField|Disclosure|ErrorSummary|ErrorText|Group|Icon|OptionRow|PageHeading|Steps|parse-date)\b`,
    String.raw`src/wizard/(About|AskChoice|AskDate|WizardPage|WizardSteps|changing|check-answers|form|words)\b`,
  ].join('|'),
);

export default defineConfig({
  // Relative addresses and a fragment for the route: the built folder works at any depth on any static host.
  base: './',
  plugins: [svelte()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // The Content-Security-Policy allows files of our own origin only, so nothing is inlined as data:.
    assetsInlineLimit: 0,
    // The job titles of one language are the largest file; they come with the occupation step.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What the first question needs comes in two files instead of thirty: fewer requests, and small modules
          // compress together. tests/paths/budget.e2e.ts holds the sum.
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(svelte|svelte-i18n|intl-|@formatjs|deepmerge|clsx|esm-env)/,
            },
            { name: 'first', test: FIRST_QUESTION },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
});
