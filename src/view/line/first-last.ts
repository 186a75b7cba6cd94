import { movementOfStep } from '../../compare/movement.ts';
import { verdictOnAxis } from '../../compare/verdicts.ts';
import { dossierIndex, type LocatedSentence } from '../../dossier/index-by-id.ts';
import { AXES, isWordingAxis } from '../../languages/axis-labels.ts';
import { VERDICT_LABELS } from '../../languages/labels.ts';
import type { Dossier, Ends, Lane, Language, Mark, Passage, Quote, Thread, Verdict } from '../../model.ts';
import { passageAtEnd, passagesOnLane } from '../../text/clause-of-passage.ts';
import { paperName } from '../citation.ts';
import { viewStrings } from '../messages/index.ts';
import { lineStrings } from '../messages/line.ts';
import { passageDetailStrings } from '../messages/passage-detail.ts';
import { readingText, unreadText } from './reading-text.ts';

/** One axis, the first wording of a lane held directly against the last. */
export interface FirstLastAxis {
  readonly axis: Mark['axis'];
  readonly verdict: Verdict;
  /** What each of the two says on it; `own` for words of the papers, else words of the page. */
  readonly older: FirstLastWords;
  readonly newer: FirstLastWords;
  /** Why the steps between add up to something else, as one sentence; null where they do not. */
  readonly told: string | null;
}

export interface FirstLastWords {
  readonly text: string;
  readonly own: boolean;
}

export interface FirstLastModel {
  readonly lane: Lane;
  readonly older: LocatedSentence;
  readonly newer: LocatedSentence;
  readonly axes: readonly FirstLastAxis[];
}

/** First against last for every lane in which at least three papers speak, the widest lane first. */
export function firstLastModels(dossier: Dossier, thread: Thread, language: Language): FirstLastModel[] {
  const { sentences } = dossierIndex(dossier);
  return thread.lanes.flatMap((lane) => {
    const ends = lane.ends ?? null;
    if (ends === null) return [];
    const [older, newer] = [sentences.get(ends.shift.a.sentence), sentences.get(ends.shift.b.sentence)];
    if (older === undefined || newer === undefined) return [];
    const passages = passagesOnLane(lane);
    const [a, b] = [passageAtEnd(passages, ends.shift.a), passageAtEnd(passages, ends.shift.b)];
    const movement = movementOfStep(ends);
    const axes = AXES.flatMap((axis): FirstLastAxis[] => {
      const mark = ends.shift.marks.find((candidate) => candidate.axis === axis);
      if (mark === undefined) return [];
      return [
        {
          axis,
          verdict: movement.axes[axis] ?? verdictOnAxis(axis, mark.direction),
          older: wordsOn(axis, a, mark.carriers[0]?.old ?? null, older, language),
          newer: wordsOn(axis, b, mark.carriers[0]?.new ?? null, newer, language),
          told: toldOf(dossier, lane, ends, axis, older, newer, language),
        },
      ];
    });
    return [{ lane, older, newer, axes }];
  });
}

function wordsOn(
  axis: Mark['axis'],
  passage: Passage | null,
  carrier: Quote | null,
  located: LocatedSentence,
  language: Language,
): FirstLastWords {
  if (!isWordingAxis(axis))
    return { text: carrier?.text ?? passageDetailStrings[language].none, own: carrier !== null };
  const reading = passage?.wording[axis] ?? null;
  if (reading === null) return { text: unreadText(axis, language), own: false };
  const own = reading.span !== null && reading.value !== 'impersonal';
  return { text: readingText(axis, reading, located, language) ?? lineStrings[language].unnamed, own };
}

const when = (dossier: Dossier, { document }: LocatedSentence, language: Language): string =>
  paperName(dossier.documents, document, language);

/**
 * `Hoe ver: stap voor stap heen en weer (tussen 2022 en 2023 sterker, tussen 2023 en 2026 zwakker); rechtstreeks van
 * 2022 naar 2026 zwakker.` A step is told from the paper it was measured from, which need not be the one before it; a
 * step that passes over a speaking paper is told also where nothing moved, for that is then the why.
 */
function toldOf(
  dossier: Dossier,
  lane: Lane,
  ends: Ends,
  axis: Mark['axis'],
  older: LocatedSentence,
  newer: LocatedSentence,
  language: Language,
): string | null {
  const differs = ends.differs.find((difference) => difference.axis === axis);
  if (differs === undefined) return null;
  const words = viewStrings[language].line.ends;
  const { sentences } = dossierIndex(dossier);
  const name = (direction: Mark['direction']): string => VERDICT_LABELS[verdictOnAxis(axis, direction)][language];
  const speaking = lane.stations.filter(({ entries }) => entries.length > 0);
  const steps = speaking.flatMap((station, i) => {
    const moved = differs.steps.find(({ document }) => document === station.document)?.direction;
    const shifts = station.entries.flatMap(({ shift }) => (shift === null ? [] : [shift]));
    const on = (direction: Mark['direction']) =>
      shifts.find(({ marks }) => marks.some((mark) => mark.axis === axis && mark.direction === direction));
    const shift = on(moved ?? 'same');
    const from = shift && sentences.get(shift.a.sentence);
    const to = shift && sentences.get(shift.b.sentence);
    if (from === undefined || to === undefined) return [];
    const passes = from.document.source.id !== speaking[i - 1]?.document;
    if (moved === undefined && !passes) return [];
    const [start, end] = [when(dossier, from, language), when(dossier, to, language)];
    return [words.between(start, end, name(moved ?? 'same'))];
  });
  const chain = differs.chain === 'unclear' ? words.bothWays : name(differs.chain);
  const direct = words.direct(when(dossier, older, language), when(dossier, newer, language), name(differs.direct));
  return `${words.chain(chain)}${steps.length === 0 ? '' : `: ${steps.join(', ')}`}; ${direct}.`;
}
