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
