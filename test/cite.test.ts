import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreTerms } from '../components/line/score-terms.ts';
import { dossierIndex, type LocatedSentence } from '../src/dossier/index-by-id.ts';
import { referencesOf } from '../src/view/line/references.ts';
import { bibtex, bibtexText, CITE_FORMS, citationAs, cslItem, paperNumberOf } from '../src/view/reference-formats.ts';
import { corpusDeclaration, repositoryText } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { LIGHTHOUSES, sentence } from './scenes/lighthouses.ts';
import { rememberedDossier } from './setup/dossiers.ts';

const declared = corpusDeclaration();
const texts = new Map(declared.documents.map((source) => [source.id, repositoryText(`corpus/${source.file}`)]));
const DOSSIER = rememberedDossier({ corpus: declared, knowledge: corpusKnowledge(), texts });

const found = (id: string, of = DOSSIER): LocatedSentence => {
  const one = dossierIndex(of).sentences.get(id);
  if (!one) throw new Error(`no sentence ${id}`);
  return one;
};

/** What stands between braces that pair, as a BibTeX reader takes it; null when they do not. */
function fieldsOf(entry: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  const start = /^@misc\{([A-Za-z0-9-]+),\n/.exec(entry);
  if (!start) return null;
  let rest = entry.slice(start[0].length);
  for (;;) {
    const name = /^ {2}([a-z]+) = \{/.exec(rest);
    if (!name) break;
    let depth = 1;
    let at = name[0].length;
    for (; at < rest.length && depth > 0; at++) {
      if (rest[at] === '\\' && /[{}]/.test(rest[at + 1] ?? '')) at += 1;
      else if (rest[at] === '{') depth += 1;
      else if (rest[at] === '}') depth -= 1;
    }
    if (depth !== 0) return null;
    fields.set(name[1] ?? '', rest.slice(name[0].length, at - 1));
    rest = rest.slice(at).replace(/^,?\n/, '');
  }
  return rest === '}\n' ? fields : null;
}

/** The keys of an item in the CSL-JSON schema (csl-data.json 1.0.2) that are used here. */
const CSL_KEYS = new Set(
  'id type title author issued event-date event-place genre number language section note abstract'.split(' '),
);

describe('BibTeX', () => {
  it('escapes each special letter once', () => {
    expect(bibtexText('50 % & $3 #1 a_b {c} ~ ^ \\')).toBe(
      '50 \\% \\& \\$3 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
    );
  });

  it('stays one entry of fields with paired braces, whatever a paper prints', () => {
    const [paper, ...others] = LIGHTHOUSES.documents;
    if (!paper) throw new Error('a paper expected');
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.constantFrom('\\', '{', '}', '%}', '\\}'),
        (x, y, z) => {
          const source = { ...paper.source, title: `${x}${z}`, issuer: `${z}${y}`, reference: `${y}${z}${x}` };
          const dossier = { ...LIGHTHOUSES, documents: [{ ...paper, source }, ...others] };
          const fields = fieldsOf(bibtex(dossier, found(sentence('kust-2011', 1, 3), dossier), 'nl'));
          expect(fields).not.toBeNull();
          expect(fields?.has('title')).toBe(true);
        },
      ),
    );
  });

  it('gives sender, title, date, number, paragraph and corpus version, and leaves out what is not printed', () => {
    const agenda = fieldsOf(bibtex(DOSSIER, found('tivat-2026.b018.s1'), 'nl'));
    expect(agenda?.get('author')).toMatch(/^\{.+\}$/);
    expect(agenda?.get('date')).toBe('2026-05-26');
    expect(agenda?.get('number')).toBe('BZ2628372');
    expect(agenda?.get('note')).toContain(`corpus ${DOSSIER.corpus.id} ${DOSSIER.corpus.version}`);
    expect(agenda?.get('note')).toMatch(/alinea \d|punt/);
    const report = fieldsOf(bibtex(DOSSIER, found('brussel-2023.b063.s4'), 'nl'));
    expect(report?.has('date')).toBe(false);
    expect(report?.has('year')).toBe(false);
    expect(report?.has('number')).toBe(false);
    expect(report?.get('eventdate')).toBe('2023-12-13');
  });
});

describe('CSL-JSON', () => {
  it('has keys and values of the schema only, for every sentence on a line', () => {
    for (const { passage } of DOSSIER.threads.flatMap(({ lanes }) =>
      lanes.flatMap(({ stations }) => stations.flatMap(({ entries }) => entries)),
    )) {
      const item = cslItem(DOSSIER, found(passage.sentence), 'nl');
      expect(Object.keys(item).filter((key) => !CSL_KEYS.has(key))).toEqual([]);
      for (const date of [item.issued, item['event-date']]) {
        if (date === undefined) continue;
        const [day = []] = date['date-parts'];
        expect(day.length).toBeGreaterThan(0);
        expect(day.every(Number.isInteger)).toBe(true);
      }
      expect(['report', 'document']).toContain(item.type);
      expect(item.note).toContain(DOSSIER.corpus.version);
      expect(JSON.parse(citationAs(DOSSIER, passage.sentence, 'nl', 'csl'))).toEqual([item]);
    }
  });

  it('is empty in every form for a sentence the dossier does not have', () => {
    expect(CITE_FORMS.map((form) => citationAs(DOSSIER, 'oslo.b001.s1', 'nl', form))).toEqual(['', '', '']);
  });
});

describe('a Kamerstuk number', () => {
  const numberOf = (reference: string | null): string | null => {
    const one = found(sentence('kust-2011', 1, 3), LIGHTHOUSES);
    return paperNumberOf({ ...one, document: { ...one.document, source: { ...one.document.source, reference } } });
  };
  it.each([
    ['Kamerstuk 21 501-20, nr. 1984', '21501-20, nr. 1984'],
    ['Kamerstukken II 2023/24, 21501-02, nr. 2794', '21501-02, nr. 2794'],
    ['Kamerstuk 23 987 nr. 395', '23987, nr. 395'],
    ['BZ2628372', null],
    [null, null],
  ])('%s is %s', (reference, number) => expect(numberOf(reference)).toBe(number));
});

describe('what a passage refers to', () => {
  it('is named in its own words and in its notes, each once', () => {
    const named = referencesOf(DOSSIER, found('brussel-2023.b014.s3'));
    expect(named.map(({ reference }) => reference.text)).toEqual(expect.arrayContaining(['motie Ceder']));
    const noted = named.filter(({ note }) => note !== null);
    expect(noted.map(({ reference }) => reference.target)).toEqual(
      expect.arrayContaining(['21501-20, nr. 1991', '21501-20, nr. 1984']),
    );
    const keys = named.map(({ reference }) => `${reference.kind} ${reference.target ?? reference.text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leaves no note of a sentence to the next one', () => {
    for (const document of DOSSIER.documents) {
      for (const block of document.blocks) {
        const inBlock = block.sentences.flatMap(({ id }) => referencesOf(DOSSIER, found(id)));
        const marks = new Set(inBlock.flatMap(({ note }) => (note === null ? [] : [note])));
        for (const mark of marks) {
          const of = block.sentences.filter(({ id }) =>
            referencesOf(DOSSIER, found(id)).some(({ note }) => note === mark),
          );
          expect(of).toHaveLength(1);
        }
      }
    }
  });
});

describe('the sum of a link', () => {
  it('adds up, as shown, to the score of every link, and every link passes the threshold', () => {
    for (const link of DOSSIER.alignments) {
      const sum = scoreTerms(DOSSIER, link);
      if (sum === null) throw new Error(`no sum for ${link.id}`);
      const z = sum.rows.reduce((total, { product }) => total + product, sum.bias);
      expect(z).toBeCloseTo(sum.z, 6);
      expect(1 / (1 + Math.exp(-sum.z))).toBeCloseTo(sum.score, 4);
      expect(Math.abs(sum.score - link.score)).toBeLessThan(0.001);
      expect(sum.score).toBeGreaterThanOrEqual(sum.link - 0.001);
    }
  });

  it('is none where a person made the link, and leaves out what a person said of one', () => {
    const [link] = DOSSIER.alignments;
    if (!link) throw new Error('a link expected');
    expect(scoreTerms(DOSSIER, { parts: { person: 1 } })).toBeNull();
    expect(scoreTerms(DOSSIER, { parts: { ...link.parts, person: 1 } })).toEqual(scoreTerms(DOSSIER, link));
    expect(scoreTerms(LIGHTHOUSES, link)).toBeNull();
  });
});
