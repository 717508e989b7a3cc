import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/answers/languages';
import { LANGUAGES, textsOf } from './words';

/**
 * Terms with one word for them: wherever the English text has the term, each other language has its
 * word, as docs/glossary has it. "|" parts forms of one word.
 */
const TERMS = {
  'work permit': {
    es: 'permiso de trabajo|permisos de trabajo',
    fr: 'permis de travail',
    ja: '就労許可証',
    ms: 'permit kerja',
  },
  'prevailing wage': {
    es: 'salario prevaleciente|salarios prevalecientes',
    fr: 'salaire courant',
    ja: '相場賃金',
    ms: 'gaji lazim',
  },
  'economic region': {
    es: 'región económica|regiones económicas',
    fr: 'région économique|régions économiques',
    ja: '経済地域',
    ms: 'kawasan ekonomi',
  },
  enterprise: { es: 'empresa', fr: 'entreprise', ja: '企業', ms: 'perusahaan' },
  officer: { es: 'oficial', fr: 'agent', ja: '審査官', ms: 'pegawai' },
  apprenticeship: { es: 'aprendizaje', fr: 'apprentissage', ja: '見習い訓練', ms: 'perantisan' },
  allowance: {
    es: 'asignación|asignaciones',
    fr: 'indemnité|allocation',
    ja: '手当',
    ms: 'elaun',
  },
  'appears to meet': {
    es: 'parece cumplir',
    fr: 'semble satisfaire',
    ja: 'と見られ',
    ms: 'nampaknya',
  },
  'not decided yet': {
    es: 'aún por definir',
    fr: 'pas encore déterminé|à déterminer',
    ja: 'まだ判定できません',
    ms: 'belum dapat ditentukan',
  },
} satisfies Record<string, Record<Exclude<Language, 'en'>, string>>;

type Words = Readonly<Record<string, string>>;

/** Words that would say more than the rules do, or something else where people live. */
const NEVER: Readonly<Record<string, RegExp>> = {
  es: /\bcalifica(r|n|s)?\b|\bcuotas?\b|\bviáticos\b/i,
  // What a reader of the French alone took for something else, or for English.
  fr: /\bmi-temps\b|\barrangée?s?\b|\bpoints? (non )?satisfait|\bau titre (de l’A|du J|de ce pays)|la règle demande/i,
  ja: /合格/,
  ms: /\b(layak|lulus)\b/i,
};

/** What people do at work is told in words of the trade: an officer there is a soldier or a sailor. */
const isOfRules = (key: string) => !key.startsWith('wizard.occupation.roles.');

const glossary = (language: string) =>
  readFileSync(new URL(`../../docs/glossary/${language}.md`, import.meta.url), 'utf8');

describe.each(LANGUAGES.filter((language) => language !== 'en'))('the terms in %s', (language) => {
  const texts = textsOf(language);

  it.each(Object.entries(TERMS))('“%s” has its word everywhere', (term, words: Words) => {
    const own = words[language]?.split('|') ?? [];
    const without = [...textsOf('en')]
      .filter(([key, text]) => isOfRules(key) && text.toLowerCase().includes(term))
      .map(([key]) => [key, texts.get(key)?.toLowerCase()] as const)
      .filter(([, text]) => !own.some((word) => text?.includes(word)));
    expect(without, `has “${words[language] ?? 'no word in TERMS'}”`).toEqual([]);
  });

  it('are those of the glossary', () => {
    const told = glossary(language);
    const missing = Object.values(TERMS)
      .map((words: Words) => words[language] ?? '')
      .filter((words) => !words.split('|').some((word) => told.toLowerCase().includes(word)));
    expect(missing).toEqual([]);
  });

  it('promise nothing', () => {
    const never = NEVER[language];
    expect([...texts].filter(([, text]) => never?.test(text))).toEqual([]);
  });
});
