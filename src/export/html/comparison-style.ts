/** Two papers, or two passages, side by side with what happened between them; below 700 px under each other. */
export const comparisonPageStyle = `
.legend { display: flex; flex-wrap: wrap; gap: 2px 20px; margin-top: 10px; font: 400 0.9375rem/1.375rem var(--serif); }
.legend li { display: flex; align-items: center; gap: 7px; }
.legend .bar { height: 17px; }
.cells { margin-top: 14px; border-collapse: collapse; }
.cells caption { text-align: left; font-weight: 600; }
.cells th, .cells td { padding: 3px 18px 3px 0; text-align: left; font-weight: inherit; border-bottom: 1px solid var(--hair); }
.bar { border-left: 4px solid var(--ins); }
.bar.dropped { border-left: 4px dotted var(--del); }
.side { table-layout: fixed; border-top: 1px solid var(--ink); }
.side thead th { padding: 8px 14px 8px 0; border-bottom: 1px solid var(--ink); font-weight: 400; }
.side thead .title, .side thead .small { display: block; }
.side .gutter { width: 168px; padding: 12px; color: var(--ink-2); text-align: center; font-weight: 400; font-size: 0.8125rem; line-height: 1.1rem; }
.side .gutter b { color: var(--ink); }
.note { display: block; }
.side tbody tr { border-bottom: 1px solid var(--hair); break-inside: avoid; }
.side tbody tr:last-child { border-bottom-color: var(--ink); }
.side td { padding: 8px 0 12px; overflow-wrap: anywhere; }
.place { color: var(--ink-3); font-size: 0.78125rem; line-height: 1rem; }
.text { font: 400 1.0625rem/1.5625rem var(--serif); hyphens: manual; }
.text .small { font-family: var(--sans); }
.text.bar { padding-left: 10px; }
.clause { font: 400 1.25rem/1.8rem var(--serif); }
.side .axis > * { padding-top: 7px; padding-bottom: 7px; }
.side .clauses .gutter { padding-top: 14px; }
.value { font-size: 1rem; }
.whole { color: var(--ink-2); font: 400 1rem/1.5rem var(--serif); }
@media (max-width: 700px) {
  .side, .side tbody, .side tr, .side td, .side tbody th { display: block; }
  .side .gutter { width: auto; padding: 0 0 6px; text-align: left; }
  .side thead, .side thead tr { display: block; }
  .side thead th { display: block; padding: 6px 0; }
  .side thead .gutter { display: none; }
  .side td { padding: 6px 0; }
  .side td.none { display: none; }
}
@media print {
  .side { display: table; }
  .side thead { display: table-header-group; }
  .side tbody { display: table-row-group; }
  .side tr, .side thead tr { display: table-row; }
  .side td, .side td.none, .side tbody th, .side thead th, .side thead .gutter { display: table-cell; }
  .side .gutter { width: 28mm; padding: 2mm; text-align: center; font-size: 8.5pt; }
  .text { font-size: 10.5pt; line-height: 14pt; }
}
`;
