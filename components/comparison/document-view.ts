import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import {
  type AlignedRow,
  type AlignedRows,
  type AlignedSentence,
  isChange,
} from '../../src/view/comparison/aligned-rows.ts';
import { rowNotes } from '../../src/view/comparison/comparison-model.ts';
import { blockPlaceText, placeUnderHeading } from '../../src/view/comparison/place-text.ts';
import type { TextMark } from '../../src/view/marked-text.ts';
import { pageStrings } from '../messages.ts';
import { quotationView } from '../quotation.ts';

/** What the rows need from the element. */
export interface RowsContext {
  readonly dossier: Dossier;
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
type Shown = { readonly row: AlignedRow } | { readonly unchanged: number; readonly id: string };

export function shownRows(rows: readonly AlignedRow[], changesOnly: boolean): Shown[] {
  const out: Shown[] = [];
  for (const row of rows) {
    const last = out.at(-1);
    if (!changesOnly || isChange(row)) out.push({ row });
    else if (last && 'unchanged' in last)
      out[out.length - 1] = { ...last, unchanged: last.unchanged + row.older.length };
    else out.push({ unchanged: row.older.length, id: row.id });
  }
  return out;
}

/** A sentence of a row, or the clause of it, with `…` where it goes on; what moved is underlined double. */
function sentenceText(one: AlignedSentence, language: Language): TemplateResult {
  const { span, sentence, moved, marks } = one;
  const all: TextMark[] = moved ? [{ kind: 'moved', span }, ...marks] : [...marks];
  const cut = (shown: boolean): TemplateResult | typeof nothing =>
    shown ? html`<span class="cut" aria-hidden="true">…</span>` : nothing;
  return html`${cut(span.from > 0)}${span.from > 0 ? ' ' : ''}${quotationView(sentence.text, all, language, span)}${
    span.to < sentence.text.length ? ' ' : ''
  }${cut(span.to < sentence.text.length)}`;
}

/** The sentences of one side: those of one block as running text, those from elsewhere with their place. */
function sideText(sentences: readonly AlignedSentence[], context: RowsContext): TemplateResult {
  const words = pageStrings[context.language].side;
  const blocks: AlignedSentence[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.[0]?.block.id === sentence.block.id) last.push(sentence);
    else blocks.push([sentence]);
  }
  return html`${blocks.map(
    (block, i) =>
      html`<p>${block.map((one, j) => html`${j > 0 ? ' ' : ''}${sentenceText(one, context.language)}`)}</p>${
        i > 0 && block[0]
          ? html`<p class="from">${words.from(placeUnderHeading(context.dossier, block[0].block, context.language))}</p>`
          : nothing
      }`,
  )}`;
}

function lang(
  sentences: readonly AlignedSentence[],
  context: RowsContext,
  view: AlignedRows,
  side: 'older' | 'newer',
): string {
  return sentences.length === 0 ? context.language : view[side].document.source.language;
}

/** What became of the row, in words: kind, then verdicts, formula, possible, move. */
function gutter(row: AlignedRow, context: RowsContext): TemplateResult {
  const { language, dossier } = context;
  const words = pageStrings[language].side;
  const notes = rowNotes(dossier, row, language);
  return html`<span class="tie"><b>${words.kinds[row.kind]}</b></span>${notes.map((note) => html` <span class="note">${note}</span>`)} ${
    row.links.length > 0 && row.kind !== 'same'
      ? html`<button class="act small" @click=${() => context.openPassage(row)}>${words.openPassage}</button>`
      : nothing
  }`;
}

function bar(row: AlignedRow): string {
  return row.kind === 'dropped' || row.kind === 'new' ? `text bar ${row.kind}` : 'text';
}

/** A cell of one side; an empty one still says whose side it is, since a table without cells is read askew. */
function cell(
  row: AlignedRow,
  side: 'older' | 'newer',
  view: AlignedRows,
  context: RowsContext,
  place: string | null,
): TemplateResult {
  const sentences = row[side];
  return html`<td role="cell" class="side ${side}">${
    sentences.length === 0
      ? nothing
      : html`<span class="tag">${yearText(view[side].document)}</span><span class="place">${place ?? ''}</span>
        <div class=${bar(row)} lang=${lang(sentences, context, view, side)}>${sideText(sentences, context)}</div>`
  }</td>`;
}

/** The running view: deletion before insertion in one text; where that would be soup, the newer text with what stayed. */
function inlineCell(row: AlignedRow, view: AlignedRows, context: RowsContext, place: string | null): TemplateResult {
  const { language } = context;
  const words = pageStrings[language].side;
  const own = view.newer.document.source.language;
  if (row.inline !== null) {
    const marks: TextMark[] = [];
    let text = '';
    for (const piece of row.inline) {
      const span = { from: text.length, to: text.length + piece.text.length };
      if (piece.kind !== 'kept') marks.push({ kind: piece.kind, span });
      text += piece.text;
    }
    if (row.newer.some(({ moved }) => moved)) marks.push({ kind: 'moved', span: { from: 0, to: text.length } });
    return html`<td role="cell" class="side"><span class="place">${place ?? ''}</span>
      <div class="text" lang=${own}><p>${quotationView(text, marks, language)}</p></div></td>`;
  }
  const side = row.newer.length > 0 ? 'newer' : 'older';
  const both = row.newer.length > 0 && row.older.length > 0;
  const open = context.shown(row.id);
  const year = yearText(view.older.document);
  return html`<td role="cell" class="side"><span class="place">${place ?? ''}</span>
    <div class=${bar(row)} lang=${view[side].document.source.language}>${sideText(row[side], context)}
      ${
        both
          ? html`<p class="from" lang=${language}>${words.tooMuch}.
              <button class="act small" aria-expanded=${open} @click=${() => context.toggleOlder(row.id)}>${open ? words.hideOlder(year) : words.showOlder(year)}</button></p>
            ${open ? html`<div class="olderText" lang=${view.older.document.source.language}>${sideText(row.older, context)}</div>` : nothing}`
          : nothing
      }
    </div></td>`;
}

/** The place of a row on one side, said when it is another than that of the row before. */
function places(rows: readonly Shown[], context: RowsContext, side: 'older' | 'newer'): Map<string, string> {
  const found = new Map<string, string>();
  let last = '';
  for (const shown of rows) {
    if (!('row' in shown)) continue;
    const [first] = shown.row[side];
    if (!first || first.block.id === last) continue;
    last = first.block.id;
    found.set(shown.row.id, blockPlaceText(context.dossier, first.block, context.language));
  }
  return found;
}

/** The rows of two papers as a table: a side, what became of it, the other side; or one running text and what became of it. */
export function documentRows(view: AlignedRows, context: RowsContext): TemplateResult {
  const words = pageStrings[context.language].side;
  const rows = shownRows(view.rows, context.changesOnly);
  const older = places(rows, context, 'older');
  const newer = places(rows, context, 'newer');
  const order = context.swapped ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  const across = context.layout === 'side' ? 3 : 2;
  return html`<tbody role="rowgroup">
    ${rows.map((shown) => {
      if ('unchanged' in shown) {
        return html`<tr role="row" class="unchanged"><td role="cell" colspan=${across}>${words.unchanged(shown.unchanged)}</td></tr>`;
      }
      const { row } = shown;
      const state = [
        row.kind,
        row.formula && row.kind === 'same' ? 'formula' : '',
        row.possible ? 'possible' : '',
      ].join(' ');
      const head = html`<th role="rowheader" scope="row" class="gutter">${gutter(row, context)}</th>`;
      const body =
        context.layout === 'side'
          ? html`${cell(row, order[0], view, context, (order[0] === 'older' ? older : newer).get(row.id) ?? null)}${head}${cell(
              row,
              order[1],
              view,
              context,
              (order[1] === 'older' ? older : newer).get(row.id) ?? null,
            )}`
          : html`${inlineCell(row, view, context, newer.get(row.id) ?? (row.newer.length === 0 ? (older.get(row.id) ?? null) : null))}${head}`;
      return html`<tr
        role="row"
        class=${state}
        data-row=${row.id}
        data-kind=${row.kind}
        tabindex="-1"
        aria-current=${row.id === context.current ? 'true' : nothing}
      >${body}</tr>`;
    })}
  </tbody>`;
}
