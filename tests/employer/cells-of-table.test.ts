import { describe, expect, it } from 'vitest';
import { opened } from './opened';

describe('mending', () => {
  const dates =
    'Name\tCitizenship\tPassport expiry\nAna\tMexco\t3/4/2031\nBen\tMexco\t31/12/2030\nCat\tJapan\tsoon';

  it('tells each problem once, with its rows, and leaves the answer open meanwhile', () => {
    const batch = opened(dates);
    expect(batch.problems(0, 10)).toEqual([
      {
        column: 1,
        field: 'citizenships',
        code: 'unknown-country',
        raw: 'Mexco',
        rows: 2,
        row: 0,
        rowNumber: 2,
      },
      {
        column: 2,
        field: 'passportExpiresOn',
        code: 'date-order',
        raw: '3/4/2031',
        rows: 1,
        row: 0,
        rowNumber: 2,
      },
      {
        column: 2,
        field: 'passportExpiresOn',
        code: 'not-a-date',
        raw: 'soon',
        rows: 1,
        row: 2,
        rowNumber: 4,
      },
    ]);
    expect(batch.cells()).toMatchObject({
      problems: 4,
      distinct: 3,
      dates: { cells: 1, example: '3/4/2031', evidence: 'day-first' },
    });
    expect(batch.row(0)).toMatchObject({ label: 'Ana', answers: {} });
    expect(batch.row(2).answers).toEqual({ citizenships: ['JP'] });
  });

  it('mends one cell or all that say the same, and takes mends back one by one', () => {
    const batch = opened(dates);
    const citizenships = () => [0, 1, 2].map((row) => batch.row(row).answers.citizenships);
    batch.change((candidates) => {
      candidates.mend(1, 'Mexco', 'Peru', 1);
    });
    expect(citizenships()).toEqual([undefined, ['PE'], ['JP']]);
    const cells = batch.change((candidates) => {
      candidates.mend(1, 'Mexco', 'Mexico');
    });
    expect(citizenships()).toEqual([['MX'], ['PE'], ['JP']]);
    expect(cells).toMatchObject({ problems: 2, mends: 2 });
    batch.change((candidates) => {
      candidates.undo();
    });
    batch.change((candidates) => {
      candidates.undo();
    });
    expect(citizenships()).toEqual([undefined, undefined, ['JP']]);
    expect(batch.row(0).cells).toEqual(['Ana', 'Mexco', '3/4/2031']);
  });

  it('a mend that can not be read either is a problem of its own, with what was typed', () => {
    const batch = opened(dates);
    batch.change((candidates) => {
      candidates.mend(1, 'Mexco', 'Mexicoo');
    });
    expect(batch.problemOf(1, 'Mexicoo')).toBe('unknown-country');
    expect(batch.problemOf(1, 'Japan')).toBeUndefined();
  });

  it('settles the order of days once for the file', () => {
    const batch = opened(dates);
    const cells = batch.change((candidates) => {
      candidates.settle({ dateOrder: 'day-first' });
    });
    expect(cells).toMatchObject({ distinct: 2, settled: { dateOrder: 'day-first' } });
    expect(batch.row(0).answers.passportExpiresOn).toBe('2031-04-03');
  });

  it('asks the order of full-width days too, and not of a year that has to be mended first', () => {
    const ask = (...days: string[]) =>
      opened(['Passport expiry', ...days].join('\n')).cells().dates;
    expect(ask('３／４／２０３１')).toEqual({ cells: 1, example: '３／４／２０３１' });
    expect(ask('3/4/31')).toBeUndefined();
    expect(ask('31/12/30', '3/4/2031')).toEqual({
      cells: 1,
      example: '3/4/2031',
      evidence: 'day-first',
    });
  });

  it('reads 1,234 by what other numbers of the file show, and asks where none does', () => {
    expect(opened('Pay\tHours\n1,234\t37,5').row(0).answers.wage?.amount).toBe(1.234);
    expect(opened('Pay\tHours\n1,234\t37.5').row(0).answers.wage?.amount).toBe(1234);
    const open = opened('Pay\tHours\n1,234\t40');
    expect(open.cells()).toMatchObject({ decimals: { cells: 1, example: '1,234' } });
    open.change((candidates) => {
      candidates.settle({ decimalMark: ',' });
    });
    expect(open.row(0).answers.wage?.amount).toBe(1.234);
  });

  it('reads 1,234 by a cell that was mended too, and asks again where the mend is taken back', () => {
    const batch = opened('Pay\tHours\n1,234\tforty');
    expect(batch.cells()).toMatchObject({ problems: 2, decimals: { cells: 1 } });
    const mended = batch.change((candidates) => {
      candidates.mend(1, 'forty', '37.5');
    });
    expect(mended.problems).toBe(0);
    expect(mended).not.toHaveProperty('decimals');
    expect(batch.row(0).answers.wage).toEqual({ amount: 1234, hoursPerWeek: 37.5 });
    const back = batch.change((candidates) => {
      candidates.undo();
    });
    expect(back).toMatchObject({ problems: 2, decimals: { cells: 1 } });
    expect(batch.row(0).answers).toEqual({});
  });
});

describe('columns', () => {
  it('are matched by hand too', () => {
    const batch = opened('Who\tFrom\nAna\tMexico');
    expect(batch.row(0).answers).toEqual({});
    batch.change((candidates) => {
      candidates.match(['label', 'citizenships']);
    });
    expect(batch.row(0)).toMatchObject({ label: 'Ana', answers: { citizenships: ['MX'] } });
  });

  it('a region of another province is told, and left out', () => {
    const batch = opened(
      'Province\tRegion\nOntario\tER5920\nBC\tER5920\nOntario\tNortheast\nQuebec\tNortheast',
    );
    expect(batch.problems(0, 9).map(({ code, params, row }) => [code, params, row])).toEqual([
      ['region-elsewhere', { province: 'ON' }, 0],
      ['region-elsewhere', { province: 'QC' }, 3],
    ]);
    expect([0, 1, 2, 3].map((row) => batch.row(row).answers.offer)).toEqual([
      { province: 'ON' },
      { province: 'BC', region: 'ER5920' },
      { province: 'ON', region: 'ER3590' },
      { province: 'QC' },
    ]);
  });

  it('the offer for all counts where a row says nothing', () => {
    const batch = opened('Name\tPay\nAna\t\nBen\t50');
    batch.change((candidates) => {
      candidates.share({ wage: { amount: 40, per: 'hour' }, partner: 'none' });
    });
    expect(batch.row(0).answers).toEqual({ wage: { amount: 40, per: 'hour' }, partner: 'none' });
    expect(batch.row(1).answers).toEqual({ wage: { amount: 50, per: 'hour' }, partner: 'none' });
  });
});

describe('job titles', () => {
  const titles =
    'Name\tJob title\tNOC\nAna\tCook\t\nBen\tEngineer\t21231\nCat\tCook\t\nDan\t\tSoftware engineer';

  it('wait for a person to choose, once for all rows with the title', () => {
    const batch = opened(titles);
    expect(batch.titles(0, 9)).toEqual([
      { title: 'Cook', rows: 2 },
      { title: 'Software engineer', rows: 1 },
    ]);
    expect(batch.row(0).answers.occupation).toEqual({ jobTitle: 'Cook' });
    expect(batch.row(1).answers.occupation).toEqual({ jobTitle: 'Engineer', noc: '21231' });
    const cells = batch.change((candidates) => {
      candidates.choose('Cook', '63200');
    });
    expect(cells).toMatchObject({ titles: 2, openTitles: 1 });
    expect(batch.row(2).answers.occupation).toEqual({ jobTitle: 'Cook', noc: '63200' });
    batch.change((candidates) => {
      candidates.choose('Cook', undefined);
    });
    expect(batch.row(2).answers.occupation).toEqual({ jobTitle: 'Cook' });
  });

  it('need no code of their own where the offer for all has one', () => {
    const batch = opened(titles);
    batch.change((candidates) => {
      candidates.share({ occupation: { noc: '21231' } });
    });
    expect(batch.titles(0, 9)).toEqual([]);
    expect(batch.row(0).answers.occupation).toEqual({ noc: '21231', jobTitle: 'Cook' });
  });

  it('of the offer for all is not that of a row with a code of its own', () => {
    const batch = opened('Name\tNOC\nAna\t\nBen\t22300');
    batch.change((candidates) => {
      candidates.share({ occupation: { noc: '21231', jobTitle: 'Developer' } });
    });
    expect([0, 1].map((row) => batch.row(row).answers.occupation)).toEqual([
      { noc: '21231', jobTitle: 'Developer' },
      { noc: '22300' },
    ]);
  });
});
