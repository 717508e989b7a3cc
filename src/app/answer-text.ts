import type { AnswerPath } from '../answers/paths';
import { answerAt } from '../answers/paths';
import type { Answers, Place, Position } from '../answers/types';
import { facts } from './facts.svelte';
import type { Translate } from './messages';
import { narrowestPlace } from './place-text';
import type { Wording } from './wording';
import type { QuestionPath } from './question-words';
import { optionKey } from './question-words';

/** The question that sets an answer, in words. */
export function questionText(path: AnswerPath, translate: Translate): string {
  // The question itself says how to search.
  if (path === 'occupation.noc') return translate('wizard.occupation.chosen');
  const id = occupationQuestionId(path);
  return id === undefined
    ? translate(`wizard.q.${path as QuestionPath}.ask`)
    : translate(`rules.question.${id as 'actuary'}.ask`);
}

/** The answer at a path as a person would say it; undefined where there is none. */
export function answerText(
  answers: Answers,
  path: AnswerPath,
  translate: Translate,
  wording: Wording,
): string | undefined {
  const value: unknown = answerAt(answers, path);
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return translate(value ? 'ui.yes' : 'ui.no');
  if (typeof value === 'number') return numberText(path, value, answers, translate, wording);
  if (typeof value === 'string') return plainText(path, value, translate, wording);
  return listText(path, value as unknown[], translate, wording);
}

const MONEY: readonly string[] = [
  'prevailing.jobBankMedian',
  'prevailing.employerRangeLow',
  'prevailing.employerRangeHigh',
];

function numberText(
  path: AnswerPath,
  value: number,
  answers: Answers,
  translate: Translate,
  wording: Wording,
): string {
  if (MONEY.includes(path)) return translate('shell.anHour', { money: wording.money(value) });
  switch (path) {
    case 'wage.amount':
    case 'wage.allowances':
      return wording.money(value, answers.wage?.currency);
    case 'experience.paidMonths':
    case 'offer.months':
      return translate('wizard.check.months', { months: value });
    case 'education.years':
      return translate('wizard.check.years', { years: value });
    case 'wage.hoursPerWeek':
      return translate('wizard.check.hours', { hours: value });
    default:
      return wording.number(value);
  }
}

const DATES: readonly string[] = [
  'receivedOn',
  'passportExpiresOn',
  'offer.startsOn',
  'wage.rateDate',
];
const COUNTRIES: readonly string[] = ['offer.foreignEmployerCountry', 'education.country'];
const AS_GIVEN: readonly string[] = ['occupation.jobTitle', 'wage.currency'];

function plainText(
  path: AnswerPath,
  value: string,
  translate: Translate,
  wording: Wording,
): string {
  if (DATES.includes(path)) return wording.date(value);
  if (COUNTRIES.includes(path)) return wording.country(value);
  if (AS_GIVEN.includes(path)) return value;
  switch (path) {
    case 'occupation.noc':
      return facts.occupation(value);
    case 'offer.province':
      return facts.provinceInFull(value);
    case 'offer.region':
      return facts.area(value);
    default:
      return translate(optionKey(path as QuestionPath, value));
  }
}

function listText(
  path: AnswerPath,
  value: unknown[],
  translate: Translate,
  wording: Wording,
): string {
  switch (path) {
    case 'offer.otherPlaces':
      return wording.items((value as Place[]).map(narrowestPlace));
    case 'experience.positions':
      return wording.items(
        (value as Position[]).map(({ title, from, to }) => {
          const dates = { from: wording.date(from), to: to === undefined ? '' : wording.date(to) };
          const span = translate(
            to === undefined ? 'wizard.check.since' : 'wizard.check.between',
            dates,
          );
          return title ? wording.row([title, span]) : span;
        }),
      );
    default:
      return wording.list((value as string[]).map((code) => wording.country(code)));
  }
}

function occupationQuestionId(path: string): string | undefined {
  const [group, id] = path.split('.');
  return group === 'occupationQuestions' ? id : undefined;
}
