/**
 * A text that no spreadsheet runs: one that begins as a formula does, or with a sign that a program drops before it
 * looks, gets an apostrophe in front. Numbers are written as numbers and never come here.
 */
export function harmless(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what some programs drop
  return /^[\s\u0000-\u001f\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/.test(text)
    ? `'${text}`
    : text;
}
