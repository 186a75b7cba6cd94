import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/node/root.ts';
import { hostOf } from '../setup/host-page.ts';
import { onDisk, served, visitRoom } from '../setup/reading-room.ts';

/** What a reader takes along from the built page, served and from disk: files made in the browser, code that runs elsewhere. */

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Presses something that makes a file, and gives its name and bytes. */
async function taken(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** The words in the shadow of an element: `innerText` of the element itself has none of them. */
const shadow = (found: Locator): Promise<string> =>
  found.evaluate((element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

const panel = (page: Page) => page.locator('policy-export dialog');

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Meenemen/ }).click();
  await panel(page).waitFor();
}

const MAGIC: Readonly<Record<string, string>> = {
  docx: 'PK\u0003\u0004',
  html: '<!doctype html>',
  svg: '<svg',
  png: '\u0089PNG',
  md: '#',
  csv: '\u00ef\u00bb\u00bf',
  json: '{',
  xml: '<?xml',
  jsonld: '{',
};

const VIEWS = [
  ['#view=line&theme=visa', ['docx', 'html', 'svg', 'png', 'md', 'csv', 'json', 'xml', 'jsonld']],
  ['#view=table', ['docx', 'html', 'md', 'csv', 'json']],
  ['#view=side&older=brussel-2023&newer=tivat-2026', ['docx', 'html', 'md', 'csv', 'json', 'xml']],
  [
    '#view=side&unit=passage&older=brussel-2023.b063.s4&newer=tivat-2026.b018.s1',
    ['docx', 'html', 'md', 'json', 'xml', 'jsonld'],
  ],
  ['#view=overview', ['html', 'svg', 'png', 'md', 'csv', 'json']],
  ['#view=account', ['csv', 'json', 'jsonld']],
] as const;

describe.each([
  ['served', served, VIEWS],
  ['from disk', () => onDisk, VIEWS.slice(0, 1)],
] as const)('the page, %s', (_, address, views) => {
  it.each(views)(
    'makes the files of %s itself',
    async (view, endings) => {
      const { page, complaints, requests } = await visitRoom(`${address()}${view}`);
      await openPanel(page);
      const buttons = panel(page).locator('.formats button');
      const made: string[] = [];
      const before = requests.length;
      for (const button of await buttons.all()) {
        if ((await button.innerText()) === 'Afdrukken of pdf') continue;
        const { name, bytes } = await taken(page, () => button.click());
        const ending = name.slice(name.lastIndexOf('.') + 1);
        expect([
          name,
          bytes
            .subarray(0, 15)
            .toString('latin1')
            .startsWith(MAGIC[ending] ?? '?'),
        ]).toEqual([name, true]);
        made.push(ending);
      }
      expect(made).toEqual(endings);
      expect(complaints).toEqual([]);
      // Only what the page itself is made of, loaded when it is first needed.
      const own = new RegExp(`^(data:|blob:|${address().replace(/[.?/]/g, '\\$&')}assets/)`);
      expect(requests.slice(before).filter((request) => !own.test(request))).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  it('takes a checked draft along, the findings as comments, without a request', async () => {
    const { page, complaints, requests } = await visitRoom(`${address()}#view=draft`);
    await openPanel(page);
    await expect.poll(() => panel(page).innerText()).toContain('Hier is nog niets om mee te nemen');
    await panel(page).getByRole('button', { name: 'Sluit' }).click();
    const view = page.locator('policy-draft');
    await view.locator('textarea').fill('Het kabinet zal verdere aansluiting bij het EU-visumbeleid vragen.');
    await view.getByRole('combobox').selectOption('tivat-2026');
    await view
      .getByRole('button', { name: /^Toets/ })
      .first()
      .click();
    await expect
      .poll(() => view.getByRole('heading', { level: 1 }).textContent(), { timeout: 10_000 })
      .toContain('Eén keer zwakker');
    const before = requests.length;
    const { name, bytes } = await taken(page, () =>
      view.getByRole('button', { name: 'Bewaar als Word met opmerkingen' }).click(),
    );
    expect(name).toMatch(/^concept-.*\.docx$/);
    expect(bytes.length).toBeGreaterThan(5000);
    expect(complaints).toEqual([]);
    expect(
      requests.slice(before).filter((request) => /^https?:/.test(request) && !request.includes('/assets/')),
    ).toEqual([]);
    await page.context().close();
  }, 60_000);
});

describe('the panel', () => {
  it.each([1440, 390])(
    'is clean for axe at %i px, as files and as code, and keeps within the page',
    async (width) => {
      const { page } = await visitRoom(`${served()}#view=line&theme=visa`, { viewport: { width, height: 900 } });
      await openPanel(page);
      for (const sheet of ['Als bestand', 'Insluiten']) {
        await panel(page).getByRole('button', { name: sheet, exact: true }).click();
        if (sheet === 'Insluiten') await page.locator('policy-timeline').first().waitFor();
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
          const { violations } = await (globalThis as any).axe.run(document, { runOnly: tags });
          return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
        });
        expect(found).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      await page.context().close();
    },
    60_000,
  );

  it('works by keys alone, and gives the focus back', async () => {
    const { page } = await visitRoom(`${served()}#view=line&theme=visa`);
    const opener = page.getByRole('button', { name: /^Meenemen/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    await panel(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const { name } = await taken(page, () => page.keyboard.press('Enter'));
    expect(name).toBe('lijn-visa.visum+aansluiting.docx');
    await expect.poll(() => panel(page).getByRole('status').innerText()).toBe(`${name} is gemaakt.`);
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((button) => button.matches(':focus'))).toBe(true);
    await page.context().close();
  });
});

describe('Insluiten', () => {
  async function code(page: Page, way: string): Promise<string> {
    await panel(page).getByRole('button', { name: way, exact: true }).click();
    return panel(page).locator('textarea').inputValue();
  }

  async function embed(address: string): Promise<Page> {
    const { page } = await visitRoom(`${address}#view=line&theme=visa`);
    await page.getByRole('button', { name: 'Insluiten', exact: true }).click();
    await page.locator('policy-timeline').first().waitFor();
    return page;
  }

  it('shows the widget at two widths, with words, source and corpus', async () => {
    const page = await embed(served());
    const widgets = page.locator('policy-embed policy-timeline');
    expect(await widgets.count()).toBe(2);
    const widths = await widgets.evaluateAll((found) => found.map((one) => one.getBoundingClientRect().width));
    expect(widths).toEqual([360, 720]);
    await expect.poll(() => shadow(widgets.first())).toContain('corpus f7a7d54');
    await page.locator('policy-embed').getByLabel('Van').selectOption('2023');
    await expect.poll(() => shadow(page.locator('policy-embed policy-timeline').first())).not.toContain('2018');
    await page.context().close();
  });

  it('gives code with data that runs on another page from disk, held to its hash', async () => {
    const page = await embed(onDisk);
    const text = await code(page, 'Script met gegevens');
    await page.context().close();
    const scripts = JSON.parse(readFileSync(join(ROOT, 'dist/widgets/widgets.json'), 'utf8')) as {
      files: { name: string; integrity: string }[];
    };
    const file = /src="widgets\/([^"]+)" integrity="([^"]+)"/.exec(text);
    expect(scripts.files).toContainEqual(expect.objectContaining({ name: file?.[1], integrity: file?.[2] }));
    const host = await hostOf({
      '/beleidslijn/page.html': `<!doctype html><html lang="nl"><title>x</title><link rel="icon" href="data:,"><body>${text}`,
    });
    const other = await visitRoom(`${host.origin}/beleidslijn/page.html`);
    await expect.poll(() => other.page.locator('policy-timeline svg').count()).toBeGreaterThan(0);
    expect(await shadow(other.page.locator('policy-timeline'))).toContain('volledige');
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
    host.close();
  }, 30_000);

  it('says why there is no code that fetches where nobody could fetch from', async () => {
    const page = await embed(onDisk);
    await panel(page).getByRole('button', { name: 'Script', exact: true }).click();
    expect(await shadow(page.locator('policy-embed'))).toContain('geen adres dat een ander kan openen');
    await page.context().close();
  });

  it('shows the page in a frame, which tells the page around it how high it is', async () => {
    const listed = JSON.parse(readFileSync(join(ROOT, 'dist/widgets/widgets.json'), 'utf8')) as {
      files: { name: string }[];
    };
    const receiver = listed.files.find(({ name }) => name.startsWith('beleidslijn-receiver'))?.name;
    const host = await hostOf({
      '/page.html': `<!doctype html><html lang="nl"><title>x</title><link rel="icon" href="data:,"><body>
        <iframe src="/beleidslijn/embed.html#element=policy-thread&thread=visa.visum%2Baansluiting&lang=nl" title="x" width="100%" height="50" data-beleidslijn></iframe>
        <iframe src="/other.html" title="y" height="50"></iframe>
        <script src="/beleidslijn/${receiver}"></script>`,
      // A frame that was not asked to be of any height.
      '/other.html': `<script>parent.postMessage({ type: 'beleidslijn-height', height: 9999 }, '*')</script>`,
    });
    host.policy = null;
    const { page, complaints } = await visitRoom(`${host.origin}/page.html`);
    const frame = page.frameLocator('iframe').first();
    await expect.poll(() => shadow(frame.locator('policy-thread')), { timeout: 10_000 }).toContain('volledige');
    const height = async (nth: number): Promise<number> =>
      Number(await page.locator('iframe').nth(nth).getAttribute('height'));
    await expect.poll(() => height(0)).toBeGreaterThan(200);
    const inside = await frame.locator('html').evaluate((root) => root.getBoundingClientRect().height);
    expect(Math.abs((await height(0)) - inside)).toBeLessThanOrEqual(1);
    expect(await height(1)).toBe(50);
    expect(complaints).toEqual([]);
    await page.context().close();
    host.close();
  }, 30_000);

  it('tells a receiver that comes late, which asks once', async () => {
    const listed = JSON.parse(readFileSync(join(ROOT, 'dist/widgets/widgets.json'), 'utf8')) as {
      files: { name: string }[];
    };
    const receiver = listed.files.find(({ name }) => name.startsWith('beleidslijn-receiver'))?.name;
    const host = await hostOf({
      '/page.html': `<!doctype html><html lang="nl"><title>x</title><link rel="icon" href="data:,"><body>
        <iframe src="/beleidslijn/embed.html#element=policy-thread&thread=visa.visum%2Baansluiting&lang=nl" title="x" width="100%" height="50" data-beleidslijn></iframe>`,
    });
    host.policy = null;
    const { page, complaints } = await visitRoom(`${host.origin}/page.html`);
    const frame = page.frameLocator('iframe');
    await expect.poll(() => shadow(frame.locator('policy-thread')), { timeout: 10_000 }).toContain('volledige');
    const height = async (): Promise<number> => Number(await page.locator('iframe').getAttribute('height'));
    expect(await height()).toBe(50);
    await page.addScriptTag({ url: `${host.origin}/beleidslijn/${receiver}` });
    await expect.poll(height).toBeGreaterThan(200);
    expect(complaints).toEqual([]);
    await page.context().close();
    host.close();
  }, 30_000);
});

describe('a selection of years without papers', () => {
  it('is said in the panel, and gives no file', async () => {
    const { page } = await visitRoom(`${served()}#view=line&theme=visa&years=2030-`);
    await openPanel(page);
    expect(await panel(page).innerText()).toContain('van 2030–… is er geen stuk');
    expect(await panel(page).locator('.formats button').count()).toBe(0);
    await page.context().close();
  });
});

describe('a link of another time', () => {
  it('says so where it was made with older papers, and lets it be put away', async () => {
    const dossier = JSON.parse(readFileSync(join(ROOT, 'dist/app/dossier.json'), 'utf8')) as {
      corpus: { earlier: string[] };
    };
    const { page } = await visitRoom(`${served()}#view=line&theme=visa&corpus=${dossier.corpus.earlier[0]}`);
    const note = page.getByRole('note');
    await expect.poll(() => note.innerText()).toMatch(/gemaakt met een ouder corpus .*zonder het laatste document/);
    await note.getByRole('button', { name: 'Sluit' }).click();
    expect(await note.count()).toBe(0);
    expect(page.url()).not.toContain('corpus=');
    await page.context().close();
  });

  it('shows the years it was made for, and the others when asked', async () => {
    const { page } = await visitRoom(`${served()}#view=line&theme=visa&years=2022-2024`);
    const years = () => page.locator('policy-line .station h2').allInnerTexts();
    await expect.poll(years).toEqual(['2022', '2023', '2024']);
    await page.getByRole('button', { name: 'Toon alle jaren' }).click();
    await expect.poll(years).toEqual(['2018', '2022', '2023', '2024', '2026']);
    await page.context().close();
  });
});
