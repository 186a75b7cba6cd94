import { dayOfDocument } from '../../dossier/index-by-id.ts';
import type { Cell, Language } from '../../model.ts';
import { shortDayText } from '../../view/citation.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { overviewStrings } from '../../view/overview/messages.ts';
import type { OverviewModel, ThemeModel } from '../../view/overview/overview-model.ts';
import type { ChangeModel } from '../../view/overview/overview-text.ts';
import { noteMark } from '../../view/table/source-notes.ts';
import { dayConfirmation } from '../../view/unconfirmed.ts';
import { overviewFigure } from '../figure/overview.ts';
import type { Options } from '../subject.ts';
import { figureView } from './drawing.ts';
import { type Content, joined, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { noBreakHtml, phraseHtml } from './quotation.ts';
import { absentView, columnCell, columnHead } from './table.ts';
import { tablePageStyle } from './table-style.ts';

/** Themes down, papers across: the picture, and the same as a table of words. */
export function overviewPage(model: OverviewModel, { language }: Options): string {
  const { columns, rows } = model;
  const words = htmlStrings[language];
  const heads = viewStrings[language].change;
  const title = overviewStrings[language].title(model.origin.corpus);
  const states = rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const papers = columns.map((column, i) => {
    const day = `${shortDayText(dayOfDocument(column.document), language)}${dayConfirmation(column.document, language)}`;
    return columnHead(column, i, markup` <span class="theme">${day}</span>`);
  });
  const table = markup`<div class="scroll" role="region" aria-label="${words.picture}" tabindex="0">${figureView(overviewFigure(model, language), 'figure-1')}</div>
<p class="small">${words.marks(model.origin.profile.home?.[language] ?? null)}</p>
<table class="positions"><caption class="hidden-text">${words.cells}</caption>
<thead><tr><th scope="col" class="corner">${heads.theme}</th>${papers}<th scope="col">${heads.change}</th></tr></thead>
<tbody>
${joined(rows.map((row) => rowView(row, model, language)))}
</tbody></table>
<p class="small">${model.tagged}</p>`;
  return htmlPage({
    language,
    title,
    head: markup`<h1>${noBreakHtml(title)}</h1>
<p class="summary">${countsOf(states, language)}</p>`,
    body: rows.length === 0 ? markup`<p>${overviewStrings[language].none}</p>` : table,
    sources: columns.map(({ note }, i) => ({ mark: noteMark(i), note })),
    origin: model.origin,
    style: tablePageStyle + STYLE,
    isAcross: true,
  });
}

function rowView({ name, cells, lastChange }: ThemeModel, { columns }: OverviewModel, language: Language): Content {
  const drawn = cells.map(({ state, word }, i) =>
    columnCell(columns[i]?.year ?? '', state === 'speaks' ? markup`<p>${word}</p>` : absentView(state, word)),
  );
  return markup`<tr><th scope="row">${noBreakHtml(name[language])}</th>${drawn}<td class="change"><p class="when small">${viewStrings[language].change.change}</p><div class="cell">${changeView(lastChange)}</div></td></tr>`;
}

function changeView({ word, when, carriers }: ChangeModel): Content {
  const words = carriers.length > 0 && [': ', joined(phraseHtml(carriers), ' ')];
  return markup`<p>${word !== null && markup`<b>${word}</b> `}${when}${words}</p>`;
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
  const named = counted.filter(([, n]) => n > 0).map(([phrase, n]) => phrase(n));
  return named.length === 0 ? '' : `${named.join(', ')}.`;
}

const STYLE = `
@media screen and (max-width: 900px) { .positions td.change { display: block; } .positions .change .when { font: 400 0.8125rem/1.1rem var(--sans); } }
.scroll { overflow-x: auto; padding: 4px 0 12px; }
.scroll .figure { max-width: none; }
@media (min-width: 1000px) { .scroll .figure { max-width: 100%; } }
@media print { .scroll { overflow: visible; } .scroll .figure { max-width: 100%; } .positions { break-before: page; } }
`;
