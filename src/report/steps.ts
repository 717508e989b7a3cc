import type { Answers } from '../answers/types';
import type { MessageKey } from '../app/messages';
import type { Assessment } from '../rules';

/** The steps of the person or the employer, in order, by the keys of their words. Each may name the employer's `fee`. */
export function stepsFor(
  answers: Answers,
  assessment: Assessment,
  audience: Answers['audience'],
): MessageKey[] {
  const letter = assessment.basis?.country === 'AU' && assessment.category === 'professional';
  const { submission } = answers.offer ?? {};
  const extension = answers.applicationType === 'extension';
  if (audience === 'employer') {
    return [
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
    `report.steps.employer.${employer}`,
    ...(submission === 'imm5802-authorized' ? [] : (['report.steps.number'] as const)),
    ...(letter ? (['report.steps.letter'] as const) : []),
    'report.steps.documents',
    extension ? 'report.steps.renew' : 'report.steps.apply',
    'report.steps.biometrics',
    'report.steps.decision',
  ];
}
