/**
 * What each ingredient is worth: the figures on links with it left out, weights fitted anew each time. A row within two
 * points of the first says nothing by itself: see the intervals on the board.
 */

import { SCORE_PARTS, type ScorePart } from '../../src/align/features.ts';
import type { PreparedDocument, PreparedSentence, Vocabulary } from '../../src/align/prepared-document.ts';
import type { Document, Knowledge } from '../../src/model.ts';
import { pairsOf } from './board.ts';
import type { Changes } from './fit.ts';
import { corpusKnowledge } from './knowledge.ts';

interface Row {
  readonly name: string;
  readonly knowledge: (of: Knowledge) => Knowledge;
  readonly used: (part: ScorePart) => boolean;
  readonly changes?: Changes;
}

const eachUnit =
  (change: (unit: PreparedSentence) => PreparedSentence) =>
  (of: PreparedDocument): PreparedDocument => ({ ...of, units: of.units.map(change) });
/** Headings without words: nothing is inherited from them. */
const noHeadings = (of: Document): Document => ({
  ...of,
  blocks: of.blocks.map((block) => ({ ...block, section: [], text: block.role === 'heading' ? '' : block.text })),
});

/** Every sentence one clause. */
const oneClause = eachUnit((unit) => ({
  ...unit,
  clauses: [{ span: { from: 0, to: unit.sentence.text.length }, stems: unit.stems, grams: unit.grams }],
  annotations: { ...unit.annotations, clausePlaces: [unit.annotations.places] },
}));
const noLetters = eachUnit((unit) => ({
  ...unit,
  grams: new Int32Array(),
  clauses: unit.clauses.map((clause) => ({ ...clause, grams: new Int32Array() })),
}));
const noFormulas = eachUnit((unit) => ({ ...unit, annotations: { ...unit.annotations, formula: null } }));

/** How common a word is, from the paper alone. */
function ownBackground(of: PreparedDocument): PreparedDocument {
  const own = (one: Vocabulary): Vocabulary => ({
    ...one,
    shares: Float64Array.from(one.counts, (count) => count / Math.max(1, one.sentences)),
  });
  return { ...of, vocabulary: { stems: own(of.vocabulary.stems), grams: own(of.vocabulary.grams) } };
}

const whole = (of: Knowledge): Knowledge => of;
const every = (): boolean => true;

/** Ingredients that are knowledge are taken out of the knowledge, signals out of what is known of a paper, parts out of the sum. */
const ROWS: readonly Row[] = [
  { name: 'nothing', knowledge: whole, used: every },
  ...SCORE_PARTS.map((part): Row => ({ name: `the part \`${part}\``, knowledge: whole, used: (one) => one !== part })),
  { name: 'likeness in both forms', knowledge: whole, used: (one) => one !== 'likeness' && one !== 'gatedLikeness' },
  { name: 'themes', knowledge: (of) => ({ ...of, themes: [] }), used: every },
  { name: 'headings', knowledge: whole, used: every, changes: { document: noHeadings } },
  {
    name: 'refused false friends',
    knowledge: (of) => ({ ...of, themes: of.themes.map((theme) => ({ ...theme, refused: [] })) }),
    used: every,
  },
  { name: 'policy objects', knowledge: (of) => ({ ...of, objects: [] }), used: every },
  {
    name: 'moves (what is asked)',
    knowledge: (of) => ({ ...of, objects: of.objects.filter((object) => object.kind !== 'move') }),
    used: every,
  },
  {
    name: 'the hierarchy of objects',
    knowledge: (of) => ({ ...of, objects: of.objects.map((object) => ({ ...object, broader: null })) }),
    used: every,
  },
  { name: 'regions', knowledge: (of) => ({ ...of, regions: [] }), used: every },
  {
    name: 'the hierarchy of regions',
    knowledge: (of) => ({ ...of, regions: of.regions.map((region) => ({ ...region, broader: null })) }),
    used: every,
  },
  { name: 'set phrases', knowledge: whole, used: every, changes: { analysis: noFormulas } },
  { name: 'clauses', knowledge: whole, used: every, changes: { analysis: oneClause } },
  { name: 'letters', knowledge: whole, used: every, changes: { analysis: noLetters } },
  { name: 'the background of Dutch', knowledge: whole, used: every, changes: { analysis: ownBackground } },
  { name: 'themes and objects', knowledge: (of) => ({ ...of, themes: [], objects: [] }), used: every },
  { name: 'all knowledge', knowledge: () => ({ version: '', themes: [], objects: [], regions: [] }), used: every },
];

const percent = (value: number): string => (100 * value).toFixed(1);

/** The table in markdown. */
export function ablation(): string {
  const knowledge = corpusKnowledge();
  const lines = ROWS.map(({ name, knowledge: of, used, changes }) => {
    const { stands, off } = pairsOf(of(knowledge), SCORE_PARTS.map(used), changes);
    const cells = [stands, off].flatMap((one) => [
      percent(one.all.f1),
      percent(one.withoutFormula.f1),
      one.first.toFixed(2),
    ]);
    return `| ${name} | ${cells.join(' | ')} |`;
  });
  return [
    '| without | F | without set phrases | R@1 | off: F | without set phrases | R@1 |',
    '|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}
