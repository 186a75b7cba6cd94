/** The three forms of a finding: held against an older wording, said for the first time, not repeated. */

import { nearestSentences } from '../align/nearest-sentences.ts';
import type { PreparedDocument } from '../align/prepared-document.ts';
import { movementOf } from '../compare/movement.ts';
import { shift } from '../compare/shift.ts';
import { DRAFT_KIND_ORDER, labelIn } from '../languages/labels.ts';
import type { DraftFinding, DraftKind, Movement, Passage, Search, Shift } from '../model.ts';
import { byCodeUnit } from '../text/code-units.ts';
import { type DraftContext, draftQuote, spanKey, wordsOfPassage } from './context.ts';
import type { DraftStep } from './draft-lines.ts';
import { type EarlierWording, silentAfter } from './earlier-wordings.ts';

/** Refused candidates shown as proof that something is said for the first time. */
const NEAREST = 3;

function idOf(kind: DraftKind, lane: string | null, older: Passage | null, words: string): string {
  return [kind, lane ?? '', older === null ? '' : spanKey(older), words].join('|');
}

/**
 * Only what is the same in every part that carries meaning is repeated: equal words of another speaker are not, nor a denial.
 * A whole sentence in the very words of the older one is, also where who speaks or what is done was read on neither side:
 * "Job gains have been solid" was told as worded differently.
 */
function kindOf({ verdicts }: Movement, isVerbatim: boolean): DraftKind {
  if (verdicts.includes('weaker') || verdicts.includes('narrower')) return 'weaker';
  const told = verdicts.join();
  return told === 'same' || (isVerbatim && told === 'incomparable') ? 'repeated' : 'other';
}

function carriersOf({ marks }: Shift, context: DraftContext): DraftFinding['carriers'] {
  return marks
    .filter(({ direction }) => direction !== 'same')
    .flatMap(({ axis, direction, carriers }) =>
      carriers.map((carrier) => ({
        axis,
        direction,
        old: carrier.old,
        new: carrier.new === null ? null : draftQuote(context, carrier.new.sentence, carrier.new.span),
      })),
    );
}

/** A wording of the draft held against one that no line holds it against. */
export function stepBesideLine(older: EarlierWording, passage: Passage, { read }: DraftContext): DraftStep {
  const moved = shift(read.side(older.passage), read.side(passage), older.lane !== null);
  return { older, shift: moved, movement: movementOf(moved, null, older.passage.wording, passage.wording) };
}

/** A wording of the draft held against an older one. */
export function comparedFinding(
  theme: string | null,
  { older, shift: moved, movement, strongest }: DraftStep,
  passage: Passage,
  context: DraftContext,
): DraftFinding {
  const { dossier, rank } = context;
  const words = wordsOfPassage(passage, context);
  const isVerbatim = wordsOfPassage(older.passage, context) === words;
  const kind = kindOf(movement, isVerbatim);
  return {
    id: idOf(kind, older.lane, older.passage, words),
    kind,
    theme,
    thread: older.thread,
    lane: older.lane,
    here: draftQuote(context, passage.sentence, passage.span),
    passage,
    older: { document: older.document, passage: older.passage },
    ...(strongest === undefined ? {} : { strongest }),
    shift: moved,
    movement,
    carriers: kind === 'repeated' ? [] : carriersOf(moved, context),
    silent: silentAfter(older, dossier, rank),
    search: null,
  };
}

/** What was searched for an earlier wording of a sentence, and what came nearest. */
function searchFor(sentence: string, theme: string | null, { prepared, papers, draft, dossier }: DraftContext): Search {
  const named = dossier.themes.find(({ id }) => id === theme);
  const label = named === undefined ? theme : labelIn(named.prefLabel, draft.language);
  const query: PreparedDocument = {
    ...prepared,
    units: prepared.units.filter((unit) => unit.sentence.id === sentence),
  };
  const near = query.units.length === 0 ? [] : papers.map((paper) => nearestSentences(query, paper));
  const refused = near
    .flatMap((paper) => paper.refused)
    .sort((x, y) => y.score - x.score || byCodeUnit(x.sentence, y.sentence));
  return {
    sentences: near.reduce((sum, paper) => sum + paper.searched, 0),
    terms: label === null ? [] : [label],
    nearest: refused.slice(0, NEAREST),
  };
}

/** A wording of the draft that no paper has; `key` is that of its position, null where it holds none. */
export function firstFinding(
  theme: string | null,
  key: string | null,
  passage: Passage,
  context: DraftContext,
): DraftFinding {
  return {
    id: idOf('first', key, null, wordsOfPassage(passage, context)),
    kind: 'first',
    theme,
    thread: null,
    lane: null,
    here: draftQuote(context, passage.sentence, passage.span),
    passage,
    older: null,
    shift: null,
    movement: null,
    carriers: [],
    silent: [],
    search: searchFor(passage.sentence, theme, context),
  };
}

/** An older wording that the draft does not take up. */
export function missedFinding(theme: string, older: EarlierWording, { dossier, rank }: DraftContext): DraftFinding {
  return {
    id: idOf('not-repeated', older.lane, older.passage, ''),
    kind: 'not-repeated',
    theme,
    thread: older.thread,
    lane: older.lane,
    here: null,
    passage: null,
    older: { document: older.document, passage: older.passage },
    shift: null,
    movement: null,
    carriers: [],
    silent: silentAfter(older, dossier, rank),
    search: null,
  };
}

/** In the order they are told, each once: one clause may hold a matter that counts under two themes. */
export function inOrder(findings: readonly DraftFinding[], rank: DraftContext['rank']): DraftFinding[] {
  const place = ({ here }: DraftFinding): number => here?.span.from ?? 0;
  const age = ({ here, older }: DraftFinding): number => (here === null ? -(rank.get(older?.document ?? '') ?? 0) : 0);
  const keyOf = ({ here, older }: DraftFinding): string =>
    `${here?.span.from ?? ''}-${here?.span.to ?? ''}|${older === null ? '' : spanKey(older.passage)}`;
  const first = new Map<string, DraftFinding>();
  for (const finding of findings) if (!first.has(keyOf(finding))) first.set(keyOf(finding), finding);
  return [...first.values()].sort(
    (x, y) =>
      DRAFT_KIND_ORDER.indexOf(x.kind) - DRAFT_KIND_ORDER.indexOf(y.kind) ||
      place(x) - place(y) ||
      age(x) - age(y) ||
      byCodeUnit(x.id, y.id),
  );
}
