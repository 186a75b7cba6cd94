import type { Block, Document, Edit, Place, Reference, Sentence, Span } from '../../src/model.ts';
import { escapeInvisible } from '../../src/view/escape-invisible.ts';
import type { DocumentStrings } from './messages.ts';

/**
 * A block as it is set on the page: its text cut at sentences, note marks, references and marked words, so that each can be
 * drawn on its own and all of it together is the text, character for character.
 */

export type TypesetPart =
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean; readonly reference: Reference | null }
  | { readonly kind: 'note'; readonly marker: string; readonly note: string | null }
  /** What stood here in the source and was left out in reading. */
  | { readonly kind: 'was'; readonly text: string };

export interface TypesetRun {
  /** Null for what stands between two sentences: a space, as a rule. */
  readonly sentence: Sentence | null;
  readonly pieces: readonly TypesetPart[];
}

/** Marks stand in the text of the block. Edits are shown where given; note marks and list marks have forms of their own. */
export interface TypesetMarks {
  readonly marks: readonly Span[];
  readonly edits: readonly Edit[];
}

const SHOWN: ReadonlySet<Edit['kind']> = new Set<Edit['kind']>(['join', 'emphasis', 'space', 'character']);

/** The stretches of a block in order; their texts joined are the text of the block. */
export function typeset(block: Block, { marks, edits }: TypesetMarks): TypesetRun[] {
  const stretches: TypesetRun[] = [];
  const shown = edits.filter(({ kind }) => SHOWN.has(kind));
  const references = block.sentences.flatMap((sentence) =>
    sentence.references.map((reference) => ({ reference, span: shiftSpan(reference.span, sentence.span.from) })),
  );
  const stretch = (sentence: Sentence | null, from: number, to: number): void => {
    // What stands at the end of a stretch belongs to it: a note mark comes behind the full stop.
    const isHere = (at: number): boolean => at <= to && (at > from || (at === 0 && from === 0));
    const cuts = new Set([from, to]);
    for (const span of [...marks, ...references.map((reference) => reference.span)]) {
      for (const at of [span.from, span.to]) if (at > from && at < to) cuts.add(at);
    }
    for (const { at } of [...block.noteRefs, ...shown]) if (isHere(at)) cuts.add(at);
    const bounds = [...cuts].sort((a, b) => a - b);
    const pieces: TypesetPart[] = [];
    for (const [i, at] of bounds.entries()) {
      if (isHere(at)) {
        for (const edit of shown) if (edit.at === at) pieces.push({ kind: 'was', text: lineEnds(edit.was) });
        for (const { at: here, marker, note } of block.noteRefs)
          if (here === at) pieces.push({ kind: 'note', marker, note });
      }
      const end = bounds[i + 1];
      if (end === undefined) continue;
      const text = block.text.slice(at, end);
      const marked = marks.some((span) => span.from <= at && end <= span.to);
      const reference = references.find(({ span }) => span.from <= at && end <= span.to)?.reference ?? null;
      const last = pieces.at(-1);
      // Two marks that touch are one mark to the eye.
      if (last?.kind === 'text' && last.marked === marked && last.reference === reference)
        pieces[pieces.length - 1] = { ...last, text: last.text + text };
      else pieces.push({ kind: 'text', text, marked, reference });
    }
    if (pieces.length > 0) stretches.push({ sentence, pieces });
  };
  let done = 0;
  const { length } = block.text;
  for (const sentence of block.sentences) {
    if (sentence.span.from > done) stretch(null, done, sentence.span.from);
    stretch(sentence, sentence.span.from, sentence.span.to);
    done = sentence.span.to;
  }
  if (done < length) stretch(null, done, length);
  return stretches;
}

/** The cells of a row, each cut as its block is; a cell that runs over lines of other cells is its text alone. */
export function typesetCells(block: Block, given: TypesetMarks): readonly (readonly TypesetPart[])[] {
  const parts = typeset(block, given).flatMap(({ pieces }) => pieces);
  let from = 0;
  return (block.cells ?? []).map((text) => {
    const at = text === '' ? -1 : block.text.indexOf(text, from);
    if (at < 0) return text === '' ? [] : [{ kind: 'text', text, marked: false, reference: null }];
    from = at + text.length;
    return partsWithin(parts, at, from);
  });
}

/** The parts that stand between two places of the text they make up. */
function partsWithin(parts: readonly TypesetPart[], from: number, to: number): TypesetPart[] {
  let start = 0;
  return parts.flatMap((part): TypesetPart[] => {
    if (part.kind !== 'text') return start > from && start <= to ? [part] : [];
    const [left, right] = [Math.max(from, start) - start, Math.min(to, start + part.text.length) - start];
    start += part.text.length;
    return right > left ? [{ ...part, text: part.text.slice(left, right) }] : [];
  });
}

/** What is marked in a block: the words of its themes, and those of a search, in the text of the block. */
export function blockMarks(block: Block, marks: readonly Span[], found: ReadonlyMap<string, readonly Span[]>): Span[] {
  return [
    ...marks,
    ...block.sentences.flatMap(({ id, span }) => (found.get(id) ?? []).map((one) => shiftSpan(one, span.from))),
  ];
}

export function shiftSpan(span: Span, by: number): Span {
  return { from: span.from + by, to: span.to + by };
}

/** A line end as editors of texts write it, a bar: the fonts of the page hold no arrow. What is not seen has its number. */
function lineEnds(text: string): string {
  return escapeInvisible(text.replace(/\s*\n\s*/g, '|'));
}

/** The word around a change as the source has it and as it was read. */
export function editedWord(block: Block, edit: Edit): { readonly was: string; readonly now: string } {
  const { text } = block;
  const before = /\S*$/u.exec(text.slice(0, edit.at))?.[0] ?? '';
  // The full stop of the sentence is no part of the word.
  const after = (/^\S*/u.exec(text.slice(edit.at + edit.now.length))?.[0] ?? '').replace(/[.,;:)”]+$/u, '');
  return { was: `${before}${lineEnds(edit.was)}${after}`, now: `${before}${edit.now}${after}` };
}

/** Where something stands in the source: `blz. 2, regel 72–80`. */
export function pageAndLinesText(place: Place, words: DocumentStrings): string {
  const lines = place.lines.map(([from, to]) => (from === to ? words.line(from) : words.lines(from, to)));
  return words.page(place.page, lines.join(words.and));
}

/** An address that may become a link: one of the web. Anything else a paper prints stays text. */
export function referenceAddress(reference: Reference): string | null {
  if (reference.kind !== 'url' || reference.target === null) return null;
  return /^https?:\/\//i.test(reference.target) && URL.canParse(reference.target) ? reference.target : null;
}

/** The blocks of a paper by part, in the order in which the parts begin; notes of a part apart. */
export function documentSections(document: Document): {
  readonly part: Block['part'];
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
}[] {
  const parts = [...new Set(document.blocks.map(({ part }) => part))];
  return parts.map((part) => {
    const all = document.blocks.filter((block) => block.part === part);
    return {
      part,
      blocks: all.filter(({ role }) => role !== 'footnote'),
      notes: all.filter(({ role }) => role === 'footnote'),
    };
  });
}
