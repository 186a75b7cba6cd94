import { NOT_REPEATED_LABEL, RELATION_LABELS, STRENGTH_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Document, Dossier } from '../../model.ts';
import { compareSources } from '../../text/chronology.ts';
import { capitalized } from '../../view/citation.ts';
import { type ComparisonRowModel, comparisonModel } from '../../view/comparison/comparison-model.ts';
import { type PassageClauseModel, passageModel } from '../../view/comparison/passage-model.ts';
import { placeText } from '../../view/excerpt-text.ts';
import { toldVerdicts } from '../../view/line/movement-words.ts';
import { type MarkedRun, runCore } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { LinkModel } from '../../view/tag-link-model.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { hangingLines, type TerminalStyle } from '../terminal-style.ts';
import { builtDossier, type CommandContext, refuse, resolveDocument, toJson } from './context.ts';

/** Two papers side by side, the older first whatever the order given: links, then what went and what is new. */
export function compareCommand(run: CommandContext, firstGiven: string, secondGiven: string): void {
  const { paint, language } = run;
  const words = COMMAND_MESSAGES[language];
  const { dossier } = builtDossier(run);
  const pair = [resolveDocument(run, dossier, firstGiven), resolveDocument(run, dossier, secondGiven)];
  const [older, newer] = pair.map(({ source }) => source).sort(compareSources) as [
    Document['source'],
    Document['source'],
  ];
  if (older === newer) refuse(words.sameDocument(older.id));
  const { links, rows } = comparisonModel(dossier, older.id, newer.id, { language, base: null }, true);
  const gone = sentencesOf(rows, 'dropped', 'older');
  const added = sentencesOf(rows, 'new', 'newer');
  if (run.json) {
    const ids = (sentences: typeof gone) => sentences.map(({ id }) => id);
    const kept = links.map(({ link }) => link);
    run.out(toJson({ a: older.id, b: newer.id, links: kept, gone: ids(gone), new: ids(added) }));
    return;
  }
  run.out(`${paint.bold(`${older.id}  |  ${newer.id}`)}\n`);
  if (links.length === 0) run.out(`${words.noLinks}\n`);
  else run.out(`\n${paint.bold(`${words.linked}: ${links.length}`)}\n`);
  for (const link of links) run.out(`\n${linkLines(dossier, link, run).join('\n')}\n`);
  for (const [name, sentences] of [
    [capitalized(NOT_REPEATED_LABEL[language]), gone],
    [words.added, added],
  ] as const) {
    run.out(`\n${paint.bold(`${name}: ${sentences.length}`)}\n`);
    for (const { text } of sentences) run.out(`${hangingLines(text, paint.width, '  - ').join('\n')}\n`);
  }
}

/** The sentences of one paper that stand in rows of a kind. */
function sentencesOf(rows: readonly ComparisonRowModel[], kind: 'dropped' | 'new', side: 'older' | 'newer') {
  return rows.filter(({ row }) => row.kind === kind).flatMap(({ row }) => row[side].map(({ sentence }) => sentence));
}

function linkLines(dossier: Dossier, { link, older, newer }: LinkModel, { paint, language }: CommandContext): string[] {
  const pair = { older: link.a.sentence, newer: link.b.sentence };
  const passages = passageModel(dossier, null, pair, { language, base: null });
  if (passages === null) return [];
  const verdict = toldVerdicts(passages.view.movement, language);
  const relation = RELATION_LABELS[link.relation][language];
  const details = [
    ...(verdict === '' ? [] : [relation]),
    STRENGTH_LABELS[link.strength][language],
    link.score.toFixed(2),
    ...(link.moved ? [VERDICT_LABELS.moved[language]] : []),
    ...(link.formula === null ? [] : [viewStrings[language].side.formula]),
  ];
  const side = ({ year, runs }: PassageClauseModel): string => `${year}: ${markedText(runs, paint)}`;
  // Where word marks would be soup both sides stand in full, each with its year.
  const body =
    passages.inline === null ? [side(passages.older), side(passages.newer)] : [markedText(passages.inline, paint)];
  return [
    `${paint.bold(verdict || relation)} ${paint.dim(`(${details.join(', ')})`)}`,
    ...body.flatMap((text) => hangingLines(text, paint.width, '  ')),
    `  ${paint.dim(`${placeText(older, language)} | ${placeText(newer, language)}`)}`,
  ];
}

const MARKS = [
  ['del', 'dropped'],
  ['ins', 'added'],
  ['stayed', 'bold'],
] as const;

function markedText(runs: readonly MarkedRun[], paint: TerminalStyle): string {
  return runs
    .map((run) => {
      const { before, core, after } = runCore(run);
      if (core === '') return run.text;
      const mark = MARKS.find(([kind]) => run.kinds.includes(kind))?.[1];
      return `${before}${mark === undefined ? core : paint[mark](core)}${after}`;
    })
    .join('');
}
