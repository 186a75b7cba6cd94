import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { MISSING_REFERENCE_LABEL, REJECTION_LABELS, STANDING_LABELS, WITHHELD_LABELS } from '../../languages/labels.ts';
import type { Dossier, Language, PaperLanguage, Rejected, Search } from '../../model.ts';
import { placeInPaperText, yearText } from '../citation.ts';
import { excerpt } from '../excerpt-text.ts';
import { lineStrings } from '../messages/line.ts';
import type { SilenceRow } from './stations.ts';

export interface SilenceModel {
  readonly kind: 'silence';
  readonly row: SilenceRow;
  /** `zwijgt`, `onbeslist`, `niet gelezen`. */
  readonly word: string;
  /** `68 zinnen doorzocht`, or null where nothing was searched. */
  readonly searched: string | null;
  readonly nearest: readonly CandidateModel[];
  /** Other things a reader must know of the silence, one sentence each. */
  readonly notes: readonly string[];
}

export interface CandidateModel {
  /** The year of its paper, and the clause that was refused: as `quote`, without saying where it is cut. */
  readonly year: string;
  readonly clause: string;
  readonly quote: string;
  readonly lang: PaperLanguage;
  readonly place: string;
  /** `gaat over een ander land: Georgië`. */
  readonly why: string;
}

/** A silence told, with its proof. */
export function silenceModel(dossier: Dossier, row: SilenceRow, language: Language): SilenceModel {
  const words = lineStrings[language];
  const { search, standing } = row;
  const label = row.speaksElse ? (row.lane.addressee.label?.[language] ?? null) : null;
  const word = STANDING_LABELS[standing][language];
  return {
    kind: 'silence',
    row,
    word: label === null ? word : `${word} ${words.toward} ${label}`,
    searched: search === null ? null : words.searched(search.sentences),
    nearest: candidateModels(dossier, search, language),
    notes: [
      ...(standing === 'unread' ? [words.unread] : []),
      ...(search?.withheld === undefined ? [] : [WITHHELD_LABELS[search.withheld][language]]),
      ...(search?.refers ?? []).map(({ text }) => `${MISSING_REFERENCE_LABEL[language]} ${words.quoted(text)}`),
    ],
  };
}

/** The nearest sentences of a search, each with why it was refused: the proof of a silence. */
export function candidateModels(dossier: Dossier, search: Search | null, language: Language): CandidateModel[] {
  return (search?.nearest ?? []).flatMap((candidate) => {
    const found = dossierIndex(dossier).sentences.get(candidate.sentence);
    return found === undefined ? [] : [candidateOf(candidate, found, language)];
  });
}

function candidateOf(candidate: Rejected, found: LocatedSentence, language: Language): CandidateModel {
  const why = REJECTION_LABELS[candidate.reason][language];
  return {
    year: yearText(found.document),
    clause: found.sentence.text.slice(candidate.span.from, candidate.span.to),
    quote: excerpt(found.sentence.text, candidate.span),
    lang: found.document.source.language,
    place: placeInPaperText(found, language),
    why: candidate.found === null ? why : `${why}: ${candidate.found}`,
  };
}
