import { css } from 'lit';

/** The overview in its wide form: names, columns, last changes. What gives way in less room stands in forms.ts. */
export const overviewStyle = css`
  /* The strip stands at the foot of the window also where the rows do not reach it. */
  .wide,
  .middle,
  .narrow {
    display: flex;
    flex-direction: column;
    min-height: calc(100vh - 58px);
  }
  .strip {
    margin-top: auto;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 24px;
    padding: 11px 0 5px;
  }
  h1.long {
    font-size: 1.5625rem;
  }
  h1.longer {
    font-size: 1.3125rem;
  }
  .top .acts {
    align-items: baseline;
  }
  [aria-pressed='true'] {
    font-weight: 640;
  }
  .figure {
    position: relative;
  }
  .legend {
    position: absolute;
    top: 0;
    font: var(--label);
    color: var(--ink-2);
  }
  .legend.marks {
    left: 0;
  }
  .legend.drawn {
    left: calc(100% - 290px);
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 15px;
    height: 20px;
    white-space: nowrap;
  }
  .legend.drawn li {
    gap: 9px;
  }
  .time {
    margin-left: 226px;
  }
  .wide .time {
    margin-right: 296px;
  }
  .ruler {
    width: 100%;
  }
  .axis,
  .leader {
    fill: none;
    stroke: var(--line-2);
    stroke-width: 1;
  }
  .leader {
    stroke: var(--ink-2);
  }
  .year,
  .gap {
    fill: var(--ink-3);
    font: var(--small);
  }
  /* A leader that cannot be avoided passes behind the words. */
  .gap {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: 226px repeat(var(--columns), minmax(0, 1fr));
    border-bottom: 1px solid var(--hair);
  }
  .wide table {
    table-layout: fixed;
  }
  .wide :is(th, td):first-child {
    width: 206px;
  }
  .wide :is(th, td):last-child {
    width: 230px;
    padding-right: 0;
  }
  .wide .row {
    grid-template-columns: 226px repeat(var(--columns), minmax(0, 1fr)) 296px;
  }
  .row.head {
    align-items: start;
    min-height: 82px;
    border-bottom: 2px solid var(--ink);
    font: var(--label);
    color: var(--ink-3);
  }
  .head .name,
  .head .change {
    align-self: end;
    padding-bottom: 6px;
  }
  .head .column {
    display: grid;
    padding: 0 0 4px;
  }
  .head .column > * {
    margin-right: 12.5%;
  }
  /* One height for every rule, so that the dates stand on one line under them. */
  .head .rule {
    height: 5px;
    margin-bottom: 4px;
  }
  .head .rule.dashed {
    background-size: 100% 2px;
    background-repeat: no-repeat;
  }
  .date {
    color: var(--ink);
    font: 640 0.96875rem/1.1875rem var(--sans);
  }
  .unsure {
    color: var(--ink-2);
    font: 400 0.8125rem/1rem var(--sans);
    white-space: nowrap;
  }
  .genre {
    color: var(--ink);
    font: 400 0.875rem/1.0625rem var(--sans);
  }
  .place {
    font: var(--small);
  }

  [data-column] {
    scroll-margin: 8px 0 128px;
  }
  [data-column]:focus-visible {
    outline-offset: -3px;
    z-index: 1;
  }
  .theme .name {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-left: 17px;
    font: 620 0.90625rem/1.0625rem var(--sans);
  }
  .theme .name[aria-expanded] {
    padding-left: 0;
    cursor: pointer;
  }
  .theme {
    min-height: 34px;
  }
  .triangle {
    flex: none;
  }
  .theme.open {
    border-bottom-color: transparent;
  }
  .drawing {
    position: absolute;
    left: 226px;
    top: 0;
    /* The drawing overflows its box on purpose; a box without any width would not be drawn at all. */
    width: 1px;
    pointer-events: none;
  }
  .theme > .cell {
    min-height: 33px;
  }
  .cell {
    position: relative;
    min-width: 0;
    cursor: pointer;
  }
  .cell.lit::after {
    content: '';
    position: absolute;
    inset: 3px 18px 3px -6px;
    border: 1px solid var(--line-2);
    pointer-events: none;
  }
  .lane > .cell.lit::after {
    inset: 2px 4px 2px -6px;
  }
  .thread.lit {
    stroke: var(--ink);
  }
  text.more {
    fill: var(--ink-2);
    font: 600 0.75rem/1 var(--sans);
  }
  .change {
    display: grid;
    align-content: center;
    padding: 0 0 0 6px;
    font: var(--statement);
    line-height: 1rem;
    overflow-wrap: anywhere;
  }
  .change b {
    font-weight: 650;
  }

  .row.lane {
    min-height: 41px;
    border-bottom-style: dotted;
  }
  .row.more {
    grid-template-columns: 1fr;
    min-height: 26px;
  }
  .more > .name {
    padding: 0 0 1px 17px;
    cursor: pointer;
    font: var(--statement);
  }
  :is(.lane, .more):has(+ .theme) {
    border-bottom: 1px solid var(--ink);
  }
  .lane .name {
    display: grid;
    align-content: center;
    padding: 2px 14px 2px 17px;
    color: var(--ink-2);
    font: var(--statement);
    line-height: 1.0625rem;
  }
  .lane .to {
    color: var(--ink-3);
  }
  .lane .cell {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-content: center;
  }
  .lane .words {
    padding: 1px 4px 0 0;
    font: 450 1.125rem/1.375rem var(--serif);
    letter-spacing: -0.006em;
    overflow-wrap: anywhere;
  }
  /* More than a column holds at full size: smaller rather than over two lines, as long as that is enough. */
  .lane .words.long {
    font-size: 0.875rem;
    line-height: 1.0625rem;
    letter-spacing: -0.012em;
  }
  .lane mark {
    margin-left: 0;
    border-bottom: 0;
  }
  .bar,
  .taper {
    grid-row: 2;
    width: 100%;
  }
  /* One px under the piece before it: two pieces that only touch show a seam at fractions of a px. */
  .taper {
    width: calc(100% + 1px);
    margin-left: -1px;
  }
  .extra,
  .unknown {
    color: var(--ink-3);
    font: var(--small);
  }
  .when {
    display: none;
  }

  .ledger {
    padding: 4px 0 4px;
    color: var(--ink-3);
    font: var(--label);
  }

  .strip {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: grid;
    grid-template-columns: 226px minmax(0, 1fr) 296px;
    min-height: 93px;
    margin-inline: calc(-1 * var(--page-margin));
    padding: 8px var(--page-margin) 6px;
    border-top: 3px solid var(--ink);
    background: var(--paper);
    font: var(--label);
  }
  .strip .of,
  .strip .said {
    padding-right: 24px;
  }
  .strip b {
    font-weight: 640;
  }
  .strip .quotation {
    font: var(--quotation);
    line-height: 1.5rem;
  }
  .strip .cut {
    color: var(--ink-3);
    font: var(--small);
  }
  .strip .acts {
    gap: 0 14px;
  }
  .turning {
    display: flex;
    align-items: baseline;
    gap: 10px;
  }
  .silence {
    font: var(--quotation);
    color: var(--ink-2);
  }
  svg.silence {
    align-self: center;
  }
  .hint {
    grid-column: 2;
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 2px solid var(--ink);
    font: var(--statement);
  }
  th,
  td {
    padding: 7px 14px 7px 0;
    border-bottom: 1px solid var(--hair);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    border-bottom: 1px solid var(--ink);
    font-weight: 600;
    vertical-align: bottom;
  }
  tr.theme th[scope='row'] {
    font-weight: 620;
  }
  th .act {
    padding: 0;
  }
  tr.lane th[scope='row'] {
    padding-left: 14px;
  }
  .typed {
    white-space: pre;
  }
  td .soft,
  th .soft {
    font-weight: 400;
  }
  .whole {
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    /* The backplate behind forced text would cover the rules of the rows. */
    .name,
    .change {
      forced-color-adjust: none;
    }
  }
  @media print {
    .strip {
      position: static;
    }
  }
`;
