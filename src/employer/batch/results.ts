import type { Assessment, Category, CriterionId, Outcome, Status } from '../../rules';
import { CRITERIA } from '../../rules';
import { OUTCOMES } from './outcomes';

export const STATUSES = ['met', 'not-met', 'unknown'] as const satisfies Status[];
export const CATEGORIES = ['professional', 'technician'] as const satisfies Category[];

/** Texts that come again and again, each kept once. */
class Pool {
  readonly texts: string[] = [''];
  private readonly codes = new Map<string, number>([['', 0]]);

  code(text: string): number {
    let code = this.codes.get(text);
    if (code === undefined) {
      code = this.texts.push(text) - 1;
      this.codes.set(text, code);
    }
    return code;
  }
}

/**
 * What came of each row, a few bytes each: a hundred thousand rows are two megabytes. Reasons are not kept; they are
 * worked out again for the rows that are looked at or written.
 */
export class Results {
  done = 0;
  readonly counts: Record<Outcome, number> = { eligible: 0, undetermined: 0, 'not-eligible': 0 };
  private readonly outcomes: Uint8Array;
  private readonly categories: Uint8Array;
  private readonly bases: Uint16Array;
  private readonly missings: Uint32Array;
  private readonly statuses: Uint32Array;
  private readonly basisPool = new Pool();
  private readonly missingPool = new Pool();

  constructor(readonly rows: number) {
    this.outcomes = new Uint8Array(rows);
    this.categories = new Uint8Array(rows);
    this.bases = new Uint16Array(rows);
    this.missings = new Uint32Array(rows);
    this.statuses = new Uint32Array(rows);
  }

  /** Keeps what came of a row; rows come in their order. */
  put(row: number, { outcome, category, basis, criteria }: Assessment): void {
    this.outcomes[row] = OUTCOMES.indexOf(outcome);
    this.categories[row] = category ? CATEGORIES.indexOf(category) + 1 : 0;
    this.bases[row] = basis ? this.basisPool.code(`${basis.country} ${basis.status}`) : 0;
    let statuses = 0;
    let missing = '';
    for (let at = 0; at < criteria.length; at++) {
      const criterion = criteria[at];
      if (!criterion) continue;
      statuses |= STATUSES.indexOf(criterion.status) << (2 * at);
      for (const path of criterion.missing) if (!has(missing, path)) missing += ` ${path}`;
    }
    this.statuses[row] = statuses;
    this.missings[row] = this.missingPool.code(missing.trimStart());
    this.counts[outcome]++;
    this.done = row + 1;
  }

  outcome(row: number): Outcome {
    return OUTCOMES[this.outcomes[row] ?? 0] ?? 'undetermined';
  }

  category(row: number): Category | undefined {
    return CATEGORIES[(this.categories[row] ?? 0) - 1];
  }

  /** The country of the basis reported; undefined where there is none. */
  country(row: number): string | undefined {
    return this.basisPool.texts[this.bases[row] ?? 0]?.split(' ')[0] || undefined;
  }

  /** The paths of all answers missing on the basis reported, each once. */
  missing(row: number): string[] {
    const text = this.missingPool.texts[this.missings[row] ?? 0] ?? '';
    return text === '' ? [] : text.split(' ');
  }

  status(row: number, criterion: CriterionId): Status {
    const code = ((this.statuses[row] ?? 0) >> (2 * CRITERIA.indexOf(criterion))) & 3;
    return STATUSES[code] ?? 'unknown';
  }
}

/** Whether a path stands in a list of paths parted by blanks. */
function has(list: string, path: string): boolean {
  return list !== '' && ` ${list} `.includes(` ${path} `);
}
