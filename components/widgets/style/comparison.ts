import { css } from 'lit';

/** Two wordings: stacked, side by side from 520 px. */
export const comparisonStyle = css`
  .widget {
    --_ins: var(--policy-insert-color, light-dark(#0b4a99, #9cc4f5));
    --_ins-bg: var(--policy-insert-background, light-dark(#e6eef8, #1b2c42));
    --_del: var(--policy-delete-color, light-dark(#8f2f0e, #f0ae90));
    --_del-bg: var(--policy-delete-background, light-dark(#fbece4, #3b2218));
  }
  /* Said and not copied. */
  .said {
    user-select: none;
  }
  table,
  tbody,
  tr,
  td,
  th {
    display: block;
    padding: 0;
    text-align: start;
    font-weight: inherit;
  }
  th {
    padding-block: 0.5em;
  }
  th > * {
    display: block;
  }
  th > span,
  .who {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .who b {
    font-size: 1.142em;
  }
  del,
  ins {
    padding-inline: 0.1em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  del {
    color: var(--_del);
    background: var(--_del-bg);
    text-decoration: line-through;
  }
  ins {
    color: var(--_ins);
    background: var(--_ins-bg);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
    font-weight: 600;
  }
  .stayed {
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .context {
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .widget {
      --_ins: CanvasText;
      --_ins-bg: Canvas;
      --_del: CanvasText;
      --_del-bg: Canvas;
    }
  }
  @media print {
    .widget {
      --_ins: #000;
      --_ins-bg: none;
      --_del: #000;
      --_del-bg: none;
    }
  }
  @container (min-width: 32.5em) {
    tr {
      display: grid;
      grid-template-columns: minmax(0, 2.3fr) minmax(7em, 1fr) minmax(0, 2.3fr);
      column-gap: 1.2em;
    }
    th {
      padding-block: 1.5em 0;
      text-align: center;
    }
  }
`;
