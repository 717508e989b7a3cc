import { table } from './tables';

/**
 * How the occupation rules are read, written a second time and on purpose in another way than the program
 * does it: `occupation-rules.tsv` (the published phrases with their groups, decisions and questions) gives
 * `occupation-entries.tsv`, one row for each country, group and set of answers.
 */

const ENTRY_LISTS = ['professional-exclusion', 'professional-list', 'technician-list'] as const;

export interface Entry {
  id: string;
  list: string;
  phrase: string;
  countries: string[];
  nocs: string[];
  decision: string;
  question: string;
  ifYes: string;
  ifNo: string;
  why: string;
}

export const ENTRY_COLUMNS = [
  'entries',
  'country',
  'noc',
  'answers',
  'status',
  'lean',
  'caution',
] as const;

export type EntryRow = Record<(typeof ENTRY_COLUMNS)[number], string>;

/** The checked-in rules: 127 entries. */
export function entries(): Entry[] {
  return table('occupation-rules', [
    ...(['id', 'list', 'countries', 'phrase', 'nocs'] as const),
    ...(['decision', 'question', 'ifYes', 'ifNo', 'why'] as const),
  ]).map((row) => ({
    ...row,
    countries: row.countries.split(','),
    nocs: row.nocs.split(','),
  }));
}

/** Countries whose professionals may do any TEER 0 or 1 job that no exclusion names; a new one is added by hand. */
const OPEN = ['AU', 'CL', 'JP', 'MX', 'PE'];

const WORST_FIRST = 'excluded unclear-unlikely unclear unclear-likely caution permitted'.split(' ');

const RESULTS: Record<string, Pick<EntryRow, 'status' | 'lean' | 'caution'>> = {
  excluded: { status: 'not-met', lean: '', caution: '' },
  'unclear-unlikely': { status: 'unknown', lean: 'unlikely', caution: '' },
  unclear: { status: 'unknown', lean: '', caution: '' },
  'unclear-likely': { status: 'unknown', lean: 'likely', caution: '' },
  caution: { status: 'met', lean: '', caution: 'yes' },
  permitted: { status: 'met', lean: '', caution: '' },
};

/** What one entry says once the questions are answered so; `answers` holds "question=yes" and "question=no". */
function said(entry: Entry, answers: string[]): string {
  if (entry.question === '') return entry.decision;
  const next = follow(entry.question, entry.ifYes, entry.ifNo, answers);
  return next.startsWith('@') ? follow(next.slice(1), 'permitted', 'excluded', answers) : next;
}

function follow(question: string, ifYes: string, ifNo: string, answers: string[]): string {
  if (answers.includes(`${question}=yes`)) return ifYes;
  return answers.includes(`${question}=no`) ? ifNo : 'unclear';
}

/** Exclusions: the worst counts. Listed phrases: the best counts, and without any the list is closed. */
function result(list: string, found: Entry[], answers: string[]): string {
  const ranks = found.map((entry) => WORST_FIRST.indexOf(said(entry, answers)));
  if (ranks.includes(-1)) throw new Error(`no such decision in ${found.map((e) => e.id).join()}`);
  const rank = list === 'professional-exclusion' ? Math.min(...ranks) : Math.max(...ranks);
  return WORST_FIRST[rank] ?? '';
}

/** Each way of answering the questions of an entry: not at all, yes, no; a follow-up only once it is reached. */
function waysOf(entry: Entry): string[][] {
  if (entry.question === '') return [[]];
  return [
    [],
    ...(['yes', 'no'] as const).flatMap((answer) => {
      const given = `${entry.question}=${answer}`;
      const next = answer === 'yes' ? entry.ifYes : entry.ifNo;
      if (!next.startsWith('@')) return [[given]];
      const follow = next.slice(1);
      return [[given], [given, `${follow}=yes`], [given, `${follow}=no`]];
    }),
  ];
}

/** All ways of answering all questions of several entries, no question answered in two ways. */
function waysOfAll(found: Entry[]): string[][] {
  const all = found.reduce<string[][]>(
    (ways, entry) => ways.flatMap((way) => waysOf(entry).map((more) => [...way, ...more])),
    [[]],
  );
  const ways = all
    .map((way) => [...new Set(way)])
    .filter((way) => new Set(way.map((given) => given.split('=')[0])).size === way.length);
  return [...new Set(ways.map((way) => way.join(' ')))].map((way) =>
    way.split(' ').filter(Boolean),
  );
}

/** The rows for every country, group and way of answering that the entries speak of. */
export function entryRows(all: Entry[], openGroups: readonly string[]): EntryRow[] {
  const countries = [...new Set(all.flatMap((entry) => entry.countries))].sort();
  return countries.flatMap((country) =>
    ENTRY_LISTS.flatMap((list) => {
      const own = all.filter((entry) => entry.list === list && entry.countries.includes(country));
      if (list === 'professional-exclusion' && own.length > 0 && !OPEN.includes(country)) {
        throw new Error(
          `${country} has exclusions, but is not in OPEN (tests/cases/occupation-entries.ts)`,
        );
      }
      const groups = own.flatMap((e) => (e.nocs.includes('*') ? openGroups : e.nocs));
      return [...new Set(groups)].sort().flatMap((noc) => {
        const found = own.filter((e) => e.nocs.includes(noc) || e.nocs.includes('*'));
        return waysOfAll(found).map((answers) => ({
          entries: found.map((entry) => entry.id).join(' '),
          country,
          noc,
          answers: answers.join(' '),
          ...(RESULTS[result(list, found, answers)] ?? { status: '', lean: '', caution: '' }),
        }));
      });
    }),
  );
}
