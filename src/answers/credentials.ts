/** What a person's studies ended with, the lowest first. */
export const CREDENTIALS = [
  ...(['none', 'secondary', 'apprenticeship', 'technical-diploma'] as const),
  ...(['associate', 'bachelor', 'master', 'doctorate'] as const),
] as const;

export type Credential = (typeof CREDENTIALS)[number];
