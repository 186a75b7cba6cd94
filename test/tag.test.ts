import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import { focusTest, regionsById } from '../src/annotate/regions.ts';
import { setPhraseOf } from '../src/annotate/set-phrases.ts';
import { isTermInUse, lexiconOf, themeHits } from '../src/annotate/theme-lexicon.ts';
import { withOccurrences } from '../src/corpus/term-occurrences.ts';
import type { Block, Document, Knowledge, PaperLanguage, Tag, Theme } from '../src/model.ts';
import { wordsOf } from '../src/text/tokenize.ts';
import { cellsOf } from '../src/trace/theme-silence.ts';
import { corpusDeclaration, goldDocuments } from './gold/documents.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { scoreSilence, silenceGold } from './gold/silence.ts';
import { codebookRows, stands, termFiles } from './gold/terms.ts';
import { scoreThemes, themeGold } from './gold/themes.ts';
import { annotated } from './setup/annotated.ts';
import { packFor } from './setup/packs.ts';
import { timed } from './setup/processor-time.ts';
import { madeSource } from './setup/source.ts';

const knowledge = corpusKnowledge();
const documents = goldDocuments();
const { focus } = corpusDeclaration();
const FILES_OF_TERMS = termFiles().files;

const lines = (file: string): string[] =>
  readFileSync(new URL(`cases/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

/** A paper of paragraphs, each a list of sentences under a path of headings. */
function paper(
  id: string,
  paragraphs: readonly {
    readonly under?: readonly string[];
    readonly sentences: readonly string[];
    readonly out?: boolean;
  }[],
  language: PaperLanguage = 'nl',
  title = '',
): Document {
  const place = { page: 1, lines: [] };
  const seen = new Set<string>();
  const blocks: Block[] = [];
  const add = (role: Block['role'], section: readonly string[], texts: readonly string[], out = false): void => {
    const block = `${id}.b${String(blocks.length + 1).padStart(3, '0')}`;
    let from = 0;
    const sentences = texts.map((text, at) => {
      const span = { from, to: from + text.length };
      from = span.to + 1;
      return { id: `${block}.s${at + 1}`, text, span, place, references: [] };
    });
    const part = out ? 'beslisnota' : 'verslag';
    blocks.push({
      id: block,
      role,
      part,
      section,
      marker: null,
      text: texts.join(' '),
      sentences,
      noteRefs: [],
      place,
      pieces: [],
    });
  };
  for (const { under = [], sentences, out } of paragraphs) {
    for (const [at, heading] of under.entries()) {
      if (!seen.has(heading)) add('heading', under.slice(0, at), [heading]);
      seen.add(heading);
    }
    add('paragraph', under, sentences, out);
  }
  const source = madeSource({ id, title, language });
  return { source, partsLeftOut: ['beslisnota'], blocks, edits: [], notices: [], unread: null };
}

const themesOf = (tags: readonly Tag[], sentence: string): string[] =>
  tags.filter((tag) => tag.sentence === sentence).map((tag) => tag.theme);

describe('theme terms, one sentence each', () => {
  const cases = lines('themes.txt').map((line) => {
    const [, theme = '', kind = '', label = '', sentence = ''] = /^([a-z-]+): ([!#] )?(.+?) => (.+)$/u.exec(line) ?? [];
    return { line, theme, kind: kind.trim(), label, sentence };
  });
  const themes = new Map<string, Theme>(knowledge.themes.map((theme) => [theme.id, theme]));

  it('has a line for every term, and a term for every line', () => {
    const expected = knowledge.themes.flatMap((theme) => [
      ...theme.terms.map((term) => `${theme.id}: ${term.label}`),
      ...theme.headings.map((term) => `${theme.id}: # ${term.label}`),
      ...theme.refused.map((term) => `${theme.id}: ! ${term.label}`),
    ]);
    const given = cases.map(({ theme, kind, label }) => `${theme}: ${kind === '' ? '' : `${kind} `}${label}`);
    expect(given.toSorted()).toEqual(expected.toSorted());
  });

  it.each(cases)('$line', ({ theme, kind, label, sentence }) => {
    const known = [...(themes.get(theme)?.terms ?? []), ...(themes.get(theme)?.headings ?? [])];
    const language = known.find((term) => term.label === label)?.language ?? 'nl';
    if (kind === '#') {
      const under = paper('d', [{ under: [sentence], sentences: ['Nederland steunde dit.'] }], language);
      expect(themesOf(tagDocument(under, knowledge).tags, 'd.b002.s1')).toEqual([theme]);
      return;
    }
    const tags = tagDocument(paper('d', [{ sentences: [sentence] }], language), knowledge).tags;
    if (kind === '!') {
      const refused = (['nl', 'en'] as const).flatMap(
        (one) => themeHits(lexiconOf(knowledge, packFor(one)), wordsOf(sentence)).refused,
      );
      expect(refused.map((one) => one.label)).toContain(label);
      expect(tags.map((tag) => tag.theme)).not.toContain(theme);
      return;
    }
    const tag = tags.find((one) => one.theme === theme);
    expect(tag?.evidence.map((one) => one.label)).toContain(label);
    for (const { span } of tag!.evidence) expect(sentence.slice(span.from, span.to).trim()).not.toBe('');
  });

  it('gives the codebook as source only where the codebook has the word', () => {
    const rows = codebookRows();
    for (const theme of knowledge.themes) {
      for (const term of [...theme.terms, ...theme.headings]) {
        if (term.source !== 'codebook') continue;
        expect(stands(term.label, rows.get(theme.id) ?? ''), `${theme.id}: ${term.label}`).toBe(true);
      }
    }
  });

  it('names the papers each term stands in', () => {
    const made = (name: string) => JSON.parse(FILES_OF_TERMS.get(name) ?? '');
    const lists = { ...made('objects.json'), ...made('regions.json'), ...made('themes.json') };
    expect(withOccurrences(lists, made('term-occurrences.json'))).toEqual(knowledge);
    expect(
      knowledge.themes.flatMap(({ terms }) => terms).filter(({ foundIn }) => foundIn.length > 0).length,
    ).toBeGreaterThan(100);
  });

  it.each([...FILES_OF_TERMS.keys()])('stands as npm run terms writes it, a term a line: %s', (name) => {
    expect(readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8')).toBe(FILES_OF_TERMS.get(name));
  });
});

describe('set phrases', () => {
  it.each(lines('formulas.txt'))('%s', (line) => {
    const [, id = '', open = '', sentence = ''] = /^([a-z-]+|-)(\*?) => (.+)$/u.exec(line) ?? [];
    const language = /^(?:Please|The|No) /u.test(sentence) ? 'en' : 'nl';
    const found = setPhraseOf(sentence, packFor(language));
    expect(found?.id ?? '-').toBe(id);
    if (found !== null) expect(found.kind).toBe(open === '*' ? 'occasion' : 'form');
  });
});

describe('tagging', () => {
  it('holds the floors on the gold given, as it stands and switched off', () => {
    const gold = themeGold();
    const tags = documents.flatMap((document) => tagDocument(document, knowledge).tags);
    const off = documents.flatMap((document) => tagDocument(document, knowledge, { without: document.source.id }).tags);
    expect(scoreThemes(tags, gold).micro.f1).toBeGreaterThanOrEqual(0.97);
    expect(scoreThemes(tags, gold).macro).toBeGreaterThanOrEqual(0.95);
    expect(scoreThemes(off, gold).micro.f1).toBeGreaterThanOrEqual(0.92);
  });

  it('switches a term off when the paper scored is its only source', () => {
    const term = { label: 'x', source: 'papers', foundIn: ['a'] } as const;
    expect(isTermInUse(term, 'nl', { without: 'a' })).toBe(false);
    expect(isTermInUse({ ...term, foundIn: ['a', 'b'] }, 'nl', { without: 'a' })).toBe(true);
    expect(isTermInUse({ ...term, source: 'codebook' }, 'nl', { without: 'a' })).toBe(true);
    expect(isTermInUse({ ...term, foundIn: [] }, 'nl', { without: 'a' })).toBe(false);
    expect(isTermInUse({ ...term, language: 'en' }, 'nl')).toBe(false);
  });

  it('lets a heading of one theme rule and forbid what falls in passing', () => {
    const text = 'De ER sprak steun uit voor de export, met name naar Afrika.';
    const free = tagDocument(paper('d', [{ sentences: [text] }]), knowledge).tags;
    expect(themesOf(free, 'd.b001.s1')).toEqual(['world']);
    const ruled = tagDocument(paper('d', [{ under: ['Russische agressie'], sentences: [text] }]), knowledge).tags;
    expect(themesOf(ruled, 'd.b002.s1')).toEqual(['ukraine']);
    expect(ruled[0]?.inheritedFrom).toBe('d.b001');
    const two = tagDocument(paper('d', [{ under: ['Veiligheid en migratie'], sentences: [text] }]), knowledge).tags;
    expect(themesOf(two, 'd.b002.s1')).toEqual(['world']);
  });

  it('gives a sentence that points back the theme it points at, and says from where', () => {
    const { tags } = tagDocument(
      paper('d', [
        {
          sentences: ['Er is gesproken over het EU-visumbeleid.', 'Dit is een belangrijk instrument.', 'Het was koud.'],
        },
      ]),
      knowledge,
    );
    expect(themesOf(tags, 'd.b001.s2')).toEqual(['visa']);
    expect(tags.find((tag) => tag.sentence === 'd.b001.s2')?.inheritedFrom).toBe('d.b001.s1');
    expect(themesOf(tags, 'd.b001.s3')).toEqual([]);
  });

  it('counts words, never letters inside them', () => {
    const text = 'De gastheer sprak over pretoetredingssteun en zijn gastvrijheid.';
    expect(tagDocument(paper('d', [{ sentences: [text] }]), knowledge).tags).toEqual([]);
  });

  it('gives the share of a paragraph that carries a theme', () => {
    const { paragraphTags } = tagDocument(
      paper('d', [{ sentences: ['Het visumbeleid telt.', 'Het was koud.', 'Ook visumvrij reizen telt.'] }]),
      knowledge,
    );
    expect(paragraphTags).toEqual([{ block: 'd.b001', theme: 'visa', share: 0.667 }]);
  });

  it('gives nothing without knowledge, and other themes with other knowledge', () => {
    const none: Knowledge = { version: '0', themes: [], objects: [], regions: [] };
    for (const document of documents) expect(tagDocument(document, none)).toEqual({ tags: [], paragraphTags: [] });
    const label = { nl: 'Visserij', en: 'Fisheries' };
    const fish: Knowledge = {
      ...none,
      themes: [
        {
          id: 'fish',
          prefLabel: label,
          scopeNote: label,
          broader: null,
          headings: [],
          refused: [{ label: 'visserij*museum', reason: 'a museum' }],
          terms: [{ label: 'visserij*', source: 'papers', foundIn: [] }],
        },
      ],
    };
    const made = paper('d', [
      { sentences: ['De visserijquota dalen.', 'De minister nam deel aan de raad.', 'Het visserijmuseum sluit.'] },
    ]);
    expect(tagDocument(made, fish).tags.map((tag) => [tag.sentence, tag.theme])).toEqual([['d.b001.s1', 'fish']]);
  });

  it('tags an English paper', () => {
    const { tags } = tagDocument(
      paper(
        'd',
        [{ sentences: ['We call on Serbia to align with EU visa policy.', 'The summit took place in Tirana.'] }],
        'en',
      ),
      knowledge,
    );
    expect(tags.map((tag) => tag.theme)).toEqual(['visa', 'procedure']);
  });

  it('tags a paper of a megabyte, even without a full stop in it', () => {
    const text =
      'De aansluiting van Servië bij het EU-visumbeleid en de strijd tegen corruptie vragen aandacht '.repeat(10_500);
    const { value, seconds } = timed(() => tagDocument(paper('d', [{ sentences: [text] }]), knowledge));
    expect(value.tags.map((tag) => tag.theme)).toContain('visa');
    expect(seconds).toBeLessThan(6);
  });
});

describe('regions', () => {
  const found = new Map(
    documents.flatMap((document) =>
      [...annotated(document, knowledge).sentences].map(([id, { regions }]) => [id, regions] as const),
    ),
  );
  const at = (id: string): string[] => (found.get(id)?.regions ?? []).map((one) => `${one.region} ${one.via}`);

  it.each([
    ['tirana-2022.b009.s2', ['rs sentence']],
    ['tirana-2022.b008.s4', ['wb context']],
    ['tirana-2022.b008.s5', ['wb document']],
    ['brussel-2023.b017.s2', ['ua context', 'md context']],
    ['brussel-2023.b067.s2', ['me sentence']],
    ['brussel-2024.b029.s2', ['ge heading']],
    ['brussel-2024.b025.s2', ['eu heading']],
    ['sofia-2018.b016.s1', ['wb document']],
  ])('%s', (id, expected) => {
    expect(at(id)).toEqual(expected);
  });

  it('gives each clause its own answer', () => {
    const clauses = found.get('tirana-2022.b007.s3')?.clauses ?? [];
    expect(clauses.map((clause) => clause.regions.map((one) => one.region))).toEqual([['ru', 'ua'], ['wb']]);
  });

  it('knows what lies in the focus: its members, itself, and a group that holds it', () => {
    const inFocus = focusTest(['wb'], regionsById(knowledge));
    for (const id of ['wb', 'rs', 'candidates']) expect(inFocus([id])).toBe(true);
    for (const id of ['ua', 'eu', 'ge']) expect(inFocus([id])).toBe(false);
  });
});

describe('silence', () => {
  const cellsWith = (known: Knowledge, of = documents, within = focus) =>
    cellsOf(
      of.map((document) => annotated(document, known)),
      within,
    );
  const cells = cellsWith(knowledge);
  const cell = (theme: string, document: string) =>
    cells.find((one) => one.theme === theme && one.document === document);

  it('holds the floor on the gold given', () => {
    expect(scoreSilence(cells, silenceGold()).right).toBeGreaterThanOrEqual(35);
  });

  it('refuses the Georgia sentence of 2024 and says why', () => {
    const found = cell('visa', 'brussel-2024');
    expect(found?.state).toBe('elsewhere');
    expect(found?.search?.sentences).toBe(85);
    expect(found?.search?.nearest[0]).toMatchObject({
      sentence: 'brussel-2024.b029.s2',
      reason: 'other-region',
      found: 'Georgië',
    });
    expect(cell('visa', 'sofia-2018')?.state).toBe('silent');
  });

  it('proves every silence', () => {
    for (const one of cells) {
      if (one.state === 'speaks') expect(one.sentences.length).toBeGreaterThan(0);
      else
        expect(one.search).toMatchObject({
          sentences: expect.any(Number),
          terms: expect.arrayContaining([expect.any(String)]),
        });
    }
  });

  it('gives the first mark that fits, in a corpus about another country', () => {
    const label = { nl: 'x', en: 'x' };
    const term = (one: string) => ({ label: one, source: 'papers' as const, foundIn: [] });
    const theme = (id: string, terms: readonly Theme['terms'][number][]): Theme => ({
      id,
      prefLabel: label,
      scopeNote: label,
      broader: null,
      terms,
      refused: [],
      headings: [],
    });
    const made: Knowledge = {
      version: '0',
      themes: [theme('fish', [term('visserij*'), { ...term('vangst*'), weak: true }])],
      objects: [],
      regions: [
        { id: 'no', prefLabel: label, broader: null, terms: [term('Noorwegen|Noors')] },
        { id: 'is', prefLabel: label, broader: null, terms: [term('IJsland')] },
      ],
    };
    const state = (document: Document) => {
      const [one] = cellsWith(made, [document], { regions: ['no'], themes: ['fish'] });
      return [one?.state, one?.search?.nearest[0]?.reason ?? null];
    };
    const empty: Document = { ...paper('d', []), unread: 'the file is empty' };
    expect(state(empty)).toEqual(['unread', null]);
    expect(state(paper('d', [{ sentences: ['De visserij van Noorwegen groeit.'] }]))).toEqual(['speaks', null]);
    expect(state(paper('d', [{ under: ['Noorwegen'], sentences: ['De vangst daalde.'] }]))).toEqual([
      'undecided',
      null,
    ]);
    expect(state(paper('d', [{ sentences: ['De visserij van IJsland groeit.'] }]))).toEqual([
      'out-of-scope',
      'other-region',
    ]);
    const cold = 'In Noorwegen is het koud.';
    expect(state(paper('d', [{ sentences: ['De visserij van IJsland groeit.', cold] }]))).toEqual([
      'elsewhere',
      'other-region',
    ]);
    // Nothing of such a paper is searched, or its words stand in a part left out: neither is silence.
    const out = { sentences: ['De visserij van Noorwegen groeit.'], out: true };
    expect(state(paper('d', [out]))).toEqual(['undecided', 'out-of-scope']);
    expect(state(paper('d', [out, { sentences: [cold] }]))).toEqual(['undecided', 'out-of-scope']);
    expect(state(paper('d', [{ sentences: ['In Noorwegen is het koud.'] }]))).toEqual(['silent', null]);
  });

  it('claims nothing without knowledge of themes and regions', () => {
    expect(cellsWith({ ...knowledge, themes: [] })).toEqual([]);
    expect(cellsWith({ ...knowledge, regions: [] })).toEqual([]);
  });
});
