import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { faultLine } from '../src/corpus/fault.ts';
import { completeOldDossier } from '../src/dossier/complete-old-dossier.ts';
import { homeName } from '../src/dossier/index-by-id.ts';
import { writeSubject } from '../src/export/registry.ts';
import { resolveSubject } from '../src/export/resolve.ts';
import type { Dossier } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { ROOT, SHIPPED_CORPUS } from '../src/node/root.ts';
import { buildDossier, type DossierSources } from '../src/pipeline.ts';
import { DEFAULT_PROFILE } from '../src/profile/default-profile.ts';
import { partOfKind, profileWith } from '../src/profile/profile.ts';
import { runCommand } from './setup/command.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE, SHOWN_PROFILE } from './setup/profile.ts';
import { OPTIONS } from './setup/subjects.ts';

const COUNCIL = join(ROOT, 'test/scenes/council');
const MADE = mkdtempSync(join(tmpdir(), 'beleidslijn-profile-'));
afterAll(() => rmSync(MADE, { recursive: true, force: true }));

function shippedSources(): DossierSources {
  const loaded = loadCorpus(SHIPPED_CORPUS);
  if (loaded.corpus === null) throw new Error('the shipped corpus has no corpus.json');
  return loaded;
}

/** A copy of the council with something changed in one of its files. */
function changed(file: string, change: (text: string) => string): string {
  const folder = mkdtempSync(join(MADE, 'council-'));
  cpSync(COUNCIL, folder, { recursive: true });
  const before = readFileSync(join(folder, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the case changes nothing in ${file}`);
  writeFileSync(join(folder, file), after);
  return folder;
}

describe('a profile at fault', () => {
  it.each([
    [
      'an unknown key',
      '"leftOut"',
      '"leftout"',
      /profile\.json:\d+:\d+: the file has an unknown key "leftout"; expected only the keys that corpus\/README\.md names\.$/,
    ],
    [
      'no kind of part',
      '"kind": "agenda"',
      '"kind": "besluit"',
      /profile\.json:\d+:\d+: parts\[0\]\.kind is "besluit"; expected letter, declaration, report, agenda, note or annex\.$/,
    ],
    [
      'a pattern that is none',
      '"raadsvoorstel\\\\b"',
      '"raads(voorstel"',
      /profile\.json:\d+:\d+: titles\[0\]\.begins is "raads\(voorstel"; expected a valid regular expression/,
    ],
    [
      'a form that is none',
      '"=college"',
      '"= *"',
      /profile\.json:\d+:\d+: speakers\[0\]\.forms\.nl\[0\] is "= \*"; expected a valid form/,
    ],
    [
      'a title of no part',
      '"part": "raadsbesluit", "begins"',
      '"part": "decreet", "begins"',
      /profile\.json:\d+:\d+: titles\[1\]\.part is "decreet", an unknown part; expected one of raadsvoorstel, raadsbesluit, collegebrief\.$/,
    ],
    [
      'one id twice',
      '"id": "bewoners"',
      '"id": "raad"',
      /profile\.json:\d+:\d+: speakers\[3\]\.id is "raad", the same as speakers\[2\]\.id; expected an id that does not yet occur\.$/,
    ],
    [
      'a scheme named as another kind',
      '"id": "raadsstuk"',
      '"id": "motion"',
      /profile\.json:\d+:\d+: schemes\[0\]\.id is "motion", which is a kind of reference already; expected another name\.$/,
    ],
    [
      'home with a speaker nobody knows',
      '"speakers": ["college", "wethouder"]',
      '"speakers": ["college", "griffier"]',
      /profile\.json:\d+:\d+: home\.speakers\[1\] is "griffier", an unknown speaker; expected one of college, wethouder, raad, bewoners, besluit, impersonal\.$/,
    ],
    [
      'home without a speaker',
      '"speakers": ["college", "wethouder"]',
      '"speakers": []',
      /profile\.json:\d+:\d+: home\.speakers is \[\]; expected at least 1\.$/,
    ],
    [
      'text that is no JSON',
      '"speakers": [',
      '"speakers" [',
      /profile\.json:\d+:\d+: not valid JSON: found "\[", expected ":"\.$/,
    ],
  ] as const)('is one sentence with file and place: %s', async (_name, from, to, says) => {
    const folder = changed('profile.json', (text) => text.replace(from, to));
    const { faults } = loadCorpus(folder);
    expect(faults.map((fault) => faultLine(fault, 'en'))).toEqual([expect.stringMatching(says)]);
    const { code, stderr } = await runCommand(['check', '--corpus', folder, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr.trim()).toMatch(says);
  });

  it.each([
    ['nowhere.json', /nowhere\.json: file not found; expected a readable text file\.$/],
    [
      '../profile.json',
      /corpus\.json:\d+:\d+: the path "\.\.\/profile\.json" leads out of the corpus folder; expected a path inside it/,
    ],
  ])('says so of a file that cannot be read: %s', (named, says) => {
    const folder = changed('corpus.json', (text) => text.replace('"profile.json"', JSON.stringify(named)));
    expect(loadCorpus(folder).faults.map((fault) => faultLine(fault, 'en'))).toEqual([expect.stringMatching(says)]);
  });

  it('is not the fault of a paper whose parts it would have named, but an unknown part is', () => {
    const folder = changed('corpus.json', (text) => text.replace('"collegebrief"', '"brieven"'));
    expect(loadCorpus(folder).faults.map((fault) => faultLine(fault, 'en').split('json')[1])).toEqual([
      expect.stringMatching(
        /: documents\[2\]\.parts\[0\] is "brieven"; expected raadsvoorstel, raadsbesluit or collegebrief\.$/,
      ),
    ]);
  });
});

describe('the default profile', () => {
  it('has nobody home, a part of every kind, and one speaker of each kind reading needs', () => {
    expect(DEFAULT_PROFILE.home).toBeNull();
    expect(DEFAULT_PROFILE.speakers.filter(({ home }) => home)).toEqual([]);
    for (const kind of ['letter', 'declaration', 'report', 'agenda', 'note', 'annex'] as const)
      expect(DEFAULT_PROFILE.parts.map(({ id }) => id)).toContain(partOfKind(DEFAULT_PROFILE, kind));
    for (const profile of [DEFAULT_PROFILE, SHIPPED_PROFILE, profileWith({ speakers: [] })])
      for (const kind of ['named', 'text', 'nobody'])
        expect(profile.speakers.filter((speaker) => speaker.kind === kind)).toHaveLength(1);
  });

  it('steps back before what a corpus gives, list by list', () => {
    const own = { id: 'epistel', label: { nl: 'epistel', en: 'epistle' }, kind: 'letter', compared: true } as const;
    const given = profileWith({ parts: [own], speakers: undefined });
    expect(given.parts).toEqual([own]);
    expect(partOfKind(given, 'annex')).toBe('epistel');
    expect({ ...given, parts: DEFAULT_PROFILE.parts }).toEqual(DEFAULT_PROFILE);
    expect(profileWith({})).toEqual(DEFAULT_PROFILE);
  });

  it('is read with by who gives none: the offices of 0.2.0, none of them home', () => {
    const { profile: _, ...given } = shippedSources();
    const bare = buildDossier(given);
    const home = rememberedDossier(shippedSources());
    const withoutHome = (dossier: Dossier, own: ReadonlySet<string>) =>
      dossier.passages
        // Whose own voice a paper has, hangs on whose papers they are.
        .filter(({ sentence }) => !own.has(sentence))
        .map(({ sentence, wording }) => [sentence, wording.speaker?.value, wording.act?.value]);
    expect(bare.documents).toEqual(home.documents);
    const own = new Set(
      [...bare.passages, ...home.passages]
        .filter(({ wording }) => wording.speaker?.rule === 'speaker:own-voice')
        .map(({ sentence }) => sentence),
    );
    expect(withoutHome(bare, own)).toEqual(withoutHome(home, own));
    expect(bare.passages.filter(({ wording }) => wording.speaker?.home)).toEqual([]);
  });

  it('draws nobody as home, says so in the legend, and holds a wording against the last one of anybody', async () => {
    const folder = changed('corpus.json', (text) =>
      text.replace(/\s*"profile": "profile\.json",/, '').replace(/"parts": \[[^\]]*\]/g, '"parts": null'),
    );
    const loaded = loadCorpus(folder);
    expect(loaded.faults).toEqual([]);
    if (loaded.corpus === null) throw new Error('no corpus');
    const dossier = buildDossier(loaded);
    expect(homeName(dossier, 'nl')).toBeNull();
    expect(dossier.passages.filter(({ wording }) => wording.speaker?.home)).toEqual([]);
    const [thread] = dossier.threads;
    const files = await Promise.all(
      (['html', 'svg', 'md'] as const).flatMap((format) => [
        writeSubject(resolveSubject(dossier, { what: 'line', thread: thread!.id }, OPTIONS), format),
        ...(format === 'md'
          ? []
          : [writeSubject(resolveSubject(dossier, { what: 'overview', themes: null }, OPTIONS), format)]),
      ]),
    );
    expect(files.join('\n')).not.toMatch(/zwart waar|Zwart is|een ander spreekt|null/);
    expect(String(files[1])).toContain('Grijs is wie spreekt');
    const stations = thread!.lanes[0]!.stations.filter(({ entries }) => entries.length > 0);
    const [before, last] = stations.slice(-2);
    expect(before!.entries.map(({ passage }) => passage.sentence)).toContain(last!.entries[0]!.shift?.a.sentence);
  });
});

describe('a dossier of before there were profiles', () => {
  it('opens with the words it had', async () => {
    const made = rememberedDossier(shippedSources());
    const { profile, ...old } = JSON.parse(JSON.stringify(made)) as Dossier;
    const opened = await completeOldDossier(old);
    // Several speakers that are one subject were not read then.
    const speakers = profile?.speakers ?? [];
    expect({ ...profile, speakers: speakers.filter(({ id }) => !id.includes('+')) }).toEqual(SHOWN_PROFILE);
    // Nor were bodies of other offices known, nor that the Benelux speaks for home as well, nor the numbers of answers, nor
    // decisions, motions and questions.
    const had = new Set(opened.profile?.speakers.map(({ id }) => id));
    const words = SHOWN_PROFILE.speakers.filter(({ id }) => had.has(id));
    expect(opened.profile).toEqual({
      ...SHOWN_PROFILE,
      parts: SHOWN_PROFILE.parts.filter(({ id }) => !['besluit', 'motie', 'vragen'].includes(id)),
      schemes: SHOWN_PROFILE.schemes.filter(({ id }) => id !== 'aanhangsel'),
      speakers: words.map((speaker) => (speaker.id === 'benelux' ? { ...speaker, home: false } : speaker)),
    });
    expect(had.size).toBe(14);
    expect(await completeOldDossier(made)).toBe(made);
  });

  it('leaves out of comparisons what it left out', async () => {
    const [document] = JSON.parse(JSON.stringify(rememberedDossier(shippedSources()).documents));
    const old = { documents: [{ ...document, source: { ...document.source, parts: null } }] } as unknown as Dossier;
    expect((await completeOldDossier(old)).documents[0]?.partsLeftOut).toEqual(['brief', 'beslisnota']);
  });
});
