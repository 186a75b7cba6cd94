import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier } from '../../src/model.ts';
import { capitalized, yearText } from '../../src/view/citation.ts';
import { genreName } from '../../src/view/genre.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { chosenOf, linesByTheme } from '../../src/view/table/default-choice.ts';
import { tableStrings } from '../../src/view/table/messages.ts';
import { tablePageStrings } from '../../src/view/table/page-messages.ts';
import { noteMark } from '../../src/view/table/source-notes.ts';
import { type TableColumnModel, type TableModel, tableModel } from '../../src/view/table/table-model.ts';
import { baseStyle } from '../base-style.ts';
import { announce, copyText, fireSelect, followLink, requestExport } from '../events.ts';
import { genreRuleIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { makeScrollRegionsFocusable, scrollRegion } from '../scroll-region.ts';
import { type CellContext, cellView } from './cell-view.ts';
import { tableViewStyle } from './style.ts';

const STRINGS = {
  nl: { ...tableStrings.nl, ...tablePageStrings.nl },
  en: { ...tableStrings.en, ...tablePageStrings.en },
} as const;

/** Positions down, papers across: what goes into a letter to parliament, and on one sheet of paper. */
export class PolicyTableView extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  private readonly watch = new ResizeObserver(() => makeScrollRegionsFocusable(this.renderRoot));

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override updated(): void {
    makeScrollRegionsFocusable(this.renderRoot);
  }

  private get words() {
    return STRINGS[this.selection.lang];
  }

  protected override render(): TemplateResult {
    const { dossier, words } = this;
    if (!dossier) return html`<slot></slot>`;
    if (dossier.threads.length === 0)
      return html`<div class="none"><h1>${words.noLines}</h1><p>${words.noLinesWhy}</p></div>`;
    const { positions, papers, lang } = this.selection;
    const model = tableModel(dossier, { threads: positions, papers }, { language: lang, base: null });
    const { columns } = model;
    return html`
      <div class="tools">
        <p>${this.size(dossier, model.rows.length, columns.length)}</p>
        <div class="acts">
          <button class="act" @click=${() => requestExport(this, { format: 'docx' })}>${words.word}</button>
          <button class="act" @click=${() => print()}>${words.print}</button>
          <button class="act" @click=${() => requestExport(this, { format: 'csv' })}>${words.csv}</button>
          <button class="act" @click=${() => this.copyLink(model)}>${words.copyLink}</button>
        </div>
        ${this.renderChoice(dossier, model)}
      </div>
      <section class="sheet">
        <h1>${model.title}</h1>
        <p class="how">${model.how}${dossier.documents.length === 1 ? html` ${words.oneDocument}` : nothing}</p>
        ${scrollRegion(words.scroll, this.renderTable(dossier, model))}
        <div class="under"><ol class="notes" aria-label=${words.notes}>
          ${columns.map(
            ({ note }, place) =>
              html`<li id=${`note-${noteMark(place)}`}><span class="letter">${noteMark(place)}</span> ${noBreakView(note)}</li>`,
          )}
        </ol>
        <p class="foot">${pageStrings[lang].product} · corpus ${dossier.corpus.version} · ${words.rules}</p></div>
      </section>
    `;
  }

  /** `Zes standpunten van de 39, vijf documenten`. */
  private size(dossier: Dossier, rows: number, columns: number): string {
    const { words } = this;
    const { number } = pageStrings[this.selection.lang];
    const part = (n: number, all: number, text: string): string => `${text}${n < all ? words.of(all) : ''}`;
    return words.size(
      part(rows, dossier.threads.length, words.positions(rows, capitalized(number(rows)))),
      part(columns, dossier.documents.length, words.papers(columns, number(columns))),
    );
  }

  private renderTable(dossier: Dossier, { rows, columns }: TableModel): TemplateResult {
    const { words, selection } = this;
    const context: CellContext = {
      language: selection.lang,
      lineAddress: (thread, document) => fragment({ ...selection, ...this.toLine(dossier, thread, document) }),
      openLine: (event, thread, document) => followLink(this, event, this.toLine(dossier, thread, document)),
    };
    // Roles are said outright: stacked on a narrow page the table would lose them by its style.
    return html`<table role="table">
      <caption class="hidden-text">${words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" class="corner">${words.position}</th>
          ${columns.map((column, place) => this.renderHead(column, place))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row, number) => {
          const { thread } = row.table;
          const to = this.toLine(dossier, thread.id, null);
          return html`<tr role="row" data-thread=${thread.id}>
            <th role="rowheader" scope="row">
              <span class="number">${number + 1}</span>
              <a class="position" href=${fragment({ ...selection, ...to })} @click=${(event: MouseEvent) => followLink(this, event, to)}
                >${noBreakView(row.title)}</a
              >
              <span class="theme">${row.theme[selection.lang]}</span>
            </th>
            ${row.cells.map(
              (model, place) =>
                html`<td role="cell" data-document=${model.cell.document.source.id} data-state=${model.cell.absence ?? 'speaks'}><span class="when">${columns[place]?.year}</span><div class="cell">${cellView(row, model, context)}</div></td>`,
            )}
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  private renderHead({ document, year, genre }: TableColumnModel, place: number): TemplateResult {
    const mark = noteMark(place);
    return html`<th role="columnheader" scope="col" aria-describedby=${`note-${mark}`}>
      <span class="year">${year}</span>
      <span class=${genreRuleIcon(document.source.genre)}></span>
      <span class="genre">${genre}<sup>${mark}</sup></span>
    </th>`;
  }

  private renderChoice(dossier: Dossier, model: TableModel): TemplateResult {
    const { words, selection } = this;
    const { positions, papers } = idsOf(model);
    const name = (theme: string): string => dossierIndex(dossier).themeName(theme)[selection.lang];
    return html`<details class="choice">
      <summary class="act">${words.choose}</summary>
      <p class="soft">${words.chooseWhy}
        ${
          selection.positions === null && selection.papers === null
            ? nothing
            : html`<button class="act" @click=${() => this.choose({ positions: null, papers: null })}>${words.standard}</button>`
        }</p>
      <fieldset class="years">
        <legend>${words.years}</legend>
        ${dossier.documents.map((document) => {
          const { id } = document.source;
          const label = `${yearText(document)}, ${genreName(document, selection.lang)}`;
          return this.box(label, papers.includes(id), (on) => this.choose({ papers: toggled(papers, id, on) }));
        })}
      </fieldset>
      <div class="themes">
        ${[...linesByTheme(dossier)].map(
          ([theme, lines]) =>
            html`<fieldset>
              <legend>${name(theme)}</legend>
              ${lines.map(({ id, label }) =>
                this.box(capitalized(label), positions.includes(id), (on) =>
                  this.choose({ positions: toggled(positions, id, on) }),
                ),
              )}
            </fieldset>`,
        )}
      </div>
    </details>`;
  }

  private box(label: string, checked: boolean, change: (on: boolean) => void): TemplateResult {
    return html`<label><input type="checkbox" .checked=${checked} @change=${(event: Event) => {
      const box = event.target as HTMLInputElement;
      change(box.checked);
      // The last one cannot be taken away: the table then opens as it does without a choice, and the box may stand on.
      void this.updateComplete.then(() => this.requestUpdate());
    }} /> <span>${noBreakView(label)}</span></label>`;
  }

  private choose(change: Pick<Partial<Selection>, 'positions' | 'papers'>): void {
    const dossier = this.dossier as Dossier;
    fireSelect(this, change);
    const { threads, documents } = chosenOf(dossier, { ...this.selection, ...change });
    announce(this, this.words.changed(threads.length, documents.length));
  }

  private toLine(dossier: Dossier, thread: string, document: string | null): Partial<Selection> {
    return { view: 'line', thread, theme: dossierIndex(dossier).threads.get(thread)?.theme ?? null, document };
  }

  /** The choice made beforehand is written out: it may be another one when the dossier has grown. */
  private async copyLink(model: TableModel): Promise<void> {
    const address = new URL(fragment({ ...this.selection, ...idsOf(model) }), location.href).href;
    await copyText(this, address, this.words.linked);
  }

  static override styles = [baseStyle, tableViewStyle];
}

function toggled(ids: readonly string[], id: string, on: boolean): readonly string[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}

/** The rows and columns of a table as a selection names them. */
function idsOf({ rows, columns }: TableModel): { readonly positions: string[]; readonly papers: string[] } {
  return {
    positions: rows.map(({ table }) => table.thread.id),
    papers: columns.map(({ document }) => document.source.id),
  };
}
