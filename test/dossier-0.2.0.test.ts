import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairOfAttributes } from '../components/widgets/passage-choice.ts';
import { hasMovements, withLineMovements } from '../src/dossier/line-movements.ts';
import { withMovements } from '../src/dossier/movements.ts';
import type { Dossier, Override, Thread } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus.ts';
import { OVERRIDE_SCHEMA } from '../src/node/corpus-schema.ts';
import { DOSSIER_SCHEMA } from '../src/node/dossier-schema.ts';
import { ROOT, SHIPPED_CORPUS } from '../src/node/root.ts';
import { passageModel } from '../src/view/comparison/passage-model.ts';
import { briefStationModels, lineModel } from '../src/view/line/line-model.ts';
import { versionNote } from '../src/view/provenance.ts';
import { parseFragment } from '../src/view/selection.ts';
import { ALL_YEARS } from '../src/view/years.ts';
import { rememberedDossier, shippedDossier } from './setup/dossiers.ts';

/** What 0.2.0 wrote and somebody kept: the line on visa policy as a page embeds it, links to it, a correction. */

const LINE = 'visa.visum+aansluiting';
const read = (): Dossier => JSON.parse(readFileSync(join(ROOT, 'test/scenes/visa-0.2.0.json'), 'utf8')) as Dossier;
const threadOf = (dossier: Dossier): Thread => {
  const thread = dossier.threads.find(({ id }) => id === LINE);
  if (thread === undefined) throw new Error(`the dossier holds no line ${LINE}`);
  return thread;
};
const telling = { language: 'nl', base: null } as const;

describe('a dossier of 0.2.0', () => {
  const old = read();
  const opened = withMovements(old);
  const today = shippedDossier();

  it('has the shape of a dossier and no movements; opened it has those of today', () => {
    expect(DOSSIER_SCHEMA.safeParse(old).success).toBe(true);
    expect([hasMovements(old), hasMovements(opened), hasMovements(today)]).toEqual([false, true, true]);
    expect(threadOf(opened)).toEqual(threadOf(today));
    const links = new Map(today.alignments.map((link) => [link.id, link]));
    expect(opened.alignments.length).toBeGreaterThan(0);
    for (const link of opened.alignments) expect(link).toEqual(links.get(link.id));
  });

  it('is told as today, on a page and embedded in one', () => {
    const steps = (dossier: Dossier) =>
      lineModel(dossier, threadOf(dossier), telling).stations.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'passage' ? row.directions : [])),
      );
    expect(steps(opened)).toEqual(steps(today));
    const embedded = withLineMovements(old);
    const brief = (dossier: Dossier) =>
      briefStationModels(dossier, threadOf(dossier), telling).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'passage' ? row.steps : [])),
      );
    expect(brief(embedded)).toEqual(brief(today));
    const pair = pairOfAttributes(embedded, threadOf(embedded), '2023', '2026', ALL_YEARS);
    expect(passageModel(embedded, threadOf(embedded), pair, telling)?.title).toBe(
      '2023 naast 2026: zwakker, na een zwijgend document',
    );
  });

  it.each([
    ['#view=line&theme=visa&thread=visa.visum%2Baansluiting&document=tivat-2026&corpus=f7a7d54', 'line'],
    [
      '#view=side&theme=visa&thread=visa.visum%2Baansluiting&older=brussel-2023.b063.s4&newer=tivat-2026.b018.s1&corpus=f7a7d54&unit=passage',
      'side',
    ],
  ])('is what its permalink %s still points at', (fragment, view) => {
    const selection = parseFragment(fragment);
    expect(selection).toMatchObject({ view, theme: 'visa', thread: LINE });
    expect(threadOf(today).id).toBe(selection.thread);
    expect(versionNote(today, 'f7a7d54', 'nl')).toBeNull();
    const sentences = today.documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
    for (const id of view === 'side' ? [selection.older, selection.newer] : [])
      expect(sentences.some((sentence) => sentence.id === id)).toBe(true);
  });

  it('is corrected by a line of its overrides.jsonl', () => {
    const written =
      '{"action":"remove","a":{"document":"brussel-2023","quote":"belang van volledige aansluiting bij het EU-visumbeleid"},"b":{"document":"tivat-2026","quote":"verdere aansluiting op het EU-visumbeleid"},"to":null,"reason":"twee zaken","date":"2026-05-26","name":null}';
    const override: Override = OVERRIDE_SCHEMA.parse(JSON.parse(written));
    const corrected = rememberedDossier({ ...loadCorpus(SHIPPED_CORPUS), overrides: [override] } as never);
    expect(corrected.notices.filter(({ rule }) => rule === 'override-lost')).toEqual([]);
    const id = 'brussel-2023.b063.s4~tivat-2026.b018.s1';
    expect([today, corrected].map(({ alignments }) => alignments.some((link) => link.id === id))).toEqual([
      true,
      false,
    ]);
    expect(corrected.corrections).toEqual([override]);
  });
});
