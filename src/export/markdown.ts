import type { Dossier } from '../model.ts';
import { comparisonMarkdown, pairMarkdown } from './markdown/comparison.ts';
import { draftMarkdown } from './markdown/draft.ts';
import { lineMarkdown } from './markdown/line.ts';
import { overviewMarkdown, tableMarkdown } from './markdown/table-overview.ts';
import { renderOptions, requestedThread, unsupported } from './request.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';

export const MARKDOWN_HOLDS = [
  'line',
  'table',
  'comparison',
  'passage',
  'overview',
  'draft',
] as const satisfies readonly SubjectKind[];

/**
 * A subject as Markdown: CommonMark, with the tables and strikes of GitHub. Every word of a paper is escaped, so that it is
 * read as words. Throws on a subject that is not held, and on ids that are not in the dossier.
 */
export function markdown(dossier: Dossier, subject: Subject, options: Options): string {
  return `${blocksOf(dossier, subject, options).join('\n\n')}\n`;
}

function blocksOf(dossier: Dossier, subject: Subject, options: Options): readonly string[] {
  const telling = renderOptions(options);
  switch (subject.what) {
    case 'line':
      return lineMarkdown(dossier, requestedThread(dossier, subject.thread), telling);
    case 'table':
      return tableMarkdown(dossier, subject, telling);
    case 'comparison':
      return comparisonMarkdown(dossier, subject.older, subject.newer, telling);
    case 'passage': {
      const thread = subject.thread === null ? null : requestedThread(dossier, subject.thread);
      const { older, newer } = subject;
      const blocks = pairMarkdown(dossier, thread, { older, newer }, telling);
      if (blocks === null) throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return blocks;
    }
    case 'overview':
      return overviewMarkdown(dossier, subject.themes, telling);
    case 'draft':
      return draftMarkdown(dossier, subject.check, subject.decisions, telling);
    default:
      throw unsupported('md', MARKDOWN_HOLDS, subject.what);
  }
}
