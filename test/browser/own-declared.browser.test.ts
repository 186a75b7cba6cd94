import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import type { PolicyOwnPapers } from '../../components/papers/own-view.ts';
import { ISLANDS } from '../scenes/islands.ts';
import { all, drawn, plain, WCAG } from '../setup/app-page.ts';

let app: BeleidslijnApp;

afterEach(() => {
  app.remove();
  history.replaceState(null, '', ' ');
});

const letter = (year: number, sentence: string, annex = ''): string =>
  `Aan de Voorzitter van de Raad

Datum 12 maart ${year}
Betreft Brief over de haven ${year}

Geachte voorzitter,

${sentence}
De gemeente betaalt de kade en overlegt met de provincie over de bereikbaarheid van de haven.

De wethouder van Haven,
A. Bos
${annex}`;

const ANNEX = `
Bijlage 1: Planning van de werkzaamheden

De aannemer begint in mei met het heien van de palen.
`;

const until = async (holds: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((later) => setTimeout(later, 25));
  expect(holds()).toBe(true);
};

async function drop(view: PolicyOwnPapers, files: readonly File[]): Promise<void> {
  const data = new DataTransfer();
  for (const one of files) data.items.add(one);
  view.renderRoot
    .querySelector('.view-own')!
    .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
}

async function shown(): Promise<PolicyOwnPapers> {
  app?.remove();
  app = document.createElement('beleidslijn-app') as BeleidslijnApp;
  app.dossier = ISLANDS;
  history.replaceState(null, '', '#view=own');
  document.body.append(app);
  await customElements.whenDefined('policy-own-papers');
  await drawn(app);
  return app.shadowRoot!.querySelector('policy-own-papers') as PolicyOwnPapers;
}

/** Papers stay for as long as the page is open, and other tests use the same page. */
async function clear(view: PolicyOwnPapers): Promise<void> {
  for (;;) {
    await view.updateComplete;
    const removal = view.renderRoot.querySelector<HTMLElement>('[aria-label^="Haal weg"]');
    if (removal === null) return;
    removal.click();
  }
}

/** The file a click hands to the reader. */
async function savedBy(click: () => void): Promise<File> {
  const given = new Promise<File>((take) => {
    const real = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = real;
      void fetch(this.href)
        .then((answer) => answer.blob())
        .then((blob) => take(new File([blob], this.download)));
    };
  });
  click();
  return given;
}

it('the parts of a file are chosen in place, by keyboard; it is read so at once, and saved so', async () => {
  await page.viewport(1440, 900);
  const view = await shown();
  await clear(view);
  await drop(view, [
    new File([letter(2020, 'Het college steunt een geleidelijke uitbreiding van de haven.', ANNEX)], 'brief-2020.txt'),
    new File([letter(2022, 'Het college steunt een volledige uitbreiding van de haven.')], 'brief-2022.txt'),
  ]);
  const rows = () => all(view.renderRoot, 'table.declared tbody tr');
  await until(() => rows().length === 2);
  await view.updateComplete;
  const lead = () => plain(view.renderRoot.querySelector('.lead'));
  expect(lead()).toContain('5 zinnen');
  expect(plain(rows()[0])).not.toContain('buiten de vergelijking');

  const edit = () => rows()[0]!.querySelector<HTMLElement>('[data-edit]')!;
  edit().focus();
  await userEvent.keyboard('{Enter}');
  await view.updateComplete;
  const active = () => (view.renderRoot as ShadowRoot).activeElement as HTMLInputElement;
  await until(() => active()?.name === 'title');
  const form = view.renderRoot.querySelector('form')!;
  const boxes = all(form, '[name=part]') as HTMLInputElement[];
  expect(boxes.map((box) => [plain(box.parentElement), box.checked])).toEqual([
    ['Aanbiedingsbrief 2 zinnen', true],
    ['Bijlage 1 zin', true],
  ]);
  expect((await axe.run(view, { runOnly: WCAG })).violations.map(({ id }) => id)).toEqual([]);

  // None is no choice; another kind has other parts.
  for (const box of boxes) box.click();
  expect(form.checkValidity()).toBe(false);
  boxes[0]!.click();
  expect(form.checkValidity()).toBe(true);
  const genre = form.querySelector<HTMLSelectElement>('[name=genre]')!;
  const was = genre.value;
  genre.value = 'report';
  genre.dispatchEvent(new Event('change'));
  expect(form.querySelector('fieldset')!.disabled).toBe(true);
  expect(plain(form.querySelector('fieldset [role=status]'))).toBe(
    'Bij een andere soort worden de delen opnieuw gelezen.',
  );
  genre.value = was;
  genre.dispatchEvent(new Event('change'));
  expect(form.querySelector('fieldset')!.disabled).toBe(false);

  boxes[0]!.focus();
  await userEvent.keyboard('{Enter}');
  await until(() => lead().includes('4 zinnen'));
  expect(plain(rows()[0])).toContain('buiten de vergelijking: bijlage (1 zin)');
  expect(active()).toBe(edit());

  const saved = await savedBy(() => all(view.renderRoot, '.foot button')[1]!.click());
  all(view.renderRoot, '.foot button')[0]!.click();
  await until(() => app.dossier !== ISLANDS);
  const { documents } = app.dossier!;
  expect(documents.map(({ source }) => source.parts)).toEqual([['brief'], null]);

  // Opened from the file it is the same, and read the other way again.
  const again = await shown();
  await drop(again, [saved]);
  await until(() => plain(again.renderRoot.querySelector('.lead')).includes('4 zinnen'));
  all(again.renderRoot, '[data-edit]')[0]!.click();
  await again.updateComplete;
  all(again.renderRoot, '[name=part]')[1]!.click();
  again.renderRoot.querySelector('form')!.requestSubmit();
  await until(() => plain(again.renderRoot.querySelector('.lead')).includes('5 zinnen'));
  await clear(again);
});
