import type { Answers } from '../../answers/types';
import { provinceOfRegion } from '../../wages';
import type { FieldId } from './fields';
import type { Matched } from './matched';
import { fieldIn, titleOf, valueOf } from './matched';

type Loose = Record<string, unknown>;

/** What one column says in each row: by the code of its value. */
interface Said<Value> {
  codes: Uint32Array;
  values: readonly (Value | undefined)[];
}

interface Group {
  name: string;
  /** The answer itself, where it is in no group. */
  single?: Said<unknown>;
  parts: { field: string; said: Said<unknown> }[];
}

/** Everything that the answers of a row rest on. */
export interface Grounds {
  matched: readonly Matched[];
  /** Answers that count where the row says nothing. */
  shared: Answers;
  /** Unit groups that were chosen for job titles. */
  chosen: ReadonlyMap<string, string>;
}

/**
 * A reader of rows: hundred thousands of calls, so it prepares once. It goes on reading the cells as they were when it
 * was made, whatever is mended later: results and their reasons stay of one piece.
 */
export function rowReader({ matched, shared, chosen }: Grounds): (row: number) => Answers {
  const base = shared as Loose;
  const groups = groupsOf(matched);
  const titles = titleReader(matched, new Map(chosen), shared.occupation);
  return (row) => {
    const answers: Loose = { ...base };
    for (const { name, single, parts } of groups) {
      if (single) {
        const value = single.values[single.codes[row] ?? 0];
        if (value !== undefined) answers[name] = value;
        continue;
      }
      let inner: Loose | undefined;
      for (const { field, said } of parts) {
        const value = said.values[said.codes[row] ?? 0];
        if (value === undefined) continue;
        inner ??= { ...(base[name] as Loose | undefined) };
        inner[field] = value;
      }
      if (inner) answers[name] = inner;
    }
    titles?.(answers, row);
    const offer = answers['offer'] as Loose | undefined;
    if (offer !== undefined && offer !== base['offer']) settleRegion(answers, offer);
    return answers;
  };
}

/**
 * Adds the job title of a row and, where the row has no code, the unit group chosen for the title. The title of the offer
 * for all is not that of a row with a code of its own.
 */
function titleReader(
  matched: readonly Matched[],
  chosen: ReadonlyMap<string, string>,
  ofAll: Answers['occupation'],
): ((answers: Loose, row: number) => void) | undefined {
  const said = (id: FieldId) => {
    const found = fieldIn(matched, id);
    return found && { codes: found.column.codes, values: found.readings.map(titleOf) };
  };
  const inTitles = said('occupation.jobTitle');
  const inCodes = said('occupation.noc');
  if (!inTitles && !inCodes) return undefined;
  const at = (column: Said<string> | undefined, row: number) =>
    column?.values[column.codes[row] ?? 0];
  return (answers, row) => {
    const typed = at(inCodes, row);
    const jobTitle = at(inTitles, row) ?? typed;
    const given = (answers['occupation'] ?? {}) as NonNullable<Answers['occupation']>;
    if (jobTitle === undefined) {
      const { jobTitle: _ofAll, ...own } = given;
      if (given !== ofAll && given.jobTitle !== undefined) answers['occupation'] = own;
      return;
    }
    const noc = given.noc ?? chosen.get(typed ?? jobTitle);
    answers['occupation'] = { ...given, jobTitle, ...(noc !== undefined && { noc }) };
  };
}

/** A region of another province than the row's is left out; of several of one name the province's is taken. */
function settleRegion(answers: Loose, offer: Loose): void {
  const { region, province, ...rest } = offer;
  if (region === undefined) return;
  const regions = Array.isArray(region) ? (region as string[]) : [region as string];
  const [first = '', ...others] = regions;
  const agrees = province === undefined || provinceOfRegion(first) === province;
  if (!others.length && agrees) return;
  const home = regions.find((code) => provinceOfRegion(code) === province);
  answers['offer'] = {
    ...rest,
    ...(province !== undefined && { province }),
    ...(home !== undefined && { region: home }),
  };
}

function groupsOf(matched: readonly Matched[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { field, column, readings } of matched) {
    if (field.id === 'label') continue;
    const [name = '', inner] = field.id.split('.');
    const said = { codes: column.codes, values: readings.map(valueOf) };
    const group = groups.get(name) ?? { name, parts: [] };
    if (inner === undefined) group.single = said;
    else group.parts.push({ field: inner, said });
    groups.set(name, group);
  }
  return [...groups.values()];
}
