/** The engines ours is measured beside, each as its documentation sets it up for titles with typing errors. */
import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const plain = (text) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** The groups of the best rows, each once. */
function firstGroups(rows, limit) {
  const nocs = [];
  for (const { noc } of rows) {
    if (!nocs.includes(noc)) nocs.push(noc);
    if (nocs.length === limit) break;
  }
  return nocs.map((noc) => ({ noc }));
}

export function competitors(rows) {
  return [
    {
      name: 'MiniSearch',
      make: () => {
        const engine = new MiniSearch({
          fields: ['text'],
          storeFields: ['noc'],
          processTerm: (term) => plain(term) || null,
          searchOptions: { prefix: true, fuzzy: 0.2 },
        });
        engine.addAll(rows.map((row, id) => ({ id, ...row })));
        return (query, limit) => firstGroups(engine.search(query).slice(0, 200), limit);
      },
    },
    {
      name: 'uFuzzy',
      make: () => {
        const engine = new uFuzzy({
          intraMode: 1,
          unicode: true,
          interSplit: '[^\\p{L}\\d]+',
          intraSplit: '\\p{Ll}\\p{Lu}',
          intraChars: '[\\p{L}\\d]',
          intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
        });
        const haystack = rows.map(({ text }) => plain(text));
        return (query, limit) => {
          const [ids, info, order] = engine.search(haystack, plain(query), 5, 1000);
          const best = order ? order.map((at) => info.idx[at]) : (ids ?? []);
          return firstGroups(
            best.map((id) => rows[id]),
            limit,
          );
        };
      },
    },
    {
      name: 'Fuse.js',
      make: () => {
        const engine = new Fuse(rows, { keys: ['text'], ignoreDiacritics: true, threshold: 0.4 });
        return (query, limit) =>
          firstGroups(
            engine.search(query, { limit: 60 }).map(({ item }) => item),
            limit,
          );
      },
    },
  ];
}
