import { addMonths } from '../answers/dates';
import file from './data/releases.json';

/**
 * Job Bank publishes once a year, in the fall. Two months past the year the next figures are out, if they come at
 * all, and a copy without them is behind.
 */
const MONTHS_UNTIL_OLD = 14;

const published: Readonly<Record<string, string | null>> = file.published;
const releases = Object.keys(published).sort();

/** The newest release in the bundled table ("2025"). */
export const NEWEST_RELEASE = releases.at(-1) ?? '';

/** The day the newest release in the bundled table was published, as an ISO date. */
export const FIGURES_PUBLISHED = published[NEWEST_RELEASE] ?? '';

/** The older releases that some rows of the bundled table are from. */
export const OLDER_RELEASES: readonly string[] = releases.slice(0, -1);

/** Whether figures published on a day are more than fourteen months old today. Both are ISO dates. */
export function areOld(publishedOn: string, today: string): boolean {
  return today > addMonths(publishedOn, MONTHS_UNTIL_OLD);
}
