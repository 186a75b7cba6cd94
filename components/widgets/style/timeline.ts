import { css } from 'lit';

/** The picture of a timeline, in the sizes its layout measured with. */
export const timelineStyle = css`
  .timeline {
    width: 100%;
    height: auto;
  }
  .timeline text {
    color: inherit;
    fill: currentColor;
  }
  .timeline .year,
  .timeline .soft,
  .timeline .rest:not(.speaks) {
    fill: var(--_soft);
  }
  .timeline .year,
  .timeline .soft,
  .timeline .strong {
    font-size: 0.8125em;
  }
  .timeline .year {
    font-weight: inherit;
  }
  .timeline .degree,
  .timeline .strong {
    font-weight: 600;
  }
  .timeline .degree {
    fill: var(--_marker-ink);
  }
  .marker {
    fill: var(--_marker);
  }
  .under {
    fill: none;
    stroke: var(--_marker-ink);
    stroke-width: 2;
  }
`;
