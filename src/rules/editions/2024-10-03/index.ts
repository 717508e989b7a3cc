import type { Edition, OccupationEntry } from '../../edition';
import { about } from './about';
import occupations from './occupations.json';

/**
 * The instructions of 2024-10-03, as captured on 2026-02-12 (source ids `t52-…`).
 * Dates of entry into force: the CPTPP overview, and the trade ministries where it errs (see `docs/rules.md`).
 */
export const edition: Edition = {
  ...about,
  teerFrom: '2022-11-16',
  countries: {
    AU: { inForceFrom: '2018-12-30', professionals: 'open', technicians: 'listed', opensT53: true },
    BN: {
      inForceFrom: '2023-07-12',
      professionals: 'listed',
      technicians: 'none',
      opensT53: false,
    },
    CL: { inForceFrom: '2023-02-21', professionals: 'open', technicians: 'listed', opensT53: true },
    JP: { inForceFrom: '2018-12-30', professionals: 'open', technicians: 'listed', opensT53: true },
    MY: {
      inForceFrom: '2022-11-29',
      professionals: 'listed',
      technicians: 'none',
      opensT53: false,
    },
    MX: { inForceFrom: '2018-12-30', professionals: 'open', technicians: 'listed', opensT53: true },
    PE: {
      inForceFrom: '2021-09-19',
      professionals: 'open',
      technicians: 'listed',
      opensT53: false,
    },
  },
  otherParties: ['NZ', 'SG', 'VN'],
  joinedNotInForce: ['GB'],
  residentsOf: 'AU',
  experienceMonths: { professional: 24, technician: 48 },
  studyYears: { professional: 4, technician: 2 },
  australianDegreeYears: 3,
  nocAsksLessStudy: [
    '72010', '72011', '72012', '72022', '72200', '72201', '72300', '82020', '83101',
  ], // prettier-ignore
  formerCulturalProfessionals: ['53120', '53121', '53122'],
  firstPermitMonths: 12,
  closeMargin: 0.05,
  // A test checks every entry against the schema of `OccupationEntry`; TypeScript reads JSON strings as `string`.
  occupations: occupations as readonly OccupationEntry[],
};
