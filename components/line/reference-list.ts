import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language } from '../../src/model.ts';
import { referencesOf } from '../../src/present/line/references.ts';
import type { PassageRow } from '../../src/present/line/stations.ts';
import { unbroken } from '../quotation.ts';
import { lineStrings } from './strings.ts';

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
