/** jsdom has no modal dialogs. This much of the standard is enough to open, close and focus one. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
    this.querySelector<HTMLElement>('button, input, select, textarea, a[href]')?.focus();
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});
