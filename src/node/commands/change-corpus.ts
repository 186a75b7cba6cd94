import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { LoadedCorpus } from '../../corpus/corpus.ts';
import { confirmed } from '../../dossier/confirmed.ts';
import { jsonText } from '../../export/json/text.ts';
import type { Source } from '../../model.ts';
import { dayOf } from '../../text/chronology.ts';
import { CORPUS_MESSAGES } from '../corpus-messages.ts';
import { withoutPaper, withPaper, withPapers } from '../declaration-text.ts';
import { clearLock } from '../edit-files.ts';
import { type DeclaredFile, declareFiles, isThere, papersNamed } from '../paper-files.ts';
import { SETTABLE, withFields } from '../set-fields.ts';
import { readBytes, sha256 } from '../source-file.ts';
import { type CommandContext, editOrRefuse, loadedCorpus, refuse, resolveSource } from './context.ts';

export interface ChangeOptions {
  readonly set?: readonly string[];
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

const FILE = 'corpus.json';

/** Adds papers to the corpus: those outside its folder are copied into it, and none that stands there is written over. */
export async function addCommand(run: CommandContext, paths: readonly string[], options: ChangeOptions): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  for (const path of paths) if (!isThere(path)) refuse(words.notThere(path));
  clearLock(run.corpus);
  const { corpus, profile } = await loadedCorpus(run);
  const { files, leftOut: refused } = papersNamed(paths);
  const found = await declareFiles(files, { profile, known: corpus.documents, onFile: run.progress(words.reading) });
  for (const { file, of } of found.duplicates) run.say(words.known(file, of));
  for (const { file, why } of [...refused, ...found.leftOut]) run.say(words.skipped(file, why[run.language]));
  // What is in the corpus already is no fault: a run that was ended may have added it.
  if (found.papers.length === 0 && found.duplicates.length > 0 && found.leftOut.length === 0) return;
  if (found.papers.length === 0) refuse(words.noneAdded);
  if (options.set !== undefined && options.set.length > 0 && found.papers.length > 1)
    refuse(words.oneFile(found.papers.length));
  const placed = placedIn(run.corpus, corpus.documents, found.papers);
  const sources = placed.map(({ source }) => {
    const given = setFields(run, source, options.set ?? []);
    return options.yes === true ? confirmed(given) : given;
  });
  if (options.dryRun !== true) {
    editOrRefuse(run, run.corpus, (read) => {
      const copies = placed.flatMap(({ path, source, isCopied }) =>
        isCopied ? [[source.file, bytesOf(run, path, source)] as const] : [],
      );
      const text = withPapers(read(FILE) ?? '', sources) ?? refuse(words.noDeclaration(join(run.corpus, FILE)));
      // The papers before their declaration: an undeclared file is no part of a corpus.
      return new Map<string, string | Uint8Array>([...copies, [FILE, text]]);
    });
  }
  if (run.json) {
    run.outFile(jsonText({ added: sources, leftOut: [...refused, ...found.leftOut], duplicates: found.duplicates }));
    return;
  }
  const said = options.dryRun === true ? words.wouldAdd : words.added;
  for (const source of sources) run.out(`${said(source.id, source.title, aboutText(source))}\n`);
  if (sources.some(({ proposed }) => proposed !== undefined)) run.out(`${words.toConfirm}\n`);
}

/** ` (2026-06-05, De minister van ...)`. */
function aboutText(source: Source): string {
  const told = [dayOf(source), source.issuer].filter((one) => one !== null);
  return told.length === 0 ? '' : ` (${told.join(', ')})`;
}

function setFields(run: CommandContext, source: Source, given: readonly string[]): Source {
  const words = CORPUS_MESSAGES[run.language];
  const set = withFields(source, given);
  if ('wrong' in set) return refuse(words.wrongSet(set.wrong, SETTABLE.join(', ')));
  return 'why' in set ? refuse(words.wrongValue(set.given, set.why[run.language])) : set.source;
}

interface PlacedFile extends DeclaredFile {
  readonly isCopied: boolean;
}

/** Where each file is declared: in its own place when it lies in the folder, else beside the newest paper under a free name. */
function placedIn(folder: string, known: readonly Source[], papers: readonly DeclaredFile[]): PlacedFile[] {
  const root = realpathSync(folder);
  const beside = dirname(known.at(-1)?.file ?? '.');
  const taken = new Set<string>();
  return papers.map((paper) => {
    const way = relative(root, realpathSync(paper.path));
    const isInside = way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
    const file = isInside ? way.replaceAll(sep, '/') : freeName(folder, beside, basename(paper.path), paper, taken);
    taken.add(file);
    return { ...paper, source: { ...paper.source, file }, isCopied: !isInside };
  });
}

/** A name that nothing has, or that a file of the same bytes has already: what a run that was ended had copied. */
function freeName(
  folder: string,
  beside: string,
  name: string,
  paper: DeclaredFile,
  taken: ReadonlySet<string>,
): string {
  const ending = extname(name);
  for (let n = 1; ; n += 1) {
    const tried = n === 1 ? name : `${name.slice(0, name.length - ending.length)}-${n}${ending}`;
    const file = beside === '.' ? tried : `${beside}/${tried}`;
    const place = join(folder, file);
    if (taken.has(file)) continue;
    if (!existsSync(place)) return file;
    const held = readBytes(place);
    if ('bytes' in held && sha256(held.bytes) === paper.source.sha256) return file;
  }
}

/** The bytes that were declared; a file that is another by now is refused. */
function bytesOf(run: CommandContext, path: string, source: Source): Uint8Array {
  const read = readBytes(path);
  if ('bytes' in read && sha256(read.bytes) === source.sha256) return read.bytes;
  return refuse(CORPUS_MESSAGES[run.language].changed(path));
}

/**
 * Takes a paper out of the declaration; its file stays. Corrections about it are a person's work in another file, and two
 * files cannot change in one moment: that person takes them out first.
 */
export async function removeCommand(run: CommandContext, given: string, options: ChangeOptions): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  clearLock(run.corpus);
  const loaded = await loadedCorpus(run, true);
  const { id, file } = resolveSource(run, loaded.corpus.documents, given);
  if (loaded.corpus.documents.length === 1) refuse(words.lastPaper(id));
  const corrections = correctionsOf(loaded, id);
  if (corrections.length > 0) refuse(words.corrected(id, corrections.join(', '), join(run.corpus, 'overrides.jsonl')));
  if (options.dryRun === true) {
    run.out(`${words.wouldRemove(id)}\n`);
    return;
  }
  editOrRefuse(run, run.corpus, (read) => {
    const text = withoutPaper(read(FILE) ?? '', id) ?? refuse(words.noDeclaration(join(run.corpus, FILE)));
    return new Map([[FILE, text]]);
  });
  run.out(`${words.removed(id, file)}\n`);
}

/** The numbers of the lines with a correction about a paper. */
function correctionsOf({ overrides, overrideLines }: LoadedCorpus, id: string): number[] {
  return overrides.flatMap((given, index) => {
    const isAbout = 'a' in given && (given.a.document === id || given.b?.document === id);
    return isAbout ? (overrideLines[index] ?? []) : [];
  });
}

/** Reads a paper from a new version from now on; the old one stays where it is, and the declaration says which it was. */
export async function updateCommand(
  run: CommandContext,
  given: string,
  path: string,
  options: ChangeOptions,
): Promise<void> {
  const words = CORPUS_MESSAGES[run.language];
  if (!isThere(path)) refuse(words.notThere(path));
  clearLock(run.corpus);
  const { corpus, profile } = await loadedCorpus(run, true);
  const before = resolveSource(run, corpus.documents, given);
  const others = corpus.documents.filter(({ id }) => id !== before.id);
  const found = await declareFiles(papersNamed([path]).files, { profile, known: others });
  for (const { file, of } of found.duplicates) refuse(words.known(file, of));
  for (const { file, why } of found.leftOut) refuse(words.skipped(file, why[run.language]));
  const [paper] = placedIn(run.corpus, corpus.documents, found.papers);
  if (paper === undefined) return refuse(words.noneAdded);
  const { file, sha256: hash } = paper.source;
  if (hash === before.sha256) refuse(words.sameContent(path, before.id));
  const earlier = [...(before.earlier ?? []), { file: before.file, sha256: before.sha256 }];
  const source = setFields(run, { ...before, file, sha256: hash, earlier }, options.set ?? []);
  if (options.dryRun === true) {
    run.out(`${words.wouldUpdate(before.id, file)}\n`);
    return;
  }
  editOrRefuse(run, run.corpus, (read) => {
    const text = withPaper(read(FILE) ?? '', before.id, source) ?? refuse(words.noDeclaration(join(run.corpus, FILE)));
    const copy = paper.isCopied ? [[file, bytesOf(run, paper.path, paper.source)] as const] : [];
    return new Map<string, string | Uint8Array>([...copy, [FILE, text]]);
  });
  run.out(`${words.updated(source.id, file, before.file)}\n`);
}
