/** The public names of the library: a list, nothing else. Free of DOM and Node; texts and knowledge come as values. */
export type { LinkOptions } from './align/link-documents.ts';
export type { PreparedDocument } from './align/prepared-document.ts';
export type { CandidatePair } from './align/ranked-candidates.ts';
export type { DocumentTags } from './annotate/annotated-document.ts';
export type { KnowledgeOptions } from './annotate/theme-lexicon.ts';
export type { LanguageFolder, LanguagePack, LanguagePacks } from './languages/compile-pack.ts';
export { defaultPacks } from './languages/packs.ts';
export {
  type AligningOptions as AlignOptions,
  type AnalysisOptions,
  analyseDocuments,
  candidatesOf,
  checkedAlign as alignDocuments,
  checkedBuild as buildDossier,
  checkedCompare as compareWordings,
  checkedFindings as findingsModel,
  checkedPack as compilePack,
  checkedProfile as profileWith,
  checkedRanking as rankedFindings,
  checkedRead as readDocument,
  checkedSentences as documentFromSentences,
  checkedTags as tagDocument,
  checkedTrace as traceThreads,
  type GivenDossierSources as DossierSources,
  type GivenSource,
  readFile,
  type TracingOptions as TraceOptions,
} from './library/functions.ts';
export type {
  GivenKnowledge,
  GivenObject,
  GivenRegion,
  GivenTerm,
  GivenTheme,
} from './library/given-knowledge.ts';
export type { FileOptions } from './library/read-file.ts';
export { MisuseError } from './misuse.ts';
export type * from './model.ts';
export type { DossierNeeds } from './pipeline.ts';
export type { GivenProfile, Profile } from './profile/profile.ts';
export type { ReadingOptions } from './read/context.ts';
export type { GivenSentences } from './read/from-sentences.ts';
export type { AnchoredCorrection } from './trace/corrections.ts';
export type { FindingFilter } from './view/findings/filter.ts';
export type { Finding } from './view/findings/finding.ts';
export type { FindingModel } from './view/findings/finding-model.ts';
export type { FindingsModel, FindingsOptions } from './view/findings/findings-model.ts';
