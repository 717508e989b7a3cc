/**
 * The evaluator and the flow: everything derived from the answers comes from here. The first question needs none
 * of it to appear, so the app fetches this file once the page is there.
 */
export { askedNow, firstOpenPage, isAsked, newlyRelevant, progressOf } from '../flow';
export { assess } from '../rules';
