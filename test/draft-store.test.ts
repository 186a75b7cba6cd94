import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DraftState, DraftStore, draftName, mergeDrafts } from '../components/draft/draft-store.ts';
import type { StorageChange } from '../components/kept-lines.ts';

/** A browser under several tabs: what one tab writes the others hear of later, in order. */
class Browser {
  readonly held = new Map<string, string>();
  isFull = false;
  private readonly waiting = new Map<DraftStore, StorageChange[]>();

  open(): DraftStore {
    let own: DraftStore | null = null;
    const put = (key: string, newValue: string | null): void => {
      const oldValue = this.held.get(key) ?? null;
      if (newValue === null) this.held.delete(key);
      else this.held.set(key, newValue);
      if (oldValue === newValue) return;
      for (const [tab, told] of this.waiting) if (tab !== own) told.push({ key, oldValue, newValue });
    };
    own = new DraftStore('visa', {
      getItem: (key) => this.held.get(key) ?? null,
      setItem: (key, value) => {
        if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
        put(key, value);
      },
      removeItem: (key) => put(key, null),
    });
    this.waiting.set(own, []);
    return own;
  }

  tell(tab: DraftStore): void {
    for (const change of this.waiting.get(tab)?.splice(0) ?? []) tab.follow(change);
  }

  /** Until nobody has anything to hear: what is heard may be answered by a text set aside. */
  settle(): void {
    while ([...this.waiting.values()].some((told) => told.length > 0))
      for (const tab of this.waiting.keys()) this.tell(tab);
  }
}

/** Two tabs that keep one draft. */
function twoTabs(text = ''): { browser: Browser; one: DraftStore; other: DraftStore } {
  const browser = new Browser();
  const one = browser.open();
  one.put({ text });
  one.keep(true);
  const other = browser.open();
  browser.settle();
  return { browser, one, other };
}

const elsewhere = { kind: 'elsewhere' } as const;
const deliberate = (reason: string) => ({ kind: 'deliberate', reason }) as const;

describe('a draft kept in two tabs', () => {
  it('is the newer text in both, and the other is offered in both and after a new start', () => {
    const { browser, one, other } = twoTabs('Het begin.');
    one.put({ text: 'Alfa' });
    other.put({ text: 'Beta' });
    browser.settle();
    for (const tab of [one, other, browser.open()]) {
      expect([tab.draft.text, tab.others]).toEqual(['Beta', ['Alfa']]);
    }
    other.takeBack('Alfa');
    browser.settle();
    expect([one.draft.text, one.others]).toEqual(['Alfa', ['Beta']]);
    one.forget('Beta');
    browser.settle();
    for (const tab of [one, other, browser.open()]) expect([tab.draft.text, tab.others]).toEqual(['Alfa', []]);
  });

  it('offers nothing of a text that the newer one goes on from', () => {
    const { browser, one, other } = twoTabs();
    for (const text of ['A', 'Al', 'Alfa']) one.put({ text });
    browser.settle();
    other.put({ text: 'Alfa en Beta' });
    browser.settle();
    expect([one.draft.text, one.others]).toEqual(['Alfa en Beta', []]);
  });

  it('offers what was typed in one tab and typed over in the other, though that one saw it', () => {
    const { browser, one, other } = twoTabs();
    one.put({ text: 'Alfa' });
    browser.settle();
    for (const text of ['B', 'Be', 'Beta']) other.put({ text });
    browser.settle();
    expect([one.draft.text, one.others, other.others]).toEqual(['Beta', ['Alfa'], ['Alfa']]);
  });

  it('merges decisions finding by finding, made, changed and taken back', () => {
    const { browser, one, other } = twoTabs('tekst');
    one.put({ decisions: { a: elsewhere, b: deliberate('eerst') } });
    browser.settle();
    one.put({ decisions: { a: elsewhere, b: deliberate('later'), c: elsewhere } });
    other.put({ decisions: { b: deliberate('eerst'), d: elsewhere } });
    other.put({ text: 'tekst en meer' });
    browser.settle();
    const expected: DraftState = {
      text: 'tekst en meer',
      decisions: { b: deliberate('later'), c: elsewhere, d: elsewhere },
      without: '',
    };
    for (const tab of [one, other, browser.open()]) expect([tab.draft, tab.others]).toEqual([expected, []]);
  });

  it('stays in the page that types on when the other stops keeping it, and in neither browser', () => {
    const { browser, one, other } = twoTabs('tekst');
    one.keep(false);
    other.put({ text: 'tekst en meer' });
    browser.settle();
    expect([browser.held.size, one.isKeeping, other.isKeeping]).toEqual([0, false, false]);
    expect([one.draft.text, other.draft.text]).toEqual(['tekst', 'tekst en meer']);
    other.keep(true);
    expect(browser.open().draft.text).toBe('tekst en meer');
  });

  it('is nowhere once it was wiped in one of them', () => {
    const { browser, one, other } = twoTabs('tekst');
    one.put({ text: 'geheim' });
    other.put({ text: 'ander' });
    browser.settle();
    one.clear();
    browser.settle();
    expect(browser.held.size).toBe(0);
    for (const tab of [one, other]) expect(JSON.stringify(tab)).not.toMatch(/geheim|ander|tekst/);
  });
});

describe('a draft that nobody asked to keep', () => {
  it('is not replaced by that of another tab, and does not replace it unseen', () => {
    const browser = new Browser();
    const [one, other] = [browser.open(), browser.open()];
    other.put({ text: 'van mij' });
    one.put({ text: 'bewaard' });
    one.keep(true);
    browser.settle();
    expect([other.draft.text, other.isKeeping]).toEqual(['van mij', false]);
    other.keep(true);
    browser.settle();
    for (const tab of [one, other]) expect([tab.draft.text, tab.others]).toEqual(['van mij', ['bewaard']]);
  });

  it('is wiped without the draft that another tab keeps in its page', () => {
    const browser = new Browser();
    const [one, other] = [browser.open(), browser.open()];
    other.put({ text: 'van mij' });
    one.put({ text: 'bewaard' });
    one.keep(true);
    other.clear();
    browser.settle();
    expect([browser.held.size, one.draft.text, one.isKeeping, other.draft.text]).toEqual([0, 'bewaard', false, '']);
  });
});

describe('a browser', () => {
  it('that is full keeps the draft in the page, says so, and keeps it once there is room', () => {
    const { browser, one, other } = twoTabs('tekst');
    browser.isFull = true;
    one.put({ text: 'langer' });
    expect([one.isKeeping, one.isKept, one.draft.text]).toEqual([true, false, 'langer']);
    browser.isFull = false;
    other.put({ text: 'ander' });
    browser.settle();
    expect([one.draft.text, one.others]).toEqual(['ander', ['langer']]);
    browser.isFull = true;
    expect(browser.open().keep(true)).toBe(false);
  });

  it('that gives nothing leaves the draft in the page', () => {
    const refuse = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    for (const storage of [null, { getItem: refuse, setItem: refuse, removeItem: refuse }]) {
      const store = new DraftStore('visa', storage);
      store.put({ text: 'tekst' });
      expect([store.keep(true), store.isKeeping, store.draft.text]).toEqual([false, false, 'tekst']);
      store.clear();
      expect(store.draft.text).toBe('');
    }
  });

  it('that holds what this version cannot read offers it, and writes nothing over it', () => {
    for (const written of ['geen JSON', '{"body":"tekst"}', '[]', '"x"']) {
      const browser = new Browser();
      browser.held.set(draftName('visa'), written);
      const store = browser.open();
      expect([store.draft.text, store.isKeeping, store.others]).toEqual(['', false, [written]]);
      store.put({ text: 'nieuw' });
      store.keep(true);
      expect([browser.open().draft.text, browser.open().others]).toEqual(['nieuw', [written]]);
    }
    const browser = new Browser();
    browser.held.set(draftName('visa'), '{"text":"t","decisions":{"a":{"kind":"elsewhere"},"b":3,"c":{"kind":"x"}}}');
    expect(browser.open().draft).toEqual({ text: 't', decisions: { a: elsewhere }, without: '' });
    browser.held.set(draftName('visa'), 'geen JSON');
    const store = browser.open();
    store.forget('geen JSON');
    expect([store.others, browser.held.size]).toEqual([[], 0]);
  });
});

const act = fc.record({
  tab: fc.constantFrom(0, 1, 2),
  what: fc.constantFrom('type', 'type', 'hear', 'decide', 'undecide'),
  finding: fc.constantFrom('a', 'b', 'c'),
});

describe('whatever tabs type, decide and hear', () => {
  it('all end with one draft, and no text that a tab did not type over itself is lost', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const browser = new Browser();
        const first = browser.open();
        first.keep(true);
        const tabs = [first, browser.open(), browser.open()];
        const typed = new Map<DraftStore, string>();
        for (const [at, { tab, what, finding }] of acts.entries()) {
          const store = tabs[tab] as DraftStore;
          const { text, decisions } = store.draft;
          if (what === 'hear') browser.tell(store);
          if (what === 'decide') store.put({ decisions: { ...decisions, [finding]: deliberate(String(at)) } });
          if (what === 'undecide')
            store.put({ decisions: Object.fromEntries(Object.entries(decisions).filter(([id]) => id !== finding)) });
          if (what !== 'type') continue;
          // Half of the time one goes on from what stands there, else over it.
          store.put({ text: at % 2 === 0 ? `${text} ${at}.` : `<${at}>` });
          typed.set(store, store.draft.text);
        }
        browser.settle();
        for (const tab of tabs) expect(tab.draft).toEqual(first.draft);
        expect(browser.open().draft).toEqual(first.draft);
        for (const text of typed.values())
          expect([first.draft.text, ...first.others].some((one) => one.includes(text.trim()))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('merge the same from either side where they did not change the same', () => {
    const base: DraftState = { text: 't', decisions: { a: elsewhere }, without: '' };
    const one: DraftState = { ...base, text: 'nieuw' };
    const other: DraftState = { ...base, decisions: {}, without: 'tivat-2026' };
    expect(mergeDrafts(base, one, other)).toEqual({ draft: { ...other, text: 'nieuw' }, lost: null });
    expect(mergeDrafts(base, other, one)).toEqual(mergeDrafts(base, one, other));
  });
});
