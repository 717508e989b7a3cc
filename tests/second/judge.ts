/**
 * The second evaluator: what the three source texts make of a case, by decision tables. Written from the texts and the
 * contract of the case file alone, and compared with `src/rules` in `agreement.test.ts`.
 */
import type { Answers } from '../../src/answers/types';
import type { WageTable } from '../../src/wages';
import { EVERY_BASIS, OPEN_PERMIT_FOR_PARTNERS, WITH_PROVISIONS } from './countries';
import type { Basis, Country } from './countries';
import { levelOf, occupationLevel, occupationList } from './occupation';
import type { Level } from './occupation';
import { language, notSelfEmployed, prearrangedEmployment, wage } from './offer';
import { stayOf } from './stay';
import type { Stay } from './stay';
import { education, experience, licence } from './study-and-work';
import { common, decide, fact } from './table';
import type { Fact, Status, Table } from './table';

export const CRITERIA = [
  'citizenship', 'occupation-level', 'occupation-list', 'prearranged-employment', 'not-self-employed',
  'education', 'experience', 'licence', 'wage', 'language',
] as const; // prettier-ignore

type Statuses = Readonly<Record<(typeof CRITERIA)[number], Status>>;
export type Outcome = 'eligible' | 'undetermined' | 'not-eligible';

export interface Judgement {
  outcome: Outcome;
  basis?: { country: string; status: Basis['status'] };
  category?: 'professional' | 'technician';
  criteria: Statuses;
  partner: 'not-applicable' | Outcome;
  stay?: Stay;
}

const isCountry = (code: string): code is Country =>
  (WITH_PROVISIONS as readonly string[]).includes(code);

interface ResidentFacts {
  /** Whether the person has said of which countries they are a citizen; and whether Australia is one. */
  citizenships: 'none said' | 'with AU' | 'without AU';
  resident: Fact;
}

/** Whether permanent residence in Australia is a basis: it is, it may turn out to be one, or it is none. */
const RESIDENT: Table<ResidentFacts, 'basis' | 'provisional' | 'none'> = [
  [{ citizenships: 'with AU' }, 'none', 'a citizen needs no residence'],
  [
    { resident: 'yes' },
    'basis',
    'T52 page, Eligibility, 1st points: including Australian permanent residents',
  ],
  [{ resident: '?' }, 'provisional', 'answer missing'],
  [{}, 'none', 'T52 page, opening'],
];

/** Every basis of a case, in the order given, residence last; those an answer could still bring are provisional. */
function basesOf({ citizenships = [], australianPermanentResident }: Answers): Basis[] {
  const said = citizenships.length > 0;
  const citizen = said
    ? citizenships
        .filter(isCountry)
        .map((country): Basis => ({ country, status: 'citizen', provisional: false }))
    : EVERY_BASIS.filter(({ status }) => status === 'citizen');
  const resident = decide(RESIDENT, {
    citizenships: said ? (citizenships.includes('AU') ? 'with AU' : 'without AU') : 'none said',
    resident: fact(australianPermanentResident),
  });
  if (resident === 'none') return citizen;
  const basis: Basis = {
    country: 'AU',
    status: 'permanent-resident',
    provisional: resident === 'provisional',
  };
  return [...citizen, basis];
}

const OUTCOME: Table<{ anyNotMet: boolean; allMet: boolean }, Outcome> = [
  [{ anyNotMet: true }, 'not-eligible', 'T52 page, Refusal: all the requirements'],
  [{ allMet: true }, 'eligible', 'T52 page, Approval'],
  [{}, 'undetermined', 'neither yet'],
];

interface PartnerFacts {
  partner: 'none' | 'couple' | '?';
  /** The best outcome among the bases whose country is in the partners' list. */
  principal: Outcome | 'no such basis';
}

const PARTNER: Table<PartnerFacts, Judgement['partner']> = [
  [{ partner: 'none' }, 'not-applicable', 'T52 page, Spousal provisions'],
  [{ partner: '?' }, 'undetermined', 'answer missing'],
  [
    { principal: ['no such basis', 'not-eligible'] },
    'not-eligible',
    'T52 page, Spousal provisions: Australia, Chile, Japan, Mexico',
  ],
  [{ principal: 'eligible' }, 'eligible', 'T52 page, Spousal provisions'],
  [{}, 'undetermined', 'the principal’s outcome is open'],
];

const ORDER: readonly Outcome[] = ['eligible', 'undetermined', 'not-eligible'];

interface Evaluated {
  basis: Basis;
  criteria: Statuses;
  outcome: Outcome;
}

/** The first of the best outcome; a basis that is there before one that may be. */
function best(evaluated: readonly Evaluated[]): Evaluated | undefined {
  const rank = ({ outcome, basis }: Evaluated) =>
    ORDER.indexOf(outcome) * 2 + Number(basis.provisional);
  return [...evaluated].sort((a, b) => rank(a) - rank(b))[0];
}

function partnerOf(answers: Answers, evaluated: readonly Evaluated[]): Judgement['partner'] {
  const bases = evaluated.filter(({ basis }) => OPEN_PERMIT_FOR_PARTNERS.includes(basis.country));
  const { partner = '?' } = answers;
  return decide(PARTNER, {
    partner: partner === 'none' || partner === '?' ? partner : 'couple',
    principal: best(bases)?.outcome ?? 'no such basis',
  });
}

/** Judges a case on a day, which counts where the day of receipt is not given. */
export function judge(answers: Answers, today: string, table?: WageTable): Judgement {
  const receivedOn = answers.receivedOn ?? today;
  const level: Level = levelOf(answers, receivedOn);
  const evaluate = (basis: Basis): Evaluated => {
    const criteria: Statuses = {
      citizenship: basis.provisional ? 'unknown' : 'met',
      'occupation-level': occupationLevel(level),
      'occupation-list': occupationList(answers, level, basis),
      'prearranged-employment': prearrangedEmployment(answers),
      'not-self-employed': notSelfEmployed(answers),
      education: education(answers, level, basis),
      experience: experience(answers, level, receivedOn),
      licence: licence(answers),
      wage: wage(answers, table),
      language: language(answers),
    };
    const statuses = Object.values(criteria);
    const outcome = decide(OUTCOME, {
      anyNotMet: statuses.includes('not-met'),
      allMet: statuses.every((status) => status === 'met'),
    });
    return { basis, criteria, outcome };
  };
  const evaluated = basesOf(answers).map(evaluate);
  const found = best(evaluated);
  const category = level === 'professional' || level === 'technician' ? { category: level } : {};
  const partner = partnerOf(answers, evaluated);
  // Without a basis, and with provisional ones alone: what every basis in question would come to.
  if (!found || found.basis.provisional) {
    const asked = found
      ? evaluated.filter(({ basis }) => basis.provisional)
      : EVERY_BASIS.map(evaluate);
    const criteria = Object.fromEntries(
      CRITERIA.map((id) => [id, common(asked.map((one) => one.criteria[id]))]),
    ) as Record<(typeof CRITERIA)[number], Status>;
    if (!found) criteria.citizenship = 'not-met';
    const outcome = found?.outcome ?? 'not-eligible';
    return { outcome, ...category, criteria, partner, ...stayOf(answers, outcome) };
  }
  const { basis, criteria, outcome } = found;
  return {
    outcome,
    basis: { country: basis.country, status: basis.status },
    ...category,
    criteria,
    partner,
    ...stayOf(answers, outcome),
  };
}
