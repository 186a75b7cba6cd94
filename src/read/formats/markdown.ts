/**
 * The reader of Markdown: made into a page by micromark, with the tables and notes of GitHub, and read as one. Plain text that
 * merely holds `#` or `*` never comes here: `kind.ts`.
 */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { decodeText } from './decode-text.ts';
import { readOrFault } from './fault.ts';
import { type FileParticular, type FormatReader, linesOfFormat } from './format.ts';
import { htmlLines } from './html-blocks.ts';
import { elementsBelow, htmlTree } from './html-tree.ts';
import { encodingNotices } from './plain-text.ts';
import { linesOfText } from './text.ts';

/** Characters of a paragraph as Markdown: its parser takes time by the square of what stands in one. */
const LONGEST = 20_000;

/** Characters of a paper in Markdown: the parser takes five seconds for twice as many. */
const MOST = 500_000;

export const markdownReader: FormatReader = {
  format: 'markdown',
  read: (bytes) =>
    readOrFault(() => {
      const decoded = decodeText(bytes);
      if ('fault' in decoded) return decoded;
      const { body, particulars } = withoutFrontMatter(decoded.text.replace(/^\uFEFF/, ''));
      const notices = encodingNotices(decoded.encoding);
      if (body.length > MOST || hasLongParagraph(body)) {
        const found =
          body.length > MOST ? `The file has over ${MOST} characters` : `A paragraph has over ${LONGEST} characters`;
        const message = `${found}, more than Markdown is read of; it was read as plain text.`;
        const long = { rule: 'no-markdown', level: 'warning', lines: null, message } as const;
        return { lines: linesOfText(body), particulars, notices: [...notices, long] };
      }
      // Markup is let through: what of it is text and what is none is judged as on any page.
      const page = micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
      const root = htmlTree(page);
      // The heading that the library puts over the notes is not the writer's.
      const leftOut = new Set([...elementsBelow(root)].filter(isNoText));
      const lines = linesOfFormat(htmlLines(root, { main: root, leftOut }, 'accepted'), 'paragraphs');
      return { lines, particulars, notices };
    }),
};

const isNoText = ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }): boolean =>
  attributes['id'] === 'footnote-label' || /^(?:script|style|template|input)$/.test(name);

/** Is there a stretch without a blank line that is longer than any paragraph? */
function hasLongParagraph(text: string): boolean {
  let from = 0;
  for (const { index } of text.matchAll(/\n[ \t]*\r?\n/g)) {
    if (index - from > LONGEST) return true;
    from = index;
  }
  return text.length - from > LONGEST;
}

const FIELDS: Readonly<Record<string, FileParticular['field']>> = {
  title: 'title',
  titel: 'title',
  date: 'date',
  datum: 'date',
  author: 'issuer',
  auteur: 'issuer',
  afzender: 'issuer',
  lang: 'language',
  language: 'language',
  taal: 'language',
  url: 'url',
  reference: 'reference',
  kenmerk: 'reference',
  dossier: 'dossier',
};

/** `---`, lines of a key and its value, `---`: what a writer tells programs of his paper. */
function withoutFrontMatter(text: string): { readonly body: string; readonly particulars: readonly FileParticular[] } {
  const matter = /^---[ \t]*\r?\n([\s\S]{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!matter || !/^[\w-]+:/m.test(matter[1]!)) return { body: text, particulars: [] };
  const particulars = matter[1]!.split('\n').flatMap((line): FileParticular[] => {
    const [, key = '', value = ''] = /^([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const name = key.toLowerCase();
    if (!Object.hasOwn(FIELDS, name)) return [];
    return [{ field: FIELDS[name]!, value: value.replace(/^(["'])(.*)\1$/, '$2'), where: `front matter: ${key}` }];
  });
  return { body: text.slice(matter[0].length), particulars };
}
