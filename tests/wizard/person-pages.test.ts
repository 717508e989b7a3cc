import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { facts } from '../../src/app/facts.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import Citizenship from '../../src/wizard/Citizenship.svelte';
import Education from '../../src/wizard/Education.svelte';
import Language from '../../src/wizard/Language.svelte';
import Licence from '../../src/wizard/Licence.svelte';
import Partner from '../../src/wizard/Partner.svelte';

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('person', 'rules'), currentCase.loadEngine()]);
  await facts.load('en', { wages: false });
});

beforeEach(() => {
  currentCase.startOver();
});

const group = (name: RegExp) => screen.getByRole('radiogroup', { name });
const pick = (question: RegExp, answer: string) =>
  userEvent.click(within(group(question)).getByRole('radio', { name: answer }));

function given(answers: Answers) {
  currentCase.replace({ format: 't52-case', version: 1, answers });
}

describe('citizenship', () => {
  it.each([
    [{}, 1],
    [{ audience: 'employer' }, 1],
    [{ audience: 'applicant' }, 0],
  ] as const)('speaks to an employer where one may be asking: %j', (answers, lines) => {
    given(answers);
    render(Citizenship);
    expect(screen.queryAllByText(/If an employer is asking/)).toHaveLength(lines);
  });
});

describe('other citizenships', () => {
  it('keep the focus in the list when one is added or removed', async () => {
    render(Citizenship);
    const other = () => screen.getByRole('combobox', { name: /Another citizenship/ });
    const add = async (country: string) => {
      await userEvent.selectOptions(other(), country);
      await userEvent.click(screen.getByRole('button', { name: 'Add this country' }));
    };
    await add('Brazil');
    expect(other()).toHaveFocus();
    expect(other()).toHaveValue('');
    await add('France');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Brazil' }));
    expect(screen.getByRole('button', { name: 'Remove France' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Remove France' }));
    expect(other()).toHaveFocus();
  });
});

describe('another citizenship', () => {
  const other = () => screen.getByRole('combobox', { name: /Another citizenship/ });

  it('is added by the button alone, not on the way through the list', async () => {
    render(Citizenship);
    await userEvent.selectOptions(other(), 'Gabon');
    await userEvent.selectOptions(other(), 'Germany');
    expect(currentCase.answers.citizenships).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Add this country' }));
    expect(currentCase.answers.citizenships).toEqual(['DE']);
  });

  it('is added on Continue where it was chosen and not added', async () => {
    render(Citizenship);
    await userEvent.selectOptions(other(), 'Germany');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(currentCase.answers.citizenships).toEqual(['DE']);
  });

  it('is not of a place that has no citizens', () => {
    render(Citizenship);
    expect(within(other()).queryByRole('option', { name: 'Antarctica' })).toBeNull();
  });
});

describe('education', () => {
  it('says what the rule asks of the category, and asks no more of a person without further study', async () => {
    given({
      citizenships: ['MX'],
      australianPermanentResident: false,
      occupation: { noc: '21310' },
    });
    render(Education);
    expect(screen.getByText(/^Your occupation counts as a professional’s.*4 years/)).toBeVisible();
    await pick(/highest credential/, 'Secondary school (high school)');
    expect(currentCase.answers.education).toEqual({ credential: 'secondary' });
    expect(screen.queryByRole('textbox', { name: /years of full-time study/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /National Occupational/ })).toBeNull();
  });

  it('takes years with decimals, the field, and leads to the NOC for its own requirements', async () => {
    given({
      citizenships: ['MX'],
      australianPermanentResident: false,
      occupation: { noc: '21310' },
    });
    render(Education);
    await pick(/highest credential/, 'Bachelor’s degree');
    await userEvent.type(screen.getByRole('textbox', { name: /years of full-time study/ }), '4.5');
    await pick(/in the field of the job/, 'Yes');
    await pick(/other education that the NOC asks for/, 'Yes');
    expect(currentCase.answers.education).toEqual({
      credential: 'bachelor',
      years: 4.5,
      related: true,
      meetsNocRequirements: true,
    });
    expect(screen.getByRole('link', { name: /National Occupational/ })).toHaveAttribute(
      'href',
      'https://noc.esdc.gc.ca/',
    );
    expect(screen.queryByRole('combobox', { name: /country/ })).toBeNull();
  });

  it('tells of the three-year degree and asks its country on the basis of Australia alone', async () => {
    given({ citizenships: ['AU'], occupation: { noc: '21310' } });
    render(Education);
    expect(screen.getByText(/Australian bachelor’s degree or higher with 3 years/)).toBeVisible();
    await pick(/highest credential/, 'Bachelor’s degree');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /country/ }), 'Australia');
    expect(currentCase.answers.education?.country).toBe('AU');
  });

  it('does not go on with years that are no number, and keeps what was typed', async () => {
    render(Education);
    await pick(/highest credential/, 'Master’s degree');
    const years = screen.getByRole('textbox', { name: /years of full-time study/ });
    await userEvent.type(years, 'six');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('enter a number');
    expect(years).toHaveValue('six');
    expect(years).toBeInvalid();
  });
});

describe('licence', () => {
  const fact = (term: string) => screen.getByText(term).nextElementSibling;

  it('hints by occupation and province, as no answer, and with its source', async () => {
    given({ occupation: { noc: '21300' }, offer: { province: 'ON' } });
    render(Licence);
    expect(
      await screen.findByText(/21300 Civil engineers: .*often regulated in all provinces/),
    ).toBeVisible();
    expect(fact('How sure this is')).toHaveTextContent('Fairly sure');
    expect(fact('Where this comes from')).toHaveTextContent('employment requirements of the NOC');
    expect(screen.getByText(/a hint and not an answer/)).toBeVisible();
    expect(currentCase.answers.licence).toBeUndefined();
    expect(screen.getByRole('link', { name: /National Occupational/ })).toBeVisible();
    expect(screen.getByText('Source')).toBeVisible();
  });

  it('says how sure it is, and where it is general knowledge alone', async () => {
    given({ occupation: { noc: '21231' }, offer: { province: 'ON' } });
    render(Licence);
    expect(await screen.findByText(/Software engineers.*often regulated/)).toBeVisible();
    expect(fact('How sure this is')).toHaveTextContent('Not certain');
    expect(fact('Where this comes from')).toHaveTextContent('without a source');
    // The site of the NOC stands there to look at, and not as the source that there is none of.
    expect(screen.getByRole('link', { name: /National Occupational/ })).toBeVisible();
    expect(screen.getAllByText('Where to check')).toHaveLength(2);
    expect(screen.queryByText('Source')).toBeNull();
  });

  it('explains the four months, with the pages that say it', async () => {
    render(Licence);
    expect(screen.queryByText(/four months” means/)).toBeNull();
    await pick(/Is the occupation regulated/, 'Yes');
    await userEvent.click(screen.getByText('What “within about four months” means'));
    expect(
      screen.getByText(/Officers accept one that you can get within about four/),
    ).toBeVisible();
    const pages = ['Regulated or certified', 'Review of the offer of employment'];
    for (const page of pages) {
      expect(screen.getByRole('link', { name: new RegExp(page) })).toHaveAttribute(
        'href',
        expect.stringMatching(/^https:\/\/www\.canada\.ca\//) as string,
      );
    }
  });

  it('tells a province without a source from those with one', async () => {
    given({ occupation: { noc: '72201' }, offer: { province: 'BC' } });
    render(Licence);
    const hint = await screen.findByText(/Industrial electricians/);
    expect(hint).toHaveTextContent(/in Prince Edward Island, Quebec,? and Manitoba/);
    expect(hint).toHaveTextContent('For British Columbia it may be regulated too');
    expect(hint).not.toHaveTextContent('nothing is known');
  });

  it('says when nothing is known of an occupation or a place', async () => {
    given({ occupation: { noc: '72201' }, offer: { province: 'NL' } });
    const view = render(Licence);
    expect(await screen.findByText(/For Newfoundland and Labrador nothing is known/)).toBeVisible();
    view.unmount();
    given({ occupation: { noc: '00010' } });
    render(Licence);
    expect(await screen.findByText(/nothing is known here about licensing/)).toBeVisible();
  });

  it('leads to the occupation while there is none', () => {
    render(Licence);
    expect(screen.getByRole('link', { name: 'Choose the occupation' })).toHaveAttribute(
      'href',
      '#/occupation',
    );
  });

  it('asks for the licence only where the occupation is regulated, and takes "not sure"', async () => {
    render(Licence);
    expect(screen.queryByRole('radiogroup', { name: /hold the licence/ })).toBeNull();
    await pick(/Is the occupation regulated/, 'Yes');
    await pick(/hold the licence/, 'Not yet, but I can get it within about four months');
    expect(currentCase.answers.licence).toEqual({ regulated: true, status: 'obtainable' });
    await pick(/Is the occupation regulated/, 'Not sure');
    expect(currentCase.answers.licence?.regulated).toBeUndefined();
    expect(currentCase.isNotSure('licence.regulated')).toBe(true);
  });
});

describe('language and partner', () => {
  it('asks about the offer’s language where it names one, else about English or French', async () => {
    render(Language);
    await pick(/offer ask for a language/, 'Yes');
    await pick(/meet what the offer asks for/, 'No');
    expect(screen.queryByRole('radiogroup', { name: /English or French/ })).toBeNull();
    await pick(/offer ask for a language/, 'No');
    await pick(/English or French/, 'Yes');
    expect(currentCase.answers.language).toEqual({
      meetsOfferRequirement: false,
      canCommunicate: true,
    });
  });

  it('takes a spouse, a common-law partner, none or not sure', async () => {
    render(Partner);
    await pick(/spouse or a common-law/, 'A common-law partner: together for a year or more');
    expect(currentCase.answers.partner).toBe('common-law');
    await pick(/spouse or a common-law/, 'Not sure');
    expect(currentCase.answers.partner).toBeUndefined();
    expect(currentCase.isNotSure('partner')).toBe(true);
  });
});
