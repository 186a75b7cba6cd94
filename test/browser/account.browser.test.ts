import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import '../../components/account/register.ts';
import type { PolicyAccount } from '../../components/account/account.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { Account, Bin, Dossier } from '../../src/model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { LIGHTHOUSES } from '../scenes/lighthouses.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

const MEASURED: Account = {
  figures: {
    corpus: LIGHTHOUSES.corpus.id,
    command: 'npm run gold',
    against: { nl: 'Geen deskundige heeft dit bevestigd.', en: 'No human expert has confirmed this.' },
    figures: [
      {
        id: 'links',
        label: { nl: 'Koppelingen, F1', en: 'Links, F1' },
        stands: { value: 0.836, of: null, interval: [0.77, 0.886] },
        off: { value: 0.793, of: null, interval: null },
      },
      {
        id: 'silence',
        label: { nl: 'Vakken goed', en: 'Cells right' },
        stands: { value: 36, of: 36, interval: null },
        off: null,
      },
    ],
  },
  terms: LIGHTHOUSES.themes.map(({ id }) => ({ theme: id, terms: 7, refused: 2 })),
};
let app: BeleidslijnApp;

async function settled(): Promise<ShadowRoot> {
  await drawn(app);
  const root = app.shadowRoot?.querySelector('policy-account')?.shadowRoot;
  if (!root) throw new Error('the account did not open');
  return root;
}

async function open(
  change: Partial<Selection> = {},
  dossier: Dossier = LIGHTHOUSES,
  account: Account | null = MEASURED,
  width = 1440,
): Promise<ShadowRoot> {
  await page.viewport(width, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'account', ...change }));
  if (account !== null) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.id = 'account';
    script.textContent = JSON.stringify(account);
    document.head.append(script);
  }
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = dossier;
  document.body.append(app);
  return settled();
}

afterEach(() => {
  app.remove();
  document.querySelector('script#account')?.remove();
  document.documentElement.style.colorScheme = '';
  history.replaceState(null, '', ' ');
});

const numbers = (row: Element | null | undefined): number[] =>
  all(row ?? document, '.count').map((one) => Number(plain(one)));
const selection = (): Selection => parseFragment(location.hash);

describe('the account', () => {
  it.each([
    ['lighthouses', LIGHTHOUSES],
    ['islands', ISLANDS],
  ] as const)('counts every sentence once, down and across: %s', async (_, dossier) => {
    const root = await open({}, dossier);
    const rows = all(root, '.ledger tbody tr');
    for (const row of rows) {
      const counts = numbers(row);
      const sum = counts.pop();
      expect(counts.reduce((total, one) => total + one, 0)).toBe(sum);
      expect(sum).toBe(dossier.ledger[row.dataset['bin'] as Bin].length);
    }
    const foot = numbers(root.querySelector('.ledger tfoot tr'));
    foot.forEach((total, at) => {
      expect(rows.reduce((sum, row) => sum + (numbers(row)[at] ?? 0), 0)).toBe(total);
    });
    expect(foot.at(-1)).toBe(Object.values(dossier.ledger).reduce((sum, bin) => sum + bin.length, 0));
  });

  it('counts the cells by state, and together they are all cells', async () => {
    const root = await open({}, ISLANDS);
    const counts = all(root, '.cells li').map((item) => Number(plain(item.querySelector('b'))));
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(ISLANDS.cells.length);
    for (const item of all(root, '.cells li')) {
      const state = item.dataset['state'];
      expect(Number(plain(item.querySelector('b')))).toBe(ISLANDS.cells.filter((cell) => cell.state === state).length);
    }
  });

  it('opens a bin to its sentences by keys alone, each with its place and a way to it', async () => {
    const root = await open({}, ISLANDS);
    const button = root.querySelector<HTMLElement>('tr[data-bin="threaded"] button');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(selection().bin).toBe('threaded');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    const items = all(root, '.sentences li');
    expect(items).toHaveLength(ISLANDS.ledger.threaded.length);
    expect(plain(items[0])).toMatch(/regels? \d+/);
    const [reader, line] = all(items[0] ?? root, 'a') as HTMLAnchorElement[];
    expect(parseFragment(reader?.hash ?? '')).toMatchObject({ sentence: ISLANDS.ledger.threaded[0] });
    expect(parseFragment(line?.hash ?? '')).toMatchObject({ view: 'line' });
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(all(root, '.sentences li')).toHaveLength(0);
    expect(selection().bin).toBeNull();
  });

  it('shows the figures with what they were held against, and says when there are none', async () => {
    const root = await open();
    expect(plain(root.querySelector('[data-figure="links"]'))).toBe('Koppelingen, F1 0,836 (0,77 tot 0,89) 0,793');
    expect(plain(root.querySelector('[data-figure="silence"]'))).toBe('Vakken goed 36 van 36 –');
    expect(plain(root)).toContain('Geen deskundige heeft dit bevestigd.');
    app.remove();
    document.querySelector('script#account')?.remove();
    const bare = await open({}, LIGHTHOUSES, { figures: null, terms: [] });
    expect(plain(bare)).toContain('Bij dit dossier zijn geen cijfers gemeten.');
    expect(bare.querySelector('.figures')).toBeNull();
  });

  it('does without an account beside it', async () => {
    const root = await open({}, LIGHTHOUSES, null);
    const view = app.shadowRoot?.querySelector<PolicyAccount>('policy-account');
    await expect.poll(() => view?.account).toBeNull();
    await settled();
    expect(plain(root)).toContain('geen cijfers gemeten');
    expect(plain(root.querySelector('[data-theme]'))).toContain('niet bekend');
  });

  it('publishes the scales with their steps and reasons in the language of the page', async () => {
    const root = await open();
    const text = plain(root);
    expect(text).toContain('De volgorde van de treden is een redactionele keuze');
    expect(text).toContain('Met opzet weggelaten');
    expect(all(root, '.scale [lang="en"], .left-out [lang="en"]').map(plain)).toEqual([]);
    expect(plain(root.querySelector('[data-theme]'))).toMatch(/7 2 \d+$/);
  });

  it('takes the focus along to a part of the page', async () => {
    const root = await open();
    const button = all(root, 'nav button').find((one) => plain(one) === 'Wat dit gereedschap niet kan weten');
    button?.focus();
    await userEvent.keyboard('{Enter}');
    expect(root.activeElement?.id).toBe('unknown');
  });

  it('speaks English when asked', async () => {
    const root = await open({ lang: 'en' });
    expect(plain(root.querySelector('h1'))).toBe('Account');
    expect(plain(root)).toContain('The order of the steps is an editorial choice');
    expect(plain(root)).toContain('Nothing less will do.');
  });

  it.each([320, 390, 720, 1440])('stays inside the page at %i px', async (width) => {
    await open({ bin: 'single' }, LIGHTHOUSES, MEASURED, width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 390],
  ] as const)('has nothing axe objects to, %s at %i px, with a bin open', async (colour, width) => {
    await open({ colour, bin: 'threaded' }, ISLANDS, MEASURED, width);
    const found = await axe.run(app, { runOnly: WCAG });
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
  });
});
