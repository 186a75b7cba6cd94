import { FINDING_KINDS, type FindingKind } from '../../languages/finding-kinds.ts';
import type { Dossier } from '../../model.ts';
import { type Finding, positionId, spokenWords, themesOfFinding } from './finding.ts';
import { regionsOfFinding, regionsWithin } from './finding-regions.ts';

/** What the findings are narrowed to; null leaves a side open. */
export interface FindingFilter {
  readonly kinds: readonly FindingKind[] | null;
  readonly theme: string | null;
  /** A paper in which the news is: the newer one, or one that is silent. */
  readonly paper: string | null;
  /** `home`, `other`, or the id of one speaker. */
  readonly speaker: string | null;
  /** A region, with all that lies in it. */
  readonly region: string | null;
  readonly isCorrected: boolean;
}

export const ALL_FINDINGS: FindingFilter = {
  kinds: null,
  theme: null,
  paper: null,
  speaker: null,
  region: null,
  isCorrected: false,
};

/** The sides that hold one value, as an address names them. */
const SIDES = ['theme', 'paper', 'speaker', 'region'] as const;

/** A filter for an address: `kinds:weaker.stronger~speaker:home`; null where it narrows nothing. */
export function filterAddress(filter: FindingFilter): string | null {
  const kinds = filter.kinds === null ? [] : [`kinds:${filter.kinds.join('.')}`];
  const sides = SIDES.flatMap((side) => {
    const value = filter[side];
    return value === null ? [] : [`${side}:${encodeURIComponent(value).replaceAll('~', '%7E')}`];
  });
  return [...kinds, ...sides, ...(filter.isCorrected ? ['corrected'] : [])].join('~') || null;
}

/** The filter an address stands for; what cannot be read, and a kind that is not of the list, narrow nothing. */
export function parseFilterAddress(text: string | null): FindingFilter {
  const given = new Map(
    (text ?? '').split('~').map((part) => [part.split(':')[0] ?? '', part.replace(/^[^:]*:?/, '')]),
  );
  const asked = given.get('kinds')?.split('.') ?? [];
  const kinds = FINDING_KINDS.map(({ id }) => id).filter((id) => asked.includes(id));
  const side = (name: (typeof SIDES)[number]): string | null => decoded(given.get(name) ?? '') || null;
  return {
    kinds: kinds.length === 0 ? null : kinds,
    theme: side('theme'),
    paper: side('paper'),
    speaker: side('speaker'),
    region: side('region'),
    isCorrected: given.has('corrected'),
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** By what findings can be narrowed, each to the values a finding stands under. */
export type FindingSide = 'kind' | 'theme' | 'paper' | 'speaker' | 'region';

/** The values a finding stands under on each side. */
export function valuesOf(dossier: Dossier, finding: Finding, side: FindingSide): readonly string[] {
  if (side === 'kind') return [finding.kind];
  if (side === 'theme') return themesOfFinding(finding);
  if (side === 'region') return regionsOfFinding(dossier, finding).map(({ id }) => id);
  if (side === 'paper')
    return finding.kind === 'silent'
      ? finding.silent.map(({ document }) => document.source.id)
      : [finding.document.source.id];
  const speaker = spokenWords(finding)?.wording?.speaker ?? null;
  return speaker === null ? ['other'] : [speaker.value, speaker.home ? 'home' : 'other'];
}

/** Whether a finding is among those a filter leaves. */
export function passesFilter(dossier: Dossier, finding: Finding, filter: FindingFilter): boolean {
  const { kinds, theme, paper, speaker, region, isCorrected } = filter;
  if (kinds !== null && !kinds.includes(finding.kind)) return false;
  if (isCorrected && !finding.isCorrected) return false;
  const has = (side: FindingSide, wanted: string | null): boolean =>
    wanted === null || valuesOf(dossier, finding, side).includes(wanted);
  if (!has('theme', theme) || !has('paper', paper) || !has('speaker', speaker)) return false;
  if (region === null) return true;
  const within = regionsWithin(dossier, region);
  return valuesOf(dossier, finding, 'region').some((id) => within.has(id));
}

/** Findings of one position that stand in the list themselves; the others stand with the first of them. */
export const ROWS_A_POSITION = 2;

/** A finding of the list, with those of its position that have no row of their own. */
export interface FindingRow {
  readonly finding: Finding;
  readonly also: readonly Finding[];
}

/**
 * The rows of a list: at most two a position, and no passage twice; with one kind asked for every finding has its row. The
 * order is that of the findings given.
 */
export function listedFindings(findings: readonly Finding[], kinds: FindingFilter['kinds']): FindingRow[] {
  if (kinds !== null) return findings.map((finding) => ({ finding, also: [] }));
  const rows = new Map<string, { finding: Finding; also: Finding[] }[]>();
  const kept: { finding: Finding; also: Finding[] }[] = [];
  for (const finding of findings) {
    // Groups of their own: what is told of the gathering takes no place from what is told of the matter.
    const position = `${finding.scope} ${positionId(finding.position)}`;
    const own = rows.get(position) ?? [];
    const isSamePassage = own.some((row) => samePassage(row.finding, finding));
    const [first] = own;
    if (first !== undefined && (isSamePassage || own.length >= ROWS_A_POSITION)) {
      const host = own.find((row) => samePassage(row.finding, finding)) ?? first;
      host.also.push(finding);
      continue;
    }
    const row = { finding, also: [] };
    rows.set(position, [...own, row]);
    kept.push(row);
  }
  return kept;
}

const samePassage = (x: Finding, y: Finding): boolean =>
  x.newer !== null &&
  y.newer !== null &&
  x.newer.sentence === y.newer.sentence &&
  x.newer.span.from === y.newer.span.from;
