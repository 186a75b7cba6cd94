import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierIndex, sentencesInScope } from '../src/dossier/index-by-id.ts';
import type { Annotation, AnnotationPage } from '../src/export/annotations/page.ts';
import { codePoints, pointedText, wholeText } from '../src/export/annotations/source-text.ts';
import type { Target } from '../src/export/annotations/target.ts';
import { annotations as annotationsFormat } from '../src/export/annotations.ts';
import type { Options, Subject } from '../src/export/subject.ts';
import type { Document, Dossier } from '../src/model.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { sourceTextOf } from '../src/read/source-text.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { readDocument } from './setup/read.ts';
import { LANGUAGES, OPTIONS, subjectsOf } from './setup/subjects.ts';
import { heldBy, textWriter } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const annotations = textWriter(annotationsFormat);
const annotationPage = (...asked: Parameters<typeof annotations>): AnnotationPage => JSON.parse(annotations(...asked));
const held = (of: Dossier): Subject[] => heldBy(annotationsFormat, subjectsOf(of));

/** The files themselves, as anybody who has them reads them. */
const FILES = new Map(
  dossier.documents.map(({ source }) => [source.file, readFileSync(join(SHIPPED_CORPUS, source.file))] as const),
);
const fileOf = (target: Target): string => FILES.get(target.source.id)?.toString('utf8') ?? '';

const LOCAL: Options = { ...OPTIONS, base: null };
const targetsOf = ({ target }: Annotation): readonly Target[] => ('selector' in target ? [target] : target);
const quoteOf = (target: Target) => target.selector.find((one) => one.type === 'TextQuoteSelector');
const positionOf = (target: Target) => target.selector.find((one) => one.type === 'TextPositionSelector');

/** The source of a paper after what reading recorded: edits made, stretches of other blocks left out, white space squeezed. */
function readAgain(document: Document, block: string, from: number, to: number): string {
  const source = FILES.get(document.source.file)?.toString('utf8') ?? '';
  const replaced = document.edits.map(({ source: at, now }) => ({ ...at, now }));
  const others = document.blocks
    .filter(({ id }) => id !== block)
    .flatMap(({ pieces }) => pieces.map(([, , first, last]) => ({ from: first, to: last, now: '' })));
  const cuts = [...replaced, ...others]
    .filter((cut) => cut.from >= from && cut.to <= to)
    .sort((a, b) => a.from - b.from);
  let text = '';
  let at = from;
  for (const cut of cuts) {
    if (cut.from < at) continue;
    text += source.slice(at, cut.from) + cut.now;
    at = cut.to;
  }
  return squeeze(text + source.slice(at, to));
}
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the source put together again', () => {
  it.each(dossier.documents.map((document) => [document.source.id, document] as const))(
    'is the file, byte for byte (%s)',
    (_id, document) => {
      const bytes = Buffer.from(sourceTextOf(document), 'utf8');
      const file = FILES.get(document.source.file);
      // Nothing says how the file ends behind its last character.
      expect(bytes.toString('utf8').trimEnd()).toBe(file?.toString('utf8').trimEnd());
      expect(
        createHash('sha256')
          .update(file ?? '')
          .digest('hex'),
      ).toBe(document.source.sha256);
    },
  );

  it('counts characters, not units, and cuts none in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), fc.nat(40), (text, one, other) => {
        const span = wholeText(text, {
          from: Math.min(one, other, text.length),
          to: Math.min(Math.max(one, other), text.length),
        });
        const points = [...text];
        const source = pointedText(text);
        const cut = points.slice(codePoints(source, span.from), codePoints(source, span.to)).join('');
        expect(cut).toBe(text.slice(span.from, span.to));
      }),
    );
  });
});

describe('a source with white space of every kind', () => {
  const first = dossier.documents[0]?.source;
  if (first === undefined) throw new Error('the shipped dossier has no paper');
  /** Words of a quay, notes and figures among them, a word cut at a line end, a character of two units. */
  const word = fc.constantFrom(
    ...'De havengelden stijgen met 12.000 euro.|Niet van toepassing.|- de kade|1. Het bestuur|be-|leid|(zie noot 1).|1'.split(
      '|',
    ),
    ...'vol\u00ADgens|cafe\u0301|of\uFB01cieel|𝔸|Vraag 1|III|Punt 3.2|a)|"Ja."1|\u201cNee\u201d|www.haven-|.'.split(
      '|',
    ),
  );
  const gap = fc.constantFrom(
    ...[' ', ' ', ' ', '  ', '\t', '\u00A0', '\u2003 ', '\n', '\r\n', '\r', '\f', '\n\n', '\r\n\r\n', '\n\f', '\r\n\f'],
    ...['-\n', '-\r\n', ' \u00AD\n', '\v', '\u2028', '\u202F', '\uFEFF', '\u200B', ' \r\n \t\r\n'],
  );
  const text = fc
    .tuple(fc.constantFrom('', '\uFEFF', '\f', ' '), fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }))
    .map(([start, pieces]) => start + pieces.flat().join(''));
  const told = (read: Document): Dossier => ({
    ...dossier,
    documents: [read],
    alignments: [],
    threads: [],
    cells: [],
    tags: read.blocks.flatMap(({ sentences }) =>
      sentences.map(({ id }) => ({ sentence: id, theme: 'visa', score: 1, evidence: [], inheritedFrom: null })),
    ),
  });

  it('is put together again, and every sentence is found in it at its place and by its words, there once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const read = readDocument({ ...first, sha256: '' }, source);
        const again = sourceTextOf(read);
        expect(source.startsWith(again)).toBe(true);
        expect(source.slice(again.length).trim()).toBe('');
        const { items } = annotationPage(told(read), { what: 'dossier' }, LOCAL);
        for (const target of items.flatMap(targetsOf)) {
          const [quote, position] = [quoteOf(target), positionOf(target)];
          if (quote === undefined || position === undefined) throw new Error('a target lacks a selector');
          expect([...source].slice(position.start, position.end).join('')).toBe(quote.exact);
          expect(source.split(quote.prefix + quote.exact + quote.suffix).length).toBe(2);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the annotations of the shipped corpus', () => {
  const page = annotationPage(dossier, { what: 'dossier' }, LOCAL);

  it('are one per tag and one per link', () => {
    expect(page.items.filter(({ motivation }) => motivation === 'tagging').length).toBe(dossier.tags.length);
    expect(page.items.filter(({ motivation }) => motivation === 'linking').length).toBe(dossier.alignments.length);
    expect(page.partOf.total).toBe(page.items.length);
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
  });

  it('select by place and by words the same characters of the file, before and behind them too', () => {
    for (const target of page.items.flatMap(targetsOf)) {
      const [quote, position] = [quoteOf(target), positionOf(target)];
      if (quote === undefined || position === undefined) throw new Error('a target lacks a selector');
      // Characters as the standard counts them.
      const points = [...fileOf(target)];
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(fileOf(target)).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('select every sentence in scope and every linked clause, once its line ends are mended', () => {
    const everySentence = dossier.documents.flatMap((document) =>
      sentencesInScope(document).map(({ id }) => ({
        sentence: id,
        theme: 'visa',
        score: 1,
        evidence: [],
        inheritedFrom: null,
      })),
    );
    expect(everySentence.length).toBeGreaterThan(290);
    const { items } = annotationPage({ ...dossier, tags: everySentence }, { what: 'dossier' }, LOCAL);
    const { sentences } = dossierIndex(dossier);
    const wanted = [
      ...everySentence.map(({ sentence }) => ({ sentence, span: null })),
      ...dossier.alignments.flatMap(({ a, b }) => [a, b]),
    ];
    const targets = items.flatMap(targetsOf);
    expect(targets.length).toBe(wanted.length);
    wanted.forEach(({ sentence, span }, at) => {
      const found = sentences.get(sentence);
      const target = targets[at];
      const position = target && positionOf(target);
      if (found === undefined || position === undefined) throw new Error(`${sentence} has no place`);
      // Every shipped file is free of characters outside the basic plane, so that units and characters are one count.
      const text = readAgain(found.document, found.block.id, position.start, position.end);
      expect(text).toBe(squeeze(span === null ? found.sentence.text : found.sentence.text.slice(span.from, span.to)));
    });
  });

  it('name the file, its language and its bytes', () => {
    const [target] = page.items.flatMap(targetsOf);
    const [document] = dossier.documents;
    expect(target?.source).toEqual({
      id: document?.source.file,
      type: 'Text',
      format: 'text/plain',
      language: 'nl',
      canonical: `nih:sha-256;${document?.source.sha256}`,
    });
    const based = annotationPage(
      dossier,
      { what: 'dossier' },
      { ...OPTIONS, base: 'https://beleid.example/lezen/index.html' },
    );
    expect(based.items.flatMap(targetsOf)[0]?.source.id).toBe(`https://beleid.example/lezen/${document?.source.file}`);
    expect(based.items[0]?.via).toMatch(/^https:\/\/beleid\.example\/lezen\/index\.html#view=/);
  });
});

describe.each(LANGUAGES)('every page of annotations (%s)', (language) => {
  it('has what the Web Annotation Data Model asks', () => {
    for (const subject of held(dossier)) {
      const page = JSON.parse(annotations(dossier, subject, { ...OPTIONS, language }));
      expect(page).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'AnnotationPage',
        id: '#page',
      });
      expect(page.partOf.label).toContain(`corpus ${dossier.corpus.version}`);
      for (const item of page.items as Annotation[]) {
        expect(item).toMatchObject({ type: 'Annotation', id: expect.stringMatching(/^#(tag|link)-/) });
        expect(item.creator).toEqual({ type: 'Software', name: 'Beleidslijn' });
        expect(item.created).toBe('2026-05-26T00:00:00Z');
        expect(targetsOf(item).length).toBe(item.motivation === 'linking' ? 2 : 1);
        expect(item.body.map(({ purpose }) => purpose)).toEqual(
          item.motivation === 'linking' ? ['describing'] : ['tagging', 'classifying'],
        );
      }
    }
  });
});

describe('an annotation', () => {
  it('bears no day where none was given, and no address where none is known', () => {
    const text = annotations(dossier, { what: 'dossier' }, { ...LOCAL, date: '' });
    expect(text).not.toContain('"created"');
    // A paper may print an address; the file itself names none but its vocabulary.
    expect(text.match(/"(?:id|via|@context)": "https?:[^"]*/g)).toEqual([
      '"@context": "http://www.w3.org/ns/anno.jsonld',
    ]);
    expect(annotations(dossier, { what: 'dossier' }, { ...LOCAL, date: '' })).toBe(text);
  });

  it('is made by the person who confirmed the link', () => {
    const [first, ...rest] = dossier.alignments;
    if (first === undefined) throw new Error('the shipped dossier has no link');
    const { sentences } = dossierIndex(dossier);
    const anchor = (sentence: string) => ({
      document: sentences.get(sentence)?.document.source.id ?? '',
      quote: sentences.get(sentence)?.sentence.text ?? '',
    });
    const corrected: Dossier = {
      ...dossier,
      alignments: [{ ...first, parts: { ...first.parts, person: 1 } }, ...rest],
      corrections: [
        {
          action: 'accept',
          a: anchor(first.a.sentence),
          b: anchor(first.b.sentence),
          to: null,
          reason: 'gelezen',
          date: '2026-05-01',
          name: 'A. de Vries',
        },
      ],
    };
    const { items } = annotationPage(corrected, { what: 'dossier' }, OPTIONS);
    const link = items.find(({ id }) => decodeURIComponent(id) === `#link-${first.id}`);
    expect(link?.creator).toEqual({ type: 'Person', name: 'A. de Vries' });
    expect(link?.body[0]?.value).toContain('door een mens bevestigd');
  });

  it('of a line stays within the line and the years', () => {
    const years = { from: '2023', to: null };
    const all = annotationPage(dossier, { what: 'line', thread: VISA }, LOCAL).items;
    const part = annotationPage(dossier, { what: 'line', thread: VISA }, { ...LOCAL, years }).items;
    expect(part.length).toBeGreaterThan(0);
    expect(part.length).toBeLessThan(all.length);
    expect(part.flatMap(targetsOf).filter(({ source }) => /2018|2022/.test(source.id))).toEqual([]);
  });
});

describe('annotations on a paper that means harm', () => {
  it.each(held(HOSTILE).map((subject) => [subject.what, subject] as const))(
    'hold it as text (%s)',
    (_what, subject) => {
      const [first] = HOSTILE.documents;
      const sentence = first?.blocks[0]?.sentences[0]?.id ?? '';
      const tagged: Dossier = {
        ...HOSTILE,
        tags: [{ sentence, theme: 'fish', score: 1, evidence: [], inheritedFrom: null }],
      };
      const text = annotations(tagged, subject, OPTIONS);
      expect(text).not.toMatch(/[<\p{Bidi_Control}\p{Cs}]|(?!\n)\p{Cc}/u);
      const { items } = JSON.parse(text) as { items: Annotation[] };
      expect(items.length).toBeGreaterThan(0);
      for (const target of items.flatMap(targetsOf)) {
        expect(quoteOf(target)?.exact).not.toBe('');
        // Made from sentences, it has no file and so no place in one.
        expect(positionOf(target)).toBeUndefined();
        expect(target.source.id).toMatch(/^#noordereilanden\/[\w-]+$/);
      }
    },
  );

  it('refuse what they do not hold', () => {
    expect(() => annotations(dossier, { what: 'overview', themes: null }, OPTIONS)).toThrow(
      /annotations holds line, .*got 'overview'/,
    );
    expect(() => annotations(dossier, { what: 'passage', thread: null, older: 'x', newer: 'y' }, OPTIONS)).toThrow(
      /'x' and 'y'/,
    );
  });
});
