import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOfDocument, dossierIndex, homeName } from '../src/dossier/index-by-id.ts';
import { FINDING_KINDS, type FindingKind } from '../src/languages/finding-kinds.ts';
import { VERDICTS } from '../src/languages/verdict-labels.ts';
import type { Document, Dossier, Language, Station } from '../src/model.ts';
import { loadCorpus } from '../src/node/corpus-folder.ts';
import { ROOT } from '../src/node/root.ts';
import { paperName } from '../src/view/citation.ts';
import { ALL_FINDINGS, type FindingFilter, type FindingSide } from '../src/view/findings/filter.ts';
import { type Finding, spokenWords } from '../src/view/findings/finding.ts';
import type { FindingModel } from '../src/view/findings/finding-model.ts';
import { findingsModel } from '../src/view/findings/findings-model.ts';
import { leadingPair, rankedFindings, themesInRankOrder } from '../src/view/findings/ranking.ts';
import { movementText } from '../src/view/line/movement-words.ts';
import { everyVerdict, HARBOUR, MEALS, RATES } from './scenes/every-verdict.ts';
import { ISLANDS } from './scenes/islands.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { rememberedDossier, shippedDossier } from './setup/dossiers.ts';
import { plainDossier } from './setup/plain-dossier.ts';
import { papersByDay, statements } from './setup/statements.ts';

const council = (): Dossier => {
  const loaded = loadCorpus(join(ROOT, 'test/scenes/council'));
  if (loaded.corpus === null) throw new Error('the council has no corpus.json');
  return rememberedDossier(loaded);
};

const DOSSIERS: readonly (readonly [string, Dossier])[] = [
  ['the shipped corpus', shippedDossier()],
  ['the council', council()],
  ['statements of a bank', statements(14)],
];
const ALL: readonly (readonly [string, Dossier])[] = [
  ...DOSSIERS,
  ['islands', ISLANDS],
  ['lighthouses', LIGHTHOUSES],
  ['harbour dues', everyVerdict(HARBOUR)],
  ['school meals', everyVerdict(MEALS)],
  ['interest rates', everyVerdict(RATES)],
  [
    'papers in two languages',
    plainDossier([
      ...papersByDay([['2020-01-01', ['Het college steunt de haven.']]], 'nl'),
      ...papersByDay([['2021-01-01', ['The council supports the harbour.']]]),
    ]),
  ],
  ['one paper', plainDossier(papersByDay([['2020-01-01', ['The council supports the harbour.']]]))],
];

const told = (dossier: Dossier, language: Language = 'nl', filter: FindingFilter = ALL_FINDINGS) =>
  findingsModel(dossier, { language, base: null, filter });

const rowsOf = (dossier: Dossier, language: Language = 'nl', filter: FindingFilter = ALL_FINDINGS) =>
  told(dossier, language, filter).groups.flatMap(({ rows }) => rows);

const everyModel = (dossier: Dossier, language: Language = 'nl'): FindingModel[] =>
  rowsOf(dossier, language).flatMap((row) => [row, ...row.also]);

/** The kinds as the design orders them, those of one rank together. */
const ORDER: readonly (readonly FindingKind[])[] = [
  ['reversed'],
  ['other-figure', 'other-date'],
  ['condition', 'exception'],
  ['stronger', 'weaker'],
  ['broader', 'narrower'],
  ['silent'],
  ['returned'],
  ['first'],
  ['other-speaker'],
];

/** The keys of the design, worked out apart from what ranks them: lower first. */
function keys(dossier: Dossier, finding: Finding): number[] {
  const { kind, scope, document, isSure, step } = finding;
  const days = [...new Set(dossier.documents.map(dayOfDocument))].sort();
  const words = spokenWords(finding);
  const home = homeName(dossier, 'nl') === null || words?.wording?.speaker?.home === true;
  const degree = !['stronger', 'weaker'].includes(kind) || step?.movement.axes.degree === step?.verdict;
  const theme = dossier.themes.findIndex(({ id }) => id === finding.position.theme);
  const place = [...dossierIndex(dossier).sentences.keys()].indexOf(words?.sentence ?? '');
  return [
    ['inside', 'outside', 'meeting'].indexOf(scope),
    ORDER.findIndex((kinds) => kinds.includes(kind)),
    -days.indexOf(dayOfDocument(document)),
    home ? 0 : 1,
    isSure ? 0 : 1,
    degree ? 0 : 1,
    theme === -1 ? dossier.themes.length : theme,
    place,
  ];
}

const compareKeys = (x: readonly number[], y: readonly number[]): number =>
  x.map((key, at) => key - (y[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

describe.each(DOSSIERS)('the order of findings: %s', (_, dossier) => {
  it('is that of the design, key by key', () => {
    const found = rankedFindings(dossier);
    expect(found.length).toBeGreaterThan(5);
    const sorted = [...found].sort((x, y) => compareKeys(keys(dossier, x), keys(dossier, y)));
    expect(found.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
    const shown = rowsOf(dossier).map(({ finding }) => finding.id);
    expect(shown).toEqual(sorted.map(({ id }) => id).filter((id) => shown.includes(id)));
  });

  it('has two rows a position at most, the rest with them, and with one kind asked for a row each', () => {
    const found = rankedFindings(dossier);
    const models = everyModel(dossier);
    expect(models.map(({ finding }) => finding.id).sort()).toEqual(found.map(({ id }) => id).sort());
    const held = new Map<string, number>();
    for (const { finding } of rowsOf(dossier)) {
      const position = finding.position.is === 'lane' ? finding.position.thread.id : finding.position.theme;
      held.set(`${finding.scope} ${position}`, (held.get(`${finding.scope} ${position}`) ?? 0) + 1);
    }
    expect(Math.max(...held.values())).toBeLessThanOrEqual(2);
    for (const { id } of FINDING_KINDS)
      expect(rowsOf(dossier, 'nl', { ...ALL_FINDINGS, kinds: [id] })).toHaveLength(
        found.filter(({ kind }) => kind === id).length,
      );
  });
});

describe.each(ALL)('what is told of %s', (_, dossier) => {
  it('is a kind of the closed list, and of a wording a verdict its own step has', () => {
    for (const { finding, isSure, said, paper } of everyModel(dossier)) {
      expect(paper).toBe(paperName(dossier.documents, finding.document, 'nl'));
      const { kind, step, older, newer, silent } = finding;
      expect(ORDER.flat()).toContain(kind);
      if (step === null) {
        expect(['silent', 'returned', 'first']).toContain(kind);
        expect(silent.length).toBeGreaterThan(0);
      } else {
        expect(step.verdict).toBe(kind);
        expect(step.movement.verdicts).toContain(kind);
        expect(movementText(step.movement, 'nl')).toContain(VERDICTS.find(({ id }) => id === kind)?.label.nl);
        expect([older, newer]).not.toContain(null);
      }
      expect(said.startsWith('mogelijk ')).toBe(!isSure);
    }
  });

  it('never takes a paper for silent that was not read, not searched, or speaks', () => {
    for (const { kind, position, silent, older, document } of rankedFindings(dossier)) {
      for (const paper of silent) {
        expect(paper.document.unread).toBeNull();
        expect(paper.search.sentences).toBeGreaterThan(0);
        expect(paper.search.withheld).toBeUndefined();
        const lanes = position.is === 'lane' ? [position.lane] : [];
        const entries = lanes.flatMap(({ stations }) =>
          stations.filter((station) => station.document === paper.document.source.id).flatMap((one) => one.entries),
        );
        expect(entries).toEqual([]);
      }
      if (kind !== 'silent') continue;
      expect(document).toBe(silent[0]?.document);
      const spoke = dossierIndex(dossier).sentences.get(older?.sentence ?? '')?.document;
      expect(dayOfDocument(spoke ?? document) ?? '').not.toBe('');
      expect((dayOfDocument(spoke ?? document) ?? '') < (dayOfDocument(document) ?? '')).toBe(true);
    }
  });

  it('compares an older paper with a newer one, and quotes what stands in them', () => {
    for (const { finding, older, newer, lifted } of everyModel(dossier)) {
      const [a, b] = [older?.found.document, newer?.found.document];
      if (a !== undefined && b !== undefined) expect((dayOfDocument(a) ?? '') < (dayOfDocument(b) ?? '')).toBe(true);
      for (const words of [older, newer]) {
        if (words === null) continue;
        const text = words.runs.map((run) => run.text).join('');
        expect(words.found.sentence.text).toContain(text);
        expect(words.cutBefore).toBe(!words.found.sentence.text.startsWith(text));
      }
      for (const quote of lifted.flatMap((words) => [words.old, words.new])) {
        const shown = [older, newer].find((words) => words?.found.sentence.id === quote?.sentence);
        const marked = shown?.runs.filter(({ kinds }) => kinds.length > 0).map(({ text }) => text);
        if (quote !== null)
          expect([finding.id, marked?.join(' ')]).toEqual([finding.id, expect.stringContaining(quote.text)]);
      }
    }
  });

  it('counts in its filters the rows they leave, in every combination with a kind', () => {
    const { options } = told(dossier);
    const filters = (Object.keys(options) as FindingSide[]).flatMap((side) =>
      options[side].map(({ value, count }) => {
        const filter = {
          ...ALL_FINDINGS,
          ...(side === 'kind' ? { kinds: [value as FindingKind] } : { [side]: value }),
        };
        return { side, value, count, filter };
      }),
    );
    for (const { side, value, count, filter } of filters)
      expect([side, value, told(dossier, 'nl', filter).count]).toEqual([side, value, count]);
    const [kind] = options.kind;
    if (kind === undefined) return;
    const narrowed = told(dossier, 'nl', { ...ALL_FINDINGS, kinds: [kind.value as FindingKind] });
    for (const { value, count } of narrowed.options.theme)
      expect(told(dossier, 'nl', { ...narrowed.filter, theme: value }).count).toBe(count);
  });

  it('is the same in both languages but for the words, and the same however often it is asked', () => {
    const [nl, en] = [everyModel(dossier, 'nl'), everyModel(dossier, 'en')];
    expect(en.map(({ finding }) => finding.id)).toEqual(nl.map(({ finding }) => finding.id));
    for (const { said } of en) expect(said).not.toMatch(/\b(?:dan|sinds|zwijgt|keert|eerste|andere)\b/);
    expect(new Set(nl.map(({ finding }) => finding.id)).size).toBe(nl.length);
    expect(JSON.stringify(told(dossier).groups)).toBe(JSON.stringify(told(structuredClone(dossier)).groups));
  });
});

/** A made line on which each paper, a year apart, does what its sign says. */
function turned(signs: string): Dossier {
  const made = everyVerdict(HARBOUR);
  const speaking = made.threads[0]?.lanes[0]?.stations[0] as Station;
  const papers = [...signs].map((sign, at): Document => {
    const paper = made.documents[at] as Document;
    const { dates } = paper.source;
    return {
      ...paper,
      unread: sign === '/' ? 'Het bestand is leeg.' : null,
      source: { ...paper.source, dates: { ...dates, document: `${2020 + at}-03-01` } },
    };
  });
  const search = { sentences: 7, terms: ['havengeld'], nearest: [] };
  const stations = [...signs].map((sign, at): Station => {
    const document = papers[at]?.source.id ?? '';
    if (sign === '+') return { ...(made.threads[0]?.lanes[0]?.stations[at] ?? speaking), standing: 'kept' };
    if (sign === '/') return { document, standing: 'unread', entries: [], search: null };
    const proof = sign === 's' ? search : { ...search, withheld: 'in-note' as const };
    return { document, standing: sign === 's' ? 'silent' : 'undecided', entries: [], search: proof };
  });
  const [thread] = made.threads;
  const [lane] = thread?.lanes ?? [];
  if (thread === undefined || lane === undefined) throw new Error('a line with a lane');
  return { ...made, documents: papers, cells: [], threads: [{ ...thread, lanes: [{ ...lane, stations }] }] };
}

/** `kind | nl | en`, a line a made step: what the sentence says behind the name of its position. */
const CASES = readFileSync(new URL('cases/findings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));

describe('the wording of each kind', () => {
  const scenes: Readonly<Record<string, Dossier>> = {
    harbour: everyVerdict(HARBOUR),
    meals: everyVerdict(MEALS),
    rates: everyVerdict(RATES),
    islands: ISLANDS,
    lighthouses: LIGHTHOUSES,
    corpus: shippedDossier(),
    council: council(),
  };
  it.each(CASES)('%s, %s: %s', (scene = '', id = '', nl = '', en = '', moved = '') => {
    const dossier = scenes[scene] as Dossier;
    const find = (language: Language) => everyModel(dossier, language).find(({ finding }) => finding.id === id);
    expect([find('nl')?.said, find('en')?.said, find('nl')?.moved]).toEqual([nl, en, moved]);
  });

  it('has a case for every kind that is told', () => {
    const kinds = new Set(CASES.map(([, id = '']) => id.split(' ').at(-1)));
    expect(FINDING_KINDS.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual([]);
  });
});

describe('the order of other views', () => {
  it('is that of the findings: themes by their first one, a line by its first pair', () => {
    const dossier = shippedDossier();
    const { themes } = dossier.corpus.focus;
    const order = themesInRankOrder(dossier, themes);
    expect([...order].sort()).toEqual([...themes].sort());
    expect(order.slice(0, 2)).toEqual(['enlargement', 'rule-of-law']);
    expect(themesInRankOrder(dossier, ['unknown', 'visa', 'none'])).toEqual(['visa', 'unknown', 'none']);
    expect(leadingPair(dossier)?.id).toBe(rankedFindings(dossier)[0]?.id);
    expect(leadingPair(dossier, 'visa.visum+aansluiting')?.newer?.sentence).toBe('tivat-2026.b018.s1');
    expect(leadingPair(dossier, 'rule-of-law.grondrechten')).toBeNull();
  });
});

/** Papers of one position, `s` silent, `+` speaking, `?` undecided, `/` not read, and what fell silent when: the row, or none. */
const SILENCES = [
  ['++s', 'zwijgt in 2022', 'sprak het laatst in 2021; 7 zinnen doorzocht'],
  ['+ss', 'zwijgt sinds 2021', 'sprak het laatst in 2020; 14 zinnen doorzocht'],
  ['+s?', 'zwijgt in 2021', 'sprak in 2020; 7 zinnen doorzocht; over 2022 is niets vastgesteld'],
  ['+s/', 'zwijgt in 2021', 'sprak in 2020; 7 zinnen doorzocht; niet gelezen: 2022'],
  ['+s?s', 'zwijgt in 2021 en 2023', 'sprak in 2020; 14 zinnen doorzocht; over 2022 is niets vastgesteld'],
  [
    '+sssss?',
    'zwijgt in 2021 en in 4 stukken daarna',
    'sprak in 2020; 35 zinnen doorzocht; over 2026 is niets vastgesteld',
  ],
  // Nobody knows what was said last where the next paper was not read, or may have said it.
  ['+/s', null, ''],
  ['+?s', null, ''],
  ['ss', null, ''],
  ['+s+', null, ''],
] as const;

describe('a silence', () => {
  it.each(SILENCES)('of %s: %s', (papers, said, note) => {
    const dossier = turned(papers);
    const silence = everyModel(dossier).find(({ finding }) => finding.kind === 'silent');
    expect([silence?.said ?? null, silence?.notes.join('; ') ?? '']).toEqual([said, note]);
    const unread = dossier.documents.filter((paper) => paper.unread !== null);
    for (const { silent } of rankedFindings(dossier))
      for (const { document } of silent) expect(unread).not.toContain(document);
  });
});

describe('the findings of the shipped corpus', () => {
  it('open with what moved, name the first silent paper and where its word stands, and stand alone when shared', () => {
    const rows = rowsOf(shippedDossier());
    const visa = rows.find(({ position, kind }) => kind === 'zwakker' && position.startsWith('Aansluiting bij het EU'));
    expect(visa?.shared).toBe(
      'Aansluiting bij het EU-visumbeleid: zwakker dan in 2023: „volledige” werd „verdere” (kabinet, Geannoteerde agenda, 26 mei 2026).',
    );
    expect(visa?.notes).toEqual(['zweeg in 2024, keert terug']);
    expect(visa?.places).toMatchObject({
      line: { view: 'line', thread: 'visa.visum+aansluiting', document: 'tivat-2026' },
      words: { view: 'side', older: 'brussel-2023.b063.s4', newer: 'tivat-2026.b018.s1' },
      source: { document: 'tivat-2026', sentence: 'tivat-2026.b018.s1' },
    });
    const energy = rows.find(({ position, kind }) => position === 'Energie' && kind === 'zwijgt sinds');
    expect(energy?.sentence).toBe('Energie: zwijgt sinds 2023');
    expect(energy?.notes.join('; ')).toContain('sprak het laatst in 2022; 214 zinnen doorzocht');
    expect(energy?.proofs.map(({ document }) => document.source.id)).toEqual([
      'brussel-2023',
      'brussel-2024',
      'tivat-2026',
    ]);
    expect(energy?.places.proof).toMatchObject({ document: 'brussel-2023' });
  });

  it('lead with no part of a position while the whole speaks, and tell one sentence of several positions once', () => {
    const found = rankedFindings(shippedDossier());
    expect(found.filter(({ isPart }) => isPart)).toEqual([]);
    const condition = found.find(({ kind, alsoOf }) => kind === 'condition' && alsoOf.length > 0);
    expect(condition?.alsoOf.length).toBe(3);
  });
});
