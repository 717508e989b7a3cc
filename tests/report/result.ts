import { render } from '@testing-library/svelte';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import Report from '../../src/report/Report.svelte';
import { GOOD_CASES, TODAY } from '../cases/good-cases';

/** A technician with a spouse and two citizenships, of which only Japan's opens the spouse's permit. */
export const PERU_AND_JAPAN: Answers = {
  ...GOOD_CASES.technician,
  citizenships: ['PE', 'JP'],
  partner: 'spouse',
};

/** The evaluator and the words of the result, as the page's loader has them ready. */
export async function ready(): Promise<void> {
  await startMessages('en');
  await Promise.all([needMessages('rules', 'report', 'share'), currentCase.loadEngine()]);
}

/** The result of a case, with the median a person read off Job Bank in the place of the bundled table. */
export function showResult(answers: Answers): void {
  currentCase.startOver();
  currentCase.today = TODAY;
  const prevailing = { jobBankMedian: 50, ...answers.prevailing };
  const empty = Object.keys(answers).length === 0;
  currentCase.answers = empty ? {} : { ...answers, prevailing };
  render(Report);
}
