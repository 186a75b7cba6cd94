import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dayOfDocument } from '../../src/dossier/index-by-id.ts';
import type { Dossier } from '../../src/model.ts';
import { type FindingFilter, filterAddress, parseFilterAddress } from '../../src/view/findings/filter.ts';
import { type FindingRowModel, type FindingsModel, findingsModel } from '../../src/view/findings/findings-model.ts';
import { paperPlaces } from '../../src/view/findings/small-line-layout.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { announce, copyText, fireSelect, followLink, requestExport } from '../events.ts';
import { pageStrings } from '../messages.ts';
import { fellSilentLink, filterView, narrowedText } from './filter-view.ts';
import { isLegendRead, keepLegendRead, legendBanner, legendStyle } from './legend-view.ts';
import { findingsViewStrings } from './messages.ts';
import { type FindingRowContext, findingRow, sharedText } from './row-view.ts';
import { paperRuler } from './ruler-view.ts';
import { findingsViewStyle } from './style.ts';

/** Rows drawn at once: nobody reads more before asking, and 63 papers give some hundreds. */
const AT_ONCE = 40;

/** Of the column of small lines, by the width of the page; on a narrow page the whole of it. */
const WIDE = { page: 1101, line: 428 };
const MIDDLE = { page: 640, line: 300 };

/** What was found, most telling first: the first view. Each row leads to its line, its words side by side and its source. */
export class PolicyFindingsView extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  @state() private width = 1360;
  @state() private shown = AT_ONCE;
  @state() private isLegendShown = !isLegendRead();
  /** The sentence that could not be copied, to be taken by hand. */
  @state() private byHand: { readonly id: string; readonly text: string } | null = null;
  private told: { readonly dossier: Dossier; readonly key: string; readonly model: FindingsModel } | null = null;

  // In the next frame: drawing anew inside the callback changes the height that is being observed.
  private readonly watch = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.measure();
    this.watch.observe(this);
    addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
    removeEventListener('keydown', this.onKey);
  }

  private measure(): void {
    const width = Math.floor(this.getBoundingClientRect().width);
    if (width > 0 && width !== this.width) this.width = width;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('selection');
    if (before !== undefined && before.found !== this.selection.found) this.shown = AT_ONCE;
  }

  /** Made once for a dossier, a choice and a language: a resize draws the same findings anew. */
  private modelOf(dossier: Dossier): FindingsModel {
    const key = `${this.selection.lang} ${this.selection.found}`;
    if (this.told?.dossier !== dossier || this.told.key !== key) {
      const model = findingsModel(dossier, {
        language: this.selection.lang,
        base: null,
        filter: parseFilterAddress(this.selection.found),
      });
      this.told = { dossier, key, model };
    }
    return this.told.model;
  }

  private get lineWidth(): number {
    return [WIDE, MIDDLE].find(({ page }) => this.width >= page)?.line ?? this.width;
  }

  protected override render(): TemplateResult {
    const { dossier, selection } = this;
    if (dossier === null) return html`<slot></slot>`;
    const model = this.modelOf(dossier);
    const width = this.lineWidth;
    const places = paperPlaces(dossier.documents.map(dayOfDocument), width);
    const layout = width === WIDE.line ? 'wide' : width === MIDDLE.line ? 'middle' : 'narrow';
    const context: FindingRowContext = { dossier, selection, places, width, host: this };
    return html`<div class="page" data-layout=${layout}>
      ${this.head(model, places, width)}
      ${this.isLegendShown ? legendBanner(dossier, selection.lang, this.closeLegend) : nothing}
      ${filterView(model, selection.lang, this.narrow)}
      ${model.none === null ? this.groups(model, context) : html`<p class="none">${model.none}</p>`}
      <div class="foot">
        <p>${model.order}</p>
        <p>${model.origin.made} ${pageStrings[selection.lang].product} · corpus ${dossier.corpus.version}</p>
      </div>
    </div>`;
  }

  private head(model: FindingsModel, places: readonly number[], width: number): TemplateResult {
    const { selection } = this;
    const words = findingsViewStrings[selection.lang];
    const link = (view: 'account' | 'own', name: string): TemplateResult =>
      html`<a class="act" href=${fragment({ ...selection, view })} @click=${(event: MouseEvent) => followLink(this, event, { view })}>${name}</a>`;
    return html`<div class="head">
      <div class="what"><h1>${model.title}</h1><p class="lead">${model.about}</p></div>
      <div class="drawn">${paperRuler(model.papers, places, width, selection.lang)}</div>
      <div class="read">
        <p>${model.read}.</p>
        <p class="links">${link('account', words.howRead)} ${link('own', words.ownPapers)}
          ${fellSilentLink(model, selection.lang, this.narrow)}
          <button class="act" @click=${() => requestExport(this, { format: 'csv' })}>${words.asCsv}</button></p>
      </div>
    </div>`;
  }

  private groups({ groups, count }: FindingsModel, context: FindingRowContext): TemplateResult {
    const words = findingsViewStrings[this.selection.lang];
    const rest = count - this.shown;
    return html`${groups.map(({ id, heading, note, rows }) => {
      const drawn = rows.filter(({ number }) => number <= this.shown);
      if (drawn.length === 0) return nothing;
      return html`<section data-group=${id}>
        <h2>${heading} <span class="note">${[rows.length, note].filter((part) => part !== '').join(', ')}</span></h2>
        <ol start=${drawn[0]?.number ?? 1}>${repeat(
          drawn,
          ({ finding }) => finding.id,
          (row) =>
            html`${findingRow(row, context)}${this.byHand?.id === row.finding.id ? html`<p class="by-hand">${words.notCopied} <q>${this.byHand.text}</q></p>` : nothing}`,
        )}</ol>
      </section>`;
    })}
    ${rest > 0 ? html`<p class="more"><button class="act" @click=${() => this.more()}>${words.more(Math.min(rest, AT_ONCE * 2))}</button></p>` : nothing}`;
  }

  /** The focus goes on where the reader was: at the first row that is new. */
  private async more(): Promise<void> {
    const { shown } = this;
    this.shown += AT_ONCE * 2;
    await this.updateComplete;
    this.sentences[shown]?.focus();
  }

  private readonly narrow = (filter: FindingFilter): void => {
    fireSelect(this, { found: filterAddress(filter) });
    const { dossier, selection } = this;
    if (dossier === null) return;
    announce(
      this,
      narrowedText(findingsModel(dossier, { language: selection.lang, base: null, filter }), selection.lang),
    );
  };

  private readonly closeLegend = (): void => {
    keepLegendRead();
    this.isLegendShown = false;
    void this.updateComplete.then(() => this.sentences[0]?.focus());
  };

  private get sentences(): HTMLAnchorElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('h3 a')];
  }

  // ── Keys ───────────────────────────────────────────────────────────────────────────────────────────────────

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.selection.keys || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return;
    // Under an open dialog the list stands still.
    if (event.composedPath().some((one) => one instanceof HTMLDialogElement)) return;
    const row = target instanceof Element ? target.closest<HTMLElement>('.row') : null;
    const isInList = row !== null && this.renderRoot.contains(row);
    const arrows: Readonly<Record<string, number>> = isInList ? { ArrowDown: 1, ArrowUp: -1 } : {};
    const step = { j: 1, k: -1, ...arrows }[event.key];
    if (step !== undefined) this.move(isInList ? row : null, step);
    else if (isInList && event.key === 'v') row.querySelector<HTMLAnchorElement>('[data-to="words"]')?.click();
    else if (isInList && event.key === 'b') row.querySelector<HTMLAnchorElement>('[data-to="source"]')?.click();
    else if (isInList && event.key === 'y') void this.copy(row.dataset['finding'] ?? '');
    else return;
    event.preventDefault();
  };

  private move(row: HTMLElement | null, step: number): void {
    const { sentences } = this;
    const at = row === null ? -1 : sentences.findIndex((sentence) => row.contains(sentence));
    const next = sentences[at === -1 && step < 0 ? 0 : Math.max(0, at + step)];
    next?.focus();
    next?.closest('.row')?.scrollIntoView({ block: 'nearest' });
  }

  private async copy(id: string): Promise<void> {
    const words = findingsViewStrings[this.selection.lang];
    const rows = this.told?.model.groups.flatMap((group) => group.rows) ?? [];
    const row: FindingRowModel | undefined = rows.find(({ finding }) => finding.id === id);
    if (row === undefined) return;
    const text = sharedText(row);
    const isCopied = await copyText(this, text, words.copied, words.notCopied);
    this.byHand = isCopied ? null : { id, text };
  }

  static override styles = [baseStyle, legendStyle, findingsViewStyle];
}
