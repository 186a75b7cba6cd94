import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../src/node/cli.ts';
import { hangingLines, terminalStyle } from '../src/node/terminal-style.ts';
import { terminalLine, terminalText } from '../src/node/terminal-text.ts';
import { rememberedDossier } from './setup/dossiers.ts';

/** No code of a file reaches a terminal: whatever a corpus, a file or the command line holds, it is printed as signs one can see. */

/** Names the window, clears the screen (in one byte), writes over, steps back, hides, links, turns direction; all as text. */
const HARM =
  '\u001b]0;x\u0007\u009b2J\r\b\u001b[8m\u001b[1m\u001b]8;;http://x\u001b\\\u009d0;y\u009c\u007f\u202e\u2066\t';
/** Controls but the end of a line, which the command makes itself. */
const CONTROL = /(?!\n)\p{Cc}|[\p{Bidi_Control}\p{Noncharacter_Code_Point}]/u;
/** The codes of the command itself. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const OWN = /\u001b\[(?:[012479]|2[2479]|3[149])m/g;

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-terminal-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(args: readonly string[], isTTY: boolean, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({
    isTTY,
    columns: 80,
    write: (text: string): void => {
      written[name] += text;
    },
  });
  const code = await main(['node', 'beleidslijn', ...args], {
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { ...process.env, NO_COLOR: '', TERM: 'xterm', CHROME_PATH: '', ...env },
    buildDossier: rememberedDossier,
  });
  return { code, ...written };
}

const PAPERS = [
  [
    'hal-2019',
    `Verslag ${HARM}\n\nHet bestuur vraagt ${HARM} om vergroting van de sporthal aan de Dorpsstraat.\n\nDe kantine blijft ${HARM} open.\n`,
  ],
  [
    'hal-2021',
    `Verslag ${HARM}\n\nHet bestuur vraagt ${HARM} om volledige vergroting van de sporthal aan de Dorpsstraat.\n\nDe contributie ${HARM} gaat omhoog.\n`,
  ],
] as const;

/** A sound corpus with harm in every text that may hold any. */
function soundCorpus(folder: string): string {
  mkdirSync(join(folder, 'texts'), { recursive: true });
  const label = { nl: `hal${HARM}`, en: `hall${HARM}` };
  const documents = PAPERS.map(([id, text]) => {
    const file = `texts/${id}${HARM.replaceAll('/', '')}.txt`.replaceAll('\\', '');
    writeFileSync(join(folder, file), text);
    const [title, issuer, place, reference] = ['titel', 'bestuur', 'Dorp', 'K1'].map((word) => `${word}${HARM}`);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const dates = { document: null, event: `${id.slice(-4)}-03-01` };
    return { id, genre: 'report', title, issuer, dates, place, reference, language: 'nl', file, sha256, parts: null };
  });
  const term = { label: 'sporthal*', source: 'codebook', note: HARM.trim() };
  const themes = [
    { id: 'hal', prefLabel: label, scopeNote: label, broader: null, terms: [term], refused: [], headings: [] },
    { id: 'geld', prefLabel: label, scopeNote: label, broader: null, terms: [], refused: [], headings: [] },
  ];
  const a = { document: 'hal-2019', quote: `kantine${HARM}bestaat niet` };
  const override = {
    action: 'retag',
    a,
    b: null,
    to: ['hal'],
    reason: HARM.trim(),
    date: '2026-01-01',
    name: HARM.trim(),
  };
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('corpus.json', JSON.stringify({ id: 'hal', title: label, focus: { regions: [], themes: ['hal'] }, documents }));
  write('themes.json', JSON.stringify({ version: HARM, themes }));
  write('overrides.jsonl', `${JSON.stringify(override)}\n`);
  return folder;
}

const sound = soundCorpus(join(HOME, 'sound'));
const draft = join(HOME, `concept${HARM.replaceAll('/', '')}.txt`.replaceAll('\\', ''));
writeFileSync(draft, `Het bestuur vraagt ${HARM} om enige vergroting van de sporthal aan de Dorpsstraat.\n`);

const COMMANDS: readonly (readonly string[])[] = [
  ['check'],
  ['trace', 'hal'],
  ['trace', `vergroting${HARM}`],
  ['compare', '2019', '2021'],
  ['tag', '2021'],
  ['read', '2021'],
  ['survey', '2021'],
  ['survey', draft],
  ['why', '2019.b2.s1', '2021.b2.s1'],
  ['why', '2021.b2.s1', 'hal'],
  ['why', 'hal', '2019'],
  ['dossier'],
  ['tag', '2021', '--format', 'md'],
  ['tag', '2021', '--format', 'csv'],
  ['export', 'draft', draft, '--format', 'json'],
  ['export', 'overview', '--format', 'md'],
  ['findings'],
  ['export', 'table', '--format', 'html'],
  ['export', 'line', 'hal', '--format', 'svg'],
  ['export', 'line', 'hal', '--format', 'annotations'],
  ['export', 'line', 'hal', '--format', 'tei'],
  ['export', 'comparison', '2019', '2021', '--format', 'csv'],
  ['export', 'all', '--format', 'md,csv', '--out', `${join(HOME, `map${HARM.replaceAll(/[/\\]/g, '')}`)}/`],
];

/** What is wrong with a request, with the harm in every word of it. */
const REFUSED: readonly (readonly string[])[] = [
  [`trase${HARM}`],
  ['trace', 'hal', `--lang=${HARM}`],
  ['trace', 'hal', `--${HARM}`],
  ['trace'],
  ['compare', HARM, '2021'],
  ['read', HARM],
  ['survey', HARM],
  ['survey', '2021', '--take', HARM],
  ['why', HARM],
  ['findings', '--kind', HARM],
  ['findings', '--theme', HARM],
  ['findings', '--paper', HARM],
  ['dossier', '--out', HARM],
  ['dossier', '--knowledge', HARM],
  ['dossier', '--out', `/dev/null/${HARM}.json`],
  ['export', HARM],
  ['export', 'line', HARM, '--format', 'md'],
  ['export', 'line', 'hal', '--format', HARM],
  ['export', 'line', 'hal', '--format', 'md', '--base-url', HARM],
  ['export', 'line', 'hal', '--format', 'md', '--date', HARM],
  ['export', 'line', 'hal', '--format', 'md', '--from', HARM],
  ['export', 'draft', HARM, '--format', 'json'],
  ['export', 'table', '--format', 'csv', '--separator', HARM],
  ['tag', '2021', '--format', HARM],
];

describe.each([true, false])('with a terminal: %s', (isTTY) => {
  it.each(COMMANDS.map((args) => [args[0], args] as const))(
    '%s prints no code of a corpus (%j)',
    async (_name, args) => {
      for (const given of args[0] === 'dossier' || args.includes('--format') ? [args] : [args, [...args, '--json']]) {
        const { stdout, stderr } = await run([...given, '--corpus', sound, '--keep-going'], isTTY);
        // Of a file: lines of a sheet end as its standard says, and a page may have a tab.
        const isFile = args.includes('--format');
        const lines = (isFile ? stdout.replace(/\r\n|\t/g, '\n') : stdout).replace(OWN, '');
        expect(stdout.length + stderr.length).toBeGreaterThan(10);
        expect(CONTROL.exec(lines)).toBeNull();
        expect(CONTROL.exec(stderr)).toBeNull();
        if (given.includes('--json')) expect(() => JSON.parse(stdout)).not.toThrow();
      }
    },
  );

  it.each(REFUSED.map((args) => [args]))('prints no code of the command line, and one sentence: %j', async (args) => {
    const { code, stdout, stderr } = await run([...args, '--corpus', sound, '--keep-going'], isTTY);
    expect([code > 0, stdout]).toEqual([true, '']);
    expect(CONTROL.exec(stderr)).toBeNull();
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('beleidslijn: ')).length,
    ).toBe(1);
  });
});

describe('a fault in a file', () => {
  const harmed = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value}\n${HARM}`
      : Array.isArray(value)
        ? value.map(harmed)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, harmed(inner)]))
          : value;
  const keyed = (value: Record<string, unknown>) => ({ ...value, [HARM]: HARM });
  const CORPUS = {
    id: 'hal',
    title: { nl: 'x', en: 'x' },
    focus: { regions: ['x'], themes: ['x'] },
    documents: [] as unknown[],
  };
  const PAPER = {
    id: 'a',
    genre: 'report',
    title: 'x',
    issuer: 'x',
    dates: { document: 'x', event: 'x' },
    place: 'x',
    reference: 'x',
    language: 'nl',
    file: 'x',
    sha256: 'x',
    parts: ['x'],
  };

  it.each([
    ['every string', JSON.stringify(harmed({ ...CORPUS, documents: [PAPER] }))],
    ['every string of a paper', JSON.stringify({ ...CORPUS, documents: [harmed(PAPER), { ...PAPER, file: HARM }] })],
    [
      'a file that is not there',
      JSON.stringify({
        ...CORPUS,
        documents: [
          { ...PAPER, dates: { document: null, event: null }, parts: null, sha256: '0'.repeat(64), file: HARM },
        ],
      }),
    ],
    ['a key', JSON.stringify(keyed({ ...CORPUS, documents: [keyed(PAPER)] }))],
    [
      'a key twice',
      `{"${HARM}": 1, "${HARM}": 2}`.replace(
        /\p{Cc}/gu,
        (sign) => `\\u00${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
      ),
    ],
    ['no json', `{"id": ${HARM}`],
    ['no json, a key', `{"id${HARM}`],
  ])('is a line without a code: %s', async (name, text) => {
    const folder = join(HOME, `${name} \u001b[2J`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'corpus.json'), text);
    writeFileSync(join(folder, 'overrides.jsonl'), `{"action": "${HARM}"}\n`);
    writeFileSync(join(folder, 'themes.json'), JSON.stringify(keyed({ themes: [HARM] })));
    for (const args of [
      ['check'],
      ['check', '--json'],
      ['trace', 'x', '--keep-going'],
      ['read', 'a', '--keep-going'],
    ]) {
      const { stdout, stderr } = await run([...args, '--corpus', folder], true);
      expect(CONTROL.exec(stdout.replace(OWN, ''))).toBeNull();
      expect(CONTROL.exec(stderr)).toBeNull();
      expect(stderr).toContain('corpus.json');
    }
  });
});

describe('the door', () => {
  const paint = terminalStyle({ isTTY: true, columns: 60 }, { TERM: 'xterm' });

  it('lets our own codes through and none of a text, not even the same ones', () => {
    expect(terminalText(paint.bold('a \u001b[1mb\u001b[0m'))).toBe('\u001b[1ma ␛[1mb␛[0m\u001b[22m');
    expect(terminalText(paint.added('x'))).toBe('\u001b[4m\u001b[34mx\u001b[39m\u001b[24m');
    expect(terminalLine('een\ntwee\u0085')).toBe('een␊twee[U+0085]');
    const lines = hangingLines(paint.bold(`${'woord '.repeat(20)}\u001b]0;x\u0007`), 30, '- ');
    expect(lines.every((line) => terminalText(line).replace(OWN, '').length <= 30)).toBe(true);
  });

  it('holds for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(terminalText(paint.marked(text)).replace(OWN, '')).not.toMatch(CONTROL);
        expect(terminalLine(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe('a stream that takes no more', () => {
  const broken = (code: string) => ({
    write: (): never => {
      throw Object.assign(new Error(code), { code });
    },
  });

  it.each([[['check']], [['trace', 'hal']], [['dossier']], [['--help']], [['tag', '2021', '--format', 'csv']]])(
    'ends %j in one sentence with code 1',
    async (args) => {
      let stderr = '';
      const kept = { write: (text: string) => (stderr += text) };
      const io = { env: {}, buildDossier: rememberedDossier };
      const argv = ['node', 'beleidslijn', ...args, '--corpus', sound, '--keep-going'];
      expect(await main(argv, { ...io, stdout: broken('ENOSPC'), stderr: kept })).toBe(1);
      expect(stderr.split('\n').filter((line) => line.startsWith('beleidslijn: '))).toEqual([
        'beleidslijn: stdout is niet te schrijven (ENOSPC).',
      ]);
      expect(await main(argv, { ...io, stdout: broken('EIO'), stderr: broken('EIO') })).toBe(1);
    },
  );

  it('a fault of ours is one sentence, and no stack', async () => {
    let stderr = '';
    const io = { env: {}, stdout: { write: () => undefined }, stderr: { write: (text: string) => (stderr += text) } };
    const buildDossier = () => {
      throw new TypeError('x is not a function\u001b[2J\nat y');
    };
    expect(await main(['node', 'beleidslijn', 'check', '--corpus', sound], { ...io, buildDossier })).toBe(1);
    expect(stderr).toMatch(
      /^beleidslijn: er ging iets mis dat niet was voorzien: x is not a function␛\[2J␊at y; .*\.\n$/,
    );
  });
});
