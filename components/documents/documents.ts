import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dossierIndex, sentencesInScope } from '../../src/dossier/index-by-id.ts';
import { GENRE_LABELS, NOT_STATED_LABEL } from '../../src/languages/labels.ts';
import type { Document, Dossier, Span } from '../../src/model.ts';
import { capitalized, citation, titleText, yearText } from '../../src/view/citation.ts';
import { parseQuery } from '../../src/view/search/query.ts';
import { type SearchResults, search } from '../../src/view/search/search.ts';
import { schemesOf } from '../../src/view/search/search-options.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { announce, copyText, fireSelect } from '../events.ts';
import { unreadIcon } from '../icons.ts';
import { noBreakView } from '../quotation.ts';
import { dateView, documentListView } from './list-view.ts';
import { documentStrings } from './messages.ts';
import { pageSwitchStyle } from './page-switch.ts';
import { noticesView, type PaperContext, paperView } from './paper-view.ts';
import { resultsView } from './results-view.ts';
import { documentsStyle } from './style.ts';

/** Where the paper is on the web. A dossier may come from anybody: nothing but a web address is a link. */
const addressView = (url: string | undefined, name: string) =>
  url === undefined || !/^https?:\/\//i.test(url)
    ? nothing
    : html`<div><dt>${name}</dt><dd><a class="url" href=${url} rel="noopener noreferrer" target="_blank">${url}</a></dd></div>`;

/** The papers themselves: a list of them, one of them set to be read, or what a search found in all of them. */
export class PolicyDocuments extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** What a reader has turned on stays on while the view is there; where somebody is stands in the address. */
  @state() private opened: string | null = null;
  @state() private printed = false;
  @state() private marked = false;
  @state() private pinned: ReadonlySet<string> = new Set();
  @state() private pointed: string | null = null;
  @state() private whole: ReadonlySet<string> = new Set();
  @state() private refused: string | null = null;
  /** The answer to the last question: every turn of a switch would ask it again. */
  private answer: { readonly dossier: Dossier; readonly query: string; readonly results: SearchResults } | null = null;

  private get words() {
    return documentStrings[this.selection.lang];
  }

  private get paper(): Document | null {
    const { dossier, selection } = this;
    if (dossier === null || selection.document === null) return null;
    return dossierIndex(dossier).documents.get(selection.document) ?? null;
  }

  private results(dossier: Dossier, query: string): SearchResults {
    if (this.answer?.dossier !== dossier || this.answer.query !== query)
      this.answer = { dossier, query, results: search(dossier, parseQuery(query, schemesOf(dossier))) };
    return this.answer.results;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('selection') as Selection | undefined;
    const { selection } = this;
    if (!changed.has('selection')) return;
    if (before?.query !== selection.query) this.whole = new Set();
    // A link to a sentence opens it; going on by keys from there does not open every sentence passed.
    const isArrival = before === undefined || before.document !== selection.document;
    if (isArrival) {
      this.pinned = new Set();
      this.opened = selection.sentence;
      this.refused = null;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('selection') as Selection | undefined;
    if (!changed.has('selection')) return;
    const { selection, dossier } = this;
    if (selection.sentence !== null && before?.sentence !== selection.sentence) {
      const isAsked = this.renderRoot.querySelector<HTMLElement>(`[data-stop="${CSS.escape(selection.sentence)}"]`);
      // After the page has put its own focus and scroll for a new view, else it would scroll away again.
      requestAnimationFrame(() => {
        if (isAsked === null || this.selection.sentence !== selection.sentence) return;
        isAsked.focus({ preventScroll: true });
        isAsked.scrollIntoView({ block: before?.document === selection.document ? 'nearest' : 'center' });
      });
    } else if (before !== undefined && before.document !== selection.document && selection.sentence === null) {
      scrollTo(0, 0);
      this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
    if (
      dossier !== null &&
      selection.document === null &&
      selection.query !== null &&
      before?.query !== selection.query
    )
      announce(this, this.renderRoot.querySelector('h1')?.textContent ?? '');
  }

  protected override render(): TemplateResult {
    const { dossier, selection, words } = this;
    if (dossier === null) return html`<slot></slot>`;
    if (selection.document === null && selection.query !== null) {
      return resultsView(this.results(dossier, selection.query), {
        dossier,
        language: selection.lang,
        words,
        query: selection.query,
        address: this.address,
        ask: (query) => fireSelect(this, { query: query === '' ? null : query }),
        whole: this.whole,
        more: (document) => {
          this.whole = new Set([...this.whole, document]);
        },
      });
    }
    const { paper } = this;
    if (paper === null) return html`${documentListView(dossier, selection, words, this.address)}`;
    return this.renderPaper(dossier, paper);
  }

  private readonly address = (to: Partial<Selection>): string => fragment({ ...this.selection, sentence: null, ...to });

  private renderPaper(dossier: Dossier, paper: Document): TemplateResult {
    const { words, selection } = this;
    const { lang } = selection;
    const { source } = paper;
    const context = this.context(dossier, paper);
    const { columns } = words;
    const choose = (event: Event): void =>
      fireSelect(this, { document: (event.target as HTMLSelectElement).value, sentence: null });
    return html`<div class="head">
        <p class="crumb">
          <a class="act" href=${this.address({ document: null })}>${selection.query === null ? words.all : words.toResults}</a>
          <label
            ><span class="hidden-text">${words.other}</span>
            <select @change=${choose}>
              ${dossier.documents.map(
                (document) =>
                  html`<option value=${document.source.id} .selected=${document === paper}>${yearText(document)}, ${titleText(document)}</option>`,
              )}
            </select></label
          >
        </p>
        <h1 tabindex="-1" lang=${source.language}>${noBreakView(titleText(paper))}</h1>
        <dl class="facts">
          <div><dt>${columns.genre}</dt><dd>${source.genre === null ? NOT_STATED_LABEL[lang] : capitalized(GENRE_LABELS[source.genre][lang])}</dd></div>
          <div><dt>${columns.date}</dt><dd>${dateView(paper, lang)}</dd></div>
          <div><dt>${words.place}</dt><dd>${source.place ?? NOT_STATED_LABEL[lang]}</dd></div>
          <div><dt>${columns.issuer}</dt><dd>${source.issuer ?? NOT_STATED_LABEL[lang]}</dd></div>
          <div><dt>${columns.reference}</dt><dd>${source.reference ?? NOT_STATED_LABEL[lang]}</dd></div>
          ${addressView(source.url, words.web)}
          <div><dt>${columns.sentences}</dt><dd>${sentencesInScope(paper).length}</dd></div>
        </dl>
        ${noticesView(paper.notices, context)}
      </div>
      ${
        paper.unread === null
          ? html`<div class="tools" role="group" aria-label=${words.toolbar}>
                ${this.renderSwitch(words.printed, this.printed, () => {
                  this.printed = !this.printed;
                })}
                ${this.renderSwitch(words.marked, this.marked, () => {
                  this.marked = !this.marked;
                })}
                ${this.printed ? html`<p class="legend"><span class="quote">|</span> ${words.legendLineEnd}; <del class="was">**</del> ${words.legendWas}</p>` : nothing}
              </div>
              <div class="paper-set" @keydown=${this.onKey}>${paperView(paper, context)}</div>
              ${selection.keys ? html`<p class="keys soft">${words.keys}</p>` : nothing}`
          : html`<div class="unread">
              <svg width="42" height="22" viewBox="0 0 42 22" aria-hidden="true">${unreadIcon(42, 22)}</svg>
              <div><p>${capitalized(words.unreadWhy)}</p><p class="soft" lang="en">${paper.unread}</p></div>
            </div>`
      }`;
  }

  private renderSwitch(name: string, isOn: boolean, turn: () => void): TemplateResult {
    return html`<button class="switch" aria-pressed=${String(isOn)} @click=${turn}>${name}</button>`;
  }

  private context(dossier: Dossier, paper: Document): PaperContext {
    const { selection } = this;
    const hits: ReadonlyMap<string, readonly Span[]> =
      selection.query === null
        ? new Map()
        : new Map(
            this.results(dossier, selection.query)
              .groups.filter(({ document }) => document === paper)
              .flatMap(({ hits }) => hits.map(({ unit, spans }) => [unit.id, spans] as const)),
          );
    const key = (block: string, theme: string): string => `${block} ${theme}`;
    return {
      dossier,
      language: selection.lang,
      words: this.words,
      selection,
      opened: this.opened,
      printed: this.printed,
      marked: this.marked,
      found: hits,
      lit: (block, theme) => this.pointed === key(block, theme) || this.pinned.has(key(block, theme)),
      pinned: (block, theme) => this.pinned.has(key(block, theme)),
      light: (block, theme) => {
        this.pointed = theme === null ? null : key(block, theme);
      },
      pin: (block, theme) => {
        const pinned = new Set(this.pinned);
        if (!pinned.delete(key(block, theme))) pinned.add(key(block, theme));
        this.pinned = pinned;
      },
      open: (sentence) => this.open(sentence),
      cite: (sentence) => void this.cite(sentence),
      address: this.address,
      refused: this.refused,
    };
  }

  private open(sentence: string | null): void {
    this.refused = null;
    const closing = sentence === null ? this.opened : null;
    this.opened = sentence;
    if (sentence !== null) {
      fireSelect(this, { sentence });
      announce(this, this.words.opened);
    } else if (closing !== null)
      this.stops()
        .find((stop) => stop.dataset['stop'] === closing)
        ?.focus();
  }

  private async cite(sentence: string): Promise<void> {
    if (this.dossier === null) return;
    const text = citation(this.dossier, sentence, this.selection.lang);
    // Refused without permission, or on a page that is not secure: then the text is shown to be taken by hand.
    this.refused = (await copyText(this, text, this.words.cited, this.words.notCited)) ? null : text;
  }

  private stops(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-stop]')];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target as HTMLElement;
    if (target.matches('input, textarea, select')) return;
    const stop = target.closest<HTMLElement>('[data-stop]');
    if (event.key === 'Escape' && this.opened !== null) this.open(null);
    else if (event.key === 'Enter' && stop !== null && stop === target) {
      const id = stop.dataset['stop'] ?? null;
      this.open(this.opened === id ? null : id);
    } else return;
    event.preventDefault();
  };

  /** Heard on the page, so that n and p begin reading wherever the focus stands; never in a field. */
  private readonly onPageKey = (event: KeyboardEvent): void => {
    if (!this.selection.keys || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'n' && event.key !== 'p') return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return;
    const stops = this.stops();
    if (stops.length === 0) return;
    const current = stops.findIndex((stop) => stop.dataset['stop'] === this.selection.sentence);
    const next = stops[current === -1 ? 0 : current + (event.key === 'n' ? 1 : -1)];
    const sentence = next?.dataset['stop'];
    if (sentence === undefined) return;
    event.preventDefault();
    fireSelect(this, { sentence });
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onPageKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onPageKey);
  }

  static override styles = [baseStyle, pageSwitchStyle, documentsStyle];
}
