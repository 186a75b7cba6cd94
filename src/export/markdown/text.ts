import type { Language } from '../../model.ts';
import { escapeInvisible } from '../../view/escape-invisible.ts';
import type { MarkedRun } from '../../view/marked-text.ts';

/** Words of a paper as Markdown: text whatever they hold, with our own marks around them. */

/** What may begin code, emphasis, a link, markup, an entity, a cell, a strike, mathematics, a mention, a heading. */
const ALWAYS = /[\\`*_[\]<>&~|$@#{}]/g;
/** Inside a word a full stop or colon may begin an address that GitHub makes a link of: `www.x.nl`, `http://`. */
const ADDRESS = /(?<=[\p{L}\p{N}])(?:\.(?=\p{Ll})|:(?=\S))|(?<=[wW]{3})\./gu;
/** At the start of a line these begin a list, a rule, a heading of the line above, or a quotation. */
const START = /^(\d{1,9}(?=[.)])|)([-+=.)])/;

/**
 * Text of a paper on one line, so escaped that CommonMark and the dialect of GitHub read back the words and nothing else: no
 * heading, list, link, picture, code, markup, entity or break of a table.
 */
export function escapeMarkdown(text: string): string {
  return inside(text).replace(START, '$1\\$2');
}

/** The same for words that do not begin a line. */
function inside(text: string): string {
  return escapeInvisible(text).replace(/\s+/g, ' ').trim().replace(ALWAYS, '\\$&').replace(ADDRESS, '\\$&');
}

/** The same with the spaces at its ends kept. */
function stretch(text: string): string {
  const [lead, tail] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  const inner = inside(text);
  return inner === '' ? lead : `${lead}${inner}${tail}`;
}

export function bold(text: string): string {
  return text.trim() === '' ? '' : `**${inside(text)}**`;
}

/** `[text](<address>)`; in angle brackets, since an address may hold a bracket of its own. Addresses are those of permalinks. */
export function markdownLink(text: string, address: string): string {
  return `[${inside(text)}](<${address}>)`;
}

const WORDS = { nl: { del: 'vervalt', ins: 'nieuw' }, en: { del: 'goes', ins: 'new' } } as const;

/** Emphasis opens and closes only where a letter or digit stands inside it; a stretch such as `),` would show its stars. */
const FIT = /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su;

/**
 * Runs as one stretch: the word that says how far is bold; what goes and what comes is said in words as well as struck or
 * bold, because a reader of the bare text, or one who has it read aloud, does not see the marks.
 */
export function markedMarkdown(runs: readonly MarkedRun[], language: Language): string {
  const words = WORDS[language];
  return runs
    .map(({ text, kinds }) => {
      const [lead, tail] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
      const inner = text.trim();
      if (inner === '') return stretch(text);
      if (kinds.includes('del')) return `${lead}\\[${words.del}: ~~${inside(inner)}~~\\]${tail}`;
      if (kinds.includes('ins')) return `${lead}\\[${words.ins}: **${inside(inner)}**\\]${tail}`;
      if (kinds.includes('degree') && FIT.test(inner)) return `${lead}**${inside(inner)}**${tail}`;
      return stretch(text);
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** A table of GitHub's dialect. Cells are Markdown on one line; a cell that is empty stays one. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
