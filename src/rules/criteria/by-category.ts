import type { Context } from '../context';
import { categoryOf } from '../context';
import { agreed } from '../status';
import type { Category, CriterionResult } from '../types';
import { phrase } from '../result';

/**
 * A criterion whose rule differs by category. Where the category is not known it is what it would be for both,
 * and unknown where they differ.
 */
export function byCategory(
  context: Context,
  criterion: (context: Context, category: Category) => CriterionResult,
): CriterionResult {
  const category = categoryOf(context.level);
  if (category) return criterion(context, category);

  const professional = criterion(context, 'professional');
  const technician = criterion(context, 'technician');
  const status = agreed([professional.status, technician.status]);
  if (status === 'not-met') return professional;
  if (status === professional.status) {
    return { ...professional, required: [...professional.required, ...technician.required] };
  }
  const { lean: _lean, caution: _caution, ...neutral } = professional;
  return {
    ...neutral,
    status,
    cautions: [],
    reasons: [phrase('category-not-known')],
    required: [...professional.required, ...technician.required],
    missing:
      context.level.by === 'not-answered' ? [context.level.asks, ...professional.missing] : [],
  };
}
