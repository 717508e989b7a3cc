import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOf, LIST, unlisted } from '../../scripts/build/shipped';

/** Licences that let anyone use, change and hand on the code, and ask for no more than to be handed on with it. */
const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

const list = readFileSync(LIST, 'utf8');
const entries = list
  .split(/^={24}\r?\n/m)
  .slice(1)
  .map((entry) => {
    const [title = '', licence = '', , ...text] = entry.split(/\r?\n/);
    return { title, licence: licence.replace('Licence: ', ''), text: text.join('\n') };
  });

const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;

describe('the list of licences', () => {
  test.each(entries)('$title is under a licence that lets us carry it', ({ licence, text }) => {
    expect(ALLOWED).toContain(licence);
    expect(text).toMatch(/copyright/i);
    expect(text.length).toBeGreaterThan(400);
  });

  // The page, the employers' worker, the service worker, and what the build tools put in.
  test.each(['svelte', 'svelte-i18n', 'papaparse', 'workbox-precaching', 'vite'])(
    'has %s in the version that is installed',
    (name) => {
      expect(unlisted([`${name} ${versionOf(name)}`], list)).toEqual([]);
    },
  );
});

test('a package that is not on the list, or is there in another version, is told', () => {
  expect(unlisted(['svelte 5.57.3', 'left-pad 1.3.0'], 'svelte 5.57.2\n')).toEqual([
    'svelte 5.57.3',
    'left-pad 1.3.0',
  ]);
  expect(unlisted(['svelte 5.57.3'], '===\r\nsvelte 5.57.3\r\nLicence: MIT\r\n')).toEqual([]);
});

test.each([
  ['/home/a/app/node_modules/svelte/src/index.js', 'node_modules/svelte'],
  ['/home/a/app/node_modules/@formatjs/x/lib/i.js?v=1', 'node_modules/@formatjs/x'],
  ['/app/node_modules/a/node_modules/tslib/tslib.js', 'node_modules/a/node_modules/tslib'],
  ['\0vite/preload-helper.js', 'node_modules/vite'],
  ['\0rolldown/runtime.js', 'node_modules/rolldown'],
  ['/home/a/app/src/main.ts', undefined],
])('the module %j is of the package in %s', (id, folder) => {
  expect(folderOf(id)).toBe(folder);
});
