import { beforeAll, describe, expect, it, vi } from 'vitest';
import { LANGUAGE_CODES } from '../../src/answers/languages';

/** The door as on a fresh visit: nothing loaded yet. */
async function visit(page: string) {
  vi.resetModules();
  const door = await import('../../src/occupations');
  await door.loadOccupations(page);
  return {
    search: (query: string) => door.searchOccupations(query, { locale: page }),
    fetchFor: (query: string) => door.loadOthersFor(query, page),
    loadOccupations: door.loadOccupations,
  };
}

/** What is typed, in what language its words are, and the groups that a careful coder would accept. */
const TYPED: [language: string, query: string, accepted: string[]][] = [
  ['en', 'plumber', ['72300']],
  ['en', 'registered nurse', ['31301']],
  ['en', 'truck driver', ['73300']],
  ['en', 'electrician', ['72200']],
  ['fr', 'camionneur', ['73300']],
  ['fr', 'soudeur', ['72106']],
  ['fr', 'contremaître électricien', ['72011']],
  ['fr', 'avocate', ['41101']],
  ['es', 'diseñadora gráfica', ['52120']],
  ['es', 'contador público', ['11100']],
  ['es', 'abogado', ['41101']],
  ['es', 'albañil', ['72320']],
  ['es', 'ingeniero software', ['21231', '21232']],
  ['ja', '看護師', ['31301']],
  ['ja', '機械設計', ['21301', '22301']],
  ['ja', '美容師', ['63210']],
  ['ja', 'ﾌﾟﾛｸﾞﾗﾏ', ['21230', '21231', '21232']],
  ['ms', 'juruukur', ['21203']],
  ['ms', 'jururawat', ['31301', '32101']],
  ['ms', 'tukang paip', ['72300']],
];

describe.each(LANGUAGE_CODES)('on a page in "%s"', (page) => {
  let here: Awaited<ReturnType<typeof visit>>;
  beforeAll(async () => {
    here = await visit(page);
  });

  it.each(TYPED)('words in "%s" find their group among the first three: "%s"', async (...row) => {
    const [, query, accepted] = row;
    await here.fetchFor(query);
    const firstThree = here.search(query).slice(0, 3);
    expect(firstThree.filter(({ noc }) => accepted.includes(noc))).not.toEqual([]);
  });
});

describe('words of another language than the page', () => {
  it('find nothing before its names are there, and tell then which of them matched', async () => {
    const { search, fetchFor } = await visit('en');
    expect(search('機械設計')).toEqual([]);
    expect(await fetchFor('機械設計')).toBe(true);
    const [first] = search('機械設計');
    expect(first?.title).toMatch(/engineer/i);
    expect(first?.matched).toContain('機械設計');
    expect(first?.matchedLanguage).toBe('ja');
    expect(await fetchFor('機械設計')).toBe(false);
  });

  it.each([
    ['en', 'carpenter'],
    ['en', 'software engineer'],
    ['en', 'elecrtician'],
    ['en', 'webdeveloper'],
    ['en', 'electr'],
    ['en', '21231'],
    ['en', ''],
    ['en', '?!'],
    ['fr', 'charpentier'],
    ['fr', 'infirmière de bloc'],
    ['fr', 'chef de bande'],
    ['es', 'ingeniero civil'],
    ['ja', 'ウェブデザイナー'],
    ['ms', 'jurutera awam'],
  ])('are not fetched on a page in "%s" for "%s"', async (page, query) => {
    const { fetchFor } = await visit(page);
    expect(await fetchFor(query)).toBe(false);
  });

  it('mix with words of the page: each language finds by what it knows', async () => {
    const { search, fetchFor } = await visit('en');
    await fetchFor('enfermera pediatric');
    expect(search('enfermera pediatric')[0]?.noc).toBe('31301');
    await fetchFor('ITエンジニア');
    expect(search('ITエンジニア').length).toBeGreaterThan(0);
  });

  it('leave what the page itself knows as it was', async () => {
    const { search, loadOccupations } = await visit('en');
    const queries = ['nurse', 'chef', 'professor', 'director', 'graphic designer', 'welder'];
    const before = queries.map(search);
    await Promise.all(LANGUAGE_CODES.map(loadOccupations));
    expect(queries.map(search)).toEqual(before);
  });

  it('are asked of all titles of a language where those are loaded', async () => {
    const { search, loadOccupations } = await visit('en');
    await loadOccupations('fr');
    const [first] = search('monteur de lignes électriques');
    expect(first?.noc).toBe('72203');
    expect(first?.matchedLanguage).toBe('fr');
  });
});
