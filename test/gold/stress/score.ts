/** Scores links against the cases: what was made is known, so nothing here is a matter of opinion. Pure. */
import type { Alignment } from '../../../src/model.ts';
import { type Case, type Kind, type Made, RELATIONS } from './case.ts';

/** Links of one case, by the places of their ends. */
export interface Claimed {
  readonly a: number;
  readonly b: number;
  readonly link: Alignment;
}

export interface Tally {
  right: number;
  missed: number;
  /** Claimed links of passages of this kind that are none. */
  extra: number;
  /** Passages of this kind. */
  passages: number;
}

export interface Stress {
  readonly kinds: ReadonlyMap<Kind, Tally>;
  /** Splits and merges whose links were all found, stand in one group, and have that group to themselves. */
  readonly groups: { readonly right: number; readonly of: number };
  /** Over true links that were found. */
  readonly moved: { readonly right: number; readonly extra: number; readonly missed: number };
  readonly relation: { readonly right: number; readonly of: number };
  /** The same per kind, over the relation that was said: for looking into. */
  readonly said: ReadonlyMap<string, number>;
}

const key = (a: number, b: number): string => `${a}~${b}`;

export function scoreCases(cases: readonly (readonly [Case, readonly Claimed[]])[]): Stress {
  const kinds = new Map<Kind, Tally>();
  const tally = (kind: Kind): Tally => {
    const known = kinds.get(kind) ?? { right: 0, missed: 0, extra: 0, passages: 0 };
    kinds.set(kind, known);
    return known;
  };
  const groups = { right: 0, of: 0 };
  const moved = { right: 0, extra: 0, missed: 0 };
  const relation = { right: 0, of: 0 };
  const said = new Map<string, number>();
  for (const [{ newer }, claimed] of cases) {
    const found = new Map(claimed.map((one) => [key(one.a, one.b), one.link]));
    newer.forEach((made, b) => {
      const of = tally(made.kind);
      of.passages += 1;
      for (const a of made.from) {
        const link = found.get(key(a, b));
        if (link === undefined) {
          of.missed += 1;
          continue;
        }
        of.right += 1;
        const isMoved = made.moved === true;
        if (isMoved && link.moved) moved.right += 1;
        if (isMoved && !link.moved) moved.missed += 1;
        if (!isMoved && link.moved) moved.extra += 1;
        const expected = RELATIONS[made.kind];
        if (expected === undefined) continue;
        relation.of += 1;
        if (expected.includes(link.relation)) relation.right += 1;
        const name = `${made.kind} ${link.relation}`;
        said.set(name, (said.get(name) ?? 0) + 1);
      }
    });
    for (const one of claimed) {
      const made = newer[one.b]!;
      if (!made.from.includes(one.a)) tally(made.kind).extra += 1;
    }
    for (const wanted of wholes(newer)) {
      groups.of += 1;
      const links = wanted.map((id) => found.get(id));
      const group = links[0]?.group;
      const together = links.every((link) => link !== undefined && link.group === group);
      if (together && claimed.filter((one) => one.link.group === group).length === wanted.length) groups.right += 1;
    }
  }
  return { kinds, groups, moved, relation, said };
}

/** The links of each split and each merge that was made. */
function wholes(newer: readonly Made[]): string[][] {
  const splits = new Map<number, string[]>();
  const merges: string[][] = [];
  newer.forEach((made, b) => {
    if (made.from.length > 1) merges.push(made.from.map((a) => key(a, b)));
    if (made.kind !== 'split' || made.from.length !== 1) return;
    const list = splits.get(made.from[0]!) ?? [];
    list.push(key(made.from[0]!, b));
    splits.set(made.from[0]!, list);
  });
  return [...merges, ...[...splits.values()].filter((list) => list.length > 1)];
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function rates(of: Pick<Tally, 'right' | 'missed' | 'extra'>): Rates {
  const { right, missed, extra } = of;
  return {
    precision: right + extra === 0 ? 1 : right / (right + extra),
    recall: right + missed === 0 ? 1 : right / (right + missed),
    f1: right + missed + extra === 0 ? 1 : (2 * right) / (2 * right + missed + extra),
  };
}

/** All kinds together, or those given. */
export function together(of: Stress, only: (kind: Kind) => boolean = () => true): Tally {
  const sum: Tally = { right: 0, missed: 0, extra: 0, passages: 0 };
  for (const [kind, one] of of.kinds) {
    if (!only(kind)) continue;
    sum.right += one.right;
    sum.missed += one.missed;
    sum.extra += one.extra;
    sum.passages += one.passages;
  }
  return sum;
}
