import { describe, expect, it } from 'vitest';
import { haltsOf } from './halts.ts';
import { atOnce, kills } from './kills.ts';

describe('a command that writes', () => {
  it('loses nothing and leaves nothing half, wherever it is halted', async () => {
    expect((await haltsOf(40, 1)).faults).toEqual([]);
  }, 120_000);

  it('loses nothing when its process is killed', async () => {
    expect(await kills(4, 1)).toEqual([]);
  }, 120_000);

  it('shares a corpus and its outputs with others that run at once', async () => {
    expect(await atOnce(2)).toEqual([]);
  }, 120_000);
});
