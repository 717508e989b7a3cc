import { describe, expect, it } from 'vitest';
import { withAnswer } from '../../src/answers/paths';
import type { Answers } from '../../src/answers/types';
import { newlyRelevant, setAside, unanswered } from '../../src/flow';
import { GOOD_CASES } from '../cases/good-cases';
import { situationOf } from './situation';

const { professional } = GOOD_CASES;
const paths = (questions: readonly { path: string }[]) => questions.map(({ path }) => path);

describe('unanswered questions', () => {
  it('are none in a full case', () => {
    expect(paths(unanswered(situationOf(professional)))).toEqual([]);
  });

  it('leave out those whose silence is an answer', () => {
    const without = (
      ['receivedOn', 'prevailing.comparableStaff', 'wage.currency'] as const
    ).reduce<Answers>((answers, path) => withAnswer(answers, path, undefined), professional);
    expect(paths(unanswered(situationOf(without)))).toEqual(['prevailing.comparableStaff']);
  });

  it('are told for one page', () => {
    expect(paths(unanswered(situationOf({}), 'citizenship'))).toEqual([
      'citizenships',
      'australianPermanentResident',
    ]);
  });

  it('count a no and a zero as answers, and an empty list as none', () => {
    const answers: Answers = {
      citizenships: [],
      experience: { paidMonths: 0 },
      licence: { regulated: false },
    };
    const open = paths(unanswered(situationOf(answers)));
    expect(open).toContain('citizenships');
    expect(open).not.toContain('experience.paidMonths');
    expect(open).not.toContain('licence.regulated');
  });
});

describe('answers set aside', () => {
  it.each<[string, Answers, string[]]>([
    ['what a full case has too much', professional, ['education.country', 'wage.hoursPerWeek']],
    ['no note beside the group', { occupation: { jobTitle: 'Cook' } }, []],
    [
      'residence of an Australian',
      { citizenships: ['AU'], australianPermanentResident: true },
      ['australianPermanentResident'],
    ],
    ['the level of a newer application', { skillLevel2016: 'A' }, ['skillLevel2016']],
    [
      'the employer abroad of someone employed here',
      { offer: { arrangement: 'employee', foreignEmployerCountry: 'JP' } },
      ['offer.foreignEmployerCountry'],
    ],
    ['a licence not needed', { licence: { regulated: false, status: 'held' } }, ['licence.status']],
    [
      'a rate between dollars',
      { wage: { currency: 'CAD', cadPerUnit: 0.01, rateDate: '2026-11-02' } },
      ['wage.cadPerUnit', 'wage.rateDate'],
    ],
    [
      'jobs beside a total',
      { experience: { paidMonths: 30, positions: [{ from: '2020-01-01' }] } },
      ['experience.positions'],
    ],
    [
      'studies of someone without',
      { education: { credential: 'none', years: 4, related: true } },
      ['education.years', 'education.related'],
    ],
    [
      'questions of another group',
      {
        citizenships: ['MX'],
        australianPermanentResident: false,
        occupation: { noc: '21231' },
        occupationQuestions: { actuary: true },
      },
      ['occupationQuestions.actuary'],
    ],
    [
      'no empty lists',
      {
        citizenships: ['MX'],
        otherPermanentResidence: [],
        experience: { paidMonths: 3, positions: [] },
      },
      [],
    ],
  ])('are %s', (_what, answers, expected) => {
    const before = structuredClone(answers);
    expect(setAside(situationOf(answers))).toEqual(expected);
    expect(answers).toEqual(before);
  });

  it('count again when the answer before them is changed back', () => {
    const needed: Answers = { licence: { regulated: true, status: 'held' } };
    const not = withAnswer(needed, 'licence.regulated', false);
    expect(setAside(situationOf(not))).toEqual(['licence.status']);
    const again = withAnswer(not, 'licence.regulated', true);
    expect(setAside(situationOf(again))).toEqual([]);
    expect(again).toEqual(needed);
  });
});

describe('questions that a change makes relevant', () => {
  const change = (before: Answers, after: Answers) =>
    paths(newlyRelevant(situationOf(before), situationOf(after)));

  it.each<[string, Answers, string[]]>([
    ['nothing', professional, []],
    ['an older day', { ...professional, receivedOn: '2022-11-15' }, ['skillLevel2016']],
    ['a licence', { ...professional, licence: { regulated: true } }, ['licence.status']],
    [
      'foreign pay',
      { ...professional, wage: { ...professional.wage, currency: 'JPY' } },
      ['wage.cadPerUnit'],
    ],
    [
      'another country',
      { ...professional, citizenships: ['JP'] },
      ['occupationQuestions.mainly-research'],
    ],
    [
      'present staff',
      { ...professional, prevailing: { comparableStaff: true } },
      ['prevailing.employerRangeLow'],
    ],
  ])('%s', (_what, after, expected) => {
    expect(change(professional, after)).toEqual(expected);
  });

  it('are not those that were open before, nor those that are answered already', () => {
    expect(change({}, { citizenships: ['MX'] })).toEqual([]);
    const kept: Answers = { ...professional, licence: { regulated: false, status: 'held' } };
    expect(change(kept, { ...kept, licence: { regulated: true, status: 'held' } })).toEqual([]);
  });
});
