import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENGINEER } from './cases';
import { NOT_YET } from '../../src/review/cases';
import { Reader } from './reader';
import { comeBackWith } from './stored';
import { test as base, expect } from './watched';

const FOLDER = 'docs/transcripts';

/** Two engineers: Ana answers all, Chie does not say how long she worked. */
const TABLE = [
  [
    ...['Candidate', 'Citizenships', 'Highest credential', 'Years of study'],
    ...['Study in the field of the job', 'Meets the NOC requirements', 'Country of the credential'],
    ...['Established the enterprise', 'Controls the enterprise', 'Owns the enterprise'],
    ...['Receives income from its profit', 'Can do the job in English or French'],
    'Months of paid experience',
  ],
  ['Ana', 'Mexico', 'Bachelor', '4', 'yes', 'yes', 'Mexico', 'no', 'no', 'no', 'no', 'yes', '30'],
  ['Chie', 'Japan', 'Bachelor', '4', 'yes', 'yes', 'Japan', 'no', 'no', 'no', 'no', 'yes', ''],
]
  .map((cells) => cells.join('\t'))
  .join('\n');

/**
 * A task done by ear. `npm run transcripts` writes down what was heard; `npm run check:deep` holds it to what is kept,
 * so that a change of a word in the app does not stop `npm test`.
 */
function task(id: string, title: string, go: (reader: Reader) => Promise<void>): void {
  base(`by ear: ${title}`, async ({ page }) => {
    base.slow();
    const reader = new Reader(page);
    await go(reader);
    const lines = reader.heard.map((line) => line.replaceAll(/\s+/g, ' ').trim());
    const text = `# ${title}\n\nWhat a screen reader is told, in order; what the person does stands in _italics_.\n\n${lines
      .map((line) => `- ${line.replaceAll(/^\*(.*)\*$/g, '_$1_')}`)
      .join('\n')}\n`;
    const file = `${FOLDER}/${id}.md`;
    if (process.env['WRITE_TRANSCRIPTS']) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, text);
    } else if (process.env['CHECK_DEEP']) {
      expect(text).toBe(readFileSync(file, 'utf8'));
    }
  });
}

task('first-question', 'Answer the first question', async (reader) => {
  await reader.open('');
  await reader.listenFor('link', 'Start the questions');
  await reader.press('link', 'Start the questions', 'Enter');
  await reader.arrive('About this check');
  await reader.listenFor('radio', 'I am the person who wants to work in Canada');
  await reader.press('radio', 'I am the person who wants to work in Canada', 'Space');
  await expect(
    reader.page.getByRole('radio', { name: 'I am the person who wants to work in Canada' }),
  ).toBeChecked();
  await reader.listenFor('button', 'Continue');
  await reader.press('button', 'Continue', 'Enter');
  await reader.arrive('Citizenship and residence');
});

task('occupation', 'Find one’s occupation by one’s own word', async (reader) => {
  await comeBackWith(reader.page, { citizenships: ['MX'] });
  await reader.open('#/occupation');
  await reader.jumpToHeading('Occupation');
  await reader.listenFor('searchbox', 'Type your job title or the NOC code');
  await reader.type('searchbox', 'Type your job title or the NOC code', 'devops');
  await reader.hear(/found/);
  await reader.listenFor('radio', /^Software engineers and designers/);
  await reader.press('radio', /^Software engineers and designers/, 'Space');
  await expect(reader.page.locator('input[value="21231"]').first()).toBeChecked();
});

task('pay', 'Enter the pay and hear the shortfall', async (reader) => {
  const { wage: _wage, ...answers } = NOT_YET;
  await comeBackWith(reader.page, answers);
  await reader.open('#/wage');
  await reader.jumpToHeading('Your pay');
  await reader.listenFor('textbox', 'How much does the offer pay?');
  await reader.type('textbox', 'How much does the offer pay?', '25');
  await reader.listenFor('radio', 'An hour');
  await reader.press('radio', 'An hour', 'Space');
  await reader.listenFor('button', 'Continue');
  await reader.press('button', 'Continue', 'Enter');
  await reader.arrive('The prevailing wage');
  await reader.listenFor('text', /more an hour|below/);
});

task('verdict', 'Hear the verdict, and why a point is not met', async (reader) => {
  await comeBackWith(reader.page, NOT_YET);
  await reader.open('#/result');
  await reader.jumpToHeading(/^You do not appear to meet/);
  await reader.listenFor('text', /not met/);
  await reader.jumpToHeading('Work experience');
  await reader.listenFor('text', /3 months/);
});

task('documents', 'Tick a document and write a note', async (reader) => {
  await comeBackWith(reader.page, ENGINEER);
  await reader.open('#/result');
  await reader.jumpToHeading('Documents to gather');
  await reader.listenFor('checkbox', 'Passport');
  await reader.press('checkbox', 'Passport', 'Space');
  await expect(
    reader.page.getByRole('checkbox', { name: 'Passport', exact: true }).first(),
  ).toBeChecked();
  await reader.hear(/ready/);
  await reader.listenFor('DisclosureTriangle', 'Add a note');
  await reader.unfold('Add a note', 'Passport');
  await reader.listenFor('textbox', /^My note/);
  await reader.type('textbox', /^My note/, 'Renew it before May.');
  await expect(reader.page.getByRole('textbox', { name: 'My note: Passport' })).toHaveValue(
    'Renew it before May.',
  );
});

task('employer', 'Open a table and find who is missing an answer', async (reader) => {
  await comeBackWith(reader.page, ENGINEER);
  await reader.open('#/employer');
  await reader.listenFor('radio', 'Many candidates');
  await reader.press('radio', 'Many candidates', 'Space');
  await reader.listenFor('button', 'Use the offer from the questions answered here');
  await reader.press('button', 'Use the offer from the questions answered here', 'Enter');
  await reader.jumpToHeading('2. The candidates');
  await reader.listenFor('DisclosureTriangle', 'Or paste from a spreadsheet');
  await reader.unfold('Or paste from a spreadsheet');
  await reader.listenFor('textbox', 'Pasted table');
  await reader.type('textbox', 'Pasted table', TABLE);
  await reader.listenFor('button', 'Read the pasted table');
  await reader.press('button', 'Read the pasted table', 'Enter');
  await reader.listenFor('button', 'Check 2 candidates');
  await reader.press('button', 'Check 2 candidates', 'Enter');
  await reader.hear(/2 candidates were checked/);
  await reader.jumpToHeading('2 candidates');
  await reader.listenFor('text', /Missing: .*Months of paid experience/);
});
