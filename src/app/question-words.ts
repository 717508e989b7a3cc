import type { MessageKey } from './messages';

/** The answer paths that have a question's words: `wizard.q.<path>.ask`, `.hint` (what counts) and `.why`. */
export type QuestionPath = MessageKey extends infer Key
  ? Key extends `wizard.q.${infer Path}.ask`
    ? Path
    : never
  : never;

/** The words for one value of a choice: `wizard.q.<path>.options.<value>`; a test holds them to the values. */
export function optionKey(path: QuestionPath, value: string): MessageKey {
  return `wizard.q.${path}.options.${value}` as MessageKey;
}
