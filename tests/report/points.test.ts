import { describe, expect, it } from 'vitest';
import { pagesAsking } from '../../src/report/points';
import { GOOD_CASES } from '../cases/good-cases';
import { situationOf } from '../flow/situation';

const { professional } = GOOD_CASES;

describe('the pages that ask for what is missing', () => {
  it.each<[missing: string[], pages: string[]]>([
    [
      ['wage.amount', 'occupation.noc'],
      ['occupation', 'wage'],
    ],
    [['offer.province', 'offer.region'], ['place']],
    // Part of an answer: the economic region of another place of work.
    [['offer.otherPlaces.0.region'], ['place']],
    [[], []],
  ])('%j: %j', (missing, pages) => {
    expect(pagesAsking(situationOf(professional), missing)).toEqual(pages);
  });
});
