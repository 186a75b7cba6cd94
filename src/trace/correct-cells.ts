/** Cells as a person tagged the sentences they rest on. */
import type { Cell, Document, Sentence } from '../model.ts';
import { sentencesOfDocument } from '../text/anchors.ts';
import { groupBy } from '../text/grouping.ts';
import type { AnchoredCorrection } from './corrections.ts';

/** A cell while corrections are applied. Its sentences are a set, and are put in order once, when all are known. */
interface OpenCell {
  readonly cell: Cell;
  readonly sentences: Set<string>;
  /** True once a person added a sentence: until then they stand as they were found. */
  readonly isAdded: boolean;
}

/** What is known of the paper and theme of a cell without it: where its sentences stand, and what was searched for. */
interface AroundCell {
  readonly order: ReadonlyMap<string, number>;
  readonly searched: number;
  readonly terms: readonly string[];
}

/**
 * Cells after `retag`: a paper speaks of the themes a person gave one of its sentences, and no longer through that sentence
 * of the others. Where it was the only one the paper is silent, with the sentence as the nearest that was refused.
 */
export function correctCells(
  cells: readonly Cell[],
  anchored: readonly AnchoredCorrection[],
  documents: readonly Document[],
): Cell[] {
  const retags = anchored.filter(({ override }) => override.action === 'retag');
  if (retags.length === 0) return [...cells];
  const corrected = new Set(retags.map(({ override }) => override.a.document));
  const orders = new Map(
    documents.flatMap((document) =>
      corrected.has(document.source.id) ? [[document.source.id, orderOf(document)]] : [],
    ),
  );
  const searches = cells.filter(({ search }) => search !== null);
  const ofPaper = groupBy(searches, ({ document }) => document);
  const ofTheme = groupBy(searches, ({ theme }) => theme);
  const open = cells.map((cell): OpenCell => ({ cell, sentences: new Set(cell.sentences), isAdded: false }));
  const places = groupBy(cells.keys(), (at) => cells[at]!.document);
  const around = ({ document, theme }: Cell): AroundCell => {
    const order = orders.get(document) ?? new Map();
    const searched = ofPaper.get(document)?.[0]?.search?.sentences ?? order.size;
    return { order, searched, terms: ofTheme.get(theme)?.[0]?.search?.terms ?? [] };
  };
  for (const { override, a } of retags)
    for (const at of places.get(override.a.document) ?? [])
      open[at] = retagged(open[at]!, a, override.to ?? [], around(cells[at]!));
  return open.map((one) => (one.cell.corrected ? closed(one, around(one.cell).order) : one.cell));
}

function retagged(open: OpenCell, a: Sentence, themes: readonly string[], { searched, terms }: AroundCell): OpenCell {
  const { cell, sentences } = open;
  const { theme, document, state } = cell;
  if (state === 'unread') return open;
  const isHeld = state === 'speaks' || state === 'undecided';
  if (themes.includes(theme)) {
    const told = isHeld ? sentences : new Set<string>();
    const speaks: Cell = { theme, document, state: 'speaks', sentences: [], search: null, corrected: true };
    return { cell: speaks, sentences: told.add(a.id), isAdded: true };
  }
  if (!isHeld || !sentences.delete(a.id)) return open;
  if (sentences.size > 0) return { ...open, cell: { ...cell, corrected: true } };
  const span = { from: 0, to: a.text.length };
  const nearest = [{ sentence: a.id, span, score: 1, reason: 'other-theme', found: null } as const];
  const search = cell.search ?? { sentences: searched, terms, nearest };
  return { ...open, cell: { theme, document, state: 'silent', sentences: [], search, corrected: true } };
}

function closed({ cell, sentences, isAdded }: OpenCell, order: ReadonlyMap<string, number>): Cell {
  const place = (id: string): number => order.get(id) ?? -1;
  const told = [...sentences];
  return { ...cell, sentences: isAdded ? told.sort((x, y) => place(x) - place(y)) : told };
}

const orderOf = (document: Document): ReadonlyMap<string, number> =>
  new Map(sentencesOfDocument(document).map(({ id }, at) => [id, at]));
