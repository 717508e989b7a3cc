import type { Change, Changes } from '../../src/rules';

/** What is suggested, as a table of cases writes it: parted by "; ", the changes of one suggestion by " & ". */
const each = ({ suggestions }: Changes, write: (change: Change) => string) =>
  suggestions.map(({ changes }) => changes.map(write).join(' & '));

const SIGNS = { 'at-least': '>=', 'at-most': '<=' };

/** "experience.paidMonths>=24 & wage.amount>=48.5", or why there is none: "none: fixed". */
export function suggestedIn(found: Changes): string {
  const all = each(found, ({ path, to, others, bound }) => {
    const sign = bound === undefined ? '=' : SIGNS[bound];
    return `${path}${sign}${[to, ...others].map(plain).join('/')}`;
  });
  return all.length ? all.join('; ') : `none: ${found.none ?? '?'}`;
}

/** "MX citizen professional: was 14, months 14 + 10 = 24 & open": on which basis, and what each answer is now. */
export function toldIn(found: Changes): string {
  const all = each(found, (change) => {
    const { kind, months, hourly } = change;
    const now = 'from' in change ? `was ${plain(change.from)}` : 'to be changed';
    return [
      { missing: 'open', change: now }[kind],
      ...(months ? [`months ${sum(months.has, months.short, months.needs)}`] : []),
      ...(hourly ? [`an hour ${sum(hourly.pays, hourly.short, hourly.needs)}`] : []),
    ].join(', ');
  });
  return found.suggestions
    .map(({ basis, category }, at) => {
      const on = [basis?.country, basis?.status, category].join(' ');
      return `${on}: ${all[at] ?? ''}`;
    })
    .join('; ');
}

/** "not met wage, officer education, missing wage.per wage.amount": what stands open on the best basis. */
export function openIn({ notMet, officer, missing }: Changes): string {
  return [
    ['not met', ...notMet],
    ['officer', ...officer],
    ['missing', ...missing],
  ]
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '))
    .join(', ');
}

const sum = (has: number, short: number, needs: number) => `${has} + ${short} = ${needs}`;

export function plain(value: unknown): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value);
}
