/** What the command does with a corpus of which one of the five shipped papers is large, or a file is full of faults. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CorpusDeclaration } from '../../../src/model.ts';
import { main } from '../../../src/node/cli.ts';
import { SHIPPED_CORPUS } from '../../../src/node/root.ts';
import { buildDossier } from '../../../src/pipeline.ts';
import type { GrowthRow } from './row.ts';
import { filled, nameOf, pieces, sentenceOf, wordsOf } from './shapes.ts';

/** The paper that is replaced: a report of which the others hold much. */
const REPLACED = 'texts/2023-verslag-brussel.txt';
const ONE_LINE = 'De EU verwelkomt de verdere aansluiting van de regio bij het buitenlands beleid in dit jaar.';

const shipped = (file: string): string => readFileSync(join(SHIPPED_CORPUS, file), 'utf8');

type Change = (folder: string) => void;

/** The shipped corpus with another text in the place of one paper. */
const withPaper =
  (text: string): Change =>
  (folder) => {
    writeFileSync(join(folder, REPLACED), text);
    const declaration = JSON.parse(shipped('corpus.json')) as CorpusDeclaration;
    const sha256 = createHash('sha256').update(text).digest('hex');
    const documents = declaration.documents.map((one) => (one.file === REPLACED ? { ...one, sha256 } : one));
    writeFileSync(join(folder, 'corpus.json'), JSON.stringify({ ...declaration, documents }));
  };

const withFile =
  (file: string, text: string): Change =>
  (folder) =>
    writeFileSync(join(folder, file), text);

/** A row that runs the command on a changed copy of the shipped corpus; tells its code and how much it wrote. */
function command(
  what: string,
  unit: string,
  sizes: readonly number[],
  change: (size: number) => Change,
  args: readonly string[],
): GrowthRow {
  return {
    what: `${args.filter((arg) => !arg.startsWith('-') && !arg.startsWith(OUT)).join(' ')}: ${what}`,
    unit,
    sizes,
    make: (size) => {
      const folder = mkdtempSync(join(tmpdir(), 'beleidslijn-growth-'));
      const out = mkdtempSync(join(tmpdir(), 'beleidslijn-growth-out-'));
      cpSync(SHIPPED_CORPUS, folder, { recursive: true });
      change(size)(folder);
      return async () => {
        const told = { out: 0, last: '' };
        const given = args.map((arg) => arg.replace(OUT, out).replace(/^draft\.txt$/, join(folder, 'draft.txt')));
        const stdout = {
          write: (text: string): void => {
            told.out += text.length;
          },
        };
        const stderr = {
          write: (text: string): void => {
            told.last = text.trim().split('\n').at(-1) ?? told.last;
          },
        };
        try {
          const code = await main(['node', 'beleidslijn', ...given, '--corpus', folder], {
            stdout,
            stderr,
            env: process.env,
            buildDossier,
          });
          const refused = code === 0 ? '' : `: ${told.last.replaceAll(`${folder}/`, '')}`;
          return `code ${code}, ${told.out.toLocaleString('en')} characters${refused}`;
        } finally {
          for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
        }
      };
    },
  };
}

/** Sentences of the shipped papers, some of their words put for others. */
const papersAgain = (characters: number): string =>
  shipped(REPLACED)
    .repeat(Math.ceil(characters / 19_000))
    .slice(0, characters);
const oneLineAgain = (characters: number): string => filled(characters, () => ONE_LINE, '\n\n');
const paragraphs = (characters: number): string =>
  filled(characters, (r) => `${sentenceOf(r)} ${sentenceOf(r)}`, '\n\n');
const sentence = (characters: number): string =>
  `Inleiding\n\n${nameOf(() => 0.1, 1)} ${filled(characters, (r, at) => `${wordsOf(r, 9)}${at % 3 === 0 ? ', en' : ''}`, ' ')}.\n`;
const headings = (count: number): string =>
  pieces(count, (r, at) => `${at + 1}. ${nameOf(r, 3)}\n\n${sentenceOf(r)}`, '\n\n');

const correction = (quote: string, at: number): string =>
  JSON.stringify({
    action: 'retag',
    a: { document: 'brussel-2023', quote },
    b: null,
    to: [at % 2 === 0 ? 'visa' : 'corruptie'],
    reason: 'r',
    date: '2026-11-30',
    name: null,
  });
const lines = (count: number, line: (at: number) => string): string =>
  `${Array.from({ length: count }, (_, at) => line(at)).join('\n')}\n`;
/** One sentence each, so that each is found. */
const numbered = (at: number): string => `De EU verwelkomt de aansluiting van land ${at} bij het visumbeleid.`;

const TRACE = ['trace', 'visum', '--keep-going'];
/** Of every format of `export`, all but those that a browser or a rasteriser makes. */
const FORMATS = ['docx', 'html', 'svg', 'md', 'csv', 'json', 'tei', 'annotations'];
/** In the folder that is made for the row. */
const OUT = 'OUT';

const onPaper = (args: readonly string[]): GrowthRow =>
  command(
    'a paper of sentences of these papers',
    'characters',
    [50_000, 200_000],
    (n) => withPaper(papersAgain(n)),
    args,
  );

export const TRACING_ROWS: readonly GrowthRow[] = [
  command(
    'a paper of sentences of these papers',
    'characters',
    [100_000, 400_000],
    (n) => withPaper(papersAgain(n)),
    TRACE,
  ),
  command(
    'a paper of one line again and again',
    'characters',
    [100_000, 400_000],
    (n) => withPaper(oneLineAgain(n)),
    TRACE,
  ),
  command('a paper of paragraphs', 'characters', [100_000, 400_000], (n) => withPaper(paragraphs(n)), TRACE),
  command('a paper of 20 MB', 'characters', [20_000_000], (n) => withPaper(paragraphs(n)), TRACE),
  command('a sentence', 'characters', [12_500, 50_000], (n) => withPaper(sentence(n)), TRACE),
  command('a sentence of 520 kB', 'characters', [520_000], (n) => withPaper(sentence(n)), TRACE),
  command('headings with a sentence under each', 'headings', [500, 2000], (n) => withPaper(headings(n)), TRACE),
  command(
    'corrections',
    'lines',
    [250, 1000],
    (n) => (folder) => {
      withPaper(lines(n, numbered).replaceAll('\n', '\n\n'))(folder);
      withFile(
        'overrides.jsonl',
        lines(n, (at) => correction(numbered(at), at)),
      )(folder);
    },
    TRACE,
  ),
  command(
    'lines of corrections that are none',
    'lines',
    [25_000, 100_000],
    (n) =>
      withFile(
        'overrides.jsonl',
        lines(n, () => '{"a":'),
      ),
    ['check'],
  ),
  command(
    'themes that are none',
    'faults',
    [25_000, 100_000],
    (n) => withFile('themes.json', `{"themes":[\n${lines(n, () => '1,')}1]}`),
    ['check'],
  ),
  ...[
    ['dossier', '--out', `${OUT}/dossier.json`],
    ['check'],
    ['compare', '2022', '2023'],
    ['tag', '2023'],
    ['why', 'visa', '2023'],
    ['survey', '2023'],
  ].map(onPaper),
  ...FORMATS.map((format) =>
    onPaper(['export', 'comparison', '2022', '2023', '--format', format, '--out', `${OUT}/comparison.${format}`]),
  ),
  command('a draft', 'characters', [12_500, 50_000], (n) => withFile('draft.txt', papersAgain(n)), [
    'export',
    'draft',
    'draft.txt',
    '--format',
    'md',
  ]),
];
