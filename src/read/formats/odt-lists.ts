/** Numbers of list items and headings in an OpenDocument text. They stand nowhere in it: they are counted and printed here. */

import { type OdtStyles, OUTLINE } from './odt-styles.ts';
import { type NumberForm, printedNumber } from './office-numbers.ts';
import { plainSigns } from './office-symbols.ts';
import { childElement, childElements, type XmlElement } from './xml.ts';

/** The numbers a list has come to, by level. */
export type ListCounts = (number | null)[];

interface ListLevel {
  readonly form: NumberForm;
  readonly start: number;
  /** `%1%.%2%)`. */
  readonly printed: string;
  readonly bullet: string | null;
}

export interface OdtLists {
  /** What is printed before the next item of a list at a level from 1, with the blank behind it; '' for nothing. Counts the item. */
  next(style: string | undefined, level: number, counts: ListCounts, start?: number): string;
  /** The counts a list goes on with, or new ones. */
  counts(list: XmlElement, style: string | undefined): ListCounts;
  /** What is printed before the next heading of a level from 1. Counts it. */
  heading(level: number): string;
}

/** Levels of a list in OpenDocument. */
const LEVELS = 10;

const FORMS: ReadonlyMap<string, NumberForm> = new Map([
  ['1', 'decimal'],
  ['01', 'padded'],
  ['01, 02, 03, ...', 'padded'],
  ['a', 'letter'],
  ['A', 'LETTER'],
  ['i', 'roman'],
  ['I', 'ROMAN'],
  ['', 'none'],
] as const);

/** How notes and lists are numbered, by the name OpenDocument has for it. */
export const odtNumberForm = (name: string | undefined): NumberForm => FORMS.get(name ?? '1') ?? 'decimal';

export function odtLists(styles: OdtStyles): OdtLists {
  const levels = new Map<string, (ListLevel | null)[]>();
  const lastOfStyle = new Map<string, ListCounts>();
  const byId = new Map<string, ListCounts>();
  const outline: ListCounts = [];
  const levelsOf = (style: string): (ListLevel | null)[] => {
    const known = levels.get(style);
    if (known !== undefined) return known;
    const made: (ListLevel | null)[] = Array.from({ length: LEVELS }, () => null);
    for (const one of childElements(styles.list(style))) {
      const at = Number(one.attributes['text:level']) - 1;
      if (at >= 0 && at < LEVELS) made[at] = listLevel(one, at);
    }
    levels.set(style, made);
    return made;
  };
  const next: OdtLists['next'] = (style, given, counts, start) => {
    const level = Math.min(given, LEVELS) - 1;
    const known = style === undefined ? [] : levelsOf(style);
    const own = known[level];
    const last = counts[level] ?? null;
    counts[level] = start ?? (last === null ? (own?.start ?? 1) : last + 1);
    counts.length = level + 1;
    if (!own) return '';
    const label =
      own.bullet ??
      own.printed.replace(/%(\d{1,2})%/g, (_, place: string) => {
        const at = Number(place) - 1;
        const form = known[at]?.bullet === null ? known[at].form : 'none';
        return printedNumber(counts[at] ?? known[at]?.start ?? 1, form);
      });
    return label.trim() === '' ? '' : `${label.trim()} `;
  };
  return {
    next,
    counts: (list, style) => {
      const { 'text:continue-list': before, 'text:continue-numbering': goesOn, 'xml:id': id } = list.attributes;
      const old =
        before !== undefined ? byId.get(before) : goesOn === 'true' ? lastOfStyle.get(style ?? '') : undefined;
      const counts = old ?? [];
      if (id !== undefined) byId.set(id, counts);
      lastOfStyle.set(style ?? '', counts);
      return counts;
    },
    heading: (level) => next(OUTLINE, level, outline),
  };
}

function listLevel(element: XmlElement, at: number): ListLevel {
  const set = element.attributes;
  const bullet = element.name === 'text:list-level-style-image' ? '•' : set['text:bullet-char'];
  const form = set['style:num-format'] === undefined ? 'none' : odtNumberForm(set['style:num-format']);
  const shown = Math.min(Math.max(Number(set['text:display-levels']) || 1, 1), at + 1);
  const numbers = Array.from({ length: shown }, (_, i) => `%${at + 2 - shown + i}%`).join('.');
  const whole = `${set['style:num-prefix'] ?? ''}${numbers}${set['style:num-suffix'] ?? ''}`;
  const properties = childElement(element, 'style:text-properties')?.attributes;
  const font = (properties?.['fo:font-family'] ?? properties?.['style:font-name'])?.replace(/^'|'$/g, '');
  return {
    form,
    start: Number(set['text:start-value'] ?? 1) || 0,
    printed:
      form === 'none' && set['loext:num-list-format'] === undefined
        ? ''
        : (set['loext:num-list-format'] ?? set['style:num-list-format'] ?? whole),
    bullet:
      bullet === undefined ? null : /^\p{Co}/u.test(bullet) && font === undefined ? '•' : plainSigns(bullet, font),
  };
}
