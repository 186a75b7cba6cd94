/** The declaration proposed for a file: what was found first counts until a person decides, and stands there as proposed. */
import type { Document, Genre, PaperLanguage, ProposedField, Source } from '../model.ts';
import { documentOfLines } from '../read/document.ts';
import type { FileParticular } from '../read/formats/format.ts';
import type { Lines } from '../read/lines.ts';
import { undeclaredSource } from '../read/undeclared-source.ts';
import { languageRead } from './language.ts';
import { type Proposals, proposalsFor } from './propose.ts';
import { ofProperty, type ProposingOptions } from './proposed-from.ts';

/** A file as it was read, under the id and the path it is to be declared by. */
export interface UndeclaredFile extends Pick<Source, 'id' | 'file' | 'sha256'> {
  readonly lines: Lines;
  readonly particulars: readonly FileParticular[];
  /** Without its folder. */
  readonly name: string;
}

/** Of a text in no language that is known: the code of BCP 47 for that. */
export const UNDETERMINED: PaperLanguage = 'und';

/** The declaration, and the paper as it is read by it. */
export function proposedSource(
  { id, file, sha256, lines, particulars, name }: UndeclaredFile,
  options: ProposingOptions = {},
): { readonly source: Source; readonly document: Document } {
  const said = particulars.filter(({ field }) => field === 'language').map(ofProperty);
  const read = languageRead(lines.text);
  const language = read?.language ?? said[0]?.value.toLowerCase().split('-')[0] ?? UNDETERMINED;
  const bare = undeclaredSource({ id, title: name, language, file, sha256 });
  const document = documentOfLines(bare, lines, options);
  const proposed = proposalsFor({ document, particulars, printed: lines.lines, name }, options);
  // A language told by its words is no proposal; one that only the file says is.
  const asked = read === null && said.length > 0 ? { language: said } : {};
  const source = sourceOf(bare, { ...proposed, ...asked });
  return { source, document: { ...document, source } };
}

/** A declaration with the first of every proposal in its field. */
function sourceOf(bare: Source, proposed: Proposals): Source {
  const first = (field: ProposedField): string | null => proposed[field]?.[0]?.value ?? null;
  const url = first('url');
  return {
    ...bare,
    genre: first('genre') as Genre | null,
    title: first('title') ?? bare.title,
    issuer: first('issuer'),
    dates: { document: first('document'), event: first('event') },
    place: first('place'),
    reference: first('reference'),
    ...(url === null ? {} : { url }),
    ...(Object.keys(proposed).length === 0 ? {} : { proposed }),
  };
}
