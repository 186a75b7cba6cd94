/** The public names of the library: a list, nothing else. Free of DOM and Node; texts and knowledge come as values. */
export { alignDocuments } from './align/link-documents.ts';
export { tagDocument } from './annotate/annotated-document.ts';
export { compareWordings } from './compare/word-diff.ts';
export { compilePack, type LanguageFolder, type LanguagePack } from './languages/compile-pack.ts';
export { defaultPacks } from './languages/packs.ts';
export type * from './model.ts';
export { buildDossier } from './pipeline.ts';
export { readDocument } from './read/document.ts';
export { documentFromSentences } from './read/from-sentences.ts';
export { traceThreads } from './trace/trace.ts';
export type { FindingFilter } from './view/findings/filter.ts';
export type { Finding } from './view/findings/finding.ts';
export type { FindingModel } from './view/findings/finding-model.ts';
export { type FindingsModel, type FindingsOptions, findingsModel } from './view/findings/findings-model.ts';
export { rankedFindings } from './view/findings/ranking.ts';
