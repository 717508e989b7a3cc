import fc from 'fast-check';
import { expect } from 'vitest';
import { arbitraryAnswers } from './arbitrary-answers';
import { FULL_CASE } from './full-case';

/** What a stranger may hand over: names that objects have of their own, torn letters, numbers that are none. */

const DEEP = Boolean(process.env['CHECK_DEEP']);

/** How many cases a property looks at; a hundred thousand in the deep check. */
export const RUNS = { numRuns: DEEP ? 100_000 : 1000 };

/** Milliseconds that a property may take in all. */
export const PATIENCE = DEEP ? 3_600_000 : 30_000;

/** Milliseconds that no case may take, in the deep check, where the machine is left to itself. */
const HANG = 50;

/**
 * What a door answers. In the deep check it must answer at once, in time of the processor rather than of the clock, and
 * in the best of three tries: a machine has other work, and pauses of its own.
 */
export function answered<T>(door: () => T): T {
  if (!DEEP) return door();
  let best = Infinity;
  for (let tries = 0; tries < 3; tries += 1) {
    const begun = process.cpuUsage();
    const answer = door();
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1000);
    if (best <= HANG) return answer;
  }
  throw new Error(`it took ${Math.round(best)} ms`);
}

/** What every object has, and what a script that had run would leave behind. */
const common = () =>
  [Object, Array, String, Number, Function, Map]
    .flatMap((kind) => Reflect.ownKeys(kind.prototype as object))
    .map(String)
    .join();
const atFirst = common();

export function expectNothingTouched(): void {
  expect(common()).toBe(atFirst);
  expect('ran' in globalThis).toBe(false);
}

/** Whether all objects in a value are plain ones: no stranger has handed a prototype in. */
export function isPlain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === Array.prototype || prototype === null) &&
    Object.values(value).every(isPlain)
  );
}

const MARKUP = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>';

const OWN_NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON'],
  ...['then', 'length', '0', '-1', '', 'answers', 'keep', 'format', 'noc', 'years', 'positions'],
];

/** Any sixteen bits each, halves of pairs too. */
const torn = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

const texts = fc.oneof(
  torn,
  fc.constantFrom(...OWN_NAMES, MARKUP, 'javascript:ran=1', '=cmd|"/c calc"!A0', '${ran=1}'),
  fc.constantFrom('\ufeff', '\u202e', '\0', '2026-02-30', '9'.repeat(400), 'a'.repeat(5001)),
);

const values = fc.oneof(
  texts,
  fc.constantFrom(null, true, -0, 1e308, -1e308, 5e-324, 2 ** 53, [], {}, [[[]]], { length: -1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(Array<number>(150).fill(0)),
);

const names = fc.oneof(fc.constantFrom(...OWN_NAMES), torn);

/** Any value that JSON has words for, with more than a few of those above in it. */
const jsonValue = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    values,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .array(fc.tuple(names, tie('tree')), { maxLength: 4 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  ),
})).tree;

/** The places in a value where something else can be put. */
function places(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [
    [...path],
    ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...path, name])),
  ];
}

/** A value with another at a place; a name given too makes it a new field there, of whatever name. */
function putIn(value: unknown, [step, ...rest]: readonly string[], put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  // JSON has no words for a list with anything but items.
  if (Array.isArray(value) && !/^\d{1,3}$/.test(step)) return value;
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  Object.defineProperty(copy, step, {
    value: putIn((value as Record<string, unknown>)[step], rest, put),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const whole = fc.oneof(
  fc.constant(FULL_CASE as unknown),
  arbitraryAnswers.map((answers): unknown => ({ format: 't52-case', version: 1, answers })),
);

/** A case with something wrong somewhere in it, or with nothing wrong. */
const bent = fc
  .tuple(whole, fc.array(fc.tuple(fc.nat(), fc.option(names), jsonValue), { maxLength: 3 }))
  .map(([file, changes]) =>
    changes.reduce<unknown>((changed, [where, name, put]) => {
      const all = places(changed);
      const path = all[where % all.length] ?? [];
      return putIn(changed, name === null ? path : [...path.slice(0, -1), name], put);
    }, file),
  );

/** Any parsed JSON, most of it close to a case. */
export const hostileJson = fc.oneof({ weight: 4, arbitrary: bent }, jsonValue);

/** A text with letters struck out, doubled and put in. */
export function torned(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.oneof(texts, torn)), { maxLength: 4 }))
    .map(([letters, cuts]) =>
      cuts.reduce((cut, [where, count, put]) => {
        const at = where % (cut.length + 1);
        return cut.slice(0, at) + put + cut.slice(at + count);
      }, letters),
    );
}

const nested = fc
  .tuple(fc.nat(120_000), fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[[],', ']']))
  .map(([depth, [open = '', close = '']]) => open.repeat(depth) + close.repeat(depth));

const crowded = fc
  .tuple(fc.nat(100_000), fc.constantFrom('{}', '1', '"x"', '{"from":1}'))
  .map(([count, item]) => `[${`${item},`.repeat(count)}0]`);

/** The text of a file: of JSON as above, torn, nested without end, crowded, or any letters at all. */
export const hostileText = fc.oneof(
  { weight: 30, arbitrary: hostileJson.map((json) => JSON.stringify(json)) },
  { weight: 30, arbitrary: torned(hostileJson.map((json) => JSON.stringify(json))) },
  { weight: 10, arbitrary: torn },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(nested, crowded), fc.constantFrom('answers', '__proto__', 'keep'))
      .map(([much, name]) => `{"format":"t52-case","version":1,"${name}":${much}}`),
  },
);

/** The text of a cell in a table. */
export const hostileCell = fc.oneof(
  texts,
  fc.constantFrom('"', '""', '"a', '\t', '\r', ';', '1e999', '-', '31/02/2031', 'Mexico; Peru'),
);
