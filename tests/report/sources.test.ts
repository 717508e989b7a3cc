import { render, screen } from '@testing-library/svelte';
import { beforeAll, expect, it } from 'vitest';
import Sources from '../../src/report/Sources.svelte';
import { SOURCES } from '../../src/rules';
import { ready } from './result';

beforeAll(ready);

it('lists every source with its address and its day', () => {
  render(Sources);
  const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  for (const { address } of SOURCES) expect(addresses).toContain(address);
  expect(screen.getAllByText('As of 3 October 2024').length).toBeGreaterThan(10);
});

it('credits the open data and its licence', () => {
  render(Sources);
  expect(screen.getByText(/Statistics Canada and Employment and Social/)).toBeVisible();
  expect(screen.getByText(/wage figures .* were published on 19 November 2025/)).toBeVisible();
  expect(screen.getByRole('link', { name: /^Open Government Licence - Canada/ })).toBeVisible();
});

it('says what some guides have wrong', () => {
  render(Sources);
  expect(
    screen.getByRole('heading', { name: 'A guide you may have read says otherwise' }),
  ).toBeVisible();
});
