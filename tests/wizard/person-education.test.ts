import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/answers/types';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import Education from '../../src/wizard/Education.svelte';

beforeAll(async () => {
  await startMessages('en');
  await Promise.all([needMessages('person', 'rules'), currentCase.loadEngine()]);
});

beforeEach(() => {
  currentCase.startOver();
});

function show(answers: Answers) {
  currentCase.replace({ format: 't52-case', version: 1, answers });
  render(Education);
}

const ENGINEER = '21310';
const TECHNOLOGIST = '22300';
const mexican = { citizenships: ['MX'], australianPermanentResident: false };
const fits = { related: true, meetsNocRequirements: true };
const reading = () => screen.getByRole('region', { name: 'What your answers come to' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('what the answers on education come to', () => {
  it('waits for an answer, then follows each one', async () => {
    show({ ...mexican, occupation: { noc: ENGINEER } });
    expect(reading()).toHaveTextContent('Answer the questions above');
    await userEvent.click(screen.getByRole('radio', { name: 'Bachelor’s degree' }));
    expect(reading()).toHaveTextContent('Not known yet');
    expect(reading()).toHaveTextContent('Add your years');
    await userEvent.type(screen.getByRole('textbox', { name: /years of full-time study/ }), '4');
    // What is enough already is said beside what is open.
    expect(reading()).toHaveTextContent('You hold a degree, with enough years of study.');
    expect(reading()).toHaveTextContent('Say whether your study is in the field of the job');
    expect(reading()).toHaveTextContent('The rule asks: A post-secondary degree');
  });

  it('says what differs from basis to basis, each with its reason', () => {
    show({
      citizenships: ['MX', 'AU', 'CL'],
      occupation: { noc: ENGINEER },
      education: { credential: 'bachelor', years: 3, country: 'AU', ...fits },
    });
    const australia = screen.getByRole('heading', { name: 'As a citizen of Australia' });
    const mexico = screen.getByRole('heading', { name: 'As a citizen of Mexico' });
    // The rules read the answers alike for Mexico and Chile: that is told once, for both.
    const chile = screen.getByRole('heading', { name: 'As a citizen of Chile' });
    expect(chile.parentElement).toBe(mexico.parentElement);
    expect(australia.parentElement).toHaveTextContent(/Met.*accepted as enough study.*letter/);
    expect(mexico.parentElement).toHaveTextContent(/Not met.*at least 4 years.*Yours is shorter/);
  });

  it('says once what holds on every basis', () => {
    show({
      citizenships: ['MX', 'CL'],
      australianPermanentResident: false,
      occupation: { noc: ENGINEER },
      education: { credential: 'master', years: 5, ...fits },
    });
    expect(within(reading()).getAllByText('Met')).toHaveLength(1);
    expect(reading()).toHaveTextContent('This holds for each way you could apply.');
    expect(within(reading()).queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('leaves an apprenticeship to an officer, and Japan’s associate degree', () => {
    show({
      citizenships: ['MX', 'JP'],
      australianPermanentResident: false,
      occupation: { noc: TECHNOLOGIST },
      education: { credential: 'apprenticeship', years: 3, ...fits },
    });
    expect(reading()).toHaveTextContent(
      'No source used here says whether an apprenticeship counts',
    );
    expect(reading()).toHaveTextContent('On the basis of Japan, the rule asks for a Japanese');
    expect(reading()).not.toHaveTextContent('Not met');
  });

  it('cautions where the NOC asks for less study than the rule', () => {
    show({
      ...mexican,
      occupation: { noc: '72200' },
      education: { credential: 'technical-diploma', years: 2, ...fits },
    });
    expect(reading()).toHaveTextContent(/Met.*For this occupation the NOC asks for less/);
  });

  it('leads to the occupation while it decides which rule holds', () => {
    show({ ...mexican, education: { credential: 'bachelor', years: 3 } });
    const link = within(reading()).getByRole('link', { name: /Choose the occupation/ });
    expect(link).toHaveAttribute('href', '#/occupation');
  });
});

describe('adding up studies', () => {
  const study = (number: number) =>
    within(screen.getByRole('group', { name: `Credential ${number}` }));
  const fill = async (number: number, credential: string, years: string) => {
    await userEvent.selectOptions(study(number).getByRole('combobox'), credential);
    await userEvent.type(study(number).getByRole('textbox', { name: /How many years/ }), years);
  };

  it('answers the highest credential and the total, only once the person says so', async () => {
    show({ ...mexican, occupation: { noc: ENGINEER } });
    await userEvent.click(screen.getByText('Add up my studies'));
    await fill(1, 'Bachelor’s degree', '3');
    await press('Add another credential');
    expect(study(2).getByRole('combobox')).toHaveFocus();
    await fill(2, 'Master’s degree', '2');
    expect(screen.getByText(/Together: 5 years.*Highest credential: Master’s/)).toBeVisible();
    expect(currentCase.answers.education).toBeUndefined();
    await press('Use this sum');
    expect(currentCase.answers.education).toEqual({ credential: 'master', years: 5 });
    expect(screen.getByRole('textbox', { name: /years of full-time study/ })).toHaveValue('5');
    expect(reading()).toHaveTextContent('You hold a degree, with enough years of study.');
  });

  it('can be taken back', async () => {
    const before = { credential: 'bachelor', years: 4, related: true } as const;
    show({ ...mexican, occupation: { noc: ENGINEER }, education: before });
    await userEvent.click(screen.getByText('Add up my studies'));
    await fill(1, 'Doctorate (PhD)', '3');
    await press('Use this sum');
    expect(currentCase.answers.education).toEqual({ ...before, credential: 'doctorate', years: 3 });
    await press('Bring back what was there');
    expect(currentCase.answers.education).toEqual(before);
    expect(screen.getByRole('button', { name: 'Use this sum' })).toHaveFocus();
  });

  it('offers nothing back once the answers were changed by hand', async () => {
    show({ ...mexican, occupation: { noc: ENGINEER } });
    await userEvent.click(screen.getByText('Add up my studies'));
    await fill(1, 'Bachelor’s degree', '3');
    await press('Use this sum');
    expect(screen.getByText('Your answers are now: Bachelor’s degree, 3 years.')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: /years of full-time study/ }), '.5');
    expect(screen.queryByText(/Your answers are now/)).toBeNull();
  });

  it('leaves out an apprenticeship beside a diploma, and a row that is not complete, and says so', async () => {
    show({ ...mexican, occupation: { noc: TECHNOLOGIST } });
    await userEvent.click(screen.getByText('Add up my studies'));
    await fill(1, 'Completed apprenticeship', '4');
    await press('Add another credential');
    await fill(2, 'Diploma or certificate from a college or technical school', '1');
    expect(screen.getByText(/Together: 1 year of/)).toBeVisible();
    expect(screen.getByText(/4 years of your apprenticeship are not added/)).toBeVisible();
    await press('Add another credential');
    await fill(3, 'Bachelor’s degree', 'three');
    expect(screen.getByText('1 row is not complete and not added.')).toBeVisible();
    expect(screen.getByText(/Together: 1 year of/)).toBeVisible();
    await press('Remove credential 3');
    expect(screen.queryByText(/not complete/)).toBeNull();
  });

  it('counts part time by its share', async () => {
    show({ ...mexican, occupation: { noc: ENGINEER } });
    await userEvent.click(screen.getByText('Add up my studies'));
    await fill(1, 'Bachelor’s degree', '6');
    await userEvent.type(study(1).getByRole('textbox', { name: /full time/ }), '50');
    expect(screen.getByText(/Together: 3 years/)).toBeVisible();
  });
});
