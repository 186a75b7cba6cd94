#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { Language } from '../model.ts';
import { buildDossier } from '../pipeline.ts';
import { COMMAND_HELP } from './command-help.ts';
import { COMMAND_MESSAGES } from './command-messages.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { type CommandContext, type CommandIo, isRefusal, refuse } from './commands/context.ts';
import { dossierCommand } from './commands/dossier.ts';
import type { FindingsArguments } from './commands/findings.ts';
import { withNamedFiles } from './commands/named-files.ts';
import { readCommand } from './commands/read.ts';
import { serveCommand } from './commands/serve.ts';
import { surveyCommand } from './commands/survey.ts';
import { tagCommand } from './commands/tag.ts';
import { traceCommand } from './commands/trace.ts';
import { whyCommand } from './commands/why.ts';
import { CORPUS_MESSAGES } from './corpus-messages.ts';
import { progressBar } from './progress.ts';
import { ROOT, SHIPPED_CORPUS } from './root.ts';
import { BrokenStream, gathered, named, type Printed, processStreams } from './standard-streams.ts';
import { PLAIN_WIDTH, terminalStyle } from './terminal-style.ts';
import { terminalLine, terminalText } from './terminal-text.ts';

/** Done; the data or the request is at fault; the command was mistyped. */
const CODES = { done: 0, refused: 1, usage: 2 } as const;

interface Options extends FindingsArguments {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly keepGoing?: boolean;
  readonly force?: boolean;
  readonly knowledge?: string;
  readonly take?: string;
  readonly newTheme?: string;
  readonly title?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly set?: readonly string[];
}

/** What the arguments of the commands are; a paper, unless it is said here. */
const ARGUMENTS: Readonly<
  Record<
    string,
    | 'words'
    | 'ids'
    | 'paper'
    | 'what'
    | 'folder'
    | 'file'
    | 'files'
    | 'document'
    | 'dossierFile'
    | 'eitherDossier'
    | 'corrections'
  >
> = {
  '<words...>': 'words',
  '<id...>': 'ids',
  '<paper>': 'paper',
  '<what...>': 'what',
  '<folder>': 'folder',
  '<file>': 'file',
  '<file...>': 'files',
  '<id>': 'document',
  '<dossier>': 'dossierFile',
  '<old>': 'eitherDossier',
  '<new>': 'eitherDossier',
  '<corrections...>': 'corrections',
};

/** The language asked for, read before anything else: help and errors are in it too. */
function languageOf(argv: readonly string[]): Language {
  const place = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[place]?.split('=')[1] ?? argv[place + 1];
  return place >= 0 && value === 'en' ? 'en' : 'nl';
}

function contextOf(options: Options, io: CommandIo, printed: Printed): CommandContext {
  return {
    corpus: options.corpus ?? SHIPPED_CORPUS,
    isCorpusNamed: options.corpus !== undefined,
    language: options.lang,
    json: options.json ?? false,
    keepGoing: options.keepGoing ?? false,
    force: options.force ?? false,
    env: io.env,
    buildDossier: io.buildDossier,
    paint: terminalStyle(io.stdout, io.env),
    out: (text) => printed.write(terminalText(text)),
    outFile: printed.write,
    progress: (what) => progressBar(io.stderr, options.lang, what),
    say: (text) => {
      printed.check();
      io.stderr.write(`${terminalLine(text)}\n`);
    },
  };
}

/** The work on the corpus of a run; on that in a dossier file as in a folder, and what it changes goes back into the file. */
async function inCorpus(run: CommandContext, work: (run: CommandContext) => unknown): Promise<void> {
  const { isDossierFile, openDossierFile } = await import('./dossier-place.ts');
  if (!isDossierFile(run.corpus)) {
    await work(run);
    return;
  }
  const opened = openDossierFile(run.corpus);
  if ('fault' in opened) return refuse(`${run.corpus}: ${opened.fault[run.language]}`);
  try {
    await work({ ...run, corpus: opened.folder, readFiles: [run.corpus] });
    if (!opened.save()) refuse(CORPUS_MESSAGES[run.language].notSaved(run.corpus));
  } finally {
    opened.close();
  }
}

function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

type Help = (typeof COMMAND_HELP)[Language];

/** The options belong to every command, so that they may stand before or after it; help shows them once. */
function framed(command: Command, help: Help, { stdout }: CommandIo): Command {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': help.usage,
    'Options:': help.options,
    'Arguments:': help.arguments,
    'Commands:': help.commands,
    'Global Options:': help.globalOptions,
  };
  return command
    .helpOption('-h, --help', help.help)
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => headings[title] ?? title })
    .configureOutput({
      outputError: () => undefined,
      writeOut: (text) => stdout.write(terminalText(text)),
      getOutHelpWidth: () => (stdout.isTTY ? stdout.columns : undefined) ?? PLAIN_WIDTH,
    })
    .exitOverride();
}

function programOf(language: Language, io: CommandIo): Command {
  const help = COMMAND_HELP[language];
  const program = framed(new Command('beleidslijn'), help, io)
    .option('--corpus <folder>', help.corpus)
    .option('--json', help.json)
    .addOption(new Option('--lang <nl|en>', help.lang).choices(['nl', 'en']).default('nl'))
    .option('--keep-going', help.keepGoing)
    .description(help.description)
    .version(version(), '-V, --version', help.version)
    .helpCommand(false)
    .addHelpText('after', help.after)
    .enablePositionalOptions(false);
  addCommands(help, (name, summary, action) => {
    const [word, ...given] = name.split(' ');
    const command = framed(new Command(word).description(summary), help, io);
    for (const argument of given) command.argument(argument, help[ARGUMENTS[argument] ?? 'document']);
    command.action(async () => {
      const options = command.optsWithGlobals<Options>();
      const printed = gathered(io.stdout);
      await inCorpus(contextOf(options, io, printed), (run) => action(run, command.args, options));
      await Promise.resolve();
      printed.check();
    });
    program.addCommand(command);
    return command;
  });
  return program;
}

/** Values of an option that may be given more than once. */
const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];

type Action = (run: CommandContext, words: readonly string[], options: Options) => unknown;

type AddCommand = (name: string, summary: string, action: Action) => Command;

function addCommands(help: Help, add: AddCommand): void {
  add('trace <words...>', help.trace, async (run, words) => {
    const named = await withNamedFiles(run, words, () => !run.isCorpusNamed);
    return traceCommand(named.run, named.others);
  });
  add('compare <doc> <doc>', help.compare, async (run, typed) => {
    const { run: now, words } = await withNamedFiles(run, typed, (files) => !run.isCorpusNamed && files.length > 1);
    return compareCommand(now, words[0] ?? '', words[1] ?? '');
  });
  add('tag <doc>', help.tag, async (run, typed, options) => {
    const { run: now, words } = await withNamedFiles(run, typed, () => false);
    return tagCommand(now, words[0] ?? '', options);
  })
    .option('--format <form>', help.tagFormat)
    .option('--out <file>', help.out)
    .option('--force', help.force)
    .addOption(new Option('--separator <sign>', help.separator).choices([';', ',']));
  add('why <id...>', help.why, (run, ids) => whyCommand(run, ids));
  add('survey <paper>', help.survey, async (run, [paper = ''], options) => {
    const { run: now, words } = await withNamedFiles(run, [paper], () => false);
    return surveyCommand(now, words[0] ?? '', paper, options);
  })
    .option('--take <n,...>', help.take)
    .option('--theme <id>', help.theme)
    .option('--new-theme <name>', help.newTheme)
    .option('--dry-run', help.dryRun);
  add('read <doc>', help.read, async (run, typed) => {
    const { run: now, words } = await withNamedFiles(run, typed, () => true);
    return readCommand(now, words[0] ?? '');
  });
  add('check', help.check, (run) => checkCommand(run));
  add('dossier', help.dossier, (run, _args, { out, knowledge }) => dossierCommand(run, out, knowledge))
    .option('--out <file>', help.out)
    .option('--knowledge <file>', help.knowledge)
    .option('--force', help.force);
  // Loaded when asked for: no other command writes a file, and a command of half a second waits for nothing it does not use.
  add('export <what...>', help.export, async (run, what, options) => {
    const { exportCommand } = await import('./commands/export.ts');
    // A draft is a file, and no paper.
    if (what[0] === 'draft') return exportCommand(run, what, options);
    const { run: now, words } = await withNamedFiles(run, what, (files) => !run.isCorpusNamed && files.length > 1);
    return exportCommand(now, words, options);
  })
    .option('--format <form,...>', help.format)
    .option('--out <file>', help.outFiles)
    .option('--force', help.force)
    .option('--base-url <address>', help.base)
    .option('--from <year>', help.from)
    .option('--to <year>', help.to)
    .option('--positions <id,...>', help.positions)
    .option('--papers <doc,...>', help.papers)
    .option('--author <name>', help.author)
    .option('--date <day>', help.date)
    .option('--without <doc>', help.without)
    .addOption(new Option('--separator <sign>', help.separator).choices([';', ',']));
  add('findings', help.findings, async (run, _words, options) =>
    (await import('./commands/findings.ts')).findingsCommand(run, options),
  )
    .option('--kind <kind,...>', help.kind)
    .option('--theme <theme>', help.ofTheme)
    .option('--paper <doc>', help.ofPaper)
    .option('--speaker <name>', help.ofSpeaker)
    .option('--country <name>', help.ofCountry)
    .option('--corrected', help.ofCorrected)
    .option('--format <form>', help.findingsFormat)
    .option('--out <file>', help.outFiles)
    .option('--force', help.force)
    .option('--base-url <address>', help.base)
    .addOption(new Option('--separator <sign>', help.separator).choices([';', ',']));
  addCorpusCommands(help, add);
  add('diff <old> <new>', help.diff, async (run, [older = '', newer = '']) =>
    (await import('./commands/diff.ts')).diffCommand(run, older, newer),
  );
  add('merge <corrections...>', help.merge, async (run, files, { out }) =>
    (await import('./commands/merge.ts')).mergeCommand(run, files, out),
  )
    .option('--out <file>', help.out)
    .option('--force', help.force);
  add('serve', help.serve, (run) => serveCommand(run));
}

/** What makes a corpus of files, and changes it. */
function addCorpusCommands(help: Help, add: AddCommand): void {
  add('init <folder>', help.init, async (run, [folder = ''], options) =>
    (await import('./commands/init.ts')).initCommand(run, folder, options),
  )
    .option('--title <name>', help.title)
    .option('--yes', help.yes)
    .option('--dry-run', help.dryRun);
  add('add <file...>', help.add, async (run, files, options) =>
    (await import('./commands/change-corpus.ts')).addCommand(run, files, options),
  )
    .option('--set <field=value>', help.set, collected, [])
    .option('--yes', help.yes)
    .option('--dry-run', help.dryRun);
  add('remove <id>', help.remove, async (run, [id = ''], options) =>
    (await import('./commands/change-corpus.ts')).removeCommand(run, id, options),
  ).option('--dry-run', help.dryRun);
  add('update <id> <file>', help.update, async (run, [id = '', file = ''], options) =>
    (await import('./commands/change-corpus.ts')).updateCommand(run, id, file, options),
  )
    .option('--set <field=value>', help.set, collected, [])
    .option('--dry-run', help.dryRun);
  add('pack <dossier>', help.pack, async (run, [file = '']) =>
    (await import('./commands/pack.ts')).packCommand(run, file),
  ).option('--force', help.force);
  add('open <file...>', help.open, async (run, files, options) =>
    (await import('./commands/open.ts')).openCommand(run, files, options),
  ).option('--title <name>', help.title);
}

/** A usage error in the language asked for: what commander found, and what it would have expected. */
function usageText(error: CommanderError, language: Language): string {
  const help = COMMAND_HELP[language];
  const kinds: Readonly<Record<string, string>> = {
    'commander.unknownOption': help.unknownOption,
    'commander.unknownCommand': help.unknownCommand,
    'commander.missingArgument': help.missingArgument,
    'commander.optionMissingArgument': help.optionMissing,
    'commander.excessArguments': help.excess,
    'commander.invalidArgument': help.invalid,
  };
  const named = /'([^']*)'/.exec(error.message)?.[0] ?? '';
  const value =
    error.code === 'commander.invalidArgument' ? (/argument '[^']*'/.exec(error.message)?.[0].slice(9) ?? '') : '';
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const parts = [kinds[error.code] ?? help.wrong, named, value].filter((part) => part !== '').join(' ');
  const hint = suggestion === undefined ? help.seeHelp : `${help.meant} ${suggestion}? ${help.seeHelp}`;
  return `${parts}; ${hint}.`;
}

/** What went wrong in one sentence, and the exit code that goes with it. */
function endOf(error: unknown, language: Language): { readonly code: number; readonly sentence: string } {
  if (isRefusal(error)) return { code: CODES.refused, sentence: error.refused };
  if (error instanceof CommanderError) {
    return error.exitCode === 0
      ? { code: CODES.done, sentence: '' }
      : { code: CODES.usage, sentence: usageText(error, language) };
  }
  if (error instanceof BrokenStream) {
    const { cannotWrite } = COMMAND_MESSAGES[language];
    return { code: CODES.refused, sentence: cannotWrite(error.stream, error.code) };
  }
  const what = error instanceof Error ? error.message : String(error);
  return { code: CODES.refused, sentence: COMMAND_MESSAGES[language].unexpected(what) };
}

/**
 * Runs the command line given (`argv` as Node has it, two words before the first argument) and returns the exit code. The
 * process is never ended by force, so that what was written arrives; but for a stream that takes no more.
 */
export async function main(argv: readonly string[], given?: CommandIo): Promise<number> {
  const language = languageOf(argv);
  const told = (error: unknown): number => {
    const { code, sentence } = endOf(error, language);
    // Of a fault of ours a sentence says what, and only who mends it wants to know where.
    const stack =
      /\bbeleidslijn\b/.test(process.env['NODE_DEBUG'] ?? '') && error instanceof Error ? error.stack : null;
    try {
      if (sentence !== '') io.stderr.write(`beleidslijn: ${terminalLine(sentence)}\n`);
      if (stack != null) io.stderr.write(`${terminalText(stack)}\n`);
    } catch {
      // Nobody is left to be told.
    }
    return code;
  };
  const world = given ?? { ...processStreams(told), env: process.env, buildDossier };
  const io = { ...world, stdout: named('stdout', world.stdout), stderr: named('stderr', world.stderr) };
  try {
    const program = programOf(language, io);
    if (argv.length <= 2) {
      io.stderr.write(`${terminalText(program.helpInformation())}${COMMAND_HELP[language].after}`);
      return CODES.usage;
    }
    await program.parseAsync(argv as string[]);
    return CODES.done;
  } catch (error) {
    return told(error);
  }
}
