import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { dayOfDocument, dossierIndex, speakerInSentence, yearOf } from '../../src/dossier/index-by-id.ts';
import type { Document, Dossier, Language, Station } from '../../src/model.ts';
import { shortDayText } from '../../src/view/citation.ts';
import { DEGREE_STROKE, degreeLevelOf } from '../../src/view/degree-spans.ts';
import { LEAST_IN_WINDOW, MOST_IN_WINDOW } from '../../src/view/filter.ts';
import { isSpeaking, mainEntry } from '../../src/view/line/stations.ts';
import { isHidden } from '../../src/view/overview/cell-model.ts';
import { wordsThatFit } from '../../src/view/overview/layout.ts';
import type { Selection } from '../../src/view/selection.ts';
import { bracketsIcon, genreRuleIcon, outsideIcon, unreadIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { cellModel, rowName } from './cell-text.ts';
import { filterSelect } from './filter.ts';
import { filterStrings } from './filter-messages.ts';
import { disclosureIcon, type GridContext, renderRow } from './grid-view.ts';
import {
  type AxisBar,
  type DensityCurve,
  densityCurve,
  type LongAxis,
  longAxis,
  stackTicks,
} from './long-axis-layout.ts';
import { type CellRow, type LaneRow, type OverviewRow, stationOf } from './rows.ts';

/** Many papers: the course of every theme through the years, and a window of a few papers by the sentence. */

/** Everything the drawing needs; `kept` holds all papers, `frame.dossier` those of the window. */
export interface LongAxisContext {
  readonly kept: Dossier;
  readonly frame: GridContext;
  /** Place of the window in the papers of `kept`. */
  readonly from: number;
  readonly count: number;
  /** Width of the time line, in px. */
  readonly width: number;
}

export interface WindowActions {
  readonly move: (from: number, count: number) => void;
}

const HEIGHT = { theme: 35, lane: 22 };
const CELL = { width: 34, height: 35 };

// ── Courses: worked out once per dossier and width, because the grid is drawn anew at every step of a pointer ────

interface Drawn {
  readonly width: number;
  readonly axis: LongAxis;
  readonly largest: number;
  readonly courses: Map<string, { readonly course: DensityCurve; readonly speaks: number }>;
}

const drawn = new WeakMap<Dossier, Drawn>();

function drawnOf(kept: Dossier, width: number): Drawn {
  const known = drawn.get(kept);
  if (known?.width === width) return known;
  const sizes = kept.cells.map((cell) => (cell.state === 'speaks' ? cell.sentences.length : 0));
  const fresh = {
    width,
    axis: longAxis(kept.documents.map(dayOfDocument), width),
    largest: sizes.reduce((most, size) => Math.max(most, size), 1),
    courses: new Map(),
  };
  drawn.set(kept, fresh);
  return fresh;
}

export function axisOfDossier(kept: Dossier, width: number): LongAxis {
  return drawnOf(kept, width).axis;
}

function courseIn(
  kept: Dossier,
  row: CellRow,
  width: number,
): { readonly course: DensityCurve; readonly speaks: number } {
  const { axis, largest, courses } = drawnOf(kept, width);
  const key = row.kind === 'lane' ? row.lane.id : row.theme;
  const known = courses.get(key);
  if (known !== undefined) return known;
  const marks = row.kind === 'lane' ? marksOfLane(kept, row) : marksOfTheme(kept, row.theme);
  const fresh = {
    course: densityCurve(marks, axis, HEIGHT[row.kind], row.kind === 'lane' ? DEGREE_STROKE['full-scope'] : largest),
    speaks: marks.filter(({ state }) => state === 'speaks').length,
  };
  courses.set(key, fresh);
  return fresh;
}

function marksOfTheme(kept: Dossier, theme: string): AxisBar[] {
  const { cell } = dossierIndex(kept);
  return kept.documents.map((document): AxisBar => {
    const found = cell(theme, document.source.id);
    const state = found?.state ?? 'undecided';
    if (state === 'speaks') {
      const sentences = found?.sentences ?? [];
      if (sentences.length === 0) return { state: 'other', size: 0, own: false };
      const own = sentences.some((id) => speakerInSentence(kept, id)?.home === true);
      return { state, size: sentences.length, own };
    }
    if (state === 'silent' || state === 'elsewhere') return { state: 'silent', size: 0, own: false };
    return { state: state === 'out-of-scope' ? 'other' : state, size: 0, own: false };
  });
}

function marksOfLane(kept: Dossier, { lane }: LaneRow): AxisBar[] {
  const stations = new Map(lane.stations.map((station) => [station.document, station]));
  return kept.documents.map((document): AxisBar => {
    const station = stations.get(document.source.id);
    const entry = station === undefined ? null : mainEntry(station);
    if (entry !== null) {
      const { wording } = entry.passage;
      return { state: 'speaks', size: DEGREE_STROKE[degreeLevelOf(wording)], own: wording.speaker?.home === true };
    }
    const standing = station?.standing ?? 'undecided';
    const state = standing === 'silent' || standing === 'undecided' || standing === 'unread' ? standing : 'other';
    return { state, size: 0, own: false };
  });
}

// ── The ruler and the window's controls ──────────────────────────────────────────────────────────────────────

const RULER = { height: 40, axis: 32 };

export function longAxisRuler({ kept, frame, from, count, width }: LongAxisContext): TemplateResult {
  const { lang } = frame.selection;
  const { axis } = drawnOf(kept, width);
  const [first, last] = [kept.documents[0], kept.documents.at(-1)];
  const [x1, x2] = [axis.places[from] ?? 0, (axis.places[from + count - 1] ?? 0) + 2];
  const ticks = [...new Set(axis.places)].map((x) => `M${x + 1} ${RULER.axis}v-5`).join('');
  return html`<svg
    class="course ruler"
    role="img"
    aria-label=${filterStrings[lang].timeline(kept.documents.length, dayIn(first, lang), dayIn(last, lang))}
    width=${width}
    height=${RULER.height}
  >
    ${axis.years.map(
      ({ x, label }) =>
        svg`<text class="year" x=${x} y="14">${label}</text><path class="axis" d=${`M${x} ${RULER.axis}v-11`} />`,
    )}
    <path class="axis" d=${`M0 ${RULER.axis}H${width}`} />
    <path class="axis" d=${ticks} />
    <path class="band" d=${`M${x1} ${RULER.axis + 1}H${x2}V${RULER.height}H${x1}z`} />
    <path class="own" d=${`M${x1 - 3} ${RULER.axis - 9}h6v11h-6zM${x2 - 3} ${RULER.axis - 9}h6v11h-6z`} />
  </svg>`;
}

function dayIn(document: Document | undefined, lang: Selection['lang']): string {
  return document === undefined ? '' : shortDayText(dayOfDocument(document), lang);
}

/** What the window holds, and every move of it without a pointer that drags. */
export function windowControls(
  kept: Dossier,
  { from, count }: Pick<LongAxisContext, 'from' | 'count'>,
  asked: number,
  lang: Language,
  { move }: WindowActions,
): TemplateResult {
  const words = filterStrings[lang];
  const papers = kept.documents;
  const years = [...new Set(papers.map(yearOf).filter((year) => year !== null))];
  const here = papers[from];
  const sizes = Array.from({ length: MOST_IN_WINDOW - LEAST_IN_WINDOW + 1 }, (_, i) => String(LEAST_IN_WINDOW + i));
  return html`<div class="window" role="group" aria-label=${words.window}>
    <p>
      <b>${words.windowOf(count, dayIn(here, lang), dayIn(papers[from + count - 1], lang))}</b>
      <span class="soft">${words.perSentence}</span>
    </p>
    <p class="acts">
      <button class="act" ?disabled=${from === 0} @click=${() => move(from - count, asked)}>${words.earlier}</button>
      <button class="act" ?disabled=${from + count >= papers.length} @click=${() => move(from + count, asked)}>
        ${words.later}
      </button>
      ${filterSelect(
        words.year,
        years.map((year) => [year, year] as const),
        here === undefined ? null : yearOf(here),
        (year) =>
          move(
            papers.findIndex((paper) => yearOf(paper) === year),
            asked,
          ),
      )}
      ${filterSelect(
        words.size,
        sizes.map((size) => [size, size] as const),
        String(asked),
        (size) => move(from, Number(size)),
      )}
    </p>
  </div>`;
}

// ── Heads and rows ───────────────────────────────────────────────────────────────────────────────────────────

export function longAxisHead({ frame }: LongAxisContext): TemplateResult {
  const { lang } = frame.selection;
  const months = pageStrings[lang].months.short;
  return html`<div role="row" class="row head">
    <div role="columnheader" class="name">${pageStrings[lang].overview.theme}</div>
    ${frame.dossier.documents.map((document) => {
      const [year, month, date] = (dayOfDocument(document) ?? '').split('-');
      return html`<div role="columnheader" class="column">
        <span class="hidden-text">${dayIn(document, lang)}, ${document.source.title}</span>
        <span class="date" aria-hidden="true">${date === undefined ? (months[Number(month) - 1] ?? '?') : `${Number(date)}-${Number(month)}`}</span>
        <span class="place" aria-hidden="true">${year === '' ? '?' : year}</span>
        <span class=${genreRuleIcon(document.source.genre)}></span>
      </div>`;
    })}
  </div>`;
}

export function longAxisRow(scene: LongAxisContext, row: OverviewRow, index: number): TemplateResult {
  if (row.kind === 'more') return renderRow(scene.frame, row, index);
  const { kept, frame, width } = scene;
  const { lang } = frame.selection;
  const { course, speaks: papers } = courseIn(kept, row, width);
  const all = kept.documents.length;
  const words = filterStrings[lang];
  const longest = course.runs.reduce((most, run) => Math.max(most, run.count), 0);
  const spoken = [words.speaksIn(papers, all), ...(longest > 0 ? [words.runs(course.runs.length, longest)] : [])];
  return html`<div role="row" class="row ${row.kind}">
    <div
      role="rowheader"
      class="name"
      tabindex=${frame.focused.row === index && frame.focused.column === 0 ? '0' : '-1'}
      aria-expanded=${row.kind === 'theme' && row.expandable ? String(row.open) : nothing}
      data-row=${index}
      data-column="0"
    >
      ${row.kind === 'theme' && row.expandable ? disclosureIcon(row.open) : nothing}
      <span class="of"
        >${rowName(kept, row, lang)}<span class="hidden-text">, ${spoken.join(', ')}</span
        ><span class="soft" aria-hidden="true">${words.of(papers, all)}</span></span
      >
    </div>
    ${drawnCourse(scene, row, course)}
    ${frame.dossier.documents.map((document, i) => windowCell(scene, row, index, document, i))}
  </div>`;
}

function drawnCourse(
  { kept, frame, from, count, width }: LongAxisContext,
  row: CellRow,
  course: DensityCurve,
): TemplateResult {
  const height = HEIGHT[row.kind];
  const { lang } = frame.selection;
  const { axis } = drawnOf(kept, width);
  const [x1, x2] = [axis.places[from] ?? 0, (axis.places[from + count - 1] ?? 0) + 2];
  return html`<svg class="course" aria-hidden="true" width=${width} height=${height + 8}>
    <path class="edge" d=${`M${x1} 0V${height + 8}M${x2} 0V${height + 8}`} />
    <g transform="translate(0 4)">
      <path class="own" d=${course.own} />
      <path class="other" d=${course.other} />
      <path class="stroke dotted" d=${course.undecided} />
      <path class="stroke" d=${course.unread} />
      ${course.runs.map(
        (run) =>
          svg`<path class="bracket" d=${bracketPair(run.x, run.width, height)} />${
            run.label === 'none'
              ? nothing
              : svg`<text class="run" x=${run.x + run.width / 2} y=${height - 2}>${
                  run.label === 'long' ? filterStrings[lang].silentRun(run.count) : run.count
                }</text>`
          }`,
      )}
    </g>
  </svg>`;
}

function bracketPair(x: number, width: number, height: number): string {
  const hook = Math.min(4, width / 2 - 0.5);
  const top = height - 11;
  return `M${x + hook} ${top}H${x + 0.6}V${height - 0.6}H${x + hook}M${x + width - hook} ${top}H${x + width - 0.6}V${height - 0.6}H${x + width - hook}`;
}

function windowCell(
  scene: LongAxisContext,
  row: CellRow,
  index: number,
  document: Document,
  i: number,
): TemplateResult {
  const { kept, frame } = scene;
  const { lang } = frame.selection;
  const id = document.source.id;
  const station = row.kind === 'lane' ? stationOf(row.lane, id) : undefined;
  const cell = row.kind === 'theme' ? dossierIndex(kept).cell(row.theme, id) : undefined;
  const { name } = cellModel(kept, row, document, lang);
  const lit = frame.lit?.row === index && frame.lit.document === id;
  return html`<div
    role="gridcell"
    class="cell ${lit ? 'lit' : ''}"
    tabindex=${frame.focused.row === index && frame.focused.column === i + 1 ? '0' : '-1'}
    data-row=${index}
    data-column=${i + 1}
    aria-label=${`${dayIn(document, lang)}: ${name}`}
  >
    <svg width=${CELL.width} height=${HEIGHT[row.kind]} aria-hidden="true">
      ${row.kind === 'theme' ? drawnCell(kept, cell) : drawnStation(station)}
    </svg>
  </div>`;
}

function drawnCell(kept: Dossier, cell: ReturnType<ReturnType<typeof dossierIndex>['cell']>): SVGTemplateResult {
  if (isHidden(cell)) return svg`<path class="outside-dots" d="M0 30H16" />`;
  if (cell?.state !== 'speaks') return silent(cell?.state ?? 'undecided', CELL.height);
  const words = cell.sentences.map((id) => wordsThatFit(dossierIndex(kept).sentences.get(id)?.sentence.text ?? ''));
  const { ticks, more } = stackTicks(words, CELL.height);
  return svg`${ticks.map(({ x, y, width }, i) => {
    const who = speakerInSentence(kept, cell.sentences[i] ?? '')?.home === true ? 'own' : 'other';
    return svg`<rect class=${who} x=${x} y=${y} width=${width} height="3" />`;
  })}${more > 0 ? svg`<text class="more" x="15" y="9">${`+${more}`}</text>` : nothing}`;
}

function drawnStation(station: Station | undefined): SVGTemplateResult {
  const entry = station === undefined ? null : mainEntry(station);
  if (entry === null)
    return station !== undefined && isSpeaking(station.standing)
      ? svg`<path class="outside-dots" d="M0 14H16" />`
      : silent(station?.standing ?? 'undecided', HEIGHT.lane);
  const { wording } = entry.passage;
  const thick = DEGREE_STROKE[degreeLevelOf(wording)];
  const who = wording.speaker?.home === true ? 'own' : 'other';
  return svg`<rect class=${who} x="0" y=${(HEIGHT.lane - thick) / 2} width="28" height=${thick} />`;
}

function silent(state: string, height: number): SVGTemplateResult {
  const tall = 15;
  const mark =
    state === 'unread'
      ? unreadIcon(20, tall)
      : state === 'out-of-scope'
        ? outsideIcon(20, tall)
        : state === 'silent' || state === 'elsewhere'
          ? svg`${bracketsIcon(20, tall)}${state === 'elsewhere' ? svg`<path class="dots" d="M5.5 7.5H14.5" />` : nothing}`
          : svg`${bracketsIcon(20, tall, true)}<text class="query" x="10" y="11.5">?</text>`;
  return svg`<g transform=${`translate(0 ${height - tall - 1})`}>${mark}</g>`;
}
