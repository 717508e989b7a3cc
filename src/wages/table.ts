import type { WageRow, WageTable } from './types';

/**
 * The bundled form. A kind is [release, reference period ("" where none is given), unit]. A group is one text:
 * runs parted by "/", each "kind;areas;lows;medians;highs", the columns parted by blanks, "-" for nothing
 * published, areas without their "ER".
 */
export interface CompactWages {
  kinds: string[][];
  groups: Record<string, string>;
}

function rowsOfGroup(noc: string, text: string, kinds: string[][]): Map<string, WageRow> {
  const rows = new Map<string, WageRow>();
  for (const run of text.split('/')) {
    const [kind = '', ...columns] = run.split(';');
    const [areas = [], lows = [], medians = [], highs = []] = columns.map((c) => c.split(' '));
    const [release = '', referencePeriod, unit] = kinds[Number(kind)] ?? [];
    areas.forEach((number, i) => {
      const area = `ER${number}`;
      const low = Number(lows[i]);
      const high = Number(highs[i]);
      rows.set(area, {
        noc,
        area,
        ...(Number.isNaN(low) ? {} : { low }),
        median: Number(medians[i]),
        ...(Number.isNaN(high) ? {} : { high }),
        unit: unit === 'year' ? 'year' : 'hour',
        ...(referencePeriod ? { referencePeriod } : {}),
        release,
      });
    });
  }
  return rows;
}

function fromCompact({ kinds, groups }: CompactWages): WageTable {
  const texts = new Map(Object.entries(groups));
  const read = new Map<string, Map<string, WageRow>>();
  return {
    newestRelease: newest(kinds.map(([release = '']) => release)),
    find(noc, area) {
      // A group is read when it is first asked for: a visit asks for one or two of 515.
      let rows = read.get(noc);
      if (!rows) {
        const text = texts.get(noc);
        rows = text === undefined ? new Map<string, WageRow>() : rowsOfGroup(noc, text, kinds);
        if (text !== undefined) read.set(noc, rows);
      }
      return rows.get(area);
    },
  };
}

function fromRows(rows: readonly WageRow[]): WageTable {
  const byPlace = new Map(rows.map((row) => [`${row.noc} ${row.area}`, row]));
  return {
    newestRelease: newest(rows.map((row) => row.release)),
    find: (noc, area) => byPlace.get(`${noc} ${area}`),
  };
}

function newest(releases: readonly string[]): string {
  return releases.reduce((latest, release) => (release > latest ? release : latest), '');
}

/**
 * A table to look medians up in, from rows (where two name one group and area the last one counts) or from the
 * bundled form. `newestRelease` is "" for a table without rows.
 */
export function wageTable(from: readonly WageRow[] | CompactWages): WageTable {
  return 'kinds' in from ? fromCompact(from) : fromRows(from);
}
