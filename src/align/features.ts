/**
 * The named parts of a link's score.
 *
 * score = 1 / (1 + e^-z), z = BIAS + Σ WEIGHTS[part] × part. Six parts on purpose: a model of 33 scored the same on the
 * papers it was fitted on and 4 to 7 points less on unseen ones. Fitted by test/gold/fit.ts on the given gold.
 */

import { type RegionOverlap, regionOverlap } from '../annotate/region-overlap.ts';
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Knowledge } from '../model.ts';
import {
  type ObjectTree,
  objectAgreement,
  objectRarity,
  objectTree,
  otherMove,
  rarestSharedObject,
  type SentenceObjects,
  sameMatter,
  sentenceObjects,
} from './object-vectors.ts';
import type { PreparedDocument } from './prepared-document.ts';
import { type DocumentPair, documentPair, rootLikeness, type SentenceAt } from './similarity.ts';

/**
 * The parts, in the order in which they are summed.
 * - likeness: root of the mean of four signals over words and letters, 0..1
 * - gatedLikeness: the same, less where themes or places differ
 * - objects: best agreement of policy objects between a clause of one and a clause of the other, gated
 * - rarestObject: the rarest policy object two clauses share, 1 when only these two sentences hold it, gated
 * - sameFormula: 1 when both are the same set phrase, less when they share few words or speak of another place
 * - theme: the rarest theme they share, 1 when only these two sentences carry it
 */
export const SCORE_PARTS = ['likeness', 'gatedLikeness', 'objects', 'rarestObject', 'sameFormula', 'theme'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];
export type ScoreParts = Readonly<Record<ScorePart, number>>;

/** Two papers with everything the parts are read from. */
export interface PairContext {
  readonly pack: LanguagePack;
  readonly knowledge: Knowledge | null;
  readonly pairing: DocumentPair;
  /** See `rootLikeness`. */
  readonly alike: (x: SentenceAt, y: SentenceAt) => number;
  readonly tree: ObjectTree;
  readonly matter: ReadonlyMap<SentenceAt, SentenceObjects>;
  readonly objectRarity: ReadonlyMap<string, number>;
  readonly themeRarity: ReadonlyMap<string, number>;
  /**
   * How many of the words of its subject the paper with fewer of them has in common with the other, as a share; 1 where it
   * has none.
   */
  readonly kinship: number;
}

function themeRarity(a: PreparedDocument, b: PreparedDocument): ReadonlyMap<string, number> {
  const count = (of: PreparedDocument): Map<string, number> => {
    const found = new Map<string, number>();
    for (const unit of of.units) {
      for (const theme of unit.annotations.themes) found.set(theme, (found.get(theme) ?? 0) + 1);
    }
    return found;
  };
  const left = count(a);
  const right = count(b);
  return new Map([...left].filter(([id]) => right.has(id)).map(([id, n]) => [id, 1 / Math.sqrt(n * right.get(id)!)]));
}

function kinship({ subjectWords: left }: PreparedDocument, { subjectWords: right }: PreparedDocument): number {
  const fewer = Math.min(left.size, right.size);
  return fewer === 0 ? 1 : [...left].filter((stem) => right.has(stem)).length / fewer;
}

/** Two papers set side by side, ready for `partsOf`. */
export function pairContext(a: PreparedDocument, b: PreparedDocument): PairContext {
  const both = documentPair(a, b);
  const tree = objectTree(a.knowledge);
  const matter = new Map([...both.a, ...both.b].map((side) => [side, sentenceObjects(side.unit, tree)]));
  const of = (sides: readonly SentenceAt[]): SentenceObjects[] => sides.map((side) => matter.get(side)!);
  return {
    pack: a.annotated.pack,
    knowledge: a.knowledge,
    pairing: both,
    alike: rootLikeness(both),
    tree,
    matter,
    objectRarity: objectRarity(of(both.a), of(both.b)),
    themeRarity: themeRarity(a, b),
    kinship: kinship(a, b),
  };
}

/**
 * How far themes let two sentences meet: a shared theme wholly; without one, two sentences that name the same matter;
 * one without any theme; a clash least. Moving these within 0.2 changes F by less than three points.
 */
const GATE = { shared: 1, matter: 0.85, oneSilent: 0.5, clash: 0.35 };
/** What is left of likeness when the sentences speak of different places. */
const OTHER_PLACE = 0.5;
/** What is left of a shared object when its two clauses speak of different places, or ask different things of it. */
const CLAUSE = { otherPlace: 0.3, otherMove: 0.3 };
/** Likeness below which two sentences of one set phrase are less than the same phrase: the list of phrases is wide. */
const FORMULA_WORDS = 0.3;
/** Words of the shorter sentence up to which it is its set phrase: a long article in which "overleg" is held is not. */
const FORMULA_LENGTH = 25;
/** What is left of a set phrase about another place: one summit is not the other. */
const FORMULA_ELSEWHERE = 0.5;

const elsewhere = (meeting: RegionOverlap): boolean => meeting === 'other' || meeting === 'sister';

/** The best match of one clause with one clause: a list of three positions meets its counterpart by one of them. */
function clauseMatch(
  x: SentenceAt,
  y: SentenceAt,
  of: PairContext,
): { readonly objects: number; readonly rarest: number } {
  let [objects, rarest] = [0, 0];
  const right = of.matter.get(y)!.clauses;
  of.matter.get(x)!.clauses.forEach((one) => {
    if (one.objects.size === 0) return;
    right.forEach((other) => {
      if (other.objects.size === 0) return;
      const agreed = objectAgreement(one.objects, other.objects, of.objectRarity);
      if (agreed === 0) return;
      const left =
        (elsewhere(regionOverlap(placesAt(x, one.clause), placesAt(y, other.clause))) ? CLAUSE.otherPlace : 1) *
        (otherMove(one, other, of.tree) ? CLAUSE.otherMove : 1);
      objects = Math.max(objects, left * agreed);
      rarest = Math.max(rarest, left * rarestSharedObject(one.objects, other.objects, of.objectRarity));
    });
  });
  return { objects, rarest };
}

const placesAt = (side: SentenceAt, at: number) =>
  side.unit.annotations.clausePlaces[at] ?? side.unit.annotations.places;

/** How two sentences stand to each other in theme and place, and the gate that makes of it. */
export interface GateResult {
  readonly themes: 'shared' | 'matter' | 'none' | 'oneSilent' | 'clash';
  readonly places: RegionOverlap;
}

export function gateResult(x: SentenceAt, y: SentenceAt, of: PairContext): GateResult {
  const left = x.unit.annotations;
  const right = y.unit.annotations;
  const places = regionOverlap(left.places, right.places);
  if (left.themes.some((one) => right.themes.includes(one))) return { themes: 'shared', places };
  const isLeftSilent = left.themes.length === 0 || left.isLent;
  const isRightSilent = right.themes.length === 0 || right.isLent;
  if (isLeftSilent && isRightSilent) return { themes: 'none', places };
  if (sameMatter(of.matter.get(x)!.whole, of.matter.get(y)!.whole, of.tree)) return { themes: 'matter', places };
  return { themes: isLeftSilent || isRightSilent ? 'oneSilent' : 'clash', places };
}

/** The parts of one pair. */
export function scoreParts(
  x: SentenceAt,
  y: SentenceAt,
  of: PairContext,
  { themes, places }: GateResult = gateResult(x, y, of),
): ScoreParts {
  const left = x.unit.annotations;
  const right = y.unit.annotations;
  const gate = themes === 'none' ? 1 : GATE[themes];
  const like = of.alike(x, y);
  const clause = clauseMatch(x, y, of);
  const sameFormula = left.formula !== null && left.formula === right.formula;
  let theme = 0;
  for (const one of left.themes) if (right.themes.includes(one)) theme = Math.max(theme, of.themeRarity.get(one) ?? 0);
  const about = Math.min(x.unit.about, y.unit.about);
  const brief = Math.min(1, FORMULA_LENGTH / Math.min(left.words.length, right.words.length));
  return {
    likeness: like,
    gatedLikeness: gate * (elsewhere(places) ? OTHER_PLACE : 1) * like,
    objects: about * gate * clause.objects,
    rarestObject: about * gate * clause.rarest,
    sameFormula: sameFormula
      ? brief * Math.min(1, like / FORMULA_WORDS) * (places === 'other' ? FORMULA_ELSEWHERE : 1)
      : 0,
    theme: about * theme,
  };
}
