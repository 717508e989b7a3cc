import { isNoc, teerOf } from '../../occupations/unit-groups';
import type { Context } from '../context';
import { categoryOf } from '../context';
import type { Decision } from '../edition';
import { DECISIONS } from '../edition';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import { countrySource } from '../sources';
import type { Category, CriterionResult, Phrase, Status } from '../types';
import { agreed } from '../status';
import type { Weighed } from './occupation-entries';
import { couldChange, entriesFor, weigh } from './occupation-entries';

/** What the country's list says of the occupation, for one category. */
interface Reading {
  status: Status;
  /** Paths of answers that are missing, beside the questions of `asks`. */
  missing?: string[];
  lean?: 'likely' | 'unlikely';
  cautions: Phrase[];
  reasons: Phrase[];
  /** Ids of the questions that could still change the reading. */
  asks: string[];
}

/** Is the occupation open to the country's citizens in this category? */
export function occupationList(context: Context): CriterionResult {
  const { basis, level, answers } = context;
  const noc = answers.occupation?.noc;
  const known = noc !== undefined && isNoc(noc);
  const sources: SourceId[] = [basis ? countrySource(basis.country) : 't52-countries', 'noc'];
  const given = known ? [phrase('noc-group', { noc })] : [];

  if (level.by !== 'not-answered' && !categoryOf(level)) {
    const code = level.by === 'teer' ? 'list-teer-too-low' : 'list-level-too-low';
    return result('occupation-list', 'not-met', { reasons: [phrase(code)], given, sources });
  }
  if (!known) {
    return result('occupation-list', 'unknown', {
      reasons: [phrase('noc-not-answered')],
      missing: ['occupation.noc'],
      sources,
    });
  }
  if (!basis) {
    return result('occupation-list', 'unknown', {
      reasons: [phrase('no-country-to-look-up')],
      given,
      sources,
    });
  }
  const { status, lean, cautions, reasons, asks, missing = [] } = readFor(context, noc);
  const questions = asks.map((id) => `occupationQuestions.${id}`);
  return result('occupation-list', status, {
    lean,
    cautions,
    reasons,
    given,
    required: requirementOf(context),
    missing: [...missing, ...questions],
    sources,
  });
}

/** The reading for the known category, or for both where they agree. */
function readFor(context: Context, noc: string): Reading {
  const category = categoryOf(context.level);
  if (category) return read(context, noc, category);
  const professional = read(context, noc, 'professional');
  const technician = read(context, noc, 'technician');
  const status = agreed([professional.status, technician.status]);
  if (status !== 'unknown') return { ...professional, status };
  return {
    status,
    cautions: [],
    reasons: [phrase('category-not-known')],
    missing: context.level.by === 'not-answered' ? [context.level.asks] : [],
    asks: [...new Set([...professional.asks, ...technician.asks])],
  };
}

function read(context: Context, noc: string, category: Category): Reading {
  const open = category === 'professional' && context.country?.professionals === 'open';
  return open ? readOpenList(context, noc) : readListed(context, noc, category);
}

/** Every TEER 0 or 1 group is open unless an exclusion says otherwise; the worst exclusion counts. */
function readOpenList(context: Context, noc: string): Reading {
  const country = context.basis?.country ?? '';
  // An older application is read with today's group; a former level A occupation may stand in TEER 2 to 5 now.
  if (teerOf(noc) > 1) {
    const cultural = context.edition.formerCulturalProfessionals.includes(noc);
    return {
      status: cultural ? 'not-met' : 'unknown',
      cautions: [],
      reasons: [phrase(cultural ? 'former-cultural-professional' : 'group-changed-since', { noc })],
      asks: [],
    };
  }
  const exclusions = entriesFor(context, noc, 'professional-exclusion').map((entry) =>
    weigh(entry, context.answers),
  );
  const decision = pick(exclusions, 'worst') ?? 'permitted';
  const asks = couldChange(exclusions, 'worst');
  const deciding = exclusions.filter((weighed) => weighed.decision === decision);
  if (decision === 'permitted') {
    return { ...told(decision), reasons: [phrase('open-list', { country })], asks };
  }
  return { ...told(decision), reasons: reasonsOf(deciding, 'exclusion', country), asks };
}

/** Closed unless a listed phrase opens it; the best phrase counts. */
function readListed(context: Context, noc: string, category: Category): Reading {
  const country = context.basis?.country ?? '';
  const list = category === 'professional' ? 'professional-list' : 'technician-list';
  const phrases = entriesFor(context, noc, list).map((entry) => weigh(entry, context.answers));
  const decision = pick(phrases, 'best');
  if (!decision) {
    const none = category === 'technician' && context.country?.technicians === 'none';
    const code = none ? 'no-list-for-technicians' : (`not-listed-${category}` as const);
    return { status: 'not-met', cautions: [], reasons: [phrase(code, { country })], asks: [] };
  }
  const deciding = phrases.filter((weighed) => weighed.decision === decision);
  return {
    ...told(decision),
    reasons: reasonsOf(deciding, 'listed', country),
    asks: couldChange(phrases, 'best'),
  };
}

function pick(weighed: readonly Weighed[], which: 'worst' | 'best'): Decision | undefined {
  const ranks = weighed.map(({ decision }) => DECISIONS.indexOf(decision));
  if (ranks.length === 0) return undefined;
  return DECISIONS[which === 'worst' ? Math.min(...ranks) : Math.max(...ranks)];
}

/** A decision as status, lean and caution. */
function told(decision: Decision): Pick<Reading, 'status' | 'lean' | 'cautions'> {
  switch (decision) {
    case 'permitted':
      return { status: 'met', cautions: [] };
    case 'caution':
      return { status: 'met', cautions: [phrase('read-into-the-list')] };
    case 'excluded':
      return { status: 'not-met', cautions: [] };
    case 'unclear':
      return { status: 'unknown', cautions: [] };
    case 'unclear-likely':
      return { status: 'unknown', lean: 'likely', cautions: [] };
    case 'unclear-unlikely':
      return { status: 'unknown', lean: 'unlikely', cautions: [] };
  }
}

/** `exclusion-excluded`, `listed-unclear-likely`, … with the published words; a question first where one is open. */
function reasonsOf(
  deciding: readonly Weighed[],
  list: 'exclusion' | 'listed',
  country: string,
): Phrase[] {
  const reasons = deciding.map(({ entry, decision, asks }) => {
    const params = { passage: entry.phrase, country, entry: entry.id };
    return asks === undefined
      ? phrase(`${list}-${decision}` as const, params)
      : phrase('depends-on-question', { ...params, question: asks });
  });
  const nested = deciding.some(
    ({ entry, decision }) => entry.why !== undefined && decision !== 'excluded',
  );
  return nested ? [...reasons, phrase('nested-under-contractors-and-supervisors')] : reasons;
}

function requirementOf(context: Context): Phrase[] {
  const { basis, country, level } = context;
  const category = categoryOf(level);
  if (!basis || !country || !category) return [];
  const kind =
    category === 'technician'
      ? country.technicians === 'none'
        ? 'no-technicians'
        : 'on-technician-list'
      : country.professionals === 'open'
        ? 'not-excluded'
        : 'on-professional-list';
  return [phrase(kind, { country: basis.country })];
}
