import { findingsData } from '../../export/json/findings.ts';
import { jsonText } from '../../export/json/text.ts';
import { FINDING_KINDS, type FindingKind } from '../../languages/finding-kinds.ts';
import type { Dossier } from '../../model.ts';
import { foldWord } from '../../text/tokenize.ts';
import { ALL_FINDINGS, type FindingFilter } from '../../view/findings/filter.ts';
import { type FindingOption, findingsModel } from '../../view/findings/findings-model.ts';
import { FINDINGS_MESSAGES } from '../findings-messages.ts';
import { findingLines } from '../print-findings.ts';
import { builtDossier, type CommandContext, refuse, resolveSource } from './context.ts';
import { type ExportArguments, exportSubjects, listed } from './export.ts';

/** The options of the command as they were typed. */
export interface FindingsArguments extends ExportArguments {
  readonly kind?: string;
  readonly theme?: string;
  readonly paper?: string;
  readonly speaker?: string;
  readonly country?: string;
  readonly corrected?: boolean;
}

/** The findings of the corpus: as a list on the terminal, or as a file. */
export async function findingsCommand(run: CommandContext, given: FindingsArguments): Promise<void> {
  const kinds = given.kind === undefined ? null : kindsGiven(run, given.kind);
  const { dossier } = await builtDossier(run);
  const filter = filterGiven(run, dossier, given, kinds);
  const { format, out } = given;
  const isText = format === 'text' || (format === undefined && out === undefined);
  if (!isText || (out !== undefined && !run.json))
    return exportSubjects(run, dossier, [{ what: 'findings', filter }], given, { isAll: false, read: [] });
  const model = findingsModel(dossier, { language: run.language, base: null, filter });
  if (run.json) run.outFile(jsonText(findingsData(model, run.language)));
  else run.out(`${findingLines(model, run.language, run.paint).join('\n')}\n`);
}

function kindsGiven(run: CommandContext, given: string): FindingKind[] {
  return listed(given).flatMap((name) => {
    const wanted = foldWord(name);
    const found = FINDING_KINDS.filter(({ id, label }) =>
      [id, label.nl, label.en, label.nl.split(' ')[0] ?? ''].map(foldWord).includes(wanted),
    );
    const own = found.filter(({ id, label }) => [id, label.nl, label.en].map(foldWord).includes(wanted));
    const meant = own.length > 0 ? own : found;
    const choices = FINDING_KINDS.map(({ label }) => label[run.language]).join(', ');
    const words = FINDINGS_MESSAGES[run.language];
    if (meant.length === 0) refuse(words.unknownKind(JSON.stringify(name), choices));
    return meant.map(({ id }) => id);
  });
}

function filterGiven(
  run: CommandContext,
  dossier: Dossier,
  given: FindingsArguments,
  kinds: FindingFilter['kinds'],
): FindingFilter {
  const words = FINDINGS_MESSAGES[run.language];
  const { options } = findingsModel(dossier, { language: run.language, base: null });
  const sources = dossier.documents.map(({ source }) => source);
  return {
    ...ALL_FINDINGS,
    kinds,
    theme: valueGiven(run, options.theme, given.theme, words.unknownTheme),
    paper: given.paper === undefined ? null : resolveSource(run, sources, given.paper).id,
    speaker: valueGiven(run, options.speaker, given.speaker, words.unknownSpeaker),
    region: valueGiven(run, options.region, given.country, words.unknownCountry),
    isCorrected: given.corrected === true,
  };
}

/** The value meant: by its id or its name; else by the beginning of words of its name, where that points at one. */
function valueGiven(
  run: CommandContext,
  options: readonly FindingOption[],
  given: string | undefined,
  unknown: (given: string, choices: string) => string,
): string | null {
  if (given === undefined) return null;
  const wanted = foldWord(given);
  const whole = options.filter(({ value, name }) => [value, name].map(foldWord).includes(wanted));
  const begins = options.filter(({ name }) =>
    foldWord(name)
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => wanted !== '' && word.startsWith(wanted)),
  );
  const meant = whole.length > 0 ? whole : begins;
  const words = FINDINGS_MESSAGES[run.language];
  const named = (list: readonly FindingOption[]): string => list.map(({ name }) => name).join(', ');
  const [only] = meant;
  if (only === undefined) return refuse(unknown(JSON.stringify(given), named(options) || words.none));
  if (meant.length > 1 && whole.length === 0) refuse(words.ambiguous(JSON.stringify(given), named(meant)));
  return only.value;
}
