/** One answer a person can pick. */
export interface Option<Value extends string> {
  value: Value;
  label: string;
  hint?: string | undefined;
}

export type Status = 'met' | 'not-met' | 'unknown';

export type NoticeKind = 'info' | 'warning' | 'success' | 'error';

/** The face of a question's own words: `l` makes them the page's h1. */
export type LabelSize = 'l' | 'm';

export interface FieldError {
  /** The `id` given to the control. */
  id: string;
  message: string;
}

export interface Step {
  id: string;
  label: string;
  state: 'done' | 'current' | 'todo' | 'problem';
  /** Without an address the step is named but can't be opened yet. */
  href?: string | undefined;
}
