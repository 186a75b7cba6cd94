/**
 * Marks of what turned between two clauses: a denial, an opposite, a figure, a date, a condition, an exception, a modal, a
 * member of a list, names that changed places. Read off the differences of the clauses, so that a word that stands on both
 * sides never counts.
 */
import { MODAL_STEPS, type ModalId } from '../languages/meaning.ts';
import type { Mark, Quote, Span } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import { type ComparedClause, type Difference, type Differences, differencesOf } from './differences.ts';
import { heldUntil } from './meaning.ts';

/** One side: the clause, and the sentence it is quoted from. */
export interface MeaningSide extends ComparedClause {
  readonly sentence: string;
  /** The clause of the position itself: a figure or member beside it in the quotation is of another matter. */
  readonly clause: Span;
}

/** What turned, and whether nothing that carries meaning differs. */
export interface MeaningComparison {
  readonly marks: readonly Mark[];
  readonly isSame: boolean;
}

/** Share of the content of the shorter side that must stay before one side is said to deny the other. */
const SAME_MATTER = 0.5;
/** Content words a denial may bring along ("geen steun verlenen"); with more it belongs to what was added. */
const DENIAL_COMPANY = 2;
/** Content words a member of a list may have. */
const MEMBER_WORDS = 4;

type Side = 'older' | 'newer';

interface Gap extends Difference {
  readonly at: number;
}

function isContent({ kind, fold, signal }: MeaningToken, { pack }: MeaningSide): boolean {
  if (kind !== 'word') return true;
  return signal === null && !pack.words.functionWords.has(fold) && !pack.auxiliaries.has(fold);
}

const content = (tokens: readonly MeaningToken[], side: MeaningSide): number =>
  tokens.filter((token) => isContent(token, side)).length;

function quote(side: MeaningSide, span: Span): Quote {
  return { sentence: side.sentence, span, text: side.text.slice(span.from, span.to) };
}

/** The words of some tokens of one side, from the first to the last; null for none. */
function quoteOf(side: MeaningSide, tokens: readonly MeaningToken[]): Quote | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : quote(side, { from: first.from, to: last.to });
}

function markOf(
  axis: Mark['axis'],
  direction: Mark['direction'],
  old: Quote | null,
  fresh: Quote | null,
  rule: string,
): Mark {
  return { axis, direction, carriers: old === null && fresh === null ? [] : [{ old, new: fresh }], rule };
}

/** A token with the word behind it: "10 gemeenten", "niet volledig". */
function withNext(side: MeaningSide, token: MeaningToken): MeaningToken[] {
  const next = side.tokens[side.tokens.indexOf(token) + 1];
  const joins = next !== undefined && next.from <= token.to + 1 && next.kind === 'word' && next.signal === null;
  return joins && !side.pack.nouns.prepositions.has(next.fold) && !side.pack.nouns.joiners.has(next.fold)
    ? [token, next]
    : [token];
}

// ── Conditions and exceptions ────────────────────────────────────────────────────────────────────────────────

interface Held {
  readonly token: MeaningToken;
  readonly span: Span;
  readonly key: string;
}

/** The conditions or exceptions of a clause, each with what it holds. */
function heldBy(side: MeaningSide, signal: 'condition' | 'exception'): Held[] {
  return side.tokens
    .filter((token) => token.signal === signal)
    .map((token) => {
      const span = { from: token.from, to: heldUntil(side.text, token, side.span.to) };
      const held = inside(side.tokens, span);
      const to = held.at(-1)?.to ?? span.to;
      return { token, span: { from: span.from, to }, key: held.map(({ key }) => key).join(' ') };
    });
}

/** The mark of one kind, and the stretches of both sides it speaks for. */
function heldMark(a: MeaningSide, b: MeaningSide, axis: 'condition' | 'exception') {
  const [older, newer] = [heldBy(a, axis), heldBy(b, axis)];
  const apart = (of: readonly Held[], other: readonly Held[]) =>
    of.filter(({ key }) => !other.some((held) => held.key === key));
  const [gone, come] = [apart(older, newer), apart(newer, older)];
  if (gone.length === 0 && come.length === 0) return null;
  const [old, fresh] = [gone[0]?.span ?? null, come[0]?.span ?? null];
  const rule = old === null ? `${axis}:added` : fresh === null ? `${axis}:dropped` : `${axis}:other`;
  const mark = markOf(axis, 'changed', old && quote(a, old), fresh && quote(b, fresh), rule);
  return { mark, older: gone.map(({ span }) => span), newer: come.map(({ span }) => span) };
}

const inside = (tokens: readonly MeaningToken[], { from, to }: Span): MeaningToken[] =>
  tokens.filter((token) => token.from >= from && token.from < to);

const without = (tokens: readonly MeaningToken[], spans: readonly Span[]): MeaningToken[] =>
  tokens.filter(({ from }) => !spans.some((span) => from >= span.from && from < span.to));

// ── Denials and opposites ────────────────────────────────────────────────────────────────────────────────────

interface Turn {
  readonly old: MeaningToken | null;
  readonly fresh: MeaningToken | null;
  readonly rule: string;
  readonly gap: Gap;
}

const isDenial = ({ signal }: MeaningToken): boolean => signal === 'denial' || signal === 'denying';

/** Words of two sides of a gap that exclude or deny each other: "verhoogt" and "verlaagt", "uitvoerbaar" and "onuitvoerbaar". */
function oppositesIn(gap: Gap, { pack }: MeaningSide): Turn[] {
  const turns: Turn[] = [];
  for (const old of gap.older) {
    for (const fresh of gap.newer) {
      if (old.kind !== 'word' || fresh.kind !== 'word' || isDenial(old) || isDenial(fresh)) continue;
      const sides = pack.meaningLookups.oppositeSides(fresh.fold);
      const opposed = pack.meaningLookups
        .oppositeSides(old.fold)
        .some(([group, side]) => sides.some(([other, otherSide]) => group === other && side !== otherSide));
      const { denyingAffix } = pack.meaning;
      const affixed = denyingAffix(old.fold, fresh.fold) || denyingAffix(fresh.fold, old.fold);
      if (opposed || affixed) turns.push({ old, fresh, gap, rule: opposed ? 'polarity:opposite' : 'polarity:affix' });
    }
  }
  return turns.slice(0, 1);
}

function turnsIn(gap: Gap, a: MeaningSide, b: MeaningSide): Turn[] {
  const denials: Turn[] = [
    ...gap.older.filter(isDenial).map((old) => ({ old, fresh: null, gap, rule: 'polarity:denial' })),
    ...gap.newer.filter(isDenial).map((fresh) => ({ old: null, fresh, gap, rule: 'polarity:denial' })),
  ];
  return [...denials, ...oppositesIn(gap, a), ...(a.pack === b.pack ? [] : oppositesIn(gap, b))];
}

/** Is a denial all that its gap says, or one of the words that came with a whole phrase? */
function isOwnTurn({ gap, rule, old }: Turn, a: MeaningSide, b: MeaningSide): boolean {
  if (rule !== 'polarity:denial') return true;
  const [denied, plain] = old === null ? [gap.newer, gap.older] : [gap.older, gap.newer];
  const [here, there] = old === null ? [b, a] : [a, b];
  const denying = denied.some(({ signal }) => signal === 'denying');
  const [more, less] = [content(denied, here), content(plain, there)];
  // "weigert de steun" for "verleent steun": the verb that denies stands in for another.
  return more - (denying ? 0 : less) <= DENIAL_COMPANY && (denying || less === 0 || more === 0);
}

function polarityMark(
  gaps: readonly Gap[],
  stayed: Differences['stayed'],
  a: MeaningSide,
  b: MeaningSide,
): Mark | null {
  const turns = gaps.flatMap((gap) => turnsIn(gap, a, b));
  if (turns.length === 0) return null;
  const [first] = turns;
  const shown = (side: MeaningSide, of: Side): Quote | null => {
    const token = of === 'older' ? first!.old : first!.fresh;
    if (token !== null) return quoteOf(side, isDenial(token) ? withNext(side, token) : [token]);
    // What is denied on the other side stands here without the denial.
    const words = of === 'older' ? first!.gap.older : first!.gap.newer;
    return quoteOf(side, words) ?? partner(side, of, first!, stayed);
  };
  const common = stayed.filter(([token]) => isContent(token, a)).length;
  const least = Math.min(content(a.tokens, a), content(b.tokens, b));
  const about = least > 0 && common / least >= SAME_MATTER;
  const turned = turns.length % 2 === 1 && turns.every((turn) => isOwnTurn(turn, a, b));
  const isReversed = about && turned;
  return markOf('polarity', isReversed ? 'changed' : 'unclear', shown(a, 'older'), shown(b, 'newer'), first!.rule);
}

/** The word on this side that stands in for the one right behind the denial on the other. */
function partner(side: MeaningSide, of: Side, { old, fresh }: Turn, stayed: Differences['stayed']): Quote | null {
  const denial = (old ?? fresh)!;
  const next = stayed
    .map(([x, y]) => (of === 'older' ? ([y, x] as const) : ([x, y] as const)))
    .find(([there]) => there.from > denial.to);
  return next === undefined ? null : quoteOf(side, [next[1]]);
}

// ── Figures and dates ────────────────────────────────────────────────────────────────────────────────────────

const isBound = ({ signal }: MeaningToken): boolean => signal === 'bound';

/** What a bound stands before. */
function bounded(side: MeaningSide, bound: MeaningToken): MeaningToken | null {
  return side.tokens[side.tokens.indexOf(bound) + 1] ?? null;
}

/** The mark of a number or date that differs: lifted in pairs, the one of each gap against the other. */
function amountMark(gaps: readonly Gap[], a: MeaningSide, b: MeaningSide, kind: 'number' | 'date'): Mark | null {
  const axis = kind === 'number' ? 'figure' : 'date';
  const carriers: { old: Quote | null; new: Quote | null }[] = [];
  const left: { old: MeaningToken[]; new: MeaningToken[] } = { old: [], new: [] };
  for (const gap of gaps) {
    const older = gap.older.filter((token) => token.kind === kind);
    const newer = gap.newer.filter((token) => token.kind === kind);
    const pairs = Math.min(older.length, newer.length);
    for (let at = 0; at < pairs; at += 1) {
      carriers.push({ old: quoteOf(a, withNext(a, older[at]!)), new: quoteOf(b, withNext(b, newer[at]!)) });
    }
    left.old.push(...older.slice(pairs));
    left.new.push(...newer.slice(pairs));
    // "tot 1 mei" and "vanaf 1 mei", "at least 10" and "at most 10": the bound turns, the figure stays.
    const [oldBound, newBound] = [gap.older.find(isBound), gap.newer.find(isBound)];
    const [of, against] = [oldBound && bounded(a, oldBound), newBound && bounded(b, newBound)];
    if (pairs === 0 && (of?.kind === kind || against?.kind === kind) && (oldBound ?? newBound) !== undefined) {
      carriers.push({
        old: oldBound && of ? quoteOf(a, [oldBound, of]) : same(a, against),
        new: newBound && against ? quoteOf(b, [newBound, against]) : same(b, of),
      });
    }
  }
  // One figure left on each side, in gaps of their own: the words around it moved as well.
  if (carriers.length === 0 && left.old.length === 1 && left.new.length === 1) {
    carriers.push({ old: quoteOf(a, withNext(a, left.old[0]!)), new: quoteOf(b, withNext(b, left.new[0]!)) });
  }
  if (carriers.length > 0) return { axis, direction: 'changed', carriers, rule: `${axis}:other` };
  const [old, fresh] = [left.old[0] ?? null, left.new[0] ?? null];
  if (old === null && fresh === null) return null;
  const rule = old === null ? `${axis}:added` : `${axis}:dropped`;
  return markOf(axis, 'unclear', old && quoteOf(a, withNext(a, old)), fresh && quoteOf(b, withNext(b, fresh)), rule);
}

/** The token of this side that says what one of the other side says. */
function same(side: MeaningSide, token: MeaningToken | null | undefined): Quote | null {
  const found = side.tokens.find(({ key }) => key === token?.key);
  return found === undefined ? null : quoteOf(side, [found]);
}

// ── Modals, members, order ───────────────────────────────────────────────────────────────────────────────────

const stepOf = (token: MeaningToken | undefined): number | null =>
  token === undefined ? null : MODAL_STEPS[token.id as ModalId];

function modalityMark(gaps: readonly Gap[], a: MeaningSide, b: MeaningSide): Mark | null {
  const modals = (of: Side): MeaningToken[] =>
    gaps.flatMap((gap) => gap[of].filter(({ signal }) => signal === 'modality'));
  const [old, fresh] = [modals('older')[0], modals('newer')[0]];
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
function memberMark(gaps: readonly Gap[], a: MeaningSide, b: MeaningSide): Mark | null {
  const found: Mark[] = [];
  for (const { older, newer } of gaps) {
    if ((older.length === 0) === (newer.length === 0)) return null;
    const [side, run] = older.length > 0 ? [a, older] : [b, newer];
    if (!isMember(side, run)) return null;
    const members = run.filter(({ fold }) => !side.pack.nouns.joiners.has(fold));
    const words = quoteOf(side, members);
    found.push(
      older.length > 0
        ? markOf('scope', 'down', words, null, 'scope:member')
        : markOf('scope', 'up', null, words, 'scope:member'),
    );
  }
  return found.length > 0 && found.every(({ direction }) => direction === found[0]!.direction) ? found[0]! : null;
}

function isMember(side: MeaningSide, run: readonly MeaningToken[]): boolean {
  const { pack, text, tokens } = side;
  const { joiners } = pack.nouns;
  const words = content(run, side);
  const speaks = run.some(
    ({ kind, signal, fold }) =>
      kind !== 'word' || signal !== null || pack.auxiliaries.has(fold) || pack.speechForms.has(fold),
  );
  if (words === 0 || words > MEMBER_WORDS || speaks) return false;
  const at = tokens.indexOf(run[0]!);
  const [before, after] = [tokens[at - 1], tokens[at + run.length]];
  const between = (left: MeaningToken | undefined, right: MeaningToken | undefined): string =>
    left === undefined || right === undefined ? '' : text.slice(left.to, right.from);
  const joinsBefore = joiners.has(run[0]!.fold) || between(before, run[0]).includes(',');
  const joinsAfter =
    joiners.has(run.at(-1)!.fold) || joiners.has(after?.fold ?? '') || between(run.at(-1), after).includes(',');
  const opens = before !== undefined && joiners.has(before.fold);
  return (
    (joinsBefore && before !== undefined && !pack.nouns.prepositions.has(run[0]!.fold)) ||
    (joinsAfter && (before === undefined || joinsBefore || opens || after !== undefined))
  );
}

// ── All of it ────────────────────────────────────────────────────────────────────────────────────────────────

/** What turned from the older to the newer clause. */
export function compareMeaning(a: MeaningSide, b: MeaningSide): MeaningComparison {
  const { changed, stayed, reordered } = differencesOf(a, b);
  if (changed.length === 0) return { marks: [], isSame: true };
  const held = (['condition', 'exception'] as const).flatMap((axis) => heldMark(a, b, axis) ?? []);
  const [goneSpans, comeSpans] = [held.flatMap(({ older }) => older), held.flatMap(({ newer }) => newer)];
  const gaps = changed
    .map(({ older, newer }, at): Gap => ({ older: without(older, goneSpans), newer: without(newer, comeSpans), at }))
    .filter(({ older, newer }) => older.length + newer.length > 0);
  const own = gaps
    .map(({ older, newer, at }): Gap => ({ older: inside(older, a.clause), newer: inside(newer, b.clause), at }))
    .filter(({ older, newer }) => older.length + newer.length > 0);
  const moved = (of: Side): readonly MeaningToken[] => gaps.flatMap((gap) => gap[of]);
  const agent = reordered
    ? markOf('agent', 'changed', quoteOf(a, moved('older')), quoteOf(b, moved('newer')), 'agent:order')
    : null;
  const marks = [
    polarityMark(gaps, stayed, a, b),
    amountMark(own, a, b, 'number'),
    amountMark(own, a, b, 'date'),
    ...held.map(({ mark }) => mark),
    modalityMark(gaps, a, b),
    memberMark(own, a, b),
    agent,
  ].filter((mark) => mark !== null);
  return { marks, isSame: false };
}
