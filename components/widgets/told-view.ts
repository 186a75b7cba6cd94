import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../src/model.ts';
import { degreeMarks } from '../../src/present/line/shown.ts';
import type { BriefPassage, BriefStation } from '../../src/present/line/told.ts';
import type { ToldSilence } from '../../src/present/line/told-silence.ts';
import { lineWords } from '../../src/present/words/line.ts';
import { quotation } from '../quotation.ts';
import { widgetStrings } from './strings.ts';

/** What following the link of a passage does. */
export type Follow = (passage: BriefPassage) => (event: MouseEvent) => void;

/** The newest source in a line, and behind it every wording with its source and every silence with its proof. */
export function sourcesOf(stations: readonly BriefStation[], language: Language, follow: Follow): TemplateResult {
  const words = widgetStrings[language];
  const passages = stations.flatMap(({ rows }) => rows.filter((row): row is BriefPassage => row.kind === 'passage'));
  const newest = passages.findLast(({ row }) => row.main) ?? passages.at(-1);
  return html`${newest === undefined ? nothing : html`<p>${words.source}: ${newest.source}</p>`}
    <details>
      <summary part="more">${words.wordings}</summary>
      <dl>
        ${stations.map(
          ({ year, rows }) => html`<dt>${year}</dt>
            ${rows.map((row) => html`<dd>${row.kind === 'passage' ? wording(row, follow) : proof(row, language)}</dd>`)}`,
        )}
      </dl>
    </details>`;
}

/** A quotation with its source; the source leads to the passage where there is a reading room. */
function wording(passage: BriefPassage, follow: Follow): TemplateResult {
  const { row, text, lang, source, link } = passage;
  const [left, right] = marksOf(lang);
  return html`<q lang=${lang}>${left}${quotation(text, degreeMarks(row), lang)}${right}</q>
    ${link === null ? source : html`<a part="link" href=${link} @click=${follow(passage)}>${source}</a>`}`;
}

/** The quotation marks of a language, as everywhere else in the house. */
export function marksOf(language: Language): readonly [left: string, right: string] {
  const [left = '', right = ''] = lineWords[language].quoted('\n').split('\n');
  return [left, right];
}

function proof({ word, searched, nearest, notes }: ToldSilence, language: Language): TemplateResult {
  const line = lineWords[language];
  return html`${[word, searched].filter((part) => part !== null).join(', ')}.
    ${notes.map((note) => html`${note} `)}
    ${nearest.length === 0 ? nothing : line.nearest}
    ${nearest.map(
      ({ quote, lang, place, why }) =>
        html`<span class="near"><q lang=${lang}>${line.quoted(quote)}</q> (${place}; ${why})</span>`,
    )}`;
}
