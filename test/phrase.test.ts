import { describe, expect, it } from 'vitest';
import type { Language, Span, Tense } from '../src/model.ts';
import { nounPhrase, verbGroup } from '../src/view/noun-phrase.ts';

/** `Van de Westelijke [Balkanlanden] zal`: brackets round the word the reading points at. */
function marked(text: string): { text: string; span: Span } {
  const from = text.indexOf('[');
  return { text: text.replace(/[[\]]/g, ''), span: { from, to: text.indexOf(']') - 1 } };
}

describe('a phrase for a label', () => {
  it.each<[string, string, Language]>([
    ['Van de Westelijke [Balkanlanden] zal het kabinet', 'de Westelijke Balkanlanden', 'nl'],
    ['De aansluiting van [deze landen] is besproken', 'deze landen', 'nl'],
    ['via aansluiting van alle Westelijke [Balkanlanden] bij', 'alle Westelijke Balkanlanden', 'nl'],
    ['De [leiders] zullen spreken', 'de leiders', 'nl'],
    ['en werden de [landen] van de Noordelijke Eilanden opgeroepen', 'de landen van de Noordelijke Eilanden', 'nl'],
    [
      'waardering voor [landen] die zich aansluiten bij het verdrag, en',
      'landen die zich aansluiten bij het verdrag',
      'nl',
    ],
    ['Dat betekent dat [kandidaat-lidstaten] moeten hervormen', 'kandidaat-lidstaten', 'nl'],
    ['waarin [Nederland] vraagt', 'Nederland', 'nl'],
    ['is een gezamenlijke [verklaring] aangenomen', 'een gezamenlijke verklaring', 'nl'],
    ['The [leaders] of the European Union urged', 'the leaders of the European Union', 'en'],
    ['urged all the [countries] to join', 'all the countries', 'en'],
  ])('%s', (text, phrase, language) => {
    const { span, text: plain } = marked(text);
    expect(nounPhrase(plain, span, language)).toBe(phrase);
  });

  it.each<[string, string, Tense, Language]>([
    ['Nederland heeft het belang [onderstreept], en', 'heeft … onderstreept', 'past', 'nl'],
    ['Er is [gesproken] over vis', 'is gesproken', 'past', 'nl'],
    ['Ook [benadrukte] Nederland, dat heeft gezegd', 'benadrukte', 'past', 'nl'],
    ['Van de landen zal het kabinet aansluiting [vragen]', 'zal … vragen', 'future', 'nl'],
    ['Er zal tevens [gesproken] worden over vis', 'zal … gesproken worden', 'future', 'nl'],
    ['waarover [gesproken] zal worden in mei', 'gesproken zal worden', 'future', 'nl'],
    [
      'heeft vis gevraagd en aangegeven van IJsland te [verwachten] dat',
      'heeft … aangegeven … te verwachten',
      'past',
      'nl',
    ],
    ['Er zal worden gevist, wat vis [aanmoedigt]', 'aanmoedigt', 'present', 'nl'],
    ['The ministers have strongly [urged] Iceland', 'have … urged', 'past', 'en'],
  ])('%s', (text, group, tense, language) => {
    const { span, text: plain } = marked(text);
    expect(verbGroup(plain, span, tense, language)).toBe(group);
  });
});
