/** Files full of faults, and of corrections that are none. */
import { lines, withFile, withPapers } from './changes.ts';
import { type Change, type GrowthRow, named, shown } from './row.ts';

/** One sentence each, so that each is found. */
const numbered = (at: number): string => `De EU verwelkomt de aansluiting van land ${at} bij het visumbeleid.`;
const correction = (at: number): string =>
  JSON.stringify({
    action: 'retag',
    a: { document: 'brussel-2023', quote: numbered(at) },
    b: null,
    to: [at % 2 === 0 ? 'visa' : 'migration'],
    reason: 'r',
    date: '2026-11-30',
    name: null,
  });

const corrections =
  (count: number): Change =>
  (folder) => {
    withPapers(lines(count, numbered).replaceAll('\n', '\n\n'))(folder);
    withFile('overrides.jsonl', lines(count, correction))(folder);
  };
const badLines = (count: number): Change =>
  withFile(
    'overrides.jsonl',
    lines(count, () => '{"a":'),
  );

const faults = (what: string, file: string, text: (count: number) => string): GrowthRow =>
  named({ what, unit: 'faults', sizes: [25_000, 100_000], change: (n) => withFile(file, text(n)), args: ['check'] });
const list = (key: string, item: (at: number) => string) => (count: number) =>
  `{"${key}":[\n${lines(count - 1, (at) => `${item(at)},`)}${item(count - 1)}]}`;
/** As many as a file can hold, each whole by itself. */
const listed = (what: string, file: string, key: string, item: (at: number) => string): GrowthRow =>
  named({
    what,
    unit: key,
    sizes: [12_500, 50_000],
    change: (n) => withFile(file, list(key, item)(n)),
    args: ['check'],
  });
const itemOf = (id: string, broader: string): string =>
  JSON.stringify({ id, prefLabel: { nl: 'n', en: 'n' }, broader, terms: [] });
const speakerOf = (id: string): string =>
  JSON.stringify({ id, label: { nl: 'n', en: 'n' }, kind: 'body', reason: { nl: 'r', en: 'r' }, forms: {} });

export const FAULT_ROWS: readonly GrowthRow[] = [
  shown({
    what: '100,000 bad lines of corrections',
    unit: 'lines',
    sizes: [25_000, 100_000],
    change: badLines,
    args: ['check'],
  }),
  shown({
    what: '100,000 bad lines of corrections',
    unit: 'lines',
    sizes: [100_000],
    change: badLines,
    args: ['trace', 'visum', '--keep-going'],
  }),
  shown({ what: '1,000 corrections', unit: 'lines', sizes: [250, 1000], change: corrections, args: ['check'] }),
  shown({
    what: '1,000 corrections',
    unit: 'lines',
    sizes: [250, 1000],
    change: corrections,
    args: ['trace', 'visum'],
  }),
  ...(['themes', 'objects', 'regions'] as const).flatMap((key) => [
    faults(
      `${key} that are none`,
      `${key}.json`,
      list(key, () => '1'),
    ),
  ]),
  ...(['objects', 'regions'] as const).flatMap((key) => [
    listed(`${key} under an unknown one`, `${key}.json`, key, (at) => itemOf(`i${at}`, 'none')),
    listed(`${key} each under the next`, `${key}.json`, key, (at) => itemOf(`i${at}`, `i${at + 1}`)),
    listed(`${key} under one that falls under itself`, `${key}.json`, key, (at) =>
      itemOf(`i${at}`, `i${Math.max(0, at - 1)}`),
    ),
  ]),
  faults(
    'speakers that are none',
    'profile.json',
    list('speakers', () => '1'),
  ),
  listed('speakers of one id', 'profile.json', 'speakers', () => speakerOf('x')),
  listed('speakers, each of its own id', 'profile.json', 'speakers', (at) => speakerOf(`s${at}`)),
  faults(
    'papers that are none',
    'corpus.json',
    list('documents', () => '1'),
  ),
  faults(
    'terms of no paper',
    'term-occurrences.json',
    list('themes', () => '1'),
  ),
];
