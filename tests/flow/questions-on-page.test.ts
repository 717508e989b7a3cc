import { describe, expect, it } from 'vitest';
import { answerAt, withAnswer } from '../../src/answers/paths';
import { passagesByQuestion } from '../../src/explore/passages';
import { askedWhen, USES } from '../../src/explore/rule-questions';
import { questionsFor } from '../../src/flow/questions';
import type { Assessment } from '../../src/rules';
import { assess, currentEdition } from '../../src/rules';
import { questionsOf } from '../../src/rules/occupation-questions';
import { allCases } from '../cases/all-cases';
import { TODAY } from '../cases/good-cases';
import { medians } from '../cases/tables';
import { situationOf } from './situation';

const wages = medians();
const paths = questionsFor(situationOf({})).map(({ path }) => path);

describe('the questions on the page', () => {
  it('each say what they decide', () => {
    expect(Object.keys(USES).sort()).toEqual([...paths].sort());
  });

  it('name every point that changes on some basis when the answer is set aside', () => {
    const unnamed = new Set<string>();
    const byBasis = (assessment: Assessment) =>
      new Map(
        assessment.bases.flatMap(({ basis, criteria }) =>
          criteria.map(({ id, status, reasons }) => [
            `${basis?.country ?? ''} ${basis?.status ?? ''} ${id}`,
            JSON.stringify([status, reasons]),
          ]),
        ),
      );
    // Every third case: the whole table takes long and finds no more.
    for (const answers of allCases().filter((_answers, index) => index % 3 === 0)) {
      const before = byBasis(assess(answers, { today: TODAY, wages }));
      for (const path of paths) {
        if (answerAt(answers, path) === undefined) continue;
        const without = withAnswer(answers, path, undefined);
        for (const [key, told] of byBasis(assess(without, { today: TODAY, wages }))) {
          const id = key.split(' ')[2] ?? '';
          if (!before.has(key) || before.get(key) === told) continue;
          if (!USES[path]?.some((use) => use === id)) unnamed.add(`${path} ${id}`);
        }
      }
    }
    expect([...unnamed]).toEqual([]);
  }, 60_000);

  it('have a condition where the flow does not ask everyone, and there alone', () => {
    const skipped = new Set<string>();
    for (const answers of allCases()) {
      const situation = situationOf(answers, wages);
      for (const { path, matters } of questionsFor(situation)) {
        if (!path.startsWith('occupationQuestions.') && !matters(situation)) skipped.add(path);
      }
    }
    expect(paths.filter((path) => askedWhen(path)).sort()).toEqual([...skipped].sort());
  });

  it('about the job are those of the edition, each with words of a list', () => {
    const found = passagesByQuestion(currentEdition);
    expect([...found.keys()].sort()).toEqual(questionsOf(currentEdition).sort());
  });
});
