import type { Serializer } from './serializer.ts';

/** A Word document, as the bytes of its file. What writes one weighs more than all other formats, so it is loaded when asked for. */
export const docx = {
  format: 'docx',
  label: { nl: 'Word (.docx)', en: 'Word (.docx)' },
  ending: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  isBinary: true,
  line: async (model, options) => (await import('./docx/line.ts')).lineDocx(model, options),
  table: async (model, options) => (await import('./docx/table.ts')).tableDocx(model, options),
  comparison: async (model, options) => (await import('./docx/comparison.ts')).comparisonDocx(model, options),
  passage: async (model, options) => (await import('./docx/passage.ts')).passageDocx(model, options),
  findings: async (model, options) => (await import('./docx/findings.ts')).findingsDocx(model, options),
  draft: async (model, options) => (await import('./docx/draft.ts')).draftDocx(model, options),
} as const satisfies Serializer;
