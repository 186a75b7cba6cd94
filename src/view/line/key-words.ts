import { movementOfStep } from '../../compare/movement.ts';
import { isLifted } from '../../languages/axis-labels.ts';
import { isFunctionWord } from '../../languages/function-words.ts';
import type { Entry, Span, Thread } from '../../model.ts';

/** The words put on the line: `degree` is the marked word that moved, the rest says what it is a degree or figure of. Spans are in the sentence. */
export interface KeyWords {
  readonly degree: Span | null;
  readonly rest: Span | null;
}

/** Longer words would push the next column; a phrase over this many characters is cut at a word. */
const LONGEST = 24;

/** Where the sentence of a passage names what the position is about, and where its theme was read off. */
export interface Named {
  readonly objects: readonly { readonly object: string; readonly span: Span }[];
  readonly evidence: readonly Span[];
}

/**
 * What to lift from a passage. A degree word with what it is a degree of (`volledige aansluiting`); without one the act
 * where the act is what moved; else the words that name the position: its object as a link found it in this clause
 * (`conditionaliteit`), the head of its label, the words its theme was read off, the rest of its label. On a narrower
 * lane the act comes first (`aangedrongen`), since there the thing is the same and how one country is told is the news;
 * but that something was spoken about tells nothing. Last the opening words of the clause.
 */
export function keyWords(
  entry: Entry,
  text: string,
  thread: Thread,
  narrower: boolean,
  found: Named = NOTHING,
): KeyWords {
  const { span, wording } = entry.passage;
  const moved = movedIn(entry, span);
  const degree = moved.isFirst ? moved.span : (wording.degree?.span ?? moved.span);
  if (degree !== null) return { degree: within(degree, text), rest: degreeOf(text, degree, span.to) };
  const act = wording.act?.span ?? null;
  const acted = entry.shift?.marks.some(
    ({ axis, direction }) => axis === 'act' && (direction === 'up' || direction === 'down'),
  );
  const [head, tail] = partsOf(thread.label);
  const named = (words: readonly string[]): Span | null => namedAfter(words, text, span);
  const told = found.evidence.find((candidate) => inside(candidate, span)) ?? null;
  const position =
    objectIn(found, thread, text, span) ?? named(head) ?? (told && whole(told, text, span.to)) ?? named(tail);
  const telling = acted || (narrower && wording.act?.value !== 'speak');
  const rest = telling ? (act ?? position) : (position ?? act);
  return { degree: null, rest: within(rest ?? span, text) };
}

/** A figure, denial, condition or the like that moved it, in its clause; and whether that is the weightiest of what moved. */
function movedIn(entry: Entry, clause: Span): { readonly span: Span | null; readonly isFirst: boolean } {
  const { carriers } = movementOfStep(entry);
  const found = carriers.find(
    ({ axis, new: now }) => isLifted(axis) && now !== null && now.span.from < clause.to && clause.from < now.span.to,
  );
  return { span: found?.new?.span ?? null, isFirst: found !== undefined && found === carriers[0] };
}

const NOTHING: Named = { objects: [], evidence: [] };

/** The words for an object of the thread, what is asked ("aansluiting") before what it is asked about ("visumbeleid"). */
function objectIn({ objects }: Named, thread: Thread, text: string, clause: Span): Span | null {
  for (const id of [...thread.objects].reverse()) {
    const here = objects.find((candidate) => candidate.object === id && inside(candidate.span, clause));
    if (here === undefined || here.span.to - here.span.from > LONGEST) continue;
    return whole(here.span, text, clause.to);
  }
  return null;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Letters a name must share with a word of the clause: with fewer, `EU` would begin half the dictionary. */
const SHORTEST = 4;

const names = (word: string): boolean => word.length >= SHORTEST && !isFunctionWord(word);
const inside = (span: Span, clause: Span): boolean => span.from >= clause.from && span.to <= clause.to;

/**
 * The words of a label before its first preposition, then those behind it from the last on: "EU-steun aan de regio" is
 * about steun, and "regio" stands in half the clauses of a summit. `EU-steun` is looked for whole and by its last part.
 */
function partsOf(label: string): [head: string[], tail: string[]] {
  const printed = [...label.matchAll(WORD)].map(([word]) => word);
  const cut = printed.findIndex((word, i) => i > 0 && isFunctionWord(word));
  const words = printed.map((word) => word.toLowerCase());
  // "Gemeenschappelijk buitenlands en veiligheidsbeleid (GBVB)": the papers use the short form, and so do readers.
  const short = [...label.matchAll(/\((\p{Lu}{2,})\)/gu)].map(([, acronym = '']) => acronym.toLowerCase());
  const [head, tail] =
    cut === -1
      ? [words, []]
      : [
          words.slice(0, cut),
          words
            .slice(cut)
            .filter((_, i) => !isName(printed[cut + i]))
            .reverse(),
        ];
  const last = (word: string): string[] =>
    word.includes('-') ? [word, word.slice(word.lastIndexOf('-') + 1)] : [word];
  return [[...short, ...head.flatMap(last)], tail.flatMap(last)];
}

/** "Samenwerking met de Westelijke Balkan": with whom is no news in papers that are all about that region. */
const isName = (word = ''): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/**
 * Where the clause uses one of the words, by its stem-like beginning, the first word first. Two words that stand side by
 * side in the label (`Europees perspectief`) are lifted together where they do so in the clause: the first alone would
 * be half a name.
 */
function namedAfter(wanted: readonly string[], text: string, clause: Span): Span | null {
  const words = [...text.slice(clause.from, clause.to).matchAll(WORD)];
  let spare: Span | null = null;
  for (const [i, name] of wanted.entries()) {
    if (!names(name)) continue;
    const at = words.findIndex(([word]) => akin(word, name));
    const [found, next, second] = [words[at], words[at + 1], wanted[i + 1]];
    if (found === undefined) continue;
    const together = next !== undefined && second !== undefined && names(second) && akin(next[0], second);
    const last = together ? next : found;
    const span = { from: clause.from + found.index, to: clause.from + last.index + last[0].length };
    const named = together ? span : whole(span, text, clause.to, second !== undefined && names(second));
    // "gemeenschappelijk buitenlands" is too long for the line and still no name: another word may be one.
    if (named.to - named.from <= LONGEST && !ADJECTIVE.test(text.slice(named.from, named.to))) return named;
    spare ??= named;
  }
  return spare;
}

/** Endings of Dutch and English adjectives that themes and positions are named by: "regionale", "justitiële". */
const ADJECTIVE = /(?:[ëe]le|ale|ieve|ische|aire|lijke?|ride|eerde|liere|lands|onal|ical)$/iu;

/** An adjective with the word it belongs to, or where the two are too long that word: "hybride" alone names nothing. */
function whole(span: Span, text: string, end: number, adjective = false): Span {
  if (!adjective && !ADJECTIVE.test(text.slice(span.from, span.to))) return span;
  const noun = degreeOf(text, span, end);
  if (noun === null) return span;
  if (noun.to - span.from <= LONGEST) return { from: span.from, to: noun.to };
  return { from: text.lastIndexOf(' ', noun.to - 1) + 1, to: noun.to };
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
