import { dossierIndex } from '../../dossier/index-by-id.ts';
import { jsonText } from '../../export/json/text.ts';
import { CELL_STATE_LABELS } from '../../languages/labels.ts';
import type { Cell, Dossier, Passage, Thread } from '../../model.ts';
import { shownProfile } from '../../profile/profile.ts';
import { jointSpeakers } from '../../trace/passages.ts';
import { prepareDossier } from '../../trace/prepared-dossier.ts';
import { themesById } from '../../trace/resolve-id.ts';
import { tracePhrase } from '../../trace/trace-phrase.ts';
import { capitalized } from '../../view/citation.ts';
import { yearOrId } from '../../view/excerpt-text.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { searchText, threadLines } from '../print-thread.ts';
import { hangingLines, pad } from '../terminal-style.ts';
import { builtFrom, type CommandContext, loadedCorpus, refuse } from './context.ts';

type Theme = Dossier['themes'][number];

/** The line of a theme, or of words of the reader's own, through all papers. */
export async function traceCommand(run: CommandContext, words: readonly string[]): Promise<void> {
  const given = words.join(' ').trim();
  if (given === '') refuse(COMMAND_MESSAGES[run.language].noWords);
  const corpus = await loadedCorpus(run);
  // Words of the reader's own are looked for in the papers: neither links nor lines are read.
  const themes = corpus.knowledge?.themes ?? [];
  const lines = new Set(themesById({ themes }, given).map(({ id }) => id));
  const { dossier: built, loaded } = builtFrom(run, corpus, false, themes.length === 0 ? undefined : { lines });
  const theme = themeMeant(run, built, given);
  const threads =
    theme === null
      ? [tracePhrase(prepareDossier(built, loaded.knowledge, loaded.profile), given)]
      : built.threads.filter((thread) => thread.theme === theme.id);
  // Who speaks together is named by the passages they were read of, and those of words stand in no dossier.
  const dossier: Dossier =
    theme === null ? { ...built, profile: shownProfile(loaded.profile, jointSpeakers(passagesIn(threads))) } : built;
  const cells = theme === null ? [] : dossier.cells.filter((cell) => cell.theme === theme.id);
  if (run.json) {
    run.outFile(jsonText({ theme: theme?.id ?? null, words: theme === null ? given : null, threads, cells }));
    return;
  }
  const { paint, language } = run;
  const years = dossier.documents.map(yearOrId);
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : years.join('');
  const name = theme === null ? `„${given}”` : theme.prefLabel[language];
  run.out(`${name} · ${dossier.corpus.title[language]}, ${span}\n`);
  for (const thread of threads) {
    // For words of the reader's own the label says nothing that the first line does not.
    const heading = theme === null ? '' : `\n${paint.bold(capitalized(thread.label))}\n`;
    run.out(`${heading}\n${threadLines(dossier, thread, language, paint).join('\n')}\n`);
  }
  if (threads.length === 0)
    run.out(`\n${COMMAND_MESSAGES[language].noLine}\n\n${cellLines(run, dossier, cells).join('\n')}\n`);
}

const passagesIn = (threads: readonly Thread[]): Passage[] =>
  threads.flatMap(({ lanes }) =>
    lanes.flatMap(({ stations }) => stations.flatMap(({ entries }) => entries.map(({ passage }) => passage))),
  );

/**
 * The theme meant, or null when the words are no theme: its id, its name, or the beginning of words of its name
 * (`visum` for Visumbeleid). Whole names win over beginnings; several that fit are refused with the choices.
 */
function themeMeant(run: CommandContext, dossier: Dossier, given: string): Theme | null {
  const meant = themesById(dossier, given);
  if (meant.length > 1) {
    const choices = meant.map((theme) => `${theme.id} (${theme.prefLabel[run.language]})`).join(', ');
    refuse(COMMAND_MESSAGES[run.language].ambiguousTheme(JSON.stringify(given), choices));
  }
  return meant[0] ?? null;
}

const BOXES: Readonly<Record<Cell['state'], string>> = {
  speaks: '',
  silent: '[ ]',
  elsewhere: '[ ]',
  undecided: '[?]',
  unread: '[/]',
  'out-of-scope': '[-]',
};

/** A theme without a line of its own: the sentences of the papers that speak of it, and the proof of the others. */
function cellLines({ paint, language }: CommandContext, dossier: Dossier, cells: readonly Cell[]): string[] {
  const { sentences } = dossierIndex(dossier);
  return dossier.documents.flatMap((document) => {
    const cell = cells.find((known) => known.document === document.source.id);
    if (cell === undefined) return [];
    const { state, search } = cell;
    const quotes = cell.sentences.flatMap((id) => sentences.get(id)?.sentence.text ?? []).map((text) => `„${text}”`);
    const proof = search === null ? [] : [searchText(dossier, search, language)];
    const texts = state === 'speaks' ? quotes : [CELL_STATE_LABELS[state][language], ...proof];
    const first = `${pad(yearOrId(document), 6)}${BOXES[state]}`;
    const lines = texts.flatMap((text, index) => hangingLines(text, paint.width, pad(index === 0 ? first : '', 12)));
    return [...lines, ''];
  });
}
