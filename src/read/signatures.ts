/** Signatures: an office and a name in either order, a closing before them, or an office alone where a paper ends. */
import type { BlockCandidate, Candidates } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';
import { titleShaped } from './headings.ts';
import { isFormLine, isLabel } from './letter.ts';
import { endsSentence, isCaps, isName, wordCount } from './line-shape.ts';

/** Blocks looked at for one signature: two offices and two names under a closing, a department with each. */
const LONGEST = 8;

/** How many blocks from `from` on are one signature; 0 when none is there. Two signers are two signatures. */
export function signatureLength(candidates: Candidates, from: number, end: number, language: ReadingLanguage): number {
  // A place and date right above who signs is of the signature; apart from it, it is a line of its own.
  const isDated = from < end && language.cues.PLACE_AND_DATE.test(candidates[from]!.text);
  const dated = isDated && candidates[from + 1]?.lines[0]?.gap === 0 ? 1 : 0;
  const closing = from + dated;
  if (closing < end && isWhole(candidates[closing]!, language)) {
    const isOpen = closing + 1 < end && !isSignerName(candidates[closing]!.lines.at(-1)!.bare);
    const post = candidates[closing + 1];
    // `Met groet, / Piet Visser / staatssecretaris van Visserij`: what the signer is may stand apart.
    const isPost =
      !isOpen && post !== undefined && closing + 1 < end && post.lines[0]!.gap === 0 && signs(post, language);
    return closing + (isPost || (isOpen && isLoneName(post!)) ? 2 : 1) - from;
  }
  const closed = closing < end && isClosing(candidates[closing]!, language);
  const first = closing + (closed ? 1 : 0);
  const signers = signersEnd(candidates, first, Math.min(end, first + LONGEST), closed, end, language);
  if (signers > first) return signers - from;
  return closed ? first - from : 0;
}

/** The place after the signers that begin at `first`, or `first`. */
function signersEnd(
  candidates: Candidates,
  first: number,
  reach: number,
  closed: boolean,
  end: number,
  language: ReadingLanguage,
): number {
  if (first >= reach) return first;
  const isOffice = (i: number): boolean => i < reach && signs(candidates[i]!, language);
  const named = (i: number): boolean => isNamed(candidates[i]!, language);
  // `VERSLAG VAN HET BEZOEK AAN IERLAND` has the letters of a name.
  const isNameOf = (i: number): boolean =>
    (isLoneName(candidates[i]!) || (candidates[i]!.lines.length > 1 && isSigner(candidates[i]!, language))) &&
    language.cues.partOfTitle(candidates[i]!.text) === null;
  if (isOffice(first)) {
    if (named(first)) return first + 1;
    // Offices in a row, then their names in a row, as two columns come out.
    let names = first + 1;
    while (isOffice(names) && !named(names)) names += 1;
    let after = names;
    while (after < names + (names - first) && after < reach && isNameOf(after)) after += 1;
    if (after > names || closed || /,$/.test(candidates[after - 1]!.text)) return after;
    return endsPiece(candidates, after, end, language) ? after : first;
  }
  if (!isSigner(candidates[first]!, language)) return first;
  // `Corinne Aldershof / Minister of Inland Waters`: the name first, then what the signer is.
  let after = first + 1;
  const isPost = (i: number): boolean =>
    i < reach &&
    (isOffice(i) ||
      (closed &&
        isShort(candidates[i]!) &&
        !isCopyLine(candidates[i]!, language) &&
        candidates[i]!.lines[0]!.gap === 0));
  while (isPost(after)) after += 1;
  if (closed)
    return after === end - 1 && isShort(candidates[after]!) && !isCopyLine(candidates[after]!, language) ? end : after;
  return after > first + 1 && endsPiece(candidates, after, end, language) ? after : first;
}

/** A closing with all who sign below it in one block: `Hoogachtend, / de minister, / namens deze, / mr. Th. Ankersmit`. */
const isWhole = ({ marker, lines, text }: BlockCandidate, { cues }: ReadingLanguage): boolean =>
  !marker && lines.length > 1 && cues.CLOSING.test(text) && wordCount(text) <= 40 && !/\p{Ll}{3}\.$/u.test(text);

/** A closing on a line of its own: `Hoogachtend,`, `Met vriendelijke groet, namens het college,`. */
export function isClosing({ marker, text }: BlockCandidate, { cues }: ReadingLanguage): boolean {
  if (marker || !cues.CLOSING.test(text)) return false;
  return wordCount(text) <= 4 || (wordCount(text) <= 14 && !endsSentence(text));
}

/** Nothing follows, or the title of another paper. */
function endsPiece(candidates: Candidates, i: number, end: number, language: ReadingLanguage): boolean {
  if (i >= end) return true;
  const next = candidates[i]!;
  const { ANNEX, partOfTitle } = language.cues;
  return titleShaped(next, language) && (isCaps(next.text) || ANNEX.test(next.text) || partOfTitle(next.text) !== null);
}

/** `Enc. (2)`, `cc: Consumer Panel`, `Bijlage(n): 2`: what a letter says below its signature. */
export const isCopyLine = ({ text }: BlockCandidate, language: ReadingLanguage): boolean =>
  language.cues.partOfTitle(text) === null && wordCount(text) <= 24 && (isLabel(text, language) || isFormLine(text));

/** `........, voorzitter`: the place for a name. */
const NO_NAME = /^[\s.,_…-]+(?=\p{L})/u;

/** An office that may sign, with its name or without: short, no sentence. */
function signs(candidate: BlockCandidate, { cues }: ReadingLanguage): boolean {
  const { marker, lines } = candidate;
  const text = candidate.text.replace(NO_NAME, '');
  if (marker || wordCount(text) > 24 || lines.length > 8) return false;
  if (endsSentence(text) && !/\p{Lu}\.$/u.test(text)) return false;
  if (cues.SIGNED_FOR.test(text)) return true;
  if (!cues.OFFICE.test(text)) return false;
  return text.includes(',') || isLoneName(candidate) || (wordCount(text) <= 12 && !text.includes('.'));
}

/** Does the office stand with its name in one block? */
export function isNamed({ marker, lines, text }: BlockCandidate, { cues }: ReadingLanguage): boolean {
  if (marker || wordCount(text) > 24) return false;
  if (NO_NAME.test(text)) return cues.OFFICE.test(text.replace(NO_NAME, ''));
  if (!cues.OFFICE.test(text)) return false;
  const last = lines.at(-1)!.bare;
  if (lines.length > 1 && isSignerName(last) && !cues.OFFICE.test(last)) return true;
  // `Provinciale Staten voornoemd, / J. Steen, voorzitter / L. Blok, griffier`: each signer with a line.
  const signers = lines.slice(1).map(({ bare }) => bare.split(', ')[0]!);
  if (lines[0]!.bare.endsWith(',') && signers.length > 0 && signers.every(isSignerName)) return true;
  const comma = text.indexOf(', ');
  return comma > 0 && (isSignerName(text.slice(comma + 2)) || isSignerName(text.slice(text.lastIndexOf(', ') + 2)));
}

/** The block of one who signs by name first: `J. de Wit`, `J. de Wit, burgemeester`, `J. de Wit / burgemeester`. */
function isSigner(candidate: BlockCandidate, { cues }: ReadingLanguage): boolean {
  const { marker, lines, text } = candidate;
  if (marker || !isShort(candidate) || cues.LETTERHEAD_LINE.test(text) || cues.PLACE_AND_DATE.test(text)) return false;
  return isSignerName(lines[0]!.bare.split(', ')[0]!);
}

const isShort = ({ marker, lines, text }: BlockCandidate): boolean =>
  !marker && lines.length <= 5 && wordCount(text) <= 16 && (!endsSentence(text) || /\p{Lu}\.$/u.test(text));

/** `(w.g.)` and titles before a name, two names on a line with theirs, and degrees behind one. */
const BEFORE_NAME = /^\(?w\.? ?g\.?\)? |(?<![\p{L}.])\p{Ll}{2,5}\. ?/gu;
const BEHIND_NAME = /,? (?:\([^)]{1,30}\)|(?:MSc|MA|BSc|BA|LLM|LLB|PhD|MBA|MPA|MP|QC|KC|CBE|OBE|RA|RC|CPC)\b\.?)$/;

/** A name as one signs with it. */
const isSignerName = (text: string): boolean => isName(text.replace(BEFORE_NAME, '').replace(BEHIND_NAME, ''));

const isLoneName = ({ marker, lines }: BlockCandidate): boolean =>
  !marker && lines.every((line) => isSignerName(line.bare)) && lines.length <= 3;

/** Names on lines of their own, or some on a line: `Van der Windt, Ledegang, De Pijper,`. */
const areNames = (candidate: BlockCandidate): boolean =>
  isLoneName(candidate) ||
  (!candidate.marker &&
    candidate.lines.length <= 5 &&
    candidate.lines.every(({ bare }) =>
      bare
        .replace(/,$/, '')
        .split(/, | en | and /)
        .every(isSignerName),
    ));

/** How many blocks from here on are the names under a motion. */
export function moversLength(candidates: Candidates, from: number, end: number, { cues }: ReadingLanguage): number {
  const first = candidates[from]!;
  // Under the names the head of the next motion may stand.
  const isHead = ({ text }: BlockCandidate): boolean => cues.LETTERHEAD_LINE.test(text) || /\d{4}/.test(text);
  if (isHead(first)) return 0;
  const capitals = first.lines.every(
    ({ bare }) => /^\p{Lu}/u.test(bare) && wordCount(bare) <= 5 && !/[.;:]$/.test(bare),
  );
  if (!isLoneName(first) && !capitals) return 0;
  let after = from + 1;
  while (after < end && areNames(candidates[after]!) && !isHead(candidates[after]!)) after += 1;
  return after - from;
}
