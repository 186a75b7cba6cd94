import type { GridPosition } from './focused-cell.ts';
import type { OverviewRow } from './rows.ts';

/** What a key does in the grid. */
export type GridMove =
  | { readonly kind: 'go'; readonly at: GridPosition }
  | { readonly kind: 'toggle' | 'more'; readonly theme: string }
  | { readonly kind: 'open' | 'pin' | 'release' };

export interface GridExtent {
  readonly rows: readonly OverviewRow[];
  /** Number of papers; the columns are the name, the papers, the last change. */
  readonly papers: number;
  /** The column right of a place: several silent years drawn as one are passed in one step. */
  readonly after: (at: GridPosition) => number;
}

/** The move of a key pressed at a place (`held`: with Ctrl or Command), or null for a key that is not the grid's. */
export function gridMove(
  key: string,
  held: boolean,
  at: GridPosition,
  { rows, papers, after }: GridExtent,
): GridMove | null {
  const { row, column } = at;
  const current = rows[row];
  if (current === undefined) return null;
  const go = (next: Partial<GridPosition>): GridMove => {
    const to = { ...at, ...next };
    return { kind: 'go', at: rows[to.row]?.kind === 'more' ? { ...to, column: 0 } : to };
  };
  // One cell wide: there is nothing beside it, and every key that opens shows the other positions.
  if (current.kind === 'more' && [' ', 'Enter', 'ArrowRight'].includes(key))
    return { kind: 'more', theme: current.theme };
  if (current.kind === 'more' && (key === 'ArrowLeft' || ((key === 'Home' || key === 'End') && !held))) return go({});
  const theme = current.kind === 'theme' && column === 0 ? current : null;
  switch (key) {
    case 'ArrowDown':
      return go({ row: Math.min(rows.length - 1, row + 1) });
    case 'ArrowUp':
      return go({ row: Math.max(0, row - 1) });
    case 'ArrowRight':
      if (theme?.expandable && !theme.open) return { kind: 'toggle', theme: theme.theme };
      return go({ column: Math.min(papers + 1, after(at)) });
    case 'ArrowLeft':
      if (theme?.open) return { kind: 'toggle', theme: theme.theme };
      return go({ column: Math.max(0, column - 1) });
    case 'Home':
      return go(held ? { row: 0 } : { column: 1 });
    case 'End':
      return go(held ? { row: rows.length - 1 } : { column: papers });
    case 'Enter':
      return { kind: 'open' };
    case ' ':
      return { kind: 'pin' };
    case 'Escape':
      return { kind: 'release' };
    default:
      return null;
  }
}
