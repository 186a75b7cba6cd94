import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/node/root.ts';

const HOME = mkdtempSync(join(tmpdir(), 'beleidslijn-clone-'));
const CLONE = join(HOME, 'clone');
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

function run(
  program: string,
  args: readonly string[],
  cwd: string,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    // No network, and a home of its own: nothing that lies about on this machine may help.
    env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(HOME, 'cache'), npm_config_yes: 'false' },
  });
  return { code: status, stdout, stderr };
}

describe('a fresh clone', () => {
  beforeAll(() => {
    expect(run('git', ['clone', '--quiet', '--no-hardlinks', ROOT, CLONE], HOME).code).toBe(0);
    // What `npm ci` puts there, without fetching it again: packages linked one by one, no command of ours among them.
    mkdirSync(join(CLONE, 'node_modules', '.bin'), { recursive: true });
    for (const name of readdirSync(join(ROOT, 'node_modules'))) {
      const from = join(ROOT, 'node_modules', name);
      if (name.startsWith('.')) continue;
      symlinkSync(from, join(CLONE, 'node_modules', name));
    }
    for (const name of readdirSync(join(ROOT, 'node_modules', '.bin'))) {
      if (name === 'beleidslijn') continue;
      const from = join(ROOT, 'node_modules', '.bin', name);
      if (lstatSync(from).isSymbolicLink()) symlinkSync(from, join(CLONE, 'node_modules', '.bin', name));
      else cpSync(from, join(CLONE, 'node_modules', '.bin', name));
    }
    const prepared = run('npm', ['run', 'prepare', '--silent'], CLONE);
    expect([prepared.code, prepared.stderr]).toEqual([0, '']);
  }, 60_000);

  it('runs npx beleidslijn: builds on first use, the result alone on stdout', () => {
    const first = run('npx', ['beleidslijn', 'trace', 'visum'], CLONE);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^Visumbeleid/);
    const second = run('npx', ['beleidslijn', 'trace', 'visum'], CLONE);
    expect(second.stdout).toBe(first.stdout);
    // Built once: the second run has nothing to say.
    expect(second.stderr).not.toContain('cli');
  }, 120_000);

  it('tracks nothing that a build or a run leaves behind', () => {
    expect(run('git', ['status', '--porcelain'], CLONE).stdout).toBe('');
  });
});
