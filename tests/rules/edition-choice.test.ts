import { describe, expect, it } from 'vitest';
import { assess, currentEditionInfo } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { changed, medians } from '../cases/tables';

const on = (receivedOn: string) =>
  assess(changed(GOOD_CASES.professional, `receivedOn=${receivedOn}`), {
    today: TODAY,
    wages: medians(),
  });

describe('the day of receipt', () => {
  it('is today where none is given', () => {
    expect(on('?').receivedOn).toBe(TODAY);
    expect(on('?')).toEqual(on(TODAY));
  });

  it('is the one given', () => {
    expect(on('2024-02-29').receivedOn).toBe('2024-02-29');
  });

  it.each([
    ['2018-12-29', 'before'],
    ['2018-12-30', 'yes'],
    [TODAY, 'yes'],
    ['2027-11-21', 'yes'],
    ['2027-11-22', 'future'],
  ])('%s: the rules are known: %s', (day, known) => {
    expect(on(day).rulesKnown).toBe(known);
  });

  it.each(['2018-12-29', '2022-11-15', '2022-11-16', '2026-11-21'])(
    '%s is read with the page of 2024-10-03',
    (day) => {
      const { edition } = on(day);
      expect(edition.id).toBe('2024-10-03');
      expect(edition.checkedOn).toBe('2026-02-12');
      expect(edition.from <= '2018-12-30').toBe(true);
    },
  );

  it('is read with the newest page where it is far ahead', () => {
    expect(on('2199-12-31').edition).toEqual(currentEditionInfo);
  });
});
