import fc from 'fast-check';
import type { Answers } from '../../src/answers/types';
import { arbitraryAnswers } from './arbitrary-answers';
import { GOOD_CASES } from './good-cases';

type Group = Readonly<Record<string, unknown>>;

/**
 * Good cases with a little changed or not answered: most of them lack one or two things, as people's cases do. Any
 * answers at all come in between.
 */
export const nearlyGood: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.constantFrom<Answers>(...Object.values(GOOD_CASES)),
    arbitraryAnswers,
    fc.array(fc.nat(), { maxLength: 2 }),
    fc.array(fc.nat(), { maxLength: 2 }),
  )
  .map(([good, other, changed, dropped]) =>
    without(
      dropped,
      changed.reduce<Answers>((given, seed) => withOne(given, other, seed), good),
    ),
  );

/** Takes one group (or one answer of a group) from the other answers. */
function withOne(given: Answers, other: Answers, seed: number): Answers {
  const groups = Object.entries(other);
  const [group, value] = groups[seed % groups.length] ?? [];
  if (group === undefined) return given;
  const fields = isGroup(value) ? Object.entries(value) : [];
  const [field, inner] = fields[(seed >> 4) % fields.length] ?? [];
  // A region belongs to its province: the two stay together.
  if (field === undefined || field === 'region') return { ...given, [group]: value as unknown };
  if (field === 'province') return given;
  return {
    ...given,
    [group]: { ...((given as Group)[group] as Group | undefined), [field]: inner },
  };
}

/** Leaves out some answers; of a group, one field. */
function without(dropped: readonly number[], given: Answers): Answers {
  return dropped.reduce<Answers>((left, seed) => {
    const groups = Object.entries(left) as [string, unknown][];
    const [group, value] = groups[seed % groups.length] ?? [];
    if (group === undefined) return left;
    const fields = isGroup(value) ? Object.keys(value) : [];
    const field = fields[(seed >> 4) % fields.length];
    const rest = isGroup(value)
      ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== field))
      : undefined;
    const others = groups.filter(([key]) => key !== group);
    return Object.fromEntries(rest ? [...others, [group, rest]] : others);
  }, given);
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
