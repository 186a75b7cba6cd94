import { carriersOfVerdict, isSpeaking } from '../../compare/movement.ts';
import { dayOfDocument, dossierIndex, homeName } from '../../dossier/index-by-id.ts';
import { findingKind } from '../../languages/finding-kinds.ts';
import type { Dossier } from '../../model.ts';
import { type Finding, positionId, spokenWords, themesOfFinding } from './finding.ts';
import { lineFindings } from './line-findings.ts';
import { themeFindings } from './theme-findings.ts';

const SCOPES: Readonly<Record<Finding['scope'], number>> = { inside: 0, outside: 1, meeting: 2 };

const ranked = new WeakMap<Dossier, readonly Finding[]>();

/**
 * Every finding of a dossier, most telling first: by what happened, then the newest paper, home before others, sure before
 * possible, a degree before an act, the order of the themes and of the paper. Those outside the focus come behind those inside,
 * those about the gathering itself last. Neither genre nor length nor likeness is a key. Made once per dossier.
 */
export function rankedFindings(dossier: Dossier): readonly Finding[] {
  const known = ranked.get(dossier);
  if (known !== undefined) return known;
  const lines = lineFindings(dossier);
  const sorted = inRankOrder(dossier, [...lines, ...themeFindings(dossier, lines)]);
  const found = withWholeFirst(toldOnce(withoutToldParts(sorted)));
  ranked.set(dossier, found);
  return found;
}

/** Findings in the order of their ranks, each key worked out once. */
export function inRankOrder(dossier: Dossier, findings: readonly Finding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: rankOf(dossier, finding) }));
  return keyed.sort((x, y) => byKeys(x.key, y.key)).map(({ finding }) => finding);
}

type RankKey = readonly (number | string)[];

function byKeys(x: RankKey, y: RankKey): number {
  for (const [at, mine] of x.entries()) {
    const other = y[at] ?? mine;
    if (mine !== other) return mine < other ? -1 : 1;
  }
  return 0;
}

/** The keys of a finding, first to last; lower comes first. */
export function rankOf(dossier: Dossier, finding: Finding): RankKey {
  const { kind, scope, document, isSure, position } = finding;
  const day = dayOfDocument(document);
  const isHome = spokenWords(finding)?.wording?.speaker?.home === true;
  const theme = dossier.themes.findIndex(({ id }) => id === position.theme);
  return [
    SCOPES[scope],
    findingKind(kind).rank,
    // Newest first: the complement of its digits, so that one comparison serves every key.
    day === null ? Number.MAX_SAFE_INTEGER : -Number(day.replaceAll('-', '').padEnd(8, '0')),
    homeName(dossier, 'nl') === null || isHome ? 0 : 1,
    isSure ? 0 : 1,
    axisRank(finding),
    theme === -1 ? dossier.themes.length : theme,
    ...placeOf(dossier, finding),
    finding.id,
  ];
}

/** A degree that moves before an act or a modal that does; of every other kind there is nothing to choose. */
function axisRank({ kind, step }: Finding): number {
  if (step === null || (kind !== 'stronger' && kind !== 'weaker')) return 0;
  return carriersOfVerdict(step.movement, step.verdict).some(({ axis }) => axis === 'degree') ? 0 : 1;
}

const places = new WeakMap<Dossier, ReadonlyMap<string, number>>();

/** Where the words stand in their paper, and in their sentence. */
function placeOf(dossier: Dossier, finding: Finding): [sentence: number, from: number] {
  const known = places.get(dossier) ?? new Map([...dossierIndex(dossier).sentences.keys()].map((id, at) => [id, at]));
  places.set(dossier, known);
  const words = spokenWords(finding);
  return words === null ? [Number.MAX_SAFE_INTEGER, 0] : [known.get(words.sentence) ?? 0, words.span.from];
}

/** A part of a position is told only where the whole has nothing that ranks as high in the same paper. */
function withoutToldParts(sorted: readonly Finding[]): Finding[] {
  const step = ({ position, document }: Finding): string => `${positionId(position)} ${document.source.id}`;
  const best = new Map<string, number>();
  for (const finding of sorted) {
    const { rank } = findingKind(finding.kind);
    if (!finding.isPart) best.set(step(finding), Math.min(rank, best.get(step(finding)) ?? rank));
  }
  return sorted.filter(
    (finding) =>
      !finding.isPart || findingKind(finding.kind).rank < (best.get(step(finding)) ?? Number.POSITIVE_INFINITY),
  );
}

/** What one sentence tells of several positions in the same words is told once, and names the others. */
function toldOnce(sorted: readonly Finding[]): Finding[] {
  const first = new Map<string, Finding>();
  const kept: Finding[] = [];
  const others = new Map<Finding, Finding['alsoOf'][number][]>();
  for (const finding of sorted) {
    const key = wordsKey(finding);
    const known = key === null ? undefined : first.get(key);
    if (known === undefined || positionId(known.position) === positionId(finding.position)) {
      if (key !== null && known === undefined) first.set(key, finding);
      kept.push(finding);
    } else others.set(known, [...(others.get(known) ?? []), finding.position]);
  }
  return kept.map((finding) => {
    const alsoOf = others.get(finding);
    return alsoOf === undefined ? finding : { ...finding, alsoOf };
  });
}

/** The words a step is told by, or null where none carry it. */
function wordsKey({ kind, newer, step }: Finding): string | null {
  const carriers = step === null ? [] : carriersOfVerdict(step.movement, step.verdict);
  if (newer === null || carriers.length === 0) return null;
  const told = carriers.map((words) => `${words.old?.text ?? ''} ${words.new?.text ?? ''}`);
  return [kind, newer.sentence, ...told].join('\n');
}

/** A part never opens the list while its whole speaks in that paper. */
function withWholeFirst(sorted: readonly Finding[]): readonly Finding[] {
  const speaks = ({ isPart, position, document }: Finding): boolean =>
    isPart &&
    position.is === 'lane' &&
    (position.thread.lanes[0]?.stations ?? []).some(
      (station) => station.document === document.source.id && isSpeaking(station.standing),
    );
  const at = sorted.findIndex((finding) => !speaks(finding));
  const opening = sorted[at];
  return at <= 0 || opening === undefined ? sorted : [opening, ...sorted.slice(0, at), ...sorted.slice(at + 1)];
}

/** Themes by the rank of their first finding; those without one stay in their order behind them. For every view that orders by change. */
export function themesInRankOrder(dossier: Dossier, themes: readonly string[]): string[] {
  const first = new Map<string, number>();
  for (const [at, finding] of rankedFindings(dossier).entries()) {
    for (const theme of themesOfFinding(finding)) if (!first.has(theme)) first.set(theme, at);
  }
  const placeOf = (theme: string): number => first.get(theme) ?? Number.MAX_SAFE_INTEGER;
  return [...themes].sort((x, y) => placeOf(x) - placeOf(y));
}

/** The finding with two passages that ranks highest, of one line where it is named: the pair to open with. Null where none has two. */
export function leadingPair(dossier: Dossier, thread: string | null = null): Finding | null {
  const isOf = ({ position }: Finding): boolean => thread === null || positionId(position) === thread;
  return rankedFindings(dossier).find((finding) => finding.step !== null && isOf(finding)) ?? null;
}
