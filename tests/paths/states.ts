import type { Language } from '../../src/answers/languages';
import type { Answers } from '../../src/answers/types';
import { NOT_YET } from '../../src/review/cases';
import { CASE_LINK, OFFER_LINK } from './all-pages';
import { ENGINEER } from './cases';
import { EMPLOYER_STATES } from './employer-states';
import type { Walker } from './walker';

/** A screen that no address leads to: somebody has to do something first. */
export interface State {
  name: string;
  /** Of the person who comes to it; the engineer's, unless told. */
  answers?: Answers;
  go: (walker: Walker) => Promise<void>;
}

/** What a person types to find the software engineers. */
const TYPED: Readonly<Record<string, string>> = {
  en: 'software engineer',
  fr: 'ingénieur logiciel',
  es: 'ingeniero de software',
  ja: 'ソフトウェアエンジニア',
  ms: 'jurutera perisian',
} satisfies Record<Language, string>;

const openMenu = (id: string) => async (walker: Walker) => {
  await walker.open('about');
  await walker.page.locator(`[aria-controls=${id}]`).click();
};

const dialog = ({ page }: Walker) => page.getByRole('dialog').waitFor();

/** From the menu of answers. */
const ask = (what: 'startOver' | 'noTrace') => async (walker: Walker) => {
  await openMenu('answers-menu')(walker);
  await walker.press(`shell.answers.${what}`);
  await dialog(walker);
};

const askOnPage = (address: string, button: string) => async (walker: Walker) => {
  await walker.open(address);
  await walker.press(button);
  await dialog(walker);
};

/** A field of the page holds what can't be read, and the person tries to go on. */
const refused = (step: string) => async (walker: Walker) => {
  await walker.open(step);
  await walker.page.getByRole('main').locator('input[inputmode]:visible').first().fill('?');
  await walker.press('wizard.next');
  await walker.page.getByRole('alert').getByRole('link').first().waitFor();
};

/** Cards side by side, each with the same facts. */
export const SIMILAR: State = {
  name: 'an occupation beside those it could be taken for',
  answers: { citizenships: ['JP', 'MX'], occupation: { noc: '72011' } },
  async go(walker) {
    await walker.open('occupation');
    await walker.page.locator('section.card summary', { hasText: /\(/ }).click();
    await walker.page.getByRole('listitem').filter({ hasText: '72200' }).waitFor();
  },
};

export const STATES: readonly State[] = [
  SIMILAR,
  { name: 'the menu of languages', go: openMenu('languages') },
  { name: 'the menu of answers', go: openMenu('answers-menu') },
  { name: 'the question before all answers go', go: ask('startOver') },
  { name: 'the question before no trace is left', go: ask('noTrace') },
  {
    name: 'the question before everything is taken away',
    go: askOnPage('privacy', 'shell.privacy.erase'),
  },
  {
    name: 'the question before shared answers replace one’s own',
    go: askOnPage(CASE_LINK, 'share.opened.use'),
  },
  {
    name: 'the question before an offer replaces one’s own',
    answers: NOT_YET,
    go: askOnPage(OFFER_LINK, 'share.offer.add'),
  },
  {
    name: 'the question before an offer replaces all answers',
    go: askOnPage(OFFER_LINK, 'share.offer.anew'),
  },
  {
    name: 'answers that were taken away, with the way back',
    async go(walker) {
      await ask('startOver')(walker);
      await walker.page
        .getByRole('dialog')
        .getByRole('button', { name: walker.text('shell.startOver.confirm') })
        .click();
      await walker.page.getByText(walker.text('shell.startOver.done')).waitFor();
    },
  },
  {
    name: 'a file that is no case',
    async go(walker) {
      await walker.open('check');
      await walker.page.locator('header input[type=file]').setInputFiles({
        name: 'case.json',
        mimeType: 'application/json',
        buffer: Buffer.from(
          '{"format":"t52-case","version":1,"answers":{"wage":{"amount":-5},"citizenships":["XX"],"shoes":44}}',
        ),
      });
      await walker.page.getByRole('alert').waitFor();
    },
  },
  { name: 'an error on the page of the place', go: refused('place') },
  { name: 'an error on the page of education', go: refused('education') },
  { name: 'an error on the page of pay', go: refused('wage') },
  { name: 'the result without an answer', answers: {}, go: (walker) => walker.open('result') },
  { name: 'the list of answers without one', answers: {}, go: (walker) => walker.open('check') },
  {
    name: 'the employers’ page with nothing',
    answers: {},
    go: (walker) => walker.open('employer'),
  },
  {
    name: 'the answer so far, unfolded',
    async go(walker) {
      await walker.open('citizenship');
      await walker.page.locator('.so-far [aria-expanded]').click();
    },
  },
  {
    name: 'occupations that were found',
    answers: { citizenships: ['JP'] },
    async go(walker) {
      await walker.open('occupation');
      await walker.page.getByRole('searchbox').fill(TYPED[walker.language] ?? '');
      await walker.page.locator('input[type=radio][value="21231"]').first().waitFor();
    },
  },
  {
    name: 'none of the occupations fits',
    answers: { citizenships: ['JP'] },
    async go(walker) {
      await walker.open('occupation');
      await walker.press('wizard.occupation.noneFits');
    },
  },
  {
    name: 'a change that is tried',
    answers: { ...ENGINEER, experience: { paidMonths: 14 } },
    async go(walker) {
      await walker.open('result');
      await walker.press('share.change.try');
    },
  },
  {
    name: 'a link that was made',
    async go(walker) {
      await walker.open('share');
      await walker.press('share.make.make');
      await walker.page.getByRole('heading', { name: walker.text('share.make.ready') }).waitFor();
    },
  },
  {
    name: 'the reason for a cell of the map',
    async go(walker) {
      await walker.open('map');
      await walker.page.getByRole('table').getByRole('button').first().click();
      await walker.page.locator('#map-reason').waitFor();
    },
  },
  {
    name: 'the controls that take the focus, on the page for reviewers',
    async go(walker) {
      await walker.open('reviewers');
      await walker.press('share.make.make');
      await walker.press('shell.reviewers.states.error');
      await walker.page.getByRole('main').getByRole('alert').first().waitFor();
    },
  },
  ...EMPLOYER_STATES,
];
