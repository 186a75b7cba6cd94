import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { DrawingTurns, drawnInTurn, partsInTurn } from '../../components/draft/drawn-in-turn.ts';

/** A long list is drawn item by item: once each, what is seen first, and at no time for long. */

const box = document.createElement('div');
const list = document.createElement('ol');
afterEach(() => {
  render(html``, list);
  box.remove();
});

/** Draws a list of `size` items of 50 px; `told` are the items drawn, in the order in which they were. */
function draw(turns: DrawingTurns, items: readonly number[], state: string, told: number[]): void {
  const view = (item: number, place: number) =>
    html`<li style="min-height: 50px">${drawnInTurn({
      turns,
      isFirst: place < 8,
      item,
      state,
      before: 'nog niet',
      draw: () => {
        told.push(item);
        return html`<b>${item} ${state}</b>`;
      },
    })}</li>`;
  render(html`${partsInTurn(turns, items, state, view)}`, list);
}

const drawn = (): number => list.querySelectorAll('b').length;
const ITEMS = Array.from({ length: 1000 }, (_, n) => n);

describe('a long list', () => {
  it('shows its first items at once, then draws each once, what comes into view before the rest', async () => {
    Object.assign(box.style, { height: '400px', overflow: 'auto' });
    box.append(list);
    document.body.append(box);
    const turns = new DrawingTurns();
    const told: number[] = [];
    draw(turns, ITEMS, 'a', told);
    expect(told).toEqual(ITEMS.slice(0, 8));
    await expect.poll(drawn, { timeout: 20_000 }).toBe(1000);
    expect([...told].sort((x, y) => x - y)).toEqual(ITEMS);
    expect(list.children.length).toBe(1000);

    // A change of what an item depends on reaches those that are drawn, at once, in the parts that stand.
    told.length = 0;
    draw(turns, ITEMS, 'b', told);
    expect(told.length).toBe(1000);
    expect(list.textContent).not.toContain(' a');

    // Other items wait their turn, and what stands there stays until then.
    const others = ITEMS.map((n) => n + 5000);
    told.length = 0;
    draw(turns, others, 'b', told);
    expect(told.length).toBe(8);
    expect(drawn()).toBe(1000);
    const waiting = list.children[30];
    turns.draw(waiting!);
    expect(waiting?.textContent).toBe('5030 b');
    turns.drawAll();
    expect([...told].sort((x, y) => x - y)).toEqual(others);
  });
});
