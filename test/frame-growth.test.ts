import { expect, it } from 'vitest';
import { annotateDocuments } from '../src/annotate/annotated-document.ts';
import { parseSentence } from '../src/compare/parsed-sentence.ts';
import { documentFromSentences } from '../src/index.ts';
import { framesOf } from '../src/trace/frame.ts';
import { openingsOf } from '../src/trace/opening.ts';
import { timed } from './setup/processor-time.ts';

const COUNT = 4000;

function paperOf(sentences: readonly string[]) {
  const document = documentFromSentences({ id: 'p', language: 'nl', date: '2020-01-01', sentences });
  const paper = annotateDocuments([document], null)[0]!;
  return { paper, parse: ({ sentence }: { sentence: { text: string } }) => parseSentence(sentence.text, paper.pack) };
}

it('where a heading is announced is found by a list of its words, the first place first', () => {
  const named = 'De agenda van lamp 7, en de agenda van lamp 70, zijn bij deze verklaring gevoegd.';
  const first = Array.from({ length: COUNT }, (_, at) => `Zin ${at} zegt niets van wat er wordt gevraagd.`);
  const { paper, parse } = paperOf([...first, named, 'Ook agenda van Lamp 7 staat hier.']);
  const frame = framesOf(paper, parse);
  const above = (heading: string) =>
    frame({ ...paper.blocks[0]!.block, marker: '•', section: [heading] }, false)!.above.map(({ text }) => text);
  expect(above('Agenda van lamp 7')).toContain(named);
  expect(above('zin 12 zegt')).toContain(first[12]);
  expect(above('n 3 z')).toContain(first[3]);
  expect(above('Lamp')).toHaveLength(2);
  const headings = Array.from({ length: COUNT }, (_, at) => `Opgave ${at} van niemand`);
  expect(timed(() => headings.map(above)).seconds).toBeLessThan(1.2);
});

it('what a sentence in small letters goes on with is found by its place', () => {
  const blocks = Array.from({ length: 6 * COUNT }, (_, at) => {
    const block = { id: `p.b${at}` };
    return { block, sentences: [{ sentence: { text: at === 0 ? 'De Kamer,' : 'verzoekt dit.' }, block, words: [] }] };
  });
  const opening = openingsOf({ blocks } as never, ({ sentence: { text } }) => ({ text }) as never);
  const sentences = blocks.flatMap((one) => one.sentences) as unknown as Parameters<typeof opening>[0][];
  expect(opening(sentences[3]!)?.text).toBe('De Kamer,');
  expect(timed(() => sentences.map(opening)).seconds).toBeLessThan(1);
});
