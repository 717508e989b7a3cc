import type { Context, Level } from './context';
import type { Prevailing } from './criteria/wage';
import type { Edition } from './edition';
import type { Basis, CriterionId, CriterionResult } from './types';

/**
 * What may be kept: the result of a criterion, and what pay is held against. Pay is nearly everybody's own, so the
 * result of `wage` itself is not.
 */
interface Keepable extends Record<Exclude<CriterionId, 'wage'>, CriterionResult> {
  prevailing: Prevailing;
}
type KeptId = keyof Keepable;

/** All that something kept looks at, as one text, beside the basis. */
interface Looks {
  at: (context: Context) => string;
  /** Set where it looks at the basis and its country too. */
  basis?: true;
}

/**
 * What each of them looks at: cases that agree in it have the same result. A test watches what the criteria read and
 * holds it to this list.
 */
export const LOOKS: Readonly<Record<KeptId, Looks>> = {
  citizenship: {
    at({ receivedOn, answers }) {
      const { citizenships, australianPermanentResident, otherPermanentResidence } = answers;
      const residence = `${said(australianPermanentResident)} ${said(otherPermanentResidence)}`;
      return `${receivedOn} ${said(citizenships)} ${residence}`;
    },
    basis: true,
  },
  'occupation-level': {
    at: ({ receivedOn, level }) => `${receivedOn} ${decidedBy(level)}`,
    basis: true,
  },
  'occupation-list': {
    at({ level, answers: { occupation, occupationQuestions } }) {
      const questions = occupationQuestions && JSON.stringify(occupationQuestions);
      return `${decidedBy(level)} ${said(occupation?.noc)} ${said(questions)}`;
    },
    basis: true,
  },
  'prearranged-employment': {
    at({ answers: { offer = {} } }) {
      const { arrangement, employerInCanada, foreignEmployerCountry } = offer;
      return `${said(arrangement)} ${said(employerInCanada)} ${said(foreignEmployerCountry)}`;
    },
  },
  'not-self-employed': {
    at({ answers: { selfEmployment = {} } }) {
      const { established, controls, owns, receivesIncome } = selfEmployment;
      return `${said(established)} ${said(controls)} ${said(owns)} ${said(receivesIncome)}`;
    },
  },
  education: {
    at({ level, answers: { citizenships, occupation, education = {} } }) {
      const { credential, years, country, related, meetsNocRequirements } = education;
      const study = `${said(credential)} ${said(years)} ${said(country)} ${said(related)}`;
      const noc = `${said(meetsNocRequirements)} ${said(occupation?.noc)}`;
      // Which citizenship it is, the basis says; without any the question is open.
      return `${decidedBy(level)} ${study} ${noc} ${said(Boolean(citizenships?.length))}`;
    },
    basis: true,
  },
  experience: {
    at({ receivedOn, level, answers: { experience = {} } }) {
      const { paidMonths, positions } = experience;
      const dated = positions && JSON.stringify(positions);
      return `${receivedOn} ${decidedBy(level)} ${said(paidMonths)} ${said(dated)}`;
    },
  },
  licence: {
    at: ({ answers: { licence = {} } }) => `${said(licence.regulated)} ${said(licence.status)}`,
  },
  language: {
    at({ answers: { offer = {}, language = {} } }) {
      const { canCommunicate, meetsOfferRequirement } = language;
      const person = `${said(canCommunicate)} ${said(meetsOfferRequirement)}`;
      return `${said(offer.languageRequired)} ${person}`;
    },
  },
  prevailing: {
    at({ answers: { occupation, offer = {}, wage = {}, prevailing = {} } }) {
      const others = offer.otherPlaces && JSON.stringify(offer.otherPlaces);
      const place = `${said(offer.province)} ${said(offer.region)} ${said(others)}`;
      const { jobBankMedian, comparableStaff, employerRangeLow, employerRangeHigh } = prevailing;
      const range = `${said(comparableStaff)} ${said(employerRangeLow)} ${said(employerRangeHigh)}`;
      const own = `${said(jobBankMedian)} ${range}`;
      return `${said(occupation?.noc)} ${place} ${said(wage.hoursPerWeek)} ${own}`;
    },
  },
};

/** An answer as text; a question not answered is no empty answer. */
function said(answer: string | number | boolean | readonly string[] | undefined): string {
  return answer === undefined ? '?' : String(answer);
}

function decidedBy(level: Level): string {
  const by =
    level.by === 'teer' ? level.noc : level.by === 'skill-level' ? level.level : level.asks;
  return `${level.by} ${by} ${said(level.category)}`;
}

/** So many texts of one kind are kept at a time; then it begins anew. Some tens of megabytes for all kinds. */
const MOST = 4000;

/** What is kept of one kind, by all that it looks at, then by the basis. */
class Shelf<Result> {
  private readonly kept = new Map<string, Map<string, Result>>();
  private here = new Map<string, Result>();
  private turn = 0;

  constructor(private readonly looks: Looks) {}

  /** `turn` is another for each case: what a case says is put into a text once, not once for each basis. */
  recall(context: Context, turn: number, work: (context: Context) => Result): Result {
    if (turn !== this.turn) {
      this.turn = turn;
      this.here = this.at(this.looks.at(context));
    }
    const key = this.looks.basis ? basisKey(context.basis) : '';
    const known = this.here.get(key);
    if (known !== undefined) return known;
    const found = work(context);
    this.here.set(key, found);
    return found;
  }

  private at(text: string): Map<string, Result> {
    const known = this.kept.get(text);
    if (known) return known;
    if (this.kept.size >= MOST) this.kept.clear();
    const fresh = new Map<string, Result>();
    this.kept.set(text, fresh);
    return fresh;
  }
}

function basisKey(basis: Basis | undefined): string {
  if (!basis) return '';
  const { country, status, provisional } = basis;
  return `${country} ${status} ${said(provisional)}`;
}

/**
 * Results of criteria, kept by all that they look at: of a hundred thousand candidates for a few jobs most share most
 * of theirs. For one run over many cases with one table of wages; made by `forMany`.
 */
export class Kept {
  private readonly editions = new Map<Edition, Shelves>();
  private shelves: Shelves | undefined;
  private last: Context | undefined;
  private turn = 0;

  /** The result for a case: kept from another that agrees in all it looks at, else worked out. */
  recall<Id extends KeptId>(
    id: Id,
    context: Context,
    work: (context: Context) => Keepable[Id],
  ): Keepable[Id] {
    this.shelves = this.turnTo(context);
    return this.shelves[id].recall(context, this.turn, work);
  }

  /** What is kept by the rules of the case. Contexts of one case on several bases share their answers and level. */
  private turnTo(context: Context): Shelves {
    const { last, shelves } = this;
    const { answers, level, receivedOn, edition } = context;
    const sameRules = shelves && last?.edition === edition && last.receivedOn === receivedOn;
    if (sameRules && last.answers === answers && last.level === level) return shelves;
    this.last = context;
    this.turn++;
    const known = this.editions.get(edition) ?? emptyShelves();
    this.editions.set(edition, known);
    return known;
  }
}

type Shelves = { [Id in KeptId]: Shelf<Keepable[Id]> };

function emptyShelves(): Shelves {
  const shelves = Object.entries(LOOKS).map(([id, looks]) => [id, new Shelf(looks)]);
  return Object.fromEntries(shelves) as Shelves;
}
