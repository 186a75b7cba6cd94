import type { TemplateResult } from 'lit';
import { html, type SVGTemplateResult, svg } from 'lit';
import type { Genre, Standing, Verdict } from '../src/model.ts';

/**
 * The drawn marks. They are drawn and not typed: the fonts hold no arrows, and a mark must survive forced colours and
 * a grey print. Each is a picture beside words that say the same, so all are hidden from assistive technology.
 */

/** The mark of the house: a line that grows, falls silent and returns. */
export function logo(): TemplateResult {
  return html`<svg class="logo" width="60" height="10" viewBox="0 0 60 10" aria-hidden="true">
    <path class="own" d="M0 4h12l12-2.8v7.6L12 6H0zM43.5 2.2 54 2.2l6 1v3.6l-6 1H43.5z" />
    <path class="bracket" d="M30.6 1.2h-2.8v7.6h2.8M36 1.2h2.8v7.6H36" />
  </svg>`;
}

/** Square brackets of a silence, `width` by `height` units, with their left upper corner at the origin. */
export function brackets(width: number, height: number, dashed = false): SVGTemplateResult {
  const hook = Math.min(6, width / 5);
  const d = `M${hook} .8H.8V${height - 0.8}H${hook}M${width - hook} .8H${width - 0.8}V${height - 0.8}H${width - hook}`;
  return svg`<path class="bracket ${dashed ? 'dashed' : ''}" d=${d} />`;
}

/** The box with a diagonal of a paper that could not be read: never to be taken for a silence. */
export function unreadBox(width: number, height: number): SVGTemplateResult {
  const [w, h] = [width - 0.8, height - 0.8];
  return svg`<path class="bracket" d=${`M.8 .8H${w}V${h}H.8ZM.8 ${h}L${w} .8`} />`;
}

/**
 * The short dash of a paper about another region: nothing was to be expected of it, so it gets no brackets, which claim a
 * silence, and no box, which claims a fault.
 */
export function outside(width: number, height: number): SVGTemplateResult {
  const length = Math.min(14, width * 0.5);
  return svg`<path class="bracket" d=${`M${(width - length) / 2} ${height / 2}h${length}`} />`;
}

export type Direction =
  | Extract<Verdict, 'stronger' | 'weaker' | 'broader' | 'narrower' | 'same' | 'other-speaker'>
  | 'first'
  | 'returned'
  | 'not-repeated';

const DIRECTIONS: Readonly<Record<Direction, SVGTemplateResult>> = {
  stronger: svg`<path class="own" d="M0 4.2 26 0v10L0 5.8z" />`,
  weaker: svg`<path class="own" d="M0 0 26 4.2v1.6L0 10z" />`,
  broader: svg`<path class="stroke" d="M0 5h10M10 5 26 .8M10 5l16 4.2" />`,
  narrower: svg`<path class="stroke" d="M26 5H16M16 5 0 .8M16 5 0 9.2" />`,
  same: svg`<path class="own" d="M0 3.2h26v3.6H0z" />`,
  'other-speaker': svg`<path class="own" d="M0 3.2h12v3.6H0z" /><path class="other" d="M14 3.2h12v3.6H14z" />`,
  first: svg`<path class="own" d="M0 0h1.6v10H0zM1.6 3.4H26v3.2H1.6z" />`,
  returned: svg`<path class="bracket" d="M3.4.8H.8v8.4h2.6M9.2.8h2.6v8.4H9.2" /><path class="own" d="M15 3.2h11v3.6H15z" />`,
  'not-repeated': svg`<path class="bracket" d="M17.8.8h-2.6v8.4h2.6M22.6.8h2.6v8.4h-2.6" /><path class="own" d="M0 3.2h11v3.6H0z" />`,
};

/** The icon of a verdict or standing (26 by 10), or nothing where the closed list draws none. */
export function direction(of: Verdict | Standing | 'not-repeated'): TemplateResult | null {
  const drawn = (DIRECTIONS as Partial<Record<string, SVGTemplateResult>>)[of === 'kept' ? 'same' : of];
  if (drawn === undefined) return null;
  return html`<svg class="direction" width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">${drawn}</svg>`;
}

/**
 * The class of the rule over a column: double for a declaration, dashed for what looks ahead, single for the rest.
 * Styled by `genreRules` of style.ts.
 */
export function genreRule(genre: Genre | null): string {
  if (genre === 'declaration') return 'rule double';
  if (genre === 'agenda') return 'rule dashed';
  return 'rule';
}
