import type { Language } from '../model.ts';
import {
  type Filter,
  NO_FILTER,
  ORDERS,
  type Order,
  parseFilter,
  parseWindow,
  type Window,
  windowText,
} from './filter.ts';

/**
 * What the reader is looking at: the only state of the page. It stands in the URL fragment, so that a link shows the
 * same thing to a colleague and Back returns to it; nothing is kept in storage, a cookie or a server.
 */
export interface Selection {
  readonly view: View;
  readonly theme: string | null;
  readonly thread: string | null;
  readonly lane: string | null;
  /** The paper in focus: the pinned cell of the overview, the station of a line. */
  readonly document: string | null;
  /** The sentence in focus, in the reader of one paper. */
  readonly sentence: string | null;
  /** What is searched for, as typed, filters and all. */
  readonly query: string | null;
  /** The two papers, and within them the two sentences, of a comparison. */
  readonly older: string | null;
  readonly newer: string | null;
  readonly unit: 'passage' | 'document';
  readonly layout: 'side' | 'inline';
  readonly changesOnly: boolean;
  /** Whole papers side by side, also where they were limited to the parts about the shared subject. */
  readonly whole: boolean;
  /** Ids of the themes that stand open in the overview; null until the reader opens or closes one. */
  readonly open: readonly string[] | null;
  /** The overview as a table of words instead of marks. */
  readonly table: boolean;
  /** What the overview is narrowed to, the order of its themes, and among many papers those shown by the sentence. */
  readonly only: Filter;
  readonly order: Order;
  readonly window: Window | null;
  /** Ids of the lines down and of the papers across the table of positions; null until the reader chooses. */
  readonly positions: readonly string[] | null;
  readonly papers: readonly string[] | null;
  /** The bin of the ledger that stands open. */
  readonly bin: string | null;
  /** What the findings are narrowed to, as `filterAddress` writes it (src/view/findings/filter.ts). */
  readonly found: string | null;
  /** Version of the corpus a link was made with; null for a place nobody passed on. */
  readonly corpus: string | null;
  readonly lang: Language;
  readonly colour: 'auto' | 'light' | 'dark';
  /** False when the reader switched the single-key shortcuts off (WCAG 2.1.4). */
  readonly keys: boolean;
}

export type View =
  | 'findings'
  | 'overview'
  | 'line'
  | 'side'
  | 'draft'
  | 'table'
  | 'account'
  | 'documents'
  | 'themes'
  | 'own';
/** In the order of the navigation; the place in the list is the key that opens it. */
export const VIEWS: readonly View[] = ['findings', 'overview', 'line', 'side', 'table', 'draft', 'documents'];

/** Those of the navigation, the second page of Documenten, how it was made, and a reader's own papers, which are not of the dossier yet. */
export const ALL_VIEWS: readonly View[] = [...VIEWS, 'themes', 'account', 'own'];

/** What stands in an address only where the reader chose otherwise. */
const CHOICES = { unit: 'document', layout: 'side', order: 'dossier', lang: 'nl', colour: 'auto' } as const;

export const START: Selection = {
  view: 'findings',
  theme: null,
  thread: null,
  lane: null,
  document: null,
  sentence: null,
  query: null,
  older: null,
  newer: null,
  changesOnly: false,
  whole: false,
  open: null,
  table: false,
  only: NO_FILTER,
  window: null,
  positions: null,
  papers: null,
  bin: null,
  found: null,
  corpus: null,
  keys: true,
  ...CHOICES,
};

const NAMES = [
  'view',
  'theme',
  'thread',
  'lane',
  'document',
  'sentence',
  'query',
  'older',
  'newer',
  'bin',
  'found',
  'corpus',
] as const;

/** The fragment that shows a selection, with its `#`; what stands at its start value or is not given is left out. */
export function fragment(selection: Partial<Selection>): string {
  const parts: string[] = [];
  const say = (name: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined) parts.push(`${name}=${value}`);
  };
  const word = (name: string, value: string | null | undefined): void => say(name, value && encode(value));
  const list = (name: string, values: readonly string[] | null | undefined): void =>
    say(name, values?.map(encode).join(','));
  const choice = (name: keyof typeof CHOICES): void =>
    say(name, selection[name] === CHOICES[name] ? null : selection[name]);
  for (const name of NAMES) word(name, selection[name]);
  choice('unit');
  choice('layout');
  say('changes', selection.changesOnly ? 'only' : null);
  say('papers', selection.whole ? 'whole' : null);
  list('open', selection.open);
  say('as', selection.table ? 'table' : null);
  const { only } = selection;
  word('region', only?.region);
  word('speaker', only?.speaker);
  list('genre', only?.genres);
  if (only?.from || only?.to) say('years', `${only.from ?? ''}-${only.to ?? ''}`);
  list('themes', only?.themes);
  choice('order');
  word('window', selection.window && windowText(selection.window));
  list('positions', selection.positions);
  list('columns', selection.papers);
  choice('lang');
  choice('colour');
  say('keys', selection.keys === false ? 'off' : null);
  return `#${parts.join('&')}`;
}

/** The selection a fragment stands for. A value that cannot be read counts as its start value, so an old link opens. */
export function parseFragment(text: string): Selection {
  const given = new Map<string, string>();
  // Half a character, as a pasted address may hold, has no code in UTF-8: making the next address from it would throw.
  const whole = text.replace(/\p{Cs}/gu, '\uFFFD');
  for (const part of whole.replace(/^#/, '').split('&')) {
    const at = part.indexOf('=');
    if (at > 0) given.set(part.slice(0, at), part.slice(at + 1));
  }
  const word = (name: string): string | null => {
    const value = given.get(name);
    return value === undefined || value === '' ? null : decode(value);
  };
  const list = (name: string): readonly string[] | null =>
    given.get(name)?.split(',').filter(Boolean).map(decode) ?? null;
  const one = <T extends string>(name: string, of: readonly T[], otherwise: T): T =>
    of.find((value) => value === given.get(name)) ?? otherwise;
  return {
    view: one('view', ALL_VIEWS, START.view),
    theme: word('theme'),
    thread: word('thread'),
    lane: word('lane'),
    document: word('document'),
    sentence: word('sentence'),
    query: word('query'),
    older: word('older'),
    newer: word('newer'),
    unit: one('unit', ['passage', 'document'], START.unit),
    layout: one('layout', ['side', 'inline'], START.layout),
    changesOnly: given.get('changes') === 'only',
    whole: given.get('papers') === 'whole',
    open: list('open'),
    table: given.get('as') === 'table',
    only: parseFilter(word, list),
    order: one('order', ORDERS, START.order),
    window: parseWindow(word('window')),
    positions: list('positions'),
    papers: list('columns'),
    bin: word('bin'),
    found: word('found'),
    corpus: word('corpus'),
    lang: one('lang', ['nl', 'en'], START.lang),
    colour: one('colour', ['auto', 'light', 'dark'], START.colour),
    keys: given.get('keys') !== 'off',
  };
}

const PLACES: readonly (keyof Selection)[] = ['thread', 'lane', 'older', 'newer', 'unit'];

/**
 * True when the step from one selection to the next is a step to another place, which Back must undo. Opening a theme
 * or pinning a cell is not: with those in the history, Back from a line would take a press for every cell seen before.
 */
export function isNavigation(from: Selection, to: Selection): boolean {
  if (from.view !== to.view) return true;
  if (to.view === 'documents' && (from.document !== to.document || (from.query === null) !== (to.query === null)))
    return true;
  return to.view !== 'overview' && to.view !== 'findings' && PLACES.some((name) => from[name] !== to[name]);
}

/** Commas, slashes and tildes of ids stay readable; `&`, `=`, `%` and the like do not survive a fragment. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/%2F|%3A/g, decodeURIComponent);
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    // A fragment cut off inside an escape ("%C3") by a mail program: take it as it stands, it will simply match nothing.
    return value;
  }
}
