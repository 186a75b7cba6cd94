import type { Cell, Document, Dossier, Language, Search, Span, Thread } from '../../src/model.ts';
import { isFunctionWord } from '../../src/text/function-words.ts';
import { directionsOf, readingText } from '../line/directions.ts';
import { type PassageRow, type SilenceRow, type StationView, stationsOf } from '../line/stations.ts';
import { lookup, yearOf } from '../lookup.ts';
import { cutAround } from '../quotation.ts';
import { carryingSpans } from '../rungs.ts';

/** Passages printed in one cell: what the line runs through, and one beside it. The others are counted, a click away. */
const SHOWN = 2;
/** Characters of a wording in a cell: four lines of a column of 45 mm. */
const LIMIT = 104;
/** Characters of each part where what is asked and how far stand far apart. */
const PART = 56;

/** A passage as a cell prints it. */
export interface CellWords {
  readonly row: PassageRow;
  /** Parts of its sentence, in order; between two of them words are left out. */
  readonly parts: readonly Span[];
  /** True where the clause itself was cut at its start or end. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** What a paper without the position is called: a state of the closed list, never nothing. */
export type Absence = Extract<Cell['state'], 'silent' | 'undecided' | 'unread' | 'out-of-scope'>;

/** One cell of the table. It is never empty: it holds an absence, words, or both (a narrower lane beside a silence). */
export interface TableCell {
  readonly document: Document;
  readonly absence: Absence | null;
  readonly search: Search | null;
  /** Whom the absence is about, when somebody narrower is spoken to in the same paper. */
  readonly about: SilenceRow['lane'] | null;
  /** Places the nearest refused sentences are about instead. */
  readonly elsewhere: readonly string[];
  readonly words: readonly CellWords[];
  /** Passages of the station that are not printed. */
  readonly more: number;
}

export interface TableRow {
  readonly thread: Thread;
  readonly stations: readonly StationView[];
  readonly cells: readonly TableCell[];
}

/** The row of a position: one cell per paper, in the order of the papers given. */
export function rowOf(dossier: Dossier, thread: Thread, documents: readonly Document[]): TableRow {
  const stations = stationsOf(dossier, thread);
  return {
    thread,
    stations,
    cells: documents.map((document) => {
      const station = stations.find((one) => one.document.source.id === document.source.id);
      return cellOf(dossier, thread, document, station);
    }),
  };
}

function cellOf(dossier: Dossier, thread: Thread, document: Document, station: StationView | undefined): TableCell {
  const silence = station?.rows.find((row): row is SilenceRow => row.kind === 'silence') ?? null;
  const passages = station?.rows.filter((row): row is PassageRow => row.kind === 'passage') ?? [];
  const shown = pick(passages);
  // A line that knows nothing of a paper is undecided: silence is claimed with a proof or not at all.
  const absence = passages.length > 0 && silence === null ? null : absenceOf(dossier, thread, document, silence);
  const search = silence?.search ?? null;
  return {
    document,
    absence,
    search,
    about: silence?.speaksElse === true ? silence.lane : null,
    elsewhere: absence === 'silent' ? placesOf(search) : [],
    words: shown.map((row) => ({ row, ...partsOf(row) })),
    more: passages.length - shown.length,
  };
}

function absenceOf(dossier: Dossier, thread: Thread, document: Document, silence: SilenceRow | null): Absence {
  if (document.unread !== null || silence?.standing === 'unread') return 'unread';
  if (silence?.search?.withheld === 'out-of-scope') return 'out-of-scope';
  if (lookup(dossier).cell(thread.theme, document.source.id)?.state === 'out-of-scope') return 'out-of-scope';
  if (silence === null || silence.standing === 'undecided') return 'undecided';
  return 'silent';
}

/** Of what came nearest and was refused for its place, the places: `Georgië`. */
function placesOf(search: Search | null): string[] {
  const found = (search?.nearest ?? []).map(({ reason, found: place }) => (reason === 'other-region' ? place : null));
  return [...new Set(found.filter((place) => place !== null))].slice(0, 2);
}

/** What the line runs through first; beside it the first of a narrower lane, else the first with a degree word. */
function pick(passages: readonly PassageRow[]): PassageRow[] {
  const first = passages.find(({ main }) => main) ?? passages[0];
  if (first === undefined) return [];
  const others = passages.filter((row) => row !== first);
  const second =
    others.find(({ lane }) => lane !== first.lane) ?? others.find(({ entry }) => entry.passage.wording.degree !== null);
  return [first, ...(second === undefined ? [] : [second])].slice(0, SHOWN);
}

/** A clause that opens with one of these has lost nothing by beginning at the next word. */
const OPENINGS = /^(?:en|of|maar|and|or|but)\s+/iu;

/**
 * The words of a clause that fit a cell: those that carry how far it goes and those that name what it is about, with
 * what stands around them. Where the two stand too far apart, a part around each. Cut at words, never inside one.
 */
export function partsOf(row: PassageRow): Pick<CellWords, 'parts' | 'cut'> {
  const { text } = row.found.sentence;
  const { span } = row.entry.passage;
  const clause = trimmed(text, span);
  const whole = { parts: [clause], cut: { before: false, after: false } };
  if (clause.to - clause.from <= LIMIT) return whole;
  const inside = ({ from, to }: Span): boolean => from >= clause.from && to <= clause.to;
  const carrying = carryingSpans(row.entry.passage.wording, text).filter(inside);
  const named = row.objects.map((object) => object.span).filter(inside);
  const act = row.entry.passage.wording.act?.span ?? null;
  const wanted = [...carrying, ...named.slice(0, 2)];
  if (wanted.length === 0 && act !== null && inside(act)) wanted.push(act);
  wanted.sort((x, y) => x.from - y.from);
  const [first] = wanted;
  if (first === undefined)
    return joined(text, clause, [around(text, clause, { from: clause.from, to: clause.from }, LIMIT)]);
  const to = Math.max(...wanted.map((one) => one.to));
  if (to - first.from <= LIMIT) return joined(text, clause, [around(text, clause, { from: first.from, to }, LIMIT)]);
  const last = wanted.findLast((one) => one.to === to) ?? first;
  return joined(text, clause, [around(text, clause, first, PART), around(text, clause, last, PART)]);
}

function around(text: string, clause: Span, key: Span, limit: number): Span {
  const inner = text.slice(clause.from, clause.to);
  const cut = cutAround(inner, { from: key.from - clause.from, to: key.to - clause.from }, limit);
  return ended(text, { from: clause.from + cut.from, to: clause.from + cut.to }, key, clause);
}

/** A part that was cut does not end in "van de" or a comma: such words point at what is not there. */
function ended(text: string, part: Span, key: Span, clause: Span): Span {
  let { to } = part;
  while (to < clause.to && to > key.to) {
    const words = text
      .slice(part.from, to)
      .trimEnd()
      .replace(/[,;:]$/u, '');
    const last = /[\p{L}\p{N}’'-]+$/u.exec(words)?.[0] ?? '';
    to = part.from + words.length;
    if (last === '' || !isFunctionWord(last.toLowerCase()) || to - last.length <= key.to) break;
    to -= last.length;
  }
  return { from: part.from, to: Math.max(to, key.to) };
}

function joined(text: string, clause: Span, parts: readonly Span[]): Pick<CellWords, 'parts' | 'cut'> {
  const merged: Span[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    // Two parts with a word or two between them are one: the "…" would take the room it saves.
    if (last !== undefined && part.from <= last.to + 12) merged[merged.length - 1] = { from: last.from, to: part.to };
    else merged.push(part);
  }
  const kept = merged.map((part) => trimmed(text, part));
  const [start, end] = [kept[0]?.from ?? clause.from, kept.at(-1)?.to ?? clause.to];
  return { parts: kept, cut: { before: start > clause.from, after: end < clause.to } };
}

/** Without the spaces and stops at its edges, and without the "and" that only ties a clause to the one before. */
function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.from, span.to);
  const lead = words.length - words.trimStart().length;
  const opening = OPENINGS.exec(words.trimStart())?.[0].length ?? 0;
  const end = words.replace(/[\s.,;:]+$/u, '').length;
  const from = span.from + lead + opening;
  return { from, to: Math.max(from, span.from + end) };
}

/** The direction of a passage against the one it continues, in words of the closed list; empty at the first paper. */
export function directionWords(
  stations: readonly StationView[],
  row: PassageRow,
  language: Language,
): readonly string[] {
  const at = stations.findIndex(({ document }) => document === row.found.document);
  const steps = directionsOf(stations, at, row, language);
  // That the first paper of a dossier says all it says for the first time is no news.
  return steps.filter(({ icon }) => icon !== 'first' || at > 0).map(({ word }) => word);
}

/**
 * The year of the paper a direction is measured from, when that is not the last cell before it that speaks in these
 * columns: then a reader of the table would hold the words against the wrong ones.
 */
export function measuredFrom(cells: readonly TableCell[], at: number, row: PassageRow): string | null {
  const older = row.before?.found.document;
  if (older === undefined) return null;
  const before = cells.slice(0, at).findLast(({ words }) => words.length > 0);
  return before?.document === older ? null : (yearOf(older) ?? older.source.id);
}

/** Who says it and how, as the paper words it: `het kabinet: zal … vragen`; null parts are left out. */
export function voiceOf(
  row: PassageRow,
  language: Language,
): { readonly who: string | null; readonly how: string | null } {
  const { speaker, act } = row.entry.passage.wording;
  return {
    who: readingText('speaker', speaker, row.found, language),
    how: act === null ? null : readingText('act', act, row.found, language),
  };
}
