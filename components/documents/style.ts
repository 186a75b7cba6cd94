import { css } from 'lit';

/** The papers: a list, one of them set as a page with its place on the left and its themes on the right, and results. */
export const documentsStyle = css`
  :host {
    padding-bottom: 48px;
  }
  .head {
    padding: 12px 0 14px;
    border-bottom: 1px solid var(--ink);
  }
  .lead {
    margin-top: 6px;
    color: var(--ink-2);
    max-width: 72ch;
  }
  .crumb {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 18px;
    min-height: 28px;
    margin-bottom: 4px;
  }
  .crumb label {
    min-width: 0;
    max-width: 100%;
  }
  h1 {
    max-width: 30em;
    overflow-wrap: break-word;
  }
  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 28px;
    padding: 2px 18px 2px 0;
    border: 0;
    border-bottom: 1px solid var(--line-2);
    border-radius: 0;
    appearance: none;
    background:
      linear-gradient(45deg, transparent 50%, var(--ink-2) 50%) right 7px center / 5px 5px no-repeat,
      linear-gradient(-45deg, transparent 50%, var(--ink-2) 50%) right 2px center / 5px 5px no-repeat var(--paper);
    color: var(--ink-2);
    font: var(--ui);
    text-overflow: ellipsis;
  }

  /* ── the list ── */
  .papers {
    width: 100%;
    border-collapse: collapse;
    font: var(--statement);
  }
  .papers thead th {
    padding: 6px 16px 6px 0;
    color: var(--ink-3);
    font: var(--label);
    text-align: left;
    border-bottom: 1px solid var(--hair);
  }
  .papers tbody th {
    width: 36%;
    padding: 12px 24px 12px 0;
    text-align: left;
    font: 400 1.125rem/1.5rem var(--serif);
    vertical-align: top;
  }
  .papers tbody th .rule {
    width: 84px;
    margin-bottom: 6px;
  }
  .papers tbody th a {
    display: inline-block;
    padding: 2px 0;
    text-decoration-color: var(--line-2);
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .papers td {
    padding: 20px 16px 12px 0;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .papers tr + tr > * {
    border-top: 1px solid var(--hair);
  }
  .papers td:nth-of-type(4) {
    min-width: 110px;
  }
  .papers .number {
    padding-right: 0;
    padding-left: 12px;
    text-align: right;
  }
  .unread {
    display: flex;
    gap: 12px;
    align-items: start;
    padding: 14px 0;
    font: var(--ui);
  }
  .unread svg {
    flex: none;
  }

  /* ── one paper ── */
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 36px;
    margin-top: 10px;
    font: var(--statement);
  }
  .facts dt,
  .about dt {
    color: var(--ink-3);
    font: var(--label);
  }
  .notices {
    margin-top: 8px;
    font: var(--statement);
  }
  .head > p.soft {
    margin-top: 8px;
    font: var(--statement);
  }
  summary {
    min-height: 24px;
    padding: 3px 0;
    cursor: pointer;
    width: fit-content;
  }
  .notices ul,
  .empty ul {
    margin: 2px 0 4px;
    padding-left: 14px;
    border-left: 4px solid var(--ink);
    display: grid;
    gap: 4px;
    max-width: 90ch;
  }
  .tools {
    position: sticky;
    top: 0;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
    padding: 8px 0;
    border-bottom: 1px solid var(--hair);
    background: var(--paper);
  }
  .switch {
    min-height: 28px;
    padding: 3px 12px;
    border: 1px solid var(--line-2);
  }
  .switch[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .legend {
    color: var(--ink-2);
    font: var(--label);
  }
  .part > h2 {
    margin: 22px 0 8px;
    padding-top: 6px;
    border-top: 1px solid var(--ink);
    color: var(--ink-2);
    font: 620 0.90625rem/1.25rem var(--sans);
  }
  .part:first-child > h2 {
    margin-top: 0;
    border-top: 0;
  }
  .notes-head {
    margin: 18px 0 6px 138px;
    padding-top: 8px;
    width: 160px;
    border-top: 1px solid var(--line-2);
    color: var(--ink-3);
    font: var(--label);
  }
  .block {
    display: grid;
    grid-template-columns: 116px minmax(0, 640px) minmax(0, 1fr);
    gap: 0 22px;
    padding: 5px 0;
  }
  .place {
    padding-top: 6px;
    color: var(--ink-3);
    font: var(--small);
  }
  .set {
    font: var(--quotation);
    font-family: var(--serif);
    overflow-wrap: break-word;
    hyphens: manual;
  }
  .set > p {
    position: relative;
  }
  .item .set > p,
  .footnote .set > p {
    padding-left: 2.2em;
  }
  .item .marker,
  .footnote .marker {
    position: absolute;
    left: 0;
  }
  .lines .sentence {
    display: block;
  }
  .block.contents,
  .block.table-row {
    padding: 0;
  }
  .rows .set {
    overflow-x: auto;
  }
  .rows table {
    border-collapse: collapse;
    font: var(--ui);
    font-variant-numeric: tabular-nums;
  }
  .rows caption {
    padding-bottom: 4px;
    text-align: left;
    font: var(--label);
  }
  .rows th,
  .rows td {
    padding: 3px 18px 3px 0;
    border-bottom: 1px solid var(--line-2);
    text-align: left;
    vertical-align: top;
    font-weight: inherit;
  }
  .rows [scope='col'] {
    font-weight: 600;
  }
  .letterhead .set,
  .signature .set,
  .salutation .set,
  .form-field .set,
  .page-furniture .set {
    color: var(--ink-2);
    font-size: 1rem;
    line-height: 1.4375rem;
  }
  .footnote .set {
    font-size: 0.9375rem;
    line-height: 1.3125rem;
  }
  .footnote .place {
    padding-top: 2px;
  }
  .title .set {
    font-size: 1.375rem;
    line-height: 1.75rem;
    font-weight: 560;
    padding: 6px 0 4px;
  }
  .heading .set {
    padding-top: 12px;
  }
  .block.heading .place {
    padding-top: 18px;
  }
  .level-3 {
    font-size: 1.25rem;
    line-height: 1.625rem;
    font-weight: 600;
  }
  .level-4 {
    font-weight: 600;
  }
  .level-5,
  .level-6 {
    font-style: italic;
  }
  .sentence {
    cursor: pointer;
    border-radius: 0;
  }
  .sentence:hover {
    background: var(--wash);
  }
  .sentence[aria-current] {
    background: var(--wash);
    text-decoration: underline 1px var(--line-2);
    text-underline-offset: 5px;
  }
  sup {
    font: var(--small);
    line-height: 0;
  }
  sup a {
    padding: 5px 1px;
    text-underline-offset: 2px;
  }
  .url {
    overflow-wrap: anywhere;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  del.was {
    padding: 0 1px;
    background: var(--del-bg);
    color: var(--del);
    text-decoration: line-through 1.5px;
  }
  .edits {
    margin: 4px 0 6px;
    padding-left: 12px;
    border-left: 2px solid var(--line-2);
    color: var(--ink-2);
    font: var(--label);
    overflow-wrap: anywhere;
  }
  .edits .what {
    font-family: var(--serif);
    font-size: 0.9375rem;
  }
  .margin {
    padding-top: 3px;
    font: var(--label);
  }
  .margin ul {
    display: flex;
    flex-direction: column;
    align-items: start;
  }
  .theme {
    min-height: 24px;
    padding: 2px 0 2px 10px;
    border-left: 2px solid var(--hair);
    color: var(--ink-2);
  }
  .theme:hover,
  .theme:focus-visible {
    color: var(--ink);
    border-left-color: var(--ink);
  }
  .theme[aria-pressed='true'] {
    border-left: 4px solid var(--ink);
    padding-left: 8px;
    color: var(--ink);
    font-weight: 640;
  }
  .about {
    margin: 8px 0 14px;
    padding: 10px 0 6px;
    border-top: 1px solid var(--ink);
    border-bottom: 1px solid var(--hair);
    font: var(--statement);
  }
  .about dl > div {
    display: grid;
    grid-template-columns: 96px minmax(0, 1fr);
    gap: 0 14px;
    padding: 3px 0;
  }
  .about dd {
    overflow-wrap: anywhere;
  }
  .about li + li:has(.quote) {
    margin-top: 6px;
  }
  .about .act {
    padding: 2px 0;
  }
  .about .quote {
    font-size: 1rem;
    line-height: 1.375rem;
  }
  .refused {
    padding: 8px 0;
    font-family: var(--serif);
    user-select: all;
  }
  .keys {
    margin-top: 24px;
    font: var(--label);
  }

  /* ── results ── */
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 6px 24px;
    margin-top: 12px;
  }
  .filters label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: 220px;
    min-width: 72px;
  }
  .filters label span {
    color: var(--ink-3);
    font: var(--label);
  }
  .written {
    margin-top: 6px;
    font: var(--label);
  }
  .timeline {
    margin: 14px 0 4px;
    padding: 0 16px;
    max-width: 900px;
  }
  .plot {
    position: relative;
    height: 58px;
    border-bottom: 1px solid var(--ink);
  }
  .stem {
    position: absolute;
    left: var(--at);
    bottom: 0;
    margin-left: -2px;
    height: var(--height);
    /* A border and no ground: grounds are not printed. */
    border-left: 4px solid var(--ink);
  }
  .stem.none {
    height: 5px;
    margin-left: -0.5px;
    border-left: 1px solid var(--line-2);
  }
  .stem b {
    position: absolute;
    left: 4px;
    top: -2px;
    font: 640 0.8125rem/1rem var(--sans);
  }
  .years {
    position: relative;
    height: 20px;
    color: var(--ink-3);
    font: var(--small);
  }
  .years span {
    position: absolute;
    left: var(--at);
    top: 3px;
    transform: translateX(-50%);
  }
  .trace {
    margin: 6px 0 8px;
  }
  .group {
    display: grid;
    grid-template-columns: 142px minmax(0, 1fr);
    gap: 0 22px;
    padding: 14px 0 10px;
    border-top: 1px solid var(--hair);
  }
  .group h2 {
    font: var(--year);
  }
  .group .rule {
    width: 84px;
    margin: 3px 0 5px;
  }
  .group .paper p {
    font: var(--label);
  }
  .hits {
    display: grid;
    gap: 10px;
  }
  .quotation {
    max-width: 720px;
    font: var(--quotation);
    font-family: var(--serif);
    overflow-wrap: break-word;
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 18px;
    font: var(--label);
  }
  .rest {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .said {
    user-select: none;
  }
  .empty {
    display: grid;
    gap: 8px;
    max-width: 70ch;
    padding: 14px 0;
  }
  .answers {
    display: grid;
    gap: 4px;
    padding: 10px 0;
  }
  .answers h2,
  .groups ~ h2,
  .lead ~ h2 {
    margin: 14px 0 6px;
    font: var(--ui);
    font-weight: 620;
  }
  .answers ul {
    display: grid;
    gap: 4px;
  }
  .hits > .year {
    margin-bottom: -8px;
    font: var(--label);
    font-weight: 620;
  }
  .counts {
    border-collapse: collapse;
    font: var(--ui);
  }
  .counts th,
  .counts td {
    padding: 5px 22px 5px 0;
    border-bottom: 1px solid var(--hair);
    font-weight: inherit;
    text-align: left;
    vertical-align: baseline;
  }
  .counts thead th {
    font-weight: 620;
  }
  .framed a {
    display: inline-block;
    padding: 7px 15px;
    border: 1px solid var(--ink);
    text-decoration: none;
  }
  .framed a:hover {
    background: var(--wash);
  }

  @media (max-width: 1180px) {
    .block {
      grid-template-columns: 92px minmax(0, 1fr) minmax(0, 200px);
    }
    .notes-head {
      margin-left: 114px;
    }
  }
  @media (max-width: 820px) {
    .block {
      grid-template-columns: minmax(0, 1fr);
      padding: 7px 0;
    }
    .place,
    .block.heading .place,
    .footnote .place {
      padding-top: 0;
    }
    .block.heading .set {
      padding-top: 2px;
    }
    .notes-head {
      margin-left: 0;
    }
    .margin ul {
      flex-flow: row wrap;
      gap: 0 14px;
    }
    .tools {
      position: static;
    }
    .group,
    .about dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .group .paper {
      padding-bottom: 8px;
    }
    /* A table of seven columns does not fit: each paper becomes a list of named facts. */
    .papers,
    .papers tbody,
    .papers tr,
    .papers tbody th,
    .papers td {
      display: block;
      width: auto;
    }
    .papers thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .papers td,
    .papers .number {
      display: grid;
      grid-template-columns: 110px minmax(0, 1fr);
      padding: 2px 0;
      text-align: left;
    }
    .papers td::before {
      content: attr(data-name);
      color: var(--ink-3);
    }
    .papers tr {
      padding-bottom: 10px;
    }
    .papers tr + tr > td {
      border-top: 0;
    }
    .papers tr + tr > th {
      border-top: 1px solid var(--hair);
    }
  }
  @media (forced-colors: active) {
    .switch[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  @media print {
    .tools,
    .keys,
    .crumb,
    .filters,
    .written,
    .trace,
    .source .act,
    .back,
    .cut {
      display: none;
    }
    .rest {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }
    .block {
      grid-template-columns: 22mm minmax(0, 1fr) 34mm;
      gap: 0 5mm;
      padding: 1mm 0;
    }
    .set,
    .quotation {
      font-size: 11.5pt;
      line-height: 15pt;
    }
    .block.heading,
    .part > h2 {
      break-after: avoid;
    }
    .group {
      grid-template-columns: 30mm minmax(0, 1fr);
    }
    .hits > li {
      break-inside: avoid;
    }
    .sentence[aria-current] {
      background: none;
      text-decoration: none;
    }
  }
`;
