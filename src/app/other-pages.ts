/** Pages that are not part of the path through the questions. */
export const OTHER_PAGES = [
  'start',
  'employer',
  'privacy',
  'sources',
  'care',
  'list-employer',
  'list-partner',
  'share',
  'map',
  'rules',
  'accessibility',
  'reviewers',
] as const;

export type OtherPage = (typeof OTHER_PAGES)[number];
