import { css } from 'lit';

/** The form of a reader's own papers: a lacuna to put them in, one bar a paper, a table of what is known of each. */
export const ownPapersStyle = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 8px 40px;
    padding: 20px 0 12px;
  }
  h1 {
    font: var(--headword);
  }
  .lead {
    max-width: 700px;
    margin-top: 8px;
    color: var(--ink-2);
    font: var(--summary);
  }
  .note {
    padding: 8px 12px;
    margin-bottom: 12px;
    border-left: 4px solid var(--ink);
    font: var(--ui);
  }
  .soft,
  .from {
    color: var(--ink-3);
    font: var(--label);
  }
  .strong {
    font-weight: 640;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 18px;
  }
  .button {
    display: inline-block;
    min-height: 34px;
    padding: 6px 14px;
    border: 1px solid var(--ink);
    color: var(--ink);
    text-decoration: none;
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
  .empty {
    display: grid;
    grid-template-columns: minmax(0, 823fr) minmax(0, 480fr);
    gap: 24px 56px;
  }
  /* Square brackets, the mark of what is not there: the corners alone are drawn. */
  .zone {
    --corner: linear-gradient(var(--ink), var(--ink));
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 12px;
    min-height: min(400px, 52vh);
    padding: 40px 10%;
    border: 0 solid var(--ink);
    border-width: 0 2px;
    background:
      var(--corner) 0 0 / 40px 2px no-repeat,
      var(--corner) 100% 0 / 40px 2px no-repeat,
      var(--corner) 0 100% / 40px 2px no-repeat,
      var(--corner) 100% 100% / 40px 2px no-repeat;
  }
  .zone[data-over] {
    border-width: 0 6px;
  }
  .zone p {
    max-width: 360px;
    color: var(--ink-2);
  }
  h2 {
    margin: 0;
    font: 500 1.6875rem/2rem var(--serif);
  }
  .instead {
    border-top: 1px solid var(--ink);
    padding-top: 12px;
  }
  .instead h2 {
    font: 560 1.3125rem/1.75rem var(--serif);
  }
  .instead p {
    margin-top: 8px;
    color: var(--ink-2);
  }
  .promises {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 12px 40px;
    margin: 28px 0 0;
    padding-top: 10px;
    border-top: 1px solid var(--ink);
    font: var(--ui);
  }
  dt {
    font-weight: 640;
  }
  dd {
    color: var(--ink-2);
  }
  .reading {
    border-top: 1px solid var(--ink);
  }
  .reading li {
    display: grid;
    grid-template-columns: minmax(0, 540fr) minmax(0, 300fr) minmax(0, 460fr);
    gap: 8px 28px;
    padding: 10px 0;
    border-bottom: 1px solid var(--hair);
  }
  .reading li[data-state='waiting'] .paper {
    color: var(--ink-3);
  }
  .paper {
    font: 400 1.25rem/1.625rem var(--serif);
    overflow-wrap: anywhere;
  }
  .progress {
    height: 5px;
    margin: 10px 0 6px;
    border-bottom: 1px solid var(--line-2);
  }
  .progress[data-state='read'] {
    background: var(--ink);
    border-color: var(--ink);
  }
  .progress[data-state='reading'] {
    background: linear-gradient(var(--ink), var(--ink)) 0 0 / 50% 100% no-repeat;
  }
  .ready svg {
    display: inline;
  }
  .fault {
    padding-left: 12px;
    border-left: 4px solid var(--ink);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-top: 1px solid var(--ink);
  }
  thead th {
    padding: 8px 28px 6px 0;
    border-bottom: 1px solid var(--hair);
    color: var(--ink-3);
    font: var(--label);
    text-align: left;
  }
  tbody th,
  td {
    padding: 10px 28px 12px 0;
    border-bottom: 1px solid var(--hair);
    font-weight: 400;
    text-align: left;
    vertical-align: top;
  }
  tbody th {
    width: 33%;
  }
  /* To be confirmed: a bar at the left, and the words in the last column. */
  tr[data-open] > :first-child {
    position: relative;
  }
  tr[data-open] > :first-child::before {
    content: '';
    position: absolute;
    top: 0;
    bottom: 0;
    left: -16px;
    width: 4px;
    background: var(--ink);
    forced-color-adjust: none;
  }
  .rule {
    width: 34px;
    margin: 6px 0 4px;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset label {
    display: block;
    min-height: 24px;
  }
  fieldset .from {
    display: block;
    padding-left: 22px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 24px;
    margin: 18px 0 32px;
    padding-top: 12px;
    border-top: 3px solid var(--ink);
  }
  .name {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-2);
    font: var(--label);
  }
  .name input {
    min-height: 34px;
    padding: 4px 8px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--ui);
  }
  .editor {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 12px 24px;
  }
  .editor label {
    display: flex;
    flex-direction: column;
    gap: 2px;
    color: var(--ink-2);
    font: var(--label);
  }
  .editor .wide,
  .editor .acts {
    grid-column: 1 / -1;
  }
  .editor input,
  .editor select {
    min-height: 32px;
    padding: 4px 8px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--ui);
  }
  .editor .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 24px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .editor .parts legend {
    color: var(--ink-2);
    font: var(--label);
  }
  .editor .parts label {
    flex-direction: row;
    align-items: baseline;
    gap: 8px;
    color: var(--ink);
    font: var(--ui);
  }
  .editor .parts input {
    min-height: 0;
  }
  .editor .parts .from {
    padding: 0;
  }
  .editor .parts p:empty {
    display: none;
  }
  @media (max-width: 900px) {
    .empty,
    .promises,
    .editor,
    .reading li {
      grid-template-columns: minmax(0, 1fr);
    }
    thead {
      display: none;
    }
    table,
    tbody,
    tr,
    tbody th,
    td {
      display: block;
      width: auto;
    }
    td {
      padding-top: 4px;
      border: 0;
    }
    td[data-name]::before {
      content: attr(data-name);
      display: block;
      color: var(--ink-3);
      font: var(--label);
    }
    tr {
      border-bottom: 1px solid var(--hair);
    }
    tbody th {
      border: 0;
      padding-bottom: 4px;
    }
  }
`;
