import { expect, it } from 'vitest';
import { rulesAreOld } from '../../src/rules';

// The reading was held against the published page on 12 February 2026; a year later it wants another look.
it.each([
  ['2026-02-12', false],
  ['2027-02-12', false],
  ['2027-02-13', true],
  ['2030-01-01', true],
])('on %s the rules are old: %s', (today, old) => {
  expect(rulesAreOld(today)).toBe(old);
});
