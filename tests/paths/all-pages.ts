import { OTHER_PAGES } from '../../src/app/other-pages';
import { PAGES as QUESTIONS } from '../../src/flow/pages';

/** The addresses of every page; the last ones are a case in a link, an unknown address and the start. */
export const PAGES = [
  ...QUESTIONS,
  ...OTHER_PAGES.filter((page) => page !== 'start'),
  'open/v1/NelEnQAAOyOldAAGnxE1Swdq5H8zXXCGwpr_jYwNDKiWwcnMyUMw92Kr6KHZGFgs0S4bk5YnCeQkXBmSFpkLkpMA',
  'nowhere',
  '',
];
