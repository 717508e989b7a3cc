/** The steps of the wizard, in order, with the pages of each: a page is one address and one subject. */
export const STEPS = [
  { id: 'about', pages: ['about'] },
  { id: 'citizenship', pages: ['citizenship'] },
  { id: 'occupation', pages: ['occupation'] },
  { id: 'offer', pages: ['offer', 'place', 'control'] },
  { id: 'education', pages: ['education'] },
  { id: 'experience', pages: ['experience'] },
  { id: 'licence', pages: ['licence'] },
  { id: 'wage', pages: ['wage', 'prevailing'] },
  { id: 'language', pages: ['language'] },
  { id: 'partner', pages: ['partner'] },
  { id: 'check', pages: ['check'] },
  { id: 'result', pages: ['result'] },
] as const;

export type StepId = (typeof STEPS)[number]['id'];
export type PageId = (typeof STEPS)[number]['pages'][number];
/** A page that asks something. */
export type AskingPage = Exclude<PageId, 'check' | 'result'>;

/** All pages in order. */
export const PAGES: readonly PageId[] = STEPS.flatMap(({ pages }) => pages);

/** The pages that ask something, in order. */
export const ASKING_PAGES = PAGES.filter(
  (page): page is AskingPage => page !== 'check' && page !== 'result',
);

/** The step a page belongs to. */
export function stepOf(page: PageId): StepId {
  const step = STEPS.find(({ pages }) => (pages as readonly PageId[]).includes(page));
  if (!step) throw new Error(`page "${page}" is in no step`);
  return step.id;
}

/** The page after this one; the result is the last. */
export function pageAfter(page: PageId): PageId {
  return PAGES[Math.min(PAGES.indexOf(page) + 1, PAGES.length - 1)] ?? 'result';
}

/** The page before this one, if there is one. */
export function pageBefore(page: PageId): PageId | undefined {
  return PAGES[PAGES.indexOf(page) - 1];
}
