import type { Alignment, Span } from '../../model.ts';
import { groupBy } from '../../text/grouping.ts';
import type { ScopedSentence } from './shared-scope.ts';

/** A sentence in a group, with the part of it that the links of the group are about. */
export interface LinkGroupMember {
  readonly scoped: ScopedSentence;
  readonly span: Span;
  /** What the links of the group say corresponds, within it. */
  readonly clause: Span;
  /** True when another group holds another part of the sentence and shows it whole: here only the part is shown. */
  readonly part: boolean;
}

/** Sentences that became one another, through one link or several. */
export interface LinkGroup {
  readonly older: readonly LinkGroupMember[];
  readonly newer: readonly LinkGroupMember[];
  readonly links: readonly Alignment[];
}

type End = 'a' | 'b';
const overlaps = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to;
const hull = (x: Span, y: Span): Span => ({ from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) });

/**
 * Names the clause a link ends in: the links of one sentence that overlap speak of one clause. A sentence that asks two
 * things of two later sentences has two clauses and no part in tying those two together.
 */
function clauses(links: readonly Alignment[]): (link: Alignment, end: End) => string {
  const spans = new Map<string, Span[]>();
  for (const link of links) {
    for (const end of ['a', 'b'] as const) {
      const { sentence, span } = link[end];
      const apart = (spans.get(sentence) ?? []).filter((other) => !overlaps(other, span));
      const joined = (spans.get(sentence) ?? []).filter((other) => overlaps(other, span));
      spans.set(sentence, [...apart, joined.reduce(hull, span)]);
    }
  }
  return (link, end) => {
    const { sentence, span } = link[end];
    const clause = spans.get(sentence)?.find((other) => overlaps(other, span)) ?? span;
    return `${sentence}#${clause.from}`;
  };
}

/**
 * The links as sets that belong together. Sure links make the groups; a possible link only takes up a sentence that would
 * otherwise stand alone and be `missed`, once and by its closest link: chained through possible links half a paper became one row.
 */
function linked(links: readonly Alignment[], missed: (sentence: string) => boolean): Alignment[][] {
  // A possible link is too loose to say what one clause is; it is counted to the clause it falls in.
  const clause = clauses(links.filter((link) => link.strength === 'sure'));
  const root = new Map<string, string>();
  const find = (node: string): string => {
    let at = node;
    while (root.get(at) !== undefined && root.get(at) !== at) at = root.get(at) as string;
    return at;
  };
  const seen = new Set<string>();
  const used: Alignment[] = [];
  const join = (link: Alignment): void => {
    const [a, b] = [find(clause(link, 'a')), find(clause(link, 'b'))];
    root.set(a, a);
    root.set(b, a);
    seen.add(link.a.sentence).add(link.b.sentence);
    used.push(link);
  };
  for (const link of links) if (link.strength === 'sure') join(link);
  const possible = links.filter((link) => link.strength === 'possible');
  for (const link of possible.sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))) {
    if ([link.a, link.b].some(({ sentence }) => !seen.has(sentence) && missed(sentence))) join(link);
  }
  return [...groupBy(used, (link) => find(clause(link, 'a'))).values()];
}

/**
 * The groups of two papers. Every linked sentence is whole in one group, that of its closest link; where it takes part in
 * more, the others show only the clause that concerns them, so that nothing is read, or counted, twice. `missed` says of
 * which sentences it matters that they stand alone: one outside the subject is not shown and so never looks dropped.
 */
export function linkGroupsOf(
  links: readonly Alignment[],
  older: ReadonlyMap<string, ScopedSentence>,
  newer: ReadonlyMap<string, ScopedSentence>,
  missed: (sentence: string) => boolean,
): LinkGroup[] {
  const sets = linked(
    links.filter(({ a, b }) => older.has(a.sentence) && newer.has(b.sentence)),
    missed,
  );
  const home = new Map<string, { readonly set: Alignment[]; readonly link: Alignment }>();
  const closer = (x: Alignment, y: Alignment): boolean => x.score > y.score || (x.score === y.score && x.id < y.id);
  for (const set of sets) {
    for (const link of set) {
      for (const { sentence } of [link.a, link.b]) {
        const known = home.get(sentence);
        if (!known || closer(link, known.link)) home.set(sentence, { set, link });
      }
    }
  }
  const members = (set: Alignment[], end: End, of: ReadonlyMap<string, ScopedSentence>): LinkGroupMember[] =>
    [...groupBy(set, (link) => link[end].sentence)]
      .flatMap(([id, own]): LinkGroupMember[] => {
        const scoped = of.get(id);
        if (!scoped) return [];
        const part = home.get(id)?.set !== set;
        const whole = { from: 0, to: scoped.sentence.text.length };
        const clause = own.map((link) => link[end].span).reduce(hull);
        return [{ scoped, clause, span: part ? clause : whole, part }];
      })
      .sort((x, y) => x.scoped.rank - y.scoped.rank);
  const closest = (set: Alignment[]): string | undefined => set.reduce((x, y) => (closer(y, x) ? y : x)).b.sentence;
  return sets.map((set) => ({
    older: members(set, 'a', older),
    newer: closestFirst(members(set, 'b', newer), closest(set)),
    links: set,
  }));
}

/** The sentence the group is mainly about stands first, so that the place in the margin is its place. */
function closestFirst(members: readonly LinkGroupMember[], closest: string | undefined): LinkGroupMember[] {
  const first = members.filter(({ scoped }) => scoped.sentence.id === closest);
  return [...first, ...members.filter((member) => !first.includes(member))];
}
