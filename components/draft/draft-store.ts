import type { Decision } from '../../src/view/draft/decision.ts';
import { BEFORE_RELOAD, carriedOver, carryOver } from '../carried.ts';
import { browserStorage, KeptLines, type LineStorage, type StorageChange } from '../kept-lines.ts';

/**
 * The draft while it is worked on. It lives in this variable of the page, so that a look at a line does not lose it, and
 * nowhere else: not in the address, which is passed on, and in the browser's storage only when the writer asks for it. Then
 * two tabs may have it. Newer is what is typed now, else what was written last: the storage has one order for all tabs, so
 * no clock is asked. A text that a newer one replaces without having grown into it is set aside, and offered.
 */

export interface DraftState {
  readonly text: string;
  /** By id of the finding. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Id of the paper kept out of the comparison, as when the draft is an early form of it; empty for none. */
  readonly without: string;
}

export const EMPTY_DRAFT: DraftState = { text: '', decisions: {}, without: '' };

/** What another tab did to a draft that both keep. */
export type DraftNews = 'changed' | 'replaced' | 'aside' | 'not-kept' | 'wiped';

/** Named after the project and the dossier, so that two dossiers on one address keep two drafts. */
export const draftName = (corpus: string): string => `beleidslijn.draft.${corpus}`;
const asideName = (corpus: string): string => `beleidslijn.draft-aside.${corpus}`;

/** Written for a moment before a draft is removed, so that other tabs hear that it is to be nowhere. */
const WIPED = '{"wiped":true}';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDecision(value: unknown): value is Decision {
  if (!isRecord(value)) return false;
  return value['kind'] === 'elsewhere' || (value['kind'] === 'deliberate' && typeof value['reason'] === 'string');
}

/** What was written as JSON; null for a text that is none. */
function parsed(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return null;
  }
}

/** A value as a draft, with what of it can be read; null where no text can. */
function draftIn(value: unknown): DraftState | null {
  if (!isRecord(value) || typeof value['text'] !== 'string') return null;
  const { text, decisions, without } = value;
  const known = Object.entries(isRecord(decisions) ? decisions : {}).filter((entry): entry is [string, Decision] =>
    isDecision(entry[1]),
  );
  return { text, decisions: Object.fromEntries(known), without: typeof without === 'string' ? without : '' };
}

const draftOf = (written: string): DraftState | null => draftIn(parsed(written));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Two drafts that both began as `base`: of whatever only one of them changed, that change; of the rest the newer. Decisions
 * are taken finding by finding. `lost` is the text of the older where the newer does not hold it, else null.
 */
export function mergeDrafts(
  base: DraftState,
  older: DraftState,
  newer: DraftState,
): { readonly draft: DraftState; readonly lost: string | null } {
  const pick = <T>(from: T, one: T, other: T): T => (isSame(other, from) ? one : other);
  const text = pick(base.text, older.text, newer.text);
  const findings = new Set([...Object.keys(older.decisions), ...Object.keys(newer.decisions)]);
  const decisions = [...findings].flatMap((id): [string, Decision][] => {
    const decision = pick(base.decisions[id], older.decisions[id], newer.decisions[id]);
    return decision === undefined ? [] : [[id, decision]];
  });
  const without = pick(base.without, older.without, newer.without);
  const isLost = older.text !== base.text && !text.includes(older.text.trim());
  return { draft: { text, decisions: Object.fromEntries(decisions), without }, lost: isLost ? older.text : null };
}

/** A draft with the texts set aside for it, handed to the page that begins anew. */
export interface CarriedDraft {
  readonly draft: DraftState;
  readonly others: readonly string[];
}

/** The draft of one dossier, in this page and, where the writer asks for it, in the browser. */
export class DraftStore {
  draft: DraftState = EMPTY_DRAFT;
  /** True while the browser is to keep the draft. */
  isKeeping = false;
  /** False while it does not take what it is to keep: it is full, or refuses. */
  isKept = true;
  /** The draft as it was last read from the browser, or written to it; null while it is not kept. */
  private base: DraftState | null = null;
  /** The text as it was typed or pasted in this tab, until another one takes its place. */
  private typed = '';
  /** Called with what another tab did to the draft, whatever view is shown. */
  heard: (news: DraftNews) => void = () => {};
  private readonly corpus: string;
  private readonly storage: LineStorage | null;
  private readonly name: string;
  private aside: KeptLines;

  constructor(corpus: string, storage: LineStorage | null = browserStorage()) {
    this.corpus = corpus;
    this.storage = storage;
    this.name = draftName(corpus);
    this.aside = this.asideIn(null);
    this.open();
  }

  /** Texts that a newer one took the place of. */
  get others(): readonly string[] {
    return this.aside.lines.flatMap((line) => textOf(line) ?? []);
  }

  /** The draft as it is now: another tab may have written while the sheet was not shown. */
  open(): DraftNews | null {
    const written = this.read();
    if (this.isKeeping) return this.take(written);
    // Words of one's own that nobody asked to keep are not replaced by those of another tab.
    if (written === null || written === undefined || written === WIPED || this.draft.text.trim() !== '') return null;
    const kept = draftOf(written);
    if (kept === null) {
      // Another version wrote it: it stands there until it is dropped, and is offered as it is.
      this.setAside(written);
      return 'aside';
    }
    this.aside = this.asideIn(this.storage);
    this.draft = kept;
    this.base = kept;
    this.isKeeping = true;
    return 'changed';
  }

  /** Changes the draft, and the one that is kept: with what another tab changed of it meanwhile. */
  put(change: Partial<DraftState>): void {
    this.draft = { ...this.draft, ...change };
    if (change.text !== undefined) this.typed = change.text;
    if (!this.isKeeping) return;
    const written = this.read();
    // Another tab stopped keeping it a moment ago: to write it now would keep it against the writer's wish.
    if (written === null && this.base !== null) this.stop();
    else this.write(written);
  }

  /** Has the browser keep the draft, or forget it; false where it does not keep it. */
  keep(on: boolean): boolean {
    if (on) {
      this.isKeeping = true;
      const others = this.aside.lines;
      this.aside = this.asideIn(this.storage);
      this.aside.add(others);
      this.write(this.read());
      if (!this.isKept) this.stop();
    } else {
      this.stop();
      this.remove();
    }
    return this.isKeeping;
  }

  /** What another tab did, or null when it did nothing to this draft. */
  follow(change: StorageChange): DraftNews | null {
    const { key, newValue } = change;
    if (!this.isKeeping) return key === this.name ? this.open() : null;
    if (key === null || key === this.name) return this.take(newValue === WIPED ? WIPED : this.read());
    return this.aside.follow(change) ? 'aside' : null;
  }

  /** The text set aside in the place of the one that stands, which is set aside for it. */
  takeBack(text: string): void {
    const { text: now } = this.draft;
    this.put({ text });
    this.setAside(now);
    this.forget(text);
  }

  /** Drops a text that was set aside, in all tabs. */
  forget(text: string): void {
    this.aside.remove(this.aside.lines.filter((line) => textOf(line) === text));
    if (!this.isKeeping && this.read() === text) this.remove();
  }

  /** Removes the draft and all that was set aside from the page, from the browser, and from other tabs that keep it. */
  clear(): void {
    try {
      if (this.isKeeping) this.storage?.setItem(this.name, WIPED);
    } catch {
      // Then they hear only that it is kept no longer.
    }
    this.remove();
    this.reset();
  }

  /** What would be lost with the page: null where the browser keeps it all, or there is nothing. */
  unkept(): CarriedDraft | null {
    const { draft, others } = this;
    const isNothing = draft.text === '' && others.length === 0;
    return isNothing || (this.isKeeping && this.isKept) ? null : { draft, others };
  }

  /** Takes up what the page before could not keep. */
  resume({ draft, others }: CarriedDraft): void {
    this.put(draft);
    for (const text of others) this.setAside(text);
  }

  private reset(): void {
    this.draft = EMPTY_DRAFT;
    this.typed = '';
    this.stop();
    this.aside = this.asideIn(null);
  }

  /** Takes over what stands in the browser: it was written later than what this tab holds. */
  private take(written: string | null | undefined): DraftNews | null {
    const { base, draft } = this;
    if (written === undefined) return null;
    if (written === WIPED) {
      // What could not be kept is nowhere but here.
      const isAll = base !== null && base.text === draft.text;
      if (isAll) this.reset();
      else this.stop();
      return isAll ? 'wiped' : 'not-kept';
    }
    if (written === null) {
      if (base === null) return null;
      this.stop();
      return 'not-kept';
    }
    const theirs = draftOf(written);
    if (theirs === null || isSame(theirs, base)) return null;
    this.base = theirs;
    return this.become(mergeDrafts(base ?? EMPTY_DRAFT, draft, theirs).draft);
  }

  /** Goes on with a draft that was merged with what another tab wrote; what was typed here and is not in it is set aside. */
  private become(draft: DraftState): DraftNews {
    const { text } = this.draft;
    const { typed } = this;
    this.draft = draft;
    if (draft.text === text) return 'changed';
    this.typed = '';
    if (typed !== text || draft.text.includes(typed.trim())) return 'changed';
    this.setAside(typed);
    return 'replaced';
  }

  private write(written: string | null | undefined): void {
    const theirs = written == null ? null : draftOf(written);
    if (written != null && written !== WIPED && theirs === null) this.setAside(written);
    if (theirs !== null && !isSame(theirs, this.base)) {
      const { draft, lost } = mergeDrafts(this.base ?? EMPTY_DRAFT, theirs, this.draft);
      this.become(draft);
      if (lost !== null) this.setAside(lost);
    }
    try {
      if (this.storage === null) throw new Error('no storage; expected one to keep a draft in');
      this.storage.setItem(this.name, JSON.stringify(this.draft));
      this.base = this.draft;
      this.isKept = true;
    } catch {
      this.isKept = false;
    }
  }

  private setAside(text: string): void {
    if (text.trim() !== '' && text !== this.draft.text) this.aside.add([JSON.stringify(text)]);
  }

  /** Where texts are set aside: in the browser while it keeps the draft, else in this page alone. */
  private asideIn(storage: LineStorage | null): KeptLines {
    return new KeptLines(asideName(this.corpus), storage);
  }

  /** The browser keeps it no longer; the page still has it. */
  private stop(): void {
    // As they were when last read: the tab that stopped keeping has removed them by now.
    const others = this.isKeeping ? this.aside.known : [];
    this.aside.close();
    this.aside = this.asideIn(null);
    this.aside.add(others);
    this.isKeeping = false;
    this.isKept = true;
    this.base = null;
  }

  private remove(): void {
    for (const name of [this.name, asideName(this.corpus)]) {
      try {
        this.storage?.removeItem(name);
      } catch {
        // Where nothing may be kept nothing is there to be removed.
      }
    }
  }

  /** What stands in the browser; undefined where it gives nothing. */
  private read(): string | null | undefined {
    try {
      return this.storage?.getItem(this.name);
    } catch {
      return undefined;
    }
  }
}

/** The text in a line of those set aside; null for a line that is none. */
function textOf(line: string): string | null {
  const text = parsed(line);
  return typeof text === 'string' ? text : null;
}

/** What was handed over of the draft of a corpus: whatever is not a draft any more is left out. */
function carriedDraftIn(value: unknown): CarriedDraft | null {
  if (!isRecord(value)) return null;
  const { draft, others } = value;
  const known = draftIn(draft);
  const texts = Array.isArray(others) ? others.filter((text) => typeof text === 'string') : [];
  return known === null ? null : { draft: known, others: texts };
}

const stores = new Map<string, DraftStore>();
let carried: unknown = carriedOver();

/** The draft of a dossier: as left in this page or handed over by the one before, else as kept in the browser, else empty. */
export function draftStoreOf(corpus: string): DraftStore {
  const known = stores.get(corpus);
  if (known !== undefined) return known;
  const store = new DraftStore(corpus);
  stores.set(corpus, store);
  const before = isRecord(carried) ? carriedDraftIn(carried[corpus]) : null;
  if (before !== null) {
    carried = null;
    store.resume(before);
  }
  return store;
}

globalThis.addEventListener?.('storage', (event) => {
  if (event.storageArea !== browserStorage()) return;
  for (const store of stores.values()) {
    const news = store.follow(event);
    if (news !== null) store.heard(news);
  }
});

globalThis.addEventListener?.(BEFORE_RELOAD, (event) => {
  const unkept = [...stores].flatMap(([corpus, store]): [string, CarriedDraft][] => {
    const left = store.unkept();
    return left === null ? [] : [[corpus, left]];
  });
  if (unkept.length > 0 && !carryOver(Object.fromEntries(unkept))) event.preventDefault();
});
