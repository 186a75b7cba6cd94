import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dossierIndex, homeName } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Thread } from '../../src/model.ts';
import { capitalized, citation, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { degreeChart } from '../../src/view/line/degree-chart.ts';
import { degreeChartFigure } from '../../src/view/line/degree-chart-figure.ts';
import { rowId } from '../../src/view/line/quoted-parts.ts';
import {
  type LineRow,
  type PassageRow,
  type StationRows,
  stationRows,
  threadOf,
} from '../../src/view/line/stations.ts';
import { lineSummary } from '../../src/view/line/summary.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { isWithin } from '../../src/view/years.ts';
import { baseStyle } from '../base-style.ts';
import type { CorrectionEvent } from '../correct/events.ts';
import { announce, fireSelect, requestExport } from '../events.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { firstLastRows } from './ends-view.ts';
import { degreeChartView } from './ladder-view.ts';
import { linkEvidenceView } from './link-evidence.ts';
import { railSegments } from './rail.ts';
import { passageRowView, type RowContext, silenceRowView, stationHeading } from './station-view.ts';
import { lineViewStyle } from './style.ts';

/** Papers drawn at once: more than anybody's row of papers, and few enough to be there in a tenth of a second. */
const DRAWN = 40;

/** One position through all papers: who says it how far in which words, and where it falls silent. */
export class PolicyLine extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** The reader's corrections; null on a page that cannot apply any. */
  @property({ attribute: false }) correcting: CorrectionEvent | null = null;
  /** Of more papers than can be drawn at once, those that are: places in the list of stations of this thread. */
  @state() private drawn = { thread: '', from: 0, to: 0 };
  /** What stands open: `paragraph`, `why` or `whole`, with the id of its row. Not part of the address of the page. */
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private refused: { readonly id: string; readonly text: string } | null = null;
  @state() private figureWidth = 590;
  @query('figure') private figure!: HTMLElement | null;
  private readonly watch = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0 && width !== this.figureWidth) this.figureWidth = width;
  });

  private get words() {
    return pageStrings[this.selection.lang].line;
  }

  private get thread(): Thread | null {
    return this.dossier && threadOf(this.dossier, this.selection.thread, this.selection.theme);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  protected override firstUpdated(): void {
    if (this.selection.document === null) return;
    // After the page has put its own focus and scroll for a new view, else it would scroll away again.
    requestAnimationFrame(() => {
      const station = this.renderRoot.querySelector('.station[aria-current]');
      if (station?.previousElementSibling) station.scrollIntoView({ block: 'nearest' });
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.figure) this.watch.observe(this.figure);
    const before = changed.get('selection');
    if (before && before.thread !== this.selection.thread) this.opened = new Set();
  }

  /** Focus goes back to where the correction was made; where that is no more, to the list, where it can be undone. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('correcting');
    if (!before || !this.correcting || before.own === this.correcting.own) return;
    const from = [...this.opened].find((key) => key.startsWith('correct '))?.slice('correct '.length) ?? null;
    this.opened = new Set([...this.opened].filter((key) => !key.startsWith('correct ')));
    void this.focusRow(from);
  }

  /** The papers that are drawn: those around the one in focus, else the last ones, and what was asked for beyond. */
  private stretch(thread: Thread, stations: readonly StationRows[]): { readonly from: number; readonly to: number } {
    const all = stations.length;
    const chosen = stations.findIndex(({ document }) => document.source.id === this.selection.document);
    const { drawn } = this;
    if (drawn.thread === thread.id && (chosen < 0 || (chosen >= drawn.from && chosen < drawn.to))) return drawn;
    const from = Math.max(0, Math.min(chosen < 0 ? all : chosen - DRAWN / 2, all - DRAWN));
    return { from, to: Math.min(all, from + DRAWN) };
  }

  private renderMore(at: number, end: number): TemplateResult | typeof nothing {
    const { dossier, thread } = this;
    const left = Math.abs(end - at);
    if (left === 0 || !dossier || !thread) return nothing;
    const more = (): void => {
      const now = this.stretch(thread, stationRows(dossier, thread));
      this.drawn = {
        thread: thread.id,
        from: end === 0 ? Math.max(0, now.from - DRAWN) : now.from,
        to: end === 0 ? now.to : Math.min(end, now.to + DRAWN),
      };
    };
    return html`<p class="acts"><button class="act" @click=${more}>${this.words.moreStations(left, end === 0)}</button></p>`;
  }

  private async focusRow(id: string | null): Promise<void> {
    await this.updateComplete;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
    const row = rows.find(({ dataset }) => dataset['row'] === id);
    const list = this.renderRoot.querySelector<LitElement>('policy-corrections');
    await list?.updateComplete;
    const back = row?.querySelector<HTMLElement>('[data-correct]') ?? list;
    back?.focus();
  }

  protected override render(): TemplateResult {
    const { dossier, thread, words } = this;
    if (!dossier) return html`<slot></slot>`;
    if (!thread) {
      return html`<div class="none">${this.renderThemes(dossier, null)}
        <h1>${words.none}</h1><p>${words.noneWhy}</p></div>${this.renderCorrections(dossier)}`;
    }
    const stations = stationRows(dossier, thread);
    const { from, to } = this.stretch(thread, stations);
    const years = this.selection.only;
    const inYears = (station: StationRows): boolean => isWithin(station.document, years);
    const whole = stations.every(inYears);
    // The figure is a picture of the list under it.
    const listed = stations.slice(from, to).filter(inYears);
    // The highest rung has the longest name; on a narrow figure it is shortened instead.
    const highest = listed.some(({ rows }) => rows.some((row) => row.kind === 'passage' && row.rung === 'full-scope'));
    const labels = this.figureWidth < 420 ? 104 : highest ? 192 : 132;
    const ladder = degreeChart(listed, thread, this.figureWidth, labels);
    const rows = stations.flatMap((station) => station.rows);
    const rails = railSegments(stations, (older, newer) => dossierIndex(dossier).alignments.has(`${older}~${newer}`));
    return html`
      <div class="head">
        <div>
          ${this.renderThemes(dossier, thread)}
          <h1>${noBreakView(capitalized(thread.label))}</h1>
          <p class="summary">${lineSummary(stations.filter(inYears), this.selection.lang).map(({ text, mark }) =>
            mark ? html`<mark>${noBreakView(text)}</mark>` : text,
          )}${dossier.documents.length === 1 ? html` ${words.one}` : nothing}</p>
          ${whole ? nothing : this.renderYears()}
          ${this.renderThreads(dossier, thread)}
        </div>
        <figure>${degreeChartView(degreeChartFigure(ladder, listed, this.selection.lang))}</figure>
      </div>
      <div class="columns">
        <span>${words.columns.document}</span><span></span><span>${words.columns.far}</span>
        <span class="acts"><button class="act" @click=${this.copyLink}>${words.copyLink}</button>
          <button class="act" @click=${() => requestExport(this, { format: 'docx' })}>${words.word}</button>
          <button class="act" @click=${() => requestExport(this, { sheet: 'embed' })}>${words.embed}</button></span>
        <span class="last">${words.columns.who}</span>
      </div>
      ${this.renderMore(from, 0)}
      <ol class="stations" aria-label=${words.stations} aria-describedby="keys" @keydown=${this.onKey}>
        ${stations.map((station, at) => (at < from || at >= to || !inYears(station) ? nothing : this.renderStation(station, at, stations, rails, rows)))}
      </ol>
      ${this.renderMore(to, stations.length)}
      ${
        whole
          ? firstLastRows(dossier, thread, this.selection.lang, {
              address: (to) => fragment({ ...this.selection, ...to }),
              follow: (event, to) => this.follow(event, to),
            })
          : nothing
      }
      ${this.renderCorrections(dossier)}
      <p class="notes">${words.notes(homeName(dossier, this.selection.lang))} <a class="act" href=${fragment({ ...this.selection, view: 'account' })}>${pageStrings[this.selection.lang].views.account}</a>${this.selection.keys ? html` <span id="keys">${words.keys}</span>` : nothing}</p>
    `;
  }

  /** A link may fix the years it is about; what lies outside them is one press away. */
  private renderYears(): TemplateResult {
    const { only } = this.selection;
    const all = { only: { ...only, from: null, to: null } };
    return html`<p class="years">${this.words.years(only.from, only.to)}
      <button class="act" @click=${() => fireSelect(this, all)}>${this.words.allYears}</button></p>`;
  }

  private renderCorrections(dossier: Dossier): TemplateResult | typeof nothing {
    if (this.correcting === null) return nothing;
    const asked = this.selection.thread;
    const gone = this.correcting.own.length > 0 && asked !== null && !dossierIndex(dossier).threads.has(asked);
    return html`<policy-corrections .dossier=${dossier} .correcting=${this.correcting} .language=${this.selection.lang} .gone=${gone}></policy-corrections>`;
  }

  private renderThemes(dossier: Dossier, thread: Thread | null): TemplateResult {
    const themes = [...new Set(dossier.threads.map(({ theme }) => theme))];
    const current = thread?.theme ?? this.selection.theme;
    const choose = (event: Event): void => {
      const theme = (event.target as HTMLSelectElement).value;
      fireSelect(this, {
        theme,
        thread: dossier.threads.find((other) => other.theme === theme)?.id ?? null,
        document: null,
      });
    };
    const listed = current !== null && !themes.includes(current) ? [current, ...themes] : themes;
    return html`<p class="crumb"><label><span class="hidden-text">${this.words.theme}</span>
      <select @change=${choose}>
        ${listed.map((theme) => html`<option value=${theme} .selected=${theme === current}>${dossierIndex(dossier).themeName(theme)[this.selection.lang]}</option>`)}
      </select></label></p>`;
  }

  private renderThreads(dossier: Dossier, thread: Thread): TemplateResult | typeof nothing {
    const threads = dossier.threads.filter(({ theme }) => theme === thread.theme);
    if (threads.length < 2) return nothing;
    const { words, selection } = this;
    const theme = dossierIndex(dossier).themeName(thread.theme)[selection.lang];
    return html`<nav aria-label=${words.othersOf(theme)}><ul class="threads">
      ${threads.map((other) => {
        const to = { thread: other.id, theme: other.theme, document: null };
        const current = other.id === thread.id;
        return html`<li><a class="act" href=${fragment({ ...selection, ...to })} aria-current=${current ? 'true' : nothing}
          @click=${(event: MouseEvent) => this.follow(event, to)}>${noBreakView(other.label)}</a></li>`;
      })}
    </ul></nav>`;
  }

  private renderStation(
    station: StationRows,
    at: number,
    stations: readonly StationRows[],
    rails: ReturnType<typeof railSegments>,
    rows: readonly LineRow[],
  ): TemplateResult {
    const lang = this.selection.lang;
    const first = rows.indexOf(station.rows[0] as LineRow);
    const current = this.selection.document === station.document.source.id;
    // One tab stop for the list: the arrows go on from there.
    const stop =
      current || (at === 0 && !stations.some(({ document }) => document.source.id === this.selection.document));
    return html`<li
      class="station"
      data-document=${station.document.source.id}
      aria-current=${current ? 'true' : nothing}
    >
      ${station.rows.map((row, i) => {
        const rail = rails[first + i];
        if (!rail) return nothing;
        const context = this.context(stations, row);
        return html`<div
          class="row ${row.kind} ${i === 0 ? 'first' : ''}"
          role="group"
          tabindex=${stop && i === 0 ? 0 : -1}
          aria-label=${stationHeading(station, lang)}
          data-row=${row.kind === 'passage' ? rowId(row) : `silence@${station.document.source.id}`}
        >${
          row.kind === 'passage'
            ? passageRowView(station, at, row, rail, context, i === 0)
            : silenceRowView(station, row, rail, context, i === 0)
        }</div>`;
      })}
    </li>`;
  }

  private context(stations: readonly StationRows[], row: LineRow): RowContext {
    const dossier = this.dossier as Dossier;
    const id = row.kind === 'passage' ? rowId(row) : null;
    return {
      dossier,
      language: this.selection.lang,
      stations,
      open: (what, of) => this.opened.has(`${what} ${of}`),
      toggle: (what, of) => this.toggle(`${what} ${of}`),
      cite: (of) => void this.cite(of),
      compare: (of) => fireSelect(this, this.comparison(of)),
      compareAddress: (of) => fragment({ ...this.selection, ...this.comparison(of) }),
      why: (of) => {
        const links = of.entry.links.map((link) => dossierIndex(dossier).alignments.get(link));
        return linkEvidenceView(
          dossier,
          links.filter((link) => link !== undefined),
          this.selection.lang,
          this.correcting?.why ?? null,
        );
      },
      thread: this.thread as Thread,
      correcting: this.correcting,
      place: (of) =>
        fragment({ ...this.selection, thread: this.thread?.id ?? null, document: of.found.document.source.id }),
      refused: this.refused !== null && this.refused.id === id ? this.refused.text : null,
    };
  }

  private comparison(row: PassageRow): Partial<Selection> {
    const thread = this.thread?.id ?? null;
    if (!row.before) return { view: 'side', thread };
    return {
      view: 'side',
      unit: 'passage',
      thread,
      older: row.before.found.sentence.id,
      newer: row.found.sentence.id,
    };
  }

  private toggle(key: string): void {
    const opened = new Set(this.opened);
    const closed = opened.delete(key);
    if (!closed) opened.add(key);
    this.opened = opened;
    // The form goes, and the focus in it would go nowhere.
    if (closed && key.startsWith('correct ')) void this.focusRow(key.slice('correct '.length));
  }

  private follow(event: MouseEvent, to: Partial<Selection>): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    fireSelect(this, to);
  }

  private async cite(row: PassageRow): Promise<void> {
    if (!this.dossier) return;
    const text = citation(this.dossier, row.found.sentence.id, this.selection.lang);
    try {
      await navigator.clipboard.writeText(text);
      this.refused = null;
      announce(this, this.words.cited);
    } catch {
      // Refused without permission, or on a page that is not secure: then the text is shown to be taken by hand.
      this.refused = { id: rowId(row), text };
      announce(this, this.words.notCited);
    }
  }

  private readonly copyLink = async (): Promise<void> => {
    const address = new URL(fragment({ ...this.selection, thread: this.thread?.id ?? null }), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      announce(this, this.words.linked);
    } catch {
      announce(this, address);
    }
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches('input, textarea, select')) return;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.stations .row')];
    const row = target.closest<HTMLElement>('.row');
    if (!row) return;
    const letters = this.selection.keys;
    const { key } = event;
    const step =
      key === 'ArrowDown' || (letters && key === 'j') ? 1 : key === 'ArrowUp' || (letters && key === 'k') ? -1 : 0;
    if (step !== 0) this.move(rows[rows.indexOf(row) + step]);
    else if (key === 'Home') this.move(rows[0]);
    else if (key === 'End') this.move(rows.at(-1));
    else if (key === 'Enter' && target === row) this.act(row, 'Enter');
    else if (letters && (key === 'c' || key === 'y')) this.act(row, key);
    else return;
    event.preventDefault();
  };

  private move(row: HTMLElement | undefined): void {
    if (!row) return;
    row.focus();
    row.scrollIntoView({ block: 'nearest' });
    const document = row.closest<HTMLElement>('.station')?.dataset['document'] ?? null;
    if (document !== this.selection.document) fireSelect(this, { document });
  }

  private act(element: HTMLElement, key: 'Enter' | 'c' | 'y'): void {
    const { dossier, thread } = this;
    if (!dossier || !thread) return;
    const id = element.dataset['row'];
    const row = stationRows(dossier, thread)
      .flatMap(({ rows }) => rows)
      .find((candidate): candidate is PassageRow => candidate.kind === 'passage' && rowId(candidate) === id);
    if (!row) {
      const details = element.querySelector('details');
      if (details && key === 'Enter') details.open = !details.open;
      return;
    }
    if (key === 'Enter') {
      this.toggle(`paragraph ${rowId(row)}`);
      announce(
        this,
        `${this.words.paragraph}: ${yearText(row.found.document)}, ${placeInPaperText(row.found, this.selection.lang)}`,
      );
    } else if (key === 'y') void this.cite(row);
    else if (row.before) fireSelect(this, this.comparison(row));
  }

  static override styles = [baseStyle, lineViewStyle];
}
