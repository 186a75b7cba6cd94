/**
 * Where the words of a policy object stand in a paper: in all of its text, because a silence is claimed of the paper and not
 * of the sentences that are compared. A letter of 2024 had its subject in a heading and in a note, and was called silent.
 */
import type { AnnotatedBlock, AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import { focusTest } from '../annotate/regions.ts';
import type { Focus, PolicyObject, Span } from '../model.ts';
import { nameOfPart } from '../profile/profile.ts';
import { takesPart } from '../text/block-scope.ts';
import { beginningOf, isSpellingOf, pairedWords } from '../text/spelling.ts';
import { findTerms, termMatcher } from '../text/term-matcher.ts';
import { foldWord, wordsOf } from '../text/tokenize.ts';

export interface ObjectPlace {
  readonly sentence: AnnotatedSentence;
  readonly span: Span;
  readonly kind: 'prose' | 'note' | 'heading' | 'other-part';
  /** What its own sentence says it is about, a heading says, or nothing does. */
  readonly about: 'focus' | 'elsewhere' | 'unplaced';
  /** The place it is about instead, or the part it stands in; null where nothing says so. */
  readonly found: string | null;
}

/** The mentions of an object in one paper, in reading order. */
export type PlacesOfObject = (object: string) => readonly ObjectPlace[];

/** Names of people and addresses: no place for a position. */
const NO_TEXT = new Set(['letterhead', 'salutation', 'signature', 'page-furniture']);

function kindOf({ block }: AnnotatedBlock, paper: AnnotatedDocument): ObjectPlace['kind'] {
  if (!takesPart(paper.document, block.part)) return 'other-part';
  if (block.role === 'footnote') return 'note';
  if (block.role === 'heading' || block.role === 'title') return 'heading';
  return block.role === 'form-field' ? 'other-part' : 'prose';
}

type Place = Pick<ObjectPlace, 'about' | 'found'>;

/** What a sentence of prose is about where the words stand, as positions are read. */
function placeInProse({ regions }: AnnotatedSentence, span: Span, isFocus: (ids: readonly string[]) => boolean): Place {
  const clause = regions?.clauses.find((one) => one.span.from <= span.from && span.from < one.span.to);
  const here = clause?.regions ?? regions?.regions ?? [];
  if (isFocus(here.map(({ region }) => region))) return { about: 'focus', found: null };
  const isNamed = here.some(({ via }) => via !== 'heading' && via !== 'document');
  return { about: isNamed ? 'elsewhere' : 'unplaced', found: here[0]?.text ?? null };
}

/** What a heading or note is about: the places it names, else those of the nearest heading above it that names any. */
function placeOfBlock(
  { block }: AnnotatedBlock,
  { compiled }: AnnotatedDocument,
  isFocus: (ids: readonly string[]) => boolean,
): Place {
  for (const text of [block.text, ...[...block.section].reverse()]) {
    const words = wordsOf(text);
    const [first, ...more] = findTerms(compiled.regions.heading, words);
    if (first === undefined) continue;
    if (isFocus([first, ...more].map(({ of }) => of.id))) return { about: 'focus', found: null };
    return { about: 'elsewhere', found: words[first.first]!.text };
  }
  return { about: 'unplaced', found: null };
}

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
  const isFocus = focusTest(focus.regions, compiled.regionsById);
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
    return paper.blocks.flatMap((block) => {
      if (NO_TEXT.has(block.block.role)) return [];
      const kind = kindOf(block, paper);
      const part = kind === 'other-part' ? nameOfPart(compiled.profile, block.block.part, paper.language) : null;
      return block.sentences.flatMap((sentence): ObjectPlace[] => {
        const spans = findTerms(matcher, sentence.words).map(({ span }) => span);
        if (spelt.size > 0) spans.push(...pairedWords(sentence.words).filter(({ fold }) => spelt.has(fold)));
        return spans.map(({ from, to }): ObjectPlace => {
          const span = { from, to };
          const place = block.isProse ? placeInProse(sentence, span, isFocus) : placeOfBlock(block, paper, isFocus);
          return { sentence, span, kind, about: place.about, found: part ?? place.found };
        });
      });
    });
  };
  return (id) => {
    const object = objects.get(id);
    const mentions = found.get(id) ?? (object === undefined ? [] : search(object));
    found.set(id, mentions);
    return mentions;
  };
}
