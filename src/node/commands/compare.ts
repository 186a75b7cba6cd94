import { compareWordings } from '../../compare/word-diff.ts';
import { jsonText } from '../../export/json/text.ts';
import { AXIS_LABELS } from '../../languages/axis-labels.ts';
import { RELATION_LABELS, STRENGTH_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Document, Dossier, Language, Movement } from '../../model.ts';
import { compareSources } from '../../text/chronology.ts';
import { capitalized } from '../../view/citation.ts';
import type { AlignedRowKind } from '../../view/comparison/aligned-rows.ts';
import { comparedMarks, inlineRuns, marksInSentence } from '../../view/comparison/compared-marks.ts';
import { type ComparisonRowModel, comparisonModel } from '../../view/comparison/comparison-model.ts';
import { type PassageModel, passageModel } from '../../view/comparison/passage-model.ts';
import { placeText } from '../../view/excerpt-text.ts';
import { toldVerdicts } from '../../view/line/movement-words.ts';
import { type MarkedRun, markedRuns, runCore } from '../../view/marked-text.ts';
import { viewStrings } from '../../view/messages/index.ts';
import { movementStrings } from '../../view/messages/movement.ts';
import type { LinkModel } from '../../view/tag-link-model.ts';
import { COMMAND_MESSAGES } from '../command-messages.ts';
import { hangingLines, type TerminalStyle } from '../terminal-style.ts';
import { builtDossier, type CommandContext, refuse, resolveDocument } from './context.ts';

/** Two papers side by side, the older first whatever the order given: links, then what went and what is new. */
export async function compareCommand(run: CommandContext, firstGiven: string, secondGiven: string): Promise<void> {
  const { paint, language } = run;
  const words = COMMAND_MESSAGES[language];
  const { dossier } = await builtDossier(run);
  const pair = [resolveDocument(run, dossier, firstGiven), resolveDocument(run, dossier, secondGiven)];
  const [older, newer] = pair.map(({ source }) => source).sort(compareSources) as [
    Document['source'],
    Document['source'],
  ];
  if (older === newer) refuse(words.sameDocument(older.id));
  const { links, rows, cells } = comparisonModel(dossier, older.id, newer.id, { language, base: null }, true);
  const gone = sentencesOf(rows, 'dropped', 'older');
  const added = sentencesOf(rows, 'new', 'newer');
  const moved = new Set(rows.flatMap(({ row }) => row.moves.map(({ link }) => link)));
  // Word for word the same and tied by no link; or the same, and where it is not set beside the other paper.
  const equal = rows.filter(({ row }) => row.kind === 'same' && row.links.length === 0);
  const elsewhere = rows.filter(({ row }) => row.kind === 'elsewhere');
  if (run.json) {
    const ids = (sentences: typeof gone) => sentences.map(({ id }) => id);
    const kept = links.map(({ link }) => link);
    const sides = (of: typeof rows) =>
      of.map(({ row }) => ({
        a: row.older.map(({ sentence }) => sentence.id),
        b: row.newer.map(({ sentence }) => sentence.id),
      }));
    const found = { gone: ids(gone), new: ids(added), equal: sides(equal), elsewhere: sides(elsewhere), cells };
    run.outFile(jsonText({ a: older.id, b: newer.id, links: kept, ...found }));
    return;
  }
  run.out(`${paint.bold(`${older.id}  |  ${newer.id}`)}\n`);
  if (links.length === 0) run.out(`${words.noLinks}\n`);
  else run.out(`\n${paint.bold(`${words.linked}: ${links.length}`)}\n`);
  for (const link of links) run.out(`\n${linkLines(dossier, link, moved, run).join('\n')}\n`);
  const { kinds, cells: cellsTitle } = viewStrings[language].side;
  if (cells.length > 0) run.out(`\n${paint.bold(cellsTitle(cells.length))}\n`);
  for (const { label, older: before, newer: after } of cells)
    run.out(
      `${hangingLines(`${label}: ${paint.dropped(before.figure)} ${paint.added(after.figure)}`, paint.width, '  - ').join('\n')}\n`,
    );
  for (const [name, told] of [
    [kinds.same, equal],
    [kinds.elsewhere, elsewhere],
  ] as const) {
    if (told.length === 0) continue;
    run.out(`\n${paint.bold(`${capitalized(name)}: ${told.length}`)}\n`);
    for (const { row, notes, older: before, newer: after } of told) {
      const text = [...row.older, ...(row.older.length > 0 ? [] : row.newer)]
        .map(({ sentence }) => sentence.text)
        .join(' ');
      const side = [...before, ...after].map(({ found }) => placeText(found, language)).join(' | ');
      run.out(`${hangingLines(`${text} ${paint.dim([side, ...notes].join(', '))}`, paint.width, '  - ').join('\n')}\n`);
    }
  }
  // Of two papers without an order in time a sentence stands in one of them: it did not go, and is not new.
  const kindOf = (of: AlignedRowKind): string | undefined => rows.find(({ row }) => row.kind === of)?.kind;
  for (const [name, sentences] of [
    [capitalized(kindOf('dropped') ?? kinds.dropped), gone],
    [capitalized(kindOf('new') ?? words.added), added],
  ] as const) {
    run.out(`\n${paint.bold(`${name}: ${sentences.length}`)}\n`);
    for (const { text } of sentences) run.out(`${hangingLines(text, paint.width, '  - ').join('\n')}\n`);
  }
}

/** The sentences of one paper that stand in rows of a kind. */
function sentencesOf(rows: readonly ComparisonRowModel[], kind: 'dropped' | 'new', side: 'older' | 'newer') {
  return rows.filter(({ row }) => row.kind === kind).flatMap(({ row }) => row[side].map(({ sentence }) => sentence));
}

function linkLines(
  dossier: Dossier,
  { link, older, newer }: LinkModel,
  moved: ReadonlySet<string>,
  { paint, language }: CommandContext,
): string[] {
  const pair = { older: link.a.sentence, newer: link.b.sentence };
  const passages = passageModel(dossier, null, pair, { language, base: null });
  if (passages === null) return [];
  const verdict = toldVerdicts(passages.view.movement, language);
  const relation = RELATION_LABELS[link.relation][language];
  const details = [
    ...(verdict === '' ? [] : [relation]),
    STRENGTH_LABELS[link.strength][language],
    link.score.toFixed(2),
    ...(moved.has(link.id) ? [VERDICT_LABELS.moved[language]] : []),
    ...(link.formula === null ? [] : [viewStrings[language].side.formula]),
  ];
  return [
    `${paint.bold(verdict || relation)} ${paint.dim(`(${details.join(', ')})`)}`,
    ...wordsThatMoved(passages.view.movement, language).map((words) => `  ${words}`),
    ...sentenceTexts(passages, paint).flatMap((text) => hangingLines(text, paint.width, '  ')),
    `  ${paint.dim(`${placeText(older, language)} | ${placeText(newer, language)}`)}`,
  ];
}

/** The words a verdict was read off, by axis: `hoe ver: „volledige” werd „verdere”`. */
function wordsThatMoved(movement: Movement | null, language: Language): string[] {
  const { became, added, dropped } = movementStrings[language];
  const { quoted } = viewStrings[language].line;
  return (movement?.carriers ?? []).flatMap(({ axis, old, new: now }) => {
    const name = AXIS_LABELS[axis][language];
    if (old !== null && now !== null) return [`${name}: ${quoted(old.text)} ${became} ${quoted(now.text)}`];
    if (now !== null) return [`${name}: ${quoted(now.text)} ${added}`];
    return old === null ? [] : [`${name}: ${quoted(old.text)} ${dropped}`];
  });
}

/**
 * The two sentences whole, whatever clause of them is linked: in one text with what goes and comes; where too much changed for
 * that, each with its year, the linked clauses word for word and the rest as context.
 */
function sentenceTexts({ view, older, newer }: PassageModel, paint: TerminalStyle): string[] {
  const [before, after] = [older.found.sentence.text, newer.found.sentence.text];
  const comparison = compareWordings(before, after);
  const whole = comparedMarks(comparison, before, after);
  const inline = whole.isPartial ? null : inlineRuns(comparison, before, after);
  if (inline !== null) return [markedText(inline, paint)];
  const marks =
    view.comparison.changes === null
      ? whole
      : {
          older: marksInSentence(view.marks.older, view.older.span, before),
          newer: marksInSentence(view.marks.newer, view.newer.span, after),
        };
  return [
    `${older.year}: ${markedText(markedRuns(before, marks.older), paint)}`,
    `${newer.year}: ${markedText(markedRuns(after, marks.newer), paint)}`,
  ];
}

const MARKS = [
  ['del', 'dropped'],
  ['ins', 'added'],
  ['stayed', 'bold'],
  ['context', 'context'],
] as const;

function markedText(runs: readonly MarkedRun[], paint: TerminalStyle): string {
  return runs
    .map((run) => {
      const { before, core, after } = runCore(run);
      if (core.trim() === '') return run.text;
      const mark = MARKS.find(([kind]) => run.kinds.includes(kind))?.[1];
      return `${before}${mark === undefined ? core : paint[mark](core)}${after}`;
    })
    .join('');
}
