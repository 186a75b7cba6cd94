import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { LineRow } from '../../src/view/line/stations.ts';
import { bracketsIcon, unreadIcon } from '../icons.ts';
import type { Rail, RailSegment } from '../line/rail.ts';

/**
 * The rail of one row of a thread, small: its own piece over its own height, as in the reading room, so that print and zoom
 * cannot pull the line apart. Pieces are borders, and where they stand is in the style: a page may forbid style attributes.
 */

const tone = ({ home }: { readonly home: boolean }): string => (home ? 'own' : 'other');

function piece(stroke: RailSegment | null, where: string): TemplateResult | typeof nothing {
  if (stroke === null) return nothing;
  return html`<span class="piece ${where} ${stroke.dotted ? 'dotted' : `w${stroke.width} ${tone(stroke)}`}"></span>`;
}

function dot(kind: 'main' | 'side', width: number, row: LineRow): TemplateResult | typeof nothing {
  if (row.kind !== 'passage') return nothing;
  const unknown = row.rung === 'unknown';
  const r = Math.max(kind === 'main' ? 5 : 4, width / 2 + 1.5);
  return html`<svg class="dot ${kind}" viewBox="-10 -10 20 20">
    <circle class=${row.home && !unknown ? 'filled' : 'ring'} r=${r} />
    ${unknown ? svg`<text class="query" y="4">?</text>` : nothing}
  </svg>`;
}

function lane(side: NonNullable<Rail['side']>, isOnSide: boolean): TemplateResult {
  const solid = { width: side.width, home: side.home, dotted: false };
  const curve = (d: string): SVGTemplateResult =>
    svg`<path class="curve ${tone(side)}" stroke-width=${side.width} d=${d} />`;
  return html`${isOnSide ? piece(side.above, 'aside above') : piece(side.above, 'aside through')}
    ${isOnSide ? piece(side.below, 'aside below') : nothing}
    ${side.from ? html`<svg class="leave" viewBox="0 0 10 13" preserveAspectRatio="none">${curve('M0 0C0 7 10 5 10 13')}</svg>` : nothing}
    ${
      side.to
        ? html`${piece(solid, 'aside until-curve')}<svg class="join" viewBox="0 0 10 16" preserveAspectRatio="none">${curve('M10 0C10 9 0 7 0 16')}</svg>`
        : nothing
    }`;
}

/** A picture of what the row says in words, hence hidden from assistive technology. */
export function widgetRailView(rail: Rail, row: LineRow): TemplateResult {
  const width = rail.below?.width ?? rail.above?.width ?? 5;
  const { taper } = rail;
  const foot = taper === null ? 'below' : 'to-taper';
  const hollow = row.kind === 'passage' && rail.dot === 'main' && !row.home;
  return html`<span class="rail ${hollow ? 'hollow' : ''}" aria-hidden="true">
    ${
      rail.dot === 'main'
        ? html`${piece(rail.above, 'above')}${piece(rail.below, foot)}`
        : piece(rail.above, taper === null ? 'through' : 'through to-taper')
    }
    ${
      taper === null
        ? nothing
        : html`<svg class="taper" viewBox="-7 0 14 10" preserveAspectRatio="none"><path class=${tone(taper)} d=${`M${-taper.from / 2} 0h${taper.from}L${taper.to / 2} 10h${-taper.to}z`} /></svg>`
    }
    ${rail.side === null ? nothing : lane(rail.side, rail.dot === 'side')}
    ${row.kind === 'silence' ? gap(row.standing) : nothing}
    ${rail.dot === null ? nothing : dot(rail.dot, rail.dot === 'main' ? width : (rail.side?.width ?? 5), row)}
  </span>`;
}

/** On the rail the brackets lie across the line, over and under the gap, as an editor marks a lacuna in a column. */
function gap(standing: string): TemplateResult {
  const turned = svg`<g transform="translate(22 0) rotate(90)">${bracketsIcon(19, 22, standing === 'undecided')}</g>`;
  return html`<svg class="gap" viewBox="0 0 22 19">
    ${standing === 'unread' ? unreadIcon(22, 19) : turned}
    ${standing === 'undecided' ? svg`<text class="query" x="11" y="14">?</text>` : nothing}
  </svg>`;
}
