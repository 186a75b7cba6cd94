import type { Alignment, Block, Document } from '../../model.ts';
import { wordsOf } from '../../text/tokenize.ts';
import type { LinkGroup } from './link-groups.ts';
import type { ScopedSentence } from './shared-scope.ts';

/**
 * Sentences that stand word for word in both papers. A sentence is dropped or new only where no equal one stands anywhere in
 * the other paper, and one that stands twice is matched in order: by links alone its second place was "moved" to its first.
 */

/** What two sentences share when they are word for word the same: their words without case, accents and punctuation. */
export const wordsKey = (text: string): string =>
  wordsOf(text)
    .map(({ fold }) => fold)
    .join(' ');

interface Keyed {
  readonly scoped: ScopedSentence;
  readonly key: string;
  readonly at: number;
}

function byKey(sentences: readonly ScopedSentence[]): { readonly list: Keyed[]; readonly keys: Map<string, Keyed[]> } {
  const list = sentences.map((scoped, at) => ({ scoped, key: wordsKey(scoped.sentence.text), at }));
  const keys = new Map<string, Keyed[]>();
  for (const one of list) if (one.key !== '') keys.set(one.key, [...(keys.get(one.key) ?? []), one]);
  return { list, keys };
}

/**
 * Which sentence of the newer paper is the equal of one of the older, by id: of several the one among the same neighbours,
 * else the next in order.
 */
export function equalSentences(
  older: readonly ScopedSentence[],
  newer: readonly ScopedSentence[],
): ReadonlyMap<string, string> {
  const [a, b] = [byKey(older), byKey(newer)];
  const equal = new Map<string, string>();
  const isBeside = (x: Keyed, y: Keyed): boolean =>
    [-1, 1].some((step) => {
      const [one, other] = [a.list[x.at + step], b.list[y.at + step]];
      return one !== undefined && one.key !== '' && one.key === other?.key;
    });
  for (const [key, ours] of a.keys) {
    let theirs = b.keys.get(key) ?? [];
    const pair = (x: Keyed, y: Keyed | undefined): void => {
      if (y === undefined) return;
      equal.set(x.scoped.sentence.id, y.scoped.sentence.id);
      theirs = theirs.filter((other) => other !== y);
    };
    const twice = ours.length > 1 || theirs.length > 1;
    if (twice)
      for (const x of ours)
        pair(
          x,
          theirs.find((y) => isBeside(x, y)),
        );
    for (const x of ours) if (!equal.has(x.scoped.sentence.id)) pair(x, theirs[0]);
  }
  return equal;
}

/** Links without those of a sentence that stands twice with another than its equal in order. */
export function inOrderLinks(
  links: readonly Alignment[],
  equal: ReadonlyMap<string, string>,
  keyOf: (sentence: string) => string | null,
): Alignment[] {
  const taken = new Set(equal.values());
  return links.filter(({ a, b }) => {
    const own = keyOf(a.sentence);
    if (own === null || own !== keyOf(b.sentence)) return true;
    return equal.get(a.sentence) === b.sentence || (!equal.has(a.sentence) && !taken.has(b.sentence));
  });
}

/** Equal sentences that no link ties, each pair a group of its own. */
export function unlinkedEquals(
  equal: ReadonlyMap<string, string>,
  older: readonly ScopedSentence[],
  newer: readonly ScopedSentence[],
): LinkGroup[] {
  const byId = new Map(newer.map((scoped) => [scoped.sentence.id, scoped]));
  const member = (scoped: ScopedSentence) => {
    const span = { from: 0, to: scoped.sentence.text.length };
    return { scoped, span, clause: span, part: false };
  };
  return older.flatMap((scoped) => {
    const other = byId.get(equal.get(scoped.sentence.id) ?? '');
    return other === undefined ? [] : [{ older: [member(scoped)], newer: [member(other)], links: [] }];
  });
}

/** Where every text of a paper stands, notes, headings, tables and letterheads included: the first block by its words. */
export function textsOf({ blocks }: Document): ReadonlyMap<string, Block> {
  const texts = new Map<string, Block>();
  for (const block of blocks)
    for (const { text } of [...block.sentences, block]) {
      const key = wordsKey(text);
      if (key !== '' && !texts.has(key)) texts.set(key, block);
    }
  return texts;
}
