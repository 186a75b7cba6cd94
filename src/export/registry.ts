import type { Dossier } from '../model.ts';
import type { Format, Options, Subject, SubjectKind } from './subject.ts';

/** A kind of file: its ending, its media type, and what of a dossier can be written so. */
export interface FormatKind {
  readonly ending: string;
  readonly type: string;
  readonly whats: readonly SubjectKind[];
  /** What it is drawn from where the machine of the reader has to help: a browser that prints, a rasteriser. */
  readonly from: Format | null;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const FORMATS: Readonly<Record<Format, FormatKind>> = {
  docx: {
    ending: 'docx',
    type: DOCX,
    whats: ['line', 'table', 'comparison', 'passage', 'draft'],
    from: null,
  },
  html: {
    ending: 'html',
    type: 'text/html; charset=utf-8',
    whats: ['line', 'table', 'comparison', 'passage', 'overview', 'draft'],
    from: null,
  },
  pdf: {
    ending: 'pdf',
    type: 'application/pdf',
    whats: ['line', 'table', 'comparison', 'passage', 'overview', 'draft'],
    from: 'html',
  },
  svg: { ending: 'svg', type: 'image/svg+xml', whats: ['line', 'overview'], from: null },
  png: { ending: 'png', type: 'image/png', whats: ['line', 'overview'], from: 'svg' },
  md: {
    ending: 'md',
    type: 'text/markdown; charset=utf-8',
    whats: ['line', 'table', 'comparison', 'passage', 'overview', 'draft'],
    from: null,
  },
  csv: {
    ending: 'csv',
    type: 'text/csv; charset=utf-8',
    whats: ['line', 'table', 'comparison', 'overview', 'dossier'],
    from: null,
  },
  json: {
    ending: 'json',
    type: 'application/json; charset=utf-8',
    whats: ['line', 'table', 'comparison', 'passage', 'overview', 'draft', 'dossier'],
    from: null,
  },
  tei: { ending: 'xml', type: 'application/tei+xml', whats: ['line', 'passage', 'comparison'], from: null },
  annotations: {
    ending: 'jsonld',
    type: 'application/ld+json',
    whats: ['line', 'passage', 'dossier'],
    from: null,
  },
};

/** The formats a subject can be written in, in the order of the list. */
export function formatsOf(what: SubjectKind): Format[] {
  return (Object.keys(FORMATS) as Format[]).filter((format) => FORMATS[format].whats.includes(what));
}

/**
 * The file of a subject: text, or the bytes of a Word document. Each writer is loaded when it is first asked for, because
 * what writes Word weighs more than all the rest. `pdf` and `png` need a machine's help and are no writers: ask for the
 * format they are made `from`. Throws on a subject the format cannot hold.
 */
export async function writeSubject(
  dossier: Dossier,
  subject: Subject,
  format: Exclude<Format, 'pdf' | 'png'>,
  options: Options,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'docx':
      return (await import('./docx/docx.ts')).docx(dossier, subject, options);
    case 'html':
      if (subject.what === 'dossier') break;
      return (await import('./html/html.ts')).htmlOf(dossier, subject, options);
    case 'svg':
      if (subject.what !== 'line' && subject.what !== 'overview') break;
      return (await import('./svg.ts')).svgOf(dossier, subject, options);
    case 'md':
      return (await import('./markdown.ts')).markdown(dossier, subject, options);
    case 'csv':
      return (await import('./csv.ts')).csv(dossier, subject, options);
    case 'json':
      return (await import('./json.ts')).json(dossier, subject, options);
    case 'tei':
      return (await import('./tei.ts')).tei(dossier, subject, options);
    case 'annotations':
      return (await import('./annotations.ts')).annotations(dossier, subject, options);
  }
  throw new RangeError(`${format} holds no ${subject.what}; expected ${formatsOf(subject.what).join(', ')}`);
}

const NAMES: Readonly<Record<SubjectKind, Readonly<Record<'nl' | 'en', string>>>> = {
  line: { nl: 'lijn', en: 'line' },
  table: { nl: 'tabel', en: 'table' },
  comparison: { nl: 'vergelijking', en: 'comparison' },
  passage: { nl: 'passage', en: 'passage' },
  overview: { nl: 'overzicht', en: 'overview' },
  draft: { nl: 'concept', en: 'draft' },
  dossier: { nl: 'dossier', en: 'dossier' },
};

/** A name every file system takes, made of ids alone, so that a folder of files sorts and two runs give one name. */
export function fileName(dossier: Dossier, subject: Subject, format: Format, { language }: Options): string {
  const what = NAMES[subject.what][language];
  const of =
    subject.what === 'line'
      ? [subject.thread]
      : subject.what === 'comparison' || subject.what === 'passage'
        ? [subject.older, subject.newer]
        : [dossier.corpus.id, dossier.corpus.version];
  const safe = [what, ...of].join('-').replace(/[^\p{L}\p{N}+@._-]+/gu, '-');
  return `${safe}${format === 'annotations' ? '-annotaties' : ''}.${FORMATS[format].ending}`;
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
