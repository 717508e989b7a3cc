import { getContext, setContext } from 'svelte';
import type { Answers } from '../answers/types';
import { currentCase } from '../app/case.svelte';
import type { Assessment, EditionInfo, Source } from '../rules';
import { documentsFor, editionFor, keyDates, practicalFor, sourceDate, SOURCES } from '../rules';
import { distinct } from './points';

/** What the words of a part rest on, where the rules give no sources with it. */
const RESTS_ON = {
  stay: ['t52-stay', 't52-decision', 'cptpp-extending'],
  steps: ['employer-specific', 'irpr-209.11', 'irpr-303.1', 'irpr-209.2'],
  renewal: ['irpr-201', 'irpr-186'],
  offer: ['t52-offer', 't52-documents', 'employer-specific'],
  officers: [
    'irpr-200',
    't52-offer',
    't52-prearranged',
    't52-self-employment',
    'irpr-209.11',
    'irpr-209.2',
  ],
} as const;

type Part = keyof typeof RESTS_ON;

/** The sources that these parts rest on. */
export function sourcesOf(...parts: readonly Part[]): Source[] {
  const ids: readonly string[] = parts.flatMap((part) => RESTS_ON[part]);
  return SOURCES.filter(({ id }) => ids.includes(id));
}

/** Every passage that a result rests on, each once, in the order in which the parts of the page cite them. */
export function usedSources(answers: Answers, assessment: Assessment): Source[] {
  const { where, toKnow, fees } = practicalFor(answers, assessment);
  return distinct([
    ...[
      ...assessment.criteria,
      ...assessment.bases.flatMap(({ criteria }) => criteria),
      assessment.partner,
    ].flatMap(({ sources }) => sources),
    ...sourcesOf('stay', 'steps'),
    ...renewal(answers),
    ...[...keyDates(answers, assessment), ...documentsFor(answers, assessment)].flatMap(
      ({ sources }) => sources,
    ),
    ...sourcesOf('offer', 'officers'),
    ...[...where, ...toKnow, ...fees].flatMap(({ sources }) => sources),
  ]);
}

/** Every passage that a list to hand over rests on; the employer's tells of the offer too. */
export function sheetSources(
  from: 'employer' | 'partner',
  answers: Answers,
  assessment: Assessment,
): Source[] {
  const documents = documentsFor(answers, assessment).filter((each) => each.from === from);
  return distinct([
    ...documents.flatMap(({ sources }) => sources),
    ...(from === 'employer'
      ? [...sourcesOf('offer', 'steps', 'officers'), ...renewal(answers)]
      : []),
  ]);
}

function renewal({ applicationType }: Answers): Source[] {
  return applicationType === 'extension' ? sourcesOf('renewal') : [];
}

/** How the parts of a page name what they rest on. */
interface Citing {
  /**
   * The list at the end of the page, if it has one: on paper a passage is named by its number there instead of by its
   * title each time.
   */
  sources?: readonly Source[];
  /** The edition that decides what the page tells: the instructions are cited as of its day. */
  edition: EditionInfo;
}

const KEY = Symbol('how sources are cited');

/** Sets how the parts below this component cite. Takes a way to it, to follow changes. Call it during set-up. */
export function citeBy(citing: () => Citing): void {
  setContext(KEY, citing);
}

const citing = () => getContext<(() => Citing) | undefined>(KEY);

/**
 * Looks up the day a passage is from, ISO date or a year. Where no page has said which edition decides, as on the pages
 * on the rules, it is the one in force today, whatever the person has answered. Call it during set-up.
 */
export function sourceDates(): (source: Source) => string {
  const set = citing();
  return (source) => sourceDate(source, set?.().edition ?? editionFor(currentCase.today));
}

/** Looks a source's number up; undefined where the page has no numbered list, or the source is not on it. */
export function sourceNumbers(): (id: string) => number | undefined {
  const set = citing();
  return (id) => {
    const index = set?.().sources?.findIndex((source) => source.id === id) ?? -1;
    return index < 0 ? undefined : index + 1;
  };
}
