import { expect, it } from 'vitest';
import { served, visitRoom } from '../setup/reading-room.ts';

/** A part of the page that does not come: it is said where it would stand, and trying again is really trying again. */

const DRAFT = 'Het kabinet zal verdere aansluiting bij het EU-visumbeleid vragen.';
const soon = { timeout: 15_000 };

it('says which view did not come, and gets it once the connection is back', async () => {
  const { page, complaints } = await visitRoom(served());
  const app = page.locator('beleidslijn-app');
  await expect
    .poll(
      () =>
        app
          .getByRole('link', { name: 'Aansluiting bij het EU-visumbeleid: zwakker dan in 2023', exact: true })
          .isVisible(),
      soon,
    )
    .toBe(true);
  await page.context().setOffline(true);
  await app.getByRole('link', { name: 'Tabel' }).click();
  const alert = app.getByRole('alert');
  await expect.poll(() => alert.getByRole('heading').innerText(), soon).toBe('Tabel kan niet worden geladen');
  const button = alert.getByRole('button', { name: 'Probeer opnieuw' });
  await button.press('Enter');
  await expect.poll(() => app.getByRole('status').first().textContent(), soon).toBe('Het is weer niet gelukt.');
  expect(await button.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);

  // Other views go on, and the one that is there already is not asked for anew.
  await app.getByRole('link', { name: 'Bevindingen' }).click();
  await expect.poll(() => alert.count(), soon).toBe(0);
  await app.getByRole('link', { name: 'Tabel' }).click();
  await page.context().setOffline(false);
  await button.press('Enter');
  await expect.poll(() => page.locator('policy-table-view').getByRole('table').first().isVisible(), soon).toBe(true);
  expect(await alert.count()).toBe(0);

  // The panel that makes files is no view: it is said above the one that stands.
  await page.context().setOffline(true);
  await app.getByRole('button', { name: /^Meenemen/ }).click();
  await expect.poll(() => alert.innerText(), soon).toContain('Meenemen kan niet worden geladen');
  await page.context().setOffline(false);
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).press('Enter');
  await expect.poll(() => app.getByRole('dialog').count(), soon).toBe(1);
  // What the browser says of the network is no fault of the page; a stack would be.
  expect(complaints.filter((one) => !one.startsWith('Failed to load resource'))).toEqual([]);
  await page.context().close();
}, 60_000);

it('begins anew with the draft where a part is of another build, and leaves nothing in the storage', async () => {
  const { page } = await visitRoom(`${served()}#view=draft`);
  const app = page.locator('beleidslijn-app');
  await page.locator('policy-draft textarea').fill(DRAFT);
  let isGone = true;
  await page.route('**/assets/*.js', async (route) => {
    const isOfTable = route.request().url().includes('/assets/register-') && isGone;
    await (isOfTable ? route.fulfill({ status: 404 }) : route.continue());
  });
  await app.getByRole('link', { name: 'Tabel' }).click();
  const button = app.getByRole('alert').getByRole('button', { name: 'Probeer opnieuw' });
  // Twice: the page that begins anew misses it as well, and hands on what it was handed.
  for (let time = 0; time < 2; time++) {
    const loaded = page.waitForEvent('load');
    await button.press('Enter');
    await loaded;
    await expect.poll(() => button.isVisible(), soon).toBe(true);
    expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  }
  isGone = false;
  await app.getByRole('link', { name: 'Concept toetsen' }).click();
  await expect.poll(() => page.locator('policy-draft textarea').inputValue(), soon).toBe(DRAFT);
  await page.context().close();
}, 60_000);
