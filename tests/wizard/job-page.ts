import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';

/** What the app has fetched before a page about the job opens. */
export async function openJobPages(): Promise<void> {
  await startMessages('en');
  await Promise.all([needMessages('job', 'similar', 'rules'), currentCase.loadEngine()]);
}

/** Begins a case with these answers and no others. */
export function begin(answers: Answers = {}): void {
  location.hash = '';
  currentCase.startOver();
  currentCase.replace({ format: 't52-case', version: 1, answers });
}
