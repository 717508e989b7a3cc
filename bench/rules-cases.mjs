/** Cases of a citizen of Mexico, for the benchmark beside other rules engines. */

const ARRANGEMENTS = {
  employee: 'employee',
  'contract-with-enterprise': 'contract',
  'contract-via-foreign-employer': 'via abroad',
  none: 'none',
};
const CREDENTIALS = [
  ...['none', 'secondary', 'apprenticeship', 'technical-diploma'],
  ...['associate', 'bachelor', 'master', 'doctorate'],
];

/**
 * The same cases on every run, as answers and as the facts of the engines; an eighth of the answers is not given.
 * `source` has `mapCell` of the rules, all NOC codes and the day.
 */
export function casesOfMexico(count, source) {
  const groups = listOf(source);
  let seed = 7;
  const below = (number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * number);
  };
  const one = (values) => values[below(values.length)];
  const maybe = (value) => (below(8) === 0 ? undefined : value);
  const yesNo = () => maybe(below(3) > 0);
  const no = () => maybe(below(12) === 0);
  return Array.from({ length: count }, () => {
    const group = maybe(one(groups));
    const citizen = one(['MX', 'MX', 'MX', 'IN']);
    const answers = {
      receivedOn: '2026-11-02',
      citizenships: [citizen],
      australianPermanentResident: false,
      ...(group && { occupation: { noc: group.noc } }),
      offer: {
        arrangement: maybe(one(Object.keys(ARRANGEMENTS))),
        employerInCanada: yesNo(),
        foreignEmployerCountry: maybe(one(['MX', 'JP', 'US'])),
        languageRequired: yesNo(),
      },
      selfEmployment: { established: no(), controls: no(), owns: no(), receivesIncome: no() },
      education: {
        credential: maybe(one(CREDENTIALS)),
        years: maybe(one([1, 2, 3, 4, 5])),
        related: yesNo(),
        meetsNocRequirements: yesNo(),
      },
      experience: { paidMonths: maybe(below(80)) },
      licence: { regulated: yesNo(), status: maybe(one(['held', 'obtainable', 'not-obtainable'])) },
      wage: { amount: maybe(30 + below(4000) / 100), per: 'hour', currency: 'CAD' },
      prevailing: {
        jobBankMedian: maybe(30 + below(2000) / 100),
        comparableStaff: yesNo(),
        employerRangeLow: maybe(30 + below(2000) / 100),
      },
      language: { canCommunicate: yesNo(), meetsOfferRequirement: yesNo() },
    };
    return { answers: given(answers), facts: factsOf(answers, group) };
  });
}

/** Without the fields that are not answered: as a case holds them. */
const given = (answers) => JSON.parse(JSON.stringify(answers));

function factsOf({ citizenships, offer, selfEmployment, education, ...answers }, group) {
  const { licence, wage, prevailing, language, experience } = answers;
  const word = (value) => (value === undefined ? null : value ? 'yes' : 'no');
  const [citizen] = citizenships;
  return {
    'citizen of': citizen === 'MX' ? 'Mexico' : 'elsewhere',
    teer: group ? Number(group.noc[1]) : null,
    list: group && citizen === 'MX' ? group.list : null,
    arrangement: ARRANGEMENTS[offer.arrangement] ?? null,
    'employer in canada': word(offer.employerInCanada),
    'employer abroad': ['MX', 'JP'].includes(offer.foreignEmployerCountry) ? 'listed' : null,
    established: word(selfEmployment.established),
    controls: word(selfEmployment.controls),
    owns: word(selfEmployment.owns),
    income: word(selfEmployment.receivesIncome),
    credential: education.credential?.replace('technical-', '') ?? null,
    years: education.years ?? null,
    related: word(education.related),
    'noc asks met': word(education.meetsNocRequirements),
    months: experience.paidMonths ?? null,
    regulated: word(licence.regulated),
    'licence held': licence.status?.replace('not-', 'not ') ?? null,
    pay: wage.amount ?? null,
    median: prevailing.jobBankMedian ?? null,
    staff: word(prevailing.comparableStaff),
    'range low': prevailing.employerRangeLow ?? null,
    'language asked': word(offer.languageRequired),
    'meets it': word(language.meetsOfferRequirement),
    communicates: word(language.canCommunicate),
  };
}

/** The groups that need no question for a citizen of Mexico, each with what the list says. */
function listOf({ mapCell, nocs, today }) {
  const basis = { country: 'MX', status: 'citizen' };
  const said = { yes: 'permitted', caution: 'permitted', no: 'excluded' };
  return nocs.flatMap((noc) => {
    const { answer, questions } = mapCell(noc, basis, today);
    return questions.length > 0 ? [] : [{ noc, list: said[answer] ?? 'officer' }];
  });
}
