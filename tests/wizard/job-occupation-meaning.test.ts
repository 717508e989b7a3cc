import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import Occupation from '../../src/wizard/Occupation.svelte';
import { begin, openJobPages } from './job-page';

beforeAll(openJobPages);

const field = () => screen.getByRole('searchbox', { name: /job title or the NOC code/ });
const found = (name: RegExp) => screen.findByRole('radio', { name });

describe('what an occupation means', () => {
  it('names each country with its own answer', async () => {
    begin({ citizenships: ['BN', 'MX'], australianPermanentResident: false });
    render(Occupation);
    await userEvent.type(field(), '22310');
    const radio = await found(/Electrical and electronics engineering techn/);
    expect(radio).toHaveAccessibleDescription(/Open to citizens of Mexico/);
    expect(radio).toHaveAccessibleDescription(/Not open to citizens of Brunei/);
  });

  it('names permanent residence of Australia apart from citizenship', () => {
    begin({
      citizenships: ['PE'],
      australianPermanentResident: true,
      occupation: { noc: '21231' },
    });
    render(Occupation);
    expect(screen.getByText('Open to citizens of Peru')).toBeVisible();
    expect(screen.getByText('Open to permanent residents of Australia')).toBeVisible();
  });

  it('says only the level while no citizenship is given', async () => {
    begin();
    render(Occupation);
    await userEvent.type(field(), '21231');
    const radio = await found(/Software engineers/);
    expect(radio).toHaveAccessibleDescription(/Level: professional/);
    expect(radio).not.toHaveAccessibleDescription(/citizens of/);
  });

  it('allows an occupation of TEER 4 or 5 and tells what it means', async () => {
    begin({ citizenships: ['MX'] });
    render(Occupation);
    await userEvent.type(field(), '65200');
    const radio = await found(/Food and beverage servers/);
    expect(radio).toBeChecked();
    expect(radio).toHaveAccessibleDescription(/Not in this category, for any country/);
  });

  it('asks what the lists leave open, and takes yes, no and not sure', async () => {
    begin({ citizenships: ['JP'], occupation: { noc: '21231' } });
    render(Occupation);
    const group = screen.getByRole('radiogroup', { name: 'Is research your main duty?' });
    expect(screen.getByText('Depends on a question, for citizens of Japan')).toBeVisible();
    await userEvent.click(within(group).getByRole('radio', { name: 'No' }));
    expect(currentCase.answers.occupationQuestions).toEqual({ 'mainly-research': false });
    expect(screen.getByText('Open to citizens of Japan')).toBeVisible();
    await userEvent.click(within(group).getByRole('radio', { name: 'Not sure' }));
    expect(currentCase.answers.occupationQuestions).toBeUndefined();
    expect(currentCase.isNotSure('occupationQuestions.mainly-research')).toBe(true);
  });

  it('asks for the NOC 2016 skill level only for an older application', () => {
    begin({ receivedOn: '2022-11-15' });
    const { unmount } = render(Occupation);
    expect(screen.getByRole('radiogroup', { name: /NOC 2016 skill level/ })).toBeVisible();
    unmount();
    begin({ receivedOn: '2022-11-16' });
    render(Occupation);
    expect(screen.queryByRole('radiogroup', { name: /2016/ })).not.toBeInTheDocument();
  });
});
