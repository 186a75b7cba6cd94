import type { Language } from '../model.ts';
import { comparisonMarkdown, passageMarkdown } from './markdown/comparison.ts';
import { draftMarkdown } from './markdown/draft.ts';
import { lineMarkdown } from './markdown/line.ts';
import { overviewMarkdown, tableMarkdown } from './markdown/table-overview.ts';
import type { Serializer } from './serializer.ts';
import type { Options } from './subject.ts';

/** A file of blocks, an empty line between two of them. */
const file =
  <Model>(blocks: (model: Model, language: Language) => readonly string[]) =>
  (model: Model, { language }: Options): string =>
    `${blocks(model, language).join('\n\n')}\n`;

/** CommonMark, with the tables and strikes of GitHub. Every word of a paper is escaped, so that it is read as words. */
export const markdown = {
  format: 'md',
  label: { nl: 'Markdown (.md)', en: 'Markdown (.md)' },
  ending: 'md',
  mediaType: 'text/markdown; charset=utf-8',
  line: file(lineMarkdown),
  table: file(tableMarkdown),
  comparison: file(comparisonMarkdown),
  passage: file(passageMarkdown),
  overview: file(overviewMarkdown),
  draft: file(draftMarkdown),
} as const satisfies Serializer;
