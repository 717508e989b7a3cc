import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isNoc, groupTitle, loadOccupations, searchOccupations } from '../../src/occupations';

beforeAll(async () => {
  await Promise.all(['en', 'fr'].map(loadOccupations));
});

const codes = (query: string, locale = 'en', limit = 10) =>
  searchOccupations(query, { locale, limit }).map(({ noc }) => noc);
const best = (query: string, locale = 'en') => codes(query, locale)[0];

describe('a search in English', () => {
  it.each([
    ['electrician', '72200'],
    ['Plumbers', '72300'],
    ['software engineer', '21231'],
    ['engineer, software', '21231'],
    ['designer of graphics', '52120'],
    ['truck driver', '73300'],
    ['saleswoman retail', '64100'],
  ])('for "%s" finds %s first', (query, noc) => {
    expect(best(query)).toBe(noc);
  });

  it.each([
    ['softw', '21231'],
    ['web dev', '21234'],
    ['civil eng', '21300'],
    ['electricia', '72200'],
  ])('for the beginning "%s" finds %s', (query, noc) => {
    expect(codes(query)).toContain(noc);
  });

  it.each([
    ['elecrtician', '72200'],
    ['softwre enginer', '21231'],
    ['acountant', '11100'],
    ['vetrinarian', '31103'],
    ['arhcitect', '21200'],
    ['carpentar', '72310'],
  ])('forgives the typing error in "%s"', (query, noc) => {
    expect(best(query)).toBe(noc);
  });

  it.each([
    ['webdeveloper', '21234'],
    ['graphicdesigner', '52120'],
    ['truckdriver', '73300'],
  ])('takes "%s" apart', (query, noc) => {
    expect(best(query)).toBe(noc);
  });

  it.each([
    ['fixing boilers', '72103', 'en'],
    ['mending roofs', '73110', 'en'],
    ['heads a bank', '10021', 'en'],
    ['vend des maisons', '63101', 'fr'],
    ['dirige une boulangerie', '62010', 'fr'],
  ])('takes what is said in other words in "%s" for what titles call it', (query, noc, locale) => {
    expect(best(query, locale)).toBe(noc);
  });

  it('puts the common occupation before the rare one where a word is as much of both', () => {
    const order = codes('driver', 'en', 20);
    expect(order.indexOf('73300')).toBeLessThan(order.indexOf('72024'));
    // "Chauffeur" is a truck driver or a stoker on a ship.
    const french = codes('chauffeur', 'fr', 20);
    expect(french.indexOf('73300')).toBeLessThan(french.indexOf('74201'));
  });

  it('takes full-width letters as plain ones', () => {
    expect(best('ＰＬＵＭＢＥＲ')).toBe('72300');
  });

  it('leaves out a word that no title has', () => {
    expect(best('plumber qqzzxx')).toBe('72300');
  });
});

describe('a search in French', () => {
  it.each([
    ['électricien', '72200'],
    ['electricien', '72200'],
    ['électricienne', '72200'],
    ['ÉLECTRICIENNES', '72200'],
    ['e\u0301lectricien', '72200'],
    ['infirmière', '31301'],
    ['infirmier(ère)', '31301'],
    ['soudeuse', '72106'],
    ['plombière', '72300'],
    ['avocate', '41101'],
    ['contremaîtresse électricienne', '72011'],
    ['chauffeuse de camion', '73300'],
    ['chef de bande premieres nations', '00010'],
    ['logiciel ingénieur', '21231'],
    ['infimiere', '31301'],
    ['travailleuse sociale', '41300'],
    ["directrice d'hôpital", '00013'],
    ['directeur d’école', '40021'],
  ])('for "%s" finds %s among the first three', (query, noc) => {
    expect(codes(query, 'fr', 3)).toContain(noc);
  });
});

describe('a search for a code', () => {
  it.each([
    '21231',
    ' 21231 ',
    'NOC 21231',
    'noc21231',
    'N.O.C. 21231',
    'NOC-21231',
    'NOC code: 21231',
    'CNP: 21231',
    'CNP21231',
    'CNP nº 21231',
    'NOC 2021 21231',
    'NOC 2021 Version 1.0: 21231',
    '21 231',
    '2 1 2 3 1',
    '21-231',
    '(21231)',
    '#21231',
    '21231.0',
    '21231,00',
    '２１２３１',
    'ＮＯＣ　２１２３１',
  ])('takes it as "%s"', (query) => {
    expect(codes(query)).toEqual(['21231']);
    expect(codes(query, 'fr')).toEqual(['21231']);
  });

  it('takes its beginning', () => {
    expect(codes('2123')).toEqual(['21230', '21231', '21232', '21233', '21234']);
    expect(codes('0', 'en', 20)).toHaveLength(6);
  });

  it('puts the code of a copied line first', () => {
    expect(best('21231 - Software engineers and designers')).toBe('21231');
    expect(best('Plombiers (72300)', 'fr')).toBe('72300');
    expect(best('NOC21231 Software engineers')).toBe('21231');
  });

  it('finds nothing for one that does not exist', () => {
    expect(codes('99999')).toEqual([]);
    expect(codes('NOC 2173')).toEqual([]);
    expect(codes('212311')).toEqual([]);
    // A code whose noughts are lost would be that of a senior manager; it is read as the beginning it is.
    expect(codes('10', 'en', 50)).not.toContain('00010');
  });
});

describe('a result', () => {
  it('has the official title of the group and the title that matched', () => {
    expect(searchOccupations('software tester', { locale: 'en' })[0]).toEqual({
      noc: '22222',
      title: 'Information systems testing technicians',
      matched: 'Software tester',
    });
    expect(searchOccupations('graphiste', { locale: 'fr' })[0]).toEqual({
      noc: '52120',
      title: groupTitle('52120', 'fr'),
      matched: 'Graphiste',
    });
  });

  it.each(['', '   ', '?!', 'qqzzxx', '電気技師', '. - /'])('is none for "%s"', (query) => {
    expect(codes(query)).toEqual([]);
    expect(codes(query, 'fr')).toEqual([]);
  });

  it('is, for anything typed, at most as many groups as asked for, each once', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('nurse', 'de', 'the', 'manager', 'électri', '2123', 'a', '/', '-'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(
        typed,
        fc.constantFrom('en', 'fr'),
        fc.integer({ min: 1, max: 12 }),
        (...args) => {
          const [query, locale, limit] = args;
          const found = codes(query, locale, limit);
          expect(found.length).toBeLessThanOrEqual(limit);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every(isNoc)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a text longer than any description is read no further than its beginning', () => {
    const long = 'operator of machinery and equipmnet in the '.repeat(7);
    expect(long.length).toBeGreaterThan(300);
    expect(codes(`${long}welder `.repeat(500))).toEqual(codes(long));
  });
});

describe('a search in Japanese or Malay', () => {
  beforeAll(async () => {
    await Promise.all(['ja', 'ms'].map(loadOccupations));
  });

  it.each([
    ['1級建築施工管理技士', '70010', 'ja'],
    ['CI/CD', '21231', 'ja'],
    ['Next.js', '21234', 'ja'],
    ['声の仕事', '53121', 'ja'],
    ['軍人', '44200', 'ja'],
    ['看護師さん', '31301', 'ja'],
    ['kerja bank', '63102', 'ms'],
  ])('for "%s" finds %s first', (query, noc, locale) => {
    expect(best(query, locale)).toBe(noc);
  });
});
