import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/rules';

/** The text of a case with something as its answers, and perhaps with the person's own marks. */
const file = (answers: string, keep?: string) =>
  `{"format":"t52-case","version":1,"answers":${answers}${keep ? `,"keep":${keep}` : ''}}`;

/** What is told of the whole text: a text with too much in it is no case, and is looked at no further. */
const tooMuch = (text: string): boolean => {
  const read = parseCase(text);
  return !read.ok && read.problems.some(({ path, code }) => path === '' && code === 'not-a-case');
};

const list = (count: number, item: string) => `[${Array<string>(count).fill(item).join(',')}]`;
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a text with more in it than a case can have', () => {
  // Signs that begin a value: an opening each, and each comma one more. The file itself has 4 and a comma for each item
  // but the first.
  it.each([
    ['5,000 values', list(4997, '1'), false],
    ['5,001 values', list(4998, '1'), true],
    ['2,498 lists in a list', list(2498, '[]'), false],
    ['2,499 lists in a list', list(2499, '[]'), true],
    ['2,498 groups in a list', list(2498, '{}'), false],
    ['2,499 groups in a list', list(2499, '{}'), true],
    ['20 levels', nested(19), false],
    ['21 levels', nested(20), true],
    ['20 levels of groups', '{"a":'.repeat(18) + '{}' + '}'.repeat(18), false],
    ['21 levels of groups', '{"a":'.repeat(19) + '{}' + '}'.repeat(19), true],
  ])('%s', (_name, answers, refused) => {
    expect(tooMuch(file(answers))).toBe(refused);
  });

  it('is not one with long texts, whatever they hold', () => {
    for (const text of [',', '[', '{', ']', '\\"[{,', '\\\\', '\\\\\\"[']) {
      const note = text.repeat(Math.floor(5000 / text.length));
      const given = file(
        '{}',
        JSON.stringify({ notes: { passport: JSON.parse(`"${note}"`) as string } }),
      );
      expect(parseCase(given).ok).toBe(true);
    }
  });

  it('is one where what is too much comes after a text, or a text with signs escaped', () => {
    for (const text of ['', 'a', '\\\\', '\\"', '\\\\\\"', 'a\\\\']) {
      const given = `{"keep":{"label":"${text}"},"answers":${nested(20)}}`;
      expect(tooMuch(given.replace('{', '{"format":"t52-case","version":1,'))).toBe(true);
    }
  });
});
