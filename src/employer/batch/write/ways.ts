import type { Answers } from '../../../answers/types';
import type { Change, Changes, CriterionId, NoSuggestion } from '../../../rules';

/** One thing to say of what would change a result: a change, or why nothing would. */
export type WayToSay =
  | {
      change: Change;
      /** The answers that its words rest on, with the change made. */
      answers: Answers;
    }
  | {
      none: NoSuggestion;
      /** The criteria that an officer decides. */
      officer: readonly CriterionId[];
    };

/** What is written of one row: each way is one change or two. Of more ways than are told the number is. */
export interface WaysOfRow {
  ways: readonly (readonly WayToSay[])[];
  more: number;
}

/** Ways told of one row: as many as a report shows at once. */
const TOLD = 5;

/** What would change a result, as it is written: the first ways, or why there is none. */
export function waysOf({ suggestions, none, officer }: Changes): WaysOfRow {
  if (none === 'eligible') return { ways: [], more: 0 };
  if (none) return { ways: [[{ none, officer: none === 'officer' ? officer : [] }]], more: 0 };
  return {
    ways: suggestions
      .slice(0, TOLD)
      .map(({ changes, answers }) =>
        changes.map((change) => ({ change, answers: wordsRestOn(change, answers) })),
      ),
    more: Math.max(0, suggestions.length - TOLD),
  };
}

/** Two ways with the same key read the same. */
export function keyOfWay(way: WayToSay): string {
  return JSON.stringify(way);
}

/** Few answers, so that candidates share their words: the terms of the pay, the other places, the first day of work. */
function wordsRestOn({ path }: Change, { wage, offer }: Answers): Answers {
  if (path.startsWith('wage.') && wage) {
    const { amount: _amount, ...terms } = wage;
    return { wage: terms };
  }
  if (path.startsWith('offer.otherPlaces') && offer?.otherPlaces)
    return { offer: { otherPlaces: offer.otherPlaces } };
  if (path === 'receivedOn' && offer?.startsOn !== undefined)
    return { offer: { startsOn: offer.startsOn } };
  return {};
}
