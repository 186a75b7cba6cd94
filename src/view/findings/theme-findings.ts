import { mainEntry } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import type { Cell, Dossier } from '../../model.ts';
import type { Finding, FoundWords } from './finding.ts';
import { wordsOfEntry } from './on-lane.ts';
import { datedTurns, fallenSilent, type PaperTurn, silentBefore, silentBetween } from './turns.ts';

/**
 * What the cells of a theme tell where no line of the theme tells it: that it fell silent, returned or began. `told` are the
 * findings of the lines. Not of a theme that was only discovered: it is a group of words, with the name of one of them, and
 * "economic outlook" was told silent in papers that print it, because what was looked for there was "economic outlook remain".
 */
export function themeFindings(dossier: Dossier, told: readonly Finding[]): Finding[] {
  const known = new Set(told.map(({ kind, position, document }) => `${position.theme} ${document.source.id} ${kind}`));
  const proposed = new Set(dossier.themes.flatMap((theme) => (theme.proposed === undefined ? [] : [theme.id])));
  const themes = [...new Set(dossier.cells.map(({ theme }) => theme))].filter((theme) => !proposed.has(theme));
  return themes
    .flatMap((theme) => turnsOfTheme(dossier, theme))
    .filter(({ kind, position, document }) => !known.has(`${position.theme} ${document.source.id} ${kind}`));
}

function turnsOfTheme(dossier: Dossier, theme: string): Finding[] {
  const { cell } = dossierIndex(dossier);
  const cells = new Map(dossier.documents.map(({ source: { id } }) => [id, cell(theme, id)]));
  // A paper that says something on a line of the theme is not silent on it, whatever its cell found.
  const lines = dossier.threads.filter((thread) => thread.theme === theme).flatMap(({ lanes }) => lanes);
  const spoken = new Map(
    lines
      .flatMap(({ stations }) => stations.map((one) => [one.document, mainEntry(one)] as const))
      .filter(([, entry]) => entry !== null),
  );
  const turns = datedTurns(
    dossier.documents.map((document): PaperTurn => {
      const found = cells.get(document.source.id);
      const does = spoken.has(document.source.id) ? 'speaks' : doesOf(found);
      return { document, does, search: found?.search ?? null, isElsewhere: found?.state === 'elsewhere' };
    }),
  );
  const found: Finding[] = [];
  const add = (given: Pick<Finding, 'kind' | 'document' | 'older' | 'newer' | 'silent'> & Partial<Finding>): void => {
    const { kind, document } = given;
    const isCorrected = [document, ...given.silent.map((paper) => paper.document)].some(
      ({ source: { id } }) => cells.get(id)?.corrected === true,
    );
    found.push({
      id: `${theme} ${document.source.id} ${kind}`,
      scope: 'inside',
      position: { is: 'theme', theme },
      isPart: false,
      step: null,
      unproven: [],
      isLasting: false,
      isSure: true,
      isCorrected,
      alsoOf: [],
      ...given,
    });
  };
  const wordsAt = (at: number): FoundWords | null => {
    const id = turns[at]?.document.source.id ?? '';
    const entry = spoken.get(id) ?? null;
    return wordsIn(dossier, cells.get(id)) ?? (entry === null ? null : wordsOfEntry(entry));
  };
  for (const [at, { document, does }] of turns.entries()) {
    const newer = does === 'speaks' ? wordsAt(at) : null;
    if (newer === null) continue;
    const before = turns.slice(0, at).findLastIndex((turn) => turn.does === 'speaks');
    const silent = before < 0 ? silentBefore(turns, at) : silentBetween(turns, before, at);
    if (silent.length === 0) continue;
    if (before < 0) add({ kind: 'first', document, older: null, newer, silent });
    else add({ kind: 'returned', document, older: wordsAt(before), newer, silent });
  }
  const fallen = fallenSilent(turns);
  const [first] = fallen?.silent ?? [];
  if (fallen !== null && first !== undefined) {
    const { silent, unproven, isLasting } = fallen;
    add({
      kind: 'silent',
      document: first.document,
      older: wordsAt(fallen.last),
      newer: null,
      silent,
      unproven,
      isLasting,
    });
  }
  return found;
}

/** A theme whose words stand there about something else is not spoken of: a silence, whose row says where they stand. */
function doesOf(cell: Cell | undefined): PaperTurn['does'] {
  if (cell?.state === 'speaks') return cell.sentences.length > 0 ? 'speaks' : 'open';
  return cell?.state === 'silent' || cell?.state === 'elsewhere' ? 'silent' : 'open';
}

/** The sentence that stands for a paper on a theme: the first in which home speaks, else the first. */
function wordsIn(dossier: Dossier, cell: Cell | undefined): FoundWords | null {
  const { passages, sentences } = dossierIndex(dossier);
  const found = (cell?.sentences ?? []).flatMap((id): FoundWords[] => {
    const text = sentences.get(id)?.sentence.text;
    if (text === undefined) return [];
    const told = passages.get(id) ?? [];
    const wording = (told.find((passage) => passage.wording.speaker !== null) ?? told[0])?.wording ?? null;
    return [{ sentence: id, span: { from: 0, to: text.length }, wording }];
  });
  return found.find(({ wording }) => wording?.speaker?.home === true) ?? found[0] ?? null;
}
