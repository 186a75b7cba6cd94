/**
 * The proof of a silent station: what was searched, and which sentences came nearest to the position.
 *
 * Nearness is the share of the position's own words, by weight, that stand in a clause: a figure that a reader can add up
 * in his head. The score of the aligner was not used here: it answers whether two sentences hold one position, and a
 * silent paper has none. What the theme's own search refused comes first: "visumvrij reizen" of Georgia shares no word
 * with "volledige aansluiting bij het EU-visumbeleid", and is what a reader would hold against the claim.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import { focusTest } from '../annotate/regions.ts';
import { labelIn } from '../languages/labels.ts';
import type { Cell, Document, Focus, Passage, Quote, Rejected, Search, Span } from '../model.ts';
import { clauseOfPassage } from '../text/clause-of-passage.ts';
import type { Word } from '../text/tokenize.ts';
import { BESIDE_PROSE, type Withheld } from './all-text.ts';
import type { CountedWord } from './line-words.ts';
import { missingReferences } from './missing-references.ts';
import {
  type FormsOfObjects,
  formsOfObjects,
  type ObjectPlace,
  objectPlacesIn,
  type PlacesOfObject,
} from './object-places.ts';
import { stemWeights } from './stem-weights.ts';

/** What is searched for: a passage that holds the position, its theme, and its objects by their labels. */
export interface SearchedPosition {
  readonly like: Passage;
  readonly theme: string;
  readonly objects: readonly string[];
  readonly label: string;
  /** Words of a wording, where that is all that is looked for. */
  readonly wording?: readonly CountedWord[];
  /** What the paper says of the position to others, or in other words. */
  readonly besides: readonly Beside[];
}

/** A passage on another lane of the line: `toAll` on the widest, else the label of those it is asked of. */
export interface Beside {
  readonly passage: Passage;
  readonly toAll: boolean;
  readonly to: string | null;
}
export type SilenceProver = (document: Document, sought: SearchedPosition) => Search;

/** Candidates shown: enough to judge, few enough to read. */
const NEAREST = 3;

/** A sentence with the stems of each of its clauses. */
interface SearchedSentence {
  readonly sentence: AnnotatedSentence;
  readonly clauses: readonly { readonly span: Span; readonly stems: ReadonlySet<string> }[];
}
interface SearchedPaper {
  readonly paper: AnnotatedDocument;
  readonly sentences: readonly SearchedSentence[];
  /** Texts the paper names that were not searched. */
  readonly refers: readonly Quote[];
  readonly isFocus: (regions: readonly string[]) => boolean;
  readonly mentions: PlacesOfObject;
}

const isIn = (word: Word, span: Span): boolean => span.from <= word.from && word.from < span.to;

function searchedPaper(
  paper: AnnotatedDocument,
  papers: readonly AnnotatedDocument[],
  focus: Focus,
  forms: FormsOfObjects,
): SearchedPaper {
  const sentences = comparedSentences(paper).map((sentence): SearchedSentence => {
    const words = sentence.words.map((word) => ({ word, stem: paper.pack.stem(word.fold) }));
    const stemsIn = (span: Span) => new Set(words.filter(({ word }) => isIn(word, span)).map((word) => word.stem));
    return { sentence, clauses: sentence.clauses.map((span) => ({ span, stems: stemsIn(span) })) };
  });
  const isFocus = focusTest(focus.regions, paper.compiled.regionsById);
  return {
    paper,
    sentences,
    refers: missingReferences(paper, papers, focus),
    isFocus,
    mentions: objectPlacesIn(paper, forms, focus),
  };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

interface NearClause {
  readonly sentence: AnnotatedSentence;
  readonly span: Span;
  readonly score: number;
}

/** The clause of each sentence that holds most of the weight, nearest first; sentences that hold none are left out. */
function nearestClauses(sentences: readonly SearchedSentence[], weights: ReadonlyMap<string, number>): NearClause[] {
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const near: NearClause[] = [];
  for (const { sentence, clauses } of sentences) {
    let best: NearClause | null = null;
    for (const { span, stems } of clauses) {
      let sum = 0;
      for (const [key, weight] of weights) if (stems.has(key)) sum += weight;
      const score = whole === 0 ? 0 : sum / whole;
      if (score > (best?.score ?? 0)) best = { sentence, span, score };
    }
    if (best !== null) near.push(best);
  }
  return near.sort((x, y) => y.score - x.score);
}

/** Why a near clause does not hold the position. */
function refusal(
  { sentence, span }: NearClause,
  sought: SearchedPosition,
  { paper, isFocus }: SearchedPaper,
): Pick<Rejected, 'reason' | 'found'> {
  const { regions, objects } = sentence;
  const here = regions?.clauses.find((clause) => clause.span.from === span.from)?.regions ?? regions?.regions ?? [];
  if (!isFocus(here.map(({ region }) => region))) return { reason: 'other-region', found: here[0]?.text ?? null };
  if (sought.objects.every((id) => objects.some(({ object }) => object === id)))
    return { reason: 'too-far', found: null };
  const other = objects.find(
    (hit) => span.from <= hit.span.from && hit.span.from < span.to && !sought.objects.includes(hit.object),
  );
  const label = paper.compiled.knowledge?.objects.find(({ id }) => id === other?.object)?.prefLabel;
  const found = label === undefined ? (other?.label ?? null) : labelIn(label, paper.language);
  return { reason: 'other-object', found };
}

/** A place of the matter that keeps a paper from being silent, first that fits; one about another country is only quoted. */
const KEEPS: readonly (readonly [Withheld, Rejected['reason'], (place: ObjectPlace) => boolean])[] = [
  ['other-move', 'other-object', ({ kind, about }) => kind === 'prose' && about === 'focus'],
  ...BESIDE_PROSE.map(
    ([withheld, reason, where]) =>
      [withheld, reason, ({ kind, about }: ObjectPlace) => kind === where && about !== 'elsewhere'] as const,
  ),
  ['outside-region', 'other-region', ({ kind, about }) => kind === 'prose' && about === 'unplaced'],
];

/** The words of the position that stand in the paper all the same, and why they are none of its passages. */
interface Standing {
  readonly withheld: Withheld | null;
  readonly quoted: readonly Omit<Rejected, 'score'>[];
}

function standingIn(searched: SearchedPaper, { besides, objects }: SearchedPosition): Standing {
  if (searched.sentences.length === 0) return { withheld: 'nothing-searched', quoted: [] };
  if (besides.length > 0) {
    const quoted = besides.map(({ passage, to }) => {
      const { sentence } = passage;
      return { sentence, span: clauseOfPassage(passage), reason: 'other-addressee', found: to } as const;
    });
    return { withheld: besides.some(({ toAll }) => toAll) ? 'to-all' : 'other-addressee', quoted };
  }
  const mentions = searched.mentions(objects[0] ?? '');
  const quotedAs = (some: readonly ObjectPlace[], reason: Rejected['reason']): Standing['quoted'] =>
    some.map(({ sentence, span, found }) => {
      const { from, to } = sentence.clauses.find((one) => one.from <= span.from && span.from < one.to) ?? span;
      return { sentence: sentence.sentence.id, span: { from, to }, reason, found };
    });
  for (const [withheld, reason, fits] of KEEPS) {
    const some = mentions.filter(fits);
    if (some.length > 0) return { withheld, quoted: quotedAs(some, reason) };
  }
  return { withheld: null, quoted: quotedAs(mentions, 'other-region') };
}

/**
 * A search over some papers. It returns the number of sentences searched, the label looked for, and the nearest
 * candidates, closest first, each with why it was refused; before them the words of the position where they stand in the
 * paper all the same, in whatever text, and whether they keep it from being silent. `cells` are the proofs of the themes,
 * `focus` the regions.
 */
export function silenceProver(
  papers: readonly AnnotatedDocument[],
  focus: Focus,
  cells: readonly Cell[],
): SilenceProver {
  const byId = new Map(papers.map((paper) => [paper.document.source.id, paper]));
  const sentences = new Map(papers.flatMap((paper) => [...paper.sentences]));
  const searched = new Map<string, SearchedPaper>();
  const forms = formsOfObjects(papers);
  const searchedOf = ({ source }: Document): SearchedPaper => {
    const made = searched.get(source.id) ?? searchedPaper(byId.get(source.id)!, papers, focus, forms);
    searched.set(source.id, made);
    return made;
  };
  return (document, sought) => {
    const searchedIn = searchedOf(document);
    const { like } = sought;
    const words = (sentences.get(like.sentence)?.words ?? []).filter((word) => isIn(word, clauseOfPassage(like)));
    const cell = cells.find(({ document: id, theme }) => id === document.source.id && theme === sought.theme);
    const refused = cell?.search?.nearest ?? [];
    const near = nearestClauses(searchedIn.sentences, stemWeights(words, searchedIn.paper.pack));
    const { withheld, quoted } = standingIn(searchedIn, sought);
    const scores = new Map(near.map(({ sentence, score }) => [sentence.sentence.id, score]));
    const standing = onceEach(quoted)
      .slice(0, NEAREST)
      .map((one): Rejected => ({ ...one, score: round(scores.get(one.sentence) ?? 0) }));
    const open = near.filter(({ sentence }) => !refused.some((one) => one.sentence === sentence.sentence.id));
    const shown = open.slice(0, NEAREST).map((one): Rejected => {
      const { sentence, span, score } = one;
      return { sentence: sentence.sentence.id, span, score: round(score), ...refusal(one, sought, searchedIn) };
    });
    const telling = refused.filter(({ reason }) => reason !== 'too-far');
    const rest = refused.filter(({ reason }) => reason === 'too-far');
    const ranked = [...standing, ...telling.slice(0, NEAREST - 1), ...shown, ...telling.slice(NEAREST - 1), ...rest];
    return {
      sentences: searchedIn.sentences.length,
      terms: [sought.label],
      nearest: onceEach(ranked).slice(0, NEAREST),
      ...(searchedIn.refers.length > 0 ? { refers: searchedIn.refers } : {}),
      ...(withheld !== null ? { withheld } : standing.length > 0 ? { elsewhere: true } : {}),
    };
  };
}

/** Each sentence once, by the first candidate in it. */
function onceEach<T extends Pick<Rejected, 'sentence'>>(candidates: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const one of candidates) if (!kept.has(one.sentence)) kept.set(one.sentence, one);
  return [...kept.values()];
}
