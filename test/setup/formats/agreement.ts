import type { Document } from '../../../src/model.ts';
import { f1 } from '../../papers/score.ts';

/** Blocks with their role, marker, marks and filled cells, and sentences: what two readings of one paper are held against each other by. */
function told({ blocks }: Document): string[] {
  return blocks
    .filter(({ role }) => role !== 'page-furniture')
    .flatMap(({ role, marker, text, sentences, noteRefs, cells }) => [
      JSON.stringify([role, marker, text, noteRefs.map((ref) => ref.marker), cells?.filter((cell) => cell !== '')]),
      ...sentences.map((sentence) => sentence.text),
    ]);
}

/** How far two readings of one paper agree, from 0 to 1, and what only one of them has. */
export function agreement(one: Document, other: Document): { readonly f1: number; readonly apart: readonly string[] } {
  const left = new Map<string, number>();
  const wanted = told(one);
  const found = told(other);
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let hit = 0;
  const extra: string[] = [];
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count > 0) hit += 1;
    else extra.push(`+ ${item}`);
    left.set(item, count - 1);
  }
  const missed = [...left].filter(([, count]) => count > 0).map(([item]) => `- ${item}`);
  return { f1: f1({ hit, got: found.length, want: wanted.length }), apart: [...missed, ...extra] };
}
