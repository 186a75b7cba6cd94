/**
 * `npm run gold`: how the findings stand against two careful readings, by language model, after the codebook in
 * test/gold/data. No human expert has confirmed those readings yet; whoever quotes a figure says so.
 *
 * Each figure stands twice: as it is, and with the terms, headings and objects switched off whose only source is the paper
 * being scored, which is what the next letter will meet. Links are decided with weights fitted without the scored paper.
 *
 *   npm run gold                       the board
 *   npm run gold -- --faults           and every fault
 *   npm run gold -- --json             the figures as JSON
 *   npm run gold -- --write            the figures in README.md and corpus/figures.json
 *   npm run gold -- --drop             what each ingredient is worth, as a table
 *   npm run gold -- --stress           texts whose links are known because we made them
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Scoreboard, scoreboard, type Twice } from './board.ts';
import type { Interval } from './bootstrap.ts';
import { ablation } from './drop.ts';
import { figuresText } from './figures.ts';
import type { PairScores } from './pair-board.ts';
import { QUESTIONS } from './reading.ts';
import { readmeWith } from './readme.ts';
import type { ShiftScore } from './shift.ts';
import { silenceByTheme } from './silence.ts';
import { stress } from './stress/stress.ts';
import type { ThemeScores } from './themes.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));
const FIGURES = fileURLToPath(new URL('../../corpus/figures.json', import.meta.url));
const three = (value: number): string => value.toFixed(3);
const range = ([low, high]: Interval): string => `(${low.toFixed(2)}-${high.toFixed(2)})`;
const byCodeUnit = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const NAMES = { stands: 'as it stands', off: 'switched off' } as const;

function both<T>(of: Twice<T>, lines: (name: string, one: T) => readonly string[]): string[] {
  return [...lines(NAMES.stands, of.stands), ...lines(NAMES.off, of.off)];
}

function themesLine(name: string, of: ThemeScores & { readonly interval: Interval }): string[] {
  const { micro, macro } = of;
  return [
    `  ${name.padEnd(18)} micro-F1 ${three(micro.f1)} ${range(of.interval)}  P ${three(micro.precision)}  R ${three(micro.recall)}  macro-F1 ${three(macro)}`,
  ];
}

function themeTable({ stands, off }: Scoreboard['themes']): string[] {
  const names = [...new Set([...stands.themes.keys(), ...off.themes.keys()])].sort(byCodeUnit);
  const f1 = (of: ThemeScores, name: string): string =>
    of.themes.has(name) ? three(of.themes.get(name)!.f1) : '  -  ';
  return names.map((name) => {
    const score = stands.themes.get(name) ?? off.themes.get(name)!;
    return `    ${name.padEnd(16)} F1 ${f1(stands, name)}  off ${f1(off, name)}  n ${score.right + score.missed}`;
  });
}

function pairsLine(name: string, of: PairScores): string[] {
  const { all, withoutFormula, intervals } = of;
  return [
    [
      `  ${name.padEnd(18)} F1 ${three(all.f1)} ${range(intervals.all)}  P ${three(all.precision)}  R ${three(all.recall)}`,
      `without set phrases F1 ${three(withoutFormula.f1)} ${range(intervals.withoutFormula)}`,
      `R@1 ${three(of.first)}  R@3 ${three(of.third)}  MRR ${three(of.reciprocal)}`,
    ].join('  '),
  ];
}

function strengthLine(name: string, { sure, possible, all }: PairScores): string[] {
  return [
    `  ${name.padEnd(18)} sure: P ${three(sure.precision)}, finds ${three(sure.recall)}; possible: P ${three(possible.precision)}; both find ${three(all.recall)}`,
  ];
}

function shiftLines(name: string, of: ShiftScore): string[] {
  const precision = of.precision === null ? '-' : three(of.precision);
  return [
    `  ${name.padEnd(18)} stronger or weaker claimed ${of.claims} times in ${of.pairs} pairs: ${of.right} right (${precision}), ${of.reversed} reversed; ${three(of.coverage)} of the moves found; broader or narrower ${of.width.claims} times: ${of.width.right} right`,
  ];
}

/** The board as text, one figure a line; the same input gives the same text. */
export function shown(board: Scoreboard, faults: boolean): string {
  const { reading, themes, pairs, baselines, silence, shift } = board;
  const lines = [
    'Against two readings by a language model after a codebook; no human expert has confirmed them.',
    'In brackets 95 % of a thousand draws of the sentences.',
    '',
    'Reading, five papers',
    ...QUESTIONS.map((question) => `  ${question.padEnd(18)} ${reading[question].right} of ${reading[question].of}`),
    '',
    'Themes, 154 sentences of 2022, 2023 and 2026',
    ...both(themes, themesLine),
    ...themeTable(themes),
    '',
    'Links, pairs among 2018, 2022, 2023 and 2026, weights fitted without the scored paper',
    ...both(pairs, pairsLine),
    ...pairsLine('words, mutual best', baselines.mutualBest),
    ...pairsLine('four characters', baselines.fourCharacters),
    ...both(pairs, strengthLine),
    '',
    'Silence, twelve themes in 2022, 2023 and 2026',
    ...both(silence, (name, of) => [
      `  ${name.padEnd(18)} ${of.right} of ${of.cells} cells right  silent: P ${three(of.precision)}  R ${three(of.recall)}`,
    ]),
    `    not all three right: ${silenceByTheme(silence.stands, silence.off).join('; ') || 'none'}`,
    '',
    'Direction, core pairs found that are no set phrases',
    ...both(shift, shiftLines),
  ];
  if (faults) {
    lines.push('', 'Faults');
    for (const question of QUESTIONS)
      lines.push(...reading[question].wrong.map((one) => `  reading ${question}: ${one}`));
    lines.push(...themes.stands.faults.map((one) => `  theme ${one.kind}: ${one.sentence} ${one.theme}`));
    lines.push(...silence.stands.faults.map((one) => `  silence: ${one.theme} ${one.year} called ${one.state}`));
    lines.push(...shift.stands.wrong.map((one) => `  direction: ${one}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Maps as objects; figures as they are. */
export function asJson(value: unknown): string {
  const plain = (_: string, one: unknown): unknown => (one instanceof Map ? Object.fromEntries(one) : one);
  return `${JSON.stringify(value, plain, 2)}\n`;
}

function main(): void {
  const asked = new Set(process.argv.slice(2));
  const json = asked.has('--json');
  if (asked.has('--stress')) {
    const { text, figures } = stress();
    process.stdout.write(json ? asJson(figures) : text);
  } else if (asked.has('--drop')) process.stdout.write(ablation());
  else {
    const board = scoreboard();
    if (asked.has('--write')) {
      writeFileSync(README, readmeWith(readFileSync(README, 'utf8'), board));
      writeFileSync(FIGURES, figuresText(board));
    }
    process.stdout.write(json ? asJson(board) : shown(board, asked.has('--faults')));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
