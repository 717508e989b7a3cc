/**
 * How long the importers take, and how much memory, on files as large as the published ones: the command as a
 * maintainer runs it, into a copy of the bundled tables. Exits 1 beyond the gate.
 *
 *   npm run bench:data
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvFile, nocElements, nocStructure, wageRows } from '../tests/scripts/official-files.mjs';

const GATE = { seconds: 10, megabytes: 200 };
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'official-'));
const failures = [];

try {
  for (const room of ['occupations', 'wages']) {
    cpSync(join(root, 'src', room, 'data'), join(folder, 'src', room, 'data'), { recursive: true });
  }
  // Newer than whatever is bundled, which is what the importer asks for.
  const { columns, rows } = wageRows({ published: '2099-11-18' });
  const wages = put(
    'wages.csv',
    columns,
    rows.map(({ cells }) => cells),
  );
  const noc = ['en', 'fr'].flatMap((language) => {
    const structure = nocStructure(language);
    const elements = nocElements(language);
    return [
      put(`structure.${language}.csv`, structure.columns, structure.rows),
      put(`elements.${language}.csv`, elements.columns, elements.rows),
    ];
  });
  measure('data:wages', ['wages', wages]);
  measure('data:noc', ['noc', ...noc]);
} finally {
  rmSync(folder, { recursive: true });
}
if (failures.length) {
  console.error(`Beyond the gate: ${failures.join('; ')}`);
  process.exitCode = 1;
}

function put(name, columns, rows) {
  const path = join(folder, name);
  writeFileSync(path, csvFile(columns, rows));
  return path;
}

/**
 * Runs the command twice: the quicker time counts, as the machine may be busy with something else, and the larger
 * memory.
 */
function measure(name, args) {
  const runs = [run(args), run(args)];
  const seconds = Math.min(...runs.map((each) => each.seconds));
  const megabytes = Math.max(...runs.map((each) => each.megabytes));
  const size = args.slice(1).reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  console.log(
    `${name}: ${size.toFixed(1)} MB read in ${seconds.toFixed(1)} s, at most ${megabytes.toFixed(0)} MB of memory`,
  );
  if (!(seconds < GATE.seconds)) failures.push(`${name}: ${seconds.toFixed(1)} s`);
  if (!(megabytes < GATE.megabytes)) failures.push(`${name}: ${megabytes.toFixed(0)} MB`);
}

/** The most memory is asked of the process itself as it ends, so that it is that of the command alone. */
function run(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'data:text/javascript,process.on("exit",()=>console.log("maxRSS",process.resourceUsage().maxRSS))',
      join(root, 'scripts/data/import.mjs'),
      ...args,
      '--into',
      folder,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return {
    seconds: (performance.now() - start) / 1000,
    megabytes: (Number(/^maxRSS (\d+)$/m.exec(stdout)?.[1]) * 1024) / 1e6,
  };
}
