import type { Context } from '../context';
import { categoryOf } from '../context';
import { phrase } from '../result';
import type { Category, CriterionResult } from '../types';

/**
 * A criterion whose rule differs by category. Where the category is not known it is what it would be for both,
 * and unknown where they differ: then it is the category that is missing, not an officer's decision.
 */
export function byCategory(
  context: Context,
  criterion: (context: Context, category: Category) => CriterionResult,
): CriterionResult {
  const { level } = context;
  const category = categoryOf(level);
  if (category) return criterion(context, category);

  const professional = criterion(context, 'professional');
  const technician = criterion(context, 'technician');
  const asks = level.by === 'not-answered' ? [level.asks] : [];
  const missing = [...new Set([...asks, ...professional.missing, ...technician.missing])];
  const required = [...professional.required, ...technician.required];
  if (professional.status === technician.status) {
    switch (professional.status) {
      case 'met':
        return { ...professional, required };
      case 'not-met':
        // The professional's bar is told: which of the two applies is not known.
        return professional;
      case 'unknown':
        return { ...professional, required, missing };
    }
  }
  const { lean: _lean, caution: _caution, ...neutral } = professional;
  return {
    ...neutral,
    status: 'unknown',
    cautions: [],
    reasons: [phrase('category-not-known')],
    required,
    missing,
  };
}
