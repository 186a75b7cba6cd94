import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dossier } from '../../model.ts';
import { dossierOf, dossierText, ROOT, type Run, refuse, summary } from '../make.ts';
import { inOneFile, withTable } from '../page.ts';
import { WORDS } from '../strings.ts';
import { copyInto, writeWhole } from '../write.ts';

/** The dossier to stdout, or to a file: .json the data, .html the reading room in one file, a folder the page. */
export function dossier(run: Run, out: string | undefined): void {
  if (out !== undefined && !/\.(json|html)$|[/\\]$/.test(out))
    refuse(WORDS.wrongOut[run.language](JSON.stringify(out)));
  const { dossier: made } = dossierOf(run);
  if (out === undefined) {
    run.out(dossierText(made));
    return;
  }
  try {
    if (out.endsWith('.json')) writeWhole(out, dossierText(made));
    else if (out.endsWith('.html')) writeWhole(out, inOneFile(pageOf(run, 'single'), made));
    else writeSite(run, out, made);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    refuse(WORDS.cannotWrite[run.language](out, code));
  }
  run.say(`${out} ${WORDS.written[run.language]}: ${summary(made, run.language)}.`);
}

function writeSite(run: Run, out: string, made: Dossier): void {
  const built = join(ROOT, 'dist/page');
  const page = withTable(pageOf(run, 'page'), made);
  copyInto(built, out);
  writeWhole(join(out, 'dossier.json'), dossierText(made));
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
