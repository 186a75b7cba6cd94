/**
 * The reader of web pages: the paper that a page shows, without the site around it. What a browser prints and the source only
 * counts or means (numbers of items, quotation marks of `q`) is printed as the browser does.
 */
import type { Lines } from '../lines.ts';
import { decodeNamed } from './decode-text.ts';
import { readOrFault } from './fault.ts';
import { type FormatNotice, type FormatReader, linesOfFormat } from './format.ts';
import { htmlLines, textInPre } from './html-blocks.ts';
import { type MainText, mainText } from './html-main.ts';
import { htmlParticulars } from './html-particulars.ts';
import { elementsBelow, htmlTree, shownText } from './html-tree.ts';
import { encodingNotices } from './plain-text.ts';
import { linesOfText } from './text.ts';
import { mendedText } from './twice-encoded.ts';
import type { XmlElement } from './xml.ts';

export const htmlReader: FormatReader = {
  format: 'html',
  read: (bytes, { revisions }) =>
    readOrFault(() => {
      const decoded = decodeNamed(bytes, CHARSET);
      if ('fault' in decoded) return decoded;
      const { text, notices: mended } = mendedText(decoded.text);
      const root = htmlTree(text);
      const page = mainText(root);
      const lines = preformatted(page) ?? linesOfFormat(htmlLines(root, page, revisions), 'paragraphs');
      if (lines.lines.length === 0) return NO_TEXT;
      const notices = [...encodingNotices(decoded.encoding), ...mended, ...changeNotices(page.main, revisions)];
      return { lines, particulars: htmlParticulars(root, page.main, text), notices };
    }),
};

const NO_TEXT = {
  fault: {
    nl: 'is een webpagina zonder tekst (die haalt de browser er pas bij); verwacht: de pagina zoals de browser haar toont, bewaard als HTML of PDF.',
    en: 'is a web page without text (the browser fetches it later); expected the page as the browser shows it, saved as HTML or PDF.',
  },
};

/** Share of the text of a page in one `pre` that makes it a page of plain text, lines as printed. */
const PREFORMATTED = 0.8;

function preformatted({ main, leftOut }: MainText): Lines | null {
  const pre = [main, ...elementsBelow(main)].find(({ name }) => name === 'pre');
  if (!pre || leftOut.has(pre) || shownText(pre).length < shownText(main).length * PREFORMATTED) return null;
  return linesOfText(textInPre(pre, (element) => leftOut.has(element)));
}

const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i;

/** Insertions and deletions that the page marks as such. */
function changeNotices(main: XmlElement, revisions: 'accepted' | 'original'): FormatNotice[] {
  let [inserted, deleted] = [0, 0];
  for (const { name } of elementsBelow(main)) {
    if (name === 'ins') inserted += 1;
    else if (name === 'del') deleted += 1;
  }
  if (inserted + deleted === 0) return [];
  const how = revisions === 'accepted' ? 'as if they were accepted' : 'as the text was before them';
  const message = `The page marks ${inserted} insertions and ${deleted} deletions; it is read ${how}.`;
  return [{ rule: 'tracked-changes', level: 'warning', lines: null, message }];
}
