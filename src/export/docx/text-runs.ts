import {
  EmptyElement,
  ExternalHyperlink,
  type IRunPropertiesOptions,
  NextAttributeComponent,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
  XmlComponent,
} from 'docx';
import type { Language, PaperLanguage, Span } from '../../model.ts';
import { withoutDirectionMarks } from '../../view/escape-invisible.ts';
import type { MarkedRun } from '../../view/marked-text.ts';
import { linkable } from './linkable.ts';
import { STYLE, TAGS } from './styles.ts';

/**
 * Words as they stand, spaces kept. The library's own way in takes a string: one that happens to read `CURRENT` or
 * `TOTAL_PAGES` would become the number of a page.
 */
class Words extends XmlComponent {
  constructor(element: 'w:t' | 'w:delText', text: string) {
    super(element);
    this.root.push(new NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }), text);
  }
}

/** Text as the content of a run: tabs and line ends are elements of their own, since Word reads them as spaces in text. */
export function contentOf(text: string, deleted = false): XmlComponent[] {
  return withoutDirectionMarks(text)
    .split(/(\t|\r\n|\r|\n)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return new Tab();
      return /^[\r\n]/.test(part) ? new EmptyElement('w:br') : new Words(deleted ? 'w:delText' : 'w:t', part);
    });
}

/** A run of words in a character style. `language` is given where it is not that of the document. */
export function textRun(text: string, set: IRunPropertiesOptions = {}): TextRun {
  return new TextRun({ ...set, children: contentOf(text) });
}

/** The language of a run, where it differs from that of the document. */
export function runLanguage(own: PaperLanguage, document: Language): IRunPropertiesOptions {
  return own === document ? {} : { language: { value: TAGS[own as Language] ?? own } };
}

/** Words of a paper, those that say how far it goes in the style of a degree word. Spans are of `text`. */
export function quotedRun(
  text: string,
  marks: readonly Span[],
  set: IRunPropertiesOptions = {},
  range: Span = { from: 0, to: text.length },
): TextRun[] {
  const inside = marks
    .map(({ from, to }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) }))
    .filter(({ from, to }) => from < to)
    .sort((x, y) => x.from - y.from);
  const runs: TextRun[] = [];
  let at = range.from;
  for (const { from, to } of inside) {
    if (from < at) continue;
    if (from > at) runs.push(textRun(text.slice(at, from), set));
    runs.push(textRun(text.slice(from, to), { ...set, style: STYLE.degree }));
    at = to;
  }
  if (at < range.to) runs.push(textRun(text.slice(at, range.to), set));
  return runs;
}

/** The same for words that were cut at their marks before. */
export function runsIn(runs: readonly MarkedRun[], set: IRunPropertiesOptions = {}): TextRun[] {
  return runs.map(({ text, kinds }) => textRun(text, kinds.includes('degree') ? { ...set, style: STYLE.degree } : set));
}

/** A paragraph of a named style; null is the running text of the document. */
export function paragraph(
  style: string | null,
  children: readonly ParagraphChild[] | string,
  keepNext = false,
): Paragraph {
  return new Paragraph({
    ...(style === null ? {} : { style }),
    ...(keepNext ? { keepNext } : {}),
    children: typeof children === 'string' ? [textRun(children)] : children,
  });
}

/** A link in words, or the words alone where the address is none to link to. */
export function hyperlink(address: string | null, text: string): ParagraphChild {
  const to = linkable(address);
  return to === null
    ? textRun(text)
    : new ExternalHyperlink({ link: to, children: [textRun(text, { style: 'Hyperlink' })] });
}
