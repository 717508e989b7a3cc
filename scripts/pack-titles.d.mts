/** See pack-titles.mjs. */
export declare function packTitles(
  titles: Readonly<Record<string, string>>,
  names?: Readonly<Record<string, string>>,
): {
  words: string;
  codes: string;
  lines: string;
};
