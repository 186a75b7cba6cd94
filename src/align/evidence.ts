/** What two linked sentences share, with spans: the reasons a reader can check. */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Match, Span } from '../model.ts';
import { WEIGHTS } from './coefficients.ts';
import type { PairContext, ScoreParts } from './features.ts';
import { LEXICAL, type LexicalParts } from './lexical-score.ts';
import type { PreparedSentence } from './prepared-document.ts';
import type { SentenceAt } from './similarity.ts';

/** Shared words shown; the rest of the mass lies in words like "de" and "van". */
const WORDS_SHOWN = 8;

const round = (value: number): number => Math.round(value * 1e3) / 1e3;

function places(unit: PreparedSentence, { stem }: LanguagePack): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const word of unit.annotations.words) {
    const key = stem(word.fold);
    if (!found.has(key)) found.set(key, { from: word.from, to: word.to });
  }
  return found;
}

/** The words both hold, heaviest first; their weights add up to what likeness brings to the sum. */
function sharedWords(x: SentenceAt, y: SentenceAt, of: PairContext, brought: number): Match[] {
  const { square, keys } = of.pairing.weights.stems;
  const other = new Set(y.stems.ids);
  const ids = [...x.stems.ids].filter((id) => other.has(id)).sort((i, j) => square[j]! - square[i]! || i - j);
  const mass = ids.reduce((sum, id) => sum + square[id]!, 0);
  if (mass === 0) return [];
  const left = places(x.unit, of.pack);
  const right = places(y.unit, of.pack);
  return ids.slice(0, WORDS_SHOWN).map((id) => {
    const a = left.get(keys[id]!) ?? null;
    return {
      kind: 'word',
      label: a === null ? keys[id]! : x.unit.sentence.text.slice(a.from, a.to),
      a,
      b: right.get(keys[id]!) ?? null,
      weight: round((brought * square[id]!) / mass),
    };
  });
}

function sharedObjects(x: SentenceAt, y: SentenceAt, of: PairContext, brought: number): Match[] {
  const right = new Map(y.unit.annotations.objects.map((hit) => [hit.object, hit]));
  const both = x.unit.annotations.objects.filter((hit) => right.has(hit.object));
  const weight = (id: string): number => of.objectRarity.get(id) ?? 0;
  const total = both.reduce((sum, hit) => sum + weight(hit.object), 0);
  const seen = new Set<string>();
  return both
    .filter((hit) => !seen.has(hit.object) && seen.add(hit.object))
    .map((hit) => ({
      kind: 'object',
      label: hit.object,
      a: hit.span,
      b: right.get(hit.object)!.span,
      weight: total === 0 ? 0 : round((brought * weight(hit.object)) / total),
    }));
}

/** Shared words, objects, themes, regions and set phrase of a pair, in that order. */
export function evidenceOf(x: SentenceAt, y: SentenceAt, parts: ScoreParts, of: PairContext): Match[] {
  const left = x.unit.annotations;
  const right = y.unit.annotations;
  const plain = (kind: Match['kind'], labels: readonly string[], weight: number): Match[] =>
    labels.map((label) => ({ kind, label, a: null, b: null, weight: round(weight / labels.length) }));
  const words = WEIGHTS.likeness * parts.likeness + WEIGHTS.gatedLikeness * parts.gatedLikeness;
  const objects = WEIGHTS.objects * parts.objects + WEIGHTS.rarestObject * parts.rarestObject;
  return [
    ...sharedWords(x, y, of, words),
    ...sharedObjects(x, y, of, objects),
    ...plain(
      'theme',
      left.themes.filter((theme) => right.themes.includes(theme)),
      WEIGHTS.theme * parts.theme,
    ),
    ...plain(
      'region',
      [...left.places.wide].filter((region) => right.places.named.includes(region)),
      0,
    ),
    ...(left.formula !== null && left.formula === right.formula
      ? plain('formula', [left.formula], WEIGHTS.sameFormula * parts.sameFormula)
      : []),
  ];
}

/** Shared words of a pair that was scored without knowledge. */
export function lexicalEvidence(x: SentenceAt, y: SentenceAt, parts: LexicalParts, of: PairContext): Match[] {
  const brought = LEXICAL.likeness * parts.likeness + LEXICAL.rareWords * parts.rareWords;
  return sharedWords(x, y, of, brought);
}
