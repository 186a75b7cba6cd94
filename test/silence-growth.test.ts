import { expect, it } from 'vitest';
import { annotateDocuments } from '../src/annotate/annotated-document.ts';
import { documentFromSentences } from '../src/index.ts';
import type { Passage } from '../src/model.ts';
import { silenceProver } from '../src/trace/position-silence.ts';
import { timed } from './setup/processor-time.ts';

it('a proof quotes what stands nearest without going through all sentences for each place of the words', () => {
  const COUNT = 4000;
  const knowledge = {
    themes: [],
    regions: [],
    objects: [{ id: 'lamp', prefLabel: { nl: 'lamp', en: 'lamp' }, terms: [{ label: 'lamp' }], broader: null }],
  };
  const paper = documentFromSentences({
    id: 'p',
    language: 'nl',
    date: '2020-01-01',
    sentences: Array.from({ length: COUNT }, (_, at) => `De lamp ${at} brandt.`),
  });
  const papers = annotateDocuments([paper], knowledge as never);
  const prove = silenceProver(papers, { regions: [], themes: [] }, []);
  const [sentence] = papers[0]!.sentences.keys();
  const like = { sentence, span: { from: 0, to: 8 } } as unknown as Passage;
  const sought = { like, theme: 't', objects: ['lamp'], label: 'lamp', besides: [] };
  prove(paper, sought);
  const { value, seconds } = timed(() => prove(paper, sought));
  expect(value.nearest.map(({ span, score }) => [span.to - span.from > 0, score])).toEqual(Array(3).fill([true, 1]));
  expect(seconds).toBeLessThan(0.5);
});
