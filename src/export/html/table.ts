import { interfaceLanguage } from '../../languages/labels.ts';
import type { Language, PaperLanguage } from '../../model.ts';
import { yearText } from '../../view/citation.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { CellSpeaker } from '../../view/table/cell.ts';
import { tableStrings } from '../../view/table/messages.ts';
import { noteMark } from '../../view/table/source-notes.ts';
import type {
  AbsenceModel,
  TableCellModel,
  TableModel,
  TablePositionModel,
  TableWords,
} from '../../view/table/table-model.ts';
import { absenceMark } from '../figure/marks.ts';
import type { Options } from '../subject.ts';
import { markView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { htmlPage } from './page.ts';
import { inQuotes, markedTextHtml, noBreakHtml } from './quotation.ts';
import { tablePageStyle } from './table-style.ts';

/** Positions down, papers across, in the words of the papers: across on A4, its header on every sheet. */
export function tablePage({ title, how, columns, rows, origin }: TableModel, { language }: Options): string {
  const words = tableStrings[language];
  const head = columns.map(
    ({ document, year, genre }, i) =>
      `<th scope="col"><span class="year">${escapeHtml(year)}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span><span class="genre">${escapeHtml(genre)}<sup>${noteMark(i)}</sup></span></th>`,
  );
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(words.noLines)}. ${escapeHtml(words.noLinesWhy)}</p>`
      : `<table class="positions"><caption class="hidden-text">${escapeHtml(words.caption)}</caption>
<thead><tr><th scope="col" class="corner">${escapeHtml(words.position)}</th>${head.join('')}</tr></thead>
<tbody>
${rows.map((row, i) => rowView(row, i + 1, language)).join('\n')}
</tbody></table>`;
  return htmlPage({
    language,
    title,
    head: `<h1>${noBreakHtml(title)}</h1>\n<p class="small">${escapeHtml(how)}</p>`,
    body,
    sources: columns.map(({ note }, i) => `<b>${noteMark(i)}</b> ${noBreakHtml(note)}`),
    origin,
    style: tablePageStyle,
    isAcross: true,
  });
}

function rowView({ title, theme, cells }: TablePositionModel, number: number, language: Language): string {
  const drawn = cells.map(
    (told) =>
      `<td><span class="when">${escapeHtml(yearText(told.cell.document))}</span><div class="cell">${cellView(told, language)}</div></td>`,
  );
  return `<tr><th scope="row"><span class="soft">${number}</span> ${noBreakHtml(title)} <span class="theme">${escapeHtml(theme[language])}</span></th>${drawn.join('\n')}</tr>`;
}

/** A cell is never empty: what is absent, what is said, how much more there is. */
function cellView({ absence, said, more }: TableCellModel, language: Language): string {
  const last = said.length - 1;
  const told = said.map((one, i) =>
    saidView(one, language, i === last && more !== null ? `; ${escapeHtml(more)}` : ''),
  );
  return `${absence === null ? '' : absentView(absence)}${told.join('\n')}`;
}

function absentView({ state, word, why }: AbsenceModel): string {
  const mark = markView(absenceMark(state, 18, 11), 18, 11);
  return `<p class="absent">${mark} ${escapeHtml(word)}</p>${why === null ? '' : `<p class="small">${noBreakHtml(why)}</p>`}`;
}

function saidView(
  { row, whom, parts, direction, against, spoken, place, link }: TableWords,
  language: Language,
  more: string,
): string {
  const own = row.found.document.source.language;
  const quoted = parts.map((part) => markedTextHtml(part, interfaceLanguage(own))).join(' … ');
  const toward = whom === null ? '' : `<span class="whom" lang="${language}">${escapeHtml(whom)}: </span>`;
  const since = against === null ? '' : ` ${escapeHtml(against)}`;
  const moved = direction === null ? '' : `<b>${escapeHtml(direction)}</b>${since} · `;
  const at = link === null ? escapeHtml(place) : `<a href="${escapeHtml(link)}">${escapeHtml(place)}</a>`;
  return `<div class="said"><p class="wording" lang="${own}">${toward}${inQuotes(quoted, own)}</p>
<p class="small">${moved}${voiceView(spoken, own, language)}${at}${more}</p></div>`;
}

/** `het kabinet: zal … vragen, `, ready for the place behind it. */
function voiceView({ who, how, named }: CellSpeaker, own: PaperLanguage, language: Language): string {
  const part = (text: string | null): string[] =>
    text === null ? [] : [`<span lang="${own}">${noBreakHtml(text)}</span>`];
  const told = [...(named ? part(who) : [escapeHtml(tableStrings[language].unnamed)]), ...part(how)];
  return told.length === 0 ? '' : `${told.join(': ')}, `;
}
