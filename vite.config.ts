import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';
import { packTitles } from './scripts/pack-titles.mjs';

/** Our own modules that stand on the page with the first question. */
const FIRST_QUESTION = new RegExp(
  [
    String.raw`src/(answers/paths|flow/pages)\.ts`,
    String.raw`src/app/(address|case|facts|form|language|locale-tag|messages|problems|storage|wording)\b`,
    String.raw`src/ui/(Button|Choice|DateField|Disclosure|ErrorSummary|ErrorText|Group|Icon|OptionRow|PageHeading|Steps|parse-date)\b`,
    String.raw`src/wizard/(About|AskChoice|AskDate|WizardPage|WizardSteps|changing|check-answers|form|words)\b`,
  ].join('|'),
);

/**
 * The tables of job titles are kept readable, for people and for diffs. In the built site they travel packed, a
 * fifth smaller, and are unpacked as they arrive.
 */
function packedTitles(): Plugin {
  const table = /^\.\/data\/(titles\.\w+\.json)$/;
  const mark = '\0packed:';
  return {
    name: 'packed-titles',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const file = table.exec(source)?.[1];
      return file && importer
        ? mark + path.join(path.dirname(importer), 'data', file).replace('.json', '')
        : undefined;
    },
    load(id) {
      if (!id.startsWith(mark)) return undefined;
      const file = `${id.slice(mark.length)}.json`;
      const { titles } = JSON.parse(readFileSync(file, 'utf8')) as {
        titles: Record<string, string>;
      };
      const unpack = path.resolve(path.dirname(file), '../unpack-titles.ts');
      return [
        `import { unpackTitles } from ${JSON.stringify(unpack)};`,
        `export default { titles: unpackTitles(${JSON.stringify(packTitles(titles))}) };`,
      ].join('\n');
    },
  };
}

export default defineConfig({
  // Relative addresses and a fragment for the route: the built folder works at any depth on any static host.
  base: './',
  plugins: [packedTitles(), svelte()],
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
