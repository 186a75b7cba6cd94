/**
 * Sentences of a text, by rules of our own. Intl.Segmenter with the same lists reads the five papers as well, but its
 * rules come with the ICU of the machine (Node 20 carries another than a browser of today), and a dossier made in the
 * browser must equal Node's byte for byte.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Span } from '../model.ts';
import { type OrdinaryWords, ordinaryWords, stopEndsSentence } from './full-stops.ts';

const TERMINAL = /[.!?…]+/g;
const CLOSING = /^[)\]”"’'»*]+/;
/** What a sentence may begin with, before its first letter or digit; three full stops carry on what was broken off. */
const OPENING = /^(?:[(["“„'‘’«*–-]|(?:…|\.{2,})\s?)+/u;
/** `besluit.De Raad`, `beleid».De leden`: a stop that a sentence may begin behind without a blank. */
const UNSPACED = /\p{Ll}{2}[)\]”"’'»]?[.!?][)\]”"’'»]?$/u;

/**
 * The sentences of a text as spans that leave only blanks out; a text without a full stop is one sentence. Note marks
 * must be out already (`publiek.1 Deze` has no boundary any splitter finds). `ordinary` holds the words of the paper the
 * text is from; left out, those of the text. The same answer in every JavaScript engine, in time proportional to the length.
 */
export function sentences(text: string, pack: LanguagePack, ordinary: OrdinaryWords = ordinaryWords([text])): Span[] {
  const spans: Span[] = [];
  const said = quotedSpeech(text);
  let quotation = 0;
  let from = skipBlanks(text, 0);
  for (const match of text.matchAll(TERMINAL)) {
    const stop = match.index + match[0].length;
    const end = stop + (CLOSING.exec(text.slice(stop, stop + 8))?.[0].length ?? 0);
    if (end >= text.length) break;
    const next = skipBlanks(text, end);
    while (quotation < said.length && said[quotation]!.to - 1 <= stop) quotation += 1;
    if (quotation < said.length && said[quotation]!.from < match.index) continue;
    if (match.index <= from && next > from) continue;
    const place = { from, dot: match.index, stop, end, next };
    if (next === end ? !beginsUnspaced(text, place, pack) : !isBoundary(text, place, match[0], pack, ordinary))
      continue;
    spans.push({ from, to: end });
    from = next;
  }
  const to = text.trimEnd().length;
  if (to > from) spans.push({ from, to });
  return spans;
}

/** The longest quotation that is one sentence with the words around it, in characters. */
const SAID = 400;
const QUOTED = '(?:“[^“”]*”|„[^„”]*”|«[^«»]*»|‘(?:[^‘’]|’(?=\\p{L}))*’|"[^"]*")';
/** `Its chair said at the time: “`, and behind one `, said the chair` or `, aldus de wethouder`. */
const SPEECH = new RegExp(
  String.raw`(?<=[\p{L}\d)]: ?)(?:${QUOTED}|'(?![stn] )(?:[^'‘’]|['’](?=\p{L})){1,400}')|(?<=^|[.?!…] )${QUOTED}(?=,? \p{Ll})`,
  'gu',
);

/**
 * Stretches quoted with who says them: `She said: “We cannot wait. They have waited.”` is one sentence, for cut in two its
 * last half is said by nobody.
 */
function quotedSpeech(text: string): Span[] {
  if (!/["“„«‘']/.test(text)) return [];
  return [...text.matchAll(SPEECH)]
    .filter(([whole]) => whole.length <= SAID)
    .map(({ index, 0: whole }) => ({ from: index, to: index + whole.length }));
}

interface Place {
  readonly from: number;
  /** Where the terminal begins and ends. */
  readonly dot: number;
  readonly stop: number;
  /** Where its closing marks end. */
  readonly end: number;
  /** Where the text goes on. */
  readonly next: number;
}

function isBoundary(
  text: string,
  place: Place,
  terminal: string,
  pack: LanguagePack,
  ordinary: OrdinaryWords,
): boolean {
  const rest = text.slice(place.next, place.next + 64);
  const opening = OPENING.exec(rest)?.[0] ?? '';
  const after = rest.slice(opening.length);
  if (!startsSentence(after, opening)) return false;
  if (terminal !== '.') return /…|\.\./.test(terminal) ? /^\p{Lu}/u.test(after) : true;
  if (/…|\.\./.test(opening)) return true;
  const token = tokenBefore(text, place.from, place.dot);
  const word = token.replace(/^[(["“„'‘«*]+/, '');
  if (place.stop < text.length && /[)\]]/.test(text[place.stop]!) && !word.includes('.')) return true;
  const before = text.slice(Math.max(place.from, place.dot - word.length - 80), place.dot - word.length);
  return stopEndsSentence({ before, word, opening, after }, pack, ordinary);
}

/** Does a sentence begin right behind the stop? Only one that a word says so of, and none in an address. */
function beginsUnspaced(
  text: string,
  { from, dot, end, next }: Place,
  { sentences: { openers } }: LanguagePack,
): boolean {
  if (!UNSPACED.test(text.slice(Math.max(from, dot - 3), end))) return false;
  if (/[/@]|^www/.test(tokenBefore(text, from, dot))) return false;
  const word = /^\p{Lu}\p{Ll}+(?=\s)/u.exec(text.slice(next, next + 32))?.[0] ?? '';
  return openers.has(word.toLowerCase());
}

function startsSentence(after: string, opening: string): boolean {
  if (/^[\p{Lu}\p{Lt}\d]/u.test(after)) return true;
  // `€ 35 miljoen is nodig`, `§ 3 vervalt`.
  if (/^[€$£§] ?\d/.test(after)) return true;
  // `iDEAL werkt`, `pH-waarden`: the capital of some names comes second.
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(after)) return true;
  // `...en toen`: what was broken off goes on.
  if (/…|\.\./.test(opening)) return /^\p{L}/u.test(after);
  // `'s Avonds`, `’t Kabinet`, `'s-Gravenhage`: a sentence may begin with a clipped article.
  return /['’‘]$/.test(opening) && /^[stn][ -]\p{Lu}/u.test(after);
}

function tokenBefore(text: string, from: number, dot: number): string {
  let start = dot;
  while (start > from && dot - start < 24 && !/\s/.test(text[start - 1]!)) start -= 1;
  return text.slice(start, dot);
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && /\s/.test(text[i]!)) i += 1;
  return i;
}
