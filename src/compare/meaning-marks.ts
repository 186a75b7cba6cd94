/**
 * Marks of what turned between two clauses: a denial, an opposite, a figure, a date, a condition, an exception, a modal, a
 * member of a list, names that changed places. Read off the differences of the clauses, so that a word that stands on both
 * sides never counts.
 */
import { MODAL_STEPS, type ModalId } from '../languages/meaning.ts';
import type { Mark, Quote, Span } from '../model.ts';
import { type MeaningToken, tokensIn } from '../text/meaning-tokens.ts';
import { amountMark } from './amount-mark.ts';
import { heldMark } from './condition-mark.ts';
import { type Difference, type Differences, differencesOf } from './differences.ts';
import { markOf } from './mark.ts';
import { content, isContent, type MeaningSide, quoteOf, withNext } from './meaning-side.ts';
import { isOfOne, polarityMark } from './polarity-mark.ts';

/** What turned, and whether nothing that carries meaning differs. */
export interface MeaningComparison {
  readonly marks: readonly Mark[];
  readonly isSame: boolean;
}

/** Share of the content of the shorter side that must stay before two clauses are of one matter. */
const SAME_MATTER = 0.5;
/** Share from which one sentence is the other, edited. */
const EDITED = 0.75;
/** Content words a member of a list may have. */
const MEMBER_WORDS = 4;
/** Words in which the "and" of a list must come. */
const LIST_WORDS = 12;

type Side = 'older' | 'newer';

const stepOf = (token: MeaningToken | undefined): number | null =>
  token === undefined ? null : MODAL_STEPS[token.id as ModalId];

function modalityMark(gaps: readonly Difference[], a: MeaningSide, b: MeaningSide): Mark | null {
  const modals = (of: Side): MeaningToken[] =>
    gaps.flatMap((gap) => gap[of].filter(({ signal }) => signal === 'modality'));
  // "zou de grens kunnen sluiten": what could be is what may be.
  const weakest = (found: readonly MeaningToken[]): MeaningToken | undefined =>
    found[0]?.id === 'want' ? (found.find(({ id }) => id === 'may') ?? found[0]) : found[0];
  const [old, fresh] = [weakest(modals('older')), weakest(modals('newer'))];
  if (old === undefined && fresh === undefined) return null;
  if (old?.id === fresh?.id) return null;
  // "verhoogt" and "zal verhogen": a plan against a deed is what the tense of the act says.
  if (old === undefined ? fresh?.id === 'will' : fresh === undefined && old.id === 'will') return null;
  const shown = (side: MeaningSide, token: MeaningToken | undefined): Quote | null =>
    token === undefined ? null : quoteOf(side, withNext(side, token));
  const [from, to] = [stepOf(old), stepOf(fresh)];
  // "kan verhogen" and "verhoogt": what may be against what is. What will be and what is are no steps of one scale.
  const may = MODAL_STEPS.may;
  const up = (old === undefined || from !== null) && (fresh === undefined || to !== null);
  const step = (value: number | null, token: MeaningToken | undefined): number =>
    token === undefined ? may + 1 : value!;
  const apart = up && (from === may) !== (to === may);
  const direction = !apart ? 'changed' : step(to, fresh) > step(from, old) ? 'up' : 'down';
  return markOf(
    'modality',
    direction,
    shown(a, old),
    shown(b, fresh),
    `modality:${old?.id ?? 'none'}-${fresh?.id ?? 'none'}`,
  );
}

/** A member that stands in a list on one side only: "scholen, sportclubs en bibliotheken". */
function memberMark(gaps: readonly Difference[], a: MeaningSide, b: MeaningSide): Mark | null {
  const moved = (of: Side): readonly MeaningToken[] => gaps.flatMap((gap) => gap[of]);
  const [gone, come] = [apart(moved('older'), moved('newer'), a), apart(moved('newer'), moved('older'), b)];
  if ((gone.length === 0) === (come.length === 0)) return null;
  const [side, tokens] = gone.length > 0 ? [a, gone] : [b, come];
  if (!runsOf(tokens, side).every((run) => isMember(side, run))) return null;
  const words = quoteOf(side, tokens);
  return side === a
    ? markOf('scope', 'down', words, null, 'scope:member')
    : markOf('scope', 'up', null, words, 'scope:member');
}

/** Tokens that the other side does not hold as often; "and", which moves when the last member goes, is none of them. */
function apart(tokens: readonly MeaningToken[], other: readonly MeaningToken[], { pack }: MeaningSide): MeaningToken[] {
  const left = new Map<string, number>();
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1);
  return tokens.filter(({ key, fold }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0 && !pack.nouns.joiners.has(fold);
  });
}

/** Tokens of a side, in their order, those that follow each other together. */
function runsOf(tokens: readonly MeaningToken[], side: MeaningSide): MeaningToken[][] {
  const runs: MeaningToken[][] = [];
  let last = -1;
  for (const token of tokens) {
    const at = side.tokens.indexOf(token, last + 1);
    if (last >= 0 && at === last + 1) runs.at(-1)!.push(token);
    else runs.push([token]);
    last = at;
  }
  return runs;
}

/** Does a run stand in a list: behind its last "and", or before it with a comma or "and" behind? */
function isMember(side: MeaningSide, run: readonly MeaningToken[]): boolean {
  const { pack, text, tokens } = side;
  const joins = (token: MeaningToken | undefined): boolean => token !== undefined && pack.nouns.joiners.has(token.fold);
  const words = content(run, side);
  const speaks = run.some(
    ({ kind, signal, fold }) =>
      kind !== 'word' ||
      signal !== null ||
      [pack.auxiliaries, pack.speechForms, pack.verbs.relatives].some((list) => list.has(fold)),
  );
  if (
    words === 0 ||
    words > MEMBER_WORDS ||
    speaks ||
    [run[0], run.at(-1)].some((token) => pack.nouns.prepositions.has(token!.fold))
  )
    return false;
  const at = tokens.indexOf(run[0]!);
  const behind = at + run.length;
  const [before, after] = [tokens[at - 1], tokens[behind]];
  // "a serious and growing concern", "but the summer's rise": what stands before its noun is no member of a list.
  const { fold } = run.at(-1)!;
  if (/['’]s$/u.test(fold) || pack.nouns.adjectival.test(fold)) return false;
  if (joins(before)) return at > 1;
  const comma = after !== undefined && text.slice(run.at(-1)!.to, after.from).includes(',');
  if (joins(after)) return true;
  // "Nonetheless, job gains have been robust in recent months, and the rate is low": a verb stands before that "and", and no list.
  const ahead = tokens.slice(behind, behind + LIST_WORDS);
  const and = ahead.findIndex((token) => joins(token) || pack.auxiliaries.has(token.fold));
  return comma && joins(ahead[and]);
}

const without = (tokens: readonly MeaningToken[], spans: readonly Span[]): MeaningToken[] =>
  tokens.filter(({ from }) => !spans.some((span) => from >= span.from && from < span.to));

const tokenAt = ({ tokens }: MeaningSide, quote: Quote | null): MeaningToken | null =>
  tokens.find(({ to }) => quote !== null && to > quote.span.from) ?? null;

/** The share of the content of the shorter side that stayed. */
function likenessOf(stayed: Differences['stayed'], a: MeaningSide, b: MeaningSide): number {
  // A figure or date is what may turn, not what it is about; without a word of content every word counts.
  const says = (token: MeaningToken, side: MeaningSide): boolean => token.kind === 'word' && isContent(token, side);
  const [older, newer] = [a, b].map((side) => side.tokens.filter((token) => says(token, side)).length);
  const least = Math.min(older!, newer!);
  if (least === 0) return stayed.length / Math.min(a.tokens.length, b.tokens.length);
  return stayed.filter(([token]) => says(token, a)).length / least;
}

/**
 * What turned from the older to the newer clause. `holdOneMatter`: both hold one position of a line, so that a condition the
 * newer adds is a condition of it, however few words they share.
 */
export function compareMeaning(a: MeaningSide, b: MeaningSide, holdOneMatter: boolean): MeaningComparison {
  const { changed, stayed, reordered } = differencesOf(a, b);
  if (changed.length === 0) return { marks: [], isSame: true };
  const likeness = likenessOf(stayed, a, b);
  const alike = likeness >= SAME_MATTER;
  const held = (['condition', 'exception'] as const).flatMap((axis) => heldMark(a, b, axis) ?? []);
  const [goneSpans, comeSpans] = [held.flatMap(({ older }) => older), held.flatMap(({ newer }) => newer)];
  const gaps = changed
    .map(({ older, newer }): Difference => ({ older: without(older, goneSpans), newer: without(newer, comeSpans) }))
    .filter(({ older, newer }) => older.length + newer.length > 0);
  // Of two sentences that are one but for a few words every figure is of the matter; else only that of its own clause.
  const isEdited = likeness >= EDITED;
  const own = isEdited
    ? gaps
    : gaps
        .map(({ older, newer }): Difference => ({ older: tokensIn(older, a.clause), newer: tokensIn(newer, b.clause) }))
        .filter(({ older, newer }) => older.length + newer.length > 0);
  const moved = (of: Side): readonly MeaningToken[] => gaps.flatMap((gap) => gap[of]);
  const agent = reordered
    ? markOf('agent', 'changed', quoteOf(a, moved('older')), quoteOf(b, moved('newer')), 'agent:order')
    : null;
  const marks = [
    polarityMark(gaps, stayed, a, b, alike),
    amountMark(own, a, b, 'number'),
    amountMark(own, a, b, 'date'),
    ...held.map(({ mark }) => mark),
    modalityMark(gaps, a, b),
    memberMark(own, a, b),
  ].filter((mark) => mark !== null);
  // "Als de raad instemt" of one matter is no condition of another: what turned is told of clauses that share half their words.
  const isAdded = ({ axis, rule }: Mark): boolean =>
    (axis === 'condition' || axis === 'exception') && rule.endsWith(':added');
  const isOfAnother = ({ axis, carriers: [first] }: Mark): boolean =>
    (axis === 'figure' || axis === 'date') &&
    !isOfOne([a, b], [tokenAt(a, first?.old ?? null), tokenAt(b, first?.new ?? null)]);
  const isTold = (mark: Mark): boolean => !isOfAnother(mark) && (alike || (holdOneMatter && isAdded(mark)));
  const told = marks.map((mark) => (isTold(mark) ? mark : { ...mark, direction: 'unclear' as const }));
  return { marks: agent === null ? told : [...told, agent], isSame: false };
}
