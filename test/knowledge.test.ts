import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it } from 'vitest';
import type { LoadedCorpus } from '../src/corpus/corpus.ts';
import { faultLine } from '../src/corpus/fault.ts';
import { parseKnowledge } from '../src/corpus/knowledge-file.ts';
import { knowledgeHash } from '../src/dossier/version.ts';
import { knowledgeFile } from '../src/export/knowledge.ts';
import { ACTS } from '../src/languages/speech-acts.ts';
import type { Dossier, Knowledge } from '../src/model.ts';
import { knowledgeText } from '../src/node/commands/context.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { schemaFiles } from '../src/node/dossier-schema.ts';
import { ROOT } from '../src/node/root.ts';
import { buildDossier } from './setup/build.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-knowledge-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

function dossierIn(folder: string): { dossier: Dossier; knowledge: Knowledge } {
  const loaded = loadCorpus(folder);
  if (loaded.corpus === null || loaded.knowledge === null) throw new Error(`${folder} holds no corpus with knowledge`);
  expect(loaded.faults).toEqual([]);
  const { corpus, knowledge, texts, overrides, unread } = loaded;
  return { dossier: buildDossier({ corpus, knowledge, texts, overrides, unread }), knowledge };
}

const { dossier, knowledge } = dossierIn(join(ROOT, 'corpus'));
const text = knowledgeText(knowledge, SHIPPED_PROFILE);

describe('the papers of a term', () => {
  const changed = (name: string, change: (folder: string) => void) => {
    const folder = join(HOME, name);
    cpSync(join(ROOT, 'corpus'), folder, { recursive: true });
    change(folder);
    return loadCorpus(folder);
  };
  const OCCURRENCES = 'term-occurrences.json';

  it('stand beside the lists, or with the term in a corpus of 0.2.0: the knowledge is the same', () => {
    const { knowledge: held, faults } = changed('inline', (folder) => {
      rmSync(join(folder, OCCURRENCES));
      for (const list of ['themes', 'objects', 'regions'] as const) {
        expect(readFileSync(join(folder, `${list}.json`), 'utf8')).not.toContain('foundIn');
        const file = { version: '1', [list]: knowledge[list] };
        writeFileSync(join(folder, `${list}.json`), JSON.stringify(file, null, 2));
      }
    }) as LoadedCorpus;
    expect(faults).toEqual([]);
    expect(knowledgeText(held!, SHIPPED_PROFILE)).toBe(text);
  });

  it.each([
    ['\u202e', 'a text that is not empty'],
    ['\u202e … visum', 'is no valid pattern'],
  ])('of a label that shows nothing, or opens with nothing (%j), are a fault, and the run goes on', (label, says) => {
    const { knowledge: held, faults } = changed(`unseen-${says.length}`, (folder) => {
      const regions = readFileSync(join(folder, 'regions.json'), 'utf8');
      writeFileSync(join(folder, 'regions.json'), regions.replace('"kandidaat-lidstaat*"', JSON.stringify(label)));
    }) as LoadedCorpus;
    expect(faults[0]!.message.en).toContain(says);
    expect(held).not.toBeNull();
  });

  it('are none where nobody counted them, also for a term that is named as what every object has', () => {
    const { knowledge: held, faults } = changed('uncounted', (folder) => {
      const regions = readFileSync(join(folder, 'regions.json'), 'utf8');
      writeFileSync(join(folder, 'regions.json'), regions.replace('"kandidaat-lidstaat*"', '"constructor"'));
      writeFileSync(join(folder, OCCURRENCES), '{ "themes": { "visum*": ["tirana-2022"] }, "regions": {} }');
    }) as LoadedCorpus;
    expect(faults).toEqual([]);
    const terms = [...held!.themes, ...held!.objects, ...held!.regions].flatMap((item) => item.terms);
    expect(terms.map((term) => term.label)).toContain('constructor');
    expect(new Set(terms.flatMap(({ label, foundIn }) => foundIn.map((id) => `${label} ${id}`)))).toEqual(
      new Set(['visum* tirana-2022']),
    );
  });

  it.each([
    [
      '{\n "themes": { "visum*": ["a", 7] } }',
      /^.*term-occurrences\.json:2:30: themes\.visum\*\[1\] is 7; expected a text\.$/,
    ],
    ['{ "themes": { "visum*": "a" } }', /:1:25: themes\.visum\* is "a"; expected a list\.$/],
    [
      '{ "terms": {} }',
      /:1:12: the file has an unknown key "terms"; expected only the keys that corpus\/README\.md names\.$/,
    ],
    ['[', /:1:2: not valid JSON: found the end of the file, expected a value\.$/],
  ])('at fault are named by file and place: %s', (spoiled, says) => {
    rmSync(join(HOME, 'spoiled'), { recursive: true, force: true });
    const { faults } = changed('spoiled', (folder) => writeFileSync(join(folder, OCCURRENCES), spoiled));
    expect(faults.map((fault) => faultLine(fault, 'en'))).toEqual([expect.stringMatching(says)]);
  });
});

describe('knowledge.json', () => {
  it('bears the name that the dossier gives, and that name covers all it holds', () => {
    const file = knowledgeFile(knowledge, SHIPPED_PROFILE);
    expect(file.hash).toBe(dossier.knowledge);
    expect(file.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(knowledgeHash({ ...knowledge, themes: knowledge.themes.slice(1) }, SHIPPED_PROFILE)).not.toBe(file.hash);
    // A file given back as it is has the same name: what stands beside the lists does not count twice.
    expect(knowledgeHash(file, SHIPPED_PROFILE)).toBe(file.hash);
    expect(knowledgeHash(null)).toBe('000000000000');
  });

  it('gives every step of the scales with its reason, and the words left out on purpose', () => {
    const { language, background } = JSON.parse(text) as ReturnType<typeof knowledgeFile>;
    expect(language.acts.scale.map(({ id, step }) => [id, step])).toEqual(ACTS.map(({ id, step }) => [id, step]));
    for (const scale of [language.acts.scale, language.degrees.scale, language.speakers.list]) {
      for (const { reason } of scale) expect(reason).not.toBe('');
    }
    for (const { leftOut } of [language.acts, language.degrees, language.addressees, language.speakers]) {
      expect(leftOut.length).toBeGreaterThan(2);
    }
    expect(language.formulas.list.length).toBeGreaterThan(5);
    expect(background).toMatchObject({ language: 'nl', hash: expect.stringMatching(/^[0-9a-f]{12}$/) });
  });

  it('fits its published schema, which refuses a key too many', () => {
    const schema = JSON.parse(schemaFiles().get('knowledge.schema.json') ?? '') as object;
    const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    valid(JSON.parse(text));
    expect(valid.errors).toBeNull();
    expect(valid({ ...(JSON.parse(text) as object), extra: 1 })).toBe(false);
  });

  it('read back makes the same dossier, byte for byte', () => {
    const folder = join(HOME, 'whole');
    mkdirSync(folder);
    cpSync(join(ROOT, 'corpus/texts'), join(folder, 'texts'), { recursive: true });
    for (const name of ['corpus.json', 'overrides.jsonl', 'profile.json'])
      copyFileSync(join(ROOT, 'corpus', name), join(folder, name));
    writeFileSync(join(folder, 'knowledge.json'), text);
    const again = dossierIn(folder);
    expect(again.knowledge).toEqual(knowledge);
    expect(again.dossier.knowledge).toBe(dossier.knowledge);
    expect(JSON.stringify(again.dossier)).toBe(JSON.stringify(dossier));
    expect(knowledgeText(again.knowledge, SHIPPED_PROFILE)).toBe(text);
  });

  it('is refused beside the lists it is made from', () => {
    const folder = join(HOME, 'both');
    mkdirSync(folder);
    cpSync(join(ROOT, 'corpus'), folder, { recursive: true });
    writeFileSync(join(folder, 'knowledge.json'), text);
    const { faults } = loadCorpus(folder);
    expect(faults[0]?.message.en).toMatch(/^knowledge\.json stands beside themes\.json; expected the one file/);
  });

  it.each([
    [
      'edited by hand',
      (file: string) => file.replace('"Visumbeleid"', '"Visa"'),
      /expected the same, as this file is made/,
    ],
    ['cut short', (file: string) => file.slice(0, 4000), /not valid JSON/],
    ['of another format', (file: string) => file.replace('"format": 1', '"format": 2'), /format/],
    ['with a theme that is none', (file: string) => file.replace('"themes": [', '"themes": [7,'), /themes\[0\]/],
  ])('%s is refused in one sentence', (_, spoil, message) => {
    const { knowledge: none, faults } = parseKnowledge(spoil(text), 'knowledge.json', SHIPPED_PROFILE);
    expect(none).toBeNull();
    expect(faults[0]?.message.en).toMatch(message);
    expect(faults[0]?.message.nl).not.toBe('');
  });

  it('made with other scales is refused, and says with which', () => {
    const file = knowledgeFile(knowledge, SHIPPED_PROFILE);
    const other = { ...file, language: { ...file.language, version: 99 } };
    const { faults: edited } = parseKnowledge(JSON.stringify(other), 'k.json');
    const named = /has "([0-9a-f]{12})"/.exec(edited[0]?.message.en ?? '')?.[1] ?? '';
    const { knowledge: none, faults } = parseKnowledge(JSON.stringify({ ...other, hash: named }), 'k.json');
    expect(none).toBeNull();
    expect(faults[0]?.message.en).toMatch(/other language knowledge \(version 99\)/);
  });
});
