import { screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { needMessages } from '../../src/app/messages';
import { GOOD_CASES } from '../cases/good-cases';
import { changed } from '../cases/tables';
import { ready, showResult } from './result';

beforeAll(async () => {
  await ready();
  await needMessages('pay');
});

const point = () => within(screen.getByRole('article', { name: 'Wage', hidden: true }));

describe('the chart of the point on pay', () => {
  it('shows the pay and what it is held against, and the same in a table', async () => {
    showResult(changed(GOOD_CASES.professional, 'wage.amount=47.6'));
    const chart = await point().findByRole('img', { hidden: true });
    expect(chart).toHaveAttribute(
      'aria-label',
      'Your pay is $47.60 an hour. Job Bank today, as you read it: Median $50.00.',
    );
    const row = point().getByRole('row', { name: /^Your pay/, hidden: true });
    expect(row).toHaveTextContent('$47.60');
  });

  it('is not there while the pay is not known', async () => {
    showResult(changed(GOOD_CASES.professional, 'wage=?'));
    await Promise.resolve();
    expect(point().queryByRole('img', { hidden: true })).toBeNull();
  });
});
