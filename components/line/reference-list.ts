import { html, nothing, type TemplateResult } from 'lit';
import type { Language, PaperLanguage } from '../../src/model.ts';
import type { ReferenceModel } from '../../src/view/line/references.ts';
import { noBreakView } from '../quotation.ts';
import { lineViewStrings } from './messages.ts';

/** An address of the web, and nothing that a script could hide in. */
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** What the passage refers to, in its own words or in a note; nothing where it refers to nothing. */
export function referenceList(
  references: readonly ReferenceModel[],
  lang: PaperLanguage,
  language: Language,
): TemplateResult | typeof nothing {
  const words = lineViewStrings[language];
  if (references.length === 0) return nothing;
  return html`<div class="names"><dt>${words.names}</dt> <dd>${references.map(({ reference, note }, i) => {
    const { kind, text, target } = reference;
    const printed = html`<span lang=${lang}>${noBreakView(text)}</span>`;
    const number = target !== null && kind !== 'url' && !squeezed(text).includes(squeezed(target)) ? `, ${target}` : '';
    return html`${i > 0 ? '; ' : ''}${
      kind === 'url' && target !== null && ADDRESS.test(target)
        ? html`<a class="address" href=${target} rel="noreferrer noopener">${text}</a>`
        : html`${printed}${number}`
    }${note === null ? nothing : html` <span class="soft">(${words.note(note)})</span>`}`;
  })}</dd></div>`;
}

const squeezed = (text: string): string => text.replace(/[^\da-z]/gi, '').toLowerCase();
