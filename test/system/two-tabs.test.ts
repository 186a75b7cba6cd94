import type { BrowserContext, Locator, Page } from 'playwright';
import { describe, type ExpectStatic, it, type TestContext, vi } from 'vitest';
import { onDisk, served } from '../setup/reading-room.ts';
import { sharedBrowser } from '../setup/shared-browser.ts';

/** What a reader corrects or writes in the pages as they are handed out, open in two tabs, or without an engine. */

const LINE = '#view=line&thread=visa.visum%2Baansluiting';
const soon = { timeout: 20_000 };
vi.setConfig({ testTimeout: 60_000 });

/** For a reader who was never there before; several at once, as most of the work is waiting. */
const reader =
  (work: (context: BrowserContext, expect: ExpectStatic) => Promise<void>) =>
  async ({ expect }: TestContext) => {
    const context = await (await sharedBrowser()).newContext({ acceptDownloads: true });
    await work(context, expect);
    await context.close();
  };

async function opened(context: BrowserContext, address: string, script = ''): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(script);
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** The words of an element whose words are in its shadow. */
const wordsOf = (element: Locator): Promise<string> =>
  element.evaluate((host) => host.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');
const listOf = (page: Page): Locator => page.locator('policy-corrections');
const said = (page: Page): Promise<string> => page.locator('beleidslijn-app [role=status]').first().innerText();

/** Confirms the link of a passage, for a reason that tells it from others. */
async function correct(page: Page, document: string, reason: string): Promise<void> {
  const station = page.locator(`[data-document="${document}"]`);
  await station.locator('[data-correct]').first().click();
  const form = station.locator('policy-correct');
  await form.locator('textarea').fill(reason);
  await form.locator('button[type=submit]').click();
}

const reasons = async (page: Page): Promise<string[]> => {
  const texts = await listOf(page).locator('.own > li').allInnerTexts();
  return texts.flatMap((text) => /reden \w+/.exec(text)?.[0] ?? []).sort();
};

describe.concurrent('corrections in two tabs', () => {
  it(
    'end with what either added and nobody took out, in both, sent at the same moment or one behind the other',
    reader(async (context, expect) => {
      const [one, other] = (await Promise.all([1, 2].map(() => opened(context, `${served()}${LINE}`)))) as [Page, Page];
      await Promise.all([correct(one, 'tivat-2026', 'reden een'), correct(other, 'brussel-2023', 'reden twee')]);
      await correct(one, 'brussel-2023', 'reden drie');
      for (const page of [one, other])
        await expect.poll(() => reasons(page), soon).toEqual(['reden drie', 'reden een', 'reden twee']);
      await listOf(other)
        .locator('li', { hasText: 'reden een' })
        .getByRole('button', { name: /Maak ongedaan/ })
        .click();
      const left = ['reden drie', 'reden twee'];
      for (const page of [one, other]) await expect.poll(() => reasons(page), soon).toEqual(left);
      await one.close();
      await other.reload();
      await expect.poll(() => reasons(other), soon).toEqual(left);
    }),
  );
});

describe.concurrent('an engine that is refused, or ends before it answers', () => {
  const REFUSED = 'constructor() { super(); throw new Error("no worker here"); }';
  const ENDED =
    'constructor() { super(); setTimeout(() => this.dispatchEvent(new ErrorEvent("error", { message: "no worker here" }))); } postMessage() {} terminate() {}';
  const withWorker = (worker: string): string => `window.Worker = class extends EventTarget { ${worker} };`;

  const savedReasons = async (page: Page): Promise<readonly string[] | null> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      listOf(page).getByRole('button', { name: 'Bewaar als overrides.jsonl' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks)
      .toString('utf8')
      .match(/reden \w+/g);
  };
  const expectKept = async (expect: ExpectStatic, page: Page, all: readonly string[]): Promise<void> => {
    await expect.poll(() => reasons(page), soon).toEqual([...all].sort());
    await expect.poll(() => said(page), soon).toContain('bewaard, maar konden nog niet worden toegepast');
    await expect.poll(() => wordsOf(listOf(page)), soon).toContain('no worker here');
    expect(await savedReasons(page)).toEqual(all);
  };

  it(
    'loses nothing: corrections are kept, listed, saved as a file and there with the next page',
    reader(async (context, expect) => {
      const refused = await opened(context, `${served()}${LINE}`, withWorker(REFUSED));
      await correct(refused, 'tivat-2026', 'reden een');
      await correct(refused, 'brussel-2023', 'reden twee');
      await expectKept(expect, refused, ['reden een', 'reden twee']);
      const ended = await opened(context, `${served()}${LINE}`, withWorker(ENDED));
      await expectKept(expect, ended, ['reden een', 'reden twee']);
      await correct(ended, 'tivat-2026', 'reden drie');
      await expectKept(expect, ended, ['reden een', 'reden twee', 'reden drie']);
      await refused.reload();
      await expect.poll(() => reasons(refused), soon).toEqual(['reden drie', 'reden een', 'reden twee']);
    }),
  );
});

describe.concurrent('a storage that is full', () => {
  it(
    'leaves the correction in the page, applied, says so, and asks before the page is left',
    reader(async (context, expect) => {
      const full = 'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };';
      const page = await opened(context, `${onDisk}${LINE}`, full);
      await correct(page, 'tivat-2026', 'reden een');
      await expect.poll(() => said(page), soon).toMatch(/Correctie toegepast.*kan uw laatste wijziging niet bewaren/);
      expect(await wordsOf(listOf(page))).toContain('Sla uw correcties op als bestand');
      expect(await reasons(page)).toEqual(['reden een']);
      // Left by another address: a window that a reader closes takes the browser of all tests with it when it is the last.
      const asked = page.waitForEvent('dialog');
      await page.evaluate(() => setTimeout(() => location.assign('about:blank')));
      expect((await asked).type()).toBe('beforeunload');
      await (await asked).dismiss();
    }),
  );
});

describe.concurrent('a draft in two tabs', () => {
  const field = (page: Page): Locator => page.locator('policy-draft textarea');
  const keep = (page: Page): Locator => page.locator('policy-draft input[type=checkbox]');

  it(
    'is the newer text in both, with the other offered, and outlives a tab that is closed at once',
    reader(async (context, expect) => {
      const [one, other] = (await Promise.all([1, 2].map(() => opened(context, `${served()}#view=draft`)))) as [
        Page,
        Page,
      ];
      await field(one).fill('De tekst van het ene tabblad.');
      await keep(one).check();
      await expect.poll(() => field(other).inputValue(), soon).toBe('De tekst van het ene tabblad.');
      await field(other).fill('Een nieuwere tekst.');
      await expect.poll(() => field(one).inputValue(), soon).toBe('Een nieuwere tekst.');
      const offered = one.locator('policy-draft .others');
      await expect.poll(() => offered.innerText(), soon).toContain('De tekst van het ene tabblad.');
      await offered.getByRole('button', { name: 'Neem deze tekst terug' }).click();
      await expect.poll(() => field(other).inputValue(), soon).toBe('De tekst van het ene tabblad.');
      expect(await other.locator('policy-draft .others').innerText()).toContain('Een nieuwere tekst.');
      await field(other).press('End');
      await other.keyboard.type(' En meer.');
      await other.close();
      await one.close();
      const next = await opened(context, `${served()}#view=draft`);
      await expect.poll(() => wordsOf(next.locator('policy-draft')), soon).toContain('Een nieuwere tekst.');
      await next.getByRole('button', { name: 'Bewerk de tekst' }).or(field(next)).first().click();
      await expect.poll(() => field(next).inputValue(), soon).toBe('De tekst van het ene tabblad. En meer.');
    }),
  );
});
