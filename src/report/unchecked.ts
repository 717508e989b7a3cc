/** What no check of answers can see, in the order in which it is told. */
export const UNCHECKED = [
  ...(['genuineness', 'employer-standing', 'duties', 'leaving', 'admissibility'] as const),
  ...(['health', 'unauthorized-work'] as const),
] as const;
