import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { type KeptKnowledge, type TermOccurrences, withOccurrences } from '../../src/corpus/term-occurrences.ts';
import type { CorpusDeclaration } from '../../src/model.ts';
import { buildDossier } from '../setup/build.ts';

const read = (path: string): Promise<string> => commands.readFile(path);
const json = async <T>(path: string): Promise<T> => JSON.parse(await read(path)) as T;

describe('the dossier made in a browser', () => {
  // The page tests a draft in the browser against a dossier that Node made: one differing digit would be a false finding.
  it('equals the one Node wrote, byte for byte', async () => {
    const corpus = await json<CorpusDeclaration>('corpus/corpus.json');
    const lists = {
      ...(await json<Pick<KeptKnowledge, 'objects'>>('corpus/objects.json')),
      ...(await json<Pick<KeptKnowledge, 'regions'>>('corpus/regions.json')),
      ...(await json<Pick<KeptKnowledge, 'version' | 'themes'>>('corpus/themes.json')),
    };
    const knowledge = withOccurrences(lists, await json<TermOccurrences>('corpus/term-occurrences.json'));
    const texts = new Map<string, string>();
    for (const source of corpus.documents) texts.set(source.id, await read(`corpus/${source.file}`));
    const built = buildDossier({ corpus, knowledge, texts });
    expect(`${JSON.stringify(built)}\n`).toBe(await read('dist/app/dossier.json'));
  });
});
