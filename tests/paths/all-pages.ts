import { packAnswers } from '../../src/answers/link';
import { offerOf } from '../../src/answers/offer';
import { OTHER_PAGES } from '../../src/app/other-pages';
import { PAGES as QUESTIONS } from '../../src/flow/pages';
import { NOT_YET } from '../../src/review/cases';
import { ENGINEER } from './cases';

/** The engineer's case in a link, and their offer. */
export const CASE_LINK = `open/v1/${packAnswers(ENGINEER)}`;
export const OFFER_LINK = `open/v1/${packAnswers(offerOf(ENGINEER))}/offer`;

/** The addresses of every page; the last ones are an unknown address and the start. */
export const PAGES = [
  ...QUESTIONS,
  ...OTHER_PAGES.filter((page) => page !== 'start'),
  // A case in a link, one that does not meet the requirements, an offer to answer; a link that was cut.
  CASE_LINK,
  `open/v1/${packAnswers(NOT_YET)}`,
  OFFER_LINK,
  CASE_LINK.slice(0, -9),
  'nowhere',
  '',
];
