import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { parseFilterAddress } from '../../src/view/findings/filter.ts';
import { findingsModel } from '../../src/view/findings/findings-model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { LIGHTHOUSES } from '../scenes/lighthouses.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

async function open(change: Partial<Selection> = {}, dossier: Dossier = ISLANDS, width = 1440): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return view();
}

const view = async (): Promise<ShadowRoot> => {
  await drawn(app);
  const root = app.shadowRoot?.querySelector('policy-findings-view')?.shadowRoot;
  if (!root) throw new Error('the findings did not open');
  return root;
};
const now = (): Selection => parseFragment(location.hash);
const focusedRow = (root: ShadowRoot): string | undefined =>
  root.activeElement?.closest<HTMLElement>('.row')?.dataset['finding'];

afterEach(() => {
  vi.restoreAllMocks();
  app.remove();
  localStorage.clear();
  history.replaceState(null, '', ' ');
});

describe('the findings', () => {
  it('open the page, as many rows as the title counts, in the order of the model', async () => {
    const root = await open();
    const model = findingsModel(ISLANDS, { language: 'nl', base: null });
    expect(model.count).toBeGreaterThan(2);
    expect(plain(root.querySelector('h1'))).toBe(model.title);
    expect(all(root, '.row').map((row) => row.dataset['finding'])).toEqual(
      model.groups.flatMap(({ rows }) => rows.map(({ finding }) => finding.id)),
    );
    expect(all(root, '.kind').map(plain)[0]).toBe(`Alle ${model.count}`);
  });

  it.each(['line', 'source'])('each lead to its %s in one click', async (to) => {
    const root = await open();
    for (const row of all(root, '.row')) expect(row.querySelector(`[data-to="${to}"]`)).not.toBeNull();
    const address = root.querySelector<HTMLAnchorElement>(`.row [data-to="${to}"]`)!.getAttribute('href')!;
    root.querySelector<HTMLElement>(`.row [data-to="${to}"]`)!.click();
    await drawn(app);
    expect(location.hash).toBe(address);
    expect(now().view).toBe(to === 'line' ? now().view : 'documents');
  });

  it('are narrowed by kind, with the count that stood on the button, and all come back', async () => {
    const root = await open();
    const button = all(root, '.kind')[1]!;
    const [, count] = /(\d+)$/.exec(plain(button)) ?? [];
    await userEvent.click(button);
    await view();
    expect(all(root, '.row')).toHaveLength(Number(count));
    expect(parseFilterAddress(now().found).kinds).toHaveLength(1);
    expect(plain(app.shadowRoot?.querySelector('[role="status"]'))).toMatch(new RegExp(`^${count} bevinding`));
    await userEvent.click(all(root, '.kind')[0]!);
    expect(now().found).toBeNull();
  });

  it('go from sentence to sentence by j and k, and copy the shared sentence by y', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    const root = await open({}, LIGHTHOUSES);
    const ids = all(root, '.row').map((row) => row.dataset['finding']);
    await userEvent.keyboard('j');
    expect(focusedRow(root)).toBe(ids[0]);
    await userEvent.keyboard('j');
    expect(focusedRow(root)).toBe(ids[1]);
    await userEvent.keyboard('k');
    expect(focusedRow(root)).toBe(ids[0]);
    await userEvent.keyboard('y');
    const [first] = findingsModel(LIGHTHOUSES, { language: 'nl', base: null }).groups[0]!.rows;
    await expect.poll(() => copied).toEqual([first!.shared]);
    await userEvent.keyboard('{Enter}');
    await drawn(app);
    expect(now().view).not.toBe('findings');
  });

  it('hang each station under its paper on the ruler, at every width', async () => {
    for (const width of [1440, 1000, 390]) {
      const root = await open({}, LIGHTHOUSES, width);
      const xs = all(root, '.ruler circle').map((mark) => centre(mark));
      for (const dot of all(root, '.small-line circle'))
        expect(Math.min(...xs.map((x) => Math.abs(x - centre(dot))))).toBeLessThanOrEqual(1);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      app.remove();
    }
  });

  it('show the legend until it is read, and keep that', async () => {
    const root = await open();
    await userEvent.click(root.querySelector<HTMLElement>('.understood')!);
    await view();
    expect(root.querySelector('.legend')).toBeNull();
    expect(focusedRow(root)).toBeDefined();
    app.remove();
    expect((await open()).querySelector('.legend')).toBeNull();
  });

  it.each([
    ['light', 1440, 'nl'],
    ['dark', 1440, 'en'],
    ['light', 390, 'nl'],
    ['dark', 320, 'en'],
  ] as const)('have no fault that axe finds: %s, %i px, %s', async (colour, width, lang) => {
    await open({ colour, lang }, ISLANDS, width);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

const centre = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
