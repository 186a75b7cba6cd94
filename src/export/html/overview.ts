import type { Cell, Dossier, Language } from '../../model.ts';
import { shortDay, yearText } from '../../present/citation.ts';
import { genreName } from '../../present/genre.ts';
import { originOf } from '../../present/line/told.ts';
import { dayOf, lookup } from '../../present/lookup.ts';
import { genreRule } from '../../present/marks.ts';
import { tagsNote } from '../../present/origin.ts';
import { changeOfTheme } from '../../present/overview/change.ts';
import { overviewStrings } from '../../present/overview/strings.ts';
import { cellText, themesShown, toldChange } from '../../present/overview/words.ts';
import { strings } from '../../present/strings.ts';
import { noteMark, noteOf } from '../../present/table/notes.ts';
import { isWithin } from '../../present/years.ts';
import type { Options, Subject } from '../export.ts';
import { absenceMark } from '../figure/marks.ts';
import { overviewFigure } from '../figure/overview.ts';
import { escapeHtml } from '../markup.ts';
import { figureView, markView } from './drawing.ts';
import { page } from './page.ts';
import { unbroken } from './quotation.ts';
import { htmlStrings } from './strings.ts';
import { tableStyle } from './table-style.ts';

/** Themes down, papers across: the picture, and the same as a table of words. */
export function overviewPage(
  dossier: Dossier,
  { themes }: Extract<Subject, { readonly what: 'overview' }>,
  options: Options,
): string {
  const { language, years } = options;
  const words = htmlStrings[language];
  const own = overviewStrings[language];
  const row = strings[language].change;
  const papers = dossier.documents.filter((document) => isWithin(document, years));
  const shown = themesShown(dossier, themes);
  const title = own.title(dossier.corpus.title[language]);
  const figure = overviewFigure(dossier, themes, years, language);
  const cells = shown.flatMap((theme) => papers.map(({ source }) => lookup(dossier).cell(theme, source.id)));
  const head = papers.map(
    (document, i) =>
      `<th scope="col"><span class="year">${escapeHtml(yearText(document))}</span><span class="rule ${genreRule(document.source.genre)}"></span><span class="genre">${escapeHtml(genreName(document, language))}<sup>${noteMark(i)}</sup></span> <span class="theme">${escapeHtml(shortDay(dayOf(document), language))}</span></th>`,
  );
  const rows = shown.map((theme) => {
    const said = papers.map(
      (paper) =>
        `<td><span class="when">${escapeHtml(yearText(paper))}</span><div class="cell">${cellView(lookup(dossier).cell(theme, paper.source.id), language)}</div></td>`,
    );
    return `<tr><th scope="row">${unbroken(lookup(dossier).themeName(theme)[language])}</th>${said.join('')}<td class="change"><p class="when small">${escapeHtml(row.change)}</p><div class="cell">${changeView(dossier, theme, language)}</div></td></tr>`;
  });
  return page(dossier, {
    language,
    title,
    head: `<h1>${unbroken(title)}</h1>
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
    sources: papers.map((document, i) => `<b>${noteMark(i)}</b> ${unbroken(noteOf(document, language))}`),
    origin: originOf(dossier, dossier.alignments, null, options, { view: 'overview' }),
    style: tableStyle + STYLE,
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
  const { word, when, carriers } = toldChange(changeOfTheme(dossier, theme), language);
  const told = carriers.map(({ text, quoted }) => (quoted ? `<em>${unbroken(text)}</em>` : escapeHtml(text)));
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
