import { format } from 'node:util';
import { expect } from 'vitest';

/**
 * What a test file imports from "vitest" while mutants are tried: the same `expect`, and a `describe` and an `it` that
 * only write down what there is to run.
 *
 * @typedef {{ before: (() => unknown)[], name: string, parent?: Suite }} Suite
 * @typedef {{ id: string, file: string, full: string, run: () => unknown, suite: Suite }} Test
 */

/** The tests of the file that is being loaded. */
let tests = [];
let file = '';
let suite;

/** Loads a test file by `load` and returns its tests, in the order in which they stand there. */
export async function collect(path, load) {
  tests = [];
  file = path;
  suite = { name: '', before: [] };
  await load();
  return tests;
}

function describe(name, ...rest) {
  const outer = suite;
  suite = { name: String(name), before: [], parent: outer };
  bodyOf(rest)();
  suite = outer;
}

function it(name, ...rest) {
  const names = [String(name)];
  for (let at = suite; at.parent; at = at.parent) names.unshift(at.name);
  const full = names.join(' ');
  const same = tests.filter((test) => test.full === full).length;
  const id = `${file}#${full}${same ? ` (${same + 1})` : ''}`;
  tests.push({ id, file, full, run: bodyOf(rest), suite });
}

/** `it(name, body)`, `it(name, options, body)` and `it(name, body, timeout)`. */
const bodyOf = (rest) => rest.find((each) => typeof each === 'function');

const eachOf =
  (write) =>
  (cases) =>
  (name, ...rest) => {
    const body = bodyOf(rest);
    for (const one of cases) {
      const values = Array.isArray(one) ? one : [one];
      write(named(name, values), () => body(...values));
    }
  };

describe.each = eachOf(describe);
it.each = eachOf(it);

/** "%s is a day", "$id has a day": the name of a test with the values of its row. */
function named(name, values) {
  const taken = name.match(/%[sdijo]/g)?.length ?? 0;
  return format(name, ...values.slice(0, taken)).replace(/\$(\w+)/g, (whole, key) =>
    values[0] && Object.hasOwn(Object(values[0]), key) ? String(values[0][key]) : whole,
  );
}

export const shown = {
  expect,
  describe,
  it,
  test: it,
  beforeAll: (hook) => suite.before.push(hook),
};
