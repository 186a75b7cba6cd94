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
import type { LanguagePack } from '../languages/compile-pack.ts';
import { labelIn } from '../languages/labels.ts';
import { GRAMMAR_SHARE } from '../languages/word-frequency.ts';
import type { Cell, Document, Focus, Passage, Quote, Rejected, Search, Span } from '../model.ts';
import { clauseOfPassage } from '../text/clause-of-passage.ts';
import type { Word } from '../text/tokenize.ts';
import { missingReferences } from './missing-references.ts';

/** What is searched for: a passage that holds the position, its theme, and its objects by their labels. */
export interface SearchedPosition {
  readonly like: Passage;
  readonly theme: string;
  readonly objects: readonly string[];
  readonly label: string;
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
}

const isIn = (word: Word, span: Span): boolean => span.from <= word.from && word.from < span.to;

function searchedPaper(paper: AnnotatedDocument, papers: readonly AnnotatedDocument[], focus: Focus): SearchedPaper {
  const sentences = comparedSentences(paper).map((sentence): SearchedSentence => {
    const words = sentence.words.map((word) => ({ word, stem: paper.pack.stem(word.fold) }));
    const stemsIn = (span: Span) => new Set(words.filter(({ word }) => isIn(word, span)).map((word) => word.stem));
    return { sentence, clauses: sentence.clauses.map((span) => ({ span, stems: stemsIn(span) })) };
  });
  const isFocus = focusTest(focus.regions, paper.compiled.regionsById);
  return { paper, sentences, refers: missingReferences(paper, papers, focus), isFocus };
}

/** Weight of each content word: rare words tell, by the logarithm of how rare. */
function weightsOf(words: readonly Word[], { stem, frequency }: LanguagePack): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    const key = stem(word.fold);
    const share = frequency.stemShare(key);
    if (share < GRAMMAR_SHARE) weights.set(key, Math.log(1 / share));
  }
  return weights;
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

/**
 * A search over some papers. It returns the number of sentences searched, the label looked for, and the nearest
 * candidates, closest first, each with why it was refused. `cells` are the proofs of the themes, `focus` the regions.
 */
export function silenceProver(
  papers: readonly AnnotatedDocument[],
  focus: Focus,
  cells: readonly Cell[],
): SilenceProver {
  const byId = new Map(papers.map((paper) => [paper.document.source.id, paper]));
  const sentences = new Map(papers.flatMap((paper) => [...paper.sentences]));
  const searched = new Map<string, SearchedPaper>();
  const searchedOf = ({ source }: Document): SearchedPaper => {
    const made = searched.get(source.id) ?? searchedPaper(byId.get(source.id)!, papers, focus);
    searched.set(source.id, made);
    return made;
  };
  return (document, sought) => {
    const searchedIn = searchedOf(document);
    const { like } = sought;
    const words = (sentences.get(like.sentence)?.words ?? []).filter((word) => isIn(word, clauseOfPassage(like)));
    const cell = cells.find(({ document: id, theme }) => id === document.source.id && theme === sought.theme);
    const refused = cell?.search?.nearest ?? [];
    const open = searchedIn.sentences.filter(
      ({ sentence }) => !refused.some((candidate) => candidate.sentence === sentence.sentence.id),
    );
    const shown = nearestClauses(open, weightsOf(words, searchedIn.paper.pack))
      .slice(0, NEAREST)
      .map((near): Rejected => {
        const { sentence, span, score } = near;
        return { sentence: sentence.sentence.id, span, score: round(score), ...refusal(near, sought, searchedIn) };
      });
    const telling = refused.filter(({ reason }) => reason !== 'too-far');
    const rest = refused.filter(({ reason }) => reason === 'too-far');
    return {
      sentences: searchedIn.sentences.length,
      terms: [sought.label],
      nearest: [...telling.slice(0, NEAREST - 1), ...shown, ...telling.slice(NEAREST - 1), ...rest].slice(0, NEAREST),
      ...(searchedIn.refers.length > 0 ? { refers: searchedIn.refers } : {}),
    };
  };
}
