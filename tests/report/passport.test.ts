import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { GOOD_CASES } from '../cases/good-cases';
import { ready, showResult } from './result';

const { professional, technician } = GOOD_CASES;
const offer = { ...professional.offer, startsOn: '2027-03-01' };
/** The passport has expired: today is 21 November 2026. */
const expired: Answers = {
  ...professional,
  offer,
  receivedOn: '2027-01-15',
  passportExpiresOn: '2026-06-01',
};

const part = (name: string) => within(screen.getByRole('region', { name }));
const card = () => {
  const found = screen.getByRole('heading', { level: 1 }).closest<HTMLElement>('.card');
  if (!found) throw new Error('no card about the verdict');
  return within(found);
};
const steps = (name: string) => {
  const around = screen.getByRole('heading', { name }).parentElement;
  if (!around) throw new Error(`nothing about ${name}`);
  return within(around)
    .getAllByRole('listitem')
    .map((step) => step.textContent);
};

beforeAll(ready);

beforeEach(() => {
  // jsdom lays nothing out, so there is nowhere to scroll to.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('a passport that no permit can be issued on', () => {
  it.each<[string, Answers, RegExp, RegExp]>([
    [
      'has expired',
      expired,
      /^Your passport has expired\./,
      /\(1 June 2026\) is before the day the application is received/,
    ],
    [
      'will have expired by receipt',
      { ...expired, passportExpiresOn: '2027-01-14' },
      /^Your passport expires too early\./,
      /\(14 January 2027\) is before the day the application is received/,
    ],
    [
      'expires before the work starts',
      { ...expired, passportExpiresOn: '2027-02-28' },
      /^Your passport expires too early\./,
      /\(28 February 2027\) is before the work starts/,
    ],
    [
      'has expired, where a permit is to be extended',
      { ...expired, applicationType: 'extension' },
      /^Your passport has expired\./,
      /before the day the application is received/,
    ],
  ])(
    'is told of in the card where it %s, and leads to the stay',
    async (_when, answers, name, why) => {
      showResult(answers);
      // It is no criterion: the verdict stays what the ten points make it.
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('You appear to meet');
      expect(card().getByText(name)).toBeVisible();
      expect(card().getByText(why)).toBeVisible();
      expect(part('How long you may stay').getByText(why)).toBeVisible();
      await userEvent.click(card().getByRole('button', { name: 'What this means for the permit' }));
      expect(screen.getByRole('heading', { name: 'How long you may stay' })).toHaveFocus();
    },
  );

  it('makes renewing it the first step', () => {
    showResult(expired);
    expect(steps('The steps, in order')[0]).toMatch(/^Renew your passport first\./);
    expect(steps('The steps, in order')[1]).toMatch(/^You said that the offer is in/);
  });

  it('makes it the first step for who asks as the employer', () => {
    showResult({ ...expired, audience: 'employer' });
    expect(steps('Your steps as the employer')[0]).toMatch(/^The candidate renews the passport/);
  });

  it('stands among the dates as one that has expired, and is too late to be renewed early', () => {
    showResult(expired);
    const dates = part('Your dates');
    expect(dates.getByText('Passport expired')).toBeVisible();
    expect(dates.getByText(/Renew it before you apply\./)).toBeVisible();
    expect(dates.queryByText(/Renew it early/)).toBeNull();
  });

  it('is to be renewed before applying where its day is still to come', () => {
    showResult({ ...expired, passportExpiresOn: '2027-02-28' });
    expect(part('Your dates').getByText('Passport expires')).toBeVisible();
    expect(part('Your dates').getByText(/Renew it before you apply\./)).toBeVisible();
  });

  it('tells how long a permit could run on a new one, and nothing of the old', () => {
    showResult(expired);
    const stay = part('How long you may stay');
    // A year from 1 March 2027; the day of February that a leap year has.
    expect(
      stay.getByText(
        /renew your passport before you apply, the permit could run until 29 February 2028/,
      ),
    ).toBeVisible();
    expect(stay.queryByText(/start on 1 March 2027/)).toBeNull();
  });
});

describe('a passport that lasts to the start', () => {
  const { passportExpiresOn: _day, ...untold } = professional;

  it.each<[string, Answers]>([
    ['on its last day', { ...expired, passportExpiresOn: '2027-03-01' }],
    ['for years', technician],
    ['where nobody told its day', untold],
  ])('is not warned of, %s, and renewing is no step', (_how, answers) => {
    showResult(answers);
    expect(card().queryByText(/passport/i)).toBeNull();
    expect(steps('The steps, in order')[0]).not.toMatch(/passport/);
  });

  it('could give more time when it is renewed, where it is what ends the permit', () => {
    showResult({ ...expired, passportExpiresOn: '2027-06-01' });
    const stay = part('How long you may stay');
    expect(stay.getByText(/could run until 1 June 2027, no longer/)).toBeVisible();
    expect(
      stay.getByText(
        /the permit could run until 29 February 2028 at most, if the new passport lasts/,
      ),
    ).toBeVisible();
  });

  it('is not to be renewed for more time where the offer or the year ends first', () => {
    showResult(professional);
    expect(part('How long you may stay').queryByText(/renew your passport/i)).toBeNull();
  });
});
