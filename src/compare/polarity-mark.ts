/** Does one side deny what the other affirms: a denial that comes or goes, a word that excludes the other. */
import type { Mark, Quote } from '../model.ts';
import type { MeaningToken } from '../text/meaning-tokens.ts';
import type { Difference, Differences } from './differences.ts';
import { markOf } from './mark.ts';
import { content, type MeaningSide, quoteOf, withNext } from './meaning-side.ts';

/** Content words a denial may bring along ("geen steun verlenen"); with more it belongs to what was added. */
const DENIAL_COMPANY = 2;

interface Turn {
  readonly old: MeaningToken | null;
  readonly fresh: MeaningToken | null;
  readonly rule: string;
  readonly gap: Difference;
}

const isDenial = ({ signal }: MeaningToken): boolean => signal === 'denial' || signal === 'denying';

/** Words of two sides of a gap that exclude or deny each other: "verhoogt" and "verlaagt", "uitvoerbaar" and "onuitvoerbaar". */
function oppositesIn(gap: Difference, { pack }: MeaningSide): Turn[] {
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

/** Opposites are looked for in clauses that share most words alone: of any two sentences some words are opposed. */
function turnsIn(gap: Difference, a: MeaningSide, alike: boolean): Turn[] {
  const denials: Turn[] = [
    ...gap.older.filter(isDenial).map((old) => ({ old, fresh: null, gap, rule: 'polarity:denial' })),
    ...gap.newer.filter(isDenial).map((fresh) => ({ old: null, fresh, gap, rule: 'polarity:denial' })),
  ];
  return alike ? [...denials, ...oppositesIn(gap, a)] : denials;
}

/** The name that "who" before a word points back to, or null: "Michelle W. Bowman, who preferred to lower". */
function whoDoes({ tokens, text, pack }: MeaningSide, token: MeaningToken | null): string | null {
  const who = tokens.findLastIndex(({ from, fold }) => from < (token?.from ?? 0) && pack.verbs.relatives.has(fold));
  const name = who < 1 ? undefined : tokens[who - 1];
  return name !== undefined && /^\p{Lu}/u.test(text.slice(name.from, name.to)) ? name.fold : null;
}

/**
 * What one person prefers and another does not is no turn of either: of votes against, one was for more and one for less.
 * Asked of a word of each side.
 */
export function isOfOne(
  [a, b]: readonly [MeaningSide, MeaningSide],
  [old, fresh]: readonly [MeaningToken | null, MeaningToken | null],
): boolean {
  const [was, is] = [whoDoes(a, old), whoDoes(b, fresh)];
  return was === null || is === null || was === is;
}

/** Is a denial all that its gap says, or one of the words that came with a whole phrase? */
function isOwnTurn({ gap, rule, old, fresh }: Turn, a: MeaningSide, b: MeaningSide): boolean {
  if (rule !== 'polarity:denial') return true;
  const [denied, plain] = old === null ? [gap.newer, gap.older] : [gap.older, gap.newer];
  const [here, there] = old === null ? [b, a] : [a, b];
  // "have shown improvement but have not fully recovered" adds a second thing, and denies nothing of the first.
  const isJoiner = ({ fold }: MeaningToken): boolean => here.pack.nouns.joiners.has(fold);
  if (plain.length === 0 && denied.slice(0, denied.indexOf((old ?? fresh)!)).some(isJoiner)) return false;
  const denying = denied.some(({ signal }) => signal === 'denying');
  const [more, less] = [content(denied, here), content(plain, there)];
  // "weigert de steun" for "verleent steun": the verb that denies stands in for another.
  return more - (denying ? 0 : less) <= DENIAL_COMPANY && (denying || less === 0 || more === 0);
}

/** Whether one side denies what the other affirms, in clauses that are `alike` or not; `unclear` where a denial stands on one side and no more is known. */
export function polarityMark(
  gaps: readonly Difference[],
  stayed: Differences['stayed'],
  a: MeaningSide,
  b: MeaningSide,
  alike: boolean,
): Mark | null {
  const found = gaps.flatMap((gap) => turnsIn(gap, a, alike));
  // "neither ... nor", "noch ... noch" deny once.
  const isPaired = ({ old, fresh }: Turn): boolean => a.pack.meaning.correlatives.has((old ?? fresh)!.fold);
  const pair = found.find(isPaired);
  const turns = found.filter((turn) => turn === pair || !isPaired(turn));
  if (turns.length === 0) return null;
  const [first] = turns;
  const shown = (side: MeaningSide, of: 'older' | 'newer'): Quote | null => {
    const token = of === 'older' ? first!.old : first!.fresh;
    if (token !== null) return quoteOf(side, isDenial(token) ? withNext(side, token) : [token]);
    // What is denied on the other side stands here without the denial.
    const words = of === 'older' ? first!.gap.older : first!.gap.newer;
    return quoteOf(side, words) ?? partner(side, of, first!, stayed);
  };
  const turned =
    turns.length % 2 === 1 && turns.every((turn) => isOwnTurn(turn, a, b) && isOfOne([a, b], [turn.old, turn.fresh]));
  return markOf('polarity', turned ? 'changed' : 'unclear', shown(a, 'older'), shown(b, 'newer'), first!.rule);
}

/** The word on this side that stands in for the one right behind the denial on the other. */
function partner(
  side: MeaningSide,
  of: 'older' | 'newer',
  { old, fresh }: Turn,
  stayed: Differences['stayed'],
): Quote | null {
  const denial = (old ?? fresh)!;
  const next = stayed
    .map(([x, y]) => (of === 'older' ? ([y, x] as const) : ([x, y] as const)))
    .find(([there]) => there.from > denial.to);
  return next === undefined ? null : quoteOf(side, [next[1]]);
}
