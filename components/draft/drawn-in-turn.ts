import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive } from 'lit/directive.js';

/** Milliseconds of drawing before the page may do something else: half of what a reader notices as a hitch, on a slow machine. */
const TURN = 6;

/** Items of a list that is drawn in parts: what they hold has its turn after all parts stand. */
const PART = 40;

/** Whether a list is so long that what is out of view should cost no layout: the style of `.long` says how. */
export const isLong = (items: readonly unknown[]): boolean => items.length > PART;

/**
 * The items of a long list, drawn in turn: the first at once, then whatever comes into view, then the rest, a handful between two
 * other things the page does. An item that was drawn stays: so the page finds words in all of them, a screen reader walks
 * them, and the focus is lost by none. A list that holds only what is in view would take all of this from its readers; and
 * what is out of view costs no layout here either (`content-visibility`).
 */
export class DrawingTurns {
  private readonly waiting = new Map<object, () => void>();
  private readonly inView = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.draw(target);
    },
    { rootMargin: '50%' },
  );
  private isDue = false;

  /** `key` is the element that is drawn into, or for a part of a list, which is in no element of its own, any other object. */
  add(key: object, draw: () => void): void {
    this.waiting.set(key, draw);
    if (key instanceof Element) this.inView.observe(key);
    this.schedule();
  }

  delete(key: object): void {
    this.waiting.delete(key);
    if (key instanceof Element) this.inView.unobserve(key);
  }

  /** Draws an item now, where it still waits: one that the focus goes to, or that comes into view. */
  draw(key: object): void {
    const draw = this.waiting.get(key);
    this.delete(key);
    draw?.();
  }

  /** Draws all that still waits: what is printed is printed whole. */
  drawAll(): void {
    for (const key of this.waiting.keys()) this.draw(key);
  }

  private schedule(): void {
    if (this.isDue || this.waiting.size === 0) return;
    this.isDue = true;
    setTimeout(() => {
      this.isDue = false;
      const end = performance.now() + TURN;
      for (const key of this.waiting.keys()) {
        this.draw(key);
        if (performance.now() > end) break;
      }
      this.schedule();
    });
  }
}

interface Turn {
  readonly turns: DrawingTurns;
  /** Whether it is drawn at once: one of the first of its list. */
  readonly isFirst: boolean;
  /** What it tells of: another one waits its turn again. */
  readonly item: unknown;
  /** When this alone changes, what was drawn is drawn anew at once. */
  readonly state: unknown;
  /** What stands there until its turn comes. */
  readonly before?: unknown;
  draw(): unknown;
}

class DrawnInTurn extends AsyncDirective {
  private turn: Turn | null = null;
  private key: object = this;
  private isWaiting = false;

  render(turn: Turn): unknown {
    return turn.before;
  }

  override update(part: ChildPart, [turn]: [Turn]): unknown {
    const { turn: last } = this;
    this.turn = turn;
    if (turn.before !== undefined) this.key = part.parentNode;
    if (last !== null && last.item === turn.item)
      return this.isWaiting || last.state === turn.state ? noChange : turn.draw();
    if (turn.isFirst) {
      this.isWaiting = false;
      turn.turns.delete(this.key);
      return turn.draw();
    }
    this.wait();
    // What stood here stays until its turn comes: a list that went empty at every change would jump.
    return last === null ? turn.before : noChange;
  }

  private wait(): void {
    this.isWaiting = true;
    this.turn?.turns.add(this.key, () => {
      this.isWaiting = false;
      this.setValue(this.turn?.draw());
    });
  }

  protected override disconnected(): void {
    this.turn?.turns.delete(this.key);
  }

  protected override reconnected(): void {
    if (this.isWaiting) this.wait();
  }
}

/** What one element holds, all of it, or without `before` a part of a list, drawn in its turn. */
export const drawnInTurn = directive(DrawnInTurn);

/** A long list, drawn in parts: `state` is what its items depend on beside themselves. */
export function partsInTurn<Item>(
  turns: DrawingTurns,
  items: readonly Item[],
  state: unknown,
  view: (item: Item, index: number) => unknown,
): unknown[] {
  const parts = Array.from({ length: Math.ceil(items.length / PART) }, (_, n) => n * PART);
  return parts.map((from) =>
    drawnInTurn({
      turns,
      isFirst: from === 0,
      item: items,
      state,
      draw: () => items.slice(from, from + PART).map((item, at) => view(item, from + at)),
    }),
  );
}
