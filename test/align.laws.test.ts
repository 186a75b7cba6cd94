import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkGroups, movedLinks, type PlacedLink } from '../src/align/crossings.ts';
import { alignDocuments } from '../src/align/link-documents.ts';
import type { Document } from '../src/model.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { goldDocuments } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { prepared } from './setup/annotated.ts';

const knowledge = corpusKnowledge();
const papers = goldDocuments();
const sentences = papers.flatMap((paper) =>
  paper.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)),
);

const paperOf = (id: string): fc.Arbitrary<Document> =>
  fc
    .array(fc.constantFrom(...sentences), { minLength: 0, maxLength: 12 })
    .map((chosen) => documentFromSentences({ id, language: 'nl', sentences: chosen }));
const knowing = fc.constantFrom({}, { knowledge });

describe('links', () => {
  it('are the same whichever paper comes first, and however often they are made', () => {
    fc.assert(
      fc.property(paperOf('a'), paperOf('b'), knowing, (a, b, options) => {
        const found = JSON.stringify(alignDocuments(a, b, options));
        expect(JSON.stringify(alignDocuments(b, a, options))).toBe(found);
        expect(JSON.stringify(alignDocuments(a, b, options))).toBe(found);
      }),
      { numRuns: 40 },
    );
  });

  it('have scores from 0 to 1, ids of their own, and ends in the right papers', () => {
    fc.assert(
      fc.property(paperOf('a'), paperOf('b'), knowing, (a, b, options) => {
        const found = alignDocuments(a, b, options);
        expect(new Set(found.map((link) => link.id)).size).toBe(found.length);
        for (const link of found) {
          expect(link.score).toBeGreaterThan(0);
          expect(link.score).toBeLessThanOrEqual(1);
          expect(link.a.sentence.startsWith('a.') && link.b.sentence.startsWith('b.')).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of two papers are not touched by a third, byte for byte', () => {
    const alone = JSON.stringify(alignDocuments(papers[1]!, papers[4]!, { knowledge }));
    fc.assert(
      fc.property(paperOf('extra'), fc.boolean(), (extra, first) => {
        const order = first ? [extra, papers[4]!, papers[1]!] : [papers[1]!, papers[4]!, extra];
        const analyses = order.map((paper) => prepared(paper, knowledge));
        alignDocuments(extra, papers[1]!, { knowledge, analyses });
        expect(JSON.stringify(alignDocuments(papers[1]!, papers[4]!, { knowledge, analyses }))).toBe(alone);
      }),
      { numRuns: 8 },
    );
  });

  it('find every sentence of a paper again in a copy of it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...sentences), { minLength: 1, maxLength: 15 }), (chosen) => {
        const long = chosen.filter((text) => text.split(' ').length > 8);
        const a = documentFromSentences({ id: 'a', language: 'nl', sentences: long });
        const b = documentFromSentences({ id: 'b', language: 'nl', sentences: long });
        const found = new Set(alignDocuments(a, b).map((link) => link.id));
        long.forEach((_, at) => {
          expect(found).toContain(`a.${at}~b.${at}`);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** Weight of the heaviest forward chain, by trying all subsets: the naive oracle. */
function heaviest(links: readonly PlacedLink[]): number {
  let best = 0;
  for (let set = 0; set < 1 << links.length; set += 1) {
    const chosen = links.filter((_, at) => (set >> at) & 1).sort((x, y) => x.a - y.a || x.b - y.b);
    const forward = chosen.every((link, at) => at === 0 || chosen[at - 1]!.b <= link.b);
    if (forward)
      best = Math.max(
        best,
        chosen.reduce((sum, link) => sum + link.weight, 0),
      );
  }
  return best;
}

const placed = fc
  .uniqueArray(fc.record({ a: fc.nat(5), b: fc.nat(5), weight: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 9,
    selector: (link) => `${link.a}~${link.b}`,
  })
  .map((links) => links.map((link): PlacedLink => ({ ...link, id: `${link.a}~${link.b}` })));

describe('moved', () => {
  it('leaves the heaviest chain that runs forward in both papers', () => {
    fc.assert(
      fc.property(placed, (links) => {
        const out = movedLinks(links);
        const kept = links.filter((link) => !out.has(link.id)).sort((x, y) => x.a - y.a || x.b - y.b);
        kept.forEach((link, at) => {
          if (at > 0) expect(kept[at - 1]!.b).toBeLessThanOrEqual(link.b);
        });
        expect(kept.reduce((sum, link) => sum + link.weight, 0)).toBe(heaviest(links));
      }),
    );
  });
  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(placed, (links) => {
        expect([...movedLinks([...links].reverse())].sort()).toEqual([...movedLinks(links)].sort());
      }),
    );
  });
});

describe('groups', () => {
  it('share one end, and bear the smallest id of their links', () => {
    fc.assert(
      fc.property(placed, (links) => {
        const of = linkGroups(links);
        for (const id of new Set(of.values())) {
          const members = links.filter((link) => of.get(link.id) === id);
          expect(members.map((link) => link.id).sort()[0]).toBe(id);
          const ends = (end: 'a' | 'b'): number => new Set(members.map((link) => link[end])).size;
          expect(Math.min(ends('a'), ends('b'))).toBe(1);
        }
      }),
    );
  });
});
