import { css } from 'lit';

export const formStyle = css`
  :host {
    display: block;
    margin: 8px 0 12px;
    padding: 12px 16px 8px;
    border: 1px solid var(--line-2);
    font: var(--ui);
  }
  fieldset {
    min-width: 0;
    margin: 0 0 10px;
    padding: 0;
    border: 0;
  }
  legend,
  .field > span {
    display: block;
    padding: 0;
    margin-bottom: 2px;
    font-weight: 620;
  }
  .choice {
    display: flex;
    gap: 8px;
    align-items: baseline;
    min-height: 24px;
    padding: 2px 0;
  }
  .choice input {
    flex: none;
    margin: 0;
    accent-color: var(--ink);
  }
  .themes {
    columns: 15em;
  }
  .field {
    display: block;
    margin-bottom: 10px;
  }
  textarea,
  select,
  .field input {
    box-sizing: border-box;
    width: 100%;
    max-width: 620px;
    min-height: 28px;
    padding: 3px 6px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
  }
  .wrong {
    margin: -6px 0 10px;
    color: var(--del);
    font-weight: 620;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
