import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeFile } from '../../export/knowledge.ts';
import type { Dossier } from '../../model.ts';
import { accountData, accountText } from '../account.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import type { LoadedCorpus } from '../corpus.ts';
import { besideDossier, inOneFile, withTable } from '../page-html.ts';
import { ROOT } from '../root.ts';
import { builtWidgets, framePage } from '../widget-files.ts';
import { copyInto, writeFileAtomically } from '../write-file.ts';
import { builtDossier, type CommandContext, dossierSummary, dossierText, knowledgeText, refuse } from './context.ts';

/**
 * The dossier to stdout, or to a file: .json the data, .html the reading room in one file, a folder the page. What it was
 * made with goes into a file of its own (`beside`), and into the folder of a page.
 */
export function dossierCommand(run: CommandContext, out: string | undefined, beside?: string): void {
  if (out !== undefined && !/\.(json|html)$|[/\\]$/.test(out))
    refuse(COMMAND_MESSAGES[run.language].wrongOut(JSON.stringify(out)));
  if (beside !== undefined && !beside.endsWith('.json'))
    refuse(COMMAND_MESSAGES[run.language].wrongKnowledge(JSON.stringify(beside)));
  const { dossier, loaded } = builtDossier(run);
  const { knowledge, profile } = loaded;
  if (beside !== undefined && knowledge === null) refuse(COMMAND_MESSAGES[run.language].noKnowledge(run.corpus));
  const name = beside ?? '';
  if (beside !== undefined && knowledge !== null)
    writeOrRefuse(run, name, () => writeFileAtomically(name, knowledgeText(knowledge, profile)));
  if (out === undefined) {
    run.outFile(dossierText(dossier));
    return;
  }
  writeOrRefuse(run, out, () => {
    if (out.endsWith('.json')) writeFileAtomically(out, dossierText(dossier));
    else if (out.endsWith('.html'))
      writeFileAtomically(
        out,
        inOneFile(
          pageFile(run, 'single'),
          dossier,
          accountData(run.corpus, dossier.corpus.id, knowledge, profile),
          knowledge === null ? null : knowledgeFile(knowledge, profile),
          builtWidgets(),
        ),
      );
    else writeSite(run, out, dossier, loaded);
  });
  run.say(`${out} ${COMMAND_MESSAGES[run.language].written}: ${dossierSummary(dossier, run.language)}.`);
}

/** Writes, or says in one sentence why it cannot be done. */
export function writeOrRefuse(run: CommandContext, out: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    refuse(COMMAND_MESSAGES[run.language].cannotWrite(out, code));
  }
}

function writeSite(run: CommandContext, out: string, dossier: Dossier, { knowledge, profile }: LoadedCorpus): void {
  const built = join(ROOT, 'dist/page');
  const widgets = builtWidgets();
  const page = besideDossier(withTable(pageFile(run, 'page'), dossier), widgets);
  copyInto(built, out);
  if (widgets !== null) {
    copyInto(widgets.folder, join(out, 'widgets'));
    writeFileAtomically(join(out, 'embed.html'), framePage(widgets));
  }
  writeFileAtomically(join(out, 'dossier.json'), dossierText(dossier));
  writeFileAtomically(
    join(out, 'account.json'),
    accountText(accountData(run.corpus, dossier.corpus.id, knowledge, profile)),
  );
  // A folder written before may hold the knowledge of another corpus.
  rmSync(join(out, 'knowledge.json'), { force: true });
  if (knowledge !== null) writeFileAtomically(join(out, 'knowledge.json'), knowledgeText(knowledge, profile));
  writeFileAtomically(join(out, 'index.html'), page);
}

/** The built page, as it is served (`page`) or with all it needs inside (`single`). */
export function pageFile(run: CommandContext, form: 'page' | 'single'): string {
  const file = join(ROOT, 'dist', form, 'index.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(COMMAND_MESSAGES[run.language].notBuilt(`dist/${form}/index.html`));
  }
}
