/** Prints the figures on the direction of change: `npx tsx test/gold/print-shift.ts`. */

import { annotateDocuments } from '../../src/annotate/annotated-document.ts';
import { shift } from '../../src/compare/shift.ts';
import type { End } from '../../src/model.ts';
import { passageReader } from '../../src/trace/passages.ts';
import { buildDossier } from '../setup/build.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';
import { corpusDeclaration, goldDocuments, goldRows, productId } from './documents.ts';
import { corpusKnowledge } from './knowledge.ts';
import { scoreShifts } from './shift.ts';

const knowledge = corpusKnowledge();
const documents = goldDocuments();
const { alignments } = buildDossier({ corpus: corpusDeclaration(), knowledge, documents });
const read = passageReader(annotateDocuments(documents, knowledge, { profile: SHIPPED_PROFILE }));
const side = ({ sentence, span }: End) => read.side(read.passage(sentence, span));
const links = new Map(alignments.map((link) => [`${link.a.sentence}~${link.b.sentence}`, link]));
const gold = (level: RegExp) =>
  goldRows('alignments.tsv')
    .filter((row) => level.test(row['level'] ?? ''))
    .map((row) => ({
      older: productId(row['older'] ?? ''),
      newer: productId(row['newer'] ?? ''),
      shift: (row['shift'] ?? '').split('|'),
    }));

for (const [name, pairs] of [
  ['core pairs', gold(/core/)],
  ['core and optional pairs', gold(/./)],
] as const) {
  const score = scoreShifts(pairs, ({ older, newer }) => {
    const link = links.get(`${older}~${newer}`);
    return link === undefined ? null : shift(side(link.a), side(link.b));
  });
  const share = (value: number | null) => (value === null ? '-' : value.toFixed(2));
  console.log(`${name}: ${score.pairs} of ${pairs.length} found by the aligner`);
  console.log(
    `  stronger/weaker: ${score.claims} claimed, ${score.right} right, ${score.reversed} reversed, precision ${share(score.precision)}, coverage ${share(score.coverage)}`,
  );
  console.log(
    `  broader/narrower: ${score.width.claims} claimed, ${score.width.right} right, precision ${share(score.width.precision)}`,
  );
  for (const line of score.wrong) console.log(`  wrong: ${line}`);
}
