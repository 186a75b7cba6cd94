import { DEGREE_STROKE } from '../../view/degree-spans.ts';
import type { StationModel } from '../../view/line/line-model.ts';
import type { PassageRow } from '../../view/line/stations.ts';
import { absenceMark } from '../figure/marks.ts';
import { markView } from './drawing.ts';
import { type Content, markup } from './markup.ts';

/** Size of the brackets on the rail, in px. */
const BRACKET = { width: 30, height: 20 } as const;

/**
 * The line down the page, as HTML per row of every station. Each row draws its own piece over its whole height, as thick as
 * its wording goes far, so that paper and zoom cannot pull the line apart; it is dotted where a paper is silent between
 * two that speak. What stands beside the line has a dot of its own and no piece.
 */
export function railCells(stations: readonly StationModel[]): Content[][] {
  const rows = stations.flatMap((station) => station.rows);
  const mains = rows.flatMap((row, i) => (row.kind === 'passage' && row.row.main ? [i] : []));
  let number = -1;
  return stations.map((station) =>
    station.rows.map((row) => {
      number += 1;
      const before = mains.findLast((main) => main < number);
      const after = mains.find((main) => main > number);
      if (row.kind === 'silence') {
        const gap = markView(
          absenceMark(row.row.standing, BRACKET.width, BRACKET.height),
          BRACKET.width,
          BRACKET.height,
        );
        const isBetween = before !== undefined && after !== undefined;
        return [isBetween && markup`<span class="piece dotted"></span>`, markup`<span class="gap">${gap}</span>`];
      }
      const { home, main, rung } = row.row;
      const dot = markup`<span class="dot ${home ? 'filled' : 'ring'}${main ? '' : ' beside'}"></span>`;
      const query = rung === 'unknown' && markup`<span class="query">?</span>`;
      if (main) {
        const ends = `${before === undefined ? ' starts' : ''}${after === undefined ? ' stops' : ''}`;
        return [pieceView(row.row, ends), dot, query];
      }
      const carried = before === undefined ? undefined : rows[before];
      return [carried?.kind === 'passage' && after !== undefined && pieceView(carried.row, ''), dot, query];
    }),
  );
}

const pieceView = ({ home, rung }: PassageRow, ends: string): Content =>
  markup`<span class="piece ${home ? 'own' : 'other'} w${DEGREE_STROKE[rung]}${ends}"></span>`;

/** A picture of what the words beside it say, so hidden from those who hear the words. */
export function railHtml(inner: Content): Content {
  return markup`<div class="rail" aria-hidden="true">${inner}</div>`;
}
