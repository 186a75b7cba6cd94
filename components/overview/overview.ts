import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dayOfDocument, dossierIndex, homeName } from '../../src/dossier/index-by-id.ts';
import type { Dossier } from '../../src/model.ts';
import { capitalized, citation, dayText } from '../../src/view/citation.ts';
import {
  type Filter,
  isFiltered,
  LEAST_IN_WINDOW,
  MOST_IN_WINDOW,
  NO_FILTER,
  ORDERS,
  type Order,
} from '../../src/view/filter.ts';
import { nearestStroke, ruler, strokes, wordsThatFit } from '../../src/view/overview/layout.ts';
import { overviewStrings } from '../../src/view/overview/messages.ts';
import { themesShown } from '../../src/view/overview/overview-text.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { isProposedTheme, PROPOSED_THEMES_CHANGE } from '../../src/view/unconfirmed.ts';
import { baseStyle } from '../base-style.ts';
import { announce, copyText, fireSelect } from '../events.ts';
import { pageStrings } from '../messages.ts';
import { applyFilter, applyWindow } from './apply-filter.ts';
import { type ColumnWidths, columnWidths } from './column-widths.ts';
import { filterPanel, filterText, filterSelect as selectBox } from './filter.ts';
import { filterStrings } from './filter-messages.ts';
import { filterStyle } from './filter-style.ts';
import {
  cellAt,
  type FocusedCell,
  type GridPosition,
  pinnedCell,
  sameCell,
  sameRow,
  selectionOfCell,
  suggestedCell,
  threadForCell,
} from './focused-cell.ts';
import { gridMove } from './grid-keys.ts';
import { columnAfter, type GridContext, renderRow, THEME_HEIGHT } from './grid-view.ts';
import { gapLabels, legendOfMarks, legendOfThreads, overviewColumnHead, rulerView } from './header-view.ts';
import { LONG_AXIS_PAPERS, nearestPaper, windowSpan } from './long-axis-layout.ts';
import { longAxisStyle } from './long-axis-style.ts';
import {
  axisOfDossier,
  type LongAxisContext,
  longAxisHead,
  longAxisRow,
  longAxisRuler,
  windowControls,
} from './long-axis-view.ts';
import { readingStrip } from './reading-strip.ts';
import { responsiveStyle } from './responsive-style.ts';
import {
  cellCountsOf,
  type OverviewRow,
  openThemes,
  rowsOf,
  sentencesOfCell,
  shownSentences,
  toggleAll,
} from './rows.ts';
import { overviewStyle } from './style.ts';
import { overviewTableView } from './table-view.ts';

/** Characters of a title that share a line of 1360 px with what stands at its right, and in smaller letters. */
const LONG_HEADING = 68;
const LONGER_HEADING = 84;
/** Papers in the window before the reader chooses. */
const WINDOW = 9;
/** Px from an edge of the window that still mean the edge: a target of 24 px. */
const GRIP = 12;
/** As many-style.ts has them: the names, a cell of the window, and the ground between years and window. */
const NAMES = 150;
const CELL = 34;
const GAP = 34;

/** Every theme by every paper: who says how much, where it is silent, and how the wording last changed. */
export class PolicyOverview extends LitElement {
  @property({ attribute: false }) dossier!: Dossier;
  @property({ attribute: false }) selection: Selection = START;
  /** Width of the element in CSS px, measured; the drawing follows it. */
  @state() private width = 1360;
  @state() private at: GridPosition = { row: 0, column: 0 };
  @state() private pointed: (GridPosition & { readonly nth: number }) | null = null;
  /** True once the reader has gone to a cell: before that the strip shows one of its own choice. */
  @state() private entered = false;
  @state() private nth: number | null = null;
  /** True while the controls of the filter are shown: no part of the address, because what they are set to is. */
  @state() private filtering = false;
  /** What a drag on the time line moves, with the papers between its start and the first of the window. */
  private drag: { readonly part: 'first' | 'last' | 'whole'; readonly grip: number } | null = null;
  private columns: { readonly kept: Dossier; readonly from: number; readonly grid: Dossier } | null = null;

  /** Where the focus goes once the rows asked for are drawn: before that it would go with the row that makes way. */
  private refocus: (() => GridPosition) | null = null;

  // In the next frame: drawing anew inside the callback changes the height that is being observed.
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the first drawing: drawn for a width it does not have, the whole grid would jump a frame later.
    this.measure();
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

  /** The dossier as narrowed and ordered: what is counted, and what the table and the course of the years tell. */
  private get kept(): Dossier {
    const { only, order, lang } = this.selection;
    return applyFilter(this.dossier, only, order, lang);
  }

  private get many(): boolean {
    return this.kept.documents.length >= LONG_AXIS_PAPERS;
  }

  /** Where the window stands among the papers: where the reader put it, else at the last ones. */
  private get window(): { readonly from: number; readonly count: number } {
    const papers = this.kept.documents;
    const asked = this.selection.window;
    const count = asked?.count ?? WINDOW;
    const at = asked === null ? -1 : papers.findIndex((paper) => paper.source.id === asked.first);
    return windowSpan(papers.length, at === -1 ? papers.length : at, count);
  }

  /** The dossier whose papers are the columns: all that are kept, or of many those of the window. */
  private get grid(): Dossier {
    const { kept } = this;
    if (!this.many) return kept;
    const { from, count } = this.window;
    const known = this.columns;
    if (known?.kept === kept && known.from === from && known.grid.documents.length === count) return known.grid;
    const grid = applyWindow(kept, kept.documents.slice(from, from + count));
    this.columns = { kept, from, grid };
    return grid;
  }

  private get rows(): OverviewRow[] {
    return rowsOf(this.kept, openThemes(this.kept, this.selection.open));
  }

  private get widths(): ColumnWidths {
    return columnWidths(this.width, this.grid.documents.length);
  }

  private get pin(): FocusedCell | null {
    const pin = pinnedCell(this.kept, this.rows, this.selection);
    return pin === null ? null : { ...pin, nth: this.nth ?? pin.nth };
  }

  /** What the strip shows: the pinned cell, else the one pointed at, else the one in focus, else one of its own choice. */
  private get shown(): FocusedCell | null {
    const { grid: dossier, rows, pin, pointed, nth } = this;
    if (pin !== null) return pin;
    const under = pointed === null ? null : cellAt(dossier, rows, pointed);
    if (under !== null && pointed !== null) return { ...under, nth: pointed.nth };
    const entered = this.entered ? cellAt(dossier, rows, this.at) : null;
    if (entered !== null) return { ...entered, nth: nth ?? entered.nth };
    return this.widths.narrow || this.many ? null : suggestedCell(dossier, rows);
  }

  /** Also while a cell is pinned: the strip stays with the pin, the threads follow the pointer, else the focus. */
  private get isolated(): { readonly row: number; readonly document: string } | null {
    const { pointed, at, entered, shown } = this;
    const here = pointed ?? (entered ? at : null);
    const document = here === null ? undefined : this.grid.documents[here.column - 1]?.source.id;
    if (here !== null && document !== undefined) return { row: here.row, document };
    return shown === null
      ? null
      : { row: this.rows.findIndex((row) => sameRow(row, shown.row)), document: shown.document };
  }

  // ── Keyboard and pointer ─────────────────────────────────────────────────────────────────────────────────

  private readonly onKey = (event: KeyboardEvent): void => {
    const { grid: dossier, rows, at, many } = this;
    if (event.altKey) return;
    if (many && this.moveWindow(event)) return;
    // Of many papers there is no column of last changes behind the last one.
    const after = (from: GridPosition): number =>
      many
        ? Math.min(dossier.documents.length, from.column + 1)
        : columnAfter(dossier, this.widths.listed, rows[from.row], from.column);
    const grid = { rows, papers: dossier.documents.length, after };
    const move = gridMove(event.key, event.ctrlKey || event.metaKey, at, grid);
    if (move === null || (move.kind === 'release' && this.pin === null)) return;
    event.preventDefault();
    if (move.kind === 'go') this.go(move.at);
    else if (move.kind === 'toggle') this.toggle(move.theme);
    else if (move.kind === 'more') this.toggleAll(move.theme);
    else if (move.kind === 'open') this.openLine();
    else this.togglePin(move.kind === 'pin' ? cellAt(dossier, rows, at) : this.pin);
  };

  private go(at: GridPosition): void {
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
    const shown = at === null ? null : cellAt(this.grid, this.rows, at);
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
  private strokeAt(event: PointerEvent, { row, document }: FocusedCell): number | null {
    const cell = event.target as Element;
    const drawing = cell.closest('.row')?.querySelector('.drawing');
    const { grid: dossier } = this;
    if (!drawing) return null;
    const { sentences } = dossierIndex(dossier);
    const drawn = strokes(
      sentencesOfCell(dossier, row, document).map((id) => ({
        id,
        words: wordsThatFit(sentences.get(id)?.sentence.text ?? ''),
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
    this.togglePin(cellAt(this.grid, this.rows, at));
  };

  private toggle(theme: string): void {
    const open = openThemes(this.kept, this.selection.open);
    const opened = !this.rows.some((row) => row.kind === 'theme' && row.theme === theme && row.open);
    const others = toggleAll(open, theme, false).filter((id) => id !== theme);
    fireSelect(this, { open: opened ? [...others, theme] : others });
    const words = pageStrings[this.selection.lang].overview;
    const name = dossierIndex(this.dossier).themeName(theme)[this.selection.lang];
    announce(this, opened ? words.opens(name) : words.closes(name));
    // Rows above may have come or gone; the name that was pressed keeps the focus.
    void this.updateComplete.then(() => {
      const row = this.rows.findIndex((candidate) => candidate.kind === 'theme' && candidate.theme === theme);
      this.go({ row, column: 0 });
    });
  }

  /** All positions of a theme, or the few that most papers hold; the focus stays on the last row of the theme. */
  private toggleAll(theme: string): void {
    const first = this.rows.findIndex((row) => row.kind === 'more' && row.theme === theme);
    const more = this.rows[first];
    if (more?.kind !== 'more') return;
    const all = more.hidden > 0;
    fireSelect(this, { open: toggleAll(openThemes(this.kept, this.selection.open), theme, all) });
    const words = pageStrings[this.selection.lang].overview;
    const name = dossierIndex(this.dossier).themeName(theme)[this.selection.lang];
    announce(this, all ? words.allShown(name) : words.fewerShown(name));
    this.refocus = () => {
      const last = this.rows.findIndex((row) => row.kind === 'more' && row.theme === theme);
      return { row: all ? Math.min(first, last) : last, column: 0 };
    };
  }

  private togglePin(shown: FocusedCell | null): void {
    if (shown === null) return;
    const { pin, kept: dossier, selection } = this;
    const words = pageStrings[selection.lang].overview;
    if (pin !== null && sameCell(pin, shown)) {
      fireSelect(this, { theme: null, document: null, lane: null });
      announce(this, words.released);
      return;
    }
    fireSelect(this, selectionOfCell(shown));
    const sentence = sentencesOfCell(dossier, shown.row, shown.document)[this.nth ?? shown.nth];
    const found = sentence === undefined ? undefined : dossierIndex(dossier).sentences.get(sentence);
    announce(this, found === undefined ? words.pinned : `${words.pinned} ${found.sentence.text}`);
  }

  private openLine(): void {
    const { grid: dossier, rows, at } = this;
    const row = rows[at.row];
    if (row === undefined || row.kind === 'more') return;
    const shown = cellAt(dossier, rows, at);
    const line = threadForCell(dossier, row, shown);
    if (line === null) {
      announce(this, pageStrings[this.selection.lang].overview.noLine);
      return;
    }
    const document = shown?.document ?? null;
    fireSelect(this, { view: 'line', theme: row.theme, thread: line.thread.id, lane: line.lane?.id ?? null, document });
  }

  private async cite(sentence: string): Promise<void> {
    const { dossier, selection } = this;
    const words = pageStrings[selection.lang].overview;
    // Where it is refused the words stand in the strip to be selected.
    await copyText(this, citation(dossier, sentence, selection.lang), words.cited, words.notCited);
  }

  // ── Filter, order and window ─────────────────────────────────────────────────────────────────────────────

  private narrow(only: Filter): void {
    fireSelect(this, { only });
    const { lang } = this.selection;
    // Said of what is now shown: the counts of the title follow the filter.
    void this.updateComplete.then(() => announce(this, `${filterText(this.dossier, only, lang)}. ${this.heading()}.`));
  }

  private reorder(order: Order): void {
    fireSelect(this, { order });
    const words = filterStrings[this.selection.lang];
    announce(this, words.ordered(words.orders[order]));
  }

  private readonly toggleFilter = (): void => {
    this.filtering = !this.filtering;
    const target = this.filtering ? '.filter select' : '[aria-controls="filter"]';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(target)?.focus());
  };

  private putWindow(from: number, count: number, quiet = false): void {
    const papers = this.kept.documents;
    const next = windowSpan(papers.length, Math.max(0, from), count);
    const first = papers[next.from]?.source.id;
    if (first === undefined) return;
    fireSelect(this, { window: { first, count } });
    if (!quiet) this.tellWindow(next.from, next.count);
  }

  private tellWindow(from: number, count: number): void {
    const { lang } = this.selection;
    const papers = this.kept.documents;
    const on = (at: number): string => {
      const paper = papers[at];
      return paper === undefined ? '' : dayText(dayOfDocument(paper), lang);
    };
    announce(this, filterStrings[lang].windowOf(count, on(from), on(from + count - 1)));
  }

  /** Shift and arrows by one paper, Page Up and Page Down by a window; true where the key was one of these. */
  private moveWindow(event: KeyboardEvent): boolean {
    const { from, count } = this.window;
    const steps: Readonly<Record<string, number>> = event.shiftKey
      ? { ArrowLeft: -1, ArrowRight: 1 }
      : { PageUp: -count, PageDown: count };
    const step = steps[event.key];
    if (step === undefined) return false;
    event.preventDefault();
    this.putWindow(from + step, this.selection.window?.count ?? WINDOW);
    return true;
  }

  private readonly onGrip = (event: PointerEvent): void => {
    const at = this.paperAt(event);
    if (at === null || event.button !== 0) return;
    const { from, count } = this.window;
    const { axis, x } = at;
    const beside = (paper: number): boolean => Math.abs((axis.places[paper] ?? 0) + 1 - x) <= GRIP;
    const part = beside(from) ? 'first' : beside(from + count - 1) ? 'last' : 'whole';
    const inside = at.paper >= from && at.paper < from + count;
    this.drag = { part, grip: inside ? at.paper - from : Math.floor(count / 2) };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    event.preventDefault();
    if (part === 'whole' && !inside) this.onDrag(event);
  };

  private readonly onDrag = (event: PointerEvent): void => {
    const at = this.drag === null ? null : this.paperAt(event);
    if (at === null || this.drag === null) return;
    const { from, count } = this.window;
    const last = from + count - 1;
    const sized = (size: number): number => Math.min(MOST_IN_WINDOW, Math.max(LEAST_IN_WINDOW, size));
    if (this.drag.part === 'whole') this.putWindow(at.paper - this.drag.grip, count, true);
    else if (this.drag.part === 'first') {
      const size = sized(last - at.paper + 1);
      this.putWindow(last - size + 1, size, true);
    } else this.putWindow(from, sized(at.paper - from + 1), true);
  };

  private readonly onDrop = (): void => {
    if (this.drag === null) return;
    this.drag = null;
    const { from, count } = this.window;
    this.tellWindow(from, count);
  };

  private paperAt(event: PointerEvent): { paper: number; x: number; axis: ReturnType<typeof axisOfDossier> } | null {
    const drawing = this.renderRoot.querySelector('.time .course');
    if (drawing === null) return null;
    const x = event.clientX - drawing.getBoundingClientRect().left;
    const axis = axisOfDossier(this.kept, this.courseWidth());
    return { paper: nearestPaper(axis.places, x), x, axis };
  }

  /** Width of the time line: what names and window leave. */
  private courseWidth(): number {
    if (this.widths.narrow) return this.width;
    return Math.max(120, this.width - NAMES - this.grid.documents.length * CELL - GAP);
  }

  // ── Drawing ──────────────────────────────────────────────────────────────────────────────────────────────

  protected override render(): TemplateResult {
    const { dossier, selection, kept, grid, many } = this;
    const words = pageStrings[selection.lang];
    if (dossier.documents.length === 0) {
      const { empty, emptyWhy } = filterStrings[selection.lang];
      return html`<div class="top"><h1>${empty}</h1></div><p>${emptyWhy}</p>`;
    }
    if (themesShown(dossier).length === 0) {
      return html`<div class="top"><h1>${overviewStrings[selection.lang].none}</h1></div><p>${words.overview.noneWhy}</p>`;
    }
    const nothingLeft = kept.documents.length === 0 || themesShown(kept).length === 0;
    // What columns are too narrow for is a matter of the other form: here they are as wide as they are.
    const form = many ? `${this.widths.form.split(' ')[0]} many` : this.widths.form;
    return html`<div class=${form} .style=${`--columns: ${grid.documents.length}`}>
      <div class="top">
        <h1 class=${this.heading().length > LONGER_HEADING ? 'longer' : this.heading().length > LONG_HEADING ? 'long' : ''}>${this.heading()}</h1>
        <p class="acts">
          <button class="act" aria-expanded=${String(this.filtering)} aria-controls="filter" @click=${this.toggleFilter}>
            ${filterText(dossier, selection.only, selection.lang)}
          </button>
          ${this.renderOrder()}
          <button class="act" aria-pressed=${String(selection.table)} @click=${this.toggleTable}>
            ${words.overview.asTable}
          </button>
        </p>
      </div>
      ${
        this.filtering
          ? filterPanel(dossier, selection.only, selection.lang, {
              change: (only) => this.narrow(only),
              clear: () => this.narrow(NO_FILTER),
              close: this.toggleFilter,
            })
          : nothing
      }
      ${dossier.documents.length === 1 ? html`<p class="soft">${words.overview.oneDocument}</p>` : nothing}
      ${nothingLeft ? this.renderNothing() : selection.table ? this.renderTable() : many ? this.renderMany() : this.renderGrid()}
      <p class="ledger">${this.ledger()}
        <a class="act" href=${fragment({ ...selection, view: 'account' })}>${words.views.account}</a></p>
      ${selection.table || nothingLeft ? nothing : this.renderStrip()}
    </div>`;
  }

  private renderOrder(): TemplateResult {
    const { selection } = this;
    const words = filterStrings[selection.lang];
    return selectBox(
      `${words.order}:`,
      ORDERS.map((order) => [order, words.orders[order]] as const),
      selection.order,
      (order) => this.reorder(ORDERS.find((candidate) => candidate === order) ?? 'dossier'),
    );
  }

  private renderNothing(): TemplateResult {
    const words = filterStrings[this.selection.lang];
    return html`<p class="silence">${words.nothing}</p>
      <p>${words.nothingWhy}</p>
      <p class="acts"><button class="act" @click=${() => this.narrow(NO_FILTER)}>${words.clear}</button></p>`;
  }

  private heading(): string {
    const { kept } = this;
    const { lang } = this.selection;
    const words = pageStrings[lang];
    const own = overviewStrings[lang];
    const themes = themesShown(kept).length;
    const papers = kept.documents.length;
    const counts = cellCountsOf(kept);
    const named = [
      own.spoken(counts.speaks),
      own.silent(counts.silent),
      ...(counts.hidden > 0 ? [filterStrings[lang].hidden(counts.hidden)] : []),
      ...(counts.undecided > 0 ? [own.undecided(counts.undecided)] : []),
      ...(counts.outside > 0 ? [own.outside(counts.outside)] : []),
      ...(counts.unread > 0 ? [own.unread(counts.unread)] : []),
    ];
    const what = `${words.number(themes)} ${words.overview.themes(themes)}, ${words.number(papers)} ${words.documents(papers)}`;
    return `${capitalized(what)}: ${named.join(', ')}`.replace(/ × /g, '\u00a0×\u00a0');
  }

  private readonly toggleTable = (): void => {
    const shown = !this.selection.table;
    fireSelect(this, { table: shown });
    const words = pageStrings[this.selection.lang].overview;
    announce(this, shown ? words.tableShown : words.marksShown);
  };

  private ledger(): string {
    const { lang, only } = this.selection;
    const words = pageStrings[lang].overview;
    const { ledger } = this.dossier;
    const all = Object.values(ledger).reduce((sum, bin) => sum + bin.length, 0);
    const shown = shownSentences(this.kept);
    const whole = isFiltered(only) ? shownSentences(this.dossier) : shown;
    const administrative = ledger.administrative.length;
    const left = whole > shown ? ` ${filterStrings[lang].ledger(whole - shown)}` : '';
    const isFound = this.dossier.themes.some(({ id }) => isProposedTheme(this.dossier, id));
    const found = isFound ? ` ${PROPOSED_THEMES_CHANGE[lang]}` : '';
    return `${words.ledger(shown, all)}${left} ${words.ledgerRest(all - whole - administrative, administrative)}${found}`;
  }

  private renderTable(): TemplateResult {
    const { kept, grid, selection, rows, many } = this;
    const label = pageStrings[selection.lang].overview.grid;
    return html`${many ? this.renderWindow() : nothing}
      <div class="scroll" role="region" tabindex="0" aria-label=${label}>
        ${overviewTableView(grid, rows, selection.lang, (theme, all) => (all ? this.toggleAll(theme) : this.toggle(theme)), kept)}
      </div>`;
  }

  private renderWindow(): TemplateResult {
    const { kept, selection } = this;
    return windowControls(kept, this.window, this.selection.window?.count ?? WINDOW, selection.lang, {
      move: (from, count) => this.putWindow(from, count),
    });
  }

  private renderMany(): TemplateResult {
    const { kept, grid, selection, rows, shown } = this;
    const words = pageStrings[selection.lang].overview;
    const width = this.courseWidth();
    const lit =
      shown === null ? null : { row: rows.findIndex((row) => sameRow(row, shown.row)), document: shown.document };
    const frame: GridContext = { dossier: grid, selection, column: CELL, listed: false, focused: this.at, lit };
    const scene: LongAxisContext = { kept, frame, ...this.window, width };
    const axis = axisOfDossier(kept, width);
    return html`<div class="figure" @pointerdown=${this.onGripped} @pointermove=${this.onDrag} @pointerup=${this.onDrop} @pointercancel=${this.onDrop}>
      ${this.renderWindow()}
      <div class="time">${longAxisRuler(scene)}</div>
      <div
        role="grid"
        aria-label=${words.grid}
        aria-description=${filterStrings[selection.lang].keys}
        @keydown=${this.onKey}
        @click=${this.onClick}
        @focusin=${this.onFocus}
        @pointermove=${this.onPoint}
        @pointerleave=${this.onLeave}
      >
        ${longAxisHead(scene)} ${rows.map((row, index) => longAxisRow(scene, row, index))}
      </div>
      <p class="caption">
        ${filterStrings[selection.lang].caption(axis.most, homeName(kept, selection.lang))}
        ${axis.undated > 0 ? filterStrings[selection.lang].undated(axis.undated) : nothing}
      </p>
    </div>`;
  }

  private readonly onGripped = (event: PointerEvent): void => {
    if (event.target instanceof Element && event.target.closest('.course') !== null) this.onGrip(event);
  };

  private renderGrid(): TemplateResult {
    const { grid: dossier, selection, rows, shown } = this;
    const { columns, column, listed, narrow } = this.widths;
    const words = pageStrings[selection.lang].overview;
    const dated = dossier.documents.map((document) => ({ id: document.source.id, day: dayOfDocument(document) }));
    const drawn = ruler(dated, columns, overviewStrings[selection.lang].gap);
    const lit =
      shown === null ? null : { row: rows.findIndex((row) => sameRow(row, shown.row)), document: shown.document };
    const frame: GridContext = { dossier, selection, column, listed, focused: this.at, lit, isolated: this.isolated };
    return html`<div class="figure">
      ${legendOfMarks(dossier, selection.lang, narrow)}${narrow ? nothing : legendOfThreads(selection.lang)}
      <div class="time">
        ${narrow ? gapLabels(drawn, dossier, selection.lang) : rulerView(drawn, dossier, selection.lang)}
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
              html`<div role="columnheader" class="column">${overviewColumnHead(document, selection.lang, listed)}</div>`,
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
    const { kept: dossier, selection, shown, pin } = this;
    if (shown === null && this.widths.narrow) return nothing;
    return html`<section class="strip" aria-label=${pageStrings[selection.lang].overview.strip}>
      ${readingStrip(dossier, selection, shown, pin !== null, this.widths.strip, {
        cite: (sentence) => void this.cite(sentence),
        turn: (nth) => {
          this.nth = nth;
        },
        unpin: () => this.togglePin(this.pin),
      })}
    </section>`;
  }

  static override styles = [baseStyle, overviewStyle, responsiveStyle, filterStyle, longAxisStyle];
}

/** The place of the cell an event happened in. */
function atOf(event: Event): GridPosition | null {
  const cell = (event.target as Element | null)?.closest<HTMLElement>('[data-column]');
  if (cell === null || cell === undefined) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
