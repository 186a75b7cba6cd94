import type { BeleidslijnApp } from '../../components/app.ts';

/** What the tests of the page in a browser ask of it. */

/** The rules of axe that belong to WCAG 2.2, level AA. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Updates of the app that follow one another until nothing moves: the app, its view, what the view holds, and one more. */
const ROUNDS = 4;

/** Waits until fonts are there and the app has drawn what it was given. */
export async function drawn(app: BeleidslijnApp): Promise<void> {
  await document.fonts.ready;
  for (let round = 0; round < ROUNDS; round++) {
    await app.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The words of a node, with single spaces. */
export const plain = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
