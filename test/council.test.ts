import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { faultLine } from '../src/corpus/fault.ts';
import { checkDraft } from '../src/draft/check-draft.ts';
import { noscriptTable } from '../src/export/html/noscript-table.ts';
import { FORMATS, formatsOf, writeSubject } from '../src/export/registry.ts';
import { resolveSubject } from '../src/export/resolve.ts';
import type { Subject } from '../src/export/subject.ts';
import { accountData, accountText } from '../src/node/account.ts';
import { knowledgeText } from '../src/node/commands/context.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { ROOT } from '../src/node/root.ts';
import { lineModel } from '../src/view/line/line-model.ts';
import { runCommand } from './setup/command.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { LANGUAGES, OPTIONS, subjectsOf } from './setup/subjects.ts';

/**
 * A city council that nobody knows: another home, its own parts, paper numbers, degree words and themes, no regions. Nothing
 * that is said of it may come from the papers this tool was first made for.
 */
const COUNCIL = join(ROOT, 'test/scenes/council');
const loaded = loadCorpus(COUNCIL);
if (loaded.corpus === null || loaded.knowledge === null) throw new Error('the council has no corpus');
const { knowledge, profile } = loaded;
const dossier = rememberedDossier(loaded);

const OF_ANOTHER_HOME =
  /nederland|netherlands|kabinet|cabinet|balkan|kamerst|(?:tweede|eerste|uw) kamer|minister|beslisnota|servi[eëc]|serbia|westelijke|visum|benelux|\bland(?:en)?\b|countr/i;
/** Names of languages are no names of countries. */
const LANGUAGE_NAMES = /Nederlands|Dutch|Engels|English/g;

/** Words of another home in a text, with what stands around them. */
function strangersIn(text: string): string[] {
  const plain = text.replace(LANGUAGE_NAMES, '');
  return [...plain.matchAll(new RegExp(OF_ANOTHER_HOME, 'gi'))].map(({ index }) =>
    plain.slice(Math.max(0, index - 40), index + 40),
  );
}

const text =
  'Het college benadrukt dat een verdere verhoging van de havengelden nodig is om de kades te onderhouden. De raad bespreekt de kade.';
const check = checkDraft({ dossier, knowledge, profile, text });
const subjects: readonly Subject[] = [...subjectsOf(dossier), { what: 'draft', text, check, decisions: {} }];

const MADE = mkdtempSync(join(tmpdir(), 'beleidslijn-council-'));
afterAll(() => rmSync(MADE, { recursive: true, force: true }));

it('would see a stranger', () => {
  expect(strangersIn('zwart waar Nederland spreekt, in het Nederlands')).toHaveLength(1);
});

describe('a city council', () => {
  it('is read without a fault: its parts, its numbers, its form phrases', () => {
    expect(loaded.faults).toEqual([]);
    const parts = dossier.documents.map(({ blocks }) => [...new Set(blocks.map(({ part }) => part))]);
    expect(parts).toEqual([['raadsvoorstel'], ['raadsbesluit'], ['collegebrief']]);
    const named = dossier.documents.flatMap(({ blocks }) =>
      blocks.flatMap(({ sentences }) => sentences.flatMap(({ references }) => references)),
    );
    expect(named.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'raadsstuk ZZ 2018-41',
      'raadsstuk ZZ 2019-12',
      'raadsstuk ZZ 2021-7',
    ]);
    expect(dossier.ledger.formula).toContain('voorstel-2019.b010.s1');
    const letter = dossier.documents[2]!.blocks.map(({ role }) => role);
    expect([letter[0], letter.at(-1)]).toEqual(['letterhead', 'signature']);
  });

  it('has lines, cells and silences without a region', () => {
    expect(dossier.threads.map(({ id }) => id)).toEqual([
      'harbour.havengelden+verhoging',
      'parking.parkeertarieven+betaling',
    ]);
    const states = (theme: string) => dossier.cells.filter((cell) => cell.theme === theme).map(({ state }) => state);
    expect(states('parking')).toEqual(['speaks', 'silent', 'speaks']);
    const parking = dossier.threads[1]!.lanes[0]!.stations;
    expect(parking.map(({ standing }) => standing)).toEqual(['first', 'silent', 'returned']);
    expect(parking[1]!.search?.sentences).toBeGreaterThan(3);
  });

  it('knows its own degree words and who is home', () => {
    const stations = dossier.threads[0]!.lanes[0]!.stations.map(({ entries }) => entries);
    const decree = stations[1]!.map(({ passage, shift }) => [
      passage.wording.speaker?.value,
      passage.wording.speaker?.home,
      passage.wording.degree?.value,
      shift?.verdict[0],
    ]);
    expect(decree).toEqual([
      ['raad', false, 'full', 'stronger'],
      ['college', true, 'full', 'stronger'],
    ]);
    expect(stations[2]![0]!.shift?.verdict).toEqual(['weaker']);
    const model = lineModel(dossier, dossier.threads[0]!, OPTIONS);
    expect(JSON.stringify(model.stations)).toContain('kostendekkende');
    expect(check.findings.map(({ kind }) => kind)).toContain('repeated');
  });

  it('is told in its own words: in the dossier, the account and the knowledge beside it, and without script', () => {
    expect(strangersIn(JSON.stringify(dossier))).toEqual([]);
    expect(strangersIn(accountText(accountData(COUNCIL, dossier.corpus.id, knowledge, profile)))).toEqual([]);
    const { language } = JSON.parse(knowledgeText(knowledge, profile)) as { language: Record<string, unknown> };
    expect(strangersIn(JSON.stringify([language['speakers'], language['formulas']]))).toEqual([]);
    for (const language of LANGUAGES) expect(strangersIn(noscriptTable(dossier, language))).toEqual([]);
  });

  it.each(FORMATS.flatMap(({ format }) => LANGUAGES.map((language) => [format, language] as const)))(
    'is told in its own words in %s, %s',
    async (format, language) => {
      // What a machine makes of a page or a picture has its words.
      const told = subjects.filter(({ what }) => formatsOf(what).includes(format));
      expect(told.length).toBeGreaterThan(0);
      for (const subject of told) {
        const file = await writeSubject(resolveSubject(dossier, subject, { ...OPTIONS, language }), format);
        const pieces =
          typeof file === 'string'
            ? [file]
            : Object.values(unzipSync(file)).map((part) => Buffer.from(part).toString());
        expect(strangersIn(pieces.join('\n')), JSON.stringify(subject).slice(0, 120)).toEqual([]);
      }
    },
  );

  it.each([
    ['check'],
    ['trace'],
    ['trace', 'havengelden'],
    ['trace', 'kostendekkende verhoging'],
    ['read', 'brief-2024'],
    ['tag', 'voorstel-2019'],
    ['compare', 'voorstel-2019', 'brief-2024'],
    ['why', 'parking', 'besluit-2021'],
    ['survey', 'brief-2024'],
    ['trace', 'nothing-of-the-kind'],
    ['read', 'nothing-of-the-kind'],
  ])('is told in its own words by the command: %s %s', async (...args) => {
    for (const language of LANGUAGES) {
      const { stdout, stderr } = await runCommand([...args, '--corpus', COUNCIL, '--lang', language]);
      expect(stdout + stderr).not.toBe('');
      expect(strangersIn(`${stdout}${stderr}`.replaceAll(COUNCIL, ''))).toEqual([]);
    }
  });

  it('is told at fault in its own words', () => {
    const spoil = (file: string, change: (text: string) => string): string[] => {
      const folder = mkdtempSync(join(MADE, 'at-fault-'));
      cpSync(COUNCIL, folder, { recursive: true });
      writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
      const { faults } = loadCorpus(folder);
      expect(faults.length).toBeGreaterThan(0);
      return LANGUAGES.flatMap((language) => faults.map((fault) => faultLine(fault, language)));
    };
    const lines = [
      ...spoil('profile.json', (json) => json.replace('"kind": "agenda"', '"kind": "besluit"')),
      ...spoil('corpus.json', (json) => json.replace('"collegebrief"', '"brieven"')),
      ...spoil('corpus.json', (json) => json.replace('"letter"', '"besluit"')),
      ...spoil('themes.json', (json) => json.replace('"refused"', '"geweigerd"')),
    ];
    expect(lines.join('\n')).toContain('raadsvoorstel, raadsbesluit or collegebrief');
    expect(strangersIn(lines.join('\n'))).toEqual([]);
  });
});
