import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { declaredFiles } from '../declare/dossier-file.ts';
import { foldedPath, keysOf, liesIn, realPlace, standing } from './real-place.ts';
import { ROOT, SHIPPED_CORPUS } from './root.ts';

/**
 * What a corpus is read from, under its fixed names: also those that are not there. A `knowledge.json` written into a folder
 * with themes.json makes the corpus faulty, and an `overrides.jsonl` corrects it.
 */
const FIXED = [
  'corpus.json',
  'themes.json',
  'objects.json',
  'regions.json',
  'term-occurrences.json',
  'knowledge.json',
  'overrides.jsonl',
  'figures.json',
] as const;

/** The same names, for what looks through a folder. */
export const FIXED_NAMES: ReadonlySet<string> = new Set(FIXED);

/** The parts of the program that a page is made from. */
const PROGRAM = ['dist/page', 'dist/single', 'dist/widgets', 'dist/cli', 'dist/lib'] as const;

/** What no output may stand in the place of, whatever the reader says. */
export interface SourcePlaces {
  /** The folder of the corpus that a file belongs to: the one used, the one that comes along, one the file lies in. */
  readonly corpusOf: (place: string, keys: readonly string[]) => string | null;
  /** A file of a corpus that lies in a folder. */
  readonly within: (folder: string) => string | null;
  readonly isProgram: (place: string) => boolean;
}

interface CorpusPlaces {
  readonly places: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** The files that are not to be written over while a corpus is used. Each corpus is looked up once. */
export function sourcesOf(used: string): SourcePlaces {
  const known = new Map<string, CorpusPlaces>();
  const placesOf = (corpus: string): CorpusPlaces => {
    const found = known.get(corpus) ?? corpusPlaces(corpus);
    known.set(corpus, found);
    return found;
  };
  const corpora = (place: string): readonly string[] => [used, ...corporaAbove(place), SHIPPED_CORPUS];
  const program = PROGRAM.map((name) => foldedPath(realPlace(join(ROOT, name))));
  return {
    corpusOf: (place, keys) =>
      corpora(place).find((corpus) => keys.some((key) => placesOf(corpus).keys.has(key))) ?? null,
    within: (folder) =>
      corpora(folder)
        .flatMap((corpus) => placesOf(corpus).places)
        .find((place) => liesIn(place, folder) && existsSync(place)) ?? null,
    isProgram: (place) => program.some((folder) => liesIn(foldedPath(place), folder)),
  };
}

/** The files of the corpus in a folder, with the papers and the profile that it declares, read as leniently as can be. */
function corpusPlaces(corpus: string): CorpusPlaces {
  const files = [...FIXED, ...declared(join(corpus, 'corpus.json'))].flatMap((name) => {
    try {
      const place = realPlace(join(corpus, name));
      return [{ place, keys: keysOf(place, standing(place)) }];
    } catch {
      // What the system cannot name it cannot write over either.
      return [];
    }
  });
  return { places: files.map(({ place }) => place), keys: new Set(files.flatMap(({ keys }) => keys)) };
}

function declared(file: string): string[] {
  try {
    return declaredFiles(readFileSync(file));
  } catch {
    return [];
  }
}

/** The folders that a path lies in and that hold a corpus, the nearest first. */
function corporaAbove(path: string): string[] {
  const above = dirname(path);
  if (above === path) return [];
  return existsSync(join(above, 'corpus.json')) ? [above, ...corporaAbove(above)] : corporaAbove(above);
}
