import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, DraftCheck, DraftFinding } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import type { Decision } from '../../src/view/draft/decision.ts';
import {
  type CheckedDraft,
  type DraftFindingModel,
  type DraftModel,
  draftModel,
} from '../../src/view/draft/draft-model.ts';
import { draftTitle } from '../../src/view/draft/draft-text.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { type Engine, engineOf } from '../engine/client.ts';
import { announce, requestExport } from '../events.ts';
import { type DraftNews, type DraftState, type DraftStore, draftStoreOf, EMPTY_DRAFT } from './draft-store.ts';
import { findingsView, olderWords, replacementOf } from './findings-view.ts';
import { KEPT_WORDS, otherTextsView } from './kept-view.ts';
import { miniTimelineView } from './mini-timeline.ts';
import { sheetView } from './sheet-view.ts';
import { draftViewStyle } from './style.ts';

/** Milliseconds of rest before what is typed is checked: longer than between two keys, shorter than a look aside. */
const PAUSE = 700;
/** Characters from which a paste is put into the field at once: a browser sets it line by line, a third of a second a paper. */
const LONG_PASTE = 2000;
/** Findings drawn at a time: a whole paper has over a hundred, and drawn at once they hold up the page for a third of a second. */
const SLICE = 8;

/**
 * A draft held against the dossier: the sheet at the left, what was found at the right. The text is checked in a worker, so
 * that typing never waits; it stays in this page, and in the browser's storage only when the writer asks for that.
 */
export class PolicyDraft extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = { ...START, view: 'draft' };
  @state() private draft: DraftState = EMPTY_DRAFT;
  @state() private check: DraftCheck | null = null;
  /** The text the check was made of: spans point into it and into nothing else. */
  @state() private checked = '';
  @state() private editing = true;
  @state() private busy = false;
  @state() private absent: string | null = null;
  @state() private failure: string | null = null;
  @state() private keeping = false;
  @state() private wiping = false;
  @state() private clearing = false;
  @state() private shown = SLICE;
  @state() private asking: string | null = null;
  @state() private attended: string | null = null;
  @state() private undos: readonly DraftState[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Of the last check asked for: an answer to an earlier one is dropped. */
  private turn = 0;

  private get words() {
    return draftStrings[this.selection.lang];
  }

  private get store(): DraftStore {
    return draftStoreOf(this.dossier?.corpus.id ?? '');
  }

  /** The draft as it was last checked, to be taken along; null before, and while its text is another one. */
  get tested(): CheckedDraft | null {
    const { check, checked, draft } = this;
    return check === null || checked !== draft.text ? null : { text: checked, check, decisions: draft.decisions };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('storage', this.onStorage);
    addEventListener('pageshow', this.onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.onStorage);
    removeEventListener('pageshow', this.onReturn);
    if (this.timer !== null) clearTimeout(this.timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dossier') || this.dossier === null) return;
    this.store.open();
    this.showStore();
    this.check = null;
    this.absent = null;
    this.undos = [];
    void this.ready();
  }

  /** The engine and its knowledge are fetched before a word is typed: while a draft is checked nothing is asked for. */
  private async ready(): Promise<Engine | null> {
    const { dossier } = this;
    if (dossier === null) return null;
    if (dossier.themes.length === 0) {
      this.absent = '';
      return null;
    }
    try {
      const engine = await engineOf(dossier);
      // The face of the findings' own words: it would be fetched at the first finding, and a check asks for nothing.
      void document.fonts.load('italic 16px Newsreader');
      if (this.draft.text.trim() !== '' && this.check === null && this.turn === 0) void this.run(true);
      return engine;
    } catch (error) {
      this.absent = error instanceof Error ? error.message : String(error);
      return null;
    }
  }

  protected override updated(): void {
    const all = this.check?.findings.length ?? 0;
    if (this.shown >= all) return;
    setTimeout(() => {
      this.shown = Math.min(all, this.shown + SLICE);
    });
  }

  private showStore(): void {
    const { draft, isKeeping } = this.store;
    this.draft = draft;
    this.keeping = isKeeping;
    // What was set aside is no part of the draft.
    this.requestUpdate();
  }

  private put(change: Partial<DraftState>): void {
    const { store } = this;
    const wasKept = store.isKeeping && store.isKept;
    store.put(change);
    this.showStore();
    if (!wasKept) return;
    if (!store.isKeeping) announce(this, KEPT_WORDS[this.selection.lang]['not-kept']);
    else if (!store.isKept) announce(this, KEPT_WORDS[this.selection.lang].full);
  }

  /** Shows what another tab did to the draft, and says so. */
  private hear(news: DraftNews | null): void {
    if (news === null) return;
    const { text } = this.draft;
    if (news === 'wiped') {
      void this.empty(false);
      return;
    }
    this.showStore();
    if (news === 'aside') return;
    announce(this, KEPT_WORDS[this.selection.lang][news]);
    if (this.draft.text !== text) this.later();
  }

  private readonly onStorage = (event: StorageEvent): void => {
    if (event.storageArea === localStorage) this.hear(this.store.follow(event));
  };

  /** A page that comes back as it was left has heard of nothing meanwhile. */
  private readonly onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.hear(this.store.open());
  };

  private readonly onInput = (event: Event): void => {
    this.put({ text: (event.target as HTMLTextAreaElement).value });
    this.later();
  };

  private readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG_PASTE) return;
    event.preventDefault();
    const field = event.target as HTMLTextAreaElement;
    // The browser's undo does not know of it; that of the page does.
    this.undos = [...this.undos, this.draft];
    field.setRangeText(text.replace(/\r\n?/g, '\n'), field.selectionStart, field.selectionEnd, 'end');
    this.put({ text: field.value });
    this.later();
  };

  private later(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(false), PAUSE);
  }

  /** Checks the draft as it stands; `show` turns the sheet to the marked text when the answer is there. */
  private async run(show: boolean): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    const { dossier } = this;
    const { text, without } = this.draft;
    this.turn += 1;
    const { turn } = this;
    if (dossier === null || text.trim() === '') {
      this.check = null;
      this.checked = '';
      return;
    }
    this.busy = true;
    try {
      const engine = await engineOf(dossier);
      const check = await engine.ask('draft', { text, without: without === '' ? [] : [without] });
      if (turn !== this.turn) return;
      this.check = check;
      this.checked = text;
      this.failure = null;
      if (show) this.editing = false;
      if (!check.findings.some(({ id }) => id === this.attended)) this.attended = null;
      announce(this, `${draftTitle(check, this.selection.lang)}.`);
    } catch (error) {
      if (turn === this.turn) this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      if (turn === this.turn) this.busy = false;
    }
    if (show) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true });
    }
  }

  /** Replaces the draft by a changed one that can be undone. */
  private step(text: string, announcement: string): void {
    this.undos = [...this.undos, this.draft];
    this.put({ text });
    announce(this, announcement);
    void this.run(!this.editing);
  }

  private readonly undo = (): void => {
    const last = this.undos.at(-1);
    if (last === undefined) return;
    this.undos = this.undos.slice(0, -1);
    this.put(last);
    announce(this, this.words.undone);
    void this.run(!this.editing);
  };

  private readonly edit = async (): Promise<void> => {
    this.editing = true;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  };

  private readonly keep = (event: Event): void => {
    const on = (event.target as HTMLInputElement).checked;
    const isKept = this.store.keep(on);
    this.showStore();
    if (on && !isKept) announce(this, this.words.keepFailed);
  };

  /** Text, findings, reasons, what the browser kept, and the worker with all it remembers of the words. */
  private readonly wipeAll = (): Promise<void> => {
    this.store.clear();
    return this.empty(true);
  };

  /** Forgets what was wiped, here or in another tab. */
  private async empty(isOwn: boolean): Promise<void> {
    const { dossier } = this;
    if (this.timer !== null) clearTimeout(this.timer);
    this.turn += 1;
    this.draft = EMPTY_DRAFT;
    this.check = null;
    this.checked = '';
    this.undos = [];
    this.keeping = false;
    this.wiping = false;
    this.busy = false;
    this.asking = null;
    this.attended = null;
    this.shown = SLICE;
    this.editing = true;
    // The undo of the browser would bring the words back: only a new field forgets them.
    this.clearing = true;
    announce(this, isOwn ? this.words.wiped : KEPT_WORDS[this.selection.lang].wiped);
    if (dossier !== null) {
      (await engineOf(dossier).catch(() => null))?.stop();
      void this.ready();
    }
    await this.updateComplete;
    this.clearing = false;
    await this.updateComplete;
    if (isOwn) this.renderRoot.querySelector('textarea')?.focus();
  }

  private readonly takeBack = (text: string): void => {
    this.undos = [...this.undos, this.draft];
    this.store.takeBack(text);
    this.showStore();
    announce(this, KEPT_WORDS[this.selection.lang].tookBack);
    void this.run(!this.editing);
  };

  private readonly forget = (text: string): void => {
    this.store.forget(text);
    this.showStore();
    announce(this, KEPT_WORDS[this.selection.lang].forgot);
  };

  private focusOn(selector: string): void {
    const element = this.renderRoot.querySelector<HTMLElement>(selector);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }

  /** The number of a finding, from 1; 0 for what is not among them. */
  private numberOf(finding: string | null): number {
    return (this.check?.findings.findIndex(({ id }) => id === finding) ?? -1) + 1;
  }

  private readonly toWords = async (finding: DraftFinding): Promise<void> => {
    if (this.draft.text !== this.checked) await this.run(true);
    this.editing = false;
    await this.updateComplete;
    this.focusOn(`[data-words="${this.numberOf(finding.id)}"]`);
  };

  private async toFinding(number: number): Promise<void> {
    this.attended = this.check?.findings[number - 1]?.id ?? null;
    await this.updateComplete;
    this.focusOn(`[data-finding="${number}"] button.number`);
  }

  private readonly take = (model: DraftFindingModel): void => {
    const { text } = this.draft;
    if (text !== this.checked) return;
    const replacement = replacementOf(model);
    if (replacement === null) {
      this.step(`${text.trimEnd()}\n\n${olderWords(model.older)}`, this.words.added);
      return;
    }
    this.step(text.slice(0, replacement.from) + replacement.words + text.slice(replacement.to), this.words.taken);
  };

  private readonly decide = async (finding: DraftFinding, decision: Decision | null): Promise<void> => {
    const { [finding.id]: _, ...rest } = this.draft.decisions;
    this.put({ decisions: decision === null ? rest : { ...rest, [finding.id]: decision } });
    this.asking = null;
    if (decision !== null) announce(this, this.words.noted);
    await this.updateComplete;
    // What was pressed is gone from the page: the focus stays with its finding.
    this.focusOn(`[data-finding="${this.numberOf(finding.id)}"] :is(.decided button, .acts button, .acts a)`);
  };

  private readonly ask = async (finding: DraftFinding): Promise<void> => {
    this.asking = finding.id;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.reason input')?.focus();
  };

  /** What every file of the draft has in words; null while nothing was checked. */
  private get model(): DraftModel | null {
    const { dossier, check, checked, draft, selection } = this;
    if (dossier === null || check === null) return null;
    return draftModel(
      dossier,
      { text: checked, check, decisions: draft.decisions },
      { language: selection.lang, base: null },
    );
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, words, model } = this;
    if (dossier === null) return nothing;
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${model?.title ?? words.title}</h1>
          <p class="summary">${model?.summary ?? words.intro}</p>
        </div>
        ${
          this.absent !== null
            ? nothing
            : html`<div class="acts">
                <button class="act" ?disabled=${this.draft.text.trim() === ''} @click=${() => void this.run(true)}>
                  ${this.busy ? words.checking : model === null ? words.check : words.again}
                </button>
                <button class="act" ?disabled=${this.undos.length === 0} @click=${this.undo}>${words.undo}</button>
                <button class="act" ?disabled=${this.tested === null} @click=${() => requestExport(this, { format: 'docx' })}>
                  ${words.word}
                </button>
              </div>`
        }
      </div>
      ${this.absent === null ? this.renderDesk(dossier, model) : this.renderAbsent()}`;
  }

  private renderAbsent(): TemplateResult {
    const { words } = this;
    return html`<div class="absent">
      <h2>${words.absent}</h2>
      <p>${this.absent === '' ? words.absentNone : words.absentWhy}</p>
      ${this.absent === '' ? nothing : html`<p class="soft" lang="en">${this.absent}</p>`}
    </div>`;
  }

  private renderDesk(dossier: Dossier, model: DraftModel | null): TemplateResult {
    const { words, selection } = this;
    const findings = model?.check.findings ?? [];
    const attended = findings.find(({ id }) => id === this.attended) ?? findings.find(({ thread }) => thread !== null);
    return html`<div class="desk">
      <section class="left" aria-labelledby="yours">
        <p class="over">
          <span id="yours"><strong>${words.yours}</strong>, ${words.pasted}</span><span class="soft">${words.stays}</span>
        </p>
        ${this.clearing ? nothing : this.editing || model === null || this.checked !== this.draft.text ? this.renderField() : this.renderSheet(model)}
        ${otherTextsView(this.store.others, selection.lang, { takeBack: this.takeBack, forget: this.forget })}
        ${this.renderTools(dossier)}
        ${
          attended === undefined || model === null
            ? nothing
            : miniTimelineView(dossier, model.check, attended, this.numberOf(attended.id), selection)
        }
      </section>
      <section class="right" aria-labelledby="found">
        <h2 id="found" class="hidden-text">${words.findings}</h2>
        ${
          this.failure === null
            ? nothing
            : html`<p class="failure">${words.failed}. <span class="soft" lang="en">${this.failure}</span></p>`
        }
        ${model === null ? nothing : this.renderFindings(model, attended?.id ?? null)}
      </section>
    </div>`;
  }

  private renderFindings(model: DraftModel, attended: string | null): TemplateResult {
    const { words, selection, asking, shown } = this;
    const { check, unplaced } = model;
    return html`${this.checked === this.draft.text ? nothing : html`<p class="soft stale">${words.changed}</p>`}
      ${check.themes.length === 0 && check.findings.length === 0 ? html`<p>${words.noThemeWhy}</p>` : nothing}
      ${findingsView({
        model,
        selection,
        asking,
        attended,
        shown,
        acts: {
          toWords: (finding) => void this.toWords(finding),
          attend: (finding) => {
            if (finding.thread !== null) this.attended = finding.id;
          },
          take: this.take,
          ask: (finding) => void this.ask(finding),
          decide: (finding, decision) => void this.decide(finding, decision),
        },
      })}
      <p class="soft after">${check.themes.length === 0 ? nothing : words.limited} ${model.leftOut}</p>
      ${
        unplaced.length === 0
          ? nothing
          : html`<details class="unplaced">
              <summary><span class="act">${words.unplaced(unplaced.length)}</span></summary>
              <ul>
                ${unplaced.map((sentence) => html`<li class="quote">${sentence}</li>`)}
              </ul>
            </details>`
      }`;
  }

  private renderField(): TemplateResult {
    const { words } = this;
    // autocomplete and spellcheck off: some browsers send what is typed to a service for either.
    return html`<textarea
      class="paper"
      aria-labelledby="yours"
      aria-describedby="stays"
      placeholder=${words.placeholder}
      spellcheck="false"
      autocomplete="off"
      autocapitalize="off"
      rows="10"
      .value=${this.draft.text}
      @input=${this.onInput}
      @paste=${this.onPaste}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void this.run(true);
      }}
    ></textarea>`;
  }

  private renderSheet(model: DraftModel): TemplateResult {
    const { words, selection } = this;
    return sheetView(
      model,
      selection.lang,
      (number) => void this.toFinding(number),
      html`<p><button class="act" @click=${() => void this.edit()}>${words.edit}</button></p>`,
    );
  }

  private renderTools(dossier: Dossier): TemplateResult {
    const { words, draft } = this;
    return html`<div class="tools">
      <p id="stays" class="soft">${words.staysWhy}</p>
      <p class="choice">
        <label
          ><input type="checkbox" .checked=${this.keeping} @change=${this.keep} aria-describedby="keeping" />
          ${words.keep}</label
        >
        <span id="keeping" class="soft">${!this.keeping ? words.keepWhy : this.store.isKept ? words.keptWhy : KEPT_WORDS[this.selection.lang].full}</span>
      </p>
      <p class="choice">
        <label
          >${words.without}
          <select
            aria-describedby="without"
            @change=${(event: Event) => {
              this.put({ without: (event.target as HTMLSelectElement).value });
              void this.run(!this.editing);
            }}
          >
            <option value="" .selected=${draft.without === ''}>${words.withoutNone}</option>
            ${dossier.documents.map(
              (document) =>
                html`<option value=${document.source.id} .selected=${draft.without === document.source.id}>
                  ${yearText(document)}, ${document.source.title}
                </option>`,
            )}
          </select></label
        >
        <span id="without" class="soft">${words.withoutWhy}</span>
      </p>
      <p class="wipe">
        ${
          this.wiping
            ? html`<span>${words.wipeSure}</span>
                <button class="act" @click=${() => void this.wipeAll()}>${words.wipeNow}</button>
                <button
                  class="act"
                  @click=${() => {
                    this.wiping = false;
                  }}
                >
                  ${words.wipeNot}
                </button>`
            : html`<button
                class="act"
                @click=${() => {
                  this.wiping = true;
                }}
              >
                ${words.wipe}
              </button>`
        }
      </p>
    </div>`;
  }

  static override styles = [baseStyle, draftViewStyle];
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-draft': PolicyDraft;
  }
}
