import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, DraftCheck, DraftFinding, Label } from '../../src/model.ts';
import { yearText } from '../../src/view/citation.ts';
import type { Decision } from '../../src/view/draft/decision.ts';
import {
  type CheckedDraft,
  type DraftOutline,
  draftFindingModel,
  draftOutline,
} from '../../src/view/draft/draft-model.ts';
import { draftTitle } from '../../src/view/draft/draft-text.ts';
import { type MarkedDraftParagraph, markedDraft } from '../../src/view/draft/marked-draft.ts';
import { draftStrings } from '../../src/view/draft/messages.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { type Engine, engineOf, forgetDrafts } from '../engine/client.ts';
import { EngineFault } from '../engine/fault.ts';
import { announce, requestExport, tellWiped } from '../events.ts';
import { faultText } from '../fault-text.ts';
import { type BroughtDraft, DRAFT_FILE_WORDS, type GivenDraft, readDraftFile } from './draft-file.ts';
import { type DraftNews, type DraftState, type DraftStore, draftStoreOf, EMPTY_DRAFT } from './draft-store.ts';
import { DrawingTurns, isLong } from './drawn-in-turn.ts';
import { draftFileView, givenDraft } from './file-view.ts';
import { findingsView, olderWords, replacementOf } from './findings-view.ts';
import { KEPT_WORDS, otherTextsView } from './kept-view.ts';
import { miniTimelineView } from './mini-timeline.ts';
import { legendView, sheetPieces, sheetView } from './sheet-view.ts';
import { draftViewStyle } from './style.ts';

/** Milliseconds of rest before what is typed is checked: longer than between two keys, shorter than a look aside. */
const PAUSE = 700;
/** Characters from which a paste is put into the field at once: a browser sets it line by line, a third of a second a paper. */
const LONG_PASTE = 2000;

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
  @state() private failure: Label | null = null;
  @state() private wiping = false;
  @state() private clearing = false;
  @state() private asking: string | null = null;
  @state() private attended: string | null = null;
  @state() private brought: BroughtDraft | null = null;
  @state() private fileFault: Label | null = null;
  @state() private isReadingFile = false;
  @state() private undos: readonly DraftState[] = [];
  /** Of the check that is shown; made when it or what is selected changes, and not at every key. */
  private outline: DraftOutline | null = null;
  private pieces: readonly MarkedDraftParagraph[] = [];
  private readonly findingTurns = new DrawingTurns();
  private readonly sheetTurns = new DrawingTurns();
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Of the last check asked for: an answer to an earlier one is dropped. */
  private turn = 0;
  /** Of the last file that was brought. */
  private fileTurn = 0;

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
    addEventListener('pageshow', this.onReturn);
    addEventListener('beforeprint', this.drawAll);
    // Put back into the page it keeps its dossier; at first that is still to come.
    if (this.hasUpdated) this.takeUp();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.onReturn);
    removeEventListener('beforeprint', this.drawAll);
    if (this.dossier !== null) this.store.heard = hearUnshown;
    this.reset();
  }

  private readonly drawAll = (): void => {
    this.findingTurns.drawAll();
    this.sheetTurns.drawAll();
  };

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('dossier')) this.takeUp();
    if (!['dossier', 'check', 'selection'].some((name) => changed.has(name))) return;
    const { dossier, check, checked, selection } = this;
    const isShown = dossier !== null && check !== null;
    this.outline = isShown ? draftOutline(dossier, { text: checked, check }, selection.lang) : null;
    if (changed.has('check')) this.pieces = isShown ? sheetPieces(markedDraft(checked, check)) : [];
  }

  /** The draft of a dossier, as left in this page or kept in the browser. */
  private takeUp(): void {
    if (this.dossier === null) return;
    this.store.heard = this.hear;
    this.store.open();
    this.reset();
    this.clearing = false;
    this.showStore();
    this.absent = null;
    void this.ready();
  }

  /** The engine and its knowledge are fetched before a word is typed: while a draft is checked nothing is asked for. */
  private async ready(): Promise<Engine | null> {
    const { dossier } = this;
    if (dossier === null) return null;
    if (dossier.themes.length === 0 && dossier.threads.length === 0) {
      this.absent = '';
      return null;
    }
    try {
      const engine = await engineOf(dossier);
      dossierIndex(dossier);
      // The face of the findings' own words: it would be fetched at the first finding, and a check asks for nothing.
      void document.fonts.load('italic 16px Newsreader');
      if (this.draft.text.trim() !== '' && this.check === null && !this.busy) void this.run(true);
      return engine;
    } catch (error) {
      this.absent = faultText(error);
      return null;
    }
  }

  private showStore(): void {
    this.draft = this.store.draft;
    // What was set aside, and whether it is kept, is no part of the draft.
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
  private readonly hear = (news: DraftNews): void => {
    const { text } = this.draft;
    if (news === 'wiped') {
      void this.empty(false);
      return;
    }
    this.showStore();
    if (news === 'aside') return;
    announce(this, KEPT_WORDS[this.selection.lang][news]);
    if (this.draft.text !== text) this.later();
  };

  /** A page that comes back as it was left has heard of nothing meanwhile. */
  private readonly onReturn = ({ persisted }: PageTransitionEvent): void => {
    const news = persisted ? this.store.open() : null;
    if (news !== null) this.hear(news);
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

  private readonly onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  private readonly onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void givenDraft(event.dataTransfer.files[0]).then((given) => given && this.bring(given));
  };

  /** The draft in a file, in the place of what stands there, which one undo brings back; it stands where the file is not read. */
  private async bring(given: GivenDraft): Promise<void> {
    const { lang } = this.selection;
    const words = DRAFT_FILE_WORDS[lang];
    const { dossier } = this;
    this.fileFault = null;
    this.isReadingFile = true;
    this.fileTurn += 1;
    const turn = this.fileTurn;
    try {
      const read = await readDraftFile(given);
      // Another file was chosen, the draft was wiped, or its dossier put away.
      if (turn !== this.fileTurn || dossier !== this.dossier) return;
      if ('fault' in read) {
        this.fileFault = read.fault;
        announce(this, `${read.fault[lang]} ${words.kept}`);
        return;
      }
      this.brought = read;
      this.step(read.text, words.read(read.name));
    } catch (error) {
      if (turn === this.fileTurn) this.fileFault = failureOf(error);
    } finally {
      if (turn === this.fileTurn) this.isReadingFile = false;
    }
  }

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
      // Drawing begins when the last piece of the answer was taken over and the page has had its turn.
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== this.turn) return;
      this.check = check;
      this.checked = text;
      this.failure = null;
      if (show) this.editing = false;
      if (!check.findings.some(({ id }) => id === this.attended)) this.attended = null;
      announce(this, `${draftTitle(check, this.selection.lang)}.`);
    } catch (error) {
      if (turn === this.turn) this.fail(failureOf(error));
    } finally {
      if (turn === this.turn) this.busy = false;
    }
    if (show) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('.sheet')?.focus({ preventScroll: true });
    }
  }

  private fail(why: Label): void {
    const { lang } = this.selection;
    this.failure = why;
    announce(this, `${this.words.failed}. ${why[lang]}`);
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

  /**
   * Holds nothing of the draft any more; the store has what is to be found again. A view that is put away does so too: Chromium
   * goes on watching its list of papers, and a wipe would not reach what it holds.
   */
  private reset(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.turn += 1;
    this.fileTurn += 1;
    this.brought = null;
    this.fileFault = null;
    this.isReadingFile = false;
    this.draft = EMPTY_DRAFT;
    this.check = null;
    this.checked = '';
    this.undos = [];
    this.wiping = false;
    this.busy = false;
    this.asking = null;
    this.attended = null;
    this.editing = true;
    // The undo of the browser would bring the words back: only a new field forgets them.
    this.clearing = true;
  }

  /** Forgets what was wiped, here or in another tab. */
  private async empty(isOwn: boolean): Promise<void> {
    const { dossier } = this;
    this.reset();
    announce(this, isOwn ? this.words.wiped : KEPT_WORDS[this.selection.lang].wiped);
    tellWiped(this);
    forgetDrafts();
    if (dossier !== null) void this.ready();
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
    const number = this.numberOf(finding.id);
    const place = this.pieces.findIndex((piece) => piece.some(({ ends }) => ends.includes(number)));
    const piece = this.renderRoot.querySelectorAll('.sheet > p')[place];
    if (piece === undefined) this.sheetTurns.drawAll();
    else this.sheetTurns.draw(piece);
    this.focusOn(`[data-words="${number}"]`);
  };

  private async toFinding(number: number): Promise<void> {
    this.attended = this.check?.findings[number - 1]?.id ?? null;
    await this.updateComplete;
    const found = this.renderRoot.querySelector(`[data-finding="${number}"]`);
    if (found === null) this.findingTurns.drawAll();
    else this.findingTurns.draw(found);
    this.focusOn(`[data-finding="${number}"] button.number`);
  }

  private readonly take = ({ id }: DraftFinding): void => {
    const { text } = this.draft;
    const { dossier, outline, selection } = this;
    // Looked up anew: what is drawn may still be that of the check before.
    const found = outline?.groups.flatMap(({ findings }) => findings).find(({ finding }) => finding.id === id);
    if (text !== this.checked || dossier === null || found === undefined) return;
    const model = draftFindingModel(dossier, found, undefined, { language: selection.lang, base: null });
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

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, words, outline } = this;
    if (dossier === null) return nothing;
    return html`<div class="head">
        <div>
          <h1 tabindex="-1">${outline?.title ?? words.title}</h1>
          <p class="summary">${outline?.summary ?? words.intro}</p>
        </div>
        ${
          this.absent !== null
            ? nothing
            : html`<div class="acts">
                <button class="act" ?disabled=${this.draft.text.trim() === ''} @click=${() => void this.run(true)}>
                  ${this.busy ? words.checking : outline === null ? words.check : words.again}
                </button>
                <button class="act" ?disabled=${this.undos.length === 0} @click=${this.undo}>${words.undo}</button>
                <button class="act" ?disabled=${this.tested === null} @click=${() => requestExport(this, { format: 'docx' })}>
                  ${words.word}
                </button>
              </div>`
        }
      </div>
      ${this.absent === null ? this.renderDesk(dossier, outline) : this.renderAbsent(dossier)}`;
  }

  private renderAbsent(dossier: Dossier): TemplateResult {
    const { words, selection } = this;
    const { others } = this.store;
    const again = (): void => {
      this.absent = null;
      void this.ready();
    };
    return html`<div class="absent">
        <h2>${words.absent}</h2>
        <p>${this.absent === '' ? words.absentNone : words.absentWhy}</p>
        ${
          this.absent === ''
            ? nothing
            : html`<p class="soft" lang="en">${this.absent}</p>
                <p><button class="act" @click=${again}>${KEPT_WORDS[selection.lang].again}</button></p>`
        }
      </div>
      ${
        // What was written is not to be hidden because it cannot be tested.
        this.draft.text.trim() === '' && others.length === 0
          ? nothing
          : html`<section class="left" aria-labelledby="yours">
              <p class="over"><strong id="yours">${words.yours}</strong></p>
              ${this.clearing ? nothing : this.renderField()}
              ${otherTextsView(others, selection.lang, { takeBack: this.takeBack, forget: this.forget })}
              ${this.renderTools(dossier)}
            </section>`
      }`;
  }

  private renderDesk(dossier: Dossier, outline: DraftOutline | null): TemplateResult {
    const { words, selection } = this;
    const findings = outline?.check.findings ?? [];
    const attended = findings.find(({ id }) => id === this.attended) ?? findings.find(({ thread }) => thread !== null);
    return html`<div class="desk">
      <section class="left" aria-labelledby="yours" @dragenter=${this.onDrag} @dragover=${this.onDrag} @drop=${this.onDrop}>
        <p class="over">
          <span id="yours"><strong>${words.yours}</strong>, ${words.pasted}</span><span class="soft">${words.stays}</span>
        </p>
        ${this.clearing ? nothing : this.editing || outline === null || this.checked !== this.draft.text ? this.renderField() : this.renderSheet(outline)}
        ${draftFileView({
          brought: this.brought,
          fault: this.fileFault,
          isReading: this.isReadingFile,
          lang: selection.lang,
          take: (given) => void this.bring(given),
        })}
        ${otherTextsView(this.store.others, selection.lang, { takeBack: this.takeBack, forget: this.forget })}
        ${this.renderTools(dossier)}
        ${
          attended === undefined || outline === null
            ? nothing
            : guard([outline, attended], () =>
                miniTimelineView(dossier, outline.check, attended, this.numberOf(attended.id), selection),
              )
        }
      </section>
      <section class="right ${isLong(findings) ? 'long' : ''}" aria-labelledby="found">
        <h2 id="found" class="hidden-text">${words.findings}</h2>
        ${
          this.failure === null
            ? nothing
            : html`<p class="failure">
                ${words.failed}.
                <span class="soft" lang=${this.failure.nl === this.failure.en ? 'en' : nothing}>${this.failure[selection.lang]}</span>
              </p>`
        }
        ${outline === null ? nothing : this.renderFindings(dossier, outline, attended?.id ?? null)}
      </section>
    </div>`;
  }

  private renderFindings(dossier: Dossier, outline: DraftOutline, attended: string | null): TemplateResult {
    const { words, selection, asking } = this;
    const { check, unplaced } = outline;
    const { decisions } = this.draft;
    return html`${this.checked === this.draft.text ? nothing : html`<p class="soft stale">${words.changed}</p>`}
      ${check.themes.length === 0 && check.findings.length === 0 ? html`<p>${words.noThemeWhy}</p>` : nothing}
      ${guard([outline, asking, attended, decisions], () =>
        findingsView({
          dossier,
          outline,
          decisions,
          selection,
          asking,
          attended,
          turns: this.findingTurns,
          acts: {
            toWords: (finding) => void this.toWords(finding),
            attend: (finding) => {
              if (finding.thread !== null) this.attended = finding.id;
            },
            take: this.take,
            ask: (finding) => void this.ask(finding),
            decide: (finding, decision) => void this.decide(finding, decision),
          },
        }),
      )}
      <p class="soft after">${check.themes.length === 0 ? nothing : words.limited} ${outline.leftOut}</p>
      ${
        unplaced.length === 0
          ? nothing
          : html`<details class="unplaced">
              <summary><span class="act">${words.unplaced(unplaced.length)}</span></summary>
              <ul>
                ${guard([unplaced], () => unplaced.map((sentence) => html`<li class="quote">${sentence}</li>`))}
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

  private renderSheet(outline: DraftOutline): TemplateResult {
    const { words, selection, pieces } = this;
    return html`${guard([outline, pieces], () =>
      sheetView({
        outline,
        pieces,
        lang: selection.lang,
        turns: this.sheetTurns,
        toFinding: (number) => void this.toFinding(number),
      }),
    )}
      <p><button class="act" @click=${() => void this.edit()}>${words.edit}</button></p>
      ${legendView(outline, selection.lang)}`;
  }

  private renderTools(dossier: Dossier): TemplateResult {
    const { words, draft } = this;
    const { isKeeping, isKept } = this.store;
    const kept = isKept ? words.keptWhy : KEPT_WORDS[this.selection.lang].full;
    return html`<div class="tools">
      <p id="stays" class="soft">${words.staysWhy}</p>
      <p class="choice">
        <label
          ><input type="checkbox" .checked=${isKeeping} @change=${this.keep} aria-describedby="keeping" />
          ${words.keep}</label
        >
        <span id="keeping" class="soft">${isKeeping ? kept : words.keepWhy}</span>
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

/** While another view is shown: what was wiped in another tab is not left in the worker and the export panel of this one. */
function hearUnshown(news: DraftNews): void {
  if (news !== 'wiped') return;
  tellWiped(globalThis);
  forgetDrafts();
}

function failureOf(error: unknown): Label {
  if (error instanceof EngineFault) return error.label;
  const message = faultText(error);
  return { nl: message, en: message };
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-draft': PolicyDraft;
  }
}
