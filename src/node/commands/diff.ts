import { readFileSync, statSync } from 'node:fs';
import { completeOldDossier } from '../../dossier/complete-old-dossier.ts';
import { dossierFault } from '../../dossier/dossier-shape.ts';
import { withMovements } from '../../dossier/recomputed-movements.ts';
import { hasMovements } from '../../dossier/stored-movements.ts';
import { jsonText } from '../../export/json/text.ts';
import type { Dossier } from '../../model.ts';
import { type ChangedFinding, dossierDifference } from '../../view/difference.ts';
import { findingModel } from '../../view/findings/finding-model.ts';
import { DIFFERENCE_MESSAGES } from '../difference-messages.ts';
import { isDossierFile, openDossierFile } from '../dossier-place.ts';
import { differenceLines } from '../print-difference.ts';
import { builtDossier, type CommandContext, refuse } from './context.ts';

/** Tells two dossiers apart: what the texts changed, and what our reading of them did. */
export async function diffCommand(run: CommandContext, older: string, newer: string): Promise<void> {
  const before = await dossierAt(run, older);
  const after = await dossierAt(run, newer);
  if (!run.json) {
    run.out(`${differenceLines(before, after, run.language).join('\n')}\n`);
    return;
  }
  const { papers, knowledge, corrections, came, went } = dossierDifference(before, after);
  const ids = Object.fromEntries(Object.entries(papers).map(([name, sources]) => [name, sources.map(({ id }) => id)]));
  const told = (list: readonly ChangedFinding[], dossier: Dossier) =>
    list.map(({ finding, by }) => ({
      id: finding.id,
      by,
      sentence: findingModel(dossier, finding, { language: run.language, base: null }).shared,
    }));
  run.outFile(jsonText({ papers: ids, knowledge, corrections, came: told(came, after), went: told(went, before) }));
}

/** A dossier as it was made, or made now of a corpus. */
async function dossierAt(run: CommandContext, path: string): Promise<Dossier> {
  const refused = (): never => refuse(DIFFERENCE_MESSAGES[run.language].noDossier(path));
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return refused();
  if (stat.isDirectory()) return (await builtDossier({ ...run, corpus: path })).dossier;
  if (isDossierFile(path)) {
    const opened = openDossierFile(path);
    if ('fault' in opened) return refuse(`${path}: ${opened.fault[run.language]}`);
    try {
      return (await builtDossier({ ...run, corpus: opened.folder })).dossier;
    } finally {
      opened.close();
    }
  }
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return refused();
  }
  if (dossierFault(data) !== null) return refused();
  const given = data as Dossier;
  // As the page takes it: one of an earlier version lacks what was not yet told then.
  const whole = given.profile === undefined ? completeOldDossier(given) : given;
  return hasMovements(whole) ? whole : withMovements(whole);
}
