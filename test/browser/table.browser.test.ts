import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/table/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Dossier } from '../../src/model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { tableModel } from '../../src/view/table/table-model.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { LIGHTHOUSES } from '../scenes/lighthouses.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

async function settled(): Promise<ShadowRoot> {
  await drawn(app);
  const root = app.shadowRoot?.querySelector('policy-table-view')?.shadowRoot;
  if (!root) throw new Error('the table did not open');
  return root;
}

async function open(
  change: Partial<Selection> = {},
  dossier: Dossier = LIGHTHOUSES,
  width = 1440,
): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'table', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return settled();
}

afterEach(() => {
  app.remove();
  document.documentElement.style.colorScheme = '';
  history.replaceState(null, '', ' ');
});

const selection = (): Selection => parseFragment(location.hash);
const cell = (root: ShadowRoot, thread: string, document: string): HTMLElement | null =>
  root.querySelector(`tr[data-thread="${thread}"] td[data-document="${document}"]`);

describe('the table of positions', () => {
  it('sets positions down and papers across, as a table with headers and notes', async () => {
    const root = await open();
    expect(all(root, 'thead th[scope="col"]').map((head) => plain(head.querySelector('.year')))).toEqual([
      '',
      '2011',
      '2014',
      '2016',
      '2019',
    ]);
    const rows = all(root, 'tbody tr');
    expect(rows.length).toBe(LIGHTHOUSES.threads.length);
    expect(rows.every((row) => row.querySelector('th[scope="row"]') !== null)).toBe(true);
    expect(root.querySelector('caption')).not.toBeNull();
    expect(all(root, '.notes li')).toHaveLength(LIGHTHOUSES.documents.length);
    expect(plain(root.querySelector('.notes'))).toContain('niet vermeld');
    expect(plain(root.querySelector('.foot'))).toContain(LIGHTHOUSES.corpus.version);
  });

  it('marks the degree word, says the direction, who and where, and counts what was searched', async () => {
    const root = await open();
    const [thread] = LIGHTHOUSES.threads;
    const id = thread?.id ?? '';
    expect(all(cell(root, id, 'kust-2014') ?? root, 'mark').map(plain)).toContain('volledig');
    expect(plain(cell(root, id, 'kust-2014'))).toContain('het kabinet');
    expect(plain(cell(root, id, 'kust-2019'))).toMatch(/zwakker.*al\. \d/);
    const silent = cell(root, id, 'kust-2016');
    expect(silent?.dataset['state']).toBe('silent');
    expect(plain(silent)).toMatch(/zwijgt \d+ zin(?:nen)? doorzocht/);
    expect(silent?.querySelector('svg')).not.toBeNull();
  });

  it.each([
    ['lighthouses', LIGHTHOUSES],
    ['islands', ISLANDS],
    ['one document', { ...ISLANDS, documents: ISLANDS.documents.slice(0, 1) }],
  ] as const)('never leaves a cell empty, and has as many as positions times papers: %s', async (_, dossier) => {
    const root = await open({}, dossier);
    const cells = all(root, 'tbody td');
    const positions = all(root, 'tbody tr').length;
    expect(cells).toHaveLength(positions * dossier.documents.length);
    for (const one of cells) expect(plain(one.querySelector('.cell'))).not.toBe('');
    for (const one of cells) {
      const said = one.querySelectorAll('.said').length;
      expect(one.dataset['state'] === 'speaks' ? said > 0 : one.querySelector('.absent') !== null).toBe(true);
    }
  });

  it.each([
    ['lighthouses', LIGHTHOUSES, 'nl'],
    ['lighthouses', LIGHTHOUSES, 'en'],
    ['islands', ISLANDS, 'nl'],
  ] as const)('says in every cell what the files say: %s', async (_, dossier, lang) => {
    const root = await open({ lang }, dossier);
    const { rows, columns } = tableModel(dossier, { threads: null, papers: null }, { language: lang, base: null });
    expect(all(root, '.notes li').map((note) => plain(note).slice(2))).toEqual(
      columns.map(({ note }) => note.replace(/\s+/g, ' ')),
    );
    for (const { table, cells } of rows) {
      for (const { cell: held, absence, said, more } of cells) {
        const shown = cell(root, table.thread.id, held.document.source.id) as HTMLElement;
        expect(plain(shown.querySelector('.absent'))).toBe(absence?.word ?? '');
        if (absence?.why) expect(plain(shown)).toContain(absence.why);
        expect(all(shown, '.said b').map(plain)).toEqual(said.flatMap(({ direction }) => direction ?? []));
        for (const [at, { voice, place, against, parts }] of said.entries()) {
          const text = plain(all(shown, '.said')[at]);
          for (const run of parts.flat()) expect(text).toContain(run.text.replace(/\s+/g, ' ').trim());
          expect(text).toContain([voice, place].filter((part) => part !== null).join(', '));
          if (against !== null) expect(text).toContain(against);
        }
        if (more !== null) expect(plain(shown)).toContain(more);
      }
    }
  });

  it('never calls a paper silent that was not read', async () => {
    const root = await open({}, ISLANDS);
    const unread = ISLANDS.documents.find((document) => document.unread !== null)?.source.id ?? '';
    const cells = all(root, `td[data-document="${unread}"]`);
    expect(cells.length).toBeGreaterThan(0);
    for (const one of cells) {
      expect(plain(one)).toContain('niet gelezen');
      expect(plain(one)).not.toContain('zwijgt');
    }
  });

  it('chooses positions and papers by keys alone, and keeps the choice in the address', async () => {
    const root = await open();
    const summary = root.querySelector('summary');
    summary?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(root.querySelector('details')?.open).toBe(true);
    const box = root.querySelector<HTMLInputElement>('.years input');
    box?.focus();
    await userEvent.keyboard(' ');
    await settled();
    expect(selection().papers).toEqual(LIGHTHOUSES.documents.slice(1).map(({ source }) => source.id));
    expect(all(root, '.year').map(plain)).toEqual(['2014', '2016', '2019']);
    expect(app.shadowRoot?.querySelector('[role="status"]')?.textContent).toMatch(/De tabel toont nu .* 3 documenten/);
    app.remove();
    const again = await open(selection());
    expect(all(again, '.year').map(plain)).toEqual(['2014', '2016', '2019']);
  });

  it('says against which year a direction was measured when that column is not shown', async () => {
    const [thread] = LIGHTHOUSES.threads;
    const root = await open({ papers: ['kust-2011', 'kust-2019'] });
    expect(plain(cell(root, thread?.id ?? '', 'kust-2019'))).toContain('(t.o.v. 2014)');
  });

  it('shows what it opens with where a link names what this dossier has not', async () => {
    const root = await open({ positions: ['no.such'], papers: ['nor-this'] });
    expect(all(root, 'tbody tr').length).toBeGreaterThan(0);
    expect(all(root, '.year')).toHaveLength(LIGHTHOUSES.documents.length);
  });

  it('opens the line at the paper of a cell', async () => {
    const root = await open();
    const [thread] = LIGHTHOUSES.threads;
    const link = cell(root, thread?.id ?? '', 'kust-2014')?.querySelector('a');
    link?.focus();
    await userEvent.keyboard('{Enter}');
    expect(selection()).toMatchObject({ view: 'line', thread: thread?.id, document: 'kust-2014' });
  });

  it('says so when no position can be followed', async () => {
    const root = await open({}, { ...LIGHTHOUSES, threads: [] });
    expect(plain(root.querySelector('h1'))).toBe('Geen standpunten om te tonen');
  });

  it.each([320, 390, 720, 1440])('stays inside the page at %i px, and scrolls only where it must', async (width) => {
    const root = await open({}, LIGHTHOUSES, width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const box = root.querySelector<HTMLElement>('.scroll');
    const wide = (box?.scrollWidth ?? 0) > (box?.clientWidth ?? 0) + 1;
    expect(box?.tabIndex === 0).toBe(wide);
    expect(box?.getAttribute('role')).toBe(wide ? 'region' : null);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('has nothing axe objects to, %s at %i px, with the choice open', async (colour, width) => {
    const root = await open({ colour }, ISLANDS, width);
    const details = root.querySelector('details');
    if (details) details.open = true;
    await settled();
    const found = await axe.run(app, { runOnly: WCAG });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
