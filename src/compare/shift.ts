/**
 * How a position moved from one passage to another: a mark per axis, each with its words, and a verdict in words of a
 * closed list. A direction is claimed only where both sides carry the evidence; everything else is "anders verwoord".
 *
 * Direction of change by rules did not travel when one scale mixed degree, scope, act and actor (gold of another paper:
 * 8 of 25 found, 2 reversed). So the axes are kept apart here, and movement.ts draws the verdict up from them.
 */

import { ADDRESSEE_CLASSES } from '../languages/addressees.ts';
import { type LanguagePack, packOf } from '../languages/compile-pack.ts';
import { defaultPacks, UNMARKED_LANGUAGE } from '../languages/packs.ts';
import { ACTS } from '../languages/speech-acts.ts';
import type { Genre, Mark, PaperLanguage, Passage, Quote, Reading, Shift, Span } from '../model.ts';
import { clauseOfPassage, endOfPassage } from '../text/clause-of-passage.ts';
import { tokensIn } from '../text/meaning-tokens.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { type DegreeSide, degreeMark } from './degree-shift.ts';
import { markOf } from './mark.ts';
import { compareMeaning } from './meaning-marks.ts';
import type { MeaningSide } from './meaning-side.ts';
import { NO_OCCASION, type Occasion } from './occasion.ts';
import { type ParsedSentence, parseSentence } from './parsed-sentence.ts';
import { verdictsOf } from './verdicts.ts';

/** One side of a shift. */
export interface ShiftSide {
  readonly passage: Passage;
  /** Text of the sentence the passage stands in. */
  readonly text: string;
  readonly genre: Genre | null;
  /** Dutch when left out. */
  readonly language?: PaperLanguage;
  readonly parsed?: ParsedSentence;
  /** The date and place of what the paper itself is about; none when left out. */
  readonly occasion?: Occasion;
}

/** Steps two acts must be apart before a direction is claimed: readers differ about neighbours. */
const CLAIMED_APART = 2;
/** Letters two words must share from the first to be one word and its compound: "sancties", "sanctiemaatregelen". */
const COMPOUND = 5;

/** The step of "spreken over". */
const OPENING = 1;

const STEP: ReadonlyMap<string, number | null> = new Map(ACTS.map((act) => [act.id, act.step]));

type Side = ShiftSide & DegreeSide;

function sideOf(side: ShiftSide): Side {
  const { text, language, parsed } = side;
  return { ...side, parsed: parsed ?? parseSentence(text, packOf(defaultPacks(), language ?? UNMARKED_LANGUAGE)) };
}

/** One side; `voice`, who speaks where that is told by itself, is left out of what is compared. */
function meaningSide({ passage, text, parsed, occasion }: Side, voice: Span | null): MeaningSide {
  const { span, sentence } = passage;
  const { pack } = parsed;
  const said = new Set(voice === null ? [] : tokensIn(parsed.meaning, voice));
  const tokens = tokensIn(parsed.meaning, span).filter((token) => !said.has(token));
  return { sentence, text, span, clause: clauseOfPassage(passage), tokens, pack, occasion: occasion ?? NO_OCCASION };
}

function quote(side: Side, reading: Reading | null): Quote | null {
  if (reading === null || reading.span === null) return null;
  return {
    sentence: side.passage.sentence,
    span: reading.span,
    text: side.text.slice(reading.span.from, reading.span.to),
  };
}

/** Does home speak with others: as one of a group, or beside another? */
const isShared = ({ rule, value }: Reading): boolean => rule.endsWith('with-home') || value.includes('+');

/** Is it what a declaration says, by its own text or as a report tells it? */
const isDeclared = ({ genre }: Side, { value }: Reading): boolean => genre === 'declaration' || value === 'declaration';

/** Is one side the voice of its paper, by its kind and no word, where it names the very speaker of the other? */
function standsUnread(unread: Side, { rule, span }: Reading, read: Side, named: Reading): boolean {
  if (rule !== 'speaker:genre' || span !== null || named.span === null) return false;
  const name = foldWord(read.text.slice(named.span.from, named.span.to));
  return ` ${wordsOf(unread.text)
    .map(({ fold }) => fold)
    .join(' ')} `.includes(` ${name} `);
}

function speakerMark(older: Side, newer: Side): Mark | null {
  const [a, b] = [older.passage.wording.speaker, newer.passage.wording.speaker];
  if (a === null || b === null) return null;
  const [old, fresh] = [quote(older, a), quote(newer, b)];
  if (a.value === b.value) return markOf('speaker', 'same', old, fresh, 'speaker:same');
  // "Lidstaten, waaronder België namens de Benelux" and "het kabinet": home is heard in both, and not alone in the one.
  if (a.home && b.home && !isShared(a) && !isShared(b)) return markOf('speaker', 'same', old, fresh, 'speaker:home');
  // "The Regulator may impose a fine" was read as the words of the paper, "The Regulator will impose a fine" as the Regulator's.
  if (standsUnread(older, a, newer, b) || standsUnread(newer, b, older, a))
    return markOf('speaker', 'same', old, fresh, 'speaker:stands-there');
  // "De EU en de partners erkennen" in a declaration is what a report calls "in de verklaring werd erkend".
  if (isDeclared(older, a) && isDeclared(newer, b)) {
    return markOf('speaker', 'unclear', old, fresh, 'speaker:declaration');
  }
  // "Er is gesproken over" names nobody: it cannot be said that another speaks.
  const nobody = a.value === 'impersonal' || b.value === 'impersonal';
  return markOf('speaker', nobody ? 'unclear' : 'changed', old, fresh, nobody ? 'speaker:nobody' : 'speaker:other');
}

function actMark(older: Side, newer: Side, speaker: Mark | null): Mark | null {
  const [a, b] = [older.passage.wording.act, newer.passage.wording.act];
  if (a === null || b === null) return null;
  const [old, fresh] = [quote(older, a), quote(newer, b)];
  if (a.value === b.value) {
    // "heeft aangedrongen" against "zal aandringen": a report looks back, an agenda forward; the act is the same.
    return markOf('act', 'same', old, fresh, a.tense === b.tense ? 'act:same' : 'act:same-other-tense');
  }
  // An act taken over from a lead-in or a heading has no words to show: nothing is claimed from it.
  const isShown = (act: Reading): boolean => act.span !== null || act.value === 'question';
  if (!isShown(a) || !isShown(b)) return null;
  const [from, to] = [STEP.get(a.value) ?? null, STEP.get(b.value) ?? null];
  if (from === null || to === null) return markOf('act', 'changed', old, fresh, 'act:apart');
  if (Math.abs(to - from) < CLAIMED_APART) return markOf('act', 'changed', old, fresh, 'act:neighbours');
  const comparable = speaker?.direction === 'same';
  const direction = to > from ? 'up' : 'down';
  // "De ER stond stil bij X" opens a subject; what was said of it may stand in the next sentence. No claim rests on it.
  if (Math.min(from, to) === OPENING) return markOf('act', 'unclear', old, fresh, `act:${direction}-opening`);
  if (comparable) return markOf('act', direction, old, fresh, 'act:steps');
  return markOf('act', 'unclear', old, fresh, `act:${direction}-other-speaker`);
}

function addresseeMark(older: Side, newer: Side): Mark | null {
  const [a, b] = [older.passage.wording.addressee, newer.passage.wording.addressee];
  // Where nothing is said or asked ("vond plaats in Tirana (Albanië)"), nobody is asked.
  if (a === null || b === null || older.passage.wording.act === null || newer.passage.wording.act === null) return null;
  // What was taken over from around it has no words to show: no direction rests on it.
  if ((a.span === null || b.span === null) && a.value !== b.value) return null;
  const step = (value: string) => ADDRESSEE_CLASSES[value as keyof typeof ADDRESSEE_CLASSES]?.step ?? null;
  const [from, to] = [step(a.value), step(b.value)];
  if (from === null || to === null) return null;
  const [old, fresh] = [quote(older, a), quote(newer, b)];
  if (from !== to) return markOf('addressee', to > from ? 'up' : 'down', old, fresh, 'addressee:class');
  const named = a.value === 'one' && old !== null && fresh !== null && foldWord(old.text) !== foldWord(fresh.text);
  const known = !a.rule.endsWith('anaphor') && !b.rule.endsWith('anaphor');
  return named && known
    ? markOf('addressee', 'changed', old, fresh, 'addressee:other-country')
    : markOf('addressee', 'same', old, fresh, 'addressee:same');
}

function sameWord(older: string, newer: string, { words: { oneSpelling } }: LanguagePack): boolean {
  const [x, y] = [oneSpelling(older), oneSpelling(newer)];
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared += 1;
  return x === y || (shared >= COMPOUND && (shared === x.length || shared === y.length));
}

/** "Waaronder" gives examples of what was meant already; "inclusief" adds. */
const isExample = (reading: Reading | null, { degrees }: LanguagePack): boolean =>
  reading !== null && degrees.examples.has(reading.rule.slice(reading.rule.indexOf(':') + 1));

function scopeMark(older: Side, newer: Side): Mark | null {
  const [a, b] = [older.passage.wording.scope, newer.passage.wording.scope];
  if (a === null && b === null) return null;
  const [old, fresh] = [quote(older, a), quote(newer, b)];
  const { pack } = older.parsed;
  if (isExample(a, pack) || isExample(b, pack)) return markOf('scope', 'unclear', old, fresh, 'scope:examples');
  if (a === null) return markOf('scope', 'up', null, fresh, 'scope:added');
  if (b === null) return markOf('scope', 'down', old, null, 'scope:dropped');
  const same = sameWord(a.value.replace('including:', ''), b.value.replace('including:', ''), pack);
  return markOf('scope', same ? 'same' : 'changed', old, fresh, same ? 'scope:same' : 'scope:other');
}

/**
 * What is said to one country in a talk of two does not measure against what is said to all: then a missing degree word
 * says nothing, nor does the act. Degree words on both sides still compare.
 */
function heldBack(mark: Mark | null, older: Side, newer: Side): Mark | null {
  const [a, b] = [older.passage.wording.addressee?.value, newer.passage.wording.addressee?.value];
  const held = a !== undefined && b !== undefined && a !== b && (a === 'one' || b === 'one');
  const claims = mark?.rule === 'degree:one-side' || mark?.rule === 'act:steps';
  return held && mark !== null && claims
    ? { ...mark, direction: 'unclear', rule: `${mark.axis}:other-addressee` }
    : mark;
}

/** What one may and another will do is no step of either. */
function ofOneSpeaker(mark: Mark, speaker: Mark | null): Mark {
  const apart = mark.axis === 'modality' && speaker !== null && speaker.direction !== 'same';
  return apart ? { ...mark, direction: 'unclear' } : mark;
}

/**
 * The shift from an older to a newer passage: marks on degree, scope, act, speaker and addressee where they can be read,
 * each with the words that carry it, and a verdict of one or more words. Stronger or weaker is said of a degree of the
 * same thing or of acts of the same speaker two steps apart; where degree and act contradict each other, undecided.
 * `onLine`: both hold the position of one line.
 */
export function shift(older: ShiftSide, newer: ShiftSide, onLine = false): Shift {
  const [a, b] = [sideOf(older), sideOf(newer)];
  const speaker = speakerMark(a, b);
  const addressee = addresseeMark(a, b);
  const voiceOf = ({ passage: { wording } }: Side): Span | null =>
    speaker?.rule === 'speaker:home' || speaker?.rule === 'speaker:other' ? (wording.speaker?.span ?? null) : null;
  const meaning = compareMeaning(meaningSide(a, voiceOf(a)), meaningSide(b, voiceOf(b)), onLine);
  const scope = scopeMark(a, b);
  const marks = [
    heldBack(degreeMark(a, b), a, b),
    scope,
    heldBack(actMark(a, b, speaker), a, b),
    speaker,
    addressee,
    ...meaning.marks
      .filter(({ axis }) => axis !== 'scope' || scope === null)
      .map((mark) => ofOneSpeaker(mark, speaker)),
  ].filter((mark) => mark !== null);
  return {
    a: endOfPassage(a.passage),
    b: endOfPassage(b.passage),
    marks,
    verdict: verdictsOf(a, b, marks, meaning.isSame),
  };
}
