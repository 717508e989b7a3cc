import { render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { needMessages, startMessages } from '../../src/app/messages';
import Rules from '../../src/explore/Rules.svelte';

describe('the page', () => {
  beforeAll(async () => {
    await startMessages('en');
    await Promise.all([
      needMessages('explore', 'rules', 'report', 'job', 'person', 'pay'),
      currentCase.loadEngine(),
    ]);
  });
  const region = (name: string) => within(screen.getByRole('region', { name }));

  it('tells a point by what it asks and how it can come out, with the figures of the edition', () => {
    render(Rules);
    const points = region('The ten points, and how each can come out');
    const experience = within(points.getByRole('region', { name: 'Work experience' }));
    // Two years of paid work for professionals, four for technicians.
    expect(experience.getByText(/^Professional: At least 24 months/)).toBeVisible();
    expect(experience.getByText(/^Technician: At least 48 months/)).toBeVisible();
    const citizenship = within(points.getByRole('region', { name: 'Citizenship or residence' }));
    expect(citizenship.getByText(/Yours \(\[country\]\) does not count/)).toBeVisible();
    expect(citizenship.getByRole('heading', { name: 'Not met' })).toBeVisible();
  });

  it('cites the lists of every country for the occupation', () => {
    render(Rules);
    const list = region('Occupation is on the list');
    const told = list.getAllByRole('link').map(({ textContent }) => textContent);
    for (const country of ['Australia', 'Brunei', 'Chile', 'Japan', 'Malaysia', 'Mexico', 'Peru']) {
      expect(told.filter((title) => title.includes(`occupations, ${country}`))).toHaveLength(1);
    }
  });

  it('tells when a question is asked and what it decides', () => {
    render(Rules);
    const questions = region('The questions, and what each one decides');
    const item = questions.getByText('Do you hold the licence or certification?').closest('li');
    expect(within(item as HTMLElement).getByText('if the occupation is regulated')).toBeVisible();
    expect(within(item as HTMLElement).getByText('Licence')).toBeVisible();
  });

  it('tells what the older version of the page said otherwise', () => {
    render(Rules);
    const older = region('What an older version of the instructions said');
    expect(older.getByText(/lists for Australia, Japan and Mexico/)).toBeVisible();
    expect(older.getByText(/^Seven countries have lists: Australia, Brunei/)).toBeVisible();
  });

  it('goes to its parts and to the sources', () => {
    render(Rules);
    const contents = within(screen.getByRole('navigation'));
    for (const { textContent } of contents.getAllByRole('button')) {
      expect(screen.getByRole('region', { name: textContent })).toBeVisible();
    }
    expect(screen.getByRole('link', { name: /^All sources/ })).toHaveAttribute('href', '#/sources');
  });
});
