/** What a new table changes, told to the person who imports it. */

const number = (value) => value.toLocaleString('en-CA');
const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** Lines on how the wage rows `after` differ from those `before`, by occupation and area. */
export function wageChanges(before, after) {
  const old = byPlace(before);
  const now = byPlace(after);
  const added = after.filter((row) => !old.has(placeOf(row)));
  const removed = before.filter((row) => !now.has(placeOf(row)));
  const kept = after.flatMap((row) => {
    const was = old.get(placeOf(row));
    return was ? [{ was, row }] : [];
  });
  const changed = kept.filter(({ was, row }) => textOf(was) !== textOf(row));
  return [
    `Rows: ${number(added.length)} added, ${number(removed.length)} removed, ${number(changed.length)} changed, ${number(kept.length - changed.length)} the same`,
    `Releases before: ${releasesOf(before)}; now: ${releasesOf(after)}`,
    ...olderRows(removed, changed),
    ...medianChanges(changed),
  ];
}

const placeOf = (row) => `${row.noc} ${row.region}`;
const byPlace = (rows) => new Map(rows.map((row) => [placeOf(row), row]));
const textOf = ({ low, median, high, unit, reference_period, release }) =>
  [low, median, high, unit, reference_period, release].join(' ');

function releasesOf(rows) {
  const counts = new Map();
  for (const { release } of rows) counts.set(release, (counts.get(release) ?? 0) + 1);
  const told = [...counts].sort().map(([release, count]) => `${number(count)} of ${release}`);
  return told.join(', ') || 'none';
}

/** A release replaces the older ones whole: what becomes of their rows is said outright. */
function olderRows(removed, changed) {
  const replaced = changed.filter(({ was, row }) => was.release !== row.release).length;
  return [
    ...(replaced ? [`Rows of another release that this one replaces: ${number(replaced)}`] : []),
    ...(removed.length
      ? [
          `Rows dropped, as this release publishes no median there and people get the wider area's: ${number(removed.length)}`,
        ]
      : []),
  ];
}

function medianChanges(changed) {
  const moves = changed
    .filter(({ was, row }) => was.unit === row.unit && was.median !== row.median)
    .map(({ was, row }) => ({ was, row, by: Number(row.median) / Number(was.median) - 1 }))
    .sort((a, b) => a.by - b.by);
  const otherUnit = changed.filter(({ was, row }) => was.unit !== row.unit).length;
  const up = moves.filter(({ by }) => by > 0);
  const down = moves.filter(({ by }) => by < 0);
  const middle = (list) =>
    list.length ? `, by ${percent(Math.abs(list[list.length >> 1].by))} at the middle` : '';
  const furthest = [...moves].sort((a, b) => Math.abs(b.by) - Math.abs(a.by)).slice(0, 5);
  return [
    `Medians: ${number(up.length)} up${middle(up)}; ${number(down.length)} down${middle(down)}; ${number(otherUnit)} from the hour to the year or back`,
    ...furthest.map(
      ({ was, row, by }) =>
        `  ${row.noc} in ${row.region}: ${was.median} -> ${row.median} (${by > 0 ? '+' : ''}${percent(by)})`,
    ),
  ];
}

/** Lines on how texts by key differ, such as titles by code: `what` names them, "Names of places". */
export function textChanges(what, before, after) {
  const old = new Map(Object.entries(before));
  const lines = Object.entries(after)
    .filter(([key, text]) => old.get(key) !== text)
    .map(([key, text]) => `  ${key}: "${old.get(key) ?? ''}" -> "${text}"`);
  return lines.length === 0
    ? [`${what}: no change`]
    : [`${what}: ${number(lines.length)} changed`, ...lines.slice(0, 5)];
}

/** Lines on how the job titles by code differ, each a list. */
export function titleChanges(what, before, after) {
  const pairs = (titles) =>
    Object.entries(titles).flatMap(([code, list]) => list.map((title) => `${code} ${title}`));
  const old = new Set(pairs(before));
  const now = new Set(pairs(after));
  const added = [...now].filter((pair) => !old.has(pair));
  const removed = [...old].filter((pair) => !now.has(pair));
  return [
    `${what}: ${number(now.size)}; ${number(added.length)} added, ${number(removed.length)} removed`,
    ...added.slice(0, 5).map((pair) => `  + ${pair}`),
    ...removed.slice(0, 5).map((pair) => `  - ${pair}`),
  ];
}
