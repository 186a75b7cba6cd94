import type { Label } from '../model.ts';
import type { ResolvedSubject, SubjectModels } from './resolve.ts';
import type { Options, SubjectKind } from './subject.ts';

/** A file: text, or the bytes of one that is none. */
export type FileContent = string | Uint8Array;

type Writer<Kind extends SubjectKind> = (
  model: SubjectModels[Kind],
  options: Options,
) => FileContent | Promise<FileContent>;

/**
 * A kind of file. What it can be of is what it has a method for; a method takes the subject as it is told
 * (`SubjectModels`), so that nothing is looked up in a dossier twice and no two files can tell one thing differently.
 */
export type Serializer = {
  readonly format: string;
  /** What a reader chooses it by. */
  readonly label: Label;
  readonly ending: string;
  /** Behind the name of the file, before its ending. */
  readonly suffix?: string;
  readonly mediaType: string;
  /** True where a file is bytes, which stand in a file alone and not on a terminal. */
  readonly isBinary?: boolean;
} & { readonly [Kind in SubjectKind]?: Writer<Kind> };

/** A format that a machine makes of another: a browser that prints, a rasteriser. It can be of what the other can be of. */
export interface DerivedFormat {
  readonly format: string;
  /** What a reader chooses it by. */
  readonly label: Label;
  readonly ending: string;
  readonly mediaType: string;
  readonly madeFrom: string;
}

/** What each kind of subject is called in the name of a file; in the order in which they are listed. */
export const SUBJECT_NAMES: Readonly<Record<SubjectKind, Readonly<Record<'nl' | 'en', string>>>> = {
  line: { nl: 'lijn', en: 'line' },
  table: { nl: 'tabel', en: 'table' },
  comparison: { nl: 'vergelijking', en: 'comparison' },
  passage: { nl: 'passage', en: 'passage' },
  overview: { nl: 'overzicht', en: 'overview' },
  findings: { nl: 'bevindingen', en: 'findings' },
  draft: { nl: 'concept', en: 'draft' },
  dossier: { nl: 'dossier', en: 'dossier' },
};
export const SUBJECT_KINDS = Object.keys(SUBJECT_NAMES) as SubjectKind[];

/** The kinds of subject a format can be of. */
export function subjectsOf(serializer: Serializer): SubjectKind[] {
  return SUBJECT_KINDS.filter((kind) => serializer[kind] !== undefined);
}

/** A subject in a format, at once where its writer waits for nothing. Throws a RangeError on one it cannot be of. */
export function serialize(serializer: Serializer, subject: ResolvedSubject): FileContent | Promise<FileContent> {
  const { what, model, options } = subject;
  const write = serializer[what] as Writer<typeof what> | undefined;
  if (write === undefined)
    throw new RangeError(`${serializer.format} holds ${subjectsOf(serializer).join(', ')}; got '${what}'`);
  return write(model as never, options);
}
