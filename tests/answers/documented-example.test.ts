import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { loadOccupations, searchOccupations } from '../../src/occupations';
import { assess, documentsFor, parseCase } from '../../src/rules';
import { loadWages } from '../../src/wages';

const page = readFileSync(new URL('../../docs/case-file.md', import.meta.url), 'utf8');
const [text = '', told = ''] = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, code]) => code);

/** The answers of the example, as the page shows them read. */
function answers(): Answers {
  const read = parseCase(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.case.answers;
}

describe('the example of docs/case-file.md', () => {
  it('gives the assessment that the page tells', async () => {
    const said = answers();
    const assessment = assess(said, { today: '2026-11-21', wages: await loadWages() });
    const documents = documentsFor(said, assessment);
    const open = assessment.criteria.find(({ id }) => id === 'licence');
    expect({
      ...assessment,
      licence: open,
      documents: documents.map(({ id }) => id),
    }).toMatchObject(JSON.parse(told) as object);
    expect(Object.keys(JSON.parse(told) as object).length).toBeGreaterThan(5);
  });

  it('has an occupation that the search finds', async () => {
    await loadOccupations('en');
    const [found] = searchOccupations('civil engineer', { locale: 'en', limit: 1 });
    expect(found?.noc).toBe(answers().occupation?.noc);
  });

  it('names every field of the format', () => {
    const fields = [
      ...readFileSync(new URL('../../src/answers/types.ts', import.meta.url), 'utf8').matchAll(
        /^ {2}(\w+)\??:/gm,
      ),
    ];
    for (const [, field = ''] of fields) expect(page).toMatch(new RegExp(`[\`"]${field}[\`"]`));
  });
});
