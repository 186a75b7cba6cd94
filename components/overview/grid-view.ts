import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { dossierIndex, speakerInSentence, yearOf } from '../../src/dossier/index-by-id.ts';
import { CELL_STATE_LABELS } from '../../src/languages/labels.ts';
import type { Cell, Dossier, Span, Station } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { DEGREE_STROKE, degreeLevelOf } from '../../src/view/degree-spans.ts';
import { dotsPaths } from '../../src/view/icons.ts';
import { keyWords } from '../../src/view/line/key-words.ts';
import { isSpeaking, mainEntry } from '../../src/view/line/stations.ts';
import { isHidden } from '../../src/view/overview/cell-model.ts';
import { changeOfLane, changeOfTheme } from '../../src/view/overview/last-change.ts';
import { STROKE_HEIGHT, type Strokes, wordsWidth } from '../../src/view/overview/layout.ts';
import { BRACKETS, bracketWidth, rowOfTheme, themeRowLayout } from '../../src/view/overview/theme-row-layout.ts';
import type { Selection } from '../../src/view/selection.ts';
import { isProposedTheme, PROPOSED_THEME, PROPOSED_THEMES_CHANGE } from '../../src/view/unconfirmed.ts';
import { bracketsIcon, outsideIcon, unreadIcon } from '../icons.ts';
import { pageStrings } from '../messages.ts';
import { noBreakView } from '../quotation.ts';
import { cellChangeText, cellModel, hasAddressee, laneName, moreSentencesText, rowName } from './cell-text.ts';
import { type LaneRow, type MoreRow, type OverviewRow, stationOf } from './rows.ts';

/** What a row needs to know to draw itself. */
export interface GridContext {
  readonly dossier: Dossier;
  readonly selection: Selection;
  /** Width of one column, in px. */
  readonly column: number;
  /** True where the columns are too narrow for words: a position is then a list of years instead of a line. */
  readonly listed: boolean;
  /** The cell that takes the keyboard, and the one whose threads are lit; columns from 1 (0 is the name of the row). */
  readonly focused: { readonly row: number; readonly column: number };
  readonly lit: { readonly row: number; readonly document: string } | null;
  /** The cell whose own threads darken while the others stay: that under the pointer, else that in focus. */
  readonly isolated?: { readonly row: number; readonly document: string } | null;
}

export const THEME_HEIGHT = 34;
const BAR_HEIGHT = 13;
/** Room of a `+2` behind the words, in px. */
const EXTRA = 24;

export function renderRow(frame: GridContext, row: OverviewRow, index: number): TemplateResult {
  if (row.kind === 'more') return moreRow(frame, row, index);
  return row.kind === 'theme' ? themeRow(frame, row, index) : laneRow(frame, row, index);
}

function moreRow(frame: GridContext, row: MoreRow, index: number): TemplateResult {
  return html`<div role="row" class="row more">
    <div
      role="rowheader"
      class="name"
      tabindex=${tab(frame, index, 0)}
      data-row=${index}
      data-column="0"
      aria-expanded=${String(row.hidden === 0)}
      aria-colspan=${frame.dossier.documents.length + 2}
    >
      <span class="act">${moreSentencesText(row, frame.selection.lang)}</span>
    </div>
  </div>`;
}

/** Attributes every cell shares: where it stands, and whether Tab stops at it. */
function tab(frame: GridContext, row: number, column: number): string {
  return frame.focused.row === row && frame.focused.column === column ? '0' : '-1';
}

function themeRow(frame: GridContext, row: Extract<OverviewRow, { kind: 'theme' }>, index: number): TemplateResult {
  const { dossier, selection, lit, isolated = lit } = frame;
  const { lang } = selection;
  const last = dossier.documents.length + 1;
  return html`<div role="row" class="row theme ${row.open ? 'open' : ''}">
    <div
      role="rowheader"
      class="name"
      tabindex=${tab(frame, index, 0)}
      aria-expanded=${row.expandable ? String(row.open) : nothing}
      data-row=${index}
      data-column="0"
    >
      ${row.expandable ? disclosureIcon(row.open) : nothing}<span
        >${rowName(dossier, row, lang)}${
          isProposedTheme(dossier, row.theme)
            ? html` <span class="unsure" title=${PROPOSED_THEMES_CHANGE[lang]}>${PROPOSED_THEME[lang]}</span>`
            : nothing
        }</span
      >
    </div>
    ${drawing(frame, row.theme, isolated?.row === index ? isolated.document : null)}
    ${dossier.documents.map(
      (document, i) =>
        html`<div
          role="gridcell"
          class="cell ${lit?.row === index && lit.document === document.source.id ? 'lit' : ''}"
          tabindex=${tab(frame, index, i + 1)}
          data-row=${index}
          data-column=${i + 1}
          aria-label=${cellModel(dossier, row, document, lang).name}
        ></div>`,
    )}
    <div role="gridcell" class="change" tabindex=${tab(frame, index, last)} data-row=${index} data-column=${last}>
      <span>${cellChangeText(changeOfTheme(dossier, row.theme), lang)}</span>
    </div>
  </div>`;
}

export function disclosureIcon(open: boolean): TemplateResult {
  return html`<svg class="triangle" width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
    <path class="own" d=${open ? 'M0 2h9L4.5 7.5z' : 'M2 0v9l5.5-4.5z'} />
  </svg>`;
}

// ── The drawing of a theme: strokes, silences and threads over the whole width ───────────────────────────────

function drawing(frame: GridContext, theme: string, lit: string | null): TemplateResult {
  const { dossier, column } = frame;
  const drawn = themeRowLayout(rowOfTheme(dossier, theme, dossier.documents), column, THEME_HEIGHT);
  const litColumn = lit === null ? -1 : dossier.documents.findIndex((document) => document.source.id === lit);
  return html`<svg class="drawing" aria-hidden="true" height=${THEME_HEIGHT}>
    ${drawn.threads.map((thread) => {
      const own = thread.from === litColumn || thread.to === litColumn;
      return svg`<path class="thread ${thread.same ? 'same' : ''} ${thread.over ? 'over' : ''} ${own ? 'lit' : ''}" d=${thread.d} />`;
    })}
    ${drawn.strokes.map((one, i) => drawnCell(dossier, drawn.cells[i], one, i * column, column))}
  </svg>`;
}

export function drawnCell(
  dossier: Dossier,
  cell: Cell | undefined,
  drawn: Strokes,
  x: number,
  column: number,
): SVGTemplateResult {
  if (isHidden(cell)) {
    const to = x + bracketWidth(column);
    return svg`<path class="outside-dots" d=${`M${x} ${THEME_HEIGHT / 2}H${to}`} />`;
  }
  if (cell?.state !== 'speaks') {
    return svg`<g transform=${`translate(${x} ${(THEME_HEIGHT - BRACKETS.height) / 2})`}>${silenceMark(cell, column)}</g>`;
  }
  return svg`<g transform=${`translate(${x} 0)`}>${drawn.strokes.map((stroke) => {
    const who = speakerInSentence(dossier, stroke.sentence)?.home === true ? 'own' : 'other';
    return svg`<rect class=${who} x=${stroke.x} y=${stroke.y} width=${stroke.width} height=${STROKE_HEIGHT} />`;
  })}${
    drawn.more === null
      ? nothing
      : svg`<text class="more" x=${drawn.more.x} y=${drawn.more.y + 9}>${`+${drawn.more.count}`}</text>`
  }</g>`;
}

function silenceMark(cell: Cell | undefined, column: number): SVGTemplateResult {
  const width = bracketWidth(column);
  const { height } = BRACKETS;
  const middle = height / 2;
  if (cell?.state === 'unread') return unreadIcon(width, height);
  if (cell?.state === 'out-of-scope') return outsideIcon(width, height);
  if (cell === undefined || cell.state === 'undecided') {
    return svg`${bracketsIcon(width, height, true)}<text class="query" x=${width / 2} y=${middle + 4}>?</text>`;
  }
  if (cell.state === 'silent') return bracketsIcon(width, height);
  const dots = dotsPaths(width, height, cell.sentences.length);
  return svg`${bracketsIcon(width, height)}${dots.map((d) => svg`<path class="dots" d=${d} />`)}`;
}

// ── A position: its words on the line ────────────────────────────────────────────────────────────────────────

function laneRow(frame: GridContext, row: LaneRow, index: number): TemplateResult {
  const { dossier, selection } = frame;
  const { lang } = selection;
  const last = dossier.documents.length + 1;
  return html`<div role="row" class="row lane">
    <div
      role="rowheader"
      class="name"
      tabindex=${tab(frame, index, 0)}
      data-row=${index}
      data-column="0"
      aria-label=${rowName(dossier, row, lang)}
    >
      <span
        >${noBreakView(capitalized(row.thread.label))}${
          hasAddressee(row) ? html`, <span class="to">${laneName(dossier, row, lang)}</span>` : nothing
        }</span
      >
    </div>
    ${runsOf(dossier, frame.listed, row).map(({ from, to }) => laneCell(frame, row, index, from, to))}
    <div role="gridcell" class="change" tabindex=${tab(frame, index, last)} data-row=${index} data-column=${last}>
      <span>${cellChangeText(changeOfLane(dossier, row.lane), lang)}</span>
    </div>
  </div>`;
}

/** The columns of a lane; in a list two or more silences in a row are one entry: `2023–2026 [ ] zwijgt`. */
function runsOf(dossier: Dossier, listed: boolean, row: LaneRow): { from: number; to: number }[] {
  const runs: { from: number; to: number; silent: boolean }[] = [];
  dossier.documents.forEach((document, i) => {
    const silent = stationOf(row.lane, document.source.id)?.standing === 'silent';
    const last = runs.at(-1);
    if (listed && silent && last?.silent === true) last.to = i;
    else runs.push({ from: i, to: i, silent });
  });
  return runs;
}

/** The column right of one (0 the name, 1..n the papers); papers drawn as one entry are passed in one step. */
export function columnAfter(dossier: Dossier, listed: boolean, row: OverviewRow | undefined, column: number): number {
  if (row?.kind !== 'lane') return column + 1;
  const run = runsOf(dossier, listed, row).find(({ from, to }) => from < column && column <= to + 1);
  return (run === undefined ? column : run.to + 1) + 1;
}

function laneCell(frame: GridContext, row: LaneRow, index: number, from: number, to: number): TemplateResult {
  const { dossier, selection, focused, lit } = frame;
  const { lang } = selection;
  const papers = dossier.documents.slice(from, to + 1);
  const station = stationOf(row.lane, papers[0]?.source.id ?? '');
  const years = [papers[0], papers.at(-1)].map((paper) =>
    paper === undefined ? null : (yearOf(paper) ?? paper.source.id),
  );
  const when = from === to ? years[0] : `${years[0]}–${years[1]}`;
  const here = focused.row === index && focused.column >= from + 1 && focused.column <= to + 1;
  const shown = lit?.row === index && papers.some((paper) => paper.source.id === lit.document);
  return html`<div
    role="gridcell"
    class="cell ${shown ? 'lit' : ''}"
    tabindex=${here ? '0' : '-1'}
    data-row=${index}
    data-column=${from + 1}
    aria-colspan=${to > from ? to - from + 1 : nothing}
  >
    <span class="hidden-text">${when}: ${papers[0] === undefined ? '' : cellModel(dossier, row, papers[0], lang).name}</span>
    <span class="when" aria-hidden="true">${when}</span>
    ${station === undefined || !isSpeaking(station.standing) ? silentStation(frame, station) : spokenStation(frame, row, station, from)}
  </div>`;
}

function silentStation({ column, listed, selection }: GridContext, station: Station | undefined): TemplateResult {
  const width = listed ? 25 : bracketWidth(column);
  const { height } = BRACKETS;
  const standing = station?.standing ?? 'undecided';
  const mark =
    standing === 'unread'
      ? unreadIcon(width, height)
      : standing === 'silent'
        ? bracketsIcon(width, height)
        : svg`${bracketsIcon(width, height, true)}<text class="query" x=${width / 2} y=${height / 2 + 4}>?</text>`;
  const word =
    CELL_STATE_LABELS[standing === 'unread' || standing === 'silent' ? standing : 'undecided'][selection.lang];
  return html`<svg class="silence" width=${width} height=${height} aria-hidden="true">${mark}</svg>
    ${listed ? html`<span class="said" aria-hidden="true">${word}</span>` : nothing}`;
}

function spokenStation(frame: GridContext, row: LaneRow, station: Station, at: number): TemplateResult {
  const { dossier, listed, selection, column } = frame;
  const entry = mainEntry(station);
  if (entry === null) {
    return html`<svg class="silence" width="39" height="19" aria-hidden="true">
      <path class="outside-dots" d=${`M0 9.5H${bracketWidth(column)}`} />
    </svg>`;
  }
  const found = dossierIndex(dossier).sentences.get(entry.passage.sentence);
  const text = found?.sentence.text ?? '';
  const objects = dossierIndex(dossier).objects.get(entry.passage.sentence) ?? [];
  const evidence = (dossierIndex(dossier).tags.get(entry.passage.sentence) ?? [])
    .filter((tag) => tag.theme === row.theme && tag.inheritedFrom === null)
    .flatMap((tag) => tag.evidence.map(({ span }) => span));
  const { degree, rest } = keyWords(entry, text, row.thread, row.narrower, { objects, evidence });
  const rung = degreeLevelOf(entry.passage.wording);
  const who = entry.passage.wording.speaker?.home === true ? 'own' : 'other';
  const next = dossier.documents[at + 1];
  const following = next === undefined ? undefined : stationOf(row.lane, next.source.id);
  const nextEntry = following === undefined ? null : mainEntry(following);
  const slice = (span: { readonly from: number; readonly to: number }): unknown =>
    noBreakView(text.slice(span.from, span.to));
  const plain = (span: Span | null): string => (span === null ? '' : text.slice(span.from, span.to));
  const extra = station.entries.length - 1;
  const needed = wordsWidth(degree === null ? '' : `${plain(degree)} `, plain(rest)) + (extra > 0 ? EXTRA : 0);
  const wide = needed > column && !listed;
  return html`<span class="words ${wide ? 'long' : ''}" aria-hidden="true" lang=${found?.document.source.language ?? nothing}
      >${degree === null ? nothing : html`<mark>${slice(degree)}</mark> `}${rest === null ? nothing : slice(rest)}${
        rung === 'unknown' ? html`<span class="unknown">\u00a0?</span>` : nothing
      }${extra > 0 ? html`<span class="extra"> ${pageStrings[selection.lang].overview.more(extra)}</span>` : nothing}</span
    >
    ${
      listed
        ? nothing
        : html`<svg class="bar" height=${BAR_HEIGHT} viewBox="0 0 10 ${BAR_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
            ${taper(who, DEGREE_STROKE[rung], DEGREE_STROKE[rung])}
          </svg>
          ${
            nextEntry === null
              ? nothing
              : html`<svg class="taper" height=${BAR_HEIGHT} viewBox="0 0 10 ${BAR_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
                  ${taper(who, DEGREE_STROKE[rung], DEGREE_STROKE[degreeLevelOf(nextEntry.passage.wording)])}
                </svg>`
          }`
    }`;
}

/** A piece of line from one thickness to another, about its own middle. Each station draws only its own piece. */
function taper(who: 'own' | 'other', from: number, to: number): SVGTemplateResult {
  const edge = (thickness: number, side: -1 | 1): number => (BAR_HEIGHT + side * thickness) / 2;
  return svg`<path class=${who} d=${`M0 ${edge(from, -1)}L10 ${edge(to, -1)}V${edge(to, 1)}L0 ${edge(from, 1)}z`} />`;
}
