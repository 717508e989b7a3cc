import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { askedNow, ASKING_PAGES, isAsked } from '../../src/flow';
import { loadWages } from '../../src/wages';
import { GOOD_CASES } from '../cases/good-cases';
import { pathsAsked, situationOf } from './situation';

const engineer = { occupation: { noc: '21231' } };
const notAustralian = { australianPermanentResident: false };

describe('the hours a week, where pay is by the hour', () => {
  const yearly: Answers = {
    citizenships: ['MX'],
    occupation: { noc: '31110' },
    offer: { province: 'ON', region: 'ER3530' },
    wage: { amount: 90, per: 'hour' },
  };

  it('are asked where the median is published by the year, and nowhere else', async () => {
    const wages = await loadWages();
    expect(isAsked(situationOf(yearly, wages), 'wage.hoursPerWeek')).toBe(true);
    expect(isAsked(situationOf({ ...yearly, ...engineer }, wages), 'wage.hoursPerWeek')).toBe(
      false,
    );
  });

  it('stay asked once they are answered', async () => {
    const wages = await loadWages();
    const answered = { ...yearly, wage: { ...yearly.wage, hoursPerWeek: 37.5 } };
    expect(isAsked(situationOf(answered, wages), 'wage.hoursPerWeek')).toBe(true);
  });
});

describe('the questions of the occupation', () => {
  const own = (answers: Answers) =>
    pathsAsked(situationOf(answers))
      .filter((path) => path.startsWith('occupationQuestions.'))
      .map((path) => path.slice('occupationQuestions.'.length));

  it.each<[string, string[], string[]]>([
    ['21231', ['MX'], []],
    ['21231', ['JP'], ['mainly-research']],
    ['21231', ['MX', 'JP'], ['mainly-research']],
    ['21231', ['US'], []],
    ['41101', ['AU'], ['quebec-notary']],
    ['41101', ['CL'], ['foreign-legal-consultant']],
    ['41101', ['AU', 'CL'], ['quebec-notary', 'foreign-legal-consultant']],
    ['21210', ['MY'], ['actuary']],
    ['21300', ['BN'], ['energy-core-service']],
    ['22311', ['MX'], ['engineering-technician']],
    ['22311', ['MY'], []],
  ])('of group %s for citizens of %j are %j', (noc, citizenships, ids) => {
    expect(own({ ...notAustralian, citizenships, occupation: { noc } })).toEqual(ids);
  });

  it('are none before the group is chosen', () => {
    expect(own({ citizenships: ['JP'] })).toEqual([]);
  });

  it('stand on the page of the occupation, before the job offer', () => {
    const situation = situationOf({ citizenships: ['JP'], ...notAustralian, ...engineer });
    const pages = askedNow(situation).map(({ page }) => page);
    expect(askedNow(situation, 'occupation').map(({ path }) => path)).toEqual([
      'occupation.noc',
      'occupationQuestions.mainly-research',
    ]);
    expect(pages.indexOf('offer')).toBe(pages.lastIndexOf('occupation') + 1);
  });

  it('bring their follow-up after them, and it goes with the answer that brought it', () => {
    const told = (occupationQuestions: Record<string, boolean>) =>
      own({ citizenships: ['JP'], ...notAustralian, ...engineer, occupationQuestions });
    expect(told({})).toEqual(['mainly-research']);
    expect(told({ 'mainly-research': true })).toEqual(['mainly-research', 'academic-host']);
    expect(told({ 'mainly-research': true, 'academic-host': true })).toEqual([
      'mainly-research',
      'academic-host',
    ]);
    expect(told({ 'mainly-research': false })).toEqual(['mainly-research']);
    expect(told({ 'mainly-research': false, 'academic-host': true })).toEqual(['mainly-research']);
    expect(told({ 'academic-host': true })).toEqual(['mainly-research']);
  });
});

describe('the questions as a whole', () => {
  it.each(Object.entries(GOOD_CASES))('come page by page, each once: the %s', (_name, answers) => {
    const asked = askedNow(situationOf(answers));
    const pages = asked.map(({ page }) => ASKING_PAGES.indexOf(page));
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(new Set(asked.map(({ path }) => path)).size).toBe(asked.length);
  });

  it('leave no page empty', () => {
    for (const answers of [{}, ...Object.values(GOOD_CASES)]) {
      const pages = new Set(askedNow(situationOf(answers)).map(({ page }) => page));
      expect([...pages]).toEqual(ASKING_PAGES);
    }
  });

  it('never ask for the job title: it is a note beside the group', () => {
    const answers = { occupation: { noc: '21231', jobTitle: 'Developer' } };
    expect(pathsAsked(situationOf(answers))).not.toContain('occupation.jobTitle');
  });
});
