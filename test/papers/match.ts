/** Which blocks that were read stand for which expected blocks: the same text, or a run of blocks that is it. */
import type { Role } from '../../src/model.ts';
import type { ExpectedBlock, ExpectedEntry, ReadBlock } from './expected.ts';

export const normalized = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
export const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

type Marked = Pick<ReadBlock, 'marker' | 'text'>;
export const withMarker = ({ marker, text }: { marker?: string | null; text: string }): string =>
  normalized(`${marker ?? ''} ${text}`);
const letters = (block: { marker?: string | null; text: string }): string => squeezed(withMarker(block));

/** Every role that is right for an expected block. */
export const acceptedRoles = ({ role, either }: ExpectedBlock): readonly Role[] => [role, ...(either?.role ?? [])];

/** For each expected block that was found, the places of the blocks that stand for it. */
export type Pairs = ReadonlyMap<number, readonly number[]>;

/** Lines of these may be cut as one likes: neighbours come as one block or as more. */
const FREELY_CUT: readonly Role[] = ['letterhead', 'page-furniture'];

export function matchBlocks(expected: readonly ExpectedBlock[], read: readonly ReadBlock[]): Pairs {
  const pairs = new Map<number, readonly number[]>();
  const used = new Set<number>();
  const take = (places: readonly number[], run: readonly number[]): void => {
    for (const at of run) used.add(at);
    for (const place of places) pairs.set(place, run);
  };
  const runOf = (goal: string, fits: (block: ReadBlock) => boolean): number[] | null => {
    for (let from = 0; from < read.length; from++) {
      let text = '';
      let to = from;
      while (to < read.length && !used.has(to) && fits(read[to]!) && text.length < goal.length)
        text += letters(read[to++]!);
      if (text === goal) return Array.from({ length: to - from }, (_, n) => from + n);
    }
    return null;
  };
  const regroup = (fits: (wanted: ExpectedBlock, block: ReadBlock) => boolean): void =>
    expected.forEach((wanted, place) => {
      if (pairs.has(place) || wanted.grouping !== 'free') return;
      const run = runOf(letters(wanted), (block) => fits(wanted, block));
      if (run) take([place], run);
    });
  pairSameText(expected, read, used, pairs);
  regroup((wanted, block) => acceptedRoles(wanted).includes(block.role));
  for (const role of FREELY_CUT) {
    const isOpen = (place: number): boolean =>
      place < expected.length && !pairs.has(place) && acceptedRoles(expected[place]!).includes(role);
    for (let from = 0; from < expected.length; from++) {
      let end = from;
      while (isOpen(end)) end += 1;
      for (let to = end; to > from; to--) {
        const places = Array.from({ length: to - from }, (_, n) => from + n);
        const run = runOf(places.map((place) => letters(expected[place]!)).join(''), (block) => block.role === role);
        if (!run) continue;
        take(places, run);
        break;
      }
    }
  }
  regroup(() => true);
  return pairs;
}

function pairSameText(
  expected: readonly ExpectedBlock[],
  read: readonly ReadBlock[],
  used: Set<number>,
  pairs: Map<number, readonly number[]>,
): void {
  const keepsNumber = (wanted: ExpectedBlock): boolean =>
    wanted.grouping === 'free' || acceptedRoles(wanted).some((role) => role === 'heading' || role === 'title');
  const isSame = (wanted: ExpectedBlock, block: Marked): boolean =>
    normalized(wanted.text) === normalized(block.text) || (keepsNumber(wanted) && letters(wanted) === letters(block));
  let last = -1;
  expected.forEach((wanted, place) => {
    const places = [...read.keys()].filter((at) => !used.has(at) && isSame(wanted, read[at]!));
    const at = places.find((one) => one > last) ?? places[0];
    if (at === undefined) return;
    used.add(at);
    pairs.set(place, [at]);
    last = at;
  });
}

/** The expected blocks; where two cuts are right the one that fits better, the first when both fit as well. */
export function settled(entries: readonly ExpectedEntry[], read: readonly ReadBlock[]): ExpectedBlock[] {
  return entries.flatMap((entry) => {
    if (!('either' in entry && Array.isArray(entry.either))) return [entry as ExpectedBlock];
    const fit = (blocks: readonly ExpectedBlock[]): number => matchBlocks(blocks, read).size / blocks.length;
    return entry.either.reduce((best, next) => (fit(next) > fit(best) ? next : best));
  });
}
