import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, Label } from '../../src/model.ts';
import { capital, citation } from '../citation.ts';
import { dayOf, lookup } from '../lookup.ts';
import { type Selection, START, say, select } from '../selection.ts';
import { strings } from '../strings.ts';
import { base } from '../style.ts';
import { lineOf } from './change.ts';
import { type Frame, renderRow, runsOf, THEME_HEIGHT } from './grid.ts';
import { columnHead, drawnRuler, legendOfMarks, legendOfThreads, namedGaps } from './head.ts';
import { ruler, strokes, wordsIn } from './layout.ts';
import { countsOf, openThemes, type Row, rowsOf, sentencesOf, shownSentences, themesOf } from './rows.ts';
import { type Shown, strip } from './strip.ts';
import { overviewStyle } from './style.ts';
import { table } from './table.ts';

/** Widths of the design in px: names at the left, the last change at the right, and where the one or both give way. */
const NAMES = 226;
const CHANGES = 296;
const WIDE = 1100;
const NARROW = 700;
/** Least width of a column that holds words on the line, a year written level, and a year on its side, in px. */
const WORDED = 84;
const LEVEL = 44;
const UPRIGHT = 12;

/** Characters of a title that share a line of 1360 px with what stands at its right. */
const LONG_HEADING = 68;

interface At {
  readonly row: number;
  /** 0 the name of the row, 1..n the papers, n + 1 the last change. */
  readonly column: number;
}

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

  private get rows(): Row[] {
    return rowsOf(this.dossier, openThemes(this.dossier, this.selection.open));
  }

  private get narrow(): boolean {
    return this.width <= NARROW;
  }

  private get columns(): number {
    if (this.width > WIDE) return this.width - NAMES - CHANGES;
    return this.narrow ? this.width : this.width - NAMES;
  }

  private get column(): number {
    return this.columns / Math.max(1, this.dossier.documents.length);
  }

  private get listed(): boolean {
    return this.narrow || this.column < WORDED;
  }

  // ── What the strip shows ─────────────────────────────────────────────────────────────────────────────────

  private get pin(): Shown | null {
    const { theme, document, lane } = this.selection;
    if (theme === null || document === null) return null;
    const rows = this.rows;
    const row =
      rows.find((one) => one.kind === 'lane' && one.lane.id === lane) ??
      rows.find((one) => one.kind === 'theme' && one.theme === theme);
    return row === undefined ? null : { row, document, nth: this.nth ?? this.first(row, document) };
  }

  private get shown(): Shown | null {
    if (this.pin !== null) return this.pin;
    if (this.pointed !== null) {
      const shown = this.shownAt(this.pointed);
      if (shown !== null) return { ...shown, nth: this.pointed.nth };
    }
    if (this.entered) {
      const shown = this.shownAt(this.at);
      if (shown !== null) return { ...shown, nth: this.nth ?? shown.nth };
    }
    return this.narrow ? null : this.suggested;
  }

  private shownAt({ row, column }: At): Shown | null {
    const found = this.rows[row];
    const document = this.dossier.documents[column - 1]?.source.id;
    if (found === undefined || document === undefined) return null;
    return { row: found, document, nth: this.first(found, document) };
  }

  /** Of several sentences the first that stands on a line: it is what the row is about. */
  private first(row: Row, document: string): number {
    const at = sentencesOf(this.dossier, row, document).findIndex((id) => lineOf(this.dossier, row.theme, id) !== null);
    return Math.max(0, at);
  }

  /** Before the reader chooses: in the open theme the paper whose degree word goes furthest back in the last change. */
  private get suggested(): Shown | null {
    const row = this.rows.find((one) => one.kind === 'lane');
    if (row?.kind !== 'lane') return null;
    const stations = row.lane.stations.filter((station) => station.entries.length > 0);
    const worded = stations.find((one) => one.entries.some(({ passage }) => passage.wording.degree !== null));
    const station = worded ?? stations[0];
    const head = this.rows.find((one) => one.kind === 'theme' && one.theme === row.theme);
    if (station === undefined || head === undefined) return null;
    return { row: head, document: station.document, nth: this.first(head, station.document) };
  }

  // ── Keyboard and pointer ─────────────────────────────────────────────────────────────────────────────────

  private readonly onKey = (event: KeyboardEvent): void => {
    const last = { row: this.rows.length - 1, column: this.dossier.documents.length + 1 };
    const { row, column } = this.at;
    const held = event.ctrlKey || event.metaKey;
    const current = this.rows[row];
    if (event.altKey || current === undefined) return;
    const to = (next: Partial<At>): void => this.go({ ...this.at, ...next });
    switch (event.key) {
      case 'ArrowDown':
        to({ row: Math.min(last.row, row + 1) });
        break;
      case 'ArrowUp':
        to({ row: Math.max(0, row - 1) });
        break;
      case 'ArrowRight':
        if (column === 0 && current.kind === 'theme' && current.expandable && !current.open) this.toggle(current.theme);
        else to({ column: Math.min(last.column, this.columnAfter(current, column)) });
        break;
      case 'ArrowLeft':
        if (column === 0 && current.kind === 'theme' && current.open) this.toggle(current.theme);
        else to({ column: Math.max(0, column - 1) });
        break;
      case 'Home':
        to(held ? { row: 0 } : { column: 1 });
        break;
      case 'End':
        to(held ? { row: last.row } : { column: this.dossier.documents.length });
        break;
      case 'Enter':
        this.openLine();
        break;
      case ' ':
        this.togglePin(this.shownAt(this.at));
        break;
      case 'Escape':
        if (this.pin === null) return;
        this.togglePin(this.pin);
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  /** The column right of this one; several silent years drawn as one are passed in one step. */
  private columnAfter(row: Row, column: number): number {
    if (row.kind === 'theme') return column + 1;
    const run = runsOf({ dossier: this.dossier, listed: this.listed }, row).find(
      ({ from, to }) => from < column && column <= to + 1,
    );
    return (run === undefined ? column : run.to + 1) + 1;
  }

  private go(at: At): void {
    this.at = at;
    this.entered = true;
    this.nth = null;
    void this.updateComplete.then(() => this.focusCell());
  }

  private focusCell(): void {
    this.renderRoot.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  }

  private atOf(event: Event): At | null {
    const cell = (event.target as Element | null)?.closest<HTMLElement>('[data-column]');
    return cell === null || cell === undefined
      ? null
      : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  }

  private readonly onPoint = (event: PointerEvent): void => {
    const at = event.pointerType === 'touch' ? null : this.atOf(event);
    const row = at === null ? undefined : this.rows[at.row];
    const document = at === null ? undefined : this.dossier.documents[at.column - 1]?.source.id;
    if (at === null || row === undefined || document === undefined) {
      this.pointed = null;
      return;
    }
    const nth = row.kind === 'theme' ? this.strokeAt(event, row, document) : 0;
    const { pointed } = this;
    if (pointed?.row === at.row && pointed.column === at.column && pointed.nth === nth) return;
    this.pointed = { ...at, nth };
  };

  /** The sentence whose stroke is nearest to the pointer; in a cell with one stroke, or far from all, the usual one. */
  private strokeAt(event: PointerEvent, row: Row, document: string): number {
    const box = (event.target as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const { sentences } = lookup(this.dossier);
    const drawn = strokes(
      sentencesOf(this.dossier, row, document).map((id) => ({
        id,
        words: wordsIn(sentences.get(id)?.sentence.text ?? ''),
      })),
      this.column,
      THEME_HEIGHT,
    ).strokes;
    let best = { nth: -1, distance: 12 };
    drawn.forEach((stroke, nth) => {
      const dx = Math.max(stroke.x - x, 0, x - stroke.x - stroke.width);
      const distance = Math.hypot(dx, stroke.y + 2 - y);
      if (distance < best.distance) best = { nth, distance };
    });
    return best.nth === -1 ? this.first(row, document) : best.nth;
  }

  private readonly onClick = (event: Event): void => {
    const at = this.atOf(event);
    const row = at === null ? undefined : this.rows[at.row];
    if (at === null || row === undefined) return;
    const pointed = this.pointed;
    this.go(at);
    if (at.column === 0) {
      if (row.kind === 'theme' && row.expandable) this.toggle(row.theme);
      return;
    }
    const shown = this.shownAt(at);
    if (shown === null) return;
    if (pointed !== null && pointed.row === at.row && pointed.column === at.column) this.nth = pointed.nth;
    this.togglePin(shown);
  };

  private readonly onFocus = (event: FocusEvent): void => {
    const at = this.atOf(event);
    if (at === null) return;
    if (at.row !== this.at.row || at.column !== this.at.column) {
      this.at = at;
      this.nth = null;
    }
    this.entered = true;
    this.pointed = null;
  };

  private toggle(theme: string): void {
    const open = openThemes(this.dossier, this.selection.open);
    const opened = !open.includes(theme);
    select(this, { open: opened ? [...open, theme] : open.filter((id) => id !== theme) });
    const words = strings[this.selection.lang].overview;
    const name = lookup(this.dossier).themeName(theme)[this.selection.lang];
    say(this, opened ? words.opens(name) : words.closes(name));
    const row = this.rows.findIndex((one) => one.kind === 'theme' && one.theme === theme);
    // Rows above may have come or gone; the name that was pressed keeps the focus.
    void this.updateComplete.then(() => {
      const now = this.rows.findIndex((one) => one.kind === 'theme' && one.theme === theme);
      if (now !== row || this.at.row !== now) this.go({ row: now, column: 0 });
    });
  }

  private togglePin(shown: Shown | null): void {
    if (shown === null) return;
    const { pin } = this;
    const lane = shown.row.kind === 'lane' ? shown.row.lane.id : null;
    const same =
      pin !== null &&
      pin.document === shown.document &&
      pin.row.theme === shown.row.theme &&
      (pin.row.kind === 'lane' ? pin.row.lane.id : null) === lane;
    if (same) select(this, { theme: null, document: null, lane: null });
    else select(this, { theme: shown.row.theme, document: shown.document, lane });
  }

  private openLine(): void {
    const row = this.rows[this.at.row];
    if (row === undefined) return;
    const shown = this.shownAt(this.at);
    const sentence = shown === null ? undefined : sentencesOf(this.dossier, row, shown.document)[shown.nth];
    const line = sentence === undefined ? null : lineOf(this.dossier, row.theme, sentence);
    const thread =
      row.kind === 'lane' ? row.thread : (line?.thread ?? this.dossier.threads.find((one) => one.theme === row.theme));
    if (thread === undefined) {
      say(this, strings[this.selection.lang].overview.noLine);
      return;
    }
    select(this, {
      view: 'line',
      theme: row.theme,
      thread: thread.id,
      lane: row.kind === 'lane' ? row.lane.id : (line?.lane.id ?? null),
      document: shown?.document ?? null,
    });
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
    const size = [
      this.narrow ? 'narrow' : this.width > WIDE ? 'wide' : 'middle',
      this.listed ? 'listed' : '',
      this.column < LEVEL ? 'tight' : '',
      this.column < UPRIGHT ? 'dense' : '',
    ].join(' ');
    if (themesOf(dossier).length === 0) {
      return html`<div class="top"><h1>${words.overview.none}</h1></div><p>${words.overview.noneWhy}</p>`;
    }
    return html`<div class=${size} .style=${`--columns: ${dossier.documents.length}`}>
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
    const { dossier, selection } = this;
    const rows = rowsOf(dossier, themesOf(dossier));
    const label = strings[selection.lang].overview.grid;
    return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
      ${table(dossier, rows, selection.lang)}
    </div>`;
  }

  private renderGrid(): TemplateResult {
    const { dossier, selection, rows, shown, narrow } = this;
    const words = strings[selection.lang].overview;
    const { column, listed } = this;
    const dated = dossier.documents.map((document) => ({ id: document.source.id, day: dayOf(document) }));
    const drawn = ruler(dated, this.columns, (years, months) => words.gap(years, months));
    const lit = shown === null ? null : { row: rows.indexOf(shown.row), document: shown.document };
    const rowAt = shown === null ? -1 : rows.findIndex((row) => sameRow(row, shown.row));
    const frame: Frame = {
      dossier,
      selection,
      column,
      listed,
      focused: this.at,
      lit: lit === null ? null : { ...lit, row: rowAt },
    };
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
    if (shown === null && this.narrow) return nothing;
    const middle = this.width > WIDE ? this.columns - 60 : this.width - (this.narrow ? 0 : NAMES);
    return html`<section class="strip" aria-label=${strings[selection.lang].overview.strip}>
      ${strip(dossier, selection, shown, pin !== null, middle, {
        cite: (sentence) => void this.cite(sentence),
        turn: (nth) => {
          this.nth = nth;
        },
        unpin: () => this.togglePin(this.pin),
      })}
    </section>`;
  }

  static override styles = [base, overviewStyle];
}

function sameRow(a: Row, b: Row): boolean {
  return a.theme === b.theme && a.kind === b.kind && (a.kind !== 'lane' || b.kind !== 'lane' || a.lane === b.lane);
}

function same(text: string): Label {
  return { nl: text, en: text };
}
