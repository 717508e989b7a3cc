import { beforeEach } from 'vitest';
import { address } from '../../src/app/address.svelte';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { pageLanguage } from '../../src/app/language.svelte';
import { needMessages } from '../../src/app/messages';
import type { CaseFile } from '../../src/answers/types';
import '../ui/dialog-stand-in';

/** Before each test: the app in English as it is first opened, with nothing said and nothing kept. */
export function freshApp(): void {
  beforeEach(async () => {
    localStorage.clear();
    location.hash = '';
    await pageLanguage.start();
    await Promise.all([needMessages('rules'), currentCase.loadEngine()]);
    currentCase.keeping = 'kept';
    currentCase.damaged = [];
    hold({ format: 't52-case', version: 1, answers: {} });
    localStorage.clear();
    facts.namesFailed = facts.wagesFailed = false;
    address.visits = 0;
  });
}

/** Puts a case in place, with nothing to bring back. */
export function hold(file: CaseFile): void {
  currentCase.replace(file);
  currentCase.forgetErased();
}
