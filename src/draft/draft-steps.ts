/** The steps of a check: positions of the draft, its other sentences, and what it does not repeat. */
import type { DraftFinding, DraftQuote, Passage, Span, Thread } from '../model.ts';
import { addressedLanes } from '../text/clause-of-passage.ts';
import { type PositionInSentence, positionsOf } from '../trace/positions.ts';
import { threadKey } from '../trace/threads.ts';
import { type DraftContext, draftQuote, isHome, spanKey, wholeOf } from './context.ts';
import { silenceTest, stepOf } from './draft-lines.ts';
import { type DraftLinks, linkScore } from './draft-links.ts';
import {
  byDocument,
  type EarlierWording,
  predecessorOf,
  type SpokenStation,
  spokenStations,
  withoutLine,
} from './earlier-wordings.ts';
import { comparedFinding, firstFinding, missedFinding, stepBesideLine } from './findings.ts';
import type { UndescribedSearch } from './undescribed.ts';

/** Papers back, per theme, in which a position that makes no line yet is still missed: the last two that speak of it. */
const LAST_PAPERS = 2;

/** What a step found, and what the next need not look at: sentences of the draft, and lanes of the dossier. */
export interface StepResult {
  readonly findings: readonly DraftFinding[];
  readonly placed: ReadonlySet<string>;
  readonly covered: ReadonlySet<string>;
}

export const keyOf = (position: PositionInSentence, { draft }: DraftContext): string =>
  threadKey({ ...position, language: draft.language });

/** Positions of the papers the draft is held against, oldest first. */
export const earlierPositions = ({ papers, dossier }: DraftContext): PositionInSentence[] =>
  papers.flatMap(({ annotated }) => positionsOf(annotated, dossier.corpus.focus));

/** The lane a position of the draft stands on, and the stations it is held against. */
function stationsFor(
  position: PositionInSentence,
  key: string,
  earlier: readonly PositionInSentence[],
  context: DraftContext,
): { readonly lane: string | null; readonly stations: readonly SpokenStation[] } {
  const { dossier, rank, read } = context;
  const thread = dossier.threads.find(({ id }) => id === key);
  const lanes = (thread?.lanes ?? []).map((lane) => ({ lane, stations: spokenStations(thread!, lane, rank) }));
  const same = lanes.find(({ lane }) => lane.addressee.regions.join('+') === position.countries.join('+'));
  // A lane of its own first, else what was said to all: as a narrower lane begins beside the wider one.
  const wide = lanes.find(({ lane }) => lane.addressee.class === 'all');
  const speaking = [same, wide, ...lanes].find((held) => held !== undefined && held.stations.length > 0);
  const unlined = (): SpokenStation[] =>
    byDocument(earlier.filter((other) => keyOf(other, context) === key).map((other) => withoutLine(other, read)));
  return { lane: same?.lane.id ?? null, stations: speaking?.stations ?? unlined() };
}

/** Each position of the draft held against what the papers said of it; said for the first time where they said nothing. */
export function positionFindings(
  positions: readonly PositionInSentence[],
  earlier: readonly PositionInSentence[],
  links: DraftLinks,
  lines: readonly Thread[],
  context: DraftContext,
): StepResult {
  const findings: DraftFinding[] = [];
  const placed = new Set<string>();
  const covered = new Set<string>();
  for (const position of positions) {
    const { theme, sentence, span, move, about: matter } = position;
    const key = keyOf(position, context);
    const passage = context.read.quoted(sentence.id, span, matter);
    const { lane, stations } = stationsFor(position, key, earlier, context);
    const isTied =
      move !== null || stations.flat().some((older) => linkScore(links, sentence.id, older.passage.sentence) > 0);
    const onLine = stepOf(
      lines.find(({ id }) => id === key),
      passage,
      context,
    );
    const older = onLine?.older ?? (isTied ? predecessorOf(passage, stations, links, context) : null);
    if (older !== null) {
      findings.push(comparedFinding(theme, onLine ?? stepBesideLine(older, passage, context), passage, context));
      placed.add(sentence.id);
      if (older.lane !== null) covered.add(older.lane);
      if (lane !== null) covered.add(lane);
    } else if (stations.length === 0 && !links.has(sentence.id)) {
      findings.push(firstFinding(theme, key, passage, context));
      placed.add(sentence.id);
    }
  }
  return { findings, placed, covered };
}

/** The link of a sentence with the newest paper that says it, and in it the closest sentence. */
function newestLink(sentence: string, links: DraftLinks, { rank, paperOf }: DraftContext) {
  const place = (older: string): number => rank.get(paperOf.get(older)!) ?? 0;
  const [newest] = [...(links.get(sentence) ?? [])].sort(
    ([x, link], [y, other]) => place(y) - place(x) || other.score - link.score || (x < y ? -1 : 1),
  );
  return newest;
}

/**
 * The sentences of the draft without a position, each held against the newest sentence it takes up. Without one it is
 * said for the first time where it is about a theme (`about`, by sentence), and cannot be placed elsewhere. Where nobody described the
 * papers, a link to a wording on a line is a step on that line, and what is first is searched for.
 */
export function sentenceFindings(
  about: ReadonlyMap<string, string>,
  placed: ReadonlySet<string>,
  links: DraftLinks,
  context: DraftContext,
  undescribed: UndescribedSearch | null,
): { readonly findings: readonly DraftFinding[]; readonly unplaced: readonly DraftQuote[] } {
  const { read, paperOf, prepared } = context;
  const findings: DraftFinding[] = [];
  const unplaced: DraftQuote[] = [];
  for (const { sentence, annotations } of prepared.units) {
    if (placed.has(sentence.id) || annotations.setPhrase !== null) continue;
    const whole = wholeOf(sentence.text);
    const theme = about.get(sentence.id) ?? null;
    const newest = newestLink(sentence.id, links, context);
    if (newest !== undefined) {
      const [id, { older, newer }] = newest;
      const line = undescribed?.lineOf(id) ?? { thread: null, lane: null };
      const wording = { document: paperOf.get(id)!, passage: read.quoted(id, older), ...line };
      const passage = read.quoted(sentence.id, newer);
      findings.push(comparedFinding(theme, stepBesideLine(wording, passage, context), passage, context));
    } else if (theme !== null && (undescribed?.isFirst(sentence.id) ?? true)) {
      findings.push(firstFinding(theme, null, read.passage(sentence.id, whole), context));
    } else {
      const quote = draftQuote(context, sentence.id, whole);
      if (quote !== null) unplaced.push(quote);
    }
  }
  return { findings, unplaced };
}

const touch = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to;

/** Tells whether the draft takes up a passage of an older paper in one way or another: then it is not missed. */
function answerTest(links: DraftLinks, findings: readonly DraftFinding[]): (passage: Passage) => boolean {
  const answered = new Set([...links.values()].flatMap((linked) => [...linked.keys()]));
  const compared = findings.flatMap(({ older }) => older?.passage ?? []);
  return ({ sentence, span }) =>
    answered.has(sentence) || compared.some((other) => other.sentence === sentence && touch(other.span, span));
}

/** The last wording of each line of a theme that the draft takes up nowhere. */
function missedOnLines(
  theme: string,
  covered: ReadonlySet<string>,
  isAnswered: (passage: Passage) => boolean,
  silent: ReadonlySet<string>,
  { dossier, rank }: DraftContext,
): EarlierWording[] {
  return dossier.threads
    .filter((thread) => thread.theme === theme)
    .flatMap((thread) =>
      addressedLanes(thread).flatMap((lane) => {
        const last = spokenStations(thread, lane, rank).at(-1);
        if (last === undefined || covered.has(lane.id) || !silent.has(lane.id)) return [];
        if (last.some(({ passage }) => isAnswered(passage))) return [];
        return last.find(({ passage }) => isHome(passage)) ?? last[0] ?? [];
      }),
    );
}

/** What the last papers that speak of a theme said without a line, and the draft takes up nowhere. */
function missedWithoutLine(
  theme: string,
  earlier: readonly PositionInSentence[],
  isAnswered: (passage: Passage) => boolean,
  isSilent: ReturnType<typeof silenceTest>,
  { dossier, papers, read }: DraftContext,
): EarlierWording[] {
  const stations = dossier.threads.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.stations));
  const lined = new Set(stations.flatMap(({ entries }) => entries.map(({ passage }) => spanKey(passage))));
  const speaks = (id: string): boolean =>
    dossier.cells.some((cell) => cell.theme === theme && cell.document === id && cell.state === 'speaks');
  const ids = papers.map(({ document }) => document.source.id).filter(speaks);
  return ids.slice(-LAST_PAPERS).flatMap((id) =>
    earlier
      .filter((position) => position.document === id && position.theme === theme)
      .map((position) => ({ position, older: withoutLine(position, read) }))
      .filter(({ older: { passage } }) => !lined.has(spanKey(passage)) && !isAnswered(passage))
      .filter(({ older: { passage }, position }) => isSilent(passage, position))
      .map(({ older }) => older),
  );
}

/** What the papers said under the themes the draft speaks of, and the draft does not repeat. */
export function missedFindings(
  themes: readonly string[],
  earlier: readonly PositionInSentence[],
  before: Pick<StepResult, 'findings' | 'covered'>,
  links: DraftLinks,
  silent: ReadonlySet<string>,
  context: DraftContext,
): DraftFinding[] {
  const isAnswered = answerTest(links, before.findings);
  const isSilent = silenceTest(context);
  return themes.flatMap((theme) =>
    [
      ...missedOnLines(theme, before.covered, isAnswered, silent, context),
      ...missedWithoutLine(theme, earlier, isAnswered, isSilent, context),
    ].map((older) => missedFinding(theme, older, context)),
  );
}
