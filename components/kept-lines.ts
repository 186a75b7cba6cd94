/**
 * Lines that a reader's browser keeps, the same for every tab. No tab ever writes a list that it holds: it tells what to add
 * and what to take out, and that is done to what stands there at that moment. A line that nobody here can read is a line.
 */

/** What is asked of the storage of a browser. */
export type LineStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What another tab did to the storage, as a `StorageEvent` tells it; a key of null is everything, wiped. */
export type StorageChange = Pick<StorageEvent, 'key' | 'oldValue' | 'newValue'>;

/** The storage of this browser, or null where it has none or gives none: a page from disk in some browsers. */
export function browserStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The lines of a text that hold something, as they stand; a mark of the byte order is no part of the first. */
export const linesOf = (text: string | null): readonly string[] =>
  (text ?? '')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');

/** What is the same for two lines that say the same. */
export type LineIdentity = (line: string) => string;

/** The lines with others behind them, as many of each as in either: what is read twice adds nothing. */
export function mergedLines(
  lines: readonly string[],
  others: readonly string[],
  identityOf: LineIdentity,
): readonly string[] {
  if (others.length === 0) return lines;
  const unmatched = new Map<string, number>();
  for (const identity of lines.map(identityOf)) unmatched.set(identity, (unmatched.get(identity) ?? 0) + 1);
  const added = others.filter((line) => {
    const identity = identityOf(line);
    const count = unmatched.get(identity) ?? 0;
    unmatched.set(identity, Math.max(0, count - 1));
    return count === 0;
  });
  return [...lines, ...added];
}

/**
 * Milliseconds without a change after which it is looked whether all that was done stands. Each tab reads a copy of the
 * storage, to which what others wrote comes a moment later, so two that write in that moment do not see each other: of 150
 * lines that three tabs of Chromium added as fast as they could, 135 stood. Longer than that moment, shorter than a person.
 */
const REST = 300;

const NOTHING = { added: [], removed: new Set<string>() } as const;

export class KeptLines {
  private readonly name: string;
  /** Under which a tab tells what it does: written and removed at once, so that others hear of it and nothing stays. */
  private readonly newsName: string;
  private readonly storage: LineStorage | null;
  private readonly identity: LineIdentity;
  /** What stood there when it could last be read: a browser that stops giving it takes nothing off the page. */
  private seen: readonly string[] = [];
  /** What is to be added to the lines and taken out of them, and could not be yet. */
  private added: readonly string[] = [];
  private removed: ReadonlySet<string> = new Set();
  /** What any tab added and took out since the last rest: what other tabs did as they tell it. */
  private recent: { readonly added: readonly string[]; readonly removed: ReadonlySet<string> } = NOTHING;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Called when what another tab wrote over was put right. */
  private readonly mended: () => void;

  constructor(
    name: string,
    storage: LineStorage | null,
    { identity = (line: string) => line, mended = () => {} }: { identity?: LineIdentity; mended?: () => void } = {},
  ) {
    this.name = name;
    this.newsName = `${name}.news`;
    this.storage = storage;
    this.identity = identity;
    this.mended = mended;
  }

  /** The lines as they are now, read anew: those of all tabs, and those that could not be kept. */
  get lines(): readonly string[] {
    this.read();
    return this.known;
  }

  /** The same as they were when last read. */
  get known(): readonly string[] {
    return this.with(this.without(this.seen, this.removed), this.added);
  }

  /** False while the browser does not keep what this tab did. */
  get isKept(): boolean {
    return this.removed.size === 0 && this.without(this.added, this.identities(this.read())).length === 0;
  }

  /** Adds the lines that are not there: as many of one as there are among these. */
  add(lines: readonly string[]): void {
    const identities = this.identities(lines);
    this.removed = new Set([...this.removed].filter((identity) => !identities.has(identity)));
    this.added = this.with(this.added, lines);
    this.write();
  }

  /** Takes out these lines, and nothing that another tab added since. */
  remove(lines: readonly string[]): void {
    const identities = this.identities(lines);
    const there = [...this.identities(this.read())];
    this.added = this.without(this.added, identities);
    this.removed = new Set([...this.removed, ...there.filter((identity) => identities.has(identity))]);
    this.write();
  }

  /**
   * True when another tab may have changed the lines. No act of a page adds and takes out at once: a list that does was
   * written by a page of before, which knows only its own, and what it dropped is put back at the next rest.
   */
  follow({ key, oldValue, newValue }: StorageChange): boolean {
    if (key === this.newsName) this.hear(newValue);
    if (key === null) this.close();
    if (key !== this.name) return key === null;
    const [before, after] = [linesOf(oldValue), linesOf(newValue)];
    const dropped = this.without(this.without(before, this.identities(after)), this.recent.removed);
    const isStale = dropped.length > 0 && this.without(after, this.identities(before)).length > 0;
    if (isStale) this.note(dropped, new Set());
    // Another tab may have made room for what could not be kept.
    else if (!this.isKept) this.write();
    return true;
  }

  /** Notes what another tab tells of itself: its lines, each behind a sign. */
  private hear(news: string | null): void {
    const lines = linesOf(news);
    const of = (sign: string): string[] => lines.flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []));
    if (lines.length > 0) this.note(of('+'), this.identities(of('-')));
  }

  /** Tells other tabs what this one does. A list alone does not: dropped lines may be taken out, or not seen yet. */
  private tell(added: readonly string[], removed: readonly string[]): void {
    const news = [...removed.map((line) => `-${line}`), ...added.map((line) => `+${line}`)];
    try {
      this.storage?.setItem(this.newsName, news.join('\n'));
      this.storage?.removeItem(this.newsName);
    } catch {
      // No room for it: then they see the list alone.
    }
  }

  /** Adds what was added and does not stand there, takes out what was taken out and does; true where there was any. */
  settle(): boolean {
    const { added, removed } = this.recent;
    this.close();
    const there = this.read();
    const lost = this.without(added, this.identities(there));
    const back = there.filter((line) => removed.has(this.identity(line)));
    if (lost.length > 0) this.add(lost);
    if (back.length > 0) this.remove(back);
    return lost.length > 0 || back.length > 0;
  }

  /** Looks after nothing any more of what was done until now. */
  close(): void {
    this.recent = NOTHING;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private note(added: readonly string[], removed: ReadonlySet<string>): void {
    const { recent } = this;
    const again = this.identities(added);
    this.close();
    this.recent = {
      added: this.with(this.without(recent.added, removed), added),
      removed: new Set([...[...recent.removed].filter((identity) => !again.has(identity)), ...removed]),
    };
    this.timer = setTimeout(() => {
      if (this.settle()) this.mended();
    }, REST);
  }

  private identities(lines: readonly string[]): ReadonlySet<string> {
    return new Set(lines.map(this.identity));
  }

  private without(lines: readonly string[], identities: ReadonlySet<string>): readonly string[] {
    return identities.size === 0 ? lines : lines.filter((line) => !identities.has(this.identity(line)));
  }

  private with(lines: readonly string[], others: readonly string[]): readonly string[] {
    return mergedLines(lines, others, this.identity);
  }

  private read(): readonly string[] {
    try {
      this.seen = linesOf(this.storage?.getItem(this.name) ?? null);
    } catch {
      // What was read before stands.
    }
    return this.seen;
  }

  private write(): void {
    if (this.storage === null) return;
    const before = this.read();
    const lines = this.known;
    const removed = before.filter((line) => this.removed.has(this.identity(line)));
    // Before the list: who sees a line of it knows that it was added, and what becomes of it later comes behind.
    this.tell(this.added, removed);
    try {
      if (lines.length === 0) this.storage.removeItem(this.name);
      else this.storage.setItem(this.name, lines.map((line) => `${line}\n`).join(''));
      this.seen = lines;
      this.note(this.added, this.removed);
      this.added = [];
      this.removed = new Set();
    } catch {
      // Full or refused: it is tried again with the next change, and until then `isKept` says so.
      this.tell(removed, this.added);
    }
  }
}
