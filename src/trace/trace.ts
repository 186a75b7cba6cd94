/**
 * Tracing: from documents and links to threads with their stations and proofs.
 */
import { type ShiftSide, shift } from '../compare/shift.ts';
import type {
  Alignment,
  Cell,
  Document,
  Focus,
  Knowledge,
  Language,
  Passage,
  Sentence,
  Shift,
  Thread,
} from '../model.ts';
import { inDateOrder } from '../text/chronology.ts';
import { type AnchoredCorrection, correctOccurrences } from './corrections.ts';
import { occurrencesOfChains } from './link-chains.ts';
import { type PassageReader, passageReader } from './passages.ts';
import { type PositionInSentence, positionsOf } from './positions.ts';
import { silenceProver } from './silence-proof.ts';
import { type Occurrence, threadsOf } from './threads.ts';

/** What threads are traced with. Without knowledge a thread is a chain of sure links, and no silence is claimed. */
export interface TraceOptions {
  readonly knowledge?: Knowledge | null;
  readonly focus?: Focus;
  readonly alignments: readonly Alignment[];
  /** A reader to share with the steps before; made anew when left out. */
  readonly read?: PassageReader;
  /** Proofs of the themes, shown first in the proof of a position. */
  readonly cells?: readonly Cell[];
  /** A person's corrections that were found in the papers. */
  readonly anchored?: readonly AnchoredCorrection[];
}

/** The position without the words for whom it is asked of: "aansluiting [van deze landen ]bij het EU-visumbeleid". */
function withoutAddressee(words: string, passage: Passage, text: string): string {
  const addressee = passage.wording.addressee?.span;
  if (addressee === undefined || addressee === null) return words;
  const named = text.slice(addressee.from, addressee.to);
  const at = words.indexOf(named);
  if (at <= 0) return words;
  const before = words.slice(0, at).replace(/\s(?:van|door|of|by|for)(?: the| de| all)?\s$/u, ' ');
  return `${before}${words.slice(at + named.length)}`.replace(/\s+/g, ' ').trim();
}

function occurrenceOf(
  position: PositionInSentence,
  read: PassageReader,
  knowledge: Knowledge,
  language: Language,
): Occurrence {
  const passage = read(position.sentence.id, position.span);
  const object = knowledge.objects.find((one) => one.id === position.matter);
  // A matter without a move has no words of its own that would make a heading ("merit", "irreguliere"): its name serves.
  const words =
    position.move === null
      ? (object?.prefLabel[language] ?? position.words)
      : withoutAddressee(position.words, passage, position.sentence.text);
  const { document, theme, matter, move, countries } = position;
  return { document, theme, matter, move, language, countries, words, passage };
}

interface Place {
  readonly document: Document;
  readonly sentence: Sentence;
}

function placesOf(documents: readonly Document[]): ReadonlyMap<string, Place> {
  return new Map(
    documents.flatMap((document) =>
      document.blocks.flatMap((block) =>
        block.sentences.map((sentence) => [sentence.id, { document, sentence }] as const),
      ),
    ),
  );
}

const side = (passage: Passage, { document, sentence }: Place): ShiftSide => ({
  passage,
  text: sentence.text,
  genre: document.source.genre,
  language: document.source.language,
});

/**
 * The threads of some papers, each position with a lane per addressee and a station per paper, from old to new. With
 * knowledge and a focus a position is a theme, a matter and a move towards the regions of the focus, and a paper without
 * it is silent, with proof. Without them a thread is a chain of sure links. Depends on the papers and options alone.
 */
export function traceThreads(documents: readonly Document[], options: TraceOptions): Thread[] {
  const ordered = inDateOrder(documents);
  const knowledge = options.knowledge ?? null;
  const { focus, alignments } = options;
  const read = options.read ?? passageReader(ordered, knowledge);
  const places = placesOf(ordered);
  const shiftOf = (older: Passage, newer: Passage): Shift => {
    const [a, b] = [places.get(older.sentence)!, places.get(newer.sentence)!];
    return shift(side(older, a), side(newer, b));
  };
  const keyed = knowledge !== null && focus !== undefined;
  const found = keyed
    ? ordered.flatMap((document) =>
        positionsOf(document, knowledge, focus).map((one) =>
          occurrenceOf(one, read, knowledge, document.source.language),
        ),
      )
    : occurrencesOfChains(ordered, alignments, read);
  const occurrences = correctOccurrences(found, options.anchored ?? [], (sentence) => {
    const place = places.get(sentence);
    if (place === undefined) return null;
    const { id, language } = place.document.source;
    return { document: id, language, passage: read(sentence, { from: 0, to: place.sentence.text.length }) };
  });
  return threadsOf({
    documents: ordered,
    occurrences,
    alignments,
    regions: knowledge?.regions ?? [],
    themes: focus?.themes ?? [],
    shift: shiftOf,
    outside: new Set(
      (options.cells ?? []).filter((cell) => cell.state === 'out-of-scope').map((cell) => cell.document),
    ),
    search: keyed ? silenceProver(ordered, knowledge, focus, options.cells ?? []) : () => null,
  });
}
