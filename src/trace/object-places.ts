/** Where the words of a policy object stand in a paper, in all of its text and as any paper writes them. */
import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import type { Focus, Span } from '../model.ts';
import { groupBy, groupByEach } from '../text/grouping.ts';
import { beginningOf, isSpellingOf, pairedWords } from '../text/spelling.ts';
import { findTerms, termMatcher } from '../text/term-matcher.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';
import { allTextOf, type PlaceInPaper, type SearchedText } from './all-text.ts';
import { once } from './once.ts';

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

/** Words in a sentence of a paper that name an object. */
interface Named {
  readonly id: string;
  readonly text: SearchedText;
  readonly span: Span;
}

/** Every place at which any of the objects is named, in one walk over the texts: a walk for each took a third of a large paper's time. */
function namedIn(
  texts: readonly SearchedText[],
  paper: AnnotatedDocument,
  forms: FormsOfObjects,
): ReadonlyMap<string, readonly Named[]> {
  const { compiled, pack } = paper;
  const objects = (compiled.knowledge?.objects ?? []).map(({ id, terms }) => {
    const own = terms.filter(({ language }) => language === undefined || language === pack.code);
    return { id, own: own.map(({ label }) => label) };
  });
  const matcher = termMatcher(
    objects.flatMap(({ id, own }) => [...own, ...(forms.get(id) ?? [])].map((label) => [label, id] as const)),
    pack,
  );
  const spellings = spellingsIn(paper);
  const spelt = groupByEach(objects, ({ own }) => spellings(own));
  const named = texts.flatMap((text): Named[] => {
    const { words } = text.sentence;
    const termed = findTerms(matcher, words).map(({ of, span: { from, to } }) => ({
      id: of,
      text,
      span: { from, to },
    }));
    if (spelt.size === 0) return termed;
    const respelt = pairedWords(words).flatMap(({ fold, from, to }) =>
      (spelt.get(fold) ?? []).map(({ id }) => ({ id, text, span: { from, to } })),
    );
    return [...termed, ...respelt];
  });
  return groupBy(named, ({ id }) => id);
}

/** What the prover of silences asks of a paper: a search of all its text for the words of objects, as any paper writes them. */
export function objectPlacesIn(paper: AnnotatedDocument, forms: FormsOfObjects, focus: Focus): PlacesOfObject {
  const named = namedIn(allTextOf(paper, focus), paper, forms);
  return once((id) =>
    (named.get(id) ?? []).map(
      ({ text: { sentence, placeAt }, span }): ObjectPlace => ({ sentence, span, ...placeAt(span) }),
    ),
  );
}
