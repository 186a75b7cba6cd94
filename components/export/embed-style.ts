import { css } from 'lit';

/** The part of the panel that shows code and how it will look. */
export const embedStyle = css`
  :host {
    display: block;
    font: var(--ui);
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    margin-top: 8px;
    padding: 8px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--wash);
    color: inherit;
    font: 0.8125rem/1.125rem ui-monospace, Consolas, monospace;
    resize: vertical;
  }
  code {
    overflow-wrap: anywhere;
    font: 0.75rem/1rem ui-monospace, Consolas, monospace;
  }
  h3 {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--ink);
    font: 620 0.90625rem/1.25rem var(--sans);
  }
  .previews {
    overflow-x: auto;
  }
  figure {
    box-sizing: border-box;
    margin: 8px 0 16px;
  }
  .wide-360 {
    width: 360px;
  }
  .wide-720 {
    width: 720px;
  }
  figcaption {
    font: var(--small);
  }
  .origin {
    margin: 8px 0;
    padding-top: 8px;
    border-top: 1px solid var(--hair);
  }
  .origin div {
    display: grid;
    grid-template-columns: 90px 1fr;
    gap: 12px;
  }
  .origin dt {
    color: var(--ink-3);
  }
  .origin dd {
    overflow-wrap: anywhere;
  }
  @media (max-width: 700px) {
    .wide-360 {
      width: auto;
      max-width: 360px;
    }
    .origin div {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
`;
