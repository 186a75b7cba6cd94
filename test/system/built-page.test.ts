import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { onDisk, served, visitRoom } from '../setup/reading-room.ts';

/** The pages as they are built and handed out, in a real browser: locked, complete, and readable without script. */

describe('the reading room in one file', () => {
  it('opens from disk without a server, a request or a complaint', async () => {
    const { page, complaints, requests } = await visitRoom(onDisk);
    await expect.poll(() => page.locator('beleidslijn-app').getByRole('navigation').first().isVisible()).toBe(true);
    await expect
      .poll(() =>
        page
          .locator('beleidslijn-app')
          .getByRole('link', { name: 'Aansluiting bij het EU-visumbeleid: zwakker dan in 2023', exact: true })
          .isVisible(),
      )
      .toBe(true);
    await page.evaluate(() => document.fonts.ready);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => address !== onDisk && !address.startsWith('data:'))).toEqual([]);
    await page.context().close();
  });

  it('finds words in the papers, and follows them to a line, from disk', async () => {
    const { page, complaints } = await visitRoom(`${onDisk}#view=documents&query=oekraine`);
    const app = page.locator('beleidslijn-app');
    // A busy machine takes longer over a dossier of 900 kB than the second a poll has by itself.
    const soon = { timeout: 10_000 };
    const heading = (): Promise<string> => app.getByRole('heading', { level: 1 }).innerText();
    await expect.poll(heading, soon).toMatch(/^‘oekraine’: \d+ zinnen/);
    expect(await app.locator('.group mark').first().innerText()).toMatch(/^Oekraï/);
    await page.keyboard.press('/');
    await page.keyboard.type('"verdere aansluiting"');
    await page.keyboard.press('Enter');
    await app.getByRole('link', { name: 'Volg deze woorden' }).press('Enter');
    await expect.poll(heading, soon).toBe('Verdere aansluiting');
    await expect
      .poll(() => app.getByRole('group', { name: /2026/ }).first().innerText(), soon)
      .toContain('verdere aansluiting');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can send nothing anywhere', async () => {
    const { page } = await visitRoom(onDisk);
    const sent = await page.evaluate(async () => {
      const ways = [
        () => fetch('https://example.org/'),
        () =>
          new Promise((_, reject) => Object.assign(new Image(), { onerror: reject, src: 'https://example.org/x.png' })),
        () => Promise.resolve(new WebSocket('wss://example.org/')),
      ];
      return Promise.all(
        ways.map((way) =>
          way().then(
            () => 'sent',
            () => 'refused',
          ),
        ),
      );
    });
    // A refused WebSocket throws nothing: it closes; what counts is that the policy has no source for it.
    expect(sent.slice(0, 2)).toEqual(['refused', 'refused']);
    await page.context().close();
  });

  it('shows the table of positions without script', async () => {
    const { page } = await visitRoom(onDisk, { javaScriptEnabled: false });
    const table = page.locator('beleidslijn-app table');
    expect(await table.isVisible()).toBe(true);
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('2018'), expect.stringContaining('2026')]),
    );
    expect(
      await table.locator('td').evaluateAll((cells) => cells.filter((cell) => cell.textContent?.trim() === '').length),
    ).toBe(0);
    await page.context().close();
  });
});

describe('a draft in the page in one file', () => {
  it('is checked without a request, a complaint, or a word in the address', async () => {
    const { page, complaints, requests } = await visitRoom(`${onDisk}#view=draft`);
    const view = page.locator('policy-draft');
    const before = requests.length;
    await view.locator('textarea').fill('Het kabinet zal verdere aansluiting bij het EU-visumbeleid vragen.');
    await view.getByRole('combobox').selectOption('tivat-2026');
    await view
      .getByRole('button', { name: /^Toets/ })
      .first()
      .click();
    await expect.poll(() => view.getByRole('heading', { level: 1 }).textContent()).toContain('Eén keer zwakker');
    expect(complaints).toEqual([]);
    expect(requests.slice(before).filter((address) => !/^(data|blob):/.test(address))).toEqual([]);
    expect(page.url()).toBe(`${onDisk}#view=draft`);
    await page.context().close();
  }, 30_000);
});

describe('the page as it is served', () => {
  it('asks only its own server, and complains of nothing under its policy', async () => {
    const { page, complaints, requests } = await visitRoom(served());
    await expect
      .poll(() =>
        page
          .locator('beleidslijn-app')
          .getByRole('link', { name: 'Aansluiting bij het EU-visumbeleid: zwakker dan in 2023', exact: true })
          .isVisible(),
      )
      .toBe(true);
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(served()) && !address.startsWith('data:'))).toEqual([]);
    await page.context().close();
  });

  it('shows the same table without script', async () => {
    const { page } = await visitRoom(served(), { javaScriptEnabled: false });
    const other = await visitRoom(onDisk, { javaScriptEnabled: false });
    const text = (visited: Page) => visited.locator('beleidslijn-app table').textContent();
    expect(await text(page)).toBe(await text(other.page));
    await page.context().close();
    await other.page.context().close();
  });
});
