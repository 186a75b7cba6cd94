import { colourTokens } from '../../view/colour-tokens.ts';
import { FIGURE_FONT, figureStyle, type Inks } from '../figure/style.ts';

/** The tokens of the page, of which it and the reading room take the colours from one list. */
const TOKENS = `
:root {
  color-scheme: light dark;
${colourTokens('screen', '  ')}
  --serif: Newsreader, Georgia, 'Times New Roman', serif;
  --sans: 'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, system-ui, sans-serif;
}
@media (forced-colors: active) {
  :root {
${colourTokens('forced', '    ')}
  }
}
@media print {
  :root {
    color-scheme: light;
${colourTokens('print', '    ')}
  }
}
`;

/** What every page shares: the sheet, the marks of the visual grammar, its foot. */
const BASE = `
*, *::before, *::after { box-sizing: border-box; }
body {
  max-width: 1240px;
  margin: 0 auto;
  padding: 0 40px 40px;
  background: var(--paper);
  color: var(--ink);
  font: 400 0.90625rem/1.25rem var(--sans);
  overflow-wrap: break-word;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font: 560 2rem/2.3rem var(--serif); letter-spacing: -0.012em; text-wrap: balance; }
a { color: inherit; text-decoration-color: var(--line-2); text-underline-offset: 3px; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
blockquote, q, cite, .quote, .wording, td, th, dd, li, p { unicode-bidi: isolate; }
q { quotes: none; }
.top { border-top: 4px solid var(--ink); border-bottom: 1px solid var(--ink); padding: 8px 0; color: var(--ink-2); }
.top strong { margin-right: 10px; color: var(--ink); font: 600 1.125rem/1.5rem var(--serif); }
.head { padding: 12px 0 14px; }
.over { color: var(--ink-2); }
.summary { max-width: 760px; margin-top: 6px; font: 400 1.25rem/1.75rem var(--serif); }
.soft { color: var(--ink-3); }
.small { color: var(--ink-2); font-size: 0.8125rem; line-height: 1.1rem; }
.quote { font-family: var(--serif); }
.nowrap { white-space: nowrap; }
.hidden-text {
  position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.figure { display: block; max-width: 100%; height: auto; overflow: visible; }
.mark { display: inline-block; max-width: none; }
em { font-family: var(--serif); font-size: 1.06em; font-style: italic; }
b { font-weight: 640; }
mark {
  padding: 0 0.12em; background: var(--marker); color: var(--marker-ink); font-weight: 600;
  border-bottom: 2px solid currentColor; box-decoration-break: clone; -webkit-box-decoration-break: clone;
}
del { background: var(--del-bg); color: var(--del); text-decoration: line-through 1.5px; }
ins {
  background: var(--ins-bg); color: var(--ins); font-weight: 600;
  text-decoration: underline 2px; text-underline-offset: 3px; text-decoration-skip-ink: none;
}
del + ins { margin-left: 0.22em; }
.moved { text-decoration: underline double 1px var(--ink-2); text-underline-offset: 3px; }
.stayed { text-decoration: underline dotted 2px var(--ink-2); text-underline-offset: 4px; }
.context { color: var(--ink-2); }
.tint { background: var(--wash); text-decoration: underline 1px var(--line-2); text-underline-offset: 4px; }
.rule { display: block; width: 88px; margin: 5px 0 6px; border-top: 2px solid var(--ink); }
.rule.double { border-top: 5px double var(--ink); }
.rule.dashed { border-top-style: dashed; }
.year { font: 400 1.8125rem/2rem var(--serif); }
.notes, .sources { color: var(--ink-2); font-size: 0.8125rem; line-height: 1.1rem; }
footer { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--ink); color: var(--ink-2); font-size: 0.8125rem; line-height: 1.1rem; }
footer h2 { color: var(--ink); font: 640 0.875rem/1.25rem var(--sans); }
footer p { margin-top: 6px; }
.sources li { padding-left: 14px; text-indent: -14px; }
.address { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--ink-2); padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; }
@media (max-width: 700px) {
  body { padding: 0 16px 24px; }
  h1 { font-size: 1.6rem; line-height: 1.9rem; }
}
@media (forced-colors: active) {
  mark { forced-color-adjust: none; }
}
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  a { text-decoration: none; }
  h1 { font-size: 18pt; line-height: 21pt; }
  h2, h3 { break-after: avoid; }
  footer { break-inside: avoid; }
  thead { display: table-header-group; }
  tr, li, figure { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
}
`;

const INKS: Inks = {
  paper: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-2)',
  faint: 'var(--ink-3)',
  other: 'var(--other)',
  otherEdge: 'var(--other-edge)',
  hair: 'var(--hair)',
  marker: 'var(--marker)',
  markerInk: 'var(--marker-ink)',
};

/** A4 with the number of the page in its margin; a table lies across, as it goes into a letter. */
function sheet(isAcross: boolean): string {
  const size = isAcross ? 'A4 landscape; margin: 8mm 11mm 9mm' : 'A4; margin: 15mm 16mm 18mm';
  return `@page { size: ${size}; @bottom-left { content: 'Beleidslijn'; font: 8pt sans-serif; } @bottom-right { content: counter(page) ' / ' counter(pages); font: 8pt sans-serif; } }`;
}

/** The style of a page, upright or across. No text of a dossier is in it. */
export function pageStyle(isAcross: boolean): string {
  return `${sheet(isAcross)}${TOKENS}${BASE}.figure text { font-family: ${FIGURE_FONT}; }${figureStyle(INKS, '.figure ')}`;
}
