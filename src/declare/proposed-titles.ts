/** What a paper is called, and what kind of paper it is. */
import type { ProposedValue } from '../model.ts';
import type { HeadLine } from './head-lines.ts';
import { ofLine, ofName, ofProperty, type ProposedFrom } from './proposed-from.ts';

/** What programs give a file for a title: the name of the file or of the program, a path, a number. */
const NO_TITLE =
  /^(?:microsoft |untitled|naamloos|document\d*$|kop ?\d|logo\b|[^\s]+\.\w{2,4}$)|[\\/].*[\\/]|^\W*$|~|\s{4}/i;
const LONGEST = 300;
/** Lines of a head that may say what kind of paper it is: further down others are listed. */
const FIRST_LINES = 8;

export function proposedTitles(from: ProposedFrom): ProposedValue[] {
  const { head, top, particulars, words, isAround, document, name } = from;
  const titles = document.blocks
    .filter(({ role, text }) => role === 'title' && text.length <= LONGEST)
    .map(({ text, place, role, part }): HeadLine => ({ text: text.replaceAll('\n', ' '), place, role, part }));
  const own = titles.filter((line) => !isAround(line));
  const isForm = ({ text }: HeadLine): boolean =>
    new RegExp(`^${words.published}`, 'iu').test(text.replace(NUMBERED, ''));
  const named = own.filter((line) => !isForm(line));
  const told = behindLabels(top, `(?:${words.titled})(?=\\s*:)`);
  if (told.length > 0) return told;
  // "Besluitenlijst van de procedurevergadering van 2 april 2009", set as a plain line above the headings of its points.
  const dated = top.filter(
    ({ text, role }) =>
      role !== 'title' &&
      text.length <= LONGEST &&
      new RegExp(`^(?:${words.ofEvent})`, 'iu').test(text) &&
      !/[.;:]$/.test(text) &&
      from.daysIn(text).length > 0,
  );
  if (dated.length > 0 && !named.some((line) => isAbove(line, dated[0]) || from.daysIn(line.text).length > 0))
    return dated.map((line) => ofLine(line.text, line));
  if (named.length > 0) {
    // A house may print its name in capitals above the title; the one that says what the paper is comes first.
    const [kinds, others] = [true, false].map((wanted) =>
      named.filter(({ text }) => (genreIn(text.replace(NUMBERED, ''), words.genres) !== null) === wanted),
    );
    return [...(kinds ?? []), ...(others ?? [])].map((line) => ofLine(line.text.replace(NUMBERED, ''), line));
  }
  const subjects = behindLabels(head, words.subject);
  const inLetter = titles.filter((line) => !isForm(line)).map((line) => ofLine(line.text, line));
  const forms = titles.filter(isForm).map((line) => ofLine(line.text.replace(NUMBERED, ''), line));
  const properties = particulars
    .filter(({ field, value }) => field === 'title' && !NO_TITLE.test(value.trim()) && value.length <= LONGEST)
    .map((particular) => ofProperty({ ...particular, value: particular.value.trim() }));
  const printed = [...inLetter, ...subjects];
  if (printed.length > 0) return printed.slice(0, 1);
  if (properties.length > 0) return properties;
  if (forms.length > 0) {
    // What a letter carries begins with its name, below the signature.
    const signed = document.blocks.findIndex(({ role }) => role === 'signature');
    const next = document.blocks.slice(signed + 1, signed + 3).find((block) => isTitleLike(block, from));
    const carried = signed >= 0 && next !== undefined ? [ofLine(next.text, next as HeadLine)] : [];
    return [...carried, ...forms];
  }
  const heading = head.find((line) => isTitleLike(line, from));
  const called = name
    .replace(/\.[^.]+$/, '')
    .replace(/[_\s-]+/g, ' ')
    .trim();
  const byName = ofName(called, name);
  if (heading !== undefined) return [ofLine(heading.text, heading), byName];
  return /\p{L}{3}/u.test(called) ? [byName] : [...head.slice(0, 1).map((line) => ofLine(line.text, line)), byName];
}

/** Whether a line stands above another in its paper. */
const isAbove = (line: HeadLine, other: HeadLine | undefined): boolean =>
  (line.place.lines[0]?.[0] ?? 0) < (other?.place.lines[0]?.[0] ?? 0);

function behindLabels(lines: readonly HeadLine[], labels: string): ProposedValue[] {
  return lines.flatMap((line) => {
    const value = behindLabel(line.text, labels);
    return value === null || value.length < 4 || value.length > LONGEST ? [] : [ofLine(value, line)];
  });
}

/** A heading that may name the paper: not the one every paper begins with, and none of a web page. */
const isTitleLike = ({ role, text }: Pick<HeadLine, 'role' | 'text'>, { cues }: ProposedFrom): boolean =>
  (role === 'heading' || role === 'title') &&
  text.length >= 8 &&
  text.length <= LONGEST &&
  ![cues.FIRST_HEADING, cues.WEB_LINE, cues.WEB_LINK, cues.NOTE_HEADING].some((cue) => cue.test(text));

/** What stands behind a label at the start of a line or of a column: `Datum 26 mei 2026`. */
export function behindLabel(text: string, labels: string): string | null {
  const found = new RegExp(String.raw`^(?:${labels})(?![\p{L}\p{N}])\s*[:.]{0,2}\s*(\S.*)$`, 'iu').exec(text.trim());
  return found?.[1]?.trim() ?? null;
}

/** The number a publication is printed with, in a senate its letter. */
const NUMBERED = /^(?:(?:[Nn]r|NR|[Nn]o|NO)\.? ?[\p{L}\d]+ |[A-Z]{1,2} (?=\p{Lu}{4}))/u;

export function proposedGenres(
  { top, words, document }: ProposedFrom,
  titles: readonly ProposedValue[],
): ProposedValue[] {
  const ofTitle = titles.flatMap((title) => {
    const found = genreIn(title.value, words.genres);
    return found === null ? [] : [{ ...title, value: found }];
  });
  if (ofTitle.length > 0) return ofTitle.slice(0, 1);
  const ofHead = top.slice(0, FIRST_LINES).flatMap((line) => {
    const found = genreIn(line.text.replace(NUMBERED, ''), words.genres);
    const isHead = line.role !== 'paragraph' && line.role !== 'item' && line.text.length <= 160;
    return found === null || !isHead ? [] : [ofLine(found, line)];
  });
  const salutation = document.blocks.find(({ role }) => role === 'salutation');
  if (salutation !== undefined) {
    const { text, place, role, part } = salutation;
    return [ofLine('letter', { text, place, role, part })];
  }
  return ofHead.slice(0, 1);
}

/** The kind of paper that a title begins with; null for none. */
export function genreIn(title: string, genres: ProposedFrom['words']['genres']): string | null {
  return genres.find(([, begins]) => new RegExp(`^(?:${begins})`, 'iu').test(title.trim()))?.[0] ?? null;
}
