import { css } from 'lit';

/** The overview of many papers: names, the course of years, the window. */
export const longAxisStyle = css`
  .many {
    --names: 150px;
    --cells: calc(var(--columns) * 34px);
  }
  .many .time {
    display: flex;
    margin: 0 0 0 var(--names);
    touch-action: none;
    cursor: ew-resize;
  }
  .window {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 22px;
    padding: 2px 0 6px;
    font: var(--label);
  }
  .window .acts {
    align-items: baseline;
    gap: 0 16px;
  }
  .many .row,
  .many .row.lane {
    grid-template-columns: var(--names) minmax(0, 1fr) repeat(var(--columns), 34px);
  }
  .many .row.more {
    grid-template-columns: 1fr;
  }
  .many .row.head {
    min-height: 0;
  }
  .many .head .name {
    grid-column: 1 / 3;
  }
  .many .head .column {
    padding: 0;
  }
  .many .head .date {
    position: static;
    width: auto;
    height: auto;
    clip-path: none;
    writing-mode: horizontal-tb;
    font: 400 0.8125rem/1.0625rem var(--sans);
    letter-spacing: -0.02em;
    white-space: nowrap;
  }
  .many .head .column > * {
    margin-right: 0;
  }
  .many .head .rule {
    margin: 2px 25% 0 0;
  }
  .many .theme {
    min-height: 43px;
  }
  .many .row.lane {
    min-height: 31px;
  }
  .many .row > .name,
  .many .lane > .name {
    display: flex;
    align-items: end;
    padding: 2px 8px 5px 0;
  }
  .many .triangle {
    align-self: center;
    margin-right: -1px;
  }
  .many .lane > .name {
    padding-left: 17px;
    overflow-wrap: anywhere;
  }
  .many .of .soft {
    display: block;
    font: var(--small);
  }
  .many .course {
    align-self: end;
    overflow: visible;
    touch-action: none;
  }
  .many .row > .course {
    grid-column: 2;
    margin-bottom: 0;
  }
  .many .row > .cell,
  .many .lane > .cell {
    display: flex;
    grid-row: auto;
    align-items: end;
    min-height: 0;
    padding-bottom: 4px;
  }
  .many .cell.lit::after,
  .many .lane > .cell.lit::after {
    inset: 2px 6px 1px -4px;
  }
  .edge {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1;
  }
  .band {
    fill: var(--line-2);
  }
  .run {
    fill: var(--ink-2);
    font: 400 0.75rem/1 var(--sans);
    text-anchor: middle;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }
  .stroke.dotted {
    stroke-dasharray: 1.5 2;
  }
  .course .stroke {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.6;
  }
  .many .caption {
    max-width: 1000px;
    padding-top: 6px;
    color: var(--ink-3);
    font: var(--label);
  }
  /* Less room: the name over its course, the window under it. */
  .many.narrow .time {
    margin-left: 0;
  }
  .many.narrow .row,
  .many.narrow .row.lane {
    display: grid;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    padding-bottom: 4px;
  }
  .many.narrow .row.more {
    grid-template-columns: 1fr;
  }
  .many.narrow .row > .name,
  .many.narrow .row > .course {
    grid-column: 1 / -1;
    grid-row: auto;
    max-width: none;
  }
  .many.narrow .row > .cell {
    grid-row: auto;
    min-height: 0;
  }
  .many.narrow .theme > .name {
    min-height: 26px;
  }
  .many.narrow .of .soft {
    display: inline;
    margin-left: 8px;
  }
  .many.narrow .head .date {
    font-size: 0.75rem;
  }
`;
