import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOC_CODES } from '../../src/occupations';
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
});
