import { tmpdir } from 'node:os';
import { extname } from 'node:path';
import type { LoadedCorpus } from '../../corpus/corpus.ts';
import { draftOfFile } from '../../declare/draft-of-file.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { checkDraft } from '../../draft/check-draft.ts';
import { DraftPastLimit } from '../../draft/read-draft.ts';
import { emptyYears } from '../../export/empty-years.ts';
import {
  type Format,
  fileName,
  formatEntry,
  formatsOf,
  nameEnding,
  serializerOf,
  USUAL_AUTHOR,
  usualDate,
  writeSubject,
} from '../../export/registry.ts';
import { type ResolvedSubject, resolveSubject } from '../../export/resolve.ts';
import { SUBJECT_KINDS, SUBJECT_NAMES } from '../../export/serializer.ts';
import type { Options, Subject, SubjectKind } from '../../export/subject.ts';
import { pastLimitText } from '../../limits.ts';
import type { Dossier, Language } from '../../model.ts';
import { sentencesById, themesById } from '../../trace/resolve-id.ts';
import { ALL_FINDINGS } from '../../view/findings/filter.ts';
import { baseOf } from '../../view/provenance.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { EXPORT_MESSAGES } from '../export-messages.ts';
import { distinctNames } from '../file-names.ts';
import { outputsOf } from '../outputs.ts';
import { readBytes } from '../source-file.ts';
import { WRITE_MESSAGES } from '../write-messages.ts';
import { builtDossier, type CommandContext, refuse, resolveDocument } from './context.ts';

/** The options of a command that writes files, as they were typed. */
export interface ExportArguments {
  readonly format?: string;
  readonly out?: string;
  readonly baseUrl?: string;
  readonly from?: string;
  readonly to?: string;
  readonly author?: string;
  readonly date?: string;
  readonly separator?: ';' | ',';
  readonly positions?: string;
  readonly papers?: string;
  readonly without?: string;
}

/** A file to be written: what, in which form, under which name. */
interface Order {
  readonly subject: Subject;
  readonly format: Format;
}

/**
 * What somebody asks for as files. Everything is checked before the first file is made, and all come into their places when
 * the last is made; a text without `--out` goes to stdout.
 */
export async function exportCommand(
  run: CommandContext,
  words: readonly string[],
  given: ExportArguments,
): Promise<void> {
  const [what = '', ...names] = words;
  if (what !== 'all' && !SUBJECT_KINDS.includes(what as SubjectKind))
    refuse(EXPORT_MESSAGES[run.language].unknownWhat(JSON.stringify(what), [...SUBJECT_KINDS, 'all'].join(', ')));
  baseGiven(run, given);
  checkYears(run, given);
  const { dossier, loaded } = await builtDossier(run);
  const isAll = what === 'all';
  const subjects = isAll
    ? everything(dossier)
    : await subjectsMeant(run, dossier, loaded, what as SubjectKind, names, given);
  await exportSubjects(run, dossier, subjects, given, { isAll, read: what === 'draft' ? names.slice(0, 1) : [] });
}

/** Subjects as files, in the formats asked for. `read` are the files the command read beside its corpus. */
export async function exportSubjects(
  run: CommandContext,
  dossier: Dossier,
  subjects: readonly Subject[],
  given: ExportArguments,
  { isAll, read }: { readonly isAll: boolean; readonly read: readonly string[] },
): Promise<void> {
  const options: Options = {
    language: run.language,
    base: baseGiven(run, given),
    years: { from: given.from ?? null, to: given.to ?? null },
    author: given.author ?? USUAL_AUTHOR,
    date: dateGiven(run, given) ?? usualDate(dossier),
    separator: given.separator ?? ';',
  };
  for (const subject of subjects) {
    const empty = emptyYears(dossier, subject, options.years);
    if (empty !== null) refuse(empty[run.language]);
  }
  const orders = ordersOf(run, subjects, given, isAll);
  const { out } = given;
  const [only] = orders;
  if (out === undefined) {
    if (orders.length > 1 || only === undefined) return refuse(needsFolder(run, dossier, orders, options));
    if ('madeFrom' in formatEntry(only.format) || serializerOf(only.format).isBinary === true)
      refuse(EXPORT_MESSAGES[run.language].needsOut(only.format));
    run.outFile(String(await writeSubject(resolveSubject(dossier, only.subject, options), only.format)));
    return;
  }
  const isFolder = /[/\\]$/.test(out);
  if (!isFolder && orders.length !== 1) refuse(needsFolder(run, dossier, orders, options));
  const outputs = outputsOf(run, read);
  if (!isFolder) outputs.check(out);
  // Before the first file is made: a minute of work is not spent on what cannot be printed.
  const chrome = orders.some(({ format }) => format === 'pdf')
    ? (await import('../pdf.ts')).chromeOrRefuse(run.language, run.env)
    : '';
  const folder = isFolder ? outputs.folder(out, { isReplaced: isAll ? nameTest(orders, run.language) : null }) : null;
  const written = isFolder ? namesOf(dossier, orders, options) : [out];
  try {
    let resolved: ResolvedSubject | null = null;
    for (const [index, { subject, format }] of orders.entries()) {
      // Orders of one subject follow on each other: it is told once for all of them, and one alone is held.
      if (resolved === null || subject !== orders[index - 1]?.subject)
        resolved = resolveSubject(dossier, subject, options);
      const data = await fileContent(resolved, format, chrome);
      if (folder === null) outputs.file(out, data);
      else folder.add(String(written[index]), data);
    }
  } catch (error) {
    outputs.drop();
    throw error;
  }
  outputs.put();
  for (const name of written) run.say(isFolder ? `${out}${name}` : name);
  run.say(`${EXPORT_MESSAGES[run.language].written(orders.length)}.`);
}

/** The names of the files in a folder, no two of which any system takes for one. */
function namesOf(dossier: Dossier, orders: readonly Order[], options: Options): string[] {
  return distinctNames(orders.map(({ subject, format }) => fileName(dossier, subject, format, options)));
}

/** Which files an earlier `export all` in these formats and this language may have written: they go when the folder is made anew. */
function nameTest(orders: readonly Order[], language: Language): (name: string) => boolean {
  const begins = Object.values(SUBJECT_NAMES).map((name) => `${name[language]}-`);
  const ends = [...new Set(orders.map(({ format }) => nameEnding(format)))];
  return (name) => begins.some((begin) => name.startsWith(begin)) && ends.some((end) => name.endsWith(end));
}

function needsFolder(run: CommandContext, dossier: Dossier, orders: readonly Order[], options: Options): string {
  const names = namesOf(dossier, orders, options);
  const shown = names.length > 4 ? [...names.slice(0, 3), '…'] : names;
  return EXPORT_MESSAGES[run.language].needsFolder(names.length, shown.join(', '));
}

/** The file; a PDF is printed by a Chrome, a PNG drawn with the letters that come along. */
async function fileContent(subject: ResolvedSubject, format: Format, chrome: string): Promise<string | Uint8Array> {
  const content = await writeSubject(subject, format);
  if (format === 'png') return (await import('../png.ts')).png(String(content));
  if (format !== 'pdf') return content;
  const { pdf } = await import('../pdf.ts');
  // A browser that fails is the machine's fault and no stack of ours: what it said is the sentence.
  return pdf(String(content), chrome, subject.options.date).catch((error: NodeJS.ErrnoException) => {
    const { code, syscall = 'spawn' } = error;
    // What is printed is put in the folder for temporary files first, which may be full, closed or not there.
    if (code !== undefined && !syscall.startsWith('spawn'))
      return refuse(WRITE_MESSAGES[subject.options.language].cannotWrite(tmpdir(), code));
    return refuse(`pdf: ${error.message}.`);
  });
}

// ── What was asked for ───────────────────────────────────────────────────────────────────────────────────────

function baseGiven(run: CommandContext, { baseUrl }: ExportArguments): string | null {
  if (baseUrl === undefined) return null;
  return baseOf(baseUrl) ?? refuse(EXPORT_MESSAGES[run.language].wrongBase(JSON.stringify(baseUrl)));
}

function dateGiven(run: CommandContext, { date }: ExportArguments): string | undefined {
  if (date !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date))))
    refuse(EXPORT_MESSAGES[run.language].wrongDate(JSON.stringify(date)));
  return date;
}

function checkYears(run: CommandContext, { from, to }: ExportArguments): void {
  for (const [option, year] of Object.entries({ '--from': from, '--to': to })) {
    if (year !== undefined && !/^\d{4}$/.test(year))
      refuse(EXPORT_MESSAGES[run.language].wrongYear(option, JSON.stringify(year)));
  }
}

/** Every line, the table, each paper against the one before it, the overview, the findings and the data. */
function everything(dossier: Dossier): Subject[] {
  const papers = dossier.documents.filter(({ unread }) => unread === null);
  return [
    ...dossier.threads.map(({ id }): Subject => ({ what: 'line', thread: id })),
    { what: 'table', threads: null, papers: null },
    ...papers.slice(1).map((newer, i): Subject => {
      const older = papers[i]?.source.id ?? newer.source.id;
      return { what: 'comparison', older, newer: newer.source.id };
    }),
    { what: 'overview', themes: null },
    { what: 'findings', filter: ALL_FINDINGS },
    { what: 'dossier' },
  ];
}

async function subjectsMeant(
  run: CommandContext,
  dossier: Dossier,
  loaded: LoadedCorpus,
  what: SubjectKind,
  names: readonly string[],
  given: ExportArguments,
): Promise<Subject[]> {
  switch (what) {
    case 'line':
      return linesMeant(run, dossier, names.join(' ')).map((thread): Subject => ({ what, thread }));
    case 'table':
      return [{ what, threads: threadsGiven(run, dossier, given), papers: papersGiven(run, dossier, given) }];
    case 'comparison': {
      const [firstName, other] = twoNames(run, what, names);
      const [a, b] = [resolveDocument(run, dossier, firstName), resolveDocument(run, dossier, other)];
      if (a === b) refuse(COMMAND_MESSAGES[run.language].sameDocument(a.source.id));
      const [older, newer] = dossier.documents.indexOf(a) < dossier.documents.indexOf(b) ? [a, b] : [b, a];
      return [{ what, older: older.source.id, newer: newer.source.id }];
    }
    case 'passage': {
      const [a, b] = twoNames(
        run,
        what,
        names.flatMap((name) => name.split('~')),
      ).map((name) => sentenceMeant(run, dossier, name)) as [SentenceFound, SentenceFound];
      if (a.paper === b.paper) refuse(EXPORT_MESSAGES[run.language].samePaper(a.id, b.id));
      const [older, newer] = a.paper < b.paper ? [a, b] : [b, a];
      return [{ what, thread: null, older: older.id, newer: newer.id }];
    }
    case 'overview': {
      const themes = names.length === 0 ? null : names.flatMap((name) => themesById(dossier, name).map(({ id }) => id));
      if (themes?.length === 0) refuse(EXPORT_MESSAGES[run.language].noLine(JSON.stringify(names.join(' '))));
      return [{ what, themes }];
    }
    case 'findings':
      return [{ what, filter: ALL_FINDINGS }];
    case 'draft':
      return [await draftMeant(run, dossier, loaded, names[0], given)];
    case 'dossier':
      return [{ what }];
  }
}

function linesMeant(run: CommandContext, dossier: Dossier, given: string): string[] {
  const exact = dossier.threads.filter(({ id }) => id === given);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const themes = new Set(themesById(dossier, given).map(({ id }) => id));
  const threads = dossier.threads.filter(({ theme }) => themes.has(theme));
  if (threads.length === 0) refuse(EXPORT_MESSAGES[run.language].noLine(JSON.stringify(given)));
  return threads.map(({ id }) => id);
}

/** What was typed with commas between. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function threadsGiven(run: CommandContext, dossier: Dossier, { positions }: ExportArguments): string[] | null {
  return positions === undefined ? null : listed(positions).flatMap((name) => linesMeant(run, dossier, name));
}

function papersGiven(run: CommandContext, dossier: Dossier, { papers }: ExportArguments): string[] | null {
  return papers === undefined ? null : listed(papers).map((name) => resolveDocument(run, dossier, name).source.id);
}

function twoNames(run: CommandContext, what: SubjectKind, names: readonly string[]): [string, string] {
  const [firstName, other, ...more] = names;
  if (firstName === undefined || other === undefined || more.length > 0) {
    const form = what === 'passage' ? 'passage 2023.b63.s4 2026.b18.s1' : 'comparison 2023 2026';
    return refuse(EXPORT_MESSAGES[run.language].twoNames(what, form));
  }
  return [firstName, other];
}

interface SentenceFound {
  readonly id: string;
  /** Place of its paper on the axis. */
  readonly paper: number;
}

function sentenceMeant(run: CommandContext, dossier: Dossier, name: string): SentenceFound {
  const sentences = sentencesById(dossier, name);
  const [only] = sentences;
  if (only === undefined || sentences.length > 1) {
    const choices = sentences.length > 1 ? ` (${sentences.map(({ id }) => id).join(', ')})` : '';
    return refuse(EXPORT_MESSAGES[run.language].noSentence(JSON.stringify(name), choices));
  }
  const document = dossierIndex(dossier).sentences.get(only.id)?.document;
  return { id: only.id, paper: document === undefined ? -1 : dossier.documents.indexOf(document) };
}

async function draftMeant(
  run: CommandContext,
  dossier: Dossier,
  loaded: LoadedCorpus,
  file: string | undefined,
  { without }: ExportArguments,
): Promise<Subject> {
  if (file === undefined) return refuse(EXPORT_MESSAGES[run.language].noDraft);
  const { knowledge, profile } = loaded;
  const held = readBytes(file);
  const read = 'fault' in held ? held : await draftOfFile(held.bytes, file);
  if ('fault' in read) return refuse(`${file}: ${read.fault[run.language]}`);
  const { text } = read;
  const left = without === undefined ? [] : [resolveDocument(run, dossier, without).source.id];
  try {
    const check = checkDraft({ dossier, knowledge, profile, text, without: left });
    return { what: 'draft', text, check, decisions: {} };
  } catch (error) {
    if (error instanceof DraftPastLimit) refuse(`${file}: ${pastLimitText(error.past)[run.language]}`);
    throw error;
  }
}

/** One order per subject and format; a format that does not fit is refused, and passed over where everything was asked for. */
function ordersOf(run: CommandContext, subjects: readonly Subject[], given: ExportArguments, isAll: boolean): Order[] {
  const choices = [...new Set(subjects.flatMap(({ what }) => formatsOf(what)))];
  const ending = extname(given.out ?? '').slice(1);
  const byEnding = choices.find((format) => formatEntry(format).ending === ending);
  const wanted = given.format === undefined ? (byEnding === undefined ? [] : [byEnding]) : listed(given.format);
  if (wanted.length === 0) refuse(EXPORT_MESSAGES[run.language].noFormat(choices.join(', ')));
  for (const format of wanted) {
    if (!choices.includes(format as Format))
      refuse(EXPORT_MESSAGES[run.language].unknownFormat(JSON.stringify(format), choices.join(', ')));
  }
  const formats = [...new Set(wanted)] as Format[];
  return subjects.flatMap((subject) =>
    formats.flatMap((format) => (isAll && !formatsOf(subject.what).includes(format) ? [] : [{ subject, format }])),
  );
}
