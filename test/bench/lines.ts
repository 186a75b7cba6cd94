/**
 * Lines of papers nobody described, against what a reader of the 63 statements of test/fomc knows: all of them, and each
 * half of the years alone, because what is tuned to one set shows in another.
 *
 *   npx tsx test/bench/lines.ts            figures
 *   npx tsx test/bench/lines.ts --detail   and every finding that is not shown
 */
import { mostOf } from '../../src/text/grouping.ts';
import { plainDossier } from '../setup/plain-dossier.ts';
import { shownFindings } from '../setup/shown-findings.ts';
import { papersByDay, statementSentences, statementTable } from '../setup/statements.ts';

const sentences = [...statementSentences()];
const half = Math.ceil(sentences.length / 2);
const sets = { all: sentences, 'first half': sentences.slice(0, half), 'second half': sentences.slice(half) };
const isDetailed = process.argv.includes('--detail');

for (const [name, papers] of Object.entries(sets)) {
  const dossier = plainDossier(papersByDay(papers));
  const days = new Set(papers.map(([day]) => day));
  const asked = statementTable('findings.tsv').filter(
    ({ older = '', paper = '' }) => days.has(paper) && (older === '-' || days.has(older)),
  );
  const shown = shownFindings(dossier);
  const kinds = new Map<string, [shown: number, of: number]>();
  let same = 0;
  for (const finding of asked) {
    const told = shown(finding);
    const [some, of] = kinds.get(finding['kind'] ?? '') ?? [0, 0];
    kinds.set(finding['kind'] ?? '', [some + (told === 'shown' ? 1 : 0), of + 1]);
    if (told === 'told the same') same += 1;
    if (isDetailed && told !== 'shown')
      console.log(
        told,
        ...['id', 'kind', 'older', 'paper', 'words_before', 'words_after'].map((column) => finding[column]),
      );
  }
  const total = [...kinds.values()].reduce(([x, y], [some, of]) => [x + some, y + of], [0, 0]);
  const sizes = dossier.threads.map(
    ({ lanes }) =>
      new Set(
        lanes.flatMap(({ stations }) =>
          stations.flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence)),
        ),
      ).size,
  );
  const lanes = dossier.threads.flatMap((thread) => thread.lanes);
  const all = papers.reduce((sum, [, texts]) => sum + texts.length, 0);
  console.log(
    `${name}: ${total[0]} of ${total[1]} shown (${[...kinds].map(([kind, [some, of]]) => `${kind} ${some} of ${of}`).join(', ')}), ${same} told the same; ` +
      `${dossier.threads.length} lines, ${lanes.filter(({ wording }) => wording !== undefined).length} wordings, the largest line ${((100 * mostOf(sizes)) / all).toFixed(1)} % of the sentences`,
  );
}
