/**
 * A draft held against papers nobody described: its themes are those that were discovered, and its lines those of the dossier
 * as they stand. Tracing the lines anew with the draft among them told of lines that no view shows.
 */
import { type AnnotatedDocument, annotate } from '../annotate/annotated-document.ts';
import { compileKnowledge } from '../annotate/compiled-knowledge.ts';
import { takenOver } from '../discover/proposed-themes.ts';
import { packOf } from '../languages/compile-pack.ts';
import type { Alignment, Passage } from '../model.ts';
import { addressedLanes } from '../text/clause-of-passage.ts';
import { groupBy } from '../text/grouping.ts';
import { UNTHEMED } from '../text/unthemed.ts';
import { lineProver } from '../trace/line-silence.ts';
import { wordsOfPapers } from '../trace/line-words.ts';
import type { PreparedDossier } from '../trace/prepared-dossier.ts';
import type { Occurrence } from '../trace/threads.ts';
import { type DraftContext, wholeOf } from './context.ts';
import type { EarlierWording } from './earlier-wordings.ts';

/** Were themes and lines of the dossier found rather than written down? */
export const isUndescribed = ({ knowledge }: PreparedDossier): boolean =>
  knowledge === null || knowledge.themes.length === 0;

/** The draft with the themes that were discovered in the papers. */
export function themedDraft({ dossier, draft }: DraftContext, of: PreparedDossier): AnnotatedDocument {
  const known = { version: '', objects: [], regions: [], themes: takenOver(dossier.themes) };
  const { language } = draft;
  return annotate(draft.document, compileKnowledge(known, packOf(of.packs, language), { profile: of.profile }));
}

/** What a draft is searched for, and what the papers are searched for, by the words that stay on a line. */
export interface UndescribedSearch {
  /** Ids of the lanes on which the draft is silent, all of it searched. */
  readonly silent: ReadonlySet<string>;
  /** Whether no older paper may say what a sentence of the draft says. */
  isFirst(sentence: string): boolean;
  /** The line an older sentence stands on; null where it stands on none. */
  lineOf(sentence: string): Pick<EarlierWording, 'thread' | 'lane'> | null;
}

export function searchUndescribed(
  { dossier, draft, papers, read }: DraftContext,
  links: readonly Alignment[],
): UndescribedSearch {
  const all = [...papers.map(({ annotated }) => annotated), draft];
  const held = new Set(papers.map(({ document }) => document.source.id));
  const onLines = dossier.threads.flatMap((thread) =>
    thread.lanes.flatMap((lane) =>
      lane.stations
        .filter(({ document }) => held.has(document))
        .flatMap(({ document, entries }) =>
          entries.map(({ passage }) => occurrence(lane.id, document, passage, thread.label)),
        ),
    ),
  );
  const own = [...draft.sentences].map(([id, { sentence }]) =>
    occurrence(id, draft.document.source.id, read.passage(id, wholeOf(sentence.text)), sentence.text),
  );
  const prove = lineProver(all, [...onLines, ...own], links, wordsOfPapers(all));
  const search = (document: DraftContext['draft']['document'], { theme, matter, passage, words }: Occurrence) =>
    prove(document, { like: passage, theme, objects: [matter], label: words, besides: [] });
  const byLane = groupBy(onLines, ({ matter }) => matter);
  const silent = dossier.threads.flatMap((thread) =>
    addressedLanes(thread).flatMap(({ id }) => {
      const last = byLane.get(id)?.at(-1);
      if (last === undefined) return [];
      const { withheld, sentences } = search(draft.document, last);
      return withheld === undefined && sentences > 0 ? [id] : [];
    }),
  );
  const lines = new Map(
    dossier.threads.flatMap((thread) =>
      addressedLanes(thread).flatMap((lane) =>
        lane.stations.flatMap(({ entries }) =>
          entries.map(({ passage }) => [passage.sentence, { thread: thread.id, lane: lane.id }] as const),
        ),
      ),
    ),
  );
  const ownById = new Map(own.map((one) => [one.matter, one]));
  return {
    silent: new Set(silent),
    lineOf: (sentence) => lines.get(sentence) ?? null,
    isFirst: (sentence) => {
      const one = ownById.get(sentence);
      return one !== undefined && papers.every(({ document }) => search(document, one).withheld === undefined);
    },
  };
}

/** A wording on a line that is known by the id of its lane. */
function occurrence(line: string, document: string, passage: Passage, words: string): Occurrence {
  return { document, theme: UNTHEMED, matter: line, move: null, countries: [], words, passage };
}
