import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { buildDossier } from '../src/pipeline.ts';
import { shippedDossier } from './setup/dossiers.ts';

const loaded = loadCorpus(SHIPPED_CORPUS);
if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
const { corpus } = loaded;

describe('a dossier of which not all is read', () => {
  const whole = shippedDossier();

  it('holds the lines and cells asked for as the whole one does, and no passage that stands on none of them', () => {
    const { theme } = whole.threads[0]!;
    const made = buildDossier({ ...loaded, corpus }, { lines: new Set([theme]) });
    expect(made.threads).toEqual(whole.threads.filter((thread) => thread.theme === theme));
    expect(made.cells).toEqual(whole.cells);
    expect(made.alignments.map(({ id }) => id)).toEqual(whole.alignments.map(({ id }) => id));
    const entries = made.threads.flatMap(({ lanes }) =>
      lanes.flatMap(({ stations }) => stations.flatMap((station) => station.entries)),
    );
    expect(made.passages).toHaveLength(entries.length);
  });

  it('holds the papers alone where no line is read', () => {
    const made = buildDossier({ ...loaded, corpus }, { lines: new Set() });
    expect(made.documents).toEqual(whole.documents);
    expect([made.tags, made.alignments, made.threads, made.passages]).toEqual([[], [], [], []]);
  });

  it('is whole all the same where a person said something of it', () => {
    const { source, blocks } = whole.documents.at(-1)!;
    const tagged = blocks.flatMap(({ sentences }) => sentences).find(({ id }) => id === whole.tags.at(-1)!.sentence)!;
    const a = { document: source.id, quote: tagged.text };
    const override = {
      action: 'retag',
      a,
      b: null,
      to: ['visa'],
      reason: 'r',
      date: '2026-11-30',
      name: null,
    } as const;
    const made = buildDossier({ ...loaded, corpus, overrides: [override] }, { lines: new Set() });
    expect(made.threads.length).toBeGreaterThan(1);
    expect([...(made.corrections ?? []), ...(made.keptCorrections ?? [])]).toHaveLength(1);
    expect(Object.values(made.ledger).flat()).toHaveLength(Object.values(whole.ledger).flat().length);
  });
});
