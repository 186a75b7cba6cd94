import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeptLines, type LineStorage, linesOf, type StorageChange } from '../components/kept-lines.ts';

const NAME = 'beleidslijn.corrections.visa';

/** One storage under several tabs: what one writes the others hear of later, in order, as a browser tells it. */
class SharedStorage {
  text: string | null = null;
  private readonly waiting = new Map<KeptLines, { oldValue: string | null; newValue: string | null }[]>();
  /** From this length on the browser is full. */
  room = Number.POSITIVE_INFINITY;

  open(): KeptLines {
    let own: KeptLines | null = null;
    const put = (newValue: string | null): void => {
      if ((newValue?.length ?? 0) > this.room) throw new DOMException('full', 'QuotaExceededError');
      const oldValue = this.text;
      this.text = newValue;
      if (oldValue === newValue) return;
      for (const [tab, told] of this.waiting) if (tab !== own) told.push({ oldValue, newValue });
    };
    own = new KeptLines(
      NAME,
      {
        getItem: (key) => (key === NAME ? this.text : null),
        setItem: (key, value) => (key === NAME ? put(value) : undefined),
        removeItem: (key) => (key === NAME ? put(null) : undefined),
      },
      { identity: identityOf },
    );
    this.waiting.set(own, []);
    return own;
  }

  /** Tells a tab what it has not heard yet. */
  tell(tab: KeptLines): void {
    for (const change of this.waiting.get(tab)?.splice(0) ?? []) tab.follow({ key: NAME, ...change });
  }
}

/** Two writings of one correction are one. */
const identityOf = (one: string): string => (one === OTHER_WRITING ? A : one);
const correction = (reason: string): string => JSON.stringify({ action: 'remove', reason });
const [A, B, C] = ['a', 'b', 'c'].map(correction) as [string, string, string];
const OTHER_WRITING = '{"reason":"a","action":"remove"}';
const FAULTY = ['{"action":', '}', '}', '[]', '{"action":"merge"}'];

const line = fc.constantFrom(A, B, C, ...FAULTY, OTHER_WRITING);
const act = fc.record({
  tab: fc.constantFrom(0, 1, 2),
  what: fc.constantFrom('add', 'remove', 'hear', 'reload'),
  lines: fc.array(line, { minLength: 1, maxLength: 3 }),
});

describe('the corrections of several tabs', () => {
  it('end, in whatever order tabs act and hear, with every line that was added and not taken out, in all', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const shared = new SharedStorage();
        const tabs = [shared.open(), shared.open(), shared.open()];
        const expected = new Set<string>();
        for (const { tab, what, lines } of acts) {
          const store = tabs[tab] as KeptLines;
          if (what === 'add') store.add(lines);
          if (what === 'remove') store.remove(lines);
          if (what === 'hear') shared.tell(store);
          if (what === 'reload') tabs[tab] = shared.open();
          for (const one of lines) {
            if (what === 'add') expected.add(identityOf(one));
            if (what === 'remove') expected.delete(identityOf(one));
          }
        }
        for (const tab of tabs) shared.tell(tab);
        for (const tab of tabs) {
          expect(new Set(tab.lines.map(identityOf))).toEqual(expected);
          expect(tab.isKept).toBe(true);
        }
        expect(linesOf(shared.text)).toEqual(tabs[0]?.lines);
      }),
      { numRuns: 500 },
    );
  });

  it('hold in the page what a full browser does not take, and keep it once there is room', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), fc.nat(80), (acts, room) => {
        const shared = new SharedStorage();
        shared.room = room;
        const store = shared.open();
        const alone = new SharedStorage().open();
        for (const { what, lines } of acts) {
          for (const one of [store, alone]) {
            if (what === 'add') one.add(lines);
            if (what === 'remove') one.remove(lines);
          }
        }
        expect(store.lines).toEqual(alone.lines);
        expect(store.isKept).toBe(shared.open().lines.join() === store.lines.join());
        shared.room = Number.POSITIVE_INFINITY;
        store.follow({ key: NAME, oldValue: null, newValue: null });
        expect(store.isKept).toBe(true);
        expect(shared.open().lines).toEqual(alone.lines);
      }),
    );
  });
});

/** A storage as browsers have it: every tab reads a copy of its own, which hears a moment later what others wrote. */
class CopiedStorage {
  private readonly log: (StorageChange & { by: number })[] = [];
  private readonly tabs: { copy: string | null; heard: number; store: KeptLines }[] = [];
  private text: string | null = null;
  /** Whether what is told as the old value is that of the writer's copy, or what was written over. */
  private readonly isOldOfCopy: boolean;

  constructor(isOldOfCopy: boolean) {
    this.isOldOfCopy = isOldOfCopy;
  }

  open(): KeptLines {
    const by = this.tabs.length;
    const put = (key: string, newValue: string | null): void => {
      const tab = this.tabs[by]!;
      const oldValue = key !== NAME ? null : this.isOldOfCopy ? tab.copy : this.text;
      this.log.push({ by, key, oldValue, newValue });
      if (key !== NAME) return;
      this.text = newValue;
      tab.copy = newValue;
    };
    const store = new KeptLines(NAME, {
      getItem: () => this.tabs[by]?.copy ?? null,
      setItem: put,
      removeItem: (key) => put(key, null),
    });
    this.tabs.push({ copy: this.text, heard: this.log.length, store });
    return store;
  }

  /** Tells a tab one thing it has not heard; what it wrote itself since stands in its copy. */
  tell(store: KeptLines): boolean {
    const by = this.tabs.findIndex((one) => one.store === store);
    const tab = this.tabs[by]!;
    const change = this.log[tab.heard];
    if (change === undefined) return false;
    tab.heard += 1;
    if (change.by === by) return true;
    const isOwnLater = this.log.slice(tab.heard).some((later) => later.by === by && later.key === NAME);
    if (change.key === NAME && !isOwnLater) tab.copy = change.newValue;
    store.follow(change);
    return true;
  }
}

describe('tabs that write in the moment in which they do not see each other', () => {
  it.each([true, false])('mend what one wrote over, once it is quiet; old values are of a copy: %s', (isOldOfCopy) => {
    const step = fc.record({
      tab: fc.constantFrom(0, 1, 2),
      what: fc.constantFrom('add', 'add', 'remove', 'hear'),
      at: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const shared = new CopiedStorage(isOldOfCopy);
        const tabs = [shared.open(), shared.open(), shared.open()];
        const expected = new Set<string>();
        for (const [number, { tab, what, at }] of steps.entries()) {
          const store = tabs[tab]!;
          const chosen = store.lines[at % Math.max(1, store.lines.length)];
          if (what === 'add') store.add([`line ${number}`]);
          if (what === 'add') expected.add(`line ${number}`);
          if (what === 'remove' && chosen !== undefined) store.remove([chosen]);
          if (what === 'remove' && chosen !== undefined) expected.delete(chosen);
          if (what === 'hear') shared.tell(store);
        }
        // Quiet: everybody has heard all, and looks whether it stands; what is mended is heard in turn.
        for (let isQuiet = false; !isQuiet; ) {
          for (const tab of tabs) while (shared.tell(tab));
          isQuiet = !tabs.map((tab) => tab.settle()).some((mended) => mended);
        }
        for (const tab of tabs) expect(new Set(tab.lines)).toEqual(expected);
        for (const tab of tabs) tab.close();
      }),
      { numRuns: 500 },
    );
  });
});

describe('a list that another tab wrote', () => {
  it('from what it held before drops nothing: what it added and what it dropped both stand', () => {
    const shared = new SharedStorage();
    const tab = shared.open();
    tab.add([...FAULTY, A]);
    shared.text = `${B}\n`;
    const change = { key: NAME, oldValue: [...FAULTY, A].join('\n'), newValue: `${B}\n` };
    expect(tab.follow(change)).toBe(true);
    expect(tab.settle()).toBe(true);
    expect(tab.lines).toEqual([B, ...FAULTY, A]);
    expect(linesOf(shared.text)).toEqual(tab.lines);
  });

  it('without one of them took that one out, and wiped it took all out', () => {
    const shared = new SharedStorage();
    const [tab, other] = [shared.open(), shared.open()];
    tab.add([A, B]);
    other.remove([A]);
    shared.tell(tab);
    expect(tab.lines).toEqual([B]);
    shared.text = null;
    expect(tab.follow({ key: null, oldValue: null, newValue: null })).toBe(true);
    expect(tab.lines).toEqual([]);
    expect(tab.follow({ key: 'beleidslijn.draft.visa', oldValue: A, newValue: B })).toBe(false);
  });
});

describe('a browser', () => {
  const throwing = (): never => {
    throw new DOMException('no', 'SecurityError');
  };

  it('that keeps nothing, or no longer, leaves what was corrected in the page', () => {
    const none = new KeptLines(NAME, null);
    none.add([A, B]);
    none.remove([B]);
    expect(none.lines).toEqual([A]);
    expect(none.isKept).toBe(false);
    none.remove([A]);
    expect([none.lines, none.isKept]).toEqual([[], true]);

    const held: { text: string | null } = { text: null };
    const storage: LineStorage = {
      getItem: () => held.text,
      setItem: (key, text) => {
        if (key === NAME) held.text = text;
      },
      removeItem: throwing,
    };
    const store = new KeptLines(NAME, storage);
    store.add([A]);
    Object.assign(storage, { getItem: throwing, setItem: throwing });
    store.add([B]);
    expect([store.lines, store.isKept]).toEqual([[A, B], false]);
    store.remove([A]);
    expect([store.lines, store.isKept]).toEqual([[B], false]);
  });

  it('keeps lines as they stand, as many of each as were given, and nothing twice that is given twice', () => {
    expect(linesOf(`\ufeff${A}\r\n\n  \n${B}`)).toEqual([A, B]);
    const shared = new SharedStorage();
    const store = shared.open();
    store.add([A, '}']);
    store.add([B, '}', '}', OTHER_WRITING]);
    // Of a correction that somebody wrote over several lines two may be a closing brace.
    expect(store.lines).toEqual([A, '}', B, '}']);
    store.add([B, '}', '}']);
    expect(shared.open().lines).toEqual([A, '}', B, '}']);
  });
});
