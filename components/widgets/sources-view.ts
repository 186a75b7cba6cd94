import { html, nothing, type TemplateResult } from 'lit';
import { displayOf } from '../../src/languages/display.ts';
import { interfaceLanguage } from '../../src/languages/labels.ts';
import type { Language } from '../../src/model.ts';
import type { BriefPassageModel, BriefStationModel } from '../../src/view/line/line-model.ts';
import { degreeMarks } from '../../src/view/line/quoted-parts.ts';
import type { BriefSilenceModel } from '../../src/view/line/silence-model.ts';
import { lineStrings } from '../../src/view/messages/line.ts';
import { quotationView } from '../quotation.ts';
import { widgetStrings } from './messages.ts';

/** What following the link of a passage does. */
export type FollowLink = (passage: BriefPassageModel) => (event: MouseEvent) => void;

/** The newest source in a line, and behind it every wording with its source and every silence with its proof. */
export function sourcesView(
  stations: readonly BriefStationModel[],
  language: Language,
  follow: FollowLink,
): TemplateResult {
  const words = widgetStrings[language];
  const passages = stations.flatMap(({ rows }) =>
    rows.filter((row): row is BriefPassageModel => row.kind === 'passage'),
  );
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
function wording(passage: BriefPassageModel, follow: FollowLink): TemplateResult {
  const { row, text, lang, source, link } = passage;
  const [left, right] = displayOf(lang).quotationMarks;
  return html`<q lang=${lang}>${left}${quotationView(text, degreeMarks(row), interfaceLanguage(lang))}${right}</q>
    ${link === null ? source : html`<a part="link" href=${link} @click=${follow(passage)}>${source}</a>`}`;
}

function proof({ word, searched, nearest, notes }: BriefSilenceModel, language: Language): TemplateResult {
  const line = lineStrings[language];
  return html`${[word, searched].filter((part) => part !== null).join(', ')}.
    ${notes.map((note) => html`${note} `)}
    ${nearest.length === 0 ? nothing : line.nearest}
    ${nearest.map(
      ({ quote, lang, place, why }) =>
        html`<span class="near"><q lang=${lang}>${line.quoted(quote)}</q> (${place}; ${why})</span>`,
    )}`;
}
