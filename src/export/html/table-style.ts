/** A sheet with hairlines, as it goes into a letter; below 700 px every position is a block with its papers under each other. */
export const tablePageStyle = `
.positions { table-layout: fixed; border-top: 2px solid var(--ink); }
.positions thead th { padding: 4px 8px 6px; border-bottom: 1px solid var(--ink); vertical-align: bottom; font-weight: 400; }
.positions .corner { width: 13.5%; padding-left: 0; }
.positions thead th:not(.corner), .positions td { border-left: 1px solid var(--line-2); }
.positions .year { display: block; font: 500 1.25rem/1.625rem var(--serif); }
.positions .rule { width: auto; margin: 3px 0 4px; }
.positions .genre { font-weight: 640; }
sup { margin-left: 3px; font-size: 0.85em; line-height: 1; }
.positions tbody tr { border-bottom: 1px solid var(--line-2); break-inside: avoid; }
.positions tbody th { padding: 6px 10px 8px 0; font-weight: 620; overflow-wrap: anywhere; hyphens: auto; }
.positions .theme, .positions th .soft { display: block; color: var(--ink-3); font: 400 0.78125rem/1rem var(--sans); }
.positions td { padding: 6px 8px 8px; overflow-wrap: anywhere; }
.when { display: none; }
.wording { font: 400 0.9375rem/1.25rem var(--serif); hyphens: manual; }
.whom { font: 400 0.8125rem/1.1rem var(--sans); }
.said + .said, .absent ~ .said { margin-top: 5px; }
.absent { color: var(--ink-2); }
@media (max-width: 900px) {
  .positions, .positions tbody, .positions tbody tr, .positions tbody th, .positions td { display: block; }
  .positions thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .positions tbody tr { padding: 10px 0; }
  .positions td { display: grid; grid-template-columns: 58px minmax(0, 1fr); padding: 6px 0; border-left: 0; border-top: 1px solid var(--hair); }
  .when { display: block; font: 500 1.0625rem/1.375rem var(--serif); }
}
@media print {
  .top { display: none; }
  .head { padding: 0 0 2mm; }
  .head h1 { font-size: 13pt; line-height: 15pt; }
  .positions { display: table; border-top-width: 1.5pt; }
  .positions tbody { display: table-row-group; }
  .positions thead { display: table-header-group; position: static; width: auto; height: auto; clip-path: none; }
  .positions tbody tr { display: table-row; padding: 0; }
  .positions tbody th, .positions td { display: table-cell; }
  .when { display: none; }
  .positions thead th { padding: 1pt 4pt 1.5pt; font-size: 8.2pt; line-height: 10pt; }
  .positions .corner { width: 32mm; }
  .positions .year { font-size: 12pt; line-height: 13pt; }
  .positions .rule { margin: 1pt 0; }
  .positions tbody th { padding: 1pt 3.5pt 1.5pt 0; font-size: 8.4pt; line-height: 10pt; }
  .positions td { padding: 1pt 3.5pt 1.5pt; border-left: 0.5pt solid var(--line-2); border-top: 0; }
  .positions .theme, .positions th .soft, .small, footer, .sources, footer p { font-size: 7.7pt; line-height: 8.8pt; }
  .wording { font-size: 8.6pt; line-height: 9.8pt; }
  .absent, .whom { font-size: 8.2pt; line-height: 10.2pt; }
  .said + .said, .absent ~ .said { margin-top: 1pt; }
  mark { border-bottom-width: 1pt; }
  footer { margin-top: 1.5mm; padding-top: 1mm; }
  footer h2 { display: none; }
  /* Running notes, as under a letter: a line each took the table over the edge of its sheet. */
  .sources, footer p { display: inline; }
  footer p { margin-left: 4mm; }
  .sources li { display: inline; padding: 0; }
  .sources li + li { margin-left: 4mm; }
}
`;
