import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedWord } from '../components/documents/typeset.ts';
import { tagDocument } from '../src/annotate/annotated-document.ts';
import { defuseFormula } from '../src/export/csv/write.ts';
import { escapeMarkup } from '../src/export/html/markup.ts';
import { escapeMarkdown } from '../src/export/markdown/text.ts';
import { xmlText } from '../src/export/tei/xml.ts';
import type { Document, Dossier, Knowledge } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { terminalLine } from '../src/node/terminal-text.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { sourceSpan } from '../src/read/source-map.ts';
import { sourceTextOf } from '../src/read/source-text.ts';
import { anchorFinder } from '../src/text/anchor-finder.ts';
import { plainText } from '../src/text/read-characters.ts';
import { parseQuery } from '../src/view/search/query.ts';
import { search } from '../src/view/search/search.ts';
import { corpusKnowledge } from './gold/knowledge.ts';
import { accountFor } from './gold/reading.ts';
import { buildDossier } from './setup/build.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { readDocument } from './setup/read.ts';
import { madeSource } from './setup/source.ts';

/** Characters that nobody sees, by their kinds. */
// biome-ignore format: a table
const UNSEEN: Readonly<Record<string, readonly string[]>> = {
  'soft hyphen': ['\u00AD'],
  'zero width': ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u180E'],
  'mark of direction': ['\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'],
  'tag': ['\u{E0001}', '\u{E0020}', '\u{E0056}', '\u{E007F}'],
  'variation selector': ['\uFE00', '\uFE0F', '\u180B', '\u{E0100}', '\u{E01EF}'],
  'annotation': ['\uFFF9', '\uFFFA', '\uFFFB', '\uFFFC'],
  'filler': ['\u115F', '\u1160', '\u3164', '\uFFA0', '\u17B4', '\u17B5'],
  'joiner of graphemes': ['\u034F'],
  'sign of mathematics, music, shorthand': ['\u2061', '\u2064', '\u206A', '\u206F', '\u{1D173}', '\u{1BCA0}'],
  'set aside by Unicode': ['\u2065', '\uFFF0', '\u{E0000}', '\u{E0FFF}', '\uFFFE', '\uFFFF', '\u{1FFFE}'],
  'control': ['\u0000', '\u0007', '\u001B', '\u007F', '\u009B'],
};

const mathematical = (letter: string, capital: number, small: number): string =>
  String.fromCodePoint(letter.charCodeAt(0) + (letter < 'a' ? capital - 65 : small - 97));

/** What letters look like, by the kinds of what is put in their place; null for a letter that has none of the kind. */
const ALIKE: Readonly<Record<string, (letter: string) => string | null>> = {
  Cyrillic: (letter) => ({ a: 'а', c: 'с', e: 'е', i: 'і', j: 'ј', k: 'к', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у', B: 'В', E: 'Е', K: 'К', S: 'Ѕ' })[letter] ?? null,
  Greek: (letter) => ({ i: 'ι', k: 'κ', o: 'ο', n: 'η', v: 'ν', u: 'υ', B: 'Β', E: 'Ε', K: 'Κ', N: 'Ν' })[letter] ?? null,
  Armenian: (letter) => ({ g: 'ց', h: 'հ', o: 'օ', n: 'ո', u: 'ս' })[letter] ?? null,
  'full-width': (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
  'bold mathematical': (letter) => mathematical(letter, 0x1d400, 0x1d41a),
  'double-struck and letterlike': (letter) => ({ C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ', l: 'ℓ', e: 'ℯ', o: 'ℴ', g: 'ℊ' })[letter] ?? mathematical(letter, 0x1d538, 0x1d552),
  'Roman numeral': (letter) => ({ i: 'ⅰ', v: 'ⅴ', l: 'ⅼ', c: 'ⅽ', d: 'ⅾ', m: 'ⅿ' })[letter] ?? null,
  'small capital': (letter) => ({ o: 'ᴏ', v: 'ᴠ', z: 'ᴢ', e: 'ᴇ', n: 'ɴ' })[letter] ?? null,
  ringed: (letter) => String.fromCodePoint(letter.charCodeAt(0) + (letter < 'a' ? 0x24b6 - 65 : 0x24d0 - 97)),
}; // biome-ignore format: a table

/** Words in a row of which some are changed: those with letters to spare, in no address. */
const WORD = /(?<![\p{L}\p{N}:/.@_-])[A-Za-z]{3,}(?![\p{L}\p{N}/@_.]*[/@_])/gu;

/** A text with something put into its words, each time the next of what there is. */
function withUnseen(text: string, signs: readonly string[]): string {
  let next = 0;
  return text.replace(WORD, (word) => {
    next += 1;
    const cut = 1 + (next % (word.length - 1));
    return word.slice(0, cut) + signs[next % signs.length]! + word.slice(cut);
  });
}

/** A text with one letter of its words in another form, each time the next that has one, by the next of the kinds. */
function withAlike(text: string, kinds: readonly ((letter: string) => string | null)[]): string {
  let next = 0;
  return text.replace(WORD, (word) => {
    next += 1;
    const alike = kinds[next % kinds.length]!;
    const places = [...word].flatMap((letter, at) => (alike(letter) === null ? [] : [at]));
    if (places.length === 0) return word;
    const at = places[next % places.length]!;
    return word.slice(0, at) + alike(word[at]!)! + word.slice(at + 1);
  });
}

/** Both by turns, in the words of a text. */
function withBoth(text: string): string {
  const [signs, kinds] = [Object.values(UNSEEN).flat(), Object.values(ALIKE)];
  let next = 0;
  return text.replace(WORD, (word) => {
    next += 1;
    const turn = next >> 1;
    if (next % 2 === 0) return withAlike(word, [kinds[turn % kinds.length]!]);
    const cut = 1 + (turn % (word.length - 1));
    return word.slice(0, cut) + signs[turn % signs.length]! + word.slice(cut);
  });
}

const loaded = loadCorpus(SHIPPED_CORPUS);
if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
const { corpus } = loaded;
const texts = new Map(corpus.documents.map(({ id, file }) => [id, readFileSync(`${SHIPPED_CORPUS}/${file}`, 'utf8')]));

/** What a reader is told of a dossier: all but where in a file it stands, and what was changed in reading. */
const told = ({ documents, ...rest }: Dossier): unknown => ({
  ...rest,
  documents: documents.map(blocksOf),
});
const blocksOf = ({ blocks }: Document): unknown => blocks.map((block) => ({ ...block, pieces: null }));

const shortest = [...texts].sort((a, b) => a[1].length - b[1].length)[0]!;
const source = corpus.documents.find(({ id }) => id === shortest[0])!;

describe('what cannot be seen', () => {
  it.each(Object.entries(UNSEEN))('hides no word: %s', (_, signs) => {
    const changed = withUnseen(shortest[1], signs);
    const document = readDocument(source, changed);
    expect(blocksOf(document)).toEqual(blocksOf(readDocument(source, shortest[1])));
    expect(accountFor(document, changed)).toEqual([]);
    expect(sourceTextOf(document)).toBe(changed.trimEnd());
    expect(document.notices.some(({ rule }) => rule === 'invisible' || rule === 'unreadable')).toBe(true);
  });

  it('is told with how much and where, and shown by nobody', () => {
    const text = 'De EU past het vi\u200Bsum\u00ADbeleid aan.\n\nHet kabinet vraagt vol\u{E0061}ledige aansluiting.';
    const { notices, blocks, edits } = readDocument(madeSource({ id: 'made' }), text);
    expect(blocks.map((block) => block.text)).toEqual([
      'De EU past het visumbeleid aan.',
      'Het kabinet vraagt volledige aansluiting.',
    ]);
    expect(edits.map(({ was, now, rule }) => [was, now, rule])).toEqual([
      ['\u200B', '', 'invisible'],
      ['\u00AD', '', 'invisible'],
      ['\u{E0061}', '', 'invisible'],
    ]);
    expect(edits.map((edit) => editedWord(blocks.find(({ id }) => id === edit.block)!, edit).was)).toEqual([
      'vi[U+200B]sumbeleid',
      'visum[U+00AD]beleid',
      'vol[U+E0061]ledige',
    ]);
    expect(notices.find(({ rule }) => rule === 'invisible')).toMatchObject({
      level: 'info',
      lines: [1, 1],
      message: '3 characters that cannot be seen are left out of the words (U+00AD, U+200B, U+E0061), on lines 1, 3.',
    });
  });

  it('is no notice where a soft hyphen breaks a word at a line end, whatever is unseen beside it', () => {
    for (const end of ['\u00AD', '\u00AD\u200B', '\u200B\u00AD', '\u00AD\uFEFF \u200B']) {
      const { blocks } = readDocument(madeSource({ id: 'made' }), `De EU wil de bevor${end}\ndering van handel zien.`);
      expect(
        blocks.map((block) => block.text),
        JSON.stringify(end),
      ).toEqual(['De EU wil de bevordering van handel zien.']);
    }
    const { notices } = readDocument(madeSource({ id: 'made' }), 'De EU wil de bevor\u00AD\ndering van handel zien.');
    expect(notices).toEqual([]);
  });

  it('has a notice of its own where it turns the order of what is read', () => {
    const told = (text: string) =>
      readDocument(madeSource({ id: 'made' }), text).notices.filter(({ rule }) => rule === 'direction');
    expect(told('Een gewone zin.\n\nDe EU wil \u202Eteing\u202C verder.\n')).toMatchObject([
      { level: 'warning', lines: [3, 3] },
    ]);
    expect(told('De EU \u2067wil\u2069 verder.')).toHaveLength(1);
    // To the right, Latin words stand as they are written.
    expect(told('De EU \u202Dwil\u202C \u200Everder.')).toEqual([]);
    expect(told('De EU \u202Dwil \u05D0\u05D1\u202C verder.')).toHaveLength(1);
  });

  it('leads from a word back to all of its source', () => {
    const text = 'De vi\u200Bsа is 𝐧𝐢𝐞𝐮𝐰.';
    const document = readDocument(madeSource({ id: 'made' }), text);
    const [block] = document.blocks;
    expect(block!.text).toBe('De visa is nieuw.');
    const sourceOf = (word: string): string => {
      const from = block!.text.indexOf(word);
      return sourceSpan(document, block!.id, { from, to: from + word.length })
        .spans.map((span) => text.slice(span.from, span.to))
        .join('|');
    };
    expect(sourceOf('visa')).toBe('vi|sа');
    expect(sourceOf('nieuw')).toBe('𝐧𝐢𝐞𝐮𝐰');
  });
});

describe('a letter that only looks Latin', () => {
  it.each(Object.entries(ALIKE))('hides no word: %s', (_, alike) => {
    const changed = withAlike(shortest[1], [alike]);
    expect(changed).not.toBe(shortest[1]);
    const document = readDocument(source, changed);
    expect(blocksOf(document)).toEqual(blocksOf(readDocument(source, shortest[1])));
    expect(accountFor(document, changed)).toEqual([]);
    expect(document.notices.filter(({ rule }) => rule === 'lookalike')).toHaveLength(1);
  });

  it('is read as the Latin one, and told with its word', () => {
    const { notices } = readDocument(madeSource({ id: 'made' }), 'Een gewone zin.\n\nDe EU past het vіsumbeleid aan.');
    expect(notices.find(({ rule }) => rule === 'lookalike')).toMatchObject({
      level: 'warning',
      lines: [3, 3],
      message: '1 character that only looks Latin (U+0456) is read as the Latin one, in "visumbeleid", on line 3.',
    });
  });

  it.each([
    // Words of another script, names among Latin words, and what is written in two scripts by its nature.
    ['Косово', 'Косово'], ['КОСОВО', 'КОСОВО'], ['Србија', 'Србија'], ['Ελλάδα', 'Ελλάδα'], ['ΑΘΗΝΑ', 'ΑΘΗΝΑ'],
    ['β-straling', 'β-straling'], ['5 µm', '5 µm'], ['3 kΩ', '3 kΩ'], ['Δt', 'Δt'], ['日本', '日本'],
    // Letters of Latin spellings, figures and signs that are themselves.
    ['Đakovo', 'Đakovo'], ['Sarıkaya', 'Sarıkaya'], ['İzmir', 'İzmir'], ['l0 O1', 'l0 O1'], ['CO₂ m² 1º №', 'CO₂ m² 1º №'],
    ['ℹ', 'ℹ'], ['ⓐ', 'ⓐ'], ['①', '①'], ['👩‍🌾', '👩🌾'],
    // Two scripts none of which is Latin, forms, accents, apostrophes.
    ['νіѕа', 'visa'], ['ⅤⅠⅭ', 'VIC'], ['ｖｉｓｕｍ！', 'visum!'], ['ⓥⓘⓢⓐ', 'visa'], ['ideeёn', 'ideeën'], ['fotoʼs', 'foto’s'],
    ['２０２５', '2025'], ['𝟐𝟎𝟐𝟓', '2025'],
  ])('%s is read as %s', (given, read) => {
    expect(plainText(given)).toBe(read);
    expect(plainText(read)).toBe(read);
  }); // biome-ignore format: a table

  it('is read in a word of one other script where the paper prints that word in Latin letters', () => {
    const read = (text: string): string => readDocument(madeSource({ id: 'made' }), text).blocks[0]!.text;
    expect(read('De NATO en de ΝΑΤΟ vergaderen vandaag.')).toBe('De NATO en de NATO vergaderen vandaag.');
    expect(read('De EU en de ΝΑΤΟ vergaderen vandaag.')).toBe('De EU en de ΝΑΤΟ vergaderen vandaag.');
  });
});

describe('both, in the words of all papers', () => {
  const clean = shippedDossier();
  const changed = buildDossier({ ...loaded, texts: new Map([...texts].map(([id, text]) => [id, withBoth(text)])) });

  it('change no theme, link, line, verdict, cell or silence of the dossier', () => {
    expect(JSON.stringify(told(changed))).toBe(JSON.stringify(told(clean)));
  });

  it.each([
    ['visum\u200Bbeleid', 'visumbeleid'],
    ['"EU-v\u{E0056}isumbeleid"', '"EU-visumbeleid"'],
    ['vіsumbeleid', 'visumbeleid'],
    ['ｕｉｔｂｒｅｉｄｉｎｇ', 'uitbreiding'],
    ['\u202Emigr*', 'migr*'],
  ])('change no answer of a search, nor where they are asked for: %j', (asked, plain) => {
    const answers = (dossier: Dossier, query: string): string[] =>
      search(dossier, parseQuery(query)).groups.flatMap(({ hits }) => hits.map(({ unit }) => unit.id));
    expect(answers(clean, plain)).not.toEqual([]);
    expect(answers(changed, asked)).toEqual(answers(clean, plain));
  });
});

describe('what is held against a paper is read as the paper is', () => {
  const sentence = 'De Westelijke Balkanlanden passen hun visumbeleid aan.';
  const paper = (id: string, text: string): Document =>
    documentFromSentences({ id, language: 'nl', sentences: [text] });

  it('a quotation of a correction', () => {
    const { find } = anchorFinder(paper('a', sentence));
    for (const quote of ['hun visum\u00ADbeleid aan', 'hun vіsumbeleid\u200B aan', 'hun\u2067 visumbeleid aan'])
      expect(
        find({ document: 'a', quote }).map(({ id }) => id),
        quote,
      ).toEqual(['a.0']);
  });

  it('a sentence given, with its edits and a notice', () => {
    const document = paper('a', 'Het vi\u200Bsumbeleid past zich ааn.');
    expect(document.blocks[0]!.text).toBe('Het visumbeleid past zich aan.');
    expect(document.edits.map(({ was }) => was)).toEqual(['\u200B', 'а', 'а']);
    expect(document.notices.map(({ rule }) => rule)).toEqual(['invisible', 'lookalike']);
    expect(accountFor(document, 'Het vi\u200Bsumbeleid past zich ааn.')).toEqual([]);
  });

  it('a term of a theme', () => {
    const knowledge = corpusKnowledge();
    const spoilt: Knowledge = {
      ...knowledge,
      themes: knowledge.themes.map((theme) => ({
        ...theme,
        terms: theme.terms.map((term) => ({ ...term, label: withUnseen(term.label, ['\u00AD', '\u200B']) })),
      })),
    };
    const tags = (known: Knowledge): unknown =>
      tagDocument(paper('a', sentence), known).tags.map(({ sentence: id, theme }) => [id, theme]);
    expect(tags(spoilt)).toEqual(tags(knowledge));
    expect(tags(spoilt)).not.toEqual([]);
  });

  it('the title of a paper', () => {
    const title = 'Ver\u200Bslag van de \u202EEuropese Raad';
    expect(readDocument(madeSource({ id: 'made', title }), 'Een zin.').source.title).toBe(
      'Verslag van de Europese Raad',
    );
  });

  it('the title of a corpus', () => {
    const title = { nl: 'Ra\u200Bad\u{E0041} \u202Ein het kort', en: 'Coun\u00ADcil' };
    const corpus = { id: 'made', title, focus: { regions: [], themes: [] }, documents: [] };
    expect(buildDossier({ corpus, knowledge: null }).corpus.title).toEqual({ nl: 'Raad in het kort', en: 'Council' });
  });
});

describe('a file made of what no reading has gone through', () => {
  it('shows what nobody sees as its number, in every form of text', () => {
    // Controls have pictures of their own.
    for (const sign of Object.values(UNSEEN)
      .flat()
      .filter((one) => !/\p{Cc}/u.test(one))) {
      const shown = `vi[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]sa`;
      const given = `vi${sign}sa`;
      expect(defuseFormula(given)).toBe(shown);
      expect(escapeMarkdown(given)).toBe(shown.replace(/[[\]]/g, '\\$&'));
      expect(xmlText(given)).toBe(shown);
      expect(terminalLine(given)).toBe(shown);
      expect(escapeMarkup(given)).toBe(`vi${'\uFFFD'.repeat(sign.length)}sa`);
    }
  });
});

describe('any text', () => {
  it('read character by character is that text, each place once, and read again stays what it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text);
        expect(plainText(plain)).toBe(plain);
      }),
      { numRuns: 500, seed: 20261130 },
    );
  });
});
