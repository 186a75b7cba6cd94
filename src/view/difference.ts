/**
 * Two dossiers told apart: which papers came, went or were rewritten, and which findings came and went by it. What changed
 * although the texts did not is our reading: other knowledge, other corrections, another declaration, another program.
 */
import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Document, Dossier, Source } from '../model.ts';
import { dayOf } from '../text/chronology.ts';
import { type Finding, type FoundWords, positionId } from './findings/finding.ts';
import { rankedFindings } from './findings/ranking.ts';

export interface DossierDifference {
  readonly papers: {
    readonly added: readonly Source[];
    readonly removed: readonly Source[];
    /** Of other bytes. */
    readonly rewritten: readonly Source[];
    /** Of the same bytes, declared otherwise. */
    readonly redeclared: readonly Source[];
    /** Of the same bytes and declared alike, and read as other sentences. */
    readonly reread: readonly Source[];
  };
  /** Whether the two were made with other knowledge, and with other corrections. */
  readonly knowledge: boolean;
  readonly corrections: boolean;
  /** Most telling first. */
  readonly came: readonly ChangedFinding[];
  readonly went: readonly ChangedFinding[];
}

/** A finding that one dossier has and the other has not, and by what. */
export interface ChangedFinding {
  readonly finding: Finding;
  readonly by: 'text' | 'reading';
}

export function dossierDifference(before: Dossier, after: Dossier): DossierDifference {
  const [old, now] = [dossierIndex(before).documents, dossierIndex(after).documents];
  const both = [...now.values()].flatMap((document) => {
    const known = old.get(document.source.id);
    return known === undefined ? [] : [{ known, document }];
  });
  const isSame = ({ known, document }: (typeof both)[number]): boolean =>
    known.source.sha256 === document.source.sha256;
  const isDeclaredAlike = ({ known, document }: (typeof both)[number]): boolean =>
    JSON.stringify(known.source) === JSON.stringify(document.source);
  const sources = (list: readonly { readonly document: Document }[]): Source[] =>
    list.map(({ document }) => document.source);
  const alike = both.filter(isSame);
  const papers = {
    added: [...now.values()].filter(({ source }) => !old.has(source.id)).map(({ source }) => source),
    removed: [...old.values()].filter(({ source }) => !now.has(source.id)).map(({ source }) => source),
    rewritten: sources(both.filter((pair) => !isSame(pair))),
    redeclared: sources(alike.filter((pair) => !isDeclaredAlike(pair))),
    reread: sources(
      alike.filter((pair) => isDeclaredAlike(pair) && sentencesOf(pair.known) !== sentencesOf(pair.document)),
    ),
  };
  const changed = [...papers.added, ...papers.removed, ...papers.rewritten];
  const [had, has] = [keyedFindings(before), keyedFindings(after)];
  const only = (these: Keyed, those: Keyed): ChangedFinding[] =>
    [...these].flatMap(([key, finding]) =>
      those.has(key) ? [] : [{ finding, by: isByText(finding, changed, these === had ? before : after) }],
    );
  return {
    papers,
    knowledge: before.knowledge !== after.knowledge,
    corrections: correctionsOf(before) !== correctionsOf(after),
    came: only(has, had),
    went: only(had, has),
  };
}

type Keyed = ReadonlyMap<string, Finding>;

const sentencesOf = ({ blocks }: Document): string =>
  JSON.stringify(blocks.map(({ role, part, text, sentences }) => [role, part, text, sentences.map((one) => one.text)]));

const correctionsOf = ({ corrections, keptCorrections }: Dossier): string =>
  JSON.stringify([corrections ?? [], keptCorrections ?? []]);

/** Findings by what they say: their words and not their ids, which count the paragraphs of a paper. */
function keyedFindings(dossier: Dossier): Keyed {
  const { sentences } = dossierIndex(dossier);
  const words = (found: FoundWords | null): string => {
    const sentence = found === null ? undefined : sentences.get(found.sentence);
    return found === null || sentence === undefined
      ? ''
      : `${sentence.document.source.id}:${sentence.sentence.text.slice(found.span.from, found.span.to)}`;
  };
  const key = (finding: Finding): string => {
    const { kind, document, older, newer, position } = finding;
    // A line that nobody described is called by its words; a silence has none of its own.
    const place = newer === null ? positionId(position) : '';
    return JSON.stringify([kind, document.source.id, place, words(older), words(newer)]);
  };
  return new Map(rankedFindings(dossier).map((finding) => [key(finding), finding]));
}

/** By the text where a paper it rests on came, went or was rewritten, or one that stands between those it compares. */
function isByText(finding: Finding, changed: readonly Source[], dossier: Dossier): ChangedFinding['by'] {
  const { sentences } = dossierIndex(dossier);
  const quoted = [finding.older, finding.newer].flatMap((found) =>
    found === null ? [] : (sentences.get(found.sentence)?.document ?? []),
  );
  const papers = [finding.document, ...quoted, ...finding.silent.map(({ document }) => document), ...finding.unproven];
  const ids = new Set(papers.map(({ source }) => source.id));
  const days = papers.flatMap(({ source }) => dayOf(source) ?? []).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const isBetween = (source: Source): boolean => {
    const day = dayOf(source);
    // A silence is told as a return once a later paper speaks again.
    return day !== null && day > first && (day < last || finding.newer === null);
  };
  return changed.some((source) => ids.has(source.id) || isBetween(source)) ? 'text' : 'reading';
}
