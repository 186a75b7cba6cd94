import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dossierIndex } from '../src/dossier/index-by-id.ts';
import type { ExportData, QuotationData } from '../src/export/json/shape.ts';
import { jsonText } from '../src/export/json/text.ts';
import { json as jsonFormat } from '../src/export/json.ts';
import type { Subject } from '../src/export/subject.ts';
import type { Dossier } from '../src/model.ts';
import { dossierText } from '../src/node/commands/context.ts';
import { schemaFiles } from '../src/node/dossier-schema.ts';
import { HARM, HOSTILE } from './scenes/hostile.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { LANGUAGES, OPTIONS, shippedDraft, subjectsOf } from './setup/subjects.ts';
import { textWriter } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const json = textWriter(jsonFormat);
const exportData = (...asked: Parameters<typeof json>): ExportData => JSON.parse(json(...asked));

const schema = (name: string): object => JSON.parse(schemaFiles().get(name) ?? '');
const ajv = new Ajv2020({ strict: true, allErrors: true });
const EXPORT = ajv.compile(schema('export.schema.json'));
const DOSSIER = ajv.compile(schema('dossier.schema.json'));

type Told = Exclude<Subject, { what: 'dossier' }>;
const told = (of: Dossier): Told[] => subjectsOf(of).filter((subject): subject is Told => subject.what !== 'dossier');

/** What somebody who has only the file and its schema reads: typed as it was published, once the schema has let it through. */
function read<W extends Told['what']>(
  of: Dossier,
  subject: Extract<Subject, { readonly what: W }>,
  options = OPTIONS,
): Extract<ExportData, { readonly what: W }> {
  const data = JSON.parse(json(of, subject, options));
  EXPORT(data);
  expect(EXPORT.errors).toBeNull();
  return data;
}

describe.each(LANGUAGES)('the data of the shipped corpus (%s)', (language) => {
  it('fits the published schema, every subject of it', () => {
    const options = { ...OPTIONS, language };
    for (const subject of [...told(dossier), shippedDraft(dossier)]) {
      const data = read<Told['what']>(dossier, subject, options);
      expect(data).toMatchObject({ format: 1, what: subject.what, language });
      expect(data.origin.corpus.version).toBe(dossier.corpus.version);
      expect(data.origin.link === null).toBe(subject.what === 'draft');
      expect(data.papers.length).toBeGreaterThan(0);
    }
  });
});

describe('the data', () => {
  it('of the whole is the dossier, byte for byte as it is published', () => {
    expect(json(dossier, { what: 'dossier' }, OPTIONS)).toBe(dossierText(dossier));
    DOSSIER(JSON.parse(json(dossier, { what: 'dossier' }, OPTIONS)));
    expect(DOSSIER.errors).toBeNull();
  });

  it('quotes what stands in the papers, at the places it names', () => {
    const { sentences } = dossierIndex(dossier);
    const quotations = told(dossier).flatMap((subject) => {
      const found: QuotationData[] = [];
      JSON.stringify(exportData(dossier, subject, OPTIONS), (key, value: unknown) => {
        if (key === 'quotation') found.push(value as QuotationData);
        return value;
      });
      return found;
    });
    expect(quotations.length).toBeGreaterThan(500);
    for (const quotation of quotations) {
      const found = sentences.get(quotation.sentence);
      expect(quotation).toMatchObject({
        text: found?.sentence.text,
        paper: found?.document.source.id,
        lines: found?.sentence.place.lines,
      });
    }
  });

  it('says what a paper does not print with null, and a silence with its proof', () => {
    const data = read<'line'>(dossier, { what: 'line', thread: VISA });
    const station = (paper: string) => data.stations.find((one) => one.paper === paper);
    expect(data.papers.find((one) => one.id === 'brussel-2023')).toMatchObject({
      date: null,
      meeting: '2023-12-13',
      reference: null,
      issuer: null,
    });
    expect(station('brussel-2024')).toMatchObject({ standing: 'silent', passages: [], silence: { searched: 85 } });
    expect(station('brussel-2024')?.silence?.nearest[0]?.why).toBe('gaat over een ander land: Georgië');
    const last = station('tivat-2026')?.passages[0];
    const [carrying] = last?.carrying ?? [];
    expect(last).toMatchObject({ far: 'verdere', verdicts: ['weaker'] });
    expect(last?.quotation.text.slice(carrying?.from, carrying?.to)).toBe('verdere');
    expect(last?.links.map((link) => link.confirmed)).toContain(false);
  });

  it('joins the runs of a side to its wording', () => {
    for (const subject of told(dossier)) {
      const data = exportData(dossier, subject, OPTIONS);
      if (data.what !== 'passage') continue;
      for (const { quotation, runs } of [data.older, data.newer])
        expect(quotation.text).toContain(runs.map(({ text }) => text).join(''));
      const newer = data.inline?.filter(({ marks }) => !marks.includes('del')).map(({ text }) => text);
      if (newer !== undefined) expect(newer.join('')).toBe(data.newer.runs.map(({ text }) => text).join(''));
    }
  });

  it('keeps to the years asked for', () => {
    const options = { ...OPTIONS, years: { from: '2023', to: '2024' } };
    for (const subject of [
      { what: 'line', thread: VISA },
      { what: 'table', threads: [VISA], papers: null },
    ] as const) {
      const papers = read<'line' | 'table'>(dossier, subject, options).papers.map((one) => one.id);
      expect(papers).toEqual(['brussel-2023', 'brussel-2024']);
    }
  });

  it('carries the decisions of the writer of a draft', () => {
    const [first, second] = read<'draft'>(dossier, shippedDraft(dossier)).findings;
    expect(first).toMatchObject({ kind: 'weaker', decision: 'Bewust zo: Zo met Brussel afgesproken.' });
    expect(second?.decision).toBe('Staat elders in uw tekst.');
  });

  it('is refused by the schema when a key is missing or one too many', () => {
    const data = read<'line'>(dossier, { what: 'line', thread: VISA });
    expect(EXPORT({ ...data, extra: 1 })).toBe(false);
    expect(EXPORT({ ...data, format: 2 })).toBe(false);
    expect(EXPORT({ ...data, origin: undefined })).toBe(false);
  });

  it('is the same twice, and names no address where none is known', () => {
    for (const subject of told(dossier).slice(-3)) {
      const text = json(dossier, subject, { ...OPTIONS, base: null });
      expect(json(dossier, subject, { ...OPTIONS, base: null })).toBe(text);
      expect(text).not.toMatch(/"link": "/);
    }
  });
});

describe('the data of a paper that means harm', () => {
  it.each(told(HOSTILE).map((subject) => [subject.what, subject] as const))('is text (%s)', (_what, subject) => {
    const text = json(HOSTILE, subject, OPTIONS);
    expect(text).not.toMatch(/[<\u2028\u2029\p{Bidi_Control}\p{Cs}]|(?!\n)\p{Cc}/u);
    expect(JSON.stringify(read<Told['what']>(HOSTILE, subject))).toContain(JSON.stringify(HARM.script).slice(1, -1));
  });

  it('comes back as it went in', () => {
    const words = Object.values(HARM);
    expect(JSON.parse(jsonText(words))).toEqual(words);
  });
});
