import { isSpeaking, movementOfStep } from '../../compare/movement.ts';
import { BESIDE_LABEL, CORRECTED_LABELS, STANDING_LABELS, VERDICT_LABELS } from '../../languages/labels.ts';
import type { Entry, Label, Language, Movement, Standing, Verdict } from '../../model.ts';
import type { Icon } from '../icons.ts';
import type { PassageRow } from './stations.ts';

/** One step of the line: what the icon draws, and the word of the closed list. */
export interface MovementWord {
  readonly icon: Icon;
  readonly word: string;
}

/** The word for a first time without its restriction, and that restriction: only what was found is set bold. */
export function firstWords(language: Language): readonly [word: string, within: string | null] {
  const label = STANDING_LABELS.first[language];
  const at = label.indexOf(' in ');
  return at === -1 ? [label, null] : [label.slice(0, at), label.slice(at + 1)];
}

/** Verdicts in words: `zwakker, andere spreker`; empty for none. */
export function verdictText(verdicts: readonly Verdict[], language: Language): string {
  return verdicts.map((verdict) => VERDICT_LABELS[verdict][language]).join(', ');
}

/**
 * What a person said of a movement: `gecorrigeerd: niet zwakker`, `betwist: zwakker`, or `gecorrigeerd` where the verdicts
 * stand as they stood; null where no person said anything.
 */
export function correctedText({ corrected, verdicts }: Movement, language: Language): string | null {
  if (corrected === undefined) return null;
  const word = (name: keyof typeof CORRECTED_LABELS): string => CORRECTED_LABELS[name][language];
  const gone = verdictText(
    corrected.was.filter((verdict) => !verdicts.includes(verdict)),
    language,
  );
  if (corrected.withheld) return gone === '' ? word('disputed') : `${word('disputed')}: ${gone}`;
  return gone === '' ? word('corrected') : `${word('corrected')}: ${word('not')} ${gone}`;
}

/** The verdicts of a movement that are told: none where a person refused them and gave no other. */
export const verdictsTold = ({ verdicts, corrected }: Movement): readonly Verdict[] =>
  corrected?.withheld ? [] : verdicts;

/** The verdicts in words with what a person said of them: `anders verwoord, gecorrigeerd: niet zwakker`; empty for none. */
export function toldVerdicts(movement: Movement | null | undefined, language: Language): string {
  if (!movement) return '';
  const told = verdictText(verdictsTold(movement), language);
  return [told, correctedText(movement, language)].filter((part) => part !== null && part !== '').join(', ');
}

/** The standing of a movement where it is told beside the verdicts: a first time, a return, or all there is to tell. */
function standingTold({ standing, verdicts }: Movement): NonNullable<Movement['standing']> | null {
  return standing === 'first' || standing === 'returned' || verdicts.length === 0 ? standing : null;
}

function standingWord(standing: NonNullable<Movement['standing']>, language: Language): string {
  if (standing === 'beside') return BESIDE_LABEL[language];
  return standing === 'first' ? firstWords(language)[0] : STANDING_LABELS[standing][language];
}

/** What happened at a passage, in words of the closed list, verdicts first; norm and act can part ways, so there may be more. */
export function movementWords(movement: Movement, language: Language): readonly MovementWord[] {
  const words = verdictsTold(movement).map((icon): MovementWord => ({ icon, word: VERDICT_LABELS[icon][language] }));
  const standing = standingTold(movement);
  const corrected = correctedText(movement, language);
  const place = standing === null ? [] : [{ icon: standing, word: standingWord(standing, language) }];
  return [...words, ...place, ...(corrected === null ? [] : [{ icon: 'corrected', word: corrected } as const])];
}

/** The same as one phrase, a first time with its restriction: `zwakker, keert terug`, `eerste keer in dit dossier`. */
export function movementText(movement: Movement, language: Language): string {
  return movementWords(movement, language)
    .map(({ icon, word }) => (icon === 'first' ? STANDING_LABELS.first[language] : word))
    .join(', ');
}

/**
 * What a paper does on a lane: how `main`, the passage that the lane runs through, moved, with the place of the paper on that lane;
 * else that it does not speak. The standing alone told "gelijk" of a paper whose passage was weaker, for it only knows how
 * alike the words are.
 */
export function stationText(standing: Standing, main: Entry | null, language: Language): string {
  if (main === null || !isSpeaking(standing)) return STANDING_LABELS[standing][language];
  return movementText({ ...movementOfStep(main), standing }, language);
}

/** Whom the lane of a passage is narrowed to, by name; null on the widest. */
export function narrowedTo({ lane: { addressee } }: PassageRow): Label | null {
  return addressee.class === 'all' ? null : addressee.label;
}
