import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main } from '../../src/node/cli.ts';
import { ROOT } from '../../src/node/root.ts';
import { rememberedDossier } from './dossiers.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `beleidslijn` in this process, without a terminal; a dossier made before from the same papers is taken again. */
export async function runCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) => ({
    write: (text: string): void => {
      written[name] += text;
    },
  });
  const code = await main(['node', 'beleidslijn', ...args], {
    stdout: into('stdout'),
    stderr: into('stderr'),
    env: { ...process.env, ...env },
    buildDossier: rememberedDossier,
  });
  return { code, ...written };
}

/**
 * Arguments that make Node run the built command; what follows them is the command's own. The built file itself, not
 * bin/beleidslijn.mjs: that one looks whether a source is newer first, and an edit during a test run would then build
 * under the other tests' feet.
 */
export const COMMAND: readonly string[] = [
  '--input-type=module',
  '-e',
  `import { main } from ${JSON.stringify(pathToFileURL(join(ROOT, 'dist/cli/cli.js')).href)};
   process.exitCode = await main([process.argv[0], 'beleidslijn', ...process.argv.slice(1)]);`,
  '--',
];

/** Runs the built command as a user would, in a process of its own: for what only a process has, and as a second opinion. */
export function runBuiltCommand(args: readonly string[], env: NodeJS.ProcessEnv = {}): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '', ...env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return { code: status, stdout, stderr };
}
