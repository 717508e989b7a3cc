import type { Answers } from '../answers/types';
import type { MessageKey } from '../app/messages';
import type { Assessment } from '../rules';
import { passportAdvice } from '../rules';

/** The steps of the person or the employer, in order, by the keys of their words. Each may name the employer's `fee`. */
export function stepsFor(
  answers: Answers,
  assessment: Assessment,
  audience: Answers['audience'],
): MessageKey[] {
  const letter = assessment.basis?.country === 'AU' && assessment.category === 'professional';
  const { submission } = answers.offer ?? {};
  // The offer carries the number of the passport, so a new one comes before all else.
  const renewFirst = passportAdvice(answers, assessment) !== undefined;
  const extension = answers.applicationType === 'extension';
  if (audience === 'employer') {
    return [
      ...(renewFirst ? (['report.stepsEmployer.passport'] as const) : []),
      'report.stepsEmployer.agreement',
      submission === 'imm5802-authorized'
        ? 'report.stepsEmployer.imm5802'
        : 'report.stepsEmployer.portal',
      'report.stepsEmployer.fee',
      ...(letter ? (['report.stepsEmployer.letter'] as const) : []),
      'report.stepsEmployer.handOver',
      'report.stepsEmployer.candidate',
      'report.stepsEmployer.wage',
    ];
  }
  const employer = extension
    ? 'again'
    : submission === 'employer-portal'
      ? 'done'
      : submission === 'imm5802-authorized'
        ? 'imm5802'
        : 'first';
  return [
    ...(renewFirst ? (['report.steps.passport'] as const) : []),
    `report.steps.employer.${employer}`,
    ...(submission === 'imm5802-authorized' ? [] : (['report.steps.number'] as const)),
    ...(letter ? (['report.steps.letter'] as const) : []),
    'report.steps.documents',
    extension ? 'report.steps.renew' : 'report.steps.apply',
    'report.steps.biometrics',
    'report.steps.decision',
  ];
}
