import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

/** The public functions, as plain JavaScript calls them. */
const { alignDocuments, analyseDocuments, buildDossier, candidatesOf, documentFromSentences, MisuseError, readFile } =
  library;

const older = documentFromSentences({
  id: 'hal-2019',
  language: 'nl',
  date: '2019-03-01',
  sentences: [
    'Het bestuur vraagt om vergroting van de sporthal aan de Dorpsstraat.',
    'De kantine blijft open op zondag.',
    'De vergroting van de sporthal is het bestuur veel waard.',
  ],
});
const newer = documentFromSentences({
  id: 'hal-2021',
  language: 'nl',
  date: '2021-03-01',
  sentences: [
    'De contributie gaat omhoog.',
    'Het bestuur vraagt om volledige vergroting van de sporthal aan de Dorpsstraat.',
    'De kantine blijft open op zaterdag en zondag.',
  ],
});
const corpus = {
  id: 'hal',
  title: { nl: 'Hal', en: 'Hall' },
  focus: { regions: [], themes: [] },
  documents: [older.source, newer.source],
};
const dossier = buildDossier({ corpus, documents: [older, newer] });

/** What nobody should give, and somebody does. */
const WRONG: readonly unknown[] = [undefined, null, {}, [], 'x', 3, [{}], { source: {} }, { ...older, blocks: [{}] }];
const HALF: readonly unknown[] = [
  { themes: 'x' },
  { themes: [{}] },
  { themse: [] },
  { themes: [{ id: 'a', terms: [3] }] },
  { themes: [{ id: 'a', terms: ['…'] }] },
  { themes: [{ id: 'a' }, { id: 'a' }] },
  { objects: [{ id: 'a', broader: 'a' }] },
  { regions: [{ id: 'a', broader: 'nowhere' }] },
];

describe('a public function given what it cannot work with', () => {
  // biome-ignore lint/suspicious/noExplicitAny: what plain JavaScript does.
  const functions = Object.entries(library).filter(([, value]) => typeof value === 'function') as [string, any][];
  const asked = functions.filter(([name]) => name !== 'defaultPacks' && name !== 'MisuseError');

  it.each(asked)('%s says in a sentence what was found and what was expected', async (name, call) => {
    for (const first of WRONG) {
      for (const rest of [[], [undefined], [{}], ['x'], [null, 3], [older, { knowledge: 'x' }]]) {
        const error = await Promise.resolve()
          .then(() => call(first, ...rest))
          .then(
            () => null,
            (thrown: unknown) => thrown,
          );
        if (error === null) continue;
        expect(error, name).toBeInstanceOf(MisuseError);
        const { message, label } = error as InstanceType<typeof MisuseError>;
        expect(message).toMatch(new RegExp(`^${name}(:| needs).*(expected|found) `));
        expect(label.nl).toMatch(new RegExp(`^${name}(:| heeft).*(verwacht:|vond) `));
        expect(message).not.toMatch(/reading '|is not a function|not iterable/);
      }
    }
  });

  it('names the place in half a body of knowledge', () => {
    for (const knowledge of HALF) {
      const given = { knowledge } as never;
      expect(() => alignDocuments(older, newer, given)).toThrow(/^alignDocuments: options\.knowledge\./);
      expect(() => buildDossier({ corpus, documents: [older, newer], ...(given as object) })).toThrow(
        /^buildDossier: from\.knowledge\./,
      );
    }
    expect(() => alignDocuments(older, newer, { threshold: 7 })).toThrow(
      'alignDocuments: options.threshold is 7; expected a number from 0 to 1.',
    );
  });
});

describe('knowledge that leaves out what it does not need', () => {
  it('is as good as the whole of it', () => {
    const some = { themes: [{ id: 'hal', terms: ['sporthal', { label: 'kantine' }] }] };
    const whole = {
      version: '',
      themes: [
        {
          id: 'hal',
          prefLabel: { nl: 'hal', en: 'hal' },
          scopeNote: { nl: '', en: '' },
          broader: null,
          terms: ['sporthal', 'kantine'].map((label) => ({ label, source: 'codebook' as const, foundIn: [] })),
          refused: [],
          headings: [],
        },
      ],
      objects: [],
      regions: [],
    };
    const made = buildDossier({ corpus, documents: [older, newer], knowledge: some });
    expect(made).toEqual(buildDossier({ corpus, documents: [older, newer], knowledge: whole }));
    expect(made.tags.length).toBeGreaterThan(0);
  });
});

describe('the choice of links', () => {
  it('is by a threshold of the caller', () => {
    const usual = alignDocuments(older, newer);
    expect(alignDocuments(older, newer, { threshold: 1 })).toEqual([]);
    expect(alignDocuments(older, newer, { threshold: 0.01 }).length).toBeGreaterThanOrEqual(usual.length);
  });

  it('gives each sentence one link at most, when that is asked', () => {
    const links = alignDocuments(older, newer, { threshold: 0, oneToOne: true });
    expect(new Set(links.map(({ a }) => a.sentence)).size).toBe(links.length);
    expect(new Set(links.map(({ b }) => b.sentence)).size).toBe(links.length);
  });

  it('can be made anew from the candidates, and from analyses made once', () => {
    const analyses = analyseDocuments([older, newer]);
    const links = alignDocuments(older, newer, { analyses });
    expect(links).toEqual(alignDocuments(older, newer));
    const chosen = candidatesOf(newer, older, { analyses }).filter(({ isLink }) => isLink);
    expect(chosen.map(({ a, b }) => `${a}~${b}`).sort()).toEqual(links.map(({ id }) => id).sort());
  });
});

describe('a file', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('is read by what its bytes are, and declared as far as it says itself', async () => {
    const page = await readFile(
      bytesOf(
        '<!doctype html><html lang="nl"><title>Brief</title><body><h1>Brief</h1><p>Het bestuur vraagt om een hal.</p></body></html>',
      ),
      'brief.html',
    );
    expect([page.format, page.source.id, page.unread]).toEqual(['html', 'brief', null]);
    expect(page.blocks.map(({ text }) => text)).toContain('Het bestuur vraagt om een hal.');
  });

  it('is declared as the caller says, and said to be unread where it is no paper', async () => {
    const source = { id: 'a', dates: { document: '2020-01-02', event: null } };
    const known = await readFile(bytesOf('Den Haag, 3 mei 2019\n\nHet bestuur vraagt om een hal.'), 'b.txt', {
      source,
    });
    expect([known.source.id, known.source.dates.document]).toEqual(['a', '2020-01-02']);
    const zip = await readFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'c.docx');
    expect(zip.blocks).toEqual([]);
    expect(zip.unread).toMatch(/^c\.docx: .+/);
  });

  it('takes part in a dossier', async () => {
    const read = await readFile(bytesOf('Het bestuur vraagt om een hal.'), 'd.txt', { source: { language: 'nl' } });
    const made = buildDossier({ corpus: { ...corpus, documents: [read.source] }, documents: [read] });
    expect(made.documents).toHaveLength(1);
    expect(dossier.alignments.length).toBeGreaterThan(0);
  });
});
