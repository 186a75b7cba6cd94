import { dayOfDocument, dossierIndex } from '../../dossier/index-by-id.ts';
import type { Cell, Dossier, Language } from '../../model.ts';
import { shortDayText, yearText } from '../../view/citation.ts';
import { genreName } from '../../view/genre.ts';
import { genreRuleKind } from '../../view/icons.ts';
import { originModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { changeOfTheme } from '../../view/overview/last-change.ts';
import { overviewStrings } from '../../view/overview/messages.ts';
import { cellText, changeModel, themesShown } from '../../view/overview/overview-text.ts';
import { tagsNote } from '../../view/provenance.ts';
import { noteMark, noteOf } from '../../view/table/source-notes.ts';
import { isWithin } from '../../view/years.ts';
import { absenceMark } from '../figure/marks.ts';
import { overviewFigure } from '../figure/overview.ts';
import type { Options, Subject } from '../subject.ts';
import { figureView, markView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage } from './page.ts';
import { noBreakHtml } from './quotation.ts';
import { tablePageStyle } from './table-style.ts';

/** Themes down, papers across: the picture, and the same as a table of words. */
export function overviewPage(
  dossier: Dossier,
  { themes }: Extract<Subject, { readonly what: 'overview' }>,
  options: Options,
): string {
  const { language, years } = options;
  const words = htmlStrings[language];
  const own = overviewStrings[language];
  const row = viewStrings[language].change;
  const papers = dossier.documents.filter((document) => isWithin(document, years));
  const shown = themesShown(dossier, themes);
  const title = own.title(dossier.corpus.title[language]);
  const figure = overviewFigure(dossier, themes, years, language);
  const cells = shown.flatMap((theme) => papers.map(({ source }) => dossierIndex(dossier).cell(theme, source.id)));
  const head = papers.map(
    (document, i) =>
      `<th scope="col"><span class="year">${escapeHtml(yearText(document))}</span><span class="rule ${genreRuleKind(document.source.genre)}"></span><span class="genre">${escapeHtml(genreName(document, language))}<sup>${noteMark(i)}</sup></span> <span class="theme">${escapeHtml(shortDayText(dayOfDocument(document), language))}</span></th>`,
  );
  const rows = shown.map((theme) => {
    const said = papers.map(
      (paper) =>
        `<td><span class="when">${escapeHtml(yearText(paper))}</span><div class="cell">${cellView(dossierIndex(dossier).cell(theme, paper.source.id), language)}</div></td>`,
    );
    return `<tr><th scope="row">${noBreakHtml(dossierIndex(dossier).themeName(theme)[language])}</th>${said.join('')}<td class="change"><p class="when small">${escapeHtml(row.change)}</p><div class="cell">${changeView(dossier, theme, language)}</div></td></tr>`;
  });
  return htmlPage(dossier, {
    language,
    title,
    head: `<h1>${noBreakHtml(title)}</h1>
<p class="summary">${escapeHtml(countsOf(cells, language))}</p>`,
    body:
      shown.length === 0
        ? `<p>${escapeHtml(own.none)}</p>`
        : `<div class="scroll" role="region" aria-label="${words.picture}" tabindex="0">${figureView(figure, 'figure-1')}</div>
<p class="small">${escapeHtml(words.marks)}</p>
<table class="positions"><caption class="hidden-text">${escapeHtml(words.cells)}</caption>
<thead><tr><th scope="col" class="corner">${escapeHtml(row.theme)}</th>${head.join('')}<th scope="col">${escapeHtml(row.change)}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
<p class="small">${escapeHtml(tagsNote(language))}</p>`,
    sources: papers.map((document, i) => `<b>${noteMark(i)}</b> ${noBreakHtml(noteOf(document, language))}`),
    origin: originModel(dossier, dossier.alignments, null, options, { view: 'overview' }),
    style: tablePageStyle + STYLE,
    isAcross: true,
  });
}

function cellView(cell: Cell | undefined, language: Language): string {
  const text = escapeHtml(cellText(cell, language));
  if (cell?.state === 'speaks') return `<p>${text}</p>`;
  const mark = absenceMark(cell?.state ?? 'undecided', 18, 11);
  return `<p class="absent">${markView(mark, 18, 11)} ${text}</p>`;
}

function changeView(dossier: Dossier, theme: string, language: Language): string {
  const { word, when, carriers } = changeModel(changeOfTheme(dossier, theme), language);
  const told = carriers.map(({ text, quoted }) => (quoted ? `<em>${noBreakHtml(text)}</em>` : escapeHtml(text)));
  return `<p>${word === null ? '' : `<b>${escapeHtml(word)}</b> `}${escapeHtml(when)}${told.length === 0 ? '' : `: ${told.join(' ')}`}</p>`;
}

/** `41 × gesproken, 18 × gezwegen, 1 × onbeslist.`: a state that no cell has is not said. */
function countsOf(cells: readonly (Cell | undefined)[], language: Language): string {
  const words = overviewStrings[language];
  const count = (...states: readonly Cell['state'][]): number =>
    cells.filter((cell) => states.includes(cell?.state ?? 'undecided')).length;
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
