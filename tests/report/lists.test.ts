import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { address } from '../../src/app/address.svelte';
import DocumentSheet from '../../src/report/DocumentSheet.svelte';
import { TECHNICIAN } from '../../src/review/cases';
import { GOOD_CASES, TODAY } from '../cases/good-cases';
import { ready } from './result';

const { australian, professional } = GOOD_CASES;

/** Puts a case with marks in place, and shows a list of it. */
function show(list: 'list-employer' | 'list-partner', answers: Answers) {
  address.page = list;
  currentCase.startOver();
  currentCase.today = TODAY;
  currentCase.answers = answers;
  currentCase.keep = { ticks: ['compliance-fee-receipt'], notes: { 'wage-evidence': 'SECRET' } };
  render(DocumentSheet);
}

/** What stands in the offer beside a field's name. */
function field(name: string): HTMLElement {
  const value = screen.getByText(name, { selector: 'dt' }).nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error(`no field "${name}"`);
  return value;
}

beforeAll(ready);
beforeEach(() => {
  localStorage.clear();
});

describe('the list for the employer', () => {
  it('has what the employer supplies and nothing else of the case', () => {
    show('list-employer', { ...australian, partner: 'spouse' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('List for the employer');
    const documents = within(screen.getByRole('region', { name: 'Documents' }));
    const names = documents
      .getAllByRole('listitem')
      .map((item) => within(item).queryByText(/./, { selector: 'strong' })?.textContent)
      .filter(Boolean);
    expect(names).toEqual([
      'Offer of employment number',
      'Receipt of the employer compliance fee',
      'Employment agreement',
      'Letter that accepts your qualification',
      'Description of the work',
      'Proof of pay',
    ]);
    // Empty squares to tick by hand; no note, no verdict, nothing about study, experience or the partner.
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.body).not.toHaveTextContent(/SECRET|appear to meet|60 months|30 June 2031/);
  });

  it('tells what to enter in the offer, from the answers about the job', () => {
    show('list-employer', { ...australian, prevailing: { jobBankMedian: 50 } });
    expect(field('LMIA-exemption code')).toHaveTextContent('T52');
    expect(field('NOC code and title')).toHaveTextContent('21231');
    expect(field('Duration')).toHaveTextContent('From 4 January 2027');
    expect(field('Duration')).toHaveTextContent('24 months');
    expect(field('Wage by the hour, in Canadian dollars')).toHaveTextContent('$60.00 an hour');
    expect(field('Wage by the hour, in Canadian dollars')).toHaveTextContent(
      'The prevailing wage that is known here: $50.00 an hour.',
    );
    expect(field('Hours a week')).toHaveTextContent('37.5 hours a week');
    expect(field('Education the job requires')).toHaveTextContent('at least 4 years of study');
    expect(field('Work experience the job requires')).toHaveTextContent('At least 24 months');
    expect(field('Licence or certification')).toHaveTextContent('not regulated where it is done');
    expect(field('Language the job requires')).toHaveTextContent('names no language');
    // The duties, the title and the passport number are not asked here.
    for (const name of ['Duties', 'Job title', 'Passport number and citizenship']) {
      expect(within(field(name)).getByText('To fill in'), name).toBeInTheDocument();
    }
  });

  it.each([
    // 8,500 a month are 102,000 a year; in 52 weeks of 37.5 hours, 52.3077 an hour; at 1.38, 72.18.
    [
      'by the month in US dollars',
      TECHNICIAN.wage ?? {},
      '$72.18 an hour',
      [
        'Worked out from USD 9,000.00 a month',
        'allowances of USD 500.00',
        '1 USD = 1.38 CAD, of 20 November 2026',
      ],
    ],
    // 12,000,000 yen a year at 0.00925: 111,000 dollars; in 2,080 hours, 53.365, to the cent 53.37.
    [
      'by the year in yen',
      { amount: 12_000_000, per: 'year', hoursPerWeek: 40, currency: 'JPY', cadPerUnit: 0.00925 },
      '$53.37 an hour',
      ['from JPY 12,000,000 a year', '1 JPY = 0.00925 CAD'],
    ],
  ] as const)('works the wage out where it is paid %s', (_how, wage, hourly, notes) => {
    show('list-employer', { ...professional, wage });
    const told = field('Wage by the hour, in Canadian dollars');
    expect(told).toHaveTextContent(hourly);
    for (const note of notes) expect(told).toHaveTextContent(note);
  });

  it('leaves blanks for answers that are missing, and leads to their questions', () => {
    show('list-employer', { citizenships: ['MX'] });
    for (const name of [
      'NOC code and title',
      'Duration',
      'Place of work',
      'Language the job requires',
    ]) {
      expect(within(field(name)).getByText('To fill in'), name).toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: 'Occupation' })).toHaveAttribute(
      'href',
      '#/occupation',
    );
    expect(screen.getByRole('link', { name: 'Place and dates' })).toHaveAttribute(
      'href',
      '#/place',
    );
    expect(screen.getByRole('link', { name: 'Pay' })).toHaveAttribute('href', '#/wage');
  });

  it('tells the fee, the steps in order and what officers look at', () => {
    show('list-employer', professional);
    expect(screen.getByRole('heading', { name: 'The compliance fee: $230' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'The employer’s steps, in order' })).toBeVisible();
    expect(screen.getByText(/Submit the offer in the Employer Portal/)).toBeVisible();
    expect(screen.getByText(/whether there is a signed employment agreement/i)).toBeVisible();
    expect(screen.queryByText(/At an extension, signs of self-employment/)).toBeNull();
  });

  it('adds the signs of self-employment where a permit is extended', () => {
    show('list-employer', { ...professional, applicationType: 'extension' });
    expect(screen.getByText(/At an extension, signs of self-employment/)).toBeVisible();
    expect(field('Duration')).not.toHaveTextContent(/first permit/);
  });

  it('is copied as text, with the address of each source', async () => {
    const user = userEvent.setup();
    show('list-employer', australian);
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('The list is copied.')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('List for the employer\n');
    expect(text).toContain('[ ] Offer of employment number (Needed)\n');
    expect(text).toMatch(/https:\/\/laws-lois\.justice\.gc\.ca\/eng\S+section-303\.1\.html/);
    expect(text).toContain('- LMIA-exemption code: T52');
    expect(text).toContain('- Duties: __________');
    expect(text).toContain('instructions to officers of 3 October 2024');
    expect(text).not.toContain('SECRET');
  });

  it('stands in a selected field where the browser does not let it be copied', async () => {
    const user = userEvent.setup();
    show('list-employer', australian);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: /copy it by hand/,
    });
    expect(text).toHaveFocus();
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
    expect(text.value).toContain('[ ] Employment agreement');
  });
});

describe('the list for the partner', () => {
  it('has what the partner supplies', () => {
    show('list-partner', { ...professional, partner: 'common-law' });
    const documents = within(screen.getByRole('region', { name: 'Documents' }));
    for (const name of [
      'Proof of your relationship',
      'Your T52 work permit',
      'Your partner’s passport',
    ]) {
      expect(documents.getByText(name)).toBeVisible();
    }
    expect(screen.queryByText('Offer of employment number')).toBeNull();
  });

  it('says so where nothing is asked from a partner', () => {
    show('list-partner', professional);
    expect(screen.getByText(/nothing is asked from this person/)).toBeVisible();
    expect(screen.queryByText('Sources')).toBeNull();
  });
});
