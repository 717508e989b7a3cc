import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HASHED = /-[\w-]{7}\.(js|css)$/;
/** A name as it stands in a script, a list or an attribute. */
const NAMED = /[\w.-]+-[\w-]{7}\.(?:js|css)/g;

/**
 * Makes another release out of the built site, in a folder of its own: every hashed file has another name, as if all
 * of the app had changed, and the page says which release it is. With `change`, its scripts are changed as well.
 */
export function makeRelease(
  built: string,
  folder: string,
  name: string,
  change = (script: string): string => script,
): void {
  mkdirSync(folder, { recursive: true });
  cpSync(built, folder, { recursive: true });
  const assets = path.join(folder, 'assets');
  const renamed = new Map(
    readdirSync(assets)
      .filter((file) => HASHED.test(file))
      .map((file) => [
        file,
        file.replace(HASHED, (end) => `-${name}${end.slice(1 + name.length)}`),
      ]),
  );
  for (const [from, to] of renamed) renameSync(path.join(assets, from), path.join(assets, to));
  const texts = [
    path.join(folder, 'index.html'),
    path.join(folder, 'sw.js'),
    ...readdirSync(assets)
      .filter((file) => /\.(js|css)$/.test(file))
      .map((file) => path.join(assets, file)),
  ];
  for (const file of texts) {
    let text = readFileSync(file, 'utf8').replace(NAMED, (from) => renamed.get(from) ?? from);
    if (file.endsWith('.js')) text = change(text);
    if (file.endsWith('index.html'))
      text = text.replace('<title>', `<meta name="release" content="${name}" /><title>`);
    // The page itself has changed with its release.
    if (file.endsWith('sw.js')) {
      text = text.replace(
        /"revision":"[^"]*","url":"index.html"/,
        `"revision":"${name}","url":"index.html"`,
      );
    }
    writeFileSync(file, text);
  }
}
