import { describe, expect, it } from 'vitest';
import { anchorOf } from '../components/correct/corrections.ts';
import { correctedDossier } from '../components/engine/worker.ts';
import { movementOfStep } from '../src/compare/movement.ts';
import { DISPUTES, disputeFault } from '../src/languages/disputes.ts';
import type { Document, Dossier, Entry, Override, Verdict } from '../src/model.ts';
import { givenProfile } from '../src/profile/profile.ts';
import { documentFromSentences } from '../src/read/from-sentences.ts';
import { anchoredSentences } from '../src/text/anchors.ts';
import { anchorIn } from '../src/text/point-at.ts';
import { anchorCorrections } from '../src/trace/corrections.ts';
import { comparisonModel } from '../src/view/comparison/comparison-model.ts';
import { passageModel } from '../src/view/comparison/passage-model.ts';
import { lineModel } from '../src/view/line/line-model.ts';
import { correctedText, movementText } from '../src/view/line/movement-words.ts';
import { changeOfLane } from '../src/view/overview/last-change.ts';
import { changeText } from '../src/view/overview/overview-text.ts';
import { CORPUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { rememberedDossier } from './setup/dossiers.ts';
import { SHIPPED_PROFILE } from './setup/profile.ts';

const DOSSIER = rememberedDossier({ corpus: CORPUS, knowledge: KNOWLEDGE, documents: PAPERS });
const HELD = { dossier: DOSSIER, knowledge: KNOWLEDGE, profile: givenProfile(SHIPPED_PROFILE) };

const entriesOf = (dossier: Dossier): readonly Entry[] =>
  dossier.threads.flatMap(({ lanes }) => lanes.flatMap(({ stations }) => stations.flatMap(({ entries }) => entries)));

/** A step of a line that has verdicts, newest last. */
const STEP = entriesOf(DOSSIER).findLast(({ shift, movement }) => shift !== null && movement!.verdicts.length > 0)!;
const ENDS = { newer: STEP.passage.sentence, older: STEP.shift!.a.sentence };
const WAS = movementOfStep(STEP).verdicts;

const anchor = (sentence: string): Override['a'] => anchorOf(DOSSIER, sentence)!;
const dispute = (change: Partial<Override> = {}): Override => ({
  action: 'dispute',
  about: 'verdict',
  a: anchor(ENDS.newer),
  b: anchor(ENDS.older),
  to: ['incomparable'],
  reason: 'Een ontkenning is gemist',
  date: '2026-11-20',
  name: null,
  ...change,
});
const made = (override: Override): Dossier => correctedDossier(HELD, [override]);
const stepIn = (dossier: Dossier): Entry =>
  entriesOf(dossier).find(({ passage, shift }) => passage.sentence === ENDS.newer && shift?.a.sentence === ENDS.older)!;

describe('a disputed verdict', () => {
  it('is told as the person says, with what it was, and the reason kept', () => {
    const { corrected, verdicts } = movementOfStep(stepIn(made(dispute())));
    expect(verdicts).toEqual(['incomparable']);
    expect(corrected).toMatchObject({ about: 'verdict', reason: 'Een ontkenning is gemist', was: WAS });
  });

  it('is withheld where the person gives no other', () => {
    const movement = movementOfStep(stepIn(made(dispute({ to: null }))));
    expect(movement.verdicts).toEqual(['undecided']);
    expect(movementText(movement, 'nl')).toMatch(/betwist: /);
    expect(movementText(movement, 'en')).toMatch(/disputed: /);
  });

  it('is the same told in either order of the two, and undone without a trace', () => {
    const turned = dispute({ a: anchor(ENDS.older), b: anchor(ENDS.newer) });
    expect(movementOfStep(stepIn(made(turned))).verdicts).toEqual(['incomparable']);
    expect(JSON.stringify(correctedDossier(HELD, []))).toBe(JSON.stringify(DOSSIER));
  });

  it('says so in line, overview, papers side by side, passage and terminal words', () => {
    const dossier = made(dispute());
    const thread = dossier.threads.find(({ lanes }) =>
      lanes.some(({ stations }) => stations.some(({ entries }) => entries.includes(stepIn(dossier)))),
    )!;
    const lane = thread.lanes.find(({ stations }) =>
      stations.some(({ entries }) => entries.includes(stepIn(dossier))),
    )!;
    const options = { language: 'nl', base: null } as const;
    const told = correctedText(movementOfStep(stepIn(dossier)), 'nl')!;
    expect(told).toMatch(/^gecorrigeerd: niet /);
    expect(JSON.stringify(lineModel(dossier, thread, options).stations)).toContain(told);
    const change = changeOfLane(dossier, lane);
    if (change?.kind === 'incomparable') expect(changeText(change, 'nl')).toContain('gecorrigeerd');
    const { title } = passageModel(dossier, thread, ENDS, options) ?? { title: '' };
    expect(title).toContain(told);
    const paper = (sentence: string): string => sentence.slice(0, sentence.indexOf('.'));
    const { rows } = comparisonModel(dossier, paper(ENDS.older), paper(ENDS.newer), options, true);
    const linked = dossier.alignments.some(({ id }) => id === `${ENDS.older}~${ENDS.newer}`);
    if (linked) expect(rows.flatMap(({ notes }) => notes)).toContain(told);
  });
});

describe('a disputed reading', () => {
  it.each([
    ['speaker', ['kabinet']],
    ['addressee', ['one']],
    ['degree', ['full']],
    ['degree', null],
  ] as const)('of the %s %s takes the place of what was read', (about, to) => {
    const dossier = made(dispute({ about, b: null, to }));
    const { passage, movement } = stepIn(dossier);
    expect(passage.wording[about]?.value ?? null).toBe(to?.[0] ?? null);
    if (to !== null) expect(passage.wording[about]?.rule).toBe('person');
    expect(movement?.corrected).toMatchObject({ action: 'dispute', about });
  });
});

describe('any other correction', () => {
  it('shows at the passage it was made at', () => {
    const moved = made(dispute({ action: 'accept', about: undefined, to: null }));
    expect(correctedText(movementOfStep(stepIn(moved)), 'nl')).toBe('gecorrigeerd');
  });
});

describe('what can be disputed', () => {
  it('has reasons, and values that are verdicts and readings of the lists', () => {
    for (const { reasons, values } of DISPUTES) {
      expect(reasons.length).toBeGreaterThan(1);
      expect(values === null || values.length > 1).toBe(true);
    }
    const verdicts: readonly Verdict[] = ['reversed', 'other-figure', 'condition'];
    for (const verdict of verdicts) expect(disputeFault(dispute({ to: [verdict] }))).toBeNull();
  });

  it.each([
    [{ about: undefined }, 'about'],
    [{ action: 'accept' }, 'about'],
    [{ b: null }, 'b'],
    [{ about: 'speaker' }, 'b'],
    [{ to: ['stronger', 'sneller'] }, 'to'],
    [{ about: 'degree', b: null, to: ['full', 'stepwise'] }, 'to'],
    [{ to: [] }, 'to'],
  ] as const)('%o is at fault', (change, fault) => {
    expect(disputeFault(dispute(change as Partial<Override>))).toBe(fault);
  });
});

const HARBOUR: Document = documentFromSentences({
  id: 'haven',
  language: 'nl',
  sentences: [
    'De havengelden stijgen.',
    'De kade wordt vernieuwd.',
    'De havengelden stijgen.',
    'Het parkeren blijft gratis.',
  ],
});

describe('a quotation that stands twice', () => {
  const plain = { document: 'haven', quote: 'De havengelden stijgen.' };

  it('is a fault that names both places, and is taken for neither', () => {
    const given = dispute({ about: 'speaker', b: null, to: null, a: plain });
    expect(anchorCorrections([HARBOUR], [given])).toEqual([]);
    const corpus = { ...CORPUS, documents: [HARBOUR.source] };
    const made = rememberedDossier({ corpus, knowledge: KNOWLEDGE, documents: [HARBOUR], overrides: [given] });
    expect(made.corrections).toBeUndefined();
    const [kept] = made.keptCorrections ?? [];
    expect(kept).toMatchObject({ kind: 'not-applied', remark: { rule: 'override-ambiguous', level: 'error' } });
    for (const place of ['haven.0', 'haven.2']) expect(kept?.remark.message.nl).toContain(place);
  });

  it.each([
    [{ prefix: 'De kade wordt vernieuwd.' }, 'haven.2'],
    [{ suffix: 'De kade wordt vernieuwd.' }, 'haven.0'],
    [{ suffix: 'Het parkeren' }, 'haven.2'],
  ])('is told apart by %o', (which, sentence) => {
    expect(anchoredSentences(HARBOUR, { ...plain, ...which }).map(({ id }) => id)).toEqual([sentence]);
  });

  it('is given what tells it apart when a person points at it', () => {
    for (const { id } of HARBOUR.blocks.flatMap(({ sentences }) => sentences)) {
      const pointed = anchorIn(HARBOUR, id)!;
      expect(anchoredSentences(HARBOUR, pointed).map((sentence) => sentence.id)).toEqual([id]);
    }
  });

  it('is its own sentence before it is a part of another', () => {
    const rates = documentFromSentences({
      id: 'rente',
      language: 'nl',
      sentences: ['De rente stijgt en daalt.', 'De rente stijgt'],
    });
    expect(anchoredSentences(rates, { document: 'rente', quote: 'De rente stijgt' }).map(({ id }) => id)).toEqual([
      'rente.1',
    ]);
  });
});
