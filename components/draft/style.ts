import { css } from 'lit';

/** The form of a checked draft: 586 for the sheet, 64, the rest for findings (26 number, 52 year, words, 212 actions). */
export const draftViewStyle = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 4px 40px;
    padding: 10px 0 12px;
    border-bottom: 1px solid var(--ink);
  }
  .head > div:first-child {
    flex: 1 1 520px;
    min-width: 0;
  }
  .summary {
    max-width: 860px;
    margin-top: 4px;
    font: 400 1.125rem/1.5rem var(--serif);
  }
  button:disabled {
    color: var(--ink-3);
    text-decoration: none;
    cursor: default;
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 586px) minmax(0, 1fr);
    gap: 64px;
    padding-top: 12px;
  }
  .left,
  .right {
    min-width: 0;
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    margin-bottom: 8px;
    font: var(--label);
  }
  .paper {
    display: block;
    width: 100%;
    min-height: 270px;
    padding: 20px 34px 24px 50px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: 400 1.25rem/2rem var(--serif);
    overflow-wrap: anywhere;
  }
  /* Even lines, or a field as high as its text, are reckoned anew over the whole text at every key. */
  textarea {
    height: 24rem;
    max-height: 70vh;
    resize: vertical;
    text-wrap: wrap;
    overflow-wrap: break-word;
  }
  textarea::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }
  .sheet p {
    white-space: pre-wrap;
    margin-bottom: 12px;
  }
  /* What is out of view of a long list costs no layout. It is cut off at its edges too. */
  .long .finding,
  .long.sheet p {
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  .said {
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  .said.repeated {
    border-bottom: 2px dotted var(--ink-2);
  }
  .said.other {
    border-bottom: 1px solid var(--ink-2);
  }
  .said.first {
    border-bottom: 2px solid var(--ins);
    background: var(--ins-bg);
    color: var(--ins);
  }
  .ref {
    display: inline-block;
    min-width: 24px;
    height: 24px;
    margin: -6px -4px -6px -5px;
    font: 640 0.8125rem/1.5rem var(--sans);
    text-align: center;
    vertical-align: 0.35em;
    white-space: normal;
    /* Text copied from the sheet is the draft, without the numbers. */
    user-select: none;
  }
  .ref:has(+ .ref) {
    margin-right: 0;
  }
  .ref + .ref {
    margin-left: 0;
  }
  .ref:hover {
    text-decoration: underline;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 22px;
    margin-top: 4px;
    font: 400 0.9375rem/1.5rem var(--serif);
  }
  .tools {
    margin-top: 10px;
    font: var(--label);
  }
  .tools p {
    margin-top: 6px;
  }
  .file {
    margin-top: 10px;
    font: var(--label);
  }
  .file fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
  }
  .choice label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    min-width: 0;
    max-width: 100%;
  }
  input[type='checkbox'],
  .file input[type='radio'] {
    width: 16px;
    height: 16px;
    margin: 4px;
    accent-color: var(--ink);
  }
  select,
  .reason input {
    max-width: 100%;
    min-width: 0;
    min-height: 26px;
    padding: 2px 4px;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .others {
    margin-top: 10px;
    padding: 8px 12px;
    border: 1px solid var(--ink-3);
    font: var(--label);
  }
  .others li {
    margin-top: 6px;
  }
  .others .quote {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .wipe {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
  }
  .mini {
    margin-top: 18px;
    padding-top: 8px;
    border-top: 1px solid var(--ink);
  }
  .mini h2 {
    font: var(--label);
  }
  .mini ol {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 0;
    margin-top: 8px;
  }
  .mini li {
    display: flex;
    flex-direction: column;
    flex: 0 1 auto;
    min-width: 64px;
    max-width: 150px;
    padding-right: 16px;
  }
  .mini svg {
    margin-top: auto;
    height: 14px;
  }
  /* The line runs on over the space between two papers that both speak; brackets keep their form. */
  .mini .run {
    width: 100%;
  }
  .mini li.speaks:has(+ .speaks) .run {
    width: calc(100% + 16px);
  }
  .when {
    color: var(--ink-3);
    font: var(--label);
  }
  .mini .word {
    color: var(--ink-2);
    font: 400 1.0625rem/1.5rem var(--serif);
    overflow-wrap: anywhere;
  }
  .mini .word.home {
    color: var(--ink);
    font-weight: 560;
  }
  .dashes {
    fill: none;
    stroke: var(--ink);
    stroke-dasharray: 7 4;
  }
  .group + .group {
    margin-top: 22px;
  }
  .group h2 {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-bottom: 6px;
    border-bottom: 1px solid var(--hair);
    font: 640 0.90625rem/1.25rem var(--sans);
  }
  .group h2 .soft {
    font-weight: 400;
  }
  /* The bar and the ring of the focus stand inside its edges. */
  .finding {
    position: relative;
    display: grid;
    grid-template-columns: 26px 52px minmax(0, 1fr) minmax(0, 190px);
    gap: 0 12px;
    margin: 0 -4px 0 -18px;
    padding: 6px 4px 10px 18px;
  }
  .finding::after {
    position: absolute;
    right: 4px;
    bottom: 0;
    left: 18px;
    border-bottom: 1px solid var(--hair);
    content: '';
  }
  .finding:last-child::after {
    border-bottom: 0;
  }
  /* What the small line under the sheet shows; the bar stands outside so that nothing moves. */
  .finding.attended::before {
    position: absolute;
    top: 0;
    bottom: 0;
    left: 0;
    border-left: 4px solid var(--ink);
    content: '';
  }
  .number {
    min-width: 24px;
    min-height: 24px;
    padding-top: 3px;
    font: 640 0.78125rem/1.125rem var(--sans);
  }
  button.number {
    align-self: start;
    text-decoration: underline;
    text-decoration-color: var(--line-2);
    text-underline-offset: 3px;
  }
  .finding > .year {
    font: 400 1.1875rem/1.625rem var(--serif);
  }
  blockquote,
  .firstwords {
    font: var(--quotation);
    hyphens: manual;
    overflow-wrap: anywhere;
  }
  .firstwords {
    font-style: italic;
  }
  .change {
    margin-top: 2px;
    font: var(--statement);
  }
  .source {
    margin-top: 2px;
    color: var(--ink-3);
    font: var(--label);
  }
  .finding .acts {
    justify-content: flex-end;
    align-content: flex-start;
    gap: 0 14px;
    font: var(--label);
    text-align: right;
  }
  .settled blockquote,
  .settled .firstwords {
    color: var(--ink-2);
  }
  .decided,
  .reason {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    margin-top: 4px;
    font: var(--statement);
  }
  .reason label {
    display: flex;
    flex: 1 1 200px;
    align-items: center;
    gap: 8px;
  }
  .reason input {
    flex: 1;
  }
  summary {
    width: fit-content;
    font: var(--label);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  details ul {
    margin: 2px 0 6px;
  }
  details li {
    margin-top: 6px;
  }
  details p {
    font: var(--label);
  }
  .after,
  .unplaced {
    margin-top: 12px;
    font: var(--label);
  }
  .absent {
    max-width: 640px;
    padding-top: 20px;
    font: var(--column);
  }
  .absent h2 {
    margin-bottom: 6px;
    font: var(--lifted);
  }
  .absent p {
    margin-top: 6px;
  }
  @media (max-width: 1180px) {
    .desk {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 40px;
    }
    .paper {
      padding: 16px 20px 20px 24px;
    }
    .finding {
      grid-template-columns: 26px 48px minmax(0, 1fr);
      gap: 0 8px;
    }
    .finding .acts {
      grid-column: 3;
      justify-content: flex-start;
      text-align: left;
    }
  }
  @media (max-width: 900px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
    .paper {
      padding: 14px 16px 18px;
      min-height: 200px;
    }
    .finding {
      margin-left: -10px;
      padding-left: 10px;
    }
    .finding::after {
      left: 10px;
    }
    .finding.attended::before {
      border-left-width: 3px;
    }
  }
  @media (max-width: 480px) {
    .paper {
      font-size: 1.125rem;
      line-height: 1.875rem;
    }
    .finding {
      grid-template-columns: 26px minmax(0, 1fr);
    }
    .finding > .year {
      grid-column: 2;
    }
    .finding > .words,
    .finding .acts {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .said.first {
      border-bottom-style: double;
      border-bottom-width: 4px;
    }
  }
  @media print {
    .desk {
      display: block;
    }
    .tools,
    .acts,
    .ref + .act,
    .left > p:not(.over),
    details:not([open]) {
      display: none;
    }
    .paper {
      min-height: 0;
      padding: 8px 12px;
      font-size: 11.5pt;
      line-height: 17pt;
    }
    .right {
      margin-top: 16px;
    }
    .long.sheet p,
    .long .finding {
      content-visibility: visible;
    }
    .finding {
      grid-template-columns: 26px 48px minmax(0, 1fr);
      break-inside: avoid;
    }
    .group h2 {
      break-after: avoid;
    }
    .finding.attended::before {
      display: none;
    }
  }
`;
