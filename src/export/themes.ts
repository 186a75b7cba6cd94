/** The themes of a paper as files: a row or a line per paragraph, theme and sentence. */
import type { Document, Label } from '../model.ts';
import type { ParagraphThemeModel, ParagraphThemesModel, ThemeSentenceModel } from '../view/theme-paragraphs.ts';
import { paperColumns, placeColumns, yesNo } from './csv/columns.ts';
import { type CsvColumn, csvColumn, csvColumns, csvText } from './csv/write.ts';
import { bold, escapeMarkdown } from './markdown/text.ts';
import type { Options } from './subject.ts';

/** Where the words of a theme stand. */
export const VIA_LABELS: Readonly<Record<ThemeSentenceModel['via'], Label>> = {
  sentence: { nl: 'in de zin', en: 'in the sentence' },
  heading: { nl: 'in de kop erboven', en: 'in the heading above' },
  earlier: { nl: 'in een zin ervoor', en: 'in a sentence before' },
  neighbours: { nl: 'in de zinnen eromheen', en: 'in the sentences around it' },
};

interface Row {
  readonly paragraph: ParagraphThemesModel;
  readonly theme: ParagraphThemeModel;
  readonly carried: ThemeSentenceModel;
}

/** A row per paragraph, theme and sentence that carries it. */
export function themesCsv(
  document: Document,
  paragraphs: readonly ParagraphThemesModel[],
  options: Pick<Options, 'language' | 'separator'>,
): string {
  const { language } = options;
  const rows = paragraphs.flatMap((paragraph) =>
    paragraph.themes.flatMap((theme) => theme.sentences.map((carried): Row => ({ paragraph, theme, carried }))),
  );
  const columns: readonly CsvColumn<Row>[] = [
    csvColumn('alinea-id', 'paragraph id', ({ paragraph }) => paragraph.block),
    csvColumn('thema', 'theme', ({ theme }) => theme.name[language]),
    csvColumn('thema-id', 'theme id', ({ theme }) => theme.theme),
    csvColumn('aandeel van de alinea', 'share of the paragraph', ({ theme }) => theme.share),
    csvColumn('score', 'score', ({ carried }) => carried.tag.score),
    csvColumn('woorden', 'words', ({ carried }) => carried.words.join(' | ')),
    csvColumn('waar', 'where', ({ carried }) => VIA_LABELS[carried.via][language]),
    csvColumn('geërfd', 'inherited', ({ carried }) => yesNo(carried.via !== 'sentence', language)),
    csvColumn('geërfd van', 'inherited from', ({ carried }) => carried.tag.inheritedFrom),
    ...csvColumns<Row, ThemeSentenceModel['found']>(placeColumns(language), ({ carried }) => carried.found),
    ...csvColumns<Row, Document>(paperColumns(language), () => document),
  ];
  return csvText(columns, rows, options);
}

const NOTHING: Label = { nl: 'geen thema', en: 'no theme' };
const COUNT = {
  nl: (carried: number, of: number): string => `${carried} van ${of} ${of === 1 ? 'zin' : 'zinnen'}`,
  en: (carried: number, of: number): string => `${carried} of ${of} ${of === 1 ? 'sentence' : 'sentences'}`,
} as const;

/** A heading per section, and under each paragraph its themes with the sentences that carry them. */
export function themesMarkdown(
  document: Document,
  paragraphs: readonly ParagraphThemesModel[],
  { language }: Pick<Options, 'language'>,
): string {
  const lines = [`# ${escapeMarkdown(document.source.title || document.source.id)}`];
  let section = '';
  for (const paragraph of paragraphs) {
    const heading = paragraph.section.join(' › ');
    if (heading !== section && heading !== '') lines.push(`## ${escapeMarkdown(heading)}`);
    section = heading;
    const themes = paragraph.themes.map(({ name, sentences }) => {
      const carried = sentences.map(({ found, words, via }) => {
        const why = [words.join(', '), ...(via === 'sentence' ? [] : [VIA_LABELS[via][language]])];
        return `  - ${escapeMarkdown(found.sentence.text)} (${escapeMarkdown(why.filter(Boolean).join('; '))})`;
      });
      return [`- ${bold(name[language])}: ${COUNT[language](sentences.length, paragraph.size)}`, ...carried].join('\n');
    });
    const id = paragraph.block.slice(document.source.id.length + 1);
    lines.push(`### ${escapeMarkdown(id)}`, themes.length > 0 ? themes.join('\n') : `- ${NOTHING[language]}`);
  }
  return `${lines.join('\n\n')}\n`;
}
