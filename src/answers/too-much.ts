/** A case with every field filled in, and all there may be of each, has about 1,500 values, five deep. */
const MOST_VALUES = 5000;
const DEEPEST = 20;

/**
 * Whether a JSON text holds more values than a case can, or deeper ones. Looked at before it is parsed: a text made to
 * do harm would hold up the page, first the parser and then whoever goes through its values. Long texts within it are
 * no harm, and what they hold is not counted.
 */
export function holdsTooMuch(json: string): boolean {
  let values = 0;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText) {
      // What is escaped ends no text.
      if (sign === '\\') at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === ',') values += 1;
    else if (sign === '[' || sign === '{') {
      values += 1;
      depth += 1;
    } else if (sign === ']' || sign === '}') depth -= 1;
    if (values > MOST_VALUES || depth > DEEPEST) return true;
  }
  return false;
}
