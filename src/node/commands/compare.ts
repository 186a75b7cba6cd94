import { compareWordings, diffSegments, type Segment } from '../../compare/diff-segments.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { movementsByPair } from '../../dossier/line-movements.ts';
import { RELATION_LABELS, STRENGTH_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Alignment, Document, Dossier, Movement, Sentence } from '../../model.ts';
import { isInScope } from '../../text/block-scope.ts';
import { compareSources } from '../../text/chronology.ts';
import { placeText, yearOrId } from '../../view/excerpt-text.ts';
import { verdictText } from '../../view/line/movement.ts';
import { COMMAND_MESSAGES } from '../messages.ts';
import { type TerminalStyle, wrap } from '../terminal-style.ts';
import { builtDossier, type CommandContext, refuse, resolveDocument, toJson } from './context.ts';

/** Two papers side by side, the older first whatever the order given: links, then what went and what is new. */
export function compareCommand(run: CommandContext, one: string, other: string): void {
  const { dossier } = builtDossier(run);
  const pair = [resolveDocument(run, dossier, one), resolveDocument(run, dossier, other)];
  const [a, b] = pair.sort((x, y) => compareSources(x.source, y.source)) as [Document, Document];
  if (a === b) refuse(COMMAND_MESSAGES.sameDocument[run.language](a.source.id));
  const links = linksBetween(dossier, a, b);
  const gone = unlinked(a, new Set(links.map((link) => link.a.sentence)));
  const fresh = unlinked(b, new Set(links.map((link) => link.b.sentence)));
  if (run.json) {
    run.out(toJson({ a: a.source.id, b: b.source.id, links, gone: gone.map(idOf), new: fresh.map(idOf) }));
    return;
  }
  const sentences = dossierIndex(dossier).sentences;
  const movements = movementsByPair(dossier);
  const { paint, language } = run;
  run.out(`${paint.bold(`${a.source.id}  |  ${b.source.id}`)}\n`);
  if (links.length === 0) run.out(`${COMMAND_MESSAGES.noLinks[language]}\n`);
  else run.out(`\n${paint.bold(`${COMMAND_MESSAGES.linked[language]}: ${links.length}`)}\n`);
  for (const link of links) run.out(`\n${linkLines(link, movements.get(link.id), sentences, run).join('\n')}\n`);
  for (const [name, rest] of [
    [COMMAND_MESSAGES.gone, gone],
    [COMMAND_MESSAGES.fresh, fresh],
  ] as const) {
    run.out(`\n${paint.bold(`${name[language]}: ${rest.length}`)}\n`);
    for (const sentence of rest) run.out(`${listed(sentence, paint).join('\n')}\n`);
  }
}

const idOf = (sentence: Sentence): string => sentence.id;

function linksBetween(dossier: Dossier, a: Document, b: Document): Alignment[] {
  const of = (document: Document): Set<string> =>
    new Set(document.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.id)));
  const [inA, inB] = [of(a), of(b)];
  return dossier.alignments.filter((link) => inA.has(link.a.sentence) && inB.has(link.b.sentence));
}

function unlinked(document: Document, linked: ReadonlySet<string>): Sentence[] {
  return document.blocks
    .filter((block) => isInScope(document, block))
    .flatMap((block) => block.sentences)
    .filter((sentence) => !linked.has(sentence.id));
}

function listed(sentence: Sentence, paint: TerminalStyle): string[] {
  return wrap(sentence.text, paint.width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function linkLines(
  link: Alignment,
  movement: Movement | undefined,
  sentences: ReadonlyMap<string, LocatedSentence>,
  run: CommandContext,
): string[] {
  const { paint, language } = run;
  const [from, to] = [sentences.get(link.a.sentence), sentences.get(link.b.sentence)];
  if (from === undefined || to === undefined) return [];
  const old = from.sentence.text.slice(link.a.span.from, link.a.span.to);
  const now = to.sentence.text.slice(link.b.span.from, link.b.span.to);
  const shown = diffSegments(old, now, compareWordings(old, now));
  const verdict = verdictText(movement?.verdicts ?? [], language);
  const relation = RELATION_LABELS[link.relation][language];
  const details = [
    ...(verdict === '' ? [] : [relation]),
    STRENGTH_LABELS[link.strength][language],
    link.score.toFixed(2),
    ...(link.moved ? [VERDICT_LABELS.moved[language]] : []),
    ...(link.formula === null ? [] : [COMMAND_MESSAGES.formula[language]]),
  ];
  const head = `${paint.bold(verdict || relation)} ${paint.dim(`(${details.join(', ')})`)}`;
  const places = paint.dim(`${placeText(from, language)} | ${placeText(to, language)}`);
  // Where word marks would be soup both sides stand in full, each with its year.
  const body =
    shown.inline === null
      ? [
          `${yearOrId(from.document)}: ${segments(shown.old, paint)}`,
          `${yearOrId(to.document)}: ${segments(shown.new, paint)}`,
        ]
      : [segments(shown.inline, paint)];
  return [head, ...body.flatMap((text) => wrap(text, paint.width - 2).map((line) => `  ${line}`)), `  ${places}`];
}

function segments(parts: readonly Segment[], paint: TerminalStyle): string {
  return parts
    .map(({ kind, text }) => {
      const [, lead = '', core = '', tail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      if (core === '' || kind === 'equal') return text;
      if (kind === 'del') return `${lead}${paint.dropped(core)}${tail}`;
      return kind === 'ins' ? `${lead}${paint.added(core)}${tail}` : `${lead}${paint.bold(core)}${tail}`;
    })
    .join('');
}
