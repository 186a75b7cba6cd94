import { correctionOutcomes, isOfPapers, outcomesOf } from '../../src/dossier/given-corrections.ts';
import type { CorrectionRemark, Dossier, GivenCorrection, Language, Override } from '../../src/model.ts';
import { correctionLine, isFaulty, parseCorrectionLine } from '../../src/text/correction-lines.ts';
import { BEFORE_RELOAD } from '../carried.ts';
import { EngineFault } from '../engine/fault.ts';
import { faultText } from '../fault-text.ts';
import { browserStorage, KeptLines, type LineStorage, type StorageChange } from '../kept-lines.ts';
import { type CorrectionEvent, type CorrectionRequest, correctionsName, type OwnCorrection } from './events.ts';
import { correctStrings } from './messages.ts';

/** Milliseconds for which a page waits for what was corrected before: then it is shown without, rather than not at all. */
const PATIENCE = 10_000;

/** Milliseconds after which it is said that the engine does not answer: it may be at work on a large dossier. */
const SILENCE = 20_000;

/** So many corrections are set apart; with more the engine fails at something else, and each takes it ten lists to find. */
const MOST_APART = 5;

/** Why what the engine was asked is let go of. */
const AGAIN = new Error('the reader asked again');

/**
 * Makes the dossier again with corrections of a reader on top of its own. Rejects with why it cannot: with an `EngineFault`
 * where the engine looked at them and failed. The signal says that nobody waits for it any more.
 */
export type MakeDossier = (dossier: Dossier, overrides: readonly Override[], signal: AbortSignal) => Promise<Dossier>;

/** The engine is asked for when there is something to apply: where it cannot be had, that is a fault like any other. */
const makeByEngine: MakeDossier = async (dossier, overrides, signal) => {
  const { engineOf } = await import('../engine/client.ts');
  const engine = await engineOf(dossier);
  signal.throwIfAborted();
  signal.addEventListener('abort', () => engine.stop());
  return engine.ask('correct', { overrides });
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
  private applied: readonly string[] = [];
  /** Of the corrections that the engine fails at, by their lines: set apart, so that they hold up no other. */
  private readonly broken = new Map<string, CorrectionRemark>();
  private asking = new AbortController();
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
    this.shippedLines = new Set(this.shipped.map(({ given }) => correctionLine(given)));
    globalThis.addEventListener?.(BEFORE_RELOAD, this.holdBack);
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
    if (because.kind === 'again') {
      this.broken.clear();
      this.asking.abort(AGAIN);
    }
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
    for (const leaving of [BEFORE_RELOAD, 'beforeunload']) globalThis.removeEventListener?.(leaving, this.holdBack);
  }

  /** What the browser does not keep goes with the page: the reader is asked before it closes, and it does not begin anew. */
  private readonly holdBack = (event: Event): void => {
    if (!this.lines.isKept) event.preventDefault();
  };

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
      const broken = this.broken.get(identity);
      if (broken !== undefined) return [{ line, given, state: 'not-applied', remark: broken, isShipped }];
      if (!isOfPapers(given, this.papers)) return [{ line, given, state: 'foreign', remark: null, isShipped }];
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

  /** What the engine is to apply on top of what the dossier was made with. */
  private get active(): readonly Override[] {
    return this.own.flatMap(({ given, state, isShipped }) =>
      isFaulty(given) || state === 'foreign' || isShipped || this.broken.has(correctionLine(given)) ? [] : [given],
    );
  }

  private async apply(): Promise<void> {
    if (this.isBusy) {
      // What is being made is looked at again when it is done: by then this stands in the list.
      this.tell();
      return;
    }
    this.fault = null;
    this.isBusy = true;
    this.tell();
    try {
      for (let { active } = this; !this.isClosed && !this.isMadeOf(active); { active } = this)
        await this.makeOf(active).catch((error) => {
          if (error !== AGAIN) throw error;
        });
    } catch (error) {
      this.fault = faultText(error);
    }
    this.isBusy = false;
    if (this.isClosed) return;
    const { asked } = this;
    this.asked = [];
    this.tell(this.sentence(asked));
  }

  /** Makes the dossier of these, or sets one apart that the engine fails at. Rejects with `AGAIN` too. */
  private async makeOf(active: readonly Override[]): Promise<void> {
    try {
      this.corrected = active.length === 0 ? null : await this.made(active);
      this.applied = active.map(correctionLine);
    } catch (error) {
      if (!(error instanceof EngineFault) || this.broken.size === MOST_APART) throw error;
      await this.setApart(active, error);
    }
  }

  /** Looks for the first correction at which the engine fails, in halves. Rejects where it fails without any of them. */
  private async setApart(active: readonly Override[], fault: EngineFault): Promise<void> {
    await this.made([]);
    let why = fault;
    let [sound, failing] = [0, active.length];
    while (failing - sound > 1) {
      const half = (sound + failing) >> 1;
      try {
        await this.made(active.slice(0, half));
        sound = half;
      } catch (error) {
        if (!(error instanceof EngineFault)) throw error;
        why = error;
        failing = half;
      }
    }
    const { nl, en } = why.label;
    this.broken.set(correctionLine(active[failing - 1]!), {
      rule: 'override-engine',
      level: 'error',
      message: { nl: correctStrings.nl.setApart(nl), en: correctStrings.en.setApart(en) },
    });
  }

  /** What the engine makes of these; says so while it does not answer. */
  private async made(overrides: readonly Override[]): Promise<Dossier> {
    this.asking = new AbortController();
    const { signal } = this.asking;
    const timer = setTimeout(() => {
      this.fault = 'the engine has not answered yet';
      this.tell(this.words.noAnswer);
    }, SILENCE);
    try {
      return await Promise.race([
        this.make(this.dossier, overrides, signal),
        new Promise<never>((_, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
      ]);
    } finally {
      clearTimeout(timer);
      this.fault = null;
    }
  }

  private isMadeOf(active: readonly Override[]): boolean {
    return this.applied.join('\n') === active.map(correctionLine).join('\n');
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
    const line = correctionLine(override);
    const own = this.own.find(({ given }) => correctionLine(given) === line);
    if (own?.state === 'not-applied') return words.notApplied(own.remark?.message[this.language()] ?? '');
    return words.applied(words.done[override.action]);
  }

  private show(): void {
    if (!this.isRestoring) return;
    this.isRestoring = false;
    this.tell();
  }

  private tell(said: string | null = null): void {
    if (this.isClosed) return;
    // Only then: a page that may ask before it closes is put away whole by no browser.
    if (this.lines.isKept) globalThis.removeEventListener?.('beforeunload', this.holdBack);
    else globalThis.addEventListener?.('beforeunload', this.holdBack);
    this.listener(said);
  }
}
