/** Files of many candidates, for the benchmarks of the employers' side. */

/**
 * A file as employers have them: the same few jobs and places; everybody's own name, pay, months and days. `modules` are
 * `tests/employer/rows.ts`, `tests/cases/good-cases.ts` and a writer of `src/employer/batch/write`.
 */
export function candidatesFile(kind, count, [{ headerIn, rowOf }, { GOOD_CASES }, writer]) {
  const cases = Object.values(GOOD_CASES);
  const credentials = ['secondary', 'technical-diploma', 'bachelor', 'master'];
  const countries = ['AU', 'BN', 'CL', 'JP', 'MY', 'MX', 'PE', 'NZ'];
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const rows = (function* () {
    yield headerIn('en');
    for (let at = 0; at < count; at++) {
      const good = cases[random(cases.length)];
      const changed = {
        ...good,
        citizenships: [countries[random(countries.length)], countries[random(countries.length)]],
        experience: { paidMonths: random(120) },
        education: { ...good.education, credential: credentials[random(credentials.length)] },
        wage: { ...good.wage, amount: 35 + random(4000) / 100 },
        ...(random(4) === 0 && { licence: {} }),
      };
      yield rowOf(`Candidate ${String(at)}`, changed, 'en');
    }
  })();
  return kind === 'csv' ? writer.writeCsv(rows, 'en') : writer.writeXlsx(rows, 'Candidates');
}

/** Bundles modules of the source as they are shipped into a folder, each under its name. */
export async function bundle(root, folder, input) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      minify: true,
      rolldownOptions: {
        input,
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
    ssr: { noExternal: true },
  });
}
