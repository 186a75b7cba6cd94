import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileName } from '../src/export/registry.ts';
import type { Dossier } from '../src/model.ts';
import { editFiles } from '../src/node/edit-files.ts';
import { distinctNames, impossibleName } from '../src/node/file-names.ts';
import { ROOT, SHIPPED_CORPUS } from '../src/node/root.ts';
import { sha256 } from '../src/node/source-file.ts';
import { writeWhole } from '../src/node/write-file.ts';
import { runCommand } from './setup/command.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-outputs-'));
const COUNCIL = join(ROOT, 'test/scenes/council');
const FIRST = (JSON.parse(readFileSync(join(COUNCIL, 'corpus.json'), 'utf8')) as { documents: { file: string }[] })
  .documents[0]!.file;
/** The number of a process that is gone. */
const GONE = spawnSync(process.execPath, ['-e', '']).pid;

let home: string;
let corpus: string;
let count = 0;
beforeEach(() => {
  count += 1;
  home = join(HOME, String(count));
  corpus = join(home, 'corpus');
  mkdirSync(home);
  cpSync(COUNCIL, corpus, { recursive: true });
});
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

const run = (...args: string[]) => runCommand([...args, '--corpus', corpus]);
const csv = (out: string, ...more: string[]) => run('export', 'dossier', '--format', 'csv', '--out', out, ...more);
const text = (path: string): string => readFileSync(path, 'utf8');

/** Everything in a folder: kind, mode and bytes, by path. */
function contents(folder: string, under = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(folder, under)).map((name) => {
      const way = join(under, name);
      const stat = lstatSync(join(folder, way));
      if (stat.isDirectory()) return contents(folder, way);
      const held = stat.isSymbolicLink()
        ? readlinkSync(join(folder, way))
        : stat.isFile()
          ? readFileSync(join(folder, way), 'latin1')
          : '';
      return { [way]: `${stat.mode} ${held}` };
    }),
  );
}

/** Refused in one sentence, and nothing made, changed or left behind. */
async function refused(says: RegExp, act: () => ReturnType<typeof run>): Promise<void> {
  const before = contents(home);
  const { code, stdout, stderr } = await act();
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^beleidslijn: [^\n]+\n$/);
  expect(stderr).toMatch(says);
  expect(contents(home)).toEqual(before);
}

describe('a source is never written over', () => {
  const OWN = ['corpus.json', 'profile.json', 'themes.json', FIRST];
  const MADE = ['knowledge.json', 'overrides.jsonl', 'figures.json', 'Knowledge.json'];

  it.each([...OWN, ...MADE])('not as %s of the corpus, by whatever name, with --force too', async (name) => {
    const file = join(corpus, name);
    const ways = [file, join(corpus, 'texts', '..', name), relative(process.cwd(), file)];
    if (OWN.includes(name)) {
      symlinkSync(file, join(home, 'link.csv'));
      linkSync(file, join(home, 'hard.csv'));
      symlinkSync('link.csv', join(home, 'link-to-link.csv'));
      ways.push(join(home, 'link.csv'), join(home, 'hard.csv'), join(home, 'link-to-link.csv'));
    }
    symlinkSync(corpus, join(home, 'folder'));
    ways.push(join(home, 'folder', name));
    for (const way of ways) await refused(/hoort bij het corpus in /, () => csv(way, '--force'));
  });

  it('not of the corpus that comes along, nor of one that the file lies in', async () => {
    const other = join(home, 'other');
    cpSync(COUNCIL, other, { recursive: true });
    await refused(/hoort bij het corpus in /, () => csv(join(SHIPPED_CORPUS, 'regions.json'), '--force'));
    await refused(/hoort bij het corpus in /, () => csv(join(other, FIRST), '--force'));
    await refused(/belongs to the corpus in /, () => csv(join(other, 'corpus.json'), '--force', '--lang', 'en'));
  });

  it('not as an earlier version of a paper, which its declaration still names', async () => {
    const file = join(corpus, 'corpus.json');
    const declaration = JSON.parse(readFileSync(file, 'utf8')) as { documents: Record<string, unknown>[] };
    const old = join(corpus, 'texts', 'earlier.txt');
    writeFileSync(old, 'Het havengeld blijft gelijk.\n');
    declaration.documents[0]!['earlier'] = [{ file: 'texts/earlier.txt', sha256: sha256(readFileSync(old)) }];
    writeFileSync(file, JSON.stringify(declaration));
    await refused(/hoort bij het corpus in /, () => csv(old, '--force'));
  });

  it('not the draft that was read, under another name either', async () => {
    const draft = join(home, 'concept.md');
    writeFileSync(draft, 'De havengelden worden met 5 procent verhoogd.\n');
    linkSync(draft, join(home, 'zelfde.md'));
    for (const out of [draft, join(home, 'zelfde.md')])
      await refused(/is zelf gelezen/, () => run('export', 'draft', draft, '--out', out, '--force'));
  });

  it('not a part of the program', async () => {
    for (const out of ['dist/page/index.html', 'dist/single/new.html', 'dist/page/'])
      await refused(/staat in het programma zelf/, () => run('dossier', '--out', `${ROOT}${out}`, '--force'));
  });

  it('not twice by two outputs of one command', async () => {
    const out = join(home, 'x.json');
    for (const beside of [out, join(home, 'X.json'), join(home, 'corpus', '..', 'x.json')])
      await refused(/twee keer geschreven/, () => run('dossier', '--out', out, '--knowledge', beside));
    await refused(/als geheel geschreven/, () =>
      run('dossier', '--out', `${join(home, 'site')}/`, '--knowledge', join(home, 'site', 'k.json')),
    );
    symlinkSync('x.json', join(home, 'y.json'));
    await refused(/twee keer geschreven/, () => run('dossier', '--out', out, '--knowledge', join(home, 'y.json')));
  });
});

describe('a file that stands there', () => {
  it('is replaced when nobody touched it since, and asks for --force when somebody did', async () => {
    const out = join(home, 'x.csv');
    expect((await csv(out)).code).toBe(0);
    const made = text(out);
    expect((await csv(out)).code).toBe(0);
    expect((await csv(out, '--separator', ',')).code).toBe(0);
    expect(text(out)).not.toBe(made);
    writeFileSync(out, `${text(out)}een regel van een mens\n`);
    await refused(/x\.csv bestaat al .*--force/, () => csv(out));
    await refused(/x\.csv exists .*--force/, () => csv(out, '--lang', 'en'));
    expect((await csv(out, '--force')).code).toBe(0);
    expect(text(out)).toBe(made);
  });

  it('is no other program’s, unless it is empty, holds the same, or is a dossier', async () => {
    const [out, same, data] = [join(home, 'x.csv'), join(home, 'same.csv'), join(home, 'copy.json')];
    for (const file of [out, data]) writeFileSync(file, 'kostbaar');
    await refused(/--force/, () => csv(out));
    await refused(/--force/, () => run('dossier', '--out', data));
    await refused(/--force/, () => run('tag', 'voorstel-2019', '--out', data));
    writeFileSync(out, '');
    expect((await csv(out)).code).toBe(0);
    writeFileSync(same, text(out));
    expect((await csv(same)).code).toBe(0);
    writeFileSync(data, (await run('dossier')).stdout.replace('"format":1', '"format":1'));
    expect((await run('dossier', '--out', data, '--lang', 'en')).code).toBe(0);
    writeFileSync(data, `${JSON.stringify(JSON.parse(text(data)), null, 2)}\n`);
    await refused(/--force/, () => run('dossier', '--out', data));
  });

  it('keeps its mode, and nobody sees more of a file on the way', async () => {
    const out = join(home, 'x.csv');
    await csv(out);
    for (const mode of [0o600, 0o640, 0o444]) {
      chmodSync(out, mode);
      expect((await csv(out, '--force')).code).toBe(0);
      expect(statSync(out).mode & 0o7777).toBe(mode);
    }
  });

  it('keeps its owner, where the system lets it be given away', async () => {
    const out = join(home, 'x.csv');
    await csv(out);
    const owner =
      process.getuid?.() === 0 ? ([1234, 4321] as const) : ([statSync(out).uid, statSync(out).gid] as const);
    fs.chownSync(out, ...owner);
    expect((await csv(out)).code).toBe(0);
    expect([statSync(out).uid, statSync(out).gid]).toEqual(owner);
  });

  it('is written through a link, which stays one', async () => {
    mkdirSync(join(home, 'far'));
    symlinkSync(join('far', 'real.csv'), join(home, 'link.csv'));
    for (const _ of [1, 2]) {
      expect((await csv(join(home, 'link.csv'))).code).toBe(0);
      expect(readlinkSync(join(home, 'link.csv'))).toBe(join('far', 'real.csv'));
      expect(text(join(home, 'far', 'real.csv')).length).toBeGreaterThan(1000);
    }
    writeFileSync(join(home, 'far', 'real.csv'), 'kostbaar');
    await refused(/--force/, () => csv(join(home, 'link.csv')));
    symlinkSync('b.csv', join(home, 'a.csv'));
    symlinkSync('a.csv', join(home, 'b.csv'));
    await refused(/a\.csv is niet te schrijven \(ELOOP\): de verwijzingen lopen in een kring/, () =>
      csv(join(home, 'a.csv'), '--force'),
    );
  });

  it('is a file: no folder, no pipe, no device', async () => {
    const pipe = join(home, 'pipe.csv');
    spawnSync('mkfifo', [pipe]);
    await refused(/is geen gewoon bestand/, () => csv(pipe, '--force'));
    await refused(/is geen gewoon bestand/, () => csv('/dev/null', '--force'));
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    await refused(/is een map/, () => csv(corpus, '--force'));
    mkdirSync(join(home, 'x.json'));
    await refused(/is een map/, () => run('dossier', '--out', join(home, 'x.json')));
    writeFileSync(join(home, 'plain'), 'x');
    await refused(/is geen map/, () => run('dossier', '--out', `${join(home, 'plain')}/`));
  });
});

describe('names', () => {
  it('may be as long as the system allows, and one letter more is a sentence', async () => {
    const name = `${'é'.repeat(125)}a.csv`;
    expect(Buffer.byteLength(name)).toBe(255);
    for (const _ of [1, 2]) expect((await csv(join(home, name))).code).toBe(0);
    expect(readdirSync(home).sort()).toEqual(['corpus', name.normalize('NFC')].sort());
    await refused(/\(ENAMETOOLONG\): de naam is te lang/, () => csv(join(home, `a${name}`)));
  });

  it('that a shell left empty are no folder', async () => {
    await refused(/--out is leeg/, () => csv(''));
  });

  it('of a folder of files are cut to what every system takes, and stay two', () => {
    const dossier = { corpus: { id: 'x', version: 'v' } } as unknown as Dossier;
    const named = (thread: string): string =>
      fileName(dossier, { what: 'line', thread }, 'csv', { language: 'nl' } as Parameters<typeof fileName>[3]);
    const long = 'verkeersveiligheid+é'.repeat(30);
    const names = [named(long), named(`${long}a`), named(`${long}b`)];
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).toMatch(/^lijn-verkeers.*~[0-9a-f]{8}\.csv$/);
    expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(200);
    expect(named('visa.visum+aansluiting')).toBe('lijn-visa.visum+aansluiting.csv');
    expect(named('caf\u0065\u0301')).toBe('lijn-caf\u00e9.csv');
  });

  it('that some system takes for one are told apart', () => {
    expect(distinctNames(['a.csv', 'A.csv', 'a-2.csv', 'a.csv', 'caf\u00e9.md', 'CAFE\u0301.md', 'b.csv'])).toEqual([
      'a.csv',
      'A-2.csv',
      'a-2-2.csv',
      'a-3.csv',
      'caf\u00e9.md',
      'CAFE\u0301-2.md',
      'b.csv',
    ]);
  });

  it('that Windows keeps for itself are refused there', () => {
    for (const path of [
      'con.csv',
      'C:\\uit\\NUL',
      'x/aux.tar.gz',
      'x/a:b.csv',
      'wat?.csv',
      'x.csv.',
      'uit \\x.csv',
      'COM¹.csv',
    ])
      expect([path, impossibleName(path, 'win32')]).not.toEqual([path, null]);
    for (const path of ['C:\\uit\\console.csv', '..\\x.csv', 'x/../y.csv', '\\\\server\\deel\\x.csv'])
      expect([path, impossibleName(path, 'win32')]).toEqual([path, null]);
    expect(impossibleName('con.csv', 'linux')).toBeNull();
  });

  it('of one form asked for twice are one file', async () => {
    expect((await run('export', 'dossier', '--format', 'csv,json,csv', '--out', `${join(home, 'o')}/`)).code).toBe(0);
    expect(readdirSync(join(home, 'o')).length).toBe(2);
  });
});

describe('a folder', () => {
  const all = (out: string, ...more: string[]) => run('export', 'all', '--format', 'csv', '--out', `${out}/`, ...more);

  it('of ours is replaced as a whole, with what an earlier run left in it', async () => {
    const out = join(home, 'uit');
    expect((await all(out)).code).toBe(0);
    const [one = ''] = readdirSync(out);
    copyFileSync(join(out, one), join(out, 'lijn-vervallen.csv'));
    const { atimeMs, mtimeMs } = statSync(join(out, one));
    fs.utimesSync(join(out, 'lijn-vervallen.csv'), atimeMs / 1000, (mtimeMs + 0.0005) / 1000);
    writeFileSync(join(out, '.DS_Store'), 'x');
    chmodSync(out, 0o750);
    chmodSync(join(out, one), 0o640);
    expect(existsSync(join(out, 'lijn-vervallen.csv'))).toBe(true);
    const { code, stderr } = await all(out);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/bestanden geschreven/)]);
    expect(existsSync(join(out, 'lijn-vervallen.csv'))).toBe(false);
    expect([statSync(out).mode & 0o777, statSync(join(out, one)).mode & 0o777]).toEqual([0o750, 0o640]);
    expect(readdirSync(home).sort()).toEqual(['corpus', 'uit']);
  });

  it('with anything else in it is left as it is, and added to with --force', async () => {
    const out = join(home, 'uit');
    await all(out);
    writeFileSync(join(out, 'notities.txt'), 'van een mens');
    await refused(/uit\/ bevat notities\.txt, .*--force om erbij te zetten/, () => all(out));
    await refused(/holds .*--force to add to it/, () => all(out, '--lang', 'en'));
    const before = readdirSync(out).sort();
    expect((await all(out, '--force')).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(before);
    expect(text(join(out, 'notities.txt'))).toBe('van een mens');
  });

  it('holds what other commands wrote into it', async () => {
    const out = join(home, 'uit');
    await run('export', 'dossier', '--format', 'json', '--out', `${out}/`);
    const first = readdirSync(out);
    await run('export', 'table', '--format', 'csv', '--out', `${out}/`);
    expect(readdirSync(out)).toEqual(expect.arrayContaining(first));
    expect(readdirSync(out).length).toBe(2);
    // In another form than is asked for: it would be gone, and nobody asked for that.
    await refused(/bevat dossier-.*\.json/, () => all(out));
  });

  it('with a file that somebody changed, a link, a folder or nothing but a folder is not ours', async () => {
    const out = join(home, 'uit');
    await all(out);
    const [one = ''] = readdirSync(out);
    const spoils: (() => void)[] = [
      () => writeFileSync(join(out, one), `${text(join(out, one))}x`),
      () => {
        rmSync(join(out, one));
        symlinkSync(join(home, 'elders.csv'), join(out, one));
      },
      () => mkdirSync(join(out, 'lijn-map.csv')),
    ];
    for (const spoil of spoils) {
      rmSync(out, { recursive: true });
      await all(out);
      spoil();
      await refused(/--force/, () => all(out));
    }
  });

  it('that is the corpus, holds it or lies in it is safe', async () => {
    const before = contents(corpus);
    await refused(/bevat/, () => all(corpus));
    await refused(/bevat/, () => all(home));
    expect((await all(home, '--force')).code).toBe(0);
    expect((await all(join(corpus, 'uit'))).code).toBe(0);
    rmSync(join(corpus, 'uit'), { recursive: true });
    expect(contents(corpus)).toEqual(before);
  });

  it('that the shell stands in stays the same folder', async () => {
    const out = join(home, 'uit');
    await all(out);
    const [cwd, { ino }] = [process.cwd, statSync(out)];
    process.cwd = () => out;
    try {
      expect((await all(out)).code).toBe(0);
    } finally {
      process.cwd = cwd;
    }
    expect(statSync(out).ino).toBe(ino);
  });

  it('is reached through a link, which stays one', async () => {
    mkdirSync(join(home, 'far'));
    symlinkSync('far', join(home, 'uit'));
    for (const _ of [1, 2]) expect((await all(join(home, 'uit'))).code).toBe(0);
    expect(readlinkSync(join(home, 'uit'))).toBe('far');
    expect(readdirSync(join(home, 'far')).length).toBeGreaterThan(2);
  });
});

describe('what a killed run left', () => {
  it('is taken away by the next run, once its process is gone', async () => {
    const out = join(home, 'x.csv');
    const [gone, running] = [`${out}.${GONE}.part`, `${out}.${process.ppid}.part`];
    for (const part of [gone, running, `${out}.part`, join(home, `y.csv.${GONE}.part`)]) writeFileSync(part, 'half');
    expect((await csv(out)).code).toBe(0);
    expect(readdirSync(home).sort()).toEqual(
      ['corpus', 'x.csv', `x.csv.${process.ppid}.part`, 'x.csv.part', `y.csv.${GONE}.part`].sort(),
    );
  });

  it('goes back where it stood when a folder was out of its place', async () => {
    const out = join(home, 'uit');
    await run('export', 'all', '--format', 'csv', '--out', `${out}/`);
    const before = contents(out);
    const part = `${out}.${GONE}.part`;
    mkdirSync(join(part, 'new'), { recursive: true });
    fs.renameSync(out, join(part, 'old'));
    // A run that is refused, so that what stands there is seen.
    writeFileSync(join(part, 'old', 'notitie.txt'), 'x');
    const { stderr } = await run('export', 'all', '--format', 'csv', '--out', `${out}/`);
    expect(stderr).toMatch(/bevat notitie\.txt/);
    rmSync(join(out, 'notitie.txt'));
    expect(contents(out)).toEqual(before);
    expect(existsSync(part)).toBe(false);
  });

  it('is not somebody’s own folder', async () => {
    const part = join(home, `uit.${GONE}.part`);
    mkdirSync(part);
    writeFileSync(join(part, 'mijn.txt'), 'x');
    await run('export', 'all', '--format', 'csv', '--out', `${join(home, 'uit')}/`);
    expect(text(join(part, 'mijn.txt'))).toBe('x');
  });
});

/** Makes calls of a function of the file system fail, from the n-th on. */
function failing(
  name: 'writeFileSync' | 'openSync' | 'renameSync' | 'fsyncSync' | 'mkdirSync',
  code: string,
  from = 1,
  to = Number.POSITIVE_INFINITY,
): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  let calls = 0;
  (fs as Record<string, unknown>)[name] = (...args: unknown[]) => {
    // Files open only to be read are no part of it.
    if (name === 'openSync' && args[1] !== 'wx') return real(...args);
    calls += 1;
    if (calls < from || calls > to) return real(...args);
    // A full disk takes the first half.
    if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, 100));
    throw Object.assign(new Error(`${code}: no`), { code });
  };
  syncBuiltinESMExports();
  undo = () => {
    (fs as Record<string, unknown>)[name] = real;
    syncBuiltinESMExports();
  };
}
let undo = (): void => undefined;
afterEach(() => {
  undo();
  undo = () => undefined;
});

describe('what the system refuses', () => {
  it.each([
    ['writeFileSync', 'ENOSPC', /de schijf is vol/, /the disk is full/],
    ['fsyncSync', 'ENOSPC', /de schijf is vol/, /the disk is full/],
    ['writeFileSync', 'EDQUOT', /geen ruimte meer/, /no room left/],
    ['openSync', 'EMFILE', /te veel bestanden open/, /too many files are open/],
    ['openSync', 'EROFS', /alleen gelezen/, /only be read/],
    ['openSync', 'EACCES', /geen recht/, /no permission/],
    ['mkdirSync', 'ENOTDIR', /geen map/, /no folder/],
    ['renameSync', 'EXDEV', /andere schijf/, /another disk/],
    ['renameSync', 'EISDIR', /het is een map/, /it is a folder/],
    ['renameSync', 'EIO', /de schijf geeft een fout/, /the disk reports an error/],
  ] as const)('%s ends in %s: one sentence, and what stood there stands there', async (call, code, nl, en) => {
    const out = join(home, 'x.csv');
    const fresh = join(home, 'diep', 'er', 'y.csv');
    await csv(out);
    for (const [file, language, why] of [
      [out, 'nl', nl],
      [out, 'en', en],
      [fresh, 'nl', nl],
    ] as const) {
      // No folder is made where one stands.
      if (call === 'mkdirSync' && file === out) continue;
      await refused(why, async () => {
        failing(call, code);
        const ended = await csv(file, '--separator', ',', '--lang', language);
        undo();
        expect(ended.stderr).toContain(`${file} `);
        expect(ended.stderr).toContain(`(${code})`);
        return ended;
      });
    }
    expect(existsSync(dirname(fresh))).toBe(false);
  });

  it.each([1, 2, 3])('of a folder, at its file %i, leaves the folder as it was', async (at) => {
    const out = `${join(home, 'uit')}/`;
    await refused(/\(ENOSPC\): de schijf is vol/, () => {
      failing('writeFileSync', 'ENOSPC', at);
      return run('export', 'all', '--format', 'csv', '--out', out).finally(() => undo());
    });
    await run('export', 'all', '--format', 'csv', '--out', out);
    await refused(/\(ENOSPC\)/, () => {
      failing('writeFileSync', 'ENOSPC', at);
      return run('export', 'all', '--format', 'csv', '--out', out).finally(() => undo());
    });
    // What stood there is out of its place, and what comes in its stead cannot: it goes back.
    await refused(/\(EIO\)/, () => {
      failing('renameSync', 'EIO', 2, 2);
      return run('export', 'all', '--format', 'csv', '--out', out).finally(() => undo());
    });
  });

  it('of the second of two outputs leaves the first as it was', async () => {
    const [out, knowledge] = [join(home, 'd.json'), join(home, 'k.json')];
    await run('dossier', '--out', out, '--knowledge', knowledge);
    writeFileSync(join(corpus, 'overrides.jsonl'), '');
    await refused(/\(ENOSPC\)/, () => {
      failing('writeFileSync', 'ENOSPC', 2);
      return run('dossier', '--out', out, '--knowledge', knowledge).finally(() => undo());
    });
  });

  it('in a folder that may only be read', async () => {
    const closed = join(home, 'dicht');
    mkdirSync(closed);
    await csv(join(closed, 'x.csv'));
    chmodSync(closed, 0o555);
    if (process.getuid?.() === 0) for (const path of [HOME, home]) chmodSync(path, 0o755);
    const out = join(closed, 'y.csv');
    const asNobody = async (file: string) => {
      // The administrator may write anywhere.
      if (process.getuid?.() === 0) process.seteuid?.(65534);
      try {
        return await csv(file);
      } finally {
        if (process.getuid?.() === 0) process.seteuid?.(0);
      }
    };
    await refused(/y\.csv is niet te schrijven \(EACCES\)/, () => asNobody(out));
    await refused(/x\.csv is niet te schrijven \(EACCES\)|x\.csv bestaat al/, () => asNobody(join(closed, 'x.csv')));
    chmodSync(closed, 0o755);
  });
});

describe('files that others change too', () => {
  const put = (name: string, value: string) => writeFileSync(join(home, name), value);

  it('are changed anew when somebody saved them between reading and writing', () => {
    put('a.json', 'een');
    let turns = 0;
    editFiles(home, (read) => {
      const before = read('a.json');
      turns += 1;
      // The first turn is a look without a lock.
      if (turns === 2) put('a.json', 'een van een mens');
      return new Map([['a.json', `${before} en meer`]]);
    });
    expect(text(join(home, 'a.json'))).toBe('een van een mens en meer');
    expect(readdirSync(home).sort()).toEqual(['a.json', 'corpus']);
  });

  it('are left alone when somebody saves them time and again', () => {
    put('a.json', 'een');
    let turns = 0;
    const edit = () =>
      editFiles(home, (read) => {
        const before = read('a.json');
        turns += 1;
        put('a.json', String(turns));
        return new Map([['a.json', `${before} en meer`]]);
      });
    expect(edit).toThrow(expect.objectContaining({ why: 'changed', file: join(home, 'a.json') }));
    expect(text(join(home, 'a.json'))).toBe(String(turns));
  });

  it('are waited for while another process changes them, and not when it is gone', () => {
    put('a.json', 'een');
    const lock = join(home, 'beleidslijn.lock');
    const edit = () => editFiles(home, (read) => new Map([['a.json', `${read('a.json')}+`]]), 30);
    const host = hostname();
    writeFileSync(lock, `${process.ppid} ${host}`);
    expect(edit).toThrow(expect.objectContaining({ why: 'locked', file: lock }));
    writeFileSync(lock, `${GONE} elders`);
    expect(edit).toThrow(expect.objectContaining({ why: 'locked' }));
    expect(text(join(home, 'a.json'))).toBe('een');
    for (const owner of [`${GONE} ${host}`, '', '12']) {
      writeFileSync(lock, owner);
      writeFileSync(`${lock}.${GONE}.part`, 'x');
      edit();
    }
    expect(text(join(home, 'a.json'))).toBe('een+++');
    expect(readdirSync(home).sort()).toEqual(['a.json', 'corpus']);
  });

  it('keep their links, mode and marks, and bytes that are no text are never written back', async () => {
    const letter = join(home, 'brief.txt');
    writeFileSync(letter, 'Verslag\n\nHet college sprak over de kwallenplaag. De kwallenplaag is ernstig.\n');
    const themes = join(corpus, 'themes.json');
    fs.renameSync(themes, join(corpus, 'texts', 'echt.json'));
    writeFileSync(
      join(corpus, 'texts', 'echt.json'),
      text(join(corpus, 'texts', 'echt.json')).replaceAll('\n', '\r\n'),
    );
    chmodSync(join(corpus, 'texts', 'echt.json'), 0o640);
    symlinkSync(join('texts', 'echt.json'), themes);
    const take = () => run('survey', letter, '--take', 'kwallenplaag', '--theme', 'harbour');
    const before = text(themes);
    expect((await take()).code).toBe(0);
    expect(lstatSync(themes).isSymbolicLink()).toBe(true);
    expect(statSync(themes).mode & 0o777).toBe(0o640);
    const after = text(themes);
    expect(after).toContain('kwallenplaag');
    expect(after.replace(/,\r\n[^\n]*kwallenplaag[^\n]*(?=\r\n)/, '').replace(/\s/g, '')).toBe(
      before.replace(/\s/g, ''),
    );
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

it('a text is written whole under a name that is as long as one can be', () => {
  const path = join(home, 'x'.repeat(255));
  writeWhole(path, 'een');
  writeWhole(path, 'twee');
  expect(text(path)).toBe('twee');
});
