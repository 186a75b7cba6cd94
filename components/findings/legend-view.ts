import { css, html, svg, type TemplateResult } from 'lit';
import { homeName } from '../../src/dossier/index-by-id.ts';
import type { Dossier, Language } from '../../src/model.ts';
import { capitalized } from '../../src/view/citation.ts';
import { bracketsIcon } from '../icons.ts';
import { findingsViewStrings } from './messages.ts';

/** A reader's own choice about this page, kept where that is possible; it says nothing of what was read. */
const KEY = 'beleidslijn:legend';

/** True where the reader closed the legend before, in this browser. */
export function isLegendRead(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

export function keepLegendRead(): void {
  try {
    localStorage.setItem(KEY, 'read');
  } catch {
    // A browser that keeps nothing shows it again next time.
  }
}

/** What the marks mean, in three steps. */
export function legendSteps(dossier: Dossier, language: Language): TemplateResult {
  const words = findingsViewStrings[language];
  const home = homeName(dossier, language);
  const drawing = (mark: unknown): TemplateResult =>
    html`<svg width="84" height="18" viewBox="0 -9 84 18" aria-hidden="true">${mark}</svg>`;
  return html`<ol class="legend-steps">
    <li>${drawing(growing(home !== null))}<span>${words.strength(home === null ? null : capitalized(home))}</span></li>
    <li>${drawing(silent())}<span>${words.silence}</span></li>
    <li><mark class="quote">${words.markedWord}</mark><span>${words.marked}</span></li>
  </ol>`;
}

/** The same over the list, until the reader has read it. */
export function legendBanner(dossier: Dossier, language: Language, close: () => void): TemplateResult {
  const words = findingsViewStrings[language];
  return html`<section class="legend" aria-label=${words.legend}>
    ${legendSteps(dossier, language)}
    <button class="understood" @click=${close}>${words.understood}</button>
  </section>`;
}

export const legendStyle = css`
  .legend-steps {
    flex: 1;
    counter-reset: step;
  }
  .legend-steps li {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 12px;
    padding: 3px 0;
    color: var(--ink-2);
    font: var(--label);
    counter-increment: step;
  }
  .legend-steps li::before {
    content: counter(step);
    color: var(--ink);
    font: 400 1.375rem/1.5rem var(--serif);
  }
  .legend-steps svg,
  .legend-steps mark {
    flex: none;
  }
`;

const growing = (hasHome: boolean): unknown => svg`<path class=${hasHome ? 'other' : 'own'} d="M0 -1.5H26V1.5H0z" />
  <path class="own" d="M30 -1.5H42L62 -5H84V5H62L42 1.5H30z" />`;

const silent = (): unknown => svg`<path class="own" d="M0 -2H16V2H0z" /><path class="dots" d="M20 0H28" />
  <g transform="translate(32 -7)">${bracketsIcon(18, 14)}</g><path class="dots" d="M54 0H62" /><path class="own" d="M66 -2H84V2H66z" />`;
