/** Where the last page of a list begins, of which so many entries stand on the page at once. */
export function lastPage(entries: number, atOnce: number): number {
  return Math.floor(Math.max(0, entries - 1) / atOnce) * atOnce;
}
