import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier, Knowledge } from '../../model.ts';
import { accountOf, accountText } from '../account.ts';
import { dossierOf, dossierText, knowledgeText, ROOT, type Run, refuse, summary } from '../make.ts';
import { besideDossier, inOneFile, withTable } from '../page.ts';
import { WORDS } from '../strings.ts';
import { builtWidgets, framePage } from '../widgets.ts';
import { copyInto, writeWhole } from '../write.ts';

/**
 * The dossier to stdout, or to a file: .json the data, .html the reading room in one file, a folder the page. What it was
 * made with goes into a file of its own (`beside`), and into the folder of a page.
 */
export function dossier(run: Run, out: string | undefined, beside?: string): void {
  if (out !== undefined && !/\.(json|html)$|[/\\]$/.test(out))
    refuse(WORDS.wrongOut[run.language](JSON.stringify(out)));
  if (beside !== undefined && !beside.endsWith('.json'))
    refuse(WORDS.wrongKnowledge[run.language](JSON.stringify(beside)));
  const { dossier: made, loaded } = dossierOf(run);
  const { knowledge } = loaded;
  if (beside !== undefined && knowledge === null) refuse(WORDS.noKnowledge[run.language](run.corpus));
  const name = beside ?? '';
  if (beside !== undefined && knowledge !== null) written(run, name, () => writeWhole(name, knowledgeText(knowledge)));
  if (out === undefined) {
    run.out(dossierText(made));
    return;
  }
  written(run, out, () => {
    if (out.endsWith('.json')) writeWhole(out, dossierText(made));
    else if (out.endsWith('.html'))
      writeWhole(
        out,
        inOneFile(
          pageOf(run, 'single'),
          made,
          accountOf(run.corpus, made.corpus.id, knowledge),
          knowledge,
          builtWidgets(),
        ),
      );
    else writeSite(run, out, made, knowledge);
  });
  run.say(`${out} ${WORDS.written[run.language]}: ${summary(made, run.language)}.`);
}

/** Writes, or says in one sentence why it cannot be done. */
export function written(run: Run, out: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    refuse(WORDS.cannotWrite[run.language](out, code));
  }
}

function writeSite(run: Run, out: string, made: Dossier, knowledge: Knowledge | null): void {
  const built = join(ROOT, 'dist/page');
  const widgets = builtWidgets();
  const page = besideDossier(withTable(pageOf(run, 'page'), made), widgets);
  copyInto(built, out);
  if (widgets !== null) {
    copyInto(widgets.folder, join(out, 'widgets'));
    writeWhole(join(out, 'embed.html'), framePage(widgets));
  }
  writeWhole(join(out, 'dossier.json'), dossierText(made));
  writeWhole(join(out, 'account.json'), accountText(accountOf(run.corpus, made.corpus.id, knowledge)));
  // A folder written before may hold the knowledge of another corpus.
  rmSync(join(out, 'knowledge.json'), { force: true });
  if (knowledge !== null) writeWhole(join(out, 'knowledge.json'), knowledgeText(knowledge));
  writeWhole(join(out, 'index.html'), page);
}

/** The built page, as it is served (`page`) or with all it needs inside (`single`). */
export function pageOf(run: Run, form: 'page' | 'single'): string {
  const file = join(ROOT, 'dist', form, 'index.html');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(WORDS.notBuilt[run.language](`dist/${form}/index.html`));
  }
}
