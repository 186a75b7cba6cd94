/** What a folder of papers was found to hold, in at most ten lines. */
import { undecidedFields } from '../dossier/confirmed.ts';
import { GENRE_LABELS } from '../languages/labels.ts';
import type { FileFormat, Language } from '../model.ts';
import { dayOf } from '../text/chronology.ts';
import { CORPUS_MESSAGES } from './corpus-messages.ts';
import type { DeclaredFile, DeclaredFiles } from './paper-files.ts';

const FORMAT_NAMES: Readonly<Record<FileFormat, { readonly nl: string; readonly en: string }>> = {
  text: { nl: 'tekst', en: 'text' },
  markdown: { nl: 'Markdown', en: 'Markdown' },
  html: { nl: 'HTML', en: 'HTML' },
  xml: { nl: 'XML', en: 'XML' },
  pdf: { nl: 'PDF', en: 'PDF' },
  docx: { nl: 'Word', en: 'Word' },
  odt: { nl: 'OpenDocument', en: 'OpenDocument' },
};

/** Names in one line before "and n more". */
const NAMED = 3;

/** Lines for a terminal; `head` words the first one, from how many papers there are and over which days (` (a – b)`). */
export function foundLines(
  language: Language,
  { papers, leftOut, duplicates }: DeclaredFiles,
  head: (papers: number, span: string) => string,
): string[] {
  const words = CORPUS_MESSAGES[language];
  const listed = (names: readonly string[], between = ', '): string =>
    [...names.slice(0, NAMED), ...(names.length > NAMED ? [words.andMore(names.length - NAMED)] : [])].join(between);
  const days = papers.flatMap(({ source }) => dayOf(source) ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const span =
    first === undefined || last === undefined ? '' : first === last ? ` (${first})` : ` (${first} – ${last})`;
  const isRead = ({ source }: DeclaredFile): boolean =>
    [...(source.proposed?.event ?? []), ...(source.proposed?.document ?? [])].some(({ from }) => from === 'text');
  const dated = papers.filter(({ source }) => dayOf(source) !== null);
  const undated = papers.filter(({ source }) => dayOf(source) === null).map(({ file }) => file);
  const senders = [...new Set(papers.flatMap(({ source }) => source.issuer ?? []))];
  const undecided = papers.flatMap(({ source }) =>
    undecidedFields(source).map(
      ([field, values]) => `${source.id} ${words.fields[field]}: ${values.map(({ value }) => value).join(' / ')}`,
    ),
  );
  return [
    head(papers.length, span),
    words.formats(counts(papers.map(({ format }) => FORMAT_NAMES[format][language]))),
    words.languages(counts(papers.map(({ source }) => languageName(source.language, language, words.undetermined)))),
    words.genres(
      counts(
        papers.map(({ source }) => (source.genre === null ? words.noGenre : GENRE_LABELS[source.genre][language])),
      ),
    ),
    words.dated(dated.filter(isRead).length, dated.filter((paper) => !isRead(paper)).length, listed(undated)),
    words.senders(papers.filter(({ source }) => source.issuer !== null).length, listed(senders, '; ')),
    ...(undecided.length === 0 ? [] : [words.undecided(listed(undecided, '; '))]),
    ...(duplicates.length === 0 ? [] : [words.duplicates(listed(duplicates.map(({ file, of }) => `${file} = ${of}`)))]),
    ...(leftOut.length === 0
      ? []
      : [
          words.leftOut(
            leftOut.length,
            listed(
              leftOut.map(({ file, why }) => `${file} ${why[language]}`),
              ' ',
            ),
          ),
        ]),
  ];
}

/** `61 tekst, 2 PDF`: the most first. */
function counts(names: readonly string[]): string {
  const numbers = new Map<string, number>();
  for (const name of names) numbers.set(name, (numbers.get(name) ?? 0) + 1);
  return [...numbers]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name, number]) => `${number} ${name}`)
    .join(', ');
}

/** A language by its name in another; Node knows them all. */
function languageName(code: string, language: Language, undetermined: string): string {
  if (code === 'und') return undetermined;
  return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
