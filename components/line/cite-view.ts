import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language } from '../../src/model.ts';
import { CITE_FORMS, type CiteForm, cited } from '../cite.ts';
import { unbroken } from '../quotation.ts';
import { referencesOf } from './references.ts';
import type { PassageRow } from './stations.ts';
import { lineStrings } from './strings.ts';

/** The forms of a citation, each to read, to select and to copy, and the address of this place on the line. */
export function citePanel(
  dossier: Dossier,
  row: PassageRow,
  language: Language,
  copy: (form: CiteForm) => void,
  copyPlace: () => void,
): TemplateResult {
  const words = lineStrings[language];
  return html`<div class="forms">
    ${CITE_FORMS.map(
      (form) => html`<section>
        <h3>${words.form[form]}</h3>
        <pre tabindex="0" role="group" aria-label=${words.form[form]}>${cited(dossier, row.found.sentence.id, language, form).trimEnd()}</pre>
        <button class="act" @click=${() => copy(form)}>${words.copy(words.form[form])}</button>
      </section>`,
    )}
    <button class="act" @click=${copyPlace}>${words.copyLink}</button>
  </div>`;
}

/** An address of the web, and nothing that a script could hide in. */
const ADDRESS = /^https?:\/\/[^\s<>"]+$/;

/** What the passage refers to, in its own words or in a note; nothing where it refers to nothing. */
export function referenceList(dossier: Dossier, row: PassageRow, language: Language): TemplateResult | typeof nothing {
  const words = lineStrings[language];
  const found = referencesOf(dossier, row.found);
  if (found.length === 0) return nothing;
  const own = row.found.document.source.language;
  return html`<div class="names"><dt>${words.names}</dt> <dd>${found.map(({ reference, note }, i) => {
    const { kind, text, target } = reference;
    const printed = html`<span lang=${own}>${unbroken(text)}</span>`;
    const number = target !== null && kind !== 'url' && !squeezed(text).includes(squeezed(target)) ? `, ${target}` : '';
    return html`${i > 0 ? '; ' : ''}${
      kind === 'url' && target !== null && ADDRESS.test(target)
        ? html`<a class="address" href=${target} rel="noreferrer noopener">${text}</a>`
        : html`${printed}${number}`
    }${note === null ? nothing : html` <span class="soft">(${words.note(note)})</span>`}`;
  })}</dd></div>`;
}

const squeezed = (text: string): string => text.replace(/[^\da-z]/gi, '').toLowerCase();
