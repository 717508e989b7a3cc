import type { Context } from '../context';
import { phrase, result } from '../result';
import type { CriterionResult } from '../types';

const ID = 'licence';

/** Where the province regulates the occupation, the licence is held or can be obtained. */
export function licence({ answers }: Context): CriterionResult {
  const { regulated, status } = answers.licence ?? {};
  const given = [
    ...(regulated === undefined ? [] : [phrase(regulated ? 'regulated' : 'not-regulated')]),
    ...(regulated === true && status ? [phrase(`licence-${status}`)] : []),
  ];
  const common = {
    given,
    required: [phrase('licence-where-regulated')],
    sources: ['t52-documents', 't52-qualifications', 'regulated'] as const,
  };

  if (regulated === false) {
    return result(ID, 'met', { ...common, reasons: [phrase('no-licence-needed')] });
  }
  if (regulated === undefined) {
    return result(ID, 'unknown', {
      ...common,
      reasons: [phrase('regulation-not-answered')],
      missing: ['licence.regulated'],
    });
  }
  switch (status) {
    case 'held':
      return result(ID, 'met', { ...common, reasons: [phrase('licence-is-held')] });
    case 'obtainable':
      return result(ID, 'met', {
        ...common,
        reasons: [phrase('licence-can-be-obtained')],
        cautions: [phrase('licence-within-four-months')],
      });
    case 'not-obtainable':
      return result(ID, 'not-met', { ...common, reasons: [phrase('licence-cannot-be-obtained')] });
    default:
      return result(ID, 'unknown', {
        ...common,
        reasons: [phrase('licence-not-answered')],
        missing: ['licence.status'],
      });
  }
}
