import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { currentCase } from '../../src/app/case.svelte';
import { LONGEST_NOTE, withNote, withTick } from '../../src/report/marks';
import { DOCUMENT_IDS, parseCase } from '../../src/rules';
import { GOOD_CASES } from '../cases/good-cases';
import { ready, showResult } from './result';

const { professional, australian } = GOOD_CASES;

const documents = () => within(screen.getByRole('region', { name: 'Documents to gather' }));
const tick = (name: string) => documents().getByRole('checkbox', { name });
const progress = () => documents().getByText(/documents ready\./);

beforeAll(ready);
beforeEach(() => {
  localStorage.clear();
});

describe('a ticked document', () => {
  it('is kept with the case and counted, all told and by who supplies it', async () => {
    showResult({ ...australian, partner: 'spouse' });
    expect(documents().getAllByRole('checkbox')).toHaveLength(14);
    expect(progress()).toHaveTextContent('0 of 14 documents ready.');
    await userEvent.click(tick('Passport'));
    await userEvent.click(tick('Receipt of the employer compliance fee'));
    expect(progress()).toHaveTextContent('2 of 14 documents ready.');
    expect(documents().getByText('1 of 5 ready')).toBeVisible();
    expect(documents().getByText('1 of 6 ready')).toBeVisible();
    expect(documents().getByText('0 of 3 ready')).toBeVisible();
    expect(currentCase.keep.ticks).toEqual(['passport', 'compliance-fee-receipt']);
    expect(currentCase.toFile()).toContain('"compliance-fee-receipt"');

    await userEvent.click(tick('Passport'));
    expect(tick('Passport')).not.toBeChecked();
    expect(currentCase.keep.ticks).toEqual(['compliance-fee-receipt']);
  });

  it('is told politely with what is still missing', async () => {
    showResult(professional);
    const status = documents()
      .getAllByRole('status')
      .find((each) => each.textContent.includes('documents ready'));
    expect(status).toHaveTextContent('7 that are needed are not ready yet.');
    await userEvent.click(tick('Passport'));
    expect(status).toHaveTextContent('6 that are needed are not ready yet.');
    // What helps is not needed.
    await userEvent.click(tick('Proof of pay'));
    expect(status).toHaveTextContent('6 that are needed are not ready yet.');
  });

  it('stays kept while it is not asked for, and does not count', async () => {
    showResult({ ...professional, partner: 'none' });
    currentCase.mark({ ticks: ['partner-passport', 'passport'] });
    expect(await documents().findByText(/^1 of 10 documents ready\.$/)).toBeVisible();
    await userEvent.click(tick('Passport'));
    expect(currentCase.keep.ticks).toEqual(['partner-passport']);
  });
});

describe('all ticks', () => {
  it('can be cleared, and brought back, with the focus in the same place', async () => {
    showResult(professional);
    await userEvent.click(tick('Passport'));
    await userEvent.click(tick('Proof of education'));
    await userEvent.click(documents().getByRole('button', { name: 'Clear all ticks' }));
    expect(tick('Passport')).not.toBeChecked();
    const undo = documents().getByRole('button', { name: 'Bring the ticks back' });
    expect(undo).toHaveFocus();
    // A tick set meanwhile stays.
    await userEvent.click(tick('Proof of pay'));
    await userEvent.click(undo);
    for (const name of ['Passport', 'Proof of education', 'Proof of pay']) {
      expect(tick(name), name).toBeChecked();
    }
    expect(documents().getByRole('button', { name: 'Clear all ticks' })).toHaveFocus();
  });

  it('are not offered to be cleared where there are none', () => {
    showResult(professional);
    expect(documents().queryByRole('button', { name: 'Clear all ticks' })).toBeNull();
  });
});

describe('a note', () => {
  const field = () => documents().getByRole('textbox', { name: 'My note: Passport' });
  const summary = () => {
    const found = field().closest('details')?.querySelector('summary');
    if (!found) throw new Error('the note is not folded');
    return found;
  };

  it('is folded until it is wanted, and kept as it is written', async () => {
    showResult(professional);
    expect(field()).not.toBeVisible();
    expect(summary()).toHaveTextContent('Add a note');
    await userEvent.click(summary());
    await userEvent.type(field(), 'Renew{enter}before March');
    expect(currentCase.keep.notes).toEqual({ passport: 'Renew\nbefore March' });
    await userEvent.clear(field());
    expect(currentCase.keep.notes).toEqual({});
    expect(field()).toBeVisible();
  });

  it('that is too long stays in its field, with a message, and the earlier one is kept', async () => {
    showResult(professional);
    currentCase.mark({ notes: { passport: 'x'.repeat(LONGEST_NOTE - 1) } });
    const box = field();
    await userEvent.click(summary());
    await userEvent.type(box, 'yz');
    expect(box).toHaveValue(`${'x'.repeat(LONGEST_NOTE - 1)}yz`);
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(/It has 5,001 characters; 5,000 can be kept/);
    expect(currentCase.keep.notes?.['passport']).toHaveLength(LONGEST_NOTE);
    await userEvent.type(box, '{backspace}');
    expect(box).toBeValid();
  });
});

it('leads to a list for each of the others', () => {
  showResult({ ...australian, partner: 'spouse' });
  expect(documents().getByRole('link', { name: 'List for the employer' })).toHaveAttribute(
    'href',
    '#/list-employer',
  );
  expect(documents().getByRole('link', { name: 'List for the partner' })).toHaveAttribute(
    'href',
    '#/list-partner',
  );
});

it('any ticks and notes make a case file that can be opened again, with the same marks', () => {
  const id = fc.constantFrom(...DOCUMENT_IDS);
  const note = fc.string({ maxLength: LONGEST_NOTE });
  const step = fc.oneof(
    fc.record({ id, ready: fc.boolean() }),
    fc.record({ id, note }),
    fc.record({ id, note: fc.constantFrom('x'.repeat(LONGEST_NOTE), ' ', '') }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      let keep = {};
      for (const each of steps) {
        keep = {
          ...keep,
          ...('note' in each
            ? withNote(keep, each.id, each.note)
            : withTick(keep, each.id, each.ready)),
        };
      }
      const file = { format: 't52-case', version: 1, answers: {}, keep };
      expect(parseCase(JSON.stringify(file))).toEqual({ ok: true, case: file });
    }),
  );
});
