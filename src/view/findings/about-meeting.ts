import { carriersOfVerdict } from '../../compare/movement.ts';
import { dossierIndex } from '../../dossier/index-by-id.ts';
import { isDayOfOccasion } from '../../languages/occasions.ts';
import type { Dossier, Quote } from '../../model.ts';
import type { Finding } from './finding.ts';

/**
 * Whether a finding tells of the gathering itself: whether a declaration is adopted, who attends, on which day they met before.
 * "Information received since the Committee met in December" has another month in every paper, and says nothing else.
 */
export function isAboutMeeting(dossier: Dossier, { kind, older, newer, step }: Finding): boolean {
  const { passages, sentences } = dossierIndex(dossier);
  const isSet = (sentence: string | undefined): boolean =>
    sentence !== undefined && (passages.get(sentence) ?? []).some(({ formula }) => formula !== null);
  if (isSet(older?.sentence) || isSet(newer?.sentence)) return true;
  if (kind !== 'other-date' || step === null) return false;
  const isOfOccasion = (quote: Quote | null): boolean => {
    const found = quote === null ? undefined : sentences.get(quote.sentence);
    if (quote === null || found === undefined) return true;
    return isDayOfOccasion(found.sentence.text, quote.span, found.document.source.language);
  };
  const carriers = carriersOfVerdict(step.movement, step.verdict);
  return carriers.length > 0 && carriers.every((words) => isOfOccasion(words.old) && isOfOccasion(words.new));
}
