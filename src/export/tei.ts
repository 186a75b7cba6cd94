import type { Dossier } from '../model.ts';
import { renderOptions, requestedThread, unsupported } from './request.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';
import { comparisonTei, passageTei } from './tei/comparison.ts';
import { lineTei } from './tei/line.ts';
import { element } from './tei/xml.ts';

export const TEI_HOLDS = ['line', 'comparison', 'passage'] as const satisfies readonly SubjectKind[];

/**
 * A subject as TEI P5 with a critical apparatus by parallel segmentation: every paper a witness. Throws on a subject that is
 * not held, and on ids that are not in the dossier.
 */
export function tei(dossier: Dossier, subject: Subject, options: Options): string {
  const root = element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': options.language },
    `\n${contentOf(dossier, subject, options)}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function contentOf(dossier: Dossier, subject: Subject, options: Options): string {
  const telling = renderOptions(options);
  switch (subject.what) {
    case 'line':
      return lineTei(dossier, requestedThread(dossier, subject.thread), telling);
    case 'comparison':
      return comparisonTei(dossier, subject.older, subject.newer, telling);
    case 'passage': {
      const { thread, older, newer } = subject;
      const found = thread === null ? null : requestedThread(dossier, thread);
      const content = passageTei(dossier, found, { older, newer }, telling);
      if (content === null)
        throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return content;
    }
    default:
      throw unsupported('tei', TEI_HOLDS, subject.what);
  }
}
