/**
 * Trends in a clause with the degree words that stand beside them: "economic activity has been rising at a solid rate".
 *
 * A degree word of trend is read only beside a move of the list of its language: "moderate" of a rise says how much, of a
 * policy nothing that could be ranked. Each belongs to the nearest trend of its own clause, never to that of a neighbour.
 */
import { type Amount, HAPPENED, type TrendForm } from '../languages/trend-words.ts';
import type { Span } from '../model.ts';
import { isCutAfter, type ParsedSentence, wordsIn } from './parsed-sentence.ts';

/** Words before a noun among which its degree word may stand: "some additional policy firming". */
const BEFORE = 4;
/** Words behind a verb within which its degree word may stand: "verlaagt de tarieven van de haven licht". */
const BEHIND = 6;

export interface AmountFound {
  readonly amount: Amount;
  readonly at: number;
  /** Its rung, with the word that moves it: two of one key say the same. */
  readonly key: string;
  /** The stretch of its scale, here; null where a word before it moves it by nobody knows how much ("very strong"). */
  readonly stretch: readonly [from: number, to: number] | null;
}

export interface TrendFound {
  readonly trend: string;
  readonly grows: boolean;
  readonly at: number;
  /** Stems of what it is a trend of: the other words of its clause, or of the clause before where it has none. */
  readonly about: ReadonlySet<string>;
  readonly amounts: readonly AmountFound[];
  /** The other trends of its clause: "job gains" that moderated are no longer those that were strong. */
  readonly beside: readonly string[];
  /** Its form by itself says that it took place: "eased". */
  readonly happened: boolean;
  /** The clause denies it, or names it as lacking. */
  readonly denied: boolean;
  /** Joined to the clause before by a word that holds back: "but remains elevated". */
  readonly conceded: boolean;
}

/** Clauses finer than those of wording: cut at every comma and joining word. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchesOf(of: ParsedSentence, from: number, to: number): Stretch[] {
  const { opening } = of.pack.degrees.trends;
  const found: Stretch[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const cut = at > from && isCutAfter(of, at - 1) && /[,;:()–—]/.test(between(of, at - 1));
    if (at > start && (cut || opening.has(of.words[at]!.fold))) {
      found.push({ from: start, to: at });
      start = at;
    }
  }
  if (start < to) found.push({ from: start, to });
  return found;
}

const between = (of: ParsedSentence, at: number): string => of.text.slice(of.words[at]!.to, of.words[at + 1]?.from);

/** The trend a word is of, where its particle stands in the stretch. */
function trendAt(of: ParsedSentence, at: number, { from, to }: Stretch): TrendForm | null {
  const { fold } = of.words[at]!;
  if (of.pack.amountForms.has(fold)) return null;
  const holds = (particle: string) => of.words.slice(from, to).some((word) => word.fold === particle);
  return of.pack.trendForms(fold).find(({ particle }) => particle === null || holds(particle)) ?? null;
}

const isFunction = (of: ParsedSentence, at: number): boolean => {
  const { fold } = of.words[at]!;
  const { words, auxiliaries, degrees } = of.pack;
  return words.functionWords.has(fold) || auxiliaries.has(fold) || degrees.particles.has(fold);
};

/** The trend before a word, no other between. */
function trendBefore(at: number, trends: ReadonlySet<number>, { from }: Stretch): number | null {
  for (let back = at - 1; back >= Math.max(from, at - BEHIND); back -= 1) if (trends.has(back)) return back;
  return null;
}

/** The trend a degree word governs: the noun or participle ahead of it, else the verb or subject before it. */
function governed(of: ParsedSentence, at: number, trends: ReadonlySet<number>, stretch: Stretch): number | null {
  const { noun, pace, between: passedOver, adverb, passing, verbs } = of.pack.degrees.trends;
  const { to, future, modal } = of.pack.verbs.auxiliaries;
  const before = of.words[at - 1]?.fold ?? '';
  if (verbs.has(of.words[at]!.fold) && (to.has(before) || future.has(before) || modal.has(before))) return null;
  let steps = 0;
  let direct = true;
  for (let here = at + 1; here < stretch.to && steps < BEFORE; here += 1) {
    const { fold } = of.words[here]!;
    if (trends.has(here)) {
      if (direct || noun.test(fold)) return here;
      break;
    }
    if (pace.has(fold)) {
      // "a moderate pace of dredging expansion", "rising at a solid rate"
      const ahead = of.pack.nouns.of.has(of.words[here + 1]?.fold ?? '') ? [here + 2, here + 3, here + 4] : [];
      const after = ahead.find((one) => trends.has(one) && noun.test(of.words[one]!.fold));
      return after ?? trendBefore(at, trends, stretch);
    }
    if (passedOver.has(fold)) continue;
    if (isFunction(of, here) || passing.has(fold)) break;
    if (!of.pack.amountForms.has(fold)) direct = false;
    steps += 1;
  }
  const next = at + 1 < stretch.to ? of.words[at + 1]! : null;
  const ends = next === null || isFunction(of, at + 1) || passing.has(next.fold) || of.pack.amountForms.has(next.fold);
  return ends || adverb.test(of.words[at]!.fold) ? trendBefore(at, trends, stretch) : null;
}

/** Did the change take place, as the words of the stretch have it? */
function happened(of: ParsedSentence, trend: number, { from, to }: Stretch): boolean {
  const { trends } = of.pack.degrees;
  const { auxiliaries } = of.pack.verbs;
  const folds = of.words.slice(from, to).map(({ fold }) => fold);
  if (folds.some((fold) => auxiliaries.future.has(fold) || auxiliaries.modal.has(fold))) return false;
  if (auxiliaries.to.has(of.words[trend - 1]?.fold ?? '')) return false;
  return trends.happened.test(of.words[trend]!.fold) || folds.some((fold) => trends.factual.has(fold));
}

function amountFound(of: ParsedSentence, at: number, trend: number, stretch: Stretch): AmountFound | null {
  const amount = of.pack.amountForms.get(of.words[at]!.fold)!;
  const before = of.words[at - 1]?.fold ?? '';
  // "de enige stijging" is the only one.
  if (amount.id === 'some' && of.pack.nouns.articles.has(before)) return null;
  // "Verder steeg het aantal" says "moreover"; "Further increases" does not.
  const isNoun = of.pack.degrees.trends.noun.test(of.words[trend]!.fold);
  if (amount.id === 'further' && at === stretch.from && !isNoun) return null;
  if (of.pack.degrees.trends.intensifying.has(before))
    return { amount, at, key: `${before} ${amount.id}`, stretch: null };
  const took = amount.id === 'further' && happened(of, trend, stretch);
  return { amount, at, key: amount.id, stretch: took ? HAPPENED : [amount.from, amount.to] };
}

/** "growing at a leisurely pace": a word no list holds says how much, so that nothing can be held against it. */
function unreadPace(
  of: ParsedSentence,
  trends: ReadonlySet<number>,
  stretch: Stretch,
): readonly [trend: number, found: AmountFound] | null {
  const { pace } = of.pack.degrees.trends;
  for (let at = stretch.from + 2; at < stretch.to; at += 1) {
    const before = of.words[at - 1]!.fold;
    const open = pace.has(of.words[at]!.fold) && of.pack.nouns.articles.has(of.words[at - 2]!.fold);
    const trend = open && !of.pack.amountForms.has(before) ? trendBefore(at, trends, stretch) : null;
    const [amount] = of.pack.amountForms.values();
    if (trend !== null && amount !== undefined) return [trend, { amount, at: at - 1, key: before, stretch: null }];
  }
  return null;
}

/** Stems of what a stretch speaks of beside its trends and how much there is of them. */
function aboutOf(of: ParsedSentence, { from, to }: Stretch, trends: ReadonlySet<number>): Set<string> {
  const { pace, passing, factual, intensifying, opening, lacking } = of.pack.degrees.trends;
  const about = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const { fold, text } = of.words[at]!;
    if (trends.has(at) || isFunction(of, at) || of.pack.amountForms.has(fold) || !/\p{L}/u.test(fold)) continue;
    if ([pace, passing, factual, intensifying, opening, lacking].some((words) => words.has(fold))) continue;
    about.add(of.pack.stem(text));
  }
  return about;
}

/** "a lack of further progress": named as lacking, with only its own words between. */
function isLacking(of: ParsedSentence, at: number, { from }: Stretch): boolean {
  for (let back = at - 1; back >= from; back -= 1) {
    if (of.pack.degrees.trends.lacking.has(of.words[back]!.fold)) return true;
    if (!isFunction(of, back) && !of.pack.amountForms.has(of.words[back]!.fold)) return false;
  }
  return false;
}

/** What was read of a sentence, by span: a passage is held against many. */
const READ = new WeakMap<ParsedSentence, Map<string, readonly TrendFound[]>>();

/** The trends of a span in order, each with its degree words. */
export function trendsIn(of: ParsedSentence, span: Span): readonly TrendFound[] {
  const read = READ.get(of) ?? new Map<string, readonly TrendFound[]>();
  READ.set(of, read);
  const key = `${span.from}-${span.to}`;
  const found = read.get(key) ?? readTrends(of, span);
  read.set(key, found);
  return found;
}

function readTrends(of: ParsedSentence, span: Span): TrendFound[] {
  const { nouns, degrees } = of.pack;
  const { conceding } = degrees.trends;
  const [first, last] = wordsIn(of, span);
  let about: ReadonlySet<string> = new Set();
  return stretchesOf(of, first, last).flatMap((stretch): TrendFound[] => {
    const forms = new Map<number, TrendForm>();
    for (let at = stretch.from; at < stretch.to; at += 1) {
      const form = trendAt(of, at, stretch);
      if (form !== null) forms.set(at, form);
    }
    const trends = new Set(forms.keys());
    const own = aboutOf(of, stretch, trends);
    // "Uncertainty has increased": of a trend that stands alone the trend is what it is about.
    const [subject] = [...forms].filter(([at]) => degrees.trends.noun.test(of.words[at]!.fold));
    if (own.size === 0 && subject !== undefined) own.add(subject[1].trend);
    if (own.size > 0) about = own;
    const amounts = new Map<number, AmountFound[]>();
    for (let at = stretch.from; at < stretch.to; at += 1) {
      if (!of.pack.amountForms.has(of.words[at]!.fold)) continue;
      const trend = governed(of, at, trends, stretch);
      const found = trend === null ? null : amountFound(of, at, trend, stretch);
      if (trend !== null && found !== null) amounts.set(trend, [...(amounts.get(trend) ?? []), found]);
    }
    const unread = unreadPace(of, trends, stretch);
    if (unread !== null) amounts.set(unread[0], [...(amounts.get(unread[0]) ?? []), unread[1]]);
    const denied = of.words
      .slice(stretch.from, stretch.to)
      .some(({ fold }) => nouns.not.has(fold) || nouns.negations.has(fold));
    const conceded = conceding.has(of.words[stretch.from]!.fold);
    return [...forms].map(([at, { trend, grows }]) => ({
      trend,
      grows,
      at,
      about,
      amounts: amounts.get(at) ?? [],
      beside: [...forms].filter(([other]) => other !== at).map(([, form]) => form.trend),
      happened: degrees.trends.happened.test(of.words[at]!.fold),
      denied: denied || isLacking(of, at, stretch),
      conceded,
    }));
  });
}
