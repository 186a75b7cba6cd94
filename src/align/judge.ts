/** The score of a pair: from the knowledge where there is any, else from words alone. */
import type { Alignment, Knowledge } from '../model.ts';
import { evidenceOf, plainEvidence } from './evidence.ts';
import { PARTS, type Parts, partsOf, type Scene, standingOf } from './features.ts';
import { PLAIN, type PlainParts, plainParts, rareWords } from './plain.ts';
import { STANDS } from './settle.ts';
import type { Side } from './similarity.ts';
import { BIAS, WEIGHTS } from './weights.ts';

export interface Judged {
  readonly x: Side;
  readonly y: Side;
  readonly parts: Alignment['parts'];
  readonly score: number;
  /** Made only when asked for: most pairs that are judged are no link. */
  readonly evidence: () => Alignment['evidence'];
}

/** Decimals kept of parts and scores, so that a reader's sum with the printed parts gives the printed score. */
const round = (value: number): number => Math.round(value * 1e4) / 1e4;
const logistic = (z: number): number => round(1 / (1 + Math.exp(-z)));

function rounded<T extends object>(parts: T): T {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, round(value)])) as T;
}

/** Knowledge without themes and objects is none to a link: places alone refuse and never join. */
export const isKnowing = (knowledge: Knowledge | null): boolean =>
  knowledge !== null && (knowledge.themes.length > 0 || knowledge.objects.length > 0);

/** Likeness from which another theme or a set phrase on one side alone no longer refuses: half of the words are the same. */
const HALF = 0.65;

/** May words alone link the two: the knowledge knows nothing against it, or they are all but the same. */
export function wordsMayLink(x: Side, y: Side, like: number, of: Scene): boolean {
  if (like >= STANDS) return true;
  const { themes, places } = standingOf(x, y, of);
  const oneFormula = (x.unit.signs.formula === null) !== (y.unit.signs.formula === null);
  if (places === 'other' || places === 'sister') return false;
  // English has no table of common words, so half of them may be the frame alone: "the Western Balkans partners to make
  // progress towards alignment with the EU" is the same of foreign policy and of visas.
  const half = of.language === 'nl' && like >= HALF;
  return half || (themes !== 'clash' && !oneFormula);
}

/**
 * By the knowledge; but words alone may link too, where nothing speaks against it: a theme file that lacks a subject must
 * not hide that a sentence about it was repeated. The higher score stands.
 */
function informed(of: Scene): (x: Side, y: Side) => Judged {
  const byWords = plain(of);
  return (x, y) => {
    const parts: Parts = rounded(partsOf(x, y, of));
    const z = PARTS.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], BIAS);
    const score = logistic(z);
    if (wordsMayLink(x, y, parts.likeness, of)) {
      const other = byWords(x, y);
      if (other.score > score) return other;
    }
    return { x, y, parts: { ...parts }, score, evidence: () => evidenceOf(x, y, parts, of) };
  };
}

function plain(of: Scene): (x: Side, y: Side) => Judged {
  const rare = rareWords(of.pairing, of.language);
  return (x, y) => {
    const parts: PlainParts = rounded(plainParts(x, y, of.pairing, rare));
    const z = PLAIN.bias + PLAIN.likeness * parts.likeness + PLAIN.rareWords * parts.rareWords;
    return { x, y, parts: { ...parts }, score: logistic(z), evidence: () => plainEvidence(x, y, parts, of) };
  };
}

/** The judge of two papers set side by side. */
export function judge(of: Scene): (x: Side, y: Side) => Judged {
  return isKnowing(of.knowledge) ? informed(of) : plain(of);
}
