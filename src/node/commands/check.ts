import { dossierOf, type Run, summary, toJson } from '../make.ts';
import { WORDS } from '../strings.ts';

/** Reads and checks everything and writes nothing: one sentence per fault, or one that all is in order. */
export function check(run: Run): void {
  const { dossier, loaded } = dossierOf(run);
  const notices = [...dossier.notices, ...dossier.documents.flatMap((document) => document.notices)];
  if (run.json) {
    run.out(toJson({ faults: loaded.faults, notices, summary: summary(dossier, run.language) }));
    return;
  }
  for (const notice of notices) {
    const where = [notice.document, notice.block?.split('.').at(-1), notice.lines?.join('-')].filter(
      (part) => part != null,
    );
    run.say(`${notice.level}: ${where.join(' ')}: ${notice.message}`);
  }
  if (loaded.faults.length === 0) run.out(`${WORDS.inOrder[run.language]}: ${summary(dossier, run.language)}.\n`);
  else run.out(`${WORDS.faults[run.language](loaded.faults.length)}: ${summary(dossier, run.language)}.\n`);
}
