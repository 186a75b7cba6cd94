import { html, nothing, type TemplateResult } from 'lit';
import type { Document } from '../../src/model.ts';
import { capitalized, paperText, yearText } from '../../src/view/citation.ts';
import type { SearchHit, SearchResults } from '../../src/view/search/search.ts';
import type { DocumentStrings } from './messages.ts';
import type { ResultsContext } from './results-view.ts';

/** What is said where no sentence holds all that is asked and the words do stand in the papers: never that they are silent. */

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)}`;

/** The first sentence of the answer, without a full stop; true of words, and of nothing else. */
export function searchTitle(
  { words: sought, partial }: SearchResults,
  asked: string,
  isNamed: boolean,
  words: DocumentStrings,
): string {
  const missing = sought.filter(({ units }) => units.length === 0);
  if (missing.length === sought.length) return isNamed ? words.onlyNamed(asked) : words.nothing(asked);
  if (missing.length > 0) {
    const names = missing.map(({ text }) => `‘${text}’`);
    return capitalized(words.wordMissing(listed(names, words.and), missing.length));
  }
  const isTogether = partial.some(({ unit }) => sought.every(({ units }) => units.includes(unit)));
  if (isTogether) return words.phraseApart(asked);
  return capitalized(
    words.wordsApart(
      listed(
        sought.map(({ text }) => `‘${text}’`),
        words.and,
      ),
    ),
  );
}

/** The papers in which one paragraph holds every word, and whether two sentences in a row do; in the order of the axis. */
function paragraphsWithAll({ words }: SearchResults): { readonly document: Document; readonly inRow: boolean }[] {
  const found = new Map<Document, boolean>();
  for (const { block, document } of words[0]?.units ?? []) {
    const places = words.map(({ units }) =>
      units.filter((unit) => unit.block === block).map((unit) => block.sentences.findIndex(({ id }) => id === unit.id)),
    );
    if (places.some((own) => own.length === 0)) continue;
    const inRow = (places[0] ?? []).some((at) =>
      places.slice(1).every((own) => own.some((other) => Math.abs(at - other) === 1)),
    );
    found.set(document, (found.get(document) ?? false) || (words.length === 2 && inRow));
  }
  return [...found].map(([document, inRow]) => ({ document, inRow }));
}

/** Where each word stands by itself, and in which papers all of them stand in one paragraph. */
export function missedView(results: SearchResults, { words }: ResultsContext): TemplateResult {
  const isAll = results.words.every(({ units }) => units.length > 0);
  const paragraphs = isAll ? paragraphsWithAll(results) : [];
  const years = (inRow: boolean): string =>
    listed(
      paragraphs.filter((one) => one.inRow === inRow).map(({ document }) => yearText(document)),
      words.and,
    );
  return html`<p class="lead">
    ${results.words.map(({ text, units }) => (units.length === 0 ? words.standsNowhere(text) : words.standsIn(text, units.length))).join('; ')}.
    ${[true, false].map((inRow) => (years(inRow) === '' ? '' : `${words.oneParagraph(years(inRow), inRow)} `))}${words.searched(results.searched)}
  </p>`;
}

/** Sentences shown before the reader asks for the rest. */
const PARTIAL = 8;

/** The sentences with some of the words, each with those it does not have; folded away below sentences with all of them. */
export function partialView(
  { partial, hits }: SearchResults,
  context: ResultsContext,
  hitView: (hit: SearchHit, context: ResultsContext, about?: string) => TemplateResult,
): TemplateResult | typeof nothing {
  const { words, whole } = context;
  if (partial.length === 0) return nothing;
  const shown = whole.has('partial') ? partial : partial.slice(0, PARTIAL);
  const quoted = (missing: readonly string[]): string => missing.map((word) => `‘${word}’`).join(', ');
  const list = html`<ul class="hits partial">
      ${shown.map(
        (hit) =>
          html`<li class="year">${yearText(hit.unit.document)}</li>${hitView(hit, context, words.without(quoted(hit.missing)))}`,
      )}
    </ul>
    ${
      shown.length < partial.length
        ? html`<p><button class="act" @click=${() => context.more('partial')}>${words.moreHits(partial.length - shown.length)}</button></p>`
        : nothing
    }`;
  return hits === 0
    ? html`<h2>${words.partial}</h2>${list}`
    : html`<details class="partial"><summary>${words.partialToo(partial.length)}</summary>${list}</details>`;
}

/** In how many sentences of each paper each word stands. */
export function countsView(results: SearchResults, { words, dossier, language }: ResultsContext): TemplateResult {
  return html`<h2>${words.papers}</h2>
    <table class="counts">
      <thead><tr><th scope="col">${words.columns.title}</th>${results.words.map(({ text }) => html`<th scope="col">‘${text}’</th>`)}</tr></thead>
      <tbody>
        ${dossier.documents.map(
          (document) =>
            html`<tr><th scope="row">${paperText(document, language)}</th>${results.words.map(({ units }) => {
              const n = units.filter((unit) => unit.document === document).length;
              return html`<td>${document.unread !== null ? words.unread : n === 0 ? words.noWords : n}</td>`;
            })}</tr>`,
        )}
      </tbody>
    </table>
    <p class="soft">${words.countsOnly}</p>`;
}
