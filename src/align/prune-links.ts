/**
 * Links that do not stand by themselves: echoes of a closer link, and boilerplate between unrelated papers.
 *
 * This is no mutual best: a sentence keeps as many links as it has parts that went somewhere. What goes is the link whose
 * shared words another sentence takes up as well and better, as an article about the next species does in a regulation.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import { findTerms } from '../text/term-matcher.ts';
import { bestOfEnds } from './both-ends.ts';
import type { DocumentPair, SentenceAt } from './similarity.ts';
import { sharedWeight } from './term-weights.ts';

/** Likeness (a root, as in the parts) from which a sentence stands in the other paper all but word for word. */
export const STANDS = 0.85;
/** Likeness of a link against which others are held: below it two sentences may well tell one thing side by side. */
const LEADS = 0.7;
/** How much weaker than the leading link a link must be to be its echo. */
const WEAKER = 0.9;
/**
 * Dice of the words from which the leading link is the sentence itself. Beside it any looser link is an echo, however
 * close: of two articles that differ in "breedte" and "hoogte" alone each has its own place in the next version, and
 * likeness, which holds short sentences back, tells 0.83 from 0.89 there.
 */
const SELF = 0.95;
/** Share of the shared words, by weight, that the leading partner must take up as well. A split shares other words. */
const COVERED = 0.7;
/** Share of the smaller paper that must stand in the other for the two to be versions of one text. */
const VERSIONS = 0.2;

export interface ScoredLink {
  readonly x: SentenceAt;
  readonly y: SentenceAt;
  readonly parts: Readonly<Record<string, number>>;
  readonly score: number;
}
const likenessOf = (link: ScoredLink): number => link.parts['likeness'] ?? 0;

/** Share of what `from` and `to` share that `other` holds as well. */
function covered(from: SentenceAt, to: SentenceAt, other: SentenceAt, square: Float64Array): number {
  const right = new Set(to.stems.ids);
  const third = new Set(other.stems.ids);
  let [all, both] = [0, 0];
  for (const id of from.stems.ids) {
    if (!right.has(id)) continue;
    all += square[id]!;
    if (third.has(id)) both += square[id]!;
  }
  return all === 0 ? 1 : both / all;
}

function diceOf({ x, y }: ScoredLink, of: DocumentPair): number {
  const mass = x.stems.mass + y.stems.mass;
  return mass === 0 ? 0 : (2 * sharedWeight(x.stems, y.stems, of.weights.stems.square)) / mass;
}

/** Links without the echoes of closer ones. `keep` names links that are never echoes. */
export function withoutEchoes<T extends ScoredLink>(
  links: readonly T[],
  of: DocumentPair,
  keep: (link: T) => boolean = () => false,
): T[] {
  const lead = bestOfEnds(links, likenessOf);
  const { square } = of.weights.stems;
  const dice = (link: ScoredLink): number => diceOf(link, of);
  const echoes = (link: T, end: SentenceAt, other: SentenceAt): boolean => {
    const leader = lead.get(end)!;
    if (leader === link || likenessOf(leader) < LEADS) return false;
    const self = dice(leader) >= SELF && dice(link) < SELF;
    if (!self && likenessOf(link) > WEAKER * likenessOf(leader)) return false;
    return covered(end, other, leader.x === end ? leader.y : leader.x, square) >= COVERED;
  };
  return links.filter((link) => keep(link) || !(echoes(link, link.x, link.y) || echoes(link, link.y, link.x)));
}

/** Dice of the words from which a sentence is nearly the same as another, so that it needs no second partner. */
const NEARLY = 0.8;

/**
 * Links between versions of one text: each is the best of one of its ends, and no end of it has another partner that is
 * nearly the same sentence. A split keeps both halves: each half has its best in the whole. "Best at either end" in every
 * pair of papers was measured: reports tell a position of an agenda in three places, and the five papers lose five points.
 */
export function withBestPlace<T extends ScoredLink>(links: readonly T[], of: DocumentPair): T[] {
  const best = bestOfEnds(links);
  const settled = (link: T, end: SentenceAt, other: SentenceAt): boolean => {
    const own = best.get(end)!;
    if (own === link || diceOf(own, of) < NEARLY) return false;
    const partner = own.x === end ? own.y : own.x;
    const beside = Math.abs(partner.unit.order - other.unit.order) === 1;
    return !beside || covered(end, other, partner, of.weights.stems.square) >= COVERED;
  };
  return links.filter(
    (link) =>
      (best.get(link.x) === link || best.get(link.y) === link) &&
      !settled(link, link.x, link.y) &&
      !settled(link, link.y, link.x),
  );
}

/** Mean likeness (a root) from which a link that shares a rare word ties two papers together. */
const FIRM = 0.63;
/** Share of the smaller paper that must be so tied for the two to speak of one matter. */
const TIED = 0.03;
/** Likeness (a root) from which a link needs no rare word even between papers that are not tied. */
const ALONE = 0.7;

/**
 * Links that words alone make without a rare word among them, only between papers that are tied by firmer ones: "de
 * vergoeding voor A bedraagt € 10 per maand" meets "de vergoeding voor B bedraagt € 20 per maand" of a stranger else.
 */
export function withoutChance<T extends ScoredLink>(links: readonly T[], of: DocumentPair, strangers: boolean): T[] {
  if (strangers) return links.filter((link) => !byWords(link) || likenessOf(link) >= STANDS);
  const rare = (link: T): boolean => link.parts['rareWords'] !== 0;
  const from = (chosen: (link: T) => boolean): number => new Set(links.filter(chosen).map((link) => link.x)).size;
  const firm = from((link) => rare(link) && likenessOf(link) >= FIRM);
  const standing = from((link) => likenessOf(link) >= STANDS);
  const smaller = Math.min(of.a.length, of.b.length);
  if ((firm > 0 && firm >= TIED * smaller) || standing >= VERSIONS * smaller) return [...links];
  return links.filter((link) => rare(link) || likenessOf(link) >= ALONE);
}

const byWords = (link: ScoredLink): boolean => 'rareWords' in link.parts;

/** Links without boilerplate, unless the two papers are versions of one text. */
export function withoutBoilerplate<T extends ScoredLink>(
  links: readonly T[],
  of: DocumentPair,
  { boilerplateMatcher }: LanguagePack,
): T[] {
  const isBoilerplate = (side: SentenceAt): boolean =>
    findTerms(boilerplateMatcher, side.unit.annotations.words).length > 0;
  const standing = new Set(
    links.filter((link) => likenessOf(link) >= STANDS && !isBoilerplate(link.x)).map((link) => link.x),
  );
  if (standing.size >= VERSIONS * Math.min(of.a.length, of.b.length)) return [...links];
  return links.filter((link) => !isBoilerplate(link.x) || !isBoilerplate(link.y));
}
