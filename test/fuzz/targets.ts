/** What is fuzzed, and what must hold of it whatever is put in. Each is a property of fast-check. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { compareWordings } from '../../src/compare/word-diff.ts';
import type { LoadedCorpus } from '../../src/corpus/corpus.ts';
import { checkDraft } from '../../src/draft/check-draft.ts';
import { formatsOf, writeSubject } from '../../src/export/registry.ts';
import { resolveSubject } from '../../src/export/resolve.ts';
import type { Subject } from '../../src/export/subject.ts';
import type { CorpusDeclaration, Dossier, Language, Source } from '../../src/model.ts';
import { loadCorpus } from '../../src/node/corpus-folder.ts';
import { DOSSIER_SCHEMA } from '../../src/node/dossier-schema.ts';
import { SHIPPED_CORPUS } from '../../src/node/root.ts';
import { buildDossier } from '../../src/pipeline.ts';
import { fragment, parseFragment } from '../../src/view/selection.ts';
import { appliedChanges } from '../setup/applied-changes.ts';
import { shippedDossier } from '../setup/dossiers.ts';
import { SHIPPED_PROFILE } from '../setup/profile.ts';
import { readDocument } from '../setup/read.ts';
import { checkReadingLaws } from '../setup/reading-laws.ts';
import { writeSmallCorpus } from '../setup/small-corpus.ts';
import { madeSource } from '../setup/source.ts';
import { OPTIONS, shippedKnowledge, subjectsOf } from '../setup/subjects.ts';
import { checkWellFormed } from '../setup/well-formed.ts';
import { mutantOf, mutantValue, ODD_TEXT, stretchOf } from './mutants.ts';
import { officeProperty } from './office.ts';

export interface FuzzTarget {
  readonly name: string;
  /** Cases of one round, by how long a case takes. */
  readonly cases: number;
  readonly property: () => fc.IAsyncProperty<unknown> | fc.IProperty<unknown>;
}

const folder = new URL('../papers/', import.meta.url);
const MADE = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const SHIPPED = readdirSync(join(SHIPPED_CORPUS, 'texts'))
  .sort()
  .map((name) => readFileSync(join(SHIPPED_CORPUS, 'texts', name), 'utf8'));
const PAPERS = [...SHIPPED, ...MADE];

const text = (most: number): fc.Arbitrary<string> =>
  fc.oneof({ weight: 4, arbitrary: mutantOf(stretchOf(PAPERS, most)) }, { weight: 1, arbitrary: ODD_TEXT });
const language = fc.constantFrom<Language>('nl', 'en');

const sourceOf = (id: string, day: string, language: Language): Source =>
  madeSource({
    id,
    title: id,
    language,
    dates: { document: null, event: day },
    file: `texts/${id}.txt`,
    sha256: '0'.repeat(64),
  });

const reader: FuzzTarget = {
  name: 'reader',
  cases: 40,
  property: () =>
    fc.property(language, text(4000), (language, text) => {
      checkReadingLaws(readDocument(sourceOf('made', '2020-01-01', language), text), text);
    }),
};

const KNOWLEDGE = shippedKnowledge();

function checkDossier(dossier: Dossier): void {
  DOSSIER_SCHEMA.parse(JSON.parse(JSON.stringify(dossier)));
  const sentences = new Set(
    dossier.documents.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences.map(({ id }) => id))),
  );
  const named = [
    ...dossier.tags.map(({ sentence }) => sentence),
    ...dossier.alignments.flatMap(({ a, b }) => [a.sentence, b.sentence]),
    ...dossier.passages.map(({ sentence }) => sentence),
    ...dossier.cells.flatMap((cell) => cell.sentences),
    ...Object.values(dossier.ledger).flat(),
  ];
  expect(named.filter((id) => !sentences.has(id))).toEqual([]);
}

/** What a written file may never hold, whatever stands in a paper. */
function checkFile(format: string, content: string): void {
  if (format === 'html' || format === 'svg') expect(content).not.toMatch(/<script>alert|<img src=x/);
  if (format === 'json' || format === 'annotations') JSON.parse(content);
  if (format === 'tei' || format === 'svg') checkWellFormed(content);
}

async function checkWriting(dossier: Dossier, subject: Subject): Promise<void> {
  const resolved = resolveSubject(dossier, subject, OPTIONS);
  for (const format of formatsOf(subject.what)) {
    const content = await writeSubject(resolved, format);
    if (typeof content === 'string') checkFile(format, content);
  }
}

const dossier: FuzzTarget = {
  name: 'dossier',
  cases: 4,
  property: () =>
    fc.asyncProperty(
      fc.array(text(1500), { minLength: 1, maxLength: 3 }),
      language,
      fc.boolean(),
      fc.nat(),
      async (texts, language, isKnown, pick) => {
        const documents = texts.map((_, at) => sourceOf(`p${at}`, `20${10 + at}-01-01`, language));
        const focus = { regions: [], themes: isKnown ? ['visa', 'cfsp'] : [] };
        const corpus: CorpusDeclaration = { id: 'made', title: { nl: 'x', en: 'x' }, focus, documents };
        const held = new Map(documents.map(({ id }, at) => [id, texts[at] ?? '']));
        const from = {
          knowledge: isKnown ? KNOWLEDGE : null,
          profile: isKnown ? SHIPPED_PROFILE : undefined,
          texts: held,
        };
        const made = buildDossier({ corpus, ...from });
        checkDossier(made);
        const turned = buildDossier({ corpus: { ...corpus, documents: [...documents].reverse() }, ...from });
        expect(JSON.stringify(turned)).toBe(JSON.stringify(made));
        const subjects = subjectsOf(made);
        await checkWriting(made, subjects[pick % subjects.length]!);
      },
    ),
};

const draft: FuzzTarget = {
  name: 'draft',
  cases: 2,
  property: () =>
    fc.asyncProperty(text(1200), async (text) => {
      const against = shippedDossier();
      const check = checkDraft({ profile: SHIPPED_PROFILE, dossier: against, knowledge: KNOWLEDGE, text });
      await checkWriting(against, { what: 'draft', text, check, decisions: {} });
    }),
};

const wording: FuzzTarget = {
  name: 'wording',
  cases: 100,
  property: () =>
    fc.property(text(300), text(300), fc.boolean(), mutantOf(fc.constant(''), 3), (old, other, isAlike, tail) => {
      const fresh = isAlike ? `${old}${tail}` : other;
      const found = compareWordings(old, fresh);
      if (found.changes !== null) expect(appliedChanges(old, fresh, found)).toBe(fresh);
    }),
};

/** In a folder of its own, taken away again. */
function inFolder(work: (folder: string) => void): void {
  const home = mkdtempSync(join(tmpdir(), 'beleidslijn-fuzz-'));
  try {
    work(writeSmallCorpus(home));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function checkLoaded(folder: string): void {
  const loaded = loadCorpus(folder);
  for (const { message, position, file } of loaded.faults) {
    expect(message.nl).toMatch(/^[^\n\r]+$/u);
    expect(message.en).toMatch(/^[^\n\r]+$/u);
    const lines = position === null ? 0 : readFileSync(file, 'utf8').split(/\r\n|[\n\r]/).length;
    expect(position === null || (position.line >= 1 && position.line <= lines)).toBe(true);
  }
  if (loaded.corpus === null) expect(loaded.faults.length).toBeGreaterThan(0);
  else checkDossier(buildDossier(loaded satisfies LoadedCorpus));
}

const asLine = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
const CORRECTION = {
  action: 'dispute',
  about: 'changed',
  a: { document: 'hal-2019', quote: 'De kantine blijft open op zondag.' },
  b: { document: 'hal-2021', quote: 'De contributie gaat omhoog.' },
  to: null,
  reason: 'Dit is iets anders.',
  date: '2026-05-26',
  name: null,
};
const ACTIONS = ['accept', 'remove', 'split', 'move', 'retag', 'dispute'];
const correction = fc.oneof(
  fc.constantFrom(...ACTIONS).map((action) => asLine({ ...CORRECTION, action, about: undefined })),
  mutantValue(CORRECTION).map(asLine),
  mutantOf(fc.constant(asLine(CORRECTION)), 2),
  ODD_TEXT,
);

const overrides: FuzzTarget = {
  name: 'overrides',
  cases: 10,
  property: () =>
    fc.property(fc.array(correction, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      inFolder((folder) => {
        writeFileSync(join(folder, 'overrides.jsonl'), lines.join(end));
        checkLoaded(folder);
      });
    }),
};

const FILES = ['themes.json', 'objects.json', 'regions.json', 'profile.json'] as const;
const BASES = FILES.flatMap((name) => {
  try {
    return [[name, JSON.parse(readFileSync(join(SHIPPED_CORPUS, name), 'utf8')) as unknown] as const];
  } catch {
    return [];
  }
});

const corpusFiles: FuzzTarget = {
  name: 'corpus files',
  cases: 6,
  property: () =>
    fc.property(
      fc.oneof(
        fc
          .constantFrom(...BASES)
          .chain(([name, base]) =>
            fc
              .oneof(mutantValue(base).map(asLine), mutantOf(fc.constant(JSON.stringify(base, null, 1)), 2))
              .map((text) => ({ name: name as string, text })),
          ),
        fc.constant({ name: 'corpus.json', text: '' }),
      ),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.boolean(),
      (file, shares, isBroken) => {
        inFolder((folder) => {
          const declared = readFileSync(join(folder, 'corpus.json'), 'utf8');
          if (file.text !== '') writeFileSync(join(folder, file.name), file.text);
          if (file.text === '' || isBroken) {
            const share = shares.next().value as number;
            const [value] = fc.sample(mutantValue(JSON.parse(declared)), {
              seed: Math.floor(share * 2 ** 31),
              numRuns: 1,
            });
            writeFileSync(join(folder, 'corpus.json'), asLine(value));
          }
          checkLoaded(folder);
        });
      },
    ),
};

const fragments: FuzzTarget = {
  name: 'fragments',
  cases: 200,
  property: () => {
    const known = '#view=line&thread=visa.visum%2Baansluiting&years=2018-2022&open=visa,cfsp&window=a~5&columns=x';
    return fc.property(fc.oneof(mutantOf(fc.constant(known)), ODD_TEXT), (address) => {
      const once = fragment(parseFragment(address));
      expect(fragment(parseFragment(once))).toBe(once);
      expect(once).toMatch(/^#[\x21-\x7e]*$/);
    });
  },
};

const wordFiles: FuzzTarget = { name: 'docx files', cases: 40, property: () => officeProperty('docx') };
const openFiles: FuzzTarget = { name: 'odt files', cases: 40, property: () => officeProperty('odt') };

export const TARGETS: readonly FuzzTarget[] = [
  reader,
  dossier,
  draft,
  wording,
  overrides,
  corpusFiles,
  fragments,
  wordFiles,
  openFiles,
];
