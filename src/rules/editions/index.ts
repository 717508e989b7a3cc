import type { Edition } from '../edition';
import { edition as edition20241003 } from './2024-10-03';

/** Oldest first. The page of 2024-10-03 carries the rules for earlier days of receipt too, so there is one. */
const EDITIONS: readonly [Edition, ...Edition[]] = [edition20241003];

/**
 * The edition to use for a day of receipt: the newest that has begun by then. For a day before all of them the
 * oldest is returned, and `known` is false: no rule is known for that day.
 */
export function editionOn(receivedOn: string): { edition: Edition; known: boolean } {
  const begun = EDITIONS.filter((edition) => edition.from <= receivedOn);
  return { edition: begun.at(-1) ?? EDITIONS[0], known: begun.length > 0 };
}

/** The edition that decides a case received on this day: of one before all editions the oldest. */
export const editionFor = (receivedOn: string): Edition => editionOn(receivedOn).edition;

/** The edition whose page was the newest published on a day: what was read that day. Before all of them the oldest. */
export const editionReadOn = (day: string): Edition =>
  EDITIONS.filter(({ id }) => id <= day).at(-1) ?? EDITIONS[0];

/** Every edition, oldest first: a kept case may answer the questions of an older one. */
export const allEditions: readonly Edition[] = EDITIONS;

/** The newest edition. What a person is told goes by the day of receipt: `editionFor`. */
export const currentEdition: Edition = EDITIONS[EDITIONS.length - 1] ?? EDITIONS[0];
