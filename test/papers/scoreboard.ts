/** Prints how well the made-up papers are read, a line a paper: `npm run papers [-- --faults] [-- <part of a name>]`. */
import { type ExpectedPaper, papersIn } from './expected.ts';
import { figuresOf, type PaperScore, scorePaper } from './score.ts';

const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== '--faults');

const line = (name: string, scores: readonly PaperScore[]): string => {
  const { blocks, roles, sentences, lost, numbers } = figuresOf(scores);
  const figures = `blocks ${blocks.toFixed(3)}  roles ${roles.toFixed(3)}  sentences ${sentences.toFixed(3)}`;
  return `${name.padEnd(44)}${figures}  lost ${lost}  numbers ${numbers}`;
};

for (const folder of ['read', 'unseen', 'unseen-2', 'unseen-3', 'unseen-4']) {
  const papers = papersIn(folder).filter(({ name }) => named.every((part) => name.includes(part)));
  if (papers.length === 0) continue;
  const scores = papers.map((paper: ExpectedPaper) => scorePaper(paper));
  console.log(`\n${folder}: blocks F1, roles right of the blocks found, sentences F1`);
  papers.forEach(({ name }, i) => {
    console.log(line(name, [scores[i]!]));
    if (args.includes('--faults')) for (const fault of scores[i]!.faults) console.log(`    ${fault}`);
  });
  console.log(line('all', scores));
}
