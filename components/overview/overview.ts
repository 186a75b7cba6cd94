import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, Label } from '../../src/model.ts';
import { capital, citation } from '../citation.ts';
import { dayOf, lookup } from '../lookup.ts';
import { type Selection, START, say, select } from '../selection.ts';
import { strings } from '../strings.ts';
import { base } from '../style.ts';
import { overviewForms } from './forms.ts';
import { columnAfter, type Frame, renderRow, THEME_HEIGHT } from './grid.ts';
import { columnHead, drawnRuler, legendOfMarks, legendOfThreads, namedGaps } from './head.ts';
import { nearestStroke, ruler, strokes, wordsIn } from './layout.ts';
import { moveOf } from './moves.ts';
import { countsOf, openThemes, type Row, rowsOf, sentencesOf, shownSentences, themesOf, withAll } from './rows.ts';
import { type At, asPin, lineFor, pinOf, type Shown, sameCell, sameRow, shownAt, suggestedOf } from './shown.ts';
import { strip } from './strip.ts';
import { overviewStyle } from './style.ts';
import { table } from './table.ts';
import { type Widths, widthsOf } from './widths.ts';

/** Characters of a title that share a line of 1360 px with what stands at its right. */
const LONG_HEADING = 68;

/** Every theme by every paper: who says how much, where it is silent, and how the wording last changed. */
export class PolicyOverview extends LitElement {
  @property({ attribute: false }) dossier!: Dossier;
  @property({ attribute: false }) selection: Selection = START;
  /** Width of the element in CSS px, measured; the drawing follows it. */
  @state() private width = 1360;
  @state() private at: At = { row: 0, column: 0 };
  @state() private pointed: (At & { readonly nth: number }) | null = null;
  /** True once the reader has gone to a cell: before that the strip shows one of its own choice. */
  @state() private entered = false;
  @state() private nth: number | null = null;

  /** Where the focus goes once the rows asked for are drawn: before that it would go with the row that makes way. */
  private refocus: (() => At) | null = null;

  // In the next frame: drawing anew inside the callback changes the height that is being observed.
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
  }

  private measure(): void {
    // The box inside the element, not the window: a page margin or a scroll bar changes the one and not the other.
    const width = Math.floor(this.getBoundingClientRect().width);
    if (width > 0 && width !== this.width) this.width = width;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selection') || changed.has('dossier')) {
      const last = this.rows.length - 1;
      if (this.at.row > last) this.at = { ...this.at, row: Math.max(0, last) };
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.refocus === null || !changed.has('selection')) return;
    const at = this.refocus();
    this.refocus = null;
    this.go(at);
  }

  private get rows(): Row[] {
    return rowsOf(this.dossier, openThemes(this.dossier, this.selection.open));
  }

  private get widths(): Widths {
    return widthsOf(this.width, this.dossier.documents.length);
  }

  private get pin(): Shown | null {
    const pin = pinOf(this.dossier, this.rows, this.selection);
    return pin === null ? null : { ...pin, nth: this.nth ?? pin.nth };
  }

  /** What the strip shows: the pinned cell, else the one pointed at, else the one in focus, else one of its own choice. */
  private get shown(): Shown | null {
    const { dossier, rows, pin, pointed, nth } = this;
    if (pin !== null) return pin;
    const under = pointed === null ? null : shownAt(dossier, rows, pointed);
    if (under !== null && pointed !== null) return { ...under, nth: pointed.nth };
    const entered = this.entered ? shownAt(dossier, rows, this.at) : null;
    if (entered !== null) return { ...entered, nth: nth ?? entered.nth };
    return this.widths.narrow ? null : suggestedOf(dossier, rows);
  }

  // ── Keyboard and pointer ─────────────────────────────────────────────────────────────────────────────────

  private readonly onKey = (event: KeyboardEvent): void => {
    const { dossier, rows, at } = this;
    if (event.altKey) return;
    const after = (from: At): number => columnAfter(dossier, this.widths.listed, rows[from.row], from.column);
    const grid = { rows, papers: dossier.documents.length, after };
    const move = moveOf(event.key, event.ctrlKey || event.metaKey, at, grid);
    if (move === null || (move.kind === 'release' && this.pin === null)) return;
    event.preventDefault();
    if (move.kind === 'go') this.go(move.at);
    else if (move.kind === 'toggle') this.toggle(move.theme);
    else if (move.kind === 'more') this.toggleAll(move.theme);
    else if (move.kind === 'open') this.openLine();
    else this.togglePin(move.kind === 'pin' ? shownAt(dossier, rows, at) : this.pin);
  };

  private go(at: At): void {
    this.at = at;
    this.entered = true;
    this.nth = null;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus(),
    );
  }

  private readonly onFocus = (event: FocusEvent): void => {
    const at = atOf(event);
    if (at === null) return;
    if (at.row !== this.at.row || at.column !== this.at.column) {
      this.at = at;
      this.nth = null;
    }
    this.entered = true;
    this.pointed = null;
  };

  private readonly onPoint = (event: PointerEvent): void => {
    const at = event.pointerType === 'touch' ? null : atOf(event);
    const shown = at === null ? null : shownAt(this.dossier, this.rows, at);
    if (at === null || shown === null) {
      this.pointed = null;
      return;
    }
    const nth = (shown.row.kind === 'theme' ? this.strokeAt(event, shown) : null) ?? shown.nth;
    const { pointed } = this;
    if (pointed?.row === at.row && pointed.column === at.column && pointed.nth === nth) return;
    this.pointed = { ...at, nth };
  };

  /** The sentence whose stroke is under the pointer or right beside it. */
  private strokeAt(event: PointerEvent, { row, document }: Shown): number | null {
    const cell = event.target as Element;
    const drawing = cell.closest('.row')?.querySelector('.drawing');
    if (!drawing) return null;
    const { sentences } = lookup(this.dossier);
    const drawn = strokes(
      sentencesOf(this.dossier, row, document).map((id) => ({
        id,
        words: wordsIn(sentences.get(id)?.sentence.text ?? ''),
      })),
      this.widths.column,
      THEME_HEIGHT,
    ).strokes;
    const x = event.clientX - cell.getBoundingClientRect().left;
    const y = event.clientY - drawing.getBoundingClientRect().top;
    return nearestStroke(drawn, x, y);
  }

  private readonly onClick = (event: Event): void => {
    const at = atOf(event);
    const row = at === null ? undefined : this.rows[at.row];
    if (at === null || row === undefined) return;
    const { pointed } = this;
    this.go(at);
    if (row.kind === 'more') {
      this.toggleAll(row.theme);
      return;
    }
    if (at.column === 0) {
      if (row.kind === 'theme' && row.expandable) this.toggle(row.theme);
      return;
    }
    if (pointed?.row === at.row && pointed.column === at.column) this.nth = pointed.nth;
    this.togglePin(shownAt(this.dossier, this.rows, at));
  };

  private toggle(theme: string): void {
    const open = openThemes(this.dossier, this.selection.open);
    const opened = !this.rows.some((row) => row.kind === 'theme' && row.theme === theme && row.open);
    const others = withAll(open, theme, false).filter((id) => id !== theme);
    select(this, { open: opened ? [...others, theme] : others });
    const words = strings[this.selection.lang].overview;
    const name = lookup(this.dossier).themeName(theme)[this.selection.lang];
    say(this, opened ? words.opens(name) : words.closes(name));
    // Rows above may have come or gone; the name that was pressed keeps the focus.
    void this.updateComplete.then(() => {
      const row = this.rows.findIndex((one) => one.kind === 'theme' && one.theme === theme);
      this.go({ row, column: 0 });
    });
  }

  /** All positions of a theme, or the few that most papers hold; the focus stays on the last row of the theme. */
  private toggleAll(theme: string): void {
    const first = this.rows.findIndex((row) => row.kind === 'more' && row.theme === theme);
    const more = this.rows[first];
    if (more?.kind !== 'more') return;
    const all = more.hidden > 0;
    select(this, { open: withAll(openThemes(this.dossier, this.selection.open), theme, all) });
    const words = strings[this.selection.lang].overview;
    const name = lookup(this.dossier).themeName(theme)[this.selection.lang];
    say(this, all ? words.allShown(name) : words.fewerShown(name));
    this.refocus = () => {
      const last = this.rows.findIndex((row) => row.kind === 'more' && row.theme === theme);
      return { row: all ? Math.min(first, last) : last, column: 0 };
    };
  }

  private togglePin(shown: Shown | null): void {
    if (shown === null) return;
    const { pin, dossier, selection } = this;
    const words = strings[selection.lang].overview;
    if (pin !== null && sameCell(pin, shown)) {
      select(this, { theme: null, document: null, lane: null });
      say(this, words.released);
      return;
    }
    select(this, asPin(shown));
    const sentence = sentencesOf(dossier, shown.row, shown.document)[this.nth ?? shown.nth];
    const found = sentence === undefined ? undefined : lookup(dossier).sentences.get(sentence);
    say(this, found === undefined ? words.pinned : `${words.pinned} ${found.sentence.text}`);
  }

  private openLine(): void {
    const { dossier, rows, at } = this;
    const row = rows[at.row];
    if (row === undefined || row.kind === 'more') return;
    const shown = shownAt(dossier, rows, at);
    const line = lineFor(dossier, row, shown);
    if (line === null) {
      say(this, strings[this.selection.lang].overview.noLine);
      return;
    }
    const document = shown?.document ?? null;
    select(this, { view: 'line', theme: row.theme, thread: line.thread.id, lane: line.lane?.id ?? null, document });
  }

  private async cite(sentence: string): Promise<void> {
    const words = strings[this.selection.lang].overview;
    try {
      await navigator.clipboard.writeText(citation(this.dossier, sentence, this.selection.lang));
      say(this, words.cited);
    } catch {
      // A page opened from disk, or a browser that asks and is refused: the words stand in the strip to be selected.
      say(this, words.notCited);
    }
  }

  // ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────

  protected override render(): TemplateResult {
    const { dossier, selection } = this;
    const words = strings[selection.lang];
    if (themesOf(dossier).length === 0) {
      return html`<div class="top"><h1>${words.overview.none}</h1></div><p>${words.overview.noneWhy}</p>`;
    }
    return html`<div class=${this.widths.form} .style=${`--columns: ${dossier.documents.length}`}>
      <div class="top">
        <h1 class=${this.heading().length > LONG_HEADING ? 'long' : ''}>${this.heading()}</h1>
        <p class="acts">
          ${this.focusText()}
          <button class="act" aria-pressed=${String(selection.table)} @click=${this.toggleTable}>
            ${words.overview.asTable}
          </button>
        </p>
      </div>
      ${dossier.documents.length === 1 ? html`<p class="soft">${words.overview.oneDocument}</p>` : nothing}
      ${selection.table ? this.renderTable() : this.renderGrid()}
      <p class="ledger">${this.ledger()}</p>
      ${selection.table ? nothing : this.renderStrip()}
    </div>`;
  }

  private heading(): string {
    const { lang } = this.selection;
    const words = strings[lang];
    const themes = themesOf(this.dossier).length;
    const papers = this.dossier.documents.length;
    const counts = countsOf(this.dossier);
    const named = [
      words.overview.spoken(counts.speaks),
      words.overview.silent(counts.silent),
      ...(counts.undecided > 0 ? [words.overview.undecided(counts.undecided)] : []),
      ...(counts.outside > 0 ? [words.overview.outside(counts.outside)] : []),
      ...(counts.unread > 0 ? [words.overview.unread(counts.unread)] : []),
    ];
    const what = `${words.number(themes)} ${words.overview.themes(themes)}, ${words.number(papers)} ${words.documents(papers)}`;
    return `${capital(what)}: ${named.join(', ')}`.replace(/ × /g, '\u00a0×\u00a0');
  }

  private focusText(): TemplateResult | typeof nothing {
    const { regions } = this.dossier.corpus.focus;
    const names = regions.map((id) => this.dossier.regions.find((region) => region.id === id)?.prefLabel ?? same(id));
    if (names.length === 0) return nothing;
    const { lang } = this.selection;
    return html`<span class="soft">${strings[lang].overview.focus(names.map((name) => name[lang]).join(', '))}</span>`;
  }

  private readonly toggleTable = (): void => {
    const shown = !this.selection.table;
    select(this, { table: shown });
    const words = strings[this.selection.lang].overview;
    say(this, shown ? words.tableShown : words.marksShown);
  };

  private ledger(): string {
    const words = strings[this.selection.lang].overview;
    const { ledger } = this.dossier;
    const all = Object.values(ledger).reduce((sum, bin) => sum + bin.length, 0);
    const shown = shownSentences(this.dossier);
    const administrative = ledger.administrative.length;
    return `${words.ledger(shown, all)} ${words.ledgerRest(all - shown - administrative, administrative)}`;
  }

  private renderTable(): TemplateResult {
    const { dossier, selection, rows } = this;
    const label = strings[selection.lang].overview.grid;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
      ${table(dossier, rows, selection.lang, (theme, all) => (all ? this.toggleAll(theme) : this.toggle(theme)))}
    </div>`;
  }

  private renderGrid(): TemplateResult {
    const { dossier, selection, rows, shown } = this;
    const { columns, column, listed, narrow } = this.widths;
    const words = strings[selection.lang].overview;
    const dated = dossier.documents.map((document) => ({ id: document.source.id, day: dayOf(document) }));
    const drawn = ruler(dated, columns, (years, months) => words.gap(years, months));
    const lit =
      shown === null ? null : { row: rows.findIndex((row) => sameRow(row, shown.row)), document: shown.document };
    const frame: Frame = { dossier, selection, column, listed, focused: this.at, lit };
    return html`<div class="figure">
      ${legendOfMarks(dossier, selection.lang, narrow)}${narrow ? nothing : legendOfThreads(selection.lang)}
      <div class="time">
        ${narrow ? namedGaps(drawn, dossier, selection.lang) : drawnRuler(drawn, dossier, selection.lang)}
      </div>
      <div
        role="grid"
        aria-label=${words.grid}
        @keydown=${this.onKey}
        @click=${this.onClick}
        @focusin=${this.onFocus}
        @pointermove=${this.onPoint}
        @pointerleave=${this.onLeave}
      >
        <div role="row" class="row head">
          <div role="columnheader" class="name">${words.theme}</div>
          ${dossier.documents.map(
            (document) =>
              html`<div role="columnheader" class="column">${columnHead(document, selection.lang, listed)}</div>`,
          )}
          <div role="columnheader" class="change">${words.change}</div>
        </div>
        ${rows.map((row, index) => renderRow(frame, row, index))}
      </div>
    </div>`;
  }

  private readonly onLeave = (): void => {
    this.pointed = null;
  };

  private renderStrip(): TemplateResult | typeof nothing {
    const { dossier, selection, shown, pin } = this;
    if (shown === null && this.widths.narrow) return nothing;
    return html`<section class="strip" aria-label=${strings[selection.lang].overview.strip}>
      ${strip(dossier, selection, shown, pin !== null, this.widths.strip, {
        cite: (sentence) => void this.cite(sentence),
        turn: (nth) => {
          this.nth = nth;
        },
        unpin: () => this.togglePin(this.pin),
      })}
    </section>`;
  }

  static override styles = [base, overviewStyle, overviewForms];
}

/** The place of the cell an event happened in. */
function atOf(event: Event): At | null {
  const cell = (event.target as Element | null)?.closest<HTMLElement>('[data-column]');
  if (cell === null || cell === undefined) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

function same(text: string): Label {
  return { nl: text, en: text };
}
