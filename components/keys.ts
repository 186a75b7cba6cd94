import { html, type TemplateResult } from 'lit';
import type { Selection } from './selection.ts';
import { strings } from './strings.ts';

/** All keys of the page, and the switch that turns single letters off for who speaks or shakes (WCAG 2.1.4). */
export function keysDialog({ lang, keys }: Selection, change: (keys: boolean) => void): TemplateResult {
  const words = strings[lang];
  return html`<dialog aria-labelledby="keys">
    <h2 id="keys">${words.shell.keysTitle}</h2>
    <dl>
      ${words.shell.keyList.map(
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
        @change=${(event: Event) => change(!(event.target as HTMLInputElement).checked)}
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
