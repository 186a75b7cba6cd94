import { html, nothing, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { withLineMovements } from '../../src/dossier/stored-movements.ts';
import type { Dossier, Label, Language } from '../../src/model.ts';
import type { RenderOptions } from '../../src/view/line/line-model.ts';
import { tableStrings } from '../../src/view/table/messages.ts';
import { noteMark } from '../../src/view/table/source-notes.ts';
import {
  type TableCellModel,
  type TableModel,
  type TablePositionModel,
  type TableWords,
  tableModel,
} from '../../src/view/table/table-model.ts';
import { noBreakView } from '../quotation.ts';
import { absenceView, wordingView } from '../table/cell-view.ts';
import { frameStyle } from './style/frame.ts';
import { markStyle } from './style/marks.ts';
import { tableWidgetStyle } from './style/table.ts';
import { PolicyWidget, type WidgetContent } from './widget.ts';
import { WidgetError } from './widget-error.ts';

const OPEN: Label = { nl: 'Tabel openen', en: 'Open table' };

/**
 * Positions down, papers across, as it goes into a letter: what each paper says, who says it, and where it is silent.
 *
 * @tag policy-table
 * @csspart row - One position.
 * @csspart cell - What one paper says of it.
 */
export class PolicyTable extends PolicyWidget {
  /** Ids of the lines, apart by spaces. Left out: the line or theme named, else per theme the line with most to tell. */
  threads: string | null = null;

  protected override opened(dossier: Dossier): Dossier {
    return withLineMovements(dossier);
  }

  protected override drawn(dossier: Dossier, options: RenderOptions): WidgetContent {
    const { language } = options;
    const model = tableModel(dossier, { threads: this.chosen(dossier), papers: null }, options);
    if (model.columns.length === 0) throw new WidgetError('thread', 'The dossier has no paper in these years.');
    return {
      title: model.title,
      titleLang: language,
      body: this.table(model, language),
      sources: html`<ol class="notes" aria-label=${tableStrings[language].notes}>
          ${model.columns.map(({ note }, at) => html`<li id=${`note-${noteMark(at)}`}>${noteMark(at)} ${noBreakView(note)}</li>`)}
        </ol>
        <p>${model.how}</p>`,
      origin: model.origin,
      linkText: `${OPEN[language]} (corpus ${model.origin.version})`,
      threads: model.rows.map(({ table }) => table.thread.id),
    };
  }

  /** The lines asked for, each of which must be there; null where none was named. */
  private chosen(dossier: Dossier): readonly string[] | null {
    const { threads, thread, theme } = this;
    const named = threads?.split(/\s+/).filter((id) => id !== '') ?? (thread === null ? [] : [thread]);
    const missing = named.find((id) => !dossierIndex(dossier).threads.has(id));
    const ofTheme = dossier.threads.filter((line) => line.theme === theme).map(({ id }) => id);
    if (missing !== undefined) throw new WidgetError('thread', `The dossier has no line ${missing}.`);
    if (named.length > 0) return named;
    if (theme !== null && ofTheme.length === 0)
      throw new WidgetError('thread', `The dossier has no line of the theme ${theme}.`);
    return theme === null ? null : ofTheme;
  }

  private table({ columns, rows }: TableModel, language: Language): TemplateResult {
    return html`<table role="table" aria-labelledby="title">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${tableStrings[language].position}</th>
          ${columns.map(
            ({ year, genre }, at) =>
              html`<th role="columnheader" scope="col" aria-describedby=${`note-${noteMark(at)}`}>${year} <span class="genre">${genre}<sup>${noteMark(at)}</sup></span></th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) =>
            html`<tr role="row" part="row" data-thread=${row.table.thread.id}>
              <th role="rowheader" scope="row">${noBreakView(row.title)}</th>
              ${row.cells.map((cell, at) => this.cell(row, cell, columns[at]?.year ?? '', language))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private cell({ table }: TablePositionModel, model: TableCellModel, year: string, language: Language): TemplateResult {
    const { cell, absence, more, said } = model;
    const { id } = cell.document.source;
    return html`<td role="cell" part="cell" data-document=${id} data-state=${cell.absence ?? 'speaks'}>
      <span class="when" aria-hidden="true">${year}</span>
      <div>
        ${absence === null ? nothing : absenceView(absence)}
        ${said.map((words) => this.words(table.thread.id, id, words, language))}
        ${more === null ? nothing : html`<p class="small">${more}</p>`}
      </div>
    </td>`;
  }

  private words(thread: string, document: string, words: TableWords, language: Language): TemplateResult {
    const { row, moved, voice, place, link } = words;
    return html`<div class="said">
      ${wordingView(words, language)}
      <p class="small">${moved === null ? nothing : html`<b>${moved}</b> · `}${voice === null ? '' : `${voice}, `}${
        link === null
          ? place
          : html`<a part="link" href=${link} @click=${this.follows(thread, document, row.found.sentence.id)}>${place}</a>`
      }</p>
    </div>`;
  }

  static override properties = { threads: {} };
  static override styles = [frameStyle, markStyle, tableWidgetStyle];
}
