import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, normalizePath } from 'vite';
import type { ManifestOptions } from 'vite-plugin-pwa';
import { VitePWA } from 'vite-plugin-pwa';
import { earlyHints } from './scripts/build/early-hints.ts';
import { shippedPackages } from './scripts/build/shipped.ts';
import { packTitles } from './scripts/pack-titles.mjs';

/** Seven characters tell one file from another as well as the usual eight, and the first scripts name 170 files. */
const NAMED = 'assets/[name]-[hash:7].js';

/** Our own modules that stand on the page with the first question. */
const FIRST_QUESTION = new RegExp(
  [
    String.raw`src/(answers/(dates|paths)|flow/pages|rules/editions/[^/]+/about)\.ts`,
    String.raw`src/app/(address|case|facts|form|kept-case|language|link-address|locale-tag|messages|other-pages|problems|question-words|storage|today|wording)\b`,
    String.raw`src/ui/(Boundary|Button|Choice|DateField|Disclosure|ErrorSummary|ErrorText|Group|Icon|Lazy|Notice|OptionRow|PageHeading|Steps|after-press|parse-date)\b`,
    'vite/preload-helper',
    String.raw`src/wizard/(About|AskChoice|AskDate|WizardPage|WizardSteps|changing|check-answers|form)\b`,
  ].join('|'),
);

/**
 * The tables of job titles and of our own names are kept readable, for people and for diffs. In the built site those
 * of English and French travel packed together, a third smaller, and are unpacked as they arrive. The names alone,
 * for who types the other language, stay a file of their own.
 */
export function packedTitles(): Plugin {
  const table = /^\.\/(data\/titles|lexicon)[./](en|fr)\.json$/;
  const folder = normalizePath(path.resolve('src/occupations'));
  const asksForAll = `${folder}/texts.ts`;
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
  return {
    name: 'packed-titles',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      const [, kind, language = ''] = table.exec(source) ?? [];
      if (source.startsWith('\0titles-')) return source;
      if (!kind || importer !== asksForAll) return undefined;
      return kind === 'lexicon' ? `\0names-${language}` : `\0titles-${language}`;
    },
    load(id) {
      const [, kind, language = ''] = /^\0(names|titles)-(en|fr)$/.exec(id) ?? [];
      if (kind === 'names') {
        return `import { unpacked } from '\\0titles-${language}'; export default { terms: unpacked.then(({ names }) => names) };`;
      }
      if (kind !== 'titles') return undefined;
      const packed = packTitles(
        read(`data/titles.${language}.json`)['titles'] ?? {},
        read(`lexicon/${language}.json`)['terms'],
      );
      return [
        `import { withPauses } from ${JSON.stringify(`${folder}/slices.ts`)};`,
        `import { unpacking } from ${JSON.stringify(`${folder}/unpack-titles.ts`)};`,
        // A promise, and no top-level await: WebKit runs a module before one that it awaits is done (bug 242740).
        `export const unpacked = withPauses(unpacking(${JSON.stringify(packed)}));`,
        `export default { titles: unpacked.then(({ titles }) => titles) };`,
      ].join('\n');
    },
  };
}

/** Vite's development server puts styles into the page itself, which the policy of the built site refuses. */
function policyForDevelopment(): Plugin {
  return {
    name: 'policy-for-development',
    apply: 'serve',
    transformIndexHtml: (html) =>
      html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}

/** What the app is called, and how it looks, where it is installed. */
function manifestIn(language: string): Partial<ManifestOptions> {
  const file = readFileSync(`locales/${language}/shell.json`, 'utf8');
  const { shell } = JSON.parse(file) as typeof import('./locales/en/shell.json');
  return {
    name: shell.name,
    short_name: shell.manifest.shortName,
    description: shell.manifest.description,
    lang: language,
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#0b4d49',
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

/** The same in the other languages: the page names the one it speaks (src/app/offline.svelte.ts). */
function manifestsInOtherLanguages(): Plugin {
  return {
    name: 'manifests-in-other-languages',
    apply: 'build',
    generateBundle() {
      for (const language of readdirSync('locales').filter((name) => name !== 'en')) {
        const source = JSON.stringify(manifestIn(language));
        this.emitFile({ type: 'asset', fileName: `manifest.${language}.webmanifest`, source });
      }
    },
  };
}

/**
 * Everything the built site has is kept on the device, so that it works without a connection; the page registers the
 * worker itself (src/app/offline.svelte.ts), since the policy lets only our own code name a script.
 */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/service-worker',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: manifestIn('en'),
  injectManifest: {
    rollupFormat: 'iife',
    buildPlugins: { vite: [shippedPackages()] },
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
    // Their names change with what is in them.
    dontCacheBustURLsMatching: /assets\//,
    maximumFileSizeToCacheInBytes: 4_000_000,
  },
});

export default defineConfig({
  // Relative addresses and a fragment for the route: the built folder works at any depth on any static host.
  base: './',
  plugins: [
    packedTitles(),
    policyForDevelopment(),
    svelte(),
    manifestsInOtherLanguages(),
    offline,
    earlyHints(),
    shippedPackages(),
  ],
  worker: {
    plugins: () => [shippedPackages()],
    rolldownOptions: { output: { entryFileNames: NAMED } },
  },
  build: {
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // The files of the first page are there before any other is asked for: to name them for each page costs bytes. In
      // index.html they are named, so that they need not wait for the first script to name them.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => !/\/(framework|first)-/.test(file)),
    },
    // The Content-Security-Policy allows files of our own origin only, so nothing is inlined as data:.
    assetsInlineLimit: 0,
    // The job titles of one language are the largest file; they come with the occupation step.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        // A name of its own: its hash is how a page and the service worker name the release.
        entryFileNames: 'assets/app-[hash:7].js',
        chunkFileNames: NAMED,
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          // What the first question needs comes in two files instead of thirty: fewer requests, and small modules
          // compress together. tests/paths/budget.e2e.ts holds the sum.
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(svelte|svelte-i18n|intl-|@formatjs|deepmerge|clsx|esm-env|tslib)/,
            },
            { name: 'first', test: FIRST_QUESTION },
            // What follows comes in one file each for the sake of the first one, which names every file there is.
            {
              name: 'evaluator',
              test: /src\/(answers\/(checksum|credentials|offer)|app\/sharing|flow|rules\/(?!editions\/[^/]+\/about|parse-case))/,
            },
            {
              name: 'after-paint',
              test: /src\/(app\/(kept-verdict|looking|offline|own-script|verdict-news)|shell\/(after-paint|AfterPaint|ChangedLine|OfflineLine))/,
            },
            {
              name: 'controls',
              test: /src\/(ui\/(Checks|Fact|Field|FiguresAge|NumberField|Select|Source|StatusMark|TextField|YesNo)|wizard\/(AddFromList|AskCountry|AskNumber|AskYesNo))\.svelte/,
            },
            {
              name: 'handing-over',
              test: /src\/ui\/(AnswersInWords|CopyText|FileProblems|LinkReady)\b/,
            },
            { name: 'report', test: /src\/report\// },
            { name: 'explore', test: /src\/explore\// },
          ],
        },
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
});
