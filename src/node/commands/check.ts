import { jsonText } from '../../export/json/text.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { builtDossier, type CommandContext, dossierSummary } from './context.ts';

/** Reads and checks everything and writes nothing: one sentence per fault, or one that all is in order. */
export function checkCommand(run: CommandContext): void {
  const { dossier, loaded } = builtDossier(run);
  const notices = [...dossier.notices, ...dossier.documents.flatMap((document) => document.notices)];
  if (run.json) {
    run.outFile(jsonText({ faults: loaded.faults, notices, summary: dossierSummary(dossier, run.language) }));
    return;
  }
  for (const notice of notices) {
    const where = [notice.document, notice.block?.split('.').at(-1), notice.lines?.join('-')].filter(
      (part) => part != null,
    );
    run.say(`${notice.level}: ${where.join(' ')}: ${notice.message}`);
  }
  if (loaded.faults.length === 0)
    run.out(`${COMMAND_MESSAGES[run.language].inOrder}: ${dossierSummary(dossier, run.language)}.\n`);
  else
    run.out(
      `${COMMAND_MESSAGES[run.language].faults(loaded.faults.length)}: ${dossierSummary(dossier, run.language)}.\n`,
    );
}
