/** Opens every part of an element that is folded while it is printed, for browsers that would leave them shut. */
export function printing(element: HTMLElement): () => void {
  let opened: HTMLDetailsElement[] = [];

  const before = () => {
    opened = [...element.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  };
  const after = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };

  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
