import fastCheck from 'fast-check';

/**
 * fast-check with a two-hundredth of the cases that a test asks for, of the same seed: the first ones of its whole run. What
 * notices a mutant here notices it in the whole run too; a mutant that lives here may yet be noticed there.
 */
const FEWER = 200;
/** What asks for this many or less asks for no more than it needs. */
const FEW = 50;
const LEAST = 3;

const fewer = ({ numRuns = 100, ...others } = {}) => ({
  ...others,
  numRuns: numRuns <= FEW ? numRuns : Math.max(LEAST, Math.ceil(numRuns / FEWER)),
});

export const fewerCases = {
  ...fastCheck,
  assert: (property, asked) => fastCheck.assert(property, fewer(asked)),
};
