/**
 * Sentences of a text, by rules of our own. Intl.Segmenter with the same lists reads the five papers as well, but its
 * rules come with the ICU of the machine (Node 20 carries another than a browser of today), and a dossier made in the
 * browser must equal Node's byte for byte.
 */

import type { LanguagePack } from '../languages/compile-pack.ts';
import type { SentenceEndData } from '../languages/pack.ts';
import type { Span } from '../model.ts';

const TERMINAL = /[.!?…]+/g;
const CLOSING = /^[)\]”"’'»*]+/;
/** What a sentence may begin with, before its first letter or digit. */
const OPENING = /^[(["“„'‘’«*–-]+/;
const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/u;

/**
 * The sentences of a text as spans that leave only blanks out; a text without a full stop is one sentence. Note marks
 * must be out already (`publiek.1 Deze` has no boundary any splitter finds). The same answer in every JavaScript engine,
 * in time proportional to the length.
 */
export function sentences(text: string, { sentences: words }: LanguagePack): Span[] {
  const spans: Span[] = [];
  let from = skipBlanks(text, 0);
  for (const match of text.matchAll(TERMINAL)) {
    const stop = match.index + match[0].length;
    const end = stop + (CLOSING.exec(text.slice(stop, stop + 8))?.[0].length ?? 0);
    if (end >= text.length) break;
    const next = skipBlanks(text, end);
    if (next === end || match.index < from) continue;
    if (!isBoundary(text, { from, dot: match.index, stop, next }, match[0], words)) continue;
    spans.push({ from, to: end });
    from = next;
  }
  const to = text.trimEnd().length;
  if (to > from) spans.push({ from, to });
  return spans;
}

interface Place {
  readonly from: number;
  /** Where the terminal begins and ends. */
  readonly dot: number;
  readonly stop: number;
  /** Where the text goes on. */
  readonly next: number;
}

function isBoundary(text: string, place: Place, terminal: string, words: SentenceEndData): boolean {
  const rest = text.slice(place.next, place.next + 64);
  const opening = OPENING.exec(rest)?.[0] ?? '';
  const after = rest.slice(opening.length);
  if (!startsSentence(after, opening)) return false;
  if (terminal !== '.') return terminal.includes('…') || terminal.startsWith('..') ? /^\p{Lu}/u.test(after) : true;
  const token = tokenBefore(text, place.from, place.dot);
  const bare = token.replace(/^[(["“„'‘«*]+/, '').toLowerCase();
  if (place.stop < text.length && /[)\]]/.test(text[place.stop]!) && !bare.includes('.')) return true;
  if (words.neverEnds.has(bare)) return false;
  const word = WORD.exec(after)?.[0] ?? '';
  const settles = words.openers.has(word.toLowerCase()) && !/^\p{Lu}\p{Ll}/u.test(after.slice(word.length).trimStart());
  if (words.maybeEnds.has(bare)) return capital(after) && !/[([]/.test(opening);
  // Initials (`W.B. Hoekstra`) and dotted abbreviations (`V.S.`, `i.s.m.`): only a plain sentence opener ends there.
  if (/^\p{L}$/u.test(bare) || /^(\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(bare)) return settles;
  // A list number inside a line: `1. De EU`.
  if (/^\d{1,2}$/.test(bare) && startsList(text, place)) return false;
  return true;
}

const capital = (after: string): boolean => /^\p{Lu}/u.test(after);

function startsSentence(after: string, opening: string): boolean {
  if (/^[\p{Lu}\p{Lt}]/u.test(after)) return true;
  if (/^\d/.test(after)) return true;
  // `'s Avonds`, `’t Kabinet`: a sentence may begin with a clipped article.
  if (/['’‘]$/.test(opening) && /^[stn] \p{Lu}/u.test(after)) return true;
  return false;
}

/** Does the number before the full stop stand where a list number stands: at the start, or after `:` or `;`? */
function startsList(text: string, place: Place): boolean {
  const before = text.slice(place.from, place.dot).replace(/\d+$/, '').trimEnd();
  return before === '' || /[:;]$/.test(before);
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
