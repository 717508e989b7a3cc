import { readFileSync } from 'node:fs';
import { OFFER_LINK } from './all-pages';
import type { State } from './states';
import type { Walker } from './walker';

/** The names of columns, in each language the one that a template has first. */
const NAMES = JSON.parse(
  readFileSync(new URL('../../src/employer/batch/fields/names.json', import.meta.url), 'utf8'),
) as Record<string, Record<string, string[]>>;

const COLUMNS = [
  ...['label', 'citizenships', 'education.credential', 'education.years', 'education.related'],
  ...['education.meetsNocRequirements', 'education.country', 'experience.paidMonths'],
  ...['selfEmployment.established', 'selfEmployment.controls', 'selfEmployment.owns'],
  ...['selfEmployment.receivesIncome', 'language.canCommunicate'],
];

/**
 * Four engineers: Ana answers all; Ben has three months of work; Chie does not say how long she worked; Dan's country
 * cannot be read. Beside what is asked, the table has sizes of shoes.
 */
const ROWS = [
  'Ana,MX,bachelor,4,yes,yes,MX,30,no,no,no,no,yes,38',
  'Ben,PE,bachelor,4,yes,yes,PE,3,no,no,no,no,yes,44',
  'Chie,JP,bachelor,4,yes,yes,JP,,no,no,no,no,yes,36',
  'Dan,Atlantis,bachelor,4,yes,yes,MX,30,no,no,no,no,yes,43',
];

/** A table with the names of columns in the language of the page. */
function tableIn(language: string): string {
  const header = COLUMNS.map((id) => NAMES[id]?.[language]?.[0] ?? id);
  return [[...header, '👟'].map((name) => `"${name}"`).join(','), ...ROWS].join('\n');
}

async function openFile(walker: Walker, text: string): Promise<void> {
  await walker.open('employer');
  await walker.page.getByRole('radio', { name: walker.text('employer.way.many') }).check();
  await walker.press('employer.offer.fromCase');
  await walker.page.locator('#table-file').setInputFiles({
    name: '👥.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}

/** Opens the table, checks all of its rows, and waits for the list. */
async function check(walker: Walker): Promise<void> {
  await openFile(walker, tableIn(walker.language));
  await walker.page
    .getByRole('region', { name: walker.text('employer.run.heading') })
    .getByRole('button')
    .click();
  await walker.page.getByRole('button', { name: 'Ana' }).waitFor();
}

/** The employers' page, which shows most of what it has only when there is a table or a link. */
export const EMPLOYER_STATES: readonly State[] = [
  {
    name: 'a table of candidates with its results, and a higher pay compared',
    async go(walker) {
      await check(walker);
      await walker.page.getByText(walker.text('employer.columns.show')).click();
      await walker.page.locator('#raise').fill('5');
      await walker.press('employer.compare.compare');
      await walker.page.getByText(walker.text('employer.compare.now')).waitFor();
    },
  },
  {
    name: 'results in groups, and a filter that leaves none',
    async go(walker) {
      await check(walker);
      const { page } = walker;
      await page
        .getByRole('combobox', { name: walker.text('employer.filter.group'), exact: true })
        .selectOption('country');
      await page
        .getByRole('button', { name: walker.text('employer.groups.show') })
        .first()
        .waitFor();
      await page.getByRole('searchbox', { name: walker.text('employer.filter.text') }).fill('zzz');
      await page.getByRole('button', { name: 'Ana' }).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'a candidate of the table',
    async go(walker) {
      await check(walker);
      await walker.page.getByRole('button', { name: 'Ben' }).click();
      await walker.page
        .getByRole('button', { name: walker.text('employer.candidate.back') })
        .first()
        .waitFor();
    },
  },
  {
    name: 'the question before results that are not saved go',
    async go(walker) {
      await check(walker);
      await walker.press('employer.open.clear');
      await walker.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'a table that cannot be opened',
    async go(walker) {
      await openFile(walker, '');
      await walker.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'a link with an offer, and one that holds no answers',
    async go(walker) {
      await walker.open('employer');
      await walker.press('employer.offer.fromCase');
      await walker.press('share.make.make');
      await walker.page
        .getByRole('textbox', { name: walker.text('employer.answers.paste') })
        .fill(`https://example.org/#/${OFFER_LINK}`);
      await walker.press('employer.answers.open');
      await walker.page.getByText(walker.text('employer.answers.onlyOffer')).waitFor();
    },
  },
];
