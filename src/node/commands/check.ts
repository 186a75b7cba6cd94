import { faultLine } from '../../corpus/fault.ts';
import { correctionWarnings } from '../../corpus/overrides-file.ts';
import { jsonText } from '../../export/json/text.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { overridesPath } from '../corpus-folder.ts';
import { whyEmpty } from '../why-empty.ts';
import { builtFrom, type CommandContext, dossierSummary, loadedCorpus, refuse } from './context.ts';

/** Reads and checks everything and writes nothing: one sentence per fault, or one that all is in order. */
export async function checkCommand(run: CommandContext): Promise<void> {
  const read = await loadedCorpus(run, true);
  // A correction of a theme in a file at fault is not to blame: that file is.
  const isElsewhere = read.faults.some(({ file }) => file !== overridesPath(run.corpus));
  if (isElsewhere && !run.keepGoing) refuse('');
  // Every fault of corrections is told at once: mending a line must not bring out the next.
  const { dossier, loaded } = builtFrom(run, read, true);
  if (loaded.faults.length > 0 && !run.keepGoing) refuse('');
  const notices = [...dossier.notices, ...dossier.documents.flatMap((document) => document.notices)];
  const empty = whyEmpty(dossier);
  const summary = dossierSummary(dossier, run.language);
  if (run.json) {
    run.outFile(
      jsonText({ faults: loaded.faults, notices, summary, empty: empty.map((sentence) => sentence[run.language]) }),
    );
    return;
  }
  for (const notice of notices) {
    // Of corrections the line in their file is told.
    if (notice.rule.startsWith('override-')) continue;
    const place = [notice.document, notice.block?.split('.').at(-1), notice.lines?.join('-')];
    const where = place.filter((part) => part != null).join(' ');
    run.say([notice.level, ...(where === '' ? [] : [where]), notice.message].join(': '));
  }
  for (const warning of correctionWarnings(overridesPath(run.corpus), loaded, dossier))
    run.say(`warning: ${faultLine(warning, run.language)}`);
  const words = COMMAND_MESSAGES[run.language];
  const state = loaded.faults.length === 0 ? words.inOrder : words.faults(loaded.faults.length);
  const applied = dossier.corrections?.length ?? 0;
  const kept = dossier.keptCorrections?.length ?? 0;
  const corrected = applied + kept === 0 ? '' : `; ${words.corrections(applied, kept)}`;
  run.out(`${state}: ${summary}${corrected}.\n`);
  for (const sentence of empty) run.out(`${sentence[run.language]}\n`);
}
