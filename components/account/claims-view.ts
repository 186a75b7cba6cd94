import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import { CLAIMS, type Claim } from '../../src/view/account/claims.ts';
import { directionPaths, type Icon } from '../../src/view/icons.ts';
import { directionIcon } from '../icons.ts';
import { accountStrings } from './messages.ts';

/** What the tool may say, what must hold first, and what it says where that fails: a row per claim. */
export function claimsView(language: Language): TemplateResult {
  const words = accountStrings[language];
  // The roles are said again, because a narrow page sets rows and cells as blocks.
  return html`<p class="lead">${words.claimsLead}</p>
    <table class="claims" role="table">
      <caption class="hidden-text">${words.sections.claims}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${words.claim}</th><th role="columnheader" scope="col">${words.holdsOnlyIf}</th>
          <th role="columnheader" scope="col">${words.otherwise}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${CLAIMS.map(
          (claim) => html`<tr role="row" data-claim=${claim.id}>
            <th role="rowheader" scope="row">${signsOf(claim)}${claim.claim[language]}</th>
            <td role="cell"><span class="named">${words.holdsOnlyIf}: </span>${claim.holds[language]}</td>
            <td role="cell"><span class="named">${words.otherwise}: </span>${claim.otherwise[language]}</td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

/** The signs that are drawn for it, each once. */
function signsOf({ words }: Claim): TemplateResult | typeof nothing {
  const drawn = words.filter((word) => directionPaths(word as Icon).length > 0);
  const signs = drawn.filter(
    (word, at) => drawn.findIndex((other) => directionPaths(other as Icon) === directionPaths(word as Icon)) === at,
  );
  return signs.length === 0
    ? nothing
    : html`<span class="signs">${signs.map((word) => directionIcon(word as Icon))}</span>`;
}
