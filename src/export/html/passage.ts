import type { Language, PaperLanguage } from '../../model.ts';
import { sourceText, yearText } from '../../view/citation.ts';
import type { PassageAxisModel, PassageModel } from '../../view/comparison/passage-model.ts';
import type { PassagePair, PassageSide } from '../../view/comparison/passage-pair.ts';
import { clauseMarks, clauseText } from '../../view/comparison/told-passages.ts';
import { movementWords } from '../../view/line/movement-words.ts';
import type { ReadingModel } from '../../view/line/reading-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { Options } from '../subject.ts';
import { legendHtml } from './comparison.ts';
import { comparisonPageStyle } from './comparison-style.ts';
import { directionView } from './drawing.ts';
import { type Content, joined, type Markup, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, paperSources } from './page.ts';
import { inQuotes, noBreakHtml, quotationHtml } from './quotation.ts';

type Side = 'older' | 'newer';

const languageOf = ({ found }: PassageSide): PaperLanguage => found.document.source.language;

/** Two passages side by side: the words, then axis by axis, then their paragraphs. */
export function passagePage({ view, axes, thread, title, origin }: PassageModel, { language }: Options): string {
  const words = htmlStrings[language];
  const papers = [view.older, view.newer].map(({ found }) => found.document);
  const clauses = rowView((side) => clauseView(view, side, language), verdictView(view, language), 'clauses');
  const axisView = ({ name, readings, verdict }: PassageAxisModel): Markup => {
    const head = markup`<span class="note">${name}</span> <b>${verdict}</b>`;
    return rowView((side) => valueView(readings[side], languageOf(view[side])), head, 'axis');
  };
  return htmlPage({
    language,
    title,
    head: markup`${thread !== null && markup`<p class="over">${noBreakHtml(words.passage(thread.label))}</p>`}<h1>${noBreakHtml(title)}</h1>${legendHtml(clauses, language)}`,
    body: markup`<table class="side"><caption class="hidden-text">${title}</caption>
<thead><tr>${joined(
      papers.map((document) => markup`<th scope="col"><span class="year">${yearText(document)}</span></th>`),
      markup`<th scope="col" class="gutter"><span class="hidden-text">${words.what}</span></th>`,
    )}</tr></thead>
<tbody>
${clauses}
${joined(axes.map(axisView))}
${rowView((side) => paragraphView(view[side], language), markup`<span class="note">${words.paragraph}</span>`, 'paragraphs')}
</tbody></table>`,
    sources: paperSources(papers, origin, language),
    origin,
    style: comparisonPageStyle,
  });
}

function rowView(draw: (side: Side) => Content, head: Content, kind: string): Markup {
  return markup`<tr class="${kind}"><td>${draw('older')}</td><th scope="row" class="gutter">${head}</th><td>${draw('newer')}</td></tr>`;
}

/** The clause with its marks, and its source. */
function clauseView(view: PassagePair, side: Side, language: Language): Content {
  const lang = languageOf(view[side]);
  const words = quotationHtml(clauseText(view[side]), clauseMarks(view, side), language);
  return markup`<p class="clause" lang="${lang}">${inQuotes(words, lang)}</p><p class="small">${noBreakHtml(sourceText(view[side].found, language))}</p>`;
}

function verdictView(view: PassagePair, language: Language): Content {
  const words = viewStrings[language].side;
  const verdicts = (view.movement ? movementWords({ ...view.movement, standing: null }, language) : []).map(
    ({ icon, word }) => markup`<span class="note">${directionView(icon)} <b>${word}</b></span>`,
  );
  const head =
    verdicts.length > 0 ? verdicts : markup`<b>${view.link === null ? words.beside : words.kinds.recast}</b>`;
  return [head, view.silent.length > 0 && markup`<span class="note">${words.between(view.silent)}</span>`];
}

/** What a passage says on an axis, in its own words where it has them. */
function valueView({ text, origin, note }: ReadingModel, lang: PaperLanguage): Content {
  if (origin !== 'paper') return markup`<p class="value soft">${noBreakHtml(text)}</p>`;
  const where = note !== null && markup` <span class="soft">(${note})</span>`;
  return markup`<p class="value"><span class="quote" lang="${lang}">${noBreakHtml(text)}</span>${where}</p>`;
}

function paragraphView(side: PassageSide, language: Language): Content {
  const { block, sentence } = side.found;
  return markup`<p class="whole" lang="${languageOf(side)}">${quotationHtml(block.text, [{ kind: 'tint', span: sentence.span }], language)}</p>`;
}
