import type { MessageKey } from '../app/messages';
import type { OtherPage } from '../app/other-pages';
import { OTHER_PAGES } from '../app/other-pages';
import { PAGES } from '../flow';

/** Pages outside the questions whose title stands under another name than their own. */
const OTHERWISE: Partial<Record<OtherPage, MessageKey>> = {
  accessibility: 'shell.access.title',
  'list-employer': 'shell.lists.employer',
  'list-partner': 'shell.lists.partner',
};

function titleOf(page: OtherPage): MessageKey {
  return OTHERWISE[page] ?? (`shell.${page}.title` as MessageKey);
}

/**
 * Every page with its title. The list of pages itself (src/pages.ts) is not asked: it would have to leave the first
 * script for that, and every visitor would pay for it.
 */
export const SCREENS = [
  ...PAGES.map((page) => ({
    page,
    title: page === 'result' ? ('shell.result.title' as const) : (`wizard.${page}.title` as const),
  })),
  ...OTHER_PAGES.map((page) => ({ page, title: titleOf(page) })),
];
