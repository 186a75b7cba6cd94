import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier } from '../../src/model.ts';
import { capitalized, yearText } from '../../src/view/citation.ts';
import { type AlignedRow, isChange } from '../../src/view/comparison/aligned-rows.ts';
import { type ComparisonModel, comparisonModel } from '../../src/view/comparison/comparison-model.ts';
import { chosenPair, chosenPapers, type PaperPair } from '../../src/view/comparison/pair-choice.ts';
import { type PassageModel, passageModel } from '../../src/view/comparison/passage-model.ts';
import type { AskForMovement, PassagePair } from '../../src/view/comparison/passage-pair.ts';
import { genreName } from '../../src/view/genre.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { announce, copyText, fireSelect, followLink, requestExport, requestPart } from '../events.ts';
import { linkEvidenceView } from '../line/link-evidence.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { cellsView } from './cells-view.ts';
import { documentRows, type RowsContext } from './document-view.ts';
import { comparisonColumnHead, comparisonLegend, toggle } from './header-view.ts';
import { passageConnector, passageRows } from './passage-view.ts';
import { comparisonViewStyle } from './style.ts';

/** Two papers, or two passages of them, side by side or as one running text. */
export class PolicyComparisonView extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  @state() private current: string | null = null;
  @state() private shownOlder: ReadonlySet<string> = new Set();
  @state() private whyOpen = false;
  /** The legend stands open where it takes one line. */
  private readonly roomy = matchMedia('(min-width: 701px)').matches;
  private made: { readonly key: string; readonly dossier: Dossier; readonly model: ComparisonModel } | null = null;

  /** Decides about a pair the dossier does not hold; loaded when one is chosen, for it brings the languages along. */
  @state() private askFor: AskForMovement | undefined;

  private isAsking = false;

  private loadMovements(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    requestPart(this, {
      name: this.words.verdictPart,
      load: async () => {
        this.askFor = (await import('../../src/dossier/recomputed-movements.ts')).movementBetween;
      },
    });
  }

  private get words() {
    return pageStrings[this.selection.lang].side;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('selection');
    if (before && (before.older !== this.selection.older || before.newer !== this.selection.newer)) {
      this.current = null;
      this.whyOpen = false;
    }
  }

  /** The two papers, made once for a selection: stepping through their changes makes none. */
  private comparison(dossier: Dossier, { older, newer }: PaperPair): ComparisonModel {
    const { whole, lang: language } = this.selection;
    const [a, b] = [older.source.id, newer.source.id];
    const key = [a, b, whole, language].join('\n');
    if (this.made?.key !== key || this.made.dossier !== dossier)
      this.made = { key, dossier, model: comparisonModel(dossier, a, b, { language, base: null }, whole) };
    return this.made.model;
  }

  private passage(dossier: Dossier, papers: PaperPair): PassageModel | null {
    const { lang: language, thread: id } = this.selection;
    const thread = id === null ? null : (dossierIndex(dossier).threads.get(id) ?? null);
    const pair = chosenPair(dossier, this.selection, papers);
    const model = pair && passageModel(dossier, thread, pair, { language, base: null }, this.askFor);
    if (model?.view.movement === null && this.askFor === undefined) this.loadMovements();
    return model;
  }

  protected override render(): TemplateResult {
    const { dossier, words } = this;
    if (!dossier) return html`<slot></slot>`;
    const papers = chosenPapers(dossier, this.selection);
    if (!papers) return html`<h1>${words.two}</h1><p>${words.twoWhy(dossier.documents.length)}</p>`;
    // Two passages of one paper can be compared (its word to all and its word to one); a paper with itself cannot.
    if (papers.left === papers.right && this.selection.unit === 'document') {
      return html`${this.renderChoice(dossier, papers)}<h1>${words.two}</h1><p>${words.same}</p>`;
    }
    return this.selection.unit === 'passage'
      ? this.renderPassage(dossier, papers)
      : this.renderDocument(dossier, papers);
  }

  private renderDocument(dossier: Dossier, papers: PaperPair): TemplateResult {
    const { words, selection } = this;
    const { lang } = selection;
    const comparison = this.comparison(dossier, papers);
    const changes = changedRows(comparison);
    const at = changes.findIndex(({ id }) => id === this.current);
    const context: RowsContext = {
      language: lang,
      layout: selection.layout,
      changesOnly: selection.changesOnly,
      swapped: papers.swapped,
      current: this.current,
      shown: (row) => this.shownOlder.has(row),
      toggleOlder: (row) => this.toggleOlder(row),
      openPassage: (row) => this.openPassage(row, papers.swapped),
    };
    const name = (paper: Document): string => `${genreName(paper, lang)} ${yearText(paper)}`;
    const columns = (['left', 'right'] as const).map((side) => {
      const { limited, apart } = papers[side] === papers.older ? comparison.older : comparison.newer;
      return comparisonColumnHead(papers[side], lang, { limited, apart }, selection.whole, () =>
        fireSelect(this, { whole: !selection.whole }),
      );
    });
    return html`
      <div class="head">
        <div>
          ${this.renderChoice(dossier, papers)}
          <h1>${name(papers.left)} ${words.beside} ${uncapital(name(papers.right))}</h1>
          <p class="summary">${comparison.summary}</p>
        </div>
        ${this.renderToggles()}
      </div>
      <div class="tools">
        <details class="legends" .open=${this.roomy}><summary>${words.legend}</summary>${comparisonLegend(lang)}</details>
        <div class="acts">
          <span class="at">${changes.length === 0 ? words.noChanges : at === -1 ? words.changes(changes.length) : words.changeOf(at + 1, changes.length)}</span>
          <button class="act" aria-label=${words.previousChange} ?disabled=${changes.length === 0} @click=${() => this.go(-1)}>${words.previous}</button>
          <button class="act" aria-label=${words.nextChange} ?disabled=${changes.length === 0} @click=${() => this.go(1)}>${words.next}</button>
          <button class="act" aria-pressed=${selection.changesOnly} @click=${this.changesOnly}>${selection.changesOnly ? words.allRows : words.onlyChanges}</button>
          <button class="act" @click=${this.copyLink}>${words.copyLink}</button>
          <button class="act" @click=${() => requestExport(this, { format: 'docx' })}>${words.word}</button>
        </div>
      </div>
      <table role="table" class="rows ${selection.layout === 'side' ? 'abreast' : 'inline'}">
        <thead role="rowgroup"><tr role="row">
          ${
            selection.layout === 'side'
              ? html`<th role="columnheader" scope="col">${columns[0]}</th><td role="cell" class="gutter"></td><th role="columnheader" scope="col">${columns[1]}</th>`
              : html`<th role="columnheader" scope="col">${columns[0]}</th><th role="columnheader" scope="col">${columns[1]}</th>`
          }
        </tr></thead>
        ${documentRows(comparison, context)}
      </table>
      ${cellsView(comparison, lang)}
      ${this.renderKeys()}
    `;
  }

  private renderPassage(dossier: Dossier, papers: PaperPair): TemplateResult {
    const { words, selection } = this;
    const { lang } = selection;
    const passage = this.passage(dossier, papers);
    if (!passage) {
      return html`<div class="head"><div>${this.renderChoice(dossier, papers)}<h1>${words.two}</h1><p class="summary">${words.noPair}</p></div>
        ${this.renderToggles()}</div>`;
    }
    const { view, thread, title } = passage;
    const columns = (['left', 'right'] as const).map((side) => comparisonColumnHead(papers[side], lang));
    const back = { view: 'line', thread: selection.thread } as const;
    return html`
      <div class="head">
        <div>
          ${
            thread
              ? html`<p class="crumb"><a class="act" href=${fragment({ ...selection, ...back })} @click=${(event: MouseEvent) => followLink(this, event, back)}>${noBreakView(capitalized(thread.label))}</a></p>`
              : this.renderChoice(dossier, papers)
          }
          <h1>${title}</h1>
        </div>
        ${this.renderToggles()}
      </div>
      <div class="tools">
        <details class="legends" .open=${this.roomy}><summary>${words.legend}</summary>${comparisonLegend(lang)}</details>
        <div class="acts">
          ${view.index === -1 ? nothing : html`<span class="at">${words.pair(view.index + 1, view.pairs.length)}</span>`}
          <button class="act" ?disabled=${view.index <= 0} @click=${() => this.step(view, -1, papers.swapped)}>${words.previous}</button>
          <button class="act" ?disabled=${view.index >= view.pairs.length - 1} @click=${() => this.step(view, 1, papers.swapped)}>${words.next}</button>
          ${
            view.link
              ? html`<button class="act" aria-expanded=${this.whyOpen} @click=${() => {
                  this.whyOpen = !this.whyOpen;
                }}>${words.why}</button>`
              : nothing
          }
          <button class="act" @click=${this.copyLink}>${words.copyLink}</button>
          <button class="act" @click=${() => requestExport(this, { format: 'docx' })}>${words.word}</button>
        </div>
      </div>
      ${this.whyOpen && view.link ? linkEvidenceView(dossier, [view.link], lang) : nothing}
      <table role="table" class="rows passage" aria-label=${words.table}>
        <thead role="rowgroup"><tr role="row">
          <th role="columnheader" scope="col">${columns[0]}</th><td role="cell" class="gutter">${passageConnector(view)}</td><th role="columnheader" scope="col">${columns[1]}</th>
        </tr></thead>
        ${passageRows(passage, lang, selection.layout, papers.swapped)}
      </table>
      ${this.renderKeys()}
    `;
  }

  private renderKeys(): TemplateResult | typeof nothing {
    return this.selection.keys ? html`<p class="notes">${this.words.keys}</p>` : nothing;
  }

  private renderChoice(dossier: Dossier, papers: PaperPair): TemplateResult {
    const { words, selection } = this;
    const choice = (label: string, current: Document, change: (id: string) => Partial<Selection>): TemplateResult =>
      html`<label><span class="hidden-text">${label}</span><select @change=${(event: Event) =>
        fireSelect(this, change((event.target as HTMLSelectElement).value))}>
        ${dossier.documents.map(
          (paper) =>
            html`<option value=${paper.source.id} .selected=${paper === current}>${yearText(paper)} · ${genreName(paper, selection.lang)}${paper.source.place === null ? '' : `, ${paper.source.place}`}</option>`,
        )}
      </select></label>`;
    // Choosing another paper leaves the two sentences behind, so the comparison is of papers again.
    const ids = { older: papers.left.source.id, newer: papers.right.source.id };
    return html`<p class="crumb" role="group" aria-label=${words.choose}>
      ${choice(words.left, papers.left, (older) => ({ ...ids, older }))}
      <span class="soft">${words.beside}</span>
      ${choice(words.right, papers.right, (newer) => ({ ...ids, newer }))}
      <button class="act" @click=${this.swap}>${words.swap}</button>
    </p>`;
  }

  private renderToggles(): TemplateResult {
    const { words, selection } = this;
    return html`<div class="toggles">
      ${toggle(
        words.unit,
        [
          { value: 'passage', text: words.passage },
          { value: 'document', text: words.document },
        ],
        selection.unit,
        (unit) => fireSelect(this, { unit }),
      )}
      ${toggle(
        words.layout,
        [
          { value: 'side', text: this.roomy ? words.sideBySide : words.stacked },
          { value: 'inline', text: words.inline },
        ],
        selection.layout,
        (layout) => fireSelect(this, { layout }),
      )}
    </div>`;
  }

  private openPassage(row: AlignedRow, swapped: boolean): void {
    const [link] = [...row.links].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
    if (!link) return;
    const [older, newer] = [link.a.sentence, link.b.sentence];
    fireSelect(this, { unit: 'passage', older: swapped ? newer : older, newer: swapped ? older : newer });
  }

  private step(view: PassagePair, by: number, swapped: boolean): void {
    const pair = view.pairs[view.index + by];
    if (!pair) return;
    fireSelect(this, swapped ? { older: pair.newer, newer: pair.older } : { older: pair.older, newer: pair.newer });
    announce(this, this.words.pair(view.index + by + 1, view.pairs.length));
  }

  private toggleOlder(row: string): void {
    const shown = new Set(this.shownOlder);
    if (!shown.delete(row)) shown.add(row);
    this.shownOlder = shown;
  }

  private readonly changesOnly = (): void => {
    fireSelect(this, { changesOnly: !this.selection.changesOnly });
  };

  private readonly swap = (): void => {
    const papers = this.dossier && chosenPapers(this.dossier, this.selection);
    if (!papers) return;
    const { older, newer } = this.selection;
    fireSelect(this, { older: newer ?? papers.right.source.id, newer: older ?? papers.left.source.id });
  };

  private readonly copyLink = (): void => {
    void copyText(this, new URL(fragment(this.selection), location.href).href, this.words.linked);
  };

  /** To the next or previous change, and round at the ends. */
  private go(by: number): void {
    const papers = this.dossier && chosenPapers(this.dossier, this.selection);
    if (!this.dossier || !papers) return;
    const changes = changedRows(this.comparison(this.dossier, papers));
    const at = changes.findIndex(({ id }) => id === this.current);
    const to = at === -1 ? (by > 0 ? 0 : changes.length - 1) : (at + by + changes.length) % changes.length;
    const row = changes[to];
    if (!row) return;
    this.current = row.id;
    announce(this, `${this.words.changeOf(to + 1, changes.length)}: ${this.words.kinds[row.kind]}`);
    void this.updateComplete.then(() => {
      const element = this.renderRoot.querySelector<HTMLElement>('tr[aria-current]');
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'center' });
    });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.selection.keys || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return;
    const papers = this.dossier && chosenPapers(this.dossier, this.selection);
    if (!this.dossier || !papers) return;
    const { key } = event;
    const by = key === 'n' ? 1 : key === 'p' ? -1 : 0;
    if (by !== 0 && this.selection.unit === 'passage') {
      const passage = this.passage(this.dossier, papers);
      if (passage) this.step(passage.view, by, papers.swapped);
    } else if (by !== 0) this.go(by);
    else if (key === 'v') fireSelect(this, { layout: this.selection.layout === 'side' ? 'inline' : 'side' });
    else if (key === 's') this.swap();
    else if (key === 'a') this.changesOnly();
    else return;
    event.preventDefault();
  };

  static override styles = [baseStyle, comparisonViewStyle];
}

const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const changedRows = ({ rows }: ComparisonModel): AlignedRow[] => rows.map(({ row }) => row).filter(isChange);
