import type { CriterionId } from './types';
import { CRITERIA } from './types';

/** That a rule was changed here, and by which passage. Its words are `rules.note.ID` in `locales/`. */
export interface RuleNote {
  /** The day the change was made, ISO date; a letter after it where a day has several ("2027-03-01-b"). */
  id: string;
  /** The points that may come out otherwise by it. */
  criteria: readonly CriterionId[];
  /** The passage it rests on: an id of `SOURCES`. */
  source: string;
}

/** Every change of a rule, the oldest first: `docs/rules.md` tells when to add one. */
export const RULE_NOTES: readonly RuleNote[] = [
  { id: '2026-02-12', criteria: CRITERIA, source: 't52-countries' },
];

/** The state of the rules in this copy of the app: the id of the newest note. */
export const RULES_REVISION = RULE_NOTES.at(-1)?.id ?? '';

/** What was changed after a revision; nothing where that is as new as ours, or newer. */
export function notesSince(revision: string): readonly RuleNote[] {
  return RULE_NOTES.filter(({ id }) => id > revision);
}
