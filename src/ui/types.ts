import type { Snippet } from 'svelte';

/** What every question has around its control. */
export interface Framed {
  id: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  /** Why it is asked. */
  why?: Snippet | undefined;
}

/** One answer a person can pick. */
export interface Option<Value extends string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

export type Status = 'met' | 'not-met' | 'unknown';

export type NoticeKind = 'info' | 'warning' | 'success' | 'error';

export interface FieldError {
  /** The `id` given to the control. */
  id: string;
  message: string;
}

export interface Step {
  id: string;
  label: string;
  state: 'done' | 'begun' | 'current' | 'todo';
  /** Without an address the step is named but can't be opened yet. */
  href?: string | undefined;
}

/** One range of a chart; what is not known is left out. */
export interface Range {
  id: string;
  label: string;
  /** Where it comes from. */
  note?: string | undefined;
  low?: number | undefined;
  middle?: number | undefined;
  high?: number | undefined;
  /** True for one that is shown to compare and does not count. */
  aside?: boolean | undefined;
}

/** The words of a chart of ranges. */
export interface RangeWords {
  low: string;
  middle: string;
  high: string;
  /** The heading of the first column of the table. */
  what: string;
  /** For a figure there is none of. */
  none: string;
  asTable: string;
  /** What the parts of the drawing mean; and an arrow, which stands for a value that is off it. */
  legend: string;
  arrow: string;
}

/** Wraps what a thing in a menu does when it is chosen: the menu closes first. */
export type Choose = (what: () => unknown) => () => void;
