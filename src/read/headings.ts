/** Titles and headings, by their shape and what stands around them. */
import { type BlockCandidate, blockCandidate, type Candidates } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { headingShaped, isTerminated, startsLower, wordCount } from './line-shape.ts';

export function titleShaped({ lines, text }: BlockCandidate, language: ReadingLanguage): boolean {
  if (headingShaped(text, language)) return true;
  const open = !/[.;:,]$/.test(text) || /\bc\.s\.$/i.test(text);
  return lines.length <= 5 && wordCount(text) <= 40 && open && /^[\p{Lu}\d“"]/u.test(text);
}

export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The signs before a heading (`## Uitbreiding`), blanks included. */
const HASHES = /^#{1,6}\s+/;
export const withoutHashes = (text: string): string => text.replace(HASHES, '');
export const hashesLength = (text: string): number => HASHES.exec(text)?.[0].length ?? 0;

/** The longest heading, in characters; of those measured it has 126. Every block under a heading holds its text. */
const LONGEST = 250;

/** A heading: of a heading's shape, and with something under it. A numbered one has text under it, not the next number. */
export function isHeading(candidates: Candidates, i: number, end: number, language: ReadingLanguage): boolean {
  const { lines, marker, turn } = candidates[i]!;
  const text = withoutHashes(candidates[i]!.text);
  if (text.length > LONGEST) return false;
  if (lines.every((line) => line.listed)) return true;
  if (turn) return (turn.alone || turn.kind === 'number') && i + 1 < end;
  // Right under `Vraag 4` stands the question, however short; what a speaker asks at last is no heading either.
  const under = candidates[i - 1]?.turn;
  if (under?.alone || (under?.kind === 'speech' && text.endsWith('?'))) return false;
  const bold = lines.every((line) => line.set !== null);
  if (marker && (marker.value === 0 || text.endsWith(':'))) return false;
  // `This Council:` opens what it moves.
  if (/[,;:]$/.test(text) && language.turns.CHAMBER.test(text) && candidates[i + 1]?.turn) return false;
  // `1 maart 2011: eerste storting in het fonds`: a line of a calendar.
  const colon = text.indexOf(': ');
  if (colon > 0 && language.cues.DATE_ONLY.test(text.slice(0, colon)) && startsLower(text.slice(colon + 2)))
    return false;
  if (language.cues.DATE_ONLY.test(text) || /^[([].*[)\]]$/.test(text)) return false;
  if (!headingShaped(text, language) && !(bold && wordCount(text) <= 30 && !/[.;,]$/.test(text))) return false;
  if (language.cues.NOTES_HEADING.test(text)) return true;
  const next = candidates[i + 1];
  if (lines.length > 3 || i + 1 >= end || !next) return false;
  if (!bold && next.marker && leadsIn(text, language)) return false;
  const previous = candidates[i - 1];
  if (isFormValue(candidates, i) && !bold) return false;
  if (!marker)
    return (
      bold ||
      language.turns.PART_LABEL.test(text) ||
      !isNumbered(previous) ||
      isTerminated(previous!.text) ||
      !isNumbered(next)
    );
  // `2.` on a line of its own above `Uitkomsten`; else after points that are sentences comes another point, however short.
  const numberAlone = marker.to >= lines[0]!.printed.text.length;
  if (!numberAlone && pointsBefore(candidates, i)) return false;
  const follows = previous?.marker?.style === marker.style && isNumbered(previous) && !/\.1/.test(marker.style);
  return next.marker?.style !== marker.style && !follows;
}

/** The value below a label in a form of bullets: `• a) Titel voorstel / Voorstel voor een verordening / • b) ...`. */
export function isFormValue(candidates: Candidates, i: number): boolean {
  const [before, label, value, next] = [-2, -1, 0, 1].map((step) => candidates[i + step]);
  const isLabel = (candidate: BlockCandidate | undefined): boolean =>
    candidate?.marker?.value === 0 && wordCount(candidate.text) <= 14 && !isTerminated(candidate.text);
  if (value!.marker || !isLabel(label)) return false;
  // The next label, or above it the value of the one before.
  return isLabel(next) || (before !== undefined && !before.marker && isLabel(candidates[i - 3]));
}

/** Words with a colon that lead in the list under them: `Finland stelt de volgende prioriteiten:`, not `Inzet Nederland:`. */
function leadsIn(text: string, { turns, pack }: ReadingLanguage): boolean {
  if (!text.endsWith(':')) return false;
  const words = text.slice(0, -1).toLowerCase().split(' ');
  const verb = words.slice(1).some((word) => pack.auxiliaries.has(word) || pack.verbForms.has(word));
  return words.length >= 4 || verb || turns.LEAD_IN.test(text);
}

const isNumbered = (candidate: BlockCandidate | undefined): boolean => (candidate?.marker?.value ?? 0) > 0;

/** Is the marker before this one in its list, within reach, that of a running sentence? */
function pointsBefore(candidates: Candidates, i: number): boolean {
  const { style, value } = candidates[i]!.marker!;
  const near = candidates.slice(Math.max(0, i - 12), i);
  const point = near.findLast(({ marker }) => marker?.style === style && marker.value === value - 1);
  return point !== undefined && /[.;]$/.test(point.text);
}

/** A heading or title keeps its number: `2. Uitbreiding` is what the paper calls that section. */
export function withNumber(candidate: BlockCandidate): BlockCandidate {
  return candidate.marker ? blockCandidate(candidate.lines) : candidate;
}
