import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { dossierIndex, homeName } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Thread } from '../../src/model.ts';
import { placeInPaperText, yearText } from '../../src/view/citation.ts';
import { chosenLine } from '../../src/view/line/chosen-line.ts';
import { degreeChart } from '../../src/view/line/degree-chart.ts';
import { degreeChartFigure } from '../../src/view/line/degree-chart-figure.ts';
import { type LineModel, type LinePassageModel, lineModel, type StationModel } from '../../src/view/line/line-model.ts';
import { type LineItem, lineItems } from '../../src/view/line/runs.ts';
import { type LineRow, mainRow } from '../../src/view/line/stations.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { proposalText } from '../../src/view/unconfirmed.ts';
import { baseStyle } from '../base-style.ts';
import type { CorrectionEvent } from '../correct/events.ts';
import { announce, copyText, fireSelect, followLink, requestExport } from '../events.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { degreeChartView } from './degree-chart-view.ts';
import { firstLastRows } from './first-last-view.ts';
import { type Rail, railSegments } from './rail.ts';
import { type FoldedRun, runRow, runText } from './run-view.ts';
import { type RowContext, rowIdOf, stationHeading, stationRowView } from './station-view.ts';
import { lineViewStyle } from './style.ts';

/** Papers and runs drawn at once: more than anybody's row of papers, and few enough to be there in a tenth of a second. */
const DRAWN = 40;

type RailOfRow = ReadonlyMap<LineRow, Rail | undefined>;

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
  private made: { readonly dossier: Dossier; readonly key: string; readonly model: LineModel } | null = null;
  @query('figure') private figure!: HTMLElement | null;
  private readonly watch = new ResizeObserver(([entry]) => {
    const width = Math.floor(entry?.contentRect.width ?? 0);
    if (width > 0 && width !== this.figureWidth) this.figureWidth = width;
  });

  private get words() {
    return pageStrings[this.selection.lang].line;
  }

  private get thread(): Thread | null {
    return this.dossier && chosenLine(this.dossier, this.selection.thread, this.selection.theme);
  }

  /** The line of the selection: made once for it, since opening a paragraph or drawing for another width changes no word. */
  private get line(): LineModel | null {
    const { dossier, thread } = this;
    if (!dossier || !thread) return null;
    const { lang: language, only } = this.selection;
    const key = [thread.id, language, only.from, only.to].join('\n');
    if (this.made?.dossier !== dossier || this.made.key !== key) {
      const model = lineModel(dossier, thread, { language, base: null, years: { from: only.from, to: only.to } });
      this.made = { dossier, key, model };
    }
    return this.made.model;
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

  /** The row whose correction was sent last, until it is applied. */
  private sent: string | null = null;

  /** Focus stays where the correction was made; where that is no more, it goes to the list, where it can be undone. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const { sent } = this;
    if (!changed.get('dossier') || sent === null) return;
    this.sent = null;
    const active = this.shadowRoot?.activeElement ?? null;
    // Who went on meanwhile, perhaps to correct something else, stays there.
    if (active === null || active.closest<HTMLElement>('.row')?.dataset['row'] === sent) void this.focusRow(sent);
  }

  /** The papers and runs of a line; where the reader is, or unfolded a run, each paper stands by itself. */
  private itemsOf({ stations }: LineModel): LineItem[] {
    const unfolded = [...this.opened].flatMap((key) => (key.startsWith('run ') ? [key.slice('run '.length)] : []));
    return lineItems(stations, new Set([...unfolded, this.selection.document ?? '']));
  }

  /** Those that are drawn: around the paper in focus, else the last ones, and what was asked for beyond. */
  private stretch({ id }: LineModel, items: readonly LineItem[]): { readonly from: number; readonly to: number } {
    const all = items.length;
    const isChosen = (item: LineItem): boolean =>
      item.kind === 'station' && item.station.document.source.id === this.selection.document;
    const chosen = items.findIndex(isChosen);
    const { drawn } = this;
    const isAsked = drawn.thread === id && drawn.to <= all;
    if (isAsked && (chosen < 0 || (chosen >= drawn.from && chosen < drawn.to))) return drawn;
    const from = Math.max(0, Math.min(chosen < 0 ? all : chosen - DRAWN / 2, all - DRAWN));
    return { from, to: Math.min(all, from + DRAWN) };
  }

  private renderMore(
    line: LineModel,
    items: readonly LineItem[],
    drawnTo: number,
    end: number,
  ): TemplateResult | typeof nothing {
    const beyond = items.slice(Math.min(drawnTo, end), Math.max(drawnTo, end));
    const left = beyond.reduce((sum, { from, to }) => sum + to - from, 0);
    if (left === 0) return nothing;
    const more = (): void => {
      const { from, to } = this.stretch(line, items);
      this.drawn = {
        thread: line.id,
        from: end === 0 ? Math.max(0, from - DRAWN) : from,
        to: end === 0 ? to : Math.min(end, to + DRAWN),
      };
    };
    return html`<p class="acts"><button class="act" @click=${more}>${this.words.moreStations(left, end === 0)}</button></p>`;
  }

  /** Takes the focus to the list of corrections. */
  toCorrections(): Promise<void> {
    return this.focusRow(null);
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
    const { dossier, line, words } = this;
    if (!dossier) return html`<slot></slot>`;
    if (!line) {
      return html`<div class="none">${this.renderThemes(dossier, null)}
        <h1>${words.none}</h1><p>${words.noneWhy}</p></div>${this.renderCorrections(dossier)}`;
    }
    const { selection } = this;
    return html`
      ${this.renderHead(dossier, line)}
      ${this.renderStations(dossier, line)}
      ${firstLastRows(line, selection.lang, {
        address: (to) => fragment({ ...selection, ...to }),
        follow: (event, to) => followLink(this, event, to),
      })}
      ${this.renderCorrections(dossier)}
      <p class="notes">${words.notes(homeName(dossier, selection.lang))} <a class="act" href=${fragment({ ...selection, view: 'account' })}>${pageStrings[selection.lang].views.account}</a>${selection.keys ? html` <span id="keys">${words.keys}</span>` : nothing}</p>
    `;
  }

  private renderHead(dossier: Dossier, line: LineModel): TemplateResult {
    const { words, figureWidth } = this;
    const items = this.itemsOf(line);
    const { from, to } = this.stretch(line, items);
    // The figure is a picture of the list under it.
    const listed = line.drawn.slice(items[from]?.from ?? 0, items[to - 1]?.to ?? 0);
    // The highest rung has the longest name; on a narrow figure it is shortened instead.
    const highest = listed.some(({ rows }) => rows.some((row) => row.kind === 'passage' && row.rung === 'full-scope'));
    const labels = figureWidth < 420 ? 104 : highest ? 192 : 132;
    const chart = degreeChart(listed, line.thread, figureWidth, labels);
    return html`<div class="head">
        <div>
          ${this.renderThemes(dossier, line.thread)}
          <h1>${noBreakView(line.title)}</h1>
          <p class="summary">${line.summary.map(({ text, mark }) =>
            mark ? html`<mark>${noBreakView(text)}</mark>` : text,
          )}${dossier.documents.length === 1 ? html` ${words.one}` : nothing}</p>
          ${line.isWhole ? nothing : this.renderYears()}
          ${this.renderThreads(dossier, line)}
        </div>
        <figure>${degreeChartView(degreeChartFigure(chart, listed, this.selection.lang))}</figure>
      </div>`;
  }

  private renderStations(dossier: Dossier, line: LineModel): TemplateResult {
    const { words } = this;
    const items = this.itemsOf(line);
    const { from, to } = this.stretch(line, items);
    const rails = railSegments(line.drawn, (older, newer) => dossierIndex(dossier).alignments.has(`${older}~${newer}`));
    const railOf: RailOfRow = new Map(line.drawn.flatMap(({ rows }) => rows).map((row, i) => [row, rails[i]]));
    return html`<div class="columns">
        <span>${words.columns.document}</span><span></span><span>${words.columns.far}</span>
        <span class="acts"><button class="act" @click=${this.copyLink}>${words.copyLink}</button>
          <button class="act" @click=${() => requestExport(this, { format: 'docx' })}>${words.word}</button>
          <button class="act" @click=${() => requestExport(this, { sheet: 'embed' })}>${words.embed}</button></span>
        <span class="last">${words.columns.who}</span>
      </div>
      ${this.renderMore(line, items, from, 0)}
      <ol class="stations" aria-label=${words.stations} aria-describedby="keys" @keydown=${this.onKey}>
        ${repeat(
          items.slice(from, to),
          (item) => (item.kind === 'run' ? `run ${item.from}` : item.station.document.source.id),
          (item, at) =>
            item.kind === 'run'
              ? this.renderRun(item, railOf, at === 0 && from === 0)
              : this.renderStation(dossier, line, item.station, railOf),
        )}
      </ol>
      ${this.renderMore(line, items, to, items.length)}`;
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
    const gone =
      this.correcting.own.some(({ state }) => state === 'applied') &&
      asked !== null &&
      !dossierIndex(dossier).threads.has(asked);
    return html`<policy-corrections .dossier=${dossier} .correcting=${this.correcting} .language=${this.selection.lang} .gone=${gone}></policy-corrections>`;
  }

  private renderThemes(dossier: Dossier, thread: Thread | null): TemplateResult {
    const themes = [...new Set(dossier.threads.map(({ theme }) => theme))];
    const current = thread?.theme ?? this.selection.theme;
    const choose = (event: Event): void => {
      const theme = (event.target as HTMLSelectElement).value;
      fireSelect(this, {
        theme,
        thread: chosenLine(dossier, null, theme)?.id ?? null,
        document: null,
      });
    };
    const listed = current !== null && !themes.includes(current) ? [current, ...themes] : themes;
    return html`<p class="crumb"><label><span class="hidden-text">${this.words.theme}</span>
      <select @change=${choose}>
        ${listed.map((theme) => html`<option value=${theme} .selected=${theme === current}>${dossierIndex(dossier).themeName(theme)[this.selection.lang]}${proposalText(dossier, theme, this.selection.lang)}</option>`)}
      </select></label></p>`;
  }

  private renderThreads(dossier: Dossier, { thread, theme }: LineModel): TemplateResult | typeof nothing {
    const threads = dossier.threads.filter((other) => other.theme === thread.theme);
    if (threads.length < 2) return nothing;
    const { words, selection } = this;
    return html`<nav aria-label=${words.othersOf(theme[selection.lang])}><ul class="threads">
      ${threads.map((other) => {
        const to = { thread: other.id, theme: other.theme, document: null };
        const current = other.id === thread.id;
        return html`<li><a class="act" href=${fragment({ ...selection, ...to })} aria-current=${current ? 'true' : nothing}
          @click=${(event: MouseEvent) => followLink(this, event, to)}>${noBreakView(other.label)}</a></li>`;
      })}
    </ul></nav>`;
  }

  /** One row for papers that do the same; the first of a line is the stop of the list where no paper is in focus. */
  private renderRun(run: FoldedRun, railOf: RailOfRow, isFirst: boolean): TemplateResult {
    const id = run.stations[0]?.document.source.id ?? '';
    const last = run.stations.at(-1)?.rows[0];
    const unfold = (): void => {
      this.toggle(`run ${id}`);
      void this.updateComplete.then(() =>
        this.move(
          this.renderRoot.querySelector<HTMLElement>(`.station[data-document="${CSS.escape(id)}"] .row`) ?? undefined,
        ),
      );
    };
    const isStop = isFirst && this.selection.document === null;
    return html`<li class="run"><div class="row run" role="group" tabindex=${isStop ? 0 : -1} data-run=${id}
      aria-label=${runText(run, this.selection.lang)}>${runRow(run, last && railOf.get(last.row), this.selection.lang, unfold)}</div></li>`;
  }

  private renderStation(dossier: Dossier, line: LineModel, station: StationModel, railOf: RailOfRow): TemplateResult {
    const { document } = this.selection;
    const { stations } = line;
    const current = document === station.document.source.id;
    // One tab stop for the list: the arrows go on from there.
    const isStop =
      current || (station === stations[0] && !stations.some((other) => other.document.source.id === document));
    const context = this.rowContext(dossier, line);
    return html`<li
      class="station"
      data-document=${station.document.source.id}
      aria-current=${current ? 'true' : nothing}
    >
      ${repeat(
        station.rows,
        // A form that somebody is writing in stays with its row when another tab changes the line.
        (row) => rowIdOf(station, row),
        (row, i) => {
          const rail = railOf.get(row.row);
          return rail === undefined
            ? nothing
            : html`<div
          class="row ${row.kind} ${i === 0 ? 'first' : ''}"
          role="group"
          tabindex=${isStop && i === 0 ? 0 : -1}
          aria-label=${stationHeading(station)}
          data-row=${rowIdOf(station, row)}
        >${stationRowView(station, row, rail, context)}</div>`;
        },
      )}
    </li>`;
  }

  private rowContext(dossier: Dossier, line: LineModel): RowContext {
    const { selection } = this;
    const thread = line.id;
    return {
      dossier,
      thread: line.thread,
      language: selection.lang,
      open: (section, row) => this.opened.has(`${section} ${row}`),
      toggle: (section, row) => this.toggle(`${section} ${row}`),
      sent: (row) => {
        this.sent = row;
      },
      cite: (row) => void this.cite(row),
      compare: (row) => fireSelect(this, this.comparison(row)),
      compareAddress: (row) => fragment({ ...selection, ...this.comparison(row) }),
      correcting: this.correcting,
      beside: (station) => spokenNearest(line, station),
      place: ({ row }) => fragment({ ...selection, thread, document: row.found.document.source.id }),
      refused: this.refused,
    };
  }

  private comparison({ row }: LinePassageModel): Partial<Selection> {
    const thread = this.thread?.id ?? null;
    const { before, found } = row;
    if (!before) return { view: 'side', thread };
    return { view: 'side', unit: 'passage', thread, older: before.found.sentence.id, newer: found.sentence.id };
  }

  private toggle(key: string): void {
    const opened = new Set(this.opened);
    const closed = opened.delete(key);
    if (!closed) opened.add(key);
    this.opened = opened;
    // The form goes, and the focus in it would go nowhere.
    if (closed && key.startsWith('correct ')) void this.focusRow(key.slice('correct '.length));
  }

  private async cite({ id, citation }: LinePassageModel): Promise<void> {
    // Where it was refused the text is shown, to be taken by hand.
    const isCopied = await copyText(this, citation, this.words.cited, this.words.notCited);
    this.refused = isCopied ? null : { id, text: citation };
  }

  private readonly copyLink = (): void => {
    const address = new URL(fragment({ ...this.selection, thread: this.thread?.id ?? null }), location.href).href;
    void copyText(this, address, this.words.linked);
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
    else if (row.dataset['run'] !== undefined) {
      if ((key !== 'Enter' && key !== 'ArrowRight') || target !== row) return;
      row.querySelector('button')?.click();
    } else if (key === 'ArrowLeft') this.fold(row);
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

  /** Folds the run a row is of, where it was unfolded by hand, and leaves the focus on what stands for it. */
  private fold(row: HTMLElement): void {
    const { line } = this;
    const paper = row.closest<HTMLElement>('.station')?.dataset['document'] ?? '';
    const at = line?.stations.findIndex(({ document }) => document.source.id === paper) ?? -1;
    if (line === null || at === -1) return;
    const runs = lineItems(line.stations, new Set()).filter((item): item is FoldedRun => item.kind === 'run');
    const run = runs.find(({ from, to }) => from <= at && at < to);
    const ids = run?.stations.map(({ document }) => document.source.id) ?? [];
    if (run === undefined) return;
    this.opened = new Set([...this.opened].filter((key) => !ids.some((id) => key === `run ${id}`)));
    fireSelect(this, { document: null });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`[data-run="${CSS.escape(ids[0] ?? '')}"]`)?.focus(),
    );
  }

  private act(element: HTMLElement, key: 'Enter' | 'c' | 'y'): void {
    const id = element.dataset['row'];
    const row = this.line?.stations
      .flatMap(({ rows }) => rows)
      .find((told) => told.kind === 'passage' && told.id === id);
    if (row?.kind !== 'passage') {
      const details = element.querySelector('details');
      if (details && key === 'Enter') details.open = !details.open;
      return;
    }
    const { document } = row.row.found;
    if (key === 'Enter') {
      this.toggle(`paragraph ${row.id}`);
      const place = placeInPaperText(row.row.found, this.selection.lang);
      announce(this, `${this.words.paragraph}: ${yearText(document)}, ${place}`);
    } else if (key === 'y') void this.cite(row);
    else if (row.row.before) fireSelect(this, this.comparison(row));
  }

  static override styles = [baseStyle, lineViewStyle];
}

/** The sentence of the line in the last paper before a silent one that speaks, else in the first behind it. */
function spokenNearest({ drawn, stations }: LineModel, station: StationModel): string | null {
  const place = stations.indexOf(station);
  const speaking = (papers: LineModel['drawn']): string[] =>
    papers.flatMap((paper) => mainRow(paper)?.found.sentence.id ?? []);
  return speaking(drawn.slice(0, place)).at(-1) ?? speaking(drawn.slice(place + 1))[0] ?? null;
}
