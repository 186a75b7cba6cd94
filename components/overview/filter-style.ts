import { css } from 'lit';

/** The controls of the overview: filter, order, window. */
export const filterStyle = css`
  .filter {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 22px;
    margin: 2px 0 12px;
    padding: 10px 0 8px;
    border-block: 1px solid var(--ink);
    font: var(--label);
  }
  .choice {
    display: grid;
    gap: 2px;
    color: var(--ink-3);
    font: var(--label);
  }
  .top .choice,
  .window .choice {
    display: inline-flex;
    align-items: baseline;
    gap: 5px;
  }
  select {
    min-height: 26px;
    max-width: 280px;
    field-sizing: content;
    padding: 1px 4px;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--ui);
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    flex: 1 1 100%;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    color: var(--ink-3);
  }
  .check {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 26px;
    color: var(--ink);
    font: var(--statement);
  }
  .check input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--ink);
  }
  .act:disabled {
    color: var(--ink-3);
    border-bottom-color: transparent;
    cursor: default;
  }
  .outside-dots {
    fill: none;
    stroke: var(--line-2);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 3;
  }
  @media print {
    .filter,
    .top .choice,
    .window .choice,
    .window button {
      display: none;
    }
  }
`;
