import { css } from 'lit';

/** The overview in less room: middle (changes under the name), narrow (stacked), and with many papers (listed). */
export const responsiveStyle = css`
  /* Middle: the last change stands under the name of its row. */
  .middle .row > .change {
    grid-column: 1;
    grid-row: 2;
    align-self: start;
    padding: 0 10px 6px 17px;
    color: var(--ink-2);
    font: var(--small);
  }
  .middle .row > .name {
    grid-column: 1;
    grid-row: 1;
    padding-top: 6px;
  }
  .middle .row > :is(.cell, .column) {
    grid-row: 1 / span 2;
  }
  .middle .head > .change {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .middle .head > .name {
    grid-row: 1 / span 2;
    align-self: end;
  }
  .middle .drawing {
    top: calc(50% - 17px);
  }
  .middle .legend.drawn {
    position: static;
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin: 0 0 10px 226px;
  }
  .middle .lane .words {
    font-size: 1rem;
  }
  .middle .lane .words.long {
    font-size: 0.875rem;
  }
  .middle .strip {
    grid-template-columns: 226px minmax(0, 1fr);
  }
  .middle .strip .from {
    grid-column: 2;
  }

  /* Narrow: name and change on one line, the drawing under it; positions as a list of years. */
  .narrow .top {
    padding: 12px 0 6px;
  }
  .narrow h1 {
    font-size: 1.40625rem;
    line-height: 1.625rem;
  }
  .narrow .theme .carriers {
    display: none;
  }
  .narrow .legend {
    position: static;
    display: grid;
    grid-template-columns: 1fr 1fr;
    padding-bottom: 8px;
  }
  .narrow .legend li {
    gap: 10px;
    white-space: normal;
    height: auto;
    min-height: 21px;
  }
  .narrow .time {
    margin: 0;
  }
  .gaps {
    padding-bottom: 6px;
    color: var(--ink-3);
    font: var(--small);
  }
  .narrow .row {
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
  }
  .narrow .row.head {
    min-height: 0;
  }
  .narrow .head .unsure {
    display: block;
    white-space: normal;
  }
  .narrow .head > :is(.name, .change) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .narrow .row > .column {
    padding: 0 0 6px;
  }
  .narrow .head .rule {
    margin-bottom: 2px;
  }
  .narrow .theme > .name {
    grid-row: 1;
    grid-column: 1 / -1;
    min-height: 34px;
    max-width: 58%;
  }
  .narrow .theme > .name:not([aria-expanded]) {
    padding-left: 0;
  }
  .narrow .row > .change {
    grid-row: 1;
    grid-column: 1 / -1;
    justify-self: end;
    max-width: 42%;
    text-align: right;
    color: var(--ink-2);
    font: var(--small);
  }
  .narrow .theme > .cell {
    grid-row: 2;
    min-height: 44px;
  }
  .narrow .drawing {
    left: 0;
    top: auto;
    bottom: 5px;
  }
  .narrow .cell.lit::after {
    inset: 2px 6px 2px -4px;
  }
  .narrow .row.lane {
    display: block;
    padding-bottom: 8px;
  }
  .narrow .row.more {
    grid-template-columns: 1fr;
  }
  .narrow .more > .name {
    padding: 0 0 2px;
  }
  .narrow .lane > .name {
    display: block;
    padding: 6px 0 4px;
  }
  .narrow .row.lane > .change {
    justify-self: auto;
    max-width: none;
    padding: 4px 0;
    text-align: left;
  }
  .listed .lane > .cell {
    grid-template-columns: 86px auto 1fr;
    align-items: center;
    column-gap: 8px;
    min-height: 26px;
  }
  .listed .lane > .cell.lit::after {
    inset: 0 -4px;
  }
  .listed .lane .words {
    grid-column: 2 / -1;
    padding: 1px 0;
  }
  .listed .when {
    display: block;
    color: var(--ink-3);
  }
  .narrow .strip {
    display: block;
    min-height: 0;
    max-height: 46vh;
    overflow-y: auto;
  }
  .narrow .strip .of p {
    display: inline;
  }
  .narrow .strip .quotation {
    font-size: 1.0625rem;
    line-height: 1.375rem;
  }
  .narrow table,
  .narrow :is(thead, tbody, tr, th, td) {
    display: block;
  }
  .narrow thead {
    position: absolute;
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
  }
  .narrow td:not(:last-child) {
    padding-left: 48px;
    text-indent: -48px;
  }
  .narrow td .when {
    display: inline-block;
    min-width: 44px;
    text-indent: 0;
  }
  .narrow :is(th, td) {
    padding-block: 4px;
    padding-right: 0;
    border-bottom: 0;
  }
  .narrow tr {
    border-bottom: 1px solid var(--hair);
    padding: 6px 0;
  }

  /* Many papers: positions as lists at full width, heads that turn on their side. */
  .middle.listed .row.lane {
    grid-template-columns: 226px minmax(0, 1fr);
  }
  .wide.listed .row.lane {
    grid-template-columns: 226px minmax(0, 1fr) 296px;
  }
  .listed:not(.narrow) .lane > .cell {
    grid-column: 2;
    grid-row: auto;
  }
  /* As many rows as a list can have: spanning them costs nothing, and the name stays at the top. */
  .wide.listed .lane > :is(.name, .change) {
    grid-row: 1 / span 400;
    align-content: start;
    padding-top: 6px;
  }
  .wide.listed .lane > .change {
    grid-column: 3;
  }
  .tight .head .column {
    overflow: hidden;
  }
  .tight .date {
    writing-mode: vertical-rl;
    font-size: 0.75rem;
    line-height: 1;
  }
  .dense .date {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tight .genre {
    display: none;
  }
`;
