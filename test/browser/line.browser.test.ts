import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { LIGHTHOUSES, sentence } from '../scenes/lighthouses.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

/** Lit has rendered, the observer has measured the figure, and Lit has rendered again. */
async function settled(): Promise<ShadowRoot> {
  await drawn(app);
  const view = app.shadowRoot?.querySelector('policy-line');
  if (!view?.shadowRoot) throw new Error('the line did not open');
  return view.shadowRoot;
}

async function open(
  change: Partial<Selection> = {},
  dossier: Dossier = LIGHTHOUSES,
  width = 1440,
): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'line', ...change }));
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
  const found = [...scope.querySelectorAll<HTMLElement>('a, button, summary')].find((one) => plain(one) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const rowOf = (root: ShadowRoot, id: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(`[data-row^="${id}@"]`);
  if (!found) throw new Error(`no row of ${id}`);
  return found;
};
const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await settled();
};
const selection = (): Selection => parseFragment(location.hash);
const FULL = sentence('kust-2014', 3, 4);

describe('the line', () => {
  it('tells the position in a headword, a sentence and a list of papers', async () => {
    const root = await open();
    expect(plain(root.querySelector('h1'))).toBe('Onderhoud aan de vuurtorens');
    expect(plain(root.querySelector('.summary'))).toContain('keert in 2019 zwakker terug');
    expect(all(root, '.summary mark').map(plain)).toEqual(['volledig, inclusief de lampen']);
    expect(all(root, '.station h2').map(plain)).toEqual(['2011', '2014', '2016', '2019']);
    expect(root.querySelector('.ladder')?.getAttribute('aria-label')).toContain('2016: zwijgt');
  });

  it('gives every passage its words, who, how, to whom and source, and says what is not stated', async () => {
    const root = await open();
    const row = rowOf(root, FULL);
    expect(all(root, '.lifted').map(plain)).toContain('volledig inclusief de lampen');
    expect([...row.querySelectorAll('.quotation mark')].map(plain)).toEqual(['volledig', 'inclusief de lampen']);
    expect(plain(row.querySelector('.who'))).toContain('Wie het kabinet Hoe heeft aangedrongen');
    expect(plain(row.querySelector('.who'))).toContain('niet genoemd, uit verband: alle landen');
    expect(plain(row.querySelector('.source'))).toContain('Datum stuk en kenmerk niet vermeld.');
  });

  it('proves a silence, with the nearest and why it was refused, and shows an unread paper as unread', async () => {
    const root = await open({}, ISLANDS);
    const [silent, unread] = all(root, '.row.silence');
    expect(plain(silent)).toContain('1 zin doorzocht');
    expect(plain(silent)).toContain('gaat over een ander land: Groenland');
    expect(plain(unread)).toContain('niet gelezen');
    expect(plain(unread)).not.toContain('doorzocht');
    expect(silent?.querySelector('details')?.open).toBe(false);
  });

  it('opens the paragraph with the sentence marked, and why two sentences were linked', async () => {
    const root = await open();
    const row = rowOf(root, FULL);
    button(row, 'Toon alinea').click();
    button(row, 'Waarom deze koppeling').click();
    await settled();
    expect(plain(row.querySelector('.paragraph .tint'))).toContain('Het kabinet heeft aangedrongen');
    expect(plain(row.querySelector('.paragraph'))).toContain('De bijeenkomst over de kust');
    expect(row.querySelectorAll('section.why')).toHaveLength(2);
    expect(plain(row.querySelector('section.why'))).toContain('vuurtorens (onderwerp, 1,50)');
    expect(plain(row.querySelector('section.why'))).toContain('words 0,50');
    button(row, 'Sluit alinea').click();
    await settled();
    expect(row.querySelector('.paragraph')).toBeNull();
  });

  it('is walked by keys: arrows, j and k, Enter opens, c compares', async () => {
    const root = await open();
    expect(all(root, '.row[tabindex="0"]')).toHaveLength(1);
    all(root, '.row')[0]?.focus();
    await press('{ArrowDown}{ArrowDown}');
    expect((root.activeElement as HTMLElement).dataset['row']).toMatch(`${FULL}@`);
    expect(selection().document).toBe('kust-2014');
    await press('jk');
    expect((root.activeElement as HTMLElement).dataset['row']).toMatch(`${FULL}@`);
    await press('{Enter}');
    expect(rowOf(root, FULL).querySelector('.paragraph')).not.toBeNull();
    await userEvent.keyboard('c');
    await app.updateComplete;
    expect(selection()).toMatchObject({
      view: 'side',
      unit: 'passage',
      thread: 'lights.onderhoud',
      older: sentence('kust-2011', 1, 3),
      newer: FULL,
    });
  });

  it('leaves letters alone when single keys are off, and in a choice', async () => {
    const root = await open({ keys: false });
    all(root, '.row')[0]?.focus();
    await press('j');
    expect(root.activeElement).toBe(all(root, '.row')[0]);
    await press('{ArrowDown}');
    expect(root.activeElement).toBe(all(root, '.row')[1]);
  });

  it('cuts a long sentence around its clause and has the whole for print and readers', async () => {
    const filler = 'De oeverstaten spraken uitvoerig over de haven en over de boten en over het weer van die dag, ';
    const long = `${filler.repeat(6)}waarna Nederland het belang benadrukte.`;
    const [paper, ...others] = LIGHTHOUSES.documents;
    if (!paper) throw new Error('a paper expected');
    const id = sentence('kust-2011', 1, 3);
    const lengthened: Dossier = {
      ...LIGHTHOUSES,
      documents: [
        {
          ...paper,
          blocks: paper.blocks.map((block) => ({
            ...block,
            sentences: block.sentences.map((one) => (one.id === id ? { ...one, text: `${one.text} ${long}` } : one)),
          })),
        },
        ...others,
      ],
    };
    const root = await open({}, lengthened);
    const row = rowOf(root, id);
    const whole = plain(row.querySelector('.quotation'));
    expect(whole.replace(/ …|… /g, '').replace(/\s+/g, ' ')).toContain(long.replace(/\s+/g, ' ').trim());
    expect(row.querySelectorAll('.cut')).toHaveLength(1);
    const shown = row.querySelector<HTMLElement>('.rest')?.getBoundingClientRect();
    expect(shown?.width).toBeLessThanOrEqual(1);
    button(row, `Hele zin, ${`${long} x`.split(/\s+/).length + 8} woorden`).click();
    await settled();
    expect(row.querySelectorAll('.cut')).toHaveLength(0);
  });

  it('draws text as text', async () => {
    const [paper, ...others] = LIGHTHOUSES.documents;
    if (!paper) throw new Error('a paper expected');
    const evil = '<img src=x onerror=alert(1)>';
    const id = sentence('kust-2011', 1, 3);
    const hostile: Dossier = {
      ...LIGHTHOUSES,
      documents: [
        {
          ...paper,
          blocks: paper.blocks.map((block) => ({
            ...block,
            sentences: block.sentences.map((one) => (one.id === id ? { ...one, text: `${one.text} ${evil}` } : one)),
          })),
        },
        ...others,
      ],
    };
    const root = await open({}, hostile);
    expect(root.querySelector('img')).toBeNull();
    expect(plain(rowOf(root, id))).toContain(evil);
  });

  it('says so when there is no line, and when there is one paper', async () => {
    const none = await open({ theme: 'ports' }, ISLANDS);
    expect(plain(none.querySelector('h1'))).toBe('Geen lijn om te tonen');
    app.remove();
    const [thread] = LIGHTHOUSES.threads;
    if (!thread) throw new Error('a thread expected');
    const [paper] = LIGHTHOUSES.documents;
    const lanes = thread.lanes.map((lane) => ({ ...lane, stations: lane.stations.slice(0, 1) }));
    const one = await open({}, { ...LIGHTHOUSES, documents: paper ? [paper] : [], threads: [{ ...thread, lanes }] });
    expect(plain(one.querySelector('.summary'))).toContain('nog niets te vergelijken');
    expect(all(one, '.station')).toHaveLength(1);
  });

  it.each([
    ['light', 1440, 'nl'],
    ['dark', 1440, 'nl'],
    ['light', 1000, 'en'],
    ['dark', 390, 'nl'],
  ] as const)('has no barrier axe can find: %s, %d px, %s', async (colour, width, lang) => {
    const root = await open({ colour, lang }, width === 1000 ? ISLANDS : LIGHTHOUSES, width);
    const last = all(root, '.row.passage').at(-1);
    last?.querySelectorAll<HTMLElement>('button[aria-expanded]').forEach((one) => {
      one.click();
    });
    root.querySelector('details')?.setAttribute('open', '');
    await settled();
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
  });

  it.each([320, 390, 700, 1000, 1180, 1440])('fits %d px, no text under the rail, targets of 24 px', async (width) => {
    const root = await open({}, LIGHTHOUSES, width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const row of all(root, '.row.passage')) {
      const rail = row.querySelector('.rail')?.getBoundingClientRect();
      const quotation = row.querySelector('.quotation')?.getBoundingClientRect();
      expect(quotation?.left).toBeGreaterThanOrEqual(rail?.right ?? 0);
    }
    for (const target of all(root, 'a, button, select, summary')) {
      const { width: wide, height } = target.getBoundingClientRect();
      if (wide > 0) expect(height, plain(target)).toBeGreaterThanOrEqual(24);
    }
  });

  it.each([390, 1000, 1440])('draws a rail without a break from the first dot to the last at %d px', async (width) => {
    const root = await open({}, LIGHTHOUSES, width);
    const pieces = all(root, '.piece:not(.side)')
      .map((piece) => piece.getBoundingClientRect())
      .concat(all(root, '.taper').map((one) => one.getBoundingClientRect()))
      .sort((a, b) => a.top - b.top);
    const dots = all(root, '.dot.main').map((dot) => dot.getBoundingClientRect());
    let reached = dots[0]?.bottom ?? 0;
    for (const { top, bottom } of pieces) {
      // A row ends in a rule of one pixel, which the eye takes for a part of the line.
      expect(top).toBeLessThanOrEqual(reached + 1.5);
      reached = Math.max(reached, bottom);
    }
    expect(reached).toBeGreaterThanOrEqual(dots.at(-1)?.top ?? Number.POSITIVE_INFINITY);
  });
});
