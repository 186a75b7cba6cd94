import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language, PaperLanguage } from '../../src/model.ts';
import { placeInPaperText } from '../../src/view/citation.ts';
import type { PassageModel } from '../../src/view/comparison/passage-model.ts';
import type { PassagePair, PassageSide } from '../../src/view/comparison/passage-pair.ts';
import { clauseMarks, clauseText } from '../../src/view/comparison/told-passages.ts';
import { DEGREE_STROKE, degreeLevelOf } from '../../src/view/degree-spans.ts';
import { genreName } from '../../src/view/genre.ts';
import { movementWords } from '../../src/view/line/movement-words.ts';
import type { ReadingModel } from '../../src/view/line/reading-text.ts';
import { bracketsIcon, directionIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { markedTextView, noBreakView, quotationView } from '../quotation.ts';

type Side = 'older' | 'newer';

/** The stretch of the line between the two passages, in the gutter: how far each goes, silence between them. */
export function passageConnector(view: PassagePair): TemplateResult {
  const bar = (side: PassageSide, x: number): unknown => {
    const wording = side.passage?.wording;
    const height = wording ? DEGREE_STROKE[degreeLevelOf(wording)] : 5;
    const tone = wording?.speaker?.home === true ? 'own' : 'other';
    return svg`<rect class=${tone} x=${x} y=${11 - height / 2} width="44" height=${height} />`;
  };
  return html`<svg class="stretch" width="150" height="22" viewBox="0 0 150 22" aria-hidden="true">
    ${bar(view.older, 0)}
    ${
      view.silent.length > 0
        ? svg`<path class="thread over" d="M46 11H104" /><g transform="translate(60 1)">${bracketsIcon(30, 20)}</g>`
        : svg`<path class="thread" d="M46 11H104" />`
    }
    ${bar(view.newer, 106)}
  </svg>`;
}

function value({ text, origin, note }: ReadingModel, lang: PaperLanguage): TemplateResult {
  if (origin !== 'paper') return html`<span class="soft">${text}</span>`;
  return html`<span class="quote" lang=${lang}>${noBreakView(text)}</span>${note === null ? nothing : html` <span class="soft">(${note})</span>`}`;
}

function paragraph(side: PassageSide, language: Language): TemplateResult {
  const { block, document, sentence } = side.found;
  return html`<div class="whole" lang=${document.source.language}>
      <p>${quotationView(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>
    </div>
    <p class="from">${genreName(document, language)}, ${placeInPaperText(side.found, language)}</p>`;
}

/** Two clauses large, then axis by axis, then the paragraphs they stand in. */
export function passageRows(
  { view, older, newer, inline, axes, between }: PassageModel,
  language: Language,
  layout: 'side' | 'inline',
  swapped: boolean,
): TemplateResult {
  const words = pageStrings[language].side;
  const clauses = { older, newer };
  const order = swapped ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  const lang = (side: Side): PaperLanguage => view[side].found.document.source.language;
  const clause = (side: Side): TemplateResult =>
    quotationView(clauseText(view[side]), clauseMarks(view, side), language);
  const both = (draw: (side: Side) => TemplateResult, head: TemplateResult, kind: string): TemplateResult => {
    const cell = (side: Side) =>
      html`<td role="cell" class="side"><span class="tag">${clauses[side].year}</span>${draw(side)}</td>`;
    return html`<tr role="row" class=${kind}>${cell(order[0])}<th role="rowheader" scope="row" class="gutter">${head}</th>${cell(order[1])}</tr>`;
  };
  const verdicts = (view.movement ? movementWords({ ...view.movement, standing: null }, language) : []).map(
    ({ icon, word }) => html`<span class="verdict">${directionIcon(icon)}<b>${word}</b></span>`,
  );
  const head = html`${verdicts.length > 0 ? verdicts : html`<b>${view.link ? words.kinds.recast : words.beside}</b>`} ${
    between === null ? nothing : html`<span class="note">${between}</span>`
  }`;
  return html`<tbody role="rowgroup">
    ${
      layout === 'inline'
        ? html`<tr role="row" class="clauses"><td role="cell" colspan="2" class="side"><p class="clause" lang=${lang('newer')}>${inline === null ? clause('newer') : markedTextView(inline, language)}</p></td>
            <th role="rowheader" scope="row" class="gutter">${head}</th></tr>`
        : both((side) => html`<p class="clause" lang=${lang(side)}>${clause(side)}</p>`, head, 'clauses')
    }
    ${axes.map(({ name, readings, verdict }) =>
      both(
        (side) => html`<div class="value">${value(readings[side], lang(side))}</div>`,
        html`<span class="note">${name}</span> <b>${verdict}</b>`,
        'axis',
      ),
    )}
    ${both((side) => paragraph(view[side], language), html`<span class="note">${words.wholeParagraph}</span>`, 'paragraphs')}
  </tbody>`;
}
