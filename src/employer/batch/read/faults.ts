/** Why a file is refused as a whole. Words are in `locales/`. */
export const READ_FAULTS = [
  'empty',
  'no-rows',
  'not-a-table',
  'old-excel',
  'password',
  'other-spreadsheet',
  'damaged',
  'too-large',
  'too-many-rows',
  'too-many-columns',
] as const;

export type ReadFault = (typeof READ_FAULTS)[number];

/** Thrown while a file is read, caught by `readTable`. */
export class Refusal extends Error {
  constructor(
    readonly fault: ReadFault,
    readonly params?: Record<string, number>,
  ) {
    super(fault);
  }
}

export const MOST_ROWS = 100_000;
export const MOST_COLUMNS = 1_000;
/** Of a file as it lies on the disk, and of all that we unpack of it. */
export const MOST_MEGABYTES = 100;
export const MOST_UNPACKED_MEGABYTES = 600;

export const tooLarge = (most = MOST_MEGABYTES) => new Refusal('too-large', { megabytes: most });
