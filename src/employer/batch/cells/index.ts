import { isNoc } from '../../../occupations/unit-groups';
import { provinceOfRegion } from '../../../wages';
import type { Field } from '../fields';
import { plainText } from '../fields/plain-text';
import type { Cell } from '../read/table';
import { readDay } from './dates';
import type { DateOrder } from './dates';
import type { Lexicon } from './lexicon';
import { readAmount } from './numbers';
import type { DecimalMark } from './numbers';
import type { CellProblemCode, Reading } from './reading';

/** How the file writes what can be read in two ways. */
export interface Settled {
  dateOrder?: DateOrder;
  decimalMark?: DecimalMark;
}

const MOST_IN_A_LIST = 20;
const LONGEST_TITLE = 200;

/** Reads what a cell that is not empty says about a field. Nothing is guessed: what is not understood is a problem. */
export function readCell(cell: Cell, field: Field, lexicon: Lexicon, settled: Settled): Reading {
  const text = String(cell).trim();
  switch (field.kind) {
    case 'text':
      return ofLength(text, field.longest);
    case 'title':
      return text.length > LONGEST_TITLE ? tooLong(LONGEST_TITLE) : { title: text };
    case 'noc':
      return readNoc(text);
    case 'country':
      return known(lexicon.countries.get(plainText(text)), 'unknown-country');
    case 'countries':
      return readCountries(text, lexicon);
    case 'date':
      return readDay(cell, settled.dateOrder, lexicon);
    case 'yes-no':
      return known(
        typeof cell === 'boolean' ? cell : lexicon.answers.get(plainText(text)),
        'not-yes-no',
      );
    case 'province':
      return known(lexicon.provinces.get(plainText(text)), 'unknown-province');
    case 'region':
      return readRegion(text, lexicon);
    case 'places':
      return readPlaces(text, lexicon);
    case 'currency':
      return readCurrency(text);
    case 'number':
      return readAmount(cell, field, settled.decimalMark);
    case 'choice':
      return known(
        typeof cell === 'boolean'
          ? lexicon.choices(field.id).get(cell ? 'yes' : 'no')
          : (lexicon.choices(field.id).get(plainText(text)) ??
              field.options.find((option) => option === text)),
        'unknown-choice',
      );
  }
}

function known(value: unknown, problem: CellProblemCode): Reading {
  return value === undefined ? { problem } : { value };
}

const tooLong = (most: number): Reading => ({ problem: 'too-long', params: { most } });

function ofLength(text: string, longest: number): Reading {
  return text.length > longest ? tooLong(longest) : { value: text };
}

/**
 * "21231", "NOC 21231", "21231 - Software engineers and designers". Other text is a job title, unless it begins with
 * digits or has four in a row: then it is a code that is none, and never a title.
 */
function readNoc(text: string): Reading {
  const digits = /^(?:(?:noc|cnp)\b[\s:#-]*)?(?:2021\b[\s:-]+)?(\d{1,5})(?!\d)/i.exec(text)?.[1];
  if (digits === undefined) {
    if (/\d{4,}/.test(text)) return { problem: 'unknown-noc' };
    return text.length > LONGEST_TITLE ? tooLong(LONGEST_TITLE) : { title: text };
  }
  // Spreadsheets take "00010" for a number and drop its zeros; only codes that begin with three have two digits left.
  // With words behind them no zeros were dropped: "10 years a cook" is an unknown code.
  const isNumber = !Number.isNaN(Number(text));
  const noc = digits.length === 2 && isNumber ? `000${digits}` : digits;
  return isNoc(noc) ? { value: noc } : { problem: 'unknown-noc' };
}

/** "Mexico; Japan", "MX/JP", "Mexico and Japan"; "Trinidad and Tobago" stays one. */
function readCountries(text: string, lexicon: Lexicon): Reading {
  const of = (name: string) => lexicon.countries.get(plainText(name));
  const whole = of(text);
  const parts = (pattern: RegExp, from: string) =>
    from
      .split(pattern)
      .map((part) => part.trim())
      .filter(Boolean);
  const codes = whole
    ? [whole]
    : parts(/[,;/|\n+&、，・]/, text).flatMap((part): (string | undefined)[] => {
        const one = of(part);
        return one ? [one] : parts(/\s(?:and|et|y|dan)\s|と/, part).map(of);
      });
  if (!codes.length || codes.includes(undefined)) return { problem: 'unknown-country' };
  const distinct = [...new Set(codes)];
  return distinct.length > MOST_IN_A_LIST
    ? { problem: 'too-many', params: { most: MOST_IN_A_LIST } }
    : { value: distinct };
}

/** "ER5920", "5920" or the region's name; some names stand for a region in two provinces. */
function regionsOf(text: string, lexicon: Lexicon): readonly string[] {
  const code = /^\d{4}$/.test(text) ? `ER${text}` : text;
  return lexicon.regions.get(plainText(code)) ?? [];
}

function readRegion(text: string, lexicon: Lexicon): Reading {
  const [region, ...others] = regionsOf(text, lexicon);
  if (region === undefined) return { problem: 'unknown-region' };
  return others.length ? { oneOf: [region, ...others] } : { value: region };
}

/** Further places of work: regions or provinces, parted by semicolons. */
function readPlaces(text: string, lexicon: Lexicon): Reading {
  const places = text
    .split(/[;|\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const province = lexicon.provinces.get(plainText(part));
      if (province) return { province };
      const [region, ...others] = regionsOf(part.trim(), lexicon);
      if (region === undefined || others.length) return undefined;
      return { province: provinceOfRegion(region), region };
    });
  if (!places.length || places.includes(undefined)) return { problem: 'unknown-region' };
  return places.length > MOST_IN_A_LIST
    ? { problem: 'too-many', params: { most: MOST_IN_A_LIST } }
    : { value: places };
}

const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  C$: 'CAD',
  CA$: 'CAD',
  CDN: 'CAD',
  US$: 'USD',
  A$: 'AUD',
  '€': 'EUR',
  '£': 'GBP',
  RM: 'MYR',
};

/** A code of three letters. A sign is taken where it means one currency: "$" and "¥" do not. */
function readCurrency(text: string): Reading {
  const plain = text.toUpperCase();
  const code = CURRENCY_SIGNS[plain] ?? plain;
  return known(isCurrency(code) ? code : undefined, 'unknown-currency');
}

let listed: ReadonlySet<string> | undefined;

function isCurrency(code: string): boolean {
  // Older browsers can't list them; then any three letters are taken, as in a case file.
  if (typeof Intl.supportedValuesOf !== 'function') return /^[A-Z]{3}$/.test(code);
  listed ??= new Set(Intl.supportedValuesOf('currency'));
  return listed.has(code);
}
