import type { Document, Language } from '../../model.ts';
import { capital, day } from '../../present/citation.ts';
import type { ToldOrigin } from '../../present/line/told.ts';
import { RUNGS } from '../../present/rungs.ts';
import { strings } from '../../present/strings.ts';
import { GENRES, NOT_STATED } from '../../text/labels.ts';
import { teiStrings } from './words.ts';
import { el, worded, xmlId, xmlText } from './xml.ts';

/** The header: what the file is, where it comes from, how it was made, which papers are its witnesses. */

/** `#p-tirana-2022`: what a reading points at. */
export const witnessId = (document: Document): string => xmlId('p-', document.source.id);

/** The rungs a degree word can stand on, and the one for a word whose place is open. */
const CATEGORIES = [...RUNGS, 'unknown'] as const;

/** `#degree-full`. */
export const degreeId = (rung: (typeof CATEGORIES)[number]): string => `degree-${rung}`;

export function headerOf(
  title: string,
  origin: ToldOrigin,
  papers: readonly Document[],
  language: Language,
  more: readonly string[] = [],
): string {
  const words = teiStrings[language];
  const address = origin.link === null ? [] : [' ', worded('ref', { target: origin.link }, origin.link)];
  const place = `${strings[language].product}, ${origin.corpus}, ${origin.place}.`;
  const languages = [...new Set([language, ...papers.map(({ source }) => source.language)])];
  const fileDesc = el(
    'fileDesc',
    {},
    el('titleStmt', {}, worded('title', {}, words.variants(title))),
    el('publicationStmt', {}, el('p', {}, xmlText(place), ...address)),
    el('sourceDesc', {}, el('listWit', {}, ...papers.map((paper) => `\n${witnessOf(paper, language)}`))),
  );
  const encodingDesc = el(
    'encodingDesc',
    {},
    el('projectDesc', {}, worded('p', {}, [origin.made, ...more].join(' '))),
    el('editorialDecl', {}, worded('p', {}, words.base)),
    el('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    el('classDecl', {}, taxonomyOf(language)),
  );
  const langUsage = languages.map((ident) => worded('language', { ident }, words.languages[ident]));
  return el(
    'teiHeader',
    {},
    fileDesc,
    '\n',
    encodingDesc,
    '\n',
    el('profileDesc', {}, el('langUsage', {}, ...langUsage)),
  );
}

function taxonomyOf(language: Language): string {
  const { rungs } = strings[language].line;
  const categories = CATEGORIES.map((rung) =>
    el('category', { 'xml:id': degreeId(rung) }, worded('catDesc', {}, rungs[rung])),
  );
  return el('taxonomy', { 'xml:id': 'degree' }, worded('desc', {}, teiStrings[language].degrees), ...categories);
}

/** A paper as a witness; what it does not print is said in a note. */
function witnessOf(document: Document, language: Language): string {
  const { issuer, title, genre, dates, place, reference, sha256, language: own } = document.source;
  const words = teiStrings[language];
  const missing = (type: string, name: string): string =>
    worded('note', { type }, `${capital(name)} ${NOT_STATED[language]}`);
  const date = (type: string, when: string): string => worded('date', { type, when: w3c(when) }, day(when, language));
  return el(
    'witness',
    { 'xml:id': witnessId(document) },
    el(
      'bibl',
      {},
      issuer === null ? missing('issuer', words.issuer) : worded('author', {}, issuer),
      worded('title', { 'xml:lang': own }, title),
      ...(place === null ? [] : [worded('pubPlace', {}, place)]),
      dates.document === null ? missing('date', words.date) : date('document', dates.document),
      ...(dates.event === null ? [] : [date('meeting', dates.event)]),
      reference === null ? missing('reference', words.reference) : worded('idno', { type: 'reference' }, reference),
      ...(sha256 === '' ? [] : [worded('idno', { type: 'sha256' }, sha256)]),
      ...(genre === null ? [] : [worded('note', { type: 'genre' }, GENRES[genre][language])]),
    ),
  );
}

/** An ISO day, month or year as `@when` takes it; null for anything else. */
function w3c(when: string): string | null {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(when) ? when : null;
}
