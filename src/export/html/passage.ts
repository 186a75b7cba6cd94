import { VERDICT_LABELS } from '../../languages/labels.ts';
import type { Language, PaperLanguage } from '../../model.ts';
import { sourceText, yearText } from '../../view/citation.ts';
import {
  clauseMarks,
  clauseText,
  type PassageAxisModel,
  type PassageModel,
} from '../../view/comparison/passage-model.ts';
import type { PassagePair, PassageSide } from '../../view/comparison/passage-pair.ts';
import type { ReadingModel } from '../../view/line/reading-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { legendHtml } from './comparison.ts';
import { directionView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { inQuotes, noBreakHtml, quotationHtml } from './quotation.ts';
import { comparisonPageStyle } from './side-style.ts';

type Side = 'older' | 'newer';

const own = ({ found }: PassageSide): PaperLanguage => found.document.source.language;

/** Two passages side by side: the words, then axis by axis, then their paragraphs. */
export function passagePage({ view, axes, thread, title, pageOrigin }: PassageModel, { language }: Options): string {
  const words = htmlStrings[language];
  const sides = [view.older, view.newer];
  const axisView = ({ name, readings, verdict }: PassageAxisModel): string => {
    const head = `<span class="note">${escapeHtml(name)}</span> <b>${escapeHtml(verdict)}</b>`;
    return rowView((side) => valueView(readings[side], own(view[side])), head, 'axis');
  };
  const clauses = rowView((side) => clauseView(view, side, language), verdictView(view, language), 'clauses');
  return htmlPage({
    language,
    title,
    head: `${thread === null ? '' : `<p class="over">${noBreakHtml(words.passage(thread.label))}</p>`}<h1>${noBreakHtml(title)}</h1>${legendHtml(clauses, language)}`,
    body: `<table class="side"><caption class="hidden-text">${escapeHtml(title)}</caption>
<thead><tr>${sides
      .map((side) => `<th scope="col"><span class="year">${escapeHtml(yearText(side.found.document))}</span></th>`)
      .join(`<th scope="col" class="gutter"><span class="hidden-text">${words.what}</span></th>`)}</tr></thead>
<tbody>
${clauses}
${axes.map(axisView).join('\n')}
${rowView((side) => paragraphView(view[side], language), `<span class="note">${words.paragraph}</span>`, 'paragraphs')}
</tbody></table>`,
    sources: sides.map(
      ({ found }) =>
        `<b>${escapeHtml(yearText(found.document))}</b> ${noBreakHtml(noteOf(pageOrigin.profile, found.document, language))}`,
    ),
    origin: pageOrigin,
    style: comparisonPageStyle,
  });
}

function rowView(draw: (side: Side) => string, head: string, kind: string): string {
  return `<tr class="${kind}"><td>${draw('older')}</td><th scope="row" class="gutter">${head}</th><td>${draw('newer')}</td></tr>`;
}

/** The clause with its marks, and its source. */
function clauseView(view: PassagePair, side: Side, language: Language): string {
  const lang = own(view[side]);
  const words = quotationHtml(clauseText(view[side]), clauseMarks(view, side), language);
  return `<p class="clause" lang="${lang}">${inQuotes(words, lang)}</p><p class="small">${noBreakHtml(sourceText(view[side].found, language))}</p>`;
}

function verdictView(view: PassagePair, language: Language): string {
  const words = viewStrings[language].side;
  const told = (view.movement?.verdicts ?? []).map(
    (one) => `<span class="note">${directionView(one)} <b>${escapeHtml(VERDICT_LABELS[one][language])}</b></span>`,
  );
  const head =
    told.length > 0 ? told.join('') : `<b>${escapeHtml(view.link === null ? words.beside : words.kinds.recast)}</b>`;
  return `${head}${view.silent.length === 0 ? '' : `<span class="note">${escapeHtml(words.between(view.silent))}</span>`}`;
}

/** What a passage says on an axis, in its own words where it has them. */
function valueView({ text, origin, note }: ReadingModel, lang: PaperLanguage): string {
  if (origin !== 'paper') return `<p class="value soft">${noBreakHtml(text)}</p>`;
  const where = note === null ? '' : ` <span class="soft">(${escapeHtml(note)})</span>`;
  return `<p class="value"><span class="quote" lang="${lang}">${noBreakHtml(text)}</span>${where}</p>`;
}

function paragraphView(side: PassageSide, language: Language): string {
  const { block, sentence } = side.found;
  return `<p class="whole" lang="${own(side)}">${quotationHtml(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>`;
}
