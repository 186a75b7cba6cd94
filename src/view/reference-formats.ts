import { dossierIndex, type LocatedSentence } from '../dossier/index-by-id.ts';
import { BIBTEX_LANGUAGES } from '../languages/bibtex.ts';
import { GENRE_LABELS } from '../languages/labels.ts';
import type { Dossier, Language } from '../model.ts';
import { citation, placeInPaperText } from './citation.ts';

/** A passage as reference programs take it: text, BibTeX and CSL-JSON. What a paper does not print is left out, never guessed. */

export type CiteForm = 'text' | 'bibtex' | 'csl';
export const CITE_FORMS: readonly CiteForm[] = ['text', 'bibtex', 'csl'];

/** A file and the number of the paper in it, as a paper prints them in its reference: `21 501-20, nr. 1984`. */
const PAPER_NUMBER = /\b(\d{2}\s?\d{3}(?:-[\dA-Z]+)?),?\s*(?:nr|no)\.?\s*([\dA-Z]+)/iu;

/** `21501-20, nr. 1984`, or null where the paper prints no number of its own; the ones it refers to are not its own. */
export function paperNumberOf(found: LocatedSentence): string | null {
  const [, file, number] = PAPER_NUMBER.exec(found.document.source.reference ?? '') ?? [];
  return file === undefined || number === undefined ? null : `${file.replace(/\s/g, '')}, nr. ${number}`;
}

/** The identifier of one passage: paper, block and sentence, in letters that BibTeX allows in a key. */
function keyOf(found: LocatedSentence): string {
  return found.sentence.id.replace(/[^A-Za-z0-9-]/g, '-');
}

/** Where a passage stands, and in which corpus it was read: what a reader needs to find it again. */
function noteOf(dossier: Dossier, found: LocatedSentence, lang: Language): string {
  return `${placeInPaperText(found, lang)}; corpus ${dossier.corpus.id} ${dossier.corpus.version}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Text as a BibTeX field: in one pass, because escaping twice would escape the escapes; white space becomes one space. */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~]/g, (letter) => SPECIAL[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** One `@misc` entry. Sender and title stand in braces of their own, so that no style takes a sender apart or lowers a title. */
export function bibtex(dossier: Dossier, found: LocatedSentence, lang: Language): string {
  const { source } = found.document;
  // The day of a meeting is no date of publication: a paper that prints none gets none.
  const date = source.dates.document;
  const [year, month] = date?.split('-') ?? [];
  const number = paperNumberOf(found) ?? source.reference;
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', source.issuer === null ? null : `{${bibtexText(source.issuer)}}`],
    ['title', `{${bibtexText(source.title)}}`],
    ['year', year],
    ['month', month === undefined ? null : String(Number(month))],
    ['date', date],
    ['eventdate', source.dates.event],
    ['type', source.genre === null ? null : bibtexText(GENRE_LABELS[source.genre][lang])],
    ['number', number === null ? null : bibtexText(number)],
    ['address', source.place === null ? null : bibtexText(source.place)],
    ['language', BIBTEX_LANGUAGES[source.language]],
    ['note', bibtexText(noteOf(dossier, found, lang))],
    ['annote', bibtexText(found.sentence.text)],
  ];
  const lines = fields
    .filter(([, value]) => value != null && value !== '')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(found)},\n${lines.join(',\n')}\n}\n`;
}

/** An item of CSL-JSON (citeproc-js, csl-data schema): only keys of that schema. */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'report';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'event-date'?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly 'event-place'?: string;
  readonly genre?: string;
  readonly number?: string;
  readonly language: string;
  readonly section: string;
  readonly note: string;
  readonly abstract: string;
}

const parts = (iso: string): { 'date-parts': readonly (readonly number[])[] } => ({
  'date-parts': [iso.split('-').map(Number)],
});

/** The passage as one CSL-JSON item; `issued` is the paper's own day and never that of its meeting. */
export function cslItem(dossier: Dossier, found: LocatedSentence, lang: Language): CslItem {
  const { source } = found.document;
  const number = paperNumberOf(found) ?? source.reference;
  return {
    id: found.sentence.id,
    type: source.genre === 'report' ? 'report' : 'document',
    title: source.title,
    ...(source.issuer === null ? {} : { author: [{ literal: source.issuer }] }),
    ...(source.dates.document === null ? {} : { issued: parts(source.dates.document) }),
    ...(source.dates.event === null ? {} : { 'event-date': parts(source.dates.event) }),
    ...(source.place === null ? {} : { 'event-place': source.place }),
    ...(source.genre === null ? {} : { genre: GENRE_LABELS[source.genre][lang] }),
    ...(number === null ? {} : { number }),
    language: source.language,
    section: placeInPaperText(found, lang),
    note: noteOf(dossier, found, lang),
    abstract: found.sentence.text,
  };
}

/** A passage in one of the forms, as put on the clipboard; empty for a sentence the dossier does not have. */
export function citationAs(dossier: Dossier, sentence: string, lang: Language, form: CiteForm): string {
  const found = dossierIndex(dossier).sentences.get(sentence);
  if (found === undefined) return '';
  if (form === 'bibtex') return bibtex(dossier, found, lang);
  if (form === 'csl') {
    // Numbers of a date on one line, as reference programs write them.
    const text = JSON.stringify([cslItem(dossier, found, lang)], null, 2);
    return `${text.replace(/\[\s+\[\s+([\d,\s]+?)\s+\]\s+\]/g, (_all, numbers: string) => `[[${numbers.replace(/\s+/g, ' ')}]]`)}\n`;
  }
  return citation(dossier, sentence, lang);
}
