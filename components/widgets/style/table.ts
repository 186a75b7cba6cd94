import { css } from 'lit';

/** Positions and papers: a block per position, a table from 640 px: below that five columns hold two words each. */
export const tableWidgetStyle = css`
  .body {
    overflow-x: auto;
  }
  table,
  tbody,
  tr,
  td,
  th {
    display: block;
    padding: 0;
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  tbody th {
    font-weight: 640;
    padding-block: 0.5em 0.2em;
  }
  tbody tr + tr {
    border-block-start: 1px solid var(--_rule);
  }
  td {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.5em;
    padding-block-end: 0.5em;
  }
  .when {
    min-inline-size: 2.6em;
    font-weight: 640;
    white-space: nowrap;
  }
  .absent {
    display: flex;
    gap: 0.4em;
    align-items: center;
    color: var(--_soft);
  }
  .said + .said {
    margin-block-start: 0.4em;
  }
  td a {
    color: inherit;
  }
  sup {
    line-height: 0;
  }
  .notes > li {
    padding-inline-start: 1.2em;
    text-indent: -1.2em;
  }
  @container (min-width: 40em) {
    table {
      display: table;
      table-layout: fixed;
      font-size: 0.875em;
    }
    thead {
      display: table-header-group;
      position: static;
      clip-path: none;
    }
    tbody {
      display: table-row-group;
    }
    tr {
      display: table-row;
      break-inside: avoid;
    }
    th,
    td {
      display: table-cell;
      padding: 0.4em 0.6em 0.5em 0;
    }
    thead th {
      border-block-end: 1px solid currentColor;
      font-weight: 640;
    }
    .genre {
      display: block;
      font-weight: 400;
      font-size: 0.875em;
      color: var(--_soft);
      overflow-wrap: anywhere;
    }
    .when {
      display: none;
    }
  }
`;
