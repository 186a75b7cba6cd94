import { isSpeaking, mainEntry } from '../../compare/movement.ts';
import { dossierIndex, type LocatedSentence, type NamedObject } from '../../dossier/index-by-id.ts';
import type { Document, Dossier, Entry, Lane, Passage, Search, Span, Standing, Thread } from '../../model.ts';
import { addressedLanes } from '../../text/clause-of-passage.ts';
import { carryingSpans, type DegreeLevel, degreeLevelOf, scopeSpans, shortQuote } from '../degree-spans.ts';
import { movedWords } from './moved-words.ts';

export { isSpeaking, mainEntry } from '../../compare/movement.ts';

/** A passage on the line, with what the page draws of it. */
export interface PassageRow {
  readonly kind: 'passage';
  readonly entry: Entry;
  readonly found: LocatedSentence;
  readonly lane: Lane;
  /** True for the one passage of its paper that the line itself runs through; others stand on the second lane. */
  readonly main: boolean;
  readonly rung: DegreeLevel;
  /** The words that move it, where they stand in its sentence: a figure, a denial, a condition; here or in a later paper. */
  readonly moved: readonly Span[];
  /** Where its sentence names policy objects. */
  readonly objects: readonly NamedObject[];
  /** True when the home side speaks. */
  readonly home: boolean;
  /** The passage it continues, or null at its first. */
  readonly before: { readonly passage: Passage; readonly found: LocatedSentence } | null;
}

/** A paper that does not speak on the lane of the line: silent, undecided or not read. */
export interface SilenceRow {
  readonly kind: 'silence';
  readonly standing: Extract<Standing, 'silent' | 'undecided' | 'unread'>;
  readonly search: Search | null;
  /** The lane of the line, named when a narrower one speaks in the same paper. */
  readonly lane: Lane;
  readonly speaksElse: boolean;
}

export type LineRow = PassageRow | SilenceRow;

export interface StationRows {
  readonly document: Document;
  readonly standing: Standing;
  /** In reading order; a silence comes first. Never empty. */
  readonly rows: readonly LineRow[];
}

/** The passage of a thread that holds a sentence, or the one the dossier has for it. */
function passageOf(dossier: Dossier, thread: Thread, sentence: string): Passage | null {
  for (const lane of thread.lanes) {
    for (const station of lane.stations) {
      for (const { passage } of station.entries) if (passage.sentence === sentence) return passage;
    }
  }
  return dossierIndex(dossier).passages.get(sentence)?.[0] ?? null;
}

function passageRow(
  dossier: Dossier,
  thread: Thread,
  lane: Lane,
  entry: Entry,
  main: boolean,
  moved: readonly Span[],
): PassageRow | null {
  const { sentences, objects } = dossierIndex(dossier);
  const found = sentences.get(entry.passage.sentence);
  if (!found) return null;
  const older = entry.shift?.a.sentence;
  const olderPassage = older === undefined ? null : passageOf(dossier, thread, older);
  const olderFound = older === undefined ? undefined : sentences.get(older);
  return {
    kind: 'passage',
    entry,
    found,
    lane,
    main,
    rung: degreeLevelOf(entry.passage.wording),
    moved,
    objects: objects.get(entry.passage.sentence) ?? [],
    home: entry.passage.wording.speaker?.home === true,
    before: olderPassage && olderFound ? { passage: olderPassage, found: olderFound } : null,
  };
}

/**
 * A thread as stations, one per paper of the dossier in the order of the axis, each with its passages in reading order.
 * A paper is silent only when the widest lane is; what a narrower lane says in it then stands under the silence.
 */
export function stationRows(dossier: Dossier, thread: Thread): StationRows[] {
  const { documents } = dossierIndex(dossier);
  const [widest] = thread.lanes;
  if (!widest) return [];
  const moved = movedWords(thread);
  return widest.stations.flatMap((station, i) => {
    const document = documents.get(station.document);
    if (!document) return [];
    const main = mainEntry(station);
    const passages = addressedLanes(thread)
      .flatMap((lane) =>
        (lane.stations[i]?.entries ?? []).map((entry) =>
          passageRow(dossier, thread, lane, entry, entry === main, moved.get(entry.passage.sentence) ?? []),
        ),
      )
      .filter((row) => row !== null)
      .sort((x, y) => rank(document, x) - rank(document, y) || x.entry.passage.span.from - y.entry.passage.span.from);
    const { standing } = station;
    const rows: LineRow[] = [...passages];
    if (!isSpeaking(standing)) {
      rows.unshift({
        kind: 'silence',
        standing,
        search: station.search,
        lane: widest,
        speaksElse: passages.length > 0,
      });
    }
    return rows.length === 0 ? [] : [{ document, standing, rows }];
  });
}

/** The passages of a station, in reading order. */
export function passageRowsOf({ rows }: Pick<StationRows, 'rows'>): PassageRow[] {
  return rows.filter((row): row is PassageRow => row.kind === 'passage');
}

/** The passage of a station that the line runs through, or null where it does not speak. */
export function mainRow(station: Pick<StationRows, 'rows'>): PassageRow | null {
  return passageRowsOf(station).find(({ main }) => main) ?? null;
}

/** Place in the paper: the number of its block, then of its sentence. */
function rank(document: Document, row: PassageRow): number {
  const block = document.blocks.indexOf(row.found.block);
  return block * 1000 + row.found.block.sentences.indexOf(row.found.sentence);
}

/** `inclusief sancties`, `inclusief … sanctiemaatregelen`: what is expressly included, short; null when nothing is. */
export function scopeWords(row: PassageRow): string | null {
  const parts = scopeSpans(row.entry.passage.wording, row.found.sentence.text).map(({ from, to }) =>
    row.found.sentence.text.slice(from, to),
  );
  return parts.length === 0 ? null : parts.join(' … ');
}

/** What is lifted from a passage: its degree word, then figures, denials, conditions and their like that move it, each once. */
export function liftedWords({ entry, found, moved }: PassageRow): string[] {
  const degree = entry.passage.wording.degree?.span ?? null;
  const { text } = found.sentence;
  const printed = moved.map(({ from, to }) => shortQuote(text.slice(from, to)));
  return [...new Set([...(degree === null ? [] : [text.slice(degree.from, degree.to)]), ...printed])];
}

/** The same with what is expressly included on top. */
export function keyWordsOf(row: PassageRow): string[] {
  const scope = scopeWords(row);
  return [...liftedWords(row), ...(scope === null ? [] : [scope])];
}

/** Every word of a passage that is marked: what carries how far it goes, and what moves it otherwise. */
export function markedWords({ entry, found, moved }: PassageRow): Span[] {
  const carrying = carryingSpans(entry.passage.wording, found.sentence.text);
  const apart = moved.filter(({ from, to }) => carrying.every((span) => span.to <= from || span.from >= to));
  return [...carrying, ...apart].sort((x, y) => x.from - y.from);
}

/** Where the passages stand that the line runs through, in the order of the papers: all that choosing two of them takes. */
export function mainSentences(dossier: Dossier, thread: Thread): LocatedSentence[] {
  const { sentences } = dossierIndex(dossier);
  return (thread.lanes[0]?.stations ?? []).flatMap((station) => {
    const sentence = mainEntry(station)?.passage.sentence;
    return (sentence === undefined ? undefined : sentences.get(sentence)) ?? [];
  });
}
