import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language, Reading } from '../../src/model.ts';
import { capital, spot, yearText } from '../../src/present/citation.ts';
import { readingText } from '../../src/present/line/reading.ts';
import { rungOf, STROKE } from '../../src/present/rungs.ts';
import type { TextMark } from '../../src/present/runs.ts';
import type { AxisRow, PassageSide, PassageView } from '../../src/present/side/passage.ts';
import { clauseMarks, clauseOf } from '../../src/present/side/told-pair.ts';
import { GENRES, NO_DEGREE, VERDICTS } from '../../src/text/labels.ts';
import { brackets, direction } from '../marks.ts';
import { quotation, unbroken } from '../quotation.ts';
import { strings } from '../strings.ts';

function running(view: PassageView, language: Language): TemplateResult {
  const { changes } = view.comparison;
  const [a, b] = [clauseOf(view.older), clauseOf(view.newer)];
  if (changes === null) return html`${quotation(b, clauseMarks(view, 'newer'), language)}`;
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
  return quotation(text, marks, language);
}

/** The stretch of the line between the two passages, in the gutter: how far each goes, silence between them. */
export function stretch(view: PassageView): TemplateResult {
  const bar = (side: PassageSide, x: number): unknown => {
    const wording = side.passage?.wording;
    const height = wording ? STROKE[rungOf(wording)] : 5;
    const tone = wording?.speaker?.home === true ? 'own' : 'other';
    return svg`<rect class=${tone} x=${x} y=${11 - height / 2} width="44" height=${height} />`;
  };
  return html`<svg class="stretch" width="150" height="22" viewBox="0 0 150 22" aria-hidden="true">
    ${bar(view.older, 0)}
    ${
      view.silent.length > 0
        ? svg`<path class="thread over" d="M46 11H104" /><g transform="translate(60 1)">${brackets(30, 20)}</g>`
        : svg`<path class="thread" d="M46 11H104" />`
    }
    ${bar(view.newer, 106)}
  </svg>`;
}

function value(row: AxisRow, reading: Reading | null, side: PassageSide, language: Language): TemplateResult {
  const words = strings[language];
  if (reading === null) {
    const none =
      row.axis === 'degree' ? NO_DEGREE[language] : row.axis === 'scope' ? words.side.none : words.line.unnamed;
    return html`<span class="soft">${none}</span>`;
  }
  const text = readingText(row.axis, reading, side.found, language) ?? '';
  if (reading.value === 'impersonal') return html`<span class="soft">${text}</span>`;
  if (reading.span === null) return html`<span class="soft">${words.line.fromContext(text)}</span>`;
  const { genre, language: own } = side.found.document.source;
  const where = row.axis === 'act' ? (genre === null ? null : words.side.inGenre(GENRES[genre][language])) : null;
  return html`<span class="quote" lang=${own}>${unbroken(text)}</span>${where === null ? nothing : html` <span class="soft">${where}</span>`}`;
}

function paragraph(side: PassageSide, language: Language): TemplateResult {
  const { block, document, sentence } = side.found;
  return html`<div class="whole" lang=${document.source.language}>
      <p>${quotation(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>
    </div>
    <p class="from">${capital(document.source.genre === null ? document.source.title : GENRES[document.source.genre][language])}, ${spot(side.found, language)}</p>`;
}

/** Two clauses large, then axis by axis, then the paragraphs they stand in. */
export function passageRows(
  view: PassageView,
  language: Language,
  layout: 'side' | 'inline',
  swapped: boolean,
): TemplateResult {
  const words = strings[language].side;
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
  const verdicts = (view.shift?.verdict ?? []).map(
    (verdict) => html`<span class="verdict">${direction(verdict)}<b>${VERDICTS[verdict][language]}</b></span>`,
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
              html`<p class="clause" lang=${own(side)}>${quotation(clauseOf(view[side]), clauseMarks(view, side), language)}</p>`,
            head,
            'clauses',
          )
    }
    ${view.axes.map((row) =>
      both(
        (side) => html`<div class="value">${value(row, row[side], view[side], language)}</div>`,
        html`<span class="note">${words.axes[row.axis]}</span> <b>${
          row.verdict ? VERDICTS[row.verdict][language] : row.equal ? words.axisSame : words.axisOther
        }</b>`,
        'axis',
      ),
    )}
    ${both((side) => paragraph(view[side], language), html`<span class="note">${words.wholeParagraph}</span>`, 'paragraphs')}
  </tbody>`;
}
