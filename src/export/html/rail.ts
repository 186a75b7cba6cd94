import { DEGREE_STROKE } from '../../view/degree-spans.ts';
import type { StationModel } from '../../view/line/line-model.ts';
import { absenceMark } from '../figure/marks.ts';
import { markView } from './drawing.ts';

/** Size of the brackets on the rail, in px. */
const BRACKET = { width: 30, height: 20 } as const;

/**
 * The line down the page, as HTML per row of every station. Each row draws its own piece over its whole height, as thick as
 * its wording goes far, so that paper and zoom cannot pull the line apart; it is dotted where a paper is silent between
 * two that speak. What stands beside the line has a dot of its own and no piece.
 */
export function railCells(stations: readonly StationModel[]): string[][] {
  const steps = stations.flatMap(({ rows }, station) => rows.map((row) => ({ row, station })));
  const mains = steps.flatMap(({ row }, i) => (row.kind === 'passage' && row.row.main ? [i] : []));
  let at = -1;
  return stations.map(({ rows }) =>
    rows.map(({ kind, row }) => {
      at += 1;
      const before = mains.findLast((main) => main < at);
      const after = mains.find((main) => main > at);
      const carried = before === undefined ? undefined : steps[before]?.row;
      if (kind === 'silence') {
        const state = row.kind === 'silence' ? row.standing : 'undecided';
        const mark = `<span class="gap">${markView(absenceMark(state, BRACKET.width, BRACKET.height), BRACKET.width, BRACKET.height)}</span>`;
        return `${before !== undefined && after !== undefined ? '<span class="piece dotted"></span>' : ''}${mark}`;
      }
      if (row.kind !== 'passage') return '';
      const dot = `<span class="dot ${row.home ? 'filled' : 'ring'}${row.main ? '' : ' beside'}"></span>`;
      const query = row.rung === 'unknown' ? '<span class="query">?</span>' : '';
      if (row.main) {
        const ends = `${before === undefined ? ' starts' : ''}${after === undefined ? ' stops' : ''}`;
        return `<span class="piece ${row.home ? 'own' : 'other'} w${DEGREE_STROKE[row.rung]}${ends}"></span>${dot}${query}`;
      }
      if (carried?.kind !== 'passage' || after === undefined) return dot + query;
      return `<span class="piece ${carried.row.home ? 'own' : 'other'} w${DEGREE_STROKE[carried.row.rung]}"></span>${dot}${query}`;
    }),
  );
}

/** A picture of what the words beside it say, so hidden from those who hear the words. */
export function railHtml(inner: string): string {
  return `<div class="rail" aria-hidden="true">${inner}</div>`;
}
