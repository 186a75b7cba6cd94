import { css } from 'lit';

/** The form of the line. Columns: 142 paper, 70 rail, 214 how far, the quotation, 276 labels; gap 22. */
export const lineViewStyle = css`
  :host {
    --rail-x: 26px;
    --lane: 24px;
  }
  h1 {
    font: var(--headword);
  }
  .none {
    display: grid;
    gap: 12px;
    padding: 16px 0 32px;
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 620px);
    gap: 24px 48px;
    align-items: start;
    padding: 10px 0 14px;
  }
  .years {
    margin-top: 8px;
    color: var(--ink-2);
    font: var(--ui);
  }
  .crumb {
    min-height: 26px;
    margin-bottom: 3px;
  }
  select {
    field-sizing: content;
    max-width: 100%;
    min-height: 26px;
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
  .summary {
    max-width: 700px;
    margin-top: 6px;
    font: var(--summary);
  }
  .threads {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin-top: 8px;
    color: var(--ink-2);
  }
  .threads [aria-current] {
    color: var(--ink);
    font-weight: 640;
    text-decoration-thickness: 2px;
    text-decoration-color: currentColor;
  }
  figure {
    min-width: 0;
  }
  .ladder {
    max-width: 100%;
  }
  .ladder text {
    fill: var(--ink-2);
    font: var(--label);
  }
  .ladder .tick {
    fill: var(--ink-3);
    font: var(--small);
  }
  .ladder .word {
    fill: var(--ink);
    font: 400 15px/18px var(--serif);
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .ladder .word.home {
    font-weight: 640;
  }
  .level {
    stroke: var(--hair);
  }
  .axis {
    stroke: var(--ink);
  }
  .link {
    stroke-width: 2.4;
  }
  .link.home {
    stroke: var(--ink);
  }
  .link.foreign {
    stroke: var(--line-2);
  }
  .link.over {
    stroke-dasharray: 2.5 4;
  }
  .clear {
    fill: var(--paper);
  }
  .filled {
    fill: var(--ink);
    stroke: none;
  }
  .ring {
    fill: var(--paper);
    stroke: var(--line-2);
    stroke-width: 2.6;
  }

  .columns,
  .row {
    display: grid;
    grid-template-columns: 142px 70px 214px minmax(0, 1fr) 276px;
    column-gap: 22px;
  }
  .columns {
    align-items: center;
    min-height: 30px;
    border-top: 1px solid var(--ink);
    border-bottom: 1px solid var(--hair);
    color: var(--ink-3);
    font: var(--label);
  }
  .columns .act {
    color: var(--ink);
  }
  .station {
    border-bottom: 1px solid var(--hair);
    break-inside: avoid;
  }
  .station:last-child {
    border-bottom-color: var(--ink);
  }
  .row {
    position: relative;
    min-height: 60px;
  }
  li.run {
    border-bottom: 1px solid var(--hair);
  }
  .row.run {
    min-height: 36px;
  }
  .run-text {
    grid-column: 3 / -1;
    align-self: center;
    padding: 5px 0;
    color: var(--ink-2);
  }
  .run-text .act {
    margin-left: 12px;
    color: var(--ink);
  }
  .row:focus-visible {
    outline-offset: 4px;
  }
  .row > * {
    min-width: 0;
  }
  .paper {
    grid-column: 1;
    grid-row: 1;
    padding: 12px 0 14px;
  }
  .paper h2 {
    font: var(--year);
  }
  .paper p {
    color: var(--ink-2);
    font: var(--label);
  }
  .rule {
    display: block;
    width: 88px;
    margin: 5px 0 6px;
    border-top: 2px solid var(--ink);
  }
  .rule.double {
    border-top: 5px double var(--ink);
  }
  .rule.dashed {
    width: 120px;
    border-top-style: dashed;
  }

  /* The rail: each row draws its own piece over its whole height, so neighbours meet. */
  .rail {
    position: relative;
    grid-column: 2;
    grid-row: 1;
    align-self: stretch;
  }
  .rail > * {
    position: absolute;
  }
  .piece {
    --w: 5px;
    left: calc(var(--rail-x) - var(--w) / 2);
    width: 0;
    border-left: var(--w) solid var(--ink);
  }
  .piece.side {
    left: calc(var(--rail-x) + var(--lane) - var(--w) / 2);
  }
  .piece.w3 {
    --w: 3px;
  }
  .piece.w9 {
    --w: 9px;
  }
  .piece.w13 {
    --w: 13px;
  }
  .piece.other {
    border-left-color: var(--line-2);
  }
  .piece.dotted {
    --w: 2px;
    border-left: 2px dotted var(--ink-2);
  }
  .through,
  .from-top {
    top: 0;
    bottom: 0;
  }
  .above {
    top: 0;
    height: 27px;
  }
  .below {
    top: 27px;
    bottom: 0;
  }
  .to-taper {
    top: 27px;
    bottom: 30px;
  }
  .to-taper.from-top {
    top: 0;
  }
  .until-curve {
    top: 27px;
    bottom: 43px;
  }
  .tail {
    top: 27px;
    bottom: 14px;
  }
  .taper {
    bottom: 0;
    left: calc(var(--rail-x) - 13px);
  }
  .join {
    bottom: 0;
    left: calc(var(--rail-x) - 1px);
  }
  .leave {
    top: 0;
    left: calc(var(--rail-x) - 1px);
  }
  .curve {
    fill: none;
    stroke: var(--ink);
    stroke-width: 5;
  }
  .curve.other {
    stroke: var(--line-2);
  }
  .curve.s3 {
    stroke-width: 3;
  }
  .curve.s9 {
    stroke-width: 9;
  }
  .curve.s13 {
    stroke-width: 13;
  }
  .dot {
    top: 17px;
    left: calc(var(--rail-x) - 10px);
  }
  .dot.side {
    left: calc(var(--rail-x) + var(--lane) - 10px);
  }
  .leader {
    top: 27px;
    left: calc(var(--rail-x) + 12px);
    right: 0;
    border-top: 1px solid var(--line-2);
  }
  .leader.side {
    left: calc(var(--rail-x) + var(--lane) + 10px);
  }
  .gap {
    top: 15px;
    left: calc(var(--rail-x) - 15.5px);
  }

  .far {
    grid-column: 3;
    grid-row: 1;
    padding: 12px 0 14px;
  }
  .lifted {
    font: var(--lifted);
    overflow-wrap: break-word;
  }
  .lifted mark {
    padding-bottom: 1px;
  }
  .lifted .scope {
    font-size: 1.25rem;
  }
  .no-degree {
    padding: 4px 0 2px;
    color: var(--ink-3);
    font: italic 400 1.0625rem/1.5rem var(--serif);
  }
  .silent {
    color: var(--ink-2);
    font: 400 1.25rem/1.75rem var(--serif);
  }
  .steps {
    display: grid;
    gap: 6px;
    margin-top: 8px;
    color: var(--ink-2);
    font: var(--statement);
  }
  .steps li {
    display: grid;
    overflow-wrap: anywhere;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 8px;
  }
  .steps .strongest {
    display: block;
    padding-left: 34px;
  }
  .steps b {
    color: var(--ink);
    font-weight: 640;
  }
  .icon {
    padding-top: 4px;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 640px) 276px;
    column-gap: 22px;
    grid-column: 4 / 6;
    grid-row: 1;
    align-content: start;
    justify-content: space-between;
    padding: 12px 0 12px;
  }
  .words > * {
    grid-column: 1;
  }
  .words > .beside {
    grid-column: 2;
    grid-row: 1 / span 6;
  }
  .quotation,
  .paragraph,
  .proof,
  .why,
  .who dd {
    overflow-wrap: break-word;
  }
  .quotation {
    font: var(--quotation);
    hyphens: manual;
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
  .proof {
    display: block;
    max-width: 830px;
    padding-top: 14px;
    color: var(--ink-2);
    font: var(--ui);
  }
  .proof .quote,
  .why .quote {
    font-size: 1.06em;
  }
  summary {
    cursor: pointer;
  }
  .candidates {
    display: grid;
    gap: 6px;
    max-width: 720px;
    padding: 4px 0 8px 22px;
    list-style: decimal;
  }
  .who {
    display: grid;
    gap: 2px;
    align-content: start;
    padding-top: 3px;
    font: var(--label);
  }
  .who > div {
    display: grid;
    grid-template-columns: 60px minmax(0, 1fr);
  }
  .who dt {
    color: var(--ink-3);
  }
  .who .source dd {
    color: var(--ink-2);
  }
  .words .acts {
    align-items: baseline;
    margin-top: 4px;
    font: var(--label);
  }
  .paragraph,
  .why {
    margin: 8px 0 4px;
    padding-left: 14px;
    border-left: 1px solid var(--line-2);
  }
  .paragraph {
    color: var(--ink-2);
    font: var(--column);
  }
  .tint {
    background: var(--wash);
    color: var(--ink);
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
    text-decoration: underline;
    text-decoration-color: var(--hair);
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .why {
    display: grid;
    gap: 4px;
    color: var(--ink-2);
    font: var(--label);
  }
  .why dl > div {
    display: grid;
    grid-template-columns: 108px minmax(0, 1fr);
  }
  .why dt {
    color: var(--ink-3);
  }
  textarea.refused {
    width: 100%;
    border: 1px solid var(--line-2);
    background: var(--paper);
    color: var(--ink);
    font: var(--label);
  }
  .ends .row {
    border-bottom: 1px solid var(--ink);
    break-inside: avoid;
  }
  .ends .row + .row {
    border-top: 1px solid var(--hair);
  }
  .ends h2 {
    font: var(--year);
    font-size: 1.25rem;
    white-space: nowrap;
  }
  .ends .steps {
    margin-top: 4px;
  }
  .told {
    display: grid;
    gap: 4px;
    align-content: start;
    padding-top: 2px;
    font: var(--ui);
  }
  .notes {
    max-width: 760px;
    padding: 12px 0 32px;
    color: var(--ink-2);
    font: var(--label);
  }

  .sum {
    margin: 8px 0 4px;
    border-collapse: collapse;
    font: var(--label);
    font-variant-numeric: tabular-nums;
  }
  .sum caption {
    text-align: start;
    font-weight: 620;
  }
  .sum th,
  .sum td {
    padding: 1px 0 1px 18px;
    border-top: 1px solid var(--hair);
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
  }
  .sum th:first-child {
    padding-left: 0;
    text-align: start;
  }
  .sum tfoot tr:last-child > * {
    font-weight: 620;
  }
  /* Its place is kept: it is loaded after the line, which must not move for it. */
  policy-corrections {
    display: block;
    min-height: 94px;
  }
  .person {
    margin-top: 6px;
    font: var(--label);
  }
  .names dd {
    overflow-wrap: anywhere;
  }
  .address {
    display: inline-block;
    min-height: 24px;
    line-height: 24px;
    overflow-wrap: anywhere;
  }

  @media (max-width: 1180px) {
    .head {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: 24px;
    }
    .columns,
    .row {
      grid-template-columns: 100px 62px 176px minmax(0, 1fr);
    }
    .columns .last {
      display: none;
    }
    .words {
      grid-template-columns: minmax(0, 640px);
      grid-column: 4;
    }
    .words > .beside {
      grid-column: 1;
      grid-row: auto;
      order: 1;
    }
    .paragraph,
    .why,
    .refused {
      order: 2;
    }
    .who {
      display: block;
      padding-top: 6px;
    }
    .who > div {
      display: inline;
      margin-right: 18px;
    }
    .who dt,
    .who dd {
      display: inline;
    }
    .who > .source {
      display: block;
      margin: 2px 0 0;
    }
    .lifted {
      font-size: 1.4375rem;
      line-height: 1.625rem;
    }
  }

  @media (max-width: 700px) {
    .head {
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
    h1 {
      font-size: 1.75rem;
      line-height: 2rem;
    }
    .columns {
      display: block;
    }
    .columns > span:not(.acts) {
      display: none;
    }
    .run-text {
      grid-column: 2;
    }
    .row {
      grid-template-columns: 52px minmax(0, 1fr);
      column-gap: 12px;
    }
    :host {
      --rail-x: 14px;
    }
    .rail {
      grid-column: 1;
      grid-row: 1 / span 3;
    }
    .ends .paper {
      display: block;
    }
    .paper,
    .far,
    .words {
      grid-column: 2;
      grid-row: auto;
    }
    .paper {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: 12px;
      padding: 10px 0 0;
    }
    .paper h2 {
      grid-row: 1 / span 2;
    }
    .rule {
      align-self: end;
      margin: 6px 0 2px;
    }
    .far {
      padding: 4px 0 2px;
    }
    .row:not(.first) .far {
      padding-top: 12px;
    }
    .words {
      padding: 2px 0 14px;
    }
    .who > div {
      display: block;
      margin: 0;
    }
  }

  @media (forced-colors: active) {
    .piece.other {
      width: var(--w);
      border: solid CanvasText;
      border-width: 0 1px;
    }
    .piece.dotted {
      border: 0;
      border-left: 2px dotted CanvasText;
    }
    .tint {
      text-decoration-color: CanvasText;
    }
    select {
      border: 1px solid CanvasText;
      appearance: auto;
    }
  }

  @media print {
    policy-corrections {
      min-height: 0;
    }
    policy-corrections:not([data-own]) {
      display: none;
    }
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns,
    .row {
      grid-template-columns: 88px 52px 152px minmax(0, 1fr);
      column-gap: 16px;
    }
    .words {
      grid-template-columns: minmax(0, 1fr);
      grid-column: 4;
    }
    .words > .beside {
      grid-column: 1;
      grid-row: auto;
    }
    .who > div {
      display: inline;
      margin-right: 14px;
    }
    .who {
      display: block;
    }
    .who dt,
    .who dd {
      display: inline;
    }
    .columns .last,
    .threads,
    details,
    .cut,
    #keys {
      display: none;
    }
    .rest {
      position: static;
      width: auto;
      height: auto;
      overflow: visible;
      clip-path: none;
    }
    .quotation {
      font-size: 11.5pt;
      line-height: 15pt;
    }
    .lifted {
      font-size: 14pt;
      line-height: 16pt;
    }
    .lifted .scope {
      font-size: 12pt;
    }
    .crumb select {
      padding: 0;
      border: 0;
      appearance: none;
      background: none;
    }
    .row,
    .station,
    .notes {
      break-inside: avoid;
    }
    mark,
    .tint,
    .piece {
      print-color-adjust: exact;
      -webkit-print-color-adjust: exact;
    }
  }
`;
