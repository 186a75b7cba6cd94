/** The words in which a survey says what it found and why it says so, in both languages. */
import type { Label, ProposalKind } from '../model.ts';

export const PROPOSAL_LABELS: Readonly<Record<ProposalKind, Label>> = {
  acronym: { nl: 'Afkorting', en: 'Acronym' },
  word: { nl: 'Woord zonder thema of onderwerp', en: 'Word without theme or object' },
  place: { nl: 'Onbekende plaatsnaam', en: 'Unknown name of a place' },
  company: { nl: 'Thema in ongewoon gezelschap', en: 'Theme in unusual company' },
  formula: { nl: 'Vaste formule met een bijzin', en: 'Set phrase with a clause behind it' },
  untagged: { nl: 'Zin zonder thema', en: 'Sentence without a theme' },
};

const times = (n: number): Label => (n === 1 ? { nl: 'één keer', en: 'once' } : { nl: `${n} keer`, en: `${n} times` });
const both = (nl: string, en: string): Label => ({ nl, en });

/** Why a proposal is made; every argument is a label of the knowledge, words of the paper, or a count. */
export const PROPOSAL_REASONS = {
  acronymKnown: (long: string, label: Label): Label =>
    both(
      `De tekst voert „${long}” in; één van beide telt al onder ${label.nl}, de andere alleen in dit stuk.`,
      `The text introduces “${long}”; one of the two counts under ${label.en} already, the other in this paper only.`,
    ),
  acronymNew: (long: string, count: number): Label =>
    both(
      `De tekst voert „${long}” in en gebruikt de afkorting ${times(count).nl}; geen onderwerp kent een van beide.`,
      `The text introduces “${long}” and uses the acronym ${times(count).en}; no object knows either.`,
    ),
  word: (count: number, headings: number, untagged: number, near: Label | null): Label => {
    const without = untagged === 0 ? both('', '') : both(`, ${untagged} zonder thema`, `, ${untagged} without a theme`);
    const prose = both(
      `in ${count} ${count === 1 ? 'zin' : 'zinnen'}${without.nl}`,
      `in ${count} ${count === 1 ? 'sentence' : 'sentences'}${without.en}`,
    );
    const heading = both('in een kop', 'in a heading');
    const where = (count === 0 ? [heading] : headings === 0 ? [prose] : [prose, heading]) as Label[];
    return both(
      `Staat ${where.map(({ nl }) => nl).join(' en ')}; zeldzaam in ander ambtelijk Nederlands.${near === null ? '' : ` Het vaakst naast ${near.nl}.`}`,
      `Stands ${where.map(({ en }) => en).join(' and ')}; rare in other official prose.${near === null ? '' : ` Most often beside ${near.en}.`}`,
    );
  },
  place: (count: number): Label =>
    both(
      `Staat ${times(count).nl} waar een plaats staat, en is geen gebied.`,
      `Stands ${times(count).en} where a place stands, and is no region.`,
    ),
  company: (theme: Label, others: Label, seen: number): Label =>
    both(
      `Staat bij ${others.nl}; in de andere stukken staat ${theme.nl} in ${seen} zinnen en nooit daarbij. Kijk of het woord hier iets anders betekent.`,
      `Stands beside ${others.en}; in the other papers ${theme.en} stands in ${seen} sentences and never beside it. See whether the word means something else here.`,
    ),
  formula: (clause: string): Label =>
    both(
      `Na de formule volgt „${clause}”: daarin kan een standpunt staan.`,
      `After the phrase follows “${clause}”: it may hold a position.`,
    ),
  untagged: (word: string | null): Label =>
    both(
      `Geen woord van deze zin hoort bij een thema${word === null ? '.' : `; „${word}” zegt er het meest van.`}`,
      `No word of this sentence belongs to a theme${word === null ? '.' : `; “${word}” says most about it.`}`,
    ),
  unlike: (words: string): Label =>
    both(`„${words}” gaat hier over iets anders.`, `“${words}” is about something else here.`),
} as const;
