/** Makes cases whose passages are articles of several sentences: regulations, and their dated versions. */
import type { Case, Kind, Made } from './case.ts';
import { editWords } from './edits.ts';
import { relocated, SHARE, unsaid } from './make.ts';
import type { Random } from './prng.ts';

const FRAMES: readonly ((n: number, word: string) => string)[] = [
  () => 'Bij ministeriële regeling kunnen nadere regels worden gesteld over het bepaalde in het eerste lid.',
  (n) => `Het bepaalde in artikel ${n} is van overeenkomstige toepassing.`,
  (n) => `In afwijking van het eerste lid is artikel ${n}, tweede lid, niet van toepassing.`,
  (_, word) => `Onze Minister kan ontheffing verlenen van het verbod op ${word}.`,
  (n) => `De aanvraag wordt ingediend binnen ${n} weken met gebruikmaking van een daartoe vastgesteld formulier.`,
  () => 'Van het besluit wordt mededeling gedaan door plaatsing in de Staatscourant.',
];

/** Articles that are nothing but frame; every regulation ends with them. */
const closing = (word: string, year: number): string[] => [
  `De vergoeding voor ${word} bedraagt € ${year % 89},50 per maand.`,
  `Deze regeling treedt in werking met ingang van 1 januari ${year}.`,
  `Deze regeling wordt aangehaald als: Regeling ${word} ${year}.`,
];

/** A regulation made of paragraphs: every third article carries a frame or two, and all close with the same articles. */
export function regulation(
  paragraphs: readonly (readonly string[])[],
  pool: readonly string[],
  random: Random,
): { readonly articles: readonly string[]; readonly closing: number } {
  const articles = paragraphs.map((paragraph) => {
    const frames = random.chance(0.4)
      ? random
          .shuffled(FRAMES)
          .slice(0, 1 + random.below(2))
          .map((frame) => frame(1 + random.below(20), random.pick(pool)))
      : [];
    return [...paragraph, ...frames].join(' ');
  });
  const last = closing(random.pick(pool), 2010 + random.below(14));
  return { articles: [...articles, ...last], closing: last.length };
}

const CHANGES: readonly Kind[] = [
  '5 % edited',
  '20 % edited',
  '45 % edited',
  'sentence added',
  'sentence removed',
  'number changed',
];

const sentencesOf = (article: string): string[] => article.split(/(?<=\.) (?=\p{Lu})/u);

function changed(article: string, kind: Kind, fresh: string, pool: readonly string[], random: Random): string | null {
  const parts = sentencesOf(article);
  switch (kind) {
    case 'sentence added':
      return [...parts, fresh].join(' ');
    case 'sentence removed':
      return parts.length < 2 ? null : parts.filter((_, at) => at !== parts.length - 1).join(' ');
    case 'number changed': {
      const text = article.replace(/\d+/g, (n) => String(Number(n) + 1));
      return text === article ? null : text;
    }
    default:
      return parts.map((part) => editWords(part, SHARE[kind] ?? 0.2, random, pool)).join(' ');
  }
}

/** The next dated version of a regulation: a third of its articles changed, a few repealed, a few new, a few moved. */
export function amended(
  name: string,
  articles: readonly string[],
  fresh: readonly (readonly string[])[],
  pool: readonly string[],
  random: Random,
): Case {
  const inserted = unsaid(
    fresh.map((one) => one.join(' ')),
    articles,
  );
  const made: Made[] = [];
  articles.forEach((article, at) => {
    const draw = random.next();
    if (draw < 0.04) return;
    if (draw < 0.08) {
      const text = inserted.shift();
      if (text !== undefined) made.push({ text, kind: 'new', from: [] });
    }
    const kind = random.pick(CHANGES);
    const text = draw > 0.65 ? changed(article, kind, random.pick(random.pick(fresh)), pool, random) : null;
    made.push(text === null ? { text: article, kind: 'verbatim', from: [at] } : { text, kind, from: [at] });
  });
  return { name, older: articles, newer: relocated(made, random, 0.03) };
}
