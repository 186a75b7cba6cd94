import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Alignment, Dossier, Language } from '../../src/model.ts';
import { baseStyle } from '../base-style.ts';
import { lineDetailStrings } from './detail-messages.ts';
import { decimalText } from './link-evidence.ts';
import { type ScoreTermText, scoreTerms } from './score-terms.ts';
import { lineViewStyle } from './style.ts';

/** The sum behind a link for a reader to redo; its bare parts where the dossier publishes no weights. */
export class PolicyScore extends LitElement {
  @property({ attribute: false }) dossier: Dossier | null = null;
  @property({ attribute: false }) parts: Alignment['parts'] = {};
  @property({ attribute: false }) language: Language = 'nl';

  protected override render(): TemplateResult | typeof nothing {
    const { dossier, parts, language } = this;
    const sum = dossier && scoreTerms(dossier, { parts });
    if (sum) return sumTable(sum, language);
    const bare = Object.entries(parts).filter(([name]) => name !== 'person');
    return bare.length === 0
      ? nothing
      : html`<p>${bare.map(([name, value], i) => html`${i > 0 ? ', ' : ''}${name} ${decimalText(value, language)}`)}</p>`;
  }

  static override styles = [baseStyle, lineViewStyle];
}

/** The sum of a score as a table: part, value, weight, product; what it starts from; what it adds up to. */
function sumTable({ bias, rows, z, score, link, sure }: ScoreTermText, language: Language): TemplateResult {
  const words = lineDetailStrings[language];
  const number = (value: number): string => decimalText(value, language);
  return html`<table class="sum">
      <caption>${words.sum}</caption>
      <thead><tr><th scope="col">${words.part}</th><th scope="col">${words.value}</th><th scope="col">${words.weight}</th><th scope="col">${words.product}</th></tr></thead>
      <tbody>
        <tr><th scope="row">${words.bias}</th><td></td><td></td><td>${number(bias)}</td></tr>
        ${rows.map(
          ({ part, value, weight, product }) =>
            html`<tr><th scope="row">${words.parts[part] ?? part}</th><td>${number(value)}</td><td>${number(weight)}</td><td>${number(product)}</td></tr>`,
        )}
      </tbody>
      <tfoot>
        <tr><th scope="row" colspan="3">${words.total}</th><td>${number(z)}</td></tr>
        <tr><th scope="row" colspan="3">${words.score}</th><td>${number(score)}</td></tr>
      </tfoot>
    </table>
    <p class="soft">${words.threshold(number(link), number(sure))}</p>`;
}
