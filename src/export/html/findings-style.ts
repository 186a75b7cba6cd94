/** A list in three columns: kind, sentence with its words, who and where; one column below 700 px, two below 1000. */
export const findingsPageStyle = `
.group h2 { margin-top: 22px; padding-bottom: 6px; border-bottom: 1px solid var(--ink); font: 640 0.90625rem/1.25rem var(--sans); }
.group h2 .soft { margin-left: 8px; font-weight: 400; }
.finding { display: grid; grid-template-columns: 152px minmax(0, 1fr) 250px; gap: 4px 22px; padding: 10px 0 12px; border-bottom: 1px solid var(--hair); break-inside: avoid; }
.kind { display: flex; align-items: baseline; gap: 8px; font-weight: 640; }
.kind .number { min-width: 22px; color: var(--ink-3); font-weight: 400; }
.kind .icon { min-width: 26px; }
.told h3 { font: 400 1.1875rem/1.5rem var(--serif); overflow-wrap: anywhere; }
.told h3 b { font-weight: 600; }
.corrected { font: 400 0.8125rem/1.1rem var(--sans); color: var(--ink-2); }
.told .words { display: grid; grid-template-columns: 100px minmax(0, 1fr); margin-top: 5px; }
.told .paper { color: var(--ink-2); font-size: 0.8125rem; line-height: 1.4375rem; }
.told blockquote { max-width: 640px; font: 400 1.0625rem/1.4375rem var(--serif); overflow-wrap: anywhere; }
.told .small { margin-top: 5px; }
.by { overflow-wrap: anywhere; }
.by b { color: var(--ink); }
.by .address { display: none; }
summary { display: inline-block; min-height: 24px; cursor: pointer; text-decoration: underline; text-decoration-color: var(--line-2); text-underline-offset: 3px; }
summary:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.order { max-width: 760px; margin-top: 18px; }
@media (max-width: 1000px) {
  .finding { grid-template-columns: 132px minmax(0, 1fr); }
  .finding .by { grid-column: 2; }
}
@media (max-width: 700px) {
  .finding { grid-template-columns: minmax(0, 1fr); }
  .finding .by { grid-column: 1; }
  .told .words { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  .finding { display: block; padding: 2mm 0; }
  .told .words { grid-template-columns: 18mm minmax(0, 1fr); }
  .told h3 { font-size: 12pt; line-height: 15pt; }
  .told blockquote { max-width: none; font-size: 10.5pt; line-height: 13.5pt; }
  .by { margin-top: 1mm; }
  .by br { display: none; }
  .by b::after { content: '. '; font-weight: 400; }
  .by .address { display: inline; }
  details { display: block; }
}
`;
