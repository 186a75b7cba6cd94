/** Makes cases whose passages are sentences: later versions of a text, and a second report of one matter. */
import type { Case, Kind, Made } from './case.ts';
import { editWords, lookAlike, merge, moveClause, split } from './edits.ts';
import type { Random } from './prng.ts';
import type { Page } from './prose.ts';

/** Share of words two passages may share before one is no longer news beside the other: manuals repeat themselves. */
const SAME = 0.6;

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Those of `fresh` that no passage of `older` says already, by Jaccard of the words. */
export function unsaid(fresh: readonly string[], older: readonly string[]): string[] {
  const known = older.map(wordsOf);
  return fresh.filter((text) => {
    const own = wordsOf(text);
    return known.every((other) => {
      const both = [...own].filter((word) => other.has(word)).length;
      return both < SAME * (own.size + other.size - both);
    });
  });
}

/** Sentences every paper of an office carries; the same in all, so they say nothing about a link. */
const BOILERPLATE = [
  'Met deze brief wordt uw Kamer geïnformeerd over de uitkomsten van de besprekingen.',
  'Voor een nadere toelichting wordt verwezen naar de bijlage bij deze brief.',
  'De kosten worden gedekt binnen de bestaande middelen op de begroting.',
  'Dit document is een vertaling en er kunnen geen rechten aan worden ontleend.',
  'Op het moment van schrijven is nog niet bekend wanneer besluitvorming plaatsvindt.',
];

/** Edits of one sentence, in turn, so that each kind is met as often. */
const IN_TURN: readonly Kind[] = [
  'verbatim',
  '5 % edited',
  'look-alike',
  '20 % edited',
  'split',
  '45 % edited',
  'new',
  'clause moved',
  '20 % edited',
  'merged',
  'verbatim',
];

export const SHARE: Partial<Record<Kind, number>> = { '5 % edited': 0.05, '20 % edited': 0.2, '45 % edited': 0.45 };

/**
 * A later version of a text, sentence by sentence: each kind of edit in turn, one sentence in eight put elsewhere, the
 * standing phrases in both. `fresh`: sentences of the same office that the older text does not hold.
 */
export function versionOf(
  name: string,
  older: readonly string[],
  fresh: readonly string[],
  pool: readonly string[],
  random: Random,
): Case {
  const made: Made[] = [];
  const news = unsaid(fresh, older);
  for (let at = 0, turn = random.below(IN_TURN.length); at < older.length; at += 1, turn += 1) {
    const text = older[at]!;
    const next = older[at + 1];
    let kind: Kind = IN_TURN[turn % IN_TURN.length]!;
    if (kind === 'merged' && next !== undefined) {
      made.push({ text: merge(text, next), kind, from: [at, at + 1] });
      at += 1;
      continue;
    }
    const halves = kind === 'split' ? split(text) : null;
    if (halves !== null) {
      made.push(...halves.map((half) => ({ text: half, kind, from: [at] })));
      continue;
    }
    const swapped = kind === 'clause moved' ? moveClause(text) : null;
    if (swapped !== null) {
      made.push({ text: swapped, kind, from: [at] });
      continue;
    }
    if (kind === 'look-alike') {
      made.push({ text: lookAlike(text, random, pool), kind, from: [] });
      // Half of them stand beside the true one, half alone.
      if (random.chance(0.5)) made.push({ text: editWords(text, 0.2, random, pool), kind: '20 % edited', from: [at] });
      continue;
    }
    if (kind === 'new') {
      const one = news.shift();
      if (one !== undefined) made.push({ text: one, kind, from: [] });
      continue;
    }
    if (!(kind in SHARE)) kind = kind === 'verbatim' ? kind : '20 % edited';
    const share = SHARE[kind];
    made.push({ text: share === undefined ? text : editWords(text, share, random, pool), kind, from: [at] });
  }
  const start = older.length;
  const phrases = random.shuffled(BOILERPLATE).slice(0, 3);
  return {
    name,
    older: [...older, ...phrases],
    newer: relocated(
      [...made, ...phrases.map((text, at): Made => ({ text, kind: 'boilerplate', from: [start + at] }))],
      random,
    ),
  };
}

/** One passage in eight (never half of a split) put somewhere else, at least a quarter of the text away. */
export function relocated(made: readonly Made[], random: Random, share = 1 / 8): Made[] {
  const list = [...made];
  const movable = list.filter((one) => one.from.length === 1 && one.kind !== 'split' && one.kind !== 'boilerplate');
  for (const one of random.shuffled(movable).slice(0, Math.round(share * movable.length))) {
    const at = list.indexOf(one);
    const far = Math.max(3, Math.floor(list.length / 4)) + random.below(Math.max(1, Math.floor(list.length / 3)));
    const to = (at + far) % list.length;
    if (Math.abs(to - at) < 3) continue;
    list.splice(at, 1);
    list.splice(to, 0, { ...one, moved: true });
  }
  return list;
}

/**
 * A second report on the matter of the first: half of its sentences come back as paraphrases (30 to 55 % of the words,
 * often with the clauses in another order, sometimes as two or with the next as one), the rest is other sentences of the
 * same page and its neighbours.
 */
export function report(
  name: string,
  older: readonly string[],
  fresh: readonly string[],
  pool: readonly string[],
  random: Random,
): Case {
  const other = unsaid(fresh, older);
  const made: Made[] = [];
  const paraphrase = (text: string): string => {
    const turned = random.chance(0.4) ? (moveClause(text) ?? text) : text;
    return editWords(turned, 0.3 + 0.25 * random.next(), random, pool);
  };
  for (let at = 0; at < older.length; at += 1) {
    const text = older[at]!;
    const next = older[at + 1];
    const draw = random.next();
    if (draw < 0.4) made.push({ text: paraphrase(text), kind: 'paraphrase', from: [at] });
    else if (draw < 0.46 && next !== undefined) {
      made.push({ text: paraphrase(merge(text, next)), kind: 'merged', from: [at, at + 1] });
      at += 1;
    } else if (draw < 0.54) {
      const halves = split(text);
      if (halves !== null) {
        made.push(
          ...halves.map((half): Made => ({ text: editWords(half, 0.25, random, pool), kind: 'split', from: [at] })),
        );
      }
    } else {
      const one = other.shift();
      if (one !== undefined) made.push({ text: one, kind: 'new', from: [] });
    }
  }
  return { name, older, newer: relocated(made, random, 0.2) };
}

/** Pages long enough to be a text of their own, joined with the pages after them up to `sentences` sentences. */
export function textsOf(pages: readonly Page[], sentences: number): string[][] {
  const texts: string[][] = [];
  let open: string[] = [];
  let folder = '';
  for (const page of pages) {
    const here = page.name.split(' ')[0]!;
    if (here !== folder) open = [];
    folder = here;
    open.push(...page.paragraphs.flat());
    if (open.length >= sentences) {
      texts.push([...new Set(open)].slice(0, sentences));
      open = [];
    }
  }
  return texts;
}
