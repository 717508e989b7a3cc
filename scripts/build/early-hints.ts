import type { Plugin } from 'vite';

/**
 * The modules that the first question stands on and that no import in the first file names: they are fetched by
 * `import()`, each after the one before it has arrived and run, which on a slow network is a second of waiting.
 */
const FIRST_WORDS = /\/src\/app\/words\/en\.ts$/;
const FIRST_PAGE = /\/src\/wizard\/About\.svelte$/;

/**
 * Names those in the page itself, so that the browser asks for all of them at once. The words are the English ones: the
 * page can't know the person's language yet, and for who reads another they are 6 kB too many.
 */
export function earlyHints(): Plugin {
  return {
    name: 'early-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter(
            (file) =>
              file.type === 'chunk' &&
              file.isDynamicEntry &&
              (FIRST_WORDS.test(file.facadeModuleId ?? '') ||
                FIRST_PAGE.test(file.facadeModuleId ?? '')),
          )
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
