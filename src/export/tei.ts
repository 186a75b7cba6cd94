import type { Dossier } from '../model.ts';
import { tellingOf, threadAsked, unheld } from './asked.ts';
import type { Options, Subject, What } from './export.ts';
import { lineTei } from './tei/line.ts';
import { comparisonTei, passageTei } from './tei/side.ts';
import { el } from './tei/xml.ts';

export const TEI_HOLDS = ['line', 'comparison', 'passage'] as const satisfies readonly What[];

/**
 * A subject as TEI P5 with a critical apparatus by parallel segmentation: every paper a witness. Throws on a subject that is
 * not held, and on ids that are not in the dossier.
 */
export function tei(dossier: Dossier, subject: Subject, options: Options): string {
  const root = el(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': options.language },
    `\n${contentOf(dossier, subject, options)}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function contentOf(dossier: Dossier, subject: Subject, options: Options): string {
  const telling = tellingOf(options);
  switch (subject.what) {
    case 'line':
      return lineTei(dossier, threadAsked(dossier, subject.thread), telling);
    case 'comparison':
      return comparisonTei(dossier, subject.older, subject.newer, telling);
    case 'passage': {
      const { thread, older, newer } = subject;
      const found = thread === null ? null : threadAsked(dossier, thread);
      const content = passageTei(dossier, found, { older, newer }, telling);
      if (content === null)
        throw new RangeError(`expected two sentences of the dossier, got '${older}' and '${newer}'`);
      return content;
    }
    default:
      throw unheld('tei', TEI_HOLDS, subject.what);
  }
}
