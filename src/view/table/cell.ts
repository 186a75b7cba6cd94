import { movementOfStep } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { isFunctionWord } from '../../languages/function-words.ts';
import type { Cell, Document, Dossier, Language, Search, Span, Thread } from '../../model.ts';
import { movementWords } from '../line/movement-words.ts';
import { actText, speakerText } from '../line/reading-text.ts';
import { markedWords, type PassageRow, type SilenceRow, type StationRows, stationRows } from '../line/stations.ts';

/** Passages printed in one cell: what the line runs through, and one beside it. The others are counted, a click away. */
const SHOWN = 2;
/** Characters of a wording in a cell: three lines of a column of 48 mm. */
const LIMIT = 84;
/** A clause of up to so many is printed whole. */
const SHORT = 72;
/** Characters of each part where what is asked and how far stand far apart. */
const PART = 40;

/** A passage as a cell prints it. */
export interface CellPhrase {
  readonly row: PassageRow;
  /** Parts of its sentence, in order; between two of them words are left out. */
  readonly parts: readonly Span[];
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
  readonly words: readonly CellPhrase[];
  /** Passages of the station that are not printed. */
  readonly more: number;
}

export interface TableRow {
  readonly thread: Thread;
  readonly stations: readonly StationRows[];
  readonly cells: readonly TableCell[];
}

/** The row of a position: one cell per paper, in the order of the papers given. */
export function tableRow(dossier: Dossier, thread: Thread, documents: readonly Document[]): TableRow {
  const stations = stationRows(dossier, thread);
  return {
    thread,
    stations,
    cells: documents.map((document) => {
      const station = stations.find((one) => one.document.source.id === document.source.id);
      return cellOf(dossier, thread, document, station);
    }),
  };
}

function cellOf(dossier: Dossier, thread: Thread, document: Document, station: StationRows | undefined): TableCell {
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
    words: shown.map((row) => ({ row, parts: cellParts(row, thread.objects) })),
    more: passages.length - shown.length,
  };
}

function absenceOf(dossier: Dossier, thread: Thread, document: Document, silence: SilenceRow | null): Absence {
  if (document.unread !== null || silence?.standing === 'unread') return 'unread';
  if (silence?.search?.withheld === 'out-of-scope') return 'out-of-scope';
  if (dossierIndex(dossier).cell(thread.theme, document.source.id)?.state === 'out-of-scope') return 'out-of-scope';
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
 * The words of a clause that fit a cell: those that carry how far it goes and those that name the position, with what
 * stands between and behind them. Who says it and how stand in small under them, so a head such as "Daarnaast is er
 * gesproken over" is not needed twice. Where the two stand too far apart, a part around each. Cut at words.
 */
export function cellParts(row: PassageRow, objects: readonly string[]): Span[] {
  const { text } = row.found.sentence;
  const clause = trimmed(text, row.entry.passage.span);
  if (clause.to - clause.from <= SHORT) return [clause];
  const [first, ...others] = keysOf(row, clause, objects);
  if (first === undefined) return [trimmed(text, filled(text, clause, { from: clause.from, to: clause.from }, LIMIT))];
  let hull: Span = first;
  const far: Span[] = [];
  for (const key of others) {
    const both = { from: Math.min(hull.from, key.from), to: Math.max(hull.to, key.to) };
    if (both.to - both.from <= LIMIT) hull = both;
    else if (key.carries) far.push(key);
  }
  if (far.length === 0) return [trimmed(text, filled(text, clause, hull, LIMIT))];
  const parts = [hull, ...far].map((key) => trimmed(text, filled(text, clause, key, PART)));
  return merged(parts.sort((x, y) => x.from - y.from));
}

/** Parts with a word or two between them are one: the "…" would take the room it saves. */
function merged(parts: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last !== undefined && part.from <= last.to + 12)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, part.to) };
    else out.push(part);
  }
  return out;
}

interface Key extends Span {
  /** True for words that carry how far it goes: never left out. */
  readonly carries: boolean;
}

/** What to show, weightiest first: the degree with what it is a degree of, the position's own objects, else the act. */
function keysOf(row: PassageRow, clause: Span, objects: readonly string[]): Key[] {
  const { text } = row.found.sentence;
  const { wording } = row.entry.passage;
  const inside = ({ from, to }: Span): boolean => from >= clause.from && to <= clause.to;
  const carrying = markedWords(row)
    .filter(inside)
    .map((span) => ({ from: span.from, to: wordsOn(text, span.to, clause.to, 2), carries: true }));
  const named = row.objects.filter(({ span }) => inside(span));
  const own = named.filter(({ object }) => objects.includes(object));
  const seen = new Set<string>();
  const once = (own.length > 0 ? own : named.slice(0, 1)).filter(
    ({ object }) => !seen.has(object) && seen.add(object) !== undefined,
  );
  const wanted: Key[] = [...carrying, ...once.map(({ span }) => ({ ...span, carries: false }))];
  const act = wording.act?.span ?? null;
  if (wanted.length === 0 && act !== null && inside(act)) wanted.push({ ...act, carries: false });
  return wanted;
}

/** The end of the nth word from here on, not past `end`. */
function wordsOn(text: string, from: number, end: number, n: number): number {
  const found = new RegExp(`^(?:\\s+[^\\s,;:.]+){0,${n}}`, 'u').exec(text.slice(from, end));
  return from + (found?.[0].length ?? 0);
}

/** A cut at the start or the end that hides no more than this is not worth making. */
const NEAR_START = 16;
const NEAR_END = 14;
/** Fewer characters than this tell nothing alone ("hervormingen"): then words before it are taken along. */
const LEAST = 40;

/** What announces more and is followed by nothing: a stop, "in het bijzonder", "met name". */
const DANGLING = /(?:[\s,;:–-]+|[\s,]+(?:in het bijzonder|met name|onder andere|in particular|including))+$/u;

/** True of a last word that points at the next one: "van", "Buitenlands-", and an adjective cut off from its noun. */
function points(last: string, after: string): boolean {
  if (isFunctionWord(last.toLowerCase()) || last.endsWith('-')) return true;
  const next = /^\s+([\p{L}\p{N}’'-]+)/u.exec(after)?.[1];
  return next !== undefined && !isFunctionWord(next.toLowerCase()) && /^\p{Lu}|(?:e|isch|ijk)$/u.test(last);
}

/** From the first word of the key (with the words that belong to it), filled up behind it; not ending in "van de". */
function filled(text: string, clause: Span, key: Span, limit: number): Span {
  let from = key.from - clause.from <= NEAR_START ? clause.from : leadIn(text, clause.from, key.from);
  let to = clause.to;
  if (clause.to - from > limit + NEAR_END) {
    to = Math.max(key.to, text.lastIndexOf(' ', from + limit));
    while (to > key.to) {
      const words = text.slice(from, to).replace(DANGLING, '');
      to = from + words.length;
      const last = /[\p{L}\p{N}’'-]+$/u.exec(words)?.[0] ?? '';
      if (last === '' || to - last.length < key.to || !points(last, text.slice(to))) break;
      to -= last.length;
    }
  }
  to = Math.max(to, key.to);
  if (to - from < LEAST && from > clause.from) {
    const space = text.indexOf(' ', Math.max(clause.from, to - limit + NEAR_START));
    from = to - limit + NEAR_START <= clause.from ? clause.from : space === -1 || space >= from ? from : space + 1;
  }
  return { from, to };
}

/** The start of the phrase a word stands in: back over at most two words to an article or preposition. */
function leadIn(text: string, least: number, at: number): number {
  let from = at;
  for (let n = 0; n < 3; n++) {
    const before = /([\p{L}\p{N}’'-]+)\s+$/u.exec(text.slice(least, from));
    if (before?.[1] === undefined) return n === 0 ? at : from;
    from -= before[0].length;
    if (isFunctionWord(before[1].toLowerCase())) return from;
  }
  return at;
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
  stations: readonly StationRows[],
  row: PassageRow,
  language: Language,
): readonly string[] {
  const at = stations.findIndex(({ document }) => document === row.found.document);
  const steps = movementWords(movementOfStep(row.entry), language);
  // That the first paper of a dossier says all it says for the first time is no news.
  return steps.filter(({ icon }) => icon !== 'first' || at > 0).map(({ word }) => word);
}

/**
 * The paper a direction is measured from, when that is not the last cell before it that speaks in these
 * columns: then a reader of the table would hold the words against the wrong ones.
 */
export function measuredFrom(cells: readonly TableCell[], at: number, row: PassageRow): Document | null {
  const older = row.before?.found.document;
  if (older === undefined || older === row.found.document) return null;
  const before = cells.slice(0, at).findLast(({ words }) => words.length > 0);
  return before?.document === older ? null : older;
}

/**
 * Who says it and how, as the paper words it (`het kabinet`, `zal … vragen`). Null where it has no place: nobody is meant
 * in "er is gesproken", and a verb that stands in the quotation need not stand under it again.
 */
export function cellSpeakerOf({ row, parts }: CellPhrase, language: Language): CellSpeaker {
  const { speaker, act } = row.entry.passage.wording;
  const verb = act?.span ?? null;
  const shown = verb !== null && parts.some(({ from, to }) => verb.from >= from && verb.to <= to);
  // Whom "hij" stands for is enough here; the line has the pronoun as well.
  const known = speaker?.rule.endsWith('pronoun') ? { ...speaker, span: null } : speaker;
  return {
    who: known?.value === 'impersonal' ? null : speakerText(known, row.found, language),
    how: act === null || shown ? null : actText(act, row.found, language),
    named: speaker !== null,
  };
}

export interface CellSpeaker {
  readonly who: string | null;
  readonly how: string | null;
  /** False when no speaker could be read; the cell then says so. */
  readonly named: boolean;
}
