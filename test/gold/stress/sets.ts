/** The sets of the stress run: which texts become which cases. Seeded; the same pages give the same cases. */
import type { Case } from './case.ts';
import { vocabularyOf } from './edits.ts';
import { report, textsOf, versionOf } from './make.ts';
import { random } from './prng.ts';
import { type Page, pages, papers } from './prose.ts';
import { amended, regulation } from './regulation.ts';

export interface StressSet {
  readonly name: string;
  readonly cases: readonly Case[];
  /** Passages are sentences, or articles of several. */
  readonly passages: 'sentences' | 'articles';
}

const SEED = 20180517;
/** Words put in come from this many passages: more would only fill memory. */
const POOL = 4000;
const SIZE = { versions: 24, sentences: 60, regulations: 10, articles: 40, strangers: 30, news: 60, report: 18 };

const packageOf = (page: Page): string => page.name.split(' ')[0]!;

/** Every so-many-th of a list, so that a set is made from all packages and not from the first. */
function spread<T>(list: readonly T[], wanted: number): T[] {
  const step = Math.max(1, list.length / wanted);
  return Array.from({ length: Math.min(wanted, list.length) }, (_, at) => list[Math.floor(at * step)]!);
}

/** Regulations are made of paragraphs of two sentences and more, of one package, in order. */
function bodies(all: readonly Page[]): { name: string; paragraphs: (readonly string[])[] }[] {
  const found: { name: string; paragraphs: (readonly string[])[] }[] = [];
  for (const name of [...new Set(all.map(packageOf))]) {
    const long = all
      .filter((page) => packageOf(page) === name)
      .flatMap((page) => page.paragraphs.filter((one) => one.length >= 2 && one.length <= 6));
    for (let at = 0; at + SIZE.articles + 10 <= long.length; at += SIZE.articles + 10) {
      found.push({ name, paragraphs: long.slice(at, at + SIZE.articles + 10) });
    }
  }
  return found;
}

function proseSets(all: readonly Page[]): StressSet[] {
  const pool = vocabularyOf(
    spread(
      all.flatMap((page) => page.paragraphs.flat()),
      POOL,
    ),
  );
  const versions = spread(textsOf(all, SIZE.sentences + 12), SIZE.versions).map((text, at) =>
    versionOf(`version ${at}`, text.slice(0, SIZE.sentences), text.slice(SIZE.sentences), pool, random(SEED + at)),
  );
  const news = spread(textsOf(all, 2 * SIZE.report), SIZE.news).map((text, at) =>
    report(`news ${at}`, text.slice(0, SIZE.report), text.slice(SIZE.report), pool, random(SEED + 100 + at)),
  );
  const texts = bodies(all);
  const made = texts.map((body, at) => ({
    name: body.name,
    fresh: body.paragraphs.slice(SIZE.articles),
    ...regulation(body.paragraphs.slice(0, SIZE.articles), pool, random(SEED + 200 + at)),
  }));
  const regulations = spread(made, SIZE.regulations).flatMap(({ articles, fresh }, at) => {
    const chance = random(SEED + 300 + at);
    // Articles put in by the first change must be new to the second.
    const half = Math.floor(fresh.length / 2);
    const first = amended(`regulation ${at}, 1 to 2`, articles, fresh.slice(0, half), pool, chance);
    const then = first.newer.map((one) => one.text);
    const second = amended(`regulation ${at}, 2 to 3`, then, fresh.slice(half), pool, chance);
    return [first, second];
  });
  const chance = random(SEED + 400);
  const strangers = Array.from({ length: SIZE.strangers }, (_, at): Case => {
    const one = chance.pick(made);
    const other = chance.pick(made.filter((two) => two.name !== one.name));
    const kind = (index: number): 'boilerplate' | 'new' =>
      index >= other.articles.length - other.closing ? 'boilerplate' : 'new';
    return {
      name: `strangers ${at}`,
      older: one.articles,
      newer: other.articles.map((text, index) => ({ text, kind: kind(index), from: [] })),
    };
  });
  return [
    { name: 'Versions of a manual, by sentence', cases: versions, passages: 'sentences' },
    { name: 'Dated versions of a regulation, by article', cases: regulations, passages: 'articles' },
    { name: 'Two regulations that have nothing to do with each other', cases: strangers, passages: 'articles' },
    { name: 'Two reports of one matter (news)', cases: news, passages: 'sentences' },
  ];
}

/** The sets made from the five papers alone. */
export function paperSets(): StressSet[] {
  const all = papers();
  const pool = vocabularyOf(all.flatMap((paper) => paper.sentences));
  const others = (id: string): string[] => all.filter((paper) => paper.id !== id).flatMap((paper) => paper.sentences);
  return [
    {
      name: 'Versions of the five papers',
      passages: 'sentences',
      cases: all.map(({ id, sentences }, at) =>
        versionOf(
          id,
          sentences,
          random(SEED + 500 + at)
            .shuffled(others(id))
            .slice(0, 12),
          pool,
          random(SEED + 510 + at),
        ),
      ),
    },
    {
      name: 'Two reports of one summit, from the five papers',
      passages: 'sentences',
      cases: all.map(({ id, sentences }, at) =>
        report(
          id,
          sentences,
          random(SEED + 520 + at)
            .shuffled(others(id))
            .slice(0, 30),
          pool,
          random(SEED + 530 + at),
        ),
      ),
    },
  ];
}

/** All sets; those of the manuals only when their pages were fetched. */
export function stressSets(): { readonly sets: readonly StressSet[]; readonly fetched: boolean } {
  const all = pages();
  return { sets: [...(all === null ? [] : proseSets(all)), ...paperSets()], fetched: all !== null };
}
