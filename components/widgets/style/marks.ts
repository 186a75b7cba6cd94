import { css } from 'lit';

/** Drawn signs: of a speaker, of a silence, of what is not known. */
export const markStyle = css`
  svg {
    display: block;
    overflow: visible;
  }
  .own {
    fill: currentColor;
    stroke: none;
  }
  .other {
    fill: var(--_other);
    stroke: var(--_edge);
    vector-effect: non-scaling-stroke;
  }
  .bracket {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1.4;
  }
  .bracket.dashed {
    stroke-dasharray: 3.2 2.2;
  }
  .query {
    fill: currentColor;
    font-weight: 640;
    font-size: 0.75em;
    text-anchor: middle;
  }
`;
