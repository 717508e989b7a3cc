import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Studied, Study } from '../../src/wizard/education/studies';
import { addUp, STUDIES } from '../../src/wizard/education/studies';

const of = (credential: Studied, years: number, share = 1): Study => ({ credential, years, share });

describe('studies', () => {
  it.each<[string, Study[], ReturnType<typeof addUp>]>([
    ['nothing', [], undefined],
    ['a degree', [of('bachelor', 4)], { credential: 'bachelor', years: 4, left: 0 }],
    [
      'a three-year bachelor’s and a two-year master’s degree, 3 + 2',
      [of('bachelor', 3), of('master', 2)],
      { credential: 'master', years: 5, left: 0 },
    ],
    [
      'the higher one first',
      [of('master', 2), of('bachelor', 3)],
      { credential: 'master', years: 5, left: 0 },
    ],
    [
      'a diploma and a degree at half time, 2 + 4 x 0.5',
      [of('technical-diploma', 2), of('bachelor', 4, 0.5)],
      { credential: 'bachelor', years: 4, left: 0 },
    ],
    [
      'two apprenticeships, 2 + 1.5',
      [of('apprenticeship', 2), of('apprenticeship', 1.5)],
      { credential: 'apprenticeship', years: 3.5, left: 0 },
    ],
    [
      'an apprenticeship beside a diploma: its years are left out',
      [of('apprenticeship', 4), of('technical-diploma', 1)],
      { credential: 'technical-diploma', years: 1, left: 4 },
    ],
    [
      'thirds are not rounded up: 3 x 0.333 + 3 = 3.999',
      [of('bachelor', 3), of('master', 3, 0.333)],
      { credential: 'master', years: 3.99, left: 0 },
    ],
    [
      'tenths lose nothing: 0.1 + 0.2 + 3.7',
      [of('associate', 0.1), of('associate', 0.2), of('bachelor', 3.7)],
      { credential: 'bachelor', years: 4, left: 0 },
    ],
  ])('%s', (_name, studies, sum) => {
    expect(addUp(studies)).toEqual(sum);
  });

  it('come to the same in any order, and never to more than their years', () => {
    const study = fc.record({
      credential: fc.constantFrom(...STUDIES),
      years: fc.constantFrom(0, 0.5, 1, 2, 3.3, 4),
      share: fc.constantFrom(0, 0.25, 0.5, 1),
    });
    fc.assert(
      fc.property(fc.array(study, { minLength: 1, maxLength: 5 }), (studies) => {
        const sum = addUp(studies);
        expect(addUp([...studies].reverse())).toEqual(sum);
        const all = studies.reduce((years, each) => years + each.years * each.share, 0);
        expect((sum?.years ?? 0) + (sum?.left ?? 0)).toBeLessThanOrEqual(all + 1e-6);
      }),
    );
  });
});
