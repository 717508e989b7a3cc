import { render, screen } from '@testing-library/svelte';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageLanguage } from '../../src/app/language.svelte';
import type { Language } from '../../src/app/messages';
import RuleSource from '../../src/report/RuleSource.svelte';
import { SOURCES } from '../../src/rules';
import { ready } from './result';

beforeAll(ready);
afterAll(() => pageLanguage.choose('en', false));

const FRENCH = /Cette page est en anglais/;
const SPANISH = /Esta es la página en inglés/;

// Of these the instructions have a French page that we know, the other two have not.
it.each<[Language, RegExp, among: string[], says: string[]]>([
  ['en', /This is the English page/, ['t52-documents', 'regulated'], []],
  ['fr', FRENCH, ['t52-documents', 'regulated', 'language'], ['regulated', 'language']],
  ['fr', FRENCH, ['regulated', 't52-documents', 'language'], ['regulated', 'language']],
  ['fr', FRENCH, ['regulated', 'language'], ['regulated']],
  ['es', SPANISH, ['t52-documents', 'regulated', 'language'], ['t52-documents']],
])('in %s, %s is said where it tells something: %j', async (language, words, ids, says) => {
  await pageLanguage.choose(language, false);
  const among = ids.map((id) => SOURCES.find((source) => source.id === id));
  const saying = among.filter((source) => {
    if (!source) throw new Error('no such source');
    const { unmount } = render(RuleSource, { source, among: among.flatMap((one) => one ?? []) });
    const said = screen.queryByText(words) !== null;
    unmount();
    return said;
  });
  expect(saying.map((source) => source?.id)).toEqual(says);
});
