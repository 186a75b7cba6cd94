import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/overview/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { NO_FILTER } from '../../src/view/filter.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { synthetic } from '../scenes/synthetic.ts';
import { all, drawn, WCAG } from '../setup/app-page.ts';

const MANY = synthetic(60);

const settled = async (app: BeleidslijnApp): Promise<ShadowRoot> => {
  await drawn(app);
  const view = app.shadowRoot?.querySelector('policy-overview');
  if (!view?.shadowRoot) throw new Error('the overview did not open');
  return view.shadowRoot;
};

let app: BeleidslijnApp;
async function open(change: Partial<Selection> = {}, dossier: Dossier = MANY, width = 1440, height = 900) {
  await page.viewport(width, height);
  history.replaceState(null, '', fragment({ ...START, view: 'overview', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return settled(app);
}

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
});

const one = (root: ShadowRoot, selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing fits ${selector}`);
  return found;
};
const text = (root: ShadowRoot, selector: string): string =>
  one(root, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const selection = (): Selection => parseFragment(location.hash);
const said = (): string => app.shadowRoot?.querySelector('[role="status"]')?.textContent?.trim() ?? '';
const button = (root: ShadowRoot, name: RegExp): HTMLButtonElement => {
  const found = all(root, 'button').find((each) => name.test(each.textContent ?? ''));
  if (found === undefined) throw new Error(`no button ${name}`);
  return found as HTMLButtonElement;
};
const choose = async (root: ShadowRoot, label: RegExp, value: string): Promise<void> => {
  const found = all(root, 'label').find((each) => label.test(each.textContent ?? ''));
  const box = found?.querySelector('select');
  if (!box) throw new Error(`no list ${label}`);
  box.value = value;
  box.dispatchEvent(new Event('change'));
  await settled(app);
};

describe('the filter', () => {
  it('stands in one disclosure that names what holds, and gives the focus to its controls and back', async () => {
    const root = await open({}, ISLANDS);
    const opener = button(root, /^\s*Filter/);
    expect(opener.textContent?.trim()).toBe('Filter: Noordereilanden');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await settled(app);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect((root.activeElement as HTMLElement | null)?.localName).toBe('select');
    button(root, /Sluit filter/).click();
    await settled(app);
    expect(root.activeElement).toBe(opener);
  });

  it('narrows by speaker, in the address and in every count, and calls nothing silent that was only left out', async () => {
    const root = await open({}, ISLANDS);
    button(root, /^\s*Filter/).click();
    await settled(app);
    await choose(root, /^\s*Spreker/, 'home');
    expect(selection().only).toEqual({ ...NO_FILTER, speaker: 'home' });
    expect(text(root, 'h1')).toBe(
      'Twee thema’s, vijf documenten: 2 × gesproken, 2 × gezwegen, 3 × buiten het filter, 1 × onbeslist, 2 × niet gelezen',
    );
    expect(2 + 2 + 3 + 1 + 2).toBe(ISLANDS.cells.length);
    expect(text(root, '.ledger')).toContain('Hier staan 2 van de 6 zinnen. Het filter laat 3 zinnen weg.');
    expect(said()).toContain('Filter: Nederland');
    const names = all(root, '.theme .cell').map((cell) => cell.getAttribute('aria-label'));
    expect(names.filter((name) => name === 'spreekt, buiten het filter')).toHaveLength(3);
    button(root, /Als tabel/).click();
    await settled(app);
    expect(
      all(root, 'tbody tr.theme td').filter((cell) => /buiten het filter/.test(cell.textContent ?? '')),
    ).toHaveLength(3);
    button(root, /Wis filter/).click();
    await settled(app);
    expect(text(root, 'h1')).toContain('5 × gesproken');
  });

  it.each([
    [{ from: '2019' }, 3, 2],
    [{ genres: ['report'] }, 3, 2],
    [{ themes: ['ports'] }, 5, 1],
    [{ from: '2014', to: '2014', themes: ['fish'] }, 2, 1],
  ] as const)('keeps the papers and themes of %o', async (only, papers, themes) => {
    const root = await open({ only: { ...NO_FILTER, ...only }, open: [] }, ISLANDS);
    expect(all(root, '[role="columnheader"].column')).toHaveLength(papers);
    expect(all(root, '.row.theme')).toHaveLength(themes);
    expect(all(root, '.theme .cell')).toHaveLength(papers * themes);
  });

  it('says that nothing is left, and that this is no silence', async () => {
    const root = await open({ only: { ...NO_FILTER, from: '2031' } }, ISLANDS);
    expect(text(root, '.silence')).toBe('Niets voldoet aan dit filter');
    button(root, /Wis filter/).click();
    expect(all(await settled(app), '.theme .cell')).toHaveLength(10);
  });

  it('orders the themes by name and by what changed most', async () => {
    const root = await open({ open: [], order: 'alphabet' }, ISLANDS);
    expect(all(root, '.theme .name').map((name) => name.textContent?.trim())).toEqual(['Havens', 'Visgronden']);
    await choose(root, /Volgorde/, 'changed');
    expect(all(root, '.theme .name').map((name) => name.textContent?.trim())).toEqual(['Visgronden', 'Havens']);
    expect(selection().order).toBe('changed');
  });
});

describe('states', () => {
  it('says that there are no documents yet', async () => {
    const root = await open({}, { ...ISLANDS, documents: [], cells: [], threads: [] });
    expect(text(root, 'h1')).toBe('Dit dossier heeft nog geen documenten');
  });

  it('claims nothing of one document', async () => {
    const [only] = ISLANDS.documents;
    if (only === undefined) throw new Error('no paper');
    const cells = ISLANDS.cells.filter((cell) => cell.document === only.source.id);
    const root = await open({}, { ...ISLANDS, documents: [only], cells, threads: [] });
    expect(root.textContent).toContain('Eén document: nog niets te vergelijken.');
    expect(all(root, '.theme .cell')).toHaveLength(2);
  });
});

describe('threads', () => {
  it('are isolated by the pointer and by the focus alike: own ones darken, the others stay', async () => {
    const root = await open({ open: [] }, ISLANDS);
    const lit = (): string[] =>
      all(root, '.row.theme .thread').map((thread) => String(thread.classList.contains('lit')));
    const cell = (column: number): HTMLElement => one(root, `[data-row="0"][data-column="${column}"]`);
    cell(1).focus();
    await settled(app);
    expect(lit()).toEqual(['true', 'false']);
    cell(4).dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true }));
    await settled(app);
    expect(lit()).toEqual(['false', 'true']);
  });
});

describe('many papers', () => {
  it('tell every theme by bars through the years and silent runs, and a window by the sentence', async () => {
    const root = await open({ open: [] });
    expect(all(root, '.row.theme')).toHaveLength(12);
    expect(all(root, '.row.theme .course')).toHaveLength(12);
    expect(all(root, '[role="columnheader"].column')).toHaveLength(9);
    const spoken = MANY.cells.filter((cell) => cell.theme === 'visserij' && cell.state === 'speaks').length;
    expect(text(root, '.row.theme .name')).toContain(`spreekt in ${spoken} van 60 documenten`);
    const bars = all(root, '.row.theme')[0]?.querySelectorAll('.course path.own, .course path.other') ?? [];
    const drawn = [...bars].map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0);
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(spoken);
    expect(text(root, '.window b')).toMatch(/^Venster: 9 documenten/);
  });

  it('move the window by keys, by buttons and by year, and keep it in the address', async () => {
    const root = await open({ open: [] });
    one(root, '[data-row="0"][data-column="3"]').focus();
    await userEvent.keyboard('{PageUp}');
    await settled(app);
    expect(selection().window).toEqual({ first: MANY.documents[42]?.source.id, count: 9 });
    expect(said()).toMatch(/^Venster: 9 documenten/);
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
    await settled(app);
    expect(selection().window?.first).toBe(MANY.documents[43]?.source.id);
    expect(root.activeElement?.getAttribute('data-column')).toBe('3');
    button(root, /Eerder/).click();
    await settled(app);
    expect(selection().window?.first).toBe(MANY.documents[34]?.source.id);
    await choose(root, /Begin bij jaar/, '2010');
    const first = MANY.documents.findIndex((paper) => paper.source.dates.document?.startsWith('2010'));
    expect(selection().window?.first).toBe(MANY.documents[first]?.source.id);
    await choose(root, /Documenten in het venster/, '5');
    expect(all(root, '[role="columnheader"].column')).toHaveLength(5);
    expect(parseFragment(fragment(selection()))).toEqual(selection());
  });

  it('move the window by a drag on the time line', async () => {
    const root = await open({ open: [] });
    const ruler = one(root, '.time .course');
    const box = ruler.getBoundingClientRect();
    const at = (type: string, x: number): PointerEvent =>
      new PointerEvent(type, {
        bubbles: true,
        composed: true,
        pointerId: 1,
        clientX: box.left + x,
        clientY: box.top + 20,
      });
    ruler.setPointerCapture = () => {};
    one(root, '.figure').setPointerCapture = () => {};
    ruler.dispatchEvent(at('pointerdown', 2));
    ruler.dispatchEvent(at('pointermove', box.width / 2));
    ruler.dispatchEvent(at('pointerup', box.width / 2));
    await settled(app);
    const first = MANY.documents.findIndex((paper) => paper.source.id === selection().window?.first);
    expect(first).toBeGreaterThan(18);
    expect(first).toBeLessThan(38);
  });

  it('go from cell to cell, show the sentence, and open the line, by keys alone', async () => {
    const root = await open({ open: ['visserij'], window: { first: 'synth-0001', count: 8 } });
    one(root, '[data-row="0"][data-column="0"]').focus();
    await userEvent.keyboard('{Home}{End}{ArrowRight}');
    await settled(app);
    expect(root.activeElement?.getAttribute('data-column')).toBe('8');
    await userEvent.keyboard('{ArrowDown}');
    await settled(app);
    expect(root.activeElement?.getAttribute('data-row')).toBe('1');
    await userEvent.keyboard('{Enter}');
    await app.updateComplete;
    expect(selection()).toMatchObject({ view: 'line', thread: 'visserij.aansluiting', document: 'synth-0008' });
  });

  it('stand in a table of the window, with the same controls', async () => {
    const root = await open({ open: [], table: true });
    expect(all(root, 'thead th')).toHaveLength(11);
    button(root, /Eerder/).click();
    await settled(app);
    expect(selection().window?.first).toBe(MANY.documents[42]?.source.id);
  });

  it.each([320, 390, 700, 1000, 1440, 2560])('never scroll sideways at %i px', async (width) => {
    await open({}, MANY, width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([
    ['light', 1440, {}],
    ['dark', 1440, { open: ['havens'] }],
    ['light', 390, {}],
    ['light', 1000, { lang: 'en', table: true }],
  ] as const)('have no fault that axe finds: %s, %i px, %o', async (colour, width, change) => {
    const root = await open({ ...change, colour }, MANY, width, 900);
    button(root, /Filter/).click();
    await settled(app);
    const found = await axe.run(app, { runOnly: { type: 'tag', values: WCAG } });
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
