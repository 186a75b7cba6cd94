import { css } from 'lit';

/** Kind, sentence, line, source: four columns that head and rows share, so that each station hangs under its paper. */
export const findingsViewStyle = css`
  :host {
    padding-bottom: 48px;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: 132px minmax(0, 1fr) 428px 214px;
    column-gap: 22px;
  }
  .head {
    align-items: end;
    padding: 18px 0 12px;
    border-bottom: 1px solid var(--ink);
  }
  .what {
    grid-column: 1 / 3;
  }
  .what h1 {
    max-width: 24em;
    font-size: 1.875rem;
    line-height: 2.125rem;
  }
  .lead {
    margin-top: 8px;
    max-width: 62ch;
    color: var(--ink-2);
    font: var(--column);
  }
  .read {
    color: var(--ink-2);
    font: var(--label);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
  }
  .axis {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1;
  }
  .filled {
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 1.4;
  }
  .ring {
    fill: var(--paper);
    stroke: var(--ink-2);
    stroke-width: 1.6;
  }
  .compared {
    fill: none;
    stroke: var(--ink);
    stroke-width: 1.6;
  }
  .ruler .rule {
    fill: none;
    border: 0;
    stroke: var(--ink);
    stroke-width: 2;
  }
  .ruler .rule.double {
    stroke-width: 1.2;
  }
  .ruler .rule.dashed {
    background: none;
    stroke-dasharray: 6 4;
  }
  .ruler text {
    fill: var(--ink-2);
    font: 400 12px var(--sans);
  }
  .ruler .paper,
  .ruler .genre {
    text-anchor: middle;
  }
  .ruler .paper {
    fill: var(--ink);
    font-weight: 640;
    font-size: 13px;
  }

  /* ── the legend ── */
  .legend {
    display: flex;
    align-items: center;
    gap: 22px;
    padding: 10px 0;
    border-bottom: 1px solid var(--hair);
  }
  .legend ol {
    display: flex;
    gap: 26px;
  }
  .understood {
    padding: 5px 14px;
    min-height: 32px;
    border: 1.5px solid var(--ink);
    white-space: nowrap;
  }

  /* ── the filter ── */
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 2px 22px;
    padding: 4px 0;
    border-bottom: 1px solid var(--ink);
    font: var(--label);
  }
  .kinds,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .kind {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 32px;
    border-bottom: 3px solid transparent;
    color: var(--ink-2);
  }
  .kind:hover {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .kind[aria-pressed='true'] {
    border-bottom-color: var(--ink);
    color: var(--ink);
    font-weight: 640;
  }
  .count {
    color: var(--ink-3);
    font-weight: 400;
  }
  .choices label {
    color: var(--ink-2);
  }
  select {
    field-sizing: content;
    max-width: 15em;
    min-height: 28px;
    padding: 2px 18px 2px 0;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, var(--ink-2) 50%) right 7px center / 5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%) right 2px center / 5px 5px no-repeat var(--paper);
    color: var(--ink);
    font: inherit;
    text-overflow: ellipsis;
  }

  /* ── the rows ── */
  h2 {
    padding: 18px 0 5px;
    border-bottom: 1px solid var(--ink);
    font: 640 0.90625rem/1.25rem var(--sans);
  }
  h2 .note {
    margin-left: 6px;
    font-weight: 400;
  }
  .note {
    color: var(--ink-3);
    font: var(--label);
  }
  .row {
    padding: 9px 0 8px;
    border-bottom: 1px solid var(--hair);
    content-visibility: auto;
    contain-intrinsic-size: auto 100px;
  }
  .is {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding-top: 4px;
    font: 640 0.8125rem/1.125rem var(--sans);
  }
  .is svg {
    flex: none;
    margin-top: 4px;
  }
  h3 {
    font: 400 1.21875rem/1.5rem var(--serif);
    overflow-wrap: break-word;
  }
  section:not([data-group='changed']) h3 {
    font-size: 1.0625rem;
  }
  h3 a {
    display: inline-block;
    min-height: 24px;
    text-decoration: none;
  }
  h3 a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  h3 b {
    font-weight: 600;
  }
  .corrected {
    display: inline-flex;
    align-items: center;
    font: var(--label);
  }
  .words {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 12px;
    color: var(--ink-2);
    font: 400 1.0625rem/1.4375rem var(--serif);
  }
  .words q:only-child {
    grid-column: 1 / -1;
  }
  .words mark {
    color: var(--marker-ink);
  }
  .when {
    padding-top: 1px;
    color: var(--ink-3);
    font: var(--label);
    line-height: 1.4375rem;
  }
  q {
    quotes: none;
    overflow-wrap: break-word;
  }
  .source {
    font: var(--label);
  }
  .who {
    font-weight: 640;
  }
  .where {
    color: var(--ink-2);
    overflow-wrap: break-word;
  }
  .by-hand,
  .none,
  .more,
  .foot {
    padding: 10px 0;
  }
  .foot {
    max-width: 72ch;
    margin-top: 14px;
    color: var(--ink-3);
    font: var(--label);
  }
  .foot p + p {
    margin-top: 6px;
  }

  /* ── less wide: the source stands under the sentence ── */
  [data-layout='middle'] .head,
  [data-layout='middle'] .row {
    grid-template-columns: 112px minmax(0, 1fr) 300px;
  }
  [data-layout='middle'] .row .source,
  [data-layout='middle'] .read {
    grid-column: 2 / 4;
  }
  [data-layout='middle'] .read {
    grid-column: 1 / 4;
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
  }
  [data-layout='middle'] .source {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
  }

  /* ── narrow: one column ── */
  [data-layout='narrow'] .head,
  [data-layout='narrow'] .row {
    display: block;
  }
  [data-layout='narrow'] .row {
    padding: 12px 0 10px;
  }
  [data-layout='narrow'] .drawn {
    margin: 8px 0 4px;
  }
  [data-layout='narrow'] .legend {
    display: block;
  }
  [data-layout='narrow'] .legend ol {
    display: block;
  }
  [data-layout='narrow'] .understood {
    display: block;
    margin-left: auto;
  }
  [data-layout='narrow'] .kinds {
    flex-wrap: nowrap;
    max-width: 100%;
    overflow-x: auto;
  }
  [data-layout='narrow'] .kind {
    flex: none;
  }
  [data-layout='narrow'] .when {
    min-width: 38px;
  }
  @media print {
    .filter,
    .legend,
    .more,
    .links {
      display: none;
    }
    .row {
      break-inside: avoid;
      content-visibility: visible;
    }
  }
`;
