/** What a line looks like, told from its characters alone. */
import type { ReadingLanguage } from './context.ts';

/** The last character of a line before the quotes and brackets that may follow a full stop; from the end, for it is asked of every line. */
function lastBeforeClosing(text: string): string {
  let end = text.length;
  while (end > 0 && `)]”"’'»`.includes(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1);
}

const isOneOf = (characters: string, one: string): boolean => one !== '' && characters.includes(one);

/** Does the line end as a sentence, or a clause of a list, may end? */
export const isTerminated = (text: string): boolean => isOneOf('.!?:;…', lastBeforeClosing(text));
/** Does it end as a sentence ends? */
export const endsSentence = (text: string): boolean => isOneOf('.!?…', lastBeforeClosing(text));

export const startsLower = (text: string): boolean => /^[(["“‘«]?\p{Ll}/u.test(text);
export const startsUpper = (text: string): boolean => /^[(["“„‘'’«]*(\p{Lu}|[’'‘]?[st] \p{Lu})/u.test(text);
export const startsFresh = (text: string): boolean => startsUpper(text) || /^["“„‘«]?\d/.test(text);

/** Capitals throughout, at least two letters. */
export const isCaps = (text: string): boolean => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

export function firstWord(text: string): string {
  const space = text.indexOf(' ');
  return space < 0 ? text : text.slice(0, space);
}

export function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

export function wordCount(text: string): number {
  let count = text === '' ? 0 : 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) count += 1;
  return count;
}

/** Does the text stop on a word nothing ends with (`van de`), a comma, a dash or an open bracket? */
export function continuesSentence(text: string, language: ReadingLanguage): boolean {
  if (/[,/(–&-]$/.test(text)) return true;
  const last = lastWord(text).replace(/^[("“‘]/, '');
  // `Van: DIE` ends in an office; `BALKANTOP VAN`, all capitals, does go on.
  if (last.length > 1 && isCaps(last) && !isCaps(text)) return false;
  return language.dangles(last);
}

/** Does the line begin with a word that opens sentences, set as one opens them (`Deze verklaring`, not `Van Campen`)? */
export function opensSentence(text: string, language: ReadingLanguage): boolean {
  const first = firstWord(text).replace(/,$/, '');
  if (!/^\p{Lu}/u.test(first) || !language.opens(first)) return false;
  const second = firstWord(text.slice(firstWord(text).length + 1));
  return second === '' || !/^\p{Lu}\p{Ll}/u.test(second) || /^(De|Het|Een|Deze|Dit|The|This)$/.test(first);
}

const NAME_TOKEN =
  /^((\p{Lu}\.)+(-\p{Lu}\.)*|\p{Lu}[\p{L}’'.-]*|van|de|der|den|ten|ter|te|el|du|le|la|bin|al|in|op|’t|'t|von|di|da|dos|en|and|c\.s\.)$/u;

/** Could this line be one person's name? Capitals, initials and particles, no figures, at most six words. */
export function isName(text: string): boolean {
  const tokens = text.replace(/,$/, '').split(' ');
  if (tokens.length > 6 || text.length > 48) return false;
  // `VERSLAG VAN HET BEZOEK AAN IERLAND`
  if (tokens.length > 4 && isCaps(text) && !text.includes('.')) return false;
  if (!tokens.every((token) => NAME_TOKEN.test(token))) return false;
  return /^\p{Lu}\p{L}/u.test(tokens.at(-1)!) || tokens.at(-1) === 'c.s.';
}

/**
 * Could this be a heading? Short, begins as headings do, and ends without a sentence's end. A question may be a heading;
 * a colon ends one only when the words before it are few (`Inzet Nederland:`), else it leads in what follows.
 */
export function headingShaped(text: string, language: ReadingLanguage): boolean {
  const words = wordCount(text);
  if (words > 18 || text.length > 150 || !/\p{L}/u.test(text) || !startsFresh(text.replace(/^§ ?/, ''))) return false;
  if (/https?:|www\.|@/.test(text)) return false;
  // `“3. What became of the money?”`: the question of somebody else, quoted with its number.
  if (/^[“"„«‘]\d.*\?[”"’»]$/u.test(text)) return false;
  if (text.endsWith(':'))
    return words <= 5 && !language.dangles(lastWord(text.slice(0, -1))) && !language.cues.DATE_ONLY.test(text);
  if (/\?$/.test(text)) return words <= 12;
  if (/[.;,!…][)”"’']?$/.test(text) && !/\b(c\.s|jl|e\.d|etc)\.$/.test(text)) return false;
  return !continuesSentence(text, language);
}
