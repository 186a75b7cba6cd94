import { html, nothing, type TemplateResult } from 'lit';
import { dayOfDocument, dossierIndex, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { shortDayText } from '../../src/view/citation.ts';
import { isSpeaking } from '../../src/view/line/stations.ts';
import { changeOfLane, changeOfTheme } from '../../src/view/overview/last-change.ts';
import { genreLine } from '../../src/view/overview/overview-text.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { cellChangeText, cellName, moreSentencesText, rowName, stationLabel } from './cell-text.ts';
import { type CellRow, type OverviewRow, stationOf } from './rows.ts';

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
    ${shortDayText(dayOfDocument(document), lang)}<br /><span class="soft">${genreLine(document, lang)}</span>
  </th>`;
}

function cell(dossier: Dossier, row: CellRow, document: Document, lang: Language): TemplateResult | typeof nothing {
  if (row.kind === 'theme') {
    const found = dossierIndex(dossier).cell(row.theme, document.source.id);
    const mark = found?.state === 'speaks' ? nothing : bracketed(found?.state ?? 'undecided');
    return html`${mark}${cellName(dossier, found, lang)}`;
  }
  const station = stationOf(row.lane, document.source.id);
  if (station === undefined || !isSpeaking(station.standing)) {
    return html`${bracketed(station?.standing ?? 'undecided')}${stationLabel(dossier, station, lang)}`;
  }
  if (station.entries.length === 0) return html`${stationLabel(dossier, station, lang)}`;
  return html`<span class="quote" lang=${document.source.language}>${station.entries.map(({ passage }) => {
    const text = dossierIndex(dossier).sentences.get(passage.sentence)?.sentence.text ?? '';
    return html`„${noBreakView(text.slice(passage.span.from, passage.span.to))}” `;
  })}</span>`;
}

function bracketed(state: string): TemplateResult {
  if (state === 'out-of-scope') return html`<span class="typed" aria-hidden="true">–</span> `;
  const inside = state === 'undecided' ? ' ? ' : state === 'unread' ? ' / ' : state === 'elsewhere' ? ' ·· ' : '   ';
  return html`<span class="typed" aria-hidden="true">[${inside}]</span> `;
}
