/**
 * Decision tables: rows of conditions, read from the top; the first row whose conditions all hold decides. The second
 * evaluator is written in such tables, so that it shares neither code nor manner with `src/rules`.
 */
import type { By, Declared } from './declared';

/** What a criterion comes to. */
export type Status = 'met' | 'not-met' | 'unknown';

/** A yes-or-no answer as a table sees it; `?` is not answered, or left open by the text. */
export type Fact = 'yes' | 'no' | '?';

type Condition<Value> = Value | readonly Value[];

/**
 * Conditions on some of the facts, what then holds, and the passage it rests on. A fact not named may be anything. A
 * row that carries a declared difference is the team's reading, and not read where the text alone is asked.
 */
type Row<Facts, Result> = readonly [
  when: { readonly [Name in keyof Facts]?: Condition<Facts[Name]> },
  then: Result,
  passage: string,
  reading?: Declared,
];

export type Table<Facts, Result> = readonly Row<Facts, Result>[];

/** The result of the first row that fits. Throws where none does: a table is to end in a row without conditions. */
export function decide<Facts extends object, Result>(
  table: Table<Facts, Result>,
  facts: Facts,
  by: By = 'reading',
): Result {
  const row = table.find(([when, , , reading]) => {
    if (reading !== undefined && by === 'text') return false;
    for (const name in when) {
      const wanted = when[name] as Condition<Facts[keyof Facts]>;
      const value = facts[name as keyof Facts];
      if (Array.isArray(wanted) ? !wanted.includes(value) : wanted !== value) return false;
    }
    return true;
  });
  if (!row) throw new Error(`No row for ${JSON.stringify(facts)}`);
  return row[1];
}

/** An answer as a fact. */
export function fact(answer: boolean | undefined): Fact {
  if (answer === undefined) return '?';
  return answer ? 'yes' : 'no';
}

/** What several cases have in common: their status where all have the same, else unknown. */
export function common(statuses: readonly Status[]): Status {
  const [first = 'unknown', ...rest] = statuses;
  return rest.every((status) => status === first) ? first : 'unknown';
}
