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

/** Puts a criterion's result together: what is not said is empty, and the first caution stands by its code. */
export function result(id: CriterionId, status: Status, parts: Parts): CriterionResult {
  const { lean, cautions = [], reasons, given = [], required = [], missing = [], sources } = parts;
  return {
    id,
    status,
    ...(lean && { lean }),
    ...(cautions[0] && { caution: cautions[0].code }),
    cautions,
    reasons,
    given,
    required,
    missing,
    sources: cite(...sources),
  };
}

/** A code with its values. */
export function phrase(code: PhraseCode, params?: Phrase['params']): Phrase {
  return params ? { code, params } : { code };
}
