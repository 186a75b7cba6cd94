import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { correctedDossier } from '../components/engine/worker.ts';
import { loadOverrides } from '../src/corpus/overrides-file.ts';
import { correctionOutcomes, correctionsGiven, outcomesOf } from '../src/dossier/given-corrections.ts';
import type { Dossier, GivenCorrection, Override } from '../src/model.ts';
import { folderOnDisk } from '../src/node/corpus-folder.ts';
import { DOSSIER_SCHEMA } from '../src/node/dossier-schema.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { anchorFinder } from '../src/text/anchor-finder.ts';
import { anchoredSentences } from '../src/text/anchors.ts';
import { correctionLines, isFaulty, parseCorrectionLines } from '../src/text/correction-lines.ts';
import { anchorIn } from '../src/text/point-at.ts';
import { caseLines } from './compare-cases.ts';
import { CORPUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { buildDossier } from './setup/build.ts';
import { runCommand } from './setup/command.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';

const build = (overrides: readonly GivenCorrection[]): Dossier =>
  rememberedDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents: PAPERS, overrides });

const sentences = PAPERS.flatMap((paper) =>
  paper.blocks.flatMap((block) => block.sentences.map((one) => ({ paper, one }))),
);

/** `19.0` or `19.0 "words"` as an anchor; a year that has no paper is that of a paper elsewhere. */
function anchor(year: string, words: string | undefined): Override['a'] {
  const found = sentences.find(({ one }) => one.id.endsWith(`-20${year}`));
  if (found === undefined) return { document: `elders-20${year.slice(0, 2)}`, quote: 'Woorden van een ander stuk.' };
  return { document: found.paper.source.id, quote: words ?? found.one.text };
}

const CASE =
  /^(?<action>[a-z]+)(?:\/(?<about>[a-z]+))? (?<a>[\d.]+)(?: "(?<words>[^"]+)")?(?: (?<b>[\d.]+))?(?: -> (?<to>.+))?$/;

function correction(text: string): Override {
  const { action, about, a, words, b, to } = CASE.exec(text.trim())?.groups ?? {};
  if (action === undefined || a === undefined) throw new Error(`no correction: ${text}`);
  return {
    action: action as Override['action'],
    ...(about === undefined ? {} : { about: about as NonNullable<Override['about']> }),
    a: anchor(a, words),
    b: b === undefined ? null : anchor(b, undefined),
    to: to?.split(', ') ?? null,
    reason: 'gelezen',
    date: '2026-11-20',
    name: null,
  };
}

const outcome = (dossier: Dossier): string[] =>
  correctionOutcomes(dossier).map(({ state, remark }) =>
    [
      ...(state === 'applied' ? ['applied'] : []),
      ...(remark === null ? [] : [remark.rule.replace('override-', '')]),
    ].join(' '),
  );

/** What a dossier tells, without what it says of the corrections themselves. */
const told = ({ tags, alignments, threads, cells, ledger, passages }: Dossier): string =>
  JSON.stringify({ tags, alignments, threads, cells, ledger, passages });

const CASES = caseLines('corrections.txt').map(({ line, text }) => {
  const [given = '', expected = ''] = text.split('=>');
  return {
    line,
    text: given.trim(),
    given: given.split(' ; ').map(correction),
    expected: expected.split(';').map((one) => one.trim()),
  };
});

describe('what becomes of a correction', () => {
  it.each(CASES)('line $line: $text', ({ given, expected }) => {
    const made = build(given);
    expect(outcome(made)).toEqual(expected);
    // What is at fault changes nothing.
    const sound = given.filter((_, at) => /^(applied|contradicted)/.test(expected[at]!));
    expect(told(build(sound)) === told(made)).toBe(true);
    for (const { rule, message } of made.notices.filter((one) => one.rule.startsWith('override-')))
      expect([rule, message]).not.toContain('undefined');
    expect(made.notices.filter(({ rule }) => rule.startsWith('override-'))).toHaveLength(
      expected.filter((one) => one !== 'applied').length,
    );
  });

  it('has a place in the published shape of a dossier, applied or not', () => {
    const faulty = parseCorrectionLines('{"action":').flatMap(({ given }) => given ?? []);
    const made = build([
      ...faulty,
      ...['retag 19.0 -> x', 'move 19.1 -> customs.douane', 'accept 19.0 20.0'].map(correction),
    ]);
    expect(made).toMatchObject({ corrections: [{}], keptCorrections: [{}, {}, {}], correctionRemarks: [{}] });
    const { corrections, keptCorrections, correctionRemarks, notices } = made;
    const shape = DOSSIER_SCHEMA.pick({
      corrections: true,
      keptCorrections: true,
      correctionRemarks: true,
      notices: true,
    });
    const written = JSON.parse(JSON.stringify({ corrections, keptCorrections, correctionRemarks, notices }));
    expect(shape.parse(written)).toEqual(written);
  });

  it('is told of every kind there is', () => {
    const source = readFileSync(new URL('../src/languages/correction-remarks.ts', import.meta.url), 'utf8');
    const rules = [...source.matchAll(/(?:refused|noted)\(\s*'([a-z-]+)'/g)].map(([, rule]) => rule);
    const shown = CASES.flatMap(({ expected }) => expected.flatMap((one) => one.split(' ')));
    expect(rules.filter((rule) => !shown.includes(rule!))).toEqual(['unread', 'kept-out']);
  });

  it('is no more than a word where the paper was not read, or the sentence is in no text that is compared', () => {
    const [older, ...others] = PAPERS;
    const heading = older!.blocks.map((block, at) => (at === 0 ? { ...block, role: 'heading' as const } : block));
    const documents = [
      { ...older!, blocks: heading },
      { ...others[0]!, blocks: [], unread: 'geen tekst' },
      ...others.slice(1),
    ];
    const given = ['accept 15.0 19.0', 'retag 15.0 -> customs', 'remove 17.0 19.0'].map(correction);
    const made = buildDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents, overrides: given });
    expect(outcome(made)).toEqual(['kept-out', 'kept-out', 'unread']);
  });

  it('without knowledge names a line by its sentence, in any language', () => {
    const english = ['19', '21'].map((year) =>
      documentFromSentences({
        id: `report-20${year}`,
        language: 'en',
        date: `20${year}-03-01`,
        sentences: [
          `The board supports ${year === '19' ? 'a gradual' : 'a full'} enlargement of the harbour and its eastern basin.`,
          `The ferry timetable of 20${year} was printed twice.`,
        ],
      }),
    );
    const plain = (overrides: readonly Override[]): Dossier =>
      buildDossier({
        corpus: { ...CORPUS, documents: english.map(({ source }) => source) },
        knowledge: null,
        documents: english,
        overrides,
      });
    const [line] = plain([]).threads;
    const { id } = line!;
    const first = id.replace('link.', '');
    const moved = (at: number, to: string): Override => {
      const { text } = english[1]!.blocks.flatMap(({ sentences: held }) => held)[at]!;
      return { ...correction('move 21.1 -> x'), a: { document: 'report-2021', quote: text }, to: [to] };
    };
    const made = plain([moved(1, id), moved(0, 'link.report-2021.9')]);
    expect(outcome(made)).toEqual(['applied', 'unknown-line']);
    const stations = made.threads.find((one) => one.id === id)!.lanes.flatMap((lane) => lane.stations);
    expect(stations.flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence))).toEqual(
      expect.arrayContaining([first, 'report-2021.1']),
    );
  });
});

describe('corrections in any order and number', () => {
  const known = CASES.flatMap(({ given }) => given);
  const junk = fc.constantFrom(
    '',
    '  ',
    '\r',
    '{',
    '[]',
    '// later',
    '{"action":"remove"}',
    '"x',
    '\uFEFF{}',
    '{"a":1,"a":2}',
  );
  const line = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known).map((one) => correctionLines([one]).trimEnd()) },
    { weight: 1, arbitrary: junk },
  );

  it('are each told of once, as what they are, and written as they were given', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const parsed = parseCorrectionLines(text);
        expect(parsed.map((one) => one.text).join('\n')).toBe(text);
        const given = parsed.flatMap((one) => one.given ?? []);
        const made = build(given);
        const outcomes = correctionOutcomes(made);
        expect(outcomes.map((one) => one.given)).toEqual(given);
        expect(correctionsGiven(made)).toEqual(given);
        const empty = parsed.length - given.length;
        const { corrections = [], keptCorrections = [] } = made;
        expect(corrections.length + keptCorrections.length + empty).toBe(parsed.length);
        expect(outcomes.filter(({ state }) => state === 'applied').map((one) => one.given)).toEqual(corrections);
        expect(outcomesOf(made, given).every((one) => one !== null)).toBe(true);
        const isSound = ({ state, remark }: (typeof outcomes)[number]): boolean =>
          state === 'applied' || remark?.rule === 'override-contradicted';
        const sound = outcomes.filter(isSound).map((one) => one.given);
        expect(told(build(sound)) === told(made)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('are the same with those of the corpus or after them, and count once', () => {
    const held = { dossier: build(known.slice(0, 3)), knowledge: KNOWLEDGE };
    const twice = correctedDossier(held, known.slice(0, 3));
    expect(correctionsGiven(twice)).toEqual(known.slice(0, 3));
    const faulty = parseCorrectionLines('{"action":').flatMap(({ given }) => given ?? []);
    const more = correctedDossier(held, [...faulty, ...known.slice(1, 4)]);
    expect(correctionsGiven(more)).toEqual([...known.slice(0, 3), ...faulty, known[3]]);
  });
});

describe('the words of a correction', () => {
  const texts = fc.array(fc.constantFrom('a b c', 'a b', 'b c d', 'c', 'x a b c y'), { minLength: 1, maxLength: 8 });
  const quote = fc.constantFrom('a b c', 'b', 'a b', 'b c', ' c ', 'x  a b', 'q', 'a b c y', '');
  const beside = fc.constantFrom(undefined, 'c', 'a b', 'b c d', 'c d');

  it('are found as fast as there are many, where they are found one by one', () => {
    fc.assert(
      fc.property(texts, quote, beside, beside, (list, words, prefix, suffix) => {
        const [paper] = PAPERS;
        const [block] = paper!.blocks;
        const [sentence] = block!.sentences;
        const made = list.map((text, at) => ({ ...sentence!, id: `s${at}`, text }));
        const document = { ...paper!, blocks: [{ ...block!, sentences: made }] };
        const anchor = { document: 'p', quote: words, prefix, suffix };
        expect(anchorFinder(document).find(anchor)).toEqual(anchoredSentences(document, anchor));
        const unseen = { ...anchor, quote: [...anchor.quote.normalize('NFD')].join('\u200b') };
        expect(anchoredSentences(document, unseen)).toEqual(anchoredSentences(document, anchor));
        for (const { id } of made) {
          const own = anchorIn(document, id, words.trim() === '' ? undefined : words);
          if (own !== null) expect(anchoredSentences(document, own).map((one) => one.id)).toEqual([id]);
        }
      }),
    );
  });
});

describe('check', () => {
  const folder = writeSmallCorpus(mkdtempSync(join(tmpdir(), 'beleidslijn-corrections-')));
  afterAll(() => rmSync(folder, { recursive: true }));
  const a = { document: 'hal-2019', quote: 'Het bestuur vraagt om vergroting van de sporthal' };
  const b = { document: 'hal-2021', quote: 'volledige vergroting van de sporthal' };
  const line = (change: object): string =>
    JSON.stringify({ action: 'remove', a, b, to: null, reason: 'gelezen', date: '2026-11-20', name: null, ...change });
  const file = join(folder, 'overrides.jsonl');
  const check = async (lines: readonly string[], ...more: string[]) => {
    writeFileSync(file, lines.join('\n'));
    const ended = await runCommand(['check', '--corpus', folder, '--lang', 'en', ...more]);
    return { ...ended, said: ended.stderr.replaceAll(`${folder}/`, '').trimEnd().split('\n') };
  };

  it('names file and line of each that was not applied, and ends with 1', async () => {
    const lines = [
      '{"action":',
      '',
      line({ action: 'retag', b: null, to: ['hallen'] }),
      line({ action: 'accept', b: a }),
      line({ a: { document: 'hal-1999', quote: 'Elders.' } }),
      line({}),
      line({ a: { ...a, quote: 'kantine' } }),
    ];
    const { code, stdout, said } = await check(lines);
    expect([code, stdout]).toEqual([1, '']);
    expect(said.map((one) => one.split(': ')[0])).toEqual([
      'overrides.jsonl:1:11',
      'overrides.jsonl:5:36',
      'overrides.jsonl:3:1',
      'overrides.jsonl:4:1',
      'overrides.jsonl:7:1',
    ]);
    expect(readFileSync(file, 'utf8')).toBe(lines.join('\n'));
    const going = await check(lines, '--keep-going');
    expect(going.code).toBe(0);
    // Under it `check` says why papers so small have no lines.
    expect(going.stdout).toMatch(/^5 faults: .*1 correction applied, 5 not\.\n/);
  });

  it('reads every line by itself: a byte that is no text puts its own at fault', () => {
    const [bad, nul, wide] = [Buffer.from([0x7b, 0xff, 0x7d]), '\0', Buffer.from('\uFEFF{}', 'utf16le')];
    const lines = [
      line({}),
      bad,
      line({ reason: 'é' }),
      nul,
      wide,
      line({ reason: 'aNULb' }).replace('NUL', nul),
      line({ name: 'J.' }),
    ];
    writeFileSync(file, Buffer.concat(lines.flatMap((one) => [Buffer.from(one), Buffer.from('\r\n')])));
    const { overrides, lines: places, faults } = loadOverrides(folderOnDisk(folder), new Set(['hal-2019', 'hal-2021']));
    expect(places.filter((_, at) => !isFaulty(overrides[at]!))).toEqual([1, 3, 7]);
    expect(faults.map(({ position }) => position?.line)).toEqual([2, 4, 5, 6]);
    for (const { message } of faults) expect(message.nl).not.toBe(message.en);
  });

  it('says that a file leads nowhere, and nothing of one that is empty or not there', () => {
    const read = () =>
      loadOverrides(folderOnDisk(folder), new Set(['hal-2019'])).faults.map(({ message }) => message.en);
    rmSync(file);
    expect(read()).toEqual([]);
    for (const text of ['', ' \n\r\n']) {
      writeFileSync(file, text);
      expect(read()).toEqual([]);
    }
    rmSync(file);
    symlinkSync(join(folder, 'gone.jsonl'), file);
    expect(read()).toEqual(['file not found; expected a readable text file.']);
    rmSync(file);
  });

  it('warns of what is said twice or says nothing, and ends with 0', async () => {
    const { code, stdout, said } = await check([
      line({ action: 'accept' }),
      line({ action: 'accept', reason: 'nog eens' }),
      line({ action: 'split', to: ['x'] }),
    ]);
    expect([code, stdout.split(':')[0]]).toEqual([0, 'In order']);
    expect(said.filter((one) => one.includes('overrides')).map((one) => one.split(': ').slice(0, 2))).toEqual([
      ['warning', 'overrides.jsonl:2:1'],
      ['warning', 'overrides.jsonl:3:1'],
    ]);
  });
});
