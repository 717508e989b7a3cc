import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** The licences of what others wrote and the built app carries; `npm run licences` writes it. */
export const LIST = 'third-party-licences.txt';

/** Code that the tools themselves put into what they build. */
const BY_TOOLS: readonly [start: string, name: string][] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/**
 * Refuses a build with a package in it that the list of licences does not have in this version. Each build needs one
 * of its own: the app's, the workers', the service worker's. With LIST_SHIPPED set to a file's name, it writes the
 * packages there instead, one in a line.
 */
export function shippedPackages(): Plugin {
  return {
    name: 'shipped-packages',
    generateBundle: {
      // Before the app in one file takes its parts away.
      order: 'pre',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) =>
          file.type === 'chunk'
            ? Object.entries(file.modules)
                .filter(([, { renderedLength }]) => renderedLength > 0)
                .map(([id]) => id)
            : [],
        );
        const shipped = [...new Set(modules.flatMap((id) => folderOf(id) ?? []))].map(
          (folder) => `${folder}\t${titleOf(folder)}`,
        );
        const into = process.env['LIST_SHIPPED'];
        if (into) {
          appendFileSync(into, shipped.map((line) => `${line}\n`).join(''));
          return;
        }
        const missing = unlisted(
          shipped.map((line) => line.split('\t')[1] ?? ''),
          existsSync(LIST) ? readFileSync(LIST, 'utf8') : '',
        );
        if (missing.length) {
          this.error(`${missing.join(', ')}: not in ${LIST}. Run "npm run licences" and read it.`);
        }
      },
    },
  };
}

/** The folder of the package that a module comes from; undefined for a module of our own. */
export function folderOf(id: string): string | undefined {
  const byTool = BY_TOOLS.find(([start]) => id.startsWith(start));
  if (byTool) return `node_modules/${byTool[1]}`;
  const [, folder] =
    /^.*?\/?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  return folder;
}

/** Of these packages ("svelte 5.57.3"), those that a list of licences has no line for. */
export function unlisted(packages: readonly string[], list: string): string[] {
  const lines = new Set(list.split(/\r?\n/));
  return packages.filter((title) => !lines.has(title));
}

function titleOf(folder: string): string {
  const { name, version } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Record<string, string>;
  return `${name} ${version}`;
}
