/** The day of a paper, and of the event it is about. */
import type { ProposedValue } from '../model.ts';
import type { HeadLine } from './head-lines.ts';
import { ofLine, ofName, ofProperty, type ProposedFrom } from './proposed-from.ts';
import { isOffice } from './proposed-senders.ts';

/** What the program says that wrote the file is the day of the file, not of the paper. */
const OF_THE_FILE = /creat|modif|info\b|moddate/i;

interface Days {
  readonly document: readonly ProposedValue[];
  readonly event: readonly ProposedValue[];
}

export function proposedDays(
  from: ProposedFrom,
  titles: readonly ProposedValue[],
  genres: readonly ProposedValue[],
): Days {
  const { head, top, foot, particulars, daysIn, words, name } = from;
  const within = (lines: readonly HeadLine[]): ProposedValue[] =>
    lines.flatMap((line) => dayOfLine(line, from)).filter(({ words }) => !titles.some(isInTitle(words)));
  // A form further down gives the days of what it is about; and a decision bears its day below it.
  const printed = [top, foot, head].map(within).find((days) => days.length > 0) ?? [];
  const issued = particulars
    .filter(({ field }) => field === 'date')
    .flatMap((particular) =>
      daysIn(particular.value)
        .slice(0, 1)
        .map(({ day }) => ({ particular, value: ofProperty({ ...particular, value: day }) })),
    );
  const ofPaper = issued.filter(({ particular }) => !OF_THE_FILE.test(particular.where)).map(({ value }) => value);
  const ofFile = issued.filter(({ particular }) => OF_THE_FILE.test(particular.where)).map(({ value }) => value);
  const named = daysIn(name).map(({ day }) => ofName(day, name));
  const inTitle = titles.flatMap((title) =>
    daysIn(title.value).map(({ day }): ProposedValue => ({ ...title, value: day })),
  );
  const isOfEvent = titles.some(({ value }) => new RegExp(`^(?:${words.ofEvent})`, 'iu').test(value));
  const event = isOfEvent ? inTitle : [];
  // A declaration is of the day on which it was made.
  const made = genres[0]?.value === 'declaration' ? inTitle : [];
  const document = [...printed, ...daysOfOtherParts(printed, from), ...ofPaper, ...made];
  const isNamed = document.length === 0 || named.some(({ value }) => !document.some((known) => known.value === value));
  const all = isNamed && event.length === 0 ? [...document, ...named] : document;
  return { document: all.length > 0 || event.length > 0 ? all : ofFile, event };
}

/**
 * Days behind a bare label at the head of another part of the file than the one that gave the first: a note to the minister
 * of 21 May goes with a letter of 26 May, and a person says which is meant. Fields with more words than the label ("Datum
 * ontvangst") give the days of what the paper is about.
 */
function daysOfOtherParts(printed: readonly ProposedValue[], from: ProposedFrom): ProposedValue[] {
  const [first] = printed;
  if (first === undefined) return [];
  const { blocks } = from.document;
  const partOfFirst = blocks.find(({ place }) => place.lines[0]?.[0] === first.line && place.page === first.page)?.part;
  const isLabel = new RegExp(`^(?:${from.words.date})\\s*:?$`, 'iu');
  return blocks
    .filter(({ role, part }) => part !== partOfFirst && (role === 'letterhead' || role === 'form-field'))
    .flatMap(({ text, place, role, part }) => {
      const line = { text: text.replaceAll('\n', ' '), place, role, part };
      const [day] = from.daysIn(line.text);
      const isOwn = day !== undefined && isLabel.test(line.text.slice(0, day.span.from).trim());
      return isOwn && line.text.slice(day.span.to).trim() === '' ? [ofLine(day.day, line)] : [];
    });
}

/** A title that holds more than the day: the day in it is that of what the paper is about. */
const isInTitle =
  (words: string) =>
  (title: ProposedValue): boolean =>
    title.words === words && title.value.length > 30;

/** The day a line of a letterhead or a signature gives the paper: behind its label, behind a place, or alone. */
function dayOfLine(line: HeadLine, from: ProposedFrom): ProposedValue[] {
  const text = line.text.trim();
  const days = from.daysIn(text);
  const [first] = days;
  if (first === undefined) return [];
  const before = text.slice(0, first.span.from).trim();
  const after = text.slice(first.span.to).trim();
  const told = (): ProposedValue[] =>
    days.filter(({ span }) => span.from === first.span.from).map(({ day }) => ofLine(day, line));
  if (/^[.,;]?$/.test(after) && (before === '' || WEEKDAY.test(before))) return told();
  if (
    new RegExp(
      String.raw`(?:^|\s{2}|[|;(]\s*|\s)(?:${from.words.date})(?![\p{L}])\s*[:.]?\s*(?:\p{L}+\s)?$`,
      'iu',
    ).test(before)
  )
    return isAnotherPaper(before) ? [] : told();
  // "Den Haag, 21 december 2022"; a sentence that ends in a date has more words before it.
  const isPlace =
    /^['’‘]?(?:s-)?\p{Lu}[\p{L}’' -]{1,30},?(?: \p{Ll}{2}| den| on)?$/u.test(before) && before.split(/\s+/).length <= 4;
  if (isPlace && /^[.,;]?$/.test(after) && !isOffice(before, from)) return told();
  return [];
}

const WEEKDAY = /^\p{L}{5,10},?$/u;
/** "uw brief van", "your letter of": the day of what is answered. */
const isAnotherPaper = (before: string): boolean => /^(?:uw|your)\s/i.test(before);
