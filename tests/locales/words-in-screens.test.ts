import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../src/', import.meta.url);
const screens = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.svelte'),
);

/** Attributes that people read or hear, our own and HTML's. */
const TOLD =
  /^(aria-(label|description|roledescription)|title|alt|placeholder|label|legend|hint|heading|summary|confirm|cancel)$/;
/** Two words at least: one alone may be a code. */
const SENTENCE = /\p{L}{2,} \p{L}/u;

/** As much as we look at of what the compiler reads out of a screen. */
interface Node {
  type?: string;
  name?: string;
  data?: string;
  value?: unknown;
}

/** Everything that people would read in one language alone: text in the markup, and sentences in the script. */
function wordsIn(node: unknown, markup = true): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((inner) => wordsIn(inner, markup));
  const { type, name = '', data = '', value } = node as Node;
  if (type === 'Attribute' && name === 'class') return [];
  if (type === 'Text') return markup && /\p{L}/u.test(data) ? [data.trim()] : [];
  if (type === 'Literal') return typeof value === 'string' && SENTENCE.test(value) ? [value] : [];
  if (type === 'TemplateElement') {
    const { raw } = value as { raw: string };
    return SENTENCE.test(raw) ? [raw] : [];
  }
  const inner = type === 'Attribute' ? TOLD.test(name) : markup;
  return Object.entries(node)
    .filter(([key]) => key !== 'comments' && key !== 'leadingComments')
    .flatMap(([, child]) => wordsIn(child, inner));
}

it.each(screens)('%s has no words of its own: all of them are in locales/', (name) => {
  const { fragment, instance, module } = parse(readFileSync(new URL(name, FOLDER), 'utf8'), {
    modern: true,
  });
  expect(wordsIn([fragment, instance, module])).toEqual([]);
});
