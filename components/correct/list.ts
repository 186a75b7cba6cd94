import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { isOfPapers } from '../../src/dossier/given-corrections.ts';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Anchor, Dossier, GivenCorrection, Language, Override } from '../../src/model.ts';
import { correctionLine, isFaulty, parseCorrectionLine } from '../../src/text/correction-lines.ts';
import { dayText, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { disputedText, placesOf } from '../../src/view/correction-lookup.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import { baseStyle } from '../base-style.ts';
import { announce } from '../events.ts';
import { linesOf, mergedLines } from '../kept-lines.ts';
import { noBreakView } from '../quotation.ts';
import { saveFile } from '../save-file.ts';
import { anchorOf } from './corrections.ts';
import { type CorrectionEvent, type OwnCorrection, requestCorrection } from './events.ts';
import { correctStrings } from './messages.ts';
import { correctionIdentity } from './store.ts';

/** Characters of a quotation, or of a line that is no correction, shown in the list. */
const SHOWN = 90;

/** Corrections shown at first, the last that were made: a thousand are a hundred screens. */
const LATEST = 50;

/** A correction that is applied, or could be: not set apart. */
const isHere = ({ state }: OwnCorrection): boolean => state !== 'faulty' && state !== 'foreign';

/** The reader's corrections: each with its reason, what became of it and the way back, and the file they are saved as and read from. */
export class PolicyCorrections extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) correcting: CorrectionEvent | null = null;
  @property({ attribute: false }) language: Language = 'nl';
  /** True when the line the reader was on is no more. */
  @property({ attribute: false }) gone = false;
  @state() private isAllShown = false;
  /** True when the button that was pressed is to go with its correction. */
  private isUndoing = false;

  private get words() {
    return correctStrings[this.language];
  }

  protected override updated(changed: PropertyValues<this>): void {
    // On paper only what was corrected is worth a line.
    this.toggleAttribute('data-own', (this.correcting?.own.length ?? 0) > 0);
    if (!this.isUndoing || !changed.has('correcting')) return;
    this.isUndoing = false;
    this.focus();
  }

  override focus(): void {
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('button');
    (this.renderRoot.querySelector<HTMLElement>('.own > li:last-child button') ?? buttons[0])?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, correcting, words } = this;
    if (!dossier || !correcting) return nothing;
    const { own, isBusy, isKept, fault } = correcting;
    const here = own.filter(isHere);
    const shown = this.isAllShown ? here : here.slice(-LATEST);
    const shipped = correcting.shipped.length;
    return html`<h2>${words.heading}</h2>
      ${this.gone ? html`<p>${words.gone}</p>` : nothing}
      ${fault === null ? nothing : this.renderFault(fault, isBusy)}
      ${
        here.length === 0
          ? html`<p class="soft">${words.none}</p>`
          : html`${this.renderOlder(here.length - shown.length)}
            <ol class="own">${repeat(
              shown,
              ({ line }) => line,
              (one) => this.renderOwn(dossier, one),
            )}</ol>`
      }
      ${
        own.length === 0 && isKept
          ? nothing
          : html`<p class=${isKept ? 'soft' : 'wrong'}>${isKept ? words.keptHere : words.notKept} ${shipped > 0 ? words.saveNote(shipped) : nothing}</p>`
      }
      <p class="acts" aria-busy=${isBusy ? 'true' : 'false'}>
        ${own.length === 0 ? nothing : html`<button class="act" @click=${this.save}>${words.save}</button>`}
        ${here.length === 0 ? nothing : html`<button class="act" @click=${() => this.drop(here, 'wiped')}>${words.wipe}</button>`}
        <button class="act" @click=${() => this.renderRoot.querySelector<HTMLInputElement>('input')?.click()}>${words.read}</button>
        <input type="file" accept=".jsonl,application/jsonl" hidden tabindex="-1" @change=${this.read}>
        ${isBusy ? html`<span class="soft">${words.busy} …</span>` : nothing}
      </p>
      ${this.renderForeign(
        dossier,
        own.filter(({ state }) => state === 'foreign'),
      )}
      ${this.renderFaulty(own.filter(({ state }) => state === 'faulty'))}
      ${this.renderShipped(dossier)}`;
  }

  private renderOlder(count: number): TemplateResult | typeof nothing {
    if (count === 0) return nothing;
    const show = async (): Promise<void> => {
      const next = this.renderRoot.querySelector<HTMLElement>('.own > li button');
      this.isAllShown = true;
      await this.updateComplete;
      // What was pressed is gone: the focus stays between what was shown and what came.
      next?.focus();
    };
    return html`<p class="acts"><button class="act" @click=${() => void show()}>${this.words.older(count)}</button></p>`;
  }

  private renderFault(fault: string, isBusy: boolean): TemplateResult {
    const { words } = this;
    const again = (): void => requestCorrection(this, { add: [], remove: [], because: { kind: 'again' } });
    return html`<p class="wrong">${isBusy ? words.noAnswer : html`${words.waits} <span class="soft" lang="en">${fault}</span>`}</p>
      <p class="acts"><button class="act" @click=${again}>${words.applyAgain}</button></p>`;
  }

  private renderOwn(dossier: Dossier, one: OwnCorrection): TemplateResult {
    const { words } = this;
    const { given, isShipped } = one;
    if (isFaulty(given)) return html`<li>${given.text}</li>`;
    // Looked up for those alone that were not applied: in a long list for all it would be most of the work.
    const anchors = one.state === 'not-applied' ? [given.a, given.b] : [];
    const unclear = anchors.findIndex((anchor) => anchor !== null && placesOf(dossier, anchor).length > 1);
    return html`<li>
      ${this.renderOverride(dossier, given)}
      ${this.renderState(one)}
      ${isShipped ? html`<p class="soft">${words.alsoShipped}</p>` : nothing}
      ${unclear === -1 ? nothing : this.renderWhich(dossier, given, one.line, unclear === 0 ? 'a' : 'b')}
      <button class="act" aria-label=${words.undoOf(words.done[given.action])} @click=${() => this.drop([one], 'undone')}>${words.undo}</button>
    </li>`;
  }

  private renderState({ state, remark }: Pick<OwnCorrection, 'state' | 'remark'>): TemplateResult | typeof nothing {
    const { words, language } = this;
    const told = state === 'not-applied' || state === 'repeated' || state === 'waiting' ? words.state[state] : null;
    const why = remark?.message[language] ?? null;
    if (told === null && why === null) return nothing;
    // The reason says itself that nothing was applied.
    return html`<p class=${state === 'not-applied' || state === 'waiting' ? 'wrong' : 'soft'}>${why ?? told}</p>`;
  }

  private renderOverride(dossier: Dossier, override: Override): TemplateResult {
    const { words, language } = this;
    const { action, about, a, b, to, reason, date, name } = override;
    const { threads, themeName } = dossierIndex(dossier);
    const target =
      action === 'retag'
        ? to?.map((id) => themeName(id)[language]).join(', ')
        : action === 'dispute'
          ? disputedText(dossier, about, to, language)
          : (threads.get(to?.[0] ?? '')?.label ?? to?.[0]);
    return html`<p><b>${words.done[action]}</b>${target === undefined ? nothing : html`: ${target}`} <span class="soft">(${words.by(name, dayText(date, language))})</span></p>
      <p>${this.quote(dossier, a)}${b === null || action === 'split' ? nothing : html` · ${this.quote(dossier, b)}`}</p>
      <p>${reason}</p>`;
  }

  /** The places where the words of a correction stand, each to be chosen: nothing is applied before one is. */
  private renderWhich(dossier: Dossier, override: Override, line: string, side: 'a' | 'b'): TemplateResult {
    const { words, language } = this;
    const found = placesOf(dossier, override[side] ?? override.a);
    const choose = (sentence: string): void => {
      const anchor = anchorOf(dossier, sentence, override[side]?.quote);
      if (anchor === null) return;
      const chosen = { ...override, [side]: anchor };
      const because = { kind: 'added', override: chosen } as const;
      requestCorrection(this, { add: [correctionLine(chosen)], remove: [line], because });
    };
    return html`<p class="acts">${found.map((located) => html`<button class="act" @click=${() => choose(located.sentence.id)}>${words.thisOne(placeInPaperText(located, language))}</button>`)}</p>`;
  }

  private quote(dossier: Dossier, { document, quote }: Anchor): TemplateResult {
    const paper = dossierIndex(dossier).documents.get(document);
    const cut = cutAround(quote, { from: 0, to: 0 }, SHOWN).to;
    return html`${paper ? yearText(paper) : document}: <span class="quote" lang=${paper?.source.language ?? nothing}>${noBreakView(quote.slice(0, cut))}${cut < quote.length ? ' …' : ''}</span>`;
  }

  private renderForeign(dossier: Dossier, foreign: readonly OwnCorrection[]): TemplateResult | typeof nothing {
    const { words } = this;
    if (foreign.length === 0) return nothing;
    return html`<h3>${words.foreign(foreign.length)}</h3>
      <p class="soft">${words.foreignWhy}</p>
      <ul class="foreign">${foreign.map((one) => html`<li>${this.renderGiven(dossier, one.given)}${this.renderDrop(one)}</li>`)}</ul>`;
  }

  private renderFaulty(faulty: readonly OwnCorrection[]): TemplateResult | typeof nothing {
    const { words, language } = this;
    if (faulty.length === 0) return nothing;
    return html`<h3>${words.apart(faulty.length)}</h3>
      <p class="soft">${words.apartWhy}</p>
      <ul class="faulty">${faulty.map((one) => html`<li><code>${shownLine(one.line)}</code><p class="wrong">${one.remark?.message[language]}</p>${this.renderDrop(one)}</li>`)}</ul>`;
  }

  private renderDrop(one: OwnCorrection): TemplateResult {
    const { words } = this;
    return html`<button class="act" aria-label=${words.dropOf(shownLine(one.line))} @click=${() => this.drop([one], 'undone')}>${words.drop}</button>`;
  }

  /** Of the corrections that came with the dossier, those that changed nothing, with why. */
  private renderShipped(dossier: Dossier): TemplateResult | typeof nothing {
    const { words } = this;
    const lost = (this.correcting?.shipped ?? []).filter(({ state }) => state !== 'applied' && state !== 'repeated');
    if (lost.length === 0) return nothing;
    return html`<h3>${words.shipped(lost.length)}</h3>
      <ul class="shipped">${lost.map((one) => html`<li>${this.renderGiven(dossier, one.given)}${this.renderState(one)}</li>`)}</ul>`;
  }

  private renderGiven(dossier: Dossier, given: GivenCorrection): TemplateResult {
    return isFaulty(given) ? html`<code>${shownLine(given.text)}</code>` : this.renderOverride(dossier, given);
  }

  private drop(own: readonly OwnCorrection[], kind: 'undone' | 'wiped'): void {
    this.isUndoing = true;
    requestCorrection(this, { add: [], remove: own.map(({ line }) => line), because: { kind } });
  }

  /** The lines of the corpus and of the reader, each as it stands: they can take the place of the file of the corpus. */
  private readonly save = (): void => {
    const { correcting } = this;
    const shipped = (correcting?.shipped ?? []).map(({ given }) => correctionLine(given));
    const own = (correcting?.own ?? []).map(({ line }) => line);
    const text = mergedLines(shipped, own, correctionIdentity)
      .map((line) => `${line}\n`)
      .join('');
    saveFile({ name: 'overrides.jsonl', blob: new Blob([text], { type: 'application/jsonl' }) });
    announce(this, this.words.saved);
  };

  private readonly read = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const text = await textOf(file);
    // The same file chosen twice must be an event twice.
    input.value = '';
    const { correcting, dossier } = this;
    if (text === null || !correcting || !dossier) {
      announce(this, this.words.notRead);
      return;
    }
    const known = [
      ...correcting.shipped.map(({ given }) => correctionLine(given)),
      ...correcting.own.map(({ line }) => line),
    ];
    const add = mergedLines(known, linesOf(text), correctionIdentity).slice(known.length);
    const papers = dossierIndex(dossier).documents;
    const isOfHere = (line: string): boolean => {
      const given = parseCorrectionLine(line);
      return given !== null && !isFaulty(given) && isOfPapers(given, papers);
    };
    const count = add.filter(isOfHere).length;
    requestCorrection(this, { add, remove: [], because: { kind: 'read', count, apart: add.length - count } });
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
      h3 {
        margin: 12px 0 0;
        color: var(--ink);
        font: inherit;
        font-weight: 620;
      }
      code {
        overflow-wrap: anywhere;
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

/** The text of a file; null of one that cannot be read, or is no UTF-8: a byte that is no text would go into a reason as "\ufffd". */
async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** A line that is no correction, as far as it is known by. */
function shownLine(line: string): string {
  const text = line.trim();
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)} …`;
}
