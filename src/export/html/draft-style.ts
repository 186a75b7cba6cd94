/** The draft at the left, what was found in it at the right; under each other on paper and below 1000 px. */
export const draftPageStyle = `
.desk { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); gap: 24px 48px; border-top: 1px solid var(--ink); padding-top: 10px; }
.desk h2 { font: 640 0.90625rem/1.25rem var(--sans); padding-bottom: 6px; }
.sheet .paper { padding: 14px 16px; border: 1px solid var(--line-2); font: 400 1.0625rem/1.7rem var(--serif); overflow-wrap: anywhere; }
.sheet .paper p + p { margin-top: 0.8em; }
.sheet .small { margin-top: 6px; }
.paper .first { font-style: italic; }
.paper .other { text-decoration: underline dotted 2px var(--ink-2); text-underline-offset: 4px; }
.paper .repeated { text-decoration: underline 1px var(--line-2); text-underline-offset: 4px; }
.ref { display: inline-block; min-width: 24px; min-height: 24px; margin-left: 2px; font: 640 0.78125rem/1.5rem var(--sans); text-align: center; }
.findings h3 { display: flex; align-items: center; gap: 10px; margin-top: 16px; padding-bottom: 6px; border-bottom: 1px solid var(--hair); font: 640 0.90625rem/1.25rem var(--sans); }
.finding { display: grid; grid-template-columns: 24px 52px minmax(0, 1fr); gap: 0 10px; padding: 6px 0 10px; border-bottom: 1px solid var(--hair); break-inside: avoid; }
.finding .told { grid-column: 3; overflow-wrap: anywhere; }
.finding .number { font-weight: 640; }
.finding .year { font: 400 1.1875rem/1.625rem var(--serif); }
.told > * + * { margin-top: 3px; }
.told blockquote, .told .first, .unplaced { font: 400 1.0625rem/1.5rem var(--serif); }
.told .first { font-style: italic; }
.told ul { padding-left: 14px; }
.told q { font-family: var(--serif); }
.decided { padding-left: 10px; border-left: 3px solid var(--ink); }
@media (max-width: 1000px) { .desk { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 500px) { .finding { grid-template-columns: 24px minmax(0, 1fr); } .finding .told { grid-column: 1 / 3; } }
@media print { .desk { display: block; } .findings { margin-top: 6mm; } }
`;
