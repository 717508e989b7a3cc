import type { AnswerAt, AnswerPath } from '../answers/paths';
import { withAnswer } from '../answers/paths';
import type { Answers } from '../answers/types';
import { answerText, questionText } from '../app/answer-text';
import { facts } from '../app/facts.svelte';
import type { Translate } from '../app/messages';
import type { Wording } from '../app/wording';
import type { AnswerValue, Change } from '../rules';

/** How many values of one answer are named; of more, only how many there are. */
const NAMED = 5;

/** The question whose answer is changed: of a place in the list of other places, the list. */
export function questionOf(path: string): AnswerPath {
  return path.split('.').slice(0, 2).join('.') as AnswerPath;
}

/** The first day of work, where a day of receipt that is supposed to be later would come after it. */
export function startsTooEarly(changes: readonly Change[], { offer }: Answers): string | undefined {
  const received = changes.find(({ path }) => path === 'receivedOn')?.to;
  const start = offer?.startsOn;
  return start !== undefined && received !== undefined && start < String(received)
    ? start
    : undefined;
}

/**
 * One change in words, made of its own figures. `answers` is the case with the change made.
 */
export function changeText(
  change: Change,
  answers: Answers,
  translate: Translate,
  wording: Wording,
): string {
  const { path, to, months, hourly } = change;
  if (path === 'receivedOn') {
    const date = wording.date(String(to));
    return months
      ? translate('share.change.monthsReached', { ...months, date })
      : translate('share.change.receivedLater', { date });
  }
  if (path === 'experience.paidMonths' && months) {
    return translate('share.change.months', months);
  }
  if (path === 'education.years' && typeof change.from === 'number') {
    return translate('share.change.years', { years: Number(to), short: Number(to) - change.from });
  }
  if (path === 'wage.amount' && hourly) return payText(change, answers, translate, wording);
  if (path === 'licence.status' && change.kind === 'change')
    return translate('share.change.licence');
  return questionAndAnswer(change, answers, translate, wording);
}

/** "$1.30 an hour more: $52.88 an hour", and what that is in the period of the offer. */
function payText(
  { to, hourly }: Change,
  { wage = {} }: Answers,
  translate: Translate,
  wording: Wording,
): string {
  const { short = 0, needs = 0 } = hourly ?? {};
  const { per = 'hour', hoursPerWeek = 0, currency } = wage;
  const more = translate('share.change.pay', {
    short: wording.money(short),
    needs: wording.money(needs),
  });
  const foreign = currency !== undefined && currency !== 'CAD';
  if (per === 'hour' && !foreign) return more;
  const amount = wording.money(Number(to), currency);
  const inAll = translate(`share.change.per.${per}`, { amount });
  return per === 'hour'
    ? translate('share.change.inOffer', { more, inAll })
    : translate('share.change.inOfferAt', { more, inAll, hours: hoursPerWeek });
}

/** The question in its own words, with the answer that would do. */
function questionAndAnswer(
  change: Change,
  answers: Answers,
  translate: Translate,
  wording: Wording,
): string {
  const { path, kind, from, to, others, bound } = change;
  const say = (value: AnswerValue) => valueText(path, value, answers, translate, wording);
  const named = [to, ...others].slice(0, NAMED).map(say);
  const unnamed = others.length + 1 - named.length;
  const answer = bound
    ? translate(`share.change.${bound}`, { value: say(to) })
    : unnamed > 0
      ? translate('share.change.oneOf', { some: wording.row(named), count: unnamed })
      : wording.either(named);
  const question = isOtherPlace(path)
    ? translate('share.change.otherRegion', { place: otherProvince(path, answers) })
    : questionText(path as AnswerPath, translate);
  return kind === 'missing' || from === undefined
    ? translate('share.change.ifAnswer', { question, answer })
    : translate('share.change.ifBecomes', { question, answer, now: say(from) });
}

function valueText(
  path: string,
  value: AnswerValue,
  answers: Answers,
  translate: Translate,
  wording: Wording,
): string {
  if (isOtherPlace(path)) return facts.area(String(value));
  const at = path as AnswerPath;
  const supposed = withAnswer(answers, at, value as AnswerAt<AnswerPath>);
  return answerText(supposed, at, translate, wording) ?? String(value);
}

function isOtherPlace(path: string): boolean {
  return path.startsWith('offer.otherPlaces.');
}

function otherProvince(path: string, { offer }: Answers): string {
  const place = offer?.otherPlaces?.[Number(path.split('.')[2])];
  return facts.province(place?.province ?? '');
}
