import { jsonText } from '../../export/json/text.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { faultLine } from '../fault.ts';
import { correctionWarnings } from '../overrides-file.ts';
import { builtDossier, type CommandContext, dossierSummary, refuse } from './context.ts';

/** Reads and checks everything and writes nothing: one sentence per fault, or one that all is in order. */
export function checkCommand(run: CommandContext): void {
  // Every fault is told at once, those of corrections after those of files: mending one must not bring out the next.
  const { dossier, loaded } = builtDossier(run, true);
  if (loaded.faults.length > 0 && !run.keepGoing) refuse('');
  const notices = [...dossier.notices, ...dossier.documents.flatMap((document) => document.notices)];
  const summary = dossierSummary(dossier, run.language);
  if (run.json) {
    run.outFile(jsonText({ faults: loaded.faults, notices, summary }));
    return;
  }
  for (const notice of notices) {
    // Of corrections the line in their file is told.
    if (notice.rule.startsWith('override-')) continue;
    const where = [notice.document, notice.block?.split('.').at(-1), notice.lines?.join('-')].filter(
      (part) => part != null,
    );
    run.say(`${notice.level}: ${where.join(' ')}: ${notice.message}`);
  }
  for (const warning of correctionWarnings(run.corpus, loaded, dossier))
    run.say(`warning: ${faultLine(warning, run.language)}`);
  const words = COMMAND_MESSAGES[run.language];
  const state = loaded.faults.length === 0 ? words.inOrder : words.faults(loaded.faults.length);
  const applied = dossier.corrections?.length ?? 0;
  const kept = dossier.keptCorrections?.length ?? 0;
  const corrected = applied + kept === 0 ? '' : `; ${words.corrections(applied, kept)}`;
  run.out(`${state}: ${summary}${corrected}.\n`);
}
