import { css } from 'lit';

/**
 * The form of the widgets. The page gives font, size, colour and colour scheme, by inheritance; nothing else of it comes in:
 * `all: initial` on the outermost element cannot be undone from outside, as anything set on `:host` can. Sizes in em, so that
 * a widget grows with the letters around it. Colours are shares of the text colour where they may be (soft text 72 %, 5.9
 * against the ground of the sample page; another speaker 58 %, 3.8; rules 26 %), and bring their own ground where not.
 */
export const frameStyle = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    all: initial;
    display: block;
    color: inherit;
    font: inherit;
    font-style: normal;
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    forced-color-adjust: inherit;
    print-color-adjust: inherit;
    direction: ltr;
    hyphens: manual;
    overflow-wrap: break-word;
    text-wrap: pretty;
    border-block-start: 3px solid currentColor;
    border-block-end: 1px solid currentColor;
    padding-block: 0.5em 0.6em;
    /* Measured by its own width. Where a page asks how wide it would like to be (a float, a flex row): some 40 letters. */
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    --_soft: var(--policy-soft-color, color-mix(in srgb, currentColor 72%, transparent));
    --_other: var(--policy-other-color, color-mix(in srgb, currentColor 58%, transparent));
    --_rule: var(--policy-rule-color, color-mix(in srgb, currentColor 26%, transparent));
    --_marker: var(--policy-marker-background, var(--utrecht-mark-background-color, light-dark(#fff0a3, #55470a)));
    --_marker-ink: var(--policy-marker-color, var(--utrecht-mark-color, light-dark(#17191c, #f4efe0)));
    --_link: var(--policy-link-color, var(--utrecht-link-color, currentColor));
    --_focus: var(--policy-focus-color, var(--utrecht-focus-outline-color, var(--basis-focus-outline-color, currentColor)));
    --_edge: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  ol {
    list-style: none;
  }
  q {
    quotes: none;
  }
  b,
  .title {
    font-weight: 640;
  }
  .small,
  .foot,
  .notice {
    font-size: 0.8125em;
  }
  .small,
  .soft,
  .foot {
    color: var(--_soft);
  }
  .notice {
    padding: 0.3em 0.6em;
    border-inline-start: 3px solid currentColor;
    margin-block: 0.4em;
  }
  .body {
    padding-block: 0.4em 0.6em;
  }
  .foot {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.5em;
  }
  .foot > * + * {
    margin-block-start: 0.25em;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  .foot > p > a {
    display: inline-block;
    min-height: 24px;
    padding-block: 0.25em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .nowrap {
    white-space: nowrap;
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
  /* The word that shifts: fill, underline and weight, for the fill alone is 1.15 on white. */
  mark {
    padding-inline: 0.12em;
    background: var(--_marker);
    color: var(--_marker-ink);
    font-weight: 600;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    border-block-end: 2px solid currentColor;
  }
  @media (forced-colors: active) {
    .widget {
      --_soft: CanvasText;
      --_rule: CanvasText;
      --_marker: Mark;
      --_marker-ink: MarkText;
      --_link: LinkText;
      --_focus: Highlight;
      /* Another speaks: hollow, because grey is no colour here. */
      --_other: Canvas;
      --_edge: CanvasText;
    }
    mark,
    .marker {
      forced-color-adjust: none;
    }
  }
  @media print {
    .widget {
      --_marker: #e4e4e4;
      --_marker-ink: #000000;
    }
  }
`;
