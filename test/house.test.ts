import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/node/root.ts';
import { CLAIMS } from '../src/view/account/claims.ts';

/** Files of the repository, as git has them or would take them; `/` on every system. */
const FILES: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const CODE = FILES.filter((file) => /^(src|components)\/.*\.ts$/.test(file) && !file.endsWith('.d.ts'));

/** Every import, export-from and import() of the engine and the components, with relative targets made whole. */
const IMPORTS: readonly Import[] = CODE.flatMap((file) => {
  const text = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const found = [
    ...text.matchAll(/^\s*(import|export)\s+(type\s)?[^'";]*?\sfrom\s+'([^']+)'/gm),
    ...text.matchAll(/^\s*(import)\s+()'([^']+)'/gm),
    ...text.matchAll(/\b(import)\(()\s*'([^']+)'\s*\)/g),
  ];
  return found.map(([, , type, name = '']) => ({
    file,
    // What follows a question mark tells vite how to bundle it, not what it is.
    target: name.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), name.split('?')[0] ?? '')).replaceAll('\\', '/')
      : name,
    typeOnly: type !== undefined && type !== '',
  }));
});

/** The room of a file: the folder under src/, or the name of a file that stands in src/ itself. */
function roomOf(file: string): string {
  const parts = file.split('/');
  if (parts[0] === 'components') return 'components';
  return parts.length === 2 ? (parts[1] ?? '').replace('.ts', '') : (parts[1] ?? '');
}

/** A call takes some tens of thousands of arguments: past that `Math.max(...list)` ends the run with a RangeError. */
const SPREAD =
  /(?:Math\.(?:max|min|hypot)|\.(?:push|unshift|concat)|\.from(?:CharCode|CodePoint))\((?:[^(){}[\]]*,)?\s*\.\.\.|\.apply\(\w+,/g;

describe('a list that may be long', () => {
  it('is nowhere spread into the arguments of a call', () => {
    const code = FILES.filter((file) => /^(src|components|bin)\/.*\.(ts|mjs)$/.test(file));
    const found = code.flatMap((file) => {
      const text = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
      return [...text.matchAll(SPREAD)].map(([call]) => `${file}: ${call}`);
    });
    expect(found).toEqual([]);
  });
});

/** Which room may look into which; a room always sees itself. */
const BASE = ['model', 'notice', 'limits', 'misuse', 'profile', 'languages', 'text'];
const ENGINE_ROOMS = [...BASE, 'read', 'annotate', 'align', 'compare', 'trace', 'dossier'];
const SERVICES = ['draft', 'survey', 'themes', 'explain', 'declare', 'corpus'];
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  notice: ['model'],
  limits: ['model'],
  misuse: ['model'],
  profile: ['model', 'languages', 'text'],
  languages: ['model', 'text'],
  text: BASE,
  read: BASE,
  annotate: BASE,
  // The gates of alignment need themes, regions and objects, and an order that two papers share is a longest common
  // subsequence: see DESIGN.md, "Rooms".
  align: [...BASE, 'annotate', 'compare'],
  compare: BASE,
  trace: [...BASE, 'read', 'annotate', 'align', 'compare'],
  dossier: [...BASE, 'compare'],
  // Themes of papers that nobody described, from the papers as they are annotated without any.
  discover: [...BASE, 'annotate'],
  // What a person does to themes, as data.
  themes: BASE,
  // A draft beside papers that nobody described is read with the themes that were discovered.
  draft: [...ENGINE_ROOMS, 'discover'],
  survey: ENGINE_ROOMS,
  declare: [...BASE, 'read'],
  // A corpus as its files say it, wherever they lie: on disk, or in a page.
  corpus: [...BASE, 'read', 'dossier', 'declare', 'export'],
  explain: ENGINE_ROOMS,
  pipeline: [...ENGINE_ROOMS, 'discover', 'explain'],
  // What a view and a file say of a dossier alike: pure, and above the engine, because it needs nothing but its result.
  view: [...BASE, 'compare', 'dossier'],
  export: [...ENGINE_ROOMS, 'pipeline', 'view'],
  // The public functions, which look at what they are given before the engine is asked.
  library: [...ENGINE_ROOMS, 'declare', 'pipeline', 'view'],
  index: [...ENGINE_ROOMS, 'discover', ...SERVICES, 'pipeline', 'view', 'export', 'library'],
  node: [...ENGINE_ROOMS, 'discover', ...SERVICES, 'pipeline', 'view', 'export', 'index'],
  components: ['model', 'limits', 'profile', 'languages', 'text', 'dossier', 'themes', 'view'],
};

/** The files of the components that run the engine, each in a worker: corrections and drafts are never patched in a view, nor papers read in one. */
const ENGINES: readonly string[] = ['components/engine/worker.ts', 'components/papers/reader-worker.ts'];

/** Where the page asks for files: loaded when a reader asks for one, so that nobody waits for what writes Word. */
const CARRY = 'components/export/';

/** Which files may use which package; a package that is not here has no business in the code. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'natural/lib/natural/stemmers/porter_stemmer_nl.js': /^src\/languages\/nl\//,
  'natural/lib/natural/stemmers/porter_stemmer.js': /^src\/languages\/en\//,
  '@noble/hashes/sha2.js': /^src\/dossier\/version\.ts$/,
  '@noble/hashes/utils.js': /^src\/dossier\/version\.ts$/,
  // The published shape of a JSON export stands with its writers, which take its types alone.
  zod: /^src\/(node\/|corpus\/|export\/json\/(schema|shape)\.ts$)/,
  commander: /^src\/node\/cli\.ts$/,
  vite: /^src\/node\/vite-plugins\.ts$/,
  lit: /^components\//,
  d3: /^(components|src\/view)\/.*layout\.ts$/,
  docx: /^src\/export\/docx\//,
  fflate:
    /^src\/(export\/docx\/|read\/formats\/|corpus\/|declare\/dossier-file\.ts$)|^components\/papers\/reader-worker\.ts$/,
  htmlparser2: /^src\/read\/formats\//,
  saxes: /^src\/read\/formats\//,
  micromark: /^src\/read\/formats\/markdown\.ts$/,
  'micromark-extension-gfm': /^src\/read\/formats\/markdown\.ts$/,
  'unpdf/pdfjs': /^src\/read\/formats\/pdf/,
  '@resvg/resvg-js': /^src\/node\/png\.ts$/,
};

describe('rooms', () => {
  it('hold code at all', () => {
    expect(CODE.length).toBeGreaterThan(20);
    expect(IMPORTS.length).toBeGreaterThan(50);
  });

  it('import only what lies below them', () => {
    const wrong = IMPORTS.filter(({ target }) => /^(src|components)\//.test(target)).filter(({ file, target }) => {
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to) return false;
      if (file.startsWith(CARRY) && to === 'export') return false;
      if (ENGINES.includes(file)) return !(MAY['index'] ?? []).includes(to);
      return !(MAY[from] ?? []).includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('take from the nouns types alone, and the nouns take nothing', () => {
    const values = IMPORTS.filter(({ target, typeOnly }) => target === 'src/model.ts' && !typeOnly);
    expect(values.map(({ file }) => file)).toEqual([]);
    expect(IMPORTS.filter(({ file }) => file === 'src/model.ts')).toEqual([]);
  });

  it('leave the shape of the exports to the command: the page would carry the checker of shapes along', () => {
    const values = IMPORTS.filter(({ target, typeOnly }) => target === 'src/export/json/schema.ts' && !typeOnly);
    expect(values.map(({ file }) => file)).toEqual(['src/node/dossier-schema.ts']);
  });

  it('use packages where those belong', () => {
    const wrong = IMPORTS.filter(({ target }) => !/^(src|components)\//.test(target)).filter(({ file, target }) => {
      if (target.startsWith('node:')) return !file.startsWith('src/node/');
      if (target.startsWith('@fontsource-variable/')) return !file.startsWith('components/');
      const known = Object.entries(PACKAGES).find(
        ([name]) => target === name || (name === 'lit' && target.startsWith('lit/')),
      );
      return known === undefined || !known[1].test(file);
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('know no language by name: what is true of one stands in src/languages, and a pack is passed', () => {
    const engine = CODE.filter((file) => [...ENGINE_ROOMS, ...SERVICES, 'pipeline'].includes(roomOf(file)));
    const readers = engine.filter((file) => !['model', 'languages'].includes(roomOf(file)));
    // A branch on a language, or words kept by language: `language === 'nl'`, `{ nl: new Set(['de', 'het']), en: ... }`.
    const named = /[!=]== '(?:nl|en)'|\b(?:nl|en): *(?:new (?:Set|Map|RegExp)|wordList|\[|\/)/;
    const wrong = readers.filter((file) => named.test(read(file)) && !file.startsWith('src/profile/'));
    expect(wrong.filter((file) => !/messages|labels/.test(file))).toEqual([]);
    const past = IMPORTS.filter(
      ({ file, target }) => /^src\/languages\/(?:nl|en)\//.test(target) && /^src\/(?!languages\/)/.test(file),
    );
    expect(past.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('declare no exported name twice, so that one word means one thing', () => {
    const files = new Map<string, string[]>();
    for (const file of CODE) {
      const names = read(file).matchAll(
        /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
      );
      for (const [, name = ''] of names) files.set(name, [...(files.get(name) ?? []), file]);
    }
    expect(files.size).toBeGreaterThan(500);
    expect([...files].filter(([, where]) => new Set(where).size > 1)).toEqual([]);
  });

  it('name files with their ending, so that no tool has to guess', () => {
    const bare = IMPORTS.filter(({ target }) => /^(src|components)\//.test(target) && !/\.(ts|css|json)$/.test(target));
    expect(bare.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('never open the front door of natural', () => {
    // It loads the user's .env file, prints advertisements on stdout and brings five databases.
    const pattern = /(from|require\(|import\()\s*['"]natural['"]/;
    const wrong = FILES.filter((file) => /\.(ts|mjs|js)$/.test(file)).filter((file) => pattern.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('know of no institution, country or paper number: those stand in a profile', () => {
    // Words of the shipped corpus; ministers and ministerial meetings are of any country.
    const known =
      /nederland|netherlands|kabinet|cabinet|balkan|kamer|minister(?!s\b|ial)|beslisnota|servi[eë]|serbia|benelux|binnenhof/i;
    // The default profile, what 0.2.0 called things, how names of countries bend, how common words are, and what published
    // schemas call their elements, is data.
    const data =
      /^src\/(dossier\/profile-0-2-0|read\/formats\/xml-vocabulary|profile\/default-\w+|languages\/nl\/(words|word-frequency))\.ts$/;
    const language = /'Nederlands'|ambtelijk Nederlands/g;
    const wrong = FILES.filter((file) => /^(src|components|bin)\/.*\.(ts|mjs)$/.test(file) && !data.test(file)).flatMap(
      (file) =>
        read(file)
          // Comments may quote the text that forced a rule.
          .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
          .split('\n')
          .filter((line) => known.test(line.replace(language, '')))
          .map((line) => `${file}: ${line.trim()}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no drawers for what has no place', () => {
    const wrong = FILES.filter((file) => /(^|\/)(utils|helpers|services|managers|types)\//.test(file));
    expect(wrong).toEqual([]);
  });

  it('use TypeScript that only adds types, except where decorators are needed', () => {
    // Vite leaves standard decorators as they are, without a warning; the browser then stops at the first of them.
    const options = JSON.parse(read('tsconfig.json')).compilerOptions;
    expect(options).toMatchObject({ experimentalDecorators: true, useDefineForClassFields: false, strict: true });
    expect(CODE.filter((file) => /^\s*@\w+\(.*\)\s+accessor\s/m.test(read(file)))).toEqual([]);
  });

  it('keep the engine free of DOM and Node, and have the compiler hold it to that in every run', () => {
    const engine = JSON.parse(read('src/tsconfig.json'));
    expect(engine.compilerOptions.types).toEqual([]);
    expect(engine.compilerOptions.lib.filter((lib: string) => /DOM/i.test(lib))).toEqual([]);
    expect(engine.exclude).toEqual(['node']);
    expect(read('test/setup/run.ts')).toContain("'src/tsconfig.json'");
  });
});

describe('the repository', () => {
  const texts = FILES.filter((file) => !/\.(png|woff2|docx|pdf)$/.test(file) && !file.startsWith('corpus/texts/'));

  it('holds no path of a machine', () => {
    const path = new RegExp(
      ['/wor' + 'k/', '/ro' + 'ot/', '/ho' + 'me/\\w+/', '/Us' + 'ers/\\w+/', '[A-Z]:\\\\Us' + 'ers'].join('|'),
    );
    expect(texts.filter((file) => path.test(read(file)))).toEqual([]);
  });

  it('names no host packages are fetched from', () => {
    const host = new RegExp(
      ['registry\\.npm' + 'js', 'npm\\.pkg\\.' + 'github', 'registry\\.yarn' + 'pkg', '"resolved":\\s*"http'].join('|'),
    );
    expect(texts.filter((file) => host.test(read(file)))).toEqual([]);
  });

  it('keeps the sources byte for byte', () => {
    expect(read('.gitattributes')).toContain('corpus/texts/* -text');
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(loose).toEqual([]);
  });

  it('locks every package that a locked package names, for every system', () => {
    // `npm ci` refuses a lock with a hole in it; one arises when a release lacks the binaries of some systems.
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { version?: string; dependencies?: object; optionalDependencies?: object }>;
    };
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const named = Object.values(packages).flatMap((one) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies }),
    );
    expect(named.filter((name) => !locked.has(name))).toEqual([]);
    expect(Object.entries(packages).filter(([path, one]) => path !== '' && one.version === undefined)).toEqual([]);
  });

  it('skips no test', () => {
    const skips = /\b(it|test|describe)\.(skip|todo|only|skipIf|runIf)\b/;
    const wrong = FILES.filter((file) => file.startsWith('test/') && file.endsWith('.ts')).filter((file) =>
      skips.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('DESIGN.md', () => {
  it('names for every claim a test that stands, and no claim the page does not show', () => {
    const table = read('DESIGN.md').split('## What may be claimed')[1]?.split('\n## ')[0] ?? '';
    const rows = [...table.matchAll(/^\| `([\w-]+)` \|.*\| `(test\/[\w.-]+)`: (.+) \|$/gm)].map(
      ([, id, file, test]) => ({ id, file, test }),
    );
    expect(rows.map(({ id }) => id)).toEqual(CLAIMS.map(({ id }) => id));
    const named = ({ file = '', test = '' }) =>
      existsSync(join(ROOT, file)) &&
      new RegExp(`(?:it|describe)(?:\\.each.*)?\\('${test.replace(/[()?.]/g, '\\$&')}'`).test(read(file));
    expect(rows.filter((row) => !named(row))).toEqual([]);
  });

  it('lists every constant of the engine with the reason in the code', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['bin/constants.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    expect(check).not.toThrow();
  });
});
