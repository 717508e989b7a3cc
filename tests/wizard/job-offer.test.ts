import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import Control from '../../src/wizard/Control.svelte';
import Offer from '../../src/wizard/Offer.svelte';
import { begin, openJobPages } from './job-page';

beforeAll(openJobPages);

const group = (name: RegExp) => screen.getByRole('radiogroup', { name });
const pick = (question: RegExp, answer: string | RegExp) =>
  userEvent.click(within(group(question)).getByRole('radio', { name: answer }));

describe('the job offer', () => {
  it('asks for the country of the employer abroad only where there is one', async () => {
    begin();
    render(Offer);
    await pick(/work in Canada arranged/, /own contract/);
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await pick(/work in Canada arranged/, /employer abroad/);
    const country = screen.getByRole('combobox', { name: /country is your employer abroad/ });
    await userEvent.selectOptions(country, 'Peru');
    expect(currentCase.answers.offer).toEqual({
      arrangement: 'contract-via-foreign-employer',
      foreignEmployerCountry: 'PE',
    });
  });

  it('asks no more where nothing is arranged, and says what that means', async () => {
    begin();
    render(Offer);
    await pick(/work in Canada arranged/, 'Nothing is arranged');
    expect(screen.getByText(/business visitors/)).toBeVisible();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
  });

  it('takes where the work is received and how the offer is submitted', async () => {
    begin();
    render(Offer);
    await pick(/receives your work in Canada/, 'Yes');
    await pick(/submitted the offer/, /IMM 5802/);
    expect(currentCase.answers.offer).toEqual({
      employerInCanada: true,
      submission: 'imm5802-authorized',
    });
    await pick(/submitted the offer/, 'Not sure');
    expect(currentCase.answers.offer).toEqual({ employerInCanada: true });
  });
});

describe('control of the enterprise', () => {
  it('answers all four with one button, and each can be changed', async () => {
    begin();
    render(Control);
    await userEvent.click(screen.getByRole('button', { name: 'None of these is true' }));
    const none = { established: false, controls: false, owns: false, receivesIncome: false };
    expect(currentCase.answers.selfEmployment).toEqual(none);
    expect(screen.getByText(/All four are now answered/)).toHaveAttribute('role', 'status');
    await pick(/set up the Canadian enterprise/, 'Yes');
    expect(currentCase.answers.selfEmployment).toEqual({ ...none, established: true });
    expect(screen.queryByText(/All four are now answered/)).not.toBeInTheDocument();
  });

  it('takes "not sure" for one of them', async () => {
    begin();
    render(Control);
    await pick(/Do you own/, 'Not sure');
    expect(currentCase.isNotSure('selfEmployment.owns')).toBe(true);
  });

  it('says that self-employment outside Canada is no obstacle', () => {
    begin();
    render(Control);
    expect(screen.getByText(/self-employed outside Canada, that is no obstacle/)).toBeVisible();
  });
});
