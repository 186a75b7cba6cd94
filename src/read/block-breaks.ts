/** Where one block ends and the next begins. */

import { MOTION_CLAUSE, NOTE_CUE, SALUTATION } from '../languages/document-cues.ts';
import type { Language } from '../model.ts';
import { endsInHyphen } from '../text/line-breaks.ts';
import type { BodyLine } from './body-lines.ts';
import {
  continuesSentence,
  endsSentence,
  headingShaped,
  isCaps,
  isTerminated,
  opensSentence,
  startsFresh,
  startsLower,
  wordCount,
} from './line-shape.ts';
import type { Marker } from './list-markers.ts';

/** In a paper that sets paragraphs apart by blank lines a line must be clearly short to end one without. */
const CLEARLY = 0.95;

/** No wrapped line is so much wider than the narrowest full one: it is a paragraph on one line. */
const UNWRAPPED = 1.4;

/**
 * For each line of running text, whether a block begins with it. Evidence in order: a list marker; a blank line that is
 * not line spacing; a sentence that runs on; a line that ended with room to spare; a heading's shape. A page, notes or a
 * running head between two lines are no evidence of anything: the sentence decides.
 */
export function blockStarts(
  flow: readonly BodyLine[],
  markers: readonly (Marker | null)[],
  language: Language,
): boolean[] {
  const starts: boolean[] = [];
  let item = false;
  flow.forEach((_, i) => {
    const start = i === 0 || startsBlock(flow, markers, i, starts, item, language);
    starts.push(start);
    if (start) item = markers[i] !== null;
  });
  return starts;
}

function startsBlock(
  flow: readonly BodyLine[],
  markers: readonly (Marker | null)[],
  i: number,
  starts: readonly boolean[],
  item: boolean,
  language: Language,
): boolean {
  const a = flow[i - 1]!;
  const b = flow[i]!;
  if (markers[i]) return true;
  // A bullet that extraction put on a line of its own.
  const marker = markers[i - 1];
  if (marker && marker.to >= a.line.text.length) return false;
  if (a.set !== b.set && (a.set === 'bold' || b.set === 'bold') && starts[i - 1] && startsFresh(b.bare)) return true;
  if (endsInHyphen(a.bare) && startsLower(b.bare)) return false;
  if (MOTION_CLAUSE.test(b.bare) && startsLower(b.bare) && /[,;:]$/.test(a.bare) && (b.gap > 0 || b.dense)) return true;
  if (standsAlone(a.bare) || standsAlone(b.bare)) return true;
  const short = isShort(a, b);
  if (b.gap > 0 && !b.cut) return !runsOverBlank(a, b, language);
  if (startsLower(b.bare)) {
    if (b.gap > 0 && isTerminated(a.bare)) return true;
    return /;$/.test(a.bare) && short && b.gap > 0;
  }
  if (isCaps(a.bare) && isCaps(b.bare) && b.gap === 0 && !b.startsPage) return false;
  if (isCaps(b.bare) !== isCaps(a.bare) && isCaps(b.bare) && b.bare.length > 12 && !continuesSentence(a.bare, language))
    return true;
  if (isTerminated(a.bare)) {
    if (!startsFresh(b.bare)) return false;
    if (short) return true;
    if (b.cut && b.gap > 0 && endsSentence(a.bare) && !b.dense && a.line.index === b.line.index - 1) return true;
    return looksLikeHeading(flow, markers, i, language);
  }
  if (continuesSentence(a.bare, language) || !startsFresh(b.bare) || b.bare.startsWith('(')) return false;
  if (short) return true;
  // A full line without an end, and a capital: a name (`de / Europese Commissie`), unless it is a word that opens sentences.
  if ((b.dense || item || b.cut) && opensSentence(b.bare, language)) return true;
  return false;
}

/** Lines that are blocks wherever they stand: `Geachte voorzitter,`, `TER BESLISSING`. */
function standsAlone(text: string): boolean {
  return (
    (/,$/.test(text) && SALUTATION.test(text) && wordCount(text) <= 12) || (NOTE_CUE.test(text) && wordCount(text) <= 3)
  );
}

/** Would the next word have fitted on the line before it? Then that line was ended on purpose. */
function isShort(a: BodyLine, b: BodyLine): boolean {
  const { line, room } = a.width;
  if (room === Number.POSITIVE_INFINITY) return true;
  // Over a page blank lines are lost, so there they are no reason to ask for more.
  const measure = (b.dense || b.cut) && isTerminated(a.bare) ? room : room * CLEARLY;
  // Far wider than the lines around it: a paragraph on one line, in a paper that wraps elsewhere.
  return line + b.width.first < measure || line > room * UNWRAPPED;
}

/** A blank line in the middle of a sentence, left by a page break or by somebody's hand. */
function runsOverBlank(a: BodyLine, b: BodyLine, language: Language): boolean {
  if (isTerminated(a.bare) || !startsLower(b.bare) || b.gap > 1) return false;
  if (/,$/.test(a.bare)) return !startsLower(a.bare) && !MOTION_CLAUSE.test(b.bare);
  return (
    continuesSentence(a.bare, language) ||
    (a.width.line > a.width.room * 0.9 && a.width.room !== Number.POSITIVE_INFINITY)
  );
}

/** A short fresh line without an end, with something fresh under it. */
function looksLikeHeading(
  flow: readonly BodyLine[],
  markers: readonly (Marker | null)[],
  i: number,
  language: Language,
): boolean {
  const b = flow[i]!;
  const c = flow[i + 1];
  if (!c || !headingShaped(b.bare, language)) return false;
  if (c.gap > 0 && !c.dense) return b.gap > 0 || b.cut;
  return isShort(b, c) && (startsFresh(c.bare) || markers[i + 1] !== null);
}
