/** The figures as README.md quotes them: written by `npm run gold -- --write`, held to the code by test/gold.test.ts. */
import type { Scoreboard } from './board.ts';
import { QUESTIONS } from './reading.ts';

const BEGIN = '<!-- figures: npm run gold -- --write -->';
const END = '<!-- end of figures -->';
const three = (value: number): string => value.toFixed(3);

/** A table of the main figures, each as it stands and switched off. */
export function readmeTable(board: Scoreboard): string {
  const { reading, themes, pairs, baselines, silence, shift } = board;
  const right = QUESTIONS.every((question) => reading[question].wrong.length === 0);
  const { boundary, joins } = reading;
  const row = (name: string, stands: string, off: string): string => `| ${name} | ${stands} | ${off} |`;
  const moves = ({ claims, right: good, reversed }: Scoreboard['shift']['stands']): string =>
    `${good} of ${claims} right, ${reversed} reversed`;
  return [
    '| | as it stands | switched off |',
    '|---|---|---|',
    row(
      'reading: blocks, line ends',
      `${boundary.right} of ${boundary.of}, ${joins.right} of ${joins.of}${right ? ', and every other question' : ''}`,
      '-',
    ),
    row('themes, micro-F1', three(themes.stands.micro.f1), three(themes.off.micro.f1)),
    row('links, F1', three(pairs.stands.all.f1), three(pairs.off.all.f1)),
    row('links without set phrases, F1', three(pairs.stands.withoutFormula.f1), three(pairs.off.withoutFormula.f1)),
    row('the right sentence first (R@1)', three(pairs.stands.first), three(pairs.off.first)),
    row('precision of a link called sure', three(pairs.stands.sure.precision), three(pairs.off.sure.precision)),
    row('silence, of 36 cells', `${silence.stands.right}`, `${silence.off.right}`),
    row('stronger or weaker, where claimed', moves(shift.stands), moves(shift.off)),
    row(
      'baselines for links: words, letters',
      `${three(baselines.mutualBest.all.f1)}, ${three(baselines.fourCharacters.all.f1)}`,
      '-',
    ),
  ].join('\n');
}

/** README with the table between its markers; throws when it has none. */
export function readmeWith(readme: string, board: Scoreboard): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no "${BEGIN}" with "${END}" after it`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${readmeTable(board)}\n\n${readme.slice(to)}`;
}
