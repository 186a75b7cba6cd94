/** PDF with text: its pages as lines, from where their characters stand. */
import { LIMITS } from '../../limits.ts';
import type { Label } from '../../model.ts';
import { type FormatNotice, type FormatReader, type FormatText, linesOfFormat } from './format.ts';
import { formatLines } from './pdf/format-lines.ts';
import type { Glyph } from './pdf/glyphs.ts';
import { type OpenPdf, openPdf } from './pdf/open.ts';
import { particularsOf } from './pdf/particulars.ts';
import {
  type Excess,
  MOST_DRAWN,
  MOST_DRAWN_IN_ALL,
  pageGlyphs,
  printedPage,
  type ReadPage,
  viewOf,
} from './pdf/read-page.ts';
import { unreadableFonts } from './pdf/unreadable-fonts.ts';

export const pdfReader: FormatReader = {
  format: 'pdf',
  async read(bytes) {
    const opened = await openPdf(bytes);
    if ('fault' in opened) return opened;
    try {
      return await readPdf(opened);
    } catch {
      return { fault: DAMAGED };
    } finally {
      opened.close();
    }
  },
};

const DAMAGED: Label = {
  nl: 'is een pdf waarvan de bladzijden niet gelezen kunnen worden: beschadigd; verwacht: een volledige pdf.',
  en: 'is a PDF of which the pages cannot be read: damaged; expected a whole PDF.',
};
const SCANNED: Label = {
  nl: 'is een pdf zonder tekst: een scan, of lege bladzijden; verwacht: het stuk zelf, of de scan na tekstherkenning (OCR).',
  en: 'is a PDF without text: a scan, or empty pages; expected the paper itself, or the scan after recognition of its text (OCR).',
};
const UNREADABLE: Label = {
  nl: 'is een pdf waarvan de lettertypen niet zeggen welke letters zij tekenen; verwacht: een pdf met leesbare tekst, of dezelfde na tekstherkenning (OCR).',
  en: 'is a PDF of which the fonts do not say which letters they draw; expected a PDF with text that can be read, or the same after recognition of its text (OCR).',
};
const TOO_LONG: Label = {
  nl: `heeft meer dan ${LIMITS.characters} tekens; verwacht: ten hoogste zoveel. Deel het stuk op.`,
  en: `has more than ${LIMITS.characters} characters; expected at most as many. Split the paper.`,
};

const DRAWN_TOO_MUCH: Label = {
  nl: `heeft op zijn bladzijden samen meer dan ${MOST_DRAWN_IN_ALL} tekenopdrachten; verwacht: een stuk met tekst. Deel het stuk op.`,
  en: `has more than ${MOST_DRAWN_IN_ALL} drawing operators on its pages together; expected a paper with text. Split the paper.`,
};

/** Of the page that draws it. */
function drawnTooMuch(page: number, excess: Exclude<Excess, 'characters'>): Label {
  const [nl, en] = {
    operators: ['tekenopdrachten', 'drawing operators'],
    forms: ['ingevoegde tekeningen', 'drawings inside drawings'],
    saved: ['tekenopdrachten in elkaar', 'drawing states inside each other'],
  }[excess];
  const most = MOST_DRAWN[excess];
  return {
    nl: `heeft op bladzijde ${page} meer dan ${most} ${nl}; verwacht: een stuk met tekst. Bewaar het opnieuw zonder die tekening.`,
    en: `has more than ${most} ${en} on page ${page}; expected a paper with text. Save it again without that drawing.`,
  };
}

async function readPdf({ pdfjs, pdf }: OpenPdf): Promise<FormatText> {
  const glyphs: (readonly Glyph[])[] = [];
  const cut: number[] = [];
  const views: { width: number; height: number }[] = [];
  const damaged: number[] = [];
  let [characters, drawn] = [0, 0];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      const found = await pageGlyphs(page, pdfjs.OPS, LIMITS.characters + 1 - characters);
      if (typeof found === 'string') return { fault: found === 'characters' ? TOO_LONG : drawnTooMuch(number, found) };
      characters += found.glyphs.length;
      drawn += found.drawn;
      glyphs.push(found.glyphs);
      if (found.cut) cut.push(number);
      views.push(viewOf(page));
      page.cleanup();
    } catch {
      damaged.push(number);
      glyphs.push([]);
      views.push({ width: 595, height: 842 });
    }
    if (characters > LIMITS.characters) return { fault: TOO_LONG };
    if (drawn > MOST_DRAWN_IN_ALL) return { fault: DRAWN_TOO_MUCH };
  }
  if (damaged.length === pdf.numPages) return { fault: DAMAGED };
  const unreadable = unreadableFonts(glyphs);
  const pages = glyphs.map((page, i) =>
    printedPage(i + 1, unreadable.size === 0 ? page : page.filter(({ font }) => !unreadable.has(font)), views[i]!),
  );
  const read = pages.reduce((sum, page) => sum + page.characters, 0);
  if (characters > 0 && read * 2 < characters && unreadable.size > 0 && read < 200) return { fault: UNREADABLE };
  if (read === 0) return { fault: SCANNED };
  const lines = linesOfFormat(formatLines(pages), 'lines');
  const metadata = await pdf.getMetadata().catch(() => null);
  return {
    lines,
    particulars: metadata === null ? [] : particularsOf(metadata),
    notices: noticesOf(pages, { damaged, cut }, unreadable.size > 0),
  };
}

function noticesOf(
  pages: readonly ReadPage[],
  { damaged, cut }: Readonly<Record<'damaged' | 'cut', readonly number[]>>,
  unreadable: boolean,
): FormatNotice[] {
  const notices: FormatNotice[] = [];
  const say = (rule: string, level: FormatNotice['level'], message: string): void =>
    void notices.push({ rule, level, lines: null, message });
  const recognised = pages.filter((page) => page.unseen * 2 > page.characters).map((page) => page.number);
  const empty = pages
    .filter((page) => page.characters === 0 && !damaged.includes(page.number))
    .map((page) => page.number);
  if (recognised.length > 0)
    say(
      'pdf-recognised',
      'info',
      `The text of ${pagesText(recognised)} was recognised from a scan and may hold misread words.`,
    );
  if (empty.length > 0) say('pdf-empty-page', 'info', `No text stands on ${pagesText(empty)}: empty, or a picture.`);
  if (damaged.length > 0)
    say('pdf-damaged-page', 'warning', `The file is damaged on ${pagesText(damaged)}, and not read there.`);
  if (cut.length > 0)
    say(
      'pdf-cut-page',
      'warning',
      `The text breaks off on ${pagesText(cut)}: the file is damaged, and part of it was not read.`,
    );
  if (unreadable)
    say(
      'pdf-unreadable-font',
      'warning',
      'Part of the text is set in a font that does not say which letters it draws, and was not read.',
    );
  return notices;
}

/** Numbers of pages in order, runs of them as one: `page 3`, `pages 1-4, 7`. */
function pagesText(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const listed = runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
  return `${numbers.length === 1 ? 'page' : 'pages'} ${listed}`;
}
