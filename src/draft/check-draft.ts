/**
 * A draft held against the dossier: which positions it words more weakly, leaves out, takes up for the first time, repeats.
 *
 * The draft is read, annotated, linked and worded by the same rooms as a paper, and placed after the last one; nothing here
 * has a rule of its own for words. It is held against the lines of the dossier as they stand, corrections included, so a
 * finding never contradicts what the line shows.
 */
import type { Dossier, DraftCheck, Knowledge } from '../model.ts';
import type { Profile } from '../profile/profile.ts';
import { positionsOf } from '../trace/positions.ts';
import { type PreparedDossier, prepareDossier } from '../trace/prepared-dossier.ts';
import { cellsOf } from '../trace/theme-silence.ts';
import { type DraftRequest, draftContext } from './context.ts';
import { draftAlignments, silentLanes, threadsWithDraft } from './draft-lines.ts';
import { linksOfDraft } from './draft-links.ts';
import { earlierPositions, keyOf, missedFindings, positionFindings, sentenceFindings } from './draft-steps.ts';
import { inOrder } from './findings.ts';
import { isUndescribed, searchUndescribed, themedDraft } from './undescribed.ts';

/** A draft and what it is held against. */
export interface DraftSources extends DraftRequest {
  readonly dossier: Dossier;
  /** Null where nobody wrote any: the draft is held against the themes and lines that were found then. */
  readonly knowledge: Knowledge | null;
  /** That of the corpus of the dossier; nobody's when left out. */
  readonly profile?: Profile;
}

/**
 * The findings of a draft: weaker, not repeated, first time, otherwise worded, repeated, each with the older wording and
 * its paper. What is missing is claimed only inside the themes the draft speaks of. The same text gives the same findings,
 * whatever was checked before; nothing of it is kept. Throws `DraftPastLimit` for a draft past one of the limits of reading.
 */
export function checkDraft(sources: DraftSources): DraftCheck {
  return checkPrepared(prepareDossier(sources.dossier, sources.knowledge, sources.profile), sources);
}

/** The same as `checkDraft` for a dossier prepared before. */
export function checkPrepared(dossier: PreparedDossier, request: DraftRequest): DraftCheck {
  const context = draftContext(dossier, request);
  const { draft, papers, rank, leftOut } = context;
  const { focus } = dossier.dossier.corpus;
  const alignments = draftAlignments(context);
  const links = linksOfDraft(context, alignments);
  const positions = positionsOf(draft, focus);
  const earlier = earlierPositions(context);
  const undescribed = isUndescribed(dossier);
  const themed = undescribed ? themedDraft(context, dossier) : draft;
  const cells = cellsOf([themed], focus).filter((cell) => cell.state === 'speaks');
  // The first theme of a sentence, in the order of the focus.
  const about = new Map(
    cells.flatMap((cell) => cell.sentences.map((sentence) => [sentence, cell.theme] as const)).reverse(),
  );
  const recognised = new Set([...cells, ...positions].map(({ theme }) => theme));
  const themes = focus.themes.filter((theme) => recognised.has(theme));

  const keys = positions.map((position) => keyOf(position, context));
  const onThemes = dossier.dossier.threads.filter(({ theme }) => recognised.has(theme)).map(({ id }) => id);
  const lines = undescribed ? [] : threadsWithDraft(new Set([...keys, ...onThemes]), alignments, context);
  const searched = undescribed ? searchUndescribed(context, [...dossier.dossier.alignments, ...alignments]) : null;
  const silent = searched?.silent ?? silentLanes(lines);

  const placed = positionFindings(positions, earlier, links, lines, context);
  const rest = sentenceFindings(about, placed.placed, links, context, searched);
  const present = [...placed.findings, ...rest.findings];
  const covered = new Set([...placed.covered, ...rest.findings.flatMap(({ lane }) => lane ?? [])]);
  const missed = missedFindings(themes, earlier, { findings: present, covered }, links, silent, context);
  return {
    document: draft.document,
    documents: papers.map((paper) => paper.document.source.id),
    sentences: papers.reduce((sum, paper) => sum + paper.units.length, 0),
    leftOut,
    themes,
    findings: inOrder([...present, ...missed], rank),
    unplaced: rest.unplaced,
  };
}
