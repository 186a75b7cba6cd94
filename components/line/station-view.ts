import { html, nothing, type TemplateResult } from 'lit';
import type { Dossier, Language, Mark, Reading, Span } from '../../src/model.ts';
import { NO_DEGREE, STANDINGS } from '../../src/text/labels.ts';
import { sourceLine, yearText } from '../citation.ts';
import { direction, genreRule } from '../marks.ts';
import { cutAround, quotation, shortened, type TextMark, unbroken } from '../quotation.ts';
import { carryingSpans } from '../rungs.ts';
import { strings } from '../strings.ts';
import { type Direction, directionsOf, readingText } from './directions.ts';
import { proofOf } from './evidence.ts';
import { genreName } from './genre.ts';
import type { Rail } from './rail.ts';
import { railCell } from './rail-view.ts';
import { liftedOf, type PassageRow, type SilenceRow, type StationView, scopeWords } from './stations.ts';

/** A sentence up to this length is shown whole: six lines of the quotation column. */
const WHOLE = 420;
/** What is shown of a longer one, around the clause. */
const CUT = 280;

/** What stands open at a passage, and the element's answers to its buttons. */
export interface RowContext {
  readonly dossier: Dossier;
  readonly language: Language;
  readonly stations: readonly StationView[];
  readonly open: (what: 'paragraph' | 'why' | 'whole', id: string) => boolean;
  readonly toggle: (what: 'paragraph' | 'why' | 'whole', id: string) => void;
  readonly cite: (row: PassageRow) => void;
  readonly compare: (row: PassageRow) => void;
  readonly compareAddress: (row: PassageRow) => string;
  readonly why: (row: PassageRow) => TemplateResult;
  /** The citation to select by hand where the clipboard refused, or null. */
  readonly refused: string | null;
}

/** An id fit for a fragment of a passage row: sentence and start of the clause. */
export function rowId(row: PassageRow): string {
  return `${row.found.sentence.id}@${row.entry.passage.span.from}`;
}

/** The words that carry how far it goes, as marks on the sentence. */
export function degreeMarks(row: PassageRow): TextMark[] {
  return carryingSpans(row.entry.passage.wording, row.found.sentence.text).map((span) => ({ kind: 'degree', span }));
}

function paper(station: StationView, language: Language): TemplateResult {
  const { source } = station.document;
  return html`<div class="paper">
    <h2>${yearText(station.document)}</h2>
    <span class=${genreRule(source.genre)}></span>
    <p>${genreName(station.document, language)}</p>
  </div>`;
}

function step({ icon, word, rest }: Direction): TemplateResult {
  return html`<li>
    <span class="icon">${direction(icon)}</span>
    <span><b>${word}</b>${rest.map(({ text, quoted }) => html` ${quoted ? html`<em>${unbroken(text)}</em>` : text}`)}</span>
  </li>`;
}

function far(row: PassageRow, at: number, context: RowContext): TemplateResult {
  const { language, stations } = context;
  const [degree] = liftedOf(row);
  const scope = scopeWords(row);
  const own = row.found.document.source.language;
  return html`<div class="far">
    ${
      degree === undefined
        ? html`<p class="no-degree">${NO_DEGREE[language]}</p>`
        : html`<p class="lifted" lang=${own}><mark>${unbroken(degree)}</mark>${
            scope === null ? nothing : html` <mark class="scope">${unbroken(scope)}</mark>`
          }</p>`
    }
    <ul class="steps">${directionsOf(stations, at, row, language).map(step)}</ul>
  </div>`;
}

function said(
  axis: Mark['axis'],
  reading: Reading | null,
  row: PassageRow,
  language: Language,
  tense = '',
): TemplateResult {
  const words = strings[language].line;
  const text = readingText(axis, reading, row.found.sentence.text, language);
  if (reading === null || text === null) return html`<span class="soft">${words.unnamed}</span>`;
  // "It was discussed": nobody is meant, so nobody is missing.
  if (reading.value === 'impersonal') return html`<span>${text}</span>`;
  if (reading.span === null) return html`<span class="soft">${words.fromContext(text)}</span>`;
  const own = row.found.document.source.language;
  return html`<span lang=${own}>${unbroken(text)}</span>${tense === '' ? nothing : html` <span class="soft">(${tense})</span>`}`;
}

/** True when the home side spoke before and does not now: then a reader must not take the words for its own. */
function leftHome(row: PassageRow): boolean {
  return !row.home && row.before?.passage.wording.speaker?.home === true;
}

function who(row: PassageRow, language: Language): TemplateResult {
  const words = strings[language].line;
  const { speaker, act, addressee } = row.entry.passage.wording;
  const tense = act === null ? '' : words.tenses[act.tense];
  return html`<dl class="who">
    <div><dt>${words.who}</dt> <dd>${said('speaker', speaker, row, language)}${
      leftHome(row) ? html`, ${words.notHome}` : nothing
    }</dd></div>
    <div><dt>${words.how}</dt> <dd>${said('act', act, row, language, tense)}</dd></div>
    <div><dt>${words.whom}</dt> <dd>${said('addressee', addressee, row, language)}</dd></div>
    <div class="source"><dt>${words.source}</dt> <dd>${unbroken(sourceLine(row.found, language))}</dd></div>
  </dl>`;
}

const open: Readonly<Record<Language, readonly [string, string]>> = { nl: ['„', '”'], en: ['“', '”'] };

function words(row: PassageRow, context: RowContext): TemplateResult {
  const { language } = context;
  const text = strings[language].line;
  const id = rowId(row);
  const own = row.found.document.source.language;
  const sentence = row.found.sentence.text;
  const [left, right] = open[own];
  const whole: Span = { from: 0, to: sentence.length };
  const range = sentence.length <= WHOLE ? whole : cutAround(sentence, row.entry.passage.span, CUT);
  const isCut = range.from > 0 || range.to < sentence.length;
  const cut = isCut && !context.open('whole', id);
  return html`<blockquote class="quotation" lang=${own}>
    <p>${left}${
      cut ? shortened(sentence, degreeMarks(row), language, range) : quotation(sentence, degreeMarks(row), language)
    }${right}</p>
  </blockquote>
  ${
    isCut
      ? html`<p class="acts"><button class="act" aria-expanded=${!cut} @click=${() => context.toggle('whole', id)}>${
          cut ? text.whole(sentence.split(/\s+/).length) : text.cut
        }</button></p>`
      : nothing
  }`;
}

function actions(row: PassageRow, context: RowContext): TemplateResult {
  const { language } = context;
  const text = strings[language].line;
  const id = rowId(row);
  const paragraph = context.open('paragraph', id);
  const compare = (event: MouseEvent): void => {
    // A middle or modified click opens the address in a new tab, as with any link.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    context.compare(row);
  };
  return html`<div class="acts">
      ${
        row.before
          ? html`<a class="act" href=${context.compareAddress(row)} @click=${compare}>${text.compare(yearText(row.before.found.document))}</a>`
          : nothing
      }
      <button class="act" aria-expanded=${paragraph} @click=${() => context.toggle('paragraph', id)}>${
        paragraph ? text.paragraphClose : text.paragraph
      }</button>
      <button class="act" aria-expanded=${context.open('why', id)} @click=${() => context.toggle('why', id)}>${text.why}</button>
      <button class="act" @click=${() => context.cite(row)}>${text.cite}</button>
    </div>
    ${
      context.refused === null
        ? nothing
        : html`<p class="refused">${text.notCited}</p><textarea class="refused" readonly rows="4" aria-label=${text.cite} .value=${context.refused}></textarea>`
    }
    ${paragraph ? whole(row, context) : nothing}
    ${context.open('why', id) ? context.why(row) : nothing}`;
}

/** The whole paragraph in place, with the sentence of the line tinted. */
function whole(row: PassageRow, { language }: RowContext): TemplateResult {
  const { block, document, sentence } = row.found;
  const shifted = degreeMarks(row).map(({ kind, span }) => ({
    kind,
    span: { from: span.from + sentence.span.from, to: span.to + sentence.span.from },
  }));
  const marks: TextMark[] = [{ kind: 'tint', span: sentence.span }, ...shifted];
  return html`<div class="paragraph" lang=${document.source.language}>
    <p>${quotation(block.text, marks, language)}</p>
  </div>`;
}

/** A passage of a station: rail, how far, quotation, who. The first row of a station carries its paper. */
export function passageView(
  station: StationView,
  at: number,
  row: PassageRow,
  rail: Rail,
  context: RowContext,
  firstRow: boolean,
): TemplateResult {
  return html`${firstRow ? paper(station, context.language) : nothing}
    ${railCell(rail, row)}${far(row, at, context)}
    <div class="words">${words(row, context)}<div class="beside">${who(row, context.language)}</div>${actions(row, context)}</div>`;
}

/** A silence of a station, with its proof; an unread paper says that and nothing about silence. */
export function silenceView(
  station: StationView,
  row: SilenceRow,
  rail: Rail,
  context: RowContext,
  firstRow: boolean,
): TemplateResult {
  const { language } = context;
  const label = row.speaksElse ? row.lane.addressee.label : null;
  return html`${firstRow ? paper(station, language) : nothing}
    ${railCell(rail, row)}
    <div class="far">
      <p class="silent">${STANDINGS[row.standing][language]}</p>
      ${label === null ? nothing : html`<p class="soft">${strings[language].line.about(label[language])}</p>`}
    </div>
    <div class="words proof">
      ${
        row.standing === 'unread'
          ? html`<p>${strings[language].line.unread} ${station.document.unread ?? ''}</p>`
          : proofOf(context.dossier, row.search, language)
      }
    </div>`;
}

/** The name of a station for those who move through the list: year, genre and what it does. */
export function stationName(station: StationView, language: Language): string {
  return `${yearText(station.document)}, ${genreName(station.document, language)}, ${STANDINGS[station.standing][language]}`;
}
