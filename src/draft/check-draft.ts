/**
 * A draft held against the dossier: which positions it words more weakly, leaves out, takes up for the first time, repeats.
 *
 * The draft is read, tagged, linked and worded by the same rooms as a paper, and placed after the last one; nothing here
 * has a rule of its own for words. It is held against the lines of the dossier as they stand, corrections included, so a
 * finding never contradicts what the line shows.
 */
import { linkPrepared, type PreparedDocument, prepareDocument } from '../align/link-documents.ts';
import { nearestSentences } from '../align/nearest-sentences.ts';
import { setPhraseOf } from '../annotate/set-phrases.ts';
import { shift } from '../compare/shift.ts';
import type {
  Document,
  Dossier,
  DraftCheck,
  DraftFinding,
  DraftKind,
  DraftQuote,
  Knowledge,
  Lane,
  Language,
  Passage,
  Rejected,
  Search,
  Sentence,
  Shift,
  Span,
  Thread,
} from '../model.ts';
import { sourceSpan } from '../read/source-map.ts';
import { isInScope } from '../text/block-scope.ts';
import { wordsOf } from '../text/tokenize.ts';
import { mainLanguage } from '../trace/language-notices.ts';
import { passageReader } from '../trace/passages.ts';
import { type PositionInSentence, positionsOf } from '../trace/positions.ts';
import { cellsOf } from '../trace/theme-coverage.ts';
import { threadKey } from '../trace/threads.ts';
import { readDraft } from './read-draft.ts';

/** What a draft is held against. */
export interface DraftSources {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge;
  /** As pasted. */
  readonly text: string;
  /** Of the draft; that of most papers when left out. */
  readonly language?: Language;
  /** Ids of papers to leave out, as when the draft is an early form of one of them. */
  readonly without?: readonly string[];
}

/** Refused candidates shown as proof that something is said for the first time. */
const NEAREST = 3;
/** Papers back, per theme, in which a position that makes no line yet is still missed: the last two that speak of it. */
const LAST_PAPERS = 2;

const ORDER: readonly DraftKind[] = ['weaker', 'not-repeated', 'first', 'other', 'repeated'];

/** An earlier wording, with the line it stands on if it stands on one. */
interface Older {
  readonly document: string;
  readonly passage: Passage;
  readonly thread: string | null;
  readonly lane: string | null;
}

/** The dossier prepared once, for as many checks of a changing draft as come. */
export interface Prepared {
  readonly dossier: Dossier;
  readonly knowledge: Knowledge;
  readonly analyses: ReadonlyMap<string, PreparedDocument>;
  readonly positions: ReadonlyMap<string, readonly PositionInSentence[]>;
  readonly sentences: ReadonlyMap<string, { readonly document: Document; readonly sentence: Sentence }>;
}

/** What of the dossier does not change while a draft is written. */
export function prepare(dossier: Dossier, knowledge: Knowledge): Prepared {
  const read = dossier.documents.filter((document) => document.unread === null);
  return {
    dossier,
    knowledge,
    analyses: new Map(read.map((document) => [document.source.id, prepareDocument(document, knowledge)])),
    positions: new Map(
      read.map((document) => [document.source.id, positionsOf(document, knowledge, dossier.corpus.focus)]),
    ),
    sentences: new Map(
      read.flatMap((document) =>
        document.blocks.flatMap((block) =>
          block.sentences.map((sentence) => [sentence.id, { document, sentence }] as const),
        ),
      ),
    ),
  };
}

/**
 * The findings of a draft: weaker, not repeated, first time, otherwise worded, repeated, each with the older wording and
 * its paper. What is missing is claimed only inside the themes the draft speaks of. The same text gives the same findings,
 * whatever was checked before; nothing of it is kept.
 */
export function checkDraft(sources: DraftSources): DraftCheck {
  return checkPrepared(prepare(sources.dossier, sources.knowledge), sources);
}

const plain = (text: string): string =>
  wordsOf(text)
    .map((word) => word.fold)
    .join(' ');
const isHome = (passage: Passage): boolean => passage.wording.speaker?.home ?? false;
const touch = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to;

/** The same as `checkDraft` for a dossier prepared before. */
export function checkPrepared(from: Prepared, asked: Pick<DraftSources, 'text' | 'language' | 'without'>): DraftCheck {
  const { dossier, knowledge } = from;
  const { focus } = dossier.corpus;
  const language = asked.language ?? mainLanguage(dossier.documents);
  const draft = readDraft(asked.text, language, focus, knowledge);
  const kept = new Set(asked.without ?? []);
  const leftOut = dossier.documents.flatMap(({ source, unread }): DraftCheck['leftOut'] => {
    if (kept.has(source.id)) return [{ document: source.id, why: 'kept-out' }];
    if (unread !== null) return [{ document: source.id, why: 'unread' }];
    return source.language === language ? [] : [{ document: source.id, why: 'other-language' }];
  });
  const out = new Set(leftOut.map((one) => one.document));
  const papers = dossier.documents.filter((document) => !out.has(document.source.id));
  const rank = new Map(papers.map((document, at) => [document.source.id, at]));
  const analyses = papers.flatMap((document) => from.analyses.get(document.source.id) ?? []);
  const own = prepareDocument(draft, knowledge);
  const read = passageReader([draft], knowledge);

  const texts = new Map(
    draft.blocks.flatMap((block) => block.sentences.map((sentence) => [sentence.id, { block, sentence }] as const)),
  );
  const quote = (sentence: string, span: Span): DraftQuote | null => {
    const found = texts.get(sentence);
    if (found === undefined) return null;
    const at = found.sentence.span.from;
    const { spans } = sourceSpan(draft, found.block.id, { from: at + span.from, to: at + span.to });
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined || last === undefined) return null;
    return { span: { from: first.from, to: last.to }, text: asked.text.slice(first.from, last.to) };
  };

  // Links of the draft with every paper, by the sentence of the draft and that of the paper.
  const links = new Map<string, Map<string, { score: number; span: Span; here: Span }>>();
  const tie = (here: string, there: string, link: { score: number; span: Span; here: Span }): void => {
    const known = links.get(here) ?? new Map();
    if ((known.get(there)?.score ?? -1) < link.score) known.set(there, link);
    links.set(here, known);
  };
  for (const analysis of analyses) {
    for (const link of linkPrepared(analysis, own)) {
      if (link.formula !== null) continue;
      const [older, newer] = texts.has(link.b.sentence) ? [link.a, link.b] : [link.b, link.a];
      tie(newer.sentence, older.sentence, { score: link.score, span: older.span, here: newer.span });
    }
  }
  // The same words are the same position, also where two short equal sentences share too little to be linked.
  const byWords = new Map<string, string[]>();
  for (const analysis of analyses) {
    for (const { sentence } of analysis.units) {
      const key = plain(sentence.text);
      byWords.set(key, [...(byWords.get(key) ?? []), sentence.id]);
    }
  }
  for (const { sentence } of own.units) {
    const whole = { from: 0, to: sentence.text.length };
    for (const there of byWords.get(plain(sentence.text)) ?? []) {
      tie(sentence.id, there, {
        score: 1,
        span: { from: 0, to: from.sentences.get(there)!.sentence.text.length },
        here: whole,
      });
    }
  }
  const scoreOf = (here: string, there: string): number => links.get(here)?.get(there)?.score ?? 0;

  const earlier = passageReader(papers, knowledge);
  const textOf = (passage: Passage): string =>
    (from.sentences.get(passage.sentence)?.sentence ?? texts.get(passage.sentence)?.sentence)?.text ?? '';
  const wordsOf = (passage: Passage): string => plain(textOf(passage).slice(passage.span.from, passage.span.to));

  const shiftTo = (older: Older, newer: Passage): Shift => {
    const document = from.sentences.get(older.passage.sentence)!.document;
    return shift(
      { passage: older.passage, text: textOf(older.passage), genre: document.source.genre, language },
      { passage: newer, text: textOf(newer), genre: draft.source.genre, language },
    );
  };

  /** Stations of a lane that speak, among the papers compared, oldest first. */
  const spoken = (thread: Thread, lane: Lane): Older[][] =>
    lane.stations
      .filter((station) => rank.has(station.document) && station.entries.length > 0)
      .map((station) =>
        station.entries.map(({ passage }) => ({
          document: station.document,
          passage,
          thread: thread.id,
          lane: lane.id,
        })),
      );

  /** The older passage a wording is held against, as the line chooses it: see DESIGN.md, "A thread's key". */
  const predecessor = (stations: readonly (readonly Older[])[], passage: Passage): Older | null => {
    const last = stations.at(-1);
    if (last === undefined) return null;
    const home = isHome(passage)
      ? stations.map((one) => one.filter((older) => isHome(older.passage))).filter((one) => one.length > 0)
      : [];
    const among = home.at(-1) ?? last;
    // Its own words said before are what it repeats, whoever said them there.
    const same = [...among, ...last].find((one) => wordsOf(one.passage) === wordsOf(passage));
    if (same !== undefined) return same;
    let best = among[0] ?? null;
    let score = -1;
    for (const one of among) {
      const found = scoreOf(passage.sentence, one.passage.sentence);
      if (found > score) [best, score] = [one, found];
    }
    return best;
  };

  const silentAfter = (older: Older): string[] => {
    const lane = dossier.threads
      .find((thread) => thread.id === older.thread)
      ?.lanes.find((one) => one.id === older.lane);
    const at = rank.get(older.document) ?? 0;
    return (lane?.stations ?? [])
      .filter((station) => station.standing === 'silent' && (rank.get(station.document) ?? -1) > at)
      .map((station) => station.document);
  };

  const held = (theme: string | null, older: Older, passage: Passage): DraftFinding => {
    const found = shiftTo(older, passage);
    const carriers = found.marks.flatMap((mark) =>
      mark.direction === 'same'
        ? []
        : mark.carriers.map((carrier) => ({
            axis: mark.axis,
            direction: mark.direction,
            old: carrier.old,
            new: carrier.new === null ? null : quote(carrier.new.sentence, carrier.new.span),
          })),
    );
    const verbatim = wordsOf(older.passage) === wordsOf(passage);
    const kind: DraftKind = verbatim
      ? 'repeated'
      : found.verdict.includes('weaker') || found.verdict.includes('narrower')
        ? 'weaker'
        : found.verdict.includes('same') && found.verdict.length === 1
          ? 'repeated'
          : 'other';
    return {
      id: idOf(kind, older.lane, older.passage, wordsOf(passage)),
      kind,
      theme,
      thread: older.thread,
      lane: older.lane,
      here: quote(passage.sentence, passage.span),
      passage,
      older: { document: older.document, passage: older.passage },
      shift: found,
      carriers: verbatim ? [] : carriers,
      silent: silentAfter(older),
      search: null,
    };
  };

  const searchFor = (sentence: string, theme: string | null): Search => {
    const unit = own.units.find((one) => one.sentence.id === sentence);
    const terms = theme === null ? [] : [dossier.themes.find((one) => one.id === theme)?.prefLabel[language] ?? theme];
    const refused: Rejected[] = [];
    let sentences = 0;
    if (unit !== undefined) {
      const query: PreparedDocument = { ...own, units: [unit] };
      for (const analysis of analyses) {
        const found = nearestSentences(query, analysis);
        sentences += found.searched;
        refused.push(...found.refused);
      }
    }
    refused.sort((x, y) => y.score - x.score || (x.sentence < y.sentence ? -1 : x.sentence > y.sentence ? 1 : 0));
    return { sentences, terms, nearest: refused.slice(0, NEAREST) };
  };

  const findings: DraftFinding[] = [];
  const placed = new Set<string>();
  const covered = new Set<string>();
  const known = (key: string): PositionInSentence[] =>
    papers.flatMap((document) =>
      (from.positions.get(document.source.id) ?? []).filter((one) => keyOf(one, language) === key),
    );
  const positions = positionsOf(draft, knowledge, focus);
  for (const position of positions) {
    const key = keyOf(position, language);
    const passage = read(position.sentence.id, position.span);
    const thread = dossier.threads.find((one) => one.id === key) ?? null;
    const lane = thread?.lanes.find((one) => one.addressee.regions.join('+') === position.countries.join('+')) ?? null;
    // A lane of its own first, else what was said to all: as a narrower lane begins beside the wider one.
    const wide = thread?.lanes.find((one) => one.addressee.class === 'all') ?? null;
    const any = thread?.lanes.find((one) => spoken(thread, one).length > 0) ?? null;
    const on = [lane, wide, any].find((one) => thread !== null && one !== null && spoken(thread, one).length > 0);
    const stations = thread === null || on == null ? [] : spoken(thread, on);
    const groups = stations.length > 0 ? stations : byDocument(known(key).map((one) => olderOf(one, earlier)));
    const tied =
      position.move !== null || groups.flat().some((one) => scoreOf(passage.sentence, one.passage.sentence) > 0);
    const older = tied ? predecessor(groups, passage) : null;
    if (older !== null) {
      findings.push(held(position.theme, older, passage));
      placed.add(position.sentence.id);
      covered.add(older.lane ?? spanKey(older.passage));
      if (lane !== null) covered.add(lane.id);
    } else if (groups.length === 0 && (links.get(position.sentence.id)?.size ?? 0) === 0) {
      findings.push(firstOf(position.theme, key, passage));
      placed.add(position.sentence.id);
    }
  }

  function firstOf(theme: string | null, key: string | null, passage: Passage): DraftFinding {
    return {
      id: idOf('first', key, null, wordsOf(passage)),
      kind: 'first',
      theme,
      thread: null,
      lane: null,
      here: quote(passage.sentence, passage.span),
      passage,
      older: null,
      shift: null,
      carriers: [],
      silent: [],
      search: searchFor(passage.sentence, theme),
    };
  }

  const cells = cellsOf([draft], focus, knowledge).filter((cell) => cell.state === 'speaks');
  const about = new Map<string, string>();
  for (const cell of cells) {
    for (const sentence of cell.sentences) if (!about.has(sentence)) about.set(sentence, cell.theme);
  }
  const unplaced: DraftQuote[] = [];
  for (const { sentence, block } of own.units) {
    if (placed.has(sentence.id) || !isInScope(draft, block)) continue;
    if (setPhraseOf(sentence.text, language) !== null) continue;
    const whole = { from: 0, to: sentence.text.length };
    const tied = [...(links.get(sentence.id) ?? [])];
    const theme = about.get(sentence.id) ?? null;
    // The newest paper that says it, and in it the closest sentence.
    const newest = tied.sort(
      ([x, one], [y, other]) =>
        (rank.get(from.sentences.get(y)!.document.source.id) ?? 0) -
          (rank.get(from.sentences.get(x)!.document.source.id) ?? 0) ||
        other.score - one.score ||
        (x < y ? -1 : 1),
    )[0];
    if (newest !== undefined) {
      const [there, link] = newest;
      const document = from.sentences.get(there)!.document.source.id;
      const passage = read(sentence.id, link.here);
      const older = { document, passage: earlier(there, link.span), thread: null, lane: null };
      findings.push(held(theme, older, passage));
      covered.add(spanKey(older.passage));
    } else if (theme !== null) {
      findings.push(firstOf(theme, null, read(sentence.id, whole)));
    } else {
      const here = quote(sentence.id, whole);
      if (here !== null) unplaced.push(here);
    }
  }

  const recognised = new Set([...cells.map((cell) => cell.theme), ...positions.map((position) => position.theme)]);
  const themes = focus.themes.filter((theme) => recognised.has(theme));
  // Every clause of an older paper that the draft takes up in one way or another is not missed.
  const answered = new Set([...links.values()].flatMap((one) => [...one.keys()]));
  const compared = findings.flatMap((one) => (one.older === null ? [] : [one.older.passage]));
  const isAnswered = (passage: Passage): boolean =>
    answered.has(passage.sentence) ||
    compared.some((one) => one.sentence === passage.sentence && touch(one.span, passage.span));
  const missed = (theme: string, older: Older): void => {
    findings.push({
      id: idOf('not-repeated', older.lane, older.passage, ''),
      kind: 'not-repeated',
      theme,
      thread: older.thread,
      lane: older.lane,
      here: null,
      passage: null,
      older: { document: older.document, passage: older.passage },
      shift: null,
      carriers: [],
      silent: silentAfter(older),
      search: null,
    });
  };
  for (const theme of themes) {
    for (const thread of dossier.threads) {
      if (thread.theme !== theme) continue;
      for (const lane of thread.lanes) {
        const last = spoken(thread, lane).at(-1);
        if (last === undefined || covered.has(lane.id)) continue;
        // What is asked of one country is not repeated by asking it of all, however alike the words: the lines keep them apart.
        if (lane.addressee.class === 'all' && last.some((one) => isAnswered(one.passage))) continue;
        const [own] = last.filter((one) => isHome(one.passage));
        const older = own ?? last[0];
        if (older !== undefined) missed(theme, older);
      }
    }
    const lined = new Set(
      dossier.threads.flatMap((thread) =>
        thread.lanes.flatMap((lane) =>
          lane.stations.flatMap((station) => station.entries.map((entry) => spanKey(entry.passage))),
        ),
      ),
    );
    const speaking = papers.filter((document) =>
      dossier.cells.some(
        (cell) => cell.theme === theme && cell.document === document.source.id && cell.state === 'speaks',
      ),
    );
    for (const document of speaking.slice(-LAST_PAPERS)) {
      for (const position of from.positions.get(document.source.id) ?? []) {
        if (position.theme !== theme) continue;
        const older = olderOf(position, earlier);
        if (lined.has(spanKey(older.passage)) || isAnswered(older.passage)) continue;
        missed(theme, older);
      }
    }
  }

  return {
    document: draft,
    documents: papers.map((document) => document.source.id),
    sentences: analyses.reduce((sum, one) => sum + one.units.length, 0),
    leftOut,
    themes,
    findings: sorted(findings, rank, ORDER),
    unplaced,
  };
}

const keyOf = (position: PositionInSentence, language: Language): string =>
  threadKey({ ...position, language, passage: NO_PASSAGE });
/** The key of a position is read off its theme and objects; the passage has no say in it. */
const NO_PASSAGE: Passage = {
  sentence: '',
  span: { from: 0, to: 0 },
  formula: null,
  wording: { speaker: null, act: null, addressee: null, degree: null, scope: null },
};
const spanKey = (passage: Passage): string => `${passage.sentence}:${passage.span.from}-${passage.span.to}`;

function olderOf(position: PositionInSentence, read: (sentence: string, span: Span) => Passage): Older {
  return {
    document: position.document,
    passage: read(position.sentence.id, position.span),
    thread: null,
    lane: null,
  };
}

/** Wordings that make no line yet, as stations of one. */
function byDocument(list: readonly Older[]): Older[][] {
  return [...new Set(list.map((one) => one.document))].map((id) => list.filter((one) => one.document === id));
}

function idOf(kind: DraftKind, lane: string | null, older: Passage | null, here: string): string {
  return [kind, lane ?? '', older === null ? '' : spanKey(older), here].join('|');
}

/** In the order they are told, each once: one clause may hold a matter that counts under two themes. */
function sorted(
  findings: readonly DraftFinding[],
  rank: ReadonlyMap<string, number>,
  order: readonly DraftKind[],
): DraftFinding[] {
  const seen = new Set<string>();
  const at = (one: DraftFinding): number => one.here?.span.from ?? 0;
  const age = (one: DraftFinding): number => (one.here === null ? -(rank.get(one.older?.document ?? '') ?? 0) : 0);
  return findings
    .filter((one) => {
      const key = `${one.here?.span.from ?? ''}-${one.here?.span.to ?? ''}|${one.older === null ? '' : spanKey(one.older.passage)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort(
      (x, y) =>
        order.indexOf(x.kind) - order.indexOf(y.kind) ||
        at(x) - at(y) ||
        age(x) - age(y) ||
        (x.id < y.id ? -1 : x.id > y.id ? 1 : 0),
    );
}
