import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The steps of docs/how-to/add-edition.md, done in a copy of the rules: instructions made up for this test, by which
 * from 1 May 2027 the United Kingdom counts as Australia does and a professional needs 36 paid months, not 24. Of the
 * real editions the copy has the first alone, so that those added later change nothing here.
 */
const NEW_EDITION = `
import type { Edition } from '../../edition';
import { edition as before } from '../2024-10-03';
import { about } from './about';

export const edition: Edition = {
  ...before,
  ...about,
  countries: {
    ...before.countries,
    GB: { inForceFrom: '2027-05-01', professionals: 'open', technicians: 'listed', opensT53: true },
  },
  joinedNotInForce: [],
  experienceMonths: { ...before.experienceMonths, professional: 36 },
  occupations: before.occupations.map((entry) =>
    entry.countries.includes('AU') ? { ...entry, countries: [...entry.countries, 'GB'] } : entry,
  ),
};
`;

const ABOUT = `
import type { EditionInfo } from '../../types';

export const about: EditionInfo = { id: '2027-04-15', from: '2027-05-01', checkedOn: '2027-04-20' };
export const ELIGIBLE_COUNTRIES = ['AU', 'BN', 'CL', 'GB', 'JP', 'MX', 'MY', 'PE'] as const;
`;

/** A copy of the app's source in a folder of its own. */
export interface CopyOfApp {
  /** Opens a module of the copy by its path in `src`. */
  open: <Module>(file: string) => Promise<Module>;
  remove: () => void;
}

const root = path.resolve(import.meta.dirname, '../..');

/** Copies the app and adds the edition to it, as the text says. */
export function copyWithNewEdition(): CopyOfApp {
  // Inside the project: screens are not fetched from elsewhere.
  const results = path.join(root, 'test-results');
  mkdirSync(results, { recursive: true });
  const copy = mkdtempSync(path.join(results, 'edition-'));
  for (const name of ['src', 'locales', 'third-party-licences.txt'])
    cpSync(path.join(root, name), path.join(copy, name), { recursive: true });

  const rules = path.join(copy, 'src/rules');
  const editions = path.join(rules, 'editions');
  mkdirSync(path.join(editions, '2027-04-15'));
  writeFileSync(path.join(editions, '2027-04-15/index.ts'), NEW_EDITION);
  writeFileSync(path.join(editions, '2027-04-15/about.ts'), ABOUT);
  change(path.join(editions, 'index.ts'), [
    ['\n\n', "\nimport { edition as edition20270415 } from './2027-04-15';\n\n"],
    [/= \[[^\]]*\];/, '= [edition20241003, edition20270415];'],
  ]);
  change(path.join(editions, 'newest.ts'), [[/\.\/[\d-]+\/about/, './2027-04-15/about']]);
  change(path.join(rules, 'sources.ts'), [
    [
      "  t52('t52-spouse'",
      "  t52('t52-GB', 'Country-specific occupations: United Kingdom', 'details-panel8'),\n  t52('t52-spouse'",
    ],
  ]);
  return {
    open: <Module>(file: string) => import(path.join(copy, 'src', file)) as Promise<Module>,
    remove: () => {
      rmSync(copy, { recursive: true });
    },
  };
}

/** Puts words of a file in the place of others that have to be there. */
function change(file: string, words: readonly (readonly [string | RegExp, string])[]) {
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of words) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} has no "${String(from)}"`);
    text = changed;
  }
  writeFileSync(file, text);
}
