import { css } from 'lit';

/**
 * The tokens, light and dark in one place, on the outermost element of the page; every view inherits them. Contrasts
 * were measured: ink-3 is the lowest level that may carry text (5.9 on paper), line-2 never carries text (3.4).
 */
export const designTokens = css`
  :host {
    --paper: light-dark(#ffffff, #14171a);
    --wash: light-dark(#f3f4f4, #1c2024);
    --ink: light-dark(#17191c, #e9e7e2);
    --ink-2: light-dark(#43484e, #b9bcbf);
    --ink-3: light-dark(#5f656c, #969ba1);
    --line-2: light-dark(#858b91, #6c7278);
    --hair: light-dark(#d6d9db, #33383d);
    --marker: light-dark(#fff0a3, #55470a);
    --marker-ink: light-dark(#17191c, #f4efe0);
    --ins: light-dark(#0b4a99, #9cc4f5);
    --ins-bg: light-dark(#e6eef8, #1b2c42);
    --del: light-dark(#8f2f0e, #f0ae90);
    --del-bg: light-dark(#fbece4, #3b2218);
    --focus: light-dark(#0b5bd3, #ffd24a);
    /* Another speaks: filled grey on screen, hollow where colours are forced. */
    --other: var(--line-2);
    --other-edge: none;

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
      --paper: Canvas;
      --wash: Canvas;
      --ink: CanvasText;
      --ink-2: CanvasText;
      --ink-3: CanvasText;
      --line-2: CanvasText;
      --hair: CanvasText;
      --marker: Mark;
      --marker-ink: MarkText;
      --ins: CanvasText;
      --ins-bg: Canvas;
      --del: CanvasText;
      --del-bg: Canvas;
      --focus: Highlight;
      --other: Canvas;
      --other-edge: CanvasText;
    }
  }
  @media print {
    :host {
      --paper: #ffffff;
      --wash: #ffffff;
      --ink: #000000;
      --ink-2: #000000;
      --ink-3: #000000;
      --line-2: #767676;
      --hair: #b5b5b5;
      --marker: #e4e4e4;
      --marker-ink: #000000;
      --ins: #000000;
      --ins-bg: transparent;
      --del: #000000;
      --del-bg: transparent;
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
