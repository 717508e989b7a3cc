import { expect, it } from 'vitest';
import { CELL_PROBLEMS } from '../../src/employer/batch/cells/reading';
import { EXPORT_COLUMNS } from '../../src/employer/batch/write/results';
import { READ_FAULTS } from '../../src/employer/batch/read';
import { CRITERIA } from '../../src/rules';
import { textsOf } from '../locales/words';

const under = (prefix: string) =>
  [...textsOf('en').keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .sort();

it('there are words for every problem of a cell, and no others', () => {
  expect(under('employer.problem.')).toEqual([...CELL_PROBLEMS].sort());
});

it('there are words for every reason to refuse a file, and no others', () => {
  expect(under('employer.fault.').filter((key) => key !== 'heading')).toEqual(
    [...READ_FAULTS].sort(),
  );
});

it('there is a header for every column of the results; requirements have their own names', () => {
  const criteria: readonly string[] = CRITERIA;
  expect(under('employer.export.header.')).toEqual(
    EXPORT_COLUMNS.filter((column) => !criteria.includes(column)).sort(),
  );
});
