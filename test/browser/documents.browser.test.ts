import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Block, Document, Dossier } from '../../src/model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { LIGHTHOUSES, sentence } from '../scenes/lighthouses.ts';
import { all, plain, WCAG } from '../setup/app-page.ts';

const place = { page: 2, lines: [[7, 9]] } as const;

/** The lighthouses with a last paper that has all a page may have: a letter, headings, notes, addresses, oddities. */
const TEXT = 'Het kabinet vraagt om volledig onderhoud van de vuurtorens. De lampen zijn van 2019.';
const ONE = { from: 0, to: TEXT.indexOf('. De') + 1 };
const TWO = { from: ONE.to + 1, to: TEXT.length };
const NOTE = 'Zie https://example.org/lamp en Kamerstuk 21 501-20 nr. 1984, motie Ceder.';
const part = (from: string, of: string) => ({ from: of.indexOf(from), to: of.indexOf(from) + from.length });
const blank = { part: 'verslag', section: [], marker: null, sentences: [], noteRefs: [], place, pieces: [] } as const;
const line = (id: string, text: string) => ({ id, text, span: { from: 0, to: text.length }, place, references: [] });
const BLOCKS: readonly Block[] = [
  {
    ...blank,
    id: 'kust-2030.b001',
    role: 'letterhead',
    part: 'brief',
    text: 'Aan de Kamer',
    sentences: [line('kust-2030.b001.s1', 'Aan de Kamer')],
  },
  { ...blank, id: 'kust-2030.b002', role: 'heading', text: 'Lampen', sentences: [line('kust-2030.b002.s1', 'Lampen')] },
  {
    ...blank,
    id: 'kust-2030.b003',
    role: 'paragraph',
    section: ['Lampen'],
    text: TEXT,
    sentences: [
      { ...line('kust-2030.b003.s1', TEXT.slice(ONE.from, ONE.to)), span: ONE },
      { ...line('kust-2030.b003.s2', TEXT.slice(TWO.from, TWO.to)), span: TWO },
    ],
    noteRefs: [{ marker: '1', at: ONE.to, note: 'kust-2030.b004' }],
  },
  {
    ...blank,
    id: 'kust-2030.b004',
    role: 'footnote',
    marker: '1',
    text: NOTE,
    sentences: [
      {
        ...line('kust-2030.b004.s1', NOTE),
        references: [
          {
            kind: 'url',
            span: part('https://example.org/lamp', NOTE),
            text: 'https://example.org/lamp',
            target: 'https://example.org/lamp',
          },
          {
            kind: 'kamerstuk',
            span: part('Kamerstuk 21 501-20 nr. 1984', NOTE),
            text: 'Kamerstuk 21 501-20 nr. 1984',
            target: '21501-20, nr. 1984',
          },
          { kind: 'motion', span: part('motie Ceder', NOTE), text: 'motie Ceder', target: null },
        ],
      },
    ],
  },
  ...(
    [
      ['caption', 'Tabel 1. Lampen per toren', undefined],
      ['table-head', '2024 2025', ['2024', '2025']],
      ['table-row', 'Schouwen 12 14', ['Schouwen', '12', '14']],
      ['table-row', 'Texel 8 8', ['Texel', '8', '8']],
    ] as const
  ).map(([role, text, cells], at): Block => {
    const id = `kust-2030.b00${at + 5}`;
    return { ...blank, id, role, text, sentences: [line(`${id}.s1`, text)], ...(cells ? { cells } : {}) };
  }),
];
const [FIRST] = LIGHTHOUSES.documents;
if (FIRST === undefined) throw new Error('the scene holds papers');
const RICH: Document = {
  ...FIRST,
  source: {
    ...FIRST.source,
    id: 'kust-2030',
    title: 'Brief over lampen',
    dates: { document: '2030-05-01', event: null },
  },
  blocks: BLOCKS,
  edits: [
    { kind: 'join', block: 'kust-2030.b003', at: 51, source: { from: 0, to: 0 }, was: '-\n', now: '', rule: 'default' },
  ],
  notices: [
    {
      rule: 'x',
      level: 'warning',
      document: 'kust-2030',
      block: 'kust-2030.b003',
      lines: [7, 9],
      message: 'Something odd.',
    },
  ],
};
const UNREAD: Document = {
  ...FIRST,
  source: { ...FIRST.source, id: 'kust-2031', title: 'Verslag 2031', dates: { document: '2031-05-01', event: null } },
  blocks: [],
  unread: 'The file is empty.',
};
const theme = LIGHTHOUSES.themes[0]?.id ?? '';
const DOSSIER: Dossier = {
  ...LIGHTHOUSES,
  documents: [...LIGHTHOUSES.documents, RICH, UNREAD],
  tags: [
    ...LIGHTHOUSES.tags,
    {
      sentence: 'kust-2030.b003.s1',
      theme,
      score: 1,
      evidence: [{ label: 'vuurtorens', span: part('vuurtorens', TEXT) }],
      inheritedFrom: null,
    },
  ],
};

let app: BeleidslijnApp;

async function settled(): Promise<ShadowRoot> {
  await document.fonts.ready;
  await customElements.whenDefined('policy-documents');
  for (let i = 0; i < 4; i++) {
    await app.updateComplete;
    await new Promise(requestAnimationFrame);
  }
  const view = app.shadowRoot?.querySelector('policy-documents');
  if (!view?.shadowRoot) throw new Error('the documents did not open');
  return view.shadowRoot;
}

async function open(change: Partial<Selection> = {}, dossier: Dossier = DOSSIER, width = 1440): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'documents', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return settled();
}

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
  document.documentElement.style.colorScheme = '';
});

const selection = (): Selection => parseFragment(location.hash);
const button = (root: ParentNode, name: string): HTMLElement => {
  const found = all(root, 'button, a, summary').find((one) => plain(one).startsWith(name));
  if (found === undefined) throw new Error(`no ${name} here`);
  return found;
};
const press = async (keys: string): Promise<ShadowRoot> => {
  await userEvent.keyboard(keys);
  return settled();
};

describe('the list of papers', () => {
  it('says what each paper prints about itself, and what it does not print', async () => {
    const root = await open();
    const rows = all(root, 'tbody tr');
    expect(rows).toHaveLength(DOSSIER.documents.length);
    expect(plain(rows.at(-2))).toMatch(/Brief over lampen.*1 mei 2030.*niet vermeld/);
    expect(plain(rows.at(-1))).toContain('niet gelezen: The file is empty.');
  });

  it('holds without papers', async () => {
    const root = await open(
      {},
      { ...LIGHTHOUSES, documents: [], tags: [], passages: [], alignments: [], threads: [], cells: [] },
    );
    expect(plain(root.querySelector('h1'))).toBe('Dit dossier heeft geen documenten');
  });
});

describe('a paper', () => {
  const AT = { document: 'kust-2030' };

  it('is set part by part, with notes at their marks and back', async () => {
    const root = await open(AT);
    expect(all(root, '.part > h2').map(plain)).toEqual(['Aanbiedingsbrief', 'Verslag']);
    expect(plain(root.querySelector('.paragraph .set p'))).toBe(
      'Het kabinet vraagt om volledig onderhoud van de vuurtorens.1 De lampen zijn van 2019.',
    );
    all(root, 'sup a')[0]?.click();
    await settled();
    expect(selection().sentence).toBe('kust-2030.b004.s1');
    button(root, 'terug').click();
    await settled();
    expect(selection().sentence).toBe('kust-2030.b003.s1');
    expect((root.activeElement as HTMLElement).dataset['stop']).toBe('kust-2030.b003.s1');
  });

  it('draws the rows of a table as one table, each cell under its head and beside its label', async () => {
    const root = await open(AT);
    const table = root.querySelector('.rows table') as HTMLTableElement;
    expect(plain(table.caption)).toBe('Tabel 1. Lampen per toren');
    expect([...table.rows].map((row) => [...row.cells].map((cell) => [cell.tagName, plain(cell)]))).toEqual([
      [
        ['TD', ''],
        ['TH', '2024'],
        ['TH', '2025'],
      ],
      [
        ['TH', 'Schouwen'],
        ['TD', '12'],
        ['TD', '14'],
      ],
      [
        ['TH', 'Texel'],
        ['TD', '8'],
        ['TD', '8'],
      ],
    ]);
    table.rows[1]!.click();
    await settled();
    expect(plain(root.querySelector('.rows .about'))).toMatch(/regel 7–9/);
  });

  it('marks the words of a theme on focus, and keeps them on a press', async () => {
    const root = await open(AT);
    const [name] = all(root, '.theme');
    if (name === undefined) throw new Error('a theme expected');
    expect(all(root, 'mark')).toHaveLength(0);
    name.focus();
    await settled();
    expect(all(root, 'mark').map(plain)).toEqual(['vuurtorens']);
    await press('{Enter}');
    expect(name.getAttribute('aria-pressed')).toBe('true');
    name.blur();
    await settled();
    expect(all(root, 'mark').map(plain)).toEqual(['vuurtorens']);
  });

  it('shows what reading changed, as printed and as read, with the rule', async () => {
    const root = await open(AT);
    button(root, 'Zoals gedrukt').click();
    await settled();
    expect(plain(root.querySelector('.set del.was'))).toBe('-|');
    expect(plain(root.querySelector('.edits'))).toBe(
      'gedrukt „vuu-|rtorens”, gelezen „vuurtorens”: een streepje aan het eind van de regel breekt een woord af',
    );
  });

  it('goes by n and p over headings and sentences, opens on Enter and closes on Escape', async () => {
    let root = await open(AT);
    root = await press('nnn');
    expect(selection().sentence).toBe('kust-2030.b003.s1');
    root = await press('{Enter}');
    expect(plain(root.querySelector('.about'))).toMatch(/door ‘vuurtorens’.*blz. 2, regel 7–9.*21501-20, nr. 1984/);
    const links = all(root, '.about a.url') as HTMLAnchorElement[];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([['https://example.org/lamp', 'noopener noreferrer']]);
    root = await press('{Escape}');
    expect(root.querySelector('.about')).toBeNull();
    root = await press('p');
    expect(selection().sentence).toBe('kust-2030.b002.s1');
  });

  it('leads from a sentence to its line and to its partners', async () => {
    const root = await open({ document: 'kust-2014', sentence: sentence('kust-2014', 3, 4) });
    const about = root.querySelector('.about');
    if (about === null) throw new Error('a sentence named in the address stands open');
    const side = parseFragment((button(about, 'Naast elkaar') as HTMLAnchorElement).hash);
    expect(side).toMatchObject({ view: 'side', unit: 'passage' });
    expect([side.older, side.newer]).toContain(sentence('kust-2014', 3, 4));
    (about.querySelector('dd ul a') as HTMLAnchorElement).click();
    await app.updateComplete;
    expect(selection()).toMatchObject({ view: 'line', thread: 'lights.onderhoud' });
  });

  it('names its oddities with the way to their place, and says that it was not read', async () => {
    let root = await open(AT);
    expect(plain(root.querySelector('.notices li'))).toBe('Let op, regel 7–9: Something odd.');
    app.remove();
    root = await open({ document: 'kust-2031' });
    expect(plain(root.querySelector('.unread'))).toContain('The file is empty.');
  });
});

describe('search', () => {
  it('goes from / to the words, to the paper and back, by keys alone', async () => {
    let root = await open();
    await press('/');
    root = await press('vuurtoren{Enter}');
    expect(selection().query).toBe('vuurtoren');
    expect(plain(root.querySelector('h1'))).toMatch(/^‘vuurtoren’: \d+ zinnen in \d van 6 documenten$/);
    const last = all(root, '.group').at(-1);
    expect(all(last ?? root, 'mark').map(plain)).toContain('vuurtorens');
    button(last ?? root, 'Open in het document').focus();
    root = await press('{Enter}');
    expect(selection()).toMatchObject({ document: 'kust-2030', sentence: 'kust-2030.b003.s1' });
    expect(all(root, 'mark').map(plain)).toEqual(['vuurtorens']);
    button(root, 'Terug naar de resultaten').focus();
    root = await press('{Enter}');
    expect(all(root, '.group').length).toBeGreaterThan(1);
  });

  it('follows while somebody types, once results stand there', async () => {
    let root = await open({ query: 'vuurtoren' });
    const field = app.shadowRoot?.querySelector<HTMLInputElement>('.search input');
    field?.focus();
    field?.select();
    root = await press('lamp');
    expect(plain(root.querySelector('h1'))).toContain('‘lamp’');
    expect(app.shadowRoot?.activeElement).toBe(field);
  });

  it('has choices that write into the words typed, and read what was typed', async () => {
    let root = await open({ query: `lamp thema:${theme}` });
    const [first] = all(root, '.filters select') as HTMLSelectElement[];
    expect(first?.value).toBe(theme);
    const year = all(root, '.filters label').find((label) => plain(label).startsWith('Jaar'));
    const choice = year?.querySelector('select');
    if (!choice) throw new Error('a choice of years expected');
    choice.value = '2030';
    choice.dispatchEvent(new Event('change'));
    root = await settled();
    expect(selection().query).toBe(`lamp thema:${theme} jaar:2030`);
    expect(app.shadowRoot?.querySelector<HTMLInputElement>('.search input')?.value).toBe(selection().query);
  });

  it('finds a sentence by the number in its note', async () => {
    const root = await open({ query: '21501-20' });
    expect(all(root, '.hits li')).toHaveLength(2);
    expect(plain(root.querySelector('.hits'))).toContain('via een noot');
  });

  it('says what was searched where nothing is found, and offers to trace the words', async () => {
    const root = await open({ query: 'douane' });
    expect(plain(root.querySelector('h1'))).toBe('Niets gevonden voor ‘douane’');
    expect(plain(root.querySelector('.empty'))).toContain('Deze woorden staan in geen enkel document.');
    expect(all(root, '.empty details li')).toHaveLength(6);
    expect(parseFragment((button(root, 'Volg deze woorden') as HTMLAnchorElement).hash)).toMatchObject({
      view: 'line',
      thread: 'words:douane',
    });
  });

  it('says where words stand that meet in no sentence, and of no paper that it is silent', async () => {
    const root = await open({ query: 'lamp douane' });
    expect(plain(root.querySelector('h1'))).toBe('‘douane’ staat in geen enkel document; de rest van uw vraag wel');
    expect(root.querySelector('.empty')).toBeNull();
    expect(all(root, '.hits.partial .quotation').length).toBeGreaterThan(0);
    expect(all(root, '.counts tbody tr')).toHaveLength(6);
    expect(plain(root.querySelector('.counts'))).toContain('geen');
  });

  it('goes on to the line of the words', async () => {
    const root = await open({ query: '"onderhoud"' }, { ...LIGHTHOUSES, knowledge: '000000000000' });
    button(root, 'Volg deze woorden').focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => plain(app.shadowRoot?.querySelector('policy-line')?.shadowRoot?.querySelector('h1')), {
        timeout: 10_000,
      })
      .toBe('Onderhoud');
    const line = app.shadowRoot?.querySelector('policy-line')?.shadowRoot;
    expect(all(line ?? document, '.station')).toHaveLength(LIGHTHOUSES.documents.length);
  });
});

describe('all of it', () => {
  const states: readonly (readonly [string, Partial<Selection>, number])[] = [
    ['list, light', { colour: 'light' }, 1440],
    ['list, dark, narrow', { colour: 'dark' }, 390],
    ['paper, light', { document: 'kust-2030', sentence: 'kust-2030.b003.s1', colour: 'light' }, 1440],
    ['paper, dark, narrow', { document: 'kust-2014', sentence: sentence('kust-2014', 3, 4), colour: 'dark' }, 390],
    ['results, light', { query: 'vuurtoren', colour: 'light' }, 1000],
    ['results, dark', { query: 'vuurtoren thema:lights', colour: 'dark', lang: 'en' }, 390],
    ['nothing found', { query: 'douane', colour: 'light' }, 1440],
    ['unread', { document: 'kust-2031', colour: 'dark' }, 1440],
  ];

  it.each(states)('has no barrier axe can find: %s', async (_name, change, width) => {
    await open(change, DOSSIER, width);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
    ).toEqual([]);
  });

  it.each([320, 390, 700, 1000, 1440])('fits %d px with targets of 24 px', async (width) => {
    for (const [, change] of states) {
      const root = await open(change, DOSSIER, width);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const target of all(root, 'a:not(sup a, .set p a), button, select, summary')) {
        const { width: wide, height } = target.getBoundingClientRect();
        if (wide > 0) expect(height, plain(target)).toBeGreaterThanOrEqual(23.9);
      }
      app.remove();
    }
  });
});
