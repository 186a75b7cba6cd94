import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import { type AlignedRow, isChange } from '../../src/view/comparison/aligned-rows.ts';
import type {
  ComparisonModel,
  ComparisonPaperModel,
  ComparisonRowModel,
  ComparisonSentenceModel,
} from '../../src/view/comparison/comparison-model.ts';
import { pageStrings } from '../messages.ts';
import { markedTextView } from '../quotation.ts';

/** What the rows need from the element. */
export interface RowsContext {
  readonly language: Language;
  readonly layout: 'side' | 'inline';
  readonly changesOnly: boolean;
  /** True when the newer paper stands at the left. */
  readonly swapped: boolean;
  readonly current: string | null;
  readonly shown: (row: string) => boolean;
  readonly toggleOlder: (row: string) => void;
  readonly openPassage: (row: AlignedRow) => void;
}

/** Rows that need no reading stand together when only changes are asked for. */
type Shown = { readonly model: ComparisonRowModel } | { readonly unchanged: number; readonly id: string };

export function shownRows(rows: readonly ComparisonRowModel[], changesOnly: boolean): Shown[] {
  const out: Shown[] = [];
  for (const model of rows) {
    const { row } = model;
    const last = out.at(-1);
    if (!changesOnly || isChange(row)) out.push({ model });
    else if (last && 'unchanged' in last)
      out[out.length - 1] = { ...last, unchanged: last.unchanged + row.older.length };
    else out.push({ unchanged: row.older.length, id: row.id });
  }
  return out;
}

/** A sentence of a row, or the clause of it, with `…` where it goes on; what moved is underlined double. */
function sentenceText({ aligned, runs, cutBefore, cutAfter }: ComparisonSentenceModel, language: Language) {
  const shown = aligned.moved ? runs.map((run) => ({ ...run, kinds: [...run.kinds, 'moved' as const] })) : runs;
  const dots = html`<span class="cut" aria-hidden="true">…</span>`;
  return html`${cutBefore ? html`${dots} ` : nothing}${markedTextView(shown, language)}${cutAfter ? html` ${dots}` : nothing}`;
}

/** The sentences of one side: those of one block as running text, those from elsewhere with their place. */
function sideText(sentences: readonly ComparisonSentenceModel[], language: Language): TemplateResult {
  const words = pageStrings[language].side;
  const blocks: ComparisonSentenceModel[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.[0]?.aligned.block.id === sentence.aligned.block.id) last.push(sentence);
    else blocks.push([sentence]);
  }
  return html`${blocks.map(
    (block, i) =>
      html`<p>${block.map((sentence, j) => html`${j > 0 ? ' ' : ''}${sentenceText(sentence, language)}`)}</p>${
        i > 0 && block[0] ? html`<p class="from">${words.from(block[0].place)}</p>` : nothing
      }`,
  )}`;
}

/** What became of the row, in words: kind, then verdicts, formula, possible, move. */
function gutter({ row, kind, notes }: ComparisonRowModel, context: RowsContext): TemplateResult {
  return html`<span class="tie"><b>${kind}</b></span>${notes.map((note) => html` <span class="note">${note}</span>`)} ${
    row.links.length > 0 && row.kind !== 'same'
      ? html`<button class="act small" @click=${() => context.openPassage(row)}>${pageStrings[context.language].side.openPassage}</button>`
      : nothing
  }`;
}

const bar = ({ kind }: AlignedRow): string => (kind === 'dropped' || kind === 'new' ? `text bar ${kind}` : 'text');

/** A cell of one side; an empty one still says whose side it is, since a table without cells is read askew. */
function cell(
  model: ComparisonRowModel,
  side: 'older' | 'newer',
  { year, document }: ComparisonPaperModel,
  language: Language,
  place: string | null,
): TemplateResult {
  const sentences = model[side];
  return html`<td role="cell" class="side ${side}">${
    sentences.length === 0
      ? nothing
      : html`<span class="tag">${year}</span><span class="place">${place ?? ''}</span>
        <div class=${bar(model.row)} lang=${document.source.language}>${sideText(sentences, language)}</div>`
  }</td>`;
}

/** The running view: deletion before insertion in one text; where that would be soup, the newer text with what stayed. */
function inlineCell(
  model: ComparisonRowModel,
  comparison: ComparisonModel,
  context: RowsContext,
  place: string | null,
): TemplateResult {
  const { language } = context;
  const { row } = model;
  const words = pageStrings[language].side;
  const { language: older } = comparison.older.document.source;
  const { language: newer } = comparison.newer.document.source;
  const isOpen = context.shown(row.id);
  const { year } = comparison.older;
  const hasBoth = row.newer.length > 0 && row.older.length > 0;
  const moved = row.newer.some((sentence) => sentence.moved) ? (['moved'] as const) : [];
  const runs = row.inline?.map(({ text, kinds }) => ({ text, kinds: [...kinds, ...moved] })) ?? null;
  const text =
    runs === null
      ? html`<div class=${bar(row)} lang=${row.newer.length > 0 ? newer : older}>${sideText(row.newer.length > 0 ? model.newer : model.older, language)}</div>`
      : html`<div class="text" lang=${newer}><p>${markedTextView(runs, language)}</p></div>`;
  // What of the older sentence is not in the running text stands behind a button.
  const rest =
    hasBoth && (runs === null || row.isPartial)
      ? html`<p class="from" lang=${language}>${runs === null ? words.tooMuch : words.partly}.
          <button class="act small" aria-expanded=${isOpen} @click=${() => context.toggleOlder(row.id)}>${isOpen ? words.hideOlder(year) : words.showOlder(year)}</button></p>
        ${isOpen ? html`<div class="olderText" lang=${older}>${sideText(model.older, language)}</div>` : nothing}`
      : nothing;
  return html`<td role="cell" class="side"><span class="place">${place ?? ''}</span>${text}${rest}</td>`;
}

/** The place of a row on one side, said when it is another than that of the row before. */
function places(rows: readonly Shown[], side: 'older' | 'newer'): Map<string, string> {
  const placeOf = new Map<string, string>();
  let last = '';
  for (const shown of rows) {
    const first = 'model' in shown ? shown.model[side][0] : undefined;
    if (!('model' in shown) || !first || first.aligned.block.id === last) continue;
    last = first.aligned.block.id;
    placeOf.set(shown.model.row.id, first.shortPlace);
  }
  return placeOf;
}

/** The rows of two papers as a table: a side, what became of it, the other side; or one running text and what became of it. */
export function documentRows(comparison: ComparisonModel, context: RowsContext): TemplateResult {
  const words = pageStrings[context.language].side;
  const rows = shownRows(comparison.rows, context.changesOnly);
  const placed = { older: places(rows, 'older'), newer: places(rows, 'newer') };
  const [left, right] = context.swapped ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  const isAbreast = context.layout === 'side';
  return html`<tbody role="rowgroup">
    ${rows.map((shown) => {
      if ('unchanged' in shown) {
        return html`<tr role="row" class="unchanged"><td role="cell" colspan=${isAbreast ? 3 : 2}>${words.unchanged(shown.unchanged)}</td></tr>`;
      }
      const { model } = shown;
      const { id, kind, formula, possible } = model.row;
      const place = (side: 'older' | 'newer'): string | null => placed[side].get(id) ?? null;
      const sideCell = (side: 'older' | 'newer') => cell(model, side, comparison[side], context.language, place(side));
      const head = html`<th role="rowheader" scope="row" class="gutter">${gutter(model, context)}</th>`;
      const inlinePlace = place('newer') ?? (model.newer.length === 0 ? place('older') : null);
      return html`<tr
        role="row"
        class=${[kind, formula && kind === 'same' ? 'formula' : '', possible ? 'possible' : ''].join(' ')}
        data-row=${id}
        data-kind=${kind}
        tabindex="-1"
        aria-current=${id === context.current ? 'true' : nothing}
      >${isAbreast ? html`${sideCell(left)}${head}${sideCell(right)}` : html`${inlineCell(model, comparison, context, inlinePlace)}${head}`}</tr>`;
    })}
  </tbody>`;
}
