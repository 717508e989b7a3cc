/**
 * Words that people describe a job with, by what titles call the same: "fixes cars" is the work of a repairer or a
 * mechanic. A line for each: what is typed, then what it may stand for.
 */
import { LANGUAGE_CODES } from '../answers/languages';
import type { Language } from '../answers/languages';
import { stemOf } from './normalise';

const LINES: Partial<Record<Language, readonly string[]>> = {
  en: [
    'fix fixes fixing mend mends mending repairs: repairer mechanic technician repair',
    'run runs running head heads heading manages managing lead leads leading: manager director supervisor',
    'teach teaches teaching: teacher instructor lecturer',
    'sell sells selling flogging: salesperson sales seller',
    'drive drives driving: driver operator',
    'build builds building: builder construction',
    'check checks checking inspects inspecting: inspector checker tester',
    'care cares caring minding: caregiver carer attendant',
    'grow grows growing: grower farmer',
    'write writes writing: writer author',
    'draw draws drawing: drafter illustrator artist',
    'fly flies flying: pilot',
    'answer answers answering: receptionist operator',
    'advise advises advising: adviser consultant counsellor',
    'kids children toddlers: child childhood',
    'old elderly pensioners: seniors geriatric',
    'cars car vehicles: automotive automobile vehicle',
    'houses house homes: home residential',
    'phones phone calls: telephone',
    'hair: hairdresser hairstylist',
    'teeth tooth: dental dentist',
    'eyes eye: optometrist optician ophthalmologist',
    'money: financial cashier',
    'boss chief: manager',
    'animals animal pets pet: animal pet veterinary',
    'ill sick: patient nurse',
    'plane planes aeroplanes: aircraft airline',
    'computers pc pcs laptop laptops: computer',
    'websites website webpages: web',
    'wires wiring: electrician electrical',
    'pipes piping: plumber pipefitter',
    'trees tree: arborist forestry',
    'clothes clothing garments: clothing garment tailor',
    'bread cakes: baker',
    'meat: butcher meat',
    'fish fishing: fisherman fishery',
    'crops: crop farm',
    'bricks: bricklayer',
    'maps map: cartographer mapping surveyor',
    'taxes tax: tax accountant',
    'lorry lorries: truck',
  ],
  fr: [
    'reparer repare repares reparation reparations depanner depanne: reparateur mecanicien technicien',
    'diriger dirige gerer gere mener chef patron boss: directeur gestionnaire superviseur',
    'enseigner enseigne prof profs: enseignant professeur',
    'vendre vend ventes: vendeur representant',
    'conduire conduit: conducteur chauffeur',
    'construire construit batir: constructeur construction',
    'verifier verifie controler controle inspecter: inspecteur controleur verificateur',
    'soigner soigne soins: infirmier soignant prepose',
    'cultiver cultive: producteur agriculteur',
    'ecrire ecrit: redacteur auteur',
    'dessiner dessine: dessinateur illustrateur',
    'piloter: pilote',
    'conseiller conseille: conseiller consultant',
    'enfants enfant bebes petits: enfance garderie',
    'vieux aines agees: gerontologie beneficiaires',
    'voitures voiture autos auto char chars: automobile vehicules',
    'maisons maison: residentiel domicile',
    'cheveux: coiffeur',
    'dents: dentaire dentiste',
    'yeux: optometriste opticien',
    'avions avion: aeronef aerien',
    'ordinateurs ordi ordis: informatique',
    'sites site: web',
    'tuyaux tuyau: plombier tuyauteur',
    'arbres arbre: arboriculteur foresterie',
    'vetements linge: vetement couture',
    'pain gateaux: boulanger patissier',
    'impots impot: fiscal fiscaliste',
  ],
};

const TABLES: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> = new Map(
  LANGUAGE_CODES.map((language) => [language, tableOf(language)]),
);

function tableOf(language: Language): ReadonlyMap<string, readonly string[]> {
  return new Map(
    (LINES[language] ?? []).flatMap((line) => {
      const [typed = '', meant = ''] = line.split(': ');
      const stems = meant.split(' ').map((word) => stemOf(word, language));
      return typed.split(' ').map((word) => [word, stems] as const);
    }),
  );
}

/** The stems that a typed word may stand for beside its own. */
export function meaningsOf(word: string, language: Language): readonly string[] {
  return TABLES.get(language)?.get(word) ?? [];
}
