import type { Dossier } from '../../model.ts';
import type { Options, Subject } from '../subject.ts';
import { comparisonDocx } from './comparison.ts';
import { draftDocx } from './draft.ts';
import { lineDocx } from './line.ts';
import { passageDocx } from './passage.ts';
import { tableDocx } from './table.ts';

/** A subject as a Word document, the bytes of a .docx file. Throws on one that Word is not written of. */
export async function docx(dossier: Dossier, subject: Subject, options: Options): Promise<Uint8Array> {
  switch (subject.what) {
    case 'line':
      return lineDocx(dossier, subject.thread, options);
    case 'table':
      return tableDocx(dossier, subject, options);
    case 'comparison':
      return comparisonDocx(dossier, subject.older, subject.newer, options);
    case 'passage':
      return passageDocx(dossier, subject, options);
    case 'draft':
      return draftDocx(dossier, subject, options);
    default:
      throw new Error(`Word is not written of ${subject.what}; expected line, table, comparison, passage or draft`);
  }
}
