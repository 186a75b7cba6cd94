import { beforeAll, describe, expect, it } from 'vitest';
import type { DraftCheck, Knowledge } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { SHIPPED_CORPUS } from '../src/node/root.ts';
import { comparisons, DRAFT, drafted, type Made, OPTIONS, papersOfSubject, passages, told } from './office/made.ts';
import { all, faultsOf, type Parts, partsOf, settled, settledNotes, wordsOf } from './office/read.ts';
import { HARM, HOSTILE } from './scenes/hostile.ts';
import { ISLANDS } from './scenes/islands.ts';
import { TURNED } from './scenes/turned.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { writtenDocx } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const attributes = (parts: Parts, name: string, element: string, attribute: string): string[] =>
  all(parts.get(name), element).map((one) => one.getAttribute(attribute) ?? '');

/** Accepted it must be the newer text, rejected the older, and nothing in it may need repair. */
function held({ name, file, older, newer }: Made): string[] {
  const parts = partsOf(file);
  const wrong = faultsOf(parts);
  if (newer !== null && settled(parts, 'accept').join('\u001e') !== newer.join('\u001e')) wrong.push('accepted');
  if (older !== null && settled(parts, 'reject').join('\u001e') !== older.join('\u001e')) wrong.push('rejected');
  return wrong.map((what) => `${name}: ${what}`);
}

describe('two sentences', () => {
  let made: Made[] = [];
  beforeAll(async () => {
    made = await passages(dossier);
  }, 60_000);

  it('are the newer one accepted and the older one rejected, for every link of the five papers', () => {
    expect(made.length).toBeGreaterThan(100);
    expect(made.flatMap(held)).toEqual([]);
  });

  it('are named with author, day, source, corpus version and who linked them, outside the text', () => {
    const parts = partsOf(made[0]!.file);
    const changes = ['w:ins', 'w:del'].flatMap((kind) => attributes(parts, 'word/document.xml', kind, 'w:date'));
    expect(new Set(changes)).toEqual(new Set(['2026-05-26T00:00:00Z']));
    expect(new Set(attributes(parts, 'word/document.xml', 'w:del', 'w:author'))).toEqual(new Set(['A. Ambtenaar']));
    const foot = wordsOf(parts, 'word/footer1.xml');
    expect(foot).toContain(`corpus ${dossier.corpus.version}`);
    expect(foot).toContain('geen mens heeft ze bevestigd');
    expect(foot).toContain('https://example.org/kamer/#view=side');
    expect(wordsOf(parts, 'word/comments.xml')).toMatch(/Alle wijzigingen accepteren geeft de tekst van/);
  });

  it('say first which text accepting gives, and it is the one it gives', () => {
    for (const { name, file } of made.slice(0, 20)) {
      const parts = partsOf(file);
      const said = wordsOf(parts, 'word/comments.xml');
      const [, accepted = '', rejected = ''] =
        /Alle wijzigingen accepteren geeft de tekst van (.*?); alle wijzigingen verwerpen geeft die van (.*?)\. /.exec(
          said,
        ) ?? [];
      const years = name.match(/\b20\d\d\b/g) ?? [];
      expect([rejected, accepted].map((paper) => /20\d\d/.exec(paper)?.[0])).toEqual([years[0], years.at(-1)]);
    }
  });

  it('stops at a sentence that is not there', async () => {
    const asked = writtenDocx(dossier, { what: 'passage', thread: null, older: 'x', newer: 'y' }, OPTIONS);
    await expect(asked).rejects.toThrow("got 'x' and 'y'");
  });
});

describe('two papers', () => {
  let made: Made[] = [];
  beforeAll(async () => {
    made = await comparisons(dossier);
  });
  const parts = (name: string): Parts => partsOf(made.find((one) => one.name === name)!.file);

  it('are the newer one accepted and the older one rejected, all ten pairs', () => {
    expect(made.length).toBe(10);
    expect(made.flatMap(held)).toEqual([]);
  });

  it('have the footnotes of either, and say of a note the paper lacks that it is not there', () => {
    for (const { name, file } of made) {
      const [a, b] = [
        dossier.documents.map(({ source }) => source.id).filter((id) => name.startsWith(id)),
        dossier.documents.map(({ source }) => source.id).filter((id) => name.endsWith(id)),
      ];
      const texts = papersOfSubject(dossier, a[0]!, b[0]!, 'nl').map((paper) =>
        paper.flatMap(({ notes }) => notes.map(({ text }) => text)),
      );
      const read = partsOf(file);
      expect(settledNotes(read, 'reject')).toEqual(texts[0]);
      expect(settledNotes(read, 'accept')).toEqual(texts[1]);
    }
    expect(settledNotes(parts('brussel-2023-brussel-2024'), 'accept')[0]).toBe('Noot 1 staat niet in dit stuk.');
  });

  it('have headings and lists that are Word’s own, with the printed number', () => {
    const read = parts('sofia-2018-tirana-2022');
    const styles = new Set(attributes(read, 'word/document.xml', 'w:pStyle', 'w:val'));
    expect([...styles]).toEqual(expect.arrayContaining(['Title', 'Heading1', 'Heading2', 'ListParagraph']));
    const starts = attributes(read, 'word/numbering.xml', 'w:startOverride', 'w:val');
    expect(starts).toEqual(expect.arrayContaining(['13', '17']));
    expect(attributes(read, 'word/numbering.xml', 'w:lvlText', 'w:val')).toEqual(expect.arrayContaining(['%1.', '•']));
  });

  it('tell at both ends of what moved where it went and where it came from', () => {
    const said = wordsOf(parts('brussel-2023-brussel-2024'), 'word/comments.xml');
    expect(said).toMatch(/Verplaatst naar onder ‘[^’]+’, alinea \d+ \(/);
    expect(said.match(/Verplaatst uit/g)?.length).toBe(said.match(/Verplaatst naar/g)?.length);
  });

  it('give every change the day that was given', () => {
    for (const one of made) {
      const days = ['w:ins', 'w:del'].flatMap((kind) =>
        attributes(partsOf(one.file), 'word/document.xml', kind, 'w:date'),
      );
      expect(days.filter((day) => !/^2026-05-26T00:0[02]:00Z$/.test(day))).toEqual([]);
    }
  });

  it('say what is left out of the files they were read from', () => {
    const read = parts('brussel-2024-tivat-2026');
    const heads = ['word/header1.xml', 'word/header2.xml'].map((name) => wordsOf(read, name)).join('\n');
    expect(heads).toContain('Niet in deze vergelijking: aanbiedingsbrief, beslisnota.');
  });

  it('stop at a paper that is not there, and at a day that is none', async () => {
    await expect(
      writtenDocx(dossier, { what: 'comparison', older: 'x', newer: 'tivat-2026' }, OPTIONS),
    ).rejects.toThrow("got 'x'");
    const asked = writtenDocx(
      dossier,
      { what: 'comparison', older: 'sofia-2018', newer: 'tivat-2026' },
      { ...OPTIONS, date: 'gisteren' },
    );
    await expect(asked).rejects.toThrow("got 'gisteren'");
  });

  it('tell as moved what moved and nothing that stayed', async () => {
    const turned = await comparisons(TURNED);
    expect(turned.flatMap(held)).toEqual([]);
    const changes = (name: string): string[] => {
      const read = partsOf(turned.find((one) => one.name === name)!.file).get('word/document.xml');
      return ['w:ins', 'w:del'].map((kind) =>
        all(read, kind)
          .flatMap((one) => [...all(one, 'w:t'), ...all(one, 'w:delText')])
          .map(({ textContent }) => textContent ?? '')
          .join(' '),
      );
    };
    const [sauna, hall] = [
      'Leden van boven de zeventig betalen geen entree voor de sauna.',
      'De kantine blijft open op zondag.',
    ];
    expect(changes('hal-2019-hal-2020')).toEqual([sauna, sauna]);
    expect(changes('hal-2020-hal-2021')).toEqual(['De speeltuin krijgt een hek.', '']);
    expect(changes('hal-2021-hal-2022')).toEqual(['', `${hall} De speeltuin krijgt een hek.`]);
    const said = wordsOf(partsOf(turned.find(({ name }) => name === 'hal-2019-hal-2020')!.file), 'word/comments.xml');
    expect([said.match(/Verplaatst naar/g)?.length, said.match(/Verplaatst uit/g)?.length]).toEqual([1, 1]);
  });

  it('can hold a paper that was not read', async () => {
    const unread = await comparisons(ISLANDS);
    expect(unread.flatMap(held)).toEqual([]);
  });
});

describe('the table of positions', () => {
  const body = async (options = OPTIONS): Promise<Parts> =>
    partsOf(await writtenDocx(dossier, { what: 'table', threads: null, papers: null }, options));

  it('lies across, repeats its head, keeps rows whole and writes silence out', async () => {
    const read = await body();
    expect(faultsOf(read)).toEqual([]);
    expect(attributes(read, 'word/document.xml', 'w:pgSz', 'w:orient')).toEqual(['landscape']);
    expect(all(read.get('word/document.xml'), 'w:tblHeader').length).toBe(1);
    const rows = all(read.get('word/document.xml'), 'w:tr').length;
    expect(all(read.get('word/document.xml'), 'w:cantSplit').length).toBe(rows);
    expect(wordsOf(read, 'word/document.xml')).toContain('[ ] zwijgt, 68 zinnen doorzocht');
  });

  it('marks the degree words, and gives every cell a footnote with the full source or the search', async () => {
    const read = await body();
    expect(attributes(read, 'word/document.xml', 'w:rStyle', 'w:val')).toContain('Graadwoord');
    const [rows, columns] = [all(read.get('word/document.xml'), 'w:tr').length - 1, dossier.documents.length];
    expect(attributes(read, 'word/document.xml', 'w:footnoteReference', 'w:id').length).toBe(rows * columns);
    const notes = wordsOf(read, 'word/footnotes.xml');
    expect(notes).toContain(
      'De minister van Buitenlandse Zaken, T.B.W. Berendsen, Geannoteerde agenda EU-Westelijke Balkantop van 5 juni 2026, 26 mei 2026, BZ2628372, alinea 7',
    );
    expect(notes).toContain('kenmerk niet vermeld');
    // A cell that leaves words out has them in its note.
    expect(notes).toContain('inclusief het overnemen van de Europese sanctiemaatregelen jegens Rusland.”');
    for (const foot of ['word/footer1.xml', 'word/footer2.xml'])
      expect(wordsOf(read, foot)).toContain(`corpus ${dossier.corpus.version}`);
    expect(notes).toMatch(/85 zinnen doorzocht\. Gezocht naar .* gaat over een ander land: Georgië\./);
  });

  it('is limited to the years and positions asked for', async () => {
    const read = partsOf(
      await writtenDocx(
        dossier,
        { what: 'table', threads: [VISA], papers: null },
        { ...OPTIONS, years: { from: '2023', to: '2024' } },
      ),
    );
    expect(all(read.get('word/document.xml'), 'w:tr').length).toBe(2);
    expect(all(read.get('word/document.xml'), 'w:gridCol').length).toBe(3);
  });
});

describe('a line', () => {
  it('says what each paper says, how far, where it is silent, and from where', async () => {
    const read = partsOf(await writtenDocx(dossier, { what: 'line', thread: VISA }, OPTIONS));
    expect(faultsOf(read)).toEqual([]);
    const text = wordsOf(read, 'word/document.xml');
    expect(text).toContain('Hoe ver: volledige');
    expect(text).toContain('[ ] zwijgt, 68 zinnen doorzocht.');
    expect(text).toContain('zwakker was „volledige” in 2023');
    expect(text).toContain('Van begin tot eind');
    expect(text).toContain('BZ2628372');
    expect(attributes(read, 'word/document.xml', 'w:pStyle', 'w:val')).toEqual(
      expect.arrayContaining(['Citaat', 'Bron']),
    );
  });

  it('is told in English with Dutch marked as Dutch, and without an address where none is known', async () => {
    const read = partsOf(
      await writtenDocx(dossier, { what: 'line', thread: VISA }, { ...OPTIONS, language: 'en', base: null }),
    );
    expect(attributes(read, 'word/styles.xml', 'w:lang', 'w:val')).toContain('en-GB');
    expect(attributes(read, 'word/document.xml', 'w:lang', 'w:val')).toContain('nl-NL');
    expect(all(read.get('word/document.xml'), 'w:hyperlink').length).toBe(0);
    expect(wordsOf(read, 'word/footer1.xml')).toContain(`line ${VISA}`);
  });

  it('is whole for every thread, and stops at one that is not there', async () => {
    expect((await told(dossier)).flatMap(held)).toEqual([]);
    await expect(writtenDocx(dossier, { what: 'line', thread: 'x' }, OPTIONS)).rejects.toThrow("got 'x'");
  });
});

describe('a tested draft', () => {
  const { knowledge } = loadCorpus(SHIPPED_CORPUS) as { knowledge: Knowledge };

  it('is the text as pasted with a comment on the words of each finding', async () => {
    const { check, made } = await drafted(dossier, knowledge);
    const read = partsOf(made.file);
    expect(faultsOf(read)).toEqual([]);
    expect(wordsOf(read, 'word/document.xml').startsWith(DRAFT.replaceAll('\n\n', '\n'))).toBe(true);
    const here = check.findings.filter((finding) => finding.here !== null);
    expect(all(read.get('word/comments.xml'), 'w:comment').length).toBe(here.length);
    const said = wordsOf(read, 'word/comments.xml');
    expect(said).toContain('hoe ver: „volledige aansluiting”. U schrijft „verdere aansluiting”.');
    expect(said).toContain('Bewust zo: afgestemd met de Benelux');
    expect(said).toContain('Daarna zwijgt 2024.');
  });

  it('lists what it does not repeat, and what it was held against', async () => {
    const { check, made } = await drafted(dossier, knowledge);
    const text = wordsOf(partsOf(made.file), 'word/document.xml');
    const missing = check.findings.filter(({ kind }) => kind === 'not-repeated');
    expect(missing.length).toBeGreaterThan(0);
    expect(text.match(/^\d+\. Niet herhaald$/gm)?.length).toBe(missing.length);
    expect(text).toContain('Waaraan is getoetst');
    expect(text).toContain(
      'Niet vergeleken: 2026, Geannoteerde agenda EU-Westelijke Balkantop van 5 juni 2026 (op uw verzoek).',
    );
  });
});

describe('a dossier that means harm', () => {
  const everything = async (): Promise<Made[]> => [
    ...(await comparisons(HOSTILE)),
    ...(await passages(HOSTILE)),
    ...(await told(HOSTILE, { ...OPTIONS, author: HARM.script, base: HARM.link })),
  ];

  it('comes out as words', async () => {
    const made = await everything();
    expect(made.length).toBeGreaterThan(5);
    expect(made.flatMap(held)).toEqual([]);
    const [first] = made;
    const text = settled(partsOf(first!.file), 'reject').join('\n');
    expect(text).toContain(HARM.script);
    expect(text).toContain(HARM.entity);
    expect(text).toContain('nul\uFFFD bel\uFFFD');
  });

  it('comes out of a draft as words, the names of page numbers too', async () => {
    const text = `${Object.values(HARM).join(' ')}\n\nCURRENT`;
    const check: DraftCheck = {
      document: HOSTILE.documents[0]!,
      documents: [],
      sentences: 0,
      leftOut: [],
      themes: [],
      findings: [],
      unplaced: [],
    };
    const read = partsOf(await writtenDocx(HOSTILE, { what: 'draft', text, check, decisions: {} }, OPTIONS));
    expect(faultsOf(read)).toEqual([]);
    expect(wordsOf(read, 'word/document.xml')).toContain(HARM.markdown);
    expect(wordsOf(read, 'word/document.xml')).toMatch(/^CURRENT$/m);
  });
});

describe('two runs', () => {
  it('give the same bytes', async () => {
    const make = async (): Promise<Uint8Array[]> => [
      await writtenDocx(dossier, { what: 'comparison', older: 'brussel-2023', newer: 'brussel-2024' }, OPTIONS),
      await writtenDocx(dossier, { what: 'table', threads: null, papers: null }, OPTIONS),
      await writtenDocx(dossier, { what: 'line', thread: VISA }, OPTIONS),
    ];
    const [first, second] = [await make(), await make()];
    expect(first.map((bytes, at) => Buffer.compare(bytes, second[at] ?? new Uint8Array()))).toEqual([0, 0, 0]);
  });
});
