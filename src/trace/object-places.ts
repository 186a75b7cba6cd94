/** Where the words of a policy object stand in a paper, in all of its text and as any paper writes them. */
import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import type { Focus, PolicyObject, Span } from '../model.ts';
import { beginningOf, isSpellingOf, pairedWords } from '../text/spelling.ts';
import { findTerms, termMatcher } from '../text/term-matcher.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { allTextOf, type PlaceInPaper } from './all-text.ts';

/** A place where an object is named. */
export interface ObjectPlace extends PlaceInPaper {
  readonly sentence: AnnotatedSentence;
  readonly span: Span;
}

/** The places of an object in one paper, in reading order. */
export type PlacesOfObject = (object: string) => readonly ObjectPlace[];

/** By object the acronyms and long forms by which papers call it: "GBVB" where only the long form is described. */
export type FormsOfObjects = ReadonlyMap<string, ReadonlySet<string>>;

export function formsOfObjects(papers: readonly AnnotatedDocument[]): FormsOfObjects {
  const forms = new Map<string, Set<string>>();
  for (const { acronyms, compiled } of papers) {
    for (const { short, long } of acronyms) {
      const [shortWords, longWords] = [wordsOf(short), wordsOf(long)];
      for (const words of [shortWords, longWords]) {
        for (const { of, first, last } of findTerms(compiled.objects, words)) {
          if (first !== 0 || last !== words.length - 1) continue;
          const known = forms.get(of.id) ?? new Set();
          for (const form of [shortWords, longWords]) known.add(form.map(({ text }) => text).join(' '));
          forms.set(of.id, known);
        }
      }
    }
  }
  return forms;
}

/** Words that are another spelling of some terms: those that begin alike are looked at, since most share nothing. */
function spellingsIn({ blocks }: AnnotatedDocument): (terms: readonly string[]) => ReadonlySet<string> {
  const byBeginning = new Map<string, Set<string>>();
  for (const { sentences } of blocks) {
    for (const { fold } of sentences.flatMap(({ words }) => pairedWords(words))) {
      const beginning = beginningOf(fold);
      const known = byBeginning.get(beginning);
      if (known === undefined) byBeginning.set(beginning, new Set([fold]));
      else known.add(fold);
    }
  }
  return (terms) =>
    new Set(
      terms.flatMap((term) =>
        [...(byBeginning.get(beginningOf(foldWord(term))) ?? [])].filter((fold) => isSpellingOf(fold, term)),
      ),
    );
}

/** What the prover of silences asks of a paper: a search of all its text for the words of objects, as any paper writes them. */
export function objectPlacesIn(paper: AnnotatedDocument, forms: FormsOfObjects, focus: Focus): PlacesOfObject {
  const { compiled, pack } = paper;
  const texts = allTextOf(paper, focus);
  const objects = new Map((compiled.knowledge?.objects ?? []).map((object) => [object.id, object]));
  const spellings = spellingsIn(paper);
  const found = new Map<string, readonly ObjectPlace[]>();
  const search = ({ id, terms }: PolicyObject): ObjectPlace[] => {
    const labels = terms.filter(({ language }) => language === undefined || language === pack.code);
    const own = labels.map(({ label }) => label);
    const all = [...own, ...(forms.get(id) ?? [])];
    const matcher = termMatcher(
      all.map((label) => [label, null] as const),
      pack,
    );
    const spelt = spellings(own);
    return texts.flatMap(({ sentence, placeAt }) => {
      const spans = findTerms(matcher, sentence.words).map(({ span }) => span);
      if (spelt.size > 0)
        for (const one of pairedWords(sentence.words).filter(({ fold }) => spelt.has(fold))) spans.push(one);
      return spans.map(({ from, to }): ObjectPlace => ({ sentence, span: { from, to }, ...placeAt({ from, to }) }));
    });
  };
  return (id) => {
    const object = objects.get(id);
    const mentions = found.get(id) ?? (object === undefined ? [] : search(object));
    found.set(id, mentions);
    return mentions;
  };
}
