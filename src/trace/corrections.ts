/**
 * A person's corrections, applied last. They are anchored by quotation, never by id: a better reading of a paper may
 * number its blocks anew, and the correction must still find its sentence. One whose words are gone becomes a notice.
 */
import type { Alignment, Anchor, Document, Override, Sentence, Tag } from '../model.ts';
import { anchorFinder } from '../text/anchor-finder.ts';
import { groupBy } from '../text/grouping.ts';
import { once } from './once.ts';

/** An override whose quotations were found. */
export interface AnchoredCorrection {
  readonly override: Override;
  readonly a: Sentence;
  readonly b: Sentence | null;
}

/** Two sentences as one key, whichever of them is named first. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Corrections with the one sentence each of their quotations stands in, in the order given; without those that point at none. */
export function anchorCorrections(
  documents: readonly Document[],
  overrides: readonly Override[],
): readonly AnchoredCorrection[] {
  const byId = new Map(documents.map((document) => [document.source.id, document]));
  const finderOf = once(anchorFinder);
  const find = (anchor: Anchor): readonly Sentence[] => {
    const document = byId.get(anchor.document);
    return document === undefined ? [] : finderOf(document).find(anchor);
  };
  return overrides.flatMap((override) => {
    const ends = [override.a, ...(override.b === null ? [] : [override.b])].map(find);
    const [a, b = null] = ends.flat();
    return a === undefined || ends.some((found) => found.length !== 1) ? [] : { override, a, b };
  });
}

/** Tags after `retag`: the sentence carries the themes a person named, and no others. */
export function correctTags(tags: readonly Tag[], anchored: readonly AnchoredCorrection[]): Tag[] {
  const result: (readonly Tag[])[] = tags.map((tag) => [tag]);
  const places = groupBy(tags.keys(), (at) => tags[at]!.sentence);
  for (const { override, a } of anchored) {
    if (override.action !== 'retag') continue;
    const themes = [...new Set(override.to ?? [])];
    const set = themes.map((theme): Tag => ({ sentence: a.id, theme, score: 1, evidence: [], inheritedFrom: null }));
    const [at = result.length, ...others] = places.get(a.id) ?? [];
    result[at] = set;
    for (const other of others) result[other] = [];
    if (set.length > 0) places.set(a.id, [at]);
    else places.delete(a.id);
  }
  return result.flat();
}

const whole = (sentence: Sentence) => ({ sentence: sentence.id, span: { from: 0, to: sentence.text.length } });

/**
 * Links after `accept` (there, and sure) and `remove` (gone). The two sides of the correction may stand in either order;
 * `documents`, from old to new, say which is the older.
 */
export function correctAlignments(
  alignments: readonly Alignment[],
  anchored: readonly AnchoredCorrection[],
  documents: readonly Document[],
): Alignment[] {
  const order = new Map(documents.map((document, at) => [document.source.id, at]));
  const result: (Alignment | null)[] = [...alignments];
  const places = groupBy(alignments.keys(), (at) => `${alignments[at]!.a.sentence}~${alignments[at]!.b.sentence}`);
  for (const { override, a: one, b: other } of anchored) {
    if (other === null || override.b === null) continue;
    if (override.action !== 'accept' && override.action !== 'remove') continue;
    const turned = (order.get(override.b.document) ?? -1) < (order.get(override.a.document) ?? -1);
    const [a, b] = turned ? [other, one] : [one, other];
    const id = `${a.id}~${b.id}`;
    const there = places.get(id);
    if (override.action === 'remove') {
      for (const at of there ?? []) result[at] = null;
      places.delete(id);
    } else if (there !== undefined) {
      for (const at of there) {
        const link = result[at]!;
        result[at] = { ...link, strength: 'sure', parts: { ...link.parts, person: 1 } };
      }
    } else {
      places.set(id, [result.length]);
      result.push({
        id,
        a: whole(a),
        b: whole(b),
        group: id,
        strength: 'sure',
        relation: 'paraphrase',
        score: 1,
        parts: { person: 1 },
        moved: false,
        formula: null,
        evidence: [],
      });
    }
  }
  return result.filter((link) => link !== null);
}
