import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import { pageStrings } from '../../components/messages.ts';
import type { Dossier } from '../../src/model.ts';
import { parseFragment, VIEWS } from '../../src/view/selection.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

async function open(dossier: Dossier | null = ISLANDS, inside = ''): Promise<ShadowRoot> {
  await page.viewport(1440, 900);
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.innerHTML = inside;
  if (dossier !== null) app.dossier = dossier;
  document.body.append(app);
  await settled();
  return app.shadowRoot!;
}

const settled = async (): Promise<void> => {
  for (let i = 0; i < 4; i++) {
    await app.updateComplete;
    await new Promise(requestAnimationFrame);
  }
};

afterEach(() => {
  app.remove();
  document.querySelector('script#dossier')?.remove();
  document.documentElement.style.colorScheme = '';
  history.replaceState(null, '', ' ');
});

const links = (root: ShadowRoot): HTMLAnchorElement[] => [...root.querySelectorAll<HTMLAnchorElement>('nav a')];
const view = (): string => parseFragment(location.hash).view;
const back = async (): Promise<void> => {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  await settled();
};

function putInPage(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.id = 'dossier';
  script.textContent = text;
  document.head.append(script);
}

describe('the page', () => {
  it('names the dossier and its years, and offers only views that exist', async () => {
    const root = await open();
    expect(root.querySelector('.corpus')?.textContent).toBe('Noordereilanden, 2014–2020');
    expect(links(root).map((link) => link.textContent)).toEqual(VIEWS.map((view) => pageStrings.nl.views[view]));
    expect(links(root).map((link) => link.getAttribute('aria-current'))).toEqual(
      VIEWS.map((_, at) => (at === 0 ? 'page' : null)),
    );
    expect(document.title).toBe('Bevindingen · Noordereilanden, 2014–2020 · Beleidslijn');
  });

  it('goes to a view by its link and back by Back', async () => {
    const root = await open();
    await userEvent.click(links(root)[2]!);
    await settled();
    expect(view()).toBe('line');
    expect(root.querySelector('policy-line')).not.toBeNull();
    await userEvent.click(links(root)[3]!);
    await settled();
    expect(root.querySelector('policy-side')).not.toBeNull();
    await back();
    expect(root.querySelector('policy-line')).not.toBeNull();
    await back();
    expect(root.querySelector('policy-findings-view')).not.toBeNull();
  });

  it('takes a change that a view asks for into the address, and says so', async () => {
    const root = await open();
    const inner = root.querySelector('policy-findings-view')!;
    const detail = { view: 'line', thread: 'fish.visgronden' } as const;
    inner
      .shadowRoot!.querySelector('h1')!
      .dispatchEvent(new CustomEvent('bl-select', { detail, bubbles: true, composed: true }));
    await settled();
    expect(location.hash).toBe('#view=line&thread=fish.visgronden');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Lijn geopend.');
    expect(root.activeElement?.id).toBe('main');
    await back();
    expect(view()).toBe('findings');
  });

  it('switches by 1 to 7, shows the keys by ?, and can have them switched off', async () => {
    const root = await open();
    await userEvent.keyboard('3');
    await settled();
    expect(view()).toBe('line');
    await userEvent.keyboard('1');
    await settled();
    expect(view()).toBe('findings');
    await userEvent.keyboard('?');
    const dialog = root.querySelector('dialog')!;
    expect(dialog.open).toBe(true);
    await userEvent.click(dialog.querySelector('input')!);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(dialog.open).toBe(false);
    await userEvent.keyboard('3');
    await settled();
    expect(view()).toBe('findings');
    expect(location.hash).toContain('keys=off');
  });

  it('speaks English and keeps it in the address', async () => {
    const root = await open();
    await userEvent.click(root.querySelector<HTMLElement>('.settings button[lang]')!);
    await settled();
    expect(document.documentElement.lang).toBe('en');
    expect(root.querySelector('.corpus')?.textContent).toBe('Northern Islands, 2014–2020');
    expect(location.hash).toContain('lang=en');
    expect(links(root)[3]?.textContent).toBe('Side by side');
  });

  it('turns dark and light by hand, over the system', async () => {
    const root = await open();
    const ground = (): string => getComputedStyle(app).backgroundColor;
    const button = root.querySelector<HTMLElement>('.settings button[aria-label^="Kleur"]')!;
    await userEvent.click(button);
    await settled();
    expect(ground()).toBe('rgb(255, 255, 255)');
    await userEvent.click(button);
    await settled();
    expect(ground()).toBe('rgb(20, 23, 26)');
    expect(button.getAttribute('aria-label')).toBe('Kleur: donker');
  });

  it('lets a reader skip to the content without losing the address', async () => {
    const root = await open();
    location.hash = '#view=line';
    await settled();
    root.querySelector<HTMLElement>('.skip')!.click();
    await settled();
    expect(root.activeElement?.id).toBe('main');
    expect(view()).toBe('line');
  });
});

describe('the dossier', () => {
  it('is read from the page when it stands there', async () => {
    putInPage(JSON.stringify(ISLANDS));
    const root = await open(null);
    await expect.poll(() => root.querySelector('policy-findings-view')).not.toBeNull();
  });

  it.each([
    ['of another format', '{"format": 2}', /dossier format 2, expected 1/],
    ['that is no JSON', '{"format": ', /JSON/],
    ['that is nothing', 'null', /dossier format undefined, expected 1/],
  ])('%s is refused in words, and what stands in the page stays', async (_, content, why) => {
    putInPage(content);
    const root = await open(null, '<table><caption>Standpunten</caption><tr><td>1</td></tr></table>');
    await expect.poll(() => root.querySelector('h1')?.textContent).toBe('Het dossier kon niet worden gelezen');
    expect(root.textContent).toMatch(why);
    expect(app.querySelector('table')!.getBoundingClientRect().height).toBeGreaterThan(0);
    const { violations } = await axe.run(app, { runOnly: WCAG });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('can be asked for again after a failure', async () => {
    putInPage('{}');
    const root = await open(null);
    await expect.poll(() => root.querySelector('main button')).not.toBeNull();
    document.querySelector('script#dossier')!.textContent = JSON.stringify(ISLANDS);
    await userEvent.click(root.querySelector<HTMLElement>('main button')!);
    await expect.poll(() => root.querySelector('policy-findings-view')).not.toBeNull();
  });
});
