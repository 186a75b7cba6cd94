import { css, unsafeCSS } from 'lit';
import { colourTokens } from '../src/view/colour-tokens.ts';

/** The tokens, on the outermost element of the page; every view inherits them. */
export const designTokens = css`
  :host {
    ${unsafeCSS(colourTokens('screen', ''))}

    --serif: Newsreader, Georgia, 'Times New Roman', serif;
    --sans: 'Source Sans 3', 'Source Sans 3 Variable', system-ui, -apple-system, 'Segoe UI', sans-serif;

    --headword: 560 2.25rem / 2.4375rem var(--serif);
    --title: 560 1.75rem / 2.0625rem var(--serif);
    --lifted: 600 1.6875rem / 1.875rem var(--serif);
    --year: 400 1.8125rem / 2rem var(--serif);
    --summary: 400 1.25rem / 1.75rem var(--serif);
    --quotation: 400 1.125rem / 1.625rem var(--serif);
    --column: 400 1.0625rem / 1.5625rem var(--serif);
    --ui: 400 0.90625rem / 1.25rem var(--sans);
    --statement: 400 0.84375rem / 1.125rem var(--sans);
    --label: 400 0.8125rem / 1.09375rem var(--sans);
    --small: 400 0.78125rem / 1rem var(--sans);
    --page-margin: 40px;
  }
  @media (max-width: 700px) {
    :host {
      --page-margin: 16px;
    }
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(colourTokens('forced', ''))}
    }
  }
  @media print {
    :host {
      ${unsafeCSS(colourTokens('print', ''))}
    }
  }
`;

/** What every view shares: reset, links, buttons, focus, the marks of the visual grammar. */
export const baseStyle = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
    color: var(--ink);
    font: var(--ui);
    text-wrap: pretty;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1 {
    font: var(--title);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  a,
  button {
    color: inherit;
    font: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    cursor: pointer;
    text-align: inherit;
  }
  /* A link and a button that acts look the same: underlined words, at least 24 px high. */
  .act {
    display: inline-block;
    padding: 4px 0;
    min-height: 24px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--line-2);
    text-underline-offset: 4px;
  }
  .act:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .nowrap {
    white-space: nowrap;
  }
  .soft {
    color: var(--ink-3);
  }
  .strong {
    font-weight: 640;
  }
  .quote {
    font-family: var(--serif);
    hyphens: manual;
  }
  em {
    font-family: var(--serif);
    font-size: 1.06em;
    font-style: italic;
  }
  /* The word that shifts: fill, 2 px underline and weight, for the fill alone is 1.15 on paper. */
  mark {
    padding: 0 0.12em;
    margin: 0 -0.02em;
    background: var(--marker);
    color: var(--marker-ink);
    font-weight: 600;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    border-bottom: 2px solid currentColor;
  }
  .own {
    fill: var(--ink);
    stroke: none;
  }
  .other {
    fill: var(--other);
    stroke: var(--other-edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }
  .stroke {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.6;
  }
  .bracket {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.6;
  }
  .bracket.dashed {
    stroke-dasharray: 3.2 2.2;
  }
  .dots {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.6;
    stroke-dasharray: 1.6 2.2;
  }
  .query {
    fill: var(--ink);
    font: 660 12px var(--sans);
    text-anchor: middle;
  }
  .thread {
    fill: none;
    stroke: var(--line-2);
    stroke-width: 1.1;
  }
  .thread.same {
    stroke: var(--ink);
    stroke-width: 1.9;
  }
  .thread.over {
    stroke-dasharray: 3 3;
  }
  /* The rule over a column says the genre: double a declaration, dashed what looks ahead, single the rest. */
  .rule {
    border-top: 2px solid var(--ink);
  }
  .rule.double {
    border-top: 5px double var(--ink);
  }
  .rule.dashed {
    height: 2px;
    border-top: 0;
    background: repeating-linear-gradient(90deg, var(--ink) 0 7px, transparent 7px 11px);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
    }
    button,
    a {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .acts {
      display: none;
    }
  }
`;
