import { correctionOutcomes, correctionsGiven, outcomesOf } from '../../src/dossier/given-corrections.ts';
import type { Dossier, GivenCorrection, Language, Override } from '../../src/model.ts';
import { correctionLine, isFaulty, parseCorrectionLine } from '../../src/text/correction-lines.ts';
import { browserStorage, KeptLines, type LineStorage, type StorageChange } from '../kept-lines.ts';
import { type CorrectionEvent, type CorrectionRequest, correctionsName, type OwnCorrection } from './events.ts';
import { correctStrings } from './messages.ts';

/** Milliseconds for which a page waits for what was corrected before: then it is shown without, rather than not at all. */
const PATIENCE = 10_000;

/** Makes the dossier again with corrections of a reader on top of its own; rejects with why it cannot. */
export type MakeDossier = (dossier: Dossier, overrides: readonly Override[]) => Promise<Dossier>;

/** The engine is asked for when there is something to apply: where it cannot be had, that is a fault like any other. */
const makeByEngine: MakeDossier = async (dossier, overrides) => {
  const { engineOf } = await import('../engine/client.ts');
  return (await engineOf(dossier)).ask('correct', { overrides });
};

/** The same for two writings of one correction; a line that is none is its own words. */
export function correctionIdentity(line: string): string {
  const given = parseCorrectionLine(line);
  return given === null ? '' : correctionLine(given);
}

/** What a store tells the page: that what it holds has changed, and a sentence to be said if there is one. */
export type StoreListener = (said: string | null) => void;

/**
 * The corrections of a reader on one dossier: kept as soon as they are made, whatever becomes of them then, and applied by the
 * engine one list after the other until the dossier is made of what the browser holds.
 */
export class CorrectionStore {
  /** The dossier with what could be applied; null while it is the one the page was given. */
  corrected: Dossier | null = null;
  private readonly dossier: Dossier;
  private readonly listener: StoreListener;
  private readonly language: () => Language;
  private readonly make: MakeDossier;
  private readonly lines: KeptLines;
  /** What was read of lines: at every change all of them are looked at. */
  private readonly read = new Map<string, { readonly given: GivenCorrection; readonly identity: string } | null>();
  private readonly papers: ReadonlySet<string>;
  private readonly shipped: CorrectionEvent['shipped'];
  private readonly shippedLines: ReadonlySet<string>;
  /** The lines that `corrected` was made with. */
  private applied: ReadonlySet<string> = new Set();
  private fault: string | null = null;
  private isBusy = false;
  private isRestoring = false;
  private isClosed = false;
  /** What was asked since the dossier was last made: said once it is. */
  private asked: readonly CorrectionRequest['because'][] = [];

  constructor(
    dossier: Dossier,
    listener: StoreListener,
    language: () => Language,
    { storage = browserStorage(), make = makeByEngine }: { storage?: LineStorage | null; make?: MakeDossier } = {},
  ) {
    this.language = language;
    this.dossier = dossier;
    this.listener = listener;
    this.make = make;
    this.lines = new KeptLines(correctionsName(dossier.corpus.id), storage, {
      identity: (line) => this.readLine(line)?.identity ?? '',
      mended: () => void this.catchUp(),
    });
    this.papers = new Set(dossier.documents.map(({ source }) => source.id));
    this.shipped = correctionOutcomes(dossier);
    this.shippedLines = new Set(correctionsGiven(dossier).map(correctionLine));
  }

  /** Applies what the browser kept. */
  async restore(): Promise<void> {
    const { active } = this;
    this.isRestoring = active.length > 0;
    this.tell();
    const timer = setTimeout(() => this.show(), PATIENCE);
    await this.apply();
    clearTimeout(timer);
    this.show();
  }

  /** Keeps and drops what is asked, at once, and applies it. */
  async ask({ add, remove, because }: CorrectionRequest): Promise<void> {
    // Two writes: a list that adds and drops in one is taken for a stale one by other tabs.
    if (add.length > 0) this.lines.add(add);
    if (remove.length > 0) this.lines.remove(remove);
    this.asked = [...this.asked, because];
    await this.apply();
  }

  /** Takes over what another tab did. */
  async follow(change: StorageChange): Promise<void> {
    if (!this.lines.follow(change)) return;
    await this.catchUp();
  }

  /** Takes over what happened while the page was put away by the browser. */
  async catchUp(): Promise<void> {
    const before = this.applied;
    await this.apply();
    if (before !== this.applied && !this.isClosed) this.tell(this.words.otherTab);
  }

  /** Says and shows nothing any more: the page has another dossier. */
  close(): void {
    this.isClosed = true;
    this.lines.settle();
    this.lines.close();
  }

  private get words() {
    return correctStrings[this.language()];
  }

  get state(): Omit<CorrectionEvent, 'why'> {
    const { shipped, isBusy, isRestoring, fault } = this;
    return { own: this.own, shipped, isKept: this.lines.isKept, isBusy, isRestoring, fault };
  }

  private get own(): readonly OwnCorrection[] {
    const lines = this.lines.lines.flatMap((line) => {
      const read = this.readLine(line);
      return read === null ? [] : [{ line, ...read }];
    });
    const outcomes = outcomesOf(
      this.corrected ?? this.dossier,
      lines.map(({ given }) => given),
    );
    const seen = new Set<string>();
    return lines.flatMap(({ line, given, identity }, at): OwnCorrection[] => {
      if (isFaulty(given)) return [{ line, given, state: 'faulty', remark: given.remark, isShipped: false }];
      // Written twice it is one correction still, and undone as one.
      if (seen.has(identity)) return [];
      seen.add(identity);
      const isShipped = this.shippedLines.has(identity);
      if (!this.isHere(given)) return [{ line, given, state: 'foreign', remark: null, isShipped }];
      const { state = 'waiting', remark = null } = outcomes[at] ?? {};
      return [{ line, given, state, remark, isShipped }];
    });
  }

  private readLine(line: string) {
    const known = this.read.get(line);
    if (known !== undefined) return known;
    const given = parseCorrectionLine(line);
    const read = given === null ? null : { given, identity: correctionLine(given) };
    this.read.set(line, read);
    return read;
  }

  private isHere({ a, b }: Override): boolean {
    return this.papers.has(a.document) && (b === null || this.papers.has(b.document));
  }

  /** What the engine is to apply on top of what the dossier was made with. */
  private get active(): readonly Override[] {
    return this.own.flatMap(({ given, state, isShipped }) =>
      isFaulty(given) || state === 'foreign' || isShipped ? [] : [given],
    );
  }

  private async apply(): Promise<void> {
    this.fault = null;
    if (this.isBusy) {
      // What is being made is looked at again when it is done: by then this stands in the list.
      this.tell();
      return;
    }
    this.isBusy = true;
    this.tell();
    try {
      let { active } = this;
      while (!this.isMadeOf(active)) {
        const made = active.length === 0 ? null : await this.make(this.dossier, active);
        if (this.isClosed) return;
        this.corrected = made;
        this.applied = new Set(active.map(correctionLine));
        ({ active } = this);
      }
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    }
    this.isBusy = false;
    if (this.isClosed) return;
    const { asked } = this;
    this.asked = [];
    this.tell(this.sentence(asked));
  }

  private isMadeOf(active: readonly Override[]): boolean {
    return [...this.applied].join('\n') === active.map(correctionLine).join('\n');
  }

  /** What the live region says of what was asked: what was done, or that it is kept and waits. */
  private sentence(asked: readonly CorrectionRequest['because'][]): string | null {
    if (asked.length === 0) return this.fault === null ? null : this.words.waits;
    const { words } = this;
    const kept = this.lines.isKept ? '' : ` ${words.notKept}`;
    if (this.fault !== null) return words.waits + kept;
    return asked.map((because) => this.done(because)).join(' ') + kept;
  }

  private done(because: CorrectionRequest['because']): string {
    const { words } = this;
    if (because.kind === 'read') return words.readSome(because.count, because.apart);
    if (because.kind !== 'added') return words[because.kind];
    const { override } = because;
    const outcome = outcomesOf(this.corrected ?? this.dossier, [override])[0];
    if (outcome?.state === 'not-applied') return words.notApplied(outcome.remark?.message[this.language()] ?? '');
    return words.applied(words.done[override.action]);
  }

  private show(): void {
    if (!this.isRestoring) return;
    this.isRestoring = false;
    this.tell();
  }

  private tell(said: string | null = null): void {
    if (!this.isClosed) this.listener(said);
  }
}
