import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierIndex, sentencesInScope } from '../src/dossier/index-by-id.ts';
import type { Subject } from '../src/export/subject.ts';
import { segmentedReadings } from '../src/export/tei/segments.ts';
import { element, textElement, xmlId } from '../src/export/tei/xml.ts';
import { tei as teiFormat } from '../src/export/tei.ts';
import type { Alignment, Document, Dossier } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { ROOT } from '../src/node/root.ts';
import { alignedRows } from '../src/view/comparison/aligned-rows.ts';
import { escapeInvisible } from '../src/view/escape-invisible.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { rememberedDossier, shippedDossier } from './setup/dossiers.ts';
import { statements } from './setup/statements.ts';
import { LANGUAGES, OPTIONS, subjectsOf } from './setup/subjects.ts';
import { checkWellFormed } from './setup/well-formed.ts';
import { heldBy, textWriter } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const tei = textWriter(teiFormat);
const held = (of: Dossier): Subject[] => heldBy(teiFormat, subjectsOf(of));

/** Read by two parsers: saxes stops at what is not well-formed, xmldom gives the tree. */
function parsed(text: string): Element {
  checkWellFormed(text);
  const root = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root element');
  return root;
}

const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const children = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === 1);

/**
 * The content models this file uses, cut to its elements. Chapters of the Guidelines (P5): 2 The TEI Header (teiHeader to
 * langUsage), 4 Default Text Structure (text, body, div, head), 3 Elements Available in All TEI Documents (p, note, ref,
 * bibl and its parts, gap), 16 Linking (ab, seg), 12 Critical Apparatus (listWit, witness, variantEncoding, app, lem, rdg).
 */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  teiHeader: ['TEI'],
  fileDesc: ['teiHeader'],
  encodingDesc: ['teiHeader'],
  profileDesc: ['teiHeader'],
  titleStmt: ['fileDesc'],
  publicationStmt: ['fileDesc'],
  sourceDesc: ['fileDesc'],
  listWit: ['sourceDesc'],
  witness: ['listWit'],
  bibl: ['witness'],
  author: ['bibl'],
  title: ['titleStmt', 'bibl'],
  pubPlace: ['bibl'],
  date: ['bibl'],
  idno: ['bibl'],
  note: ['bibl', 'app', 'div'],
  projectDesc: ['encodingDesc'],
  editorialDecl: ['encodingDesc'],
  variantEncoding: ['encodingDesc'],
  classDecl: ['encodingDesc'],
  taxonomy: ['classDecl'],
  desc: ['taxonomy'],
  category: ['taxonomy'],
  catDesc: ['category'],
  langUsage: ['profileDesc'],
  language: ['langUsage'],
  text: ['TEI'],
  body: ['text'],
  div: ['body'],
  head: ['div'],
  p: ['publicationStmt', 'projectDesc', 'editorialDecl', 'div'],
  ab: ['div'],
  ref: ['p', 'note'],
  app: ['ab'],
  lem: ['app'],
  rdg: ['app'],
  gap: ['rdg'],
  seg: ['ab', 'lem', 'rdg'],
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  TEI: ['xmlns', 'xml:lang'],
  witness: ['xml:id'],
  title: ['xml:lang'],
  date: ['type', 'when'],
  idno: ['type'],
  note: ['type', 'target'],
  variantEncoding: ['method', 'location'],
  taxonomy: ['xml:id'],
  category: ['xml:id'],
  language: ['ident'],
  div: ['type'],
  ab: ['type', 'xml:id', 'xml:lang', 'xml:space'],
  ref: ['target'],
  lem: ['wit', 'xml:id', 'xml:lang'],
  rdg: ['wit', 'type', 'xml:id', 'xml:lang'],
  gap: ['reason'],
  seg: ['type', 'ana'],
};
/** Elements that hold no text of their own, so that a line end in them is layout. */
const ELEMENT_ONLY = [
  'TEI',
  'teiHeader',
  'fileDesc',
  'encodingDesc',
  'listWit',
  'taxonomy',
  'body',
  'div',
  'app',
  'bibl',
];

/** What is wrong with a file, by the structure above; empty when nothing is. */
function faultsOf(root: Element): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const visit = (element: Element): void => {
    for (const { name, value } of element.attributes) {
      if (!(ATTRIBUTES[element.tagName] ?? []).includes(name)) faults.push(`${element.tagName}@${name}`);
      if (name === 'xml:id' && (ids.has(value) || !/^[\p{L}_][\p{L}\p{N}._-]*$/u.test(value)))
        faults.push(`id ${value}`);
      if (name === 'xml:id') ids.add(value);
    }
    if (ELEMENT_ONLY.includes(element.tagName))
      for (const node of element.childNodes)
        if (node.nodeType === 3 && node.nodeValue?.trim() !== '') faults.push(`text in ${element.tagName}`);
    if (element.tagName === 'app') {
      const names = children(element).map(({ tagName }) => tagName);
      if (names.lastIndexOf('lem') > 0) faults.push('lem is not first');
      if (!names.includes('lem') && !names.includes('rdg')) faults.push('app without a reading');
      const wits = children(element).flatMap((one) => one.getAttribute('wit')?.split(' ') ?? []);
      if (new Set(wits).size < wits.length) faults.push(`${wits.join(' ')}: a witness has two readings`);
    }
    for (const child of children(element)) {
      if (!(PARENTS[child.tagName] ?? []).includes(element.tagName))
        faults.push(`${child.tagName} in ${element.tagName}`);
      visit(child);
    }
  };
  visit(root);
  for (const name of ['wit', 'ana'])
    for (const element of all(root, '*'))
      for (const id of element.getAttribute(name)?.split(' ') ?? [])
        if (id !== '' && !ids.has(id.slice(1))) faults.push(`${name} ${id} points nowhere`);
  for (const note of all(root, 'note')) {
    const target = note.getAttribute('target');
    if (target !== null && !ids.has(target.slice(1))) faults.push(`note ${target} points nowhere`);
  }
  return [...new Set(faults)];
}

/** The wording of one side of a block: shared text, and of each entry the reading of that side. */
function wordingOf(block: Element, side: 'lem' | 'rdg'): string {
  return [...block.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return node.nodeValue ?? '';
      const element = node as Element;
      if (element.tagName !== 'app') return element.textContent ?? '';
      return children(element).find(({ tagName }) => tagName === side)?.textContent ?? '';
    })
    .join('');
}

describe('XML', () => {
  it('gives back any text, what it does not allow made visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parsed(element('x', { a: text }, textElement('y', {}, text)));
        expect(root.textContent).toBe(escapeInvisible(text));
        expect(root.getAttribute('a')).toBe(escapeInvisible(text));
      }),
    );
  });

  it('names any id, and no two alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
        expect(xmlId('p-', one)).toMatch(/^[A-Za-z_][\w.-]*$/);
        expect(xmlId('p-', one) === xmlId('p-', two)).toBe(one === two);
      }),
    );
  });
});

describe('parallel segmentation', () => {
  const paper = (id: string): Document => ({
    ...(dossier.documents[0] as Document),
    source: { ...(dossier.documents[0] as Document).source, id },
  });
  const words = fc
    .array(fc.constantFrom('de', 'De', 'volledige', 'verdere', 'aansluiting', ',', 'bij', '&', '<b>', 'café'))
    .map((list) => list.join(' '));

  it('holds either wording byte for byte', () => {
    fc.assert(
      fc.property(words, words, fc.boolean(), (a, b, byWord) => {
        const degrees = [{ span: { from: 0, to: Math.min(2, b.length) }, ana: '#degree' }];
        const xml = segmentedReadings(
          { document: paper('a'), text: a, degrees: [] },
          { document: paper('b'), text: b, degrees },
          byWord,
        );
        const block = parsed(element('ab', {}, xml));
        expect(wordingOf(block, 'lem')).toBe(a);
        expect(wordingOf(block, 'rdg')).toBe(b);
      }),
    );
  });
});

describe.each(LANGUAGES)('TEI of the shipped corpus (%s)', (language) => {
  it('is well-formed, and every element stands where P5 has it, for every subject', () => {
    for (const subject of held(dossier)) {
      const root = parsed(tei(dossier, subject, { ...OPTIONS, language }));
      expect(faultsOf(root)).toEqual([]);
      expect(root.getAttribute('xml:lang')).toBe(language);
      expect(all(root, 'publicationStmt')[0]?.textContent).toContain(`corpus ${dossier.corpus.version}`);
      expect(all(root, 'projectDesc')[0]?.textContent).toMatch(/door regels|by rules|geen koppeling|no link/);
    }
  });
});

describe('the witnesses', () => {
  it('hold of two papers what the page shows of them, byte for byte', () => {
    for (const subject of held(dossier)) {
      if (subject.what !== 'comparison') continue;
      const root = parsed(tei(dossier, subject, OPTIONS));
      const blocks = all(root, 'ab');
      const { rows } = alignedRows(dossier, subject.older, subject.newer, false);
      expect(blocks.length).toBe(rows.length);
      rows.forEach((row, at) => {
        const text = (side: typeof row.older): string =>
          side.map(({ sentence, span }) => sentence.text.slice(span.from, span.to)).join(' ');
        const block = blocks[at] as Element;
        expect([wordingOf(block, 'lem'), wordingOf(block, 'rdg')]).toEqual([text(row.older), text(row.newer)]);
      });
    }
  });

  it('hold of every step of every line the two clauses', () => {
    const { sentences } = dossierIndex(dossier);
    let steps = 0;
    for (const thread of dossier.threads) {
      const root = parsed(tei(dossier, { what: 'line', thread: thread.id }, OPTIONS));
      const blocks = new Map(all(root, 'ab').map((block) => [block.getAttribute('xml:id'), block]));
      for (const { shift, passage } of thread.lanes.flatMap(({ stations }) =>
        stations.flatMap(({ entries }) => entries),
      )) {
        if (shift === null) continue;
        const block = blocks.get(xmlId('s-', `${shift.a.sentence}~${passage.sentence}@${passage.span.from}`));
        if (block === undefined) throw new Error(`${thread.id} lacks the step to ${passage.sentence}`);
        const cut = (id: string, { from, to }: { from: number; to: number }) =>
          sentences.get(id)?.sentence.text.slice(from, to);
        expect(wordingOf(block, 'lem')).toBe(cut(shift.a.sentence, shift.a.span));
        expect(wordingOf(block, 'rdg')).toBe(cut(passage.sentence, passage.span));
        steps += 1;
      }
    }
    expect(steps).toBeGreaterThan(30);
  });

  it('are described as they print themselves, and what they do not print is said', () => {
    const root = parsed(tei(dossier, { what: 'line', thread: VISA }, OPTIONS));
    const bibl = (id: string) => all(root, 'witness').find((one) => one.getAttribute('xml:id') === id);
    const dated = bibl('p-tivat-2026');
    expect(dated && all(dated, 'idno')[0]?.textContent).toBe('BZ2628372');
    expect(dated && all(dated, 'date').map((date) => date.getAttribute('when'))).toEqual(['2026-05-26', '2026-06-05']);
    expect(bibl('p-brussel-2023')?.textContent).toMatch(
      /Afzender niet vermeld.*Datum stuk niet vermeld.*Kenmerk niet vermeld/,
    );
  });
});

describe('a witness has one reading in an entry', () => {
  const council = loadCorpus(join(ROOT, 'test/scenes/council'));
  if (council.corpus === null) throw new Error('the council has no corpus');

  it.each([
    ['a city council', rememberedDossier(council)],
    ['lighthouses: merged, split, moved, said twice', LIGHTHOUSES],
    ['statements of a central bank', statements(4)],
  ] as const)('%s', (_name, made) => {
    for (const subject of held(made)) expect(faultsOf(parsed(tei(made, subject, OPTIONS)))).toEqual([]);
  });

  it('whatever sentences are linked', () => {
    const [older, newer] = LIGHTHOUSES.documents;
    if (older === undefined || newer === undefined) throw new Error('no lighthouses');
    const ends = (of: Document) =>
      fc.constantFrom(...sentencesInScope(of)).chain(({ id, text }) =>
        fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => ({
          sentence: id,
          span: { from: Math.min(one, other, text.length - 1), to: Math.max(Math.min(one, other) + 1, other, one) },
        })),
      );
    const [link] = LIGHTHOUSES.alignments;
    const links = fc.array(
      fc.record({
        a: ends(older),
        b: ends(newer),
        score: fc.double({ min: 0.3, max: 1, noNaN: true }),
        sure: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(links, (drawn) => {
        const alignments = drawn.map(({ a, b, score, sure }, at) => ({
          ...(link as Alignment),
          ...{ id: `${a.sentence}~${b.sentence}#${at}`, a, b, score, strength: sure ? 'sure' : 'possible' },
        }));
        const made = { ...LIGHTHOUSES, alignments, threads: [] } as Dossier;
        const pair = { older: older.source.id, newer: newer.source.id };
        const root = parsed(tei(made, { what: 'comparison', ...pair }, OPTIONS));
        expect(faultsOf(root)).toEqual([]);
        const whole = alignedRows(made, pair.older, pair.newer, false).rows.map(({ older, newer }) =>
          [older, newer].map((side) =>
            side.map(({ sentence, span }) => sentence.text.slice(span.from, span.to)).join(' '),
          ),
        );
        expect(all(root, 'ab').map((block) => [wordingOf(block, 'lem'), wordingOf(block, 'rdg')])).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('so that two passages of one paper, and a paper and itself, are refused', () => {
    const [one, other] = sentencesInScope(dossier.documents[1] as Document).map(({ id }) => id);
    const same = dossier.documents[1]?.source.id ?? '';
    expect(() =>
      tei(dossier, { what: 'passage', thread: null, older: one ?? '', newer: other ?? '' }, OPTIONS),
    ).toThrow(/two papers/);
    expect(() => tei(dossier, { what: 'comparison', older: same, newer: same }, OPTIONS)).toThrow(/twice/);
  });
});

describe('a line', () => {
  const [block] = all(parsed(tei(dossier, { what: 'line', thread: VISA }, OPTIONS)), 'ab');
  const app = children(block as Element)[0] as Element;
  const reading = (paper: string): Element | undefined =>
    children(app).find((one) => one.getAttribute('wit') === `#p-${paper}`);

  it('has its first wording as lemma, a reading per paper, its degree words named', () => {
    expect(children(app)[0]?.tagName).toBe('lem');
    expect(children(app).filter(({ tagName }) => tagName !== 'note').length).toBe(dossier.documents.length);
    const last = reading('tivat-2026');
    expect(last && all(last, 'seg').map((seg) => [seg.getAttribute('ana'), seg.textContent])).toEqual([
      ['#degree-stepwise', 'verdere'],
    ]);
  });

  it('gives a silence as an empty reading with its proof beside it', () => {
    const silent = reading('brussel-2024');
    expect(silent?.getAttribute('type')).toBe('silent');
    expect(silent?.childNodes.length).toBe(0);
    const note = children(app).find((one) => one.getAttribute('target') === `#${silent?.getAttribute('xml:id')}`);
    expect(note?.textContent).toMatch(/^zwijgt: 85 zinnen doorzocht.*Georgië/);
  });

  it('keeps to the years asked for, and is the same twice', () => {
    const options = { ...OPTIONS, years: { from: '2024', to: null } };
    const subject = { what: 'line', thread: VISA } as const;
    const text = tei(dossier, subject, options);
    expect(faultsOf(parsed(text))).toEqual([]);
    expect(tei(dossier, subject, options)).toBe(text);
    const wits = children(children(all(parsed(text), 'ab')[0] as Element)[0] as Element).flatMap(
      (one) => one.getAttribute('wit') ?? [],
    );
    expect(wits.sort()).toEqual(['#p-brussel-2024', '#p-tivat-2026']);
  });
});

describe('TEI of a paper that means harm', () => {
  it.each(held(HOSTILE).map((subject) => [subject.what, subject] as const))('is words (%s)', (_what, subject) => {
    const text = tei(HOSTILE, subject, OPTIONS);
    const root = parsed(text);
    expect(faultsOf(root)).toEqual([]);
    expect(root.textContent).toContain('<script>globalThis.harmed=1</script>');
    expect(all(root, 'ref').filter((ref) => !ref.getAttribute('target')?.startsWith(OPTIONS.base ?? ''))).toEqual([]);
  });

  it('points at no address where none is known, and refuses what it does not hold', () => {
    expect(tei(dossier, { what: 'line', thread: VISA }, { ...OPTIONS, base: 'javascript:x' })).not.toContain('<ref');
    expect(() => tei(dossier, { what: 'overview', themes: null }, OPTIONS)).toThrow(/tei holds line, .*got 'overview'/);
  });
});
