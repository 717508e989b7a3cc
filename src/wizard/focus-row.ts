import { tick } from 'svelte';

/**
 * Where the focus goes once a row of a list was taken away: to the button of the row that is in its place now, else
 * to the control that adds one.
 */
export async function focusRow(list: string, at: number, adding: string): Promise<void> {
  await tick();
  const row = document.getElementById(list)?.children[at];
  (row?.querySelector('button') ?? document.getElementById(adding))?.focus();
}

/** Where the focus goes once a row was added: to the control that adds the next, which is a new one. */
export async function focusAdding(adding: string): Promise<void> {
  await tick();
  document.getElementById(adding)?.focus();
}
