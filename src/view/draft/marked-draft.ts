import { isLifted } from '../../languages/axis-labels.ts';
import type { DraftCheck, DraftFinding, DraftKind, Span } from '../../model.ts';
import { groupBy } from '../../text/grouping.ts';

/** A stretch of the sheet under one set of findings, with the numbers that end with it. */
export interface MarkedDraftRun {
  readonly text: string;
  readonly kinds: readonly DraftKind[];
  /** Numbers of the findings, from 1, whose marked words begin here and end in the same paragraph; and that end here. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type MarkedDraftParagraph = readonly MarkedDraftRun[];

const MOVED = new Set(['down', 'up', 'changed', 'unclear']);

/**
 * The words of the draft a finding is marked on: those an axis moved by, else all of them. A changed speaker or addressee
 * is told in words and not marked: the marker belongs to the word that says how far.
 */
export function markedSpans(finding: DraftFinding): Span[] {
  if (finding.here === null) return [];
  const words = finding.carriers.flatMap(({ axis, direction, new: fresh }) => {
    const lifted = isLifted(axis) && direction !== 'unclear';
    const counts = axis === 'degree' || axis === 'scope' || (axis === 'act' && direction !== 'changed');
    return (lifted || (counts && MOVED.has(direction))) && fresh !== null ? [fresh.span] : [];
  });
  const moved = finding.kind === 'weaker' || finding.kind === 'other';
  return moved && words.length > 0 ? words : [finding.here.span];
}

/** The order in which a mark shows where several lie on one word. */
const KINDS: readonly DraftKind[] = ['weaker', 'first', 'other', 'repeated'];

/**
 * The draft as paragraphs of runs. The texts of all runs joined are the draft without the blank lines between its
 * paragraphs; every finding with words in the draft ends in exactly one run.
 */
export function markedDraft(text: string, check: DraftCheck): MarkedDraftParagraph[] {
  const marks = check.findings
    .flatMap((finding, at) =>
      markedSpans(finding).map((span, first) => ({ span, kind: finding.kind, number: first === 0 ? at + 1 : null })),
    )
    .sort((x, y) => x.span.from - y.span.from);
  const paragraphs: MarkedDraftParagraph[] = [];
  let from = 0;
  let next = 0;
  // The marks that reach into the paragraph: those of every paragraph held against all marks took a second of 500 kB.
  let open: SheetMark[] = [];
  for (const part of text.split(/(\n[^\S\n]*\n\s*)/u)) {
    const to = from + part.length;
    if (part.trim() !== '') {
      open = open.filter((mark) => mark.span.to > from);
      for (let mark = marks[next]; mark !== undefined && mark.span.from < to; mark = marks[next]) {
        if (mark.span.to > from) open.push(mark);
        next += 1;
      }
      paragraphs.push(runsIn(text, { from, to }, open));
    }
    from = to;
  }
  return paragraphs;
}

interface SheetMark {
  readonly span: Span;
  readonly kind: DraftKind;
  readonly number: number | null;
}

function runsIn(text: string, range: Span, here: readonly SheetMark[]): MarkedDraftRun[] {
  const cuts = new Set([range.from, range.to]);
  for (const { span } of here) {
    for (const at of [span.from, span.to]) if (at > range.from && at < range.to) cuts.add(at);
  }
  const bounds = [...cuts].sort((x, y) => x - y);
  const starting = groupBy(here, ({ span }) => Math.max(span.from, range.from));
  const ending = groupBy(here, ({ span }) => span.to);
  const numbers = (marks: readonly SheetMark[] | undefined): number[] =>
    (marks ?? [])
      .flatMap(({ number, span }) => (number !== null && span.to <= range.to ? [number] : []))
      .sort((x, y) => x - y);
  let over: SheetMark[] = [];
  return bounds.slice(1).map((to, i): MarkedDraftRun => {
    const from = bounds[i] ?? range.from;
    over = [...over, ...(starting.get(from) ?? [])].filter(({ span }) => span.to > from);
    return {
      text: text.slice(from, to),
      kinds: KINDS.filter((kind) => over.some((mark) => mark.kind === kind)),
      starts: numbers(starting.get(from)),
      ends: numbers(ending.get(to)),
    };
  });
}
