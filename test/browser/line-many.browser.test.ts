import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/page.css';
import '../../components/register.ts';
import type { PolicyLine } from '../../components/line/line.ts';
import { START } from '../../src/view/selection.ts';
import { synthetic } from '../scenes/synthetic.ts';

const MANY = synthetic(120);
let line: PolicyLine;

async function open(document_: string | null): Promise<ShadowRoot> {
  await page.viewport(1440, 900);
  line = document.createElement('policy-line') as PolicyLine;
  line.dossier = MANY;
  line.selection = { ...START, view: 'line', thread: 'visserij.aansluiting', document: document_ };
  document.body.append(line);
  await line.updateComplete;
  return line.renderRoot as ShadowRoot;
}

afterEach(() => line.remove());

const count = (root: ShadowRoot): number => root.querySelectorAll('.stations > li').length;
const more = (root: ShadowRoot, name: RegExp): HTMLButtonElement | undefined =>
  [...root.querySelectorAll('button')].find((button) => name.test(button.textContent ?? ''));

it('folds papers in a row that do the same, and unfolds them by pointer and by key', async () => {
  const root = await open(null);
  const runs = [...root.querySelectorAll<HTMLElement>('.row.run')];
  expect(runs.length).toBeGreaterThan(3);
  expect(count(root)).toBeLessThanOrEqual(40);
  const before = count(root);
  const [first] = runs;
  const papers = Number(/^(\d+) stukken/.exec(first?.getAttribute('aria-label') ?? '')?.[1]);
  first?.focus();
  await userEvent.keyboard('{Enter}');
  await line.updateComplete;
  expect(root.querySelectorAll('.station').length).toBeGreaterThanOrEqual(Math.min(papers, 40));
  expect((root.activeElement as HTMLElement | null)?.closest<HTMLElement>('.station')?.dataset['document']).toBe(
    first?.dataset['run'],
  );
  expect(before).toBeGreaterThan(0);
});

it('tells every paper of the line, in runs or by itself, when all is asked for', async () => {
  const root = await open(null);
  for (let presses = 0; more(root, /toon meer/) !== undefined && presses < 10; presses++) {
    more(root, /toon meer/)?.click();
    await line.updateComplete;
  }
  const folded = [...root.querySelectorAll('.row.run')].map((run) =>
    Number(/^(\d+) stukken/.exec(run.getAttribute('aria-label') ?? '')?.[1]),
  );
  expect(root.querySelectorAll('.station').length + folded.reduce((sum, n) => sum + n, 0)).toBe(120);
});

it('draws the paper in focus by itself', async () => {
  const root = await open('synth-0050');
  expect(root.querySelector('.station[aria-current]')?.textContent).toContain('2014');
});
