import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document, Dossier, Language, Reference } from '../src/model.ts';
import { foldWord, wordsOf } from '../src/text/tokenize.ts';
import { answersTo } from '../src/view/search/answers.ts';
import { parseQuery, queryText, withFilter } from '../src/view/search/query.ts';
import { type SearchHit, search } from '../src/view/search/search.ts';
import { searchIndexOf } from '../src/view/search/search-index.ts';
import { schemesOf, searchFilterOptions } from '../src/view/search/search-options.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { dossierOfCase, searchCases } from './setup/search-cases.ts';

const place = { page: 1, lines: [[1, 1]] } as const;

/** A dossier of sentences alone: a paper per list, its year by its place. */
function dossierOf(papers: readonly (readonly string[])[], language: Language = 'nl'): Dossier {
  const documents = papers.map((texts, at): Document => {
    const id = `paper-${2001 + at}`;
    const date = `${2001 + at}-05-01`;
    return {
      source: {
        ...(LIGHTHOUSES.documents[0] as Document).source,
        id,
        language,
        dates: { document: date, event: null },
      },
      blocks: texts.map((text, n): Block => {
        const block = `${id}.b${String(n + 1).padStart(3, '0')}`;
        const sentence = {
          id: `${block}.s1`,
          text,
          span: { from: 0, to: text.length },
          place,
          references: referencesIn(text),
        };
        return { ...plainBlock, id: block, text, sentences: [sentence] };
      }),
      edits: [],
      notices: [],
      unread: null,
    };
  });
  return { ...LIGHTHOUSES, documents, tags: [], passages: [], alignments: [], threads: [], cells: [] };
}
const plainBlock = {
  role: 'paragraph',
  part: 'verslag',
  section: [],
  marker: null,
  noteRefs: [],
  place,
  pieces: [],
} as const;
function referencesIn(text: string): Reference[] {
  return [...text.matchAll(/Kamerstuk (\d{2}) (\d{3}-\d{2}),? nr\. (\d+)/g)].map((found) => ({
    kind: 'kamerstuk',
    span: { from: found.index, to: found.index + found[0].length },
    text: found[0],
    target: `${found[1]}${found[2]}, nr. ${found[3]}`,
  }));
}

const found = (dossier: Dossier, text: string): string[] =>
  search(dossier, parseQuery(text, schemesOf(dossier))).groups.flatMap(({ hits }) =>
    hits.map(({ unit, spans }) => `${unit.id}: ${spans.map(({ from, to }) => unit.text.slice(from, to)).join(' | ')}`),
  );

const COAST = dossierOf([
  [
    'Er is gesproken over aansluiting bij het EU-visumbeleid.',
    'De agressie tegen Oekraïne duurt voort.',
    'De lidstaten namen sancties aan, na een sanctie in het voorjaar.',
  ],
  ['Het grensbeheer vraagt om volledige aansluiting.', 'Zie Kamerstuk 21 501-20, nr. 1984 over het visum.'],
]);

describe('a search', () => {
  it.each([
    ['visumbeleid', ['paper-2001.b001.s1: visumbeleid']],
    ['EU-visumbeleid', ['paper-2001.b001.s1: EU | visumbeleid']],
    ['oekraine', ['paper-2001.b002.s1: Oekraïne']],
    ['OEKRAÏNE', ['paper-2001.b002.s1: Oekraïne']],
    ['sanctie', ['paper-2001.b003.s1: sancties | sanctie']],
    ['beleid', ['paper-2001.b001.s1: visumbeleid']],
    ['visum', ['paper-2001.b001.s1: visumbeleid', 'paper-2002.b002.s1: visum']],
    ['grens', ['paper-2002.b001.s1: grensbeheer']],
    ['visumbel', ['paper-2001.b001.s1: visumbeleid']],
    ['grens*', ['paper-2002.b001.s1: grensbeheer']],
    ['"volledige aansluiting"', ['paper-2002.b001.s1: volledige aansluiting']],
    ['„volledige aansluiting”', ['paper-2002.b001.s1: volledige aansluiting']],
    ['"volledig aansluiten"', []],
    ['"aansluiting" jaar:2001', ['paper-2001.b001.s1: aansluiting']],
    ['aansluiting jaar:2002-2009', ['paper-2002.b001.s1: aansluiting']],
    ['21501-20', ['paper-2002.b002.s1: Kamerstuk 21 501-20, nr. 1984']],
    ['21 501-20', ['paper-2002.b002.s1: Kamerstuk 21 501-20, nr. 1984']],
    ['kamerstuk:"21501-20, nr. 1984"', ['paper-2002.b002.s1: ']],
    ['kamerstuk:22112', []],
    ['douane', []],
    ['', []],
  ])('for %s', (text, hits) => {
    expect(found(COAST, text)).toEqual(hits);
  });

  it('takes a word no paper has for the beginning of one, and says so', () => {
    const readAs = (text: string) => search(COAST, parseQuery(text)).words.map((word) => word.readAs);
    expect(readAs('visumbel')).toEqual([{ kind: 'beginning', words: ['visumbeleid'] }]);
    expect(readAs('visumbeleid')).toEqual([null]);
  });

  it('filters by theme and speaker, by id or by the start of a name', () => {
    const theme = LIGHTHOUSES.themes[0];
    const tagged = new Set(LIGHTHOUSES.tags.filter((tag) => tag.theme === theme?.id).map(({ sentence }) => sentence));
    const ids = found(LIGHTHOUSES, `thema:${theme?.id}`).map((line) => line.slice(0, line.indexOf(':')));
    expect(new Set(ids)).toEqual(tagged);
    const name = theme?.prefLabel.en.split(' ')[0] ?? '';
    expect(found(LIGHTHOUSES, `theme:"${name}"`)).toEqual(found(LIGHTHOUSES, `thema:${theme?.id}`));
    const spoken = LIGHTHOUSES.passages.filter(({ wording }) => wording.speaker?.value === 'kabinet');
    expect(new Set(found(LIGHTHOUSES, 'spreker:kabinet').map((line) => line.slice(0, line.indexOf(':'))))).toEqual(
      new Set(spoken.map(({ sentence }) => sentence)),
    );
  });

  it('finds a Dutch word in a Dutch paper and an English one in an English paper by their own stems', () => {
    const english = dossierOf([['The sanctions were adopted, and policies reviewed.']], 'en');
    expect(found(english, 'policy')).toEqual(['paper-2001.b001.s1: policies']);
  });
});

describe('words that miss each other', () => {
  const harbour = dossierOf([
    ['De havengelden stijgen.', 'De parkeertarieven blijven gelijk.', 'Over de havengelden is gesproken.'],
    [
      'Het GVB (Gemeentelijk Vervoerbedrijf) rijdt.',
      'De schoolmaaltijd kost 35.000 euro.',
      'Het visa-beleid verandert.',
    ],
  ]);
  const asked = (text: string) => search(harbour, parseQuery(text));

  it.each([
    ['havengelden parkeertarieven', 0, [2, 1]],
    ['de havengelden en de parkeertarieven', 0, [2, 1]],
    ['"havengelden blijven"', 0, [2, 1]],
    ['havengelden fiets', 0, [2, 0]],
    ['fiets', 0, [0]],
    ['havengelden jaar:2002', 0, [0]],
  ])('%s stand where they stand, each by itself', (text, hits, units) => {
    const results = asked(text);
    expect(results.hits).toBe(hits);
    expect(results.words.map((word) => word.units.length)).toEqual(units);
    expect(results.partial.length).toBe(new Set(results.words.flatMap((word) => word.units)).size);
  });

  it('says what stands outside the filters', () => {
    expect(asked('havengelden jaar:2002').words.map(({ outside }) => outside)).toEqual([2]);
  });

  it.each([
    ['35000', 'De schoolmaaltijd kost 35.000 euro.'],
    ['"35000 euro"', 'De schoolmaaltijd kost 35.000 euro.'],
    ['visabeleid', 'Het visa-beleid verandert.'],
    ['visa-beleid', 'Het visa-beleid verandert.'],
    ['"gemeentelijk vervoerbedrijf"', 'Het GVB (Gemeentelijk Vervoerbedrijf) rijdt.'],
  ])('%s is found in every spelling of it', (text, sentence) => {
    expect(asked(text).groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.text))).toEqual([sentence]);
  });

  it('an acronym is found by its long form in another paper, and the other way round', () => {
    const rail = dossierOf([
      ['Het GVB (Gemeentelijk Vervoerbedrijf) rijdt.'],
      ['Het gemeentelijk vervoerbedrijf staakt.'],
    ]);
    expect(found(rail, 'GVB')).toEqual([
      'paper-2001.b001.s1: GVB | Gemeentelijk Vervoerbedrijf',
      'paper-2002.b001.s1: gemeentelijk vervoerbedrijf',
    ]);
  });

  it('a note, a heading and a letterhead are searched as well', () => {
    const [paper] = harbour.documents;
    const [block] = paper?.blocks ?? [];
    if (!paper || !block) throw new Error('a paper with a block expected');
    for (const role of ['footnote', 'heading', 'letterhead', 'form-field'] as const) {
      const whole = { ...harbour, documents: [{ ...paper, blocks: [{ ...block, role, sentences: [] }] }] };
      expect(search(whole, parseQuery('havengelden')).hits, role).toBe(1);
    }
  });

  it('a line is named by its own words, before any sentence', () => {
    const [thread] = LIGHTHOUSES.threads;
    const label = thread?.label ?? '';
    const named = answersTo(LIGHTHOUSES, search(LIGHTHOUSES, parseQuery(label)).words);
    expect(named[0]).toMatchObject({ kind: 'line', id: thread?.id });
  });
});

describe('a query', () => {
  it('keeps what it does not know as words', () => {
    expect(parseQuery('nota:bene').wanted.map(({ text }) => text)).toEqual(['nota', 'bene']);
  });

  it('is rewritten by a filter, the rest as typed', () => {
    expect(withFilter('visa  thema:visa "EU beleid"', 'theme', null)).toBe('visa "EU beleid"');
    expect(withFilter('visa', 'kamerstuk', '21501-20, nr. 1984')).toBe('visa kamerstuk:"21501-20, nr. 1984"');
    expect(withFilter('visa jaar:2022', 'year', '2023')).toBe('visa jaar:2023');
  });

  it('reads back the filter it wrote, whatever else was typed', () => {
    const value = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/["„“”]/g, '').trim());
    fc.assert(
      fc.property(
        fc.constantFrom('theme', 'year', 'motion'),
        value,
        fc.constantFrom('', 'visum', '"a b"'),
        (name, v, rest) => {
          fc.pre(v !== '');
          const text = withFilter(rest, name, v);
          expect(parseQuery(text).filters).toEqual([{ name, value: v }]);
          expect(withFilter(text, name, null)).toBe(rest);
        },
      ),
    );
  });

  it('gives its words for a line', () => {
    expect(queryText(parseQuery('"volledige aansluiting" visum* jaar:2023'))).toBe('volledige aansluiting visum');
  });

  it('of anything finds without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { groups, hits } = search(COAST, parseQuery(text));
        expect(groups.reduce((sum, group) => sum + group.hits.length, 0)).toBe(hits);
        for (const { unit, spans } of groups.flatMap((group) => group.hits))
          for (const { from, to } of spans) expect(unit.text.slice(from, to).length).toBe(to - from);
      }),
    );
  });
});

/** Whole hits of a query, by the place of each. */
function hitsOf(dossier: Dossier, text: string): SearchHit[] {
  return search(dossier, parseQuery(text, schemesOf(dossier))).groups.flatMap(({ hits }) => hits);
}

describe('what readers type', () => {
  it.each(searchCases().map((one) => [`${one.papers}: ${one.query}`, one] as const))(
    '%s',
    (_, { papers, query, wanted }) => {
      const dossier = dossierOfCase(papers);
      const { words, partial, groups } = search(dossier, parseQuery(query, schemesOf(dossier)));
      const whole = groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.text));
      const answers = answersTo(dossier, words).map(({ kind, id }) => `${kind}:${id}`);
      for (const one of wanted) {
        if (one.kind === 'whole') expect(whole).toContainEqual(expect.stringContaining(one.text));
        if (one.kind === 'not') expect(whole).not.toContainEqual(expect.stringContaining(one.text));
        if (one.kind === 'first') expect(answers[0]).toBe(one.text);
        if (one.kind === 'answer') expect(answers).toContain(one.text);
        if (one.kind === 'instead') expect(words.flatMap(({ readAs }) => readAs?.words ?? [])).toContain(one.text);
        if (one.kind === 'nothing') expect(words.flatMap(({ units }) => units)).toEqual([]);
        if (one.kind !== 'partial') continue;
        const found = partial.filter(({ unit }) => unit.text.includes(one.text));
        expect(found.map(({ missing }) => missing.map(foldWord))).toContainEqual(one.without);
      }
      // Nothing is never said where a word stands, and what stands is never less than what is shown.
      const stands = words.some(({ units }) => units.length > 0);
      expect(whole.length + partial.length > 0).toBe(stands);
      // Most words first.
      const lacking = partial.map(({ missing }) => missing.length);
      expect(lacking).toEqual([...lacking].sort((x, y) => x - y));
    },
  );
});

describe('words of other subjects', () => {
  const lines = readFileSync(new URL('cases/search-forms.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const cases = lines.flatMap((line) => {
    const [, language, asked = '', sentence = ''] = /^(nl|en): (.*) => (.*)$/.exec(line) ?? [];
    return language === undefined ? [] : [{ language: language as Language, asked, sentence }];
  });
  const papers = (['nl', 'en'] as const).map((language) => {
    const own = cases.filter((one) => one.language === language).map(({ sentence }) => sentence);
    return [language, dossierOf([[...new Set(own)]], language)] as const;
  });
  it.each(cases)('$asked is found in: $sentence', ({ language, asked, sentence }) => {
    const dossier = new Map(papers).get(language);
    expect(dossier && hitsOf(dossier, asked).map(({ unit }) => unit.text)).toContain(sentence);
  });
});

describe.each(['five', 'made', 'fed'] as const)('every word of the papers of %s', (papers) => {
  const dossier = dossierOfCase(papers);
  const { units } = searchIndexOf(dossier);
  const texts = units.filter(({ text }) => wordsOf(text).length > 0).map(({ id, text }) => ({ id, text }));
  const unit = fc.constantFrom(...texts);

  it('finds the sentence, heading, note or row it stands in, at its place, as printed and without accents or capitals', () => {
    fc.assert(
      fc.property(unit, fc.nat(), fc.boolean(), ({ id, text }, n, isFolded) => {
        const words = wordsOf(text);
        const word = words[n % words.length] ?? { from: 0, to: 0, text: '', fold: '' };
        const own = hitsOf(dossier, isFolded ? word.fold : word.text).find((hit) => hit.unit.id === id);
        expect(own?.spans.some(({ from, to }) => from <= word.from && word.to <= to)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('finds it together with any other word of it, in any order', () => {
    fc.assert(
      fc.property(unit, fc.nat(), fc.nat(), ({ id, text }, n, m) => {
        const words = wordsOf(text);
        const asked = [words[n % words.length], words[m % words.length]].map((word) => word?.text).join(' ');
        expect(hitsOf(dossier, asked).map((hit) => hit.unit.id)).toContain(id);
      }),
      { numRuns: 100 },
    );
  });

  it('stands among what is found beside a word that stands nowhere', () => {
    fc.assert(
      fc.property(unit, fc.nat(), ({ id, text }, n) => {
        const words = wordsOf(text);
        const asked = `${words[n % words.length]?.text} xyzzyqqq`;
        const results = search(dossier, parseQuery(asked, schemesOf(dossier)));
        const own = results.partial.find((hit) => hit.unit.id === id);
        expect(own?.missing).toEqual(['xyzzyqqq']);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the corpus', () => {
  const corpus = shippedDossier();

  it('gives every sentence back to its own words between quotes', () => {
    const { units } = searchIndexOf(corpus);
    for (const unit of units.filter((_, n) => n % 7 === 0)) {
      const text = wordsOf(unit.text)
        .slice(0, 6)
        .map((word) => word.text);
      const ids = search(corpus, parseQuery(`"${text.join(' ')}"`)).groups.flatMap((g) => g.hits.map((h) => h.unit.id));
      expect(ids).toContain(unit.id);
    }
  });

  it('offers only what it holds', () => {
    const choices = searchFilterOptions(corpus);
    for (const theme of choices.themes) expect(found(corpus, `thema:${theme}`).length).toBeGreaterThan(0);
    for (const speaker of choices.speakers) expect(found(corpus, `spreker:${speaker}`).length).toBeGreaterThan(0);
    for (const motion of choices.motions)
      expect(found(corpus, withFilter('', 'motion', motion)).length).toBeGreaterThan(0);
    for (const number of choices.numbers['kamerstuk'] ?? [])
      expect(found(corpus, withFilter('', 'kamerstuk', number)).length).toBeGreaterThan(0);
  });
});
