/**
 * Sentences that point back: "Dit is een belangrijk instrument om ...", "De EU zal dit proces ondersteunen".
 *
 * Their meaning hangs on the sentence before, so they take its themes. What points at an occasion or a region ("tijdens
 * deze bijeenkomst", "deze landen") points at no matter and takes nothing.
 */
import type { Language } from '../model.ts';
import type { Word } from '../text/tokenize.ts';

/** How a sentence points: at a matter ("dit proces"), at two countries just named ("beide landen"), or by its opening. */
export type Anaphora = 'opening' | 'matter' | 'both';

const OPENING: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    'dit dat hierop hiermee hiervoor hiertoe daartoe daarop daarmee hieraan hierin daarin hierbij'.split(' '),
  ),
  en: new Set('this that these those thereto'.split(' ')),
};
/** Verbs that show that the opening word stands by itself: "Dit is", not "Dit verslag". Adverbs of place need none. */
const VERBS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    'is was zijn waren omvat betekent betreft gaat geldt gold vraagt vergt draagt vormt biedt moet kan zal'.split(' '),
  ),
  en: new Set('is was are were means includes concerns requires must can will'.split(' ')),
};
const BARE: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['dit', 'dat']),
  en: new Set(['this', 'that', 'these', 'those']),
};
const POINTER: Record<Language, ReadonlySet<string>> = {
  nl: new Set(['dit', 'deze', 'dergelijke', 'zulke', 'die']),
  en: new Set(['this', 'these', 'such', 'those']),
};
/** Nouns that stand for any matter, with which a sentence points at the one before. */
const MATTERS: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `proces inspanningen uitdagingen dreigingen maatregelen grondslagen instrument pakket gebied terrein plan vraagstukken
    kwestie hervormingen activiteiten voorstel onderwerp doelstellingen beginselen`.split(/\s+/),
  ),
  en: new Set(
    `process efforts challenges threats measures foundations instrument package area plan issues reforms activities
    proposal objectives principles`.split(/\s+/),
  ),
};

/** English takes a matter up with a verb: "those partners that have already done so", "we invite others to do the same". */
const DO = /^(?:do|does|did|done|doing)$/;

/** How a sentence points back, or null. */
export function anaphoraOf(text: readonly Word[], language: Language): Anaphora | null {
  const first = text[0]?.fold ?? '';
  const second = text[1]?.fold ?? '';
  if (OPENING[language].has(first) && (!BARE[language].has(first) || VERBS[language].has(second))) return 'opening';
  for (const [at, word] of text.entries()) {
    const next = text[at + 1]?.fold ?? '';
    if (word.fold === 'beide' || word.fold === 'both') return 'both';
    const again = next === 'so' || (next === 'the' && text[at + 2]?.fold === 'same');
    if (language === 'en' && again && DO.test(word.fold)) return 'matter';
    if (POINTER[language].has(word.fold) && MATTERS[language].has(next)) return 'matter';
  }
  return null;
}
