import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusDeclaration } from '../src/model.ts';
import { ROOT } from '../src/node/root.ts';
import { sha256 } from '../src/node/source-file.ts';
import { corpusStamp, watchCorpus } from '../src/node/watch-corpus.ts';
import { runCommand } from './setup/command.ts';

let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'beleidslijn-test-'));
  cpSync(join(ROOT, 'test/scenes/council'), join(home, 'oud'), { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The same corpus, changed. */
function changed(
  name: string,
  change: (folder: string, corpus: { documents: Record<string, unknown>[] }) => void,
): string {
  const folder = join(home, name);
  cpSync(join(home, 'oud'), folder, { recursive: true });
  const file = join(folder, 'corpus.json');
  const corpus = JSON.parse(readFileSync(file, 'utf8')) as CorpusDeclaration & { documents: Record<string, unknown>[] };
  change(folder, corpus);
  writeFileSync(file, JSON.stringify(corpus, null, 2));
  return folder;
}

interface Told {
  readonly papers: Readonly<Record<string, readonly string[]>>;
  readonly knowledge: boolean;
  readonly came: readonly { readonly by: string; readonly sentence: string }[];
  readonly went: readonly { readonly by: string; readonly sentence: string }[];
}

async function told(newer: string): Promise<Told> {
  const { code, stdout, stderr } = await runCommand(['diff', join(home, 'oud'), newer, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Told;
}

describe('two dossiers told apart', () => {
  it('are the same where nothing changed, whatever they are given as', async () => {
    const file = join(home, 'oud.beleidslijn');
    await runCommand(['pack', file, '--corpus', join(home, 'oud')]);
    const data = join(home, 'oud.json');
    await runCommand(['dossier', '--out', data, '--corpus', join(home, 'oud')]);
    for (const other of [join(home, 'oud'), file, data])
      expect((await runCommand(['diff', join(home, 'oud'), other])).stdout).toMatch(/^Geen verschil/);
  });

  it('of which a paper is gone say that the text changed, and every finding by it', async () => {
    const folder = changed('weg', (_, corpus) => corpus.documents.pop());
    const difference = await told(folder);
    expect(difference.papers).toMatchObject({ removed: ['brief-2024'], added: [], rewritten: [], reread: [] });
    expect(difference.went.length).toBeGreaterThan(0);
    expect([...difference.came, ...difference.went].map(({ by }) => by)).not.toContain('reading');
    const { stdout } = await runCommand(['diff', folder, join(home, 'oud'), '--lang', 'en']);
    expect(stdout).toMatch(/^The text changed:\n {2}added: brief-2024\n/);
    expect(stdout).toContain('Findings by the text');
  });

  it('of which a paper was rewritten say which', async () => {
    const folder = changed('anders', (place, { documents }) => {
      const paper = documents[2] as { file: string; sha256: string };
      const text = readFileSync(join(place, paper.file), 'utf8').replace(/\n+$/, '\n\nDe kade wordt gesloten.\n');
      writeFileSync(join(place, paper.file), text);
      paper.sha256 = sha256(Buffer.from(text));
    });
    expect((await told(folder)).papers).toMatchObject({ rewritten: ['brief-2024'], redeclared: [], reread: [] });
  });

  it('of the same texts say that our reading changed, and by what', async () => {
    const folder = changed('lezing', (place) => {
      const file = join(place, 'themes.json');
      const themes = JSON.parse(readFileSync(file, 'utf8')) as { themes: { terms: unknown[] }[] };
      for (const theme of themes.themes) theme.terms = theme.terms.slice(0, 1);
      writeFileSync(file, JSON.stringify(themes));
    });
    const difference = await told(folder);
    expect(difference.knowledge).toBe(true);
    expect([...difference.came, ...difference.went].map(({ by }) => by)).not.toContain('text');
    expect((await runCommand(['diff', join(home, 'oud'), folder])).stdout).toMatch(
      /^De tekst is niet veranderd[\s\S]*Onze lezing is veranderd:\n {2}andere kennis/,
    );
    const dated = changed('datum', (_, { documents }) => {
      (documents[1] as { title: string }).title = 'Een andere titel';
    });
    expect((await told(dated)).papers).toMatchObject({ redeclared: ['besluit-2021'], rewritten: [] });
  });

  it('refuses what is no dossier', async () => {
    const file = join(home, 'geen.json');
    writeFileSync(file, '{}');
    const { code, stderr } = await runCommand(['diff', join(home, 'oud'), file]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('geen.json is geen dossier; verwacht:')]);
  });
});

describe('a corpus that is watched', () => {
  it('is read anew once a file of it changed and stood still, and for no other file', async () => {
    const folder = join(home, 'oud');
    const before = corpusStamp(folder);
    writeFileSync(join(folder, 'notitie.txt'), 'geen stuk');
    expect(corpusStamp(folder)).toBe(before);
    let end = (): void => undefined;
    const seen = new Promise<void>((resolve) => {
      end = watchCorpus(folder, async () => resolve());
    });
    const text = readFileSync(join(folder, 'themes.json'), 'utf8');
    writeFileSync(join(folder, 'themes.json'), `${text}\n`);
    await seen;
    end();
    expect(corpusStamp(folder)).not.toBe(before);
  });
});
