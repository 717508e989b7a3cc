import { describe, expect, it } from 'vitest';
import { assess, documentsFor, PHRASES, practicalFor, SOURCES } from '../../src/rules';
import type { Phrase, Source } from '../../src/rules';
import { allCases } from '../cases/all-cases';
import { TODAY } from '../cases/good-cases';
import { medians } from '../cases/tables';

/** Codes that no case can reach with this edition. A code that is reached again has to leave this list. */
const UNREACHED: string[] = [
  'exclusion-unclear',
  'exclusion-unclear-likely',
  'exclusion-caution',
  'exclusion-permitted',
];

/** Sources that no case cites: the page of the sources alone tells of them. */
const NEVER_CITED: string[] = ['business', 'irpr-186', 'irpr-204'];

const seen = new Map<string, Phrase>();
const cited = new Set<string>();

function note(phrases: readonly Phrase[], sources: readonly Source[] = []): void {
  for (const phrase of phrases) seen.set(phrase.code, phrase);
  for (const { id } of sources) cited.add(id);
}

for (const answers of allCases()) {
  for (const options of [{ today: TODAY, wages: medians() }, { today: TODAY }]) {
    const assessment = assess(answers, options);
    const { bases, criteria, partner } = assessment;
    for (const each of [...criteria, ...bases.flatMap((basis) => basis.criteria)]) {
      note([...each.reasons, ...each.cautions, ...each.given, ...each.required], each.sources);
    }
    note([...partner.reasons, ...partner.cautions], partner.sources);
    for (const { why, sources } of documentsFor(answers, assessment)) note([why], sources);
    const { where, toKnow, fees } = practicalFor(answers, assessment);
    for (const { told, sources } of [...where, ...toKnow]) note([told], sources);
    for (const { sources } of fees) note([], sources);
  }
}

describe('the phrases', () => {
  it('are each named once', () => {
    expect(new Set(PHRASES).size).toBe(PHRASES.length);
  });

  it('are each told in some case, but those known to be out of reach', () => {
    expect(PHRASES.filter((code) => !seen.has(code))).toEqual(UNREACHED);
  });

  it('are all in the list', () => {
    expect([...seen.keys()].filter((code) => !PHRASES.some((each) => each === code))).toEqual([]);
  });
});

describe('the sources', () => {
  it('are each cited in some case', () => {
    expect(SOURCES.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual(NEVER_CITED);
  });

  it('are all in the list', () => {
    expect([...cited].filter((id) => !SOURCES.some((source) => source.id === id))).toEqual([]);
  });
});

describe('every criterion of every case', () => {
  it('has a reason and a source', () => {
    const bare = allCases().flatMap((answers) =>
      assess(answers, { today: TODAY, wages: medians() })
        .criteria.filter(({ reasons, sources }) => !reasons.length || !sources.length)
        .map(({ id, status }) => `${id} ${status}: ${JSON.stringify(answers)}`),
    );
    expect(bare.slice(0, 5)).toEqual([]);
  });

  it('names its first caution, and leans only where it is unknown', () => {
    const wrong = allCases().flatMap((answers) =>
      assess(answers, { today: TODAY, wages: medians() }).criteria.filter(
        ({ status, lean, caution, cautions }) =>
          caution !== cautions[0]?.code || (lean !== undefined && status !== 'unknown'),
      ),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('misses nothing where it is decided', () => {
    const wrong = allCases().flatMap((answers) =>
      assess(answers, { today: TODAY, wages: medians() })
        .criteria.filter(({ status, missing }) => status === 'not-met' && missing.length > 0)
        .map(({ id, missing }) => `${id} ${missing.join()}: ${JSON.stringify(answers)}`),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
