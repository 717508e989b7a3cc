/**
 * The second evaluator: what the three source texts make of a case, by decision tables. First written from the texts
 * and the contract of the case file alone, then settled with `src/rules`, difference by difference: it agrees with
 * them by the team's reading, and `declared.ts` has where the texts alone seem to say something else.
 */
import type { Answers } from '../../src/answers/types';
import type { WageTable } from '../../src/wages';
import { hasProvisions, IN_FORCE, OPEN_PERMIT_FOR_PARTNERS } from './countries';
import type { Basis } from './countries';
import type { By } from './declared';
import { levelOf, occupationLevel, occupationList } from './occupation';
import { language, notSelfEmployed, prearrangedEmployment, wage } from './offer';
import { stayOf } from './stay';
import type { Stay } from './stay';
import { education, experience, licence } from './study-and-work';
import { decide, fact } from './table';
import type { Fact, Status, Table } from './table';

type Criterion =
  | 'citizenship'
  | 'occupation-level'
  | 'occupation-list'
  | 'prearranged-employment'
  | 'not-self-employed'
  | 'education'
  | 'experience'
  | 'licence'
  | 'wage'
  | 'language';

type Statuses = Readonly<Record<Criterion, Status>>;
type Outcome = 'eligible' | 'undetermined' | 'not-eligible';

export interface Judgement {
  outcome: Outcome;
  basis?: { country: string; status: Basis['status'] };
  category?: 'professional' | 'technician';
  criteria: Statuses;
  /** Every basis with its outcome, the best first: "MX citizen: eligible". */
  bases: readonly string[];
  partner: 'not-applicable' | Outcome;
  stay?: Stay;
}

export interface Circumstances {
  /** The day of receipt where none is given, ISO date. */
  today: string;
  wages?: WageTable;
  /** The team's reading where not given. */
  by?: By;
}

interface ResidentFacts {
  australian: Fact;
  resident: Fact;
}

/** Whether permanent residence in Australia is a basis: it is, it may turn out to be one, or it is none. */
const RESIDENT: Table<ResidentFacts, 'basis' | 'provisional' | 'none'> = [
  [{ australian: 'yes' }, 'none', 'a citizen needs no residence'],
  [{ resident: 'yes' }, 'basis', 'T52 page, 1st points: including Australian permanent residents'],
  [{ resident: '?' }, 'provisional', 'answer missing'],
  [{}, 'none', 'T52 page, opening'],
];

/** Every basis of a case, in the order given, residence last. */
function basesOf(
  { citizenships = [], australianPermanentResident }: Answers,
  receivedOn: string,
): Basis[] {
  const citizen = [...new Set(citizenships)]
    .filter((code) => hasProvisions(code, receivedOn))
    .map((country): Basis => ({ country, status: 'citizen', provisional: false }));
  const resident = decide(RESIDENT, {
    australian: fact(citizenships.includes('AU')),
    resident: fact(australianPermanentResident),
  });
  if (resident === 'none') return citizen;
  const provisional = resident === 'provisional';
  return [...citizen, { country: 'AU', status: 'permanent-resident', provisional }];
}

interface CitizenshipFacts {
  basis: 'there' | 'provisional' | 'none';
  inForce: boolean;
  /** Whether any citizenship was given. */
  said: boolean;
}

const CITIZENSHIP: Table<CitizenshipFacts, Status> = [
  [{ basis: 'provisional' }, 'unknown', 'the question about residence is not answered'],
  [{ basis: 'there', inForce: false }, 'not-met', 'no agreement with the country that day'],
  [{ basis: 'there' }, 'met', 'T52 page, Eligibility, 1st points'],
  [{ said: false }, 'unknown', 'no citizenship given'],
  [{}, 'not-met', 'T52 page, Eligibility, 1st points'],
];

const OUTCOME: Table<{ anyNotMet: boolean; allMet: boolean }, Outcome> = [
  [{ anyNotMet: true }, 'not-eligible', 'T52 page, Refusal: all the requirements'],
  [{ allMet: true }, 'eligible', 'T52 page, Approval'],
  [{}, 'undetermined', 'neither yet'],
];

interface Evaluated {
  basis: Basis | undefined;
  criteria: Statuses;
  outcome: Outcome;
}

const opens = ({ basis }: Evaluated): boolean =>
  basis !== undefined && OPEN_PERMIT_FOR_PARTNERS.includes(basis.country);

const ORDER: readonly Outcome[] = ['eligible', 'undetermined', 'not-eligible'];

/** The best: by outcome, then fewer not met, then fewer unknown, then where a partner gains by it, then as given. */
function inOrder(evaluated: readonly Evaluated[], partner: Answers['partner']): Evaluated[] {
  const couple = partner === 'spouse' || partner === 'common-law';
  const worth = (one: Evaluated): number => {
    const statuses = Object.values(one.criteria);
    const count = (wanted: Status) => statuses.filter((status) => status === wanted).length;
    const lost = couple && !opens(one) ? 1 : 0;
    return ORDER.indexOf(one.outcome) * 1000 + count('not-met') * 50 + count('unknown') * 2 + lost;
  };
  return [...evaluated].sort((one, other) => worth(one) - worth(other));
}

interface PartnerFacts {
  partner: 'none' | 'couple' | '?';
  citizenship: Status;
  anyBasis: boolean;
  /** The best outcome among the bases whose country is in the partners' list. */
  principal: Outcome | 'no such basis';
}

const PARTNER: Table<PartnerFacts, Judgement['partner']> = [
  [{ partner: 'none' }, 'not-applicable', 'T52 page, Spousal provisions'],
  [{ anyBasis: false, citizenship: 'unknown' }, 'undetermined', 'no citizenship given'],
  [{ principal: 'no such basis' }, 'not-eligible', 'T52 page, Spousal provisions: four countries'],
  [{ partner: '?' }, 'undetermined', 'answer missing'],
  [{ principal: 'eligible' }, 'eligible', 'T52 page, Spousal provisions'],
  [{ principal: 'undetermined' }, 'undetermined', 'the principal’s outcome is open'],
  [{}, 'not-eligible', 'T52 page, Spousal provisions: of a professional or technician'],
];

function partnerOf({ partner }: Answers, sorted: readonly Evaluated[]): Judgement['partner'] {
  const [first] = sorted;
  return decide(PARTNER, {
    partner: partner === undefined ? '?' : partner === 'none' ? 'none' : 'couple',
    citizenship: first?.criteria.citizenship ?? 'unknown',
    anyBasis: first?.basis !== undefined,
    principal: sorted.find(opens)?.outcome ?? 'no such basis',
  });
}

/** Judges a case by the tables. */
export function judge(
  answers: Answers,
  { today, wages, by = 'reading' }: Circumstances,
): Judgement {
  const receivedOn = answers.receivedOn ?? today;
  const level = levelOf(answers, receivedOn);
  const onAnyBasis = {
    'prearranged-employment': prearrangedEmployment(answers, receivedOn),
    'not-self-employed': notSelfEmployed(answers, by),
    experience: experience(answers, level, receivedOn, by),
    licence: licence(answers, by),
    wage: wage(answers, wages, by),
    language: language(answers, by),
  };
  const evaluate = (basis: Basis | undefined): Evaluated => {
    const criteria: Statuses = {
      ...onAnyBasis,
      citizenship: decide(CITIZENSHIP, {
        basis: basis ? (basis.provisional ? 'provisional' : 'there') : 'none',
        inForce: basis !== undefined && receivedOn >= IN_FORCE[basis.country],
        said: (answers.citizenships ?? []).length > 0,
      }),
      'occupation-level': occupationLevel(level, basis),
      'occupation-list': occupationList(answers, level, basis, by),
      education: education(answers, level, basis, by),
    };
    const statuses = Object.values(criteria);
    const outcome = decide(OUTCOME, {
      anyNotMet: statuses.includes('not-met'),
      allMet: statuses.every((status) => status === 'met'),
    });
    return { basis, criteria, outcome };
  };
  const bases = basesOf(answers, receivedOn);
  const sorted = inOrder((bases.length > 0 ? bases : [undefined]).map(evaluate), answers.partner);
  const [best] = sorted;
  if (!best) throw new Error('A case is judged at least once');
  const { basis, criteria, outcome } = best;
  const stay = stayOf(answers);
  return {
    outcome,
    ...(basis && !basis.provisional && { basis: { country: basis.country, status: basis.status } }),
    ...((level === 'professional' || level === 'technician') && { category: level }),
    criteria,
    bases: sorted.flatMap((one) =>
      one.basis ? [`${one.basis.country} ${one.basis.status}: ${one.outcome}`] : [],
    ),
    partner: partnerOf(answers, sorted),
    ...(stay && { stay }),
  };
}
