import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Dossier, Source } from '../../src/model.ts';
import { slugOf } from '../../src/text/paper-id.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { yearsText } from '../../src/view/years.ts';
import { baseStyle } from '../base-style.ts';
import { announce, showDossier } from '../events.ts';
import { faultText } from '../fault-text.ts';
import { saveFile } from '../save-file.ts';
import { declarationsView } from './declarations-view.ts';
import { madeFrom } from './made-from.ts';
import { OWN_WORDS, type OwnWords } from './messages.ts';
import { type GivenFile, OwnPapers } from './own-papers.ts';
import { papersBeingRead } from './reading-view.ts';
import { ownPapersStyle } from './style.ts';

/** How the name of a dossier file ends. */
const DOSSIER_ENDING = '.beleidslijn';

/** The papers a reader brought, for as long as the page is open: a view that is shown again finds them as they were. */
let shared: OwnPapers | null = null;

/** A reader's own papers: put here, read on the device, declared, and made into a dossier the page shows. */
export class PolicyOwnPapers extends LitElement {
  /** The dossier of the page: to go back to, or to set papers beside. Null where there is none. */
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  /** Counted with every change of the papers: they are no data of this element. */
  @state() private changes = 0;
  @state() private isOver = false;
  @state() private isMaking = false;
  @state() private note = '';
  @state() private edited: string | null = null;

  private get words(): OwnWords {
    return OWN_WORDS[this.selection.lang];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    shared?.listen(this.onChange);
  }

  private readonly onChange = (): void => {
    this.changes += 1;
  };

  private get own(): OwnPapers {
    shared ??= new OwnPapers();
    shared.listen(this.onChange);
    return shared;
  }

  private async take(files: readonly GivenFile[]): Promise<void> {
    if (files.length === 0) return;
    const { own } = this;
    const dossier = files.find(({ name }) => name.endsWith(DOSSIER_ENDING));
    if (dossier !== undefined) {
      await this.open(dossier);
      return;
    }
    const again = await own.add(files);
    this.note = again.length === 0 ? '' : this.words.again(again.join(', '));
    if (this.note !== '') announce(this, this.note);
    await own.settled;
    if (own.papers.length > 0 && !own.isReading) announce(this, this.heading);
  }

  private async open(file: GivenFile): Promise<void> {
    const { own, selection } = this;
    this.note = '';
    const faults = await own.open(new Uint8Array(await file.arrayBuffer()));
    this.note = faults.map((fault) => `${file.name}: ${fault[selection.lang]}`).join(' ');
    announce(this, this.note === '' ? this.heading : this.note);
  }

  /** Opens the form of a paper, or closes it; the keyboard goes along, into it and back to what opened it. */
  private async edit(id: string | null): Promise<void> {
    const before = this.edited;
    this.edited = id;
    await this.updateComplete;
    const to = id === null ? `[data-edit="${before}"]` : '.editor input';
    this.renderRoot.querySelector<HTMLElement>(to)?.focus();
  }

  private async declare(id: string, changed: Source): Promise<void> {
    const { own, words } = this;
    await own.declare(id, () => changed);
    const paper = own.papers.find((one) => one.id === id);
    if (paper !== undefined)
      announce(this, `${changed.title}: ${paper.fault?.[this.selection.lang] ?? words.sentences(paper.sentences)}`);
  }

  private async save(): Promise<void> {
    const bytes = await this.own.save();
    const name = slugOf(this.own.title[this.selection.lang]);
    const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
    saveFile({ name: `${name || 'dossier'}${DOSSIER_ENDING}`, blob });
  }

  private async show(): Promise<void> {
    this.isMaking = true;
    this.note = '';
    try {
      const dossier = await this.own.make();
      madeFrom.set(dossier, this.own);
      const { knowledge, profile } = this.own.sources;
      showDossier(this, { dossier, knowledge, ...(profile === undefined ? {} : { profile }) });
    } catch (error) {
      this.note = `${this.words.notMade}: ${faultText(error)}`;
    } finally {
      this.isMaking = false;
    }
  }

  private get heading(): string {
    const { own, words } = this;
    const { papers } = own;
    const read = papers.filter((paper) => paper.state === 'read').length;
    if (papers.length === 0) return words.title;
    return own.isReading ? words.reading(read, papers.length) : words.read(read, own.unconfirmed);
  }

  protected override render(): TemplateResult {
    const { own, words, selection } = this;
    void this.changes;
    const { papers } = own;
    const isEmpty = papers.length === 0;
    return html`<div
      class="view-own"
      @dragenter=${this.onDrag}
      @dragover=${this.onDrag}
      @dragleave=${this.onLeave}
      @drop=${this.onDrop}
      @paste=${this.onPaste}
    >
      <div class="head">
        <div>
          <h1 tabindex="-1">${this.heading}</h1>
          <p class="lead">${isEmpty ? words.lead : own.isReading ? words.readingLead : words.readLead(own.sentences)}</p>
        </div>
        ${own.isReading ? html`<button class="button" @click=${() => own.stop()}>${words.stop}</button>` : nothing}
      </div>
      ${this.note === '' ? nothing : html`<p class="note" role="status">${this.note}</p>`}
      ${
        isEmpty
          ? this.renderEmpty()
          : own.isReading
            ? papersBeingRead(papers, selection.lang, (id) => own.remove(id))
            : html`${declarationsView(own, selection.lang, {
                edited: this.edited,
                edit: (id) => void this.edit(id),
                declare: (id, changed) => void this.declare(id, changed),
              })}${this.renderActs()}`
      }
      <input
        type="file"
        id="files"
        multiple
        hidden
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          void this.take([...(field.files ?? [])]);
          field.value = '';
        }}
      />
    </div>`;
  }

  private readonly choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('#files')?.click();
  };

  private renderEmpty(): TemplateResult {
    const { words, dossier, selection } = this;
    return html`<div class="empty">
        <div class="zone" ?data-over=${this.isOver}>
          <h2>${words.drop}</h2>
          <p>${words.kinds}</p>
          <p class="buttons">
            <button class="button strong" @click=${this.choose}>${words.choose}</button>
            <button class="button" @click=${this.choose}>${words.openFile}</button>
          </p>
        </div>
        ${
          dossier === null
            ? nothing
            : html`<section class="instead">
                <h2>${words.back}</h2>
                <p>${yearsText(dossier, dossier.documents, selection.lang)}</p>
                <p><a class="button" href="#view=overview">${words.openExample}</a></p>
              </section>`
        }
      </div>
      <dl class="promises">
        <div><dt>${words.stays}</dt><dd>${words.staysWhy}</dd></div>
        <div><dt>${words.keptNot}</dt><dd>${words.keptNotWhy}</dd></div>
        <div><dt>${words.cannot}</dt><dd>${words.cannotWhy}</dd></div>
      </dl>`;
  }

  private renderActs(): TemplateResult {
    const { words, own } = this;
    const isReady = own.papers.filter(({ state }) => state === 'read').length > 1;
    return html`<div class="foot">
      <p class="buttons">
        <button class="button strong" ?disabled=${!isReady || this.isMaking} @click=${() => void this.show()}>
          ${this.isMaking ? words.making : words.show}
        </button>
        <button class="button" ?disabled=${!own.isWhole} @click=${() => void this.save()}>${words.save}</button>
        <button class="button" @click=${this.choose}>${words.more}</button>
        <label class="name">
          ${words.name}
          <input
            .value=${own.title[this.selection.lang]}
            @change=${(event: Event) => own.entitle((event.target as HTMLInputElement).value.trim() || words.nameless)}
          />
        </label>
        ${isReady ? nothing : html`<span class="soft">${words.two}</span>`}
      </p>
      <p class="soft">${words.stays}.</p>
    </div>`;
  }

  private readonly onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  };

  private readonly onLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null || !this.renderRoot.contains(event.relatedTarget as Node)) this.isOver = false;
  };

  private readonly onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = false;
    void this.take([...event.dataTransfer.files]);
  };

  private readonly onPaste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void this.take(files);
  };

  static override styles = [baseStyle, ownPapersStyle];
}
