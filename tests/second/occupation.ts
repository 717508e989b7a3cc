/** The two tables about the occupation: its level, which makes the category, and whether a country's list has it. */
import type { Answers } from '../../src/answers/types';
import { isNoc, teerOf } from '../../src/occupations';
import type { Basis } from './countries';
import type { By } from './declared';
import { namedIn } from './naming';
import { PROFESSIONALS } from './professional-lists';
import { common, decide, fact } from './table';
import type { Fact, Status, Table } from './table';
import { TECHNICIANS } from './technician-lists';

export type Level = 'professional' | 'technician' | 'neither' | '?';

interface LevelFacts {
  received: 'by 2022-11-15' | 'later';
  teer: '0-1' | '2-3' | '4-5' | '?';
  /** NOC 2016. */
  skill: '0-A' | 'B' | 'C-D' | '?';
}

// B is in the professionals' row too, but no country's list of professionals has it: every one of them says 0 or A.
const LEVEL: Table<LevelFacts, Level> = [
  [{ received: 'later', teer: '0-1' }, 'professional', 'T52 page, Professionals, 2nd point'],
  [{ received: 'later', teer: '2-3' }, 'technician', 'T52 page, Technicians, 2nd point'],
  [
    { received: 'later', teer: '4-5' },
    'neither',
    'T52 page, Professionals and Technicians, 2nd points',
  ],
  [{ received: 'later' }, '?', 'no occupation given'],
  [{ skill: '0-A' }, 'professional', 'T52 page, Professionals, 2nd point'],
  [{ skill: 'B' }, 'technician', 'T52 page, Technicians, 2nd point'],
  [{ skill: 'C-D' }, 'neither', 'T52 page, Professionals and Technicians, 2nd points'],
  [{}, '?', 'no skill level given'],
];

const TEERS: readonly LevelFacts['teer'][] = ['0-1', '0-1', '2-3', '2-3', '4-5', '4-5'];
const SKILLS = { '0': '0-A', A: '0-A', B: 'B', C: 'C-D', D: 'C-D' } as const;

const codeOf = ({ occupation }: Answers): string | undefined =>
  occupation?.noc !== undefined && isNoc(occupation.noc) ? occupation.noc : undefined;

/** What the occupation's level makes of the applicant; `?` where it is not known yet. */
export function levelOf(answers: Answers, receivedOn: string): Level {
  const noc = codeOf(answers);
  return decide(LEVEL, {
    received: receivedOn <= '2022-11-15' ? 'by 2022-11-15' : 'later',
    teer: (noc !== undefined && TEERS[teerOf(noc)]) || '?',
    skill: answers.skillLevel2016 ? SKILLS[answers.skillLevel2016] : '?',
  });
}

interface LevelStatusFacts {
  level: Level;
  /** Whether the basis is in a country that has technicians too; `?` without a basis. */
  hasTechnicians: Fact;
}

const LEVEL_STATUS: Table<LevelStatusFacts, Status> = [
  [{ level: '?' }, 'unknown', 'nothing to tell by'],
  [{ level: 'neither' }, 'not-met', 'T52 page, Eligibility, 2nd points'],
  [
    { level: 'technician', hasTechnicians: 'no' },
    'not-met',
    'T52 page, Malaysia, Technicians; Brunei has professionals alone',
  ],
  [{}, 'met', 'T52 page, Eligibility, 2nd points'],
];

export const occupationLevel = (level: Level, basis: Basis | undefined): Status =>
  decide(LEVEL_STATUS, {
    level,
    hasTechnicians: fact(basis && TECHNICIANS[basis.country].length > 0),
  });

interface ListFacts {
  level: Level;
  noc: Fact;
  /** Whether the person has a country whose list can be looked up. */
  basis: Fact;
  /** Whether the phrases are the exceptions or what is permitted. */
  phrases: 'excepted' | 'permitted';
  /** Whether today's group is of the level that the list speaks of: before NOC 2021 it may not have been. */
  ofTheLevel: Fact;
  named: Fact;
}

const LIST: Table<ListFacts, Status> = [
  [{ level: 'neither' }, 'not-met', 'T52 page, Eligibility, 3rd points: no list has this level'],
  [{ noc: 'no' }, 'unknown', 'no occupation given'],
  [{ basis: 'no' }, 'unknown', 'no list to look up'],
  [
    { phrases: 'excepted', ofTheLevel: 'no', named: 'no' },
    'unknown',
    'T52 page, e.g. Japan, Professionals: NOC 0 or A then, another level now',
  ],
  [{ named: '?' }, 'unknown', 'the phrases leave this occupation open, or an answer is missing'],
  [{ phrases: 'excepted', named: 'no' }, 'met', 'T52 page, e.g. Japan, Professionals: all, except'],
  [{ phrases: 'excepted' }, 'not-met', 'T52 page, e.g. Japan, Professionals: all, except'],
  [{ named: 'yes' }, 'met', 'T52 page, e.g. Japan, Technicians: the following'],
  [{}, 'not-met', 'T52 page, e.g. Japan, Technicians: the following'],
];

function onList(answers: Answers, level: Level, basis: Basis | undefined, by: By): Status {
  const noc = codeOf(answers);
  const { phrases, list } =
    basis && level === 'professional'
      ? PROFESSIONALS[basis.country]
      : { phrases: 'permitted' as const, list: basis ? TECHNICIANS[basis.country] : [] };
  const facts = {
    level,
    noc: fact(noc !== undefined),
    basis: fact(basis !== undefined),
    phrases,
    ofTheLevel: fact(noc !== undefined && teerOf(noc) <= 1),
    named: noc === undefined ? '?' : namedIn(list, noc, answers.occupationQuestions ?? {}, by),
  };
  return decide(LIST, facts);
}

/** Whether the country's list has the occupation; where the level is not known, what either would come to. */
export function occupationList(
  answers: Answers,
  level: Level,
  basis: Basis | undefined,
  by: By,
): Status {
  const levels: Level[] = level === '?' ? ['professional', 'technician'] : [level];
  return common(levels.map((one) => onList(answers, one, basis, by)));
}
