import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Builds what of dist/ is older than its sources; `npm test` has done so before, a test run alone has not. */
export function ensureBuilt(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/build.mjs'), '--stale'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed: ${stderr}`);
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const remembered = new Map<string, Ended>();

/** The same as `beleidslijn`, run once per test file: a dossier takes a second, and what is asked twice stays the same. */
export function asked(...args: readonly string[]): Ended {
  const key = args.join('\0');
  const known = remembered.get(key) ?? beleidslijn(args);
  remembered.set(key, known);
  return known;
}

/**
 * Runs the built command as a user would, without a terminal. The built file itself, not bin/beleidslijn.mjs: that one
 * looks whether a source is newer first, and an edit during a test run would then build under the other tests' feet.
 */
export function beleidslijn(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, NO_COLOR: '', ...options.env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { code: status, stdout, stderr };
}

/** Arguments that make Node run the built command; what follows them is the command's own. */
export const COMMAND: readonly string[] = [
  '--input-type=module',
  '-e',
  `import { main } from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/cli/cli.js')).href)};
   process.exitCode = await main([process.argv[0], 'beleidslijn', ...process.argv.slice(1)]);`,
  '--',
];
