import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Entry, Language, Override, Thread } from '../../src/model.ts';
import { anchoredSentences } from '../../src/text/anchors.ts';
import { correctionLine } from '../../src/text/correction-lines.ts';
import { placeInPaperText, yearText } from '../../src/view/citation.ts';
import { cutAround } from '../../src/view/marked-text.ts';
import { baseStyle } from '../base-style.ts';
import { noBreakView } from '../quotation.ts';
import { anchorOf, type LinkedSentence, linkedSentencesOf } from './corrections.ts';
import { disputable, disputeOf, disputeView, entryOf } from './dispute-view.ts';
import { requestCorrection } from './events.ts';
import { formStyle } from './form-style.ts';
import { correctStrings } from './messages.ts';

/** Characters of a sentence shown in a choice. */
const SHOWN = 120;

type Action = Override['action'];

/**
 * The form of one correction, at the passage or the silence it is about. It makes one line of overrides.jsonl and asks the
 * page to apply it; nothing happens, and nothing is kept, before the reader confirms.
 */
export class PolicyCorrect extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) thread: Thread | null = null;
  @property({ attribute: false }) language: Language = 'nl';
  /** The sentence of the passage; null at a silence. */
  @property({ attribute: false }) sentence: string | null = null;
  /** At a silence, the refused sentences and the passage they would stand beside. */
  @property({ attribute: false }) candidates: readonly string[] = [];
  @property({ attribute: false }) beside: string | null = null;
  @state() private action: Action | null = null;
  @state() private about: Override['about'] | null = null;
  @state() private wrong: 'reason' | 'themes' | null = null;
  @query('form') private form!: HTMLFormElement;

  private get words() {
    return correctStrings[this.language];
  }

  private partners(): LinkedSentence[] {
    const { dossier, thread, sentence } = this;
    if (!dossier || !thread || sentence === null) return [];
    return linkedSentencesOf(dossier, thread, sentence).filter((linked) => anchorOf(dossier, linked.sentence) !== null);
  }

  private get entry(): Entry | null {
    return this.thread && this.sentence !== null ? entryOf(this.thread, this.sentence) : null;
  }

  /** Sentences of the paper with the words of this one, itself among them; none where they stand once. */
  private twins(): readonly string[] {
    const located = this.dossier && dossierIndex(this.dossier).sentences.get(this.sentence ?? '');
    if (!located) return [];
    const { document, sentence } = located;
    const found = anchoredSentences(document, { document: document.source.id, quote: sentence.text });
    return found.length > 1 ? found.map(({ id }) => id) : [];
  }

  private get actions(): readonly Action[] {
    if (this.sentence === null) return ['accept'];
    const partners = this.partners();
    const linked = partners.some(({ link }) => link !== null);
    const others = this.others().length > 0;
    return [
      ...(partners.length > 0 ? (['accept'] as const) : []),
      ...(linked ? (['remove'] as const) : []),
      ...(partners.length > 0 ? (['split'] as const) : []),
      ...(others ? (['move'] as const) : []),
      ...((this.dossier?.themes.length ?? 0) > 0 ? (['retag'] as const) : []),
      ...(this.entry === null ? [] : (['dispute'] as const)),
    ];
  }

  /** The other lines, those of the same theme first. */
  private others(): Thread[] {
    const { dossier, thread } = this;
    if (!dossier || !thread) return [];
    const language = /@[a-z]+$/.exec(thread.id)?.[0];
    const others = dossier.threads.filter(({ id }) => id !== thread.id && /@[a-z]+$/.exec(id)?.[0] === language);
    return [
      ...others.filter(({ theme }) => theme === thread.theme),
      ...others.filter(({ theme }) => theme !== thread.theme),
    ];
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }

  protected override firstUpdated(): void {
    this.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, words, sentence, actions } = this;
    if (!dossier) return nothing;
    if (sentence !== null && anchorOf(dossier, sentence) === null) {
      return html`<p>${words.noAnchor}</p>${this.renderCancel()}`;
    }
    const action = this.action ?? actions[0] ?? 'accept';
    const named = (name: Action): string => (sentence === null ? words.actions['accept-silent'] : words.actions[name]);
    return html`<form novalidate @submit=${this.confirm} @keydown=${this.onKey} aria-label=${sentence === null ? words.titleSilent : words.title}>
      <fieldset>
        <legend>${words.what}</legend>
        ${actions.map(
          (name) =>
            html`<label class="choice"><input type="radio" name="action" value=${name} .checked=${name === action}
            @change=${() => {
              this.action = name;
              this.wrong = null;
            }}> <span>${named(name)}</span></label>`,
        )}
      </fieldset>
      ${this.renderTwins()}
      ${this.renderAbout(dossier, action)}
      <label class="field"><span>${words.reason}</span>
        <textarea name="reason" rows="2" required aria-invalid=${this.wrong === 'reason' ? 'true' : nothing}
          aria-describedby=${this.wrong === 'reason' ? 'wrong' : nothing}></textarea></label>
      ${this.wrong === 'reason' ? html`<p id="wrong" class="wrong">${words.reasonMissing}</p>` : nothing}
      <label class="field"><span>${words.name}</span><input name="name" autocomplete="name"></label>
      <p class="soft">${words.keeps}</p>
      <p class="acts"><button class="act strong" type="submit">${words.confirm}</button>${this.renderCancel()}</p>
    </form>`;
  }

  private renderCancel(): TemplateResult {
    return html`<button class="act" type="button" @click=${this.cancel}>${this.words.cancel}</button>`;
  }

  /** A quotation that stands twice asks which one is meant; the one the reader came from stands first. */
  private renderTwins(): TemplateResult | typeof nothing {
    const twins = this.twins();
    if (twins.length === 0) return nothing;
    const order = [...twins].sort((x, y) => Number(y === this.sentence) - Number(x === this.sentence));
    return this.choices(
      this.words.which,
      'which',
      order.map((id) => ({ id, note: null })),
    );
  }

  private renderAbout(dossier: Dossier, action: Action): TemplateResult | typeof nothing {
    const { words } = this;
    if (this.sentence === null) {
      return this.choices(
        words.candidate,
        'other',
        this.candidates.map((id) => ({ id, note: null })),
      );
    }
    if (action === 'accept' || action === 'remove') {
      const partners = this.partners().filter(({ link }) => action === 'accept' || link !== null);
      return this.choices(
        words.partner,
        'other',
        partners.map(({ sentence, link }) => ({ id: sentence, note: link === null ? words.unlinked : words.linked })),
      );
    }
    if (action === 'move') {
      return html`<label class="field"><span>${words.thread}</span><select name="thread">
        ${this.others().map(({ id, label, theme }) => html`<option value=${id}>${dossierIndex(dossier).themeName(theme)[this.language]}: ${label}</option>`)}
      </select></label>`;
    }
    if (action === 'retag') {
      const carried = new Set((dossierIndex(dossier).tags.get(this.sentence) ?? []).map(({ theme }) => theme));
      return html`<fieldset><legend>${words.themes}</legend><div class="themes">
        ${dossier.themes.map(({ id, prefLabel }) => html`<label class="choice"><input type="checkbox" name="theme" value=${id} .checked=${carried.has(id)}> <span>${prefLabel[this.language]}</span></label>`)}
        </div></fieldset>
        ${this.wrong === 'themes' ? html`<p class="wrong">${words.nothing}</p>` : nothing}`;
    }
    const kinds = disputable(this.entry);
    const [first = 'speaker'] = kinds;
    return action === 'dispute'
      ? disputeView(dossier, kinds, this.about ?? first, this.language, (about) => {
          this.about = about;
        })
      : nothing;
  }

  private choices(
    legend: string,
    name: string,
    options: readonly { readonly id: string; readonly note: string | null }[],
  ): TemplateResult {
    const { sentences } = dossierIndex(this.dossier as Dossier);
    return html`<fieldset><legend>${legend}</legend>
      ${options.map(({ id, note }, i) => {
        const located = sentences.get(id);
        if (!located) return nothing;
        const { text } = located.sentence;
        const cut = cutAround(text, { from: 0, to: 0 }, SHOWN);
        return html`<label class="choice"><input type="radio" name=${name} value=${id} ?checked=${i === 0}>
          <span><b>${yearText(located.document)}</b>, ${placeInPaperText(located, this.language)}${note === null ? nothing : html` <span class="soft">(${note})</span>`}:
          <span class="quote" lang=${located.document.source.language}>${noBreakView(text.slice(0, cut.to))}${cut.to < text.length ? ' …' : ''}</span></span></label>`;
      })}
    </fieldset>`;
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.cancel();
    // The keys of the list of stations are not those of a form in it.
    event.stopPropagation();
  };

  private readonly cancel = (): void => {
    this.dispatchEvent(new CustomEvent('bl-close', { bubbles: true, composed: true }));
  };

  private readonly confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(this.form);
    const override = this.override(data);
    if (typeof override === 'string') {
      this.wrong = override;
      const field = override === 'reason' ? 'textarea' : 'input[name="theme"]';
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(field)?.focus());
      return;
    }
    if (override === null) return;
    requestCorrection(this, { add: [correctionLine(override)], remove: [], because: { kind: 'added', override } });
    this.cancel();
  };

  private override(data: FormData): Override | 'reason' | 'themes' | null {
    const { dossier, thread } = this;
    if (!dossier || !thread) return null;
    const text = (name: string): string =>
      String(data.get(name) ?? '')
        .replace(/\s+/g, ' ')
        .trim();
    const action = this.action ?? this.actions[0] ?? 'accept';
    const other = text('other');
    const about = this.sentence ?? other;
    const a = anchorOf(dossier, text('which') === '' ? about : text('which'));
    if (a === null) return null;
    const themes = data.getAll('theme').map(String);
    if (action === 'retag' && themes.length === 0) return 'themes';
    const reason = [text('usual'), text('reason')].filter((part) => part !== '').join(': ');
    if (reason === '') return 'reason';
    const given = { reason, date: today(), name: text('name') === '' ? null : text('name') };
    if (action === 'dispute') {
      const { entry } = this;
      const [first = 'speaker'] = disputable(entry);
      const disputed = entry && disputeOf(dossier, entry, this.about ?? first, text('instead'));
      return disputed && { action, ...disputed, ...given };
    }
    const partners = this.partners();
    const alone = partners.find(({ link }) => link !== null) ?? partners[0];
    const second =
      action === 'split'
        ? (alone?.sentence ?? null)
        : action === 'move' || action === 'retag'
          ? null
          : this.sentence === null
            ? this.beside
            : other;
    const b = second === null ? null : anchorOf(dossier, second);
    if (second !== null && b === null) return null;
    const to =
      action === 'retag' ? themes : action === 'move' ? [text('thread')] : this.sentence === null ? [thread.id] : null;
    return { action, a, b, to, ...given };
  }

  static override styles = [baseStyle, formStyle];
}

/** The day of the reader: a correction is dated where it is made. */
function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
