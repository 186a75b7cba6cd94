import { html, nothing, type TemplateResult } from 'lit';
import { dayOfDocument, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { shortDayText } from '../../src/view/citation.ts';
import { changeOfLane, changeOfTheme } from '../../src/view/overview/last-change.ts';
import { genreLine } from '../../src/view/overview/overview-text.ts';
import { dayConfirmation } from '../../src/view/unconfirmed.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { cellChangeText, cellModel, moreSentencesText, rowName } from './cell-text.ts';
import type { CellRow, OverviewRow } from './rows.ts';

/** The same cells as words in a plain table. Roles are said outright, because a stacked table loses them by its CSS. */
export function overviewTableView(
  dossier: Dossier,
  rows: readonly OverviewRow[],
  lang: Language,
  toggle: (theme: string, all?: boolean) => void,
  /** All papers, where the columns are some of them: the last change is that of the whole course. */
  whole: Dossier = dossier,
): TemplateResult {
  const words = pageStrings[lang].overview;
  return html`<table role="table">
    <caption class="hidden-text">
      ${words.grid}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.position}</th>
        ${dossier.documents.map((document) => head(document, lang))}
        <th role="columnheader" scope="col">${words.change}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) =>
        row.kind === 'more'
          ? html`<tr role="row" class="lane">
            <th role="rowheader" scope="row" colspan=${dossier.documents.length + 2}>
              <button class="act" @click=${() => toggle(row.theme, true)}>${moreSentencesText(row, lang)}</button>
            </th>
          </tr>`
          : html`<tr role="row" class=${row.kind}>
            <th role="rowheader" scope="row">${rowHead(dossier, row, lang, toggle)}</th>
            ${dossier.documents.map(
              (document) =>
                html`<td role="cell"><span class="when">${yearOf(document) ?? document.source.id}</span> ${cell(dossier, row, document, lang)}</td>`,
            )}
            <td role="cell">
              ${cellChangeText(row.kind === 'theme' ? changeOfTheme(whole, row.theme) : changeOfLane(whole, row.lane), lang)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The name of a row; of a theme with positions a button that opens them, as its name does in the grid. */
function rowHead(
  dossier: Dossier,
  row: CellRow,
  lang: Language,
  toggle: (theme: string, all?: boolean) => void,
): TemplateResult | (string | TemplateResult)[] {
  const name = noBreakView(rowName(dossier, row, lang));
  if (row.kind !== 'theme' || !row.expandable) return name;
  return html`<button class="act" aria-expanded=${String(row.open)} @click=${() => toggle(row.theme)}>${name}</button>`;
}

function head(document: Document, lang: Language): TemplateResult {
  return html`<th role="columnheader" scope="col">
    ${shortDayText(dayOfDocument(document), lang)}${dayConfirmation(document, lang)}<br /><span class="soft">${genreLine(document, lang)}</span>
  </th>`;
}

function cell(dossier: Dossier, row: CellRow, document: Document, lang: Language): TemplateResult {
  const { isHidden, quotations, mark, name } = cellModel(dossier, row, document, lang);
  if (!isHidden && quotations.length > 0)
    return html`<span class="quote" lang=${document.source.language}>${quotations.map((quotation) => html`${noBreakView(quotation)} `)}</span>`;
  // As wide as a mark with something in it, so that the words behind all marks stand under each other.
  const typed = mark === '[ ]' ? '[   ]' : mark === '[··]' ? '[ ·· ]' : mark;
  return html`${mark === null ? nothing : html`<span class="typed" aria-hidden="true">${typed}</span> `}${name}`;
}
