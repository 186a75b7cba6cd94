import { GENRE_LABELS, NOT_STATED_LABEL } from '../../languages/labels.ts';
import type { Document, Language } from '../../model.ts';
import { capitalized, dayText } from '../../view/citation.ts';
import { DEGREE_LEVELS } from '../../view/degree-spans.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { teiStrings } from './messages.ts';
import { element, textElement, xmlId, xmlText } from './xml.ts';

/** The header: what the file is, where it comes from, how it was made, which papers are its witnesses. */

/** `#p-tirana-2022`: what a reading points at. */
export const witnessId = (document: Document): string => xmlId('p-', document.source.id);

/** The rungs a degree word can stand on, and the one for a word whose place is open. */
const CATEGORIES = [...DEGREE_LEVELS, 'unknown'] as const;

/** `#degree-full`. */
export const degreeId = (rung: (typeof CATEGORIES)[number]): string => `degree-${rung}`;

export function headerOf(
  title: string,
  origin: OriginModel,
  papers: readonly Document[],
  language: Language,
  more: readonly string[] = [],
): string {
  const words = teiStrings[language];
  const address = origin.link === null ? [] : [' ', textElement('ref', { target: origin.link }, origin.link)];
  const place = `${viewStrings[language].product}, ${origin.corpus}, ${origin.place}.`;
  const languages = [...new Set([language, ...papers.map(({ source }) => source.language)])];
  const fileDesc = element(
    'fileDesc',
    {},
    element('titleStmt', {}, textElement('title', {}, words.variants(title))),
    element('publicationStmt', {}, element('p', {}, xmlText(place), ...address)),
    element('sourceDesc', {}, element('listWit', {}, ...papers.map((paper) => `\n${witnessOf(paper, language)}`))),
  );
  const encodingDesc = element(
    'encodingDesc',
    {},
    element('projectDesc', {}, textElement('p', {}, [origin.made, ...more].join(' '))),
    element('editorialDecl', {}, textElement('p', {}, words.base)),
    element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
    element('classDecl', {}, taxonomyOf(language)),
  );
  const langUsage = languages.map((ident) =>
    textElement('language', { ident }, (words.languages as Readonly<Record<string, string>>)[ident] ?? ident),
  );
  return element(
    'teiHeader',
    {},
    fileDesc,
    '\n',
    encodingDesc,
    '\n',
    element('profileDesc', {}, element('langUsage', {}, ...langUsage)),
  );
}

function taxonomyOf(language: Language): string {
  const { rungs } = viewStrings[language].line;
  const categories = CATEGORIES.map((rung) =>
    element('category', { 'xml:id': degreeId(rung) }, textElement('catDesc', {}, rungs[rung])),
  );
  return element(
    'taxonomy',
    { 'xml:id': 'degree' },
    textElement('desc', {}, teiStrings[language].degrees),
    ...categories,
  );
}

/** A paper as a witness; what it does not print is said in a note. */
function witnessOf(document: Document, language: Language): string {
  const { issuer, title, genre, dates, place, reference, sha256, language: own } = document.source;
  const words = teiStrings[language];
  const missing = (type: string, name: string): string =>
    textElement('note', { type }, `${capitalized(name)} ${NOT_STATED_LABEL[language]}`);
  const date = (type: string, when: string): string =>
    textElement('date', { type, when: w3c(when) }, dayText(when, language));
  return element(
    'witness',
    { 'xml:id': witnessId(document) },
    element(
      'bibl',
      {},
      issuer === null ? missing('issuer', words.issuer) : textElement('author', {}, issuer),
      textElement('title', { 'xml:lang': own }, title),
      ...(place === null ? [] : [textElement('pubPlace', {}, place)]),
      dates.document === null ? missing('date', words.date) : date('document', dates.document),
      ...(dates.event === null ? [] : [date('meeting', dates.event)]),
      reference === null
        ? missing('reference', words.reference)
        : textElement('idno', { type: 'reference' }, reference),
      ...(sha256 === '' ? [] : [textElement('idno', { type: 'sha256' }, sha256)]),
      ...(genre === null ? [] : [textElement('note', { type: 'genre' }, GENRE_LABELS[genre][language])]),
    ),
  );
}

/** An ISO day, month or year as `@when` takes it; null for anything else. */
function w3c(when: string): string | null {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(when) ? when : null;
}
