import { getContext, setContext } from 'svelte';
import type { Answers } from '../answers/types';
import type { Assessment, Source } from '../rules';
import { documentsFor, keyDates, practicalFor, SOURCES } from '../rules';
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

const KEY = Symbol('numbers of sources');

/**
 * Numbers the sources of a page, so that on paper a passage can be named by its number in the list at the end
 * instead of by its title each time. Call it while the page is set up.
 */
export function numberSources(sources: () => readonly Source[]): void {
  setContext(KEY, sources);
}

/** Looks a source's number up; undefined where the page has no numbered list, or the source is not on it. */
export function sourceNumbers(): (id: string) => number | undefined {
  const sources = getContext<(() => readonly Source[]) | undefined>(KEY);
  return (id) => {
    const index = sources?.().findIndex((source) => source.id === id) ?? -1;
    return index < 0 ? undefined : index + 1;
  };
}
