import type { Genre, Standing, Verdict } from '../model.ts';

/**
 * The drawn marks as path data, in px from an upper left corner at 0, 0: the page wraps them in elements, a file in text. They
 * are drawn and not typed, because the fonts hold no arrows, and a mark must survive forced colours and a grey print.
 */

/** Square brackets of a silence. */
export function bracketsPath(width: number, height: number): string {
  const hook = Math.min(6, width / 5);
  return `M${hook} .8H.8V${height - 0.8}H${hook}M${width - hook} .8H${width - 0.8}V${height - 0.8}H${width - hook}`;
}

/** The box with a diagonal of a paper that could not be read: never to be taken for a silence. */
export function unreadPath(width: number, height: number): string {
  const [end, foot] = [width - 0.8, height - 0.8];
  return `M.8 .8H${end}V${foot}H.8ZM.8 ${foot}L${end} .8`;
}

/** The dotted lines between brackets where the words of a theme stand elsewhere: one for each sentence, three at most. */
export function dotsPaths(width: number, height: number, sentences: number): string[] {
  const lines = Math.max(1, Math.min(3, sentences));
  return Array.from({ length: lines }, (_, i) => {
    const y = height / 2 + (i - (lines - 1) / 2) * 4.5;
    return `M${width * 0.24} ${y}H${width * 0.76}`;
  });
}

/**
 * The short dash of a paper about another region: nothing was to be expected of it, so it gets no brackets, which claim a
 * silence, and no box, which claims a fault.
 */
export function outsidePath(width: number, height: number): string {
  const length = Math.min(14, width * 0.5);
  return `M${(width - length) / 2} ${height / 2}h${length}`;
}

/** What a mark can be asked for: what happened to a wording or a position. */
export type Icon = Verdict | Standing | 'beside' | 'not-repeated' | 'corrected';

/** A path of the mark of a direction: a band of who speaks, a bracket of a silence, or a plain stroke. */
export interface MarkPath {
  readonly is: 'own' | 'other' | 'bracket' | 'stroke';
  readonly d: string;
}

/** Size of the mark of a direction, in px. */
export const DIRECTION = { width: 26, height: 10 } as const;

const LEVEL: readonly MarkPath[] = [{ is: 'own', d: 'M0 3.2h26v3.6H0z' }];

const DIRECTIONS: Readonly<Partial<Record<Icon, readonly MarkPath[]>>> = {
  // What stood above stands below.
  reversed: [
    { is: 'own', d: 'M0 .8h11v3.6H0zM15 5.6h11v3.6H15z' },
    { is: 'stroke', d: 'M13 0v10' },
  ],
  stronger: [{ is: 'own', d: 'M0 4.2 26 0v10L0 5.8z' }],
  weaker: [{ is: 'own', d: 'M0 0 26 4.2v1.6L0 10z' }],
  'other-figure': [{ is: 'own', d: 'M0 3.2h9v3.6H0zM17 3.2h9v3.6h-9zM11.7 1h2.6v2.6h-2.6zM11.7 6.4h2.6v2.6h-2.6z' }],
  // A limit that moved: the bar runs to the one, a thin stroke on to the other.
  'other-date': [
    { is: 'own', d: 'M0 3.2h12v3.6H0z' },
    { is: 'stroke', d: 'M13 .4v9.2M13 5h12M25 .4v9.2' },
  ],
  // It holds behind a gate.
  condition: [
    { is: 'own', d: 'M0 3.2h8v3.6H0zM18 3.2h8v3.6h-8z' },
    { is: 'stroke', d: 'M11 .4v9.2M15 .4v9.2' },
  ],
  // A piece is taken out of it.
  exception: [{ is: 'own', d: 'M0 0h26v3.6H18V0H8v3.6H0zM9.5 6.4h7V10h-7z' }],
  broader: [{ is: 'stroke', d: 'M0 5h10M10 5 26 .8M10 5l16 4.2' }],
  narrower: [{ is: 'stroke', d: 'M26 5H16M16 5 0 .8M16 5 0 9.2' }],
  'other-speaker': [
    { is: 'own', d: 'M0 3.2h12v3.6H0z' },
    { is: 'other', d: 'M14 3.2h12v3.6H14z' },
  ],
  reworded: [{ is: 'stroke', d: 'M0 5c3-5.5 6-5.5 8.7 0s5.7 5.5 8.6 0 5.7-5.5 8.7 0' }],
  same: LEVEL,
  kept: LEVEL,
  // The caret of a corrector.
  corrected: [{ is: 'stroke', d: 'M8 9 13 1l5 8' }],
  first: [{ is: 'own', d: 'M0 0h1.6v10H0zM1.6 3.4H26v3.2H1.6z' }],
  returned: [
    { is: 'bracket', d: 'M3.4.8H.8v8.4h2.6M9.2.8h2.6v8.4H9.2' },
    { is: 'own', d: 'M15 3.2h11v3.6H15z' },
  ],
  'not-repeated': [
    { is: 'bracket', d: 'M17.8.8h-2.6v8.4h2.6M22.6.8h2.6v8.4h-2.6' },
    { is: 'own', d: 'M0 3.2h11v3.6H0z' },
  ],
};

/** The paths of a direction, `DIRECTION` large; empty where the closed list draws none. */
export function directionPaths(of: Icon): readonly MarkPath[] {
  return DIRECTIONS[of] ?? [];
}

/** The rule that says a genre: double a declaration, dashed what looks ahead, single the rest. */
export function genreRuleKind(genre: Genre | null): 'double' | 'dashed' | 'single' {
  return genre === 'declaration' ? 'double' : genre === 'agenda' ? 'dashed' : 'single';
}
