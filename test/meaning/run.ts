import { faultOf, handCases } from './hand-cases.ts';
import {
  byKind,
  hasItsVerdict,
  isDirectedAgainstDenial,
  isTurned,
  isWronglyClaimed,
  type Outcome,
  outcomesOf,
  ratesOf,
} from './laws.ts';
import { madePairs } from './pairs.ts';

/**
 * `npm run test:meaning`: how made pairs are told, by kind and language. `--pairs 300` and `--seed 2` draw others,
 * `--show denied,cases` prints what is told wrongly of a kind and of the cases written by hand. Ends with a fault where a law does not hold.
 */

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const SHOWN = option('show', '').split(',');
const percent = (part: number, whole: number): string =>
  (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`).padStart(6);

const outcomes = outcomesOf(madePairs(Number(option('pairs', '2000')), Number(option('seed', '1'))));
const count = (of: readonly Outcome[], is: (outcome: Outcome) => boolean): number => of.filter(is).length;

const faults: string[] = [];
const law = (holds: boolean, broken: string): void => {
  if (!holds) faults.push(broken);
};

process.stdout.write(`${'kind'.padEnd(18)} lang  told   same   of its kind  wrong claim  not linked\n`);
for (const [kind, all] of byKind(outcomes)) {
  for (const language of ['nl', 'en']) {
    const some = all.filter(({ pair }) => pair.language === language);
    process.stdout.write(
      [
        kind.padEnd(18),
        language.padEnd(4),
        String(some.length).padStart(5),
        percent(
          count(some, ({ told }) => told.isSame),
          some.length,
        ),
        some.some(isTurned) ? percent(count(some, hasItsVerdict), some.length).padStart(13) : ''.padStart(13),
        percent(count(some, isWronglyClaimed), some.length).padStart(12),
        percent(
          count(some, ({ told }) => !told.isLinked),
          some.length,
        ).padStart(11),
      ]
        .join(' ')
        .concat('\n'),
    );
  }
  const rates = ratesOf(all);
  if (all.some(isTurned))
    law(rates.ofKind >= 0.8, `${kind}: ${percent(rates.ofKind, 1)} get the verdict of their kind, not 80 %`);
  const isShown = (one: Outcome): boolean =>
    isTurned(one)
      ? one.told.isSame || !hasItsVerdict(one) || isWronglyClaimed(one) || isDirectedAgainstDenial(one)
      : !one.told.isSame;
  if (SHOWN.includes(kind) || SHOWN.includes('all'))
    for (const { pair, told, hasKnowledge } of all.filter(isShown))
      process.stdout.write(
        `  ${kind} ${pair.language}${hasKnowledge ? ' known' : ''}: ${told.line} (expected ${pair.verdicts.join('|') || 'same'})\n    ${pair.older}\n    ${pair.newer}\n`,
      );
}

const cases = handCases().map((handCase) => ({ handCase, fault: faultOf(handCase) }));
const wrong = cases.filter(({ fault }) => fault !== null);
if (SHOWN.includes('cases')) for (const { fault } of wrong) process.stdout.write(`  ${fault}\n`);

const rates = ratesOf(outcomes);
law(rates.told.length === 0, `${rates.told.length} turned pairs are told as the same, not 0`);
law(rates.equal >= 0.95, `${percent(rates.equal, 1)} of harmless pairs are told as the same, not 95 %`);
law(rates.right >= 0.95, `${percent(rates.right, 1)} of what is claimed is right, not 95 %`);
law(rates.directions.length === 0, `${rates.directions.length} denials are told with a direction, not 0`);
process.stdout.write(
  `\n${rates.pairs} tellings. Turned told as the same: ${rates.told.length}. Harmless told as the same: ${percent(rates.equal, 1)}. Verdict of their kind: ${percent(rates.ofKind, 1)}. Claims right: ${percent(rates.right, 1)}. Directions against a denial: ${rates.directions.length}.\n`,
);
process.stdout.write(`Cases written by hand: ${cases.length - wrong.length} of ${cases.length} told right.\n`);
law(wrong.length === 0, `${wrong.length} cases of test/cases/meaning.txt, printed by --show cases`);
for (const fault of faults) process.stdout.write(`BROKEN  ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
