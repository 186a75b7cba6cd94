import type { TemplateResult } from 'lit';
import { html, type SVGTemplateResult, svg } from 'lit';
import type { Genre } from '../src/model.ts';
import {
  bracketsPath,
  DIRECTION,
  directionPaths,
  type Icon,
  outsidePath,
  genreRuleKind as ruleOf,
  unreadPath,
} from '../src/view/icons.ts';

/**
 * The drawn marks as elements. Each is a picture beside words that say the same, so all are hidden from assistive
 * technology.
 */

/** The mark of the house: a line that grows, falls silent and returns. */
export function logo(): TemplateResult {
  return html`<svg class="logo" width="60" height="10" viewBox="0 0 60 10" aria-hidden="true">
    <path class="own" d="M0 4h12l12-2.8v7.6L12 6H0zM43.5 2.2 54 2.2l6 1v3.6l-6 1H43.5z" />
    <path class="bracket" d="M30.6 1.2h-2.8v7.6h2.8M36 1.2h2.8v7.6H36" />
  </svg>`;
}

/** Square brackets of a silence, `width` by `height` units, with their left upper corner at the origin. */
export function bracketsIcon(width: number, height: number, dashed = false): SVGTemplateResult {
  return svg`<path class="bracket ${dashed ? 'dashed' : ''}" d=${bracketsPath(width, height)} />`;
}

/** The box with a diagonal of a paper that could not be read. */
export function unreadIcon(width: number, height: number): SVGTemplateResult {
  return svg`<path class="bracket" d=${unreadPath(width, height)} />`;
}

/** The short dash of a paper about another region. */
export function outsideIcon(width: number, height: number): SVGTemplateResult {
  return svg`<path class="bracket" d=${outsidePath(width, height)} />`;
}

/** The icon of a verdict or standing (26 by 10), or nothing where the closed list draws none. */
export function directionIcon(name: Icon): TemplateResult | null {
  const paths = directionPaths(name);
  if (paths.length === 0) return null;
  const { width, height } = DIRECTION;
  return html`<svg class="direction" width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-hidden="true">${paths.map(({ is, d }) => svg`<path class=${is} d=${d} />`)}</svg>`;
}

/** The class of the rule over a column, styled by `genreRules` of style.ts. */
export function genreRuleIcon(genre: Genre | null): string {
  const rule = ruleOf(genre);
  return rule === 'single' ? 'rule' : `rule ${rule}`;
}
