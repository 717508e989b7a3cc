import type { Context } from '../context';
import { categoryOf } from '../context';
import { phrase, result } from '../result';
import type { SourceId } from '../sources';
import { countrySource } from '../sources';
import type { CriterionResult } from '../types';

/** TEER 0 or 1 is professional, 2 or 3 technician (older applications: level 0, A; B), and the country has it. */
export function occupationLevel(context: Context): CriterionResult {
  const { level, basis, country, receivedOn, edition } = context;
  const byTeer = receivedOn >= edition.teerFrom;
  const sources: SourceId[] = ['t52-professionals', 't52-technicians', 'noc'];
  const required = [phrase(byTeer ? 'teer-0-to-3' : 'level-0-to-b', { date: edition.teerFrom })];

  if (level.by === 'not-answered') {
    const code = level.asks === 'occupation.noc' ? 'noc-not-answered' : 'skill-level-not-answered';
    return result('occupation-level', 'unknown', {
      reasons: [phrase(code)],
      required,
      missing: [level.asks],
      sources,
    });
  }
  const given =
    level.by === 'teer'
      ? [phrase('noc-and-teer', { noc: level.noc, teer: level.teer })]
      : [phrase('skill-level', { level: level.level })];
  const category = categoryOf(level);
  if (!category) {
    const code = level.by === 'teer' ? 'teer-too-low' : 'level-too-low';
    return result('occupation-level', 'not-met', {
      reasons: [phrase(code)],
      given,
      required,
      sources,
    });
  }
  if (category === 'technician' && basis && country?.technicians === 'none') {
    return result('occupation-level', 'not-met', {
      reasons: [phrase('no-provision-for-technicians', { country: basis.country })],
      given,
      required: [phrase('professional-only', { country: basis.country })],
      sources: [...sources, countrySource(basis.country)],
    });
  }
  return result('occupation-level', 'met', {
    reasons: [phrase(`level-is-${category}`)],
    given,
    required,
    sources,
  });
}
