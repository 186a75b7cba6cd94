import { dayOfDocument } from '../../dossier/index-by-id.ts';
import type { Cell, Language } from '../../model.ts';
import { shortDayText } from '../../view/citation.ts';
import { genreRuleKind } from '../../view/icons.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { CellModel } from '../../view/overview/cell-model.ts';
import { overviewStrings } from '../../view/overview/messages.ts';
import type { OverviewModel, ThemeModel } from '../../view/overview/overview-model.ts';
import type { ChangeModel } from '../../view/overview/overview-text.ts';
import { noteMark } from '../../view/table/source-notes.ts';
import { absenceMark } from '../figure/marks.ts';
import { overviewFigure } from '../figure/overview.ts';
import type { Options } from '../subject.ts';
import { figureView, markView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { noBreakHtml } from './quotation.ts';
import { tablePageStyle } from './table-style.ts';

/** Themes down, papers across: the picture, and the same as a table of words. */
export function overviewPage(model: OverviewModel, { language }: Options): string {
  const { columns, rows } = model;
  const words = htmlStrings[language];
  const own = overviewStrings[language];
  const heads = viewStrings[language].change;
  const title = own.title(model.origin.corpus);
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const papers = columns.map(
    ({ document, year, genre }, i) =>
      `<th scope="col"><span class="year">${escapeHtml(year)}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span><span class="genre">${escapeHtml(genre)}<sup>${noteMark(i)}</sup></span> <span class="theme">${escapeHtml(shortDayText(dayOfDocument(document), language))}</span></th>`,
  );
  return htmlPage({
    language,
    title,
    head: `<h1>${noBreakHtml(title)}</h1>
<p class="summary">${escapeHtml(countsOf(states, language))}</p>`,
    body:
      rows.length === 0
        ? `<p>${escapeHtml(own.none)}</p>`
        : `<div class="scroll" role="region" aria-label="${words.picture}" tabindex="0">${figureView(overviewFigure(model, language), 'figure-1')}</div>
<p class="small">${escapeHtml(words.marks(model.origin.profile.home?.[language] ?? null))}</p>
<table class="positions"><caption class="hidden-text">${escapeHtml(words.cells)}</caption>
<thead><tr><th scope="col" class="corner">${escapeHtml(heads.theme)}</th>${papers.join('')}<th scope="col">${escapeHtml(heads.change)}</th></tr></thead>
<tbody>
${rows.map((row) => rowView(row, model, language)).join('\n')}
</tbody></table>
<p class="small">${escapeHtml(model.tagged)}</p>`,
    sources: columns.map(({ note }, i) => `<b>${noteMark(i)}</b> ${noBreakHtml(note)}`),
    origin: model.pageOrigin,
    style: tablePageStyle + STYLE,
    isAcross: true,
  });
}

function rowView({ name, cells, lastChange }: ThemeModel, { columns }: OverviewModel, language: Language): string {
  const drawn = cells.map(
    (cell, i) =>
      `<td><span class="when">${escapeHtml(columns[i]?.year ?? '')}</span><div class="cell">${cellView(cell)}</div></td>`,
  );
  return `<tr><th scope="row">${noBreakHtml(name[language])}</th>${drawn.join('')}<td class="change"><p class="when small">${escapeHtml(viewStrings[language].change.change)}</p><div class="cell">${changeView(lastChange)}</div></td></tr>`;
}

function cellView({ state, word }: CellModel): string {
  if (state === 'speaks') return `<p>${escapeHtml(word)}</p>`;
  return `<p class="absent">${markView(absenceMark(state, 18, 11), 18, 11)} ${escapeHtml(word)}</p>`;
}

function changeView({ word, when, carriers }: ChangeModel): string {
  const told = carriers.map(({ text, quoted }) => (quoted ? `<em>${noBreakHtml(text)}</em>` : escapeHtml(text)));
  return `<p>${word === null ? '' : `<b>${escapeHtml(word)}</b> `}${escapeHtml(when)}${told.length === 0 ? '' : `: ${told.join(' ')}`}</p>`;
}

/** `41 × gesproken, 18 × gezwegen, 1 × onbeslist.`: a state that no cell has is not said. */
function countsOf(cells: readonly Cell['state'][], language: Language): string {
  const words = overviewStrings[language];
  const count = (...states: readonly Cell['state'][]): number => cells.filter((cell) => states.includes(cell)).length;
  const counted = [
    [words.spoken, count('speaks')],
    [words.silent, count('silent', 'elsewhere')],
    [words.undecided, count('undecided')],
    [words.unread, count('unread')],
    [words.outside, count('out-of-scope')],
  ] as const;
  const told = counted.filter(([, n]) => n > 0).map(([say, n]) => say(n));
  return told.length === 0 ? '' : `${told.join(', ')}.`;
}

const STYLE = `
@media screen and (max-width: 900px) { .positions td.change { display: block; } .positions .change .when { font: 400 0.8125rem/1.1rem var(--sans); } }
.scroll { overflow-x: auto; padding: 4px 0 12px; }
.scroll .figure { max-width: none; }
@media (min-width: 1000px) { .scroll .figure { max-width: 100%; } }
@media print { .scroll { overflow: visible; } .scroll .figure { max-width: 100%; } .positions { break-before: page; } }
`;
