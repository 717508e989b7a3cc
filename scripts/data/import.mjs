/**
 * Rebuilds bundled tables from the files of open data as they are published (docs/data.md):
 *
 *   npm run data:wages -- FILE.csv          Job Bank's wages
 *   npm run data:noc -- FILE FILE FILE FILE the NOC's structure and elements, English and French, in any order
 *
 * --check       reads, checks and tells what would change; writes nothing
 * --into FOLDER writes into another copy of the project than this one
 *
 * A file that is not what it should be is refused with a message and exit code 1, and nothing is changed.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BadFacts, must } from './facts.mjs';
import { importNoc, importWages } from './importers.mjs';

const HOW = 'npm run data:wages -- FILE.csv, or npm run data:noc -- and four files';

async function run([kind, ...args]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { check: { type: 'boolean' }, into: { type: 'string' } },
  });
  const root = values.into ?? join(dirname(fileURLToPath(import.meta.url)), '../..');
  if (kind === 'wages') {
    must(positionals.length === 1, `One file is needed: ${HOW}`);
    return importWages(positionals[0], root, values);
  }
  must(positionals.length === 4, `Four files are needed: ${HOW}`);
  return importNoc(positionals, root, values);
}

try {
  for (const line of await run(process.argv.slice(2))) console.log(line);
} catch (error) {
  const told = error instanceof BadFacts || error.code?.startsWith('ERR_PARSE_ARGS');
  if (!told) throw error;
  console.error(`Nothing was changed. ${error.message}`);
  process.exitCode = 1;
}
