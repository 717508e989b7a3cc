/**
 * Writes third-party-licences.txt: every package that the app, its workers, its service worker or the app in one file
 * carry, as the builds tell it, each with its licence in full. Usage: npm run licences.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const LIST = 'third-party-licences.txt';
const folder = mkdtempSync(path.join(os.tmpdir(), 'licences-'));
const shipped = path.join(folder, 'shipped');
process.env['LIST_SHIPPED'] = shipped;
try {
  for (const configFile of ['vite.config.ts', 'vite.single.config.ts']) {
    await build({ configFile, logLevel: 'error', build: { outDir: path.join(folder, 'built') } });
  }
  const packages = [...new Set(readFileSync(shipped, 'utf8').trim().split('\n'))]
    .map((line) => line.split('\t')[0] ?? '')
    .map(told)
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const head = `CPTPP Permit Check carries code of others: ${packages.length} packages, under the licences below.\n`;
  writeFileSync(LIST, [head, ...packages.map(entry)].join('\n'));
  console.log(packages.map(({ title, licence }) => `${title}: ${licence}`).join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A package's name with its version, the name of its licence, and the licence itself. */
function told(place) {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(place, 'package.json'), 'utf8'),
  );
  const file = readdirSync(place).find((entryName) => /^licen[cs]e/i.test(entryName));
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  return {
    title: `${name} ${version}`,
    licence: license,
    text: textOf(readFileSync(path.join(place, file), 'utf8'), name),
  };
}

/** The licence alone: some tools add those of all that they carry themselves, which is not what they put in here. */
function textOf(text, name) {
  const own = name === 'vite' ? text.split(/^#+ *Licenses of bundled dependencies/m)[0] : text;
  return own
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

function entry({ title, licence, text }) {
  return `${'='.repeat(24)}\n${title}\nLicence: ${licence}\n\n${text}\n`;
}
