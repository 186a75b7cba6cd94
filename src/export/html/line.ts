import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { VERDICT_LABELS } from '../../languages/labels.ts';
import { capitalized, yearText } from '../../view/citation.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { FirstLastModel, FirstLastWords } from '../../view/line/first-last.ts';
import type { LineModel, LinePassageModel, StationModel } from '../../view/line/line-model.ts';
import type { MovementPhrase } from '../../view/line/movement-text.ts';
import type { CandidateModel, SilenceModel } from '../../view/line/silence-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { noteOf } from '../../view/table/source-notes.ts';
import { figuresOfLine } from '../figure/line.ts';
import type { Options } from '../subject.ts';
import { directionView, figureView } from './drawing.ts';
import { escapeHtml } from './escape.ts';
import { linePageStyle } from './line-style.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, linkView } from './page.ts';
import { inQuotes, noBreakHtml, quotationHtml } from './quotation.ts';
import { railCells, railHtml } from './rail.ts';

/** A line as a page: what happened in one sentence, the line in two pictures, and every paper with its words or its silence. */
export function linePage(told: LineModel, options: Options): string {
  const { language } = options;
  const words = htmlStrings[language];
  const summary = told.summary.map(({ text, mark }) => (mark ? `<mark>${noBreakHtml(text)}</mark>` : escapeHtml(text)));
  const figures = figuresOfLine(told, language).map((figure, i) => figureView(figure, `figure-${i + 1}`, 'wide'));
  const small = figuresOfLine(told, language, 'telephone').map((figure, i) =>
    figureView(figure, `small-${i + 1}`, 'narrow'),
  );
  const rails = railCells(told.stations);
  const stations = told.stations.map((station, i) => stationView(station, rails[i] ?? [], options));
  return htmlPage({
    language,
    title: told.title,
    head: `<p class="over">${escapeHtml(told.theme[language])}</p>
<h1>${noBreakHtml(told.title)}</h1>
<p class="summary">${summary.join('')}</p>
<figure class="pictures" aria-label="${words.figure}">${[...figures, ...small].join('\n')}</figure>
<p class="small">${escapeHtml(viewStrings[language].line.notes(told.origin.profile.home?.[language] ?? null))}</p>`,
    body: `<ol class="stations" aria-label="${words.stations}">
${stations.join('\n')}
</ol>
${told.ends.map((ends) => endsView(ends, options)).join('\n')}`,
    sources: told.stations.map(
      ({ year, document }) =>
        `<b>${escapeHtml(year)}</b> ${noBreakHtml(noteOf(told.origin.profile, document, language))}`,
    ),
    origin: told.origin,
    style: linePageStyle,
  });
}

function stationView(station: StationModel, rails: readonly string[], options: Options): string {
  const { document, genre, year, rows } = station;
  const paper = `<div class="paper"><h2 class="year">${escapeHtml(year)}</h2><span class="rule ${genreRuleKind(document.source.genre)}"></span><p>${escapeHtml(genre)}</p></div>`;
  const told = rows.map(
    (row, i) => `<div class="row">${i === 0 ? paper : ''}${railHtml(rails[i] ?? '')}
${row.kind === 'silence' ? silenceView(row, options) : passageView(row, options)}
</div>`,
  );
  return `<li class="station">${told.join('\n')}</li>`;
}

function passageView(row: LinePassageModel, { language }: Options): string {
  const words = viewStrings[language].line;
  const lifted = row.hasDegree
    ? `<p class="lifted" lang="${row.lang}"><mark>${noBreakHtml(row.degree)}</mark>${row.scope === null ? '' : ` <mark class="scope">${noBreakHtml(row.scope)}</mark>`}</p>`
    : `<p class="no-degree">${escapeHtml(row.degree)}</p>`;
  const marks = row.marks.map((span) => ({ kind: 'degree', span }) as const);
  const labels = [
    [words.who, row.who],
    [words.how, row.how],
    [words.whom, row.whom],
    [words.source, row.source],
  ].map(([name = '', text = '']) => `<div><dt>${escapeHtml(name)}</dt> <dd>${noBreakHtml(text)}</dd></div>`);
  return `<div class="far">${lifted}<ul class="steps">${row.steps.map((step) => stepView(step)).join('')}</ul></div>
<div class="words"><blockquote lang="${row.lang}"><p>${inQuotes(quotationHtml(row.text, marks, language), row.lang)}</p></blockquote>
<dl class="who">${labels.join('')}</dl>${row.link === null ? '' : `<p class="small">${linkView(row.link, htmlStrings[language].place)}</p>`}</div>`;
}

function stepView({ icon, word, rest }: MovementPhrase): string {
  const told = rest.map(({ text, quoted }) => ` ${quoted ? `<em>${noBreakHtml(text)}</em>` : escapeHtml(text)}`);
  return `<li><span class="icon">${directionView(icon)}</span><span><b>${escapeHtml(word)}</b>${told.join('')}</span></li>`;
}

function silenceView(row: SilenceModel, { language }: Options): string {
  const words = viewStrings[language].line;
  const nearest =
    row.searched === null
      ? ''
      : row.nearest.length === 0
        ? `<p>${escapeHtml(words.nothingNear)}</p>`
        : `<p>${escapeHtml(words.nearest)}</p><ul>${row.nearest.map(candidateView).join('')}</ul>`;
  return `<div class="far"><p class="silent">${escapeHtml(row.word)}</p></div>
<div class="words proof">${row.searched === null ? '' : `<p>${escapeHtml(row.searched)}.</p>`}${nearest}${row.notes.map((note) => `<p>${noBreakHtml(note)}</p>`).join('')}</div>`;
}

/** A sentence that was refused, and why: the proof that somebody looked. */
export function candidateView({ quote, lang, place, why }: CandidateModel): string {
  return `<li><q lang="${lang}">${inQuotes(noBreakHtml(quote), lang)}</q> <cite>${noBreakHtml(place)}</cite>: ${noBreakHtml(why)}</li>`;
}

/** The first wording held directly against the last, axis by axis. */
function endsView({ lane, older, newer, axes }: FirstLastModel, { language }: Options): string {
  const { line, side } = viewStrings[language];
  const words = htmlStrings[language];
  const label = lane.addressee.label?.[language];
  const cell = ({ text, own }: FirstLastWords, { document }: LocatedSentence): string => {
    const when = `<span class="when">${escapeHtml(yearText(document))} </span>`;
    return own
      ? `<td>${when}<span class="quote" lang="${document.source.language}">${noBreakHtml(text)}</span></td>`
      : `<td>${when}<span class="soft">${escapeHtml(text)}</span></td>`;
  };
  const rows = axes.map(({ axis, verdict, told, ...said }) => {
    const why = told === null ? '' : `<br><span class="small">${noBreakHtml(told)}</span>`;
    return `<tr><th scope="row">${escapeHtml(side.axes[axis])}</th>${cell(said.older, older)}<td><b>${escapeHtml(VERDICT_LABELS[verdict][language])}</b>${why}</td>${cell(said.newer, newer)}</tr>`;
  });
  const heads = [words.axis, yearText(older.document), words.verdict, yearText(newer.document)];
  const name = capitalized(`${line.ends.title}${label === undefined ? '' : `, ${label}`}`);
  return `<table class="ends"><caption>${escapeHtml(name)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
