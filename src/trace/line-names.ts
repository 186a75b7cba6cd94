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

/** A run of words that stay, with what it tells. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A text of more letters than may be, cut before the word that runs past a name. */
const cut = (text: string, most = LONG): string =>
  text.length > most ? `${text.slice(0, text.lastIndexOf(' ', LONG))} …` : text;

const weightOf = ({ stem, tells }: CountedWord, staying: Staying): number => (tells ? (staying.get(stem) ?? 0) : 0);

/** The runs of words that stay, without function words at their ends; what stands between two may be a function word. */
function piecesOf(words: readonly CountedWord[], text: string, staying: Staying): Piece[] {
  const pieces: Piece[] = [];
  let [from, to, weight] = [-1, -1, 0];
  const close = (): void => {
    if (from >= 0) pieces.push({ from: words[from]!.from, to: words[to]!.to, weight });
    [from, to, weight] = [-1, -1, 0];
  };
  words.forEach((word, at) => {
    const isApart = at > 0 && /[,;:.()]/.test(text.slice(words[at - 1]!.to, word.from));
    const moves = word.tells && weightOf(word, staying) === 0;
    if (isApart || moves || /\p{N}/u.test(word.fold)) close();
    if (weightOf(word, staying) === 0) return;
    // "Minister-President", of which the first half is too common to be kept by itself.
    if (from < 0) from = at > 0 && text.slice(words[at - 1]!.to, word.from) === '-' ? at - 1 : at;
    to = at;
    weight += weightOf(word, staying);
  });
  close();
  return pieces;
}

/** The heaviest pieces that a name has room for, in reading order. */
function nameFrom(pieces: readonly Piece[], text: string): string {
  const ranked = [...pieces].sort((x, y) => y.weight - x.weight || x.from - y.from);
  const kept: Piece[] = [];
  let letters = 0;
  for (const piece of ranked) {
    if (kept.length > 0 && letters + piece.to - piece.from > LONG) continue;
    kept.push(piece);
    letters += piece.to - piece.from;
  }
  const name = kept
    .sort((x, y) => x.from - y.from)
    .map(({ from, to }) => text.slice(from, to))
    .join(' … ');
  return cut(name, LONG + LONG / 3);
}

function nameOf(line: readonly LineSentence[], words: PaperWords, textOf: (sentence: string) => string): string {
  const staying = stayingStems(line, words);
  let best = { sentence: line.at(-1)!.sentence, weight: -1 };
  for (const { sentence } of line) {
    const stems = new Set(words.wordsOf(sentence).map(({ stem }) => stem));
    const weight = [...stems].reduce((sum, stem) => sum + (staying.get(stem) ?? 0), 0);
    if (weight >= best.weight - 1e-9) best = { sentence, weight };
  }
  const text = textOf(best.sentence);
  const name = nameFrom(piecesOf(words.wordsOf(best.sentence), text, staying), text);
  if (name !== '') return name;
  return cut(text);
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
    return `${name}: ${cut(textOf(lines[at]![0]!.sentence))}`;
  });
}
