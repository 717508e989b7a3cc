/** What the newest edition is, by its light file alone: no page has to fetch its lists to tell of it. */
export { about as currentEditionInfo, ELIGIBLE_COUNTRIES } from './2024-10-03/about';
