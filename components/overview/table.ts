import { html, nothing, type TemplateResult } from 'lit';
import type { Document, Dossier, Language } from '../../src/model.ts';
import { shortDay } from '../../src/present/citation.ts';
import { speaks } from '../../src/present/line/stations.ts';
import { dayOf, lookup, yearOf } from '../../src/present/lookup.ts';
import { changeOfLane, changeOfTheme } from '../../src/present/overview/change.ts';
import { genreLine } from '../../src/present/overview/words.ts';
import { unbroken } from '../quotation.ts';
import { strings } from '../strings.ts';
import { type CellRow, type Row, stationOf } from './rows.ts';
import { cellName, changeText, moreText, rowName, stationName } from './words.ts';

/** The same cells as words in a plain table. Roles are said outright, because a stacked table loses them by its CSS. */
export function table(
  dossier: Dossier,
  rows: readonly Row[],
  lang: Language,
  toggle: (theme: string, all?: boolean) => void,
  /** All papers, where the columns are some of them: the last change is that of the whole course. */
  whole: Dossier = dossier,
): TemplateResult {
  const words = strings[lang].overview;
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
              <button class="act" @click=${() => toggle(row.theme, true)}>${moreText(row, lang)}</button>
            </th>
          </tr>`
          : html`<tr role="row" class=${row.kind}>
            <th role="rowheader" scope="row">${rowHead(dossier, row, lang, toggle)}</th>
            ${dossier.documents.map(
              (document) =>
                html`<td role="cell"><span class="when">${yearOf(document) ?? document.source.id}</span> ${cell(dossier, row, document, lang)}</td>`,
            )}
            <td role="cell">
              ${changeText(row.kind === 'theme' ? changeOfTheme(whole, row.theme) : changeOfLane(whole, row.lane), lang)}
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
  const name = unbroken(rowName(dossier, row, lang));
  if (row.kind !== 'theme' || !row.expandable) return name;
  return html`<button class="act" aria-expanded=${String(row.open)} @click=${() => toggle(row.theme)}>${name}</button>`;
}

function head(document: Document, lang: Language): TemplateResult {
  return html`<th role="columnheader" scope="col">
    ${shortDay(dayOf(document), lang)}<br /><span class="soft">${genreLine(document, lang)}</span>
  </th>`;
}

function cell(dossier: Dossier, row: CellRow, document: Document, lang: Language): TemplateResult | typeof nothing {
  if (row.kind === 'theme') {
    const found = lookup(dossier).cell(row.theme, document.source.id);
    const mark = found?.state === 'speaks' ? nothing : bracketed(found?.state ?? 'undecided');
    return html`${mark}${cellName(dossier, found, lang)}`;
  }
  const station = stationOf(row.lane, document.source.id);
  if (station === undefined || !speaks(station.standing)) {
    return html`${bracketed(station?.standing ?? 'undecided')}${stationName(dossier, station, lang)}`;
  }
  if (station.entries.length === 0) return html`${stationName(dossier, station, lang)}`;
  return html`<span class="quote" lang=${document.source.language}>${station.entries.map(({ passage }) => {
    const text = lookup(dossier).sentences.get(passage.sentence)?.sentence.text ?? '';
    return html`„${unbroken(text.slice(passage.span.from, passage.span.to))}” `;
  })}</span>`;
}

function bracketed(state: string): TemplateResult {
  if (state === 'out-of-scope') return html`<span class="typed" aria-hidden="true">–</span> `;
  const inside = state === 'undecided' ? ' ? ' : state === 'unread' ? ' / ' : state === 'elsewhere' ? ' ·· ' : '   ';
  return html`<span class="typed" aria-hidden="true">[${inside}]</span> `;
}
