import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language, Thread } from '../../src/model.ts';
import { keyWordsText } from '../../src/view/line/key-words-text.ts';
import type { BriefPassageModel, BriefStationModel } from '../../src/view/line/line-model.ts';
import { narrowedTo } from '../../src/view/line/movement-words.ts';
import type { BriefSilenceModel } from '../../src/view/line/silence-model.ts';
import { noBreakView } from '../quotation.ts';

/** What stands between the year and the words of a row: the place of the row is its station and its number there. */
export type BetweenStations = (station: BriefStationModel, place: number) => TemplateResult | typeof nothing;

/** A line as a list, paper by paper: year, words that shift, and in small what happened and who says it. */
export function stationListView(
  dossier: Dossier,
  thread: Thread,
  stations: readonly BriefStationModel[],
  language: Language,
  between: BetweenStations = () => nothing,
): TemplateResult {
  return html`<ol class="line">
    ${stations.map((station) =>
      station.rows.map(
        (row, place) => html`<li part="station" data-document=${station.document.source.id}>
          <span class="year">${place === 0 ? station.year : html`<span class="hidden-text">${station.year}</span>`}</span>
          ${between(station, place)}
          ${row.kind === 'silence' ? silence(row) : passage(dossier, thread, row, language)}
        </li>`,
      ),
    )}
  </ol>`;
}

function silence({ word, searched }: BriefSilenceModel): TemplateResult {
  return html`<span class="words soft">${word}</span> <span class="small">${searched}</span>`;
}

function passage(dossier: Dossier, thread: Thread, told: BriefPassageModel, language: Language): TemplateResult {
  const { row, lang, steps, who, how } = told;
  const { degree, rest } = keyWordsText(dossier, thread, row);
  const happened = steps.filter(({ icon }) => icon !== 'first').map(({ word }) => word);
  const label = narrowedTo(row);
  return html`<span class="words" lang=${lang}>${degree === null ? nothing : html`<mark>${degree}</mark>`}${
    degree !== null && rest !== null ? ' ' : ''
  }${noBreakView(rest ?? '')}${label === null ? nothing : html`<span class="soft" lang=${language}> (${label[language]})</span>`}</span>
    <span class="small">${happened.length === 0 ? nothing : html`<b>${happened.join(', ')}</b>, `}${who}, ${how}</span>`;
}
