import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { PolicyOwnPapers } from '../../components/papers/own-view.ts';
import type { PolicyThemes } from '../../components/themes/themes.ts';
import type { Dossier } from '../../src/model.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

const dossier = JSON.parse(await commands.readFile('dist/app/dossier.json')) as Dossier;
const knowledge = await commands.readFile('dist/app/knowledge.json');

let app: BeleidslijnApp;

afterEach(() => {
  app.remove();
  document.querySelector('#knowledge')?.remove();
  history.replaceState(null, '', ' ');
});

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 1200 && !holds(); turn++) await new Promise((later) => setTimeout(later, 25));
  expect(holds()).toBe(true);
};

async function shown(of: Dossier, address: string): Promise<PolicyThemes> {
  await page.viewport(1440, 900);
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = of;
  history.replaceState(null, '', address);
  document.body.append(app);
  await customElements.whenDefined('policy-themes');
  await drawn(app);
  const view = app.shadowRoot!.querySelector('policy-themes') as PolicyThemes;
  await until(() => view.renderRoot.querySelector('.both') !== null);
  await view.updateComplete;
  return view;
}

const act = (view: PolicyThemes, words: string): HTMLElement =>
  all(view.renderRoot, 'button, summary').find(
    (button) => plain(button) === words || button.getAttribute('aria-label') === words,
  )!;

const isSettled = (view: PolicyThemes): boolean => plain(view.renderRoot.querySelector('.sum')) !== '';

describe('the themes of a dossier', () => {
  it('are edited with the effect shown before it is kept, which is the effect it has, and undone byte for byte', async () => {
    const data = document.createElement('script');
    Object.assign(data, { type: 'application/json', id: 'knowledge', textContent: knowledge });
    document.body.append(data);
    const theme = 'connectiviteit-energie-digitaal';
    const chosen = dossier.themes.find(({ id }) => id === theme)?.id ?? dossier.corpus.focus.themes.at(-3)!;
    const view = await shown(dossier, `#view=themes&theme=${chosen}`);
    expect(all(view.renderRoot, '.list li')).toHaveLength(dossier.themes.length);
    expect(view.renderRoot.querySelector('input[type=checkbox]')).toBeNull();
    expect((await axe.run(app, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

    // A refused term is struck, not gone; it changes no sentence.
    const before = plain(view.renderRoot.querySelector('.terms'));
    const first = view.renderRoot.querySelector<HTMLElement>('[data-refuse]')!;
    const label = first.dataset['refuse']!;
    first.focus();
    await userEvent.keyboard('{Delete}');
    await until(() => isSettled(view));
    expect(plain(view.renderRoot.querySelector('.terms del'))).toBe(label);
    const effect = plain(view.renderRoot.querySelector('.sum'));
    const shownCells = all(view.renderRoot, '.then').map((row) => row.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    expect(effect).toMatch(/\d/);
    expect((await axe.run(app, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

    act(view, 'Bewaar').click();
    await until(() => app.dossier !== dossier && plain(view.renderRoot.querySelector('.sum')) === '');
    await until(() => view.renderRoot.querySelector('.both') !== null);
    expect(app.dossier!.documents).toEqual(dossier.documents);
    expect(app.dossier!.knowledge).not.toBe(dossier.knowledge);
    expect(plain(view.renderRoot.querySelector('.terms del'))).toBe(label);
    // The way back shows the same effect, turned.
    act(view, `Herstel: ${label}`).click();
    await until(() => isSettled(view));
    const back = all(view.renderRoot, '.then').map((row) => row.innerHTML.replaceAll(/<!--.*?-->/g, ''));
    const cellsOf = (rows: string[], at: number) =>
      rows.filter((_, i) => i % 2 === at).map((row) => row.replace(/.*?<svg/s, ''));
    expect(cellsOf(back, 0)).toEqual(cellsOf(shownCells, 1));
    expect(cellsOf(back, 1)).toEqual(cellsOf(shownCells, 0));

    // Undo takes the open change back, then what was kept.
    act(view, 'Maak ongedaan').click();
    await view.updateComplete;
    act(view, 'Maak ongedaan').click();
    await until(() => app.dossier === dossier);
    await until(() => view.renderRoot.querySelector('.both') !== null);
    expect(JSON.stringify(app.dossier)).toBe(JSON.stringify(dossier));
    await until(() => plain(view.renderRoot.querySelector('.terms')) === before);

    // Renamed by key; merged and split at once in the list.
    (view.renderRoot.querySelector('.theme[aria-current]') as HTMLElement).focus();
    await userEvent.keyboard('{F2}');
    await view.updateComplete;
    expect(view.shadowRoot!.activeElement?.getAttribute('name')).toBe('nl');
    await userEvent.keyboard('{Escape}');
    act(view, 'Voeg samen met …').click();
    await view.updateComplete;
    view.renderRoot.querySelector('form')!.requestSubmit();
    await view.updateComplete;
    expect(all(view.renderRoot, '.list li')).toHaveLength(dossier.themes.length - 1);
    await until(() => isSettled(view));
    await userEvent.keyboard('{Control>}z{/Control}');
    act(view, 'Maak ongedaan').click();
    await view.updateComplete;
    act(view, 'Stel termen voor').click();
    await until(() => !plain(view.renderRoot).includes('worden doorzocht'));
  });

  it('that were discovered in own papers are proposals, taken over by a person, and saved with the dossier', async () => {
    const letter = (year: number, more: string): string =>
      [
        `Datum 12 maart ${year}`,
        `Betreft Brief over de haven ${year}`,
        '',
        'Geachte voorzitter,',
        '',
        `Het college steunt een volledige uitbreiding van de zeehaven. De zeehaven krijgt een nieuwe kade. ${more}`,
        '',
        'De visserij krijgt een vergunning. De vergunning voor de visserij geldt een jaar. De visserij betaalt leges voor de vergunning.',
        '',
        'De wethouder van Haven,',
      ].join('\n');
    app = document.createElement('beleidslijn-app') as BeleidslijnApp;
    app.dossier = dossier;
    history.replaceState(null, '', '#view=own');
    document.body.append(app);
    await customElements.whenDefined('policy-own-papers');
    await drawn(app);
    const own = app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
    const files = new DataTransfer();
    files.items.add(new File([letter(2020, 'De zeehaven en de kade zijn klaar.')], 'a.txt'));
    files.items.add(new File([letter(2022, 'De kade van de zeehaven is vol.')], 'b.txt'));
    own.renderRoot
      .querySelector('.view-own')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
    await until(() => all(own.renderRoot, 'table.declared tbody tr').length === 2);
    all(own.renderRoot, '.foot button')[0]!.click();
    await until(() => app.dossier !== dossier);
    const made = app.dossier!;
    expect(made.themes.every(({ proposed }) => proposed !== undefined)).toBe(true);
    history.replaceState(null, '', '#view=themes');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await customElements.whenDefined('policy-themes');
    await drawn(app);
    const view = app.shadowRoot!.querySelector('policy-themes') as PolicyThemes;
    await until(() => view.renderRoot.querySelector('.both') !== null);
    expect(plain(view.renderRoot.querySelector('.name'))).toContain('voorgesteld');
    expect((await axe.run(view, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);
    act(view, 'Alles overnemen').click();
    await until(() => isSettled(view));
    expect(plain(view.renderRoot.querySelector('.sum'))).toBe('Geen cel, zin, lijn of bevinding verandert.');
    act(view, 'Bewaar').click();
    await until(() => app.dossier !== made);
    const kept = app.dossier!;
    expect(kept.threads).toEqual(made.threads);
    expect(kept.tags).toEqual(made.tags);
    expect(kept.themes.every(({ proposed }) => proposed === undefined)).toBe(true);

    // The dossier file holds them.
    history.replaceState(null, '', '#view=own');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await drawn(app);
    const again = app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
    const saved = await new Promise<Uint8Array>((take) => {
      const real = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = real;
        void fetch(this.href)
          .then((answer) => answer.arrayBuffer())
          .then((bytes) => take(new Uint8Array(bytes)));
      };
      all(again.renderRoot, '.foot button')[1]!.click();
    });
    const inFile = unzipSync(saved);
    const themes = JSON.parse(strFromU8(inFile['themes.json']!)) as { themes: { id: string }[] };
    expect(themes.themes.map(({ id }) => id)).toEqual(kept.themes.map(({ id }) => id));
  });
});
