import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { withAnswer } from '../../src/answers/paths';
import { currentCase } from '../../src/app/case.svelte';
import { pagesAsking } from '../../src/report/points';
import { SOURCES } from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { PERU_AND_JAPAN, ready, showResult } from './result';

const { professional, australian, technician } = GOOD_CASES;

const heading = () => screen.getByRole('heading', { level: 1 });
const part = (name: string) => within(screen.getByRole('region', { name }));
const point = (name: string) => within(screen.getByRole('article', { name }));

beforeAll(ready);

beforeEach(() => {
  // jsdom lays nothing out, so there is nowhere to scroll to.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the verdict', () => {
  it('says yes with what no check sees beside it', () => {
    showResult(professional);
    expect(heading()).toHaveTextContent('You appear to meet the requirements of this category');
    expect(screen.getByText('As a citizen of Mexico')).toBeVisible();
    expect(
      within(screen.getByLabelText('What this result rests on')).getByText('2 November 2026'),
    ).toBeVisible();
    expect(part('What this check cannot see').getAllByRole('listitem')).toHaveLength(7);
    expect(screen.getByText(/An officer decides on each application/)).toBeVisible();
  });

  it('says no with the points that are not met', () => {
    showResult({ ...professional, experience: { paidMonths: 12 } });
    expect(heading()).toHaveTextContent(
      'You do not appear to meet the requirements of this category',
    );
    expect(screen.getByText('1 of the ten points is not met: Work experience.')).toBeVisible();
  });

  it('shows the ten points in a row for the eye, in their usual order, and counts them in words', () => {
    showResult({ ...professional, experience: { paidMonths: 12 }, licence: {} });
    const marks = [...(document.querySelector('.verdict .strip [aria-hidden]')?.children ?? [])];
    // Of the ten points, experience is the seventh and the licence the eighth.
    const met = Array<string>(6).fill('met');
    expect(
      marks.map((mark) =>
        ['met', 'not-met', 'unknown'].find((status) => mark.classList.contains(status)),
      ),
    ).toEqual([...met, 'not-met', 'unknown', 'met', 'met']);
    const shapes = [...met, 'not-met', 'unknown'].map((_, at) => marks[at]?.innerHTML);
    expect(new Set(shapes).size).toBe(3);
    expect(screen.getByText('8 met')).toBeVisible();
    expect(screen.getByText('1 not met')).toBeVisible();
    expect(screen.getByText('1 not known yet')).toBeVisible();
  });

  it('tells an answer that is missing from a point that an officer decides', () => {
    showResult({
      ...technician,
      experience: {},
      education: { ...technician.education, credential: 'apprenticeship' },
    });
    expect(heading()).toHaveTextContent('Not decided yet');
    expect(screen.getByText('1 point needs an answer: Work experience.')).toBeVisible();
    expect(screen.getByText('1 point is open and an officer decides it: Education.')).toBeVisible();
  });

  it('begins where there are no answers, and names no basis', () => {
    showResult({});
    expect(screen.getByRole('link', { name: 'Start the questions' })).toHaveAttribute(
      'href',
      '#/about',
    );
    expect(screen.queryByText(/permanent resident of Australia$/)).toBeNull();
  });

  it('warns of a day before any rule', () => {
    showResult({ ...professional, receivedOn: '2017-05-01' });
    expect(
      screen.getByRole('heading', { name: /No rules are known for 1 May 2017/ }),
    ).toBeVisible();
  });

  it('warns of a day far ahead', () => {
    showResult({ ...professional, receivedOn: '2028-05-01' });
    expect(
      screen.getByRole('heading', { name: /The rules may change before 1 May 2028/ }),
    ).toBeVisible();
  });
});

describe('the points', () => {
  it('come with what is not met first, open, with what was told and what the rule asks', () => {
    showResult({ ...professional, experience: { paidMonths: 12 } });
    const articles = screen.getAllByRole('article');
    expect(articles).toHaveLength(10);
    expect(articles[0]).toHaveAccessibleName('Work experience');
    const experience = point('Work experience');
    expect(experience.getByText('You told us')).toBeVisible();
    expect(experience.getByText('The rule asks')).toBeVisible();
    expect(experience.getAllByRole('link').length).toBeGreaterThan(0);
  });

  it('lead to the page where a missing answer is asked for', () => {
    showResult(withAnswer({ ...professional, experience: {} }, 'occupation.noc', undefined));
    expect(point('Work experience').getByRole('link', { name: 'Work experience' })).toHaveAttribute(
      'href',
      '#/experience',
    );
    expect(
      point('Level of the occupation').getByRole('link', { name: 'Occupation' }),
    ).toHaveAttribute('href', '#/occupation');
  });

  it('lead to the page of a list where an entry of it misses something', () => {
    const otherPlaces = [{ province: 'ON' as const }];
    showResult({ ...professional, offer: { ...professional.offer, otherPlaces } });
    const { situation } = currentCase;
    expect(pagesAsking(situation, ['offer.otherPlaces.0.region'])).toEqual(['place']);
    expect(pagesAsking(situation, ['offer.otherPlacesElsewhere'])).toEqual([]);
  });

  it('show how jobs with dates add up, and when they will be enough', () => {
    const positions = [
      { from: '2025-01-01', title: 'Developer' },
      { from: '2020-01-01', to: '2020-12-31', title: 'Intern', paid: false },
    ];
    showResult({ ...professional, experience: { positions } });
    const experience = point('Work experience');
    // To 2 November 2026: 365 + 306 = 671 days are 22.05 months, told as 22.
    const table = experience.getByRole('table', { name: 'How the months add up' });
    expect(within(table).getByRole('row', { name: /^Developer.* 22$/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: /Not counted: unpaid\. 0$/ })).toBeVisible();
    expect(within(table).getByRole('row', { name: 'Together 22' })).toBeVisible();
    expect(experience.getByRole('img', { name: /^Timeline/ })).toBeVisible();
    expect(experience.getByText(/you reach 24 months on 30 December 2026/)).toBeVisible();
  });

  it('show no jobs where a total counts in their place', () => {
    showResult({
      ...professional,
      experience: { paidMonths: 12, positions: [{ from: '2025-01-01' }] },
    });
    expect(point('Work experience').queryByRole('table')).toBeNull();
    expect(point('Work experience').queryByText(/you reach/)).toBeNull();
  });

  it('never leave a missing answer without a page', () => {
    showResult({});
    for (const article of screen.getAllByRole('article')) {
      const links = within(article)
        .queryAllByRole('link')
        .filter((link) => link.getAttribute('href')?.startsWith('#/'));
      expect(links.length, article.textContent).toBeGreaterThan(0);
    }
  });
});

describe('the other parts', () => {
  it('name the basis that opens the partner’s permit where it is another', () => {
    showResult(PERU_AND_JAPAN);
    const partner = part('Your partner: an open work permit (T53)');
    expect(partner.getByText(/another basis.*As a citizen of Japan/)).toBeVisible();
  });

  it('tell the last day a permit could run to', () => {
    showResult(professional);
    expect(part('How long you may stay').getByText(/4 January 2027.*3 January 2028/)).toBeVisible();
  });

  it('fold the documents behind a sentence after a no, and open them on demand', async () => {
    showResult({ ...professional, experience: { paidMonths: 12 } });
    const documents = part('Documents to gather');
    expect(documents.getByText('Passport')).not.toBeVisible();
    await userEvent.click(documents.getByText('Show it all the same'));
    expect(documents.getByText('Passport')).toBeVisible();
  });

  it('group the documents by who supplies them and say which are needed', () => {
    showResult({ ...australian, partner: 'spouse' });
    const documents = part('Documents to gather');
    expect(documents.getAllByRole('heading', { level: 3, name: /^From / })).toHaveLength(3);
    expect(documents.getByText('Letter that accepts your qualification')).toBeVisible();
    expect(documents.getAllByText('Needed').length).toBeGreaterThan(5);
    expect(documents.getAllByText('Helps').length).toBeGreaterThan(0);
  });

  it('sum the fees by who pays', () => {
    showResult({ ...australian, partner: 'spouse' });
    const own = within(screen.getByRole('table', { name: 'You pay' }));
    expect(own.getByRole('row', { name: 'Total $240' })).toBeVisible();
    const partner = within(screen.getByRole('table', { name: 'Your partner pays' }));
    expect(partner.getByRole('row', { name: /^Total \$\d+$/ })).toBeVisible();
    const employer = within(screen.getByRole('table', { name: 'The employer pays' }));
    expect(employer.getByRole('cell', { name: '$230' })).toBeVisible();
  });

  it('speak to the employer of the employer’s steps', () => {
    showResult({ ...australian, audience: 'employer' });
    expect(screen.getByRole('heading', { name: 'Your steps as the employer' })).toBeVisible();
    expect(screen.getByText(/candidate’s qualification is acceptable/)).toBeVisible();
  });

  it('tell what could change a no, and where else to look', () => {
    showResult({ ...professional, citizenships: ['NZ', 'GB'] });
    const next = part('What to do next');
    expect(next.getByText('Citizenship or residence')).toBeVisible();
    expect(next.queryByText('The steps, in order')).toBeNull();
    const routes = part('Every route side by side');
    expect(routes.getByText(/As a citizen of New Zealand/)).toBeVisible();
    expect(routes.getByText(/As a citizen of the United Kingdom/)).toBeVisible();
  });

  it('tell once who may ask for money', () => {
    showResult(professional);
    expect(screen.getAllByText(/Nobody may sell you a job offer/)).toHaveLength(1);
  });

  it('cite only sources that exist, each with its own address', () => {
    showResult(professional);
    const known = new Set(SOURCES.map(({ address }) => address));
    const used = part('Sources of this result');
    for (const link of used.getAllByRole('link', { hidden: true })) {
      expect(known).toContain(link.getAttribute('href'));
    }
  });
});

describe('ways about the page', () => {
  it('leads to a part and gives its heading the focus, leaving the address alone', async () => {
    showResult(professional);
    const before = location.hash;
    await userEvent.click(screen.getByRole('button', { name: 'Documents to gather' }));
    expect(screen.getByRole('heading', { name: 'Documents to gather' })).toHaveFocus();
    expect(location.hash).toBe(before);
  });

  it('opens what is folded while it is printed, and folds it again', () => {
    showResult({ ...professional, experience: { paidMonths: 12 } });
    const documents = part('Documents to gather');
    window.dispatchEvent(new Event('beforeprint'));
    expect(documents.getByText('Passport')).toBeVisible();
    window.dispatchEvent(new Event('afterprint'));
    expect(documents.getByText('Passport')).not.toBeVisible();
  });

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    showResult(professional);
    await userEvent.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
    print.mockRestore();
  });
});
