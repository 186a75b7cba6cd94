/**
 * The named parts of a link's score, and the sum they make.
 *
 * score = 1 / (1 + e^-z), z = BIAS + Σ WEIGHTS[part] × part. Few numbers on purpose: a model of 33 scored the same on
 * the papers it was fitted on and 4 to 7 points less on unseen ones. Fitted by test/gold/fit.ts on the given gold.
 */
import type { Language } from '../model.ts';
import type { Analysis } from './analysis.ts';
import { type Matter, matterOf, objectCosine, objectTree, rarestShared, rarity } from './matter.ts';
import { placesMeet, type Signs } from './signs.ts';
import { likeness, mean, type Pairing, pairing, type Side } from './similarity.ts';

/** The parts, in the order in which they are summed. */
export const PARTS = [
  'likeness',
  'gatedLikeness',
  'objects',
  'clauseObjects',
  'rarestObject',
  'sameFormula',
  'oneFormula',
  'theme',
  'themeClash',
  'regionClash',
  'regionGap',
] as const;
export type PartName = (typeof PARTS)[number];
export type Parts = Readonly<Record<PartName, number>>;

/** Two papers with everything the parts are read from. */
export interface Scene {
  readonly language: Language;
  readonly pairing: Pairing;
  readonly matter: ReadonlyMap<Side, Matter>;
  readonly objectRarity: ReadonlyMap<string, number>;
  readonly themeRarity: ReadonlyMap<string, number>;
}

function themeRarity(a: Analysis, b: Analysis): ReadonlyMap<string, number> {
  const count = (of: Analysis): Map<string, number> => {
    const found = new Map<string, number>();
    for (const unit of of.units) {
      for (const theme of unit.signs.themes) found.set(theme, (found.get(theme) ?? 0) + 1);
    }
    return found;
  };
  const left = count(a);
  const right = count(b);
  return new Map([...left].filter(([id]) => right.has(id)).map(([id, n]) => [id, 1 / Math.sqrt(n * right.get(id)!)]));
}

export function scene(a: Analysis, b: Analysis): Scene {
  const both = pairing(a, b);
  const tree = objectTree(a.knowledge);
  const matter = new Map([...both.a, ...both.b].map((side) => [side, matterOf(side.unit, tree)]));
  const of = (sides: readonly Side[]): Matter[] => sides.map((side) => matter.get(side)!);
  return {
    language: a.language,
    pairing: both,
    matter,
    objectRarity: rarity(of(both.a), of(both.b)),
    themeRarity: themeRarity(a, b),
  };
}

/** How far themes let two sentences meet. Moving these within 0.2 to 0.6 changes F by less than three points. */
const GATE = { shared: 1, oneSilent: 0.5, clash: 0.35 };
/** What is left of a shared object when its two clauses speak of different places. */
const ELSEWHERE = 0.3;

const meets = (x: readonly string[], y: readonly string[]): boolean => x.some((one) => y.includes(one));

/** The best match of one clause with one clause: a list of three positions meets its counterpart by one of them. */
function clauseObjects(x: Side, y: Side, of: Scene): number {
  const left = of.matter.get(x)!;
  const right = of.matter.get(y)!;
  let best = 0;
  left.clauses.forEach((one, i) => {
    if (one.size === 0) return;
    right.clauses.forEach((other, j) => {
      if (other.size === 0) return;
      const places = placesMeet(placesAt(x, i), placesAt(y, j));
      best = Math.max(
        best,
        objectCosine(one, other, of.objectRarity) * (places === 'other' || places === 'sister' ? ELSEWHERE : 1),
      );
    });
  });
  return best;
}

const placesAt = (side: Side, at: number): Signs['places'] =>
  side.unit.signs.clausePlaces[at]?.places ?? side.unit.signs.places;

export function partsOf(x: Side, y: Side, of: Scene): Parts {
  const left = x.unit.signs;
  const right = y.unit.signs;
  const like = Math.sqrt(mean(likeness(x, y, of.pairing)));
  const bothThemes = left.themes.length > 0 && right.themes.length > 0;
  const sharedTheme = meets(left.themes, right.themes);
  const themeClash = bothThemes && !sharedTheme;
  const noThemes = left.themes.length === 0 && right.themes.length === 0;
  const gate = sharedTheme || noThemes ? GATE.shared : themeClash ? GATE.clash : GATE.oneSilent;
  const sameFormula = left.formula !== null && left.formula === right.formula;
  const place = placesMeet(left.places, right.places);
  const vx = of.matter.get(x)!.whole;
  const vy = of.matter.get(y)!.whole;
  return {
    likeness: like,
    gatedLikeness: gate * like,
    objects: gate * objectCosine(vx, vy, of.objectRarity),
    clauseObjects: gate * clauseObjects(x, y, of),
    rarestObject: gate * rarestShared(vx, vy, of.objectRarity),
    sameFormula: sameFormula ? 1 : 0,
    oneFormula: (left.formula !== null) !== (right.formula !== null) ? 1 : 0,
    theme: Math.max(
      0,
      ...left.themes.filter((one) => right.themes.includes(one)).map((one) => of.themeRarity.get(one)!),
    ),
    themeClash: themeClash ? 1 : 0,
    regionClash: place === 'other' || (place === 'sister' && !sameFormula) ? 1 : 0,
    regionGap: place === 'unknown' ? 1 : 0,
  };
}
