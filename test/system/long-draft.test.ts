import { expect, it } from 'vitest';
import type { Dossier } from '../../src/model.ts';
import { served, visitRoom } from '../setup/reading-room.ts';

/** The findings of a long draft are drawn in turn: no reader is to notice who prints them or walks by keyboard. */

const soon = { timeout: 30_000 };

/** No turn comes: whatever is drawn was asked for by what a reader does. What waits for a promise is let through. */
const NO_TURNS = `{
  const set = window.setTimeout;
  window.setTimeout = (work, time, ...rest) =>
    time === undefined && !String(work).includes('[native code]') ? 0 : set(work, time, ...rest);
}`;

it('is printed whole, keeps the focus meanwhile, and is reached by its numbers to the end', async () => {
  const { page } = await visitRoom('about:blank');
  await page.addInitScript(NO_TURNS);
  const dossier = (await (await fetch(new URL('dossier.json', served()))).json()) as Dossier;
  const sentences = dossier.documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  await page.goto(`${served()}#view=draft`);
  const view = page.locator('policy-draft');
  await view.locator('textarea').fill(sentences.map(({ text }) => text).join('\n\n'));
  await view
    .getByRole('button', { name: /^Toets/ })
    .first()
    .click();
  await expect.poll(() => view.locator('.finding').count(), soon).toBeGreaterThan(40);
  const before = await view.locator('.finding').count();
  const drawn = (): Promise<number> => view.locator('.finding:has(blockquote, .firstwords)').count();
  expect(await drawn()).toBeLessThan(before);

  const number = view.locator('.finding button.number').first();
  await number.focus();
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  const findings = await view.locator('.finding').count();
  expect(findings).toBeGreaterThan(before);
  expect(await drawn()).toBe(findings);
  expect(await number.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true);
  const last = view.locator('.finding').last();
  // On paper nothing is left to be laid out once it is in view.
  expect(await last.evaluate((one) => getComputedStyle(one).contentVisibility)).toBe('visible');
  await page.emulateMedia({ media: null });
  expect(await last.evaluate((one) => getComputedStyle(one).contentVisibility)).toBe('auto');

  await view.locator(`.sheet [data-words="${findings}"]`).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(
      () =>
        view.evaluate((host) =>
          host.shadowRoot?.activeElement?.closest('[data-finding]')?.getAttribute('data-finding'),
        ),
      soon,
    )
    .toBe(String(findings));
  await page.context().close();
}, 90_000);
