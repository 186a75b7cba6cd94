import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/overview/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { all, drawn, WCAG } from '../setup/app-page.ts';

/** Two frames: Lit has rendered, the observer has measured, and Lit has rendered again. */
const settled = async (app: BeleidslijnApp): Promise<ShadowRoot> => {
  await drawn(app);
  const view = app.shadowRoot?.querySelector('policy-overview');
  if (!view?.shadowRoot) throw new Error('the overview did not open');
  return view.shadowRoot;
};

let app: BeleidslijnApp;
async function open(change: Partial<Selection> = {}, dossier: Dossier = ISLANDS, width = 1440, height = 900) {
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

const cellOf = (root: ShadowRoot, row: number, column: number): HTMLElement => {
  const cell = root.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
  if (cell === null) throw new Error(`no cell ${row}, ${column}`);
  return cell;
};
const selection = (): Selection => parseFragment(location.hash);
const focused = (root: ShadowRoot): string => {
  const at = root.activeElement as HTMLElement | null;
  return at === null ? 'nothing' : `${at.dataset['row']},${at.dataset['column']}`;
};
const press = async (root: ShadowRoot, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await settled(app);
  void root;
};
const text = (root: ShadowRoot, selector: string): string =>
  (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Twelve themes out of two, so that the page is as full as that of the real papers. */
const TWELVE: Dossier = (() => {
  const ids = Array.from({ length: 12 }, (_, i) => `t${i}`);
  const from = (id: string): string => (id === 't0' ? 'fish' : 'ports');
  return {
    ...ISLANDS,
    corpus: { ...ISLANDS.corpus, focus: { ...ISLANDS.corpus.focus, themes: ids } },
    themes: ids.map((id) => ({
      id,
      prefLabel: { nl: `Thema met een lange naam en nog iets ${id}`, en: `Theme ${id}` },
      scopeNote: { nl: '', en: '' },
    })),
    cells: ids.flatMap((id) =>
      ISLANDS.cells.filter((cell) => cell.theme === from(id)).map((cell) => ({ ...cell, theme: id })),
    ),
    threads: ISLANDS.threads.flatMap((thread) => [
      {
        ...thread,
        theme: 't0',
        lanes: [...thread.lanes, ...thread.lanes.map((lane) => ({ ...lane, id: `${lane.id}2` }))],
      },
    ]),
  };
})();

describe('what the overview says', () => {
  it('counts the cells in its title, and they add up', async () => {
    const root = await open();
    expect(text(root, 'h1')).toBe(
      'Twee thema’s, vijf documenten: 5 × gesproken, 2 × gezwegen, 1 × onbeslist, 2 × niet gelezen',
    );
    expect(5 + 2 + 1 + 2).toBe(ISLANDS.cells.length);
    expect(text(root, '.ledger')).toContain('Hier staan 5 van de 6 zinnen. Buiten dit overzicht: 1 zin over');
  });

  it('names every cell by its state, with the proof of a silence', async () => {
    const root = await open();
    const names = all(root, '.theme .cell').map((cell) => cell.getAttribute('aria-label') ?? '');
    expect(names).toEqual([
      'spreekt, 1 zin: De oeverstaten',
      'spreekt, 1 zin: Nederland',
      'zwijgt, woord staat elders, 1 zin doorzocht',
      'spreekt, 1 zin: Nederland',
      'niet gelezen',
      'spreekt, 1 zin',
      'zwijgt, 1 zin doorzocht',
      'onbeslist, 1 zin doorzocht',
      'spreekt, 1 zin',
      'niet gelezen',
    ]);
  });

  it('draws each state in its own form: strokes, brackets, dots, a question mark, a diagonal', async () => {
    const root = await open({ open: [] });
    const [fish, ports] = all(root, 'svg.drawing');
    const groups = (row: Element | undefined) => [...(row?.querySelectorAll(':scope > g') ?? [])];
    expect(groups(fish)[0]?.querySelectorAll('rect.other')).toHaveLength(1);
    expect(groups(fish)[1]?.querySelectorAll('rect.own')).toHaveLength(1);
    expect(groups(fish)[2]?.querySelectorAll('.bracket, .dots')).toHaveLength(2);
    expect(groups(fish)[4]?.querySelector('.bracket')?.getAttribute('d')).toMatch(/ZM.*L/);
    expect(groups(ports)[1]?.querySelectorAll('.bracket:not(.dashed)')).toHaveLength(1);
    expect(groups(ports)[2]?.querySelector('.bracket.dashed')).not.toBeNull();
    expect(groups(ports)[2]?.textContent?.trim()).toBe('?');
  });

  it('draws threads to the nearest paper only, dotted over the silent one', async () => {
    const root = await open({ open: [] });
    const drawn = all(root, 'svg.drawing')[0]?.querySelectorAll('.thread');
    expect([...(drawn ?? [])].map((thread) => thread.getAttribute('class')?.trim().replace(/\s+/g, ' '))).toEqual([
      'thread same',
      'thread same over',
    ]);
  });

  it('lifts the words of an open position onto the line, thick as far as they go', async () => {
    const root = await open();
    expect(all(root, '.lane .words').map((words) => words.textContent?.trim())).toEqual([
      'geleidelijke openstelling',
      'volledige openstelling',
      'verdere openstelling',
    ]);
    expect(all(root, '.lane mark').map((mark) => mark.textContent)).toEqual(['geleidelijke', 'volledige', 'verdere']);
    const thickness = all(root, '.lane .bar path').map((path) => {
      const [, from, to] = /^M0 ([\d.]+).*L0 ([\d.]+)z$/.exec(path.getAttribute('d') ?? '') ?? [];
      return Number(to) - Number(from);
    });
    expect(thickness).toEqual([3, 9, 3]);
    expect(all(root, '.lane .bar path').map((path) => path.getAttribute('class'))).toEqual(['other', 'own', 'own']);
  });

  it('tells the last change in words of the closed list, with the words that carry it', async () => {
    const root = await open();
    const changes = all(root, '.row:not(.head) .change').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(changes).toEqual([
      'zwakker sinds 2014: volledige werd verdere',
      'keert terug in 2020, na zwijgen in 2019',
      'geen standpunt komt terug',
    ]);
  });

  it('names the gap, the missing date and the missing reference', async () => {
    const root = await open({ theme: 'fish', document: 'kamer-2014' });
    expect(text(root, 'svg.ruler')).toContain('4 jaar en 10 maanden geen document');
    expect(text(root, '.strip')).toContain('Kenmerk niet vermeld');
    expect(text(root, '.strip .quotation')).toBe(
      '„Nederland heeft aangedrongen op volledige openstelling van de visgronden.”',
    );
    expect(text(root, '.strip .of')).toContain('Nederland, „heeft aangedrongen”');
  });

  it('proves a silence in the strip', async () => {
    const root = await open({ theme: 'fish', document: 'stavang-2019' });
    expect(text(root, '.strip .said')).toMatch(
      /1 zin doorzocht\. .*visgronden van Groenland.*ander land \(Groenland\)/,
    );
  });

  it('says the same in a table, and in English', async () => {
    const root = await open({ table: true, lang: 'en' });
    expect(all(root, 'th[scope="col"]')).toHaveLength(7);
    expect(all(root, 'tbody tr')).toHaveLength(3);
    expect(text(root, 'tbody tr:nth-child(1)')).toContain('silent, the word stands elsewhere, 1 sentence searched');
    expect(text(root, 'tbody tr:nth-child(2)')).toContain('„volledige openstelling van de visgronden”');
    expect(text(root, 'h1')).toContain('2 × silent');
    await userEvent.click(root.querySelector<HTMLElement>('th [aria-expanded="true"]')!);
    await settled(app);
    expect(all(root, 'tbody tr')).toHaveLength(2);
    expect(root.activeElement?.getAttribute('aria-expanded')).toBe('false');
  });

  it('stands with one paper, and without themes', async () => {
    const [first] = ISLANDS.documents;
    const root = await open(
      {},
      {
        ...ISLANDS,
        documents: [first!],
        alignments: [],
        cells: ISLANDS.cells.filter((cell) => cell.document === first!.source.id),
        threads: ISLANDS.threads.map((thread) => ({
          ...thread,
          lanes: thread.lanes.map((lane) => ({ ...lane, stations: lane.stations.slice(0, 1) })),
        })),
      },
    );
    expect(root.textContent).toContain('Met een tweede document begint de lijn');
    expect(text(root, 'h1')).toContain('één document');
    app.remove();
    const bare = await open(
      {},
      {
        ...ISLANDS,
        themes: [],
        cells: [],
        threads: [],
        corpus: { ...ISLANDS.corpus, focus: { regions: [], themes: [] } },
      },
    );
    expect(text(bare, 'h1')).toBe('Dit dossier heeft geen thema’s om te tonen.');
  });
});

describe('by keyboard', () => {
  it('has one tab stop and moves from cell to cell', async () => {
    const root = await open({ open: [] });
    expect(all(root, '[role="grid"] [tabindex="0"]')).toHaveLength(1);
    cellOf(root, 0, 0).focus();
    await press(root, '{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(focused(root)).toBe('1,2');
    await press(root, '{End}');
    expect(focused(root)).toBe('1,5');
    await press(root, '{Control>}{Home}{/Control}');
    expect(focused(root)).toBe('0,5');
    await press(root, '{Control>}{End}{/Control}');
    expect(focused(root)).toBe('1,5');
    await press(root, '{Home}{ArrowLeft}{ArrowLeft}');
    expect(focused(root)).toBe('1,0');
    expect(all(root, '[role="grid"] [tabindex="0"]')).toHaveLength(1);
  });

  it('opens a theme with Right and closes it with Left, and keeps the focus', async () => {
    const root = await open({ open: [] });
    cellOf(root, 0, 0).focus();
    await press(root, '{ArrowRight}');
    expect(cellOf(root, 0, 0).getAttribute('aria-expanded')).toBe('true');
    expect(all(root, '.lane')).toHaveLength(1);
    expect(selection().open).toEqual(['fish']);
    await press(root, '{ArrowLeft}');
    expect(all(root, '.lane')).toHaveLength(0);
    expect(focused(root)).toBe('0,0');
    expect(cellOf(root, 1, 0).hasAttribute('aria-expanded')).toBe(false);
  });

  it('shows the sentence of the cell in focus, pins it with space and lets go with Esc', async () => {
    const root = await open({ open: [] });
    cellOf(root, 0, 0).focus();
    await press(root, '{Home}');
    expect(text(root, '.strip .quotation')).toContain('De oeverstaten');
    await press(root, ' ');
    expect(selection()).toMatchObject({ theme: 'fish', document: 'lerwik-2014' });
    await press(root, '{ArrowRight}');
    expect(text(root, '.strip .quotation')).toContain('De oeverstaten');
    await press(root, '{Escape}');
    expect(selection().document).toBeNull();
    expect(text(root, '.strip .quotation')).toContain('Nederland heeft');
  });

  it('opens the line at the paper with Enter', async () => {
    const root = await open({ open: [] });
    cellOf(root, 0, 0).focus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    await app.updateComplete;
    expect(selection()).toMatchObject({
      view: 'line',
      theme: 'fish',
      thread: 'fish.visgronden',
      lane: 'fish.visgronden/all',
      document: 'kamer-2014',
    });
  });

  it('passes silent years that stand as one in one step', async () => {
    const silent = ISLANDS.threads.map((thread) => ({
      ...thread,
      lanes: thread.lanes.map((lane) => ({
        ...lane,
        stations: lane.stations.map((station, i) =>
          i < 2 ? station : { ...station, standing: 'silent' as const, entries: [], search: null },
        ),
      })),
    }));
    const root = await open({ open: ['fish'] }, { ...ISLANDS, threads: silent }, 390, 844);
    expect(all(root, '.lane .when').map((when) => when.textContent)).toEqual(['2014', '2014', '2019–2020']);
    cellOf(root, 1, 2).focus();
    await press(root, '{ArrowRight}');
    expect(focused(root)).toBe('1,3');
    await press(root, '{ArrowRight}');
    expect(focused(root)).toBe('1,6');
  });
});

describe('a paper about another region', () => {
  const OUTSIDE: Dossier = {
    ...ISLANDS,
    cells: ISLANDS.cells.map((cell) =>
      cell.document === 'stavang-2019' ? { ...cell, state: 'out-of-scope', sentences: [] } : cell,
    ),
  };

  it('is a mark, a count and a word of its own', async () => {
    const root = await open({ open: [], theme: 'fish', document: 'stavang-2019' }, OUTSIDE);
    expect(text(root, 'h1')).toBe(
      'Twee thema’s, vijf documenten: 5 × gesproken, 1 × gezwegen, 2 × niet over dit gebied, 2 × niet gelezen',
    );
    expect(5 + 1 + 2 + 2).toBe(OUTSIDE.cells.length);
    const names = all(root, '.theme .cell').map((cell) => cell.getAttribute('aria-label') ?? '');
    expect(names.filter((name) => name.startsWith('gaat niet over dit gebied'))).toHaveLength(2);
    const drawn = [...(all(root, 'svg.drawing')[0]?.querySelectorAll(':scope > g') ?? [])];
    // One stroke: no brackets, which claim a silence, and no box, which claims a fault.
    expect(drawn[2]?.querySelector('path')?.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+h14$/);
    expect(drawn[2]?.querySelectorAll('path')).toHaveLength(1);
    expect(text(root, '.legend.marks')).toContain('gaat niet over dit gebied');
    expect(text(root, '.strip .silence')).toBe('gaat niet over dit gebied');
  });

  it('is reached by keys and stands in the table', async () => {
    const root = await open({ open: [] }, OUTSIDE);
    cellOf(root, 0, 2).focus();
    await press(root, '{ArrowRight}');
    expect(focused(root)).toBe('0,3');
    expect(text(root, '.strip .silence')).toBe('gaat niet over dit gebied');
    app.remove();
    const table = await open({ open: [], table: true }, OUTSIDE);
    expect(text(table, 'tbody tr td:nth-of-type(3)')).toMatch(/^2019 – gaat niet over dit gebied/);
  });

  it('has no place in the legend where there is none', async () => {
    const root = await open();
    expect(text(root, '.legend.marks')).not.toContain('gaat niet over dit gebied');
  });
});

describe('a text the dossier does not hold', () => {
  const REFERRING: Dossier = {
    ...ISLANDS,
    cells: ISLANDS.cells.map((cell) =>
      cell.search === null
        ? cell
        : {
            ...cell,
            search: {
              ...cell.search,
              refers: [{ sentence: '', span: { from: 0, to: 1 }, text: 'verklaring van Stavang' }],
            },
          },
    ),
  };

  it('is told beside the silence, whole in the strip and short in the name of the cell', async () => {
    const root = await open({ open: [], theme: 'fish', document: 'stavang-2019' }, REFERRING);
    expect(text(root, '.strip .refers')).toBe(
      'Dit stuk verwijst naar een tekst die niet in dit dossier zit: „verklaring van Stavang”.',
    );
    expect(cellOf(root, 0, 3).getAttribute('aria-label')).toBe(
      'zwijgt, woord staat elders, 1 zin doorzocht, verwijst naar een tekst buiten dit dossier',
    );
  });
});

describe('a theme of many positions', () => {
  const MANY: Dossier = {
    ...ISLANDS,
    threads: ISLANDS.threads.flatMap((thread) =>
      Array.from({ length: 6 }, (_, i) => ({ ...thread, id: `${thread.id}${i}`, label: `${thread.label} ${i}` })),
    ),
  };

  it('shows two and the number of the others, opens them by key, and keeps that in the address', async () => {
    const root = await open({ open: ['fish'] }, MANY);
    expect(all(root, '.lane')).toHaveLength(2);
    expect(text(root, '.more')).toBe('nog 4 standpunten');
    cellOf(root, 2, 3).focus();
    await press(root, '{ArrowDown}');
    expect(focused(root)).toBe('3,0');
    await press(root, '{Enter}');
    expect(all(root, '.lane')).toHaveLength(6);
    expect(selection().open).toEqual(['fish', 'fish:all']);
    expect(focused(root)).toBe('3,0');
    await press(root, '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused(root)).toBe('7,0');
    expect(text(root, '.more')).toBe('minder standpunten');
    await press(root, ' ');
    expect(all(root, '.lane')).toHaveLength(2);
    expect(focused(root)).toBe('3,0');
    await press(root, '{ArrowDown}{ArrowRight}');
    expect(focused(root)).toBe('4,1');
  });

  it('opens them by pointer, and closes whole', async () => {
    const root = await open({ open: ['fish'] }, MANY);
    await userEvent.click(cellOf(root, 3, 0));
    await settled(app);
    expect(all(root, '.lane')).toHaveLength(6);
    await userEvent.click(cellOf(root, 0, 0));
    await settled(app);
    expect(selection().open).toEqual([]);
  });

  it('does so in the table as well', async () => {
    const root = await open({ open: ['fish'], table: true }, MANY);
    expect(all(root, 'tr.lane')).toHaveLength(3);
    all(root, 'tr.lane button')[0]?.click();
    await settled(app);
    expect(all(root, 'tr.lane')).toHaveLength(7);
  });
});

describe('by pointer', () => {
  it('opens a theme by its name and pins a cell', async () => {
    const root = await open({ open: [] });
    await userEvent.click(cellOf(root, 0, 0));
    await settled(app);
    expect(all(root, '.lane')).toHaveLength(1);
    await userEvent.click(cellOf(root, 1, 2));
    await settled(app);
    expect(selection()).toMatchObject({ document: 'kamer-2014', lane: 'fish.visgronden/all' });
    expect(text(root, '.strip .quotation')).toContain('Nederland heeft');
  });

  it('links to the line, to the two papers side by side, and copies', async () => {
    const root = await open({ theme: 'fish', document: 'kamer-2014' });
    const links = all(root, '.strip a').map((link) => parseFragment(new URL((link as HTMLAnchorElement).href).hash));
    expect(links[0]).toMatchObject({ view: 'line', thread: 'fish.visgronden', document: 'kamer-2014' });
    expect(links[1]).toMatchObject({ view: 'side', older: 'kamer-2014', newer: 'agenda-2020' });
  });
});

describe('the page as it stands', () => {
  it.each([1, 2, 3, 9])(
    'hides no row behind the strip at 1440 by 900, twelve themes and %i positions',
    async (count) => {
      const [line] = TWELVE.threads;
      const lanes = line?.lanes.slice(0, 1) ?? [];
      const threads = Array.from({ length: count }, (_, i) => ({ ...line!, id: `line${i}`, lanes }));
      const root = await open({ open: ['t0'], theme: 't0', document: 'kamer-2014' }, { ...TWELVE, threads });
      const strip = root.querySelector('.strip')!.getBoundingClientRect();
      expect(all(root, '.row').at(-1)!.getBoundingClientRect().bottom).toBeLessThanOrEqual(strip.top + 0.5);
    },
  );

  it('hides nothing behind the strip at 1440 by 900 with twelve themes and one open', async () => {
    const root = await open({ open: ['t0'], theme: 't0', document: 'kamer-2014' }, TWELVE);
    const strip = root.querySelector('.strip')!.getBoundingClientRect();
    expect(all(root, '.lane')).toHaveLength(2);
    expect(root.querySelector('.ledger')!.getBoundingClientRect().bottom).toBeLessThanOrEqual(strip.top + 0.5);
    expect(strip.bottom).toBeLessThanOrEqual(900.5);
    expect(document.documentElement.scrollHeight).toBe(900);
  });

  it.each([320, 390, 700, 701, 1000, 1140, 1180, 1280, 1440])('never scrolls sideways at %i px', async (width) => {
    const root = await open({ theme: 't0', document: 'kamer-2014', open: ['t0'] }, TWELVE, width, 900);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const cell of all(root, '[data-column]')) {
      const box = cell.getBoundingClientRect();
      expect(box.right).toBeLessThanOrEqual(width);
    }
  });

  it.each([1440, 390])(
    'holds fourteen papers at %i px without scrolling sideways, positions as lists',
    async (width) => {
      const ids = Array.from({ length: 14 }, (_, i) => [`p${i}`, ISLANDS.documents[i % 5]!.source.id] as const);
      const many: Dossier = {
        ...ISLANDS,
        documents: ids.map(([id, like], i) => {
          const found = ISLANDS.documents.find((one) => one.source.id === like)!;
          const day = `${2000 + Math.floor(i / 3)}-0${1 + (i % 3) * 3}-11`;
          return { ...found, source: { ...found.source, id, dates: { document: day, event: null } } };
        }),
        cells: ids.flatMap(([id, like]) =>
          ISLANDS.cells.filter((cell) => cell.document === like).map((cell) => ({ ...cell, document: id })),
        ),
        threads: ISLANDS.threads.map((thread) => ({
          ...thread,
          lanes: thread.lanes.map((lane) => ({
            ...lane,
            stations: ids.map(([id, like]) => ({
              ...lane.stations.find((station) => station.document === like)!,
              document: id,
            })),
          })),
        })),
      };
      const root = await open({}, many, width, 900);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(all(root, '.lane .when')).toHaveLength(14);
      const words = all(root, '.lane .words').map((word) => word.getBoundingClientRect());
      for (const [i, box] of words.slice(1).entries()) expect(box.top).toBeGreaterThanOrEqual(words[i]!.bottom - 1);
    },
  );

  it.each([
    ['light', 1440, {}],
    ['dark', 1440, {}],
    ['light', 390, {}],
    ['light', 1000, { lang: 'en' }],
    ['light', 1440, { table: true }],
    ['dark', 390, { table: true }],
    ['light', 1440, { theme: 'fish', document: 'stavang-2019' }],
  ] as const)('has no fault that axe finds: %s, %i px, %o', async (colour, width, change) => {
    await open({ colour, ...change }, ISLANDS, width, 900);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });

  it('gives every control 24 px', async () => {
    const root = await open({ theme: 'fish', document: 'kamer-2014' });
    const controls = [...all(root, 'a, button, [tabindex]'), ...all(app.shadowRoot!, 'header a, header button')];
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      expect(Math.min(box.width, box.height), control.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});
