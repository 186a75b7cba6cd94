import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { NOT_STATED_LABEL, RELATION_LABELS, ROLE_LABELS, STRENGTH_LABELS } from '../../languages/labels.ts';
import type { Alignment, Document, Language } from '../../model.ts';
import { placeInPaperText, yearText } from '../../view/citation.ts';
import { isConfirmed } from '../../view/correction-lookup.ts';
import { genreName } from '../../view/genre.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import { type CsvColumn, csvColumn } from './write.ts';

/** Columns that several sheets have alike. */

/** A paper as it declares itself; what it does not print is said to be missing. */
export function paperColumns(language: Language): CsvColumn<Document>[] {
  const none = NOT_STATED_LABEL[language];
  return [
    csvColumn('jaar', 'year', yearText),
    csvColumn('soort', 'genre', (document) => genreName(document, language)),
    csvColumn('titel', 'title', ({ source }) => source.title),
    csvColumn('afzender', 'issuer', ({ source }) => source.issuer ?? none),
    csvColumn('datum', 'date', ({ source }) => source.dates.document ?? none),
    csvColumn('bijeenkomst', 'meeting', ({ source }) => source.dates.event ?? none),
    csvColumn('kenmerk', 'reference', ({ source }) => source.reference ?? none),
    csvColumn('document', 'document', ({ source }) => source.id),
  ];
}

/** Where a sentence stands in its paper and in the file of it. */
export function placeColumns(language: Language): CsvColumn<LocatedSentence>[] {
  return [
    csvColumn('kop', 'heading', ({ block }) => block.section.at(-1) ?? ''),
    csvColumn('alinea', 'paragraph', ({ paragraph }) => paragraph),
    csvColumn('vindplaats', 'place', (found) => placeInPaperText(found, language)),
    csvColumn('bladzijde', 'page', ({ sentence }) => sentence.place.page),
    csvColumn('regels', 'lines', ({ sentence }) => linesText(sentence.place.lines)),
    csvColumn('rol', 'role', ({ block }) => ROLE_LABELS[block.role][language]),
    csvColumn('citaat', 'quotation', ({ sentence }) => sentence.text),
    csvColumn('zin', 'sentence', ({ sentence }) => sentence.id),
  ];
}

/** `325 t/m 337` would be words; `325–337` is no date to a spreadsheet, as `3-5` is. */
export function linesText(lines: readonly (readonly [number, number])[]): string {
  return lines.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** A link and how sure it is. */
export function linkColumns(language: Language): CsvColumn<Alignment>[] {
  return [
    csvColumn('koppeling', 'link', ({ id }) => id),
    csvColumn('score', 'score', ({ score }) => score),
    csvColumn('verhouding', 'relation', ({ relation }) => RELATION_LABELS[relation][language]),
    csvColumn('sterkte', 'strength', ({ strength }) => STRENGTH_LABELS[strength][language]),
    csvColumn('bevestigd', 'confirmed', ({ parts }) => yesNo(isConfirmed(parts), language)),
  ];
}

export const yesNo = (yes: boolean, language: Language): string =>
  ({ nl: yes ? 'ja' : 'nee', en: yes ? 'yes' : 'no' })[language];

/** What every line of a sheet says of where it comes from, so that a line copied out of it still does. */
export function originColumns(origin: OriginModel): CsvColumn<unknown>[] {
  return [
    csvColumn('corpus', 'corpus', () => origin.id),
    csvColumn('corpusversie', 'corpus version', () => origin.version),
    csvColumn('herkomst', 'origin', () => origin.place),
    csvColumn('gemaakt', 'made', () => origin.made),
  ];
}
