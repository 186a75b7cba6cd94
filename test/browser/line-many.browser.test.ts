import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
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

it('draws forty papers of a long line, and the others when asked', async () => {
  const root = await open(null);
  expect(count(root)).toBe(40);
  expect(more(root, /later: toon meer/)).toBeUndefined();
  more(root, /nog 80 eerder: toon meer/)?.click();
  await line.updateComplete;
  expect(count(root)).toBe(80);
  more(root, /nog 40 eerder: toon meer/)?.click();
  await line.updateComplete;
  expect(count(root)).toBe(120);
  expect(more(root, /toon meer/)).toBeUndefined();
});

it('draws those around the paper in focus', async () => {
  const root = await open('synth-0050');
  expect(root.querySelector('.station[aria-current]')?.textContent).toContain('2014');
  expect(more(root, /eerder: toon meer/)).toBeDefined();
  expect(more(root, /later: toon meer/)).toBeDefined();
});
