import type { Alignment, Document, Dossier, Language } from '../../model.ts';
import { spot, yearText } from '../../present/citation.ts';
import { isConfirmed } from '../../present/confirmed.ts';
import { genreName } from '../../present/genre.ts';
import type { ToldOrigin } from '../../present/line/told.ts';
import type { Found } from '../../present/lookup.ts';
import { NOT_STATED, RELATIONS, STRENGTHS } from '../../text/labels.ts';
import { type Column, column } from './sheet.ts';

/** Columns that several sheets have alike. */

/** A paper as it declares itself; what it does not print is said to be missing. */
export function paperColumns(language: Language): Column<Document>[] {
  const none = NOT_STATED[language];
  return [
    column('jaar', 'year', yearText),
    column('soort', 'genre', (document) => genreName(document, language)),
    column('titel', 'title', ({ source }) => source.title),
    column('afzender', 'issuer', ({ source }) => source.issuer ?? none),
    column('datum', 'date', ({ source }) => source.dates.document ?? none),
    column('bijeenkomst', 'meeting', ({ source }) => source.dates.event ?? none),
    column('kenmerk', 'reference', ({ source }) => source.reference ?? none),
    column('document', 'document', ({ source }) => source.id),
  ];
}

/** Where a sentence stands in its paper and in the file of it. */
export function placeColumns(language: Language): Column<Found>[] {
  return [
    column('kop', 'heading', ({ block }) => block.section.at(-1) ?? ''),
    column('alinea', 'paragraph', ({ paragraph }) => paragraph),
    column('vindplaats', 'place', (found) => spot(found, language)),
    column('bladzijde', 'page', ({ sentence }) => sentence.place.page),
    column('regels', 'lines', ({ sentence }) => linesText(sentence.place.lines)),
    column('citaat', 'quotation', ({ sentence }) => sentence.text),
    column('zin', 'sentence', ({ sentence }) => sentence.id),
  ];
}

/** `325 t/m 337` would be words; `325–337` is no date to a spreadsheet, as `3-5` is. */
export function linesText(lines: readonly (readonly [number, number])[]): string {
  return lines.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** A link and how sure it is. */
export function linkColumns(language: Language): Column<Alignment>[] {
  return [
    column('koppeling', 'link', ({ id }) => id),
    column('score', 'score', ({ score }) => score),
    column('verhouding', 'relation', ({ relation }) => RELATIONS[relation][language]),
    column('sterkte', 'strength', ({ strength }) => STRENGTHS[strength][language]),
    column('bevestigd', 'confirmed', ({ parts }) => yesNo(isConfirmed(parts), language)),
  ];
}

export const yesNo = (yes: boolean, language: Language): string =>
  ({ nl: yes ? 'ja' : 'nee', en: yes ? 'yes' : 'no' })[language];

/** What every line of a sheet says of where it comes from, so that a line copied out of it still does. */
export function originColumns(dossier: Dossier, origin: ToldOrigin): Column<unknown>[] {
  return [
    column('corpus', 'corpus', () => dossier.corpus.id),
    column('corpusversie', 'corpus version', () => origin.version),
    column('herkomst', 'origin', () => origin.place),
    column('gemaakt', 'made', () => origin.made),
  ];
}
