/**
 * The theme of a sentence that names none, from the sentences around it in its paragraph.
 *
 * "De opbrengst gaat naar de bouw van kademuren" between two sentences about harbour dues is about harbour dues. Only
 * sentences of one paragraph help, and only by their main theme in words of their own: across paragraphs and down from
 * theme to theme it guessed. A paragraph's last sentence takes nothing from the one before it alone: it sums up, or goes
 * on to something else.
 */
import type { LanguagePack } from '../languages/compile-pack.ts';
import type { Tag } from '../model.ts';
import type { Word } from '../text/tokenize.ts';
import { continuedOf } from './anaphora.ts';

/** A sentence of a paragraph with the tags it has by its words, its heading, and what it points at. */
export interface ParagraphSentence {
  readonly id: string;
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  /** May neighbours speak for it: on the subject, no word of a theme nor a look-alike, no set phrase. */
  readonly isOpen: boolean;
}

/** What a neighbour says, of one: below a word in passing, for it is no word at all. */
export const NEIGHBOUR_WEIGHT = 0.25;
/** Words beside those of grammar under which a sentence says too little to belong anywhere: "Het was koud." */
const SAYS_SOMETHING = 3;
/** Words in front among which a short subject stands: "De parkeervergunning", "The policy rate". */
const SUBJECT_WORDS = 3;

/** The first theme a sentence names itself; null where it inherited all, or says only form. */
function ownTheme(of: ParagraphSentence | undefined, form: string): Tag | null {
  return of?.tags.find(({ theme, inheritedFrom }) => inheritedFrom === null && theme !== form) ?? null;
}

const saysSomething = (words: readonly Word[], { words: { functionWords } }: LanguagePack): boolean =>
  words.filter(({ fold }) => !functionWords.has(fold)).length >= SAYS_SOMETHING;

/** Does a sentence go on about the theme of the one before it: as its matter, or as its subject, which stands in front. */
function goesOn(words: readonly Word[], before: ParagraphSentence, { evidence }: Tag, pack: LanguagePack): boolean {
  const continued = continuedOf(words, pack);
  const front = before.words[SUBJECT_WORDS - 1]?.to ?? Number.POSITIVE_INFINITY;
  return continued === 'matter' || (continued === 'subject' && evidence.some(({ span }) => span.to <= front));
}

/**
 * The theme each sentence of a paragraph takes from its neighbours, in order; null where it takes none. `form` is the
 * theme of set phrases, which no sentence takes over.
 */
export function themesFromNeighbours(
  sentences: readonly ParagraphSentence[],
  pack: LanguagePack,
  form: string,
): (Tag | null)[] {
  return sentences.map(({ id, words, tags, isOpen }, at) => {
    if (!isOpen || tags.length > 0) return null;
    const before = ownTheme(sentences[at - 1], form);
    const after = ownTheme(sentences[at + 1], form);
    if (before === null) return null;
    const agrees = after !== null && after.theme === before.theme && saysSomething(words, pack);
    if (!agrees && !goesOn(words, sentences[at - 1]!, before, pack)) return null;
    const score = Math.round(before.score * NEIGHBOUR_WEIGHT * 1000) / 1000;
    const neighbours = agrees ? [before.sentence, after.sentence] : [before.sentence];
    return { ...before, sentence: id, score, inheritedFrom: before.sentence, neighbours };
  });
}
