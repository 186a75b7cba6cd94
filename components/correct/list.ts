import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { correctionsGiven } from '../../src/dossier/given-corrections.ts';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language, Override } from '../../src/model.ts';
import {
  type CorrectionLine,
  correctionLines,
  isFaulty,
  mergeCorrections,
  parseCorrectionLines,
} from '../../src/text/correction-lines.ts';
import { dayText, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { disputedText, placesOf } from '../../src/view/correction-lookup.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import { baseStyle } from '../base-style.ts';
import { announce } from '../events.ts';
import { noBreakView } from '../quotation.ts';
import { saveFile } from '../save-file.ts';
import { anchorOf } from './corrections.ts';
import { type CorrectionEvent, requestCorrection } from './events.ts';
import { correctStrings } from './messages.ts';

/** Characters of a quotation shown in the list. */
const SHOWN = 90;

/** The reader's corrections: each with its reason and the way back, and the file they are saved as and read from. */
export class PolicyCorrections extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) correcting: CorrectionEvent | null = null;
  @property({ attribute: false }) language: Language = 'nl';
  /** True when the line the reader was on is no more. */
  @property({ attribute: false }) gone = false;
  @state() private faults: readonly CorrectionLine[] = [];

  private get words() {
    return correctStrings[this.language];
  }

  protected override updated(): void {
    // On paper only what was corrected is worth a line.
    this.toggleAttribute('data-own', (this.correcting?.own.length ?? 0) > 0);
  }

  override focus(): void {
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('button');
    (this.renderRoot.querySelector<HTMLElement>('li:last-child button') ?? buttons[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, correcting, words } = this;
    if (!dossier || !correcting) return nothing;
    const { own, isBusy, isKept, fault } = correcting;
    const shipped = (dossier.corrections?.length ?? 0) - own.length;
    return html`<h2>${words.heading}</h2>
      ${this.gone ? html`<p>${words.gone}</p>` : nothing}
      ${fault === null ? nothing : html`<p class="wrong">${words.failed} <span class="soft" lang="en">${fault}</span></p>`}
      ${
        own.length === 0
          ? html`<p class="soft">${words.none}</p>`
          : html`<ol>${own.map((override, place) => this.renderOverride(dossier, override, place))}</ol>
            <p class="soft">${isKept ? words.keptHere : words.notKept} ${shipped > 0 ? words.saveNote(shipped) : nothing}</p>`
      }
      <p class="acts" aria-busy=${isBusy ? 'true' : 'false'}>
        ${
          own.length === 0
            ? nothing
            : html`<button class="act" @click=${this.save}>${words.save}</button>
              <button class="act" @click=${() => requestCorrection(this, { overrides: [], because: { kind: 'wiped' } })}>${words.wipe}</button>`
        }
        <button class="act" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input')?.click()}>${words.read}</button>
        <input type="file" accept=".jsonl,application/jsonl" hidden tabindex="-1" @change=${this.read}>
        ${isBusy ? html`<span class="soft">${words.busy} …</span>` : nothing}
      </p>
      ${this.faults.map(({ line, given }) => (given !== null && isFaulty(given) ? html`<p class="wrong">${words.fault(line, given.remark.message[this.language])}</p>` : nothing))}`;
  }

  private renderOverride(dossier: Dossier, override: Override, place: number): TemplateResult {
    const { words, language } = this;
    const { action, about, a, b, to, reason, date, name } = override;
    const { threads, themeName } = dossierIndex(dossier);
    const what = words.done[action];
    const places = [a, b].map((anchor) => (anchor === null ? null : placesOf(dossier, anchor)));
    const lost = places.some((found) => found?.length === 0);
    const unclear = places.findIndex((found) => found !== null && found.length > 1);
    const target =
      action === 'retag'
        ? to?.map((id) => themeName(id)[language]).join(', ')
        : action === 'dispute'
          ? disputedText(dossier, about, to, language)
          : (threads.get(to?.[0] ?? '')?.label ?? to?.[0]);
    return html`<li>
      <p><b>${what}</b>${target === undefined ? nothing : html`: ${target}`} <span class="soft">(${words.by(name, dayText(date, language))})</span></p>
      <p>${this.quote(dossier, a)}${b === null || action === 'split' ? nothing : html` · ${this.quote(dossier, b)}`}</p>
      <p>${reason}${lost ? html` <span class="wrong">${words.lost}</span>` : nothing}</p>
      ${unclear === -1 ? nothing : this.renderWhich(dossier, override, place, unclear === 0 ? 'a' : 'b')}
      <button class="act" aria-label=${words.undoOf(what)} @click=${() => this.undo(place)}>${words.undo}</button>
    </li>`;
  }

  /** The places where the words of a correction stand, each to be chosen: nothing is applied before one is. */
  private renderWhich(dossier: Dossier, override: Override, place: number, side: 'a' | 'b'): TemplateResult {
    const { words, language } = this;
    const found = placesOf(dossier, override[side] ?? override.a);
    const choose = (sentence: string): void => {
      const anchor = anchorOf(dossier, sentence, override[side]?.quote);
      if (anchor === null) return;
      const own = (this.correcting?.own ?? []).map((one, at) => (at === place ? { ...override, [side]: anchor } : one));
      requestCorrection(this, {
        overrides: own,
        because: { kind: 'added', override: { ...override, [side]: anchor } },
      });
    };
    return html`<p class="wrong">${words.unclear}</p>
      <p class="acts">${found.map((located) => html`<button class="act" @click=${() => choose(located.sentence.id)}>${words.thisOne(placeInPaperText(located, language))}</button>`)}</p>`;
  }

  private quote(dossier: Dossier, { document, quote }: Override['a']): TemplateResult {
    const paper = dossierIndex(dossier).documents.get(document);
    const cut = cutAround(quote, { from: 0, to: 0 }, SHOWN).to;
    return html`${paper ? yearText(paper) : document}: <span class="quote" lang=${paper?.source.language ?? nothing}>${noBreakView(quote.slice(0, cut))}${cut < quote.length ? ' …' : ''}</span>`;
  }

  private undo(place: number): void {
    const overrides = this.correcting?.own ?? [];
    requestCorrection(this, { overrides: overrides.filter((_, i) => i !== place), because: { kind: 'undone' } });
  }

  private readonly save = (): void => {
    // The whole file: with those of the corpus, so that it can stand in the place of the one there.
    const text = correctionLines(this.dossier ? correctionsGiven(this.dossier) : (this.correcting?.own ?? []));
    saveFile({ name: 'overrides.jsonl', blob: new Blob([text], { type: 'application/jsonl' }) });
    announce(this, this.words.saved);
  };

  private readonly read = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    const { dossier, correcting } = this;
    if (!file || !dossier || !correcting) return;
    const text = await file.text();
    // The same file chosen twice must be an event twice.
    input.value = '';
    const lines = parseCorrectionLines(text);
    const overrides = lines.flatMap(({ given }) => (given === null || isFaulty(given) ? [] : given));
    this.faults = lines.filter(({ given }) => given !== null && isFaulty(given));
    const shipped = (dossier.corrections ?? []).slice(0, (dossier.corrections?.length ?? 0) - correcting.own.length);
    const all = mergeCorrections([...shipped, ...correcting.own], overrides).slice(shipped.length);
    const count = all.length - correcting.own.length;
    if (count > 0) requestCorrection(this, { overrides: all, because: { kind: 'read', count } });
    else announce(this, this.words.readSome(0));
  };

  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
        padding: 14px 0 4px;
        color: var(--ink-2);
        font: var(--ui);
      }
      h2 {
        margin: 0 0 4px;
        color: var(--ink);
        font: inherit;
        font-weight: 620;
      }
      li {
        padding: 6px 0;
        border-top: 1px solid var(--hair);
      }
      p {
        max-width: 900px;
      }
      .acts {
        align-items: baseline;
      }
      .wrong {
        color: var(--del);
        font-weight: 620;
      }
      @media print {
        button {
          display: none;
        }
      }
    `,
  ];
}
