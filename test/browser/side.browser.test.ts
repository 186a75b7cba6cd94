import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/comparison/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { rankedFindings } from '../../src/view/findings/ranking.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { LIGHTHOUSES, sentence } from '../scenes/lighthouses.ts';
import { all, plain, WCAG } from '../setup/app-page.ts';

const PAPERS = { older: 'kust-2011', newer: 'kust-2014' } as const;
const PASSAGE = {
  unit: 'passage',
  thread: 'lights.onderhoud',
  older: sentence('kust-2014', 3, 4),
  newer: 'kust-2019.b001.s2',
} as const;

let app: BeleidslijnApp;

async function settled(): Promise<ShadowRoot> {
  await document.fonts.ready;
  for (let i = 0; i < 2; i++) {
    await app.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  const view = app.shadowRoot?.querySelector('policy-side');
  if (!view?.shadowRoot) throw new Error('the comparison did not open');
  return view.shadowRoot;
}

async function open(
  change: Partial<Selection> = PAPERS,
  dossier: Dossier = LIGHTHOUSES,
  width = 1440,
): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'side', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return settled();
}

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
});

const button = (scope: ParentNode, name: string): HTMLElement => {
  const found = all(scope, 'a, button').find((one) => plain(one) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const row = (root: ShadowRoot, id: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`tr[data-row^="${id}@"]`);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
const press = async (keys: string): Promise<ShadowRoot> => {
  await userEvent.keyboard(keys);
  return settled();
};
const selection = (): Selection => parseFragment(location.hash);
const O = (block: number, n: number): string => sentence('kust-2011', block, n);

describe('two papers side by side', () => {
  it('are named, counted, and the counts are those of the rows', async () => {
    const root = await open();
    expect(plain(root.querySelector('h1'))).toBe('Verslag 2011 naast verslag 2014');
    expect(plain(root.querySelector('.summary'))).toContain(
      'zijn er 2 gelijk, 1 herschreven, 4 opgegaan in een andere zin en 1 vervallen',
    );
    expect(all(root, 'tr[data-kind="same"]')).toHaveLength(2);
    expect(all(root, 'tr[data-kind="dropped"]')).toHaveLength(1);
    expect(all(root, 'tr[data-kind="new"]')).toHaveLength(1);
    expect(plain(root.querySelector('thead'))).toContain(
      'alleen ‘Kust-top’, met 1 gekoppelde zin van elders · 5 zinnen niet getoond',
    );
  });

  it('say vanished and new words to those who do not see them, and copy clean text', async () => {
    const root = await open();
    const edited = row(root, O(1, 2));
    expect(plain(edited.querySelector('del'))).toBe('vervalt: publiek');
    expect(plain(edited.querySelector('ins'))).toBe('nieuw: openbaar');
    const range = document.createRange();
    const text = edited.querySelector('.side.newer .text p');
    if (!text) throw new Error('a text expected');
    range.selectNodeContents(text);
    const selected = getSelection();
    selected?.removeAllRanges();
    selected?.addRange(range);
    expect(selected?.toString().trim()).toBe('De verklaring van de Kust-top is openbaar.');
  });

  it('show a merged and a split sentence once, with all they are linked to', async () => {
    const root = await open();
    const merged = row(root, O(1, 3));
    expect(plain(merged.querySelector('.gutter b'))).toBe('samengevoegd');
    expect(plain(merged.querySelector('.gutter'))).toContain('sterker, breder');
    expect(all(merged, '.stayed').length).toBeGreaterThan(0);
    expect(all(merged, 'mark').map(plain)).toEqual(['volledig', 'inclusief de lampen']);
    const texts = all(root, 'tbody .side').map(plain).join(' ');
    expect(texts.split('Daarnaast is gesproken over toegang').length).toBe(2);
  });

  it('tell what moved in words', async () => {
    const root = await open();
    const moved = row(root, O(3, 1));
    expect(plain(moved.querySelector('.gutter'))).toContain('verplaatst uit al. 3');
    expect(all(moved, '.moved')).toHaveLength(2);
  });

  it('are stepped through by n and p, turned by v, swapped by s, folded by a', async () => {
    let root = await open();
    root = await press('n');
    expect(plain(root.querySelector('.at'))).toBe('Wijziging 1 van 7');
    root = await press('nn');
    expect((root.activeElement as HTMLElement).dataset['row']).toBe(
      root.querySelector<HTMLElement>('tr[aria-current]')?.dataset['row'],
    );
    root = await press('p');
    expect(plain(root.querySelector('.at'))).toBe('Wijziging 2 van 7');
    root = await press('v');
    expect(selection().layout).toBe('inline');
    expect(root.querySelector('table.inline')).not.toBeNull();
    root = await press('va');
    expect(selection().changesOnly).toBe(true);
    expect(all(root, 'tr.unchanged').map(plain)).toEqual(['1 zin gelijk']);
    root = await press('s');
    expect(selection()).toMatchObject({ older: 'kust-2014', newer: 'kust-2011' });
    expect(plain(root.querySelector('h1'))).toBe('Verslag 2014 naast verslag 2011');
    // The sides change places; time does not run backwards, so what is new stays new.
    expect(plain(row(root, O(1, 2)).querySelector('td:first-child ins'))).toBe('nieuw: openbaar');
  });

  it('can be any two, and whole when asked', async () => {
    let root = await open();
    button(root, 'Toon het hele document').click();
    root = await settled();
    expect(selection().whole).toBe(true);
    expect(plain(root.querySelector('.summary'))).toContain('Nieuw in 2014: 6');
    const [left] = all(root, '.crumb select') as HTMLSelectElement[];
    if (!left) throw new Error('a choice expected');
    left.value = 'kust-2016';
    left.dispatchEvent(new Event('change'));
    root = await settled();
    expect(selection()).toMatchObject({ older: 'kust-2016', newer: 'kust-2014' });
    left.value = 'kust-2014';
    left.dispatchEvent(new Event('change'));
    root = await settled();
    expect(plain(root)).toContain('hetzelfde document');
  });

  it('read as one text: what goes before what comes, or the newer text with the older one a click away', async () => {
    const root = await open({ ...PAPERS, layout: 'inline' });
    const edited = row(root, O(1, 2));
    expect(plain(edited.querySelector('.text'))).toBe(
      'De verklaring van de Kust-top is vervalt: publieknieuw: openbaar.',
    );
    const merged = row(root, O(1, 3));
    expect(plain(merged)).not.toContain('Daarnaast is gesproken');
    button(merged, 'Toon 2011').click();
    await settled();
    expect(plain(row(root, O(1, 3)))).toContain('Daarnaast is gesproken');
  });

  it('need two papers', async () => {
    const [paper] = LIGHTHOUSES.documents;
    const one = {
      ...LIGHTHOUSES,
      documents: paper ? [paper] : [],
      threads: [],
      alignments: [],
      cells: [],
      passages: [],
    };
    const root = await open({}, one);
    expect(plain(root.querySelector('h1'))).toBe('Voor een vergelijking zijn twee documenten nodig');
  });

  it('open the papers of the finding that ranks highest when none are named, else the last two', async () => {
    const root = await open({}, ISLANDS);
    const step = rankedFindings(ISLANDS).find((finding) => finding.step !== null);
    expect(step?.document.source.id).toBe('agenda-2020');
    expect(plain(root.querySelector('h1'))).toBe('Verslag 2014 naast geannoteerde agenda 2020');
    app.remove();
    const quiet = await open({}, { ...ISLANDS, threads: [] });
    expect(plain(quiet.querySelector('h1'))).toBe('Geannoteerde agenda 2020 naast verslag 2020');
  });
});

describe('two passages side by side', () => {
  it('stand large, axis by axis, with their paragraphs', async () => {
    const root = await open(PASSAGE);
    expect(plain(root.querySelector('h1'))).toBe('2014 naast 2019: zwakker, na een zwijgend document');
    expect(all(root, '.clause')).toHaveLength(2);
    expect(plain(root.querySelector('.clauses .gutter'))).toContain('ertussen: 2016 zwijgt');
    const axes = all(root, 'tr.axis').map((one) => plain(one.querySelector('.gutter')));
    expect(axes).toEqual(['hoe ver zwakker', 'wie anders', 'hoe anders', 'tot wie anders', 'bereik anders']);
    expect(plain(root.querySelector('.paragraphs .tint'))).toContain('Het kabinet heeft aangedrongen');
  });

  it('are stepped through as the line has them, and lead back to it', async () => {
    let root = await open(PASSAGE);
    expect(plain(root.querySelector('.at'))).toBe('Koppel 3 van 3');
    root = await press('p');
    expect(plain(root.querySelector('.at'))).toBe('Koppel 2 van 3');
    button(root, 'Waarom deze koppeling').click();
    root = await settled();
    expect(plain(root.querySelector('.why'))).toContain('vuurtorens');
    button(root, 'Onderhoud aan de vuurtorens').click();
    await app.updateComplete;
    expect(selection()).toMatchObject({ view: 'line', thread: 'lights.onderhoud' });
  });

  it('are found for two papers, and said to be missing where those share none', async () => {
    const root = await open({ ...PAPERS, unit: 'passage' });
    expect(all(root, '.clause')).toHaveLength(2);
    app.remove();
    const none = await open({ unit: 'passage', older: 'kust-2011', newer: 'kust-2016' });
    expect(plain(none)).toContain('Deze twee documenten delen geen passage.');
  });
});

describe('both', () => {
  const states: readonly (readonly [string, Partial<Selection>, number])[] = [
    ['papers, light', { ...PAPERS, colour: 'light' }, 1440],
    ['papers, dark', { ...PAPERS, colour: 'dark' }, 1440],
    ['running, dark', { ...PAPERS, layout: 'inline', colour: 'dark' }, 1000],
    ['papers, narrow', { ...PAPERS, colour: 'light', lang: 'en' }, 390],
    ['passage, light', { ...PASSAGE, colour: 'light' }, 1440],
    ['passage, narrow', { ...PASSAGE, colour: 'dark' }, 390],
  ];

  it.each(states)('have no barrier axe can find: %s', async (_name, change, width) => {
    await open(change, LIGHTHOUSES, width);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
  });

  it.each([320, 390, 700, 1000, 1440])('fit %d px with targets of 24 px', async (width) => {
    for (const change of [PAPERS, { ...PAPERS, layout: 'inline' as const }, PASSAGE]) {
      const root = await open(change, LIGHTHOUSES, width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const target of all(root, 'a, button, select, summary')) {
        const { width: wide, height } = target.getBoundingClientRect();
        if (wide > 0) expect(height, plain(target)).toBeGreaterThanOrEqual(24);
      }
      app.remove();
    }
  });

  it('name the year of every sentence where columns have no room', async () => {
    const root = await open(PAPERS, LIGHTHOUSES, 390);
    const edited = row(root, O(1, 2));
    expect(all(edited, '.tag').map((tag) => [plain(tag), getComputedStyle(tag).display])).toEqual([
      ['2011', 'block'],
      ['2014', 'block'],
    ]);
  });

  it('tell words that go from words that come by shape', async () => {
    const root = await open();
    const del = root.querySelector('tbody del');
    const ins = root.querySelector('tbody ins');
    if (!del || !ins) throw new Error('marks expected');
    expect(getComputedStyle(del).textDecorationLine).toBe('line-through');
    expect(getComputedStyle(ins).textDecorationLine).toBe('underline');
  });
});
