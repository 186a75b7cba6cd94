import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDraft, checkPrepared } from '../src/draft/check-draft.ts';
import type { CorpusDeclaration, Dossier, DraftCheck } from '../src/model.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { FOCUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { buildDossier } from './setup/build.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const text = (file: string): string => readFileSync(new URL(file, CORPUS), 'utf8');
const json = <T>(file: string): T => JSON.parse(text(file)) as T;

const corpus = json<CorpusDeclaration>('corpus.json');
const knowledge = corpusKnowledge();
const texts = new Map(corpus.documents.map((source) => [source.id, text(source.file)]));
const dossier = rememberedDossier({ corpus, knowledge, texts });
const ready = prepareDossier(dossier, knowledge, SHIPPED_PROFILE);
const check = (draft: string, without: readonly string[] = []): DraftCheck =>
  checkPrepared(ready, { text: draft, without });

const said = (of: Dossier, sentence: string): string =>
  of.documents
    .flatMap((document) => document.blocks.flatMap((block) => block.sentences))
    .find((one) => one.id === sentence)?.text ?? '';
/** A finding as one line: kind, lane, verdict, older paper, words that carry it. */
const lines = (found: DraftCheck): string[] =>
  found.findings.map((one) =>
    [
      one.kind,
      one.lane ?? '-',
      one.shift?.verdict.join('+') ?? '-',
      one.older?.document ?? '-',
      one.carriers.map(({ old, new: fresh }) => `${old?.text ?? ''}>${fresh?.text ?? ''}`).join(';'),
    ].join(' | '),
  );

const VISA = 'Van de Westelijke Balkanlanden zal het kabinet verdere aansluiting bij het EU-visumbeleid vragen.';

describe('a draft held against the papers of the corpus', () => {
  it('finds that "verdere" is weaker than "volledige" of 2023, and that 2024 is silent', () => {
    const found = check(VISA, ['tivat-2026']);
    expect(found.themes).toEqual(['visa']);
    const [first] = found.findings;
    expect(first).toMatchObject({
      kind: 'weaker',
      lane: 'visa.visum+aansluiting/all',
      older: { document: 'brussel-2023' },
      silent: ['brussel-2024'],
    });
    const degree = first?.carriers.find((one) => one.axis === 'degree');
    expect(degree?.direction).toBe('down');
    expect(degree?.old?.text).toMatch(/^volledige/);
    expect(degree?.new?.text).toMatch(/^verdere/);
    expect(VISA.slice(degree?.new?.span.from, degree?.new?.span.to)).toBe(degree?.new?.text);
  });

  // Before, this was told as not repeated: what is said to all is said to Serbia as well.
  it('misses nothing that was asked of one country where the draft asks it of all', () => {
    const found = check(VISA, ['tivat-2026']);
    expect(lines(found).filter((line) => line.startsWith('not-repeated | visa.visum+aansluiting'))).toEqual([]);
  });

  it('finds a draft that says what the last paper said repeated, and one that goes further no weaker', () => {
    const said = VISA.replace('verdere aansluiting bij', 'ook verdere aansluiting op');
    const repeated = check(said).findings.find((one) => one.here !== null);
    expect(repeated).toMatchObject({ kind: 'repeated', older: { document: 'tivat-2026' } });
    const further = check(VISA.replace('verdere', 'volledige'), []);
    expect(further.findings.find((one) => one.here !== null)).toMatchObject({
      kind: 'other',
      shift: { verdict: ['stronger'] },
    });
  });

  it('needs no country in a pasted paragraph, and takes another country for what it is', () => {
    const [bare] = check('Het kabinet vraagt om verdere aansluiting bij het EU-visumbeleid.', ['tivat-2026']).findings;
    expect(bare).toMatchObject({ kind: 'weaker', older: { document: 'brussel-2023' } });
    const other = check('Het kabinet vraagt Georgië om verdere aansluiting bij het EU-visumbeleid.', ['tivat-2026']);
    expect(other.findings.filter((one) => one.kind === 'weaker')).toEqual([]);
  });

  it('says what it could not place, and claims nothing about themes the draft leaves alone', () => {
    const draft = `${VISA}\n\nHet kabinet wenst iedereen een prettige vakantie.`;
    const found = check(draft);
    expect(found.unplaced.map((one) => one.text)).toEqual(['Het kabinet wenst iedereen een prettige vakantie.']);
    expect(new Set(found.findings.map((one) => one.theme))).toEqual(new Set(['visa']));
    expect(check('Het kabinet wenst iedereen een prettige vakantie.')).toMatchObject({ themes: [], findings: [] });
    expect(check('')).toMatchObject({ themes: [], findings: [], unplaced: [] });
  });

  it('proves what is said for the first time with what was searched', () => {
    const draft = 'Het kabinet pleit voor een gezamenlijk visumloket van de Westelijke Balkanlanden in Skopje.';
    const first = check(draft).findings.find((one) => one.kind === 'first');
    expect(first?.here?.text).toBe(draft);
    expect(first?.search?.sentences).toBe(check(draft).sentences);
    expect(first?.search?.nearest.length).toBeGreaterThan(0);
  });

  it('names the papers it was not held against', () => {
    expect(check(VISA, ['tivat-2026']).leftOut).toEqual([{ document: 'tivat-2026', why: 'kept-out' }]);
    expect(checkPrepared(ready, { text: VISA, language: 'en' }).documents).toEqual([]);
  });
});

describe('laws of checking a draft', () => {
  it.each(dossier.documents.map((document, at) => [document.source.id, at] as const))(
    'the text of %s, given as draft after the papers up to it, is found repeated',
    (id, at) => {
      const ids = dossier.documents.slice(0, at + 1).map((document) => document.source.id);
      const declared = { ...corpus, documents: corpus.documents.filter((one) => ids.includes(one.id)) };
      const until = rememberedDossier({ corpus: declared, knowledge, texts });
      const { genre } = dossier.documents[at]!.source;
      const request = { text: texts.get(id) ?? '', genre };
      const found = checkDraft({ dossier: until, knowledge, profile: SHIPPED_PROFILE, ...request });
      const other = found.findings.filter((one) => one.here !== null && one.kind !== 'repeated');
      expect(other.map((one) => `${one.kind}: ${one.here?.text}`)).toEqual([]);
      expect(found.findings.filter((one) => one.older?.document === id).length).toBeGreaterThan(5);
      // What it does not repeat stands in an earlier paper, never in itself.
      expect(found.findings.filter((one) => one.here === null && one.older?.document === id)).toEqual([]);
    },
    60_000,
  );

  it('finds in the text of any paper nothing for the first time', () => {
    for (const source of corpus.documents) {
      expect(check(texts.get(source.id) ?? '').findings.filter((one) => one.kind === 'first')).toEqual([]);
    }
  }, 60_000);

  it('points at the words of the draft as pasted, in order, and quotes the older paper as printed', () => {
    const draft = texts.get('brussel-2023') ?? '';
    const found = check(draft, ['brussel-2023']);
    for (const one of found.findings) {
      for (const quote of [one.here, ...one.carriers.map((carrier) => carrier.new)]) {
        if (quote !== null) expect(draft.slice(quote.span.from, quote.span.to)).toBe(quote.text);
      }
      if (one.older !== null) expect(said(dossier, one.older.passage.sentence)).not.toBe('');
      expect(one.older === null).toBe(one.kind === 'first');
      expect(one.here === null).toBe(one.kind === 'not-repeated');
    }
    const order = ['weaker', 'not-repeated', 'first', 'other', 'repeated'];
    const kinds = found.findings.map((one) => order.indexOf(one.kind));
    expect(kinds).toEqual([...kinds].sort((x, y) => x - y));
    expect(new Set(found.findings.map((one) => one.id)).size).toBe(found.findings.length);
  });

  it('does not depend on what was checked before, nor on the order in which the papers were declared', () => {
    const turned = buildDossier({
      corpus: { ...corpus, documents: [...corpus.documents].reverse() },
      knowledge,
      texts,
    });
    const other = prepareDossier(turned, knowledge, SHIPPED_PROFILE);
    const sentences = dossier.documents.flatMap((document) =>
      document.blocks.flatMap((block) => block.sentences.map((sentence) => sentence.text)),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences, VISA, 'Iets anders.'), { maxLength: 4 }), (parts) => {
        const draft = parts.join('\n\n');
        const found = check(draft);
        expect(checkPrepared(other, { text: draft, without: [] })).toEqual(found);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }),
      { numRuns: 15, seed: 20261120 },
    );
  }, 60_000);

  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (draft) => {
        for (const one of check(draft).unplaced) expect(draft.slice(one.span.from, one.span.to)).toBe(one.text);
      }),
      { numRuns: 60, seed: 20261120 },
    );
  });
});

describe('a draft on another subject', () => {
  const declared: CorpusDeclaration = {
    id: 'customs',
    title: { nl: 'Douane', en: 'Customs' },
    focus: FOCUS,
    documents: PAPERS.map((document) => document.source),
  };
  const customs = rememberedDossier({ corpus: declared, knowledge: KNOWLEDGE, documents: PAPERS });
  const of = (draft: string, without: readonly string[] = []): DraftCheck =>
    checkDraft({ dossier: customs, knowledge: KNOWLEDGE, profile: SHIPPED_PROFILE, text: draft, without });

  it('is told by the same rules', () => {
    const found = of(
      'Van de Noordelijke Eilanden zal het kabinet verdere aansluiting bij het EU-douanebeleid vragen.',
      ['agenda-2024'],
    );
    expect(lines(found)[0]).toMatch(
      /^weaker \| customs\.douane\+aansluiting\/all \| weaker \| verslag-2019 \| volledige/,
    );
    expect(found.themes).toEqual(['customs']);
    // Fisheries is left alone by the draft, so nothing of it is missed.
    expect(found.findings.filter((one) => one.theme === 'fisheries')).toEqual([]);
  });

  it.each([
    'Van de Noordelijke Eilanden zal het kabinet geen verdere aansluiting bij het EU-douanebeleid vragen.',
    'Van de Noordelijke Eilanden zal het kabinet verdere aansluiting bij het EU-douanebeleid niet vragen.',
  ])('that denies is never a repetition: %s', (draft) => {
    const here = of(draft).findings.filter((one) => one.here !== null);
    expect(here.length).toBeGreaterThan(0);
    expect(here.map(({ kind }) => kind)).not.toContain('repeated');
    for (const { movement } of here) expect(movement?.verdicts ?? []).not.toContain('same');
  });

  it('misses what the last papers said on a theme it speaks of', () => {
    const found = of('Het kabinet verwelkomt de visserij van de Noordelijke Eilanden.');
    expect(found.themes).toEqual(['fisheries']);
    expect(found.findings.some((one) => one.kind === 'not-repeated' && one.older?.document === 'verslag-2019')).toBe(
      true,
    );
  });
});
