/**
 * `npm run gold`: how the findings stand against two careful readings, by language model, after the codebook in
 * test/gold/data. No human expert has confirmed those readings yet; whoever quotes a figure says so.
 *
 * Each figure stands twice: as it is, and with the terms, headings and objects switched off whose only source is the paper
 * being scored, which is what the next letter will meet. Links are decided with weights fitted without the scored paper.
 */
import { pathToFileURL } from 'node:url';
import { alignAnalyses } from '../../src/align/align.ts';
import { analyse } from '../../src/align/analysis.ts';
import { PARTS } from '../../src/align/features.ts';
import { shift } from '../../src/compare/shift.ts';
import { wording } from '../../src/compare/wording.ts';
import type { Document, Knowledge, Passage, Shift, Source, Span } from '../../src/model.ts';
import { readDocument } from '../../src/read/document.ts';
import { tagDocument } from '../../src/tag/tag.ts';
import { cellsOf } from '../../src/trace/silence.ts';
import { corpusDeclaration, goldDocuments, goldId, goldRows, repositoryText } from './documents.ts';
import { type LeftOut, leaveOneOut, rows } from './fit.ts';
import { corpusKnowledge } from './knowledge.ts';
import { type Ambiguous, type GoldPaper, QUESTIONS, type ReadingScore, scoreReading } from './reading.ts';
import { type ShiftScore, scoreShifts } from './shift.ts';
import { type SilenceScores, scoreSilence, silenceGold } from './silence.ts';
import { scoreThemes, type ThemeScores, themeGold } from './themes.ts';

/** A figure as it stands, and with what was learnt from the scored paper alone switched off. */
export interface Twice<T> {
  readonly stands: T;
  readonly off: T;
}

export interface Scoreboard {
  readonly reading: ReadingScore;
  readonly themes: Twice<ThemeScores>;
  readonly pairs: Twice<LeftOut>;
  readonly silence: Twice<SilenceScores>;
  readonly shift: ShiftScore;
}

const SEGMENTS: readonly (readonly [seed: string, document: string])[] = [
  ['004', 'sofia-2018'],
  ['001', 'tirana-2022'],
  ['002', 'brussel-2023'],
  ['003', 'brussel-2024'],
  ['000', 'tivat-2026'],
];

/** The five papers read by the reader, against the gold's own cut: the differences of all papers together. */
export function readingScore(): ReadingScore {
  const ambiguous = JSON.parse(repositoryText('test/gold/data/segments/ambiguous.json')) as Ambiguous[];
  const sources = new Map<string, Source>(corpusDeclaration().documents.map((source) => [source.id, source]));
  const scores = SEGMENTS.map(([seed, id]) => {
    const source = sources.get(id)!;
    const gold = JSON.parse(repositoryText(`test/gold/data/segments/${seed}.json`)) as GoldPaper;
    return scoreReading(readDocument(source, repositoryText(`corpus/${source.file}`)), gold, ambiguous);
  });
  return Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      {
        right: scores.reduce((sum, score) => sum + score[question].right, 0),
        of: scores.reduce((sum, score) => sum + score[question].of, 0),
        wrong: scores.flatMap((score) => score[question].wrong),
      },
    ]),
  ) as unknown as ReadingScore;
}

function themesOf(documents: readonly Document[], knowledge: Knowledge, off: boolean): ThemeScores {
  const tags = documents.flatMap(
    (document) => tagDocument(document, knowledge, off ? { without: document.source.id } : {}).tags,
  );
  return scoreThemes(tags, themeGold());
}

function silenceOf(documents: readonly Document[], knowledge: Knowledge, off: boolean): SilenceScores {
  const { focus } = corpusDeclaration();
  const cells = documents.flatMap((document) =>
    cellsOf([document], focus, knowledge, off ? { without: document.source.id } : {}),
  );
  return scoreSilence(cells, silenceGold());
}

function pairsOf(knowledge: Knowledge): Twice<LeftOut> {
  const base = rows(knowledge);
  const used = PARTS.map(() => true);
  return {
    stands: leaveOneOut(base, () => base, used),
    off: leaveOneOut(base, (paper) => rows(knowledge, paper), used),
  };
}

/** Direction of change, over the core pairs that the shipped weights link, on the clauses they link. */
function shiftOf(documents: readonly Document[], knowledge: Knowledge): ShiftScore {
  const analyses = documents.map((document) => analyse(document, knowledge));
  const links = new Map(
    analyses
      .flatMap((a, at) => analyses.slice(at + 1).flatMap((b) => alignAnalyses(a, b)))
      .map((link) => [`${goldId(link.a.sentence)}~${goldId(link.b.sentence)}`, link]),
  );
  const places = new Map(
    documents.flatMap((document) =>
      document.blocks.flatMap((block) =>
        block.sentences.map((sentence, at) => [sentence.id, { document, block, sentence, at }] as const),
      ),
    ),
  );
  const side = (id: string, span: Span) => {
    const { document, block, sentence, at } = places.get(id)!;
    const { language, title, genre } = document.source;
    const passage: Passage = {
      sentence: id,
      span,
      formula: null,
      wording: wording(sentence.text, span, {
        language,
        knowledge,
        previous: block.sentences[at - 1]?.text ?? null,
        title,
        genre,
        part: block.part,
        section: block.section,
      }),
    };
    return { passage, text: sentence.text, genre };
  };
  const gold = goldRows('alignments.tsv')
    .filter((row) => row['level'] === 'core' && row['formula'] === 'position')
    .map((row) => ({ older: row['older']!, newer: row['newer']!, shift: (row['shift'] ?? '').split('|') }));
  return scoreShifts(gold, (pair): Shift | null => {
    const link = links.get(`${pair.older}~${pair.newer}`);
    return link === undefined ? null : shift(side(link.a.sentence, link.a.span), side(link.b.sentence, link.b.span));
  });
}

/** All figures. Themes, links, silence and shift are scored on the gold's own cut, reading on the reader's. */
export function scoreboard(): Scoreboard {
  const knowledge = corpusKnowledge();
  const documents = goldDocuments();
  return {
    reading: readingScore(),
    themes: { stands: themesOf(documents, knowledge, false), off: themesOf(documents, knowledge, true) },
    pairs: pairsOf(knowledge),
    silence: { stands: silenceOf(documents, knowledge, false), off: silenceOf(documents, knowledge, true) },
    shift: shiftOf(documents, knowledge),
  };
}

const three = (value: number): string => value.toFixed(3);

function themesLine(name: string, of: ThemeScores): string {
  const { micro, macro } = of;
  return `  ${name.padEnd(14)} micro-F1 ${three(micro.f1)}  P ${three(micro.precision)}  R ${three(micro.recall)}  macro-F1 ${three(macro)}`;
}

function pairsLine(name: string, of: LeftOut): string {
  const { all, withoutFormula } = of;
  return [
    `  ${name.padEnd(14)} F1 ${three(all.f1)}  P ${three(all.precision)}  R ${three(all.recall)}`,
    `without set phrases F1 ${three(withoutFormula.f1)}`,
    `R@1 ${three(of.first)}  R@3 ${three(of.third)}  MRR ${three(of.reciprocal)}`,
  ].join('  ');
}

function silenceLine(name: string, of: SilenceScores): string {
  return `  ${name.padEnd(14)} ${of.right} of ${of.cells} cells right  silent: P ${three(of.precision)}  R ${three(of.recall)}`;
}

/** The board as text, one figure a line; the same input gives the same text. */
export function shown(board: Scoreboard, faults: boolean): string {
  const { reading, themes, pairs, silence, shift: moved } = board;
  const lines = [
    'Against two readings by a language model after a codebook; no human expert has confirmed them.',
    '',
    'Reading, five papers',
    ...QUESTIONS.map((question) => `  ${question.padEnd(14)} ${reading[question].right} of ${reading[question].of}`),
    '',
    'Themes, 154 sentences of 2022, 2023 and 2026',
    themesLine('as it stands', themes.stands),
    themesLine('switched off', themes.off),
    '',
    'Links, pairs among 2018, 2022, 2023 and 2026, weights fitted without the scored paper',
    pairsLine('as it stands', pairs.stands),
    pairsLine('switched off', pairs.off),
    '',
    'Silence, twelve themes in 2022, 2023 and 2026',
    silenceLine('as it stands', silence.stands),
    silenceLine('switched off', silence.off),
    '',
    'Direction, core pairs found that are no set phrases',
    `  stronger or weaker claimed ${moved.claims} times in ${moved.pairs} pairs: ${moved.right} right, ${moved.reversed} reversed; ${three(moved.coverage)} of the moves found`,
    `  broader or narrower claimed ${moved.width.claims} times: ${moved.width.right} right`,
  ];
  if (faults) {
    lines.push('', 'Faults');
    for (const question of QUESTIONS)
      lines.push(...reading[question].wrong.map((one) => `  reading ${question}: ${one}`));
    lines.push(...themes.stands.faults.map((one) => `  theme ${one.kind}: ${one.sentence} ${one.theme}`));
    lines.push(...silence.stands.faults.map((one) => `  silence: ${one.theme} ${one.year} called ${one.state}`));
    lines.push(...moved.wrong.map((one) => `  direction: ${one}`));
  }
  return `${lines.join('\n')}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(shown(scoreboard(), process.argv.includes('--faults')));
}
