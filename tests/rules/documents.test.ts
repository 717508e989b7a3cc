import { describe, expect, it } from 'vitest';
import { assess, DOCUMENT_IDS, documentsFor } from '../../src/rules';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { answersOf, medians, table } from '../cases/tables';
import { passages, written } from '../cases/told';

const options = { today: TODAY, wages: medians() };

const rows = table('documents', [
  ...(['source', 'case', 'good case', 'answers', 'document', 'needed'] as const),
  ...(['from', 'why', 'passages'] as const),
]);

describe('documents', () => {
  it.each(rows.map((row) => [row.case, row.document, row] as const))('%s: %s', (_case, id, row) => {
    const answers = answersOf(row);
    const found = documentsFor(answers, assess(answers, options)).find((each) => each.id === id);
    expect(found ? (found.required ? 'required' : 'helps') : 'no').toBe(row.needed);
    if (!found) return;
    expect(found.from).toBe(row.from);
    expect(written([found.why])).toBe(row.why);
    expect(passages(found.sources)).toBe(row.passages);
  });

  it('are each seen in a row, and each needed in one', () => {
    const needed = rows.filter((row) => row.needed !== 'no').map((row) => row.document);
    expect(new Set(needed)).toEqual(new Set(DOCUMENT_IDS));
  });

  it.each(Object.entries(GOOD_CASES))(
    'are listed once each with a reason and a source: %s',
    (_name, answers) => {
      const documents = documentsFor(answers, assess(answers, options));
      expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
      for (const { why, sources } of documents) {
        expect(why.code).not.toBe('');
        expect(sources.length).toBeGreaterThan(0);
      }
    },
  );
});
