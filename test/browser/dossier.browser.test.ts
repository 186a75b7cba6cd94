import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import type { CorpusDeclaration, Knowledge } from '../../src/model.ts';
import { buildDossier } from '../../src/pipeline.ts';

const read = (path: string): Promise<string> => commands.readFile(path);
const json = async <T>(path: string): Promise<T> => JSON.parse(await read(path)) as T;

describe('the dossier made in a browser', () => {
  // The page tests a draft in the browser against a dossier that Node made: one differing digit would be a false finding.
  it('equals the one Node wrote, byte for byte', async () => {
    const corpus = await json<CorpusDeclaration>('corpus/corpus.json');
    const { version, themes } = await json<Pick<Knowledge, 'version' | 'themes'>>('corpus/themes.json');
    const { objects } = await json<Pick<Knowledge, 'objects'>>('corpus/objects.json');
    const { regions } = await json<Pick<Knowledge, 'regions'>>('corpus/regions.json');
    const texts = new Map<string, string>();
    for (const source of corpus.documents) texts.set(source.id, await read(`corpus/${source.file}`));
    const built = buildDossier({ corpus, knowledge: { version, themes, objects, regions }, texts });
    expect(`${JSON.stringify(built)}\n`).toBe(await read('dist/app/dossier.json'));
  });
});
