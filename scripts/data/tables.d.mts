export function writeTables(
  root: string,
  tables: readonly [path: string, text: string][],
): string[];
