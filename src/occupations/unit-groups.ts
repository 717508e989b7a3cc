/**
 * The 516 unit groups of NOC 2021 Version 1.0, by code alone: there at once, without titles.
 * Source: Statistics Canada (Open Government Licence - Canada).
 */
import table from './data/unit-groups.json';

/** Training, education, experience and responsibilities: 0 is management, 5 asks for no formal education. */
export type Teer = 0 | 1 | 2 | 3 | 4 | 5;

const TEERS: readonly Teer[] = [0, 1, 2, 3, 4, 5];

/** The code of every unit group, five digits each, in ascending order. */
export const NOC_CODES: readonly string[] = Object.values(table.codes)
  .flatMap((codes) => codes.split(' '))
  .sort();

const KNOWN = new Set(NOC_CODES);

/** Whether the text is the code of a unit group: exactly five digits ("21231"), nothing around them. */
export function isNoc(code: string): boolean {
  return KNOWN.has(code);
}

/** The TEER of a unit group: its second digit. Throws a RangeError for a code that is not in NOC 2021. */
export function teerOf(noc: string): Teer {
  const teer = isNoc(noc) ? TEERS[Number(noc[1])] : undefined;
  if (teer === undefined) throw new RangeError(`"${noc}" is not a unit group of NOC 2021`);
  return teer;
}

/** The broad category of a unit group, "0" to "9": its first digit. Throws a RangeError as `teerOf` does. */
export function broadCategoryOf(noc: string): string {
  if (!isNoc(noc)) throw new RangeError(`"${noc}" is not a unit group of NOC 2021`);
  return noc.charAt(0);
}

/** A broad category with its unit groups by TEER, for browsing. */
export interface BroadCategory {
  /** "0" (legislative and senior management) to "9" (manufacturing and utilities). */
  digit: string;
  /** Only the TEERs that have a group, ascending; codes ascending. */
  teers: readonly { teer: Teer; codes: readonly string[] }[];
}

/** All unit groups by broad category (0 to 9), then by TEER. */
export function broadCategories(): readonly BroadCategory[] {
  const digits = [...new Set(NOC_CODES.map(broadCategoryOf))];
  return digits.map((digit) => {
    const codes = NOC_CODES.filter((code) => broadCategoryOf(code) === digit);
    const teers = TEERS.map((teer) => ({ teer, codes: codes.filter((c) => teerOf(c) === teer) }));
    return { digit, teers: teers.filter((row) => row.codes.length > 0) };
  });
}
