import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Dossier, Thread } from '../../src/model.ts';
import { capital, citation, spot, yearText } from '../../src/present/citation.ts';
import { ladderOf } from '../../src/present/line/ladder.ts';
import { ladderFigure } from '../../src/present/line/ladder-figure.ts';
import { rowId } from '../../src/present/line/shown.ts';
import {
  type LineRow,
  type PassageRow,
  type StationView,
  stationsOf,
  threadOf,
} from '../../src/present/line/stations.ts';
import { summaryOf } from '../../src/present/line/summary.ts';
import { lookup } from '../../src/present/lookup.ts';
import { fragment, type Selection, START } from '../../src/present/selection.ts';
import { isWithin } from '../../src/present/years.ts';
import type { Correcting } from '../correct/asked.ts';
import { unbroken } from '../quotation.ts';
import { say, select, takeAlong } from '../select.ts';
import { strings } from '../strings.ts';
import { base } from '../style.ts';
import { endsRows } from './ends-view.ts';
import { whyLinked } from './evidence.ts';
import { ladderView } from './ladder-view.ts';
import { railsOf } from './rail.ts';
import { passageView, type RowContext, silenceView, stationName } from './station-view.ts';
import { lineStyle } from './style.ts';

/** Papers drawn at once: more than anybody's row of papers, and few enough to be there in a tenth of a second. */
const DRAWN = 40;

/** One position through all papers: who says it how far in which words, and where it falls silent. */
export class PolicyLine extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** The reader's corrections; null on a page that cannot apply any. */
  @property({ attribute: false }) correcting: Correcting | null = null;
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
    return strings[this.selection.lang].line;
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
  private stretch(thread: Thread, stations: readonly StationView[]): { readonly from: number; readonly to: number } {
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
      const now = this.stretch(thread, stationsOf(dossier, thread));
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
    const stations = stationsOf(dossier, thread);
    const { from, to } = this.stretch(thread, stations);
    const years = this.selection.only;
    const inYears = (station: StationView): boolean => isWithin(station.document, years);
    const whole = stations.every(inYears);
    // The figure is a picture of the list under it.
    const listed = stations.slice(from, to).filter(inYears);
    // The highest rung has the longest name; on a narrow figure it is shortened instead.
    const highest = listed.some(({ rows }) => rows.some((row) => row.kind === 'passage' && row.rung === 'full-scope'));
    const labels = this.figureWidth < 420 ? 104 : highest ? 192 : 132;
    const ladder = ladderOf(listed, thread, this.figureWidth, labels);
    const rows = stations.flatMap((station) => station.rows);
    const rails = railsOf(stations, (older, newer) => lookup(dossier).alignments.has(`${older}~${newer}`));
    return html`
      <div class="head">
        <div>
          ${this.renderThemes(dossier, thread)}
          <h1>${unbroken(capital(thread.label))}</h1>
          <p class="summary">${summaryOf(stations.filter(inYears), this.selection.lang).map(({ text, mark }) =>
            mark ? html`<mark>${unbroken(text)}</mark>` : text,
          )}${dossier.documents.length === 1 ? html` ${words.one}` : nothing}</p>
          ${whole ? nothing : this.renderYears()}
          ${this.renderThreads(dossier, thread)}
        </div>
        <figure>${ladderView(ladderFigure(ladder, listed, this.selection.lang))}</figure>
      </div>
      <div class="columns">
        <span>${words.columns.document}</span><span></span><span>${words.columns.far}</span>
        <span class="acts"><button class="act" @click=${this.copyLink}>${words.copyLink}</button>
          <button class="act" @click=${() => takeAlong(this, { format: 'docx' })}>${words.word}</button>
          <button class="act" @click=${() => takeAlong(this, { sheet: 'embed' })}>${words.embed}</button></span>
        <span class="last">${words.columns.who}</span>
      </div>
      ${this.renderMore(from, 0)}
      <ol class="stations" aria-label=${words.stations} aria-describedby="keys" @keydown=${this.onKey}>
        ${stations.map((station, at) => (at < from || at >= to || !inYears(station) ? nothing : this.renderStation(station, at, stations, rails, rows)))}
      </ol>
      ${this.renderMore(to, stations.length)}
      ${
        whole
          ? endsRows(dossier, thread, this.selection.lang, {
              address: (to) => fragment({ ...this.selection, ...to }),
              follow: (event, to) => this.follow(event, to),
            })
          : nothing
      }
      ${this.renderCorrections(dossier)}
      <p class="notes">${words.notes} <a class="act" href=${fragment({ ...this.selection, view: 'account' })}>${strings[this.selection.lang].views.account}</a>${this.selection.keys ? html` <span id="keys">${words.keys}</span>` : nothing}</p>
    `;
  }

  /** A link may fix the years it is about; what lies outside them is one press away. */
  private renderYears(): TemplateResult {
    const { only } = this.selection;
    const all = { only: { ...only, from: null, to: null } };
    return html`<p class="years">${this.words.years(only.from, only.to)}
      <button class="act" @click=${() => select(this, all)}>${this.words.allYears}</button></p>`;
  }

  private renderCorrections(dossier: Dossier): TemplateResult | typeof nothing {
    if (this.correcting === null) return nothing;
    const asked = this.selection.thread;
    const gone = this.correcting.own.length > 0 && asked !== null && !lookup(dossier).threads.has(asked);
    return html`<policy-corrections .dossier=${dossier} .correcting=${this.correcting} .language=${this.selection.lang} .gone=${gone}></policy-corrections>`;
  }

  private renderThemes(dossier: Dossier, thread: Thread | null): TemplateResult {
    const themes = [...new Set(dossier.threads.map(({ theme }) => theme))];
    const current = thread?.theme ?? this.selection.theme;
    const choose = (event: Event): void => {
      const theme = (event.target as HTMLSelectElement).value;
      select(this, {
        theme,
        thread: dossier.threads.find((other) => other.theme === theme)?.id ?? null,
        document: null,
      });
    };
    const listed = current !== null && !themes.includes(current) ? [current, ...themes] : themes;
    return html`<p class="crumb"><label><span class="hidden-text">${this.words.theme}</span>
      <select @change=${choose}>
        ${listed.map((theme) => html`<option value=${theme} .selected=${theme === current}>${lookup(dossier).themeName(theme)[this.selection.lang]}</option>`)}
      </select></label></p>`;
  }

  private renderThreads(dossier: Dossier, thread: Thread): TemplateResult | typeof nothing {
    const threads = dossier.threads.filter(({ theme }) => theme === thread.theme);
    if (threads.length < 2) return nothing;
    const { words, selection } = this;
    const theme = lookup(dossier).themeName(thread.theme)[selection.lang];
    return html`<nav aria-label=${words.othersOf(theme)}><ul class="threads">
      ${threads.map((other) => {
        const to = { thread: other.id, theme: other.theme, document: null };
        const current = other.id === thread.id;
        return html`<li><a class="act" href=${fragment({ ...selection, ...to })} aria-current=${current ? 'true' : nothing}
          @click=${(event: MouseEvent) => this.follow(event, to)}>${unbroken(other.label)}</a></li>`;
      })}
    </ul></nav>`;
  }

  private renderStation(
    station: StationView,
    at: number,
    stations: readonly StationView[],
    rails: ReturnType<typeof railsOf>,
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
          aria-label=${stationName(station, lang)}
          data-row=${row.kind === 'passage' ? rowId(row) : `silence@${station.document.source.id}`}
        >${
          row.kind === 'passage'
            ? passageView(station, at, row, rail, context, i === 0)
            : silenceView(station, row, rail, context, i === 0)
        }</div>`;
      })}
    </li>`;
  }

  private context(stations: readonly StationView[], row: LineRow): RowContext {
    const dossier = this.dossier as Dossier;
    const id = row.kind === 'passage' ? rowId(row) : null;
    return {
      dossier,
      language: this.selection.lang,
      stations,
      open: (what, of) => this.opened.has(`${what} ${of}`),
      toggle: (what, of) => this.toggle(`${what} ${of}`),
      cite: (of) => void this.cite(of),
      compare: (of) => select(this, this.comparison(of)),
      compareAddress: (of) => fragment({ ...this.selection, ...this.comparison(of) }),
      why: (of) => {
        const links = of.entry.links.map((link) => lookup(dossier).alignments.get(link));
        return whyLinked(
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
    select(this, to);
  }

  private async cite(row: PassageRow): Promise<void> {
    if (!this.dossier) return;
    const text = citation(this.dossier, row.found.sentence.id, this.selection.lang);
    try {
      await navigator.clipboard.writeText(text);
      this.refused = null;
      say(this, this.words.cited);
    } catch {
      // Refused without permission, or on a page that is not secure: then the text is shown to be taken by hand.
      this.refused = { id: rowId(row), text };
      say(this, this.words.notCited);
    }
  }

  private readonly copyLink = async (): Promise<void> => {
    const address = new URL(fragment({ ...this.selection, thread: this.thread?.id ?? null }), location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      say(this, this.words.linked);
    } catch {
      say(this, address);
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
    if (document !== this.selection.document) select(this, { document });
  }

  private act(element: HTMLElement, key: 'Enter' | 'c' | 'y'): void {
    const { dossier, thread } = this;
    if (!dossier || !thread) return;
    const id = element.dataset['row'];
    const row = stationsOf(dossier, thread)
      .flatMap(({ rows }) => rows)
      .find((candidate): candidate is PassageRow => candidate.kind === 'passage' && rowId(candidate) === id);
    if (!row) {
      const details = element.querySelector('details');
      if (details && key === 'Enter') details.open = !details.open;
      return;
    }
    if (key === 'Enter') {
      this.toggle(`paragraph ${rowId(row)}`);
      say(this, `${this.words.paragraph}: ${yearText(row.found.document)}, ${spot(row.found, this.selection.lang)}`);
    } else if (key === 'y') void this.cite(row);
    else if (row.before) select(this, this.comparison(row));
  }

  static override styles = [base, lineStyle];
}
