import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LineRow } from '../../src/view/line/stations.ts';
import { bracketsIcon, unreadIcon } from '../icons.ts';
import type { Rail, RailSegment } from './rail.ts';

/**
 * The rail of one row. Measured and drawn as one picture it broke in print and at 1000 px (the line ran through the
 * text), so a row draws only its own piece: strokes as borders, which every printer prints and every zoom keeps.
 */

/** Height of the dot under the top of its row, of the taper at the foot and of the curve that joins the second lane. */
export const DOT = 27;
const TAPER = 30;
const CURVE = 44;

const tone = (stroke: { readonly home: boolean }): string => (stroke.home ? 'own' : 'other');

function piece(stroke: RailSegment | null, where: string): TemplateResult | typeof nothing {
  if (!stroke) return nothing;
  const drawn = stroke.dotted ? 'dotted' : `w${stroke.width} ${tone(stroke)}`;
  return html`<span class="piece ${where} ${drawn}"></span>`;
}

function taper({ from, to, home }: NonNullable<Rail['taper']>): TemplateResult {
  const d = `M${13 - from / 2} 0h${from}L${13 + to / 2} ${TAPER}h${-to}z`;
  return html`<svg class="taper" width="26" height=${TAPER} viewBox="0 0 26 ${TAPER}" aria-hidden="true">
    <path class=${tone({ home })} d=${d} />
  </svg>`;
}

function dot(kind: 'main' | 'side', width: number, home: boolean, unknown: boolean): TemplateResult {
  const r = Math.max(kind === 'main' ? 5.5 : 4.5, width / 2 + 1.5);
  return html`<svg class="dot ${kind}" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
    <circle class=${home && !unknown ? 'filled' : 'ring'} r=${r} />
    ${unknown ? svg`<text class="query" y="4">?</text>` : nothing}
  </svg>`;
}

function lane(side: NonNullable<Rail['side']>, hasDot: boolean): TemplateResult {
  const where = { from: side.from, to: side.to };
  const curve = `curve ${tone(side)} s${side.width}`;
  return html`
    ${hasDot ? nothing : piece(side.above, 'side through')}
    ${hasDot ? piece(side.above, 'side above') : nothing}
    ${
      where.from
        ? html`<svg class="leave" width="26" height=${DOT} viewBox="0 0 26 ${DOT}" aria-hidden="true">
            <path class=${curve} d="M1 0C1 14 25 8 25 ${DOT}" />
          </svg>`
        : nothing
    }
    ${hasDot && side.below ? piece(side.below, 'side below') : nothing}
    ${
      where.to
        ? html`${piece({ width: side.width, home: side.home, dotted: false }, 'side until-curve')}<svg
              class="join" width="26" height=${CURVE} viewBox="0 0 26 ${CURVE}" aria-hidden="true">
              <path class=${curve} d="M25 0C25 26 1 18 1 ${CURVE}" />
            </svg>`
        : nothing
    }
    ${
      hasDot && where.from && !where.to && !side.below
        ? piece({ width: side.width, home: side.home, dotted: false }, 'side tail')
        : nothing
    }
  `;
}

/** The cell of the rail; a picture of what the row says in words, hence hidden from assistive technology. */
export function railCell(rail: Rail, row: LineRow): TemplateResult {
  const rung = row.kind === 'passage' ? row.rung : null;
  const width = rail.below?.width ?? rail.above?.width ?? 5;
  const through = rail.dot !== 'main';
  return html`<div class="rail" aria-hidden="true">
    ${
      through
        ? piece(rail.above, rail.taper ? 'to-taper from-top' : 'through')
        : html`${piece(rail.above, 'above')}${piece(rail.below, rail.taper ? 'to-taper' : 'below')}`
    }
    ${rail.taper ? taper(rail.taper) : nothing}
    ${rail.side ? lane(rail.side, rail.dot === 'side') : nothing}
    ${row.kind === 'silence' ? gap(row.standing) : nothing}
    ${row.kind === 'passage' && rail.dot === 'main' ? dot('main', width, row.home, rung === 'unknown') : nothing}
    ${row.kind === 'passage' && rail.dot === 'side' ? dot('side', rail.side?.width ?? 5, row.home, rung === 'unknown') : nothing}
    ${rail.dot ? html`<span class="leader ${rail.dot}"></span>` : nothing}
  </div>`;
}

/** On the rail the brackets lie across the line, over and under the gap, as an editor marks a lacuna in a column. */
function gap(standing: string): TemplateResult {
  if (standing === 'unread') {
    return html`<svg class="gap" width="31" height="25" viewBox="0 0 31 25">${unreadIcon(31, 25)}</svg>`;
  }
  const turned = svg`<g transform="translate(31 0) rotate(90)">${bracketsIcon(25, 31, standing === 'undecided')}</g>`;
  return html`<svg class="gap" width="31" height="25" viewBox="0 0 31 25">
    ${turned}${standing === 'undecided' ? svg`<text class="query" x="15.5" y="17">?</text>` : nothing}
  </svg>`;
}
