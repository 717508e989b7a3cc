import { describe, expect, it } from 'vitest';
import { monthNames, readDate, splitDate, type ReadDate } from '../../src/ui/parse-date';

const rules = { min: '2018-12-30', max: '2030-12-31' };

describe('three parts make a date, or say what is missing', () => {
  it.each<[string, string, string, ReadDate]>([
    ['9', '3', '2025', { iso: '2025-03-09' }],
    ['09', '12', '2025', { iso: '2025-12-09' }],
    ['29', '2', '2024', { iso: '2024-02-29' }],
    ['２９', '2', '２０２４', { iso: '2024-02-29' }],
    ['30', '12', '2018', { iso: '2018-12-30' }],
    ['31', '12', '2030', { iso: '2030-12-31' }],
    ['', '', '', {}],
    [' ', '', '', {}],
    ['9', '', '', { problem: 'incomplete' }],
    ['', '3', '2025', { problem: 'incomplete' }],
    ['9', '3', '25', { problem: 'incomplete' }],
    ['29', '2', '2025', { problem: 'impossible' }],
    ['31', '4', '2025', { problem: 'impossible' }],
    ['0', '4', '2025', { problem: 'impossible' }],
    ['x', '4', '2025', { problem: 'impossible' }],
    ['1', '4', '20255', { problem: 'impossible' }],
    ['29', '12', '2018', { problem: 'out-of-range' }],
    ['1', '1', '2031', { problem: 'out-of-range' }],
  ])('%s / %s / %s', (day, month, year, expected) => {
    expect(readDate({ day, month, year }, rules)).toEqual(expected);
  });
});

it('splits a known date into its parts', () => {
  expect(splitDate('2025-03-09')).toEqual({ day: '9', month: '3', year: '2025' });
  expect(splitDate(undefined)).toEqual({ day: '', month: '', year: '' });
});

it('names the months in the language of the screen', () => {
  expect(monthNames('en-CA')[2]).toBe('March');
  expect(monthNames('fr-CA')[1]).toBe('février');
  expect(monthNames('fr-CA')).toHaveLength(12);
});
