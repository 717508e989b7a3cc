import type { Answers } from '../../src/answers/types';
import { CRITERIA } from '../../src/rules';
import { GOOD_CASES } from './good-cases';
import { ENTRY_COLUMNS } from './occupation-entries';
import { answersOf, table } from './tables';

const TABLES = [...CRITERIA, 'bases', 'partner', 'stay', 'documents', 'practical'];

/** The answers of every row of every table. */
export function allCases(): Answers[] {
  const rows = TABLES.flatMap((name) => table(name, ['good case', 'answers']).map(answersOf));
  const groups = table('occupation-entries', ENTRY_COLUMNS).map(({ country, noc, answers }) => ({
    ...GOOD_CASES.professional,
    citizenships: [country],
    occupation: { noc },
    occupationQuestions: Object.fromEntries(
      answers
        .split(' ')
        .filter(Boolean)
        .map((given) => [given.split('=')[0] ?? '', given.endsWith('=yes')]),
    ),
  }));
  return [...Object.values(GOOD_CASES), ...rows, ...groups];
}
