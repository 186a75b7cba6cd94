import { css } from 'lit';

/** A thread: its sentence, and its rail: each row draws its own piece over its whole height, so neighbours meet. */
export const railStyle = css`
  .summary {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .line {
    --_words: 3;
    grid-template-columns: auto 2.1em minmax(0, 1fr);
  }
  @container (min-width: 32.5em) {
    .line {
      grid-template-columns: auto 2.1em minmax(0, 1fr) minmax(0, 1.45fr);
    }
  }
  .rail {
    grid-row: 1 / span 2;
    position: relative;
    --_x: 0.9em;
    --_dot: 0.72em;
    --_lane: 0.62em;
    --_r: 0px;
  }
  /* A ring is open: what the page has behind it is not known, so the line stops at its edge instead of being covered. */
  .hollow {
    --_r: 5px;
  }
  .rail > * {
    position: absolute;
  }
  .piece {
    --_w: 5px;
    inset-inline-start: calc(var(--_x) - var(--_w) / 2);
    width: 0;
    border-inline-start: var(--_w) solid currentColor;
  }
  .piece.aside {
    inset-inline-start: calc(var(--_x) + var(--_lane) - var(--_w) / 2);
  }
  .piece.w3 {
    --_w: 3px;
  }
  .piece.w9 {
    --_w: 9px;
  }
  .piece.w13 {
    --_w: 13px;
  }
  .piece.other {
    border-inline-start-color: var(--_other);
  }
  .piece.dotted {
    --_w: 2px;
    border-inline-start: 2px dotted var(--_soft);
  }
  .above {
    inset-block: 0 auto;
    height: calc(var(--_dot) - var(--_r));
  }
  .below,
  .to-taper,
  .until-curve {
    inset-block: calc(var(--_dot) + var(--_r)) 0;
  }
  .through {
    inset-block: 0;
  }
  .to-taper {
    inset-block-end: 9px;
  }
  .until-curve {
    inset-block-end: 15px;
  }
  .taper {
    inset-block-end: 0;
    inset-inline-start: calc(var(--_x) - 7px);
    width: 14px;
    height: 10px;
  }
  .dot {
    inset-block-start: calc(var(--_dot) - 10px);
    inset-inline-start: calc(var(--_x) - 10px);
    width: 20px;
    height: 20px;
  }
  .dot.side {
    inset-inline-start: calc(var(--_x) + var(--_lane) - 10px);
  }
  .leave,
  .join {
    inset-inline-start: var(--_x);
    width: var(--_lane);
  }
  .leave {
    inset-block-start: 0;
    height: var(--_dot);
  }
  .join {
    inset-block-end: 0;
    height: 16px;
  }
  .curve {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .curve.other {
    stroke: var(--_other);
  }
  .filled {
    fill: currentColor;
  }
  .ring {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .gap {
    inset-block-start: calc(var(--_dot) - 9.5px);
    inset-inline-start: calc(var(--_x) - 11px);
    width: 22px;
    height: 19px;
  }
  @media (forced-colors: active) {
    .piece.other {
      border-inline-start: 0;
      outline: 1px solid CanvasText;
      width: calc(var(--_w) - 2px);
    }
    .curve.other {
      stroke: CanvasText;
      stroke-width: 1;
    }
  }
`;
