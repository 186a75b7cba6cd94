import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dossier } from '../../src/model.ts';
import { type Selection, START } from '../selection.ts';
import { strings } from '../strings.ts';
import { base } from '../style.ts';

/** Every theme by every paper: who says how much, where it is silent, and how the wording last changed. */
export class PolicyOverview extends LitElement {
  @property({ attribute: false }) dossier!: Dossier;
  @property({ attribute: false }) selection: Selection = START;

  protected override render(): TemplateResult {
    return html`<h1>${strings[this.selection.lang].views.overview}</h1>`;
  }

  static override styles = [base];
}
