/**
 * Where a line passes into another language: what a paper in it says of the same object, shown and never judged.
 *
 * With knowledge the same objects tell, whose terms carry both languages. Without it the names do that every language writes
 * alike: two of them that stay on the line, in one sentence of the paper. Words that only look alike ("actual", "actueel")
 * tell nothing; those of seven letters that begin alike for six ("microplastics", "containers") count as a name.
 */
import type { AnnotatedDocument } from '../annotate/annotated-document.ts';
import { comparedSentences } from '../annotate/annotated-document.ts';
import type { Document, Rejected, Span } from '../model.ts';
import { clauseOfPassage } from '../text/clause-of-passage.ts';
import { groupBy } from '../text/grouping.ts';
import type { CountedWord, PaperWords } from './line-words.ts';
import { once } from './once.ts';
import { type Occurrence, threadKey } from './threads.ts';

/** What a paper in another language says of the object of a line. */
export type OtherLanguage = (line: readonly Occurrence[], document: Document) => readonly Rejected[];

/** Sentences of one paper that are shown. */
const SHOWN = 2;
/** Names that must be shared, and letters of a word, and of its beginning, from which it counts as a name. */
const NAMES = { shared: 2, word: 7, alike: 6 };
/** Share of the sentences of a paper in which a name may stand: that of the office stands in all, and tells nothing. */
const COMMON = 0.2;

const shown = (sentence: string, span: Span, found: string | null): Rejected => ({
  sentence,
  span,
  score: 0,
  reason: 'in-other-language',
  found,
});

/** By objects: the passages of the same position in another language. */
export function byObjects(occurrences: readonly Occurrence[]): OtherLanguage {
  const keyOf = ({ theme, matter, move }: Occurrence): string => threadKey({ theme, matter, move });
  const positions = groupBy(occurrences, keyOf);
  return (line, { source: { id } }) =>
    (positions.get(keyOf(line[0]!)) ?? [])
      .filter((one) => one.document === id && !line.includes(one))
      .slice(0, SHOWN)
      .map(({ passage }) => shown(passage.sentence, clauseOfPassage(passage), null));
}

/** The names a sentence holds, by how they are compared: acronyms, names, numbers that are no year, long words by their beginnings. */
function namesIn(words: readonly CountedWord[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { text, fold, from, tells } of words) {
    const isName = /^\p{Lu}{2,}/u.test(text) || (from > 0 && fold.length > 3 && /^\p{Lu}/u.test(text));
    const isNumber = /\p{N}{3,}/u.test(fold) && !/^(?:19|20)\d\d$/.test(fold);
    if (isNumber || (isName && tells)) names.set(fold, text);
    if (tells && fold.length >= NAMES.word) names.set(`${fold.slice(0, NAMES.alike)}*`, text);
  }
  return names;
}

/** By names: the sentences of a paper that share most of those that stay on the line. */
export function byNames(papers: readonly AnnotatedDocument[], words: PaperWords): OtherLanguage {
  const byId = new Map(papers.map((paper) => [paper.document.source.id, paper]));
  const namesOf = once((id: string) => {
    const paper = byId.get(id);
    const said = (paper === undefined ? [] : comparedSentences(paper)).map(({ sentence }) => ({
      sentence,
      names: namesIn(words.wordsOf(sentence.id)),
    }));
    const counts = new Map<string, number>();
    for (const { names } of said) for (const key of names.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const most = Math.max(2, COMMON * said.length);
    return { said, isCommon: (key: string): boolean => (counts.get(key) ?? 0) > most };
  });
  const staying = once((line: readonly Occurrence[]): ReadonlySet<string> => {
    const documents = new Set(line.map(({ document }) => document));
    const holding = new Map<string, Set<string>>();
    for (const { document, passage } of line)
      for (const key of namesIn(words.wordsOf(passage.sentence)).keys())
        if (!namesOf(document).isCommon(key)) holding.set(key, (holding.get(key) ?? new Set()).add(document));
    return new Set([...holding].filter(([, some]) => 2 * some.size >= documents.size).map(([key]) => key));
  });
  return (line, { source: { id } }) => {
    const { said, isCommon } = namesOf(id);
    const sought = staying(line);
    return said
      .map(({ sentence, names }) => {
        const shared = [...names].filter(([key]) => sought.has(key) && !isCommon(key)).map(([, text]) => text);
        return { sentence, shared: [...new Set(shared)] };
      })
      .filter(({ shared }) => shared.length >= NAMES.shared)
      .sort((x, y) => y.shared.length - x.shared.length)
      .slice(0, SHOWN)
      .map(({ sentence: { id: sentence, text }, shared }) =>
        shown(sentence, { from: 0, to: text.length }, shared.join(', ')),
      );
  };
}
