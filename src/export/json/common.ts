import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { GENRE_LABELS, ROLE_LABELS } from '../../languages/labels.ts';
import type { Alignment, Document, DossierProfile, Language, Span } from '../../model.ts';
import { sourceLine, yearText } from '../../view/citation.ts';
import { isConfirmed } from '../../view/correction-lookup.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import type { CandidateModel } from '../../view/line/silence-model.ts';
import type { MarkedRun } from '../../view/marked-text.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type {
  Head,
  LinkData,
  MarkedRunData,
  PaperData,
  QuotationData,
  RefusedData,
  SentenceData,
  StretchData,
} from './shape.ts';

/** Parts that several subjects have alike. */

export function headData(
  { title, origin }: { readonly title: string; readonly origin: OriginModel },
  papers: readonly Document[],
  language: Language,
): Head {
  const { corpus, id, version, knowledge, place, link, made } = origin;
  return {
    format: 1,
    language,
    title,
    origin: {
      corpus: { id, title: corpus, version },
      knowledge,
      place,
      link,
      made,
    },
    papers: papers.map((document) => paperOf(origin.profile, document, language)),
  };
}

function paperOf(profile: DossierProfile, document: Document, language: Language): PaperData {
  const { id, genre, title, issuer, dates, place, reference, language: own, file, sha256 } = document.source;
  return {
    id,
    year: yearText(document),
    genre: genre === null ? null : GENRE_LABELS[genre][language],
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
    source: noteOf(profile, document, language),
  };
}

export function quotationData(found: LocatedSentence, language: Language): QuotationData {
  const { sentence, block, document, paragraph } = found;
  return {
    paper: document.source.id,
    sentence: sentence.id,
    text: sentence.text,
    heading: block.section.at(-1) ?? null,
    paragraph,
    role: ROLE_LABELS[block.role][language],
    page: sentence.place.page,
    lines: sentence.place.lines,
    source: sourceLine(found, language),
  };
}

export function stretchData(text: string, { from, to }: Span): StretchData {
  return { from, to, text: text.slice(from, to) };
}

export function linkData({ id, score, strength, relation, parts }: Alignment): LinkData {
  return { id, score, strength, relation, confirmed: isConfirmed(parts) };
}

export function refusedData({ quote, place, why }: CandidateModel): RefusedData {
  return { text: quote, place, why };
}

export function runData({ text, kinds }: MarkedRun): MarkedRunData {
  return { text, marks: kinds };
}

export function sentenceData(found: LocatedSentence, runs: readonly MarkedRun[], language: Language): SentenceData {
  return { quotation: quotationData(found, language), runs: runs.map(runData) };
}
