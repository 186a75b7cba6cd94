/**
 * No silence on a discovered theme where a sentence of the paper may speak of it.
 *
 * Its terms are those that returned most. A sentence that came with the theme by its words, links and paragraph can do
 * without them all, and one that holds a word of its name says what a reader would hold against the claim.
 */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import type { Cell, Rejected, Sentence } from '../model.ts';
import { wordsOf } from '../text/tokenize.ts';
import type { Discovered } from './discover-themes.ts';
import { type MatterReader, matterReader } from './matter-words.ts';

/** Sentences shown as proof. */
const NEAREST = 3;

/** The stems of the words of matter in the name and the headings of a theme. */
function stemsOfName({ theme }: Discovered, read: MatterReader): ReadonlySet<string> {
  const named = [theme.prefLabel.nl, theme.prefLabel.en, ...theme.headings.map(({ label }) => label)];
  const keys = named.flatMap((text) => [...read(text, wordsOf(text)).wordings.keys()]);
  return new Set(keys.filter((key) => !key.includes(' ')));
}

/** The cells, undecided instead of silent where a sentence that may speak of the theme stands in the paper. */
export function withDoubt(
  cells: readonly Cell[],
  found: readonly Discovered[],
  papers: readonly AnnotatedDocument[],
): Cell[] {
  const paperOf = new Map(papers.map((paper) => [paper.document.source.id, paper]));
  const themeOf = new Map(found.map((one) => [one.theme.id, one]));
  const packs = new Set(papers.map(({ pack }) => pack));
  const readers = new Map([...packs].map((pack) => [pack, matterReader(pack)]));
  return cells.map((cell): Cell => {
    const { state, search } = cell;
    const paper = paperOf.get(cell.document);
    const one = themeOf.get(cell.theme);
    if (paper === undefined || one === undefined || search === null) return cell;
    if (state !== 'silent' && state !== 'elsewhere') return cell;
    const came = new Set(one.sentences);
    const name = stemsOfName(one, readers.get(paper.pack)!);
    const nearby: Sentence[] = [];
    for (const { sentence, words } of paper.sentences.values()) {
      if (nearby.length === NEAREST) break;
      if (came.has(sentence.id) || words.some(({ fold }) => name.has(paper.pack.stem(fold)))) nearby.push(sentence);
    }
    if (nearby.length === 0) return cell;
    const quoted = nearby.map(({ id, text }): Rejected => {
      return { sentence: id, span: { from: 0, to: text.length }, score: 0, reason: 'too-far', found: null };
    });
    const nearest = [...quoted, ...search.nearest].slice(0, NEAREST);
    return { ...cell, state: 'undecided', sentences: [], search: { ...search, withheld: 'possibly-here', nearest } };
  });
}
