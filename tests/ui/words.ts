import { createRawSnippet, type Snippet } from 'svelte';

/** A paragraph to hand to a component as its children. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({
    render: () => '<p></p>',
    setup: (element) => {
      element.textContent = text;
    },
  }));
}
