import { html, nothing, svg, type TemplateResult } from 'lit';
import { GENRE_LABELS, NO_DEGREE_LABEL, VERDICT_LABELS } from '../../src/languages/labels.ts';
import type { Language, Reading } from '../../src/model.ts';
import { capitalized, placeInPaperText, yearText } from '../../src/view/citation.ts';
import { clauseMarks, clauseText } from '../../src/view/comparison/passage-model.ts';
import type { AxisRow, PassagePair, PassageSide } from '../../src/view/comparison/passage-pair.ts';
import { DEGREE_STROKE, degreeLevelOf } from '../../src/view/degree-spans.ts';
import { readingText } from '../../src/view/line/reading-text.ts';
import type { TextMark } from '../../src/view/marked-text.ts';
import { bracketsIcon, directionIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView, quotationView } from '../quotation.ts';

function running(view: PassagePair, language: Language): TemplateResult {
  const { changes } = view.comparison;
  const [a, b] = [clauseText(view.older), clauseText(view.newer)];
  if (changes === null) return html`${quotationView(b, clauseMarks(view, 'newer'), language)}`;
  const marks: TextMark[] = [];
  let text = '';
  const add = (piece: string, kind: 'del' | 'ins' | null): void => {
    if (kind) marks.push({ kind, span: { from: text.length, to: text.length + piece.length } });
    text += piece;
  };
  let at = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    add(b.slice(at, fromB), null);
    add(a.slice(fromA, toA), 'del');
    add(b.slice(fromB, toB), 'ins');
    at = toB;
  }
  add(b.slice(at), null);
  return quotationView(text, marks, language);
}

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

function value(row: AxisRow, reading: Reading | null, side: PassageSide, language: Language): TemplateResult {
  const words = pageStrings[language];
  if (reading === null) {
    const none =
      row.axis === 'degree' ? NO_DEGREE_LABEL[language] : row.axis === 'scope' ? words.side.none : words.line.unnamed;
    return html`<span class="soft">${none}</span>`;
  }
  const text = readingText(row.axis, reading, side.found, language) ?? '';
  if (reading.value === 'impersonal') return html`<span class="soft">${text}</span>`;
  if (reading.span === null) return html`<span class="soft">${words.line.fromContext(text)}</span>`;
  const { genre, language: own } = side.found.document.source;
  const where = row.axis === 'act' ? (genre === null ? null : words.side.inGenre(GENRE_LABELS[genre][language])) : null;
  return html`<span class="quote" lang=${own}>${noBreakView(text)}</span>${where === null ? nothing : html` <span class="soft">${where}</span>`}`;
}

function paragraph(side: PassageSide, language: Language): TemplateResult {
  const { block, document, sentence } = side.found;
  return html`<div class="whole" lang=${document.source.language}>
      <p>${quotationView(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>
    </div>
    <p class="from">${capitalized(document.source.genre === null ? document.source.title : GENRE_LABELS[document.source.genre][language])}, ${placeInPaperText(side.found, language)}</p>`;
}

/** Two clauses large, then axis by axis, then the paragraphs they stand in. */
export function passageRows(
  view: PassagePair,
  language: Language,
  layout: 'side' | 'inline',
  swapped: boolean,
): TemplateResult {
  const words = pageStrings[language].side;
  const order = swapped ? (['newer', 'older'] as const) : (['older', 'newer'] as const);
  const tag = (side: 'older' | 'newer'): TemplateResult =>
    html`<span class="tag">${yearText(view[side].found.document)}</span>`;
  const both = (
    draw: (side: 'older' | 'newer') => TemplateResult,
    head: TemplateResult,
    kind: string,
  ): TemplateResult =>
    html`<tr role="row" class=${kind}>
      <td role="cell" class="side">${tag(order[0])}${draw(order[0])}</td>
      <th role="rowheader" scope="row" class="gutter">${head}</th>
      <td role="cell" class="side">${tag(order[1])}${draw(order[1])}</td>
    </tr>`;
  const verdicts = (view.movement?.verdicts ?? []).map(
    (verdict) =>
      html`<span class="verdict">${directionIcon(verdict)}<b>${VERDICT_LABELS[verdict][language]}</b></span>`,
  );
  const head = html`${verdicts.length > 0 ? verdicts : html`<b>${view.link ? words.kinds.recast : words.beside}</b>`} ${
    view.silent.length > 0 ? html`<span class="note">${words.between(view.silent)}</span>` : nothing
  }`;
  const own = (side: 'older' | 'newer'): string => view[side].found.document.source.language;
  return html`<tbody role="rowgroup">
    ${
      layout === 'inline'
        ? html`<tr role="row" class="clauses"><td role="cell" colspan="2" class="side"><p class="clause" lang=${own('newer')}>${running(view, language)}</p></td>
            <th role="rowheader" scope="row" class="gutter">${head}</th></tr>`
        : both(
            (side) =>
              html`<p class="clause" lang=${own(side)}>${quotationView(clauseText(view[side]), clauseMarks(view, side), language)}</p>`,
            head,
            'clauses',
          )
    }
    ${view.axes.map((row) =>
      both(
        (side) => html`<div class="value">${value(row, row[side], view[side], language)}</div>`,
        html`<span class="note">${words.axes[row.axis]}</span> <b>${
          row.verdict ? VERDICT_LABELS[row.verdict][language] : row.equal ? words.axisSame : words.axisOther
        }</b>`,
        'axis',
      ),
    )}
    ${both((side) => paragraph(view[side], language), html`<span class="note">${words.wholeParagraph}</span>`, 'paragraphs')}
  </tbody>`;
}
