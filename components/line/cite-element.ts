import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dossier, Language } from '../../src/model.ts';
import { CITE_FORMS, type CiteForm, citationAs } from '../../src/view/reference-formats.ts';
import { baseStyle } from '../base-style.ts';
import { copyText } from '../events.ts';
import { lineDetailStrings } from './detail-messages.ts';

/** The forms of a citation, each to read, to select and to copy, and the address of this place on the line. */
export class PolicyCite extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) language: Language = 'nl';
  @property({ attribute: false }) sentence = '';
  /** The fragment of this place. */
  @property({ attribute: false }) address = '';

  protected override render(): TemplateResult | typeof nothing {
    const words = lineDetailStrings[this.language];
    if (!this.dossier) return nothing;
    return html`${CITE_FORMS.map(
      (form) => html`<section>
        <h3>${words.form[form]}</h3>
        <pre tabindex="0" role="group" aria-label=${words.form[form]}>${this.text(form).trimEnd()}</pre>
        <button class="act" @click=${() => void copyText(this, this.text(form), words.copied(words.form[form]), words.notCopied)}>${words.copy(words.form[form])}</button>
      </section>`,
    )}
    <button class="act" @click=${this.copyPlace}>${words.copyLink}</button>`;
  }

  private text(form: CiteForm): string {
    return this.dossier ? citationAs(this.dossier, this.sentence, this.language, form) : '';
  }

  private readonly copyPlace = (): void => {
    void copyText(this, new URL(this.address, location.href).href, lineDetailStrings[this.language].linked);
  };

  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
        margin: 8px 0;
      }
      h3 {
        margin: 6px 0 2px;
        font: var(--label);
        font-weight: 620;
      }
      pre {
        margin: 0;
        padding: 8px 10px;
        border: 1px solid var(--hair);
        font-size: 12.5px;
        line-height: 17px;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
}
