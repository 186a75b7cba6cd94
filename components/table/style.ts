import { css } from 'lit';

/** A sheet with hairlines, as it is printed; below 700 px every position is a block with its papers under each other. */
export const tableViewStyle = css`
  :host {
    padding-bottom: 40px;
  }
  .none {
    display: grid;
    gap: 12px;
    padding: 24px 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 24px;
    padding: 6px 0;
  }
  .tools > p {
    flex: 1;
  }
  .choice {
    flex: 0 0 auto;
  }
  .choice[open] {
    flex: 1 0 100%;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--ink);
  }
  .choice > p {
    max-width: 72ch;
    padding: 6px 0 10px;
  }
  summary {
    cursor: pointer;
  }
  summary:focus-visible {
    outline-offset: 0;
  }
  fieldset {
    min-width: 0;
    margin: 0 0 12px;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }
  legend {
    padding: 0;
    font-weight: 620;
  }
  .years {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .years legend {
    float: left;
    width: 100%;
  }
  .themes {
    columns: 270px;
    column-gap: 32px;
  }
  label {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    min-height: 26px;
    padding: 3px 0;
    cursor: pointer;
  }
  input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 2px 0 0;
    accent-color: var(--ink);
  }
  .sheet {
    max-width: 1240px;
    margin: 8px auto 0;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.75rem;
  }
  .how {
    margin: 4px 0 10px;
    color: var(--ink-2);
    font: var(--label);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    min-width: 880px;
    border-collapse: collapse;
    table-layout: fixed;
    border-top: 2px solid var(--ink);
  }
  thead th {
    border-bottom: 1px solid var(--ink);
    padding: 4px 8px 6px;
    vertical-align: bottom;
    text-align: left;
    font: var(--label);
  }
  thead th:not(.corner) {
    border-left: 1px solid var(--line-2);
  }
  .corner {
    width: 11.5%;
    padding-left: 0;
  }
  .year {
    display: block;
    font: 500 1.25rem/1.625rem var(--serif);
  }
  /* One height for every genre, so that years and names of genres stand on one line. */
  .rule {
    display: block;
    height: 5px;
    margin: 3px 0 4px;
  }
  .rule.dashed {
    height: 5px;
    background-size: 100% 2px;
    background-repeat: no-repeat;
  }
  .rule:not(.double, .dashed) {
    border-top-width: 1px;
  }
  .genre {
    font-weight: 640;
  }
  sup {
    margin-left: 3px;
    font-size: 0.85em;
    line-height: 1;
  }
  tbody tr {
    border-bottom: 1px solid var(--line-2);
    break-inside: avoid;
  }
  tbody th {
    padding: 6px 10px 8px 0;
    vertical-align: top;
    text-align: left;
    font: 620 0.875rem/1.1875rem var(--sans);
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .number,
  .theme {
    display: block;
    color: var(--ink-3);
    font: var(--small);
  }
  .position {
    text-decoration-color: transparent;
  }
  .position:is(:hover, :focus-visible) {
    text-decoration-color: currentColor;
  }
  .theme {
    margin-top: 2px;
  }
  td {
    padding: 6px 8px 8px;
    border-left: 1px solid var(--line-2);
    vertical-align: top;
    overflow-wrap: break-word;
  }
  .when {
    display: none;
  }
  .wording {
    font: 400 0.9375rem/1.25rem var(--serif);
    hyphens: manual;
    text-wrap: wrap;
  }
  .whom {
    font: var(--label);
  }
  .small {
    margin-top: 1px;
    color: var(--ink-2);
    font: var(--small);
  }
  .small b {
    color: var(--ink);
    font-weight: 640;
  }
  /* Above and below its line, which takes no room: 24 px to hit. */
  .small a,
  .position {
    padding: 4px 0;
  }
  .small a {
    text-decoration-color: var(--line-2);
    text-underline-offset: 3px;
  }
  .said + .said,
  .absent ~ .said {
    margin-top: 5px;
  }
  .absent {
    display: flex;
    gap: 6px;
    align-items: baseline;
    color: var(--ink-2);
    font: var(--label);
  }
  .mark {
    flex: none;
    align-self: center;
  }
  .under {
    columns: 2;
    column-gap: 32px;
    margin-top: 8px;
  }
  .notes {
    color: var(--ink-2);
    font: var(--small);
  }
  .notes li {
    padding: 0 0 3px 16px;
    text-indent: -16px;
    break-inside: avoid;
  }
  .letter {
    display: inline-block;
    width: 16px;
    text-indent: 0;
  }
  .foot {
    padding: 2px 0 0 16px;
    break-inside: avoid;
    color: var(--ink-3);
    font: var(--small);
  }
  @media (max-width: 700px) {
    .scroll {
      overflow: visible;
    }
    table {
      min-width: 0;
    }
    table,
    tbody,
    tbody tr,
    tbody th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      padding: 10px 0;
    }
    tbody th {
      padding: 0 0 6px;
      font-size: 1.0625rem;
      line-height: 1.375rem;
    }
    td {
      display: grid;
      grid-template-columns: 58px minmax(0, 1fr);
      padding: 6px 0;
      border-left: 0;
      border-top: 1px solid var(--hair);
    }
    .when {
      display: block;
      font: 500 1.0625rem/1.375rem var(--serif);
    }
    .under {
      columns: 1;
    }
  }
  @media print {
    :host {
      padding: 0;
    }
    .tools {
      display: none;
    }
    .sheet {
      max-width: none;
      margin: 0;
    }
    h1 {
      font-size: 13pt;
      line-height: 14.5pt;
    }
    .how {
      margin: 0 0 3pt;
      font-size: 7.9pt;
      line-height: 9.5pt;
    }
    .scroll {
      overflow: visible;
    }
    table {
      min-width: 0;
      border-top-width: 1.5pt;
    }
    thead {
      display: table-header-group;
    }
    thead th {
      padding: 1pt 4pt 1.5pt;
      font-size: 8.2pt;
      line-height: 10pt;
    }
    .corner,
    tbody th {
      padding-left: 0;
    }
    .corner {
      width: 32mm;
    }
    .year {
      font-size: 12pt;
      line-height: 13pt;
    }
    .rule {
      height: 4pt;
      margin: 1pt 0 1pt;
    }
    tbody th {
      padding: 1pt 3.5pt 1.5pt 0;
      font-size: 8.4pt;
      line-height: 10pt;
    }
    td {
      padding: 1pt 3.5pt 1.5pt;
    }
    a {
      text-decoration: none;
    }
    .number,
    .theme,
    .small,
    .notes,
    .foot {
      font-size: 7.7pt;
      line-height: 8.6pt;
    }
    .wording {
      font-size: 8.6pt;
      line-height: 9.7pt;
    }
    mark {
      border-bottom-width: 1pt;
    }
    .absent,
    .whom {
      font-size: 8.2pt;
      line-height: 10.5pt;
    }
    .said + .said,
    .absent ~ .said {
      margin-top: 1pt;
    }
    .under {
      margin-top: 3pt;
    }
    .notes li {
      padding: 0 0 0.5pt 10pt;
      text-indent: -10pt;
    }
    .letter {
      width: 10pt;
    }
    .foot {
      padding: 0 0 0 10pt;
    }
  }
`;
