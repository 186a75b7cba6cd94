import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import type { ComparisonModel } from '../../src/view/comparison/comparison-model.ts';
import { viewStrings } from '../../src/view/messages/index.ts';

/** Figures of tables that differ between the papers, under the rows; nothing where none does. */
export function cellsView(
  { cells, older, newer }: ComparisonModel,
  language: Language,
): TemplateResult | typeof nothing {
  if (cells.length === 0) return nothing;
  const { side } = viewStrings[language];
  const figure = (mark: TemplateResult, place: string | null): TemplateResult =>
    html`<td>${mark}${place === null ? nothing : html` <span class="place">${place}</span>`}</td>`;
  return html`<table class="cells">
    <caption>${side.cells(cells.length)}</caption>
    <thead><tr><th scope="col">${side.cell}</th><th scope="col">${older.year}</th><th scope="col">${newer.year}</th></tr></thead>
    <tbody>
      ${cells.map(
        (cell) => html`<tr>
          <th scope="row" lang=${older.document.source.language}>${cell.label}</th>
          ${figure(html`<del>${cell.older.figure}</del>`, cell.older.place)}${figure(html`<ins>${cell.newer.figure}</ins>`, cell.newer.place)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}
