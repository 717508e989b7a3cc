/** Enter in a field of the box searches; it does not leave the page. On a radio button it does what it always does. */
export function searchOnEnter(search: () => void): (box: HTMLElement) => () => void {
  return (box) => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
      if (event.target.type === 'radio') return;
      event.preventDefault();
      search();
    };
    box.addEventListener('keydown', listen);
    return () => {
      box.removeEventListener('keydown', listen);
    };
  };
}
