import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { PolicyDraft } from '../../components/draft/draft.ts';
import { draftName, draftStoreOf } from '../../components/draft/draft-store.ts';
import type { Dossier } from '../../src/model.ts';
import { draftModel, moveText } from '../../src/view/draft/draft-model.ts';
import { fragment, parseFragment, type Selection, START } from '../../src/view/selection.ts';
import { LIGHTHOUSES } from '../scenes/lighthouses.ts';
import { all, plain, WCAG } from '../setup/app-page.ts';

const VISA = 'Van de Westelijke Balkanlanden zal het kabinet verdere aansluiting bij het EU-visumbeleid vragen.';
const LOCKET = 'Het kabinet pleit voor een gezamenlijk visumloket van de Westelijke Balkanlanden in Skopje.';
// Of its theme 2023 said something that it is silent on; what 2022 asked of Serbia alone it asks of all, and misses nothing.
const REGIONAL = 'Het kabinet zal aandacht vragen voor regionale samenwerking in de Westelijke Balkan.';
const HOLIDAY = 'Iedereen een prettige vakantie.';

const dossier = JSON.parse(await commands.readFile('dist/app/dossier.json')) as Dossier;
const knowledge = await commands.readFile('dist/app/knowledge.json');

let app: BeleidslijnApp;
let data: HTMLScriptElement | null = null;

/** The view, opened with the knowledge standing in the page as it does in the page in one file. */
async function open(change: Partial<Selection> = {}, of: Dossier = dossier, known = true): Promise<ShadowRoot> {
  if (known) {
    data = document.createElement('script');
    data.type = 'application/json';
    data.id = 'knowledge';
    data.textContent = knowledge;
    document.body.append(data);
  }
  history.replaceState(null, '', fragment({ ...START, view: 'draft', ...change }));
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = of;
  document.body.append(app);
  return view();
}

async function view(): Promise<ShadowRoot> {
  const root = (): ShadowRoot | null | undefined => app.shadowRoot?.querySelector('policy-draft')?.shadowRoot;
  await expect.poll(() => root()?.querySelector('h1') ?? null, { timeout: 10_000 }).not.toBeNull();
  return root()!;
}

afterEach(() => {
  app.remove();
  data?.remove();
  data = null;
  localStorage.clear();
  draftStoreOf(dossier.corpus.id).clear();
  history.replaceState(null, '', ' ');
});

const button = (scope: ParentNode, name: string): HTMLElement => {
  const found = all(scope, 'a, button, summary').find((one) => plain(one) === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const field = (root: ShadowRoot): HTMLTextAreaElement => root.querySelector('textarea')!;
const said = (): string => plain(app.shadowRoot?.querySelector('[role=status]'));
const focused = (root: ShadowRoot): HTMLElement => root.activeElement as HTMLElement;

async function paste(root: ShadowRoot, text: string): Promise<void> {
  field(root).focus();
  await userEvent.fill(field(root), text);
}

/** The draft pasted, the agenda of 2026 kept out, and the findings there. */
async function checked(root: ShadowRoot, text: string, name = 'Toets'): Promise<void> {
  await paste(root, text);
  const without = root.querySelector<HTMLSelectElement>('select:last-of-type')!;
  without.value = 'tivat-2026';
  without.dispatchEvent(new Event('change'));
  button(root, name).click();
  await expect.poll(() => root.querySelector('.sheet') !== null, { timeout: 10_000 }).toBe(true);
}

describe('checking a draft', () => {
  it('finds what is weaker, not repeated and new, each with the older words, year and source', async () => {
    const root = await open();
    await checked(root, `${VISA}\n\n${REGIONAL} ${LOCKET} ${HOLIDAY}`);
    expect(plain(root.querySelector('h1'))).toMatch(
      /^Eén keer zwakker, \S+ keer niet herhaald, één keer voor het eerst/,
    );
    expect(plain(root.querySelector('.summary'))).toMatch(
      /^Getoetst aan \d+ zinnen uit vier documenten, 2018 tot en met 2024. Herkend: .*Visumbeleid.*$/,
    );
    const headings = all(root, '.group h2').map(plain);
    expect(headings[0]).toBe('Zwakker dan de vorige keer 1');
    expect(headings[1]).toMatch(/^Niet herhaald \d$/);
    expect(headings[2]).toBe('Voor het eerst in dit dossier 1');
    const [weaker, missing] = all(root, '.finding');
    const first = root.querySelector('.group.first .finding');
    expect(plain(weaker?.querySelector('.year'))).toBe('2023');
    expect(plain(weaker?.querySelector('blockquote mark'))).toMatch(/^volledige/);
    expect(plain(weaker)).toContain('U schrijft verdere aansluiting');
    expect(plain(weaker?.querySelector('.source'))).toContain('13 december 2023');
    expect(plain(weaker?.querySelector('.source'))).toContain('Daarna zwijgt 2024.');
    expect(plain(missing)).toContain('Kosovo');
    expect(plain(first)).toContain('Geen treffer in');
    expect(plain(root.querySelector('.sheet mark'))).toMatch(/^verdere/);
    expect(plain(root.querySelector('.sheet .first'))).toBe(LOCKET);
    expect(plain(root.querySelector('.after'))).toContain('2026, Geannoteerde agenda');
    expect(plain(root.querySelector('.unplaced'))).toContain(HOLIDAY);
    expect(plain(root.querySelector('#stays'))).toContain('Het concept blijft in deze browser.');
    expect(said()).toContain('Eén keer zwakker');
  });

  it.each(['nl', 'en'] as const)('says of every finding what the files say: %s', async (lang) => {
    const root = await open({ lang });
    await checked(root, `${VISA}\n\n${LOCKET} ${HOLIDAY}`, lang === 'nl' ? 'Toets' : 'Check');
    const { tested } = app.shadowRoot!.querySelector('policy-draft') as PolicyDraft;
    const model = draftModel(dossier, tested!, { language: lang, base: null });
    expect(plain(root.querySelector('h1'))).toBe(model.title);
    expect(plain(root.querySelector('.summary'))).toBe(model.summary);
    expect(plain(root.querySelector('.after'))).toContain(model.leftOut);
    expect(all(root, '.group h2 > span:first-of-type').map(plain)).toEqual(model.groups.map(({ heading }) => heading));
    for (const { number, older, verdicts, moves, isSaid, silent, searched, nearest } of model.groups.flatMap(
      ({ findings }) => findings,
    )) {
      const text = plain(root.querySelector(`[data-finding="${number}"]`));
      for (const run of older?.runs ?? []) expect(text).toContain(run.text.replace(/\s+/g, ' ').trim());
      if (older !== null) expect(text).toContain(`${older.source} ${silent}`.trim());
      if (!isSaid) expect(text).toContain(verdicts);
      for (const move of isSaid ? [] : moves) expect(text).toContain(moveText(move, lang).replace(/[„“”]/g, ''));
      expect(text).toContain(searched ?? '');
      for (const { year, place, why } of nearest) expect(text).toContain(`${year}, ${place}: ${why}`);
    }
  });

  it('puts the draft on the line as the last, dashed station', async () => {
    const root = await open();
    await checked(root, VISA);
    const stations = all(root, '.mini li');
    expect(stations.map((one) => plain(one.querySelector('.when')))).toEqual([
      '2018',
      '2022',
      '2023',
      '2024',
      'uw concept',
    ]);
    expect(stations.map((one) => plain(one.querySelector('.word')))).toEqual([
      'zwijgt',
      'geen graadwoord',
      'volledige',
      'zwijgt',
      'verdere',
    ]);
    expect(stations.at(-1)?.querySelector('.dashes')).not.toBeNull();
  });

  it('is walked by keys: check, finding to words and back, take over, undo, a reason', async () => {
    const root = await open();
    await paste(root, `${VISA} ${REGIONAL}`);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => root.querySelector('.sheet') !== null, { timeout: 10_000 }).toBe(true);
    const without = root.querySelector<HTMLSelectElement>('select')!;
    without.focus();
    await userEvent.selectOptions(without, 'tivat-2026');
    await expect.poll(() => plain(root.querySelector('[data-finding="1"] .year')), { timeout: 10_000 }).toBe('2023');
    expect(plain(root.querySelector('h1'))).toContain('Eén keer zwakker');
    for (let i = 0; i < 20 && !focused(root).matches('button.number'); i++) await userEvent.keyboard('{Tab}');
    expect(focused(root).closest('[data-finding="1"]')).not.toBeNull();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(root).dataset['words']).toBe('1');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(root).matches('[data-finding="1"] button.number')).toBe(true);
    await userEvent.keyboard('{Tab}');
    expect(plain(focused(root))).toMatch(/^Neem ‘volledige aansluiting’ over$/);
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => plain(root.querySelector('.sheet')), { timeout: 10_000 })
      .toContain('volledige aansluiting');
    await expect.poll(() => plain(root.querySelector('h1'))).not.toContain('zwakker');
    button(root, 'Maak ongedaan').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => plain(root.querySelector('h1')), { timeout: 10_000 }).toContain('Eén keer zwakker');
    const deliberate = button(root.querySelector('[data-finding="1"]')!, 'Bewust zo');
    deliberate.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(root).matches('.reason input')).toBe(true);
    await userEvent.keyboard('Afgesproken in Benelux-verband{Enter}');
    await expect
      .poll(() => plain(root.querySelector('.decided')))
      .toContain('Bewust zo: Afgesproken in Benelux-verband');
    expect(root.activeElement?.closest('[data-finding="1"]')).not.toBeNull();
    button(root.querySelector('[data-finding="2"]')!, 'Staat elders').click();
    await expect.poll(() => all(root, '.decided').map(plain).join()).toContain('Staat elders in uw tekst.');
  });

  it('checks what is typed after a rest, and stays in the field', async () => {
    const root = await open();
    await paste(root, VISA);
    await expect.poll(() => all(root, '.finding').length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(focused(root)).toBe(field(root));
  });

  // Repeated it is only where its speaker is read as well: of "heeft hij" the draft does not say who he is.
  it('adds what is not repeated at the end, and misses it no more', async () => {
    const root = await open();
    await checked(root, `${VISA} ${REGIONAL}`);
    const missed = (): string[] => all(root, '.not-repeated .finding blockquote').map(plain);
    const [added = ''] = missed();
    button(root.querySelector('.not-repeated .finding')!, 'Voeg toe').click();
    const compared = (): string => all(root, '.group.other, .group.repeated').map(plain).join(' ');
    await expect.poll(compared, { timeout: 10_000 }).toContain('Kosovo');
    expect(missed()).not.toContain(added);
  });

  it('leads to the line and back without losing the draft', async () => {
    const root = await open();
    await checked(root, VISA);
    button(root.querySelector('.finding')!, 'Open de lijn').click();
    await expect.poll(() => app.shadowRoot?.querySelector('policy-line') ?? null).not.toBeNull();
    expect(parseFragment(location.hash)).toMatchObject({ view: 'line', thread: 'visa.visum+aansluiting' });
    history.back();
    await expect.poll(() => app.shadowRoot?.querySelector('policy-draft') ?? null).not.toBeNull();
    const again = await view();
    await expect
      .poll(() => plain(again.querySelector('.sheet')), { timeout: 10_000 })
      .toContain('bij het EU-visumbeleid vragen.');
  });
});

describe('a long paste', () => {
  it('goes in at once as text, and the page can undo it', async () => {
    const root = await open();
    const text = `${VISA}\r\n\r\n`.repeat(40);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    field(root).focus();
    field(root).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(field(root).value).toBe(text.replaceAll('\r', ''));
    await expect.poll(() => all(root, '.finding').length, { timeout: 10_000 }).toBeGreaterThan(0);
    button(root, 'Maak ongedaan').click();
    await expect.poll(() => field(root).value).toBe('');
  });
});

describe('what becomes of a draft', () => {
  it('asks the network for nothing, writes nothing into the address, keeps nothing', async () => {
    const root = await open();
    await checked(root, VISA);
    const before = performance.getEntriesByType('resource').length;
    const address = location.href;
    await userEvent.click(button(root, 'Bewerk de tekst'));
    await paste(root, `${VISA} ${LOCKET}`);
    button(root, 'Toets opnieuw').click();
    await expect.poll(() => plain(root.querySelector('.group.first')), { timeout: 10_000 }).toContain('visumloket');
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map((one) => one.name),
    ).toEqual([]);
    expect(location.href).toBe(address);
    expect({ ...localStorage, ...sessionStorage }).toEqual({});
  });

  it('is kept when asked, comes back, and is gone when wiped', async () => {
    const root = await open();
    await checked(root, VISA);
    const keep = root.querySelector<HTMLInputElement>('input[type=checkbox]')!;
    expect(keep.checked).toBe(false);
    keep.click();
    expect(Object.values({ ...localStorage }).join()).toContain('EU-visumbeleid');
    button(root, 'Wis concept').click();
    await expect.poll(() => all(root, 'button').map(plain)).toContain('Wis alles');
    button(root, 'Wis alles').click();
    await expect.poll(() => root.querySelector('textarea')?.value).toBe('');
    expect({ ...localStorage }).toEqual({});
    expect(all(root, '.finding')).toEqual([]);
    expect(root.innerHTML).not.toContain('visumbeleid vragen');
    // And a check after it works: the engine starts anew.
    await checked(root, VISA);
    expect(plain(root.querySelector('h1'))).toContain('Eén keer zwakker');
  });
});

describe('a draft that cannot be checked', () => {
  it('is told why: without knowledge beside the dossier', async () => {
    const bare = await open({}, { ...dossier }, false);
    await expect
      .poll(() => plain(bare.querySelector('.absent')), { timeout: 10_000 })
      .toContain('Die kennis is er niet bij.');
    expect(bare.querySelector('textarea')).toBeNull();
  });

  it('stands there all the same when it was kept, and is tested once the engine can be had', async () => {
    localStorage.setItem(draftName(dossier.corpus.id), JSON.stringify({ text: VISA, decisions: {}, without: '' }));
    const root = await open({}, { ...dossier }, false);
    await expect.poll(() => plain(root.querySelector('.absent')), { timeout: 10_000 }).toContain('Probeer opnieuw');
    expect(field(root).value).toBe(VISA);
    data = document.createElement('script');
    data.type = 'application/json';
    data.id = 'knowledge';
    data.textContent = knowledge;
    document.body.append(data);
    button(root, 'Probeer opnieuw').click();
    await expect.poll(() => root.querySelector('.sheet') !== null, { timeout: 10_000 }).toBe(true);
  });

  it('is told why: a dossier made without knowledge, and knowledge of another dossier', async () => {
    const none = await open({}, { ...dossier, themes: [], regions: [], threads: [], cells: [] });
    await expect.poll(() => plain(none.querySelector('.absent'))).toContain('zonder kennis van onderwerpen');
    app.remove();
    data?.remove();
    const other = await open({}, LIGHTHOUSES);
    await expect
      .poll(() => plain(other.querySelector('.absent')), { timeout: 10_000 })
      .toContain('kan hier niet worden getoetst');
  });
});

describe('the sheet for everybody', () => {
  it.each([
    ['light', 1440, 'nl'],
    ['dark', 1440, 'en'],
    ['light', 390, 'nl'],
  ] as const)('passes axe in %s at %i in %s, empty and checked', async (colour, width, lang) => {
    await page.viewport(width, 900);
    const root = await open({ colour, lang });
    const faults = async (): Promise<string[]> =>
      (await axe.run(app, { runOnly: WCAG })).violations.flatMap((one) =>
        one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`),
      );
    await document.fonts.ready;
    expect(await faults()).toEqual([]);
    await paste(root, `${VISA}\n\n${LOCKET} ${HOLIDAY}`);
    button(root, lang === 'nl' ? 'Toets' : 'Check').click();
    await expect.poll(() => root.querySelector('.sheet') !== null, { timeout: 10_000 }).toBe(true);
    for (const summary of all(root, 'summary')) summary.click();
    expect(await faults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('fits 320 px', async () => {
    await page.viewport(320, 700);
    const root = await open();
    await checked(root, `${VISA}\n\n${LOCKET} ${HOLIDAY}`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
