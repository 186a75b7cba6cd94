import { readFileSync } from 'node:fs';
import { type LoadedCorpus, loadedDocument } from '../../corpus/corpus.ts';
import { readTextOf } from '../../corpus/folder.ts';
import { jsonText } from '../../export/json/text.ts';
import { lostRemark } from '../../languages/correction-remarks.ts';
import type { Anchor, GivenCorrection, Override, Sentence } from '../../model.ts';
import { type AnchorFinder, anchorFinder } from '../../text/anchor-finder.ts';
import { correctionLines, isFaulty, parseCorrectionLines } from '../../text/correction-lines.ts';
import { mergeCorrectionFiles } from '../../trace/merge-corrections.ts';
import { MERGE_MESSAGES } from '../merge-messages.ts';
import { outputsOf } from '../outputs.ts';
import { type CommandContext, loadedCorpus, refuse } from './context.ts';

/** Merges the corrections of several people into one file, or says what they disagree on and writes nothing. */
export async function mergeCommand(run: CommandContext, paths: readonly string[], out?: string): Promise<void> {
  const words = MERGE_MESSAGES[run.language];
  const outputs = outputsOf(run, paths);
  if (out !== undefined) outputs.check(out);
  const find = sentencesIn(await loadedCorpus(run, true));
  const files = paths.map((path) => {
    const lines = correctionsAt(run, path);
    for (const { line, given } of lines) sayOdd(run, `${path}:${line}`, given, find);
    return lines.map(({ given }) => given);
  });
  const { corrections, conflicts } = mergeCorrectionFiles(files, (anchor) => {
    const [sentence, ...others] = find(anchor) ?? [];
    return sentence === undefined || others.length > 0 ? null : sentence.id;
  });
  if (conflicts.length > 0) {
    if (run.json) run.outFile(jsonText({ corrections, conflicts }));
    for (const [one, other] of conflicts) run.say(words.conflict(one.a.document, one.a.quote, said(one), said(other)));
    refuse(words.notMerged(conflicts.length));
  }
  if (run.json) run.outFile(jsonText({ corrections, conflicts }));
  else if (out === undefined) run.outFile(correctionLines(corrections));
  if (out === undefined) return;
  outputs.file(out, correctionLines(corrections));
  outputs.put();
  run.say(words.merged(out, corrections.length, paths.length));

  function said({ action, about, to, reason, name, date }: Override): string {
    const what = [action, about, ...(to ?? [])].filter((part) => part !== undefined).join(' ');
    return words.said(name ?? words.nobody, what, reason, date);
  }
}

type Find = (anchor: Anchor) => readonly Sentence[] | null;

/** The sentences of the corpus an anchor points at; null of a paper that is not in it, or was not read. */
function sentencesIn(loaded: LoadedCorpus): Find {
  const byId = new Map(loaded.corpus.documents.map((source) => [source.id, source]));
  const finders = new Map<string, AnchorFinder | null>();
  const finderOf = (id: string): AnchorFinder | null => {
    const source = byId.get(id);
    const document = source === undefined ? null : loadedDocument(loaded, source);
    return document === null || document.unread !== null ? null : anchorFinder(document);
  };
  return (anchor) => {
    const id = anchor.document;
    const finder = finders.has(id) ? finders.get(id) : finderOf(id);
    finders.set(id, finder ?? null);
    return finder?.find(anchor) ?? null;
  };
}

/** Says of a line that it is none, or that its words are in its paper no more; it is merged as it stands. */
function sayOdd(run: CommandContext, place: string, given: GivenCorrection, find: Find): void {
  const remarks = isFaulty(given)
    ? [given.remark]
    : [given.a, ...(given.b === null ? [] : [given.b])]
        .filter((anchor) => find(anchor)?.length === 0)
        .map((anchor) => lostRemark(anchor));
  for (const { message } of remarks) run.say(`${place}: ${message[run.language]}`);
}

function correctionsAt(
  run: CommandContext,
  path: string,
): { readonly line: number; readonly given: GivenCorrection }[] {
  const words = MERGE_MESSAGES[run.language];
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return refuse(words.unreadable(path, (error as NodeJS.ErrnoException).code ?? ''));
  }
  // Whoever corrected nothing has an empty file, which is no fault as an empty paper is.
  if (bytes.length === 0) return [];
  const read = readTextOf(bytes);
  if ('fault' in read) return refuse(`${path}: ${read.fault[run.language]}`);
  return parseCorrectionLines(read.text).flatMap(({ line, given }) => (given === null ? [] : [{ line, given }]));
}
