import type { INumberingOptions, IPropertiesOptions } from 'docx';
import { AlignmentType, LineRuleType, TabStopType } from 'docx';
import type { Language } from '../../model.ts';
import { numberingOf } from './numbering.ts';

/** Language tags of Word. English is British, as the papers are. */
export const TAGS: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Ids of the styles a document can be set in; what a reader sees in Word is the Dutch name beside each below. */
export const STYLE = {
  table: 'Tabeltekst',
  head: 'Tabelkop',
  row: 'Tabelrij',
  cells: 'Tabelcellen',
  cellHeads: 'Tabelcellenkop',
  small: 'Tabelbron',
  note: 'Tabelnoot',
  quote: 'Citaat',
  source: 'Bron',
  silence: 'Zwijgt',
  frame: 'Kopvoettekst',
  degree: 'Graadwoord',
  direction: 'Richting',
  mute: 'Bijschrift',
} as const;

/** Single spacing. Without the rule LibreOffice takes the number for a height, and gives a line of 7 pt one of 12. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

/** Sizes in half points, spacing in twentieths of a point. Sizes of a table are those that keep two positions of five papers, with their notes, on a sheet of A4. */
const GREY = '595959';

/** A row as a paragraph: the label has a third of the line, each figure behind it an inch. */
const cells = {
  spacing: { before: 20, after: 20, ...SINGLE },
  tabStops: [0, 1, 2, 3, 4].map((at) => ({ type: TabStopType.LEFT, position: 3400 + at * 1400 })),
};

/** Styles by name, so that an officer restyles a document in one place; no font is named, the template's own is used. */
export function stylesOf(language: Language): NonNullable<IPropertiesOptions['styles']> {
  const heading = (size: number, before: number) => ({
    run: { bold: true, size, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { language: { value: TAGS[language] }, size: 22, font: { theme: 'body' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { bold: true, size: 36 }, paragraph: { spacing: { after: 120 } } },
      heading1: heading(30, 320),
      heading2: heading(26, 260),
      heading3: heading(23, 200),
      heading4: heading(22, 200),
      heading5: heading(22, 160),
      heading6: heading(22, 160),
      footnoteText: {
        run: { size: 16 },
        paragraph: { spacing: { after: 20, ...SINGLE } },
      },
    },
    paragraphStyles: [
      paragraph(STYLE.table, 'Tabeltekst', { size: 18 }, { spacing: { before: 20, after: 0, ...SINGLE } }),
      paragraph(
        STYLE.head,
        'Tabelkop',
        { bold: true, size: 19 },
        { spacing: { before: 20, after: 20, ...SINGLE }, keepNext: true },
      ),
      paragraph(STYLE.row, 'Tabelrij', { bold: true, size: 18 }, { spacing: { before: 20, after: 0, ...SINGLE } }),
      paragraph(STYLE.cells, 'Tabelcellen', { size: 18 }, cells),
      paragraph(STYLE.cellHeads, 'Tabelcellen kop', { bold: true, size: 18 }, { ...cells, keepNext: true }),
      paragraph(STYLE.small, 'Tabelbron', { size: 15, color: GREY }, { spacing: { before: 0, after: 40, ...SINGLE } }),
      paragraph(STYLE.note, 'Tabelnoot', { size: 14 }, { spacing: { before: 0, after: 0, ...SINGLE } }),
      paragraph(
        STYLE.quote,
        'Citaat',
        { size: 23 },
        { spacing: { before: 60, after: 60 }, indent: { left: 340, right: 340 } },
      ),
      paragraph(
        STYLE.source,
        'Bron',
        { size: 18, color: GREY },
        { spacing: { before: 0, after: 80 }, indent: { left: 340 } },
      ),
      paragraph(
        STYLE.silence,
        'Zwijgt',
        { color: GREY },
        { spacing: { before: 40, after: 60 }, indent: { left: 340 } },
      ),
      paragraph(
        STYLE.frame,
        'Kop- en voettekst',
        { size: 16, color: GREY },
        { spacing: { before: 0, after: 20, ...SINGLE } },
      ),
      paragraph(STYLE.mute, 'Toelichting', { size: 18, color: GREY }, { spacing: { before: 0, after: 120 } }),
    ],
    characterStyles: [
      { id: STYLE.degree, name: 'Graadwoord', quickFormat: true, run: { bold: true, underline: {} } },
      { id: STYLE.direction, name: 'Richting', quickFormat: true, run: { bold: true } },
    ],
  };
}

type ParagraphStyle = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>[number];

function paragraph(
  id: string,
  name: string,
  run: NonNullable<ParagraphStyle['run']>,
  set: NonNullable<ParagraphStyle['paragraph']>,
): ParagraphStyle {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, run, paragraph: set };
}

/** The lists of the markers given, each once. */
export function numberingConfig(markers: readonly string[]): INumberingOptions {
  const lists = new Map(markers.map(numberingOf).map((list) => [list.reference, list]));
  return {
    config: [...lists.values()].map(({ reference, format, text, start }) => ({
      reference,
      levels: [
        {
          level: 0,
          format,
          text,
          start,
          alignment: AlignmentType.LEFT,
          // Room for `17.` at the size of the text, the words hanging behind it.
          style: { paragraph: { indent: { left: 454, hanging: 454 } } },
        },
      ],
    })),
  };
}
