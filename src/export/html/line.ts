import type { LocatedSentence } from '../../dossier/index-by-id.ts';
import { AXIS_LABELS } from '../../languages/axis-labels.ts';
import { VERDICT_LABELS } from '../../languages/labels.ts';
import type { Language } from '../../model.ts';
import { capitalized, yearText } from '../../view/citation.ts';
import { genreRuleKind } from '../../view/icons.ts';
import type { FirstLastModel, FirstLastWords } from '../../view/line/first-last.ts';
import type { LineModel, LinePassageModel, StationModel } from '../../view/line/line-model.ts';
import { colonOf, type MovementPhrase } from '../../view/line/movement-phrases.ts';
import type { CandidateModel, SilenceModel } from '../../view/line/silence-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { dayConfirmation } from '../../view/unconfirmed.ts';
import { figuresOfLine } from '../figure/line.ts';
import type { Options } from '../subject.ts';
import { directionView, figureView } from './drawing.ts';
import { linePageStyle } from './line-style.ts';
import { type Content, joined, markup } from './markup.ts';
import { htmlStrings } from './messages.ts';
import { htmlPage, linkView, paperSources } from './page.ts';
import { inQuotes, noBreakHtml, phraseHtml, quotationHtml } from './quotation.ts';
import { railCells, railHtml } from './rail.ts';

/** A line as a page: what happened in one sentence, the line in two pictures, and every paper with its words or its silence. */
export function linePage(model: LineModel, { language }: Options): string {
  const words = htmlStrings[language];
  const summary = model.summary.map(({ text, mark }) => (mark ? markup`<mark>${noBreakHtml(text)}</mark>` : text));
  const figures = [
    ...figuresOfLine(model, language).map((figure, i) => figureView(figure, `figure-${i + 1}`, 'wide')),
    ...figuresOfLine(model, language, 'telephone').map((figure, i) => figureView(figure, `small-${i + 1}`, 'narrow')),
  ];
  const rails = railCells(model.stations);
  const stations = model.stations.map((station, i) => stationView(station, rails[i] ?? [], language));
  return htmlPage({
    language,
    title: model.title,
    head: markup`<p class="over">${model.theme[language]}</p>
<h1>${noBreakHtml(model.title)}</h1>
<p class="summary">${summary}</p>
<figure class="pictures" aria-label="${words.figure}">${joined(figures)}</figure>
<p class="small">${viewStrings[language].line.notes(model.origin.profile.home?.[language] ?? null)}</p>`,
    body: markup`<ol class="stations" aria-label="${words.stations}">
${joined(stations)}
</ol>
${joined(model.ends.map((ends) => endsView(ends, language)))}`,
    sources: paperSources(
      model.stations.map(({ document }) => document),
      model.origin,
      language,
    ),
    origin: model.origin,
    style: linePageStyle,
  });
}

function stationView(
  { document, genre, year, rows }: StationModel,
  rails: readonly Content[],
  language: Language,
): Content {
  const paper = markup`<div class="paper"><h2 class="year">${year}${dayConfirmation(document, language)}</h2><span class="rule ${genreRuleKind(document.source.genre)}"></span><p>${genre}</p></div>`;
  const drawn = rows.map(
    (row, i) => markup`<div class="row">${i === 0 && paper}${railHtml(rails[i] ?? null)}
${row.kind === 'silence' ? silenceView(row, language) : passageView(row, language)}
</div>`,
  );
  return markup`<li class="station">${joined(drawn)}</li>`;
}

function passageView(row: LinePassageModel, language: Language): Content {
  const words = viewStrings[language].line;
  const scope = row.scope !== null && markup` <mark class="scope">${noBreakHtml(row.scope)}</mark>`;
  const marked = row.lifted.map((word) => markup`<mark>${noBreakHtml(word)}</mark>`);
  const lifted =
    row.lifted.length > 0
      ? markup`<p class="lifted" lang="${row.lang}">${joined(marked, ', ')}${scope}</p>`
      : markup`<p class="no-degree">${row.degree}</p>`;
  const marks = row.marks.map((span) => ({ kind: 'degree', span }) as const);
  const labels = [
    [words.who, row.who],
    [words.how, row.how],
    [words.whom, row.whom],
    [words.source, row.source],
  ].map(([name = '', text = '']) => markup`<div><dt>${name}</dt> <dd>${noBreakHtml(text)}</dd></div>`);
  return markup`<div class="far">${lifted}<ul class="steps">${row.steps.map(stepView)}</ul>${row.strongest !== null && markup`<p class="small">${noBreakHtml(capitalized(row.strongest))}.</p>`}</div>
<div class="words"><blockquote lang="${row.lang}"><p>${inQuotes(quotationHtml(row.text, marks, language), row.lang)}</p></blockquote>
<dl class="who">${labels}</dl>${row.link !== null && markup`<p class="small">${linkView(row.link, htmlStrings[language].place)}</p>`}</div>`;
}

function stepView(step: MovementPhrase): Content {
  const { icon, word, rest } = step;
  const words = rest.length > 0 && [' ', joined(phraseHtml(rest), ' ')];
  return markup`<li><span class="icon">${directionView(icon)}</span><span><b>${word}</b>${colonOf(step)}${words}</span></li>`;
}

function silenceView({ word, searched, nearest, notes }: SilenceModel, language: Language): Content {
  const words = viewStrings[language].line;
  const refused =
    nearest.length === 0
      ? markup`<p>${words.nothingNear}</p>`
      : markup`<p>${words.nearest}</p><ul>${nearest.map(candidateView)}</ul>`;
  return markup`<div class="far"><p class="silent">${word}</p></div>
<div class="words proof">${searched !== null && markup`<p>${searched}.</p>${refused}`}${notes.map((note) => markup`<p>${noBreakHtml(note)}</p>`)}</div>`;
}

/** A sentence that was refused, and why: the proof that somebody looked. */
export function candidateView({ quote, lang, place, why }: CandidateModel): Content {
  return markup`<li><q lang="${lang}">${inQuotes(noBreakHtml(quote), lang)}</q> <cite>${noBreakHtml(place)}</cite>: ${noBreakHtml(why)}</li>`;
}

/** The first wording held directly against the last, axis by axis. */
function endsView({ lane, older, newer, axes }: FirstLastModel, language: Language): Content {
  const { line } = viewStrings[language];
  const words = htmlStrings[language];
  const label = lane.addressee.label?.[language];
  const cell = ({ text, own }: FirstLastWords, { document }: LocatedSentence): Content => {
    const said = own
      ? markup`<span class="quote" lang="${document.source.language}">${noBreakHtml(text)}</span>`
      : markup`<span class="soft">${text}</span>`;
    return markup`<td><span class="when">${yearText(document)} </span>${said}</td>`;
  };
  const rows = axes.map((row) => {
    const why = row.told !== null && markup`<br><span class="small">${noBreakHtml(row.told)}</span>`;
    return markup`<tr><th scope="row">${AXIS_LABELS[row.axis][language]}</th>${cell(row.older, older)}<td><b>${VERDICT_LABELS[row.verdict][language]}</b>${why}</td>${cell(row.newer, newer)}</tr>`;
  });
  const heads = [words.axis, yearText(older.document), words.verdict, yearText(newer.document)];
  const name = capitalized(`${line.ends.title}${label === undefined ? '' : `, ${label}`}`);
  return markup`<table class="ends"><caption>${name}</caption>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${joined(rows)}</tbody></table>`;
}
