import { strFromU8, unzipSync } from 'fflate';
import type { TemplateResult } from 'lit';
import { describe, expect, it } from 'vitest';
import { type RowContext, stationRowView } from '../components/line/station-view.ts';
import { mainEntry } from '../src/compare/movement.ts';
import { checkDraft } from '../src/draft/check-draft.ts';
import { noscriptTable } from '../src/export/html/noscript-table.ts';
import { writeSubject } from '../src/export/registry.ts';
import { resolveSubject } from '../src/export/resolve.ts';
import type { Options, Subject } from '../src/export/subject.ts';
import { AXES, AXIS_LABELS, isLifted } from '../src/languages/axis-labels.ts';
import { VERDICT_LABELS } from '../src/languages/labels.ts';
import { VERDICT_AXES, VERDICTS, verdictRank } from '../src/languages/verdict-labels.ts';
import type { Dossier, Entry, Lane, Movement, Station, Thread, Verdict } from '../src/model.ts';
import { threadLines } from '../src/node/print-thread.ts';
import { terminalStyle } from '../src/node/terminal-style.ts';
import { standsAt } from '../src/text/clause-of-passage.ts';
import { comparisonModel } from '../src/view/comparison/comparison-model.ts';
import { passageModel } from '../src/view/comparison/passage-model.ts';
import { pairsOfThread } from '../src/view/comparison/sentence-pairs.ts';
import { draftModel } from '../src/view/draft/draft-model.ts';
import { directionPaths } from '../src/view/icons.ts';
import { firstLastModels } from '../src/view/line/first-last.ts';
import { keyWords } from '../src/view/line/key-words.ts';
import { briefStationModels, type LinePassageModel, lineModel } from '../src/view/line/line-model.ts';
import { movementText, verdictText } from '../src/view/line/movement-words.ts';
import { stationRows } from '../src/view/line/stations.ts';
import { lineSummary } from '../src/view/line/summary.ts';
import { laneCellModel, themeCellModel } from '../src/view/overview/cell-model.ts';
import { changeOfLane } from '../src/view/overview/last-change.ts';
import { overviewModel } from '../src/view/overview/overview-model.ts';
import { changeText } from '../src/view/overview/overview-text.ts';
import { tableModel } from '../src/view/table/table-model.ts';
import { FOCUS, KNOWLEDGE, PAPERS } from './scenes/customs.ts';
import { everyVerdict, HARBOUR, MEALS, RATES } from './scenes/every-verdict.ts';
import { ISLANDS } from './scenes/islands.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { rememberedDossier, shippedDossier } from './setup/dossiers.ts';
import { OPTIONS, shippedKnowledge } from './setup/subjects.ts';

/** What is told of every passage of every line, by every teller: one movement, and the one that is stored. */

const title = { nl: 'Noordelijke Eilanden', en: 'Northern Islands' };
const customs = rememberedDossier({
  corpus: { id: 'customs', title, focus: FOCUS, documents: PAPERS.map(({ source }) => source) },
  knowledge: KNOWLEDGE,
  documents: PAPERS,
});
const DOSSIERS: readonly (readonly [string, Dossier])[] = [
  ['the shipped corpus', shippedDossier()],
  ['customs', customs],
  ['islands', ISLANDS],
  ['lighthouses', LIGHTHOUSES],
  ['every verdict: harbour dues', everyVerdict(HARBOUR)],
  ['every verdict: school meals', everyVerdict(MEALS)],
  ['every verdict: interest rates', everyVerdict(RATES)],
];

const telling = { language: 'nl', base: null } as const;
const options: Options = { ...OPTIONS, base: null };
const papersOf = (dossier: Dossier): string[] => dossier.documents.map(({ source }) => source.id);

interface OnLine {
  readonly thread: Thread;
  readonly lane: Lane;
  readonly station: Station;
  readonly entry: Entry;
}

const onLines = ({ threads }: Pick<Dossier, 'threads'>): OnLine[] =>
  threads.flatMap((thread) =>
    thread.lanes.flatMap((lane) =>
      lane.stations.flatMap((station) => station.entries.map((entry) => ({ thread, lane, station, entry }))),
    ),
  );

const movementAt = ({ movement }: Pick<Entry, 'movement'>): Movement => {
  if (movement === undefined) throw new Error('a passage without a movement');
  return movement;
};
const saidOf = (entry: Entry): string => movementText(movementAt(entry), 'nl');

/** The passages of a line in the order in which every file has them, each with what it should be told as. */
const inOrder = (dossier: Dossier, thread: Thread): LinePassageModel[] =>
  lineModel(dossier, thread, telling).stations.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'passage' ? [row] : [])),
  );
const directions = (dossier: Dossier, thread: Thread): string[] =>
  inOrder(dossier, thread).map((row) => row.directions.join('; '));

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\u00a0/g, ' ');
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const line = async (
  dossier: Dossier,
  { id }: Thread,
  format: 'html' | 'md' | 'csv' | 'json' | 'tei',
): Promise<string> => String(await written(dossier, { what: 'line', thread: id }, format));

const written = (dossier: Dossier, subject: Subject, format: string): Promise<string | Uint8Array> =>
  writeSubject(resolveSubject(dossier, subject, options), format);

/** What a template of the page says, its markup and its attributes left out. */
function pageText(template: unknown): string {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(text).join('');
    if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/</g, '‹');
    if (typeof value !== 'object' || value === null || !('strings' in value)) return '';
    const { strings, values } = value as TemplateResult;
    return strings.reduce((all, piece, i) => `${all}${piece}${/=$/.test(piece) ? '""' : text(values[i])}`, '');
  };
  return text(template)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}
const unquoted = (words: string): string => words.replace(/[„”]/g, '');

const NO_RAIL = { above: null, below: null, taper: null, dot: null, side: null };
const PAGE = (dossier: Dossier, thread: Thread): RowContext => ({
  dossier,
  thread,
  language: 'nl',
  open: () => false,
  toggle: () => {},
  sent: () => {},
  cite: () => {},
  compare: () => {},
  compareAddress: () => '',
  correcting: null,
  beside: () => null,
  place: () => '',
  refused: null,
});

describe.each(DOSSIERS)('of %s', (_, dossier) => {
  const { threads } = dossier;

  it('a movement is stored with every passage on a line, every first against last and every link', () => {
    for (const { entry, lane, thread, station } of onLines(dossier)) {
      const { standing, verdicts, carriers } = movementAt(entry);
      const beside = lane !== thread.lanes[0] || standing === 'beside';
      expect(standing).toBe(beside ? 'beside' : station.standing);
      expect(verdicts.map(verdictRank)).toEqual(verdicts.map(verdictRank).sort((x, y) => x - y));
      for (const { axis, rule } of carriers)
        expect(entry.shift?.marks.some((mark) => mark.axis === axis && mark.rule === rule)).toBe(true);
    }
    for (const { ends } of threads.flatMap(({ lanes }) => lanes)) if (ends) expect(ends.movement).toBeDefined();
    for (const { a, b, movement } of dossier.alignments) {
      const isRead = [a, b].every((end) => dossier.passages.some((passage) => standsAt(passage, end)));
      expect((movement?.verdicts ?? []).length > 0).toBe(isRead);
    }
  });

  it('one passage of a paper is what the line runs through', () => {
    for (const { lanes } of threads) {
      for (const { entries } of lanes[0]?.stations ?? []) {
        const main = entries.filter((entry) => movementAt(entry).standing !== 'beside');
        expect(main).toHaveLength(entries.length === 0 ? 0 : 1);
      }
    }
  });

  it('the line and the widgets tell it', () => {
    for (const thread of threads) {
      for (const { row, steps, directions: phrases } of inOrder(dossier, thread)) {
        const words = steps.map(({ icon, word }) => (icon === 'first' ? `${word} in dit dossier` : word));
        expect(words.join(', ')).toBe(saidOf(row.entry));
        expect(steps.filter(({ word }, at) => phrases[at]?.startsWith(word) !== true)).toEqual([]);
      }
      const full = inOrder(dossier, thread).map(({ steps }) => steps.map(({ icon, word }) => [icon, word]));
      const brief = briefStationModels(dossier, thread, telling).flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === 'passage' ? [row.steps.map(({ icon, word }) => [icon, word])] : [])),
      );
      expect(brief).toEqual(full);
    }
  });

  it('a paper is headed by what its main passage tells, in every file', async () => {
    for (const thread of threads) {
      const { stations } = lineModel(dossier, thread, telling);
      for (const { rows, standing } of stations) {
        const main = rows.find((row) => row.kind === 'passage' && row.row.main);
        const silence = rows.find((row) => row.kind === 'silence');
        expect(standing).toBe(main?.kind === 'passage' ? saidOf(main.row.entry) : silence?.standing);
      }
      const heads = stations.map(({ year, genre, standing }) => `${year}, ${genre}: ${standing}`);
      const markdown = (await line(dossier, thread, 'md')).replace(/\\/g, '');
      expect(matches(markdown, /^## (.*: .*)$/gm).filter((head) => heads.includes(head))).toEqual(heads);
      const data = JSON.parse(await line(dossier, thread, 'json'));
      expect(data.stations.map(({ word }: { word: string }) => word)).toEqual(stations.map(({ standing }) => standing));
    }
  });

  it('the page words speaker, act, addressee, source and the proof of a silence as the files do', async () => {
    for (const thread of threads) {
      const { stations } = lineModel(dossier, thread, telling);
      const data = JSON.parse(await line(dossier, thread, 'json'));
      const markdown = (await line(dossier, thread, 'md')).replace(/\\/g, '');
      for (const [at, station] of stations.entries()) {
        const pages = station.rows.map((row) => pageText(stationRowView(station, row, NO_RAIL, PAGE(dossier, thread))));
        const spoken = pages.filter((_, i) => station.rows[i]?.kind === 'passage');
        for (const [i, { who, how, whom, far, changes }] of data.stations[at].passages.entries())
          for (const words of [`Wie ${who}`, `Hoe ${how}`, `Tot wie ${whom}`, far, ...changes.map(unquoted)])
            expect(unquoted(spoken[i] ?? '')).toContain(unquoted(words));
        for (const [i, row] of station.rows.entries()) {
          const page = pages[i] ?? '';
          if (row.kind === 'passage') {
            expect(page).toContain(`Bron ${row.source}`);
            expect(markdown).toContain(row.source);
          } else {
            expect(page).toContain(row.word);
            for (const told of [row.word, ...row.notes.slice(0, row.searched === null ? 1 : 0)])
              expect(markdown.toLowerCase()).toContain(told.toLowerCase());
            for (const { place, why, quote } of row.nearest) {
              expect(page).toContain(`(${place}) ${why}`);
              expect(markdown).toContain(`(${place}): ${why}`);
              expect(data.stations[at].silence.nearest.map((near: { why: string }) => near.why)).toContain(why);
              expect(quote).not.toBe('');
            }
            if (row.searched !== null) expect(page).toContain(row.searched);
          }
        }
      }
    }
  });

  it('the page without script tells it', () => {
    const ordered = dossier.themes.flatMap(({ id }) => threads.filter(({ theme }) => theme === id));
    const told = matches(noscriptTable(dossier, 'nl'), /<p><b>(.*?)<\/b> <q/g).map(plain);
    expect(told).toEqual(onLines({ threads: ordered }).map(({ entry }) => saidOf(entry)));
  });

  it('the terminal tells it', () => {
    const paint = { ...terminalStyle({}, {}), width: 4000, bold: (text: string) => (text === '' ? '' : `<${text}>`) };
    for (const thread of threads) {
      const told = threadLines(dossier, thread, 'nl', paint).flatMap((text) => matches(text, / · <([^>]*)>/g));
      const byPaper = papersOf(dossier).flatMap((id) =>
        onLines({ threads: [thread] }).filter(({ station }) => station.document === id),
      );
      expect(told).toEqual(byPaper.map(({ entry }) => saidOf(entry)));
    }
  });

  it('the table tells it; that the first paper says all for the first time it leaves out', () => {
    const { rows } = tableModel(dossier, { threads: threads.map(({ id }) => id), papers: papersOf(dossier) }, telling);
    for (const { cells } of rows) {
      for (const { row, direction } of cells.flatMap(({ said }) => said)) {
        const first = direction === null;
        const words = saidOf(row.entry).replace(' in dit dossier', '');
        expect(first ? words : direction).toBe(first ? 'eerste keer' : words);
      }
    }
  });

  it('the files tell it', async () => {
    for (const thread of threads) {
      const wanted = directions(dossier, thread);
      const html = matches(await line(dossier, thread, 'html'), /<ul class="steps">([\s\S]*?)<\/ul>/g);
      const words = html.map((list) =>
        matches(list, /<b>(.*?)<\/b>/g)
          .map(plain)
          .join(', '),
      );
      expect(words).toEqual(inOrder(dossier, thread).map(({ steps }) => steps.map(({ word }) => word).join(', ')));
      const markdown = (await line(dossier, thread, 'md')).replace(/\\/g, '');
      expect(matches(markdown, /^- wijziging: (.*)$/gim)).toEqual(wanted);
      const data = JSON.parse(await line(dossier, thread, 'json'));
      const passages = data.stations.flatMap(({ passages }: { passages: unknown[] }) => passages);
      expect(passages.map(({ changes }: { changes: string[] }) => changes.join('; '))).toEqual(wanted);
      expect(passages.map(({ verdicts }: { verdicts: string[] }) => verdicts)).toEqual(
        inOrder(dossier, thread).map(({ row }) => movementAt(row.entry).verdicts),
      );
      const [csv, tei] = [await line(dossier, thread, 'csv'), plain(await line(dossier, thread, 'tei'))];
      for (const told of wanted) expect(csv.replaceAll('""', '"')).toContain(told);
      for (const told of wanted) expect(tei).toContain(told);
    }
  });

  it('Word tells it', async () => {
    for (const thread of threads.slice(0, 6)) {
      const file = await written(dossier, { what: 'line', thread: thread.id }, 'docx');
      const xml = strFromU8(unzipSync(file as Uint8Array)['word/document.xml'] ?? new Uint8Array());
      const text = plain(xml);
      let from = 0;
      for (const { steps } of inOrder(dossier, thread)) {
        for (const { word } of steps) {
          expect(text.indexOf(word, from), word).toBeGreaterThan(-1);
          from = text.indexOf(word, from) + 1;
        }
      }
    }
  });

  it('the overview tells the weightiest of it', () => {
    for (const lane of threads.flatMap(({ lanes }) => lanes)) {
      const last = lane.stations.findLast(({ entries }) => entries.length > 0);
      const change = changeOfLane(dossier, lane);
      if (change === null || ['not-repeated', 'undecided', 'first', 'returned'].includes(change.kind)) continue;
      const held = last?.entries.filter(({ shift }) => shift !== null).map((entry) => movementAt(entry).verdicts[0]);
      expect(held?.length === 0 ? [change.kind] : held).toContain(change.kind);
    }
  });

  it('a cell of the overview tells it of the passage its lane runs through, and of a theme what the files tell', () => {
    const documents = new Map(dossier.documents.map((document) => [document.source.id, document]));
    for (const lane of threads.flatMap(({ lanes }) => lanes)) {
      for (const { document, standing, entries } of lane.stations) {
        const cell = laneCellModel(dossier, lane, documents.get(document) as Dossier['documents'][number], 'nl');
        const main = mainEntry({ document, standing, entries, search: null });
        if (main === null) continue;
        const place = standing as NonNullable<Movement['standing']>;
        expect(cell.label).toBe(movementText({ ...movementAt(main), standing: place }, 'nl'));
        expect(cell.name).toMatch(new RegExp(`^${cell.label}, `));
      }
    }
    for (const { id, cells } of overviewModel(dossier, null, telling).rows) {
      for (const { document, word, name, search } of cells) {
        const page = themeCellModel(dossier, id, document, 'nl');
        expect([page.word, page.name, page.search]).toEqual([word, name, search]);
        expect(name.startsWith(word)).toBe(true);
      }
    }
  });

  it('the passage view tells it of every step, in every file', async () => {
    for (const thread of threads) {
      for (const pair of pairsOfThread(thread)) {
        const told = passageModel(dossier, thread, pair, telling);
        const step = onLines({ threads: [thread] }).find(
          ({ entry }) => entry.shift?.a.sentence === pair.older && entry.passage.sentence === pair.newer,
        );
        if (step === undefined) throw new Error('a step of the line expected');
        const { verdicts } = movementAt(step.entry);
        expect(told?.view.movement).toEqual(step.entry.movement);
        expect(told?.title.replace(/, na .*$/, '')).toMatch(new RegExp(`: ${verdictText(verdicts, 'nl')}$`));
        const subject: Subject = { what: 'passage', thread: thread.id, ...pair };
        const data = JSON.parse(String(await written(dossier, subject, 'json')));
        expect(data.verdicts).toEqual(verdicts);
        for (const format of ['html', 'md', 'tei'] as const)
          expect(plain(String(await written(dossier, subject, format)))).toContain(
            format === 'html' ? verdictText(verdicts, 'nl') : told?.title,
          );
      }
    }
  });

  it('the comparison of two papers and the passage view tell one movement of every link', () => {
    const links = new Map(dossier.alignments.map((link) => [link.id, link]));
    const held = new Set<string>();
    for (const [at, older] of papersOf(dossier).entries()) {
      for (const newer of papersOf(dossier).slice(at + 1)) {
        for (const { row, notes } of comparisonModel(dossier, older, newer, telling).rows) {
          const told = row.links.flatMap(({ id, a, b }) => {
            held.add(id);
            const pair = { older: a.sentence, newer: b.sentence };
            return passageModel(dossier, null, pair, telling)?.view.movement?.verdicts ?? [];
          });
          const all = new Set(told);
          expect(row.verdict).toEqual(
            VERDICTS.map(({ id }) => id).filter((id) => all.has(id) && (id !== 'same' || all.size === 1)),
          );
          // Its kind tells what is the same.
          const words = row.verdict
            .filter((verdict) => verdict !== 'reworded' && verdict !== row.kind)
            .map((one) => VERDICT_LABELS[one].nl);
          if (words.length > 0) expect(notes).toContain(words.join(', '));
        }
      }
    }
    expect([...held].every((id) => links.has(id))).toBe(true);
  });

  it('first against last tells its axes', () => {
    for (const thread of threads) {
      const told = firstLastModels(dossier, thread, 'nl');
      for (const { lane, axes } of told)
        for (const { axis, verdict } of axes) expect(verdict).toBe(lane.ends?.movement?.axes[axis]);
    }
  });
});

describe.each([HARBOUR, MEALS, RATES])('where every verdict happens, of $label', (subject) => {
  const dossier = everyVerdict(subject);
  const [thread] = dossier.threads as [Thread];
  /** What a figure, denial, condition or the like was and became. */
  const lifted = inOrder(dossier, thread).map(({ row }) =>
    movementAt(row.entry)
      .carriers.filter(({ axis }) => isLifted(axis))
      .flatMap(({ old, new: fresh }) => [old, fresh].flatMap((quote) => (quote === null ? [] : [quote.text]))),
  );

  it('none is missing', () => {
    const told = new Set(inOrder(dossier, thread).flatMap(({ row }) => movementAt(row.entry).verdicts));
    expect([...told].sort()).toEqual(VERDICTS.map(({ id }) => id).sort());
    expect(lifted.filter((words) => words.length > 0).length).toBeGreaterThanOrEqual(5);
  });

  it('the words that moved stand in the phrase of the step, marked in the quotation and lifted beside it', async () => {
    const parts = (words: string): string[] => words.split(' ');
    const [csv, markdown] = [await line(dossier, thread, 'csv'), await line(dossier, thread, 'md')];
    const paint = { ...terminalStyle({}, {}), width: 4000 };
    const terminal = threadLines(dossier, thread, 'nl', paint);
    for (const [at, row] of inOrder(dossier, thread).entries()) {
      const printed = row.marks.map(({ from, to }) => row.text.slice(from, to));
      for (const words of lifted[at] ?? []) {
        const [first = '', last = ''] = [parts(words)[0], parts(words).at(-1)];
        for (const told of [row.directions.join(), csv, markdown.replace(/\\\\/g, '')])
          for (const word of [first, last]) expect(told).toContain(word);
        expect(
          terminal.some((text) => text.includes(first) && text.includes(movementText(movementAt(row.row.entry), 'nl'))),
        ).toBe(true);
        const older = inOrder(dossier, thread)[at - 1];
        const before = (older?.marks ?? []).map(({ from, to }) => older?.text.slice(from, to));
        expect([...printed, ...before]).toContain(words);
      }
    }
  });

  it('the table marks them on both sides, and the passage view has a row of their axis', () => {
    const { rows } = tableModel(dossier, { threads: [thread.id], papers: papersOf(dossier) }, telling);
    const marked = rows.flatMap(({ cells }) =>
      cells.map(({ said }) =>
        said
          .flatMap(({ parts }) => parts.flatMap((runs) => runs.filter(({ kinds }) => kinds.length > 0)))
          .map(({ text }) => text),
      ),
    );
    for (const [at, { row }] of inOrder(dossier, thread).entries()) {
      for (const { axis, old, new: fresh } of movementAt(row.entry).carriers) {
        if (!isLifted(axis)) continue;
        if (old !== null) expect(marked[at - 1]?.join(' ')).toContain(old.text);
        if (fresh !== null) expect(marked[at]?.join(' ')).toContain(fresh.text);
        const pair = { older: row.entry.shift?.a.sentence ?? '', newer: row.entry.passage.sentence };
        const told = passageModel(dossier, thread, pair, telling)?.axes.filter(
          ({ name }) => name === AXIS_LABELS[axis].nl,
        );
        expect(
          told?.map(({ older, newer }) => [older.includes(old?.text ?? 'geen'), newer.includes(fresh?.text ?? 'geen')]),
        ).toEqual([[true, true]]);
      }
    }
  });

  it('the overview lifts them and tells what they were', () => {
    for (const [at, { row }] of inOrder(dossier, thread).entries()) {
      const [first] = movementAt(row.entry).carriers;
      if (first === undefined || !isLifted(first.axis)) continue;
      const upTo = { ...row.lane, stations: row.lane.stations.slice(0, at + 1) };
      const told = changeText(changeOfLane(dossier, upTo), 'nl');
      for (const quote of [first.old, first.new])
        if (quote !== null) expect(told).toContain(quote.text.split(' ').at(-1));
      const { degree } = keyWords(row.entry, row.found.sentence.text, thread, false);
      if (first.new !== null) expect(degree?.from).toBe(first.new.span.from);
    }
  });

  it('one sentence over the line says none of them is only worded differently', () => {
    const summary = (verdict: Verdict): string => {
      const at = VERDICTS.findIndex(({ id }) => id === verdict) + 1;
      return lineSummary(
        stationRows(dossier, thread)
          .slice(0, at + 1)
          .slice(-1),
        'nl',
      )
        .map(({ text }) => text)
        .join('');
    };
    for (const { id, tells, label } of VERDICTS) if (tells !== undefined) expect(summary(id)).toContain(label.nl);
  });
});

describe('of a draft', () => {
  it('a finding has the movement of its step, and tells it', () => {
    const dossier = shippedDossier();
    const text = 'Van de Westelijke Balkanlanden zal het kabinet verdere aansluiting bij het EU-visumbeleid vragen.';
    const check = checkDraft({ dossier, knowledge: shippedKnowledge(), text, without: ['tivat-2026'] });
    const { groups } = draftModel(dossier, { text, check, decisions: {} }, telling);
    for (const { finding, verdicts } of groups.flatMap(({ findings }) => findings)) {
      expect(finding.movement === null).toBe(finding.shift === null);
      const told = finding.kind === 'repeated' ? [] : (finding.movement?.verdicts ?? []);
      expect(verdicts).toBe(verdictText(told, 'nl'));
    }
    expect(check.findings.some(({ movement }) => movement?.verdicts[0] === 'weaker')).toBe(true);
  });
});

describe('the closed list', () => {
  it('holds every verdict once', () => {
    const ids = VERDICTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(VERDICT_LABELS).sort()).toEqual([...ids].sort());
  });

  it('draws a sign of its own for whatever moved, and names every axis once', () => {
    const drawn = VERDICTS.filter(({ tells }) => tells !== undefined).map(({ id }) =>
      JSON.stringify(directionPaths(id)),
    );
    expect(drawn).not.toContain('[]');
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const language of ['nl', 'en'] as const)
      expect(new Set(AXES.map((axis) => AXIS_LABELS[axis][language])).size).toBe(AXES.length);
    const carried = new Set(Object.values(VERDICT_AXES).flatMap((axes) => Object.keys(axes)));
    expect([...carried].sort()).toEqual([...AXES].sort());
  });
});
