import type { Language, MessageKey, Translate } from '../app/messages';
import { sourceAddress } from '../app/source-address';
import type { Wording } from '../app/wording';
import type { DocumentNeeded, EditionInfo } from '../rules';
import type { OfferEntry } from './offer-entries';

/** A line to write on. */
const BLANK = '__________';

interface Sheet {
  heading: string;
  intro: readonly string[];
  documents: readonly DocumentNeeded[];
  entries: readonly OfferEntry[];
  edition: EditionInfo;
  language: Language;
  translate: Translate;
  wording: Wording;
}

/** A list to hand over, as plain text for a message: the same as on the sheet, with the address of each source. */
export function sheetText(sheet: Sheet): string {
  const { heading, intro, documents, entries, edition, translate, wording } = sheet;
  const rules = translate('report.care.wrong.edition', {
    edition: wording.date(edition.id),
    checked: wording.date(edition.checkedOn),
  });
  const offer = entries.length
    ? [[translate('report.offer.heading'), ...entries.map((entry) => entryText(entry, sheet))]]
    : [];
  return [
    [heading, ...intro],
    ...documents.map((document) => documentText(document, sheet)),
    ...offer,
    [rules],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function documentText(
  { id, required, why, sources }: DocumentNeeded,
  { language, translate, wording }: Sheet,
): string[] {
  const need = translate(required ? 'report.documents.required' : 'report.documents.helps');
  return [
    `[ ] ${translate(`rules.document.${id}.name`)} (${need})`,
    `    ${wording.phrase(why)}`,
    `    ${translate(`rules.document.${id}.example`)}`,
    ...sources.map((source) => {
      const title = translate(`rules.source.${source.id}` as MessageKey);
      return `    ${title}\n    ${sourceAddress(source, language)}`;
    }),
  ];
}

function entryText(
  { id, told, notes = [], missing, byHand }: OfferEntry,
  { translate, wording }: Sheet,
): string {
  const values = [...told, ...(missing.length || byHand ? [BLANK] : []), ...notes];
  const value = values.length ? wording.items(values) : translate(`report.offer.${id}.help`);
  return `- ${translate('report.lists.line', { name: translate(`report.offer.${id}.name`), value })}`;
}
