import type { Changes, DocumentId, Phrase } from '../../rules';
import type { ToSay } from './shapes';
import { keyOf } from './write/phrase-key';
import { writeResults } from './write/results';
import type { RowToWrite, Said } from './write/results';
import type { Format } from './write/template';
import { keyOfWay, waysOf } from './write/ways';
import type { WayToSay } from './write/ways';

/** Where the results come from. */
interface Sources {
  /** The rows to write, in their order. */
  rows: readonly number[];
  result: (row: number) => RowToWrite;
  /** What would change a result; not given where that is not written. */
  changes?: (row: number) => Changes;
}

/** What is kept of a row's ways: their places in the list of all there is to say. */
interface Kept {
  ways: readonly (readonly number[])[];
  more: number;
}

/**
 * Results on their way into a file. First each row is looked at for what it will say, each thing once, to be put into
 * words on the other side; then it is written with those words. What would change a result takes long, so it is worked
 * out once for each row and kept.
 */
export class Export {
  private readonly phrases = new Map<string, Phrase>();
  private readonly countries = new Set<string>();
  private readonly questions = new Set<string>();
  private readonly documents = new Set<DocumentId>();
  private readonly places = new Map<string, number>();
  private readonly toSayOfWays: WayToSay[] = [];
  private readonly kept: (Kept | undefined)[] = [];
  private at = 0;

  constructor(private readonly from: Sources) {}

  /** Looks at some more rows; true when all are done. */
  next(most: number): boolean {
    const { rows, result } = this.from;
    const end = Math.min(this.at + most, rows.length);
    for (; this.at < end; this.at++) this.look(result(rows[this.at] ?? 0));
    return this.at === rows.length;
  }

  progress(): { done: number; total: number } {
    return { done: this.at, total: this.from.rows.length };
  }

  /** Everything that the rows will say, each once. */
  toSay(): ToSay {
    return {
      phrases: [...this.phrases.values()],
      countries: [...this.countries],
      questions: [...this.questions],
      documents: [...this.documents],
      ways: this.toSayOfWays,
    };
  }

  /** Writes the rows. `said` has the words, made on the other side. */
  write(format: Format, said: Said, language: string): Uint8Array<ArrayBuffer> {
    const { rows, result, changes } = this.from;
    const way = (place: number) => this.toSayOfWays[place];
    const kept = this.kept;
    const results = (function* () {
      for (const [at, row] of rows.entries()) {
        const { ways, more } = kept[at] ?? { ways: [], more: 0 };
        const found = ways.map((each) => each.flatMap((place) => way(place) ?? []));
        yield { ...result(row), ways: { ways: found, more } };
      }
    })();
    return writeResults(format, results, said, language, { withWays: changes !== undefined });
  }

  private look({ row, outcome, basis, criteria, missing, documents }: RowToWrite): void {
    if (basis) this.countries.add(basis.country);
    for (const path of missing) this.questions.add(path);
    for (const id of documents) this.documents.add(id);
    for (const { status, reasons } of criteria) {
      // What is met needs no reason in a file.
      if (status !== 'met') for (const phrase of reasons) this.phrases.set(keyOf(phrase), phrase);
    }
    if (!this.from.changes || outcome === 'eligible') return;
    const { ways, more } = waysOf(this.from.changes(row));
    this.kept[this.at] = { ways: ways.map((each) => each.map((one) => this.placeOf(one))), more };
  }

  private placeOf(way: WayToSay): number {
    const key = keyOfWay(way);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.toSayOfWays.push(way) - 1;
      this.places.set(key, place);
    }
    return place;
  }
}
