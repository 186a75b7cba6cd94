/** The score of a pair: from the knowledge where there is any, else from words alone. */
import type { Alignment, Knowledge } from '../model.ts';
import { evidenceOf, plainEvidence } from './evidence.ts';
import { PARTS, type Parts, partsOf, type Scene } from './features.ts';
import { PLAIN, type PlainParts, plainParts, rareWords } from './plain.ts';
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

function informed(of: Scene): (x: Side, y: Side) => Judged {
  return (x, y) => {
    const parts: Parts = rounded(partsOf(x, y, of));
    const z = PARTS.reduce((sum, name) => sum + WEIGHTS[name] * parts[name], BIAS);
    return { x, y, parts: { ...parts }, score: logistic(z), evidence: () => evidenceOf(x, y, parts, of) };
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
