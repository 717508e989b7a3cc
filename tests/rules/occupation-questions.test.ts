import { describe, expect, it } from 'vitest';
import { occupationQuestionsFor } from '../../src/rules';
import { everyQuestion } from '../../src/rules/occupation-questions';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { changed } from '../cases/tables';

/** Only the questions of entries that the person's countries, category and group reach. */
const asked = (changes: string) =>
  occupationQuestionsFor(changed(GOOD_CASES.professional, changes), { today: TODAY });

describe('the occupation questions', () => {
  it.each([
    ['a Mexican software engineer is asked nothing', '', []],
    ['a Mexican lawyer', 'occupation.noc=41101', ['foreign-legal-consultant']],
    ['an Australian lawyer', 'citizenships=AU occupation.noc=41101', ['quebec-notary']],
    [
      'a permanent resident of Australia',
      'citizenships=IN australianPermanentResident=yes occupation.noc=41101',
      ['quebec-notary'],
    ],
    [
      'a lawyer with both citizenships',
      'citizenships=AU,MX occupation.noc=41101',
      ['quebec-notary', 'foreign-legal-consultant'],
    ],
    [
      'a Mexican lawyer whose Australian residence is not answered',
      'australianPermanentResident=? occupation.noc=41101',
      ['quebec-notary', 'foreign-legal-consultant'],
    ],
    ['a Malaysian lawyer: closed, nothing to ask', 'citizenships=MY occupation.noc=41101', []],
    ['a Malaysian analyst', 'citizenships=MY occupation.noc=11101', ['financial-analyst']],
    ['a Bruneian chemist', 'citizenships=BN occupation.noc=21320', ['energy-core-service']],
    ['a Japanese engineer', 'citizenships=JP', ['mainly-research']],
    [
      'a Japanese researcher',
      'citizenships=JP occupationQuestions.mainly-research=yes',
      ['mainly-research', 'academic-host'],
    ],
    [
      'a Japanese engineer who does no research: the question stays',
      'citizenships=JP occupationQuestions.mainly-research=no',
      ['mainly-research'],
    ],
    ['a Japanese physician: excluded, nothing to ask', 'citizenships=JP occupation.noc=31102', []],
    ['a Japanese technician', 'citizenships=JP occupation.noc=22300', []],
    ['a Japanese supervisor', 'citizenships=JP occupation.noc=72013', ['supervisor-only']],
    ['an Australian supervisor of carpenters', 'citizenships=AU occupation.noc=72013', []],
    ['a Malaysian technician', 'citizenships=MY occupation.noc=52121', []],
    ['no country at all', 'citizenships=IN occupation.noc=41101', []],
    ['no occupation', 'occupation.noc=?', []],
    ['nothing of an occupation', 'occupation=?', []],
    ['TEER 4', 'occupation.noc=14100', []],
    [
      'a Mexican decorator in 2022 at level A: asked as a professional, not as a technician',
      'receivedOn=2022-11-15 skillLevel2016=A occupation.noc=52121',
      [],
    ],
    [
      'a Mexican decorator in 2022 at level B',
      'receivedOn=2022-11-15 skillLevel2016=B occupation.noc=52121',
      ['interior-designer'],
    ],
  ])('%s', (_case, changes, questions) => {
    expect([...asked(changes)].sort()).toEqual([...questions].sort());
  });

  it('of metal trades are asked as far as they can change the answer', () => {
    const au = 'citizenships=AU occupation.noc=72010';
    expect(asked(au).sort()).toEqual(['machining-trade', 'supervisor-only']);
    expect(asked(`${au} occupationQuestions.machining-trade=no`)).toEqual(['machining-trade']);
  });

  // Up to 15 November 2022 level A in NOC 2016 made a professional; since then the TEER, which is 2, makes a technician.
  it.each([
    ['2022-11-15', []],
    ['2022-11-16', ['interior-designer']],
  ])('go by today where no day of receipt is given: %s', (today, questions) => {
    const decorator = changed(
      GOOD_CASES.professional,
      'receivedOn=? skillLevel2016=A occupation.noc=52121',
    );
    expect(occupationQuestionsFor(decorator, { today })).toEqual(questions);
  });

  it('are these, each once: none of an entry without a question, nor a decision in its place', () => {
    expect(everyQuestion()).toEqual([
      ...['membership-organization', 'health-education-social-work', 'quebec-notary'],
      ...['foreign-legal-consultant', 'telecom-carrier-management', 'cultural-industry'],
      // A follow-up comes after the question that leads to it.
      ...['mainly-research', 'academic-host'],
      ...['energy-core-service', 'actuary', 'architecture-manager', 'financial-analyst'],
      ...['engineering-technician', 'power-system', 'interior-designer'],
      ...['international-trade-agent', 'well-operator', 'supervisor-only', 'textile-processing'],
      ...['heavy-construction', 'machining-trade'],
    ]);
  });
});
