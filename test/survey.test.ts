import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LoadedCorpus } from '../src/corpus/corpus.ts';
import type { CorpusDeclaration, Document, Knowledge, Proposal, ProposalEntry, Term, Theme } from '../src/model.ts';
import { compactJson } from '../src/node/compact-json.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { insertEntry } from '../src/node/insert-entry.ts';
import { ROOT } from '../src/node/root.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { survey } from '../src/survey/survey.ts';
import { runCommand } from './setup/command.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';
import { readDocument } from './setup/read.ts';

const term = (label: string, more: Partial<Term> = {}): Term => ({ label, source: 'codebook', foundIn: [], ...more });
const label = (text: string) => ({ nl: text, en: text });
const theme = (id: string, ...labels: string[]) => ({
  id,
  prefLabel: label(id),
  scopeNote: label(id),
  broader: null,
  terms: labels.map((one) => term(one)),
  refused: [],
  headings: [],
});
/** A made subject: fishing and ferries among islands no office writes about. */
const KNOWLEDGE: Knowledge = {
  version: '1',
  themes: [theme('fish', 'visserij', 'vangst*'), theme('ferry', 'veerdienst*', 'haven*'), theme('law', 'verdrag*')],
  objects: [{ id: 'quota', prefLabel: label('Quota'), broader: null, terms: [term('vangstquota')] }],
  regions: [{ id: 'isles', prefLabel: label('Eilanden'), broader: null, terms: [term('Groenoog')] }],
};
const paper = (id: string, ...sentences: string[]): Document =>
  documentFromSentences({ id, language: 'nl', sentences });
const OTHERS = [
  paper(
    'old-1',
    'De visserij op Groenoog krijgt steun.',
    'De veerdienst vaart weer.',
    'Het bestuur dankt de bemanning.',
  ),
  paper('old-2', 'De visserij blijft klein.', 'De veerdienst wordt duurder.', 'Het bestuur groet de bemanning.'),
];
const NEW = paper(
  'new',
  'Het bestuur sprak over de visserij en over de kwallenplaag bij de riffen.',
  'De aanpak van de kwallenplaag vergt samenwerking met de visserij.',
  'Voor de riffen is een beheerplan gemaakt.',
  'De Raad voor Eilanden en Scheepvaart (RES) steunt de visserij; de RES betaalt.',
  'Boten uit Rotsenië, Zandmark en Hoogwater mogen aanmeren, zo bleek in Rotsenië.',
  'De bemanning is moe.',
  'Er werd een gezamenlijke verklaring aangenomen waarin het bestuur de zeewierteelt noemt.',
);
const of = (kind: Proposal['kind'], document = NEW, knowledge = KNOWLEDGE, others = OTHERS): Proposal[] =>
  survey(document, knowledge, others, SHIPPED_PROFILE).proposals.filter((one) => one.kind === kind);
const labels = (list: readonly Proposal[]): string[] => list.map((one) => one.label);

describe('a survey', () => {
  it('counts what is covered: sentences with a theme or that are a set phrase', () => {
    const found = survey(NEW, KNOWLEDGE, OTHERS, SHIPPED_PROFILE);
    expect([found.document, found.sentences, found.covered]).toEqual(['new', 7, 3]);
  });

  it('is the same in any order of the other papers, and leaves the paper itself out of them', () => {
    const first = survey(NEW, KNOWLEDGE, OTHERS, SHIPPED_PROFILE);
    expect(survey(NEW, KNOWLEDGE, [...OTHERS].reverse(), SHIPPED_PROFILE)).toEqual(first);
    expect(survey(NEW, KNOWLEDGE, [...OTHERS, NEW], SHIPPED_PROFILE)).toEqual(first);
  });

  it('gives the words that stand more than once, with the theme beside them; rare, and in no theme or object', () => {
    const words = of('word');
    expect(labels(words)).toEqual(expect.arrayContaining(['kwallenplaag', 'riffen']));
    expect(labels(words)).not.toEqual(expect.arrayContaining(['visserij']));
    const plague = words.find((one) => one.label === 'kwallenplaag')!;
    expect(plague.entry).toEqual({
      file: 'themes',
      to: 'fish',
      list: 'terms',
      add: term('kwallenplaag', { source: 'papers' }),
    });
    expect(plague.examples.map(({ text }) => text)).toEqual(['kwallenplaag', 'kwallenplaag']);
    expect(plague.why.nl).toMatch(/^Staat in 2 zinnen; .*fish\.$/);
    expect(words.find((one) => one.label === 'riffen')!.entry!.to).toBeNull();
  });

  it('leaves out what several of the other papers hold: it was seen there and left', () => {
    const often = paper('new', 'Over de bemanning is gesproken.', 'Voor de bemanning is een brief gemaakt.');
    expect(labels(of('word', often))).toEqual([]);
    const nobody = { ...KNOWLEDGE, themes: [] };
    expect(labels(of('word', often, nobody))).toEqual(['bemanning']);
  });

  it('gives families of compounds by their first member', () => {
    const family = paper('new', 'Over de zeewierproductie is gesproken.', 'Voor het zeewierbeheer komt een brief.');
    expect(labels(of('word', family))).toEqual(['zeewier*']);
  });

  it('gives acronyms the paper explains: a new object, or the other form of what is known', () => {
    const [res] = of('acronym');
    expect(res).toMatchObject({ label: 'RES', entry: { file: 'objects', to: null, list: null, add: { id: 'res' } } });
    const known = {
      ...KNOWLEDGE,
      objects: [{ ...KNOWLEDGE.objects[0]!, terms: [term('raad voor eilanden en scheepvaart')] }],
    };
    expect(of('acronym', NEW, known)[0]).toMatchObject({
      label: 'RES',
      entry: { file: 'objects', to: 'quota', list: 'terms', add: { label: 'RES' } },
    });
  });

  it('gives names that stand where places stand, and those a list joins to them', () => {
    expect(labels(of('place'))).toEqual(['Rotsenië', 'Hoogwater', 'Zandmark']);
    expect(of('place')[0]!.entry!.add).toMatchObject({ id: 'rotsenie', broader: null });
    expect(labels(of('place', paper('new', 'Het bestuur sprak met Jansen, Pietersen en de Raad.')))).toEqual([]);
  });

  it('gives theme words in company they never had where it was to be expected', () => {
    const often = (id: string) =>
      paper(
        id,
        ...Array.from({ length: 6 }, (_, n) => [
          `De visserij van jaar ${n} loopt.`,
          `Het verdrag van jaar ${n} geldt.`,
        ]).flat(),
      );
    const odd = paper('new', 'De vangst van het boek in de haven is door het verdrag gedekt.');
    const [one] = of('company', odd, KNOWLEDGE, [often('a'), often('b')]);
    expect(one).toMatchObject({
      label: 'fish: vangst*',
      entry: { file: 'themes', to: 'fish', list: 'refused', add: { label: 'vangst van het boek' } },
    });
    expect(of('company', odd, KNOWLEDGE, OTHERS)).toEqual([]);
  });

  it('gives set phrases that go on in a clause, with what that clause is about', () => {
    const [one] = of('formula');
    expect(one!.label).toMatch(/^waarin het bestuur/);
    expect(one!.entry!.add).toMatchObject({ label: 'zeewierteelt' });
    expect(labels(of('formula', paper('new', 'Er werd een gezamenlijke verklaring aangenomen.')))).toEqual([]);
  });

  it('gives the sentences without a theme, with the word that says most', () => {
    const untagged = of('untagged');
    expect(labels(untagged)).toContain('new.2');
    expect(untagged.find((one) => one.label === 'new.2')!.entry!.add).toMatchObject({ label: 'beheerplan' });
    expect(untagged.find((one) => one.label === 'new.5')!.entry).toBeNull();
  });

  it('works without any knowledge, and for an English paper', () => {
    expect(survey(NEW, null, [], SHIPPED_PROFILE).covered).toBe(0);
    const english = documentFromSentences({
      id: 'new',
      language: 'en',
      sentences: ['The board discussed the jellyfish plague.', 'An answer to the jellyfish is awaited from Rockland.'],
    });
    expect(labels(survey(english, KNOWLEDGE, OTHERS, SHIPPED_PROFILE).proposals)).toEqual(
      expect.arrayContaining(['jellyfish', 'Rockland']),
    );
  });
});

describe('what a paper brought along, taken away again', () => {
  const loaded = loadCorpus(join(ROOT, 'corpus')) as LoadedCorpus;
  const documents = loaded.corpus.documents.map((source) => readDocument(source, loaded.texts.get(source.id)!));

  it.each(documents.map((document) => [document.source.id, document] as const))(
    'comes back as proposals: %s',
    (id, document) => {
      // Without the terms that were learnt from this paper alone, more of it is uncovered, and the list says so.
      const on = ({ source, foundIn }: Term): boolean => source === 'codebook' || foundIn.some((one) => one !== id);
      const without = <T extends { readonly terms: readonly Term[] }>(list: readonly T[]): T[] =>
        list.map((one) => ({ ...one, terms: one.terms.filter(on) }));
      const { themes, objects, regions } = loaded.knowledge!;
      const less = {
        ...loaded.knowledge!,
        themes: without(themes),
        objects: without(objects),
        regions: without(regions),
      };
      const all = survey(document, loaded.knowledge, documents, SHIPPED_PROFILE);
      const fewer = survey(document, less, documents, SHIPPED_PROFILE);
      expect(fewer.covered).toBeLessThanOrEqual(all.covered);
      expect(fewer.proposals.length).toBeGreaterThanOrEqual(all.proposals.length);
      // A list nobody reads to its end is no help: half an hour is what it may ask.
      expect(fewer.proposals.length).toBeLessThan(60);
    },
  );
});

describe('taking over', () => {
  const entry = (more: Partial<ProposalEntry> = {}): ProposalEntry => ({
    file: 'themes',
    to: 'fish',
    list: 'terms',
    add: term('kwal', { source: 'papers' }),
    ...more,
  });
  const file = `{\n  "themes": [\n    { "id": "fish", "terms": [], "refused": [] },\n    {\n      "id": "ferry",\n      "terms": [\n        {\n          "label": "veer]\\"[",\n          "source": "codebook"\n        }\n      ]\n    }\n  ]\n}\n`;

  it('adds one item and leaves every other byte', () => {
    const after = insertEntry(file, entry({ to: 'ferry' }));
    if (typeof after === 'string') throw new Error(after);
    const added = ',\n        { "label": "kwal", "source": "papers" }';
    expect(after.text).toContain(added);
    expect(after.text.replace(added, '')).toBe(file);
    expect(JSON.parse(after.text).themes[1].terms.length).toBe(2);
  });

  it('adds to an empty list, in the line ends of the file', () => {
    const after = insertEntry(file.replaceAll('\n', '\r\n'), entry());
    if (typeof after === 'string') throw new Error(after);
    expect(JSON.parse(after.text).themes[0].terms).toEqual([{ label: 'kwal', source: 'papers' }]);
    expect(after.text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('makes a file that does not exist yet', () => {
    const add = { id: 'res', prefLabel: label('RES'), broader: null, terms: [term('RES')] };
    const after = insertEntry(null, entry({ file: 'objects', to: null, list: null, add }));
    if (typeof after === 'string') throw new Error(after);
    const kept = { ...add, terms: [{ label: 'RES', source: 'codebook' }] };
    expect(JSON.parse(after.text)).toEqual({ version: '1', objects: [kept] });
    expect(after.text).toBe(`${compactJson(JSON.parse(after.text))}\n`);
  });

  it('never adds twice, and nothing to what is not there', () => {
    expect(insertEntry(file, entry({ to: 'ferry', add: term('Veer]"[') }))).toBe('there');
    const same = { id: 'fish', prefLabel: label('x'), broader: null, terms: [] };
    expect(insertEntry(file, entry({ to: null, list: null, add: same }))).toBe('there');
    expect(insertEntry(file, entry({ to: 'birds' }))).toBe('nowhere');
    expect(insertEntry('{ "themes": ', entry())).toBe('nowhere');
  });
});

describe('the command', () => {
  const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-survey-'));
  const corpus = join(HOME, 'corpus');
  const run = (...args: string[]) => runCommand(['survey', ...args, '--corpus', corpus]);
  const bytes = (): string =>
    ['themes', 'objects', 'regions'].map((key) => readFileSync(join(corpus, `${key}.json`), 'utf8')).join();
  beforeAll(() => {
    cpSync(join(ROOT, 'corpus'), corpus, { recursive: true });
  }, 120_000);
  afterAll(() => rmSync(HOME, { recursive: true, force: true }));

  const letter = join(HOME, 'Nieuwe brief.txt');
  writeFileSync(
    letter,
    `Verslag van de top\n\nHet kabinet sprak over de kwallenplaag in Rotsenië. Voor de kwallenplaag is de Dienst Kust en Zee (DKZ) aangewezen. De DKZ is begonnen.\n`,
  );

  it('lists proposals for a paper of the corpus in 80 columns, and for a file that is in no corpus', async () => {
    const known = await run('2024');
    expect(known.code).toBe(0);
    expect(known.stdout).toMatch(/^brussel-2024: \d+ van \d+ zinnen/);
    for (const line of known.stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    const { code, stdout } = await run(letter, '--json');
    const found = JSON.parse(stdout);
    expect([code, found.document]).toEqual([0, 'nieuwe-brief']);
    expect(found.proposals.map((one: Proposal) => one.label)).toEqual(
      expect.arrayContaining(['DKZ', 'kwallenplaag', 'Rotsenië']),
    );
    expect((await run(letter, '--lang', 'en')).stdout).toMatch(/carry a theme or are a set phrase/);
  });

  it('refuses a proposal without a theme, a theme and a proposal that do not exist, and writes nothing', async () => {
    const before = bytes();
    for (const [args, says] of [
      [['--take', 'kwallenplaag'], /vraagt een keuze; verwacht: --theme met één van visa, /],
      [['--take', 'kwallenplaag', '--theme', 'vissen'], /--theme is "vissen"; verwacht: één van /],
      [['--take', 'DKZ,99'], /geen voorstel "99"; verwacht: een nummer van 1 tot en met \d+/],
      [['--take', 'DKZ,kwallenplaag'], /vraagt een keuze/],
      [['--take', 'kwallenplaag', '--new-theme', 'Visumbeleid', '--theme', 'visa'], /verwacht: één van beide/],
      [['--take', 'kwallenplaag', '--new-theme', '!!'], /verwacht: een naam met letters/],
      [['--take', 'kwallenplaag', '--new-theme', 'Visa'], /er is al een thema visa/],
      [['--take', 'Rotsenië', '--new-theme', 'Kwallen'], /geen woord om het aan te zien/],
      [['--take', 'kwallenplaag,99', '--new-theme', 'Kwallen'], /geen voorstel "99"/],
    ] as const) {
      const { code, stdout, stderr } = await run(letter, ...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(says);
    }
    expect(bytes()).toBe(before);
  });

  it('makes a theme of what is taken, says first what it would do, and has the papers asked about it', async () => {
    const own = join(HOME, 'own');
    cpSync(corpus, own, { recursive: true });
    const file = (name: string): string => readFileSync(join(own, name), 'utf8');
    const [themes, declaration] = [file('themes.json'), file('corpus.json')];
    const asked = ['survey', letter, '--take', 'DKZ,kwallenplaag', '--new-theme', 'Kwallen en zee', '--corpus', own];
    const dry = await runCommand([...asked, '--dry-run']);
    expect(dry.stdout).toMatch(/^zou overgenomen worden: themes\.json, nieuw: kwallen-en-zee/);
    expect([file('themes.json'), file('corpus.json')]).toEqual([themes, declaration]);
    expect((await runCommand(asked)).code).toBe(0);
    const made = (JSON.parse(file('themes.json')) as { themes: Theme[] }).themes.at(-1)!;
    expect([made.id, made.prefLabel.nl, made.terms.map(({ label }) => label)]).toEqual([
      'kwallen-en-zee',
      'Kwallen en zee',
      ['kwallenplaag'],
    ]);
    expect(file('themes.json')).toBe(`${compactJson(JSON.parse(file('themes.json')))}\n`);
    expect((JSON.parse(file('corpus.json')) as CorpusDeclaration).focus.themes.at(-1)).toBe('kwallen-en-zee');
    expect(JSON.parse(file('objects.json')).objects.at(-1).themes).toEqual(['kwallen-en-zee']);
    expect((await runCommand(['check', '--corpus', own])).stdout).toMatch(/^In orde/);
  });

  it('takes proposals over into the right files, in the form of npm run terms, once, and the next survey knows them', async () => {
    const { code, stdout } = await run(letter, '--take', 'DKZ,kwallenplaag,Rotsenië', '--theme', 'climate');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'overgenomen: objects.json, nieuw: dkz',
      'overgenomen: themes.json, climate: kwallenplaag',
      'overgenomen: regions.json, nieuw: rotsenie',
    ]);
    expect(readdirSync(corpus).filter((name) => name.endsWith('.part'))).toEqual([]);
    for (const key of ['themes', 'objects', 'regions']) {
      const text = readFileSync(join(corpus, `${key}.json`), 'utf8');
      expect(text).toBe(`${compactJson(JSON.parse(text))}\n`);
      expect(text).not.toContain('foundIn');
    }
    expect((await runCommand(['check', '--corpus', corpus])).stdout).toMatch(/^In orde/);
    const after = bytes();
    expect(JSON.parse((await run(letter, '--json')).stdout).proposals.map((one: Proposal) => one.label)).not.toContain(
      'DKZ',
    );
    expect((await run(letter, '--take', 'DKZ')).code).toBe(1);
    expect(bytes()).toBe(after);
  });
});
