import { keptAnswers } from './stored';
import { expect, test } from './watched';
import { Walker } from './walker';

/** Pages with one question of a few choices, each by its path, and what may be chosen on it. */
const QUESTIONS = [
  { page: 'about', path: 'audience', options: ['applicant', 'employer'] },
  { page: 'partner', path: 'partner', options: ['none', 'spouse', 'common-law'] },
  { page: 'offer', path: 'offer.arrangement', options: ['employee', 'contract-with-enterprise'] },
] as const;
/** With the seed below: all three are answered, with three steps back, two forward and two reloads among them. */
const STEPS = 18;

/** The same numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let at = seed;
  return (below) => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((at / 2_147_483_648) * below);
  };
}

test('back, forward, reload and changes in any order show what was answered last', async ({
  page,
}) => {
  const walker = new Walker(page);
  const random = numbers(220);
  const given = new Map<string, string>();
  // What a browser keeps: the pages, and where among them the person stands.
  let places = [QUESTIONS[0] as (typeof QUESTIONS)[number]];
  let at = 0;
  await walker.open(places[0]?.page ?? 'about');

  for (let step = 0; step < STEPS; step++) {
    const here = places[at] ?? QUESTIONS[0];
    const does = ['choose', 'choose', 'go', 'go', 'back', 'back', 'forward', 'reload'][random(8)];
    if (does === 'choose') {
      const option = here.options[random(here.options.length)] ?? here.options[0];
      await walker.choose(here.path, option);
      given.set(here.path, option);
    } else if (does === 'go') {
      const next = QUESTIONS.filter(({ page }) => page !== here.page)[random(2)] ?? here;
      places = [...places.slice(0, at + 1), next];
      at += 1;
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, `#/${next.page}`);
    } else if (does === 'back' && at > 0) {
      at -= 1;
      await page.goBack();
    } else if (does === 'forward' && at < places.length - 1) {
      at += 1;
      await page.goForward();
    } else if (does === 'reload') {
      await page.reload();
    }

    const shown = places[at] ?? here;
    await walker.arrive(walker.text(`wizard.${shown.page}.heading`));
    expect(new URL(page.url()).hash).toBe(`#/${shown.page}`);
    for (const option of shown.options) {
      const radio = walker.group(shown.path).getByRole('radio', {
        name: walker.text(`wizard.q.${shown.path}.options.${option}`),
        exact: true,
      });
      await expect(radio).toBeChecked({ checked: given.get(shown.path) === option });
    }
  }
  const answers = await keptAnswers(page);
  for (const [path, value] of given) expect(answers).toHaveProperty(path, value);
  expect(given.size).toBe(QUESTIONS.length);
});
