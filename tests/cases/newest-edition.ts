import { currentEdition } from '../../src/rules';
import { TODAY } from './good-cases';

/** A day on which the newest edition decides: today, or its first day where that is still to come. */
export const NEWEST_DAY = currentEdition.from > TODAY ? currentEdition.from : TODAY;

/** The countries of the newest edition, in its order. */
export const NEWEST_COUNTRIES: readonly string[] = Object.keys(currentEdition.countries);
