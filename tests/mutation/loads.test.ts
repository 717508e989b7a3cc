import { expect, it } from 'vitest';

/**
 * A mutant that breaks a module while it is loaded makes no test fail where every test file imports it: none begins.
 * Here it is loaded within a test. Only the trials with mutants run this file.
 */
it.each([
  ['wages', () => import('../../src/wages')],
  ['the finder of places', () => import('../../src/wages/places')],
  ['occupations', () => import('../../src/occupations')],
  ['links', () => import('../../src/app/shared-link')],
])('%s can be loaded', async (_name, load) => {
  expect(await load()).toBeTypeOf('object');
});
