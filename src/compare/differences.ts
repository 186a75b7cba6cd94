/**
 * Where two clauses differ in what carries meaning. Their tokens are held against each other in order; what stays apart is a
 * difference unless it is known to say nothing: inflection, spelling, a joined word, a connective, an adverbial moved to
 * the front, the date and place of the occasion itself. Without that the share of equal words decided, and a clause with
 * "niet" added was "letterlijk herhaald".
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Words } from '../languages/word-list.ts';
import type { Span } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import type { Occasion } from './occasion.ts';

/** Tokens that stand apart between two that stayed; either side may be empty. */
export interface Difference {
  readonly older: readonly MeaningToken[];
  readonly newer: readonly MeaningToken[];
}

/** A clause as it is compared. */
export interface ComparedClause {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly MeaningToken[];
  readonly pack: LanguagePack;
  readonly occasion: Occasion;
}

export interface Differences {
  /** In order. */
  readonly changed: readonly Difference[];
  /** Tokens that stayed, each of both sides. */
  readonly stayed: readonly (readonly [older: MeaningToken, newer: MeaningToken])[];
  /** Both hold the same tokens in another order, and it is no adverbial that moved to the front. */
  readonly reordered: boolean;
}

/** Cells of the table after which two stretches are no clauses of one position: two sentences of a thousand words. */
const MAX_CELLS = 1_000_000;

/** Letters of a word that is known by itself: "is" and "in" differ in one as "boot" and "boten" do. */
const WHOLE_WORD = 5;

type Pair = readonly [older: number, newer: number];

/** What a token that stays is worth: of "trams" and "and" the one that says something stays. */
const WORTH = { content: 3, grammar: 2 } as const;

/** The common subsequence that says most: what both begin and end with, and between them by the table. */
function commonTokens(a: readonly MeaningToken[], b: readonly MeaningToken[], { words }: LanguagePack): Pair[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start]!.key === b[start]!.key) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end)!.key === b.at(-1 - end)!.key) end += 1;
  const inside = tableOf(a.slice(start, a.length - end), b.slice(start, b.length - end), words.functionWords);
  return [
    ...Array.from({ length: start }, (_, at): Pair => [at, at]),
    ...inside.map(([i, j]): Pair => [start + i, start + j]),
    ...Array.from({ length: end }, (_, at): Pair => [a.length - end + at, b.length - end + at]),
  ];
}

function tableOf(a: readonly MeaningToken[], b: readonly MeaningToken[], grammar: Words): Pair[] {
  if (a.length * b.length > MAX_CELLS) return [];
  const width = b.length + 1;
  const lengths = new Int32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i]!.key === b[j]!.key
          ? lengths[(i + 1) * width + j + 1]! + (grammar.has(a[i]!.fold) ? WORTH.grammar : WORTH.content)
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]!.key === b[j]!.key) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i += 1;
    else j += 1;
  }
  return pairs;
}

/** "volledig" and "volledige", "steunt" and "steunen": forms of one stem whose endings tell nothing. */
function isInflection(older: string, newer: string, { meaning }: LanguagePack): boolean {
  if (older === newer) return true;
  const [x, y] = [meaning.oneSpelling(older), meaning.oneSpelling(newer)];
  if (x === y) return true;
  const tells = (one: string, other: string): boolean => {
    let shared = 0;
    while (shared < one.length && one[shared] === other[shared]) shared += 1;
    return [one, other].some((fold) => !meaning.inflections.has(fold.slice(shared) || '_'));
  };
  if (!tells(x, y)) return true;
  // "school" and "scholen", "stop" and "stoppen", "huis" and "huizen" are spelt by the sound of their syllables; of
  // "bomen" and "bommen" that is all the difference, and "stemmen" is no form of "stemden".
  const [one, other] = [bySound(x), bySound(y)];
  return one !== other && !tells(one, other);
}

const bySound = (fold: string): string => fold.replace(/(.)\1/g, '$1').replaceAll('z', 's').replaceAll('v', 'f');

const letters = (tokens: readonly MeaningToken[]): string =>
  tokens.map(({ fold }) => fold.replaceAll(' ', '')).join('');

/** "5-10 dagen" and "510 dagen" have the same letters, and are not the same numbers. */
const digits = (tokens: readonly MeaningToken[]): string =>
  tokens.flatMap(({ fold }) => fold.match(/[\d.]+/g) ?? []).join(' ');

/** Words between an occasion and its preposition, or its place or date: "op de EU-Westelijke Balkantop in Tirana". */
const OCCASION_REACH = 6;

/**
 * True for a run that only names the occasion: "op de top in Tirana", "tijdens de vergadering van 8 mei" where the paper is
 * of that day. It must stand right behind the occasion, and that behind a preposition: what is done there is no name of it.
 */
function isOccasion(
  run: readonly MeaningToken[],
  { text, tokens, occasion, pack }: ComparedClause,
  mayBeUndated = false,
): boolean {
  if (run.length === 0) return false;
  const first = tokens.indexOf(run[0]!);
  const noun = tokens.findLastIndex(({ fold }, at) => at < first && pack.meaning.occasion.test(fold));
  if (noun < 0 || first + run.length - noun > OCCASION_REACH) return false;
  const before = tokens.slice(Math.max(0, noun - OCCASION_REACH), noun);
  if (!before.some(({ fold }) => pack.nouns.prepositions.has(fold))) return false;
  // "In Tirana" says where; "met Servië", "over Soedan" and "van Europa" say of what it is.
  const isPlace = pack.meaning.placing.has(tokens[first - 1]!.fold);
  const isName = ({ from }: MeaningToken): boolean => isPlace && /\p{Lu}/u.test(text[from]!);
  const isDay = ({ key }: MeaningToken): boolean =>
    occasion.dates.has(key) || (mayBeUndated && occasion.dates.size === 0);
  return run.every((token) => (token.kind === 'date' ? isDay(token) : isName(token)));
}

/** Does a difference say nothing? */
function isSilent({ older, newer }: Difference, a: ComparedClause, b: ComparedClause): boolean {
  const only = (tokens: readonly MeaningToken[], signal: MeaningToken['signal']): boolean =>
    tokens.every((token) => token.signal === signal);
  if (only(older, 'connective') && only(newer, 'connective')) return true;
  const isSpelled = letters(older) === letters(newer) && digits(older) === digits(newer);
  if (older.length > 0 && newer.length > 0 && isSpelled) return true;
  // A draft bears no day yet: what stands where the other names its own day is taken for its own.
  if (isOccasion(older, a) && isOccasion(newer, b, true)) return true;
  if (isOccasion(older, a, true) && isOccasion(newer, b)) return true;
  // "blikje" and "blikjes" have no stem in common, and yet they are forms of one word.
  const isForm = (x: MeaningToken, y: MeaningToken): boolean =>
    [x, y].every(({ kind, signal, fold }) => kind === 'word' && signal === null && fold.length >= WHOLE_WORD) &&
    isInflection(x.fold, y.fold, a.pack);
  return older.length === newer.length && older.every((token, at) => isForm(token, newer[at]!));
}

/** The differences between the pairs that stayed. */
function gaps(a: readonly MeaningToken[], b: readonly MeaningToken[], pairs: readonly Pair[]): Difference[] {
  const found: Difference[] = [];
  let [endA, endB] = [0, 0];
  for (const [i, j] of [...pairs, [a.length, b.length] as const]) {
    if (i > endA || j > endB) found.push({ older: a.slice(endA, i), newer: b.slice(endB, j) });
    [endA, endB] = [i + 1, j + 1];
  }
  return found;
}

/** Is a run what a clause can open with: a time or place, a condition, a reason, or a connective? */
function isAdverbial(run: readonly MeaningToken[], { nouns, clauses }: LanguagePack): boolean {
  const [first] = run;
  if (first === undefined) return false;
  return (
    first.kind === 'date' ||
    first.signal === 'connective' ||
    first.signal === 'bound' ||
    first.signal === 'condition' ||
    first.signal === 'exception' ||
    clauses.subordinates.has(first.fold) ||
    nouns.prepositions.has(first.fold)
  );
}

const keysOf = (tokens: readonly MeaningToken[]): string => tokens.map(({ key }) => key).join(' ');

/** Tokens of an adverbial that may stand at the front, and one more: "In lijn met de conclusies van de Europese Raad van 2023". */
const FRONT = 40;

/**
 * "In 2027 verhoogt de gemeente de tarieven" and "De gemeente verhoogt de tarieven in 2027": an adverbial at the front of the
 * one stands later in the other, and behind it the verb stands before its subject. Nothing else may move, or "de Unie
 * steunt Nederland" would be "Nederland steunt de Unie".
 */
function isFronted(fronted: readonly MeaningToken[], plain: readonly MeaningToken[], pack: LanguagePack): boolean {
  if (!isAdverbial(fronted, pack) || fronted.length !== plain.length) return false;
  let places = [...plain.keys()];
  for (let length = 1; length < Math.min(FRONT, fronted.length - 1) && places.length > 0; length += 1) {
    places = places.filter((at) => plain[at + length - 1]?.key === fronted[length - 1]!.key);
    const run = fronted.slice(0, length);
    const isTimed = run.some(({ kind, signal }) => kind === 'date' || signal !== null);
    if (places.some((at) => at > 0 && isMovedFrom(at, length, fronted, plain, isTimed))) return true;
  }
  return false;
}

/** Whether the first tokens of the fronted clause stand at `at` in the plain one, and the others are those of the other. */
function isMovedFrom(
  at: number,
  length: number,
  fronted: readonly MeaningToken[],
  plain: readonly MeaningToken[],
  isTimed: boolean,
): boolean {
  // "The union with Poland" is no "With Poland the union": only a time, a condition or the like may stand anywhere.
  const isLoose = isTimed || at + length === plain.length;
  const count = plain.length - length;
  const without = (place: number): string => plain[place < at ? place : place + length]!.key;
  const rest = (place: number): string => fronted[length + place]!.key;
  const isEqual = (from: number, shifted: number): boolean => {
    for (let place = from; place < count; place += 1) if (without(place) !== rest(place + shifted)) return false;
    return true;
  };
  if (isLoose && isEqual(0, 0)) return true;
  // Before the verb stands its subject.
  const verb = rest(0);
  let place = 0;
  while (place < count && without(place) !== verb) {
    if (place + 1 >= count || without(place) !== rest(place + 1)) return false;
    place += 1;
  }
  if (place < 1 || place >= count || (place >= at && !isLoose)) return false;
  return isEqual(place + 1, 0);
}

/** A connective at the head turns verb and subject as well: "Tevens verhoogt de gemeente" for "De gemeente verhoogt". */
function isConnected(a: readonly MeaningToken[], b: readonly MeaningToken[]): boolean {
  const turned = (x: readonly MeaningToken[], y: readonly MeaningToken[]): boolean => {
    const [head, verb, ...subject] = x;
    if (head?.signal !== 'connective' || verb === undefined) return false;
    const place = y.findIndex((token) => token.key === verb.key);
    return place > 0 && keysOf([...y.slice(0, place), ...y.slice(place + 1)]) === keysOf(subject);
  };
  return turned(a, b) || turned(b, a);
}

/** What differs between two clauses, and what stayed. */
export function differencesOf(a: ComparedClause, b: ComparedClause): Differences {
  const pairs = commonTokens(a.tokens, b.tokens, a.pack);
  const stayed = pairs.map(([i, j]) => [a.tokens[i]!, b.tokens[j]!] as const);
  const { pack } = a;
  const isForm = ([x, y]: readonly [MeaningToken, MeaningToken]): boolean =>
    x.signal !== null || y.signal !== null || isInflection(x.fold, y.fold, pack);
  const equal = stayed.filter(isForm);
  const kept = new Set(equal.map(([x]) => x));
  const apart = gaps(
    a.tokens,
    b.tokens,
    pairs.filter(([i]) => kept.has(a.tokens[i]!)),
  ).filter((difference) => !isSilent(difference, a, b));
  if (apart.length === 0) return { changed: [], stayed: equal, reordered: false };
  const formsAgree = equal.length === stayed.length;
  // Where more than a connective came or went, nothing was only moved.
  if (!formsAgree || Math.abs(a.tokens.length - b.tokens.length) > 1)
    return { changed: apart, stayed: equal, reordered: false };
  const sorted = (of: ComparedClause): string =>
    of.tokens
      .map(({ key }) => key)
      .sort()
      .join(' ');
  const fronted =
    isFronted(a.tokens, b.tokens, pack) || isFronted(b.tokens, a.tokens, pack) || isConnected(a.tokens, b.tokens);
  if (fronted) return { changed: [], stayed: equal, reordered: false };
  return { changed: apart, stayed: equal, reordered: sorted(a) === sorted(b) };
}
