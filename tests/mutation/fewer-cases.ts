import fastCheck from 'fast-check';
export * from 'fast-check';

/**
 * fast-check with a fiftieth of the cases that a test asks for, of the same seed: so the first ones of its whole run.
 * A mutant that they notice is noticed by the whole run too; one that they let live may yet be noticed by it.
 */
const FEWER = 50;
const LEAST = 5;

type Runs = { numRuns?: number };

function fewer<T extends Runs>(asked?: T): T & Runs {
  const { numRuns = 100 } = asked ?? {};
  return { ...(asked as T), numRuns: Math.max(LEAST, Math.ceil(numRuns / FEWER)) };
}

export default {
  ...fastCheck,
  assert: ((property: never, asked?: Runs) =>
    fastCheck.assert(property, fewer(asked))) as typeof fastCheck.assert,
};
