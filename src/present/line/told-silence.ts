import type { Dossier, Language, Rejected, Search } from '../../model.ts';
import { REASONS, REFERS, STANDINGS, WITHHELD } from '../../text/labels.ts';
import { spot } from '../citation.ts';
import { excerpt } from '../find.ts';
import { type Found, lookup } from '../lookup.ts';
import { lineWords } from '../words/line.ts';
import type { SilenceRow } from './stations.ts';

export interface ToldSilence {
  readonly kind: 'silence';
  readonly row: SilenceRow;
  /** `zwijgt`, `onbeslist`, `niet gelezen`. */
  readonly word: string;
  /** `68 zinnen doorzocht`, or null where nothing was searched. */
  readonly searched: string | null;
  readonly nearest: readonly ToldCandidate[];
  /** Other things a reader must know of the silence, one sentence each. */
  readonly notes: readonly string[];
}

export interface ToldCandidate {
  readonly quote: string;
  readonly lang: Language;
  readonly place: string;
  /** `gaat over een ander land: Georgië`. */
  readonly why: string;
}

/** A silence told, with its proof. */
export function toldSilence(dossier: Dossier, row: SilenceRow, language: Language): ToldSilence {
  const words = lineWords[language];
  const { search, standing } = row;
  const label = row.speaksElse ? (row.lane.addressee.label?.[language] ?? null) : null;
  const word = STANDINGS[standing][language];
  return {
    kind: 'silence',
    row,
    word: label === null ? word : `${word} ${words.toward} ${label}`,
    searched: search === null ? null : words.searched(search.sentences),
    nearest: candidatesOf(dossier, search, language),
    notes: [
      ...(standing === 'unread' ? [words.unread] : []),
      ...(search?.withheld === undefined ? [] : [WITHHELD[search.withheld][language]]),
      ...(search?.refers ?? []).map(({ text }) => `${REFERS[language]} ${words.quoted(text)}`),
    ],
  };
}

/** The nearest sentences of a search, each with why it was refused: the proof of a silence. */
export function candidatesOf(dossier: Dossier, search: Search | null, language: Language): ToldCandidate[] {
  return (search?.nearest ?? []).flatMap((candidate) => {
    const found = lookup(dossier).sentences.get(candidate.sentence);
    return found === undefined ? [] : [candidateOf(candidate, found, language)];
  });
}

function candidateOf(candidate: Rejected, found: Found, language: Language): ToldCandidate {
  const why = REASONS[candidate.reason][language];
  return {
    quote: excerpt(found.sentence.text, candidate.span),
    lang: found.document.source.language,
    place: spot(found, language),
    why: candidate.found === null ? why : `${why}: ${candidate.found}`,
  };
}
