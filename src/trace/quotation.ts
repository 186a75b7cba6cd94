/**
 * What is quoted of a sentence to show what it says of one position: the words that hold it, with verb, subject, object and
 * condition.
 *
 * The clause that holds the words of a position was quoted by itself before, and two such quotations in five had lost the
 * verb ("inclusief Foreign Information Manipulation and Interference (FIMI),") or the subject; one said the opposite ("de
 * georganiseerde criminaliteit van fundamenteel belang"). No parser of Dutch is to be had offline, so it goes the other way
 * round: the sentence is quoted, less what surely says another thing. Words too many cost a reader a second.
 */
import { isDeterminer, type ParsedSentence, wordsIn } from '../compare/parsed-sentence.ts';
import { actsIn, type SpeechAct } from '../compare/speech-acts.ts';
import type { Span } from '../model.ts';
import { groupBy } from '../text/grouping.ts';
import { once } from './once.ts';

/** What the quotations of one sentence have in common. */
interface QuotedSentence {
  readonly of: ParsedSentence;
  /** Acts that are no aside, in the order of their verbs. */
  readonly acts: readonly SpeechAct[];
  readonly bounds: readonly Bound[];
  readonly subordinates: readonly number[];
  /** Where a word stands first; behind the last where it does not. */
  readonly firstOf: (fold: string) => number;
  /** Where a condition is set last, -1 where none is. */
  readonly lastQualifier: number;
}

/**
 * What to quote of a sentence for a clause of it, which the quotation holds; without white space at its ends. A long
 * sentence is asked for hundreds of its clauses, so what holds of the sentence is found once.
 */
export function quoterOf(of: ParsedSentence): (clause: Span) => Span {
  const { clauses, text, words } = of;
  const acts = actsIn(of).filter((act) => !act.aside);
  const quoted: QuotedSentence = {
    of,
    acts,
    bounds: boundsOf(of, acts),
    subordinates: [...words.keys()].filter((at) => isSubordinate(of, at)),
    firstOf: once((wanted) => {
      const at = words.findIndex(({ fold }) => fold === wanted);
      return at < 0 ? words.length : at;
    }),
    lastQualifier: words.findLastIndex(({ fold }) => of.pack.clauses.qualifies.has(fold)),
  };
  return (clause) => {
    const first = clauses.findIndex((one) => clause.from < one.to);
    const last = clauses.findLastIndex((one) => one.from < clause.to);
    if (first < 0) return trimmed(text, { from: 0, to: text.length });
    const opening = quoted.bounds.findLastIndex(({ isOpening }, at) => at <= first && isOpening);
    const closing = closingOf(quoted, { opening, first, last });
    return trimmed(text, {
      from: opening <= 0 ? 0 : clauses[opening]!.from,
      to: closing === null ? text.length : clauses[closing]!.to,
    });
  };
}

function trimmed(text: string, { from, to }: Span): Span {
  const words = text.slice(from, to);
  return { from: to - words.trimStart().length, to: from + words.trimEnd().length };
}

const isSubordinate = (of: ParsedSentence, at: number): boolean =>
  of.pack.clauses.subordinates.has(of.words[at]?.fold ?? '');

/** A form of an auxiliary or of a known act, what may be a participle, or an infinitive behind "te". */
function isVerb(of: ParsedSentence, at: number): boolean {
  const fold = of.words[at]?.fold ?? '';
  const { auxiliaries, verbForms, clauses, verbs } = of.pack;
  const behindTo = verbs.auxiliaries.to.has(of.words[at - 1]?.fold ?? '');
  return (
    behindTo ||
    auxiliaries.has(fold) ||
    verbForms.has(fold) ||
    clauses.opensWithVerb(fold) ||
    clauses.opensPredicate(fold)
  );
}

/** Whether a clause behind a semicolon is a sentence of its own, with who does what: "...; Nederland verwacht dat". */
function isOnItsOwn(of: ParsedSentence, governed: readonly SpeechAct[], at: number): boolean {
  const [first, behind] = wordsIn(of, of.clauses[at]!);
  const { and, opensWithVerb, opensPredicate } = of.pack.clauses;
  const fold = of.words[first]?.fold ?? '';
  // "; onderstreept het belang van" hangs on who spoke before.
  if (and.has(fold) || opensWithVerb(fold) || opensPredicate(fold) || isSubordinate(of, first)) return false;
  return governed.some((act) => act.verb > first && act.verb < behind);
}

/** Words of a quotation that holds the next member of a list as well, though it says something else: else lists stay whole. */
const LONG = 25;

/** What may begin where a clause does. */
interface Bound {
  /** True where a sentence of its own begins. */
  readonly isOpening: boolean;
  /** Words that must stand before it for another thing to be said from here on; null where none is. */
  readonly another: number | null;
}

/**
 * Whether a clause opens another thing that is said: another act ("en gepleit voor", "heeft X onderstreept en Y bepleit"), a
 * sentence behind a semicolon, or, behind words enough, another member of a list that holds no verb (", het verdiepen van").
 */
function boundsOf(of: ParsedSentence, acts: readonly SpeechAct[]): Bound[] {
  const { auxiliaries, verbForms, clauses } = of.pack;
  const lastVerb = of.words.findLastIndex((_, at) => isVerb(of, at));
  const byClause = groupBy(acts, ({ clause }) => clause);
  const byGovernor = groupBy(acts, ({ governor }) => governor);
  return of.clauses.map((clause, at) => {
    const [first] = wordsIn(of, clause);
    const mark = markBefore(of.text, clause.from);
    const isOpening = at === 0 || (mark === ';' && isOnItsOwn(of, byGovernor.get(at) ?? [], at));
    if (isSubordinate(of, first)) return { isOpening, another: null };
    const isAnd = clauses.and.has(of.words[first]?.fold ?? '');
    const fold = of.words[first + 1]?.fold ?? '';
    // "en is complementair" goes on about the same subject, "en verenigd" is one more adjective.
    const isVerbal = isAnd && verbForms.has(fold) && !auxiliaries.has(fold);
    const isAct = isAnd && (byClause.get(at) ?? []).some((act) => act.governor < at);
    if (mark === ';' || isVerbal || isAct) return { isOpening, another: 0 };
    const isMember = isAnd ? isDeterminer(of, first + 1) : mark === ',' && isDeterminer(of, first);
    return { isOpening, another: isMember && lastVerb <= first ? LONG : null };
  });
}

/** The last character before a place that is no blank; empty where all are. */
function markBefore(text: string, place: number): string {
  let at = place - 1;
  while (at >= 0 && /\s/.test(text[at]!)) at -= 1;
  return text[at] ?? '';
}

interface Held {
  /** Clauses, by index: where the quotation opens, and the first and the last that hold the position. */
  readonly opening: number;
  readonly first: number;
  readonly last: number;
}

/**
 * The clause that ends the quotation, or null where the sentence does: the first behind which all is said of the position.
 * The act with its verb is named, nothing waits for a verb any more, and what follows opens another thing, points at
 * nothing and sets no condition.
 */
function closingOf({ of, acts, ...quoted }: QuotedSentence, { opening, first, last }: Held): number | null {
  const own = acts.findLast(({ clause, governor }) => clause >= first && clause <= last && governor >= opening);
  const act = own ?? acts.findLast(({ clause, governor }) => clause < first && governor >= opening);
  if (act === undefined || act.governor > last) return null;
  const [start] = wordsIn(of, of.clauses[opening]!);
  const inner = quoted.subordinates.find((at) => at > act.verb) ?? of.words.length;
  const particle = particleOf(of, act, quoted.firstOf);
  for (let at = last; at + 1 < of.clauses.length; at += 1) {
    const [ahead, behind] = wordsIn(of, of.clauses[at + 1]!);
    const { another } = quoted.bounds[at + 1]!;
    if (another === null || ahead - start < another || quoted.lastQualifier >= ahead || particle >= ahead) continue;
    // "heeft X onderstreept en het belang van [Y], en van Z bepleit": the verb of Y is still to come.
    const isComplete = own !== undefined || isVerb(of, ahead + 1) || !isVerb(of, behind - 1);
    if (isComplete && (inner >= ahead || isVerb(of, ahead - 1))) return at;
  }
  return null;
}

/** Where the last of the particles stands that a verb needs, as "op" of "roept ... op"; -1 where it needs none. */
function particleOf(of: ParsedSentence, { act, verb }: SpeechAct, firstOf: (fold: string) => number): number {
  const forms = (of.pack.verbForms.get(of.words[verb]!.fold) ?? []).filter((form) => form.act === act);
  return forms.reduce((last, { whole, verb: { particle } }) => {
    if (whole || particle === undefined) return last;
    return Math.max(last, firstOf(particle));
  }, -1);
}
