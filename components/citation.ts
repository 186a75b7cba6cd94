import type { Document, Dossier, Language } from '../src/model.ts';
import { GENRES, NOT_STATED } from '../src/text/labels.ts';
import { dayOf, type Found, lookup } from './lookup.ts';
import { strings } from './strings.ts';

/**
 * Sources as people write them. Everything comes from what the paper prints; what it does not print is said to be
 * "niet vermeld" and never filled in from elsewhere.
 */

/** An ISO day in words: `13 december 2023`, `13 dec. 2023` when short. Built from parts, so that no locale decides. */
export function day(iso: string | null, lang: Language, short = false): string {
  if (iso === null) return NOT_STATED[lang];
  const [year = '', month, date] = iso.split('-');
  const names = short ? strings[lang].months.short : strings[lang].months.full;
  const name = names[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** `Verslag, Tirana, 6 december 2022`: enough to know which paper, in one line. */
export function paper(document: Document, lang: Language): string {
  const { genre, place } = document.source;
  const date = dayOf(document);
  const parts = [
    genre === null ? document.source.title : capital(GENRES[genre][lang]),
    place,
    date === null ? strings[lang].noDate : day(date, lang),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Where in its paper a sentence stands: `onder ‘EU-Westelijke Balkan Top’, alinea 2`, or `punt 13`. */
export function spot(found: Found, lang: Language): string {
  const words = strings[lang];
  const heading = found.block.section.at(-1);
  const number = found.block.marker?.match(/^\(?(\d+|[a-z])[.)]?$/i)?.[1];
  const at = number === undefined ? `${words.paragraph} ${found.paragraph}` : `${words.point} ${number}`;
  return heading === undefined ? at : `${words.under} ‘${heading}’, ${at}`;
}

/** The source of one sentence in the running view, missing reference stated. */
export function source(found: Found, lang: Language): string {
  const { reference } = found.document.source;
  const words = strings[lang];
  const known = reference ?? '';
  return `${paper(found.document, lang)}${known && `, ${known}`}, ${spot(found, lang)}.${known ? '' : ` ${words.noReference}.`}`;
}

/** Quotation and full source, as put on the clipboard. The version says which papers stood in the dossier. */
export function citation(dossier: Dossier, sentence: string, lang: Language, text?: string): string {
  const found = lookup(dossier).sentences.get(sentence);
  if (found === undefined) return '';
  const { source } = found.document;
  const words = strings[lang];
  const parts = [
    source.issuer,
    source.title,
    source.dates.document === null ? words.noDocumentDate : day(source.dates.document, lang),
    source.reference ?? words.noReference.toLowerCase(),
    spot(found, lang),
    `corpus ${dossier.corpus.version}`,
  ];
  return `„${text ?? found.sentence.text}” (${parts.filter((part) => part !== null).join(', ')})`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
