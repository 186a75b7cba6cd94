/**
 * Lines with which somebody gets the word, or a clause of a motion begins. Such a line begins a block whatever stands above
 * it; one that is nothing but a label (`Vraag 3`) is a heading.
 */
import type { TurnRole } from '../text/block-scope.ts';
import type { ReadingLanguage } from './context.ts';
import { continuesSentence, headingShaped, isTerminated, startsLower, startsUpper, wordCount } from './line-shape.ts';
import type { MarkedLine } from './list-markers.ts';
import { answeredPoints, bareNumber, numberedQuestions } from './question-points.ts';
import { headingSide } from './turn-headings.ts';

export interface TurnMark {
  /** An `operative` clause is what a decision does (`besluit:`), or the end of a motion; a `number` names the text under it. */
  readonly kind: TurnRole | 'operative' | 'number';
  /** Whether the line is a label with nothing behind it. */
  readonly alone: boolean;
}

/** A line of running text with what it opens, if it opens anything. */
export interface TurnLine extends MarkedLine {
  readonly turn: TurnMark | null;
}

/** A question and its answer, for the tests that hold for both. */
type Side = 'question' | 'answer';

/** The turn marks of a paper. What could be an everyday word counts only where the paper has more of its kind. */
export function withTurnMarks(
  body: readonly MarkedLine[],
  numbers: ReadonlySet<number>,
  language: ReadingLanguage,
): TurnLine[] {
  const labels = labelsIn(body, numbers, language);
  const clauses = clausesIn(body, language);
  const speeches = speechesIn(body, language);
  return body.map((line, i) => {
    const turn = labels.get(i) ?? speeches.get(i) ?? clauses.get(i) ?? null;
    const asks = turn?.kind === 'question' && !turn.alone;
    return { ...line, turn, marker: line.marker ?? (asks ? bareNumber(line.printed.text) : null) };
  });
}

/** May a turn begin here: not in the middle of a sentence that runs over the line end? */
function maybeOpens(body: readonly MarkedLine[], i: number, language: ReadingLanguage): boolean {
  const above = body[i - 1];
  return above === undefined || body[i]!.gap > 0 || !continuesSentence(above.bare, language);
}

/** What a line could open by its label. */
export interface TurnLabel {
  readonly mark: TurnMark;
  /** `Vraag 3` is one by itself; `Vragen` or `A:` only beside the other kind. */
  readonly sure: boolean;
}

function labelOf(text: string, { turns }: ReadingLanguage): TurnLabel | null {
  if (!startsUpper(text)) return null;
  const of = (kind: Side, pattern: RegExp, alone: boolean): TurnLabel | null => {
    const found = pattern.exec(text);
    return found && { mark: { kind, alone }, sure: kind === 'question' && found[1] !== undefined };
  };
  return (
    of('question', turns.QUESTION_LABEL, true) ??
    of('answer', turns.ANSWER_LABEL, true) ??
    of('question', turns.QUESTION_OPENING, false) ??
    of('answer', turns.ANSWER_OPENING, false) ??
    of('question', turns.SHORT_QUESTION, /^\S+(?: \d+\S?)?$/.test(text)) ??
    of('answer', turns.SHORT_ANSWER, /^\S+(?: \d+\S?)?$/.test(text))
  );
}

/** A heading over what a fraction asks, or over its answers, that fills its line so that the text under it seems to go on. */
function headingMark(body: readonly MarkedLine[], i: number, language: ReadingLanguage): TurnMark | null {
  const line = body[i]!;
  const next = body[i + 1];
  const side = headingSide(line.bare, language);
  if (!side || !next || next.gap > 0 || !startsUpper(next.bare) || !headingShaped(line.bare, language)) return null;
  const above = body[i - 1];
  const free = !above || line.gap > 0 || line.cut || isTerminated(above.bare);
  return free ? { kind: side, alone: true } : null;
}

function labelsIn(
  body: readonly MarkedLine[],
  numbers: ReadonlySet<number>,
  language: ReadingLanguage,
): Map<number, TurnMark> {
  const found = new Map<number, TurnLabel>();
  for (const [i, line] of body.entries()) {
    const label = line.marker ? null : labelOf(line.bare, language);
    const heading = label || line.marker ? null : headingMark(body, i, language);
    if (label && maybeOpens(body, i, language)) found.set(i, label);
    else if (heading) found.set(i, { mark: heading, sure: true });
  }
  for (const i of answeredPoints(body, found)) found.set(i, { mark: { kind: 'question', alone: false }, sure: true });
  const labels = [...found.values()];
  for (const i of numberedQuestions(body, found)) found.set(i, { ...found.get(i)!, sure: true });
  const asks = labels.some(({ mark }) => mark.kind === 'question') || asksByHeading(body, language);
  const answers = labels.some(({ mark }) => mark.kind === 'answer');
  const marks = new Map<number, TurnMark>();
  for (const [i, { mark, sure }] of found) if (sure || (mark.kind === 'answer' ? asks : answers)) marks.set(i, mark);
  for (const [i, mark] of numberMarks(body, numbers, asks || answers, language)) marks.set(i, mark);
  return marks;
}

/** Does a heading over the questions of members stand in the paper, or do fractions speak in it? */
function asksByHeading(body: readonly MarkedLine[], { turns }: ReadingLanguage): boolean {
  return body.some(({ bare }) => (turns.ASKED.test(bare) || turns.BOTH.test(bare)) && wordCount(bare) <= 16);
}

/** Numbers above their text: of the questions and again of the answers, where something is asked; else of points or headings. */
function numberMarks(
  body: readonly MarkedLine[],
  numbers: ReadonlySet<number>,
  asks: boolean,
  language: ReadingLanguage,
): Map<number, TurnMark> {
  const marks = new Map<number, TurnMark>();
  let side: Side = 'question';
  for (const [i, { bare, marker, printed }] of body.entries()) {
    if (headingSide(bare, language) === 'answer' || language.turns.ANSWER_LABEL.test(bare)) side = 'answer';
    if (marker || !numbers.has(printed.index) || body[i + 1]?.gap !== 0) continue;
    const alone = asks || !headingShaped(body[i + 1]!.bare, language);
    marks.set(i, { kind: asks ? side : 'number', alone });
  }
  return marks;
}

/** A name as speakers have: initials, particles, capitals, or the office (`Van Dam van Infrastructuur en Waterstaat`). */
const NAME =
  /^(?:(?:\p{Lu}[\p{L}’'.\-–]*|van|de|der|den|ten|ter|te|en|el|la|le|du|of|for|the|and|voor|in|['’][st])(?:,? |$)){1,12}$/u;
/** A name with its party and no title. */
const PARTY = /^\p{Lu}[\p{L}’'.-]+(?: [\p{L}’'.-]+){0,3} \((?=[^()]*\p{Lu})[^()]{2,40}\) ?:(?=\s|$)/u;

/** How long the label of the speech is that a text begins with; 0 for none. */
function speakerLength(text: string, { turns }: ReadingLanguage): number {
  if (!startsUpper(text)) return 0;
  const found = turns.SPEAKER.exec(text);
  const name = found?.[1] ?? found?.[2] ?? '';
  // `Mevrouw El Amrani, wethouder in Havenstad:`
  if (found && (name === '' || NAME.test(name.replace(/, .*$/, '')))) return found[0].length;
  return PARTY.exec(text)?.[0].length ?? 0;
}

/**
 * Speeches: two at least, for one `Minister Jansen:` may be anything, unless a party stands behind the name. A list of who
 * was there is no debate.
 */
function speechesIn(body: readonly MarkedLine[], language: ReadingLanguage): Map<number, TurnMark> {
  const found = new Map<number, TurnMark>();
  let sure = false;
  for (const [i, { bare, marker }] of body.entries()) {
    const length = marker ? 0 : speakerLength(bare, language);
    if (length === 0 || !maybeOpens(body, i, language)) continue;
    const said = bare.slice(length).trim();
    const next = body[i + 1];
    if (said === '' ? !next || !startsUpper(next.bare) : !startsUpper(said) || wordCount(said) < 2) continue;
    // `De heer Wiersinga (Dorpsbelang):` above his words is their label; right above them it is their first words.
    found.set(i, { kind: 'speech', alone: said === '' && next!.gap > 0 });
    if (/\) ?:$/.test(bare.slice(0, length).trim()) && language.turns.SPEAKER.test(bare)) sure = true;
  }
  return sure || found.size >= 2 ? found : new Map();
}

/** The longest opening of a motion or decision, in words: `De raad van de gemeente Overwaard;`. */
const OPENING = 24;

/** Clauses of motions and decisions, from the opening (`De Kamer,`) to the last words. */
function clausesIn(body: readonly MarkedLine[], language: ReadingLanguage): Map<number, TurnMark> {
  const { turns } = language;
  const clauses = new Map<number, TurnMark>();
  const kindOf = (text: string): TurnMark['kind'] | null =>
    turns.GROUND.test(text) ? 'consideration' : turns.REQUEST.test(text) ? 'request' : null;
  for (const [i, kind] of movedClauses(body, kindOf, language)) clauses.set(i, { kind, alone: false });
  let open = false;
  for (const [i, { bare, marker, gap }] of body.entries()) {
    const text = marker ? bare.slice(marker.to) : bare;
    const above = body[i - 1]?.bare ?? '';
    const ends = turns.OPERATIVE.test(text);
    const kind = ends ? 'operative' : kindOf(text);
    if (opensMotion(body, i, language)) open = true;
    // Another text begins: `Gezien de planning` in it is an everyday sentence.
    else if (gap > 0 && !kind && !marker && startsUpper(text) && !/:$/.test(above)) open = false;
    const breaks = gap > 0 || marker !== null || isTerminated(above) || /,$/.test(above);
    if (open && kind && breaks && i > 0) clauses.set(i, { kind, alone: false });
    if (ends || turns.MOTION_END.test(text)) open = false;
  }
  return clauses;
}

/**
 * The clauses in front of which the house that moves is named: `This Council notes that ...`, `This Council resolves to ...`.
 * One that rests on something and one that asks; a sentence alone may be of any text: `The Council resolves disputes.`
 */
function movedClauses(
  body: readonly MarkedLine[],
  kindOf: (text: string) => TurnMark['kind'] | null,
  { turns }: ReadingLanguage,
): Map<number, TurnMark['kind']> {
  const moved = new Map<number, TurnMark['kind']>();
  for (const [i, { bare, marker, gap }] of body.entries()) {
    const mover = marker ? null : turns.MOVER.exec(bare);
    if (!mover || !startsUpper(bare) || !(gap > 0 || i === 0 || isTerminated(body[i - 1]!.bare))) continue;
    const kind = kindOf(bare.slice(mover[0].length));
    if (kind) moved.set(i, kind);
  }
  const kinds = [...moved.values()];
  return kinds.includes('consideration') && kinds.includes('request') ? moved : new Map();
}

/**
 * `De Kamer,` or `De raad van de gemeente Overwaard;` with a ground or a request under it; whoever decides, where the ground
 * has a capital or stands apart: no running text goes on so after a comma (`De Autoriteit Vaarwegen, / Gelet op artikel 12`).
 */
function opensMotion(body: readonly MarkedLine[], i: number, { turns }: ReadingLanguage): boolean {
  const { bare, marker } = body[i]!;
  if (marker || !startsUpper(bare)) return false;
  const next = body[i + 1]?.bare ?? '';
  const apart = startsUpper(next) || (body[i + 1]?.gap ?? 0) > 0;
  if (/[,;:]$/.test(bare) && wordCount(bare) <= 14 && turns.GROUND.test(next) && apart) return true;
  if (!turns.CHAMBER.test(bare)) return false;
  let words = wordCount(bare);
  for (let k = i + 1; k < body.length && words <= OPENING; k++) {
    const line = body[k]!;
    const text = line.marker ? line.bare.slice(line.marker.to) : line.bare;
    if (/[,;:]$/.test(body[k - 1]!.bare) && (turns.GROUND.test(text) || turns.REQUEST.test(text))) return true;
    if (!startsLower(text) || /[.!?]$/.test(body[k - 1]!.bare)) return false;
    words += wordCount(text);
  }
  return false;
}
