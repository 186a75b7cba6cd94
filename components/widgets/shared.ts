/**
 * What the widgets of one page have in common, whichever script brought them: a page may hold two versions of the script, or
 * one as a module and one as a classic script, and must still fetch a dossier once and complain of it once.
 */
interface Shared {
  /** By whole address. */
  readonly fetched: Map<string, Promise<unknown>>;
  readonly parsed: WeakMap<Element, unknown>;
  /** Sentences already said on the console. */
  readonly said: Set<string>;
}

/** A symbol of the page and not of the script. Its shape is a contract between versions: only ever add to it. */
const KEY: unique symbol = Symbol.for('beleidslijn.widgets');

export function pageState(): Shared {
  const page = globalThis as { [KEY]?: Shared };
  page[KEY] ??= { fetched: new Map(), parsed: new WeakMap(), said: new Set() };
  return page[KEY];
}

/** Warns once per page, however many widgets have the same to say. */
export function warnOnce(sentence: string): void {
  const { said } = pageState();
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(sentence);
}
