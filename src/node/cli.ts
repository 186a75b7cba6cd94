#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import type { Label, Language } from '../model.ts';
import { checkCommand } from './commands/check.ts';
import { compareCommand } from './commands/compare.ts';
import { type CommandContext, isRefusal } from './commands/context.ts';
import { dossierCommand } from './commands/dossier.ts';
import { type ExportArguments, exportCommand } from './commands/export.ts';
import { readCommand } from './commands/read.ts';
import { serveCommand } from './commands/serve.ts';
import { surveyCommand } from './commands/survey.ts';
import { tagCommand } from './commands/tag.ts';
import { traceCommand } from './commands/trace.ts';
import { whyCommand } from './commands/why.ts';
import { EXPORT_HELP } from './export-messages.ts';
import { COMMAND_HELP } from './messages.ts';
import { ROOT, SHIPPED_CORPUS } from './root.ts';
import { terminalStyle } from './terminal-style.ts';

/** Done; the data or the request is at fault; the command was mistyped. */
const CODES = { done: 0, refused: 1, usage: 2 } as const;

interface Options extends ExportArguments {
  readonly corpus?: string;
  readonly json?: boolean;
  readonly lang: Language;
  readonly keepGoing?: boolean;
  readonly knowledge?: string;
  readonly take?: string;
  readonly theme?: string;
}

/** What the arguments of the commands are; a paper, unless it is said here. */
const ARGUMENTS: Readonly<Record<string, Label>> = {
  '<words...>': COMMAND_HELP.words,
  '<id...>': COMMAND_HELP.ids,
  '<paper>': COMMAND_HELP.paper,
  '<what...>': EXPORT_HELP.what,
};

/** The language asked for, read before anything else: help and errors are in it too. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = argv[at]?.split('=')[1] ?? argv[at + 1];
  return at >= 0 && value === 'en' ? 'en' : 'nl';
}

function runOf(options: Options): CommandContext {
  return {
    corpus: options.corpus ?? SHIPPED_CORPUS,
    language: options.lang,
    json: options.json ?? false,
    keepGoing: options.keepGoing ?? false,
    paint: terminalStyle(process.stdout, process.env),
    out: gathered((text) => process.stdout.write(text)),
    say: (text) => {
      process.stderr.write(`${text}\n`);
    },
  };
}

/** Writes what is said in one go once the code that says it pauses: a line at a time costs a system call per line. */
function gathered(write: (text: string) => void): (text: string) => void {
  let pending: string[] = [];
  return (text) => {
    if (pending.length === 0) {
      queueMicrotask(() => {
        const said = pending.join('');
        pending = [];
        write(said);
      });
    }
    pending.push(text);
  };
}

function version(): string {
  return (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;
}

function programOf(language: Language): Command {
  const program = new Command('beleidslijn');
  const headings: Readonly<Record<string, string>> = {
    'Usage:': COMMAND_HELP.usage[language],
    'Options:': COMMAND_HELP.options[language],
    'Arguments:': COMMAND_HELP.arguments[language],
    'Commands:': COMMAND_HELP.commands[language],
    'Global Options:': COMMAND_HELP.globalOptions[language],
  };
  // The options belong to every command, so that they may stand before or after it; help shows them once.
  const common = (command: Command): Command =>
    command
      .helpOption('-h, --help', COMMAND_HELP.help[language])
      .configureHelp({ showGlobalOptions: true, styleTitle: (title) => headings[title] ?? title })
      .configureOutput({ outputError: () => undefined })
      .exitOverride();
  const shared = (command: Command): Command =>
    common(command)
      .option('--corpus <folder>', COMMAND_HELP.corpus[language])
      .option('--json', COMMAND_HELP.json[language])
      .addOption(new Option('--lang <nl|en>', COMMAND_HELP.lang[language]).choices(['nl', 'en']).default('nl'))
      .option('--keep-going', COMMAND_HELP.keepGoing[language]);
  shared(program)
    .description(COMMAND_HELP.description[language])
    .version(version(), '-V, --version', COMMAND_HELP.version[language])
    .helpCommand(false)
    .addHelpText('after', COMMAND_HELP.after[language])
    .enablePositionalOptions(false);
  const add = (
    name: string,
    summary: string,
    action: (run: CommandContext, args: readonly string[], options: Options) => unknown,
  ): Command => {
    const command = new Command(name.split(' ')[0]).description(summary);
    for (const argument of name.split(' ').slice(1)) {
      const what = ARGUMENTS[argument] ?? COMMAND_HELP.document;
      command.argument(argument, what[language]);
    }
    common(command).action(async () => {
      const options = command.optsWithGlobals<Options>();
      await action(runOf(options), command.args, options);
    });
    program.addCommand(command);
    return command;
  };
  add('trace <words...>', COMMAND_HELP.trace[language], (run, words) => traceCommand(run, words));
  add('compare <doc> <doc>', COMMAND_HELP.compare[language], (run, [a = '', b = '']) => compareCommand(run, a, b));
  add('tag <doc>', COMMAND_HELP.tag[language], (run, [doc = '']) => tagCommand(run, doc));
  add('why <id...>', COMMAND_HELP.why[language], (run, ids) => whyCommand(run, ids));
  add('survey <paper>', COMMAND_HELP.survey[language], (run, [paper = ''], { take, theme }) =>
    surveyCommand(run, paper, { ...(take === undefined ? {} : { take }), ...(theme === undefined ? {} : { theme }) }),
  )
    .option('--take <n,...>', COMMAND_HELP.take[language])
    .option('--theme <id>', COMMAND_HELP.theme[language]);
  add('read <doc>', COMMAND_HELP.read[language], (run, [doc = '']) => readCommand(run, doc));
  add('check', COMMAND_HELP.check[language], (run) => checkCommand(run));
  add('dossier', COMMAND_HELP.dossier[language], (run, _args, { out, knowledge }) =>
    dossierCommand(run, out, knowledge),
  )
    .option('--out <file>', COMMAND_HELP.out[language])
    .option('--knowledge <file>', COMMAND_HELP.knowledge[language]);
  add('export <what...>', EXPORT_HELP.export[language], (run, what, options) => exportCommand(run, what, options))
    .option('--format <form,...>', EXPORT_HELP.format[language])
    .option('--out <file>', EXPORT_HELP.out[language])
    .option('--base-url <address>', EXPORT_HELP.base[language])
    .option('--from <year>', EXPORT_HELP.from[language])
    .option('--to <year>', EXPORT_HELP.to[language])
    .option('--positions <id,...>', EXPORT_HELP.positions[language])
    .option('--papers <doc,...>', EXPORT_HELP.papers[language])
    .option('--author <name>', EXPORT_HELP.author[language])
    .option('--date <day>', EXPORT_HELP.date[language])
    .option('--without <doc>', EXPORT_HELP.without[language])
    .addOption(new Option('--separator <sign>', EXPORT_HELP.separator[language]).choices([';', ',']));
  add('serve', COMMAND_HELP.serve[language], (run) => serveCommand(run));
  return program;
}

/** A usage error in the language asked for: what commander found, and what it would have expected. */
function usageText(error: CommanderError, language: Language): string {
  const kinds: Readonly<Record<string, string>> = {
    'commander.unknownOption': COMMAND_HELP.unknownOption[language],
    'commander.unknownCommand': COMMAND_HELP.unknownCommand[language],
    'commander.missingArgument': COMMAND_HELP.missingArgument[language],
    'commander.optionMissingArgument': COMMAND_HELP.optionMissing[language],
    'commander.excessArguments': COMMAND_HELP.excess[language],
    'commander.invalidArgument': COMMAND_HELP.invalid[language],
  };
  const named = /'([^']*)'/.exec(error.message)?.[0] ?? '';
  const value =
    error.code === 'commander.invalidArgument' ? (/argument '[^']*'/.exec(error.message)?.[0].slice(9) ?? '') : '';
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const parts = [kinds[error.code] ?? COMMAND_HELP.wrong[language], named, value]
    .filter((part) => part !== '')
    .join(' ');
  const hint =
    meant === undefined
      ? COMMAND_HELP.seeHelp[language]
      : `${COMMAND_HELP.meant[language]} ${meant}? ${COMMAND_HELP.seeHelp[language]}`;
  return `${parts}; ${hint}.`;
}

/** Runs the command line given; the exit code is set, never forced, so that what was written arrives. */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv);
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // `beleidslijn trace visum | head -3`: the reader has seen enough.
      if (error.code === 'EPIPE') process.exit(CODES.done);
      throw error;
    });
  }
  const program = programOf(language);
  try {
    if (argv.length <= 2) {
      process.stderr.write(program.helpInformation());
      process.stderr.write(COMMAND_HELP.after[language]);
      process.exitCode = CODES.usage;
      return;
    }
    await program.parseAsync(argv as string[]);
  } catch (error) {
    if (isRefusal(error)) {
      if (error.refused !== '') process.stderr.write(`beleidslijn: ${error.refused}\n`);
      process.exitCode = CODES.refused;
    } else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      process.stderr.write(`beleidslijn: ${usageText(error, language)}\n`);
      process.exitCode = CODES.usage;
    } else throw error;
  }
}
