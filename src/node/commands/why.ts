import { explainCell, explainSentencePair, explainStation, explainTag } from '../../explain/explain.ts';
import type { Dossier, Why } from '../../model.ts';
import { type PreparedDossier, prepareDossier } from '../../trace/prepared-dossier.ts';
import { documentsById, lanesById, sentencesById, themesById } from '../../trace/resolve-id.ts';
import { EXPLAIN_MESSAGES } from '../explain-messages.ts';
import {
  cellLines,
  type ExplanationContext,
  explanationContext,
  pairLines,
  sentenceLines,
  stationLines,
  tagLines,
} from '../print-explanation.ts';
import { builtDossier, type CommandContext, refuse, toJson } from './context.ts';

/** What one word of the question may mean, by kind; an empty list when it means nothing of that kind. */
interface Meant {
  readonly given: string;
  readonly sentence: readonly string[];
  readonly theme: readonly string[];
  readonly lane: readonly string[];
  readonly document: readonly string[];
}
type Kind = 'sentence' | 'theme' | 'lane' | 'document';

/** Pairs of kinds that make a question, in the order in which they are tried. */
const QUESTIONS: readonly (readonly [Kind, Kind])[] = [
  ['sentence', 'sentence'],
  ['sentence', 'theme'],
  ['theme', 'document'],
  ['lane', 'document'],
];

/** Why this link, this tag, this silence: the reasons, so that a reader can redo them by hand. */
export function whyCommand(run: CommandContext, words: readonly string[]): void {
  const { dossier, loaded } = builtDossier(run);
  const given = words.flatMap((word) => word.split('~')).filter((word) => word !== '');
  const meant = given.map((word) => meantBy(dossier, word));
  const found = answers(run, prepareDossier(dossier, loaded.knowledge, loaded.profile), meant);
  if (run.json) {
    run.out(toJson(found.length === 1 ? found[0] : found));
    return;
  }
  const page = explanationContext(dossier, run.language, run.paint);
  const blocks = found.map((one) => linesOf(one, page));
  const sentence =
    meant.length === 1 || found[0]?.kind === 'tag'
      ? only(run, meant[0]?.sentence.length ? meant[0] : meant[1]!, 'sentence')
      : null;
  if (sentence !== null) run.out(`${sentenceLines(sentence, page).join('\n')}\n\n`);
  if (found.length === 0) run.out(`${EXPLAIN_MESSAGES.noThemes[run.language]}\n`);
  run.out(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}${blocks.length > 0 ? '\n' : ''}`);
}

function meantBy(dossier: Dossier, given: string): Meant {
  return {
    given,
    sentence: sentencesById(dossier, given).map((one) => one.id),
    theme: themesById(dossier, given).map((one) => one.id),
    lane: lanesById(dossier, given).map((one) => one.lane),
    document: documentsById(dossier, given).map((one) => one.source.id),
  };
}

/** The one thing of a kind that is meant; refuses with the choices when there are several. */
function only(run: CommandContext, meant: Meant, kind: Kind): string {
  const [first, ...more] = meant[kind];
  if (first === undefined) return refuse(EXPLAIN_MESSAGES.expected[run.language](JSON.stringify(meant.given)));
  if (more.length > 0)
    refuse(EXPLAIN_MESSAGES.ambiguous[run.language](JSON.stringify(meant.given), meant[kind].join(', ')));
  return first;
}

function answers(run: CommandContext, of: PreparedDossier, meant: readonly Meant[]): Why[] {
  const [x, y, ...more] = meant;
  const unclear = (): never =>
    refuse(EXPLAIN_MESSAGES.expected[run.language](JSON.stringify(meant.map(({ given }) => given).join(' '))));
  if (x === undefined || more.length > 0) return unclear();
  if (y === undefined) {
    const sentence = only(run, x, 'sentence');
    return of.dossier.tags.filter((tag) => tag.sentence === sentence).map((tag) => explainTag(of, sentence, tag.theme));
  }
  for (const [one, other] of QUESTIONS) {
    const turned = x[one].length === 0 || y[other].length === 0;
    if (turned && (y[one].length === 0 || x[other].length === 0)) continue;
    const [a, b] = turned ? [y, x] : [x, y];
    return [answer(run, of, [one, other], only(run, a, one), only(run, b, other))];
  }
  return unclear();
}

function answer(
  run: CommandContext,
  of: PreparedDossier,
  [kind, other]: readonly [Kind, Kind],
  a: string,
  b: string,
): Why {
  if (other === 'sentence') {
    const paper = (id: string) =>
      of.dossier.documents.find((one) =>
        one.blocks.some((block) => block.sentences.some((sentence) => sentence.id === id)),
      );
    if (paper(a) === paper(b)) refuse(EXPLAIN_MESSAGES.onePaper[run.language](a, b));
    return explainSentencePair(of, a, b);
  }
  if (other === 'theme') return explainTag(of, a, b);
  const found = kind === 'theme' ? explainCell(of.dossier, a, b) : explainStation(of, a, b);
  return found ?? refuse(EXPLAIN_MESSAGES.noCell[run.language](JSON.stringify(a)));
}

function linesOf(one: Why, page: ExplanationContext): string[] {
  switch (one.kind) {
    case 'pair':
      return pairLines(one, page);
    case 'tag':
      return tagLines(one, page);
    case 'cell':
      return cellLines(one, page);
    case 'station':
      return stationLines(one, page);
  }
}
