import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkDraft } from '../src/draft/check-draft.ts';
import { LIMITS, type Limit, pastLimitText, textPastLimit } from '../src/limits.ts';
import type { Document } from '../src/model.ts';
import { buildDossier } from '../src/pipeline.ts';
import { readDocument } from '../src/read/document.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { blocksPastLimit, rolesPastLimit } from '../src/read/past-limit.ts';
import type { RoledText } from '../src/read/roles.ts';
import { runCommand } from './setup/command.ts';
import { writeSmallCorpus } from './setup/small-corpus.ts';
import { madeSource } from './setup/source.ts';

const read = (text: string): Document => readDocument(madeSource({ id: 'x', file: 'texts/x.txt' }), text);

/** Words without a full stop, of exactly so many characters. */
const unstopped = (characters: number): string =>
  'De visumvrijstelling '
    .repeat(characters / 20)
    .slice(0, characters - 1)
    .concat('x');

describe('a paper past a limit', () => {
  const texts: readonly (readonly [Limit, string, string])[] = [
    ['characters', 'a'.repeat(LIMITS.characters + 1), 'heeft 6.000.001 tekens; verwacht: hoogstens 6.000.000.'],
    ['lines', 'a\n\n'.repeat(LIMITS.lines + 1), 'heeft 160.001 regels met tekst; verwacht: hoogstens 160.000.'],
    ['lines', 'a\f'.repeat(LIMITS.lines + 1), 'heeft 160.001 regels met tekst; verwacht: hoogstens 160.000.'],
    [
      'odd',
      '\u00AD'.repeat(LIMITS.odd + 1),
      'heeft 500.001 onzichtbare of samengestelde tekens; verwacht: hoogstens 500.000.',
    ],
    [
      'odd',
      'e\u0301'.repeat(LIMITS.odd + 1),
      'heeft 500.001 onzichtbare of samengestelde tekens; verwacht: hoogstens 500.000.',
    ],
    [
      'sentence',
      `Kop\n\n${unstopped(LIMITS.sentence + 1)}`,
      'heeft een zin van 100.001 tekens zonder punt (regel 3); verwacht: hoogstens 100.000.',
    ],
  ];

  it.each(texts)('(%s) is not read, and says what was found and what is expected', (limit, text, says) => {
    const document = read(text);
    expect(document.unread).toBe(`x.txt: ${says}`);
    expect(document.past?.limit).toBe(limit);
    expect([document.blocks, document.edits, document.notices]).toEqual([[], [], []]);
  });

  it('counts papers, headings and sentences where they are told apart', () => {
    const roled = (headings: number, papers: number): RoledText =>
      ({ papers, roled: new Array(headings).fill({ role: 'heading' }) }) as unknown as RoledText;
    expect(rolesPastLimit(roled(LIMITS.headings, LIMITS.papers))).toBeNull();
    expect(rolesPastLimit(roled(LIMITS.headings + 1, 1))).toMatchObject({
      limit: 'headings',
      found: LIMITS.headings + 1,
    });
    expect(rolesPastLimit(roled(1, LIMITS.papers + 1))).toMatchObject({ limit: 'papers', found: LIMITS.papers + 1 });
    const [block] = read('Een zin.').blocks;
    const many = new Array(LIMITS.sentences).fill(block);
    expect(blocksPastLimit(many)).toBeNull();
    expect(blocksPastLimit([...many, block!])).toMatchObject({ limit: 'sentences', found: LIMITS.sentences + 1 });
  });

  it('is read whole up to the limit: a sentence of 50,000 characters, 2,000 headings', () => {
    const long = read(`${unstopped(LIMITS.sentence - 1)}.`);
    expect(long.unread).toBeNull();
    expect(long.blocks[0]?.text).toHaveLength(LIMITS.sentence);
    const headings = read(
      Array.from({ length: 2000 }, (_, i) => `${i + 1}. Kop\n\nEen zin over het visumbeleid.`).join('\n\n'),
    );
    expect(headings.blocks.filter(({ role }) => role === 'heading')).toHaveLength(2000);
    expect(textPastLimit('a\n'.repeat(LIMITS.lines))).toBeNull();
  });

  it('is refused as sentences too', () => {
    const document = documentFromSentences({ id: 'x', language: 'nl', sentences: [unstopped(LIMITS.sentence + 1)] });
    expect(document.unread).toBe(
      'heeft een zin van 100.001 tekens zonder punt (regel 1); verwacht: hoogstens 100.000.',
    );
  });

  it('is said in English with the commas of English', () => {
    expect(pastLimitText({ limit: 'lines', found: 1_234_567, lines: null }).en).toBe(
      'has 1,234,567 lines of text; expected at most 160,000.',
    );
    expect(pastLimitText({ limit: 'sentence', found: 520_000, lines: [3, 90] }).en).toBe(
      'has a sentence of 520,000 characters without a full stop (lines 3-90); expected at most 100,000.',
    );
    expect(pastLimitText({ limit: 'bytes', found: 6_000_001, lines: null }).nl).toBe(
      'is 6,1 MB groot; verwacht: hoogstens 6 MB.',
    );
  });

  it('stands in a dossier as unread, and as a draft is refused', () => {
    const source = madeSource({ id: 'x', file: 'x.txt' });
    const corpus = { id: 'c', title: { nl: 'c', en: 'c' }, focus: { regions: [], themes: [] }, documents: [source] };
    const dossier = buildDossier({ corpus, knowledge: null, texts: new Map([['x', unstopped(LIMITS.sentence + 1)]]) });
    expect(dossier.documents[0]?.unread).toMatch(/^x\.txt: heeft een zin van 100\.001 tekens/);
    const knowledge = { version: '1', themes: [], objects: [], regions: [] };
    expect(() => checkDraft({ dossier, knowledge, text: unstopped(LIMITS.sentence + 1) })).toThrow(
      /^Het concept heeft een zin van 100\.001 tekens/,
    );
  });
});

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-limits-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('refuses a paper past a limit in one sentence with its file, and goes on with the others when asked to', async () => {
    writeSmallCorpus(folder);
    const text = unstopped(LIMITS.sentence + 1);
    writeFileSync(join(folder, 'texts/hal-2019.txt'), text);
    const declared = readFileSync(join(folder, 'corpus.json'), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    writeFileSync(join(folder, 'corpus.json'), declared.replace(/"sha256": "[0-9a-f]{64}"/, `"sha256": "${hash}"`));
    const why = 'has a sentence of 100,001 characters without a full stop (line 1); expected at most 100,000.';
    const given = ['--corpus', folder, '--lang', 'en'];
    for (const command of ['read', 'survey']) {
      const { code, stderr } = await runCommand([command, 'hal-2019', ...given]);
      expect([code, stderr.trim()]).toEqual([1, `beleidslijn: hal-2019 was not read: hal-2019.txt: ${why}`]);
    }
    const says = `${join(folder, 'texts/hal-2019.txt')}: ${why}`;
    const checked = await runCommand(['check', ...given]);
    expect([checked.code, checked.stderr.trim()]).toEqual([1, says]);
    const { code, stdout, stderr } = await runCommand(['check', '--keep-going', ...given]);
    // One paper is left, and nothing in it returns.
    const none = 'info: No themes were written down and none was found: too little of what one paper says returns';
    expect([code, stderr.trim().replace(/; write themes\.json, .*$/, '')]).toEqual([0, `${says}\n${none}`]);
    expect(stdout).toContain('1 not read');
  });
});
