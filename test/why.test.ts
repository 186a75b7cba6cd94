import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LoadedCorpus } from '../src/corpus/corpus.ts';
import { explainCell, explainSentencePair, explainStation, explainTag } from '../src/explain/explain.ts';
import { scoreBreakdown } from '../src/explain/score-breakdown.ts';
import type { Dossier, Override, WhyPair, WhyTag } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { explanationContext, pairLines } from '../src/node/print-explanation.ts';
import { ROOT } from '../src/node/root.ts';
import { terminalStyle } from '../src/node/terminal-style.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { prepareDossier } from '../src/trace/prepared-dossier.ts';
import { documentsById, lanesById, sentencesById, themesById } from '../src/trace/resolve-id.ts';
import { buildDossier } from './setup/build.ts';
import { runCommand } from './setup/command.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const loaded = loadCorpus(join(ROOT, 'corpus')) as LoadedCorpus;
const knowledge = loaded.knowledge!;
const build = (overrides: readonly Override[] = []): Dossier =>
  buildDossier({ corpus: loaded.corpus, knowledge, texts: loaded.texts, overrides });
const dossier = rememberedDossier(loaded);
const page = explanationContext(dossier, 'nl', terminalStyle({}, {}));
const ready = prepareDossier(dossier, knowledge, SHIPPED_PROFILE);
const pair = (a: string, b: string, of = ready): WhyPair => explainSentencePair(of, a, b) as WhyPair;

/** A reader with the printed page and a calculator: parts times weights, the fixed term, the logistic. */
function redone(lines: readonly string[]): { readonly score: number; readonly printed: number } {
  let z = 0;
  for (const line of lines) {
    const [, value, weight] = /^ {2}\w+ +(\d\.\d{4}) × (-?[\d.]+) = +-?\d+\.\d{4}$/.exec(line) ?? [];
    if (value !== undefined) z += Number(value) * Number(weight);
    const [, fixed] = /^ {2}vast +(-?[\d.]+)$/.exec(line) ?? [];
    if (fixed !== undefined) z += Number(fixed);
  }
  const printed = Number(/score = 1 \/ \(1 \+ e\^\S+\) = (\d\.\d{4})/.exec(lines.join('\n'))?.[1]);
  return { score: Math.round(1e4 / (1 + Math.exp(-z))) / 1e4, printed };
}

describe('the sum of a link', () => {
  it('is its score, for every link of the corpus', () => {
    for (const link of dossier.alignments) expect(scoreBreakdown(link.parts).score).toBe(link.score);
  });

  it('can be redone from the printed page, for links and for pairs that are none', () => {
    const links = dossier.alignments.filter((_, at) => at % 12 === 0).map((link) => [link.a.sentence, link.b.sentence]);
    const [older, newer] = [dossier.documents[1]!, dossier.documents[4]!];
    const first = older.blocks.flatMap((block) => block.sentences.map(({ id }) => id)).slice(5, 9);
    const second = newer.blocks.flatMap((block) => block.sentences.map(({ id }) => id)).slice(-4);
    const pairs = [...links, ...first.map((id, at) => [id, second[at]!])] as [string, string][];
    let checked = 0;
    for (const [a, b] of pairs) {
      const why = pair(a, b);
      if (why.sum === null) continue;
      const { score, printed } = redone(pairLines(why, page));
      expect(printed).toBe(why.sum.score);
      expect(score).toBe(printed);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(5);
  });

  it('is refused for parts nobody published weights for', () => {
    expect(() => scoreBreakdown({ charm: 1 })).toThrow(/no published weights have the parts charm/);
  });
});

describe('why two sentences', () => {
  const link = dossier.alignments.find((one) => one.score > 0.9 && one.formula === null)!;

  it('are linked: the same whichever comes first, with what they share and with rivals that lost', () => {
    const why = pair(link.a.sentence, link.b.sentence);
    expect(pair(link.b.sentence, link.a.sentence)).toEqual(why);
    expect(why).toMatchObject({ id: link.id, linked: true, reason: null, person: null });
    expect(why.sum!.score).toBe(link.score);
    expect(why.matches).toEqual(link.evidence);
    for (const rival of [...why.rivals.a, ...why.rivals.b]) {
      expect(rival.reason === null).toBe(
        dossier.alignments.some(
          ({ a, b }) =>
            (a.sentence === rival.sentence && b.sentence === link.b.sentence) ||
            (b.sentence === rival.sentence && a.sentence === link.a.sentence),
        ),
      );
      if (rival.reason !== null && rival.sum.score >= why.threshold) {
        expect(['stepped-back', 'not-proposed', 'removed']).toContain(rival.reason);
      }
    }
  });

  it('are not linked: a score below the threshold has a reason of the closed list', () => {
    const linked = new Set(dossier.alignments.map(({ id }) => id));
    const [a, b] = [dossier.documents[1]!, dossier.documents[4]!];
    const ids = (of: typeof a) =>
      of.blocks.filter(({ role }) => role === 'paragraph').flatMap(({ sentences }) => sentences);
    const [left] = ids(a).filter(({ id }) => dossier.ledger.threaded.includes(id));
    for (const { id } of ids(b).slice(-6)) {
      if (linked.has(`${left!.id}~${id}`)) continue;
      const why = pair(left!.id, id);
      expect(why.linked).toBe(false);
      expect(why.reason).not.toBeNull();
      if (why.sum !== null && why.reason !== 'stepped-back') expect(why.sum.score).toBeLessThan(why.threshold);
    }
  });

  it('stand in a part that does not count, or in another language', () => {
    const letter = dossier.documents
      .flatMap(({ blocks }) => blocks)
      .find(({ part, role }) => part === 'brief' && role === 'paragraph')!;
    const id = letter.sentences[0]!.id;
    const other = dossier.alignments.find(
      ({ a, b }) => ![a, b].some(({ sentence }) => sentence.split('.')[0] === id.split('.')[0]),
    )!;
    expect(pair(id, other.a.sentence)).toMatchObject({ linked: false, sum: null, reason: 'out-of-scope' });
    const made = buildDossier({
      corpus: {
        id: 'two',
        title: { nl: 'twee', en: 'two' },
        focus: { regions: [], themes: [] },
        documents: [
          documentFromSentences({ id: 'x', language: 'nl', sentences: ['Het bestuur vraagt om een hal.'] }).source,
          documentFromSentences({ id: 'y', language: 'en', sentences: ['The board asks for a hall.'] }).source,
        ],
      },
      knowledge: null,
      documents: [
        documentFromSentences({ id: 'x', language: 'nl', sentences: ['Het bestuur vraagt om een hal.'] }),
        documentFromSentences({ id: 'y', language: 'en', sentences: ['The board asks for a hall.'] }),
      ],
    });
    expect(explainSentencePair(prepareDossier(made, null), 'x.0', 'y.0')).toMatchObject({
      linked: false,
      reason: 'other-language',
      sum: null,
    });
    expect(() => explainSentencePair(prepareDossier(made, null), 'x.0', 'x.0')).toThrow(/sentences of two papers/);
    expect(() => explainSentencePair(prepareDossier(made, null), 'x.0', 'y.7')).toThrow(/no sentence "y.7"/);
  });

  it('were set by a person', () => {
    const text = (id: string) => page.sentences.get(id)!;
    const anchor = (id: string) => ({ document: text(id).document.source.id, quote: text(id).sentence.text });
    const about = { to: null, reason: 'a test', date: '2026-11-20', name: null };
    const [a, b] = [link.a.sentence, link.b.sentence];
    const removed = build([{ action: 'remove', a: anchor(a), b: anchor(b), ...about }]);
    expect(pair(a, b, prepareDossier(removed, knowledge, SHIPPED_PROFILE))).toMatchObject({
      linked: false,
      person: 'remove',
      reason: 'removed',
    });
    const accepted = build([{ action: 'accept', a: anchor(a), b: anchor(b), ...about }]);
    expect(pair(a, b, prepareDossier(accepted, knowledge, SHIPPED_PROFILE))).toMatchObject({
      linked: true,
      person: 'accept',
      reason: null,
    });
  });
});

describe('why a tag', () => {
  it('has grounds that give its score, for every tag of the corpus', () => {
    for (const tag of dossier.tags) {
      const { grounds, score, reason } = explainTag(ready, tag.sentence, tag.theme);
      expect([score, reason]).toEqual([tag.score, null]);
      expect(grounds.length).toBeGreaterThan(0);
      const pointing = grounds.find(({ kind }) => kind === 'pointing');
      const source = dossier.tags.find((one) => one.sentence === pointing?.from && one.theme === tag.theme);
      const redo =
        pointing !== undefined
          ? pointing.weight * source!.score
          : 1 - grounds.reduce((left, { weight }) => left * (1 - weight), 1);
      expect(Math.abs(redo - tag.score)).toBeLessThan(0.0011);
    }
  });

  it('is not there, with the reason', () => {
    const reasons = new Set<WhyTag['reason']>();
    for (const { id } of dossier.documents[3]!.blocks.filter(({ role }) => role === 'paragraph').flatMap(
      ({ sentences }) => sentences,
    )) {
      for (const theme of ['visa', 'migration', 'defence', 'enlargement']) {
        const why = explainTag(ready, id, theme);
        if (why.score === null) {
          expect(why.reason).not.toBeNull();
          if (why.reason === 'no-word') expect(why.grounds).toEqual([]);
          if (why.reason === 'in-passing') expect(why.grounds.length).toBeGreaterThan(0);
          reasons.add(why.reason);
        }
      }
    }
    expect(reasons).toContain('no-word');
    expect(reasons.size).toBeGreaterThan(1);
  });
});

describe('why a silence', () => {
  it('has the proof of the cell, and none for a theme outside the focus', () => {
    const cell = dossier.cells.find(({ state }) => state === 'elsewhere')!;
    expect(explainCell(dossier, cell.theme, cell.document)).toEqual({ kind: 'cell', cell });
    expect(explainCell(dossier, 'climate', cell.document)).toBeNull();
  });

  it('of a station has the sentences the aligner finds nearest, each with a sum', () => {
    const lane = dossier.threads
      .flatMap(({ lanes }) => lanes)
      .find(({ stations }) => stations.some(({ standing }) => standing === 'silent'))!;
    const { document } = lane.stations.find(({ standing }) => standing === 'silent')!;
    const why = explainStation(ready, lane.id, document)!;
    expect(why.like).not.toBeNull();
    expect(why.rivals.length).toBeGreaterThan(0);
    const scores = why.rivals.map(({ sum }) => sum.score);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    for (const { sentence } of why.rivals) expect(sentence.startsWith(`${document}.`)).toBe(true);
    expect(explainStation(ready, 'no/lane', document)).toBeNull();
  });
});

describe('short names', () => {
  it('mean a sentence by year, part of the id or nothing, without leading zeros', () => {
    const { id } = dossier.documents[2]!.blocks[5]!.sentences[0]!;
    const [, block = '', sentence = ''] = id.split('.');
    const short = `b${Number(block.slice(1))}.${sentence}`;
    for (const name of [id, `2023.${block}.${sentence}`, `l-2023.${short}`, `2023.${short}`]) {
      expect(sentencesById(dossier, name).map((one) => one.id)).toEqual([id]);
    }
    expect(sentencesById(dossier, short).length).toBeGreaterThan(1);
    expect(sentencesById(dossier, '2023')).toEqual([]);
  });

  it('mean a document, theme or lane, whole names before parts', () => {
    expect(documentsById(dossier, 'brussel').map(({ source }) => source.id)).toEqual(['brussel-2023', 'brussel-2024']);
    expect(themesById(dossier, 'visum').map(({ id }) => id)).toEqual(['visa']);
    const [thread] = dossier.threads;
    expect(lanesById(dossier, thread!.id)).toEqual([{ thread: thread!.id, lane: thread!.lanes[0]!.id }]);
    expect(lanesById(dossier, thread!.lanes.at(-1)!.id)).toEqual([
      { thread: thread!.id, lane: thread!.lanes.at(-1)!.id },
    ]);
  });
});

describe('the command', () => {
  const link = dossier.alignments.find((one) => one.score > 0.9 && one.formula === null)!;

  it('answers for a link by its id or by two sentences, in 80 columns, in two languages and as JSON', async () => {
    const { code, stdout } = await runCommand(['why', link.id]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^gekoppeld, zeker\n/);
    expect(redone(stdout.split('\n'))).toEqual({ score: link.score, printed: link.score });
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect((await runCommand(['why', link.b.sentence, link.a.sentence])).stdout).toBe(stdout);
    expect((await runCommand(['why', link.id, '--lang', 'en'])).stdout).toMatch(/^linked, sure\n/);
    expect(JSON.parse((await runCommand(['why', link.id, '--json'])).stdout)).toEqual(
      JSON.parse(JSON.stringify(pair(link.a.sentence, link.b.sentence))),
    );
  });

  it('answers for a tag, a sentence, a theme in a paper and a position in a paper', async () => {
    const tag = dossier.tags.find(({ theme }) => theme === 'visa')!;
    expect((await runCommand(['why', tag.sentence, 'visum'])).stdout).toMatch(/draagt Visumbeleid 0\.\d+/);
    expect((await runCommand(['why', tag.sentence])).stdout).toMatch(/draagt Visumbeleid 0\.\d+/);
    expect((await runCommand(['why', '2024', 'visum'])).stdout).toMatch(/Georgië/);
    expect((await runCommand(['why', 'visum', '2024'])).stdout).toBe(
      (await runCommand(['why', '2024', 'visum'])).stdout,
    );
    const lane = dossier.threads.find(({ theme }) => theme === 'visa')!.lanes[0]!;
    expect((await runCommand(['why', lane.id, '2024'])).stdout).toMatch(
      /zwijgt[\s\S]*Wat de koppelaar er het dichtst bij vindt/,
    );
  });

  it('refuses what it cannot make out, with what was expected', async () => {
    for (const [args, says] of [
      [['qqq'], /"qqq" is niet te duiden; verwacht: /],
      [['b7.s1'], /"b7.s1" kan elk zijn van /],
      [['klimaat', '2024'], /verwacht: een thema van het blikveld/],
      [['2024.b10.s1', '2024.b10.s2'], /staan in één stuk/],
      [['2024.b10.s1', 'visum', '2024'], /is niet te duiden/],
    ] as const) {
      const { code, stdout, stderr } = await runCommand(['why', ...args]);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(says);
    }
  });
});
