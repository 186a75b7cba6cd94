import { describe, expect, it } from 'vitest';
import type { Document, Knowledge, Source, Term } from '../src/model.ts';
import { isInScope } from '../src/text/block-scope.ts';
import { buildDossier } from './setup/build.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

const source = (language: string, parts: Source['parts'] = null): Source =>
  madeSource({ id: 'brief', language, file: 'brief.txt', parts });

const term = (label: string): Term => ({ label, source: 'papers', foundIn: [] });

const read = (text: string, language = 'nl', parts: Source['parts'] = null): Document =>
  readDocument(source(language, parts), text);
/** The sentences that take part in comparisons. */
const compared = (document: Document): string[] =>
  document.blocks.filter((block) => isInScope(document, block)).flatMap((block) => block.sentences.map((s) => s.text));
/** What is told of the letter, and on which lines. */
const told = (document: Document): unknown[] =>
  document.notices.filter(({ rule }) => rule.startsWith('letter-')).map(({ rule, lines }) => [rule, lines]);

const PARKING = `Aan de raad van de gemeente Overwaard

Datum 4 maart 2024
Betreft Parkeertarieven

Geachte leden van de raad,

Het college verhoogt het tarief in het centrum naar € 3,20 per uur.

Bewoners houden hun vergunning.

Met vriendelijke groet,

Burgemeester en wethouders van Overwaard
`;

const COVER = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Geachte voorzitter,

Hierbij bied ik u het verslag aan van de Visserijraad van 3 mei 2024.

De Minister van Visserij,
A. Bos

`;

describe('a letter', () => {
  it('is the paper where nothing else stands in the file', () => {
    const document = read(PARKING);
    expect(compared(document)).toEqual([
      'Het college verhoogt het tarief in het centrum naar € 3,20 per uur.',
      'Bewoners houden hun vergunning.',
    ]);
    expect(document.blocks.every(({ part }) => part === 'brief')).toBe(true);
    expect(told(document)).toEqual([['letter-compared', [8, 8]]]);
  });

  it('in English as well', () => {
    const document = read(
      'To the Speaker of the House\n\nDear Speaker,\n\nThe government raises the lock dues to 12 euro.\n\nYours faithfully,\n\nCorinne Aldershof\nMinister of Inland Waters\n',
      'en',
    );
    expect(compared(document)).toEqual(['The government raises the lock dues to 12 euro.']);
  });

  it('covers the paper that follows, and stays out', () => {
    const document = read(`${COVER}VERSLAG VISSERIJRAAD VAN 3 MEI 2024\n\nDe Raad sprak over de vangst van haring.\n`);
    expect(compared(document)).toEqual(['De Raad sprak over de vangst van haring.']);
    expect(document.partsLeftOut).toEqual(['brief', 'beslisnota']);
    expect(told(document)).toEqual([['letter-left-out', [5, 5]]]);
  });

  it('that only covers is the paper where what it covers is not in the file', () => {
    expect(compared(read(COVER))).toEqual(['Hierbij bied ik u het verslag aan van de Visserijraad van 3 mei 2024.']);
  });

  it('printed behind another paper covers nothing', () => {
    const asked =
      'De commissie heeft kennisgenomen van de brief over haring.\n\nDe griffier van de commissie,\nDragstra\n\n';
    const letter =
      'BRIEF VAN DE VOORZITTER VAN DE COMMISSIE\n\nAan de Minister van Visserij\n\nDe leden vragen naar de haring.\n';
    expect(compared(read(`VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\n${asked}${letter}`))).toHaveLength(2);
  });

  it('stays the paper above an annex that is shorter than it', () => {
    const document = read(`${PARKING}\n\n\nBijlage 1: Tarieven\n\nIn het centrum betaalt men € 3,20.\n`);
    expect(compared(document)).toHaveLength(3);
    const long = 'De havengelden bedragen 12 euro voor elk schip dat langer is dan 40 meter.\n\n'.repeat(4);
    expect(compared(read(`${COVER}\n\nBijlage: Tarieven van de haven\n\n${long}`))).toHaveLength(4);
  });

  it('is what its declaration says, and nothing is told', () => {
    const document = read(PARKING, 'nl', ['verslag']);
    expect(compared(document)).toEqual([]);
    expect(document.partsLeftOut).toBeUndefined();
    expect(told(document)).toEqual([]);
  });
});

describe('letters that are papers', () => {
  const KNOWLEDGE: Knowledge = {
    version: 'letters',
    regions: [],
    objects: [
      {
        id: 'tarief',
        prefLabel: { nl: 'parkeertarief', en: 'parking charge' },
        broader: null,
        terms: [term('tarief*')],
      },
    ],
    themes: [
      {
        id: 'parkeren',
        prefLabel: { nl: 'parkeren', en: 'parking' },
        scopeNote: { nl: '', en: '' },
        broader: null,
        terms: [term('tarief*'), term('parkeer*')],
        refused: [],
        headings: [],
      },
    ],
  };
  const later = PARKING.replace('4 maart 2024', '3 maart 2025').replace('€ 3,20', '€ 3,60');
  const covered = `${COVER}VERSLAG VISSERIJRAAD VAN 3 MEI 2024\n\nDe Raad sprak over de vangst van haring.\n`;
  const papers = [
    ['brief-2024', '2024-03-04', PARKING],
    ['verslag-2024', '2024-05-03', covered],
    ['brief-2025', '2025-03-03', later],
  ] as const;
  const dossier = buildDossier({
    corpus: {
      id: 'brieven',
      title: { nl: 'Brieven', en: 'Letters' },
      focus: { regions: [], themes: ['parkeren'] },
      documents: papers.map(([id, document]) => ({ ...source('nl'), id, dates: { document, event: null } })),
    },
    texts: new Map(papers.map(([id, , text]) => [id, text])),
    knowledge: KNOWLEDGE,
  });

  it('are tagged, linked and accounted for; a covering letter is not', () => {
    const pairs = dossier.alignments.map(({ a, b }) => [a.sentence.split('.')[0], b.sentence.split('.')[0]]);
    expect(pairs).toContainEqual(['brief-2024', 'brief-2025']);
    expect(new Set(dossier.tags.map(({ sentence }) => sentence.split('.')[0]))).toEqual(
      new Set(['brief-2024', 'brief-2025']),
    );
    const { administrative } = dossier.ledger;
    expect(administrative.map((id) => id.split('.')[0])).toEqual(['verslag-2024']);
  });
});

it('a line of many signs that part menus, codes or names is read at once', () => {
  for (const line of [`home ${'/ a '.repeat(3000)}.`, `1${'A'.repeat(5000)}x`, `${'a > '.repeat(3000)}x`]) {
    const started = performance.now();
    read(`${line}\n\nDe Raad sprak.`);
    expect(performance.now() - started).toBeLessThan(5000);
  }
});
