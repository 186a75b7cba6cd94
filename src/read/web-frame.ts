/**
 * The pass that finds what a web page puts around a paper. Gets the lines with their page furniture; adds those of menus,
 * breadcrumbs, link lists, cookie bars and page feet. Two kinds of evidence must agree: words or a shape that only a web page
 * prints, and a place before the first or after the last running text. `Contact` above an address in the middle of a paper is
 * its own, and no sentence is ever taken out of prose.
 */
import type { ReadingContext, ReadingLanguage } from './context.ts';
import { endsSentence, headingShaped, isCaps, isTerminated, wordCount } from './line-shape.ts';
import type { Line } from './lines.ts';
import type { FurnishedLines } from './page-furniture.ts';

/** Lines from an edge within which a frame ends. */
const REACH = 80;

/** Words of a menu nobody foresaw. */
const MENU = 8;

/** Lines from the end within which a page tells of itself. */
const ABOUT = 12;

/** Lines of a menu one under another that are words of no web page in particular. */
const LINKS = 3;

/** A file with its size: `PDF document | 4 pagina's | 312 kB`. */
const FILE = /\b(pdf|odt|docx?|html|word)\b.{0,40}\b\d+([.,]\d+)? ?[kM]B\)?$/i;

/** Headings of the paper that a page lists above it, at most. */
const ENTRIES = 20;

/** Lines of a link list or of data, by their shape: `[overzicht] [zoeken]`, `Home > Haven > Tarieven`, `Nummer: 12, datum: ...`. */
const SHAPES: readonly RegExp[] = [
  /^(\[[^\]]{1,40}\]\s*){2,}$/,
  // No sign that parts two steps may stand in a step: a line of many slashes took hours.
  /^(home|start|startpagina) ?([>›»/|→][^>›»/|→.;]{1,80})+$/iu,
  /^[^>›»→.;:]{2,40}([>›»→][^>›»→.;:]{2,80}){2,}$/u,
  /^©/,
  // A search box.
  /^.{0,20}\[\s*\].{0,20}$/,
  FILE,
];

/** Two data of a file on one line: a label, its value, a comma, another label. */
const isDataLine = (text: string): boolean =>
  !endsSentence(text) &&
  /^\p{L}[\p{L} ]{1,20}: [^,]{1,60}(, \p{L}[\p{L} ]{1,20}: [^,]{1,60}){1,}$/u.test(text) &&
  /\d/.test(text);

export function findWebFrame({ language }: ReadingContext, input: FurnishedLines): FurnishedLines {
  const { lines } = input;
  // A file of paragraphs is no page saved as text.
  if (input.unit === 'paragraphs') return input;
  const furniture = new Set(input.furniture);
  for (const line of [...topFrame(lines, language), ...footFrame(lines, language), ...betweenBlocks(lines, language)])
    furniture.add(line.index);
  return furniture.size === input.furniture.size ? input : { ...input, furniture };
}

/** The words of a line without arrows and icons before and behind them. */
const wordsOfLink = (text: string): string =>
  // From the first of a run of signs alone: tried from each of them, a line of brackets took time by its square.
  text.replace(/^[^\p{L}\p{N}[(©]+/u, '').replace(/(?<![^\p{L}\p{N}\])?.:!])[^\p{L}\p{N}\])?.:!]+$/u, '');

/** Printed by web pages alone. */
function isOfWeb(text: string, { cues }: ReadingLanguage): boolean {
  const words = wordsOfLink(text);
  return cues.WEB_LINE.test(words) || SHAPES.some((shape) => shape.test(words)) || isDataLine(words);
}

/** Links that may be words of a paper as well. */
function isLink(text: string, { cues }: ReadingLanguage): boolean {
  const words = wordsOfLink(text);
  // One link, or a row of them: `Home Actueel Onderwerpen Contact`.
  return (
    cues.WEB_LINK.test(words) || (words.includes(' ') && words.split(' ').every((word) => cues.WEB_LINK.test(word)))
  );
}

/** Text of the paper, or of its head: here a frame is over. */
function isOfPaper({ text }: Line, { cues }: ReadingLanguage): boolean {
  if (cues.ADDRESSEE.test(text) || (cues.SALUTATION.test(text) && /,$/.test(text))) return true;
  return (endsSentence(text) && wordCount(text) >= 5) || wordCount(text) >= 14;
}

/** Everything from the first line to the last that only a web page prints, but for the title where that stands nowhere else. */
function topFrame(lines: readonly Line[], language: ReadingLanguage): Line[] {
  let end = 0;
  let sure = false;
  for (const [i, line] of lines.slice(0, REACH).entries()) {
    if (isOfWeb(line.text, language)) {
      sure = true;
      end = i + 1;
    } else if (isLink(line.text, language)) end = i + 1;
    else if (isOfPaper(line, language)) break;
  }
  if (!sure) return [];
  end = downloadEnd(lines, end, language);
  // What a label names is listed below it: `Onderdeel van zaak 2021Z99900:`.
  if (lines[end - 1]!.text.endsWith(':')) while (/^[-•*–·]\s/.test(lines[end]?.text ?? '')) end += 1;
  // `Inhoud van deze pagina` has the headings of the paper under it, as they are.
  const top = end;
  const comesBack = ({ index, text }: Line): boolean => lines.some((line) => line.index > index && line.text === text);
  while (end - top < ENTRIES && lines[end]?.gap === 0 && comesBack(lines[end]!)) end += 1;
  // The rest of the menu: words one under another, with a blank line below them.
  const menu = lines.slice(end).findIndex(({ text, gap }) => gap > 0 || wordCount(text) > 3);
  if (menu > 0 && menu <= MENU && lines[end]!.gap === 0 && lines[end + menu]!.gap > 0) end += menu;
  // A heading right below is the title; text at once says that the title stood among the links.
  const below = lines[end];
  const isTitled =
    hasHead(below, language) ||
    (below !== undefined && !isOfPaper(below, language) && !language.cues.FIRST_HEADING.test(below.text));
  const title = isTitled ? undefined : titleAmong(lines.slice(0, end), language);
  return lines.slice(0, end).filter((line) => line !== title);
}

/** Lines between a menu and the file to download: the title again, a kind with a date, what the paper is about in a sentence. */
const ABOUT_FILE = 8;

/**
 * The place after a file to download that stands below a menu, where the paper itself begins under it, with its addressee or
 * its number: the page names that paper above its file, in its title and a sentence. Else the place given.
 */
function downloadEnd(lines: readonly Line[], end: number, language: ReadingLanguage): number {
  const file = lines.slice(end, end + ABOUT_FILE).findLastIndex(({ text }) => FILE.test(text));
  const below = end + file + 1;
  if (file < 0 || lines[below] === undefined || !hasHead(lines[below], language)) return end;
  const sentences = lines.slice(end, below).filter((line) => isOfPaper(line, language));
  return sentences.length <= 2 ? below : end;
}

/** Does a paper begin here as papers do: its title, its number, its addressee? */
function hasHead(line: Line | undefined, { cues }: ReadingLanguage): boolean {
  if (line === undefined) return true;
  const { text } = line;
  const isPrinted = [cues.ADDRESSEE, cues.LETTERHEAD_LINE, cues.SALUTATION, cues.OFFICE].some((cue) => cue.test(text));
  if (isPrinted) return true;
  return cues.partOfTitle(text) !== null || /^\d{2} \d{3}/.test(text) || (isCaps(text) && wordCount(text) >= 2);
}

function titleAmong(lines: readonly Line[], language: ReadingLanguage): Line | undefined {
  const free = lines.filter(
    ({ text }) => !isOfWeb(text, language) && !isLink(text, language) && !/^[-•*–·]\s/.test(text),
  );
  return (
    free.findLast(({ text }) => language.cues.partOfTitle(text) !== null) ??
    free.findLast(({ text }) => headingShaped(text, language) && wordCount(text) >= 3)
  );
}

/** `Over deze site / Deze site wordt gemaakt door vrijwilligers.`: a line of prose right under one of a web page, near the end. */
const isAboutSite = (lines: readonly Line[], i: number, { cues }: ReadingLanguage): boolean => {
  const above = lines[i - 1];
  if (above === undefined || lines[i]!.gap > 0 || lines.length - i > ABOUT) return false;
  return cues.WEB_LINE.test(wordsOfLink(above.text)) && !cues.TO_THE_TOP.test(wordsOfLink(above.text));
};

/** From the first such line after the last text of the paper to the end. */
function footFrame(lines: readonly Line[], language: ReadingLanguage): Line[] {
  let from = lines.length;
  let sure = false;
  let links = 0;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - REACH); i--) {
    const line = lines[i]!;
    if (isOfWeb(line.text, language)) sure = true;
    else if (isLink(line.text, language)) links += 1;
    else if (isAboutSite(lines, i, language)) continue;
    else if (isOfPaper(line, language) || isTerminated(line.text)) break;
    else continue;
    from = i;
  }
  // A paper that is nothing but links is left as it is.
  return from > 0 && (sure || links >= LINKS) ? lines.slice(from) : [];
}

/** Lines of their own between two blocks: `Naar boven` under a section, a file to download with its size. */
function betweenBlocks(lines: readonly Line[], language: ReadingLanguage): Line[] {
  return lines.filter(({ text, index, gap }) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isFile = FILE.test(text) || (isLink(text, language) && FILE.test(after?.text ?? ''));
    if (!isFile && !language.cues.TO_THE_TOP.test(wordsOfLink(text))) return false;
    return (!before || gap > 0 || isTerminated(before.text) || FILE.test(text)) && !/^\p{Ll}/u.test(after?.text ?? '');
  });
}
