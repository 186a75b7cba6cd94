import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { emptyYears, isNarrowedByYears } from '../../src/export/empty-years.ts';
import { type Format, formatEntry, formatsOf, USUAL_AUTHOR, usualDate } from '../../src/export/registry.ts';
import type { Options, Subject } from '../../src/export/subject.ts';
import type { Dossier } from '../../src/model.ts';
import type { CheckedDraft } from '../../src/view/draft/draft-model.ts';
import { type Selection, START } from '../../src/view/selection.ts';
import { baseStyle } from '../base-style.ts';
import { announce } from '../events.ts';
import { faultText } from '../fault-text.ts';
import { saveFile } from '../save-file.ts';
import { createFile } from './create-file.ts';
import { exportStrings } from './messages.ts';
import { pageAddress } from './page-address.ts';
import { controlStyle, panelStyle, toggleStyle } from './style.ts';
import { subjectOfSelection } from './subject-of-selection.ts';

/** What is shown of the panel: files to take along, or ways to show it on another page. */
export type ExportPanelTab = 'file' | 'embed';

/** What a view shows, taken along: as a file, or on somebody else's page. */
export class PolicyExport extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) selection: Selection = START;
  @property({ attribute: false }) tested: CheckedDraft | null = null;
  @state() private sheet: ExportPanelTab = 'file';
  @state() private author = USUAL_AUTHOR;
  @state() private date: string | null = null;
  @state() private separator: ';' | ',' = ';';
  @state() private making: Format | null = null;
  @state() private message: string | null = null;
  private failed = false;
  @query('dialog') private dialog!: HTMLDialogElement | null;

  private get words() {
    return exportStrings[this.selection.lang];
  }

  /** Opens the panel; the focus goes back to what opened it when it closes, as a dialog does. */
  async open(sheet: ExportPanelTab): Promise<void> {
    this.sheet = sheet;
    if (!this.failed) this.message = null;
    await this.updateComplete;
    if (this.dialog?.open === false) this.dialog.showModal();
  }

  /** Makes a file without opening the panel; only where it fails does the panel say so. */
  async takeNow(format: Format): Promise<void> {
    const { dossier } = this;
    const subject = dossier && subjectOfSelection(dossier, this.selection, this.tested);
    if (dossier === null || subject === null || this.emptyYears(dossier, subject) !== null) return this.open('file');
    await this.take(dossier, subject, format);
    if (this.failed) await this.open('file');
  }

  /** Why nothing of what is shown falls within the years the reader narrowed it to, or null. */
  private emptyYears(dossier: Dossier, subject: Subject): string | null {
    const { only, lang } = this.selection;
    return isNarrowedByYears(subject.what) ? (emptyYears(dossier, subject, only)?.[lang] ?? null) : null;
  }

  private options(dossier: Dossier): Options {
    const { only, lang } = this.selection;
    return {
      language: lang,
      base: pageAddress(),
      years: { from: only.from, to: only.to },
      author: this.author.trim() === '' ? USUAL_AUTHOR : this.author.trim(),
      date: this.date ?? usualDate(dossier),
      separator: this.separator,
    };
  }

  private readonly take = async (dossier: Dossier, subject: Subject, format: Format): Promise<void> => {
    if (format === 'pdf') {
      this.dialog?.close();
      // After the dialog is gone, or it would be what is printed.
      requestAnimationFrame(() => print());
      return;
    }
    this.making = format;
    this.failed = false;
    this.message = this.words.making;
    try {
      const file = await createFile(dossier, subject, format, this.options(dossier));
      saveFile(file);
      this.message = this.words.made(file.name);
    } catch (error) {
      this.failed = true;
      this.message = `${this.words.failed} ${faultText(error)}`;
    } finally {
      this.making = null;
    }
    announce(this, this.message);
  };

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, words } = this;
    if (dossier === null) return nothing;
    const subject = subjectOfSelection(dossier, this.selection, this.tested);
    const empty = subject === null ? words.noneWhy : this.emptyYears(dossier, subject);
    return html`<dialog aria-labelledby="title" @click=${this.onBackdrop}>
      <div class="inside">
        <div class="head">
          <h2 id="title">${subject === null || empty !== null ? words.none : words.title(subject.what)}</h2>
          <button class="act" @click=${() => this.dialog?.close()}>${words.close}</button>
        </div>
        ${subject === null || empty !== null ? html`<p>${empty}</p>` : this.renderSubject(dossier, subject)}
      </div>
    </dialog>`;
  }

  private renderSubject(dossier: Dossier, subject: Subject): TemplateResult {
    const { words, sheet } = this;
    const canEmbed = subject.what === 'line' || subject.what === 'passage' || subject.what === 'table';
    const tab = (name: ExportPanelTab, text: string): TemplateResult =>
      html`<button aria-pressed=${sheet === name} @click=${() => {
        this.sheet = name;
      }}>${text}</button>`;
    return html`${canEmbed ? html`<div class="toggle">${tab('file', words.file)}${tab('embed', words.embed)}</div>` : nothing}
      ${
        canEmbed && sheet === 'embed'
          ? html`<policy-embed .dossier=${dossier} .selection=${this.selection} .subject=${subject}></policy-embed>`
          : this.renderFiles(dossier, subject)
      }`;
  }

  private renderFiles(dossier: Dossier, subject: Subject): TemplateResult {
    const { words } = this;
    const formats = formatsOf(subject.what);
    const address = pageAddress();
    const why = (format: Format): string => (format === 'docx' ? words.docx[subject.what] : words.why[format]) ?? '';
    const tracked = subject.what === 'comparison' || subject.what === 'passage' || subject.what === 'draft';
    return html`<ul class="formats">
        ${formats.map(
          (format) => html`<li>
            <button class="act" ?disabled=${this.making !== null} @click=${() => void this.take(dossier, subject, format)}>
              ${formatEntry(format).label[this.selection.lang]}
            </button>
            <span class="soft">${why(format)}</span>
          </li>`,
        )}
      </ul>
      <p class="told" role="status">${this.message ?? ''}</p>
      <div class="fields">
        ${tracked && formats.includes('docx') ? this.renderAuthor(dossier) : nothing}
        ${formats.includes('csv') ? this.renderSeparator() : nothing}
      </div>
      <p class="soft">${address === null ? words.unlinked : words.linked(address)} ${words.stays}</p>`;
  }

  private renderAuthor(dossier: Dossier): TemplateResult {
    const { words } = this;
    return html`<label>${words.author}
        <input autocomplete="off" .value=${this.author} @input=${(event: Event) => {
          this.author = (event.target as HTMLInputElement).value;
        }} /></label>
      <label>${words.date}
        <input type="date" .value=${this.date ?? usualDate(dossier)} @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          this.date = value === '' ? null : value;
        }} /></label>`;
  }

  private renderSeparator(): TemplateResult {
    const { words } = this;
    return html`<label>${words.separator}
      <select @change=${(event: Event) => {
        this.separator = (event.target as HTMLSelectElement).value === ',' ? ',' : ';';
      }}>
        <option value=";" ?selected=${this.separator === ';'}>${words.semicolon}</option>
        <option value="," ?selected=${this.separator === ','}>${words.comma}</option>
      </select></label>`;
  }

  /** A press beside the panel closes it, as Escape does. */
  private readonly onBackdrop = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog?.close();
  };

  static override styles = [baseStyle, toggleStyle, controlStyle, panelStyle];
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-export': PolicyExport;
  }
}
