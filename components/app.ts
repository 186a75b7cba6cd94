import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Dossier } from '../src/model.ts';
import { yearOf } from './lookup.ts';
import { logo } from './marks.ts';
import { fragment, isStep, parseFragment, type Selection, START, VIEWS, type View } from './selection.ts';
import { strings } from './strings.ts';
import { base, tokens } from './style.ts';

/**
 * The page: header, navigation, one view at a time, the live region and the keys. It reads the dossier once and hands
 * it to the views as a property; the selection comes from the URL fragment and goes back there. What stands between
 * its tags is what a reader without script sees, and what stays on show while the dossier is not there.
 */
export class BeleidslijnApp extends LitElement {
  /** Given by a test or a host page; else read from the page (`script#dossier`) or from `dossier.json` beside it. */
  @property({ attribute: false }) dossier: Dossier | null = null;
  @state() private selection: Selection = START;
  @state() private failure: string | null = null;
  @state() private said = '';
  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('main') private main!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.readFragment();
    addEventListener('hashchange', this.readFragment);
    addEventListener('popstate', this.readFragment);
    addEventListener('keydown', this.onKey);
    this.addEventListener('bl-select', (event) => this.change(event.detail));
    this.addEventListener('bl-say', (event) => {
      this.said = event.detail;
    });
    if (this.dossier === null) void this.read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.readFragment);
    removeEventListener('popstate', this.readFragment);
    removeEventListener('keydown', this.onKey);
  }

  private async read(): Promise<void> {
    this.failure = null;
    try {
      const inPage = document.querySelector('script#dossier[type="application/json"]');
      const found: unknown =
        inPage === null
          ? await fetchJson(new URL('./dossier.json', document.baseURI))
          : JSON.parse(inPage.textContent ?? '');
      if (!isDossier(found)) throw new Error(`dossier format ${formatOf(found)}, expected 1`);
      this.dossier = found;
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
  }

  private readonly readFragment = (): void => {
    this.selection = parseFragment(location.hash);
  };

  private change(change: Partial<Selection>): void {
    const next = { ...this.selection, ...change };
    const step = isStep(this.selection, next);
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
    return strings[this.selection.lang];
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!this.selection.keys || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return;
    const view = VIEWS[Number(event.key) - 1];
    if (view !== undefined && !this.dialog?.open) this.change({ view });
    else if (event.key === '?') this.dialog?.showModal();
    else return;
    event.preventDefault();
  };

  protected override updated(): void {
    const { lang, colour } = this.selection;
    document.documentElement.lang = lang;
    document.documentElement.style.colorScheme = colour === 'auto' ? 'light dark' : colour;
    if (this.dossier !== null)
      document.title = `${this.words.views[this.selection.view]} · ${this.corpusTitle(this.dossier)} · ${this.words.product}`;
  }

  private corpusTitle(dossier: Dossier): string {
    const years = dossier.documents.map(yearOf).filter((year) => year !== null);
    const [first, last] = [years[0], years.at(-1)];
    const title = dossier.corpus.title[this.selection.lang];
    if (first === undefined) return title;
    return `${title}, ${first === last ? first : `${first}–${last}`}`;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${words.skip}</a>
      <header>
        <div class="bar">
          <p class="name">${logo()}<span class="product">${words.product}</span></p>
          ${this.dossier === null ? nothing : html`<p class="corpus">${this.corpusTitle(this.dossier)}</p>`}
          <nav aria-label=${words.navigation}>
            ${VIEWS.map((view) => this.renderLink(view))}
          </nav>
          ${this.renderSettings()}
        </div>
      </header>
      <main id="main" tabindex="-1">${this.renderMain()}</main>
      <p class="hidden-text" role="status" aria-live="polite">${this.said}</p>
      ${this.renderKeys()}
    `;
  }

  private renderLink(view: View): TemplateResult {
    const current = view === this.selection.view;
    return html`<a
      class="view"
      href=${fragment({ ...this.selection, view })}
      aria-current=${current ? 'page' : nothing}
      >${this.words.views[view]}</a
    >`;
  }

  private renderSettings(): TemplateResult {
    const { words, selection } = this;
    const other = selection.lang === 'nl' ? 'en' : 'nl';
    const colours = ['auto', 'light', 'dark'] as const;
    const next = colours[(colours.indexOf(selection.colour) + 1) % colours.length] ?? 'auto';
    const colour = words.shell.colour[selection.colour];
    return html`<div class="settings">
      <button
        lang=${other}
        aria-label=${`${other.toUpperCase()}: ${words.shell.language}`}
        title=${words.shell.language}
        @click=${() => this.change({ lang: other })}
      >
        ${other.toUpperCase()}
      </button>
      <button aria-label=${colour} title=${colour} @click=${() => this.change({ colour: next })}>${half(selection.colour)}</button>
      <button aria-label=${words.shell.keys} title=${words.shell.keys} @click=${() => this.dialog?.showModal()}>?</button>
    </div>`;
  }

  private renderMain(): TemplateResult {
    const { dossier, selection, words } = this;
    if (dossier === null) {
      return html`<div class="state">
        <h1>${this.failure === null ? words.shell.loading : words.shell.failed}</h1>
        ${
          this.failure === null
            ? nothing
            : html`<p>${words.shell.failedWhy}</p>
              <p class="soft" lang="en">${this.failure}</p>
              <button class="act" @click=${() => void this.read()}>${words.shell.retry}</button>`
        }
        <slot></slot>
      </div>`;
    }
    if (selection.view === 'line') return html`<policy-line .dossier=${dossier} .selection=${selection}></policy-line>`;
    if (selection.view === 'side') return html`<policy-side .dossier=${dossier} .selection=${selection}></policy-side>`;
    return html`<policy-overview .dossier=${dossier} .selection=${selection}></policy-overview>`;
  }

  private renderKeys(): TemplateResult {
    const { words } = this;
    return html`<dialog aria-labelledby="keys">
      <h2 id="keys">${words.shell.keysTitle}</h2>
      <dl>${words.shell.keyList.map(([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
      ${(['line', 'side'] as const).map((view) => html`<h3>${words.views[view]}</h3><p>${after(words[view].keys)}</p>`)}
      <label
        ><input
          type="checkbox"
          .checked=${!this.selection.keys}
          @change=${(event: Event) => this.change({ keys: !(event.target as HTMLInputElement).checked })}
        />
        ${words.shell.keysOff}</label
      >
      <form method="dialog"><button class="act">${words.shell.close}</button></form>
    </dialog>`;
  }

  private readonly skip = (event: Event): void => {
    // The fragment holds the selection, so the skip link may not write its own.
    event.preventDefault();
    this.main?.focus();
  };

  static override styles = [
    tokens,
    base,
    css`
      :host {
        box-sizing: border-box;
        min-height: 100vh;
        border-top: 4px solid var(--ink);
        background: var(--paper);
      }
      .skip {
        position: absolute;
        left: 8px;
        top: -60px;
        z-index: 3;
        padding: 8px 12px;
        background: var(--paper);
      }
      .skip:focus {
        top: 8px;
      }
      header,
      main {
        max-width: 1440px;
        margin: 0 auto;
        padding: 0 var(--page-margin);
      }
      main:focus {
        outline: none;
      }
      .bar {
        display: flex;
        align-items: stretch;
        min-height: 53px;
        border-bottom: 1px solid var(--ink);
      }
      .name,
      .corpus {
        display: flex;
        align-items: center;
      }
      .name {
        gap: 11px;
      }
      .product {
        font: 560 1.4375rem/1.5rem var(--serif);
        letter-spacing: -0.012em;
      }
      .corpus {
        margin-left: 27px;
        color: var(--ink-2);
        font: var(--ui);
      }
      .corpus::before {
        content: '';
        align-self: center;
        height: 18px;
        margin-right: 17px;
        border-left: 1px solid var(--line-2);
      }
      nav {
        display: flex;
        flex-wrap: wrap;
        margin-left: auto;
      }
      .view {
        display: flex;
        align-items: center;
        min-height: 32px;
        padding: 2px 12px 0;
        border-bottom: 3px solid transparent;
        margin-bottom: -1px;
        color: var(--ink-2);
        text-decoration: none;
      }
      .view:hover {
        color: var(--ink);
        text-decoration: underline;
        text-underline-offset: 5px;
      }
      .view[aria-current] {
        border-bottom-color: var(--ink);
        color: var(--ink);
        font-weight: 640;
      }
      .settings {
        display: flex;
        align-items: center;
        gap: 2px;
        margin-left: 14px;
        color: var(--ink-3);
        font: var(--small);
      }
      .settings button {
        display: grid;
        place-items: center;
        min-width: 28px;
        height: 28px;
      }
      .settings button:hover {
        color: var(--ink);
      }
      .state {
        padding: 24px 0;
        display: grid;
        gap: 12px;
        justify-items: start;
      }
      dialog {
        max-width: min(560px, calc(100vw - 32px));
        padding: 20px 24px;
        border: 1px solid var(--ink);
        background: var(--paper);
        color: var(--ink);
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 35%);
      }
      dialog h2 {
        font: var(--title);
        margin-bottom: 12px;
      }
      dialog dl > div {
        display: grid;
        grid-template-columns: 96px 1fr;
        padding: 4px 0;
        border-top: 1px solid var(--hair);
      }
      dialog h3 {
        margin: 10px 0 2px;
        font: 620 0.90625rem/1.25rem var(--sans);
      }
      dialog label {
        display: flex;
        align-items: center;
        gap: 8px;
        min-height: 28px;
        margin: 8px 0;
      }
      kbd {
        font: inherit;
        font-weight: 640;
      }
      @media (max-width: 700px) {
        .bar {
          flex-wrap: wrap;
          padding-top: 6px;
        }
        .name {
          gap: 9px;
        }
        .product {
          font-size: 1.3125rem;
        }
        .corpus {
          flex: 1;
          justify-content: flex-end;
          margin-left: 10px;
          font-size: 0.8125rem;
          line-height: 1rem;
          text-align: right;
        }
        .corpus::before {
          display: none;
        }
        nav {
          margin: 4px 0 0 -12px;
        }
        .view {
          min-height: 36px;
        }
        .settings {
          margin: 4px -6px 0 auto;
        }
      }
      @media (max-width: 360px) {
        .view {
          padding-inline: 7px;
        }
        nav {
          margin-left: -7px;
        }
      }
      @media (forced-colors: active) {
        /* A transparent border is drawn in forced colours. */
        .view:not([aria-current]) {
          border-bottom-color: Canvas;
          margin-bottom: 0;
        }
        .view[aria-current] {
          border-bottom-color: Highlight;
        }
      }
      @media print {
        nav,
        .settings,
        .skip {
          display: none;
        }
      }
    `,
  ];
}

/** What follows the heading that a list of keys has where it stands under its own view (`Toetsen: …`). */
function after(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

/** Half a disc: the side that is filled says which colour theme is on. */
function half(colour: Selection['colour']): TemplateResult {
  const fill = { auto: 'M8 2a6 6 0 0 1 0 12z', light: '', dark: 'M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2z' }[colour];
  return html`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="1.4" />
    <path d=${fill} fill="currentColor" />
  </svg>`;
}

async function fetchJson(address: URL): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status} ${answer.statusText}, expected 200`);
  return answer.json();
}

function formatOf(found: unknown): unknown {
  return typeof found === 'object' && found !== null && 'format' in found ? found.format : undefined;
}

function isDossier(found: unknown): found is Dossier {
  return formatOf(found) === 1;
}
