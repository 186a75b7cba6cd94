/**
 * Names of lines of papers nobody described: the words that stay, in the order of the newest sentence that has most of
 * them, with "…" where others moved. The first sixty letters of the oldest sentence stood here before ("Information
 * received since the Federal Open Market Committee …"), and named what every paper begins with.
 */
import { groupBy } from '../text/grouping.ts';
import { type CountedWord, type PaperWords, stayingStems } from './line-words.ts';

/** Letters of a name, about: a word more is taken whole. */
const LONG = 60;

interface LineSentence {
  readonly document: string;
  readonly sentence: string;
}
type Staying = ReadonlyMap<string, number>;

/** A run of words that stay, by the numbers of its first and last word, with what it tells. */
interface Piece {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** Part of what a run tells that must be left when words are taken off its head, for it to begin as a name does. */
const LEFT = 0.5;
/** Part of the letters of a name that must be left where it ends with a group of words: "the stance of monetary …". */
const FILLED = 0.6;

const weightOf = ({ stem, tells }: CountedWord, staying: Staying): number => (tells ? (staying.get(stem) ?? 0) : 0);

/** A sentence with its words. */
interface Printed {
  readonly text: string;
  readonly words: readonly CountedWord[];
}

const lengthOf = ({ words }: Printed, { first, last }: Omit<Piece, 'weight'>): number =>
  words[last]!.to - words[first]!.from;

/** The words from the first to the last: of more letters than may be those up to a last one that tells, best of a group. */
function printed(from: Printed, piece: Omit<Piece, 'weight'>, most: number): string {
  const { text, words } = from;
  const { first } = piece;
  const start = words[first]!.from;
  if (lengthOf(from, piece) <= most) return text.slice(start, words[piece.last]!.to);
  const ends = words.flatMap(({ tells, to }, at) =>
    at > first && at < piece.last && tells && to - start <= LONG && text[to] !== '-' ? [at] : [],
  );
  const isGroupEnd = (at: number): boolean =>
    words[at + 1]!.tells === false || /[,;:]/.test(text.charAt(words[at]!.to));
  const last = ends.findLast((at) => isGroupEnd(at) && words[at]!.to - start >= FILLED * LONG) ?? ends.at(-1) ?? first;
  return `${text.slice(start, words[last]!.to)} …`;
}

const wholeOf = ({ words }: Printed): Omit<Piece, 'weight'> => ({ first: 0, last: words.length - 1 });

/** The beginning of a text. */
const beginning = (from: Printed): string => (from.words.length === 0 ? from.text : printed(from, wholeOf(from), LONG));

/**
 * The run from where a name may begin: "causing tremendous hardship", "nodigde de Commissie uit" begin with their verb.
 * Null where that leaves nothing: a word of manner by itself ("recently") names no position.
 */
function fromOpening({ first, last, weight }: Piece, { words }: Printed, staying: Staying): Piece | null {
  let left = weight;
  for (let at = first; at <= last; at += 1) {
    const opens = words[at]!.opensName || (at === first && !words[at]!.tells);
    if (opens && left >= LEFT * weight) return { first: at, last, weight: left };
    left -= weightOf(words[at]!, staying);
  }
  return first === last ? null : { first, last, weight };
}

/** The runs of words that stay, without function words at their ends; what stands between two may be a function word. */
function piecesOf(from: Printed, staying: Staying): Piece[] {
  const { text, words } = from;
  const pieces: Piece[] = [];
  let [first, last, weight] = [-1, -1, 0];
  const close = (): void => {
    if (first >= 0) pieces.push({ first, last, weight });
    [first, last, weight] = [-1, -1, 0];
  };
  words.forEach((word, at) => {
    const isApart = at > 0 && /[,;:.()]/.test(text.slice(words[at - 1]!.to, word.from));
    const moves = word.tells && weightOf(word, staying) === 0;
    if (isApart || moves || /\p{N}/u.test(word.fold)) close();
    if (weightOf(word, staying) === 0) return;
    // "Minister-President", of which the first half is too common to be kept by itself.
    if (first < 0) first = at > 0 && text.slice(words[at - 1]!.to, word.from) === '-' ? at - 1 : at;
    last = at;
    weight += weightOf(word, staying);
  });
  close();
  const opened = pieces.flatMap((piece) => fromOpening(piece, from, staying) ?? []);
  return opened.length > 0 ? opened : pieces;
}

/** The heaviest pieces that a name has room for, in reading order, each once. */
function nameFrom(pieces: readonly Piece[], from: Printed): string {
  const ranked = [...pieces].sort((x, y) => y.weight - x.weight || x.first - y.first);
  const kept: Piece[] = [];
  const said = new Set<string>();
  let letters = 0;
  for (const piece of ranked) {
    const stems = from.words.slice(piece.first, piece.last + 1).flatMap(({ stem, tells }) => (tells ? [stem] : []));
    if (kept.length > 0 && letters + lengthOf(from, piece) > LONG) continue;
    if (stems.every((stem) => said.has(stem))) continue;
    kept.push(piece);
    for (const stem of stems) said.add(stem);
    letters += lengthOf(from, piece);
  }
  return kept
    .sort((x, y) => x.first - y.first)
    .map((piece) => printed(from, piece, LONG + LONG / 3))
    .join(' … ');
}

function nameOf(line: readonly LineSentence[], words: PaperWords, textOf: (sentence: string) => string): string {
  const staying = stayingStems(line, words);
  let best = { sentence: line.at(-1)!.sentence, weight: -1 };
  for (const { sentence } of line) {
    const stems = new Set(words.wordsOf(sentence).map(({ stem }) => stem));
    const weight = [...stems].reduce((sum, stem) => sum + (staying.get(stem) ?? 0), 0);
    if (weight >= best.weight - 1e-9) best = { sentence, weight };
  }
  const from = { text: textOf(best.sentence), words: words.wordsOf(best.sentence) };
  const name = nameFrom(piecesOf(from, staying), from);
  return name === '' ? beginning(from) : name;
}

/** The name of each line, whose sentences are given oldest first; two of one name are told apart by their oldest paper. */
export function namesOfLines(
  lines: readonly (readonly LineSentence[])[],
  words: PaperWords,
  textOf: (sentence: string) => string,
): string[] {
  const names = lines.map((line) => nameOf(line, words, textOf));
  const same = groupBy(names, (name) => name.toLowerCase());
  return names.map((name, at) => {
    if (same.get(name.toLowerCase())!.length === 1) return name;
    const { sentence } = lines[at]![0]!;
    return `${name}: ${beginning({ text: textOf(sentence), words: words.wordsOf(sentence) })}`;
  });
}
