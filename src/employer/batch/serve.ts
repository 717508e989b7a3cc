import { wageTable } from '../../wages';
import { Batch } from './batch';
import type { Export } from './export';
import type { Comparison, Progress, ToSay } from './shapes';
import { makeLexicon } from './cells/lexicon';
import type { Asked, Calls, Port, Told } from './protocol';
import { writeTemplate } from './write/template';

/** Rows between two looks at the messages that came in: some ten milliseconds of work. */
const AT_ONCE = 500;
/** The same, where each row is looked at for what would change its result. */
const WAYS_AT_ONCE = 50;

/** Answers the calls that come through a port: the worker's side. Long work lets other calls in between. */
export function serve(port: Port): void {
  let batch: Batch | undefined;
  let language = 'en';
  /** Counts what makes a running evaluation stale: a change of the cells, another evaluation, a cancel. */
  let round = 0;
  let exported:
    | { file: Export; phrases: Map<string, string>; ways: Map<string, string>; toSay: ToSay }
    | undefined;

  const started = (): Batch => {
    if (!batch) throw new Error('The worker was not started');
    return batch;
  };
  const change = (how: Parameters<Batch['change']>[0]) => {
    round++;
    return started().change(how);
  };
  const progress = (state: Progress) => {
    port.postMessage({ progress: state } satisfies Told, []);
  };

  const calls: Calls = {
    start({ today, language: spoken, wages, places }) {
      language = spoken;
      batch = new Batch(makeLexicon(places), { today, language, wages: wageTable(wages) });
    },
    open(source, sheet) {
      round++;
      return started().open(source, sheet);
    },
    map: (fields) =>
      change((candidates) => {
        candidates.match(fields);
      }),
    settle: (settled) =>
      change((candidates) => {
        candidates.settle(settled);
      }),
    offerForAll: (answers) =>
      change((candidates) => {
        candidates.share(answers);
      }),
    mend(column, raw, to, row) {
      const cells = change((candidates) => {
        candidates.mend(column, raw, to, row);
      });
      const problem = started().problemOf(column, to);
      return { cells, ...(problem && { problem }) };
    },
    undo: () =>
      change((candidates) => {
        candidates.undo();
      }),
    chooseNoc: (title, noc) =>
      change((candidates) => {
        candidates.choose(title, noc);
      }),
    cells: () => started().cells(),
    problems: (from, count) => started().problems(from, count),
    titles: (from, count) => started().titles(from, count),
    view: (view) => started().view(view),
    row: (row) => started().row(row),
    async evaluate(): Promise<Progress> {
      const own = ++round;
      const evaluation = started().evaluation();
      for (;;) {
        const done = evaluation.next(AT_ONCE);
        const state = evaluation.progress();
        if (done) return state;
        progress(state);
        await breath();
        if (own !== round) return { ...state, state: 'cancelled' };
      }
    },
    cancel() {
      round++;
    },
    async compare(other): Promise<Comparison | undefined> {
      const own = round;
      const comparison = started().comparison(other);
      while (!comparison.next(AT_ONCE)) {
        await breath();
        if (own !== round) return undefined;
      }
      return comparison.result();
    },
    async prepareExport(filter, ways) {
      const own = round;
      const file = started().export(filter, { ways });
      while (!file.next(ways ? WAYS_AT_ONCE : AT_ONCE)) {
        port.postMessage({ looked: file.progress() } satisfies Told, []);
        await breath();
        if (own !== round) return undefined;
      }
      const toSay = file.toSay();
      exported = { file, toSay, phrases: new Map(), ways: new Map() };
      return { ...toSay, phrases: toSay.phrases.length, ways: toSay.ways.length };
    },
    toSay(from, count) {
      const { phrases = [], ways = [] } = exported?.toSay ?? {};
      return {
        phrases: phrases.slice(from, from + count),
        ways: ways.slice(from, from + count),
      };
    },
    say(phrases, ways) {
      for (const [key, text] of phrases) exported?.phrases.set(key, text);
      for (const [key, text] of ways) exported?.ways.set(key, text);
    },
    write(format, said) {
      if (!exported) throw new Error('Nothing was prepared to be written');
      const { file, phrases, ways } = exported;
      exported = undefined;
      return file.write(format, { ...said, phrases, ways }, language);
    },
    template: (format) => writeTemplate(format, language),
  };

  port.onmessage = ({ data }: MessageEvent<Asked>) => {
    void answer(port, calls, data);
  };
}

async function answer(port: Port, calls: Calls, { id, call, args }: Asked): Promise<void> {
  try {
    const result: unknown = await (calls[call] as (...given: unknown[]) => unknown)(...args);
    const bytes = result instanceof Uint8Array ? [result.buffer as ArrayBuffer] : [];
    port.postMessage({ id, result } satisfies Told, bytes);
  } catch (error) {
    port.postMessage({ id, error: String(error) } satisfies Told, []);
  }
}

/** Lets messages in that wait; a timer would wait four milliseconds each time. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      port2.close();
      resolve();
    };
    port1.postMessage(0);
  });
}
