import { html, nothing, type TemplateResult } from 'lit';
import type { Document, Language } from '../../src/model.ts';
import { capitalized, dateText, missingText, titleText, yearText } from '../../src/view/citation.ts';
import type { ComparisonPaperModel } from '../../src/view/comparison/comparison-model.ts';
import { genreRuleIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';

/** The head of a column: year, title, what the paper prints of date and reference, and what of it is shown. */
export function comparisonColumnHead(
  document: Document,
  language: Language,
  { limited, apart }: Pick<ComparisonPaperModel, 'limited' | 'apart'> = { limited: null, apart: null },
  whole = false,
  onWhole: (() => void) | null = null,
): TemplateResult {
  const words = pageStrings[language].side;
  const { genre, reference } = document.source;
  const known = [dateText(document, language), reference, missingText(document, language)].filter(
    (part) => part !== null,
  );
  return html`<div class="column">
    <span class="year">${yearText(document)}</span>
    <div class="about">
      <span class=${genreRuleIcon(genre)}></span>
      <p lang=${document.source.language}>${noBreakView(titleText(document))}</p>
      <p class="soft">${capitalized(known.join(' · '))}</p>
      ${[limited, apart].map((part) => (part === null ? nothing : html`<p class="soft">${part}</p>`))}
      ${
        onWhole !== null && (limited !== null || whole)
          ? html`<p><button class="act" aria-pressed=${whole} @click=${onWhole}>${whole ? words.showAbout : words.showAll}</button></p>`
          : nothing
      }
    </div>
  </div>`;
}

/** Two or more buttons of which one is on. */
export function toggle<T extends string>(
  label: string,
  choices: readonly { readonly value: T; readonly text: string }[],
  current: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<div class="toggle" role="group" aria-label=${label}>
    ${choices.map(
      ({ value, text }) =>
        html`<button aria-pressed=${value === current} @click=${() => choose(value)}>${text}</button>`,
    )}
  </div>`;
}

/** The marks of the comparison, each drawn on the word that names it. */
export function comparisonLegend(language: Language): TemplateResult {
  const words = pageStrings[language].side.legendItems;
  return html`<ul class="legend" aria-label=${pageStrings[language].side.legend}>
    <li><del>${words.del}</del></li>
    <li><ins>${words.ins}</ins></li>
    <li><span class="bar dropped"></span>${words.dropped}</li>
    <li><span class="bar new"></span>${words.new}</li>
    <li><span class="moved">${words.moved}</span></li>
    <li><span class="stayed">${words.stayed}</span></li>
    <li><span class="context">${words.context}</span></li>
    <li><mark>${words.degree}</mark></li>
  </ul>`;
}
