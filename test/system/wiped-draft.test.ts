import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { served, visitRoom } from '../setup/reading-room.ts';

/** What the page still holds of a draft that was wiped: nothing that a heap snapshot lists. */

const WORDS = ['zeldzame', 'zeewierclausule', 'van', 'Oudeschild'];
const MARK = WORDS.slice(1).join(' ');
const soon = { timeout: 20_000 };

/** Whether words of the draft are reachable in the page. */
async function isHeld(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  let tail = '';
  let isFound = false;
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    const text = tail + chunk;
    isFound ||= text.includes(MARK);
    tail = text.slice(-MARK.length);
  });
  // The engine of regular expressions keeps the last text it looked at; any other replaces it.
  await page.evaluate(() => /./.exec('other'));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return isFound;
}

it('is held by nothing in the page, nor in another tab that had it: not by the panel that made files of it, nor by the worker that checked it', async () => {
  const { page } = await visitRoom(`${served()}#view=draft`);
  const app = page.locator('beleidslijn-app');
  const view = page.locator('policy-draft');
  await view.locator('textarea').focus();
  const text = `Het kabinet vraagt verdere aansluiting bij het EU-visumbeleid met een ${WORDS.join(' ')}.`;
  await page.keyboard.insertText(text);
  await view
    .getByRole('button', { name: /^Toets/ })
    .first()
    .click();
  await expect.poll(() => view.locator('.sheet').count(), soon).toBe(1);
  await view.getByRole('button', { name: 'Bewust zo' }).first().click();
  await view.locator('.reason input').fill(`want ${MARK}`);
  await view.locator('.reason button').click();

  // The panel, opened and used: a file in words, a name, and the way back to the draft.
  await app.getByRole('button', { name: /^Meenemen/ }).click();
  const dialog = app.getByRole('dialog');
  await expect.poll(() => dialog.count(), soon).toBe(1);
  await dialog.getByLabel(/naam/i).first().fill(`Bureau ${MARK}`);
  for (const format of [/Word/, /Markdown/, /JSON/]) {
    const made = page.waitForEvent('download');
    await dialog.getByRole('button', { name: format }).first().click();
    await (await made).delete();
  }
  await dialog.getByRole('button', { name: 'Sluit' }).click();
  expect(await isHeld(page)).toBe(true);

  // Kept, it is in another tab as well: which has tested it and turned to another view.
  await view.locator('input[type=checkbox]').check();
  const other = await page.context().newPage();
  await other.goto(`${served()}#view=draft`);
  await expect.poll(() => other.locator('policy-draft .sheet').count(), soon).toBe(1);
  await other.getByRole('link', { name: 'Tabel' }).click();
  await expect.poll(() => other.locator('policy-table-view').count(), soon).toBe(1);
  expect(await isHeld(other)).toBe(true);
  const [otherWorker] = other.workers();
  const otherEnded = new Promise((resolve) => otherWorker?.on('close', resolve));

  const [worker] = page.workers();
  const ended = new Promise((resolve) => worker?.on('close', resolve));
  await view.getByRole('button', { name: 'Wis concept' }).click();
  await view.getByRole('button', { name: 'Wis alles' }).click();
  await Promise.all([ended, otherEnded]);
  await expect.poll(() => view.locator('textarea').inputValue(), soon).toBe('');
  // A made file is handed to the browser for a second.
  await expect.poll(() => isHeld(page), { timeout: 20_000, interval: 1000 }).toBe(false);
  await expect.poll(() => isHeld(other), { timeout: 20_000, interval: 1000 }).toBe(false);
  expect(page.url()).not.toContain('zeewier');
  expect(await page.title()).not.toContain('zeewier');
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await page.context().close();
}, 90_000);
