/** The score of a pair: from the knowledge where there is any, else from words alone. */
import type { Alignment, Knowledge } from '../model.ts';
import { BIAS, WEIGHTS } from './coefficients.ts';
import { evidenceOf, lexicalEvidence } from './evidence.ts';
import { type GateResult, gateResult, type PairContext, SCORE_PARTS, type ScoreParts, scoreParts } from './features.ts';
import { LEXICAL, type LexicalParts, lexicalParts, sharedRareWords } from './lexical-score.ts';
import { STANDS } from './prune-links.ts';
import type { SentenceAt } from './similarity.ts';

export type PairJudge = (x: SentenceAt, y: SentenceAt) => ScoredPair;

export interface ScoredPair {
  readonly x: SentenceAt;
  readonly y: SentenceAt;
  readonly parts: Alignment['parts'];
  readonly score: number;
  /** Made only when asked for: most pairs that are judged are no link. */
  readonly evidence: () => Alignment['evidence'];
}

/** Decimals kept of parts and scores, so that a reader's sum with the printed parts gives the printed score. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const logistic = (z: number): number => round(1 / (1 + Math.exp(-z)));

/** Of as many pairs as an index proposes, so name by name: a loop over names made most of the work. */
const roundedParts = (of: ScoreParts): ScoreParts => ({
  likeness: round(of.likeness),
  gatedLikeness: round(of.gatedLikeness),
  objects: round(of.objects),
  rarestObject: round(of.rarestObject),
  sameFormula: round(of.sameFormula),
  theme: round(of.theme),
});

/** Knowledge without themes and objects is none to a link: places alone refuse and never join. */
export const hasSubject = (knowledge: Knowledge | null): boolean =>
  knowledge !== null && (knowledge.themes.length > 0 || knowledge.objects.length > 0);

/** Likeness from which another theme or a set phrase on one side alone no longer refuses: half of the words are the same. */
const HALF = 0.65;

/** May words alone link the two: the knowledge knows nothing against it, or they are all but the same. */
export function wordsMayLink(
  x: SentenceAt,
  y: SentenceAt,
  like: number,
  of: PairContext,
  { themes, places }: GateResult = gateResult(x, y, of),
): boolean {
  if (like >= STANDS) return true;
  const oneFormula = (x.unit.annotations.formula === null) !== (y.unit.annotations.formula === null);
  if (places === 'other' || places === 'sister') return false;
  // Without a table of common words half of them may be the frame alone: "the Western Balkans partners to make
  // progress towards alignment with the EU" is the same of foreign policy and of visas.
  const half = of.pack.frequency.hasTable && like >= HALF;
  return half || (themes !== 'clash' && !oneFormula);
}

/**
 * By the knowledge; but words alone may link too, where nothing speaks against it: a theme file that lacks a subject must
 * not hide that a sentence about it was repeated. The higher score stands.
 */
function informed(of: PairContext, byWords: PairJudge): PairJudge {
  return (x, y) => {
    const gate = gateResult(x, y, of);
    const parts = roundedParts(scoreParts(x, y, of, gate));
    let z = BIAS;
    for (const name of SCORE_PARTS) z += WEIGHTS[name] * parts[name];
    const score = logistic(z);
    if (wordsMayLink(x, y, parts.likeness, of, gate)) {
      const other = byWords(x, y);
      if (other.score > score) return other;
    }
    return { x, y, parts, score, evidence: () => evidenceOf(x, y, parts, of) };
  };
}

function lexicalScore({ likeness, rareWords, place = 0, bothEnds = 0 }: LexicalParts): number {
  const words = LEXICAL.likeness * likeness + LEXICAL.rareWords * rareWords;
  return logistic(LEXICAL.bias + words + LEXICAL.place * place + LEXICAL.bothEnds * bothEnds);
}

/** What the words of two sentences tell. */
export type WordParts = (x: SentenceAt, y: SentenceAt) => Pick<LexicalParts, 'likeness' | 'rareWords'>;

export function wordParts(of: PairContext): WordParts {
  const rare = sharedRareWords(of.pairing, of.pack, hasSubject(of.knowledge));
  return (x, y) => {
    const { likeness, rareWords } = lexicalParts(x, y, of.alike(x, y), rare);
    return { likeness: round(likeness), rareWords: round(rareWords) };
  };
}

/** The judge of two papers by words alone. */
export function wordScorer(of: PairContext, words = wordParts(of)): PairJudge {
  return (x, y) => {
    const parts = words(x, y);
    return { x, y, parts, score: lexicalScore(parts), evidence: () => lexicalEvidence(x, y, parts, of) };
  };
}

/** A pair that was scored by words, with what else is known of it. */
function withPart(pair: ScoredPair, part: Pick<LexicalParts, 'place' | 'bothEnds'>): ScoredPair {
  const parts = { likeness: 0, rareWords: 0, ...pair.parts, ...part };
  return { ...pair, parts, score: lexicalScore(parts) };
}

/** A pair that was scored by words, with what its place adds. */
export function inPlace(pair: ScoredPair, place: number): ScoredPair {
  return place === 0 ? pair : withPart(pair, { place: round(place) });
}

/** A pair that was scored by words, with what it adds that each is the best of the other; see `bestAtBothEnds`. */
export function atBothEnds(pair: ScoredPair, bothEnds: number): ScoredPair {
  return withPart(pair, { bothEnds: round(bothEnds) });
}

/** The score of such a pair alone: most of those it is asked of are no link. */
export const scoreAtBothEnds = (parts: LexicalParts, bothEnds: number): number =>
  lexicalScore({ ...parts, bothEnds: round(bothEnds) });

/** The judge of two papers set side by side; `byWords` is their judge by words alone. */
export function pairScorer(of: PairContext, byWords = wordScorer(of)): PairJudge {
  return hasSubject(of.knowledge) ? informed(of, byWords) : byWords;
}
