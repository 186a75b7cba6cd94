/**
 * How the degree of one and the same trend moved between two passages: "solid" to "strong", "has increased" to "has
 * increased further". Claimed only where both passages speak of the same trend of the same thing, and deny it on neither
 * side. Of a trend that falls ("eased somewhat", "eased") no direction is told: readers do not agree whether a faster fall
 * is stronger.
 */
import { type Amount, NO_AMOUNT } from '../languages/trend-words.ts';
import type { Mark, Quote, Span } from '../model.ts';
import { wordsOf } from '../text/tokenize.ts';
import { type ParsedSentence, spanOf } from './parsed-sentence.ts';
import { type AmountFound, type TrendFound, trendsIn } from './trend-reading.ts';

/** One side: the sentence, and what of it is compared. */
export interface TrendSide {
  readonly id: string;
  readonly parsed: ParsedSentence;
  readonly span: Span;
}

type Direction = 'up' | 'down' | 'changed';

interface Moved {
  readonly direction: Direction;
  readonly old: Quote | null;
  readonly new: Quote | null;
  readonly oneSided: boolean;
}

type Trends = readonly TrendFound[];

/** Share of the words of two things that must be the same: "labor market" and "labor market conditions" are one. */
const ONE_THING = 0.6;
/** Words between a degree word and its trend up to which both are quoted. */
const TIGHT = 4;

/** The same thing: the words of one are among those of the other, and most of those. */
function sameThing(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const shared = [...x].filter((one) => y.has(one)).length;
  const [less, more] = [Math.min(x.size, y.size), Math.max(x.size, y.size)];
  return less > 0 && shared === less && shared / more >= ONE_THING;
}

const alike = (x: readonly string[], y: readonly string[]): boolean => [...x].sort().join() === [...y].sort().join();

const sameTrend = (x: TrendFound, y: TrendFound): boolean =>
  x.trend === y.trend && x.denied === y.denied && sameThing(x.about, y.about);

function quote({ id, parsed }: TrendSide, first: number, last: number): Quote {
  const span = spanOf(parsed, first, last);
  return { sentence: id, span, text: parsed.text.slice(span.from, span.to) };
}

/** The word of a trend with those beside it that the other side has there too: "further gradual increases" for "some further gradual increases". */
function quoteBare(side: TrendSide, { at }: TrendFound, shown: Quote): Quote {
  const { words } = side.parsed;
  const there = new Set(wordsOf(shown.text).map(({ fold }) => fold));
  const isThere = (place: number): boolean => there.has(words[place]?.fold ?? '');
  let [first, last] = [at, at];
  while (isThere(first - 1)) first -= 1;
  while (isThere(last + 1)) last += 1;
  return quote(side, first, last);
}

function quoteAmount(side: TrendSide, trend: TrendFound, found: AmountFound): Quote {
  const [first, last] = [Math.min(found.at, trend.at), Math.max(found.at, trend.at)];
  return last - first <= TIGHT ? quote(side, first, last) : quote(side, found.at, found.at);
}

/** The degree words of one scale that stand on one side only, those of both left out. */
function apart(x: TrendFound, y: TrendFound, scale: Amount['scale']): AmountFound[] {
  const others = y.amounts.map(({ key }) => key);
  return x.amounts.filter(({ amount, key }) => {
    if (amount.scale !== scale) return false;
    const at = others.indexOf(key);
    if (at >= 0) others.splice(at, 1);
    return at < 0;
  });
}

function directionOf(
  from: readonly [number, number] | null,
  to: readonly [number, number] | null,
  grows: boolean,
): Direction {
  if (from === null || to === null || !grows) return 'changed';
  if (from[1] < to[0]) return 'up';
  return to[1] < from[0] ? 'down' : 'changed';
}

/** What moved on the scales between two readings of one trend; a scale with the same words on both sides gives nothing. */
function movedOn(older: TrendSide, newer: TrendSide, x: TrendFound, y: TrendFound): Moved[] {
  // Between two verbs only the size compares: "further" takes up a change of its own.
  const scales = x.trend === y.trend ? (['size', 'more'] as const) : (['size'] as const);
  return scales.flatMap((scale): Moved[] => {
    const [was, is] = [apart(x, y, scale), apart(y, x, scale)];
    if (was[0] === undefined && is[0] === undefined) return [];
    const [held, holds] = [was[0] && quoteAmount(older, x, was[0]), is[0] && quoteAmount(newer, y, is[0])];
    const words = { old: held ?? quoteBare(older, x, holds!), new: holds ?? quoteBare(newer, y, held!) };
    const oneSided = was.length === 0 || is.length === 0;
    if (oneSided && !alike(x.beside, y.beside)) return [];
    const single = was.length <= 1 && is.length <= 1;
    const none = NO_AMOUNT[scale];
    const [from, to] = [was[0] === undefined ? none : was[0].stretch, is[0] === undefined ? none : is[0].stretch];
    return [{ direction: single ? directionOf(from, to, x.grows) : 'changed', ...words, oneSided }];
  });
}

/**
 * A fall of the same thing that one side tells beside what both say: "has eased somewhat but remains elevated". Null where
 * the sides differ in any other trend as well.
 */
function concession(older: TrendSide, newer: TrendSide, all: Trends, every: Trends): Moved[] {
  const [longer, shorter, was] = all.length > every.length ? [all, every, true] : [every, all, false];
  const fall = longer.find((one) => !shorter.some((other) => other.trend === one.trend));
  const rest = longer.filter((one) => one !== fall);
  if (fall === undefined || fall.grows || !fall.happened || fall.denied || shorter.length === 0) return [];
  const kept = rest.length === shorter.length && rest.every((one, at) => sameTrend(one, shorter[at]!));
  const holds = rest.some((one) => one.grows && (one.conceded || fall.conceded) && sameThing(one.about, fall.about));
  if (!kept || !holds) return [];
  const words = was ? quote(older, fall.at, fall.at) : quote(newer, fall.at, fall.at);
  const carrier = was ? { old: words, new: null } : { old: null, new: words };
  return [{ direction: was ? 'up' : 'down', ...carrier, oneSided: true }];
}

/** The mark on the axis of degree, or null where no trend that both passages hold changed its degree words. */
export function trendMark(older: TrendSide, newer: TrendSide): Mark | null {
  const [all, every] = [trendsIn(older.parsed, older.span), trendsIn(newer.parsed, newer.span)];
  const [kept, used] = [new Set<TrendFound>(), new Set<TrendFound>()];
  const moved: Moved[] = [];
  for (const x of all) {
    const fits = every.filter((y) => !used.has(y) && sameThing(x.about, y.about));
    const same = fits.find((y) => y.trend === x.trend);
    // "expanding at a modest pace", "growing at a solid pace": another verb of the same direction, with its size on both.
    const sized = (one: TrendFound) => one.amounts.some(({ amount }) => amount.scale === 'size');
    const y = same ?? (sized(x) ? fits.find((one) => one.grows === x.grows && sized(one)) : undefined);
    if (y === undefined) continue;
    kept.add(x);
    used.add(y);
    if (x.denied || y.denied) continue;
    for (const one of movedOn(older, newer, x, y)) moved.push(one);
  }
  for (const one of concession(older, newer, all, every)) moved.push(one);
  if (moved.length === 0) return null;
  // "household parking grew slightly, school parking grew", then "grew" and "fell": what else turned leaves no direction.
  const left = every.filter((y) => !used.has(y));
  const turned = all.some((x) => !kept.has(x) && left.some((y) => x.grows !== y.grows && sameThing(x.about, y.about)));
  const directions = new Set(turned ? ['changed' as const] : moved.map(({ direction }) => direction));
  const [only = 'changed'] = directions;
  return {
    axis: 'degree',
    direction: directions.size === 1 ? only : 'changed',
    carriers: moved.map((one) => ({ old: one.old, new: one.new })),
    rule: moved.some(({ oneSided }) => oneSided) ? 'degree:one-side' : 'degree:both',
  };
}
