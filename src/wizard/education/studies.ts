import type { Credential } from '../../answers/credentials';
import { CREDENTIALS } from '../../answers/credentials';

/** Credentials with years of study behind them, the lowest first. */
export const STUDIES = CREDENTIALS.filter(
  (credential): credential is Exclude<Credential, 'none' | 'secondary'> =>
    credential !== 'none' && credential !== 'secondary',
);

export type Studied = (typeof STUDIES)[number];

/** A credential that was completed. */
export interface Study {
  credential: Studied;
  /** Years it took. */
  years: number;
  /** Share of full time, 0 to 1. */
  share: number;
}

/** What studies come to as answers. */
export interface Sum {
  /** The highest. */
  credential: Studied;
  /** Full-time years, to the hundredth, never rounded up. */
  years: number;
  /** Years of apprenticeships that were left out. */
  left: number;
}

/**
 * Adds up studies; undefined where there are none. Years of an apprenticeship are added only where there is nothing
 * else: beside a diploma or a degree nobody says that they are years of study, so they are not made to look like it.
 */
export function addUp(studies: readonly Study[]): Sum | undefined {
  const highest = [...studies].sort((a, b) => rank(a) - rank(b)).at(-1);
  if (!highest) return undefined;
  const isTrade = ({ credential }: Study) => credential === 'apprenticeship';
  const onlyTrades = isTrade(highest);
  return {
    credential: highest.credential,
    years: yearsOf(studies.filter((study) => onlyTrades || !isTrade(study))),
    left: yearsOf(studies.filter((study) => !onlyTrades && isTrade(study))),
  };
}

const rank = ({ credential }: Study): number => STUDIES.indexOf(credential);

function yearsOf(studies: readonly Study[]): number {
  const years = studies.reduce((sum, each) => sum + each.years * each.share, 0);
  // What binary fractions miss is given back before the rest is cut off.
  return Math.floor(years * 100 + 1e-6) / 100;
}
