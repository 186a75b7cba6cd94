import type { Dossier, Language, Source } from '../model.ts';
import { type ChangedFinding, type DossierDifference, dossierDifference } from '../view/difference.ts';
import { findingModel } from '../view/findings/finding-model.ts';
import { DIFFERENCE_MESSAGES } from './difference-messages.ts';

/** Findings told of one cause before "and n more". */
const TOLD = 20;

/** Two dossiers told apart, in lines: what the text did, what our reading did, and the findings of each. */
export function differenceLines(before: Dossier, after: Dossier, language: Language): string[] {
  const difference = dossierDifference(before, after);
  const { papers, came, went } = difference;
  const words = DIFFERENCE_MESSAGES[language];
  const listed = (say: (list: string) => string, sources: readonly Source[]): string[] =>
    sources.length === 0 ? [] : [say(sources.map(({ id }) => id).join(', '))];
  const texts = [
    ...listed(words.added, papers.added),
    ...listed(words.removed, papers.removed),
    ...listed(words.rewritten, papers.rewritten),
  ];
  const readings = [
    ...(difference.knowledge ? [words.knowledge] : []),
    ...(difference.corrections ? [words.corrections] : []),
    ...listed(words.redeclared, papers.redeclared),
    ...listed(words.reread, papers.reread),
  ];
  const isUnexplained = readings.length === 0 && [...came, ...went].some(({ by }) => by === 'reading');
  const why = isUnexplained ? [words.program] : readings;
  if (texts.length === 0 && why.length === 0 && came.length + went.length === 0) return [words.same];
  return [
    ...(texts.length === 0 ? [words.textSame] : [`${words.text}:`, ...texts]),
    ...(why.length === 0 ? [] : [`${words.reading}:`, ...why]),
    ...(came.length + went.length === 0 ? [words.none] : []),
    ...findingLinesBy(difference, 'text', [before, after], language),
    ...findingLinesBy(difference, 'reading', [before, after], language),
  ];
}

function findingLinesBy(
  { came, went }: DossierDifference,
  cause: ChangedFinding['by'],
  [before, after]: readonly [Dossier, Dossier],
  language: Language,
): string[] {
  const words = DIFFERENCE_MESSAGES[language];
  const told = (list: readonly ChangedFinding[], dossier: Dossier, sign: string): string[] =>
    list
      .filter(({ by }) => by === cause)
      .map(({ finding }) => {
        const { sentence, moved, paper } = findingModel(dossier, finding, { language, base: null });
        return `  ${sign} ${[sentence, moved, `(${paper})`].filter((part) => part !== '').join(' ')}`;
      });
  const [added, gone] = [told(came, after, '+'), told(went, before, '−')];
  if (added.length + gone.length === 0) return [];
  const head = (cause === 'text' ? words.byText : words.byReading)(added.length, gone.length);
  const lines = [...added, ...gone];
  return [`${head}:`, ...lines.slice(0, TOLD), ...(lines.length > TOLD ? [words.more(lines.length - TOLD)] : [])];
}
