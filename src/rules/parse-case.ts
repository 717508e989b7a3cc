import type { core } from 'zod/mini';
import { caseFileSchema } from '../answers/schema';
import { holdsTooMuch } from '../answers/too-much';
import type { CaseFile } from '../answers/types';
import { isNoc } from '../occupations/unit-groups';
import { provinceOfRegion, PROVINCES } from '../wages/regions';
import { DOCUMENT_IDS } from './documents';
import { everyQuestion } from './occupation-questions';

/** Something wrong in a case file. `path` names the field ("answers.education.years"); words are in `locales/`. */
export interface Problem {
  path: string;
  code: ProblemCode;
  params?: Record<string, string | number>;
}

export const PROBLEM_CODES = [
  'not-json',
  'not-a-case',
  'newer-version',
  'unknown-field',
  'missing',
  'wrong-type',
  'not-a-date',
  'not-allowed',
  'too-small',
  'not-above',
  'too-large',
  'too-long',
  'unknown-country',
  'unknown-noc',
  'unknown-region',
  'region-elsewhere',
  'unknown-question',
  'unknown-document',
  'ends-before-start',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * Reads a case file from outside: parsed JSON, or its text. Everything wrong is told, not only the first; nothing
 * is repaired in silence. Never throws. A text with thousands of values is no case, and is not looked at further.
 */
export function parseCase(
  json: unknown,
): { ok: true; case: CaseFile } | { ok: false; problems: Problem[] } {
  if (typeof json === 'string' && holdsTooMuch(json)) {
    return { ok: false, problems: [{ path: '', code: 'not-a-case' }] };
  }
  const value = typeof json === 'string' ? parseJson(json) : json;
  if (value === undefined) return { ok: false, problems: [{ path: '', code: 'not-json' }] };
  const stranger = notOurs(value);
  if (stranger) return { ok: false, problems: [{ path: '', code: stranger }] };

  const parsed = parsedShape(value);
  if (!parsed) return { ok: false, problems: [{ path: '', code: 'not-a-case' }] };
  const shape = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, value));
  const told = new Set(shape.map(({ path }) => path));
  const facts = problemsWithFacts(fields(value)).filter(({ path }) => !told.has(path));
  const problems = [...shape, ...facts];
  return parsed.success && problems.length === 0
    ? { ok: true, case: parsed.data }
    : { ok: false, problems };
}

/**
 * What zod says of it. It compares the `length` of whatever stands in the place of a text, and an object there can be
 * made so that no comparison is possible: undefined then.
 */
function parsedShape(value: unknown) {
  try {
    return caseFileSchema.safeParse(value);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function notOurs(value: unknown): 'not-a-case' | 'newer-version' | undefined {
  const { format, version } = fields(value);
  if (format !== 't52-case') return 'not-a-case';
  return typeof version === 'number' && version > 1 ? 'newer-version' : undefined;
}

/** One fault that zod tells of. */
function problemsOf(issue: core.$ZodIssue, value: unknown): Problem[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: path ? `${path}.${key}` : key,
        code: 'unknown-field',
      }));
    case 'invalid_type':
      return [{ path, code: isMissing(issue.path, value) ? 'missing' : 'wrong-type' }];
    case 'too_small':
      return [
        issue.inclusive === false
          ? { path, code: 'not-above', params: { limit: Number(issue.minimum) } }
          : { path, code: 'too-small', params: { least: Number(issue.minimum) } },
      ];
    case 'too_big':
      return [
        {
          path,
          code: issue.origin === 'number' ? 'too-large' : 'too-long',
          params: { most: Number(issue.maximum) },
        },
      ];
    case 'custom':
      return [{ path, code: PROBLEM_CODES.find((code) => code === issue.message) ?? 'wrong-type' }];
    case 'invalid_value':
      return [{ path, code: isMissing(issue.path, value) ? 'missing' : 'not-allowed' }];
    default:
      return [{ path, code: 'wrong-type' }];
  }
}

function isMissing(path: readonly PropertyKey[], value: unknown): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((inner, key) => fields(inner)[String(key)], value);
  return !Object.hasOwn(fields(parent), path.at(-1) ?? '');
}

/** What the schema cannot know: which codes, regions, questions and documents exist, and which dates agree. */
function problemsWithFacts(file: Fields): Problem[] {
  const answers = fields(file['answers']);
  const offer = fields(answers['offer']);
  return [
    ...occupationProblems(answers),
    ...placeProblems(offer, 'answers.offer'),
    ...list(offer['otherPlaces']).flatMap((place, index) =>
      placeProblems(place, `answers.offer.otherPlaces.${index}`),
    ),
    ...list(fields(answers['experience'])['positions']).flatMap(({ from, to }, index): Problem[] =>
      typeof from === 'string' && typeof to === 'string' && to < from
        ? [{ path: `answers.experience.positions.${index}.to`, code: 'ends-before-start' }]
        : [],
    ),
    ...markProblems(fields(file['keep'])),
  ];
}

function occupationProblems(answers: Fields): Problem[] {
  const noc = fields(answers['occupation'])['noc'];
  const known = everyQuestion();
  return [
    ...(typeof noc === 'string' && !isNoc(noc)
      ? [{ path: 'answers.occupation.noc', code: 'unknown-noc' as const, params: { noc } }]
      : []),
    ...Object.keys(fields(answers['occupationQuestions']))
      .filter((id) => !known.includes(id))
      .map((id): Problem => ({
        path: `answers.occupationQuestions.${id}`,
        code: 'unknown-question',
      })),
  ];
}

function placeProblems({ province, region }: Fields, path: string): Problem[] {
  if (typeof region !== 'string') return [];
  const home = provinceOfRegion(region);
  if (home === undefined) return [{ path: `${path}.region`, code: 'unknown-region' }];
  const elsewhere = PROVINCES.find((letters) => letters === province && letters !== home);
  return elsewhere
    ? [{ path: `${path}.region`, code: 'region-elsewhere', params: { province: elsewhere } }]
    : [];
}

function markProblems(keep: Fields): Problem[] {
  const known: readonly unknown[] = DOCUMENT_IDS;
  const ticks: unknown[] = Array.isArray(keep['ticks']) ? keep['ticks'] : [];
  return [
    ...ticks.flatMap((id, index): Problem[] =>
      known.includes(id) ? [] : [{ path: `keep.ticks.${index}`, code: 'unknown-document' }],
    ),
    ...Object.keys(fields(keep['notes']))
      .filter((id) => !known.includes(id))
      .map((id): Problem => ({ path: `keep.notes.${id}`, code: 'unknown-document' })),
  ];
}

/** The facts are looked at even where the shape is wrong somewhere, so nothing is taken for granted here. */
type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}
