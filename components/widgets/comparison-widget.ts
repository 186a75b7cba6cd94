import { html, nothing, type TemplateResult } from 'lit';
import { UNNAMED } from '../../src/dossier/index-by-id.ts';
import { withLineMovements } from '../../src/dossier/stored-movements.ts';
import { displayOf } from '../../src/languages/display.ts';
import { interfaceLanguage } from '../../src/languages/labels.ts';
import type { Dossier, Label, Language } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { comparedPassages } from '../../src/view/comparison/passage-pair.ts';
import { type ToldPassages, toldPassages } from '../../src/view/comparison/told-passages.ts';
import { genreName } from '../../src/view/genre.ts';
import type { RenderOptions } from '../../src/view/line/line-model.ts';
import { toldVerdicts } from '../../src/view/line/movement-words.ts';
import { speakerText } from '../../src/view/line/reading-text.ts';
import { passageStrings } from '../../src/view/messages/passage.ts';
import { ALL_YEARS } from '../../src/view/years.ts';
import { markedTextView } from '../quotation.ts';
import { widgetStrings } from './messages.ts';
import { pairOfAttributes } from './passage-choice.ts';
import { comparisonStyle } from './style/comparison.ts';
import { frameStyle } from './style/frame.ts';
import { PolicyWidget, type WidgetContent } from './widget.ts';
import { WidgetError } from './widget-error.ts';

const OPEN: Label = { nl: 'Vergelijking openen', en: 'Open comparison' };

/**
 * Two wordings of one position side by side: what went, what came, and what that is called.
 *
 * @tag policy-comparison
 * @csspart side - One of the two wordings.
 * @csspart verdict - What the step between them is called.
 * @cssprop [--policy-insert-color=blue] - Words that come.
 * @cssprop [--policy-insert-background=light blue] - Their ground.
 * @cssprop [--policy-delete-color=red-brown] - Words that go.
 * @cssprop [--policy-delete-background=light red-brown] - Their ground.
 */
export class PolicyComparison extends PolicyWidget {
  /**
   * The older side: id of a paper, a year, or id of a sentence. Left out: what the line said before the newer side. Where it
   * is the newer of the two they change sides.
   */
  older: string | null = null;
  /** The newer side, likewise. Left out: the last paper in which the line speaks. */
  newer: string | null = null;

  protected override opened(dossier: Dossier): Dossier {
    return withLineMovements(dossier);
  }

  protected override drawn(dossier: Dossier, options: RenderOptions): WidgetContent {
    const { language } = options;
    const thread = this.threadIn(dossier);
    const pair = pairOfAttributes(dossier, thread, this.older, this.newer, options.years ?? ALL_YEARS);
    const compared = comparedPassages(dossier, thread, pair);
    if (compared === null) throw new WidgetError('pair', 'A sentence of the comparison is not in the dossier.');
    const model = toldPassages(dossier, thread, pair, compared, options);
    const { older, newer, origin } = model;
    const { source } = widgetStrings[language];
    return {
      title: `${capitalized(thread.label)}: ${older.year} ${passageStrings[language].beside} ${newer.year}`,
      titleLang: language,
      body: table(model, language),
      sources: html`${[older, newer].map((side) => html`<p>${source} ${side.year}: ${side.source}</p>`)}`,
      origin,
      linkText: `${OPEN[language]} (corpus ${origin.version})`,
      threads: [thread.id],
    };
  }

  static override properties = { older: {}, newer: {} };
  static override styles = [frameStyle, comparisonStyle];
}

/** One row of three cells; roles are said outright, because stacked on a narrow page the table would lose them by its style. */
function table(model: ToldPassages, language: Language): TemplateResult {
  const words = passageStrings[language];
  const { comparison, link, marks, movement } = model.view;
  const verdicts = toldVerdicts(movement, language);
  const head = verdicts !== '' ? verdicts : link === null ? words.beside : words.recast;
  return html`<table role="table" aria-labelledby="title">
    <tbody role="rowgroup">
      <tr role="row">
        ${side(model, 'older', language)}
        <th role="rowheader" scope="row" part="verdict">
          <b>${head}</b>
          ${model.between === null ? nothing : html`<span>${model.between}</span>`}
          ${comparison.changes === null ? html`<span>${words.tooMuch}</span>` : marks.isPartial ? html`<span>${words.partly}</span>` : nothing}
        </th>
        ${side(model, 'newer', language)}
      </tr>
    </tbody>
  </table>`;
}

function side(model: ToldPassages, which: 'older' | 'newer', language: Language): TemplateResult {
  const { found, passage, span } = model.view[which];
  const { runs, year } = model[which];
  const { document, sentence } = found;
  const paperLanguage = document.source.language;
  const [before, behind] = [sentence.text.slice(0, span.from), sentence.text.slice(span.to)];
  // A clause that is not the whole sentence says so, and ends with the stop its sentence ends with.
  const after = /[\p{L}\p{N}]/u.test(behind) ? ' …' : behind.trimEnd();
  const [left, right] = displayOf(language).quotationMarks;
  const who = speakerText(passage?.wording.speaker ?? null, found, language) ?? UNNAMED[language];
  return html`<td role="cell" part="side">
    <p class="who"><b>${year}</b> ${who}, ${genreName(document, language)}</p>
    <p lang=${paperLanguage}>${left}${before.trim() === '' ? '' : '… '}${markedTextView(runs, interfaceLanguage(paperLanguage))}${after}${right}</p>
  </td>`;
}
