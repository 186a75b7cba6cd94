import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CORPUS_MESSAGES } from '../corpus-messages.ts';
import { foundLines } from '../corpus-summary.ts';
import { declarationText } from '../declaration-text.ts';
import { isDossierFile, openDossierFile } from '../dossier-place.ts';
import { isThere, papersNamed } from '../paper-files.ts';
import { type CommandContext, refuse } from './context.ts';
import { corpusOf, declared, type InitOptions } from './init.ts';
import { serveCommand } from './serve.ts';

/** Files, or a folder, shown in the reading room at once: a corpus in a temporary place, which goes when the room closes. */
export async function openCommand(
  run: CommandContext,
  paths: readonly string[],
  options: Pick<InitOptions, 'title'>,
): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  for (const path of paths) if (!isThere(path)) refuse(words.notThere(path));
  const [first = '', ...more] = paths;
  if (more.length === 0 && statSync(first).isDirectory() && isThere(join(first, 'corpus.json'))) {
    await serveCommand({ ...run, corpus: first });
    return;
  }
  if (more.length === 0 && isDossierFile(first)) {
    const opened = openDossierFile(first);
    if ('fault' in opened) return refuse(`${first}: ${opened.fault[run.language]}`);
    try {
      await serveCommand({ ...run, corpus: opened.folder });
    } finally {
      opened.close();
    }
    return;
  }
  const { files, leftOut } = papersNamed(paths);
  const found = await declared(run, first, files);
  // Not to be confirmed anywhere: nothing of it is kept.
  const corpus = corpusOf(first, found, options);
  const place = mkdtempSync(join(tmpdir(), 'beleidslijn-'));
  const clear = (): void => rmSync(place, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    for (const { path, source } of found.papers) {
      mkdirSync(join(place, dirname(source.file)), { recursive: true });
      copyFileSync(path, join(place, source.file));
    }
    writeFileSync(join(place, 'corpus.json'), declarationText(corpus));
    const whole = { ...found, leftOut: [...leftOut, ...found.leftOut] };
    const title = corpus.title[run.language];
    run.out(`${foundLines(run.language, whole, (papers, span) => words.opened(title, papers, span)).join('\n')}\n`);
    await serveCommand({ ...run, corpus: place });
  } finally {
    process.off('exit', clear);
    clear();
  }
}
