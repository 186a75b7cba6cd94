import { ranked } from '../../compare/verdicts.ts';
import { compareWordings } from '../../compare/word-diff.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { movementsByPair } from '../../dossier/stored-movements.ts';
import type { Alignment, Block, Dossier, Movement, Passage, Sentence, Span, Verdict } from '../../model.ts';
import { clauseOfPassage } from '../../text/clause-of-passage.ts';
import { carryingSpans } from '../degree-spans.ts';
import { verdictsTold } from '../line/movement-words.ts';
import type { MarkedRun, TextMark } from '../marked-text.ts';
import { comparedMarks, inlineRuns } from './compared-marks.ts';
import { equalSentences, inOrderLinks, textsOf, unlinkedEquals, wordsKey } from './equal-sentences.ts';
import { type LinkGroup, type LinkGroupMember, linkGroupsOf } from './link-groups.ts';
import { longestIncreasing } from './merge-order.ts';
import { linksBetween } from './sentence-pairs.ts';
import {
  type ComparedScope,
  comparedScope,
  type ScopedSentence,
  type SharedSubject,
  scopedSentences,
  sharedSubject,
} from './shared-scope.ts';

/**
 * What became of the sentences of a row. `same` word for word; `reworded` with words that go and come; `merged`, `split`
 * and `recast` (one sentence in other words) with what stayed; `dropped`, `new` and `elsewhere` have one side only: an equal
 * of the last stands in the other paper, in a note, a heading or a table, or where another sentence is held against it.
 */
export type AlignedRowKind = 'same' | 'reworded' | 'merged' | 'split' | 'recast' | 'dropped' | 'new' | 'elsewhere';

export interface AlignedSentence {
  readonly block: Block;
  readonly sentence: Sentence;
  /** What of the sentence stands in the row: all of it, or the clause when it is whole in another row. */
  readonly span: Span;
  readonly part: boolean;
  readonly moved: boolean;
  /** In the text of the sentence. */
  readonly marks: readonly TextMark[];
}

export interface AlignedRow {
  /** Id of its first sentence, older side first: stable, and fit for finding the row again. */
  readonly id: string;
  readonly kind: AlignedRowKind;
  /** In reading order; empty for `new` (older) and `dropped` (newer). */
  readonly older: readonly AlignedSentence[];
  readonly newer: readonly AlignedSentence[];
  /** Both sides in one text with what goes and comes, for the running view; null where word marks would be soup. */
  readonly inline: readonly MarkedRun[] | null;
  /** Whether only their clauses that match were compared word by word: the rest of the older is then not in `inline`. */
  readonly isPartial: boolean;
  readonly moved: boolean;
  /** From where to where, per link that moved. */
  readonly moves: readonly { readonly link: string; readonly from: Block; readonly to: Block }[];
  /** Where an equal sentence stands in the other paper, of a row that is `elsewhere`; null for any other. */
  readonly elsewhere: Block | null;
  /** True when all links of the row are set phrases: shown, and shown as such. */
  readonly formula: boolean;
  /** True when no link of the row is sure. */
  readonly possible: boolean;
  readonly links: readonly Alignment[];
  readonly verdict: readonly Verdict[];
  /** The movement among those of its links that a person corrected, or null. */
  readonly corrected: Movement | null;
}

/** Sentences of the older paper by what became of them, and those the newer paper adds. */
export interface RowCounts {
  readonly total: number;
  readonly same: number;
  readonly reworded: number;
  /** Taken up in another sentence: merged, split or recast. */
  readonly absorbed: number;
  readonly dropped: number;
  /** Those of which an equal stands in a part of the newer paper that is not set beside it. */
  readonly elsewhere: number;
  readonly added: number;
}

export interface AlignedRows {
  readonly older: ComparedScope;
  readonly newer: ComparedScope;
  readonly rows: readonly AlignedRow[];
  readonly counts: RowCounts;
}

const wordsIn = (members: readonly LinkGroupMember[]): number =>
  members.reduce((sum, { scoped }) => sum + scoped.sentence.text.split(' ').length, 0);

/** Sentences or clauses set as one text, with the place of each in it. */
function joined(members: readonly LinkGroupMember[]): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const { scoped, span } of members) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += scoped.sentence.text.slice(span.from, span.to);
  }
  return { text, starts };
}

/** The marks on the joined text, each on the sentence it falls in. */
function marked(
  members: readonly LinkGroupMember[],
  starts: readonly number[],
  marks: readonly TextMark[],
  moved: (sentence: string) => boolean,
): AlignedSentence[] {
  return members.map(({ scoped, span: shown, part }, i) => {
    const shift = shown.from - (starts[i] ?? 0);
    const own = marks
      .map(({ kind, span }) => ({
        kind,
        span: { from: Math.max(shown.from, span.from + shift), to: Math.min(shown.to, span.to + shift) },
      }))
      .filter(({ span }) => span.from < span.to);
    return {
      block: scoped.block,
      sentence: scoped.sentence,
      span: shown,
      part,
      moved: moved(scoped.sentence.id),
      marks: own,
    };
  });
}

/** Only within the clause the row is about: a list sentence may hold three "verder" of which one is meant. */
function degreeMarks(member: LinkGroupMember, passages: ReadonlyMap<string, readonly Passage[]>): TextMark[] {
  const { id, text } = member.scoped.sentence;
  return (passages.get(id) ?? [])
    .filter((passage) => {
      const clause = clauseOfPassage(passage);
      return overlap(clause, member.clause) * 2 >= clause.to - clause.from;
    })
    .flatMap(({ wording }) => carryingSpans(wording, text))
    .filter((span) => span.from >= member.clause.from && span.to <= member.clause.to)
    .map((span) => ({ kind: 'degree', span }));
}

const overlap = (x: Span, y: Span): number => Math.min(x.to, y.to) - Math.max(x.from, y.from);

interface Known {
  readonly found: ReadonlyMap<string, LocatedSentence>;
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly movements: ReadonlyMap<string, Movement>;
}

/**
 * The links of a row that a reader would call moved. `outline` says that the two papers have one to move in: a
 * declaration, a report and an agenda each have an order of their own, and between them nearly every link crosses
 * another (12 of 20 from the declaration of 2018 to the agenda of 2026), so that "moved" told nothing. Nor does it where
 * both sentences stand in the same paragraph, for a set phrase, or for a link that is only possible.
 */
function movedLinks(group: LinkGroup, crosses: boolean, outline: boolean, known: Known): Alignment[] {
  if (!outline) return [];
  const crossing = group.links.filter((link) => link.moved);
  return (crossing.length > 0 || !crosses ? crossing : group.links).filter(
    ({ a, b, strength, formula }) =>
      strength === 'sure' && formula === null && !samePlace(known.found.get(a.sentence), known.found.get(b.sentence)),
  );
}

/** The same paragraph under the same heading; a heading counts where both papers have one. */
function samePlace(a: LocatedSentence | undefined, b: LocatedSentence | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [older, newer] = [a.block.section.at(-1), b.block.section.at(-1)];
  const isUnder = older === undefined || newer === undefined || older === newer;
  // What is printed beside both ("13.") is their place, whatever was counted.
  const [printedA, printedB] = [a.block.marker, b.block.marker];
  const isNumber = printedA !== null && /\d/.test(printedA);
  return isUnder && (a.paragraph === b.paragraph || (isNumber && printedA === printedB));
}

function pairRow(group: LinkGroup, moved: readonly Alignment[], known: Known): AlignedRow {
  const { links } = group;
  const a = joined(group.older);
  const b = joined(group.newer);
  const comparison = compareWordings(a.text, b.text);
  const marks = comparedMarks(comparison, a.text, b.text);
  const many = group.older.length > 1 || group.newer.length > 1;
  const kind: AlignedRowKind =
    comparison.changes?.length === 0
      ? 'same'
      : group.older.length > 1 && group.older.length >= group.newer.length
        ? 'merged'
        : many
          ? 'split'
          : comparison.changes === null || marks.isPartial
            ? 'recast'
            : 'reworded';
  // Word marks on a group strike whole sentences and leave confetti of the rest: there what stayed is marked instead.
  const byWord = comparison.changes !== null && (!many || comparison.changes.length === 0);
  const shown = byWord ? comparison : { ...comparison, changes: null };
  const drawn = byWord ? marks : comparedMarks(shown, a.text, b.text);
  const hasMoved = (sentence: string): boolean => {
    const own = links.filter(({ a, b }) => a.sentence === sentence || b.sentence === sentence);
    return own.length > 0 && own.every((link) => moved.includes(link));
  };
  const side = (
    members: readonly LinkGroupMember[],
    starts: readonly number[],
    marks: readonly TextMark[],
  ): AlignedSentence[] =>
    marked(members, starts, marks, hasMoved).map((row, i) => {
      const member = members[i];
      const degrees = member && !byWord ? degreeMarks(member, known.passages) : [];
      return { ...row, marks: [...row.marks, ...degrees] };
    });
  const movements = links.flatMap((link) => known.movements.get(`${link.a.sentence}~${link.b.sentence}`) ?? []);
  const verdict = ranked(movements.flatMap(verdictsTold));
  const [olderSide, newerSide] = [side(group.older, a.starts, drawn.older), side(group.newer, b.starts, drawn.newer)];
  const blockOf = (sentences: readonly AlignedSentence[], id: string): Block | undefined =>
    sentences.find(({ sentence }) => sentence.id === id)?.block;
  const moves = moved.flatMap((link) => {
    const from = blockOf(olderSide, link.a.sentence);
    const to = blockOf(newerSide, link.b.sentence);
    return from && to ? [{ link: link.id, from, to }] : [];
  });
  return {
    id: `${olderSide[0]?.sentence.id ?? ''}@${olderSide[0]?.span.from ?? 0}~${newerSide[0]?.sentence.id ?? ''}@${newerSide[0]?.span.from ?? 0}`,
    kind,
    older: olderSide,
    newer: newerSide,
    inline: inlineRuns(shown, a.text, b.text),
    isPartial: drawn.isPartial,
    moved: moves.length > 0,
    moves,
    elsewhere: null,
    formula: links.length > 0 && links.every((link) => link.formula !== null),
    possible: links.length > 0 && links.every((link) => link.strength === 'possible'),
    links,
    verdict,
    corrected: movements.find(({ corrected }) => corrected !== undefined) ?? null,
  };
}

/** Sentences in a row of one block that share a fate stand in one row, as a reader would strike them in one stroke. */
function lone(
  sentences: readonly ScopedSentence[],
  side: 'dropped' | 'new',
  inOther: ReadonlyMap<string, Block>,
): AlignedRow[] {
  const runs: { readonly run: ScopedSentence[]; readonly elsewhere: Block | null }[] = [];
  for (const scoped of sentences) {
    const before = runs.at(-1);
    const last = before?.run.at(-1);
    const elsewhere = inOther.get(wordsKey(scoped.sentence.text)) ?? null;
    const isNext = last?.block.id === scoped.block.id && last.rank + 1 === scoped.rank;
    if (before && isNext && before.elsewhere === elsewhere) before.run.push(scoped);
    else runs.push({ run: [scoped], elsewhere });
  }
  return runs.map(({ run, elsewhere }) => {
    const kind = elsewhere === null ? side : 'elsewhere';
    const members = run.map(({ block, sentence }) => ({
      block,
      sentence,
      span: { from: 0, to: sentence.text.length },
      part: false,
      moved: false,
      marks: [],
    }));
    return {
      id: `${run[0]?.sentence.id ?? ''}@0`,
      kind,
      older: side === 'dropped' ? members : [],
      newer: side === 'new' ? members : [],
      inline: null,
      isPartial: false,
      moved: false,
      moves: [],
      elsewhere,
      formula: false,
      possible: false,
      links: [],
      verdict: [],
      corrected: null,
    };
  });
}

function knownOf(dossier: Dossier): Known {
  const { passages, sentences: found } = dossierIndex(dossier);
  return { found, passages, movements: movementsByPair(dossier) };
}

function countsOf(rows: readonly AlignedRow[]): RowCounts {
  const sum = (kinds: readonly AlignedRowKind[], side: 'older' | 'newer'): number =>
    rows
      .filter((row) => kinds.includes(row.kind))
      .reduce((total, row) => total + row[side].filter(({ part }) => !part).length, 0);
  const counts = {
    same: sum(['same'], 'older'),
    reworded: sum(['reworded'], 'older'),
    absorbed: sum(['merged', 'split', 'recast'], 'older'),
    dropped: sum(['dropped'], 'older'),
    elsewhere: sum(['elsewhere'], 'older'),
  };
  return {
    total: counts.same + counts.reworded + counts.absorbed + counts.dropped + counts.elsewhere,
    ...counts,
    added: sum(['new'], 'newer'),
  };
}

/**
 * Two papers as rows, in the reading order of both; every sentence in scope stands whole in exactly one row, and an m:n
 * group in one. What moved stands where the older paper has it. Throws when a document id is not in the dossier.
 */
export function alignedRows(dossier: Dossier, older: string, newer: string, whole: boolean): AlignedRows {
  const [first, second] = [older, newer].map((id) => {
    const found = dossier.documents.find((document) => document.source.id === id);
    if (!found) throw new Error(`sideView: expected the id of a document in the dossier, got '${id}'`);
    return found;
  });
  if (!first || !second) throw new Error(`sideView: expected two documents, got '${older}' and '${newer}'`);
  const [allA, allB] = [scopedSentences(first), scopedSentences(second)];
  const rankA = new Map(allA.map((scoped) => [scoped.sentence.id, scoped]));
  const rankB = new Map(allB.map((scoped) => [scoped.sentence.id, scoped]));
  const equal = equalSentences(allA, allB);
  const keyOf = (sentence: string): string | null => {
    const text = (rankA.get(sentence) ?? rankB.get(sentence))?.sentence.text;
    return text === undefined ? null : wordsKey(text);
  };
  const links = inOrderLinks(linksBetween(dossier, older, newer), equal, keyOf);
  const subjectA = whole ? null : sharedSubject(dossier, first, new Set(links.map(({ a }) => a.sentence)));
  const subjectB = whole ? null : sharedSubject(dossier, second, new Set(links.map(({ b }) => b.sentence)));
  const about = (subject: SharedSubject | null, sentence: string): boolean =>
    subject === null || subject.sentences.has(sentence);
  const idsOf = (of: readonly LinkGroup[], side: 'older' | 'newer'): string[] =>
    of.flatMap((group) => group[side].map(({ scoped }) => scoped.sentence.id));
  // What two papers share outside the subject of either is another comparison.
  const missed = (sentence: string): boolean =>
    (rankA.has(sentence) && about(subjectA, sentence)) || (rankB.has(sentence) && about(subjectB, sentence));
  const tied = linkGroupsOf(links, rankA, rankB, missed).filter(
    (group) =>
      subjectA === null ||
      subjectB === null ||
      idsOf([group], 'older').some((id) => about(subjectA, id)) ||
      idsOf([group], 'newer').some((id) => about(subjectB, id)),
  );
  const inLinks = new Set([...idsOf(tied, 'older'), ...idsOf(tied, 'newer')]);
  const isFree = (one: ScopedSentence): boolean => !inLinks.has(one.sentence.id);
  const isShown = (group: LinkGroup): boolean =>
    idsOf([group], 'older').some((id) => about(subjectA, id)) ||
    idsOf([group], 'newer').some((id) => about(subjectB, id));
  const groups = [...tied, ...unlinkedEquals(equal, allA.filter(isFree), allB.filter(isFree)).filter(isShown)];
  const linked = new Set([...idsOf(groups, 'older'), ...idsOf(groups, 'newer')]);
  const [textsA, textsB] = [textsOf(first), textsOf(second)];
  const scopeA = comparedScope(first, subjectA, linked);
  const scopeB = comparedScope(second, subjectB, linked);

  const placed = groups.map((group) => {
    // A group stands where its first whole sentence does, and in the newer paper where its closest link does: the first
    // sentence there may be one in passing.
    const seated = group.older.find(({ part }) => !part) ?? group.older[0];
    const [closest] = [...group.links].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
    const newerAt = closest ? rankB.get(closest.b.sentence)?.rank : undefined;
    return {
      group,
      older: seated?.scoped.rank ?? 0,
      newer: newerAt ?? group.newer[0]?.scoped.rank ?? 0,
      weight: group.older.length + group.newer.length,
      words: wordsIn([...group.older, ...group.newer]),
    };
  });
  const anchors = longestIncreasing(placed);
  const known = knownOf(dossier);
  const outline = first.source.genre === second.source.genre;
  const rows: AlignedRow[] = [];
  /** Adds the sentences of one side that stand alone before a rank, in their order; those from it on wait. */
  const aloneIn = (scope: ComparedScope, side: 'dropped' | 'new', inOther: ReadonlyMap<string, Block>) => {
    const alone = scope.sentences.filter(({ sentence }) => !linked.has(sentence.id));
    let from = 0;
    return (rank: number): void => {
      let to = from;
      while (to < alone.length && alone[to]!.rank < rank) to += 1;
      for (const row of lone(alone.slice(from, to), side, inOther)) rows.push(row);
      from = to;
    };
  };
  const dropUpTo = aloneIn(scopeA, 'dropped', textsB);
  const addUpTo = aloneIn(scopeB, 'new', textsA);
  for (const item of placed.sort((x, y) => x.older - y.older || x.newer - y.newer)) {
    dropUpTo(item.older);
    if (anchors.has(item)) addUpTo(item.newer);
    rows.push(pairRow(item.group, movedLinks(item.group, !anchors.has(item), outline, known), known));
  }
  for (const addRest of [dropUpTo, addUpTo]) addRest(Number.POSITIVE_INFINITY);
  return { older: scopeA, newer: scopeB, rows, counts: countsOf(rows) };
}

/** True when a row differs between the papers: what "alleen wijzigingen" keeps and n and p step through. */
export function isChange(row: AlignedRow): boolean {
  return row.kind !== 'same' || row.moved;
}
