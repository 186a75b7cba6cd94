import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { GivenCorrection, Override } from '../src/model.ts';
import { correctionLine, correctionLines, givenCorrections } from '../src/text/correction-lines.ts';
import { mergeCorrectionFiles } from '../src/trace/merge-corrections.ts';
import { runCommand } from './setup/command.ts';

const home = mkdtempSync(join(tmpdir(), 'beleidslijn-test-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const at = (quote: string, document = 'brief-2023') => ({ document, quote });

function correction(given: Partial<Override>): Override {
  return { action: 'accept', a: at('x'), b: null, to: null, reason: 'r', date: '2026-11-20', name: null, ...given };
}

const quote = fc.constantFrom('een zin', 'nog een zin');
const others = { reason: fc.constantFrom('r', 's'), date: fc.constantFrom('2026-11-20', '2026-11-21') };
const some = fc.oneof(
  fc
    .record({ action: fc.constantFrom('accept', 'remove'), a: quote, ...others })
    .map(({ a, ...rest }) => correction({ ...rest, a: at(a), b: at('oud', 'brief-2021') } as Partial<Override>)),
  fc
    .record({ action: fc.constantFrom('move', 'retag'), a: quote, to: fc.constantFrom('visa.x', 'nato.y'), ...others })
    .map(({ a, action, to, ...rest }) =>
      correction({ ...rest, action, a: at(a), to: [action === 'move' ? to : to.slice(0, 4)] } as Partial<Override>),
    ),
  fc
    .record({ a: quote, to: fc.constantFrom('visa.x', 'nato.y'), ...others })
    .map(({ a, to, ...rest }) => correction({ ...rest, a: at(a), b: at('oud', 'brief-2021'), to: [to] })),
  quote.map((a) => correction({ action: 'split', a: at(a), b: at('oud', 'brief-2021') })),
  fc.constantFrom(...givenCorrections('geen regel\nook niet')),
);
const files = fc.array(fc.array(some, { maxLength: 4 }), { minLength: 1, maxLength: 3 });
const linesOf = (given: readonly GivenCorrection[]): string[] => [...new Set(given.map(correctionLine))].sort();

describe('corrections of several people', () => {
  it('merge the same in whatever order they are given, and lose no line or make none', () => {
    let merges = 0;
    fc.assert(
      fc.property(files, (given) => {
        const merged = mergeCorrectionFiles(given);
        expect(mergeCorrectionFiles([...given].reverse())).toEqual(merged);
        expect(mergeCorrectionFiles([...given.slice(1), ...given.slice(0, 1)])).toEqual(merged);
        if (merged.conflicts.length > 0) {
          expect(merged.corrections).toEqual([]);
          return;
        }
        merges++;
        expect(merged.corrections.map(correctionLine).sort()).toEqual(linesOf(given.flat()));
        // What was merged is a file like any other, with each of which it agrees.
        for (const one of given) {
          const again = mergeCorrectionFiles([merged.corrections, one]);
          expect([again.conflicts, again.corrections.length]).toEqual([[], merged.corrections.length]);
        }
      }),
      { numRuns: 500 },
    );
    expect(merges).toBeGreaterThan(50);
  });

  it('disagree on a sentence though each quotes other words of it, but not with what they took back themselves', () => {
    const accept = correction({ a: at('de ene helft'), b: at('oud'), name: 'Jan' });
    const remove = correction({ action: 'remove', a: at('de andere helft'), b: at('oud'), name: 'Piet' });
    expect(mergeCorrectionFiles([[accept], [remove]]).conflicts).toEqual([]);
    const sentenceOf = ({ quote: words }: Override['a']) => (words === 'oud' ? 's1' : 's2');
    expect(mergeCorrectionFiles([[accept], [remove]], sentenceOf).conflicts).toEqual([[accept, remove]]);
    // Piet linked the two as well, and thought better of it: that is what he says.
    expect(mergeCorrectionFiles([[accept], [accept, remove]], sentenceOf).conflicts).toEqual([[accept, remove]]);
    const back = mergeCorrectionFiles([[remove], [accept, remove]], sentenceOf);
    expect(back).toEqual({ corrections: [accept, remove], conflicts: [] });
  });
});

describe('beleidslijn merge', () => {
  const file = (name: string, given: readonly GivenCorrection[]): string => {
    writeFileSync(join(home, name), correctionLines(given));
    return join(home, name);
  };
  const jan = correction({ action: 'retag', a: at('havens'), to: ['visa'], reason: 'gaat over visa', name: 'Jan' });
  const piet = correction({
    action: 'retag',
    a: at('bruggen'),
    to: ['nato'],
    reason: 'gaat over de NAVO',
    name: 'Piet',
  });

  it('writes one file of both', async () => {
    const out = join(home, 'samen.jsonl');
    const paths = [file('jan.jsonl', [jan]), file('piet.jsonl', [piet, ...givenCorrections('{"half":')])];
    const { code, stdout, stderr } = await runCommand(['merge', ...paths, '--out', out]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain(`${paths[1]}:2: "{\\"half\\":"; verwacht: een correctie als één JSON-object`);
    expect(stderr).toContain('3 correcties uit 2 bestanden.');
    expect(linesOf(givenCorrections(readFileSync(out, 'utf8')))).toEqual(
      linesOf([jan, piet, ...givenCorrections('{"half":')]),
    );
    expect((await runCommand(['merge', ...paths.reverse()])).stdout).toBe(readFileSync(out, 'utf8'));
  });

  it('tells who contradicts whom and why, and writes nothing', async () => {
    const out = join(home, 'niets.jsonl');
    const paths = [file('a.jsonl', [jan, piet]), file('b.jsonl', [{ ...piet, a: jan.a }])];
    const { code, stderr } = await runCommand(['merge', ...paths, '--out', out, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'conflict on brief-2023, “havens”: Piet (2026-11-20): retag nato, because “gaat over de NAVO”; Jan (2026-11-20): retag visa, because “gaat over visa”.',
    );
    expect(stderr).toContain('not merged: 1 conflict; expected');
    expect(existsSync(out)).toBe(false);
  });

  it('says what has lost its quotation, and which file is none', async () => {
    const known = JSON.parse(readFileSync(new URL('../corpus/corpus.json', import.meta.url), 'utf8')) as {
      documents: { id: string }[];
    };
    const lost = { ...jan, a: at('deze woorden staan nergens in dit stuk', known.documents[0]!.id) };
    const { code, stdout, stderr } = await runCommand(['merge', file('lost.jsonl', [lost]), file('leeg.jsonl', [])]);
    expect([code, stdout]).toEqual([0, correctionLines([lost])]);
    expect(stderr).toMatch(/lost\.jsonl:1: .*deze woorden staan nergens in dit stuk/);
    const none = await runCommand(['merge', join(home, 'geen.jsonl')]);
    expect([none.code, none.stderr]).toEqual([1, expect.stringContaining('geen.jsonl is niet te lezen (ENOENT)')]);
  });
});
