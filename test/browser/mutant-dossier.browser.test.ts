import { afterEach, expect, it } from 'vitest';
import '../../components/page.css';
import '../../components/account/register.ts';
import '../../components/comparison/register.ts';
import '../../components/correct/register.ts';
import '../../components/documents/register.ts';
import '../../components/draft/register.ts';
import '../../components/register.ts';
import '../../components/table/register.ts';
import type { BeleidslijnApp } from '../../components/app.ts';
import { checkedDossier } from '../../components/dossier-fault.ts';
import type { Dossier } from '../../src/model.ts';
import { fragment, START, VIEWS } from '../../src/view/selection.ts';
import { LIGHTHOUSES } from '../scenes/lighthouses.ts';
import { drawn } from '../setup/app-page.ts';
import { kindsOfPaths, mutant, REPLACEMENTS } from '../setup/mutants.ts';

/** A dossier with one field gone or another in its place: the page says so, or draws it; it never throws, and is never empty. */

/** Of all there are one in so many is drawn here; a run of all of them takes ten minutes. */
const EVERY = 61;

const SMALL: unknown = JSON.parse(JSON.stringify(LIGHTHOUSES));
const faults: string[] = [];
const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
  const reason = 'reason' in event ? event.reason : event.error;
  // The browser's own word that a size changed twice in a frame.
  if (/ResizeObserver/.test(String(reason ?? (event as ErrorEvent).message))) return;
  faults.push(String((reason as Error | null)?.stack ?? reason));
  event.preventDefault();
  event.stopImmediatePropagation();
};

afterEach(() => {
  removeEventListener('error', hear, true);
  removeEventListener('unhandledrejection', hear, true);
  document.querySelector('beleidslijn-app')?.remove();
  history.replaceState(null, '', ' ');
});

/** The views of a dossier in which something went wrong, with what. */
async function wrongViews(dossier: Dossier): Promise<string[]> {
  const wrong: string[] = [];
  for (const view of VIEWS) {
    faults.length = 0;
    history.replaceState(null, '', fragment({ ...START, view }));
    const app = document.createElement('beleidslijn-app') as BeleidslijnApp;
    app.dossier = dossier;
    document.body.append(app);
    await drawn(app);
    const shown = app.shadowRoot?.querySelector('main > :last-child');
    const text = shown?.shadowRoot?.textContent ?? shown?.textContent ?? '';
    if (faults.length > 0) wrong.push(`${view}: ${faults[0]?.split('\n').slice(0, 4).join(' ')}`);
    else if (text.trim() === '') wrong.push(`${view} is empty`);
    app.remove();
  }
  return wrong;
}

it('is refused in words, or drawn', async () => {
  addEventListener('error', hear, true);
  addEventListener('unhandledrejection', hear, true);
  const mutants = kindsOfPaths(SMALL).flatMap((path) => REPLACEMENTS.map((value) => ({ path, value })));
  expect(await wrongViews(LIGHTHOUSES)).toEqual([]);
  const wrong: string[] = [];
  let isDrawn = 0;
  for (const { path, value } of mutants.filter((_, at) => at % EVERY === 0)) {
    let dossier: Dossier;
    try {
      dossier = checkedDossier(mutant(SMALL, path, value), 'dossier.json');
    } catch {
      continue;
    }
    isDrawn += 1;
    for (const view of await wrongViews(dossier))
      wrong.push(`${path.join('.')} = ${String(JSON.stringify(value))}: ${view}`);
  }
  expect(isDrawn).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
}, 600_000);
