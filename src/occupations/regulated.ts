/** Hints on licensing, to ask a question with; never an answer to it. */

/** What being regulated means for an occupation, as far as the hint goes. */
export type RegulatedKind =
  'licence' | 'reserved-title' | 'certification' | 'trade' | 'none' | 'depends';

/** Where an occupation is often regulated. */
export interface RegulatedHint {
  kind: RegulatedKind;
  /** Postal abbreviations; "unknown" where it differs in ways the source does not give. */
  provinces: readonly string[] | 'all' | 'unknown';
  /** More provinces, that no source gives. */
  unsourcedProvinces?: readonly string[];
  confidence: 'high' | 'medium' | 'low';
  /** "noc": read in the NOC's employment requirements. "unsourced": general knowledge. */
  source: 'noc' | 'unsourced';
}

/**
 * The hints by NOC code; an occupation without one may be regulated all the same. Rejects with the loader's
 * error where they can't be loaded; may be tried again.
 * Source: Statistics Canada, NOC 2021 Version 1.0, employment requirements, but for those marked "unsourced".
 */
export async function loadRegulated(): Promise<ReadonlyMap<string, RegulatedHint>> {
  const { default: file } = await import('./data/regulated.json');
  return new Map(Object.entries(file.hints as Record<string, RegulatedHint>));
}
