import type { Entry, Span, Thread } from '../../src/model.ts';
import { isFunctionWord } from '../../src/text/function-words.ts';

/** The words put on the line: `degree` is marked, the rest says what it is a degree of. Spans are in the sentence. */
export interface Lifted {
  readonly degree: Span | null;
  readonly rest: Span | null;
}

/** Longer words would push the next column; a phrase over this many characters is cut at a word. */
const LONGEST = 24;

/**
 * What to lift from a passage. A degree word with what it is a degree of (`volledige aansluiting`); without one, on the
 * widest lane the word the position is named after, else the words its theme was read off (`evidence`); on a narrower
 * lane the act (`aangedrongen`), since there the thing is the same and how one country is told is the news. Last the
 * opening words of the clause.
 */
export function lifted(
  entry: Entry,
  text: string,
  thread: Thread,
  narrower: boolean,
  evidence: readonly Span[] = [],
): Lifted {
  const { span, wording } = entry.passage;
  const degree = wording.degree?.span ?? null;
  if (degree !== null) return { degree, rest: degreeOf(text, degree, span.to) };
  const act = wording.act?.span ?? null;
  const named = namedAfter(thread.label, text, span) ?? evidence.find((found) => inside(found, span)) ?? null;
  const rest = narrower ? (act ?? named) : (named ?? act);
  return { degree: null, rest: within(rest ?? span, text) };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Letters a name must share with a word of the clause: with fewer, `EU` would begin half the dictionary. */
const SHORTEST = 4;

const names = (word: string): boolean => word.length >= SHORTEST && !isFunctionWord(word);
const inside = (span: Span, clause: Span): boolean => span.from >= clause.from && span.to <= clause.to;

/**
 * Where the clause uses a long word of the thread's label, by its stem-like beginning; the first word of the label
 * first. Two long words that stand side by side in the label (`Europees perspectief`) are lifted together where they do
 * so in the clause: the first alone would be half a name.
 */
function namedAfter(label: string, text: string, clause: Span): Span | null {
  const named = [...label.toLowerCase().matchAll(WORD)];
  const words = [...text.slice(clause.from, clause.to).matchAll(WORD)];
  for (const [i, [name]] of named.entries()) {
    if (!names(name)) continue;
    const at = words.findIndex(([word]) => akin(word, name));
    const [found, next, second] = [words[at], words[at + 1], named[i + 1]?.[0]];
    if (found === undefined) continue;
    const together = next !== undefined && second !== undefined && names(second) && akin(next[0], second);
    const last = together ? next : found;
    return { from: clause.from + found.index, to: clause.from + last.index + last[0].length };
  }
  return null;
}

/** True when a word begins as the name does, less the three letters in which Dutch and English words bend. */
function akin(word: string, name: string): boolean {
  return word.toLowerCase().startsWith(name.slice(0, Math.max(SHORTEST, name.length - 3)));
}

/**
 * The words after a degree word up to the first that names something, at most three (`aan te sluiten` after `volledig`);
 * null where the clause ends, or turns to something else at a comma, before that.
 */
function degreeOf(text: string, degree: Span, end: number): Span | null {
  const after = /^\s+((?:[\p{L}\p{N}’'-]+\s*){1,3})/u.exec(text.slice(degree.to, end));
  if (after?.[1] === undefined) return null;
  const start = degree.to + after[0].length - after[1].length;
  const found = [...after[1].matchAll(WORD)].find(([word]) => !isFunctionWord(word));
  return found === undefined ? null : { from: start, to: start + found.index + found[0].length };
}

/** At most 24 characters, cut at the end of a word. */
function within(span: Span, text: string): Span {
  if (span.to - span.from <= LONGEST) return span;
  const cut = text.lastIndexOf(' ', span.from + LONGEST);
  return { from: span.from, to: cut > span.from ? cut : span.from + LONGEST };
}
