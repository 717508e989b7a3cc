/**
 * Goes to a part of this page. The fragment of the address names the page, so a part is reached by hand: its
 * heading comes into view and takes the focus.
 */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
