import { css } from 'lit';

/** Header, navigation, states and the list of keys: what stands around every view. */
export const appStyle = css`
  :host {
    box-sizing: border-box;
    min-height: 100vh;
    border-top: 4px solid var(--ink);
    background: var(--paper);
  }
  .skip {
    position: absolute;
    left: 8px;
    top: -60px;
    z-index: 3;
    padding: 8px 12px;
    background: var(--paper);
  }
  .skip:focus {
    top: 8px;
  }
  header,
  main {
    max-width: 1440px;
    margin: 0 auto;
    padding: 0 var(--page-margin);
  }
  main:focus {
    outline: none;
  }
  .version {
    padding: 8px 0;
    border-bottom: 1px solid var(--ink);
    font: var(--ui);
  }
  header[data-waiting] {
    visibility: hidden;
  }
  .bar {
    display: flex;
    align-items: stretch;
    min-height: 53px;
    border-bottom: 1px solid var(--ink);
  }
  .name,
  .dossier {
    display: flex;
    align-items: center;
  }
  .name {
    gap: 11px;
  }
  .product {
    font: 560 1.4375rem/1.5rem var(--serif);
    letter-spacing: -0.012em;
  }
  .dossier {
    margin-left: 27px;
    color: var(--ink-2);
    font: var(--ui);
  }
  .dossier::before {
    content: '';
    align-self: center;
    height: 18px;
    margin-right: 17px;
    border-left: 1px solid var(--line-2);
  }
  .corpus {
    font: var(--label);
  }
  @media (min-width: 1300px) {
    .corpus {
      white-space: nowrap;
    }
  }
  .own {
    display: inline-block;
    min-height: 24px;
    padding-top: 2px;
    color: var(--ink-3);
    font: var(--label);
    text-underline-offset: 3px;
  }
  .own[aria-current] {
    color: var(--ink);
    font-weight: 640;
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    margin-left: auto;
  }
  .view {
    display: flex;
    align-items: center;
    min-height: 32px;
    padding: 2px 12px 0;
    border-bottom: 3px solid transparent;
    margin-bottom: -1px;
    color: var(--ink-2);
    text-decoration: none;
  }
  @media (min-width: 1300px) {
    .view {
      padding-inline: 10px;
    }
  }
  .view:hover {
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 5px;
  }
  .view[aria-current] {
    border-bottom-color: var(--ink);
    color: var(--ink);
    font-weight: 640;
  }
  .settings {
    display: flex;
    align-items: center;
    gap: 2px;
    margin-left: 14px;
    color: var(--ink-3);
    font: var(--small);
  }
  .settings button {
    display: grid;
    place-items: center;
    min-width: 28px;
    height: 28px;
  }
  .settings button:hover {
    color: var(--ink);
  }
  .state .papers {
    width: min(100%, 640px);
  }
  .state .papers li {
    display: flex;
    justify-content: space-between;
    gap: 24px;
    padding: 4px 0;
    border-bottom: 1px solid var(--hair);
  }
  .state {
    padding: 24px 0;
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  dialog {
    max-width: min(560px, calc(100vw - 32px));
    padding: 20px 24px;
    border: 1px solid var(--ink);
    background: var(--paper);
    color: var(--ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  dialog h2 {
    font: var(--title);
    margin-bottom: 12px;
  }
  dialog dl > div {
    display: grid;
    grid-template-columns: 96px 1fr;
    padding: 4px 0;
    border-top: 1px solid var(--hair);
  }
  dialog h3 {
    margin: 10px 0 2px;
    font: 620 0.90625rem/1.25rem var(--sans);
  }
  dialog label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 28px;
    margin: 8px 0;
  }
  kbd {
    font: inherit;
    font-weight: 640;
  }
  /* Names of views on two lines (at 720 px, which is 1440 at 200 %) are worse than a line of their own. */
  @media (max-width: 820px) {
    .bar {
      flex-wrap: wrap;
      padding-top: 6px;
    }
    .name {
      gap: 9px;
    }
    .product {
      font-size: 1.3125rem;
    }
    .dossier {
      flex: 1;
      justify-content: flex-end;
      margin-left: 10px;
      font-size: 0.8125rem;
      line-height: 1rem;
      text-align: right;
    }
    .dossier::before {
      display: none;
    }
    nav {
      margin: 4px 0 0 -12px;
    }
    .view {
      min-height: 36px;
    }
    .settings {
      margin: 4px -6px 0 auto;
    }
  }
  @media (max-width: 360px) {
    .view {
      padding-inline: 7px;
    }
    nav {
      margin-left: -7px;
    }
  }
  @media (forced-colors: active) {
    /* A transparent border is drawn in forced colours. */
    .view:not([aria-current]) {
      border-bottom-color: Canvas;
      margin-bottom: 0;
    }
    .view[aria-current] {
      border-bottom-color: Highlight;
    }
  }
  @media print {
    /* The table is a sheet of its own, with the name of the dossier in its title and its foot. */
    header[data-view='table'] {
      display: none;
    }
    header[data-view='table'] + main {
      max-width: none;
      padding: 0;
    }
    nav,
    .settings,
    .skip {
      display: none;
    }
  }
`;
