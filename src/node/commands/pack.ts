import { DOSSIER_ENDING, packDossier } from '../../declare/dossier-file.ts';
import { CORPUS_MESSAGES } from '../corpus-messages.ts';
import { corpusFiles } from '../dossier-place.ts';
import { outputsOf } from '../outputs.ts';
import { type CommandContext, loadedCorpus, refuse } from './context.ts';

/** The corpus as one file, which a colleague opens in the page and every command takes for a corpus. */
export async function packCommand(run: CommandContext, file: string): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  if (!file.endsWith(DOSSIER_ENDING)) refuse(words.wrongPack(file, DOSSIER_ENDING));
  const outputs = outputsOf(run);
  outputs.check(file);
  // What a colleague cannot open is not packed.
  const { corpus } = await loadedCorpus(run);
  const files = corpusFiles(run.corpus);
  outputs.file(file, packDossier(files));
  outputs.put();
  run.out(`${words.packed(file, corpus.documents.length, files.size)}\n`);
}
