import axe from 'axe-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp, commands, page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import { type KeptKnowledge, type TermOccurrences, withOccurrences } from '../../src/corpus/term-occurrences.ts';
import { knowledgeFile } from '../../src/export/knowledge.ts';
import type { CorpusDeclaration, Dossier, Knowledge } from '../../src/model.ts';
import { givenCorrections } from '../../src/text/correction-lines.ts';
import { fragment, type Selection, START } from '../../src/view/selection.ts';
import { drawn, plain, WCAG } from '../setup/app-page.ts';
import { buildDossier } from '../setup/build.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';

const VISA = 'visa.visum+aansluiting';
const KEY = 'beleidslijn.corrections.';

let knowledge: Knowledge;
let dossier: Dossier;
let app: BeleidslijnApp;

beforeAll(async () => {
  const json = async <T>(path: string): Promise<T> => JSON.parse(await commands.readFile(path)) as T;
  const corpus = await json<CorpusDeclaration>('corpus/corpus.json');
  const lists = {
    ...(await json<Pick<KeptKnowledge, 'objects'>>('corpus/objects.json')),
    ...(await json<Pick<KeptKnowledge, 'regions'>>('corpus/regions.json')),
    ...(await json<Pick<KeptKnowledge, 'version' | 'themes'>>('corpus/themes.json')),
  };
  knowledge = withOccurrences(lists, await json<TermOccurrences>('corpus/term-occurrences.json'));
  const texts = new Map<string, string>();
  for (const source of corpus.documents) texts.set(source.id, await commands.readFile(`corpus/${source.file}`));
  dossier = buildDossier({ corpus, knowledge, texts });
}, 60_000);

function putKnowledge(hash?: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'knowledge';
  script.textContent = JSON.stringify({
    ...knowledgeFile(knowledge, SHIPPED_PROFILE),
    ...(hash === undefined ? {} : { hash }),
  });
  document.head.append(script);
}

const settled = async (): Promise<ShadowRoot> => {
  await drawn(app);
  return app.shadowRoot?.querySelector('policy-line')?.shadowRoot as ShadowRoot;
};

async function open(change: Partial<Selection> = {}, of: Dossier = dossier): Promise<ShadowRoot> {
  await page.viewport(1440, 900);
  history.replaceState(null, '', fragment({ ...START, view: 'line', thread: VISA, ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = of;
  document.body.append(app);
  await vi.waitFor(() => expect(customElements.get('policy-correct')).toBeDefined(), 10_000);
  return settled();
}

beforeEach(() => localStorage.clear());
/** As Windows sets them; the browser answers to it only by its own protocol. */
async function forcedColours(on: boolean): Promise<void> {
  const session = cdp() as { send(method: string, options: object): Promise<unknown> };
  const features = [{ name: 'forced-colors', value: on ? 'active' : 'none' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

afterEach(async () => {
  vi.restoreAllMocks();
  await forcedColours(false);
  app.remove();
  localStorage.clear();
  document.querySelector('script#knowledge')?.remove();
  history.replaceState(null, '', ' ');
});

const said = (): string => plain(app.shadowRoot?.querySelector('[role="status"]'));
const waitFor = (sentence: string | RegExp): Promise<void> =>
  vi.waitFor(() => expect(said()).toMatch(sentence), 20_000);
const focused = (): HTMLElement => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at as HTMLElement;
};
const tabTo = async (wanted: (element: HTMLElement) => boolean): Promise<void> => {
  for (let i = 0; i < 80; i++) {
    if (wanted(focused())) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error(`Tab does not reach it; the focus is on ${focused().outerHTML.slice(0, 120)}`);
};
const stationOf = (root: ShadowRoot, id: string): HTMLElement =>
  root.querySelector(`[data-document="${id}"]`) as HTMLElement;
const listOf = (root: ShadowRoot): ShadowRoot => root.querySelector('policy-corrections')?.shadowRoot as ShadowRoot;
const stored = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(KEY));

describe('a correction, by keyboard alone', () => {
  it('lets a silent paper speak, keeps it once confirmed, and is undone', async () => {
    putKnowledge();
    const root = await open({ document: 'brussel-2024' });
    expect(plain(stationOf(root, 'brussel-2024'))).toContain('zwijgt');
    const before = plain(root.querySelector('.stations'));

    await tabTo((at) => at.matches('[data-correct]') && at.closest('[data-document="brussel-2024"]') !== null);
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(focused().matches('input[type="radio"]')).toBe(true);
    expect(stored()).toEqual([]);

    // Without a reason nothing happens, and the field says so.
    await tabTo((at) => at.matches('button[type="submit"]'));
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(focused().matches('textarea')).toBe(true);
    expect(focused().getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('Het gaat om hetzelfde visumbeleid');
    await tabTo((at) => at.matches('button[type="submit"]'));
    await userEvent.keyboard('{Enter}');
    await waitFor(/Correctie toegepast: koppeling bevestigd/);
    const after = await settled();
    expect(plain(stationOf(after, 'brussel-2024'))).not.toMatch(/zwijgt/);
    expect(plain(stationOf(after, 'brussel-2024'))).toContain('Een persoon heeft deze zin op deze lijn gezet');
    expect(plain(stationOf(after, 'brussel-2024'))).toContain('Het gaat om hetzelfde visumbeleid');
    expect(stored()).toHaveLength(1);

    // Undone from the list, the line is as it was and the browser keeps nothing.
    await tabTo((at) => plain(at) === 'Maak ongedaan');
    await userEvent.keyboard('{Enter}');
    await waitFor(/ongedaan gemaakt/);
    expect(plain((await settled()).querySelector('.stations'))).toBe(before);
    expect(stored()).toEqual([]);
  });

  it('closes with Escape and gives the focus back', async () => {
    putKnowledge();
    const root = await open();
    const button = stationOf(root, 'tivat-2026').querySelector<HTMLElement>('[data-correct]') as HTMLElement;
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(root.querySelector('policy-correct')).toBeNull();
    expect(focused()).toBe(button);
  });
});

describe('the form and the list', () => {
  const answer = async (root: ShadowRoot, document: string, action: string): Promise<void> => {
    stationOf(root, document).querySelector<HTMLElement>('[data-correct]')?.click();
    await settled();
    const form = root.querySelector('policy-correct')?.shadowRoot as ShadowRoot;
    form.querySelector<HTMLInputElement>(`input[value="${action}"]`)?.click();
    await settled();
    (form.querySelector('textarea') as HTMLTextAreaElement).value = 'reden';
    form.querySelector<HTMLElement>('button[type="submit"]')?.click();
    await waitFor(/toegepast|niet worden/);
    await settled();
  };

  it('says of a link that a person confirmed it, with who and why', async () => {
    putKnowledge();
    const root = await open();
    await answer(root, 'tivat-2026', 'accept');
    const after = await settled();
    expect(plain(stationOf(after, 'tivat-2026'))).toContain('Een persoon heeft deze koppeling bevestigd: reden');
    expect(plain(listOf(after))).toContain('Bewaard in deze browser');
  });

  it.each(['remove', 'split', 'move', 'retag'])('%s makes a line that the corpus takes', async (action) => {
    putKnowledge();
    const root = await open();
    await answer(root, 'brussel-2023', action);
    const text = localStorage.getItem(`${KEY}${dossier.corpus.id}`) ?? '';
    expect(givenCorrections(text)).toMatchObject([{ action }]);
    expect(plain(listOf(await settled()))).toContain('reden');
  });

  it('is there again when the page is opened anew, and wiped on request', async () => {
    putKnowledge();
    await answer(await open(), 'tivat-2026', 'split');
    app.remove();
    await open();
    await vi.waitFor(() => expect(app.shadowRoot?.querySelector('policy-line')).not.toBeNull(), 20_000);
    const root = await settled();
    expect(plain(listOf(root))).toContain('van de lijn genomen');
    const wipe = [...listOf(root).querySelectorAll('button')].find((one) => plain(one) === 'Wis mijn correcties');
    wipe?.click();
    await waitFor(/gewist/);
    expect(stored()).toEqual([]);
    expect(app.dossier).toBe(dossier);
  });

  it('keeps what it cannot apply and says why, in the list and above every view', async () => {
    putKnowledge('ffffffffffff');
    // A dossier of its own, because an engine that runs is not started anew.
    const root = await open({}, { ...dossier });
    const before = plain(root.querySelector('.stations'));
    await answer(root, 'tivat-2026', 'split');
    await waitFor('Uw correcties zijn bewaard, maar konden nog niet worden toegepast.');
    const list = listOf(await settled());
    expect(plain(list)).toContain('ffffffffffff');
    expect(plain(list.querySelector('.own'))).toMatch(/van de lijn genomen.*nog niet toegepast/);
    expect(plain(root.querySelector('.stations'))).toContain(before.slice(0, 40));
    expect(stored()).toHaveLength(1);
    expect(plain(app.shadowRoot?.querySelector('.version'))).toBe('Eén correctie is niet toegepast. Bekijk waarom');
    expect((await axe.run(app, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

    // The knowledge is there after all.
    document.querySelector('script#knowledge')?.remove();
    putKnowledge();
    [...list.querySelectorAll('button')].find((one) => plain(one) === 'Pas opnieuw toe')?.click();
    await waitFor('Toegepast.');
    expect(plain(listOf(await settled()))).not.toContain('nog niet');
    expect(app.shadowRoot?.querySelector('.version')).toBeNull();
  });

  it('keeps, counts and saves what it cannot read and what is of other papers, beside what is corrected', async () => {
    putKnowledge();
    const key = `${KEY}${dossier.corpus.id}`;
    const foreign = { document: 'oslo-2020', quote: 'Dit staat in een ander stuk.' };
    const line = {
      action: 'retag',
      a: foreign,
      b: null,
      to: ['visa'],
      reason: 'elders',
      date: '2026-11-20',
      name: null,
    };
    const apart = ['{"action":"merge"}', JSON.stringify(line)];
    localStorage.setItem(key, apart.join('\n'));
    let root = await open();
    let list = listOf(root);
    expect(plain(list.querySelector('.faulty'))).toContain('{"action":"merge"}');
    expect(plain(list)).toContain('Eén regel die geen correctie is');
    expect(plain(list.querySelector('.foreign'))).toContain('oslo-2020: Dit staat in een ander stuk.');
    await answer(root, 'tivat-2026', 'split');
    await waitFor('Correctie toegepast');
    const lines = (localStorage.getItem(key) ?? '').trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual(apart);
    expect(lines).toHaveLength(3);
    root = await settled();
    list = listOf(root);
    expect((await axe.run(app, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

    let saved = '';
    const url = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      void (blob as Blob).text().then((text) => {
        saved = text;
      });
      return 'blob:none';
    });
    const press = (name: string): void =>
      [...list.querySelectorAll('button')].find((one) => plain(one) === name)?.click();
    press('Bewaar als overrides.jsonl');
    await vi.waitFor(() => expect(saved).toBe(`${lines.join('\n')}\n`));
    url.mockRestore();

    // To wipe what was corrected here leaves the others; each of those is removed by itself.
    press('Wis mijn correcties');
    await waitFor('gewist');
    expect((localStorage.getItem(key) ?? '').trimEnd().split('\n')).toEqual(apart);
    await settled();
    press('Verwijder');
    await settled();
    press('Verwijder');
    await settled();
    expect(stored()).toEqual([]);
  });

  it('takes over what another tab corrects, and leaves a form that is being written in alone', async () => {
    putKnowledge();
    const root = await open();
    await answer(root, 'tivat-2026', 'split');
    await waitFor('Correctie toegepast');
    const key = `${KEY}${dossier.corpus.id}`;
    const own = localStorage.getItem(key) ?? '';
    const other = own.replace('reden', 'van een ander tabblad').replace('"split"', '"remove"');
    stationOf(root, 'brussel-2023').querySelector<HTMLElement>('[data-correct]')?.click();
    await settled();
    const form = root.querySelector('policy-correct');
    (form?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement).value = 'half geschreven';
    // A frame is another page of the same address: what it writes is told to this one as a browser tells it.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.localStorage.setItem(key, own + other);
    await waitFor('in een ander tabblad');
    expect(plain(listOf(await settled()))).toContain('van een ander tabblad');
    expect(root.querySelector('policy-correct')).toBe(form);
    expect(form?.shadowRoot?.querySelector('textarea')?.value).toBe('half geschreven');
    frame.contentWindow?.localStorage.removeItem(key);
    await vi.waitFor(async () => expect(plain(listOf(await settled()))).toContain('nog niets gecorrigeerd'), 20_000);
    frame.remove();
  });

  it('writes out the sum and shows the nearest rivals with theirs', async () => {
    putKnowledge();
    const root = await open();
    const station = stationOf(root, 'tivat-2026');
    [...station.querySelectorAll('button')].find((one) => plain(one) === 'Waarom deze koppeling')?.click();
    await settled();
    const table = station.querySelector('policy-sum')?.shadowRoot?.querySelector('table.sum');
    const cells = (row: Element): number[] =>
      [...row.querySelectorAll('td')].map((cell) => Number(plain(cell).replace(',', '.').replace('−', '-')));
    const products = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => cells(row).at(-1) ?? 0);
    const [z, score] = [...(table?.querySelectorAll('tfoot tr') ?? [])].map((row) => cells(row)[0] ?? 0);
    expect(products.length).toBeGreaterThan(2);
    expect(products.reduce((sum, one) => sum + one, 0)).toBeCloseTo(z ?? 0, 3);
    expect(1 / (1 + Math.exp(-(z ?? 0)))).toBeCloseTo(score ?? 0, 3);
    const rivals = station.querySelector('policy-rivals')?.shadowRoot as ShadowRoot;
    rivals.querySelector<HTMLElement>('button')?.click();
    await vi.waitFor(() => expect(plain(rivals)).toMatch(/Andere zinnen van \d{4}/), 20_000);
    expect(plain(rivals)).toMatch(/gaat over|ook gekoppeld|te ver|formule|stapt terug/);
  });

  it('copies a passage as text, BibTeX and CSL-JSON, and its address, and says so', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    const root = await open();
    const station = stationOf(root, 'tivat-2026');
    [...station.querySelectorAll('button')].find((one) => plain(one) === 'Citeer als')?.click();
    await settled();
    const panel = station.querySelector('policy-cite')?.shadowRoot as ShadowRoot;
    for (const [name, done, held] of [
      ['Kopieer Tekst', 'Tekst gekopieerd.', 'BZ2628372'],
      ['Kopieer BibTeX', 'BibTeX gekopieerd.', '@misc{tivat-2026'],
      ['Kopieer CSL-JSON', 'CSL-JSON gekopieerd.', '"type": "document"'],
      ['Kopieer link', 'Link naar deze plaats op de lijn gekopieerd.', 'document=tivat-2026'],
    ] as const) {
      [...panel.querySelectorAll('button')].find((one) => plain(one) === name)?.click();
      await waitFor(done);
      expect(copied.at(-1)).toContain(held);
    }
    expect(JSON.parse(copied[2] ?? '')).toHaveLength(1);
  });

  it.each([
    ['light', false],
    ['dark', false],
    ['light', true],
    ['dark', true],
  ] as const)('is clean to axe, form and list open, %s, forced colours %s', async (colour, forced) => {
    putKnowledge();
    await forcedColours(forced);
    const root = await open({ colour });
    stationOf(root, 'tivat-2026').querySelector<HTMLElement>('[data-correct]')?.click();
    [...stationOf(root, 'tivat-2026').querySelectorAll('button')].find((one) => plain(one) === 'Citeer als')?.click();
    [...stationOf(root, 'tivat-2026').querySelectorAll('button')]
      .find((one) => plain(one) === 'Waarom deze koppeling')
      ?.click();
    await settled();
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
