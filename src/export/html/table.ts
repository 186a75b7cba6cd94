import type { Document, Dossier, Language } from '../../model.ts';
import { capital, yearText } from '../../present/citation.ts';
import { genreName } from '../../present/genre.ts';
import { degreeMarks } from '../../present/line/shown.ts';
import { originOf } from '../../present/line/told.ts';
import { lookup, yearOf } from '../../present/lookup.ts';
import { genreRule } from '../../present/marks.ts';
import { linksOf, permalink } from '../../present/origin.ts';
import {
  type CellWords,
  directionWords,
  measuredFrom,
  rowOf,
  type TableCell,
  type TableRow,
  voiceOf,
} from '../../present/table/cell.ts';
import { chosenOf } from '../../present/table/choice.ts';
import { noteMark, noteOf } from '../../present/table/notes.ts';
import { tableStrings } from '../../present/table/strings.ts';
import { isWithin } from '../../present/years.ts';
import { STATES, WITHHELD } from '../../text/labels.ts';
import type { Options, Subject } from '../export.ts';
import { absenceMark } from '../figure/marks.ts';
import { escapeHtml } from '../markup.ts';
import { markView } from './drawing.ts';
import { page } from './page.ts';
import { inQuotes, quotation, unbroken } from './quotation.ts';
import { tableStyle } from './table-style.ts';

/** Positions down, papers across, in the words of the papers: across on A4, its header on every sheet. */
export function tablePage(
  dossier: Dossier,
  { threads: asked, papers }: Extract<Subject, { readonly what: 'table' }>,
  options: Options,
): string {
  const { language, years } = options;
  const words = tableStrings[language];
  const chosen = chosenOf(dossier, { positions: asked, papers });
  const documents = chosen.documents.filter((document) => isWithin(document, years));
  const rows = chosen.threads.map((thread) => rowOf(dossier, thread, documents));
  const ids = chosen.threads.map(({ id }) => id);
  const links = [...new Set(ids.flatMap((id) => linksOf(dossier, id)))];
  const title = words.title(titleOf(dossier, documents, language));
  const spotOfTable = { view: 'table', positions: ids, papers: documents.map(({ source }) => source.id) } as const;
  const head = documents.map(
    (document, i) =>
      `<th scope="col"><span class="year">${escapeHtml(yearText(document))}</span><span class="rule ${genreRule(document.source.genre)}"></span><span class="genre">${escapeHtml(genreName(document, language))}<sup>${noteMark(i)}</sup></span></th>`,
  );
  const body =
    rows.length === 0
      ? `<p>${escapeHtml(words.noLines)}. ${escapeHtml(words.noLinesWhy)}</p>`
      : `<table class="positions"><caption class="hidden-text">${escapeHtml(words.caption)}</caption>
<thead><tr><th scope="col" class="corner">${escapeHtml(words.position)}</th>${head.join('')}</tr></thead>
<tbody>
${rows.map((row, i) => rowView(dossier, row, i + 1, options)).join('\n')}
</tbody></table>`;
  return page(dossier, {
    language,
    title,
    head: `<h1>${unbroken(title)}</h1>\n<p class="small">${escapeHtml(words.how)}</p>`,
    body,
    sources: documents.map((document, i) => `<b>${noteMark(i)}</b> ${unbroken(noteOf(document, language))}`),
    origin: originOf(dossier, links, null, options, spotOfTable),
    style: tableStyle,
    isAcross: true,
  });
}

/** `EU–Westelijke Balkan, 2018–2026`. */
function titleOf(dossier: Dossier, documents: readonly Document[], language: Language): string {
  const years = documents.map(yearOf).filter((year) => year !== null);
  const [first, last] = [years[0], years.at(-1)];
  const title = dossier.corpus.title[language];
  return first === undefined ? title : `${title}, ${first === last ? first : `${first}–${last}`}`;
}

function rowView(dossier: Dossier, row: TableRow, number: number, options: Options): string {
  const { language } = options;
  const { thread } = row;
  const cells = row.cells.map(
    (cell, at) =>
      `<td><span class="when">${escapeHtml(yearText(cell.document))}</span><div class="cell">${cellView(dossier, row, cell, at, options)}</div></td>`,
  );
  return `<tr><th scope="row"><span class="soft">${number}</span> ${unbroken(capital(thread.label))} <span class="theme">${escapeHtml(lookup(dossier).themeName(thread.theme)[language])}</span></th>${cells.join('\n')}</tr>`;
}

/** A cell is never empty: what is absent, what is said, how much more there is. */
function cellView(dossier: Dossier, row: TableRow, cell: TableCell, at: number, options: Options): string {
  const words = tableStrings[options.language];
  const last = cell.words.length - 1;
  const said = cell.words.map((one, i) => {
    const more = i === last && cell.more > 0 ? `; ${escapeHtml(words.more(cell.more))}` : '';
    return saidView(dossier, one, row, at, options, more);
  });
  return `${absentView(cell, options.language)}${said.join('\n')}`;
}

function absentView({ absence, search, about, elsewhere }: TableCell, language: Language): string {
  if (absence === null) return '';
  const words = tableStrings[language];
  const label = about?.addressee.label?.[language];
  const counted =
    absence === 'silent' && search !== null
      ? [words.searched(search.sentences), ...(elsewhere.length === 0 ? [] : [words.elsewhere(elsewhere.join(', '))])]
      : [];
  const why = search?.withheld === 'other-language' ? [WITHHELD['other-language'][language]] : [];
  return `<p class="absent">${markView(absenceMark(absence, 18, 11), 18, 11)} ${escapeHtml(STATES[absence][language])}${label === undefined ? '' : `: ${escapeHtml(label)}`}</p>${[
    counted.join('; '),
    ...why,
  ]
    .filter((text) => text !== '')
    .map((text) => `<p class="small">${unbroken(text)}</p>`)
    .join('')}`;
}

function saidView(
  dossier: Dossier,
  words: CellWords,
  table: TableRow,
  at: number,
  { language, base }: Options,
  more: string,
): string {
  const { row, parts } = words;
  const own = row.found.document.source.language;
  const moved = directionWords(table.stations, row, language);
  const from = moved.length === 0 ? null : measuredFrom(table.cells, at, row);
  const label = row.lane.addressee.class === 'all' ? null : (row.lane.addressee.label?.[language] ?? null);
  const quoted = parts.map((part) => quotation(row.found.sentence.text, degreeMarks(row), own, part)).join(' … ');
  const against = from === null ? '' : ` ${tableStrings[language].against(from)}`;
  const direction = moved.length === 0 ? '' : `<b>${escapeHtml(moved.join(', '))}</b>${escapeHtml(against)} · `;
  const link = permalink(dossier, base, {
    view: 'line',
    theme: table.thread.theme,
    thread: table.thread.id,
    document: row.found.document.source.id,
    lang: language,
  });
  const place = escapeHtml(where(words, language));
  return `<div class="said"><p class="wording" lang="${own}">${label === null ? '' : `<span class="whom" lang="${language}">${escapeHtml(label)}: </span>`}${inQuotes(quoted, own)}</p>
<p class="small">${direction}${voiceView(words, own, language)}${link === null ? place : `<a href="${escapeHtml(link)}">${place}</a>`}${more}</p></div>`;
}

/** `al. 7` or `punt 13`: short, because the note under the table says which paper. */
function where({ row }: CellWords, language: Language): string {
  const words = tableStrings[language];
  const number = row.found.block.marker?.match(/^\(?(\d+|[a-z])[.)]?$/i)?.[1];
  return number === undefined ? `${words.paragraph} ${row.found.paragraph}` : `${words.point} ${number}`;
}

/** `het kabinet: zal … vragen, `, ready for the place behind it. */
function voiceView(words: CellWords, own: Language, language: Language): string {
  const { who, how, named } = voiceOf(words, language);
  const part = (text: string | null): string[] =>
    text === null ? [] : [`<span lang="${own}">${unbroken(text)}</span>`];
  const told = [...(named ? part(who) : [escapeHtml(tableStrings[language].unnamed)]), ...part(how)];
  return told.length === 0 ? '' : `${told.join(': ')}, `;
}
