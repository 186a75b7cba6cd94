import type { Document, Language } from '../../model.ts';
import { capitalized, dateText, missingText, titleText, yearText } from '../../view/citation.ts';
import type { AlignedSentence } from '../../view/comparison/aligned-rows.ts';
import type {
  ComparisonModel,
  ComparisonPaperModel,
  ComparisonRowModel,
  ComparisonSentenceModel,
} from '../../view/comparison/comparison-model.ts';
import { genreName } from '../../view/genre.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { TextMark } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { Options } from '../subject.ts';
import { comparisonPageStyle } from './comparison-style.ts';
import { type Content, joined, type Markup, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, paperSources } from './page.ts';
import { noBreakHtml, quotationHtml } from './quotation.ts';

/** Two papers side by side, what became of every sentence between them. Throws when a paper is not in the dossier. */
export function comparisonPage(model: ComparisonModel, { language }: Options): string {
  const words = viewStrings[language].side;
  const papers = [model.older.document, model.newer.document] as const;
  const [older, newer] = papers.map((document) => `${genreName(document, language)} ${yearText(document)}`);
  const title = `${older} ${words.beside} ${newer?.charAt(0).toLowerCase()}${newer?.slice(1)}`;
  const rows = joined(model.rows.map((row) => rowView(row, model, language)));
  return htmlPage({
    language,
    title,
    head: markup`<h1>${noBreakHtml(title)}</h1>
<p class="summary">${model.summary}</p>
${legendHtml(rows, language)}`,
    body: markup`<table class="side"><caption class="hidden-text">${title}</caption>
<thead><tr>${headOf(model.older, language)}<th scope="col" class="gutter"><span class="hidden-text">${htmlStrings[language].what}</span></th>${headOf(model.newer, language)}</tr></thead>
<tbody>
${rows}
</tbody></table>${cellsView(model, language)}`,
    sources: paperSources(papers, model.origin, language),
    origin: model.origin,
    style: comparisonPageStyle,
  });
}

/** Figures of tables that differ, under the rows; nothing where none does. */
function cellsView({ cells, older, newer }: ComparisonModel, language: Language): Content {
  if (cells.length === 0) return null;
  const { side } = viewStrings[language];
  const rows = cells.map(
    (cell) =>
      markup`<tr><th scope="row">${noBreakHtml(cell.label)}</th><td><del>${cell.older.figure}</del></td><td><ins>${cell.newer.figure}</ins></td></tr>`,
  );
  return markup`<table class="cells"><caption>${side.cells(cells.length)}</caption>
<thead><tr><th scope="col">${side.cell}</th><th scope="col">${older.year}</th><th scope="col">${newer.year}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

/** The marks that stand in `body`, each drawn on the word that names it: a mark that does not occur needs no explanation. */
export function legendHtml(body: Markup, language: Language): Content {
  const words = viewStrings[language].side.legendItems;
  const items: readonly (readonly [sign: string, item: Markup])[] = [
    ['<del>', markup`<del>${words.del}</del>`],
    ['<ins>', markup`<ins>${words.ins}</ins>`],
    ['bar dropped', markup`<span class="bar dropped"></span>${words.dropped}`],
    ['bar new', markup`<span class="bar new"></span>${words.new}`],
    ['class="moved"', markup`<span class="moved">${words.moved}</span>`],
    ['class="stayed"', markup`<span class="stayed">${words.stayed}</span>`],
    ['class="context"', markup`<span class="context">${words.context}</span>`],
    ['<mark>', markup`<mark>${words.degree}</mark>`],
  ];
  const shown = items.filter(([sign]) => `${body}`.includes(sign)).map(([, item]) => markup`<li>${item}</li>`);
  return shown.length === 0
    ? null
    : markup`<ul class="legend" aria-label="${htmlStrings[language].legend}">${shown}</ul>`;
}

function headOf({ document, limits }: ComparisonPaperModel, language: Language): Markup {
  const limited = limits === null ? null : markup`<span class="small">${noBreakHtml(limits)}</span>`;
  return markup`<th scope="col"><span class="year">${yearText(document)}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span>
<span class="title" lang="${document.source.language}">${noBreakHtml(titleText(document))}</span> <span class="small">${noBreakHtml(knownOf(document, language))}</span>${limited}</th>`;
}

function knownOf(document: Document, language: Language): string {
  const known = [dateText(document, language), document.source.reference, missingText(document, language)];
  return capitalized(known.filter((part) => part !== null).join(' · '));
}

function rowView(model: ComparisonRowModel, papers: ComparisonModel, language: Language): Markup {
  const { row } = model;
  const notes = model.notes.map((note) => markup` <span class="note">${noBreakHtml(note)}</span>`);
  return markup`<tr class="${row.kind}${row.possible ? ' possible' : ''}">${sideCell(model, 'older', papers, language)}
<th scope="row" class="gutter"><b>${model.kind}</b>${notes}</th>
${sideCell(model, 'newer', papers, language)}</tr>`;
}

function sideCell(
  model: ComparisonRowModel,
  side: 'older' | 'newer',
  papers: ComparisonModel,
  language: Language,
): Markup {
  const { document, year } = papers[side];
  const { kind } = model.row;
  const [first] = model[side];
  if (first === undefined)
    return markup`<td class="none"><span class="hidden-text">${htmlStrings[language].empty}</span></td>`;
  const bar = kind === 'dropped' || kind === 'new' ? ` bar ${kind}` : '';
  return markup`<td><p class="place">${year}, ${first.shortPlace}</p><div class="text${bar}" lang="${document.source.language}">${sideText(model[side], language)}</div></td>`;
}

/** The sentences of one side: those of one block as running text, those from elsewhere with their place. */
function sideText(sentences: readonly ComparisonSentenceModel[], language: Language): Content {
  const blocks: ComparisonSentenceModel[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.[0]?.aligned.block.id === sentence.aligned.block.id) last.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks.map((block, i) => {
    const text = markup`<p>${joined(
      block.map(({ aligned }) => sentenceText(aligned, language)),
      ' ',
    )}</p>`;
    const [first] = block;
    if (i === 0 || first === undefined) return text;
    const from = viewStrings[language].side.from(first.place);
    return markup`${text}<p class="small" lang="${language}">${noBreakHtml(from)}</p>`;
  });
}

/** A sentence of a row, or the clause of it with `…` where it goes on; what moved is underlined double. */
function sentenceText({ span, sentence, moved, marks }: AlignedSentence, language: Language): Content {
  const all: TextMark[] = moved ? [{ kind: 'moved', span }, ...marks] : [...marks];
  const [before, after] = [span.from > 0 ? '… ' : '', span.to < sentence.text.length ? ' …' : ''];
  return [before, quotationHtml(sentence.text, all, language, span), after];
}
