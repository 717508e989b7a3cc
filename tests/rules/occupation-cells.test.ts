import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOC_CODES, teerOf } from '../../src/occupations';
import type { Basis, MapCell } from '../../src/rules';
import { mapBases, mapCell } from '../../src/rules';
import { TODAY } from '../cases/good-cases';

const BASES = mapBases(TODAY);

/**
 * The map that people see is made with nothing answered but the occupation; `docs/occupation-map.tsv` is what whole
 * assessments say (occupation-map.test.ts holds it to that). Both have to be the same in every cell.
 */
const [head = [], ...rows] = readFileSync(
  new URL('../../docs/occupation-map.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));

const columnOf = ({ country, status }: Basis) =>
  status === 'citizen' ? country : `${country} resident`;

function inTheFile({ answer, questions }: MapCell): string {
  switch (answer) {
    case 'caution':
      return 'yes, caution';
    case 'question':
      return `ask:${questions.join(',')}`;
    case 'likely':
    case 'unlikely':
      return `officer, ${answer}`;
    default:
      return answer;
  }
}

describe('the map that is shown', () => {
  it('has a column for each basis of the map in the documentation', () => {
    expect(BASES.map(columnOf).sort()).toEqual(head.slice(2, -1).sort());
  });

  it.each(BASES.map((basis) => [columnOf(basis), basis] as const))(
    'says what assessments say of all 516 groups: %s',
    (column, basis) => {
      const at = head.indexOf(column);
      const written = rows.map((row) => `${row[0] ?? ''} ${row[at] ?? ''}`);
      expect(NOC_CODES.map((noc) => `${noc} ${inTheFile(mapCell(noc, basis, TODAY))}`)).toEqual(
        written,
      );
      expect(written).toHaveLength(516);
    },
  );

  it('gives a reason and a source in every cell', () => {
    const empty = NOC_CODES.flatMap((noc) =>
      BASES.filter((basis) => {
        const { reasons, sources } = mapCell(noc, basis, TODAY);
        return reasons.length === 0 || sources.length === 0;
      }).map((basis) => `${noc} ${columnOf(basis)}`),
    );
    expect(empty).toEqual([]);
  });

  // The instructions: TEER 0 and 1 are professionals, TEER 2 and 3 technicians.
  it('names the category that the TEER gives, and none at TEER 4 and 5', () => {
    const named = NOC_CODES.map((noc) =>
      BASES.map((basis) => {
        const cell = mapCell(noc, basis, TODAY);
        return 'category' in cell ? cell.category : 'none';
      }),
    );
    const byTeer = ['professional', 'professional', 'technician', 'technician', 'none', 'none'];
    expect(named).toEqual(NOC_CODES.map((noc) => BASES.map(() => byTeer[teerOf(noc)])));
  });

  // Up to 15 November 2022 the level in NOC 2016 makes the category, and that is no question about the job.
  it('names no category and asks nothing about the job where the older level decides', () => {
    const mexican: Basis = { country: 'MX', status: 'citizen' };
    const cell = mapCell('21231', mexican, '2022-11-15');
    expect(cell).toMatchObject({ answer: 'officer', questions: [] });
    expect(cell.reasons.map(({ code }) => code)).toEqual(['category-not-known']);
    expect(cell).not.toHaveProperty('category');
    expect(mapCell('21231', mexican, '2022-11-16').category).toBe('professional');
  });
});
