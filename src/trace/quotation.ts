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

/** The stretch of a sentence to quote for a clause of it, which it holds; without white space at its ends. */
export function quotationOf(of: ParsedSentence, clause: Span): Span {
  const { clauses, text } = of;
  const first = clauses.findIndex((one) => clause.from < one.to);
  const last = clauses.findLastIndex((one) => one.from < clause.to);
  if (first < 0) return trimmed(text, { from: 0, to: text.length });
  const acts = actsIn(of).filter((act) => !act.aside);
  const opening = clauses.findLastIndex((_, at) => at <= first && isOnItsOwn(of, acts, at));
  const closing = clauses.findIndex((_, at) => at >= last && isSaid(of, acts, { opening, first, last }, at));
  return trimmed(text, {
    from: opening <= 0 ? 0 : clauses[opening]!.from,
    to: closing < 0 ? text.length : clauses[closing]!.to,
  });
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

/** Whether the clause opens a sentence of its own behind a semicolon, with who does what: "...; Nederland verwacht dat". */
function isOnItsOwn(of: ParsedSentence, acts: readonly SpeechAct[], at: number): boolean {
  const clause = of.clauses[at]!;
  if (at === 0 || !/;\s*$/.test(of.text.slice(0, clause.from))) return at === 0;
  const [first, behind] = wordsIn(of, clause);
  const { and, opensWithVerb, opensPredicate } = of.pack.clauses;
  const fold = of.words[first]?.fold ?? '';
  // "; onderstreept het belang van" hangs on who spoke before.
  if (and.has(fold) || opensWithVerb(fold) || opensPredicate(fold) || isSubordinate(of, first)) return false;
  return acts.some((act) => act.verb > first && act.verb < behind && act.governor === at);
}

/** Words of a quotation that holds the next member of a list as well, though it says something else: else lists stay whole. */
const LONG = 25;

/**
 * Whether a clause opens another thing that is said: another act ("en gepleit voor", "heeft X onderstreept en Y bepleit"), a
 * sentence behind a semicolon, or, behind words enough, another member of a list that holds no verb (", het verdiepen van").
 */
function opensAnother(of: ParsedSentence, acts: readonly SpeechAct[], at: number, words: number): boolean {
  const { auxiliaries, verbForms, clauses } = of.pack;
  const clause = of.clauses[at]!;
  const [first] = wordsIn(of, clause);
  const before = of.text.slice(0, clause.from).trimEnd();
  if (isSubordinate(of, first)) return false;
  if (before.endsWith(';')) return true;
  const isAnd = clauses.and.has(of.words[first]?.fold ?? '');
  const fold = of.words[first + 1]?.fold ?? '';
  // "en is complementair" goes on about the same subject, "en verenigd" is one more adjective.
  if (isAnd && verbForms.has(fold) && !auxiliaries.has(fold)) return true;
  if (isAnd && acts.some((act) => act.clause === at && act.governor < at)) return true;
  const isMember = isAnd ? isDeterminer(of, first + 1) : before.endsWith(',') && isDeterminer(of, first);
  return isMember && words >= LONG && !of.words.some((_, here) => here > first && isVerb(of, here));
}

interface Held {
  /** Clauses, by index: where the quotation opens, and the first and the last that hold the position. */
  readonly opening: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Whether all is said of the position when the clause at `at` ends: the act with its verb is named, nothing waits for a
 * verb any more, and what follows opens another thing, points at nothing and sets no condition.
 */
function isSaid(of: ParsedSentence, acts: readonly SpeechAct[], held: Held, at: number): boolean {
  const next = of.clauses[at + 1];
  if (next === undefined) return false;
  const { words, pack } = of;
  const [ahead, behind] = wordsIn(of, next);
  if (!opensAnother(of, acts, at + 1, ahead - wordsIn(of, of.clauses[Math.max(0, held.opening)]!)[0])) return false;
  if (words.slice(ahead).some(({ fold }) => pack.clauses.qualifies.has(fold))) return false;
  const named = acts.filter(({ verb, governor }) => verb < ahead && governor >= Math.max(0, held.opening));
  const own = named.findLast(({ clause }) => clause >= held.first && clause <= held.last);
  const act = own ?? named.findLast(({ clause }) => clause < held.first);
  if (act === undefined || act.governor > held.last || !hasParticle(of, act, ahead)) return false;
  // "heeft X onderstreept en het belang van [Y], en van Z bepleit": the verb of Y is still to come.
  const isComplete = own !== undefined || isVerb(of, ahead + 1) || !isVerb(of, behind - 1);
  if (!isComplete) return false;
  const inner = words.findIndex((_, here) => here > act.verb && here < ahead && isSubordinate(of, here));
  return inner < 0 || isVerb(of, ahead - 1);
}

/** Whether the particle of a separable verb stands before `ahead`, as "op" of "roept ... op"; true where none is needed. */
function hasParticle(of: ParsedSentence, { act, verb }: SpeechAct, ahead: number): boolean {
  const forms = (of.pack.verbForms.get(of.words[verb]!.fold) ?? []).filter((form) => form.act === act);
  return forms.every(({ whole, verb: { particle } }) => {
    if (whole || particle === undefined) return true;
    return of.words.some(({ fold }, at) => at < ahead && fold === particle);
  });
}
