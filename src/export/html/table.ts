import { interfaceLanguage } from '../../languages/labels.ts';
import type { Cell, Language, PaperLanguage } from '../../model.ts';
import { yearText } from '../../view/citation.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { CellSpeaker } from '../../view/table/cell.ts';
import { tableStrings } from '../../view/table/messages.ts';
import { tablePageStrings } from '../../view/table/page-messages.ts';
import { noteMark } from '../../view/table/source-notes.ts';
import type {
  TableCellModel,
  TableColumnModel,
  TableModel,
  TablePositionModel,
  TableWords,
} from '../../view/table/table-model.ts';
import { absenceMark } from '../figure/marks.ts';
import type { Options } from '../subject.ts';
import { markView } from './drawing.ts';
import { type Content, joined, markup } from './markup.ts';
import { htmlPage } from './page.ts';
import { inQuotes, markedTextHtml, noBreakHtml } from './quotation.ts';
import { tablePageStyle } from './table-style.ts';

/** Positions down, papers across, in the words of the papers: across on A4, its header on every sheet. */
export function tablePage({ title, how, columns, rows, origin }: TableModel, { language }: Options): string {
  const words = tableStrings[language];
  const page = tablePageStrings[language];
  const table = markup`<table class="positions"><caption class="hidden-text">${page.caption}</caption>
<thead><tr><th scope="col" class="corner">${words.position}</th>${columns.map((column, i) => columnHead(column, i))}</tr></thead>
<tbody>
${joined(rows.map((row, i) => rowView(row, i + 1, language)))}
</tbody></table>`;
  return htmlPage({
    language,
    title,
    head: markup`<h1>${noBreakHtml(title)}</h1>\n<p class="small">${how}</p>`,
    body: rows.length === 0 ? markup`<p>${page.noLines}. ${page.noLinesWhy}</p>` : table,
    sources: columns.map(({ note }, i) => ({ mark: noteMark(i), note })),
    origin,
    style: tablePageStyle,
    isAcross: true,
  });
}

/** Year, rule, genre and the letter of its source, at the head of a column. */
export function columnHead({ document, year, genre }: TableColumnModel, index: number, more: Content = null): Content {
  return markup`<th scope="col"><span class="year">${year}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span><span class="genre">${genre}<sup>${noteMark(index)}</sup></span>${more}</th>`;
}

/** A cell of the table, under the year of its paper where the columns stand under each other. */
export function columnCell(year: string, content: Content): Content {
  return markup`<td><span class="when">${year}</span><div class="cell">${content}</div></td>`;
}

/** The mark and the word of a paper that does not speak. */
export function absentView(state: Exclude<Cell['state'], 'speaks'>, word: string): Content {
  return markup`<p class="absent">${markView(absenceMark(state, 18, 11), 18, 11)} ${word}</p>`;
}

function rowView({ title, theme, cells }: TablePositionModel, number: number, language: Language): Content {
  const drawn = cells.map((model) => columnCell(yearText(model.cell.document), wordsView(model, language)));
  return markup`<tr><th scope="row"><span class="soft">${number}</span> ${noBreakHtml(title)} <span class="theme">${theme[language]}</span></th>${joined(drawn)}</tr>`;
}

/** A cell is never empty: what is absent, what is said, how much more there is. */
function wordsView({ absence, said, more }: TableCellModel, language: Language): Content {
  const quotations = said.map((words, i) =>
    quotationView(words, language, i === said.length - 1 && more !== null && ['; ', more]),
  );
  const why = absence !== null && absence.why !== null && markup`<p class="small">${noBreakHtml(absence.why)}</p>`;
  return [absence !== null && absentView(absence.state, absence.word), why, joined(quotations)];
}

function quotationView(
  { row, whom, parts, direction, against, spoken, place, link }: TableWords,
  language: Language,
  more: Content,
): Content {
  const lang = row.found.document.source.language;
  const quoted = joined(
    parts.map((part) => markedTextHtml(part, interfaceLanguage(lang))),
    ' … ',
  );
  const toward = whom !== null && markup`<span class="whom" lang="${language}">${whom}: </span>`;
  const moved = direction !== null && markup`<b>${direction}</b>${against !== null && [' ', against]} · `;
  const source = link === null ? place : markup`<a href="${link}">${place}</a>`;
  return markup`<div class="said"><p class="wording" lang="${lang}">${toward}${inQuotes(quoted, lang)}</p>
<p class="small">${moved}${voiceView(spoken, lang, language)}${source}${more}</p></div>`;
}

/** `het kabinet: zal … vragen, `, ready for the place behind it. */
function voiceView({ who, how, named }: CellSpeaker, lang: PaperLanguage, language: Language): Content {
  const parts = [named ? who : markup`${tableStrings[language].unnamed}`, how].filter((part) => part !== null);
  const words = parts.map((part) =>
    typeof part === 'string' ? markup`<span lang="${lang}">${noBreakHtml(part)}</span>` : part,
  );
  return words.length > 0 && [joined(words, ': '), ', '];
}
