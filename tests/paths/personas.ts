import type { Walker } from './walker';

/** What a person says on the way through; what is left out is skipped. */
export interface Persona {
  citizen?: string[];
  citizenElsewhere?: string[];
  australianResident?: boolean;
  /** What they type, and the code they choose. */
  occupation?: { typed: string; noc: string };
  occupationQuestions?: Parameters<Walker['occupationQuestion']>[];
  arrangement?: 'employee' | 'contract-with-enterprise';
  place?: { province: string; region: string };
  credential?: string;
  years?: string;
  degreeFrom?: string;
  months?: string;
  regulated?: 'no' | 'held';
  hourly?: string;
  partner?: 'none' | 'spouse' | 'common-law';
}

/** An Australian software engineer with a three-year degree, an offer in Vancouver and a spouse: all is met. */
export const AUSTRALIAN_ENGINEER: Persona = {
  citizen: ['Australia'],
  occupation: { typed: 'software engineer', noc: '21231' },
  place: { province: 'British Columbia', region: 'Lower Mainland' },
  years: '3',
  degreeFrom: 'Australia',
  months: '30',
  partner: 'spouse',
};

/** A Peruvian electrician with a diploma, a licence and a spouse: an officer decides, leaning to yes. */
export const PERUVIAN_ELECTRICIAN: Persona = {
  citizen: ['Peru'],
  australianResident: false,
  occupation: { typed: 'electrician', noc: '72200' },
  credential: 'technical-diploma',
  years: '2',
  months: '60',
  regulated: 'held',
  partner: 'spouse',
};

/** A Malaysian technician: Malaysia has no provision for technicians. */
export const MALAYSIAN_TECHNICIAN: Persona = {
  citizen: ['Malaysia'],
  australianResident: false,
  occupation: { typed: 'civil engineering technologist', noc: '22300' },
  credential: 'technical-diploma',
  years: '3',
};

/** Goes from the first question to the result, page by page, the way the page leads. */
export async function goThrough(walker: Walker, persona: Persona): Promise<void> {
  await walker.page.goto('');
  await walker.follow('shell.start.begin');
  await walker.arrive(walker.text('wizard.about.heading'));
  await walker.choose('audience', 'applicant');
  await walker.choose('applicationType', 'initial');
  await walker.choose('applyFrom', 'outside-canada');

  await walker.nextStep('citizenship');
  await walker.citizen(...(persona.citizen ?? []));
  await walker.citizenElsewhere(...(persona.citizenElsewhere ?? []));
  if (persona.australianResident !== undefined) {
    await (persona.australianResident
      ? walker.yes('australianPermanentResident')
      : walker.no('australianPermanentResident'));
  }

  await walker.nextStep('occupation');
  if (persona.occupation) await walker.occupation(persona.occupation);
  for (const [id, answer] of persona.occupationQuestions ?? []) {
    await walker.occupationQuestion(id, answer);
  }

  await walker.nextStep('offer');
  await walker.choose('offer.arrangement', persona.arrangement ?? 'employee');
  await walker.yes('offer.employerInCanada');
  await walker.choose('offer.submission', 'not-yet');

  await walker.nextStep('place');
  const { province, region } = persona.place ?? { province: 'Ontario', region: 'Toronto' };
  await walker.select('offer.province', province);
  await walker.select('offer.region', region);
  await walker.date('offer.startsOn', 11, 1, 2027);
  await walker.type('offer.months', '24');
  await walker.date('passportExpiresOn', 30, 6, 2031);

  await walker.nextStep('control');
  await walker.press('wizard.control.none');

  await walker.nextStep('education');
  await walker.choose('education.credential', persona.credential ?? 'bachelor');
  await walker.type('education.years', persona.years ?? '4');
  if (persona.degreeFrom) await walker.select('education.country', persona.degreeFrom);
  await walker.yes('education.related', 'education.meetsNocRequirements');

  await walker.nextStep('experience');
  await walker.tickRadio('wizard.experience.mode.total');
  await walker.type('experience.paidMonths', persona.months ?? '60');

  await walker.nextStep('licence');
  if (persona.regulated === 'held') {
    await walker.yes('licence.regulated');
    await walker.choose('licence.status', 'held');
  } else {
    await walker.no('licence.regulated');
  }

  await walker.nextStep('wage');
  await walker.type('wage.amount', persona.hourly ?? '75');
  await walker.choose('wage.per', 'hour');

  await walker.nextStep('prevailing');
  await walker.no('prevailing.comparableStaff');

  await walker.nextStep('language');
  await walker.no('offer.languageRequired');
  await walker.yes('language.canCommunicate');

  await walker.nextStep('partner');
  await walker.choose('partner', persona.partner ?? 'none');

  await walker.nextStep('check');
  await walker.follow('wizard.check.toResult');
  await walker.page.getByRole('heading', { name: walker.text('report.points.heading') }).waitFor();
}
