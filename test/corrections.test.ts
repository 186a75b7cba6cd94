import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, linkedSentencesOf } from '../components/correct/corrections.ts';
import { correctedDossier } from '../components/engine/worker.ts';
import { OVERRIDE_SCHEMA } from '../src/corpus/corpus-schema.ts';
import type { Override } from '../src/model.ts';
import { givenProfile } from '../src/profile/profile.ts';
import {
  correctionLines,
  givenCorrections,
  isFaulty,
  mergeCorrections,
  parseCorrectionLine,
  parseCorrectionLines,
} from '../src/text/correction-lines.ts';
import { anchoredSentence } from '../src/view/correction-lookup.ts';
import { CORPUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { LIGHTHOUSES, sentence } from './scenes/lighthouses.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const DOSSIER = rememberedDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents: PAPERS });
const IDS = DOSSIER.documents.map(({ source }) => source.id);

const words = fc.constantFrom('de lampen', 'a\nb', '"aan"', 'é \u2028', ' ', '');
const anchor = fc.record(
  { document: fc.constantFrom(...IDS), quote: words, prefix: words, suffix: words },
  { requiredKeys: ['document', 'quote'] },
);
const anything: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    action: fc.constantFrom('accept', 'remove', 'split', 'move', 'retag', 'dispute', 'merge'),
    about: fc.constantFrom('verdict', 'speaker', 'degree', 'tone'),
    a: anchor,
    b: fc.option(anchor, { nil: null }),
    to: fc.option(fc.array(fc.constantFrom('visa', 'visa.visum', 'full', 'weaker', ''), { maxLength: 2 }), {
      nil: null,
    }),
    reason: words,
    date: fc.constantFrom('2026-11-20', '2026-02-30', '2024-02-29', '20-11-2026', '2026-13-01'),
    name: fc.option(words, { nil: null }),
  },
  { requiredKeys: ['action', 'a', 'b', 'to', 'reason'] },
);

describe('a file of corrections', () => {
  it('takes what the corpus takes and refuses what it refuses', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const given = parseCorrectionLine(JSON.stringify(value));
        expect(given !== null && !isFaulty(given)).toBe(OVERRIDE_SCHEMA.safeParse(value).success);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as it was written, one a line', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (values) => {
        const given = values.flatMap((value) => givenCorrections(JSON.stringify(value)));
        const text = correctionLines(given);
        expect(text.split('\n')).toHaveLength(given.length + 1);
        expect(givenCorrections(text)).toEqual(given);
        expect(mergeCorrections(given, given)).toHaveLength(given.length);
      }),
    );
  });

  it('says which line is wrong, what stood there and what was expected', () => {
    const good = correctionLines([override()]);
    const text = `${good}\r\n\r\n{"action":\n[]\n${good.replace('remove', 'merge')}`;
    const lines = parseCorrectionLines(text);
    expect(lines.map((one) => one.text).join('\n')).toBe(text);
    const faulty = lines.flatMap(({ line, given }) =>
      given !== null && isFaulty(given) ? [[line, given.text, given.path, given.remark.message.en]] : [],
    );
    const whole = 'expected a correction as one JSON object on a line, each key once.';
    expect(faulty).toEqual([
      [4, '{"action":', [], `"{\\"action\\":"; ${whole}`],
      [5, '[]', [], `[]; ${whole}`],
      [
        6,
        good.replace('remove', 'merge').trimEnd(),
        ['action'],
        'action is "merge"; expected accept, remove, split, move, retag or dispute.',
      ],
    ]);
  });
});

function override(change: Partial<Override> = {}): Override {
  const [one, other] = DOSSIER.alignments.map(({ a, b }) => [a.sentence, b.sentence])[0] ?? [];
  const at = (id: string | undefined): Override['a'] => {
    const found = anchorOf(DOSSIER, id ?? '');
    if (!found) throw new Error(`no anchor of ${id}`);
    return found;
  };
  return {
    action: 'remove',
    a: at(one),
    b: at(other),
    to: null,
    reason: 'r',
    date: '2026-11-20',
    name: null,
    ...change,
  };
}

describe('a correction', () => {
  it('points at a sentence by its words, and at one of two by what stands before it', () => {
    for (const id of DOSSIER.alignments.flatMap(({ a, b }) => [a.sentence, b.sentence])) {
      const found = anchorOf(DOSSIER, id);
      if (found !== null) expect(anchoredSentence(DOSSIER, found)).toBe(id);
    }
    const [paper] = LIGHTHOUSES.documents;
    const [block] = paper?.blocks ?? [];
    if (!paper || !block) throw new Error('a paper expected');
    const again = { ...block, id: 'kust-2011.b099', sentences: block.sentences.map((s) => ({ ...s, id: `${s.id}x` })) };
    const twice = { ...LIGHTHOUSES, documents: [{ ...paper, blocks: [...paper.blocks, again] }] };
    for (const id of [block.sentences[0]?.id ?? '', `${block.sentences[0]?.id}x`]) {
      const found = anchorOf(twice, id);
      expect(found && anchoredSentence(twice, found)).toBe(id);
    }
  });

  it('names the other sentences of its line with their links', () => {
    const [thread] = LIGHTHOUSES.threads;
    if (!thread) throw new Error('a thread expected');
    const partners = linkedSentencesOf(LIGHTHOUSES, thread, sentence('kust-2014', 3, 4));
    expect(partners.map((one) => one.sentence)).not.toContain(sentence('kust-2014', 3, 4));
    expect(partners.some((one) => one.link !== null)).toBe(true);
  });

  it('leaves the dossier as it was when there is none, byte for byte', () => {
    const held = {
      dossier: JSON.parse(JSON.stringify(DOSSIER)),
      knowledge: KNOWLEDGE,
      profile: givenProfile(SHIPPED_PROFILE),
    };
    expect(JSON.stringify(correctedDossier(held, []))).toBe(JSON.stringify(DOSSIER));
  });

  it('is applied on top of those of the corpus, and is undone without a trace', () => {
    const held = { dossier: DOSSIER, knowledge: KNOWLEDGE, profile: givenProfile(SHIPPED_PROFILE) };
    const first = correctedDossier(held, [override()]);
    expect(first.alignments).toHaveLength(DOSSIER.alignments.length - 1);
    expect(correctedDossier({ ...held, dossier: first }, [])).toEqual(first);
    const back = correctedDossier({ ...held, dossier: first }, [override({ action: 'accept' })]);
    // Of two that contradict each other the last is applied; the other is kept, and told.
    expect(back.corrections?.map(({ action }) => action)).toEqual(['accept']);
    expect(back.keptCorrections).toMatchObject([{ kind: 'not-applied', remark: { rule: 'override-contradicted' } }]);
    expect(back.alignments).toHaveLength(DOSSIER.alignments.length);
  });
});
