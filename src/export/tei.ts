import type { Language } from '../model.ts';
import type { Serializer } from './serializer.ts';
import type { Options } from './subject.ts';
import { comparisonTei, passageTei } from './tei/comparison.ts';
import { lineTei } from './tei/line.ts';
import { element } from './tei/xml.ts';

const file =
  <Model>(content: (model: Model, language: Language) => string) =>
  (model: Model, { language }: Options): string => {
    const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('TEI', attributes, `\n${content(model, language)}\n`)}\n`;
  };

/** TEI P5 with a critical apparatus by parallel segmentation: every paper a witness. */
export const tei = {
  format: 'tei',
  label: { nl: 'TEI-apparaat (.xml)', en: 'TEI apparatus (.xml)' },
  ending: 'xml',
  mediaType: 'application/tei+xml',
  line: file(lineTei),
  comparison: file(comparisonTei),
  passage: file(passageTei),
} as const satisfies Serializer;
