import type { Alignment, Document, Dossier, Language, Span } from '../../model.ts';
import { sourceLine, yearText } from '../../present/citation.ts';
import { isConfirmed } from '../../present/confirmed.ts';
import type { ToldOrigin } from '../../present/line/told.ts';
import type { ToldCandidate } from '../../present/line/told-silence.ts';
import type { Found } from '../../present/lookup.ts';
import type { Run } from '../../present/runs.ts';
import { noteOf } from '../../present/table/notes.ts';
import { GENRES } from '../../text/labels.ts';
import type {
  Head,
  LinkData,
  PaperData,
  QuotationData,
  RefusedData,
  RunData,
  SentenceData,
  StretchData,
} from './shape.ts';

/** Parts that several subjects have alike. */

export function headOf(
  dossier: Dossier,
  title: string,
  told: ToldOrigin,
  papers: readonly Document[],
  language: Language,
): Head {
  const { id, version } = dossier.corpus;
  return {
    format: 1,
    language,
    title,
    origin: {
      corpus: { id, title: told.corpus, version },
      knowledge: dossier.knowledge,
      place: told.place,
      link: told.link,
      made: told.made,
    },
    papers: papers.map((document) => paperOf(document, language)),
  };
}

function paperOf(document: Document, language: Language): PaperData {
  const { id, genre, title, issuer, dates, place, reference, language: own, file, sha256 } = document.source;
  return {
    id,
    year: yearText(document),
    genre: genre === null ? null : GENRES[genre][language],
    title,
    issuer,
    date: dates.document,
    meeting: dates.event,
    place,
    reference,
    language: own,
    file,
    sha256,
    unread: document.unread,
    source: noteOf(document, language),
  };
}

export function quotationOf(found: Found, language: Language): QuotationData {
  const { sentence, block, document, paragraph } = found;
  return {
    paper: document.source.id,
    sentence: sentence.id,
    text: sentence.text,
    heading: block.section.at(-1) ?? null,
    paragraph,
    page: sentence.place.page,
    lines: sentence.place.lines,
    source: sourceLine(found, language),
  };
}

export function stretchOf(text: string, { from, to }: Span): StretchData {
  return { from, to, text: text.slice(from, to) };
}

export function linkOf({ id, score, strength, relation, parts }: Alignment): LinkData {
  return { id, score, strength, relation, confirmed: isConfirmed(parts) };
}

export function refusedOf({ quote, place, why }: ToldCandidate): RefusedData {
  return { text: quote, place, why };
}

export function runOf({ text, kinds }: Run): RunData {
  return { text, marks: kinds };
}

export function sentenceOf(found: Found, runs: readonly Run[], language: Language): SentenceData {
  return { quotation: quotationOf(found, language), runs: runs.map(runOf) };
}
