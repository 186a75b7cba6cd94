/**
 * Which sentences speak of what the knowledge is about.
 *
 * The words of one subject are words of another: "handel" stands in "handelen of nalaten", "klimaat" in the rules of a
 * school. In a paper of the subject one such word tells; in a stranger it tells nothing, and because it stands there once
 * it looked like the rarest thing two strangers share. So a word alone counts where the text around it speaks of the
 * subject; elsewhere it needs a second one beside it.
 */
import type { Span } from '../model.ts';
import type { ObjectHit } from './objects.ts';
import type { ThemeHit } from './theme-lexicon.ts';
import { sectionOf, type TokenizedBlock, type TokenizedSentence } from './tokenized-document.ts';

/** Words of the knowledge in a sentence. */
interface Named {
  readonly hits: readonly ThemeHit[];
  readonly objects: readonly ObjectHit[];
}

/**
 * Shares of the sentences of a paper, or of a section, from which it speaks of the subject: that name a theme; or that hold
 * any word, and among them two. Papers of the subject have 0.53 to 0.79, 0.73 to 0.93 and 0.4 to 0.65; strangers under
 * 0.12, 0.2 and hardly any, and sentences picked for their ambiguous words 0.32, 0.6 and 0.02.
 */
const SPEAKS = { theme: 0.4, word: 0.3, two: 0.1 };
/** The same of a short list of terms, of any word: few of its words stand anywhere by chance. */
const SPEAKS_SHORT = 0.1;
/** Terms from which a list is long. */
const LONG_LIST = 100;
/** Words of a sentence for each that is of the knowledge: two in an article of sixty words stand there by chance. */
const SPARSE = 15;
/** Sentences under which a paper or a section is too short to tell. */
const ENOUGH = 5;

interface ReadSentence {
  readonly id: string;
  readonly section: string;
  /** A word that names a theme wherever it stands. */
  readonly theme: boolean;
  /** Places at which words of the knowledge stand. */
  readonly places: number;
  readonly words: number;
}

/** At how many places apart a sentence itself holds words of the knowledge. */
function placesOf({ hits, objects }: Named): number {
  const own = objects.filter(({ inheritedFrom }) => inheritedFrom === null);
  let [places, end] = [0, 0];
  for (const { from, to } of [...hits, ...own].map(({ span }) => span).sort((x: Span, y: Span) => x.to - y.to)) {
    if (places > 0 && from < end) continue;
    [places, end] = [places + 1, to];
  }
  return places;
}

function speaks(some: readonly ReadSentence[], terms: number): boolean {
  const share = (holds: (one: ReadSentence) => boolean): number => some.filter(holds).length / some.length;
  const word = share(({ theme, places }) => theme || places > 0);
  if (terms < LONG_LIST) return word >= SPEAKS_SHORT;
  if (share(({ theme }) => theme) >= SPEAKS.theme) return true;
  return word >= SPEAKS.word && share(({ places }) => places > 1) >= SPEAKS.two;
}

/** Ids of the sentences, of prose and headings, that speak of the subject of the knowledge, which has so many terms. */
export function subjectSentences(
  blocks: readonly TokenizedBlock[],
  namedIn: (sentence: TokenizedSentence) => Named,
  terms: number,
): ReadonlySet<string> {
  const read = blocks.flatMap(({ block, isProse, isHeading, sentences }) =>
    (isProse || isHeading ? sentences : []).map((of): ReadSentence => {
      const { sentence, words } = of;
      const named = namedIn(of);
      return {
        id: sentence.id,
        section: sectionOf(block),
        theme: named.hits.some(({ weak }) => !weak),
        places: placesOf(named),
        words: words.length,
      };
    }),
  );
  const idsOf = (some: readonly ReadSentence[]): string[] => some.map(({ id }) => id);
  if (read.length < ENOUGH || speaks(read, terms)) return new Set(idsOf(read));
  const sections = new Map<string, ReadSentence[]>();
  for (const one of read) {
    const known = sections.get(one.section);
    if (known === undefined) sections.set(one.section, [one]);
    else known.push(one);
  }
  const spoken = [...sections.values()].filter((some) => some.length >= ENOUGH && speaks(some, terms)).flat();
  const dense = read.filter(({ places, words }) => places > 1 && places * SPARSE >= words);
  return new Set(idsOf([...spoken, ...dense]));
}
