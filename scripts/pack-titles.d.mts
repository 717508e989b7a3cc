/** See pack-titles.mjs. */
export declare function packTitles(titles: Readonly<Record<string, string>>): {
  words: string;
  codes: string;
  titles: string;
};
