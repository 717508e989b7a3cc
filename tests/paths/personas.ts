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

/** Goes from the first question to the result, page by page, the way the page leads. */
export async function goThrough(walker: Walker, persona: Persona): Promise<void> {
  await walker.page.goto('');
  await walker.page.getByRole('link', { name: 'Start the questions' }).click();
  await walker.arrive('About this check');
  await walker.choose('audience', 'applicant');
  await walker.choose('applicationType', 'initial');
  await walker.choose('applyFrom', 'outside-canada');

  await walker.next('Citizenship and residence');
  await walker.citizen(...(persona.citizen ?? []));
  await walker.citizenElsewhere(...(persona.citizenElsewhere ?? []));
  if (persona.australianResident !== undefined) {
    await (persona.australianResident
      ? walker.yes('australianPermanentResident')
      : walker.no('australianPermanentResident'));
  }

  await walker.next('Occupation');
  if (persona.occupation) await walker.occupation(persona.occupation);
  for (const [id, answer] of persona.occupationQuestions ?? []) {
    await walker.occupationQuestion(id, answer);
  }

  await walker.next('Your job offer');
  await walker.choose('offer.arrangement', persona.arrangement ?? 'employee');
  await walker.yes('offer.employerInCanada');
  await walker.choose('offer.submission', 'not-yet');

  await walker.next('Where and when will you work?');
  const { province, region } = persona.place ?? { province: 'Ontario', region: 'Toronto' };
  await walker.select('offer.province', province);
  await walker.select('offer.region', region);
  await walker.date('offer.startsOn', 11, 1, 2027);
  await walker.type('offer.months', '24');
  await walker.date('passportExpiresOn', 30, 6, 2031);

  await walker.next('Your part in the Canadian enterprise');
  await walker.page.getByRole('button', { name: 'None of these is true' }).click();

  await walker.next('Education');
  await walker.choose('education.credential', persona.credential ?? 'bachelor');
  await walker.type('education.years', persona.years ?? '4');
  if (persona.degreeFrom) await walker.select('education.country', persona.degreeFrom);
  await walker.yes('education.related', 'education.meetsNocRequirements');

  await walker.next('Paid work experience');
  await walker.page.getByRole('radio', { name: 'As a total, in months' }).check();
  await walker.type('experience.paidMonths', persona.months ?? '60');

  await walker.next('Licence or certification');
  if (persona.regulated === 'held') {
    await walker.yes('licence.regulated');
    await walker.choose('licence.status', 'held');
  } else {
    await walker.no('licence.regulated');
  }

  await walker.next('Your pay');
  await walker.type('wage.amount', persona.hourly ?? '75');
  await walker.choose('wage.per', 'hour');

  await walker.next('The prevailing wage');
  await walker.no('prevailing.comparableStaff');

  await walker.next('Language');
  await walker.no('offer.languageRequired');
  await walker.yes('language.canCommunicate');

  await walker.next('Spouse or common-law partner');
  await walker.choose('partner', persona.partner ?? 'none');

  await walker.next('Check your answers');
  await walker.page.getByRole('link', { name: 'See the result' }).first().click();
  await walker.page.getByRole('heading', { name: 'Point by point' }).waitFor();
}
