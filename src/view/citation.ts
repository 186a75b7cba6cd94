import { dayOfDocument, dossierIndex, type LocatedSentence, yearOf } from '../dossier/index-by-id.ts';
import { GENRE_LABELS, NOT_STATED_LABEL } from '../languages/labels.ts';
import type { Block, Document, Dossier, Language } from '../model.ts';
import { isProse } from '../text/block-scope.ts';
import { citationStrings, sourceStrings } from './messages/citation.ts';
import { SHORT_MONTHS } from './messages/short-months.ts';

/**
 * Sources as people write them. Everything comes from what the paper prints; what it does not print is said to be
 * "niet vermeld" and never filled in from elsewhere.
 */

/** An ISO day in words: `13 december 2023`. Built from parts, so that no locale decides. */
export function dayText(iso: string | null, lang: Language): string {
  return dayIn(iso, lang, citationStrings[lang].months);
}

/** The same with the month cut short: `13 dec. 2023`. */
export function shortDayText(iso: string | null, lang: Language): string {
  return dayIn(iso, lang, SHORT_MONTHS[lang]);
}

function dayIn(iso: string | null, lang: Language, months: readonly string[]): string {
  if (iso === null) return NOT_STATED_LABEL[lang];
  const [year = '', month, date] = iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return date === undefined ? `${name} ${year}` : `${Number(date)} ${name} ${year}`;
}

/** `Verslag, Tirana, 6 december 2022`: enough to know which paper, in one line. */
export function paperText(document: Document, lang: Language): string {
  const { genre, place } = document.source;
  const date = dayOfDocument(document);
  const parts = [
    genre === null ? document.source.title : capitalized(GENRE_LABELS[genre][lang]),
    place,
    date === null ? sourceStrings[lang].noDate : dayText(date, lang),
  ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Where in its paper a sentence stands: `onder ‘EU-Westelijke Balkan Top’, alinea 2`, or `punt 13`. */
export function placeInPaperText(found: LocatedSentence, lang: Language): string {
  const words = citationStrings[lang];
  const heading = found.block.section.at(-1);
  const number = found.block.marker?.match(/^\(?(\d+|[a-z])[.)]?$/i)?.[1];
  const at = number === undefined ? `${words.paragraph} ${found.paragraph}` : `${words.point} ${number}`;
  return heading === undefined ? at : `${words.under} ‘${heading}’, ${at}`;
}

/** The source of one sentence in the running view, missing reference stated. */
export function sourceText(found: LocatedSentence, lang: Language): string {
  const { reference } = found.document.source;
  const words = sourceStrings[lang];
  const known = reference ?? '';
  return `${paperText(found.document, lang)}${known && `, ${known}`}, ${placeInPaperText(found, lang)}.${known ? '' : ` ${words.noReference}.`}`;
}

/** Quotation and full source, as put on the clipboard. */
export function citation(dossier: Dossier, sentence: string, lang: Language, text?: string): string {
  const found = dossierIndex(dossier).sentences.get(sentence);
  return found === undefined ? '' : `„${text ?? found.sentence.text}” (${fullSource(dossier, found, lang)})`;
}

/** The full source of one sentence: sender, title, date, reference, place. The version says which papers stood in the dossier. */
export function fullSource(dossier: Dossier, found: LocatedSentence, lang: Language): string {
  return `${paperSource(found.document, lang)}, ${placeInPaperText(found, lang)}, corpus ${dossier.corpus.version}`;
}

/** The full source of a paper: sender, title, date, reference, each printed or said to be not stated. */
export function paperSource({ source }: Document, lang: Language): string {
  const words = sourceStrings[lang];
  return [
    source.issuer ?? words.noIssuer,
    source.title,
    source.dates.document === null ? words.noDocumentDate : dayText(source.dates.document, lang),
    source.reference ?? words.noReference.toLowerCase(),
  ].join(', ');
}

/**
 * The source beside a passage of a line: genre, day, reference, heading, paragraph. `day` is that of the paper where it
 * prints one, else that of its meeting; then the paper's own date and reference are said to be missing in one sentence.
 */
export function sourceLine(found: LocatedSentence, lang: Language): string {
  const { genre, reference, title } = found.document.source;
  const name = genre === null ? title : capitalized(GENRE_LABELS[genre][lang]);
  const known = [name, dateText(found.document, lang), reference].filter((part) => part !== null).join(', ');
  const missing = missingText(found.document, lang);
  return `${known}, ${placeInPaperText(found, lang)}.${missing === null ? '' : ` ${capitalized(missing)}.`}`;
}

/** `21 december 2022`; `bijeenkomst 13 december 2023` when the paper prints only the day of its meeting; or null. */
export function dateText(document: Document, lang: Language): string | null {
  const { document: own, event } = document.source.dates;
  if (own !== null) return dayText(own, lang);
  return event === null ? null : `${citationStrings[lang].meeting} ${dayText(event, lang)}`;
}

/** What the paper does not print about itself (`datum stuk en kenmerk niet vermeld`), or null when nothing lacks. */
export function missingText(document: Document, lang: Language): string | null {
  const words = citationStrings[lang].missing;
  const { dates, reference } = document.source;
  const missing = [dates.document === null ? words.date : null, reference === null ? words.reference : null];
  const named = missing.filter((word) => word !== null);
  return named.length === 0 ? null : `${named.join(` ${words.and} `)} ${NOT_STATED_LABEL[lang]}`;
}

/** The year of a paper for a heading; its id when it prints no date at all. */
export function yearText(document: Document): string {
  return yearOf(document) ?? document.source.id;
}

/** What a paper is called among others: its year, or its day where two of them share the year (`13 dec. 2023`). */
export function paperName(papers: readonly Document[], document: Document, lang: Language): string {
  const year = yearOf(document);
  const isAlone = year === null || papers.every((other) => other === document || yearOf(other) !== year);
  return isAlone ? yearText(document) : shortDayText(dayOfDocument(document), lang);
}

/**
 * The title for a column head. A title printed in capitals is set the way the paper itself writes those words in its
 * running text (`EU-WESTELIJKE` stands there as `EU-Westelijke`); a word it never uses becomes lower case. A citation
 * keeps the title as printed, because it must be found again.
 */
export function titleText(document: Document): string {
  const { title } = document.source;
  if (title !== title.toUpperCase()) return title;
  const forms = new Map<string, Map<string, number>>();
  for (const sentence of document.blocks.filter(isProse).flatMap((block: Block) => block.sentences)) {
    // The first word of a sentence has a capital by position, so it says nothing about the word itself.
    for (const [form] of sentence.text.slice(sentence.text.indexOf(' ') + 1).matchAll(WORD)) {
      const seen = forms.get(form.toUpperCase()) ?? new Map<string, number>();
      forms.set(form.toUpperCase(), seen.set(form, (seen.get(form) ?? 0) + 1));
    }
  }
  const set = title.replace(WORD, (word) => {
    const seen = [...(forms.get(word) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return seen[0]?.[0] ?? word.toLowerCase();
  });
  return capitalized(set);
}

const WORD = /[\p{L}\d-]+/gu;

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
