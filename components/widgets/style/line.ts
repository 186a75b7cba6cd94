import { css } from 'lit';

/** A line as a list, with all wordings to be opened. Year, rail, words, and what happened: under the words, beside them from 520 px (at 16 px letters). */
export const lineWidgetStyle = css`
  .line {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.7em;
    padding-block-start: 0.4em;
  }
  .line > li {
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    break-inside: avoid;
  }
  .year {
    grid-row: 1 / span 2;
    font-weight: 640;
    white-space: nowrap;
  }
  .words,
  .small {
    grid-column: var(--_words, 2);
  }
  .line > li > .small {
    padding-block-end: 0.5em;
  }
  summary {
    display: list-item;
    min-height: 24px;
    padding-block: 0.25em;
    list-style: disclosure-closed inside;
    cursor: pointer;
  }
  details[open] > summary {
    list-style-type: disclosure-open;
  }
  dl {
    margin: 0;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3em 0.8em;
  }
  dt {
    grid-column: 1;
    font-weight: 640;
  }
  dd {
    grid-column: 2;
    margin: 0;
  }
  .near {
    display: block;
  }
  @media print {
    /* A sheet of paper cannot be opened. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  @container (min-width: 32.5em) {
    .line {
      grid-template-columns: auto minmax(0, 1fr) minmax(0, 1.45fr);
    }
    .line > li > .small {
      grid-column: calc(var(--_words, 2) + 1);
      padding-block: 0.25em 0.5em;
    }
    .line > li > .words {
      padding-block-end: 0.4em;
    }
  }
`;
