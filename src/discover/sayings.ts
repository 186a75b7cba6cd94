/**
 * What the papers of one language say, each thing once: a sentence that stands word for word in forty papers is one saying
 * of forty papers.
 */

import { type AnnotatedDocument, comparedSentences } from '../annotate/annotated-document.ts';
import { sectionOf } from '../annotate/tokenized-document.ts';
import type { Alignment, Block } from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { holdsParticulars } from '../text/particulars.ts';
import { wordsOf } from '../text/tokenize.ts';
import { matterHeading } from './matter-heading.ts';
import { type MatterReader, type MatterWords, matterReader } from './matter-words.ts';

/** A heading over a section, without its number. */
export interface SaidHeading extends MatterWords {
  readonly text: string;
  readonly paper: string;
}

/** One sentence with its twins, and where they stand. */
export interface Saying extends MatterWords {
  /** Ids of the sentences, in the order of their papers. */
  readonly sentences: readonly string[];
  readonly papers: ReadonlySet<string>;
  /** The headings it stands under. */
  readonly headings: readonly SaidHeading[];
  /** Numbers of the sayings it stands with in a paragraph. */
  readonly mates: readonly number[];
  /** Numbers of the sayings that sure links tie it to, nearest first. */
  readonly linked: readonly number[];
}

/** Part of the sentences of a paper from which a heading is its title: it tells no passage from another. */
const TITLE_SHARE = 0.6;

interface Place {
  readonly sentence: string;
  readonly paper: string;
  readonly block: string;
  readonly heading: SaidHeading | null;
}

/** The nearest heading of a block that tells a matter, where its section is not most of the paper. */
function headingReader(paper: AnnotatedDocument, read: MatterReader): (block: Block) => SaidHeading | null {
  const compared = comparedSentences(paper);
  const tells = matterHeading(paper.pack);
  const texts = new Map<string, string | null>();
  const sizes = new Map<string, number>();
  for (const { block } of compared) {
    const section = sectionOf(block);
    if (!texts.has(section)) texts.set(section, block.section.map(tells).findLast((text) => text !== null) ?? null);
    const text = texts.get(section)!;
    if (text !== null) sizes.set(text, (sizes.get(text) ?? 0) + 1);
  }
  const headings = new Map<string, SaidHeading>();
  for (const [text, size] of sizes) {
    if (size < TITLE_SHARE * compared.length)
      headings.set(text, { text, paper: paper.document.source.id, ...read(text, wordsOf(text)) });
  }
  return (block) => headings.get(texts.get(sectionOf(block)) ?? '') ?? null;
}

/** Sure links between sayings, by their numbers, nearest first. */
function linksOf(links: readonly Alignment[], numberOf: ReadonlyMap<string, number>, count: number): number[][] {
  const scores = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score, strength } of links) {
    const x = numberOf.get(a.sentence);
    const y = numberOf.get(b.sentence);
    if (strength !== 'sure' || x === undefined || y === undefined || x === y) continue;
    scores[x]!.set(y, Math.max(score, scores[x]!.get(y) ?? 0));
    scores[y]!.set(x, Math.max(score, scores[y]!.get(x) ?? 0));
  }
  return scores.map((near) => [...near].sort(([i, x], [j, y]) => y - x || i - j).map(([other]) => other));
}

/**
 * The sayings of some papers of one language, in the order of their words: whatever order the papers came in. Set phrases
 * sentences that do not take part in comparisons and particulars of persons are left out.
 */
export function sayingsOf(papers: readonly AnnotatedDocument[], links: readonly Alignment[]): Saying[] {
  const drafts = new Map<string, { readonly words: MatterWords; readonly places: Place[] }>();
  for (const paper of [...papers].sort((x, y) => byCodeUnit(x.document.source.id, y.document.source.id))) {
    const read = matterReader(paper.pack);
    const headingOf = headingReader(paper, read);
    for (const { sentence, block, words, setPhrase } of comparedSentences(paper)) {
      if (setPhrase?.kind === 'form' || holdsParticulars(sentence.text)) continue;
      const key = words.map(({ fold }) => fold).join(' ');
      const known = drafts.get(key) ?? { words: read(sentence.text, words), places: [] };
      known.places.push({
        sentence: sentence.id,
        paper: paper.document.source.id,
        block: block.id,
        heading: headingOf(block),
      });
      drafts.set(key, known);
    }
  }
  const ordered = [...drafts].sort(([x], [y]) => byCodeUnit(x, y)).map(([, draft]) => draft);
  const numberOf = new Map(ordered.flatMap(({ places }, at) => places.map(({ sentence }) => [sentence, at] as const)));
  const inBlock = new Map<string, Set<number>>();
  for (const [at, { places }] of ordered.entries())
    for (const { block } of places) inBlock.set(block, (inBlock.get(block) ?? new Set()).add(at));
  const linked = linksOf(links, numberOf, ordered.length);
  return ordered.map(({ words, places }, at) => ({
    ...words,
    sentences: places.map(({ sentence }) => sentence),
    papers: new Set(places.map(({ paper }) => paper)),
    headings: places.flatMap(({ heading }) => heading ?? []),
    mates: [...new Set(places.flatMap(({ block }) => [...inBlock.get(block)!]))].filter((other) => other !== at),
    linked: linked[at]!,
  }));
}
