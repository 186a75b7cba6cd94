import { css } from 'lit';

/** Buttons of which one is on: what the panel shows, and which code. */
export const toggleStyle = css`
  .toggle {
    display: flex;
    flex-wrap: wrap;
    width: fit-content;
    margin: 12px 0 8px;
    border: 1px solid var(--ink);
  }
  .toggle button {
    padding: 4px 12px;
    min-height: 26px;
    font: var(--ui);
  }
  .toggle button[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  @media (forced-colors: active) {
    .toggle button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;

/** Fields, what happened last and small print, in the panel and in its part with code. */
export const controlStyle = css`
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    margin: 8px 0;
    font: var(--ui);
  }
  input,
  select {
    min-height: 26px;
    padding: 2px 6px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: inherit;
    font: inherit;
  }
  .told {
    min-height: 1.25rem;
    font: var(--ui);
    font-weight: 600;
  }
  .soft {
    font: var(--statement);
  }
`;

/** The panel: a sheet over the page, in the page's own type; rules, no boxes. */
export const panelStyle = css`
  dialog {
    box-sizing: border-box;
    width: min(820px, calc(100vw - 32px));
    max-height: calc(100vh - 32px);
    margin: auto;
    padding: 0;
    overflow: auto;
    border: 1px solid var(--ink);
    border-top-width: 4px;
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  .inside {
    padding: 16px 24px 24px;
  }
  .head {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 16px;
  }
  h2 {
    font: var(--title);
  }
  .formats {
    margin: 8px 0 0;
    border-top: 1px solid var(--ink);
    font: var(--ui);
  }
  .formats li {
    display: grid;
    grid-template-columns: 190px 1fr;
    gap: 12px;
    align-items: baseline;
    border-bottom: 1px solid var(--hair);
  }
  .formats button {
    justify-self: start;
  }
  .told {
    padding: 8px 0;
  }
  .fields {
    margin: 0 0 10px;
  }
  @media (max-width: 700px) {
    .inside {
      padding: 12px 16px 20px;
    }
    .formats li {
      grid-template-columns: 1fr;
      gap: 0;
      padding-bottom: 6px;
    }
  }
`;
