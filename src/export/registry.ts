import type { Dossier } from '../model.ts';
import { shortenedName } from '../text/shortened-name.ts';
import { annotations } from './annotations.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { ResolvedSubject } from './resolve.ts';
import {
  type DerivedFormat,
  type FileContent,
  type Serializer,
  SUBJECT_NAMES,
  serialize,
  subjectsOf,
} from './serializer.ts';
import type { Options, Subject, SubjectKind } from './subject.ts';
import { svg } from './svg.ts';
import { tei } from './tei.ts';

/** Every format, in the order in which a reader is offered them. */
export const FORMATS = [
  docx,
  html,
  {
    format: 'pdf',
    label: { nl: 'Afdrukken of pdf', en: 'Print or pdf' },
    ending: 'pdf',
    mediaType: 'application/pdf',
    madeFrom: 'html',
  },
  svg,
  {
    format: 'png',
    label: { nl: 'Figuur (.png)', en: 'Figure (.png)' },
    ending: 'png',
    mediaType: 'image/png',
    madeFrom: 'svg',
  },
  markdown,
  csv,
  json,
  tei,
  annotations,
] as const satisfies Registry;

type Registry = readonly (Serializer | DerivedFormat)[];
export type Format = (typeof FORMATS)[number]['format'];

/** The entry of a format. Throws a RangeError on one that is not there; expected is one of `formats`. */
export function formatEntry(format: string, formats: Registry = FORMATS): Serializer | DerivedFormat {
  const entry = formats.find((candidate) => candidate.format === format);
  if (entry !== undefined) return entry;
  throw new RangeError(`expected ${formats.map((known) => known.format).join(', ')}; got '${format}'`);
}

/** What writes a format: its own entry, or that of the format it is made from. */
export function serializerOf(format: string, formats: Registry = FORMATS): Serializer {
  const entry = formatEntry(format, formats);
  return 'madeFrom' in entry ? serializerOf(entry.madeFrom, formats) : entry;
}

/** The formats a subject can be written in, in the order of the list. */
export function formatsOf(what: SubjectKind, formats: Registry = FORMATS): Format[] {
  const names = formats.map(({ format }) => format as Format);
  return names.filter((format) => subjectsOf(serializerOf(format, formats)).includes(what));
}

/**
 * The file of a subject: text, or the bytes of one that is none. Of a format that a machine makes from another it is that
 * other: the page of a `pdf`, the picture of a `png`. Throws a RangeError on a subject the format cannot be of.
 */
export async function writeSubject(
  subject: ResolvedSubject,
  format: string,
  formats: Registry = FORMATS,
): Promise<FileContent> {
  return serialize(serializerOf(format, formats), subject);
}

/**
 * The longest name of a file, in bytes of UTF-8. Systems take 255; a browser that saves a second copy, a synchroniser and the
 * part a file is written in each put something behind it.
 */
const NAME_BYTES = 200;

/** A name every file system takes, made of ids alone, so that a folder of files sorts and two runs give one name. */
export function fileName(
  dossier: Dossier,
  subject: Subject,
  format: string,
  { language }: Options,
  formats: Registry = FORMATS,
): string {
  const ids =
    subject.what === 'line'
      ? [subject.thread]
      : subject.what === 'comparison' || subject.what === 'passage'
        ? [subject.older, subject.newer]
        : [dossier.corpus.id, dossier.corpus.version];
  const safe = [SUBJECT_NAMES[subject.what][language], ...ids]
    .join('-')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}+@._-]+/gu, '-');
  const behind = nameEnding(format, formats);
  return `${shortenedName(safe, NAME_BYTES - behind.length)}${behind}`;
}

/** What the name of every file in a format ends in, suffix and all. */
export function nameEnding(format: string, formats: Registry = FORMATS): string {
  const { ending, suffix = '' }: Pick<Serializer, 'ending' | 'suffix'> = formatEntry(format, formats);
  return `${suffix}.${ending}`;
}

/** Under whose name changes stand when nobody gave one, and of which day: that of the newest paper, for a clock would lie. */
export function usualDate(dossier: Dossier): string {
  const days = dossier.documents.map(({ source }) => source.dates.document ?? source.dates.event ?? '');
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1) ?? '1970-01-01'
  );
}

export const USUAL_AUTHOR = 'Beleidslijn';
