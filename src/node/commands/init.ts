import { basename, join, resolve } from 'node:path';
import { confirmed } from '../../dossier/confirmed.ts';
import { jsonText } from '../../export/json/text.ts';
import type { CorpusDeclaration, Source } from '../../model.ts';
import { DEFAULT_PROFILE } from '../../profile/default-profile.ts';
import { idFor } from '../../text/paper-id.ts';
import { CORPUS_MESSAGES } from '../corpus-messages.ts';
import { foundLines } from '../corpus-summary.ts';
import { declarationText } from '../declaration-text.ts';
import { clearLock } from '../edit-files.ts';
import { type DeclaredFiles, declareFiles, isThere, type PaperFile, papersBelow } from '../paper-files.ts';
import { type CommandContext, editOrRefuse, refuse } from './context.ts';

export interface InitOptions {
  readonly title?: string;
  /** Takes what was read as confirmed. */
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

const FILE = 'corpus.json';

/** Makes a corpus of the files of a folder: its declaration beside them, and not one of them touched. */
export async function initCommand(run: CommandContext, folder: string, options: InitOptions): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  const file = join(folder, FILE);
  if (!isThere(folder)) refuse(words.notThere(folder));
  clearLock(folder);
  if (isThere(file)) refuse(words.exists(file));
  const { files, leftOut } = papersBelow(folder);
  const found = await declared(run, folder, files);
  const whole = { ...found, leftOut: [...leftOut, ...found.leftOut] };
  const corpus = corpusOf(folder, found, options);
  if (options.dryRun !== true) {
    editOrRefuse(run, folder, (read) => {
      if (read(FILE) !== null) refuse(words.exists(file));
      return new Map([[FILE, declarationText(corpus)]]);
    });
  }
  if (run.json) {
    run.outFile(jsonText({ ...corpus, leftOut: whole.leftOut, duplicates: whole.duplicates }));
    return;
  }
  const title = corpus.title[run.language];
  const head = options.dryRun === true ? words.wouldMake : words.made;
  run.out(`${foundLines(run.language, whole, (papers, span) => head(title, papers, span, file)).join('\n')}\n`);
  if (options.yes !== true) run.out(`${words.toConfirm}\n`);
  if (options.dryRun !== true) run.out(`${words.next(folder)}\n`);
}

/** The papers among files; refuses when there is none. */
export async function declared(
  run: CommandContext,
  named: string,
  files: readonly PaperFile[],
): Promise<DeclaredFiles> {
  const words = CORPUS_MESSAGES[run.language];
  const onFile = run.progress(words.reading);
  const found = await declareFiles(files, { profile: DEFAULT_PROFILE, known: [], onFile });
  if (found.papers.length > 0) return found;
  for (const { file, why } of found.leftOut.slice(0, 20)) run.say(words.skipped(file, why[run.language]));
  return refuse(words.nothing(named));
}

/** The declaration of the papers found, by the name of what they lay in. */
export function corpusOf(named: string, { papers }: DeclaredFiles, { title, yes }: InitOptions): CorpusDeclaration {
  const called = title?.trim() || basename(resolve(named)).replace(/[_]+/g, ' ') || 'corpus';
  const sources = papers.map(({ source }): Source => (yes === true ? confirmed(source) : source));
  return {
    id: idFor(`${called}.x`, new Set()),
    title: { nl: called, en: called },
    focus: { regions: [], themes: [] },
    documents: sources,
  };
}
