/**
 * Positions: which clause of a paper holds which position.
 *
 * A position is a matter (visumbeleid), with the move asked about it (aansluiting) where the knowledge names one for the
 * theme, towards the regions of the focus. All of it is read off the sentence; nothing here knows of another paper.
 */

import { type AnnotatedDocument, type AnnotatedSentence, comparedSentences } from '../annotate/annotated-document.ts';
import type { ObjectHit } from '../annotate/objects.ts';
import { focusTest, type SentenceRegions } from '../annotate/regions.ts';
import type { ClauseData } from '../languages/pack.ts';
import type { Focus, Knowledge, PolicyObject, Region, Sentence, Span } from '../model.ts';

/** A clause that holds a position, before its wording is read. */
export interface PositionInSentence {
  readonly document: string;
  readonly sentence: Sentence;
  readonly theme: string;
  readonly matter: string;
  readonly move: string | null;
  readonly span: Span;
  readonly countries: readonly string[];
  readonly words: string;
  /** Where its matter and its move stand: a degree word of a neighbouring matter is none of its own. */
  readonly about: readonly Span[];
}

/** Does knowledge name positions: a matter that makes a line under a theme? Themes and regions alone name none. */
export const knowsPositions = (knowledge: Knowledge | null): boolean =>
  knowledge?.objects.some(({ themes = [] }) => themes.length > 0) ?? false;

const hull = (x: Span, y: Span): Span => ({ from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) });
const within = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.from < outer.to;
const same = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to;

/** The span without white space at its end. */
function trimmed(text: string, span: Span): Span {
  const length = text.slice(span.from, span.to).trimEnd().length;
  return { from: span.from, to: span.from + length };
}

/**
 * The clauses that hold the matter with the move: those with both, else the stretch from the one to the other in the
 * same sentence. A word that means both ("aanpassingsniveau") leaves the matter to the clause before that names it:
 * "haar ... veiligheidsbeleid (GBVB) ..., en zij verwacht een geleidelijke verdieping ..., in het bijzonder een verhoging
 * van het aanpassingsniveau" is one passage, or the word that says how far would be cut off.
 */
function stretches(
  text: string,
  cut: readonly Span[],
  matter: readonly ObjectHit[],
  move: readonly ObjectHit[] | null,
  { specifies }: ClauseData,
): Span[] {
  const clauseOf = (span: Span): number => cut.findIndex((clause) => within(span, clause));
  const whole = (from: number, to: number): Span => {
    let last = to;
    while (last + 1 < cut.length && specifies.test(text.slice(cut[last + 1]!.from, cut[last + 1]!.to))) last += 1;
    return trimmed(text, hull(cut[from]!, cut[last]!));
  };
  const places = [...new Set(matter.map((hit) => clauseOf(hit.span)))].filter((at) => at >= 0).sort((x, y) => x - y);
  if (move === null) return runs(places).map(([from, to]) => whole(from, to));
  const named = matter.filter((hit) => !move.some((other) => same(other.span, hit.span)));
  const explicit = new Set(named.map((hit) => clauseOf(hit.span)));
  const moves = [...new Set(move.map((hit) => clauseOf(hit.span)))].filter((at) => at >= 0).sort((x, y) => x - y);
  const both = moves.filter((at) => explicit.has(at));
  if (both.length > 0) return both.map((at) => whole(at, at));
  return moves.slice(0, 1).map((at) => {
    const before = [...explicit].filter((clause) => clause <= at).sort((x, y) => y - x)[0];
    return before === undefined ? whole(at, at) : whole(before, at);
  });
}

/** Runs of clauses that follow each other: what one sentence says of one matter in two clauses is one passage. */
function runs(places: readonly number[]): [from: number, to: number][] {
  const stretched: [number, number][] = [];
  for (const at of places) {
    const last = stretched.at(-1);
    if (last !== undefined && at === last[1] + 1) last[1] = at;
    else stretched.push([at, at]);
  }
  return stretched;
}

/** The position in the words of the sentence: from move to matter, what lies between them left in, addressees left out. */
function positionWords(
  text: string,
  span: Span,
  matter: readonly ObjectHit[],
  move: readonly ObjectHit[] | null,
): string {
  const [name] = matter.filter((hit) => within(hit.span, span));
  if (name === undefined) return '';
  const [act] = (move ?? []).filter((hit) => within(hit.span, span) && !same(hit.span, name.span));
  const stretch = act === undefined ? name.span : hull(act.span, name.span);
  return text.slice(stretch.from, wordEnd(text, stretch.to));
}

/** The end of the hyphenated word that a span ends in. */
function wordEnd(text: string, to: number): number {
  return to + (/^[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*/u.exec(text.slice(to))?.[0].length ?? 0);
}

/** What positions are read with: the same for every sentence of a paper. */
interface PositionContext {
  readonly document: string;
  readonly opening: ClauseData;
  readonly focus: Focus;
  readonly objects: ReadonlyMap<string, PolicyObject>;
  readonly countries: ReadonlySet<string>;
  readonly isFocus: (regions: readonly string[]) => boolean;
}

/** Positions of one document, in reading order. None without a focus, themes or objects. */
export function positionsOf(paper: AnnotatedDocument, focus: Focus): PositionInSentence[] {
  const { knowledge, regionsById } = paper.compiled;
  const context: PositionContext = {
    document: paper.document.source.id,
    opening: paper.pack.clauses,
    focus,
    objects: new Map((knowledge?.objects ?? []).map((object) => [object.id, object])),
    countries: countriesOf(focus, knowledge?.regions ?? []),
    isFocus: focusTest(focus.regions, regionsById),
  };
  return comparedSentences(paper).flatMap((sentence) => positionsIn(sentence, context));
}

/**
 * A matter stands under the themes that know a move for it here, else under the first of its themes alone: "weerbaarheid",
 * of two themes, was one line told twice.
 */
function positionsIn(sentence: AnnotatedSentence, context: PositionContext): PositionInSentence[] {
  const { objects, focus } = context;
  const named = sentence.objects.filter((hit) => hit.inheritedFrom === null);
  const matters = [...new Set(named.map((hit) => hit.object))].filter((id) => objects.get(id)?.kind !== 'move');
  return matters.flatMap((matter) => {
    const themes = (objects.get(matter)?.themes ?? []).filter((theme) => focus.themes.includes(theme));
    const positions = themes.map((theme) => positionsOn(matter, theme, named, sentence, context));
    const moved = positions.filter((some) => some.some(({ move }) => move !== null));
    return (moved.length > 0 ? moved : positions.slice(0, 1)).flat();
  });
}

/** The clauses of a sentence that hold a matter under a theme, with regard to the focus. */
function positionsOn(
  matter: string,
  theme: string,
  named: readonly ObjectHit[],
  { sentence, clauses, regions }: AnnotatedSentence,
  { document, opening, objects, countries, isFocus }: PositionContext,
): PositionInSentence[] {
  const { text } = sentence;
  const matterHits = named.filter((hit) => hit.object === matter);
  const moves = named.filter((hit) => {
    const object = objects.get(hit.object);
    return object?.kind === 'move' && (object.themes ?? []).includes(theme);
  });
  const move = moves[0]?.object ?? null;
  const moveHits = move === null ? null : moves.filter((hit) => hit.object === move);
  return stretches(text, clauses, matterHits, moveHits, opening).flatMap((span): PositionInSentence[] => {
    const here = regionsIn(regions, span);
    if (!isFocus(here.all)) return [];
    const isGroup = here.said.some((region) => !countries.has(region) && isFocus([region]));
    const asked = isGroup ? [] : here.said.filter((region) => countries.has(region)).sort();
    const words = positionWords(text, span, matterHits, moveHits);
    const about = [...matterHits, ...(moveHits ?? [])].map((hit) => hit.span);
    return [{ document, sentence, theme, matter, move, span, countries: asked, words, about }];
  });
}

/** Regions that lie inside a region of the focus: its countries, not the focus itself nor a group that holds it. */
function countriesOf(focus: Focus, regions: readonly Region[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, broader } of regions) {
      if (broader === null || ids.has(id) || !(focus.regions.includes(broader) || ids.has(broader))) continue;
      ids.add(id);
      grown = true;
    }
  }
  return ids;
}

/** Regions of the clauses of a stretch: all that count for them, and those its own words name. */
function regionsIn(read: SentenceRegions | null, span: Span): { all: string[]; said: string[] } {
  const findings = (read?.clauses ?? []).filter((clause) => same(clause.span, span)).flatMap(({ regions }) => regions);
  const said = findings.filter(({ via, evidence }) => via === 'clause' && within(evidence.span, span));
  return { all: findings.map(({ region }) => region), said: [...new Set(said.map(({ region }) => region))] };
}
