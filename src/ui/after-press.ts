let pressed = false;

window.addEventListener('mousedown', () => (pressed = true), true);
for (const end of ['mouseup', 'dragend']) {
  window.addEventListener(end, () => (pressed = false), true);
}

/**
 * Does something at once or, while something is being pressed, after the click. What appears when a field is left
 * would otherwise move the button from under the finger, and its click would be lost. A tap is told as a mouse too.
 */
export function afterPress(act: () => void): void {
  if (!pressed) {
    act();
    return;
  }
  const over = new AbortController();
  for (const end of ['mouseup', 'dragend']) {
    const options = { capture: true, signal: over.signal };
    const finish = () => {
      over.abort();
      setTimeout(act);
    };
    window.addEventListener(end, finish, options);
  }
}
