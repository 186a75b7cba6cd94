import { withoutDirectionMarks } from '../../view/escape-invisible.ts';

/** HTML or SVG that stands in a file as it is. Only `markup` and `trusted` make it, so that no text of a paper becomes an element. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What may stand in markup: text is escaped, a list is written one item behind another, null and false are nothing. */
export type Content = Markup | string | number | null | false | readonly Content[];

/** Markup from a template: what stands in it as a value is text, unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + written(values[i - 1] ?? null) + part));
}

/** A text of our own that is markup already: a style sheet, a doctype. */
export const trusted = (text: string): Markup => new Markup(text);

/** Several as one, a line end or something else between two of them. */
export function joined(items: readonly Content[], between: Content = '\n'): Markup {
  return new Markup(items.map(written).join(written(between)));
}

function written(value: Content): string {
  if (value === null || value === false) return '';
  if (value instanceof Markup) return value.toString();
  return typeof value === 'object' ? value.map(written).join('') : escapeMarkup(String(value));
}

/**
 * The text as it may stand between tags and in a quoted attribute: every sign that could begin or end something else is
 * written as its number. Line ends are those of the file, because a parser makes one of a carriage return in any case.
 */
export function escapeMarkup(text: string): string {
  return withoutDirectionMarks(text.replace(/\r\n?/g, '\n')).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
