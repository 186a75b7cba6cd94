import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/overview/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import { fragment, parseFragment, START } from '../../src/view/selection.ts';
import { LIGHTHOUSES, sentence } from '../scenes/lighthouses.ts';
import { drawn } from '../setup/app-page.ts';

let app: BeleidslijnApp;

const settled = async (): Promise<void> => {
  await drawn(app);
};
const keys = async (pressed: string): Promise<void> => {
  await userEvent.keyboard(pressed);
  await settled();
};
/** The element that has the focus, through every shadow root. */
const focused = (): HTMLElement | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : null;
};
/** Presses Tab until the focus is where it is wanted; a reader without a mouse has no other way either. */
const tabTo = async (wanted: (element: HTMLElement) => boolean): Promise<void> => {
  for (let i = 0; i < 40; i++) {
    const at = focused();
    if (at && wanted(at)) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab does not reach it; the focus is on ${focused()?.outerHTML.slice(0, 120)}`);
};
const now = () => parseFragment(location.hash);

afterEach(() => {
  vi.restoreAllMocks();
  app.remove();
  history.replaceState(null, '', ' ');
});

describe('by keyboard alone', () => {
  it('goes from the overview to a line, to a comparison, back, and copies a citation', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    await page.viewport(1440, 900);
    history.replaceState(null, '', fragment({ ...START, view: 'overview' }));
    app = document.createElement('beleidslijn-app') as BeleidslijnApp;
    app.dossier = LIGHTHOUSES;
    document.body.append(app);
    await settled();

    // The overview: one Tab stop for the whole grid, arrows within it.
    await tabTo((at) => at.closest('[role="grid"]') !== null);
    await keys('{ArrowDown}{Home}{ArrowRight}');
    expect(focused()?.dataset).toMatchObject({ row: '1', column: '2' });
    await keys('{Enter}');
    expect(now()).toMatchObject({ view: 'line', thread: 'lights.onderhoud', document: 'kust-2014' });

    // The line: its current station is the Tab stop; c compares with what it continues.
    await tabTo((at) => at.classList.contains('row'));
    expect(focused()?.closest<HTMLElement>('.station')?.dataset['document']).toBe('kust-2014');
    await keys('c');
    expect(now()).toMatchObject({
      view: 'side',
      unit: 'passage',
      older: sentence('kust-2011', 1, 3),
      newer: sentence('kust-2014', 3, 4),
    });

    // The comparison: its crumb leads back to the line.
    await tabTo((at) => at.closest('.crumb') !== null && at.matches('a'));
    await keys('{Enter}');
    expect(now().view).toBe('line');
    await tabTo((at) => at.classList.contains('row'));
    await keys('y');
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('Het kabinet heeft aangedrongen');
    expect(copied[0]).toContain('Kust-top');
    expect(app.shadowRoot?.querySelector('[role="status"]')?.textContent).toBe('Citaat met bron gekopieerd.');
  });
});
