import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEFORE_RELOAD } from '../components/carried.ts';
import { anchorOf } from '../components/correct/corrections.ts';
import { type CorrectionRequest, correctionsName } from '../components/correct/events.ts';
import { CorrectionStore, type MakeDossier } from '../components/correct/store.ts';
import { EngineFault } from '../components/engine/fault.ts';
import { correctedDossier } from '../components/engine/worker.ts';
import type { LineStorage } from '../components/kept-lines.ts';
import type { Dossier, Language, Override } from '../src/model.ts';
import { givenProfile } from '../src/profile/profile.ts';
import { correctionLine } from '../src/text/correction-lines.ts';
import { CORPUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const DOSSIER = rememberedDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents: PAPERS });
const NAME = correctionsName(DOSSIER.corpus.id);

const engine: MakeDossier = async (dossier, overrides) =>
  correctedDossier({ dossier, knowledge: KNOWLEDGE, profile: givenProfile(SHIPPED_PROFILE) }, overrides);

function storageOf(text: string | null): LineStorage & { text: string | null } {
  return {
    text,
    getItem(key) {
      return key === NAME ? this.text : null;
    },
    setItem(key, value) {
      if (key === NAME) this.text = value;
    },
    removeItem(key) {
      if (key === NAME) this.text = null;
    },
  };
}

/** Corrections that each take another link away. */
const REMOVALS: readonly Override[] = DOSSIER.alignments.flatMap(({ a, b }): Override[] => {
  const [one, other] = [anchorOf(DOSSIER, a.sentence), anchorOf(DOSSIER, b.sentence)];
  if (one === null || other === null) return [];
  return [{ action: 'remove', a: one, b: other, to: null, reason: 'r', date: '2026-11-20', name: null }];
});
const [FIRST, SECOND] = REMOVALS as [Override, Override];
const lost: Override = { ...FIRST, a: { ...FIRST.a, quote: 'Deze woorden staan nergens in dit stuk.' } };
const foreign: Override = { ...FIRST, a: { ...FIRST.a, document: 'oslo-2020' } };

const added = (override: Override): CorrectionRequest => ({
  add: [correctionLine(override)],
  remove: [],
  because: { kind: 'added', override },
});
const undone = (override: Override): CorrectionRequest => ({
  add: [],
  remove: [correctionLine(override)],
  because: { kind: 'undone' },
});

/** A store with what it said. */
function opened(
  storage: LineStorage | null,
  make: MakeDossier = engine,
  dossier: Dossier = DOSSIER,
  language: Language = 'nl',
): { store: CorrectionStore; said: string[] } {
  const said: string[] = [];
  const listener = (sentence: string | null): void => {
    if (sentence !== null) said.push(sentence);
  };
  return { store: new CorrectionStore(dossier, listener, () => language, { storage, make }), said };
}

const links = (store: CorrectionStore): number =>
  (store.corrected ?? DOSSIER).alignments.length - DOSSIER.alignments.length;
const states = (store: CorrectionStore): string[] => store.state.own.map(({ state }) => state);

describe('a correction', () => {
  it('is kept before it is applied, applied, there again with the next page, and undone without a trace', async () => {
    const storage = storageOf(null);
    const { store, said } = opened(storage);
    const asked = store.ask(added(FIRST));
    expect(storage.text).toBe(`${correctionLine(FIRST)}\n`);
    expect([states(store), store.state.isBusy]).toEqual([['waiting'], true]);
    await asked;
    expect([states(store), links(store), store.state.isBusy]).toEqual([['applied'], -1, false]);
    const next = opened(storage).store;
    const restored = next.restore();
    expect(next.state.isRestoring).toBe(true);
    await restored;
    expect([links(next), next.state.isRestoring]).toEqual([-1, false]);
    await store.ask(undone(FIRST));
    expect([storage.text, store.corrected, store.state.own]).toEqual([null, null, []]);
    expect(said).toEqual([
      'Correctie toegepast: koppeling verwijderd. De lijn is opnieuw gemaakt.',
      'Correctie ongedaan gemaakt. De lijn is weer zoals hij was.',
    ]);
  });

  it('sent while another is being applied is applied after it, and both stand', async () => {
    const storage = storageOf(null);
    const { store, said } = opened(storage);
    await Promise.all([store.ask(added(FIRST)), store.ask(added(SECOND))]);
    await expect.poll(() => states(store)).toEqual(['applied', 'applied']);
    expect([links(store), storage.text?.split('\n').length]).toEqual([-2, 3]);
    expect(said).toHaveLength(1);
  });

  it('that holds on to nothing is kept, and said to be not applied, with the reason', async () => {
    const storage = storageOf(null);
    const { store, said } = opened(storage);
    await store.ask(added(lost));
    const [own] = store.state.own;
    expect([own?.state, storage.text]).toEqual(['not-applied', `${correctionLine(lost)}\n`]);
    expect(own?.remark?.message.nl).toContain('staan niet in');
    expect(said[0]).toMatch(/^Uw correctie is bewaard en niet toegepast\. .*staan niet in/);
  });

  it('that the dossier came with counts once', async () => {
    const dossier = await engine(DOSSIER, [FIRST], new AbortController().signal);
    const asked: number[] = [];
    const make: MakeDossier = (from, overrides, signal) => {
      asked.push(overrides.length);
      return engine(from, overrides, signal);
    };
    const { store } = opened(storageOf(`${correctionLine(FIRST)}\n`), make, dossier);
    await store.restore();
    expect(store.state.own.map(({ state, isShipped }) => [state, isShipped])).toEqual([['applied', true]]);
    await store.ask(added(SECOND));
    expect([asked, store.corrected?.corrections?.length, links(store)]).toEqual([[1], 2, -2]);
  });
});

describe('two tabs', () => {
  it('have each what the other added, and undo one without the other', async () => {
    const storage = storageOf(null);
    const [one, other] = [opened(storage), opened(storage)];
    const tell = async (to: typeof one, oldValue: string | null): Promise<void> =>
      to.store.follow({ key: NAME, oldValue, newValue: storage.text });
    await one.store.ask(added(FIRST));
    // The other has not heard of it yet.
    await other.store.ask(added(SECOND));
    expect(links(other.store)).toBe(-2);
    await tell(one, `${correctionLine(FIRST)}\n`);
    expect([links(one.store), one.said.at(-1)]).toEqual([
      -2,
      'Uw correcties zijn gewijzigd in een ander tabblad. De lijn is opnieuw gemaakt.',
    ]);
    const before = storage.text;
    await other.store.ask(undone(FIRST));
    await tell(one, before);
    for (const { store } of [one, other]) expect(store.state.own.map(({ given }) => given)).toEqual([SECOND]);
    for (const { store } of [one, other]) expect(links(store)).toBe(-1);
  });
});

describe('an engine', () => {
  const dead: MakeDossier = () => Promise.reject(new Error('the engine did not start'));

  it('that does not start loses nothing: what was corrected waits, and is applied when it is asked again', async () => {
    const storage = storageOf(null);
    let make = dead;
    const { store, said } = opened(storage, (...asked) => make(...asked));
    await store.ask(added(FIRST));
    await store.ask(added(SECOND));
    expect([states(store), store.state.fault, store.corrected]).toEqual([
      ['waiting', 'waiting'],
      'the engine did not start',
      null,
    ]);
    expect(storage.text?.split('\n')).toHaveLength(3);
    expect(said.at(-1)).toBe('Uw correcties zijn bewaard, maar konden nog niet worden toegepast.');
    make = engine;
    await store.ask({ add: [], remove: [], because: { kind: 'again' } });
    expect([links(store), store.state.fault]).toEqual([-2, null]);
  });

  it('that ends between two lists leaves the first one applied', async () => {
    let make = engine;
    const { store } = opened(storageOf(null), (...asked) => make(...asked));
    await store.ask(added(FIRST));
    make = dead;
    await store.ask(added(SECOND));
    expect([states(store), links(store)]).toEqual([['applied', 'waiting'], -1]);
    await store.ask(undone(SECOND));
    expect([states(store), links(store), store.state.fault]).toEqual([['applied'], -1, null]);
  });

  it('is not started for lines that are no corrections of these papers', async () => {
    const text = ['{"action":', correctionLine(foreign), '}'].join('\n');
    const storage = storageOf(text);
    const { store } = opened(storage, dead);
    await store.restore();
    expect([states(store), store.state.fault, storage.text]).toEqual([['faulty', 'foreign', 'faulty'], null, text]);
  });
});

describe('a correction that the engine fails at', () => {
  /** Fails at lists that hold one of these. */
  const failingAt =
    (bad: readonly Override[]): MakeDossier =>
    async (dossier, overrides, signal) => {
      if (overrides.some((one) => bad.map(correctionLine).includes(correctionLine(one))))
        throw new EngineFault({ nl: 'dit gaat mis', en: 'this goes wrong' });
      return engine(dossier, overrides, signal);
    };

  it('is set apart with the reason, and holds up no other, wherever it stands in the list', async () => {
    const all = REMOVALS.slice(0, 5);
    const bad = [all[0]!, all[3]!];
    const storage = storageOf(all.map((one) => `${correctionLine(one)}\n`).join(''));
    const { store, said } = opened(storage, failingAt(bad));
    await store.restore();
    expect(states(store)).toEqual(['not-applied', 'applied', 'applied', 'not-applied', 'applied']);
    expect([links(store), store.state.fault, storage.text?.split('\n').length]).toEqual([-3, null, 6]);
    expect(store.state.own[0]?.remark?.message.nl).toContain('loopt het opnieuw maken van de lijn vast (dit gaat mis)');
    await store.ask(undone(all[0]!));
    expect([states(store).length, links(store)]).toEqual([4, -3]);
    await store.ask(added(bad[0]!));
    expect([said.at(-1), links(store)]).toEqual([
      expect.stringContaining('bewaard en niet toegepast. Aan deze correctie loopt'),
      -3,
    ]);
  });

  it('is not blamed for an engine that fails at every list, and is tried again when that is asked', async () => {
    const broken: MakeDossier = () => Promise.reject(new EngineFault({ nl: 'stuk', en: 'broken' }));
    let make = broken;
    const { store } = opened(storageOf(null), (...asked) => make(...asked));
    await store.ask(added(FIRST));
    expect([states(store), store.state.fault]).toEqual([['waiting'], 'broken']);
    make = failingAt([FIRST]);
    await store.ask(added(SECOND));
    expect([states(store), store.state.fault]).toEqual([['not-applied', 'applied'], null]);
    make = engine;
    await store.ask({ add: [], remove: [], because: { kind: 'again' } });
    expect([states(store), links(store)]).toEqual([['applied', 'applied'], -2]);
  });
});

describe('an engine that does not answer', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said not to, in a sentence of its own, and is let go of when the reader asks again', async () => {
    vi.useFakeTimers();
    const silent: MakeDossier = () => new Promise(() => {});
    let make = silent;
    const { store, said } = opened(storageOf(`${correctionLine(FIRST)}\n`), (...asked) => make(...asked));
    const restored = store.restore();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([store.state.isRestoring, store.state.isBusy, store.state.fault]).toEqual([false, true, null]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([states(store), store.state.isBusy, store.state.fault]).toEqual([
      ['waiting'],
      true,
      'the engine has not answered yet',
    ]);
    expect(said).toEqual([expect.stringContaining('er komt nog geen antwoord')]);
    // What is asked meanwhile waits with it.
    void store.ask(added(SECOND));
    make = engine;
    await store.ask({ add: [], remove: [], because: { kind: 'again' } });
    await restored;
    expect([states(store), links(store), store.state.fault]).toEqual([['applied', 'applied'], -2, null]);
  });
});

describe('a page with corrections that the browser does not keep', () => {
  const leave = (kind: string): boolean => dispatchEvent(new Event(kind, { cancelable: true }));

  it('asks before it is left, and does not begin anew by itself; any other page does neither', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    vi.stubGlobal('dispatchEvent', page.dispatchEvent.bind(page));
    const storage = storageOf(null);
    const write = storage.setItem;
    const { store } = opened(storage);
    await store.ask(added(FIRST));
    expect(['beforeunload', BEFORE_RELOAD].map(leave)).toEqual([true, true]);
    storage.setItem = refuse;
    await store.ask(added(SECOND));
    expect(['beforeunload', BEFORE_RELOAD].map(leave)).toEqual([false, false]);
    storage.setItem = write;
    await store.ask(undone(FIRST));
    expect([states(store), ...['beforeunload', BEFORE_RELOAD].map(leave)]).toEqual([['applied'], true, true]);
    vi.unstubAllGlobals();
  });
});

describe('lines that this version cannot read, or of papers that are not here', () => {
  it('stand as they are through everything that is done beside them', async () => {
    const kept = ['{"action":', '  }', '  }', correctionLine(foreign), '{"action":"merge","v":2}'];
    const storage = storageOf(kept.join('\r\n'));
    const { store } = opened(storage);
    await store.ask(added(FIRST));
    await store.ask(undone(FIRST));
    expect(storage.text).toBe(kept.map((line) => `${line}\n`).join(''));
    expect(store.state.own.map(({ line }) => line)).toEqual(kept);
  });
});

describe('a browser that keeps nothing', () => {
  it('has the corrections in its page, applied, and is said to keep nothing', async () => {
    for (const storage of [
      null,
      { ...storageOf(null), setItem: refuse },
      { getItem: refuse, setItem: refuse, removeItem: refuse },
    ]) {
      const { store, said } = opened(storage, engine, DOSSIER, 'en');
      await store.ask(added(FIRST));
      expect([states(store), links(store), store.state.isKept]).toEqual([['applied'], -1, false]);
      expect(said[0]).toMatch(/^Correction applied.*Save your corrections as a file/);
    }
  });
});

function refuse(): never {
  throw new DOMException('full', 'QuotaExceededError');
}
