import { css } from 'lit';

/** The themes of a dossier: a list with terms and cells, one theme with its terms, what an edit does. */
export const themesStyle = css`
  :host {
    padding-bottom: 48px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 24px;
    padding: 12px 0 10px;
    border-bottom: 1px solid var(--ink);
  }
  .head > div {
    flex: 1 1 420px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .lead {
    margin-top: 4px;
    color: var(--ink-2);
    font: var(--column);
    font-family: var(--serif);
  }
  .both {
    display: grid;
    grid-template-columns: minmax(0, 753fr) minmax(0, 561fr);
    gap: 0 48px;
    align-items: start;
  }
  .row {
    display: grid;
    grid-template-columns: 28px minmax(0, 1fr) auto;
    gap: 0 8px;
    align-items: center;
    padding: 6px 0;
    border-bottom: 1px solid var(--hair);
  }
  .row[data-chosen] {
    background: var(--wash);
    box-shadow: -12px 0 0 var(--wash);
    outline: 0;
    border-left: 4px solid var(--ink);
    margin-left: -12px;
    padding-left: 8px;
    box-shadow: none;
  }
  .top {
    color: var(--ink-3);
    font: var(--label);
  }
  .years {
    display: flex;
    justify-content: space-between;
  }
  .years > span:not(:only-child) {
    flex: 1 1 0;
    min-width: 0;
  }
  .years > span:last-child:nth-child(2) {
    text-align: right;
  }
  .box {
    display: grid;
    place-items: center;
    min-width: 28px;
    min-height: 28px;
  }
  input[type='checkbox'] {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--ink);
  }
  button.theme {
    min-height: 36px;
    overflow-wrap: anywhere;
  }
  button.theme .quote {
    display: block;
    color: var(--ink-2);
    font-size: 1rem;
    line-height: 1.25rem;
  }
  button.theme:hover .strong {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .unasked {
    max-width: 100%;
    color: var(--ink-3);
    font: var(--label);
  }
  .outside-dots {
    fill: none;
    stroke: var(--line-2);
    stroke-width: 1.6;
    stroke-dasharray: 1.6 4;
  }
  .more {
    fill: var(--ink-2);
    font: 640 11px var(--sans);
  }
  section.theme {
    padding-top: 8px;
    min-width: 0;
  }
  .name {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 16px;
    padding-bottom: 4px;
    border-bottom: 1px solid var(--line-2);
  }
  h2 {
    font: 560 1.5rem/1.875rem var(--serif);
    overflow-wrap: anywhere;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 14px 0 4px;
    font: var(--ui);
    font-weight: 640;
  }
  h3 .soft {
    margin-left: 6px;
    font: var(--label);
  }
  .acts {
    margin: 4px 0;
  }
  .terms {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 28px;
  }
  .terms li {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    min-height: 30px;
    border-bottom: 1px solid var(--hair);
  }
  .terms .quote {
    font-size: 1.125rem;
    overflow-wrap: anywhere;
  }
  .terms .soft,
  .alone .soft,
  .told .soft,
  .where {
    font: var(--label);
  }
  .terms .act {
    flex: none;
    font: var(--label);
  }
  del {
    padding: 0 1px;
    background: var(--del-bg);
    color: var(--del);
    text-decoration: line-through 1.5px;
  }
  ins {
    padding: 0 1px;
    background: var(--ins-bg);
    color: var(--ins);
    text-decoration: underline 2px;
    text-underline-offset: 3px;
  }
  .heads {
    margin-top: 8px;
  }
  .alone {
    margin-top: 8px;
    font: var(--column);
  }
  .searched {
    font-weight: 640;
    border-bottom: 2px solid currentColor;
  }
  .form {
    display: grid;
    gap: 10px;
    max-width: 480px;
    margin: 6px 0 10px;
    padding: 10px 0 12px;
    border-top: 1px solid var(--ink);
    border-bottom: 1px solid var(--hair);
  }
  .form label:not(.choice) {
    display: grid;
    gap: 2px;
    color: var(--ink-3);
    font: var(--label);
  }
  .form input:not([type='checkbox']),
  .form select {
    width: 100%;
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--ui);
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0 16px;
    max-height: 260px;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: auto;
  }
  legend {
    padding: 0 0 4px;
    color: var(--ink-3);
    font: var(--label);
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 14px;
    margin: 10px 0 6px;
  }
  .button {
    min-height: 34px;
    padding: 6px 14px;
    border: 1px solid var(--ink);
  }
  .button.strong {
    background: var(--ink);
    color: var(--paper);
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .button:disabled {
    border-color: var(--line-2);
    background: none;
    color: var(--ink-3);
    text-decoration: none;
    cursor: default;
  }
  .effect {
    margin-top: 14px;
    border-top: 1px solid var(--hair);
  }
  .then {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 0 16px;
    align-items: center;
    padding: 5px 0;
    border-bottom: 1px solid var(--hair);
    overflow: hidden;
  }
  .about {
    margin-top: 6px;
    font: var(--label);
    font-weight: 640;
  }
  .told {
    font: var(--column);
    font-family: var(--serif);
  }
  .told li {
    padding: 3px 0;
  }
  .told .soft {
    font-family: var(--sans);
  }
  .sum {
    margin-top: 6px;
  }
  summary {
    cursor: pointer;
  }
  .where {
    max-width: 62ch;
    margin-top: 6px;
  }

  @media (max-width: 1180px) {
    .both {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 0 28px;
    }
    .row {
      grid-template-columns: 28px minmax(0, 1fr);
    }
    .row > svg,
    .row > .unasked,
    .row > .years {
      grid-column: 2;
      max-width: 100%;
    }
    .top > .years {
      display: none;
    }
    .terms {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (max-width: 700px) {
    .both {
      grid-template-columns: minmax(0, 1fr);
    }
    section.theme {
      margin-top: 16px;
      border-top: 4px solid var(--ink);
    }
    .row[data-chosen] {
      margin-left: 0;
    }
  }
  @media (forced-colors: active) {
    .row[data-chosen] {
      border-left-color: Highlight;
    }
  }
  @media print {
    .tools,
    .buttons,
    .pages {
      display: none;
    }
  }
`;
