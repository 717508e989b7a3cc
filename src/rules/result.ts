import type { PhraseCode } from './phrases';
import type { SourceId } from './sources';
import { cite } from './sources';
import type { CriterionId, CriterionResult, Phrase, Status } from './types';

interface Parts {
  lean?: 'likely' | 'unlikely' | undefined;
  cautions?: readonly Phrase[];
  reasons: readonly Phrase[];
  given?: readonly Phrase[];
  required?: readonly Phrase[];
  missing?: readonly string[];
  sources: readonly SourceId[];
}

const NONE: readonly never[] = [];

/** Puts a criterion's result together: what is not said is empty, and the first caution stands by its code. */
export function result(id: CriterionId, status: Status, parts: Parts): CriterionResult {
  const { lean, cautions = NONE, reasons, given = NONE, required = NONE, missing = NONE } = parts;
  const sources = cite(...parts.sources);
  const told: CriterionResult = {
    id,
    status,
    cautions,
    reasons,
    given,
    required,
    missing,
    sources,
  };
  // Set one by one: results are made by the million, and an object put together from parts takes ten times as long.
  if (lean) told.lean = lean;
  if (cautions[0]) told.caution = cautions[0].code;
  return told;
}

/** A code with its values. */
export function phrase(code: PhraseCode, params?: Phrase['params']): Phrase {
  return params ? { code, params } : { code };
}
