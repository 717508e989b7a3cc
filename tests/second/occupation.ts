/** The two tables about the occupation: its level, which makes the category, and whether a country's list has it. */
import type { Answers } from '../../src/answers/types';
import { isNoc, teerOf } from '../../src/occupations';
import type { Basis } from './countries';
import { namedIn } from './naming';
import type { Naming } from './naming';
import { PROFESSIONALS } from './professional-lists';
import { common, decide } from './table';
import type { Fact, Status, Table } from './table';
import { technicians } from './technician-lists';

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

const LEVEL_STATUS: Table<{ level: Level }, Status> = [
  [{ level: ['professional', 'technician'] }, 'met', 'T52 page, Eligibility, 2nd points'],
  [{ level: 'neither' }, 'not-met', 'T52 page, Eligibility, 2nd points'],
  [{}, 'unknown', 'nothing to tell by'],
];

export const occupationLevel = (level: Level): Status => decide(LEVEL_STATUS, { level });

interface ListFacts {
  level: 'professional' | 'technician' | 'neither';
  /** Whether the country has any provision for the category. */
  provisions: Fact;
  /** Whether the phrases are the exceptions or what is permitted. */
  phrases: 'excepted' | 'permitted';
  named: Fact;
}

const LIST: Table<ListFacts, Status> = [
  [
    { level: 'neither' },
    'not-met',
    'T52 page, Eligibility, 3rd points: no list has a group of this level',
  ],
  [
    { provisions: 'no' },
    'not-met',
    'T52 page, Malaysia, Technicians; Brunei has professionals alone',
  ],
  [{ named: '?' }, 'unknown', 'the phrases leave this occupation open, or an answer is missing'],
  [
    { phrases: 'excepted', named: 'no' },
    'met',
    'T52 page, e.g. Australia, Professionals: all are permitted, except',
  ],
  [
    { phrases: 'excepted' },
    'not-met',
    'T52 page, e.g. Australia, Professionals: all are permitted, except',
  ],
  [{ named: 'yes' }, 'met', 'T52 page, e.g. Australia, Technicians: the following are permitted'],
  [{}, 'not-met', 'T52 page, e.g. Australia, Technicians: the following are permitted'],
];

function onList(answers: Answers, level: ListFacts['level'], { country }: Basis): Status {
  const noc = codeOf(answers);
  const { phrases, list } =
    level === 'professional'
      ? PROFESSIONALS[country]
      : { phrases: 'permitted' as const, list: technicians(country) };
  const replies = answers.occupationQuestions ?? {};
  return decide(LIST, {
    level,
    provisions: list.length > 0 ? 'yes' : 'no',
    phrases,
    named: noc === undefined ? '?' : namedIn(list, noc, replies),
  });
}

/** Whether the country's list has the occupation; where the level is not known, what every level would come to. */
export function occupationList(answers: Answers, level: Level, basis: Basis): Status {
  const levels = level === '?' ? (['professional', 'technician', 'neither'] as const) : [level];
  return common(levels.map((one) => onList(answers, one, basis)));
}

/** Every question that the lists ask, with the answer that makes a phrase name the job. */
export const QUESTIONS: readonly Exclude<Naming, string>[] = [
  ...Object.values(PROFESSIONALS).flatMap(({ list }) => list),
  ...(['AU', 'CL', 'JP', 'MX', 'PE'] as const).flatMap(technicians),
]
  .flatMap((phrase) => Object.values(phrase))
  .filter((naming) => typeof naming !== 'string');
