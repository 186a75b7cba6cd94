import type { Entry, Span, Thread } from '../../src/model.ts';

/** The words put on the line: `degree` is marked, the rest says what it is a degree of. Spans are in the sentence. */
export interface Lifted {
  readonly degree: Span | null;
  readonly rest: Span | null;
}

/** Longer words would push the next column; a phrase over this many characters is cut at a word. */
const LONGEST = 24;

/**
 * What to lift from a passage. A degree word with the word it stands beside (`volledige aansluiting`); without one, on
 * the widest lane the word the position is named after, on a narrower lane the act (`aangedrongen`), since there the
 * thing is the same and who is told, and how, is the news; last the opening words of the clause.
 */
export function lifted(entry: Entry, text: string, thread: Thread, narrower: boolean): Lifted {
  const { span, wording } = entry.passage;
  const degree = wording.degree?.span ?? null;
  const named = namedAfter(thread.label, text, span);
  if (degree !== null) {
    const after = nextWord(text, degree.to, span.to);
    return { degree, rest: named !== null && adjacent(text, degree, named) ? named : after };
  }
  const act = wording.act?.span ?? null;
  const rest = narrower ? (act ?? named) : (named ?? act);
  return { degree: null, rest: rest === null ? opening(text, span) : within(rest, text) };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Words that name nothing: fewer letters than the shortest noun these papers use for a position. */
const SHORTEST = 4;

/** Where the clause uses the first long word of the thread's label, by its stem-like beginning. */
function namedAfter(label: string, text: string, clause: Span): Span | null {
  const name = [...label.matchAll(WORD)].map(([word]) => word.toLowerCase()).find((word) => word.length >= SHORTEST);
  if (name === undefined) return null;
  const start = name.slice(0, Math.max(SHORTEST, name.length - 3));
  for (const found of text.slice(clause.from, clause.to).matchAll(WORD)) {
    if (!found[0].toLowerCase().startsWith(start)) continue;
    const from = clause.from + found.index;
    return { from, to: from + found[0].length };
  }
  return null;
}

function adjacent(text: string, first: Span, next: Span): boolean {
  return next.from >= first.to && /^\s*$/u.test(text.slice(first.to, next.from));
}

/** The word right after a degree word, unless the clause or the sentence part ends there. */
function nextWord(text: string, from: number, end: number): Span | null {
  const found = /^\s+([\p{L}\p{N}][\p{L}\p{N}’'-]*)/u.exec(text.slice(from, end));
  if (found === null || found[1] === undefined) return null;
  const start = from + found[0].length - found[1].length;
  return { from: start, to: start + found[1].length };
}

function opening(text: string, clause: Span): Span {
  return within(clause, text);
}

/** At most 24 characters, cut at the end of a word. */
function within(span: Span, text: string): Span {
  if (span.to - span.from <= LONGEST) return span;
  const cut = text.lastIndexOf(' ', span.from + LONGEST);
  return { from: span.from, to: cut > span.from ? cut : span.from + LONGEST };
}
