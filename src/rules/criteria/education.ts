import type { Credential } from '../../answers/credentials';
import type { Education } from '../../answers/types';
import type { Context } from '../context';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import type { Category, CriterionResult, Phrase, Status } from '../types';
import { byCategory } from './by-category';

const ID = 'education';
const DEGREES: readonly Credential[] = ['bachelor', 'master', 'doctorate'];

/** What the table of credentials and years says, before field of study and the NOC's own requirements. */
interface Verdict {
  status: Status;
  reasons: Phrase[];
  missing?: string[];
}

/** The credential and years of study that the category, and on some bases the country, asks for. */
export function education(context: Context): CriterionResult {
  return byCategory(context, forCategory);
}

function forCategory(context: Context, category: Category): CriterionResult {
  const { answers, basis } = context;
  const told = answers.education ?? {};
  const table = category === 'professional' ? professional(context) : technician(context);
  const verdict = withFieldAndNoc(table, told, category);
  const sources: SourceId[] = [`t52-${category}s`];
  if (category === 'professional' && basis?.country === 'AU') sources.push('t52-AU');
  if (category === 'technician' && basis?.country === 'JP') sources.push('t52-JP');
  sources.push('t52-qualifications');
  return result(ID, verdict.status, {
    reasons: verdict.reasons,
    cautions: cautionsOf(context, category),
    given: givenOf(told),
    required: [requirementOf(context, category)],
    missing: verdict.missing ?? [],
    sources,
  });
}

function professional({ answers, basis, edition }: Context): Verdict {
  const { credential, years, country } = answers.education ?? {};
  const needed = edition.studyYears.professional;
  if (credential === undefined) return notAnswered('credential');

  const degree = DEGREES.includes(credential);
  if (!degree && credential !== 'technical-diploma' && credential !== 'associate') {
    return { status: 'not-met', reasons: [phrase('no-degree')] };
  }
  if (years === undefined) return notAnswered('years');
  if (years >= needed) {
    return degree
      ? { status: 'met', reasons: [phrase('degree-long-enough')] }
      : { status: 'unknown', reasons: [phrase('is-it-a-degree')] };
  }
  const australianLength = edition.australianDegreeYears;
  // A citizen of Australia needs no more: nobody is refused for a citizenship not given yet.
  if (degree && !basis && !answers.citizenships?.length && years >= australianLength) {
    return {
      status: 'unknown',
      reasons: [phrase('citizenship-not-answered')],
      missing: ['citizenships'],
    };
  }
  if (degree && basis?.country === 'AU' && years >= australianLength) {
    if (country === undefined) return notAnswered('country');
    return country === 'AU'
      ? { status: 'met', reasons: [phrase('australian-degree', { years: australianLength })] }
      : { status: 'unknown', reasons: [phrase('is-it-australian-equivalent')] };
  }
  const least = basis?.country === 'AU' && degree ? australianLength : needed;
  return { status: 'not-met', reasons: [phrase('study-too-short', { years: least })] };
}

function technician({ answers, basis, edition }: Context): Verdict {
  const { credential, years } = answers.education ?? {};
  const needed = edition.studyYears.technician;
  if (credential === undefined) return notAnswered('credential');
  if (credential === 'none' || credential === 'secondary') {
    return { status: 'not-met', reasons: [phrase('no-post-secondary')] };
  }
  if (years === undefined) return notAnswered('years');
  if (years < needed) {
    return { status: 'not-met', reasons: [phrase('study-too-short', { years: needed })] };
  }
  const japanese = basis?.country === 'JP';
  if (japanese && (credential === 'technical-diploma' || credential === 'apprenticeship')) {
    return { status: 'unknown', reasons: [phrase('is-it-japanese-equivalent')] };
  }
  if (credential === 'apprenticeship') {
    return { status: 'unknown', reasons: [phrase('does-apprenticeship-count')] };
  }
  return { status: 'met', reasons: [phrase('study-long-enough')] };
}

/** The NOC's own requirements and the field of study come before the table, and may hold back its "met". */
function withFieldAndNoc(table: Verdict, told: Education, category: Category): Verdict {
  const { related, meetsNocRequirements } = told;
  const refusals = [
    ...(meetsNocRequirements === false ? [phrase('noc-requirements-not-met')] : []),
    ...(related === false && category === 'professional' ? [phrase('field-not-related')] : []),
    ...(table.status === 'not-met' ? table.reasons : []),
  ];
  if (refusals.length) return { status: 'not-met', reasons: refusals };

  const missing = [
    ...(table.missing ?? []),
    ...(related === undefined ? ['education.related'] : []),
    ...(meetsNocRequirements === undefined ? ['education.meetsNocRequirements'] : []),
  ];
  // An answer that the table waits for comes first: what else is open is told once that is known.
  if (table.missing) return { ...table, missing };
  const doubts = [
    ...(related === false ? [phrase('technician-field-not-related')] : []),
    ...(related === undefined ? [phrase('field-not-answered')] : []),
    ...(meetsNocRequirements === undefined ? [phrase('noc-requirements-not-answered')] : []),
  ];
  if (!doubts.length) return { ...table, missing };
  return { status: 'unknown', reasons: [...table.reasons, ...doubts], missing };
}

function notAnswered(field: 'credential' | 'years' | 'country'): Verdict {
  return {
    status: 'unknown',
    reasons: [phrase(`${field}-not-answered`)],
    missing: [`education.${field}`],
  };
}

function cautionsOf({ answers, edition }: Context, category: Category): Phrase[] {
  const noc = answers.occupation?.noc;
  const lessStudy =
    category === 'technician' && noc !== undefined && edition.nocAsksLessStudy.includes(noc);
  return lessStudy ? [phrase('noc-asks-less-study')] : [];
}

function givenOf({ credential, years, country, related }: Education): Phrase[] {
  return [
    ...(credential ? [phrase(`credential-${credential}`)] : []),
    ...(years === undefined ? [] : [phrase('years-studied', { years })]),
    ...(country === undefined ? [] : [phrase('awarded-in', { country })]),
    ...(related === undefined ? [] : [phrase(related ? 'field-related' : 'field-unrelated')]),
  ];
}

function requirementOf({ basis, edition }: Context, category: Category): Phrase {
  const years = edition.studyYears[category];
  if (category === 'professional' && basis?.country === 'AU') {
    return phrase('degree-australian-basis', { years, least: edition.australianDegreeYears });
  }
  if (category === 'technician' && basis?.country === 'JP') {
    return phrase('study-japanese-basis', { years });
  }
  return phrase(category === 'professional' ? 'degree' : 'study', { years });
}
