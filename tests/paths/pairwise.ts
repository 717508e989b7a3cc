type Factors = Readonly<Record<string, readonly unknown[]>>;
type Row<F extends Factors> = { [Name in keyof F]: F[Name][number] };

/**
 * Rows in which every value of each factor meets every value of each other factor at least once: a fault that two of
 * them make together is found in far fewer rows than there are combinations. The same rows each time.
 */
export function pairwise<F extends Factors>(factors: F): Row<F>[] {
  const names = Object.keys(factors);
  /** Each place of a value as a number for its factor: pairs are told apart by these. */
  const open = new Set(
    names.flatMap((a, at) =>
      names
        .slice(at + 1)
        .flatMap((b) =>
          (factors[a] ?? []).flatMap((_, i) => (factors[b] ?? []).map((__, j) => pair(a, i, b, j))),
        ),
    ),
  );
  const rows: Record<string, number>[] = [];
  while (open.size > 0) {
    const [[a, i], [b, j]] = JSON.parse([...open][0] ?? '') as [[string, number], [string, number]];
    const row: Record<string, number> = { [a]: i, [b]: j };
    const others = names.filter((name) => name !== a && name !== b);
    for (const name of others) {
      const gains = (factors[name] ?? []).map(
        (_, at) =>
          Object.entries(row).filter(([other, to]) => open.has(inOrder(name, at, other, to)))
            .length,
      );
      row[name] = gains.indexOf(Math.max(...gains));
    }
    for (const name of names) {
      for (const other of names) open.delete(pair(name, row[name] ?? 0, other, row[other] ?? 0));
    }
    rows.push(row);
  }
  return rows.map(
    (row) =>
      Object.fromEntries(names.map((name) => [name, factors[name]?.[row[name] ?? 0]])) as Row<F>,
  );

  function inOrder(a: string, i: number, b: string, j: number): string {
    return names.indexOf(a) < names.indexOf(b) ? pair(a, i, b, j) : pair(b, j, a, i);
  }
}

function pair(a: string, i: number, b: string, j: number): string {
  return JSON.stringify([
    [a, i],
    [b, j],
  ]);
}

/** All combinations. */
export function product<F extends Factors>(factors: F): Row<F>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  ) as Row<F>[];
}
