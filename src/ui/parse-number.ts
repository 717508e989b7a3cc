/**
 * Reads an amount the way people write it: "1 234,56", "1,234.56", "52.88 $", full-width digits, any kind
 * of space between thousands. The one form with two readings, a single mark before exactly three digits
 * ("1,234"), is read by the locale: its decimal mark stays decimal, any other mark parts thousands.
 */
export type NumberProblem = 'not-a-number' | 'negative' | 'too-large' | 'too-small' | 'not-whole';

export interface NumberRules {
  min?: number | undefined;
  max?: number | undefined;
  integer?: boolean | undefined;
}

export interface ReadNumber {
  value?: number;
  problem?: NumberProblem;
}

const dollars = /^(?:ca|c|can|us)?\$|^cad\b|(?:ca|c)?\$(?:\s*ca)?$|\bcad$/giu;

export function readNumber(
  text: string,
  locale: string,
  rules: NumberRules = {},
  units: readonly string[] = [],
): ReadNumber {
  const bare = withoutMan(stripUnits(text.normalize('NFKC').trim(), units));
  if (bare === '') return text.trim() === '' ? {} : { problem: 'not-a-number' };
  const value = parseNumber(bare, locale);
  if (value === undefined) return { problem: 'not-a-number' };
  const problem = check(value, rules);
  return problem ? { problem } : { value };
}

export function parseNumber(text: string, locale: string): number | undefined {
  const parts = /^([-−–]?)\s*([\d\s.,'’]*\d[\d\s.,'’]*)$/u.exec(text.normalize('NFKC').trim());
  if (!parts) return undefined;
  const digits = toPlain(parts[2] ?? '', locale);
  if (digits === undefined) return undefined;
  return parts[1] && Number(digits) !== 0 ? -Number(digits) : Number(digits);
}

/** What to put in an empty field for a known value: no thousands, the locale's decimal mark. */
export function writeNumber(value: number | undefined, locale: string): string {
  if (value === undefined) return '';
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    maximumFractionDigits: 10,
    numberingSystem: 'latn',
  }).format(value);
}

/** "16万5000" as 165000: Japanese counts in ten thousands, and people type it so. */
function withoutMan(text: string): string {
  const [, tenThousands, rest] =
    /^(\d+(?:\.\d+)?)万(\d{0,4})$/u.exec(text.replaceAll(',', '')) ?? [];
  return tenThousands === undefined
    ? text
    : String(Math.round(Number(tenThousands) * 10_000) + Number(rest));
}

function stripUnits(text: string, units: readonly string[]): string {
  let rest = text.replace(dollars, '').trim();
  for (const unit of units) {
    const word = unit.normalize('NFKC').trim();
    if (!word) continue;
    const lower = rest.toLocaleLowerCase();
    if (lower.endsWith(word.toLocaleLowerCase())) rest = rest.slice(0, -word.length).trim();
    else if (lower.startsWith(word.toLocaleLowerCase())) rest = rest.slice(word.length).trim();
  }
  return rest;
}

function toPlain(text: string, locale: string): string | undefined {
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return joinGroups(text.trim());
  const at = text.lastIndexOf(last);
  const before = text.slice(0, at);
  const after = text.slice(at + 1).trimEnd();
  const repeated = marks.length > 1 && marks.every((mark) => mark === last);
  if (repeated || (marks.length === 1 && partsThousands(before, after, last, locale))) {
    return joinGroups(text.trim());
  }
  if (before.includes(last) || !/^\d*$/.test(after)) return undefined;
  // "45,0000" in English is a slip of the thousands, not forty-five; "0,0745" can't be one.
  if (after.length > 3 && last !== decimalMark(locale) && !/^0?$/.test(before)) return undefined;
  const whole = before === '' ? '0' : joinGroups(before);
  return whole === undefined ? undefined : `${whole}.${after || '0'}`;
}

function partsThousands(before: string, after: string, mark: string, locale: string): boolean {
  return /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after) && mark !== decimalMark(locale);
}

/** Asked once a locale: a file of candidates has a hundred thousand numbers. */
const decimalMarks = new Map<string, string | undefined>();

function decimalMark(locale: string): string | undefined {
  if (!decimalMarks.has(locale)) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
    decimalMarks.set(locale, parts.find((part) => part.type === 'decimal')?.value);
  }
  return decimalMarks.get(locale);
}

/** Groups of three from the right, or the Indian twos; one kind of mark throughout. */
function joinGroups(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const grouped = /^\d{1,3}(?:([\s.,'’])\d{2,3})(?:\1\d{2,3})*$/.test(text);
  if (!grouped || !/\D\d{3}$/.test(text)) return undefined;
  return text.replace(/\D/g, '');
}

function check(value: number, { min = 0, max, integer }: NumberRules): NumberProblem | undefined {
  if (value < 0 && min >= 0) return 'negative';
  if (integer && !Number.isInteger(value)) return 'not-whole';
  if (value < min) return 'too-small';
  if (max !== undefined && value > max) return 'too-large';
  return undefined;
}
