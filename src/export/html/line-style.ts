/** The form of a line as a page: paper, rail, how far, the words with who, how and to whom. */
export const linePageStyle = `
.pictures { display: grid; gap: 16px; max-width: 720px; margin: 16px 0 8px; }
.stations { border-top: 1px solid var(--ink); }
.station { border-bottom: 1px solid var(--hair); break-inside: avoid; }
.station:last-child { border-bottom-color: var(--ink); }
.row { display: grid; grid-template-columns: 122px 60px 200px minmax(0, 1fr); column-gap: 20px; min-height: 60px; }
.paper { grid-column: 1; padding: 12px 0; color: var(--ink-2); }
.paper h2 { color: var(--ink); }
.rail { position: relative; grid-column: 2; }
.rail > * { position: absolute; }
.piece { --w: 5px; top: 0; bottom: 0; left: calc(20px - var(--w) / 2); width: 0; border-left: var(--w) solid var(--ink); }
.piece.w3 { --w: 3px; }
.piece.w9 { --w: 9px; }
.piece.w13 { --w: 13px; }
.piece.other { border-left-color: var(--line-2); }
.piece.dotted { --w: 2px; border-left: 2px dotted var(--ink-2); }
.piece.starts { top: 27px; }
.piece.stops { bottom: 14px; }
.dot { top: 20px; left: 13px; width: 14px; height: 14px; border: 3px solid var(--ink); border-radius: 50%; background: var(--ink); }
.dot.ring { border-color: var(--line-2); background: var(--paper); }
.dot.beside { left: 38px; width: 11px; height: 11px; }
.rail .query { top: 16px; left: 54px; font-weight: 640; }
.gap { top: 16px; left: 5px; background: var(--paper); }
.far { grid-column: 3; padding: 12px 0 14px; }
.lifted { font: 600 1.5rem/1.8rem var(--serif); }
.lifted .scope { font-size: 1.15rem; }
.no-degree { padding: 4px 0 2px; color: var(--ink-3); font: italic 400 1.0625rem/1.5rem var(--serif); }
.silent { color: var(--ink-2); font: 400 1.25rem/1.75rem var(--serif); }
.steps { display: grid; gap: 6px; margin-top: 8px; color: var(--ink-2); }
.steps li { display: grid; grid-template-columns: 26px minmax(0, 1fr); gap: 8px; }
.steps b { color: var(--ink); }
.words { grid-column: 4; padding: 12px 0 14px; max-width: 720px; }
.words blockquote { font: 400 1.125rem/1.625rem var(--serif); hyphens: manual; }
.who { display: grid; gap: 2px; margin-top: 6px; font-size: 0.8125rem; line-height: 1.1rem; }
.who > div { display: grid; grid-template-columns: 60px minmax(0, 1fr); }
.who dt { color: var(--ink-3); }
.proof { color: var(--ink-2); padding-top: 16px; }
.proof ul { padding-left: 14px; }
.proof q { font-family: var(--serif); font-size: 1.06em; }
.proof li { margin-top: 2px; }
.ends { margin-top: 24px; border-top: 1px solid var(--ink); break-inside: avoid; }
.ends caption { padding-top: 8px; color: var(--ink); font-weight: 640; }
.ends th, .ends td { padding: 5px 12px 5px 0; border-bottom: 1px solid var(--hair); }
.ends th { font-weight: 400; color: var(--ink-2); }
.ends .when { display: none; }
.pictures .narrow { display: none; }
@media (max-width: 1000px) {
  .row { grid-template-columns: 96px 56px minmax(0, 1fr); column-gap: 12px; }
  .words { grid-column: 3; padding-top: 0; }
  .proof { padding-top: 0; }
}
@media (max-width: 700px) {
  .row { grid-template-columns: 52px minmax(0, 1fr); column-gap: 10px; }
  .paper { grid-column: 1 / 3; padding-bottom: 0; }
  .rail { grid-column: 1; grid-row: 2 / 4; }
  .row:not(:has(.paper)) .rail { grid-row: 1 / 3; }
  .far, .words { grid-column: 2; }
  .pictures .figure { display: none; }
  .pictures .narrow { display: block; }
  .ends, .ends tbody, .ends tr, .ends th, .ends td, .ends caption { display: block; }
  .ends thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .ends tr { padding: 6px 0; border-bottom: 1px solid var(--hair); }
  .ends th, .ends td { padding: 1px 0; border-bottom: 0; }
  .ends .when { display: inline; color: var(--ink-3); font: 400 0.8125rem/1.1rem var(--sans); }
}
@media print {
  .row { grid-template-columns: 24mm 14mm 40mm minmax(0, 1fr); column-gap: 3mm; min-height: 0; }
  .words { grid-column: 4; padding: 2mm 0; }
  .rail { grid-column: 2; grid-row: auto; }
  .paper { grid-column: 1; padding: 2mm 0; }
  .far { grid-column: 3; padding: 2mm 0; }
  .pictures { max-width: 165mm; }
  .pictures .figure { display: block; }
  .pictures .narrow { display: none; }
  .words blockquote { font-size: 11pt; line-height: 14pt; }
  .lifted { font-size: 15pt; line-height: 18pt; }
  .year { font-size: 16pt; line-height: 19pt; }
}
`;
