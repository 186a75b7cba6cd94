import type { Dossier, Knowledge, Why } from '../../model.ts';
import { documentsNamed, lanesNamed, sentencesNamed, themesNamed } from '../../trace/named.ts';
import { whyCell, whyLinked, whyStation, whyTag } from '../../trace/why.ts';
import { dossierOf, type Run, refuse, toJson } from '../make.ts';
import { WHY_WORDS } from '../why-strings.ts';
import { cellLines, type Page, pageOf, pairLines, sentenceLines, stationLines, tagLines } from '../why-text.ts';

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

const EMPTY: Knowledge = { version: '', themes: [], objects: [], regions: [] };

/** Why this link, this tag, this silence: the reasons, so that a reader can redo them by hand. */
export function why(run: Run, words: readonly string[]): void {
  const { dossier, loaded } = dossierOf(run);
  const knowledge = loaded.knowledge;
  const given = words.flatMap((word) => word.split('~')).filter((word) => word !== '');
  const meant = given.map((word) => meantBy(dossier, word));
  const found = answers(run, dossier, knowledge, meant);
  if (run.json) {
    run.out(toJson(found.length === 1 ? found[0] : found));
    return;
  }
  const page = pageOf(dossier, run.language, run.paint);
  const blocks = found.map((one) => linesOf(one, page));
  const sentence =
    meant.length === 1 || found[0]?.kind === 'tag'
      ? only(run, meant[0]?.sentence.length ? meant[0] : meant[1]!, 'sentence')
      : null;
  if (sentence !== null) run.out(`${sentenceLines(sentence, page).join('\n')}\n\n`);
  if (found.length === 0) run.out(`${WHY_WORDS.noThemes[run.language]}\n`);
  run.out(`${blocks.map((lines) => lines.join('\n')).join('\n\n')}${blocks.length > 0 ? '\n' : ''}`);
}

function meantBy(dossier: Dossier, given: string): Meant {
  return {
    given,
    sentence: sentencesNamed(dossier, given).map((one) => one.id),
    theme: themesNamed(dossier, given).map((one) => one.id),
    lane: lanesNamed(dossier, given).map((one) => one.lane),
    document: documentsNamed(dossier, given).map((one) => one.source.id),
  };
}

/** The one thing of a kind that is meant; refuses with the choices when there are several. */
function only(run: Run, meant: Meant, kind: Kind): string {
  const [first, ...more] = meant[kind];
  if (first === undefined) return refuse(WHY_WORDS.expected[run.language](JSON.stringify(meant.given)));
  if (more.length > 0) refuse(WHY_WORDS.ambiguous[run.language](JSON.stringify(meant.given), meant[kind].join(', ')));
  return first;
}

function answers(run: Run, dossier: Dossier, knowledge: Knowledge | null, meant: readonly Meant[]): Why[] {
  const [x, y, ...more] = meant;
  const unclear = (): never =>
    refuse(WHY_WORDS.expected[run.language](JSON.stringify(meant.map(({ given }) => given).join(' '))));
  if (x === undefined || more.length > 0) return unclear();
  if (y === undefined) {
    const sentence = only(run, x, 'sentence');
    return dossier.tags
      .filter((tag) => tag.sentence === sentence)
      .map((tag) => whyTag(dossier, knowledge ?? EMPTY, sentence, tag.theme));
  }
  for (const [one, other] of QUESTIONS) {
    const turned = x[one].length === 0 || y[other].length === 0;
    if (turned && (y[one].length === 0 || x[other].length === 0)) continue;
    const [a, b] = turned ? [y, x] : [x, y];
    return [answer(run, dossier, knowledge, [one, other], only(run, a, one), only(run, b, other))];
  }
  return unclear();
}

function answer(
  run: Run,
  dossier: Dossier,
  knowledge: Knowledge | null,
  [kind, other]: readonly [Kind, Kind],
  a: string,
  b: string,
): Why {
  if (other === 'sentence') {
    const paper = (id: string) =>
      dossier.documents.find((one) =>
        one.blocks.some((block) => block.sentences.some((sentence) => sentence.id === id)),
      );
    if (paper(a) === paper(b)) refuse(WHY_WORDS.onePaper[run.language](a, b));
    return whyLinked(dossier, knowledge, a, b);
  }
  if (other === 'theme') return whyTag(dossier, knowledge ?? EMPTY, a, b);
  const found = kind === 'theme' ? whyCell(dossier, a, b) : whyStation(dossier, knowledge, a, b);
  return found ?? refuse(WHY_WORDS.noCell[run.language](JSON.stringify(a)));
}

function linesOf(one: Why, page: Page): string[] {
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
