import { css } from 'lit';

/** A report: headings in the left margin, text and tables beside them; one column below 900 px. */
export const accountStyle = css`
  :host {
    padding: 20px 0 48px;
  }
  .summary {
    max-width: 62ch;
    margin: 6px 0 12px;
    font: var(--summary);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    padding: 4px 0 8px;
  }
  .part {
    display: grid;
    grid-template-columns: 226px minmax(0, 1fr);
    gap: 0 32px;
    padding: 16px 0 24px;
    border-top: 1px solid var(--ink);
  }
  h2 {
    font: 560 1.25rem/1.5rem var(--serif);
    text-wrap: balance;
    scroll-margin-top: 8px;
  }
  h3 {
    margin: 22px 0 6px;
    font: 620 0.9375rem/1.25rem var(--sans);
  }
  h4 {
    margin: 14px 0 4px;
    font: 620 0.875rem/1.25rem var(--sans);
  }
  h3:focus,
  h2:focus {
    outline: none;
  }
  .body {
    max-width: 980px;
  }
  .lead,
  .body > p {
    max-width: 76ch;
  }
  .lead {
    margin-bottom: 12px;
  }
  .body > p + p {
    margin-top: 8px;
  }
  .scroll {
    overflow-x: auto;
    margin: 8px 0;
  }
  .ledger :is(th, td) {
    vertical-align: baseline;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 1px solid var(--ink);
  }
  th,
  td {
    padding: 5px 16px 6px 0;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--ink-2);
    font: var(--label);
    vertical-align: bottom;
  }
  tbody th {
    font-weight: 620;
  }
  .count {
    width: 1%;
    padding-right: 0;
    padding-left: 16px;
    text-align: right;
    white-space: nowrap;
  }
  tfoot :is(th, td) {
    border-top: 1px solid var(--ink);
    border-bottom: 0;
    font-weight: 640;
  }
  .ledger th[scope='row'] {
    font-weight: 400;
  }
  .ledger .act {
    font-weight: 620;
    margin-right: 8px;
  }
  .step {
    width: 88px;
  }
  .scale tbody th {
    width: 40%;
  }
  .examples {
    display: block;
    color: var(--ink-2);
    font: var(--label);
  }
  .claims th[scope='row'] {
    width: 24%;
    font-weight: 620;
  }
  .claims td:last-child {
    width: 24%;
  }
  .claims .named {
    display: none;
  }
  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    padding: 3px 0 5px;
  }
  .cells {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 22px;
  }
  #bin section {
    padding: 4px 0 4px 20px;
    border-left: 3px solid var(--ink);
    margin-top: 14px;
  }
  #bin h3 {
    margin-top: 4px;
  }
  .sentences li {
    max-width: 76ch;
    padding: 6px 0;
    border-top: 1px solid var(--hair);
  }
  .sentences .quote {
    font: 400 1rem/1.4375rem var(--serif);
  }
  .place {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 14px;
    color: var(--ink-2);
    font: var(--label);
  }
  .left-out > div,
  .sources > div,
  .version > div {
    display: grid;
    grid-template-columns: minmax(0, 40%) minmax(0, 1fr);
    gap: 0 16px;
    padding: 4px 0;
    border-top: 1px solid var(--hair);
  }
  .version > div {
    grid-template-columns: 226px minmax(0, 1fr);
  }
  .version {
    margin-bottom: 12px;
  }
  .unknown li,
  .notices li,
  .corrections li {
    max-width: 76ch;
    padding: 3px 0 3px 18px;
    text-indent: -18px;
  }
  .unknown li::before {
    content: '–';
    display: inline-block;
    width: 18px;
    text-indent: 0;
  }
  .notices li,
  .corrections li {
    padding-left: 0;
    text-indent: 0;
  }
  code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-size: 0.94em;
  }
  @media (max-width: 900px) {
    .part {
      display: block;
    }
    .body {
      margin-top: 10px;
    }
  }
  @media (max-width: 560px) {
    .claims thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .claims :is(table, tbody, tr, th, td) {
      display: block;
    }
    .claims :is(th[scope='row'], td, td:last-child) {
      width: auto;
    }
    .claims :is(th[scope='row'], td:not(:last-child)) {
      border-bottom: 0;
      padding-bottom: 0;
    }
    .claims .named {
      display: inline;
      color: var(--ink-2);
    }
    .left-out > div,
    .sources > div,
    .version > div {
      display: block;
    }
    dt {
      font-weight: 620;
    }
    th,
    td {
      padding-right: 10px;
    }
    .count {
      padding-left: 8px;
    }
    .step {
      width: 60px;
    }
    #bin section {
      padding-left: 10px;
    }
  }
  @media print {
    :host {
      padding: 0;
    }
    nav {
      display: none;
    }
    .part {
      display: block;
      padding: 6pt 0 8pt;
    }
    h2,
    h3,
    h4,
    thead {
      break-after: avoid;
    }
    tr,
    li,
    .left-out > div,
    .sources > div {
      break-inside: avoid;
    }
    .body {
      max-width: none;
    }
    :is(th, td, p, dd, dt, li) {
      font-size: 9pt;
      line-height: 11.5pt;
    }
    .summary {
      font-size: 11pt;
      line-height: 14pt;
    }
    .place .act {
      display: none;
    }
  }
`;
