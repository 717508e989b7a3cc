import { derived, get } from 'svelte/store';
import type { Readable } from 'svelte/store';
import { _, addMessages, init, locale } from 'svelte-i18n';
import type accessMessages from '../../locales/en/access.json';
import type employerMessages from '../../locales/en/employer.json';
import type exploreMessages from '../../locales/en/explore.json';
import type jobMessages from '../../locales/en/job.json';
import type payMessages from '../../locales/en/pay.json';
import type personMessages from '../../locales/en/person.json';
import type reportMessages from '../../locales/en/report.json';
import type rulesMessages from '../../locales/en/rules.json';
import type shareMessages from '../../locales/en/share.json';
import type shellMessages from '../../locales/en/shell.json';
import type similarMessages from '../../locales/en/similar.json';
import type startPageMessages from '../../locales/en/start.json';
import type uiMessages from '../../locales/en/ui.json';
import type wizardMessages from '../../locales/en/wizard.json';
import type { Language } from '../answers/languages';
import { localeTag } from './locale-tag';

export { LANGUAGES } from '../answers/languages';
export type { Language } from '../answers/languages';

/** The parts of messages that come with the page that needs them; the shell, the controls and the frame are there. */
export type Part =
  | 'start'
  | 'job'
  | 'similar'
  | 'person'
  | 'pay'
  | 'rules'
  | 'report'
  | 'share'
  | 'employer'
  | 'explore'
  | 'access';

type Messages = typeof shellMessages &
  typeof uiMessages &
  typeof wizardMessages &
  typeof jobMessages &
  typeof similarMessages &
  typeof startPageMessages &
  typeof personMessages &
  typeof payMessages &
  typeof rulesMessages &
  typeof reportMessages &
  typeof shareMessages &
  typeof employerMessages &
  typeof exploreMessages &
  typeof accessMessages;

type Leaves<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Leaves<Tree[Key]>}`;
}[keyof Tree & string];

/** Every message there is, read out of the English files: a key that is not there does not compile. */
export type MessageKey = Leaves<Messages>;

export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/**
 * The message in the page's language, with its values set in: `$t('wizard.next')`. The library keeps parsed texts by
 * the text, whatever the language: none that writes numbers may read the same in two (tests/locales/parity.test.ts).
 */
export const t: Readable<Translate> = derived(
  _,
  (format): Translate =>
    (key, values) =>
      format(key, values ? { values } : {}),
);

export type Dictionary = Parameters<typeof addMessages>[1];

/** What a language says: the words of the first page at once, the others' files by their paths. */
export interface Words {
  first: readonly Dictionary[];
  parts: Record<string, () => Promise<{ default: Dictionary }>>;
}

/** A language is one file for the first script to name; that file names its parts. */
const languages = import.meta.glob<{ words: Words }>('./words/*.ts');

/** The later parts that pages have asked for so far: another language has to bring them all. */
const wanted = new Set<Part>();
const arrived = new Set<string>();

/**
 * Fetches parts of a language that have not arrived yet. svelte-i18n's own loaders are not used: they are dropped at
 * the first failure, so that a second try would find nothing to load and show keys.
 */
async function fetchMessages(language: Language, parts: readonly Part[]): Promise<void> {
  const { words } = (await languages[`./words/${language}.ts`]?.()) ?? {};
  if (!words) throw new Error(`No words in ${language}`);
  if (!arrived.has(language)) addMessages(language, ...words.first);
  arrived.add(language);
  await Promise.all(
    parts.map(async (part) => {
      const id = `${language}/${part}`;
      const load = words.parts[`../../../locales/${id}.json`];
      if (!load || arrived.has(id)) return;
      addMessages(language, (await load()).default);
      arrived.add(id);
    }),
  );
}

/** Makes parts' messages available in the page's language. Rejects where they can't be fetched; may be tried again. */
export async function needMessages(...parts: Part[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  await fetchMessages((get(locale) ?? 'en').slice(0, 2) as Language, parts);
}

/** Spanish as one country writes it: messages then write their numbers as the money beside them is written. */
function spoken(language: Language): string {
  return language === 'es' ? localeTag(language) : language;
}

/** Begins in a language with the messages of the first page. */
export async function startMessages(language: Language): Promise<void> {
  await fetchMessages(language, [...wanted]);
  // No fallback language: a missing message fails the tests, and a second language would double the first load.
  await init({ fallbackLocale: language, initialLocale: spoken(language) });
}

let askedLast: Language | undefined;

/**
 * Turns the page to another language, once its messages are there. Rejects, and changes nothing, where they are not.
 * False where the person has asked for another language meanwhile: the last one asked for is spoken.
 */
export async function speak(language: Language): Promise<boolean> {
  askedLast = language;
  try {
    let parts: number;
    // A page may ask for more while these are on their way.
    do {
      parts = wanted.size;
      await fetchMessages(language, [...wanted]);
    } while (parts < wanted.size);
  } catch (error) {
    if (askedLast === language) throw error;
  }
  if (askedLast !== language) return false;
  await locale.set(spoken(language));
  return true;
}
