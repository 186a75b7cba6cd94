import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('setup/draft-memory.ts', import.meta.url));

it('keeps nothing of a draft once its check is dropped and the draft is cleared', () => {
  const args = ['--import', 'tsx', '--expose-gc', SCRIPT];
  const found: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  expect(found).toEqual({ before: false, checked: true, dropped: false, stored: true, cleared: false, held: null });
}, 120_000);
