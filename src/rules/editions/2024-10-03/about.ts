import type { EditionInfo } from '../../types';

/** What the edition is, apart from its rules: light enough for every page to tell. */
export const about: EditionInfo = {
  id: '2024-10-03',
  // The first day the agreement was in force between Canada and anyone.
  from: '2018-12-30',
  checkedOn: '2026-02-12',
};

/** The countries whose citizens are in this category; a test holds them to the edition's country rules. */
export const ELIGIBLE_COUNTRIES = ['AU', 'BN', 'CL', 'JP', 'MX', 'MY', 'PE'] as const;
