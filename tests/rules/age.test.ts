import { expect, it } from 'vitest';
import { rulesAreOld } from '../../src/rules';

// A reading that was held against the published page wants another look a year later.
it.each([
  ['2026-02-12', '2026-02-12', false],
  ['2026-02-12', '2027-02-12', false],
  ['2026-02-12', '2027-02-13', true],
  ['2026-02-12', '2030-01-01', true],
  ['2028-02-29', '2029-02-28', false],
  ['2028-02-29', '2029-03-01', true],
])('checked on %s, the rules are old on %s: %s', (checkedOn, today, old) => {
  expect(rulesAreOld(checkedOn, today)).toBe(old);
});
