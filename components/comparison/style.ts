import { css } from 'lit';

/** The form of two papers side by side: 1fr, a gutter of 178, 1fr; paragraph numbers in 46 px inside each side. */
export const comparisonViewStyle = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 12px 40px;
    padding: 10px 0 12px;
    border-bottom: 1px solid var(--ink);
  }
  .head > div:first-child {
    flex: 1 1 520px;
    min-width: 0;
  }
  .crumb {
    margin-bottom: 4px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-height: 26px;
  }
  .crumb label {
    min-width: 0;
    max-width: 240px;
  }
  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 26px;
    padding: 2px 18px 2px 0;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, var(--ink-2) 50%) right 7px center / 5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%) right 2px center / 5px 5px no-repeat var(--paper);
    color: var(--ink-2);
    font: var(--ui);
    text-overflow: ellipsis;
  }
  .summary {
    max-width: 760px;
    margin-top: 4px;
    font: 400 1.125rem/1.5rem var(--serif);
  }
  .toggles {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
  }
  .toggle {
    display: flex;
    border: 1px solid var(--line-2);
  }
  .toggle button {
    min-height: 30px;
    padding: 4px 12px;
  }
  .toggle [aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 32px;
    min-height: 36px;
    padding: 3px 0;
    border-bottom: 1px solid var(--hair);
  }
  .tools .acts {
    align-items: center;
    font: var(--label);
  }
  .at {
    color: var(--ink-2);
  }
  .act:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: default;
  }
  .legends summary {
    display: none;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    font: 400 0.9375rem/1.375rem var(--serif);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 7px;
  }
  .legend .bar {
    height: 17px;
  }

  del {
    background: var(--del-bg);
    color: var(--del);
    text-decoration: line-through 1.5px;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .cells {
    margin: 18px 0 8px;
    border-collapse: collapse;
    font: var(--ui);
  }
  .cells caption {
    padding: 4px 0;
    font-weight: 620;
    text-align: left;
  }
  .cells th,
  .cells td {
    padding: 5px 22px 5px 0;
    border-bottom: 1px solid var(--hair);
    font-weight: inherit;
    text-align: left;
    vertical-align: baseline;
  }
  ins {
    background: var(--ins-bg);
    color: var(--ins);
    font-weight: 600;
    text-decoration: underline 2px;
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del + ins {
    margin-left: 0.22em;
  }
  .moved {
    text-decoration: underline double 1px var(--ink-2);
    text-underline-offset: 3px;
    text-decoration-skip-ink: none;
  }
  .stayed {
    text-decoration: underline dotted 2px var(--ink-2);
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .context {
    color: var(--ink-2);
  }
  .tint {
    background: var(--wash);
    color: var(--ink);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline 1px var(--line-2);
    text-underline-offset: 4px;
  }
  .said {
    user-select: none;
  }
  /* In running text the words that go stand between those that stay: copied, they would be nobody's sentence. */
  .inline del {
    user-select: none;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    font: inherit;
    text-align: left;
  }
  th,
  td {
    padding: 0;
    vertical-align: top;
  }
  thead tr {
    border-bottom: 1px solid var(--ink);
  }
  tbody tr {
    position: relative;
    border-bottom: 1px solid var(--hair);
  }
  tbody tr:last-child {
    border-bottom-color: var(--ink);
  }
  .gutter {
    width: 178px;
  }
  .column {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 2px 17px;
    padding: 8px 12px 8px 0;
  }
  .year {
    font: var(--year);
  }
  .about {
    padding-top: 4px;
    font: var(--ui);
  }
  .about .rule {
    display: block;
    width: 88px;
    margin-bottom: 4px;
    border-top: 2px solid var(--ink);
  }
  .about .rule.double {
    border-top: 5px double var(--ink);
  }
  .about .rule.dashed {
    border-top-style: dashed;
  }
  .about .soft {
    font: var(--small);
  }
  .about .act {
    font: var(--label);
  }
  .stretch {
    margin: 16px auto 0;
  }

  .side {
    padding: 10px 0 12px;
    font: var(--column);
    hyphens: manual;
  }
  .rows:not(.passage) .side {
    position: relative;
    padding-left: 46px;
  }
  .place {
    position: absolute;
    left: 0;
    top: 14px;
    color: var(--ink-3);
    font: var(--small);
  }
  .tag {
    display: none;
  }
  .text {
    max-width: 560px;
    overflow-wrap: break-word;
  }
  .inline .text {
    max-width: 720px;
  }
  .inline .gutter {
    width: 42%;
  }
  .inline thead th:first-child {
    width: 58%;
  }
  .text p + p {
    margin-top: 2px;
  }
  .from {
    color: var(--ink-2);
    font: var(--small);
  }
  .olderText {
    margin-top: 4px;
    padding-left: 12px;
    border-left: 1px solid var(--line-2);
    color: var(--ink-2);
  }
  .bar {
    border-left: 4px solid var(--ins);
  }
  .bar.dropped {
    border-left: 4px dotted var(--del);
  }
  .text.bar {
    margin-left: -14px;
    padding-left: 10px;
  }
  .formula .text,
  .dropped .text {
    color: var(--ink-2);
  }
  tbody .gutter {
    padding: 13px 12px;
    color: var(--ink-2);
    font: var(--label);
    text-align: center;
  }
  tbody .gutter b {
    color: var(--ink);
    font-weight: 640;
  }
  .note {
    display: block;
  }
  .small {
    font: var(--small);
    color: var(--ink-3);
  }
  .side .tie,
  .tie {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .tie::before,
  .tie::after {
    content: '';
    flex: 1;
    border-top: 1px solid var(--line-2);
  }
  .same .tie::before,
  .same .tie::after {
    border-top: 4px double var(--line-2);
  }
  .possible .tie::before,
  .possible .tie::after {
    border-top-style: dashed;
  }
  .dropped .tie::after {
    flex: 0 0 8px;
    height: 16px;
    border: 1.5px solid var(--ink-2);
    border-left: 0;
  }
  .new .tie::before {
    flex: 0 0 8px;
    height: 16px;
    border: 1.5px solid var(--ink-2);
    border-right: 0;
  }
  .inline tbody .gutter {
    text-align: left;
  }
  .inline .tie::before,
  .inline .tie::after {
    display: none;
  }
  /* The change the reader is at: a bar beside the row, for the focus ring goes when the hand takes the mouse. */
  tr[aria-current] {
    box-shadow: -14px 0 0 -10px var(--ink);
  }
  tr[aria-current] > :first-child::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: -14px;
    border-left: 4px solid var(--ink);
  }
  tr[aria-current] {
    box-shadow: none;
  }
  .unchanged td {
    padding: 6px 0 6px 46px;
    color: var(--ink-3);
    font: var(--label);
  }

  .passage .side {
    padding-right: 12px;
  }
  .clauses .side {
    padding: 22px 12px 22px 0;
  }
  .clause {
    font: 400 1.6875rem/2.25rem var(--serif);
    overflow-wrap: break-word;
  }
  .clauses {
    border-bottom-color: var(--ink);
  }
  .clauses .gutter {
    vertical-align: middle;
  }
  .verdict {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
  }
  .value {
    font: var(--column);
  }
  .value .soft {
    font: var(--label);
  }
  .axis .side {
    padding: 7px 12px 9px 0;
  }
  .axis .gutter {
    padding-block: 8px;
  }
  .paragraphs .whole {
    max-width: 560px;
    color: var(--ink-2);
    font: var(--column);
  }
  .paragraphs .from {
    margin-top: 6px;
  }
  .why {
    display: grid;
    gap: 4px;
    max-width: 760px;
    margin: 10px 0;
    padding-left: 14px;
    border-left: 1px solid var(--line-2);
    color: var(--ink-2);
    font: var(--label);
  }
  .why .quote {
    font: var(--column);
  }
  .why dl > div {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr);
  }
  .why dt {
    color: var(--ink-3);
  }
  .notes {
    padding: 12px 0 32px;
    color: var(--ink-2);
    font: var(--label);
  }

  @media (max-width: 1180px) {
    .gutter {
      width: 132px;
    }
    tbody .gutter {
      padding-inline: 8px;
    }
    .stretch {
      width: 116px;
    }
  }

  @media (max-width: 700px) {
    h1 {
      font-size: 1.5rem;
      line-height: 1.8125rem;
    }
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      width: auto;
    }
    thead tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 16px;
    }
    thead .gutter {
      display: none;
    }
    .column {
      grid-template-columns: minmax(0, 1fr);
      padding: 6px 0;
    }
    .about .rule {
      width: 60px;
    }
    .about {
      font: var(--label);
    }
    tbody tr {
      display: flex;
      flex-direction: column;
      padding: 8px 0 12px;
    }
    tbody .gutter {
      order: -1;
      width: auto;
      padding: 0 0 2px;
      text-align: left;
    }
    .inline .gutter,
    .inline thead th:first-child {
      width: auto;
    }
    .tie,
    .note,
    .verdict {
      display: inline;
    }
    .note::before {
      content: ' ';
    }
    .verdict + .verdict::before {
      content: ', ';
    }
    .verdict svg {
      display: none;
    }
    .tie::before,
    .tie::after {
      display: none;
    }
    .gutter .act {
      margin-left: 12px;
    }
    .rows:not(.passage) .side,
    .side,
    .axis .side,
    .clauses .side {
      padding: 4px 0 2px 46px;
    }
    .rows.inline .side {
      padding-left: 0;
    }
    .side:empty,
    .abreast .place {
      display: none;
    }
    .abreast .place {
      display: none;
    }
    .inline .place {
      position: static;
    }
    .tag {
      display: block;
      position: absolute;
      left: 0;
      margin-top: 4px;
      color: var(--ink-2);
      font: 640 0.78125rem/1rem var(--sans);
    }
    .side {
      position: relative;
    }
    .clauses .side {
      padding-left: 0;
    }
    .clauses .tag {
      position: static;
      margin: 0;
    }
    .clause {
      font-size: 1.4375rem;
      line-height: 1.9375rem;
    }
    tr[aria-current] > :first-child::before {
      left: -12px;
    }
    tr[aria-current] .side:first-child {
      position: static;
    }
    .legends summary {
      display: list-item;
      min-height: 24px;
      padding: 4px 0;
      font: var(--label);
    }
    .unchanged td {
      padding-left: 0;
    }
    .text.bar {
      margin-left: -10px;
      padding-left: 6px;
    }
  }

  @media (forced-colors: active) {
    .toggle [aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    select {
      border: 1px solid CanvasText;
      appearance: auto;
    }
  }

  @media print {
    .crumb,
    .toggles,
    .act,
    .at,
    .notes {
      display: none;
    }
    .tie {
      justify-content: center;
    }
    .gutter {
      width: 116px;
    }
    .stretch {
      width: 100%;
      max-width: 104px;
    }
    tbody tr {
      break-inside: avoid;
    }
    .side {
      font-size: 11pt;
      line-height: 15pt;
    }
    .tie::before,
    .tie::after {
      display: none;
    }
  }
`;
