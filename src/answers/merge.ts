/**
 * One value out of two that were made from the same `base` without knowing of each other: what either changed is in
 * it. Where both changed the same thing, `second` has the last word; of lists, what either added or took out counts.
 */
export function merged<T>(base: T, first: T, second: T): T;
export function merged(base: unknown, first: unknown, second: unknown): unknown {
  if (same(base, first)) return second;
  if (same(base, second)) return first;
  if (isList(first) && isList(second)) {
    const old: readonly unknown[] = isList(base) ? base : [];
    const left = first.filter((item) => isIn(second, item) || !isIn(old, item));
    return [...left, ...second.filter((item) => !isIn(old, item) && !isIn(first, item))];
  }
  if (!isGroup(first) || !isGroup(second)) return second;
  const before = isGroup(base) ? base : {};
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    keys
      .map((key) => [key, merged(before[key], first[key], second[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

/** Whether two values say the same, in whatever order their fields stand. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => same(item, other[at]));
  }
  if (!isGroup(one) || !isGroup(other)) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => same(one[key], other[key]));
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const isIn = (list: readonly unknown[], item: unknown) => list.some((other) => same(other, item));

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
