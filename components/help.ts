import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language } from '../src/model.ts';
import { fragment, type Selection } from '../src/view/selection.ts';
import { legendSteps } from './findings/legend-view.ts';
import { pageStrings } from './messages.ts';

/** Here and not with the other words: a widget has no list of keys, and would carry it. */
const KEYS: Readonly<Record<Language, readonly (readonly [key: string, does: string])[]>> = {
  nl: [
    ['1 – 7', 'wissel van onderdeel'],
    ['pijltjes', 'van cel naar cel; rechts op een thema opent het, links sluit het'],
    ['Home End', 'eerste of laatste document; met Ctrl eerste of laatste thema'],
    ['Shift', 'met pijltjes, bij veel documenten: schuif het venster; Page Up en Page Down een heel venster'],
    ['Enter', 'open de lijn bij dit document'],
    ['spatie', 'houd de leesstrook vast, of laat haar los'],
    [
      'j k',
      'Bevindingen: van zin naar zin; Enter opent de lijn, v de woorden naast elkaar, b de bron, y kopieert de zin',
    ],
    ['j k', 'Lijn: van station naar station, ook met de pijltjes; Enter opent de alinea, c vergelijkt, y kopieert'],
    ['n p', 'Naast elkaar: volgende en vorige wijziging; v vorm, s wissel, a alleen wijzigingen'],
    ['/', 'zoek in de bewoording'],
    ['n p', 'Documenten: volgende en vorige zin of kop; Enter opent de zin'],
    ['?', 'deze lijst'],
    ['Esc', 'sluit'],
  ],
  en: [
    ['1 – 7', 'switch view'],
    ['arrows', 'from cell to cell; right on a theme opens it, left closes it'],
    ['Home End', 'first or last document; with Ctrl first or last theme'],
    ['Shift', 'with arrows, of many documents: move the window; Page Up and Page Down by a whole window'],
    ['Enter', 'open the line at this document'],
    ['space', 'pin the reading strip, or let it go'],
    [
      'j k',
      'Findings: from sentence to sentence; Enter opens the line, v the words side by side, b the source, y copies it',
    ],
    ['j k', 'Line: from station to station, also with the arrows; Enter opens the paragraph, c compares, y copies'],
    ['n p', 'Side by side: next and previous change; v form, s swap, a changes only'],
    ['/', 'search the wording'],
    ['n p', 'Documents: next and previous sentence or heading; Enter opens the sentence'],
    ['?', 'this list'],
    ['Esc', 'close'],
  ],
};

/** What the marks mean, how it was read, all keys of the page, and the switch that turns single letters off for who speaks or shakes (WCAG 2.1.4). */
export function helpDialog(
  dossier: Dossier | null,
  selection: Selection,
  change: (to: Partial<Selection>) => void,
): TemplateResult {
  const { lang, keys } = selection;
  const words = pageStrings[lang];
  const close = (event: Event): void => (event.target as HTMLElement).closest('dialog')?.close();
  return html`<dialog aria-labelledby="help">
    <h2 id="help">${words.shell.help}</h2>
    ${dossier === null ? nothing : legendSteps(dossier, lang)}
    <p><a class="act" href=${fragment({ ...selection, view: 'account' })} @click=${close}>${words.views.account}</a></p>
    <h3>${words.shell.keysTitle}</h3>
    <dl>
      ${KEYS[lang].map(
        ([key, does]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    ${(['line', 'side'] as const).map(
      (view) =>
        html`<h3>${words.views[view]}</h3>
          <p>${withoutHeading(words[view].keys)}</p>`,
    )}
    <label
      ><input
        type="checkbox"
        .checked=${!keys}
        @change=${(event: Event) => change({ keys: !(event.target as HTMLInputElement).checked })}
      />
      ${words.shell.keysOff}</label
    >
    <form method="dialog"><button class="act">${words.shell.close}</button></form>
  </dialog>`;
}

/** A list of keys without the heading it has where it stands under its own view (`Toetsen: …`). */
function withoutHeading(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}
