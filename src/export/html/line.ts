import type { Dossier, Thread } from '../../model.ts';
import { capital, yearText } from '../../present/citation.ts';
import type { Direction } from '../../present/line/directions.ts';
import type { EndsView, EndsWords } from '../../present/line/ends.ts';
import { type ToldPassage, type ToldStation, toldLine } from '../../present/line/told.ts';
import type { ToldCandidate, ToldSilence } from '../../present/line/told-silence.ts';
import type { Found } from '../../present/lookup.ts';
import { genreRule } from '../../present/marks.ts';
import { strings } from '../../present/strings.ts';
import { noteOf } from '../../present/table/notes.ts';
import { VERDICTS } from '../../text/labels.ts';
import type { Options } from '../export.ts';
import { escapeHtml } from '../markup.ts';
import { figuresOfLine } from '../svg.ts';
import { directionView, figureView } from './drawing.ts';
import { lineStyle } from './line-style.ts';
import { linkView, page } from './page.ts';
import { inQuotes, quotation, unbroken } from './quotation.ts';
import { railsOf, railView } from './rail.ts';
import { htmlStrings } from './strings.ts';

/** A line as a page: what happened in one sentence, the line in two pictures, and every paper with its words or its silence. */
export function linePage(dossier: Dossier, thread: Thread, options: Options): string {
  const { language } = options;
  const told = toldLine(dossier, thread, options);
  const words = htmlStrings[language];
  const summary = told.summary.map(({ text, mark }) => (mark ? `<mark>${unbroken(text)}</mark>` : escapeHtml(text)));
  const figures = figuresOfLine(dossier, thread, told, options).map((figure, i) =>
    figureView(figure, `figure-${i + 1}`, 'wide'),
  );
  const small = figuresOfLine(dossier, thread, told, options, 'telephone').map((figure, i) =>
    figureView(figure, `small-${i + 1}`, 'narrow'),
  );
  const rails = railsOf(told.stations);
  const stations = told.stations.map((station, i) => stationView(station, rails[i] ?? [], options));
  return page(dossier, {
    language,
    title: told.title,
    head: `<p class="over">${escapeHtml(told.theme[language])}</p>
<h1>${unbroken(told.title)}</h1>
<p class="summary">${summary.join('')}</p>
<figure class="pictures" aria-label="${words.figure}">${[...figures, ...small].join('\n')}</figure>
<p class="small">${escapeHtml(strings[language].line.notes)}</p>`,
    body: `<ol class="stations" aria-label="${words.stations}">
${stations.join('\n')}
</ol>
${told.ends.map((ends) => endsView(ends, options)).join('\n')}`,
    sources: told.stations.map(
      ({ year, document }) => `<b>${escapeHtml(year)}</b> ${unbroken(noteOf(document, language))}`,
    ),
    origin: told.origin,
    style: lineStyle,
  });
}

function stationView(station: ToldStation, rails: readonly string[], options: Options): string {
  const { document, genre, year, rows } = station;
  const paper = `<div class="paper"><h2 class="year">${escapeHtml(year)}</h2><span class="rule ${genreRule(document.source.genre)}"></span><p>${escapeHtml(genre)}</p></div>`;
  const told = rows.map(
    (row, i) => `<div class="row">${i === 0 ? paper : ''}${railView(rails[i] ?? '')}
${row.kind === 'silence' ? silenceView(row, options) : passageView(row, options)}
</div>`,
  );
  return `<li class="station">${told.join('\n')}</li>`;
}

function passageView(row: ToldPassage, { language }: Options): string {
  const words = strings[language].line;
  const lifted = row.hasDegree
    ? `<p class="lifted" lang="${row.lang}"><mark>${unbroken(row.degree)}</mark>${row.scope === null ? '' : ` <mark class="scope">${unbroken(row.scope)}</mark>`}</p>`
    : `<p class="no-degree">${escapeHtml(row.degree)}</p>`;
  const marks = row.marks.map((span) => ({ kind: 'degree', span }) as const);
  const labels = [
    [words.who, row.who],
    [words.how, row.how],
    [words.whom, row.whom],
    [words.source, row.source],
  ].map(([name = '', text = '']) => `<div><dt>${escapeHtml(name)}</dt> <dd>${unbroken(text)}</dd></div>`);
  return `<div class="far">${lifted}<ul class="steps">${row.steps.map((step) => stepView(step)).join('')}</ul></div>
<div class="words"><blockquote lang="${row.lang}"><p>${inQuotes(quotation(row.text, marks, language), row.lang)}</p></blockquote>
<dl class="who">${labels.join('')}</dl>${row.link === null ? '' : `<p class="small">${linkView(row.link, htmlStrings[language].place)}</p>`}</div>`;
}

function stepView({ icon, word, rest }: Direction): string {
  const told = rest.map(({ text, quoted }) => ` ${quoted ? `<em>${unbroken(text)}</em>` : escapeHtml(text)}`);
  return `<li><span class="icon">${directionView(icon)}</span><span><b>${escapeHtml(word)}</b>${told.join('')}</span></li>`;
}

function silenceView(row: ToldSilence, { language }: Options): string {
  const words = strings[language].line;
  const nearest =
    row.searched === null
      ? ''
      : row.nearest.length === 0
        ? `<p>${escapeHtml(words.nothingNear)}</p>`
        : `<p>${escapeHtml(words.nearest)}</p><ul>${row.nearest.map(candidateView).join('')}</ul>`;
  return `<div class="far"><p class="silent">${escapeHtml(row.word)}</p></div>
<div class="words proof">${row.searched === null ? '' : `<p>${escapeHtml(row.searched)}.</p>`}${nearest}${row.notes.map((note) => `<p>${unbroken(note)}</p>`).join('')}</div>`;
}

/** A sentence that was refused, and why: the proof that somebody looked. */
export function candidateView({ quote, lang, place, why }: ToldCandidate): string {
  return `<li><q lang="${lang}">${inQuotes(unbroken(quote), lang)}</q> <cite>${unbroken(place)}</cite>: ${unbroken(why)}</li>`;
}

/** The first wording held directly against the last, axis by axis. */
function endsView({ lane, older, newer, axes }: EndsView, { language }: Options): string {
  const { line, side } = strings[language];
  const words = htmlStrings[language];
  const label = lane.addressee.label?.[language];
  const cell = ({ text, own }: EndsWords, { document }: Found): string => {
    const when = `<span class="when">${escapeHtml(yearText(document))} </span>`;
    return own
      ? `<td>${when}<span class="quote" lang="${document.source.language}">${unbroken(text)}</span></td>`
      : `<td>${when}<span class="soft">${escapeHtml(text)}</span></td>`;
  };
  const rows = axes.map(({ axis, verdict, told, ...said }) => {
    const why = told === null ? '' : `<br><span class="small">${unbroken(told)}</span>`;
    return `<tr><th scope="row">${escapeHtml(side.axes[axis])}</th>${cell(said.older, older)}<td><b>${escapeHtml(VERDICTS[verdict][language])}</b>${why}</td>${cell(said.newer, newer)}</tr>`;
  });
  const heads = [words.axis, yearText(older.document), words.verdict, yearText(newer.document)];
  const name = capital(`${line.ends.title}${label === undefined ? '' : `, ${label}`}`);
  return `<table class="ends"><caption>${escapeHtml(name)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
