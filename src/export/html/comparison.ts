import type { Document, Language } from '../../model.ts';
import { capitalized, dateText, missingText, titleText, yearText } from '../../view/citation.ts';
import type { AlignedSentence } from '../../view/comparison/aligned-rows.ts';
import type {
  ComparisonModel,
  ComparisonRowModel,
  ComparisonSentenceModel,
} from '../../view/comparison/comparison-model.ts';
import type { ComparedScope } from '../../view/comparison/shared-scope.ts';
import { genreName } from '../../view/genre.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { TextMark } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import type { Options } from '../subject.ts';
import { escapeHtml } from './escape.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { noBreakHtml, quotationHtml } from './quotation.ts';
import { comparisonPageStyle } from './side-style.ts';

/** Two papers side by side, what became of every sentence between them. Throws when a paper is not in the dossier. */
export function comparisonPage(model: ComparisonModel, { language }: Options): string {
  const words = viewStrings[language].side;
  const papers = [model.older.document, model.newer.document] as const;
  const [a, b] = papers.map((document) => `${genreName(document, language)} ${yearText(document)}`);
  const title = `${a} ${words.beside} ${b?.charAt(0).toLowerCase()}${b?.slice(1)}`;
  const rows = model.rows.map((row) => rowView(row, model, language)).join('\n');
  return htmlPage({
    language,
    title,
    head: `<h1>${noBreakHtml(title)}</h1>
<p class="summary">${escapeHtml(model.summary)}</p>
${legendHtml(rows, language)}`,
    body: `<table class="side"><caption class="hidden-text">${escapeHtml(title)}</caption>
<thead><tr>${headOf(model.older.scope, language)}<th scope="col" class="gutter"><span class="hidden-text">${htmlStrings[language].what}</span></th>${headOf(model.newer.scope, language)}</tr></thead>
<tbody>
${rows}
</tbody></table>`,
    sources: papers.map(
      (document) =>
        `<b>${escapeHtml(yearText(document))}</b> ${noBreakHtml(noteOf(model.origin.profile, document, language))}`,
    ),
    origin: model.origin,
    style: comparisonPageStyle,
  });
}

/** The marks that stand in `html`, each drawn on the word that names it: a mark that does not occur needs no explanation. */
export function legendHtml(html: string, language: Language): string {
  const words = viewStrings[language].side.legendItems;
  const items: readonly (readonly [sign: string, item: string])[] = [
    ['<del>', `<del>${escapeHtml(words.del)}</del>`],
    ['<ins>', `<ins>${escapeHtml(words.ins)}</ins>`],
    ['bar dropped', `<span class="bar dropped"></span>${escapeHtml(words.dropped)}`],
    ['bar new', `<span class="bar new"></span>${escapeHtml(words.new)}`],
    ['class="moved"', `<span class="moved">${escapeHtml(words.moved)}</span>`],
    ['class="stayed"', `<span class="stayed">${escapeHtml(words.stayed)}</span>`],
    ['<mark>', `<mark>${escapeHtml(words.degree)}</mark>`],
  ];
  const shown = items.filter(([sign]) => html.includes(sign)).map(([, item]) => `<li>${item}</li>`);
  return shown.length === 0
    ? ''
    : `<ul class="legend" aria-label="${htmlStrings[language].legend}">${shown.join('')}</ul>`;
}

function headOf(scope: ComparedScope, language: Language): string {
  const { document, headings, elsewhere, left } = scope;
  const words = htmlStrings[language];
  const named = headings?.map((heading) => `‘${heading}’`).join(', ') || words.about;
  const limited =
    headings === null
      ? ''
      : `<span class="small">${noBreakHtml(`${words.only(named, elsewhere)} · ${words.left(left)}`)}</span>`;
  return `<th scope="col"><span class="year">${escapeHtml(yearText(document))}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span>
<span class="title" lang="${document.source.language}">${noBreakHtml(titleText(document))}</span> <span class="small">${noBreakHtml(knownOf(document, language))}</span>${limited}</th>`;
}

function knownOf(document: Document, language: Language): string {
  const known = [dateText(document, language), document.source.reference, missingText(document, language)];
  return capitalized(known.filter((part) => part !== null).join(' · '));
}

function rowView(model: ComparisonRowModel, papers: ComparisonModel, language: Language): string {
  const { row } = model;
  const notes = model.notes.map((note) => ` <span class="note">${noBreakHtml(note)}</span>`);
  return `<tr class="${row.kind}${row.possible ? ' possible' : ''}">${sideCell(model, 'older', papers, language)}
<th scope="row" class="gutter"><b>${escapeHtml(model.kind)}</b>${notes.join('')}</th>
${sideCell(model, 'newer', papers, language)}</tr>`;
}

function sideCell(
  model: ComparisonRowModel,
  side: 'older' | 'newer',
  papers: ComparisonModel,
  language: Language,
): string {
  const { document, year } = papers[side];
  const { kind } = model.row;
  const [first] = model[side];
  if (first === undefined)
    return `<td class="none"><span class="hidden-text">${htmlStrings[language].empty}</span></td>`;
  const bar = kind === 'dropped' || kind === 'new' ? ` bar ${kind}` : '';
  return `<td><p class="place">${escapeHtml(year)}, ${escapeHtml(first.shortPlace)}</p><div class="text${bar}" lang="${document.source.language}">${sideText(model[side], language)}</div></td>`;
}

/** The sentences of one side: those of one block as running text, those from elsewhere with their place. */
function sideText(sentences: readonly ComparisonSentenceModel[], language: Language): string {
  const blocks: ComparisonSentenceModel[][] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last?.[0]?.aligned.block.id === sentence.aligned.block.id) last.push(sentence);
    else blocks.push([sentence]);
  }
  return blocks
    .map((block, i) => {
      const text = `<p>${block.map(({ aligned }) => sentenceText(aligned, language)).join(' ')}</p>`;
      const [first] = block;
      if (i === 0 || first === undefined) return text;
      const from = viewStrings[language].side.from(first.place);
      return `${text}<p class="small" lang="${language}">${noBreakHtml(from)}</p>`;
    })
    .join('');
}

/** A sentence of a row, or the clause of it with `…` where it goes on; what moved is underlined double. */
function sentenceText({ span, sentence, moved, marks }: AlignedSentence, language: Language): string {
  const all: TextMark[] = moved ? [{ kind: 'moved', span }, ...marks] : [...marks];
  const [before, after] = [span.from > 0 ? '… ' : '', span.to < sentence.text.length ? ' …' : ''];
  return `${before}${quotationHtml(sentence.text, all, language, span)}${after}`;
}
