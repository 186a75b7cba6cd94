/** Numbers of paragraphs in a Word file. They stand nowhere in it: they are counted here as Word counts them, and printed. */
import { settingOf, switchOf, wholeNumber } from './docx-styles.ts';
import { type NumberForm, printedNumber } from './office-numbers.ts';
import { plainSigns } from './office-symbols.ts';
import { childElement, childElements, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly form: NumberForm | 'bullet';
  /** `%1.%2)`, or the bullet. */
  readonly text: string;
  readonly behind: string;
  /** All numbers of it are printed as 1, 2, 3. */
  readonly legal: boolean;
  /** Starts anew behind this level, counted from 1; 0 never, left out behind every higher one. */
  readonly restart: number | undefined;
}

interface NumberedList {
  /** Lists with one id go on counting each other. */
  readonly counter: string;
  readonly levels: readonly Level[];
  /** Number a level starts with when this list is first used. */
  readonly starts: ReadonlyMap<number, number>;
}

export interface DocxNumbering {
  /**
   * What is printed before the next paragraph of a list, with the blank behind it; '' for nothing, and for no list.
   * Counts the paragraph.
   */
  next(list: string, level: number): string;
  /** The list and level a style of this id is numbered by, where the style itself does not say so. */
  levelOfStyle(list: string, style: string): number | null;
}

/** Levels of a list in Word. */
const MOST_LEVELS = 9;

export function readNumbering(tree: XmlElement | null): DocxNumbering {
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, XmlElement>();
  for (const one of childElements(tree, 'w:abstractNum')) {
    abstracts.set(one.attributes['w:abstractNumId'] ?? '', one);
    const style = settingOf(one, 'w:styleLink');
    if (style !== undefined) byStyle.set(style, one);
  }
  const nums = new Map<string, XmlElement>();
  for (const one of childElements(tree, 'w:num')) nums.set(one.attributes['w:numId'] ?? '', one);
  /** An outline that only names a style of lists stands for the outline that belongs to that style. */
  const linked = (one: XmlElement | undefined): XmlElement | undefined => {
    const style = settingOf(one, 'w:numStyleLink');
    return style === undefined ? one : (byStyle.get(style) ?? one);
  };
  const lists = new Map<string, NumberedList | null>();
  const listOf = (id: string): NumberedList | null => {
    const known = lists.get(id);
    if (known !== undefined) return known;
    const num = nums.get(id);
    const abstract = linked(abstracts.get(settingOf(num, 'w:abstractNumId') ?? ''));
    const list = num === undefined || abstract === undefined ? null : numberedList(num, abstract);
    lists.set(id, list);
    return list;
  };
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();
  return {
    next: (id, level) => {
      const list = listOf(id);
      const own = list?.levels[level];
      if (list === null || own === undefined) return '';
      const counts = counters.get(list.counter) ?? Array.from({ length: MOST_LEVELS }, () => null);
      counters.set(list.counter, counts);
      const first = list.starts.get(level);
      const isFirst = first !== undefined && !started.has(`${id} ${level}`);
      started.add(`${id} ${level}`);
      const last = counts[level] ?? null;
      counts[level] = isFirst ? first : last === null ? own.start : last + 1;
      for (let lower = level + 1; lower < MOST_LEVELS; lower++) {
        const { restart } = list.levels[lower] ?? {};
        if (restart === undefined || level < restart) counts[lower] = null;
      }
      const label = labelOf(list.levels, counts, own);
      return label === '' ? '' : label + own.behind;
    },
    levelOfStyle: (id, style) => {
      const abstract = linked(abstracts.get(settingOf(nums.get(id), 'w:abstractNumId') ?? ''));
      const level = abstract && childElements(abstract, 'w:lvl').find((one) => settingOf(one, 'w:pStyle') === style);
      return wholeNumber(level?.attributes['w:ilvl']) ?? null;
    },
  };
}

function labelOf(levels: readonly Level[], counts: readonly (number | null)[], own: Level): string {
  if (own.form === 'bullet') return own.text;
  return own.text.replace(/%([1-9])/g, (_, place: string) => {
    const level = levels[Number(place) - 1];
    if (level === undefined || level.form === 'bullet') return '';
    const form = own.legal && level.form !== 'padded' ? 'decimal' : level.form;
    return printedNumber(counts[Number(place) - 1] ?? level.start, form);
  });
}

function numberedList(num: XmlElement, abstract: XmlElement): NumberedList {
  const starts = new Map<number, number>();
  const written = new Map<number, XmlElement>();
  for (const level of childElements(abstract, 'w:lvl'))
    written.set(wholeNumber(level.attributes['w:ilvl']) ?? 0, level);
  for (const override of childElements(num, 'w:lvlOverride')) {
    const at = wholeNumber(override.attributes['w:ilvl']) ?? 0;
    const level = childElement(override, 'w:lvl');
    if (level !== undefined) written.set(at, level);
    const start = wholeNumber(settingOf(override, 'w:startOverride'));
    if (start !== undefined) starts.set(at, start);
  }
  const levels = Array.from({ length: MOST_LEVELS }, (_, at) => levelFrom(written.get(at), at));
  return { counter: abstract.attributes['w:abstractNumId'] ?? '', levels, starts };
}

const FORMS: ReadonlyMap<string, Level['form']> = new Map(
  Object.entries<Level['form']>({
    decimal: 'decimal',
    decimalZero: 'padded',
    lowerLetter: 'letter',
    upperLetter: 'LETTER',
    lowerRoman: 'roman',
    upperRoman: 'ROMAN',
    chicago: 'sign',
    bullet: 'bullet',
    none: 'none',
  }),
);

/** The form a name of Word stands for; forms in words (`cardinalText`) are printed as figures. */
export const numberForm = (name: string | undefined): Level['form'] => FORMS.get(name ?? 'decimal') ?? 'decimal';

function levelFrom(level: XmlElement | undefined, at: number): Level {
  // `mc:AlternateContent` stands around forms that only newer programs know.
  const form = numberForm(settingOf(level, 'w:numFmt'));
  const fonts = childElement(childElement(level, 'w:rPr'), 'w:rFonts')?.attributes;
  const text = settingOf(level, 'w:lvlText') ?? (level === undefined ? '' : `%${at + 1}.`);
  const behind = settingOf(level, 'w:suff') === 'nothing' ? '' : ' ';
  return {
    start: wholeNumber(settingOf(level, 'w:start')) ?? 0,
    form,
    text: form === 'bullet' ? bulletOf(text, fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'], level) : text,
    behind,
    legal: switchOf(level, 'w:isLgl') ?? false,
    restart: wholeNumber(settingOf(level, 'w:lvlRestart')),
  };
}

/** The bullet of a level; a picture is one too. The letter o stands for a ring. */
function bulletOf(text: string, font: string | undefined, level: XmlElement | undefined): string {
  if (childElement(level, 'w:lvlPicBulletId') !== undefined) return '•';
  if (text === 'o') return '◦';
  const sign = plainSigns(text, font).trim();
  return /^\p{Co}/u.test(sign) ? '•' : sign;
}
