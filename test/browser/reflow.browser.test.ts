import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/overview/register.ts';
import '../../components/comparison/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { LIGHTHOUSES, sentence } from '../scenes/lighthouses.ts';
import { drawn } from '../setup/app-page.ts';

/** WCAG 1.4.12: what a reader may set, and nothing may be lost by it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** With a compound in every sentence that is wider than the narrowest column. */
const LONG: Dossier = {
  ...LIGHTHOUSES,
  documents: LIGHTHOUSES.documents.map((document) => ({
    ...document,
    blocks: document.blocks.map((block) => ({
      ...block,
      sentences: block.sentences.map((one) => ({ ...one, text: `${one.text} EU-toetredingsonderhandelingen.` })),
    })),
  })),
};

let app: BeleidslijnApp;

const settled = async (): Promise<void> => {
  await drawn(app);
};

/** The view of the page, with the spacing set in every shadow root, as a user style sheet would. */
async function open(change: Partial<Selection>, width: number): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'overview', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = LONG;
  document.body.append(app);
  await settled();
  const view = app.shadowRoot?.querySelector('policy-overview, policy-line, policy-side')?.shadowRoot;
  if (!app.shadowRoot || !view) throw new Error('the view did not open');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  for (const root of [app.shadowRoot, view]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  await settled();
  return view;
}

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
});

const VIEWS: readonly (readonly [string, Partial<Selection>])[] = [
  ['overview', { open: ['lights'] }],
  ['table', { open: ['lights'], table: true }],
  ['line', { view: 'line' }],
  ['papers', { view: 'side', older: 'kust-2011', newer: 'kust-2014' }],
  [
    'passages',
    { view: 'side', unit: 'passage', older: sentence('kust-2011', 1, 3), newer: sentence('kust-2014', 3, 4) },
  ],
];

describe('wide letters, words and lines', () => {
  // 1440 at 200 % is 720, and at 400 % the 360 of a telephone.
  it.each(VIEWS.flatMap(([name, change]) => [1440, 720, 360].map((width) => [name, width, change] as const)))(
    'lose nothing: %s, %i px',
    async (_name, width, change) => {
      const view = await open(change, width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const texts = [...view.querySelectorAll<HTMLElement>('p, h1, h2, dd, dt, li, th, td, .name, .change, .words')];
      for (const text of texts.filter((one) => one.offsetParent !== null && one.textContent?.trim() !== '')) {
        const { overflowX, overflowY, clipPath } = getComputedStyle(text);
        if (clipPath !== 'none') continue;
        const hides = overflowX === 'hidden' || overflowY === 'hidden';
        const cut = text.scrollHeight > text.clientHeight + 1 || text.scrollWidth > text.clientWidth + 1;
        expect(hides && cut, text.outerHTML.slice(0, 160)).toBe(false);
      }
      const rows = [...view.querySelectorAll<HTMLElement>('[role="grid"] .row, .station .row')];
      for (const [i, row] of rows.slice(1).entries()) {
        const before = rows[i]?.getBoundingClientRect();
        expect(row.getBoundingClientRect().top).toBeGreaterThanOrEqual((before?.bottom ?? 0) - 1);
      }
      for (const row of view.querySelectorAll<HTMLElement>('.row.passage')) {
        const rail = row.querySelector('.rail')?.getBoundingClientRect();
        for (const text of row.querySelectorAll('.quotation, .far, .who')) {
          expect(text.getBoundingClientRect().left).toBeGreaterThanOrEqual(rail?.right ?? 0);
        }
      }
    },
  );
});
