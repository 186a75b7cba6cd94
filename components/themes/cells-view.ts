import { html, svg, type TemplateResult } from 'lit';
import { dossierIndex } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language } from '../../src/model.ts';
import { rowOfTheme, themeRowLayout } from '../../src/view/overview/theme-row-layout.ts';
import { drawnCell, THEME_HEIGHT } from '../overview/grid-view.ts';
import { THEME_WORDS } from './messages.ts';

/** Papers up to which each has a cell of its own; of more each is a tick. */
const CELLS = 12;
/** Width of a cell with room, in px. */
const CELL = 66;
/** Height of the ticks of many papers, in px. */
const TICK = 14;

/** Width of a row of cells, in px. */
export const rowWidth = (papers: number, most: number): number => Math.min(most, papers * CELL);

/** The cells of a theme over all papers, small: as Overzicht draws them, or a tick a paper where there are many. */
export function themeCellsView(dossier: Dossier, theme: string, width: number, language: Language): TemplateResult {
  const { documents } = dossier;
  const { cell } = dossierIndex(dossier);
  if (documents.every(({ source }) => cell(theme, source.id) === undefined))
    return html`<span class="unasked" style=${`width:${width}px`}>${THEME_WORDS[language].unasked}</span>`;
  const column = width / Math.max(1, documents.length);
  if (documents.length > CELLS) return ticksView(dossier, theme, width);
  const drawn = themeRowLayout(rowOfTheme(dossier, theme, documents), column, THEME_HEIGHT);
  return html`<svg class="cells" aria-hidden="true" width=${width} height=${THEME_HEIGHT}>
    ${drawn.strokes.map((one, i) => drawnCell(dossier, drawn.cells[i], one, i * column, column))}
  </svg>`;
}

/** A full tick where a paper speaks, a low one where it is undecided or not read, a gap between two feet where it is silent. */
function ticksView(dossier: Dossier, theme: string, width: number): TemplateResult {
  const { documents } = dossier;
  const { cell } = dossierIndex(dossier);
  const step = width / documents.length;
  const wide = Math.min(4, Math.max(0.8, step - 1.2));
  const tall = { speaks: TICK, undecided: 5, unread: 5, elsewhere: 1.4, silent: 1.4, 'out-of-scope': 0 };
  return html`<svg class="cells" aria-hidden="true" width=${width} height=${TICK}>
    ${documents.map(({ source }, at) => {
      const height = tall[cell(theme, source.id)?.state ?? 'out-of-scope'];
      return svg`<rect class="own" x=${at * step} y=${TICK - height} width=${wide} height=${height} />`;
    })}
  </svg>`;
}
