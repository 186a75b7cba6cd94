import { dossierIndex } from '../../dossier/index-by-id.ts';
import { explainCell, explainSentencePair, explainStation, explainTag } from '../../explain/explain.ts';
import { jsonText } from '../../export/json/text.ts';
import type { Dossier, Why } from '../../model.ts';
import { type PreparedDossier, prepareDossier } from '../../trace/prepared-dossier.ts';
import { documentsById, lanesById, sentencesById, themesById } from '../../trace/resolve-id.ts';
import { EXPLAIN_MESSAGES } from '../explain-messages.ts';
import { explanationContext, explanationLines, sentenceLines } from '../print-explanation.ts';
import { builtDossier, type CommandContext, refuse } from './context.ts';

/** What one word of the question may mean, by kind; an empty list when it means nothing of that kind. */
interface WordMeaning {
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
export async function whyCommand(run: CommandContext, words: readonly string[]): Promise<void> {
  const { dossier, loaded } = await builtDossier(run);
  const given = words.flatMap((word) => word.split('~')).filter((word) => word !== '');
  const meanings = given.map((word) => meaningOf(dossier, word));
  const answers = answersTo(run, prepareDossier(dossier, loaded.knowledge, loaded.profile), meanings);
  const [first] = answers;
  if (run.json) {
    run.outFile(jsonText(answers.length === 1 ? first : answers));
    return;
  }
  const context = explanationContext(dossier, run.language, run.paint);
  const asked = meanings.find(({ sentence }) => sentence.length > 0);
  if (asked !== undefined && (first === undefined || first.kind === 'tag'))
    run.out(`${sentenceLines(theOne(run, asked, 'sentence'), context).join('\n')}\n\n`);
  const texts = answers.map((answer) => explanationLines(answer, context).join('\n'));
  run.out(`${texts.join('\n\n') || EXPLAIN_MESSAGES[run.language].noThemes}\n`);
}

function meaningOf(dossier: Dossier, given: string): WordMeaning {
  return {
    given,
    sentence: sentencesById(dossier, given).map(({ id }) => id),
    theme: themesById(dossier, given).map(({ id }) => id),
    lane: lanesById(dossier, given).map(({ lane }) => lane),
    document: documentsById(dossier, given).map(({ source }) => source.id),
  };
}

/** The one thing of a kind that is meant; refuses with the choices when there are several. */
function theOne(run: CommandContext, meaning: WordMeaning, kind: Kind): string {
  const messages = EXPLAIN_MESSAGES[run.language];
  const [only, ...more] = meaning[kind];
  if (only === undefined) return refuse(messages.expected(JSON.stringify(meaning.given)));
  if (more.length > 0) refuse(messages.ambiguous(JSON.stringify(meaning.given), meaning[kind].join(', ')));
  return only;
}

/** The explanations asked for: all tags of a sentence, or the one answer to a question of two words in either order. */
function answersTo(run: CommandContext, prepared: PreparedDossier, meanings: readonly WordMeaning[]): Why[] {
  const [first, second] = meanings;
  if (first !== undefined && meanings.length === 1) {
    const sentence = theOne(run, first, 'sentence');
    const tags = prepared.dossier.tags.filter((tag) => tag.sentence === sentence);
    return tags.map(({ theme }) => explainTag(prepared, sentence, theme));
  }
  if (first !== undefined && second !== undefined && meanings.length === 2) {
    for (const [kind, otherKind] of QUESTIONS) {
      const orders = [[first, second] as const, [second, first] as const];
      const order = orders.find(([a, b]) => a[kind].length > 0 && b[otherKind].length > 0);
      if (order === undefined) continue;
      return [answer(run, prepared, [kind, otherKind], theOne(run, order[0], kind), theOne(run, order[1], otherKind))];
    }
  }
  const given = meanings.map((meaning) => meaning.given).join(' ');
  return refuse(EXPLAIN_MESSAGES[run.language].expected(JSON.stringify(given)));
}

function answer(
  run: CommandContext,
  prepared: PreparedDossier,
  [kind, otherKind]: readonly [Kind, Kind],
  a: string,
  b: string,
): Why {
  const { dossier } = prepared;
  const messages = EXPLAIN_MESSAGES[run.language];
  if (otherKind === 'sentence') {
    const paperOf = (id: string) => dossierIndex(dossier).sentences.get(id)?.document;
    if (paperOf(a) === paperOf(b)) refuse(messages.onePaper(a, b));
    return explainSentencePair(prepared, a, b);
  }
  if (otherKind === 'theme') return explainTag(prepared, a, b);
  const explained = kind === 'theme' ? explainCell(dossier, a, b) : explainStation(prepared, a, b);
  return explained ?? refuse(messages.noCell(JSON.stringify(a)));
}
