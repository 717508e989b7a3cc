import type { Answers } from '../answers/types';
import { isNoc, teerOf } from '../occupations/unit-groups';
import type { WageTable } from '../wages/types';
import type { Edition, CountryRules } from './edition';
import type { Kept } from './kept';
import type { Basis, Category } from './types';

/** What decides the category: the TEER of the NOC 2021 code, or for older applications the NOC 2016 level. */
export type Level =
  | { by: 'teer'; teer: number; noc: string; category?: Category }
  | { by: 'skill-level'; level: string; category?: Category }
  | {
      by: 'not-answered';
      asks: 'occupation.noc' | 'skillLevel2016';
      /** Supposed, to show what either category would ask: see `routes.ts`. */
      category?: Category;
    };

/** All that a criterion may look at. Every context has all fields, so that reading one is as fast for all of them. */
export interface Context {
  answers: Answers;
  edition: Edition;
  /** The day of receipt, ISO date. */
  receivedOn: string;
  wages: WageTable | undefined;
  /** Undefined where the person has no basis: then the general rules apply. */
  basis: Basis | undefined;
  /** The rules of the basis's country. */
  country: CountryRules | undefined;
  level: Level;
  /** Set where many cases are assessed in a row. */
  kept: Kept | undefined;
}

const SKILL_LEVELS: Readonly<Record<string, Category>> = {
  '0': 'professional',
  A: 'professional',
  B: 'technician',
};

/** Reads the level, and with it the category, that the day of receipt calls for. */
export function levelOf(answers: Answers, receivedOn: string, edition: Edition): Level {
  if (receivedOn < edition.teerFrom) {
    const level = answers.skillLevel2016;
    if (level === undefined) return { by: 'not-answered', asks: 'skillLevel2016' };
    const category = SKILL_LEVELS[level];
    return { by: 'skill-level', level, ...(category && { category }) };
  }
  const noc = answers.occupation?.noc;
  if (noc === undefined || !isNoc(noc)) return { by: 'not-answered', asks: 'occupation.noc' };
  const teer = teerOf(noc);
  const category = teer <= 1 ? 'professional' : teer <= 3 ? 'technician' : undefined;
  return { by: 'teer', teer, noc, ...(category && { category }) };
}

/** The category where it is known (or supposed): TEER 4 and 5, and levels C and D, have none. */
export function categoryOf({ category }: Level): Category | undefined {
  return category;
}
