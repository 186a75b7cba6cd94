/** Papers that are named by their file, as if the corpus held them. */

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { LoadedCorpus } from '../../corpus/corpus.ts';
import type { Document } from '../../model.ts';
import { DEFAULT_PROFILE } from '../../profile/default-profile.ts';
import { CORPUS_MESSAGES } from '../corpus-messages.ts';
import { declareFiles } from '../paper-files.ts';
import { type CommandContext, loadedCorpus, refuse } from './context.ts';

export interface NamedFiles {
  /** The run, with the papers of the files in its corpus. */
  readonly run: CommandContext;
  /** What was typed, with the ids of those papers in the place of the files. */
  readonly words: readonly string[];
  /** What was typed beside the files. */
  readonly others: readonly string[];
}

/**
 * Takes the files among what was typed as papers: with those of the corpus, or, `alone`, with nothing else, where the
 * subject of the corpus that comes along is not theirs.
 */
export async function withNamedFiles(
  run: CommandContext,
  typed: readonly string[],
  isAlone: (files: readonly string[]) => boolean,
): Promise<NamedFiles> {
  const files = [...new Set(typed.filter(isFile))];
  if (files.length === 0) return { run, words: typed, others: typed };
  const base = isAlone(files) ? noCorpus(files) : await loadedCorpus(run);
  const documents: Document[] = [];
  const found = await declareFiles(
    files.map((path) => ({ path, file: basename(path) })),
    {
      profile: base.profile,
      known: base.corpus.documents,
      onFile: run.progress(CORPUS_MESSAGES[run.language].reading),
      onPaper: (document) => documents.push(document),
    },
  );
  const [left] = found.leftOut;
  if (left !== undefined) refuse(CORPUS_MESSAGES[run.language].skipped(left.file, left.why[run.language]));
  const sources = documents.map(({ source }) => source);
  const ids = new Map(found.papers.map(({ path, source }) => [path, source.id]));
  // A file of the same bytes as a paper of the corpus is that paper.
  const same = new Map([...base.corpus.documents, ...sources].map((source) => [source.file, source.id]));
  for (const { file, of } of found.duplicates) {
    const path = files.find((one) => basename(one) === file);
    const id = same.get(of);
    if (path !== undefined && id !== undefined) ids.set(path, id);
  }
  const given: LoadedCorpus = {
    ...base,
    corpus: { ...base.corpus, documents: [...base.corpus.documents, ...sources] },
    documents: [...base.documents, ...documents],
  };
  return {
    run: { ...run, given, readFiles: [...(run.readFiles ?? []), ...files] },
    words: typed.map((word) => ids.get(word) ?? word),
    others: typed.filter((word) => !files.includes(word)),
  };
}

/** Nobody names a paper by an id with a full stop or a slash in it. */
function isFile(word: string): boolean {
  return /[./\\]/.test(word) && (statSync(word, { throwIfNoEntry: false })?.isFile() ?? false);
}

function noCorpus(files: readonly string[]): LoadedCorpus {
  const title = files.map((file) => basename(file)).join(', ');
  return {
    corpus: { id: 'files', title: { nl: title, en: title }, focus: { regions: [], themes: [] }, documents: [] },
    knowledge: null,
    profile: DEFAULT_PROFILE,
    texts: new Map(),
    files: new Map(),
    documents: [],
    unread: new Map(),
    overrides: [],
    overrideLines: [],
    faults: [],
  };
}
