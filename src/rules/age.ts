import { addMonths } from '../answers/dates';
import { about } from './editions/2024-10-03/about';

/** Instructions to officers change without notice; a reading that nobody has held to them for a year may be wrong. */
const MONTHS_UNTIL_OLD = 12;

/** Whether it is more than twelve months since the rules were held against the published page. `today` is an ISO date. */
export function rulesAreOld(today: string): boolean {
  return today > addMonths(about.checkedOn, MONTHS_UNTIL_OLD);
}
