import { join } from 'node:path';
import { type LoadedCorpus, loadedDocument } from '../../corpus/corpus.ts';
import { isFault, parseJson } from '../../corpus/json-positions.ts';
import { jsonText } from '../../export/json/text.ts';
import type { Document, Label, Proposal, ProposalEntry, Survey, Term } from '../../model.ts';
import { PROPOSAL_LABELS } from '../../survey/messages.ts';
import { survey as surveyOf } from '../../survey/survey.ts';
import { slugOf } from '../../text/paper-id.ts';
import { foldWord } from '../../text/tokenize.ts';
import { editThemes } from '../../themes/edit-themes.ts';
import { excerpt } from '../../view/excerpt-text.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { compactJson } from '../compact-json.ts';
import { clearLock, type ReadFile, rehearseEdit } from '../edit-files.ts';
import { insertEntry, replaceItem, type WrittenEntry } from '../insert-entry.ts';
import { SURVEY_MESSAGES } from '../survey-messages.ts';
import { hangingLines, wrap } from '../terminal-style.ts';
import { type CommandContext, editOrRefuse, loadedCorpus, refuse, refuseUnread, resolveSource } from './context.ts';

export interface SurveyOptions {
  /** Numbers or labels of proposals, split by commas. */
  readonly take?: string;
  readonly theme?: string;
  /** The name of a theme that is made of the terms taken over. */
  readonly newTheme?: string;
  readonly dryRun?: boolean;
}

/** What the knowledge does not cover in a paper, and with `--take` the proposals taken over into the corpus folder. */
export async function surveyCommand(
  run: CommandContext,
  given: string,
  typed: string,
  options: SurveyOptions,
): Promise<void> {
  const loaded = await loadedCorpus(run);
  const { document, others } = documentsOf(run, loaded, given);
  refuseUnread(run, document);
  const survey = surveyOf(document, loaded.knowledge, others, loaded.profile);
  if (options.take !== undefined) {
    take(run, loaded, survey, { ...options, take: options.take });
    return;
  }
  if (run.json) run.outFile(jsonText(survey));
  else run.out(`${surveyLines(run, document, survey, typed).join('\n')}\n`);
}

/** The paper asked about, and all papers of the corpus. */
function documentsOf(
  run: CommandContext,
  loaded: LoadedCorpus,
  given: string,
): { document: Document; others: Document[] } {
  const { corpus, unread } = loaded;
  const all = corpus.documents.flatMap((source) => loadedDocument(loaded, source) ?? []);
  const { id } = resolveSource(run, corpus.documents, given);
  const document = all.find((known) => known.source.id === id);
  if (document === undefined) return refuse(COMMAND_MESSAGES[run.language].unreadDocument(id, unread.get(id) ?? ''));
  // A paper named by its file is held against those of the corpus.
  const isBeside = run.given !== undefined && id === corpus.documents.at(-1)?.id;
  return { document, others: isBeside ? all.filter((known) => known !== document) : all };
}

/** Letters shown on either side of the words of an example. */
const AROUND = 45;

function exampleText(text: string, { from, to }: { readonly from: number; readonly to: number }): string {
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
  const end = to + AROUND >= text.length ? text.length : text.lastIndexOf(' ', to + AROUND);
  return excerpt(text, { from: Math.min(start, from), to: Math.max(end, to) });
}

/** Where a proposal goes: `themes.json, visa: visumvrij`. */
function targetText({ language }: CommandContext, entry: WrittenEntry | null): string {
  const words = SURVEY_MESSAGES[language];
  if (entry === null) return words.nothing;
  const added = 'label' in entry.add ? entry.add.label : entry.add.id;
  const place = entry.list === null ? words.newItem : (entry.to ?? words.choose);
  return `${entry.file}.json, ${place}${entry.list === 'refused' ? ` (${words.refused})` : ''}: ${added}`;
}

function surveyLines(run: CommandContext, { blocks }: Document, survey: Survey, given: string): string[] {
  const { language, paint } = run;
  const words = SURVEY_MESSAGES[language];
  const { document, sentences, covered, proposals } = survey;
  const texts = new Map(blocks.flatMap((block) => block.sentences.map(({ id, text }) => [id, text] as const)));
  const listed = proposals.flatMap(({ kind, label, entry, why, examples }, index) => [
    ...(kind === proposals[index - 1]?.kind ? [] : ['', paint.bold(PROPOSAL_LABELS[kind][language])]),
    ...[
      `${paint.bold(label)} → ${targetText(run, entry)}`,
      why[language],
      ...examples
        .slice(0, 2)
        .map(({ sentence, span }) => paint.dim(`„${exampleText(texts.get(sentence) ?? '', span)}” ${sentence}`)),
    ].flatMap((text, line) =>
      hangingLines(text, paint.width, line === 0 ? `${String(index + 1).padStart(3)}  ` : '     '),
    ),
  ]);
  const isTakeable = proposals.some(({ entry }) => entry !== null);
  return [
    ...wrap(words.head(document, sentences, covered, proposals.length), paint.width),
    ...listed,
    ...(isTakeable ? ['', ...wrap(words.how(given), paint.width)] : []),
  ];
}

/** The proposals asked for, by number or label; refuses what is neither. */
function chosen(run: CommandContext, survey: Survey, asked: string): Proposal[] {
  const parts = asked.split(',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))].map((part) => {
    const byNumber = /^\d+$/.test(part) ? survey.proposals[Number(part) - 1] : undefined;
    const proposal = byNumber ?? survey.proposals.find((known) => foldWord(known.label) === foldWord(part));
    return proposal ?? refuse(SURVEY_MESSAGES[run.language].noProposal(JSON.stringify(part), survey.proposals.length));
  });
}

/** The entry as it is to be written: with the theme a person chose. */
function settled(run: CommandContext, loaded: LoadedCorpus, proposal: Proposal, theme: string | null): ProposalEntry {
  const { entry } = proposal;
  if (entry === null) return refuse(SURVEY_MESSAGES[run.language].nothingToTake(JSON.stringify(proposal.label)));
  const themes = (loaded.knowledge?.themes ?? []).map(({ id }) => id);
  if (entry.file === 'themes' && entry.list === 'terms') {
    const to = theme ?? entry.to;
    return to === null
      ? refuse(SURVEY_MESSAGES[run.language].needsTheme(JSON.stringify(proposal.label), themes.join(', ')))
      : { ...entry, to };
  }
  if (entry.file === 'objects' && entry.list === null && theme !== null) {
    return { ...entry, add: { ...entry.add, themes: [theme] } as ProposalEntry['add'] };
  }
  return entry;
}

/** The theme a word belongs to: one there is, or one that is made now. */
function themeAsked(
  run: CommandContext,
  loaded: LoadedCorpus,
  { theme, newTheme }: SurveyOptions,
): { readonly id: string | null; readonly made: Label | null } {
  const words = SURVEY_MESSAGES[run.language];
  const themes = (loaded.knowledge?.themes ?? []).map(({ id }) => id);
  if (newTheme === undefined) {
    if (theme !== undefined && !themes.includes(theme))
      refuse(words.unknownTheme(JSON.stringify(theme), themes.join(', ')));
    return { id: theme ?? null, made: null };
  }
  if (theme !== undefined) refuse(words.twoThemes);
  const id = slugOf(newTheme);
  if (id === '') refuse(words.noName(JSON.stringify(newTheme)));
  if (themes.includes(id)) refuse(words.themeThere(JSON.stringify(newTheme), id));
  return { id, made: { nl: newTheme, en: newTheme } };
}

/** The terms of a theme that is made, as one entry; the rest as it is. */
function withNewTheme(
  run: CommandContext,
  entries: readonly ProposalEntry[],
  id: string,
  name: Label,
): readonly WrittenEntry[] {
  const terms = entries.flatMap(({ file, list, add }) => (file === 'themes' && list === 'terms' ? [add as Term] : []));
  if (terms.length === 0) refuse(SURVEY_MESSAGES[run.language].needsTerm(JSON.stringify(name[run.language])));
  const [theme] = editThemes([], { kind: 'create', id, name, terms });
  return [
    { file: 'themes', to: null, list: null, add: theme! },
    ...entries.filter(({ file, list }) => file !== 'themes' || list !== 'terms'),
  ];
}

/** The declaration with a new theme among those its papers are asked about; null where it names none, and so asks about all. */
function withAskedTheme(text: string | null, theme: string): string | null {
  const json = parseJson(text ?? '');
  if (text === null || isFault(json)) return null;
  const asked = (json.value as { readonly focus?: { readonly themes?: readonly string[] } }).focus?.themes ?? [];
  if (asked.length === 0 || asked.includes(theme)) return null;
  return replaceItem(text, json, ['focus', 'themes'], (indent, unit) =>
    compactJson([...asked, theme], indent, unit, indent.length + '"themes": '.length),
  );
}

interface Taken {
  readonly entry: WrittenEntry;
  readonly file: string;
  /** False for what stood there already. */
  readonly taken: boolean;
}

/** Everything is made first and written last, so that a fault in one proposal leaves all files as they were. */
function take(
  run: CommandContext,
  loaded: LoadedCorpus,
  survey: Survey,
  options: SurveyOptions & { readonly take: string },
): void {
  const words = SURVEY_MESSAGES[run.language];
  const isDry = options.dryRun === true;
  if (!isDry) clearLock(run.corpus);
  const { id, made } = themeAsked(run, loaded, options);
  const asked = chosen(run, survey, options.take).map((proposal) => settled(run, loaded, proposal, id));
  const wanted = id === null || made === null ? asked : withNewTheme(run, asked, id, made);
  let entries: readonly Taken[] = [];
  const edit = (read: ReadFile): ReadonlyMap<string, string> => {
    const files = new Map<string, string>();
    entries = wanted.map((entry) => {
      const name = `${entry.file}.json`;
      const file = join(run.corpus, name);
      const after = insertEntry(files.get(name) ?? read(name), entry);
      if (after === 'nowhere') return refuse(words.nowhere(file, String(entry.to)));
      if (after !== 'there') files.set(name, after.text);
      return { entry, file, taken: after !== 'there' };
    });
    const declaration = made === null ? null : withAskedTheme(read('corpus.json'), id ?? '');
    if (declaration !== null) files.set('corpus.json', declaration);
    return files;
  };
  if (isDry) rehearseEdit(run.corpus, edit);
  else editOrRefuse(run, run.corpus, edit);
  if (run.json) {
    run.outFile(jsonText(entries));
    return;
  }
  for (const { entry, taken } of entries) {
    run.out(`${taken ? (isDry ? words.wouldTake : words.taken) : words.there}: ${targetText(run, entry)}\n`);
  }
  if (made !== null && (loaded.knowledge?.themes ?? []).length === 0) run.say(words.endsDiscovery);
  if (!isDry && entries.some(({ taken }) => taken)) run.say(words.renumbered);
}
