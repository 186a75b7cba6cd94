import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import {
  ELSEWHERE_LABEL,
  MISSING_REFERENCE_LABEL,
  REJECTION_LABELS,
  STANDING_LABELS,
  WITHHELD_LABELS,
} from '../../languages/labels.ts';
import type { Document, Dossier, Language, PaperLanguage, Rejected, Search, Span } from '../../model.ts';
import { paperName, placeInPaperText } from '../citation.ts';
import { excerpt } from '../excerpt-text.ts';
import { lineStrings } from '../messages/line.ts';
import type { SilenceRow } from './stations.ts';

export interface SearchModel extends FoundModel, ReferringModel {
  /** Why nothing is said of what was found, or null. */
  readonly withheld: string | null;
}

/** What was searched for a position and what came nearest: the proof that somebody looked. */
interface FoundModel {
  /** `68 zinnen doorzocht`, or null where nothing was searched. */
  readonly searched: string | null;
  readonly terms: readonly string[];
  readonly nearest: readonly CandidateModel[];
}

/** Texts a paper names and the dossier does not hold: what is silent here may stand there. */
interface ReferringModel {
  readonly refers: readonly { readonly text: string; readonly lang: PaperLanguage; readonly place: string | null }[];
}

export interface SilenceModel extends BriefSilenceModel, ReferringModel {
  /** Why nothing is said of what was found, or null. */
  readonly withheld: string | null;
}

/** A silence as a view on somebody else's page tells it: all but why it is no silence, whose sentences would weigh too much there. */
export interface BriefSilenceModel extends FoundModel {
  readonly kind: 'silence';
  readonly row: SilenceRow;
  /** `zwijgt`, `onbeslist`, `niet gelezen`; with `about` where the paper speaks of somebody else. */
  readonly word: string;
  /** `over alle landen`, or null; and the word without it. */
  readonly about: string | null;
  readonly standing: string;
  /** Other things a reader must know of the silence, one sentence each. */
  readonly notes: readonly string[];
}

export interface CandidateModel {
  /** The year of its paper; the words that came near, and the whole sentence with their place in it. */
  readonly year: string;
  readonly quote: string;
  readonly text: string;
  readonly span: Span;
  readonly lang: PaperLanguage;
  readonly place: string;
  /** `gaat over een ander land: Georgië`; the same in two. */
  readonly why: string;
  readonly reason: string;
  readonly found: string | null;
  readonly score: number;
}

/** A silence told, with its proof, and why it is none where one is withheld. */
export function silenceModel(dossier: Dossier, row: SilenceRow, language: Language): SilenceModel {
  const brief = briefSilence(dossier, row, language);
  const withheld = withheldText(row.search, language);
  const refers = referenceModels(dossier, row.search, language);
  return { ...brief, refers, withheld, notes: [...(withheld === null ? [] : [withheld]), ...brief.notes] };
}

/** A silence told with its proof. */
export function briefSilence(dossier: Dossier, row: SilenceRow, language: Language): BriefSilenceModel {
  const words = lineStrings[language];
  const { search, lane } = row;
  const label = row.speaksElse ? (lane.addressee.label?.[language] ?? null) : null;
  const standing = STANDING_LABELS[row.standing][language];
  const about = label === null ? null : words.about(label);
  return {
    kind: 'silence',
    row,
    word: about === null ? standing : `${standing} ${about}`,
    about,
    standing,
    ...foundModel(dossier, search, language),
    notes: [
      ...(row.standing === 'unread' ? [words.unread] : []),
      ...(search?.refers ?? []).map(({ text }) => `${MISSING_REFERENCE_LABEL[language]} ${words.quoted(text)}`),
    ],
  };
}

/** A search told; of a paper that was not searched nothing. */
export function searchModel(dossier: Dossier, search: Search | null, language: Language): SearchModel {
  const refers = referenceModels(dossier, search, language);
  return { ...foundModel(dossier, search, language), refers, withheld: withheldText(search, language) };
}

/**
 * What must be known of what a search found, as one sentence: why no silence is told, or that its word stands elsewhere;
 * null where nothing need be added.
 */
export function withheldText(search: Search | null, language: Language): string | null {
  if (search?.elsewhere === true) return ELSEWHERE_LABEL[language];
  return search?.withheld === undefined ? null : WITHHELD_LABELS[search.withheld][language];
}

function foundModel(dossier: Dossier, search: Search | null, language: Language): FoundModel {
  return {
    searched: search === null ? null : lineStrings[language].searched(search.sentences),
    terms: search?.terms ?? [],
    nearest: candidateModels(dossier, search, language),
  };
}

/** The references to texts that are missing, each with where it stands. */
function referenceModels(dossier: Dossier, search: Search | null, language: Language): SearchModel['refers'] {
  return (search?.refers ?? []).map(({ sentence, text }) => {
    const located = dossierIndex(dossier).sentences.get(sentence);
    const lang = located?.document.source.language ?? language;
    return { text, lang, place: located === undefined ? null : placeInPaperText(located, language) };
  });
}

/** The nearest sentences of a search, each with why it was refused. */
export function candidateModels(dossier: Dossier, search: Search | null, language: Language): CandidateModel[] {
  return (search?.nearest ?? []).flatMap((candidate) => {
    const located = dossierIndex(dossier).sentences.get(candidate.sentence);
    return located === undefined ? [] : [candidateModel(dossier.documents, candidate, located, language)];
  });
}

function candidateModel(
  papers: readonly Document[],
  { reason, found, span, score }: Rejected,
  located: LocatedSentence,
  language: Language,
): CandidateModel {
  const label = REJECTION_LABELS[reason][language];
  const { text } = located.sentence;
  return {
    quote: excerpt(text, span),
    year: paperName(papers, located.document, language),
    text,
    span,
    lang: located.document.source.language,
    place: placeInPaperText(located, language),
    why: found === null ? label : `${label}: ${found}`,
    reason: label,
    found,
    score,
  };
}
