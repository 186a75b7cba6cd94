/** What a PDF says of itself: its Info dictionary, its XMP, its language. */
import type { FileParticular } from '../format.ts';
import type { PdfDocument } from './pdfjs.ts';

type Metadata = Awaited<ReturnType<PdfDocument['getMetadata']>>;

/** Titles a program gives by itself. */
const MADE =
  /^(?:untitled|microsoft (?:word|powerpoint)\b.*|(?:document|naamloos|logo)\s*\d*|.*\.(?:docx?|odt|rtf|xml|html?|pdf|tmp|wpd|indd))$/i;

export function particularsOf({ info, metadata }: Metadata): FileParticular[] {
  const xmp = (name: string): string => text(metadata?.get(name));
  const given: (readonly [FileParticular['field'], string, string])[] = [
    ['title', xmp('dc:title') || text(info.Title), xmp('dc:title') ? 'XMP: dc:title' : 'Info: Title'],
    [
      'date',
      dateOf(text(info.CreationDate)) || xmp('xmp:createdate').slice(0, 10),
      text(info.CreationDate) ? 'Info: CreationDate' : 'XMP: xmp:CreateDate',
    ],
    ['language', text(info.Language) || xmp('dc:language'), text(info.Language) ? 'Catalog: Lang' : 'XMP: dc:language'],
    ['issuer', xmp('dc:publisher'), 'XMP: dc:publisher'],
  ];
  return given.flatMap(([field, value, where]) =>
    value === '' || (field === 'title' && MADE.test(value)) ? [] : [{ field, value, where }],
  );
}

function text(given: unknown): string {
  const one = Array.isArray(given) ? given[0] : given;
  return typeof one === 'string'
    ? one
        .replace(/[\s\0]+/g, ' ')
        .trim()
        .slice(0, 500)
    : '';
}

/** `D:20201111150325+01'00'` as 2020-11-11. */
export function dateOf(given: string): string {
  const found = /^(?:D:)?((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.exec(given);
  return found === null ? '' : `${found[1]}-${found[2]}-${found[3]}`;
}
