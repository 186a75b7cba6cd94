/**
 * Positions of papers nobody has described: without themes and objects, what is linked surely is one position.
 *
 * A line is named by the words that stay on it: see `line-names.ts`. Its silences are proven in `line-silence.ts`.
 */
import type { Alignment, Document, Passage, Span } from '../model.ts';
import { isInScope } from '../text/block-scope.ts';
import { dayOf } from '../text/chronology.ts';
import { groupBy } from '../text/grouping.ts';
import { holdsParticulars } from '../text/particulars.ts';
import { UNTHEMED } from '../text/unthemed.ts';
import { namesOfLines } from './line-names.ts';
import { type CountedWord, isHeldTogether, type PaperWords } from './line-words.ts';
import { once } from './once.ts';
import type { PassageReader } from './passages.ts';
import type { Occurrence } from './threads.ts';

/**
 * Score that the sentences of two lines have on average to grow into one, pairs without a link counting as 0 and pairs of
 * one paper not at all: between versions of one text the middle of the plateau on which 63 of them keep their lines apart
 * and whole; between other papers, whose links rest on a word or two, what keeps a third paper off a line of two.
 */
const MEAN_TIE = { versions: 0.2, others: 0.4 };

/** Made between two versions of one text, whose order tells as well. */
const isOfVersions = ({ parts }: Alignment): boolean => parts['place'] !== undefined;

const meanTie = (link: Alignment): number => (isOfVersions(link) ? MEAN_TIE.versions : MEAN_TIE.others);

/** A line while it grows. */
interface Chain {
  /** Its sentences, by paper. */
  readonly papers: Map<string, string[]>;
  /** Sum of the scores of the links with each other line; none where they may not grow into one. */
  readonly ties: Map<Chain, number>;
  size: number;
}

/** Where a sentence stands: its paper, the place of that in time, and its own among all sentences. */
interface Place {
  readonly document: string;
  readonly paper: number;
  readonly order: number;
}

/** Pairs of sentences of two lines that could be linked: those of two papers. */
function linkable(one: Chain, other: Chain): number {
  let same = 0;
  for (const [paper, sentences] of other.papers) same += sentences.length * (one.papers.get(paper)?.length ?? 0);
  return one.size * other.size - same;
}

const largerFirst = (x: Chain, y: Chain): [Chain, Chain] =>
  x.size + x.ties.size >= y.size + y.ties.size ? [x, y] : [y, x];

/** `other` taken up by `one`, with its sentences and ties. */
function takeUp(one: Chain, other: Chain): void {
  for (const [paper, sentences] of other.papers)
    one.papers.set(paper, [...(one.papers.get(paper) ?? []), ...sentences]);
  one.size += other.size;
  for (const [third, score] of other.ties) {
    third.ties.delete(other);
    if (third === one) continue;
    const sum = (one.ties.get(third) ?? 0) + score;
    one.ties.set(third, sum);
    third.ties.set(one, sum);
  }
}

/**
 * The line of each linked sentence, grown from its links: those of the nearest papers first, of these the surest. Two
 * lines grow into one where their sentences are linked on average, and where those they have in one paper are parts of one
 * split: "Job gains have been strong" and "Household spending has continued to grow strongly" of one statement stay two.
 * Closure over the same links put 63 statements on five lines, because what drifts from paper to paper meets everything
 * once. A sentence goes on the line of the clause that is linked: "aandacht voor desinformatie en volledige aansluiting bij
 * het EU-visumbeleid" does not put what is said of disinformation on the line of visas. The smaller line is always taken up by the larger: n log n of the links.
 */
function chainsOf(links: readonly Alignment[], placeOf: (sentence: string) => Place): Map<string, Chain> {
  // All is made in this order, sums too, so that the order of the links given never shows.
  const ranked = links
    .map((link) => ({ link, a: placeOf(link.a.sentence), b: placeOf(link.b.sentence) }))
    .sort(
      (x, y) =>
        Math.abs(x.a.paper - x.b.paper) - Math.abs(y.a.paper - y.b.paper) ||
        y.link.score - x.link.score ||
        x.a.order - y.a.order ||
        x.b.order - y.b.order,
    );
  const parts = new Map<string, Set<string>>();
  const chains = new Map<string, Chain>();
  for (const { link } of ranked)
    for (const { sentence } of [link.a, link.b]) {
      parts.set(sentence, (parts.get(sentence) ?? new Set()).add(link.group));
      const papers = new Map([[placeOf(sentence).document, [sentence]]]);
      if (!chains.has(sentence)) chains.set(sentence, { papers, ties: new Map(), size: 1 });
    }
  for (const { link } of ranked) {
    const [older, newer] = [chains.get(link.a.sentence)!, chains.get(link.b.sentence)!];
    older.ties.set(newer, link.score);
    newer.ties.set(older, link.score);
  }
  const isSplit = (x: string, y: string): boolean => [...parts.get(x)!].some((group) => parts.get(y)!.has(group));
  const isOnePerPaper = (one: Chain, other: Chain): boolean =>
    [...other.papers].every(([paper, sentences]) =>
      (one.papers.get(paper) ?? []).every((x) => sentences.every((y) => isSplit(x, y))),
    );
  /** The clause by which a sentence came on its line; none while it stands alone. */
  const clauses = new Map<string, Span>();
  const isOfLine = ({ sentence, span }: Alignment['a']): boolean => {
    const held = clauses.get(sentence);
    return held === undefined || (span.from < held.to && held.from < span.to);
  };
  for (const { link } of ranked) {
    const [one, other] = largerFirst(chains.get(link.a.sentence)!, chains.get(link.b.sentence)!);
    const tie = one.ties.get(other);
    if (tie === undefined || tie < meanTie(link) * linkable(one, other)) continue;
    if (!isOfVersions(link) && (!isOfLine(link.a) || !isOfLine(link.b))) continue;
    if (isOnePerPaper(one, other)) {
      for (const { sentence, span } of [link.a, link.b]) if (!clauses.has(sentence)) clauses.set(sentence, span);
      takeUp(one, other);
      for (const sentences of other.papers.values()) for (const sentence of sentences) chains.set(sentence, one);
    } else {
      one.ties.delete(other);
      other.ties.delete(one);
    }
  }
  return chains;
}

/** Words that carry matter in a line that only marks its paper: "Implementation Note issued July 27, 2022". */
const MARK = 4;

/** Does a sentence hold little but the date of its own paper? Another paper has another date, and nothing moved. */
function marksPaper({ source }: Document, sentence: string, words: PaperWords): boolean {
  const [year, , day] = (dayOf(source) ?? '').split('-');
  const counted = words.wordsOf(sentence);
  const holds = (figure: string | undefined): boolean =>
    figure !== undefined && counted.some(({ fold }) => Number(fold) === Number(figure));
  return counted.filter(({ tells }) => tells).length <= MARK && holds(year) && holds(day);
}

/** Is a word of what a sentence says, and not of who says it to whom, nor the label of a number ("Kamerstuk 21 501")? */
function matterOf(passageOf: (sentence: string) => Passage, words: PaperWords) {
  const framesOf = once((id: string): readonly Span[] => {
    const { speaker, addressee, act } = passageOf(id).wording;
    const labels = words.wordsOf(id).filter((_, at, all) => /^\p{N}/u.test(all[at + 1]?.fold ?? ''));
    return [speaker?.span, addressee?.span, act?.span, ...labels].filter((span) => span != null);
  });
  return (id: string, word: CountedWord): boolean =>
    !word.says && framesOf(id).every(({ from, to }) => word.from < from || word.to > to);
}

/** Occurrences of the lines of sure links that are no set phrases, in the order of the documents: from old to new. */
export function occurrencesOfChains(
  documents: readonly Document[],
  alignments: readonly Alignment[],
  read: PassageReader,
  words: PaperWords,
): Occurrence[] {
  const sentences = documents.flatMap((document, paper) =>
    document.blocks.flatMap((block) =>
      isInScope(document, block)
        ? block.sentences
            .filter(({ id, text }) => !marksPaper(document, id, words) && !holdsParticulars(text))
            .map((sentence) => ({ document: document.source.id, paper, sentence }))
        : [],
    ),
  );
  const places = new Map(
    sentences.map(({ document, paper, sentence }, order) => [sentence.id, { document, paper, order }] as const),
  );
  const links = alignments.filter(
    ({ strength, formula, a, b }) =>
      strength === 'sure' && formula === null && places.has(a.sentence) && places.has(b.sentence),
  );
  const chains = chainsOf(links, (id) => places.get(id)!);
  /** The sentences of each line, oldest first. */
  const lines = groupBy(
    sentences.filter(({ sentence }) => chains.has(sentence.id)),
    ({ sentence }) => chains.get(sentence.id)!,
  );
  const texts = new Map(sentences.map(({ sentence: { id, text } }) => [id, text] as const));
  const passageOf = (id: string): Passage => read.passage(id, { from: 0, to: texts.get(id)!.length });
  const isMatter = matterOf(passageOf, words);
  const held = [...lines.values()].filter((line) =>
    isHeldTogether(
      line.map(({ document, sentence }) => ({ document, sentence: sentence.id })),
      words,
      isMatter,
    ),
  );
  const names = namesOfLines(
    held.map((line) => line.map(({ document, sentence: { id } }) => ({ document, sentence: id }))),
    words,
    (id) => texts.get(id)!,
  );
  return held.flatMap((line, at) =>
    line.map(
      ({ document, sentence }): Occurrence => ({
        document,
        theme: UNTHEMED,
        matter: line[0]!.sentence.id,
        move: null,
        countries: [],
        words: names[at]!,
        passage: passageOf(sentence.id),
      }),
    ),
  );
}
