import { addMonths } from '../answers/dates';

/** Instructions to officers change without notice; a reading that nobody has held to them for a year may be wrong. */
const MONTHS_UNTIL_OLD = 12;

/** Whether it is more than twelve months since the rules were held against the published page. Both are ISO dates. */
export function rulesAreOld(checkedOn: string, today: string): boolean {
  return today > addMonths(checkedOn, MONTHS_UNTIL_OLD);
}
