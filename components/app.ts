import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { hasMovements } from '../src/dossier/stored-movements.ts';
import type { Dossier, Why } from '../src/model.ts';
import { versionNote } from '../src/view/provenance.ts';
import {
  fragment,
  isNavigation,
  parseFragment,
  type Selection,
  START,
  VIEWS,
  type View,
} from '../src/view/selection.ts';
import { yearsText } from '../src/view/years.ts';
import { appStyle } from './app-style.ts';
import { baseStyle, designTokens } from './base-style.ts';
import { type CorrectionEvent, type CorrectionRequest, correctionsName } from './correct/events.ts';
import type { CorrectionStore } from './correct/store.ts';
import { fieldStyle, SEARCH_WORDS, searchField } from './documents/search-field.ts';
import { prepareSearch } from './documents/warm-index.ts';
import type { ExportRequest, MadeDossier, PagePart } from './events.ts';
import type { PolicyExport } from './export/panel.ts';
import { faultText } from './fault-text.ts';
import { legendStyle } from './findings/legend-view.ts';
import { fontsReady } from './fonts.ts';
import { helpDialog } from './help.ts';
import { logo } from './icons.ts';
import type { PolicyLine } from './line/line.ts';
import { fetchJson, type LoadProgress, loadProgressView, NOT_STARTED } from './load-dossier.ts';
import { asLoadFault, type LoadFault, parsedJson } from './load-fault.ts';
import { pageStrings } from './messages.ts';
import { loadAgain, type MissingPart, missingPartView, missingWords } from './missing-part.ts';
import { pageText } from './page-data.ts';

/** Views that are loaded when they are first shown: who opens the page for the overview does not wait for them. */
const LAZY: Partial<Record<View, () => Promise<unknown>>> = {
  overview: () => import('./overview/register.ts'),
  line: () => import('./correct/register.ts'),
  side: () => import('./comparison/register.ts'),
  draft: () => import('./draft/register.ts'),
  table: () => import('./table/register.ts'),
  account: () => import('./account/register.ts'),
  documents: () => import('./documents/register.ts'),
  themes: () => import('./themes/register.ts'),
  own: () => import('./papers/register.ts'),
};

/**
 * The page: header, navigation, one view at a time, the live region and the keys. It reads the dossier once and hands
 * it to the views as a property; the selection comes from the URL fragment and goes back there. What stands between
 * its tags is what a reader without script sees, and what stays on show while the dossier is not there.
 */
export class BeleidslijnApp extends LitElement {
  /** Given by a test or a host page; else read from the page (`script#dossier`) or from `dossier.json` beside it. */
  @property({ attribute: false }) dossier: Dossier | null = null;
  /** What keeps and applies the reader's corrections: loaded when there are some, here or in another tab. */
  private store: Promise<CorrectionStore> | null = null;
  /** The dossier with the reader's corrections, or null while there are none. */
  @state() private corrected: Dossier | null = null;
  @state() private correcting: CorrectionEvent = this.uncorrected;
  @state() private selection: Selection = START;
  @state() private failure: LoadFault | null = null;
  @state() private reading: LoadProgress = NOT_STARTED;
  @state() private said = '';
  /** The dossier with the line of a reader's own words on it, or why there is none; null until they are followed. */
  @state() private traced: Traced | null = null;
  /** The view that could not be loaded, and what was asked for beside a view. */
  @state() private missingView: (MissingPart & { readonly view: View }) | null = null;
  @state() private missing: MissingPart | null = null;
  /** Drafts wiped: with each the panel that may have held one is another. */
  @state() private wipes = 0;
  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('main') private main!: HTMLElement | null;
  @query('policy-export') private panel!: PolicyExport | null;
  @query('.search input') private field!: HTMLInputElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readFragment();
    addEventListener('hashchange', this.readFragment);
    addEventListener('popstate', this.readFragment);
    addEventListener('keydown', this.onKey);
    addEventListener('storage', this.onStorage);
    addEventListener('pageshow', this.onReturn);
    this.addEventListener('bl-select', (event) => this.change(event.detail));
    this.addEventListener('bl-correct', (event) => this.correct(event.detail));
    this.addEventListener('bl-export', (event) => void this.takeAlong(event.detail));
    this.addEventListener('bl-say', (event) => {
      this.said = event.detail;
    });
    this.addEventListener('bl-part', (event) => void this.loadPart(event.detail));
    this.addEventListener('bl-dossier', (event) => void this.showMade(event.detail));
    addEventListener('bl-wiped', this.onWiped);
    if (this.dossier === null) void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.readFragment);
    removeEventListener('popstate', this.readFragment);
    removeEventListener('keydown', this.onKey);
    removeEventListener('storage', this.onStorage);
    removeEventListener('pageshow', this.onReturn);
    removeEventListener('bl-wiped', this.onWiped);
    this.closeStore();
  }

  /** A store that is left looks after its lines for a moment more: what somebody wipes meanwhile would come back. */
  private closeStore(): void {
    void this.store?.then((store) => store.close());
    this.store = null;
  }

  /** The header keeps its place and shows no words until its letters are there. */
  @state() private isWaiting = false;

  private async read(): Promise<void> {
    this.failure = null;
    this.reading = NOT_STARTED;
    this.isWaiting = true;
    const letters = fontsReady().then(() => {
      this.isWaiting = false;
    });
    try {
      const report = (reading: LoadProgress): void => {
        this.reading = reading;
      };
      const inPage = pageText('dossier');
      // Comes with the dossier, and not with the page: who has the one waits for the other.
      const [fault, given] = await Promise.all([
        import('./dossier-fault.ts'),
        inPage === undefined
          ? fetchJson(new URL('./dossier.json', document.baseURI), report)
          : parsedJson(inPage, this.words.shell.inPage),
      ]);
      const data = fault.checkedDossier(given, inPage === undefined ? 'dossier.json' : this.words.shell.inPage);
      // The words of a dossier of 0.2.0 are loaded for such a dossier alone.
      const dossier =
        data.profile === undefined
          ? (await import('../src/dossier/complete-old-dossier.ts')).completeOldDossier(data)
          : data;
      await letters;
      this.dossier = hasMovements(dossier)
        ? dossier
        : (await import('../src/dossier/recomputed-movements.ts')).withMovements(dossier);
    } catch (error) {
      this.failure = asLoadFault(error);
    }
  }

  private get uncorrected(): CorrectionEvent {
    const why = async (one: string, other: string): Promise<Why> => {
      const { engineOf } = await import('./engine/client.ts');
      const dossier = this.corrected ?? this.dossier;
      if (dossier === null) throw new Error('no dossier to ask; expected one');
      return (await engineOf(dossier)).ask('why', { one, other });
    };
    return { own: [], shipped: [], isKept: true, isBusy: false, isRestoring: false, fault: null, why };
  }

  /** What the reader corrected before, in this browser, is applied before anything is shown: else it would jump. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dossier')) return;
    this.closeStore();
    this.corrected = null;
    const { dossier } = this;
    const isCorrected = dossier !== null && (isKept(dossier) || dossier.keptCorrections !== undefined);
    this.correcting = { ...this.uncorrected, isRestoring: isCorrected };
    if (isCorrected) void this.withStore((store) => store.restore());
  }

  /** Has the store do something; it is made where there is none yet. */
  private async withStore(work: (store: CorrectionStore) => Promise<void>): Promise<void> {
    const { dossier } = this;
    if (dossier === null) return;
    this.store ??= import('./correct/store.ts').then(({ CorrectionStore }) => {
      const listener = (said: string | null): void => {
        this.corrected = store.corrected;
        this.correcting = { ...this.uncorrected, ...store.state };
        if (said !== null) this.said = said;
      };
      const store = new CorrectionStore(dossier, listener, () => this.selection.lang);
      return store;
    });
    try {
      await work(await this.store);
    } catch (error) {
      // What cannot be loaded now may be later; until then the papers are shown as they are.
      this.store = null;
      if (this.dossier === dossier) this.correcting = { ...this.uncorrected, fault: faultText(error) };
    }
  }

  private correct(asked: CorrectionRequest): void {
    void this.withStore((store) => store.ask(asked));
  }

  private readonly onStorage = (event: StorageEvent): void => {
    const { dossier } = this;
    // Also what tabs tell each other under a longer name.
    const isOfThese = event.key === null || (dossier && event.key.startsWith(correctionsName(dossier.corpus.id)));
    if (isOfThese) void this.withStore((store) => store.follow(event));
  };

  /** A page that comes back as it was left has heard of nothing meanwhile. */
  private readonly onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.withStore((store) => store.catchUp());
  };

  /** Of the draft that is shown, or of one that another tab wiped while none is. */
  private readonly onWiped = (): void => {
    this.wipes += 1;
  };

  /** Shows a dossier that was made in the page; a link to a place in the one before leads nowhere in this one. */
  private async showMade({ dossier, stays, ...known }: MadeDossier): Promise<void> {
    const { giveKnowledge } = await import('./engine/knowledge.ts');
    giveKnowledge(dossier, known);
    this.failure = null;
    this.dossier = dossier;
    if (stays) return;
    const { lang, colour, keys } = this.selection;
    this.change({ ...START, lang, colour, keys });
  }

  private readonly readFragment = (): void => {
    this.selection = parseFragment(location.hash);
  };

  private change(change: Partial<Selection>): void {
    const next = { ...this.selection, ...change };
    const step = isNavigation(this.selection, next);
    const turned = next.view !== this.selection.view;
    const address = fragment(next);
    // pushState, not location.hash: a hash set by script would also scroll, and would fire hashchange a second time.
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.selection = next;
    if (turned) void this.arrive(next.view);
  }

  /** A view opened from within another takes the focus with it; a link of the navigation keeps it. */
  private async arrive(view: View): Promise<void> {
    this.said = this.words.shell.opened(this.words.views[view]);
    await this.updateComplete;
    scrollTo(0, 0);
    this.main?.focus({ preventScroll: true });
  }

  private get words() {
    return pageStrings[this.selection.lang];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.selection.keys || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return;
    const view = VIEWS[Number(event.key) - 1];
    if (view !== undefined && !this.dialog?.open) this.change({ view });
    else if (event.key === '?') this.dialog?.showModal();
    else if (event.key === '/' && !this.dialog?.open) this.field?.select();
    else return;
    event.preventDefault();
  };

  protected override updated(): void {
    const { lang, colour, view } = this.selection;
    if ((this.dossier !== null || view === 'own') && this.asked !== view) void this.loadView(view);
    const phrase = ownWords(this.selection);
    const { current } = this;
    if (current !== null && phrase !== null && (this.traced?.words !== phrase || this.traced.of !== current))
      void this.trace(current, phrase);
    // The paper a view is printed on is chosen by the page (page.css): no shadow root can choose it.
    document.documentElement.dataset['view'] = view;
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = colour === 'auto' ? 'light dark' : colour;
    if (this.dossier !== null)
      document.title = `${this.words.views[this.selection.view]} · ${this.corpusTitle} · ${this.words.product}`;
  }

  /** The view that was last asked for. */
  private asked: View | null = null;

  private async loadView(view: View): Promise<void> {
    const load = LAZY[view];
    this.asked = view;
    if (this.missingView?.view === view) this.missingView = null;
    if (load === undefined) return;
    const again = async (): Promise<void> => {
      const { missingView } = this;
      if (missingView === null || missingView.isTrying) return;
      this.missingView = { ...missingView, isTrying: true };
      this.said = missingWords(this.selection.lang).trying;
      try {
        await loadAgain(load);
        this.missingView = null;
        if (this.selection.view === view) await this.arrive(view);
      } catch (error) {
        this.missingView = { ...missingView, fault: faultText(error) };
        this.said = missingWords(this.selection.lang).failed;
      }
    };
    try {
      await load();
    } catch (error) {
      this.missingView = { view, name: '', fault: faultText(error), isTrying: false, again };
    }
  }

  /** Loads what is asked for beside a view; where it does not come that is said above the view. */
  private async loadPart({ name, load }: PagePart): Promise<void> {
    try {
      await load();
    } catch (error) {
      const again = async (): Promise<void> => {
        if (this.missing !== part) return;
        this.missing = { ...part, isTrying: true };
        this.said = missingWords(this.selection.lang).trying;
        try {
          await loadAgain(load);
          this.missing = null;
        } catch {
          this.missing = part;
          this.said = missingWords(this.selection.lang).failed;
        }
      };
      const part: MissingPart = { name, fault: faultText(error), isTrying: false, again };
      this.missing = part;
    }
  }

  /** What the view shows, as a file or on another page; what makes it is loaded now. */
  private takeAlong(along: ExportRequest): Promise<void> {
    const [name = ''] = this.words.shell.takeAlong.split(':');
    return this.loadPart({
      name,
      load: async () => {
        await import('./export/register.ts');
        void this.openPanel(along);
      },
    });
  }

  private async openPanel(along: ExportRequest): Promise<void> {
    await this.updateComplete;
    const { panel } = this;
    if (panel === null) return;
    // Only its own view knows what stands in a draft.
    panel.tested = this.renderRoot.querySelector('policy-draft')?.tested ?? null;
    if ('format' in along) await panel.takeNow(along.format);
    else await panel.open(along.sheet);
  }

  private get corpusTitle(): string {
    return this.dossier === null ? '\u00a0' : yearsText(this.dossier, this.dossier.documents, this.selection.lang);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${words.skip}</a>
      <header data-view=${this.selection.view} ?data-waiting=${this.isWaiting}>
        <div class="bar">
          <p class="name">${logo()}<span class="product">${words.product}</span></p>
          <div class="dossier"><div><p class="corpus">${this.corpusTitle}</p>${this.renderLink('own')}</div></div>
          <nav aria-label=${words.navigation}>
            ${VIEWS.map((view) => this.renderLink(view))}
          </nav>
          ${this.renderSearch()}
          ${this.renderSettings()}
        </div>
      </header>
      <main id="main" tabindex="-1">${this.renderMain()}</main>
      <p class="hidden-text" role="status" aria-live="polite">${this.said}</p>
      ${keyed(this.wipes, html`<policy-export .dossier=${this.shownDossier} .selection=${this.selection}></policy-export>`)}
      ${helpDialog(this.shownDossier, this.selection, (to) => this.change(to))}
    `;
  }

  private renderLink(view: View): TemplateResult {
    const current = view === (this.selection.view === 'themes' ? 'documents' : this.selection.view);
    return html`<a
      class=${view === 'own' ? 'own' : 'view'}
      href=${fragment({ ...this.selection, view })}
      aria-current=${current ? 'page' : nothing}
      >${this.words.views[view]}</a
    >`;
  }

  /** There from the start: a field that comes with the dossier would push the views aside. */
  private renderSearch(): TemplateResult {
    const { lang, keys, query, view, document } = this.selection;
    const showsResults = view === 'documents' && document === null && query !== null;
    const ask = (text: string): void =>
      this.change({ view: 'documents', query: text === '' ? null : text, document: null, sentence: null });
    return searchField(
      { lang, query, keys },
      {
        focus: () => (this.dossier === null ? undefined : void prepareSearch(this.dossier)),
        // Elsewhere typing changes nothing before Enter: a page that turns under one's hands is worse than one key more.
        input: (text) => (showsResults && text.trim() !== '' ? this.change({ query: text }) : undefined),
        submit: ask,
      },
    );
  }

  /** Follows a reader's own words in the engine, and shows their line as one of the dossier. */
  private async trace(dossier: Dossier, words: string): Promise<void> {
    const asked: Traced = { words, of: dossier, dossier: null, fault: '' };
    this.traced = asked;
    try {
      const { dossierOfPhrase } = await import('./documents/trace-phrase.ts');
      const withLine = await dossierOfPhrase(dossier, words);
      if (this.traced === asked) this.traced = { ...asked, dossier: withLine };
    } catch (error) {
      if (this.traced === asked) this.traced = { ...asked, fault: faultText(error) };
    }
  }

  private renderSettings(): TemplateResult {
    const { words, selection } = this;
    const other = selection.lang === 'nl' ? 'en' : 'nl';
    const colours = ['auto', 'light', 'dark'] as const;
    const next = colours[(colours.indexOf(selection.colour) + 1) % colours.length] ?? 'auto';
    const colour = words.shell.colour[selection.colour];
    return html`<div class="settings">
      <button
        aria-label=${words.shell.takeAlong}
        title=${words.shell.takeAlong}
        ?disabled=${this.dossier === null}
        @click=${() => void this.takeAlong({ sheet: 'file' })}
      >
        ${tray()}
      </button>
      <button
        lang=${other}
        aria-label=${`${other.toUpperCase()}: ${words.shell.language}`}
        title=${words.shell.language}
        @click=${() => this.change({ lang: other })}
      >
        ${other.toUpperCase()}
      </button>
      <button aria-label=${colour} title=${colour} @click=${() => this.change({ colour: next })}>${half(selection.colour)}</button>
      <button aria-label=${words.shell.help} title=${words.shell.help} @click=${() => this.dialog?.showModal()}>?</button>
    </div>`;
  }

  /** How many papers will come: as many as the table for readers without script has columns, where there is one. */
  private get expected(): number | null {
    const columns = this.querySelectorAll('thead th').length - 1;
    return columns > 0 ? columns : null;
  }

  /** The dossier with the reader's corrections, or null while it is being read or corrected anew. */
  private get current(): Dossier | null {
    return this.correcting.isRestoring ? null : (this.corrected ?? this.dossier);
  }

  /** The dossier a reader sees: with the corrections, and the line of words of the reader's own where one is followed. */
  private get shownDossier(): Dossier | null {
    const { current, traced } = this;
    const phrase = ownWords(this.selection);
    return current !== null && phrase !== null && traced?.words === phrase ? (traced.dossier ?? current) : current;
  }

  private renderMain(): TemplateResult {
    const { selection, words } = this;
    const dossier = this.current;
    // Papers can be brought where there is no dossier, and while one is read.
    if (selection.view === 'own' && this.missingView?.view !== 'own')
      return html`<policy-own-papers .dossier=${dossier} .selection=${selection}></policy-own-papers>`;
    if (dossier === null) {
      return html`<div class="state" role=${this.failure === null ? nothing : 'alert'}>
        ${
          this.failure === null
            ? this.reading.papers.length === 0
              ? html`<h1>${words.shell.loading}</h1>`
              : loadProgressView(this.reading, this.expected, selection.lang)
            : html`<h1>${words.shell.failed}</h1>
              <p>${words.shell.failedWhy}</p>
              <p>${this.failure.label[selection.lang]}</p>
              ${
                this.failure.message === this.failure.label.en
                  ? nothing
                  : html`<p class="soft" lang="en">${this.failure.message}</p>`
              }
              <button class="act" @click=${() => void this.read()}>${words.shell.retry}</button>
              <slot></slot>`
        }
      </div>`;
    }
    return html`${this.renderVersion(dossier)}${this.renderMissing()}${this.renderUnapplied()}${this.renderView(dossier)}`;
  }

  /** Somebody followed a link made with other papers: what it showed them may not be what stands here. */
  private renderVersion(dossier: Dossier): TemplateResult | typeof nothing {
    const { corpus, lang } = this.selection;
    const note = versionNote(dossier, corpus, lang);
    if (note === null) return nothing;
    return html`<p class="version" role="note">
      ${note} <button class="act" @click=${() => this.change({ corpus: null })}>${this.words.shell.close}</button>
    </p>`;
  }

  /** A correction that changed nothing is told in every view: what it should have changed may stand in any of them. */
  private renderUnapplied(): TemplateResult | typeof nothing {
    const { own, shipped, fault } = this.correcting;
    const states = [...own, ...shipped].map(({ state }) => state);
    const isTold = (state: (typeof states)[number]): boolean =>
      state === 'not-applied' || state === 'faulty' || (state === 'waiting' && fault !== null);
    const count = states.filter(isTold).length;
    if (count === 0) return nothing;
    return html`<p class="version" role="note">
      ${this.words.shell.unapplied(count)}
      <button class="act" @click=${() => void this.toCorrections()}>${this.words.shell.seeWhy}</button>
    </p>`;
  }

  private async toCorrections(): Promise<void> {
    this.change({ view: 'line', thread: ownWords({ ...this.selection, view: 'line' }) ? null : this.selection.thread });
    // Where it does not come that is said in its place.
    const isThere = await LAZY.line?.().then(
      () => true,
      () => false,
    );
    await this.updateComplete;
    if (isThere) await this.renderRoot.querySelector<PolicyLine>('policy-line')?.toCorrections();
  }

  /** What was asked for beside a view, and did not come. */
  private renderMissing(): TemplateResult | typeof nothing {
    const { missing, selection } = this;
    if (missing === null) return nothing;
    const close = (): void => {
      this.missing = null;
      this.main?.focus({ preventScroll: true });
    };
    return missingPartView(missing, selection.lang, close);
  }

  private renderView(dossier: Dossier): TemplateResult {
    const { selection, words, missingView } = this;
    if (missingView?.view === selection.view)
      return missingPartView({ ...missingView, name: words.views[missingView.view] }, selection.lang);
    const phrase = ownWords(selection);
    const traced = this.traced?.words === phrase ? this.traced : null;
    if (phrase !== null && (traced === null || traced.dossier === null)) {
      const fault = traced?.fault ?? '';
      return html`<div class="state">
        <h1>${fault === '' ? SEARCH_WORDS[selection.lang].tracing(phrase) : SEARCH_WORDS[selection.lang].notTraced(phrase)}</h1>
        ${
          fault === ''
            ? nothing
            : html`<p class="soft" lang="en">${fault}</p>
              <button class="act" @click=${() => void this.trace(dossier, phrase)}>${words.shell.retry}</button>`
        }
      </div>`;
    }
    const withOwn = phrase === null ? dossier : (traced?.dossier ?? dossier);
    if (selection.view === 'line')
      return html`<policy-line .dossier=${withOwn} .selection=${selection} .correcting=${phrase === null ? this.correcting : null}></policy-line>`;
    if (selection.view === 'side') return html`<policy-side .dossier=${withOwn} .selection=${selection}></policy-side>`;
    if (selection.view === 'draft')
      return html`<policy-draft .dossier=${dossier} .selection=${selection}></policy-draft>`;
    if (selection.view === 'table')
      return html`<policy-table-view .dossier=${dossier} .selection=${selection}></policy-table-view>`;
    if (selection.view === 'overview')
      return html`<policy-overview .dossier=${dossier} .selection=${selection}></policy-overview>`;
    if (selection.view === 'account')
      return html`<policy-account .dossier=${dossier} .selection=${selection}></policy-account>`;
    if (selection.view === 'documents')
      return html`<policy-documents .dossier=${dossier} .selection=${selection}></policy-documents>`;
    // Themes are edited on the papers as they are: a reader's corrections are made again on what is kept.
    if (selection.view === 'themes')
      return html`<policy-themes .dossier=${this.dossier} .selection=${selection}></policy-themes>`;
    return html`<policy-findings-view .dossier=${dossier} .selection=${selection}></policy-findings-view>`;
  }

  private readonly skip = (event: Event): void => {
    // The fragment holds the selection, so the skip link may not write its own.
    event.preventDefault();
    this.main?.focus();
  };

  static override styles = [designTokens, baseStyle, appStyle, fieldStyle, legendStyle];
}

/** A reader's own words, followed through a dossier: the dossier with their line on it, or why there is none yet. */
interface Traced {
  readonly words: string;
  readonly of: Dossier;
  readonly dossier: Dossier | null;
  readonly fault: string;
}

/** The words of a line that a reader asked for, in the views that show a line; null for the lines of the dossier. */
function ownWords({ view, thread }: Selection): string | null {
  if ((view !== 'line' && view !== 'side') || thread === null) return null;
  return thread.startsWith('words:') && thread.length > 'words:'.length ? thread.slice('words:'.length) : null;
}

/** Something handed out of a tray. */
function tray(): TemplateResult {
  return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2 9.5V14h12V9.5M8 1.5v8.5M4.5 6.7 8 10.2l3.5-3.5" fill="none" stroke="currentColor" stroke-width="1.4" />
  </svg>`;
}

/** Half a disc: the side that is filled says which colour theme is on. */
function half(colour: Selection['colour']): TemplateResult {
  const fill = { auto: 'M8 2a6 6 0 0 1 0 12z', light: '', dark: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z' }[colour];
  return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.4" />
    <path d=${fill} fill="currentColor" />
  </svg>`;
}

/** True where this browser keeps corrections of a dossier. */
function isKept({ corpus }: Dossier): boolean {
  try {
    return localStorage.getItem(correctionsName(corpus.id)) !== null;
  } catch {
    return false;
  }
}
