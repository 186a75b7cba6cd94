import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import { displayOf } from '../../src/languages/display.ts';
import { REJECTION_LABELS } from '../../src/languages/labels.ts';
import type { Alignment, Dossier, Language, Rival, Unlinked, Why, WhyPair } from '../../src/model.ts';
import { placeInPaperText, yearText } from '../../src/view/citation.ts';
import { baseStyle } from '../base-style.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { lineDetailStrings } from './detail-messages.ts';
import { decimalText } from './link-evidence.ts';
import { lineViewStyle } from './style.ts';

/** The sentences that came nearest to those of a link and are not in it, asked of the engine when the reader asks. */
export class PolicyCompetingLinks extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) link: Alignment | null = null;
  @property({ attribute: false }) language: Language = 'nl';
  @property({ attribute: false }) why: ((one: string, other: string) => Promise<Why>) | null = null;
  @state() private answer: WhyPair | 'busy' | 'fault' | null = null;

  protected override render(): TemplateResult {
    const words = lineDetailStrings[this.language];
    const { answer } = this;
    if (answer === null) return html`<button class="act" @click=${this.ask}>${words.rivals}</button>`;
    if (answer === 'busy') return html`<p class="soft">${words.rivalsBusy}</p>`;
    if (answer === 'fault') return html`<p class="soft">${words.noEngine}</p>`;
    const { a, b } = answer.rivals;
    return a.length + b.length === 0 ? html`<p>${words.noRivals}</p>` : html`${this.list(a)}${this.list(b)}`;
  }

  private list(rivals: readonly Rival[]): TemplateResult | typeof nothing {
    const { dossier, language } = this;
    const first = dossier && dossierIndex(dossier).sentences.get(rivals[0]?.sentence ?? '');
    if (!dossier || !first) return nothing;
    const words = lineDetailStrings[language];
    return html`<p><b>${words.rivalsIn(yearText(first.document))}</b></p>
      <ol class="candidates">${rivals.map(({ sentence, sum, reason, found }) => {
        const at = dossierIndex(dossier).sentences.get(sentence);
        if (!at) return nothing;
        const own = at.document.source.language;
        const text = displayOf(own).quotationMarks.join(at.sentence.text);
        return html`<li><span class="quote" lang=${own}>${noBreakView(text)}</span> (${placeInPaperText(at, language)})
          ${pageStrings[language].line.score(decimalText(sum.score, language))}: ${reason === null ? words.alsoLinked : reasonText(reason, language)}${found === null ? nothing : html`, <em>${found}</em>`}.</li>`;
      })}</ol>`;
  }

  private readonly ask = async (): Promise<void> => {
    const { link, why } = this;
    if (!link || !why) return;
    this.answer = 'busy';
    try {
      const answer = await why(link.a.sentence, link.b.sentence);
      this.answer = answer.kind === 'pair' ? answer : 'fault';
    } catch {
      this.answer = 'fault';
    }
  };

  static override styles = [baseStyle, lineViewStyle];
}

/** Why a pair is no link, in words. */
function reasonText(reason: Unlinked, language: Language): string {
  const own: Readonly<Record<string, string>> = lineDetailStrings[language].reasons;
  return reason in REJECTION_LABELS
    ? REJECTION_LABELS[reason as keyof typeof REJECTION_LABELS][language]
    : (own[reason] ?? reason);
}
