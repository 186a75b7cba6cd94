/** A third language is a folder of data that is passed in: made-up German papers on harbour dues, read to the end. */
import { describe, expect, it } from 'vitest';
import { compilePack, packOf } from '../src/languages/compile-pack.ts';
import { defaultPacks } from '../src/languages/packs.ts';
import { SET_PHRASES } from '../src/languages/set-phrases.ts';
import { ACTS } from '../src/languages/speech-acts.ts';
import type { CorpusDeclaration, Dossier, Knowledge, PaperLanguage, Passage, Source, Term } from '../src/model.ts';
import { buildDossier } from '../src/pipeline.ts';
import { profileWith } from '../src/profile/profile.ts';
import { readDocument } from '../src/read/document.ts';
import { GERMAN } from './languages/de/index.ts';
import { madeSource } from './setup/source.ts';

const PACKS = [...defaultPacks(), compilePack(GERMAN)];

const TEXTS: Readonly<Record<string, string>> = {
  'hafen-2021': `Sehr geehrte Frau Präsidentin,

Hiermit erhalten Sie den Bericht über die Hafengebühren.

Mit freundlichen Grüßen
Der Senator

Bericht über die Hafengebühren in Bremen

Der Senat erwartet von den Reedereien eine schrittweise Angleichung an die Hafengebühren der Nachbarhäfen. Die
Schiffe zahlten nach Nr. 4 der Satzung bisher weniger.
`,
  'hafen-2023': `Bericht über die Hafengebühren in Bremen

Der Senat fordert von den Reedereien eine vollständige Angleichung an die Hafengebühren der Nachbarhäfen. Er dankt den
Lotsen für ihren Einsatz.
`,
  'hafen-2024': `Bericht über die Kaimauern in Bremen

Der Senat dankt den Lotsen für ihren Einsatz an den Kaimauern. Die Schlepper wurden erneuert.
`,
};

function source(id: string, language: PaperLanguage = 'de'): Source {
  const day = `${id.slice(-4)}-05-04`;
  return madeSource({
    id,
    genre: 'report',
    title: id,
    dates: { document: day, event: day },
    language,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
  });
}

const term = (label: string): Term => ({ label, source: 'codebook', foundIn: [], language: 'de' });
const named = (de: string) => ({ nl: de, en: de });
const KNOWLEDGE: Knowledge = {
  version: '1',
  themes: [
    {
      id: 'dues',
      prefLabel: named('Hafengebühren'),
      scopeNote: named('Was Schiffe zahlen.'),
      broader: null,
      terms: [term('Hafengebühr')],
      refused: [],
      headings: [],
    },
  ],
  objects: [
    { id: 'dues', prefLabel: named('Hafengebühren'), broader: null, themes: ['dues'], terms: [term('Hafengebühr')] },
    {
      id: 'match',
      prefLabel: named('Angleichung'),
      broader: null,
      kind: 'move',
      themes: ['dues'],
      terms: [term('Angleichung')],
    },
  ],
  regions: [{ id: 'bremen', prefLabel: named('Bremen'), broader: null, terms: [term('Bremen')] }],
};
const PROFILE = profileWith({
  home: { label: { nl: 'de senaat', en: 'the senate' }, speakers: ['senate'] },
  speakers: [
    {
      id: 'senate',
      label: { nl: 'senaat', en: 'senate' },
      kind: 'body',
      reason: { nl: 'Wie de haven bestuurt.', en: 'Who governs the harbour.' },
      forms: { de: ['=Senat'] },
    },
  ],
});

function dossierOf(language: PaperLanguage, packs = PACKS): Dossier {
  const corpus: CorpusDeclaration = {
    id: 'hafen',
    title: named('Hafen'),
    focus: { regions: ['bremen'], themes: ['dues'] },
    documents: Object.keys(TEXTS).map((id) => source(id, language)),
  };
  return buildDossier({ corpus, knowledge: KNOWLEDGE, texts: new Map(Object.entries(TEXTS)), packs, profile: PROFILE });
}

const dossier = dossierOf('de');
const textOf = (of: Dossier, id: string): string =>
  of.documents.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)).find((one) => one.id === id)
    ?.text ?? '';
const position = (of: Dossier, document: string): Passage => {
  const entries = of.threads.flatMap(({ lanes }) => lanes.flatMap(({ stations }) => stations));
  return entries.find((station) => station.document === document)!.entries[0]!.passage;
};
const worded = (id: string) => {
  const { sentence, wording } = position(dossier, id);
  const words = (span: { from: number; to: number } | null | undefined) =>
    span == null ? null : textOf(dossier, sentence).slice(span.from, span.to);
  const { speaker, act, degree, addressee } = wording;
  return [speaker, act, degree, addressee].map((reading) => [reading?.value, words(reading?.span)]);
};

describe('a third language', () => {
  it('is read: a letter by its salutation, sentences past an abbreviation', () => {
    const { blocks } = dossier.documents[0]!;
    expect(blocks.find(({ role }) => role === 'salutation')?.text).toBe('Sehr geehrte Frau Präsidentin,');
    expect(blocks.filter(({ part }) => part === 'brief').map(({ role }) => role)).toContain('signature');
    expect(blocks.at(-1)?.sentences.map(({ text }) => text)).toEqual([
      'Der Senat erwartet von den Reedereien eine schrittweise Angleichung an die Hafengebühren der Nachbarhäfen.',
      'Die Schiffe zahlten nach Nr. 4 der Satzung bisher weniger.',
    ]);
  });

  it('is linked by its stems', () => {
    const pairs = dossier.alignments.map(({ a, b }) => [textOf(dossier, a.sentence), textOf(dossier, b.sentence)]);
    expect(pairs).toContainEqual([expect.stringMatching(/schrittweise/), expect.stringMatching(/vollständige/)]);
    expect(pairs).toContainEqual([
      expect.stringMatching(/dankt den Lotsen/),
      expect.stringMatching(/dankt den Lotsen/),
    ]);
  });

  it('is worded: who says it, with which act, how far, and to whom', () => {
    expect(worded('hafen-2021')).toEqual([
      ['senate', 'Senat'],
      ['expect', 'erwartet'],
      ['stepwise', 'schrittweise'],
      ['all', 'Reedereien'],
    ]);
    expect(worded('hafen-2023')).toEqual([
      ['senate', 'Senat'],
      ['demand', 'fordert'],
      ['full', 'vollständige'],
      ['all', 'Reedereien'],
    ]);
  });

  it('has lines of its own, with a movement and a silence', () => {
    const [thread] = dossier.threads;
    expect(thread?.id).toBe('dues.dues+match@de');
    const stations = thread!.lanes[0]!.stations;
    expect(stations.map(({ standing }) => standing)).toEqual(['first', 'recast', 'silent']);
    expect(stations[1]!.entries[0]!.shift?.verdict).toEqual(['stronger']);
    expect(stations[2]!.search?.sentences).toBe(2);
    expect(dossier.notices.filter(({ rule }) => /language/.test(rule))).toEqual([]);
  });

  it('changes no paper in another language', () => {
    const text = 'De minister verwacht een geleidelijke aansluiting van de landen bij het visumbeleid.';
    expect(readDocument(source('a-2020', 'nl'), text, { packs: PACKS })).toEqual(
      readDocument(source('a-2020', 'nl'), text),
    );
  });
});

describe('a language without a pack', () => {
  const plain = dossierOf('sv');

  it('is read and linked by what holds in any, and says so in one sentence', () => {
    expect(plain.documents.every(({ unread, blocks }) => unread === null && blocks.length > 0)).toBe(true);
    expect(plain.alignments.length).toBeGreaterThan(0);
    const told = plain.notices.filter(({ rule }) => rule === 'unknown-language');
    expect(told.map(({ document }) => document)).toEqual(Object.keys(TEXTS));
    expect(told[0]?.message).toBe(
      'hafen-2021 is in sv, of which nothing is known here: it was read by its layout and linked by its words, without speakers, acts, degrees or addressees.',
    );
    expect(plain.passages.map(({ wording }) => wording.act)).toEqual(plain.passages.map(() => null));
  });
});

describe('every pack', () => {
  it.each(PACKS.map((pack) => [pack.code, pack] as const))('%s gives forms of what the scales hold', (_, pack) => {
    expect(Object.keys(pack.acts).filter((id) => !ACTS.some((act) => act.id === id))).toEqual([]);
    const phrases = Object.keys(pack.setPhrases.patterns);
    expect(phrases.filter((id) => !SET_PHRASES.some((phrase) => phrase.id === id))).toEqual([]);
    for (const words of Object.values(pack.nouns).filter((value) => value instanceof Set)) {
      for (const word of words) expect(word).toMatch(/^[a-z'’]+$/);
    }
    expect(pack.label.nl.length * pack.label.en.length).toBeGreaterThan(0);
    expect(packOf(PACKS, pack.code)).toBe(pack);
  });
});
