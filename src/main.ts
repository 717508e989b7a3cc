import { mount } from 'svelte';
import './ui/tokens.css';
import './ui/base.css';
import App from './App.svelte';
import { address } from './app/address.svelte';
import { currentCase } from './app/case.svelte';
import { pageLanguage } from './app/language.svelte';
import { isMissingPart } from './app/missing-part';
import { followOtherTabs } from './app/other-tabs';

async function start(): Promise<void> {
  address.start();
  await Promise.all([pageLanguage.start(), currentCase.restore()]);
  followOtherTabs();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') currentCase.refreshToday();
  });
  const target = document.querySelector('#app');
  if (!target) throw new Error('the page has no place for the app');
  target.replaceChildren();
  mount(App, { target });
}

/** Where a part can't be fetched, the page says what is needed (index.html) and reloading tries again. */
start().catch((fault: unknown) => {
  if (!isMissingPart(fault)) reportError(fault);
});
