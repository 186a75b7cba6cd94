import {
  Document,
  Footer,
  Header,
  type ICommentOptions,
  PageNumber,
  PageOrientation,
  type Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { withoutDirectionMarks } from '../../view/escape-invisible.ts';
import type { OriginModel } from '../../view/line/line-model.ts';
import { viewStrings } from '../../view/messages/index.ts';
import type { Options } from '../subject.ts';
import { docxStrings } from './messages.ts';
import { numberingConfig, STYLE, stylesOf } from './styles.ts';
import { hyperlink, paragraph, textRun } from './text-runs.ts';
import { documentTime, zipDocument } from './zip.ts';

/** Notes and comments of a document, by id from 1 and from 0, and the markers its lists print. */
export interface DocxBody {
  readonly children: readonly (Paragraph | Table)[];
  readonly footnotes?: Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;
  readonly comments?: readonly ICommentOptions[];
  readonly markers?: readonly string[];
}

/** What a document says of itself, outside its text. */
export interface DocxFrame {
  readonly title: string;
  /** At the head of the first page, a paragraph each. */
  readonly head: readonly string[];
  /** At the head of the others. */
  readonly short: string;
  readonly origin: OriginModel;
  readonly landscape?: boolean;
}

const A4 = { width: 11906, height: 16838 };

/**
 * Margins in twentieths of a point: at the sides, above and below the text, and from the edge to what stands at head and foot.
 * 20 mm, and 12.5 mm as Word has it; across 15, 10 and 7 mm, because with more a sheet held one position of five papers.
 */
const MARGIN = {
  upright: { side: 1134, ends: 1134, edge: 708 },
  across: { side: 850, ends: 567, edge: 397 },
} as const;

/** Width between the margins of a landscape page, in twentieths of a point. */
export const LANDSCAPE = A4.height - 2 * MARGIN.across.side;

/** The document as bytes of a .docx file, with source, corpus version and place in its head, foot and properties. */
export async function docxDocument(frame: DocxFrame, body: DocxBody, options: Options): Promise<Uint8Array> {
  const { language, author, date } = options;
  const { origin } = frame;
  const { side, ends, edge } = frame.landscape === true ? MARGIN.across : MARGIN.upright;
  // One each for the first page and the others: shared, the library would give only one of them the address of its link.
  const footer = (): Footer => new Footer({ children: footOf(origin, options) });
  const header = (lines: readonly string[]): Header =>
    new Header({ children: [...lines, ''].map((line) => paragraph(STYLE.frame, line)) });
  const document = new Document({
    title: withoutDirectionMarks(frame.title),
    subject: withoutDirectionMarks(origin.corpus),
    creator: withoutDirectionMarks(author),
    lastModifiedBy: withoutDirectionMarks(author),
    keywords: withoutDirectionMarks(`corpus ${origin.version}`),
    description: withoutDirectionMarks([...frame.head, origin.link ?? origin.place, origin.made].join('\n')),
    styles: stylesOf(language),
    numbering: numberingConfig(body.markers ?? []),
    footnotes: { ...body.footnotes },
    comments: { children: body.comments ?? [] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              ...A4,
              orientation: frame.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: ends, bottom: ends, left: side, right: side, header: edge, footer: edge },
          },
        },
        headers: { first: header(frame.head), default: header([frame.short]) },
        footers: { first: footer(), default: footer() },
        children: body.children,
      },
    ],
  });
  return zipDocument(document, date);
}

/** `Beleidslijn · EU–Westelijke Balkan · corpus 5fe4ba0, lijn …`, who made the links, the link, and the page. */
function footOf(origin: OriginModel, { language }: Options): Paragraph[] {
  const told = [viewStrings[language].product, origin.corpus, origin.place].join(' · ');
  const address: ParagraphChild[] =
    origin.link === null ? [] : [textRun(`${docxStrings[language].place}: `), hyperlink(origin.link, origin.link)];
  const [before, current, between, total] = docxStrings[language].page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  return [
    paragraph(STYLE.frame, ''),
    paragraph(STYLE.frame, `${told}. ${origin.made}`),
    ...(address.length === 0 ? [] : [paragraph(STYLE.frame, address)]),
    paragraph(STYLE.frame, [
      textRun(before ?? ''),
      new TextRun({ children: [current ?? ''] }),
      textRun(between ?? ''),
      new TextRun({ children: [total ?? ''] }),
    ]),
  ];
}

/** A comment of the author, a paragraph a line. */
export function docxComment(
  id: number,
  lines: readonly (string | readonly ParagraphChild[])[],
  options: Options,
): ICommentOptions {
  const author = withoutDirectionMarks(options.author);
  return {
    id,
    author,
    initials: author
      .split(/\s+/)
      .map((word) => [...word][0] ?? '')
      .join(''),
    date: new Date(documentTime(options.date)),
    children: lines.map((line) => paragraph(null, line)),
  };
}
