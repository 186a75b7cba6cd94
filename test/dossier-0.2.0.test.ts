import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PolicyComparison } from '../components/widgets/comparison-widget.ts';
import { pairOfAttributes } from '../components/widgets/passage-choice.ts';
import { PolicyTable } from '../components/widgets/table-widget.ts';
import { PolicyThread } from '../components/widgets/thread-widget.ts';
import { PolicyTimeline } from '../components/widgets/timeline-widget.ts';
import type { LoadedCorpus } from '../src/corpus/corpus.ts';
import { OVERRIDE_SCHEMA } from '../src/corpus/corpus-schema.ts';
import { parseKnowledge } from '../src/corpus/knowledge-file.ts';
import { dossierIndex, type LocatedSentence } from '../src/dossier/index-by-id.ts';
import { withMovements } from '../src/dossier/recomputed-movements.ts';
import { hasMovements, withLineMovements } from '../src/dossier/stored-movements.ts';
import { contentHash } from '../src/dossier/version.ts';
import { knowledgeFile } from '../src/export/knowledge.ts';
import type { Dossier, Knowledge, Lane, Override, Thread } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { DOSSIER_SCHEMA } from '../src/node/dossier-schema.ts';
import { ROOT, SHIPPED_CORPUS } from '../src/node/root.ts';
import { passageModel } from '../src/view/comparison/passage-model.ts';
import { briefStationModels, lineModel } from '../src/view/line/line-model.ts';
import { versionNote } from '../src/view/provenance.ts';
import { fragment, parseFragment } from '../src/view/selection.ts';
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
  // Today a passage is held against no other of its own paper.
  const held = new Set(
    threadOf(old).lanes[0]!.stations.flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence)),
  );

  it('has the shape of a dossier and no movements; opened it has those of today', () => {
    expect(DOSSIER_SCHEMA.safeParse(old).success).toBe(true);
    expect([hasMovements(old), hasMovements(opened), hasMovements(today)]).toEqual([false, true, true]);
    // It quotes a clause where today more of the sentence is quoted, and what it found silent may be found today: it is
    // told as it was written, and only what happened is decided anew.
    const moved = (dossier: Dossier) =>
      threadOf(dossier).lanes[0]!.stations.flatMap(({ entries }) =>
        entries
          .filter(({ passage }) => held.has(passage.sentence))
          .map(({ passage, movement }) => [passage.sentence, movement?.standing, movement?.verdicts]),
      );
    expect(moved(opened)).toEqual(moved(today));
    const links = new Map(today.alignments.map((link) => [link.id, link]));
    expect(opened.alignments.length).toBeGreaterThan(0);
    // Its readings and clauses are its own, so it may say less; it never says more, nor the other way.
    const claims = ['same', 'stronger', 'weaker', 'reversed', 'broader', 'narrower'] as const;
    for (const { id, movement } of opened.alignments) {
      const told = links.get(id)?.movement?.verdicts ?? [];
      expect(claims.filter((claim) => movement?.verdicts.includes(claim) && !told.includes(claim))).toEqual([]);
    }
  });

  it('is told as today, on a page and embedded in one', () => {
    const isHeld = ({ row }: { readonly row: { readonly lane: Lane; readonly found: LocatedSentence } }): boolean =>
      row.lane.addressee.class === 'all' && held.has(row.found.sentence.id);
    const steps = (dossier: Dossier) =>
      lineModel(dossier, threadOf(dossier), telling).stations.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'passage' && isHeld(row) ? row.directions : [])),
      );
    expect(steps(opened)).toEqual(steps(today));
    const embedded = withLineMovements(old);
    const brief = (dossier: Dossier) =>
      briefStationModels(dossier, threadOf(dossier), telling).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'passage' && isHeld(row) ? row.steps : [])),
      );
    // Embedded, without the words of a language, no clause is read anew: then nothing is told the same.
    const directions = brief(embedded).map(({ icon }) => icon);
    expect(directions).toEqual(expect.arrayContaining(['first', 'stronger', 'weaker']));
    expect(directions).not.toContain('same');
    expect(directions).not.toContain('kept');
    const pair = pairOfAttributes(embedded, threadOf(embedded), '2023', '2026', ALL_YEARS);
    expect(passageModel(embedded, threadOf(embedded), pair, telling)?.title).toBe(
      '2023 naast 2026: zwakker, na een zwijgend document',
    );
  });

  it.each([
    ['#view=overview&corpus=f7a7d54&open=visa,cfsp&as=table&years=2022-', 'overview'],
    ['#view=line&theme=visa&thread=visa.visum%2Baansluiting&document=tivat-2026&corpus=f7a7d54', 'line'],
    ['#view=side&older=brussel-2023&newer=tivat-2026&corpus=f7a7d54&layout=inline&changes=only&papers=whole', 'side'],
    [
      '#view=side&theme=visa&thread=visa.visum%2Baansluiting&older=brussel-2023.b063.s4&newer=tivat-2026.b018.s1&corpus=f7a7d54&unit=passage',
      'side',
    ],
    ['#view=draft&corpus=f7a7d54&lang=en&keys=off', 'draft'],
    ['#view=table&corpus=f7a7d54&positions=visa.visum%2Baansluiting&columns=brussel-2023,tivat-2026', 'table'],
    ['#view=account&bin=single&corpus=f7a7d54&colour=dark', 'account'],
    [
      '#view=documents&document=brussel-2023&sentence=brussel-2023.b063.s4&query=visumbeleid%20stuk:verslag&corpus=f7a7d54',
      'documents',
    ],
  ])('is what its permalink %s still points at', (address, view) => {
    const selection = parseFragment(address);
    expect(selection.view).toBe(view);
    expect(fragment(selection)).toBe(address);
    expect(versionNote(today, selection.corpus, 'nl')).toBeNull();
    const { documents, sentences, threads } = dossierIndex(today);
    const { thread, positions, document, papers, sentence, older, newer } = selection;
    for (const id of [thread, ...(positions ?? [])]) if (id !== null) expect(threads.has(id), id).toBe(true);
    for (const id of [document, ...(papers ?? [])]) if (id !== null) expect(documents.has(id), id).toBe(true);
    for (const id of [sentence, older, newer])
      if (id !== null) expect(sentences.has(id) || documents.has(id), id).toBe(true);
    if (view === 'line') expect(selection).toMatchObject({ theme: 'visa', thread: LINE });
  });

  const ATTRIBUTES = ['src', 'thread', 'theme', 'from', 'to', 'corpus', 'room', 'lang'];
  it.each([
    [PolicyThread, ATTRIBUTES],
    [PolicyTimeline, ATTRIBUTES],
    [PolicyComparison, [...ATTRIBUTES, 'older', 'newer']],
    [PolicyTable, [...ATTRIBUTES, 'threads']],
  ])('is embedded by the attributes of its snippet: %o', (widget, attributes) => {
    expect(widget.observedAttributes).toEqual(expect.arrayContaining(attributes));
  });

  const OLDER = { document: 'brussel-2023', quote: 'belang van volledige aansluiting bij het EU-visumbeleid' };
  const NEWER = { document: 'tivat-2026', quote: 'verdere aansluiting op het EU-visumbeleid' };
  const LINK = 'brussel-2023.b063.s4~tivat-2026.b018.s1';
  const linked = ({ alignments }: Dossier) => alignments.find(({ id }) => id === LINK);
  const themesOf = ({ tags }: Dossier) =>
    tags.filter(({ sentence }) => sentence === 'tivat-2026.b018.s1').map(({ theme }) => theme);
  it.each<[Override['action'], Partial<Override>, (corrected: Dossier) => void]>([
    ['accept', {}, (corrected) => expect(linked(corrected)?.parts).toHaveProperty('person')],
    ['remove', {}, (corrected) => expect([linked(today) === undefined, linked(corrected)]).toEqual([false, undefined])],
    ['split', {}, (corrected) => expect(threadOf(corrected)).not.toEqual(threadOf(today))],
    ['move', { a: NEWER, b: null, to: [LINE] }, (corrected) => expect(threadOf(corrected).id).toBe(LINE)],
    ['retag', { a: NEWER, b: null, to: ['economy'] }, (corrected) => expect(themesOf(corrected)).toEqual(['economy'])],
  ])('is corrected by a line of its overrides.jsonl: %s', (action, given, holds) => {
    const frame = { a: OLDER, b: NEWER, to: null, reason: 'twee zaken', date: '2026-05-26', name: null };
    const override: Override = OVERRIDE_SCHEMA.parse(JSON.parse(JSON.stringify({ action, ...frame, ...given })));
    const corrected = rememberedDossier({ ...loadCorpus(SHIPPED_CORPUS), overrides: [override] } as never);
    expect(corrected.notices.filter(({ rule }) => rule === 'override-lost')).toEqual([]);
    expect(corrected.corrections).toEqual([override]);
    holds(corrected);
  });
});

describe('a corpus folder of 0.2.0', () => {
  const shipped = loadCorpus(SHIPPED_CORPUS) as LoadedCorpus & { readonly knowledge: Knowledge };

  it('has the papers of a term with the term, and no profile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-0.2.0-'));
    try {
      cpSync(join(SHIPPED_CORPUS, 'texts'), join(folder, 'texts'), { recursive: true });
      const write = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
      const { version, themes, objects, regions } = shipped.knowledge;
      write('corpus.json', { $schema: '../schema/corpus.schema.json', ...shipped.corpus });
      for (const list of Object.entries({ themes, objects, regions }))
        write(`${list[0]}.json`, { version, [list[0]]: list[1] });
      const { faults, knowledge } = loadCorpus(folder) as LoadedCorpus;
      expect(faults).toEqual([]);
      expect(knowledge).toEqual(shipped.knowledge);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('may hold its knowledge in one file: read as it was, or refused in a sentence where the language knowledge is another', () => {
    const { profile: _profile, profileHash: _profileHash, ...file } = knowledgeFile(shipped.knowledge);
    expect(parseKnowledge(JSON.stringify(file), 'knowledge.json').knowledge).toEqual(shipped.knowledge);
    const { version, themes, objects, regions, background } = file;
    const language = { ...file.language, version: 0 };
    const hash = contentHash({ version, themes, objects, regions, language, background });
    const other = parseKnowledge(JSON.stringify({ ...file, language, hash }), 'knowledge.json');
    expect(other.faults.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('made with other language knowledge'),
    ]);
  });
});
