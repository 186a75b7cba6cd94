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

export class KeptLines {
  private readonly name: string;
  private readonly storage: LineStorage | null;
  private readonly identity: LineIdentity;
  /** What stood there when it could last be read: a browser that stops giving it takes nothing off the page. */
  private seen: readonly string[] = [];
  /** What is to be added to the lines and taken out of them, and could not be yet. */
  private added: readonly string[] = [];
  private removed: ReadonlySet<string> = new Set();

  constructor(name: string, storage: LineStorage | null, identity: LineIdentity = (line) => line) {
    this.name = name;
    this.storage = storage;
    this.identity = identity;
  }

  /** The lines as they are now, read anew: those of all tabs, and those that could not be kept. */
  get lines(): readonly string[] {
    return this.with(this.without(this.read(), this.removed), this.added);
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
   * written by a page of before, or at the very moment of another write, and what it dropped is put back.
   */
  follow({ key, oldValue, newValue }: StorageChange): boolean {
    if (key !== null && key !== this.name) return false;
    const [before, after] = [linesOf(oldValue), linesOf(newValue)];
    const dropped = this.without(before, this.identities(after));
    const isStale = dropped.length > 0 && this.without(after, this.identities(before)).length > 0;
    if (isStale) this.add(dropped);
    // Another tab may have made room for what could not be kept.
    else if (!this.isKept) this.write();
    return true;
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
    const { lines } = this;
    try {
      if (lines.length === 0) this.storage.removeItem(this.name);
      else this.storage.setItem(this.name, lines.map((line) => `${line}\n`).join(''));
      this.seen = lines;
      this.added = [];
      this.removed = new Set();
    } catch {
      // Full or refused: it is tried again with the next change, and until then `isKept` says so.
    }
  }
}
