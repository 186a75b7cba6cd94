import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';

/** What became of a draft that more than one tab keeps: the texts that a newer one took the place of, each to be had back. */

export const KEPT_WORDS = {
  nl: {
    others: (n: number): string =>
      n === 1
        ? 'Van dit concept is nog een tekst bewaard, uit een ander tabblad of van een andere versie. Hierboven staat de nieuwste.'
        : `Van dit concept zijn nog ${n} teksten bewaard, uit andere tabbladen of van een andere versie. Hierboven staat de nieuwste.`,
    characters: (n: number): string => `${n} ${n === 1 ? 'teken' : 'tekens'}`,
    again: 'Probeer opnieuw',
    takeBack: 'Neem deze tekst terug',
    forget: 'Laat vervallen',
    tookBack: 'Teruggenomen. De tekst die hier stond, is nu de andere.',
    forgot: 'De andere tekst is vervallen.',
    replaced:
      'In een ander tabblad is dit concept gewijzigd. Hier staat nu die nieuwere tekst; die van u blijft bewaard.',
    changed: 'Dit concept is gewijzigd in een ander tabblad.',
    'not-kept': 'In een ander tabblad is het bewaren uitgezet. De tekst staat nog in deze pagina.',
    wiped: 'Het concept is gewist in een ander tabblad.',
    full: 'Deze browser kan de laatste wijzigingen niet bewaren: hij is vol of weigert. Ze staan alleen nog in deze pagina.',
  },
  en: {
    others: (n: number): string =>
      n === 1
        ? 'Another text of this draft is kept, from another tab or of another version. Above stands the newest.'
        : `${n} other texts of this draft are kept, from other tabs or of another version. Above stands the newest.`,
    characters: (n: number): string => `${n} ${n === 1 ? 'character' : 'characters'}`,
    again: 'Try again',
    takeBack: 'Take this text back',
    forget: 'Drop it',
    tookBack: 'Taken back. The text that stood here is now the other one.',
    forgot: 'The other text was dropped.',
    replaced: 'This draft was changed in another tab. Here stands that newer text; yours is kept.',
    changed: 'This draft was changed in another tab.',
    'not-kept': 'In another tab keeping was switched off. The text still stands in this page.',
    wiped: 'The draft was wiped in another tab.',
    full: 'This browser cannot keep the latest changes: it is full, or refuses. They stand in this page alone.',
  },
} as const;

/** Characters of another text that are shown: enough to know it by. */
const SHOWN = 200;

export function otherTextsView(
  others: readonly string[],
  lang: Language,
  acts: { readonly takeBack: (text: string) => void; readonly forget: (text: string) => void },
): TemplateResult | typeof nothing {
  if (others.length === 0) return nothing;
  const words = KEPT_WORDS[lang];
  return html`<section class="others" aria-labelledby="others">
    <p id="others">${words.others(others.length)}</p>
    <ul>
      ${others.map(
        (text) => html`<li>
          <p class="quote">${text.trim().slice(0, SHOWN)}${text.trim().length > SHOWN ? ' …' : ''} <span class="soft">${words.characters(text.length)}</span></p>
          <p class="acts">
            <button class="act" @click=${() => acts.takeBack(text)}>${words.takeBack}</button>
            <button class="act" @click=${() => acts.forget(text)}>${words.forget}</button>
          </p>
        </li>`,
      )}
    </ul>
  </section>`;
}
