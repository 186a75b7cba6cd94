/** The public names of the library: a list, nothing else. Free of DOM and Node; texts and knowledge come as values. */
export { alignDocuments } from './align/align.ts';
export { compareWordings } from './compare/changes.ts';
export { buildDossier } from './dossier.ts';
export type * from './model.ts';
export { readDocument } from './read/document.ts';
export { documentFromSentences } from './read/from-sentences.ts';
export { tagDocument } from './tag/tag.ts';
export { traceThreads } from './trace/trace.ts';
