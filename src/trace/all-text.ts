/**
 * All text of a paper, whatever takes part in comparisons: a silence is claimed of the paper, not of the sentences compared.
 * A letter that had its subject in a heading and in a note was called silent on it.
 */
import type { AnnotatedBlock, AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import { focusTest } from '../annotate/regions.ts';
import type { Focus, Rejected, Search, Span } from '../model.ts';
import { nameOfPart } from '../profile/profile.ts';
import { takesPart } from '../text/block-scope.ts';
import { findTerms } from '../text/term-matcher.ts';
import { wordsOf } from '../text/tokenize.ts';

/** Where words stand in a paper. */
export interface PlaceInPaper {
  readonly kind: 'prose' | 'note' | 'heading' | 'table' | 'other-part';
  /** Whether it is about the focus, or about another place that is named there, or only a heading or nothing says what. */
  readonly about: 'focus' | 'elsewhere' | 'unplaced';
  /** The place it is about instead, or the part it stands in; null where nothing says so. */
  readonly found: string | null;
}

/** A sentence of any text of a paper. */
export interface SearchedText {
  readonly sentence: AnnotatedSentence;
  readonly kind: PlaceInPaper['kind'];
  readonly placeAt: (span: Span) => PlaceInPaper;
}

/** Names of people and addresses: no place for a position. */
const NO_TEXT = new Set(['letterhead', 'salutation', 'signature', 'page-furniture']);

function kindOf({ block }: AnnotatedBlock, paper: AnnotatedDocument): PlaceInPaper['kind'] {
  if (!takesPart(paper.document, block.part)) return 'other-part';
  if (block.role === 'footnote') return 'note';
  // A list of contents names the headings.
  if (block.role === 'heading' || block.role === 'title' || block.role === 'contents') return 'heading';
  if (block.role === 'table-head' || block.role === 'table-row' || block.role === 'caption') return 'table';
  return block.role === 'form-field' ? 'other-part' : 'prose';
}

type Place = Pick<PlaceInPaper, 'about' | 'found'>;

/** What a sentence of prose is about where the words stand, as positions are read. */
function placeInProse({ regions }: AnnotatedSentence, span: Span, isFocus: (ids: readonly string[]) => boolean): Place {
  const clause = regions?.clauses.find((one) => one.span.from <= span.from && span.from < one.span.to);
  const here = clause?.regions ?? regions?.regions ?? [];
  if (isFocus(here.map(({ region }) => region))) return { about: 'focus', found: null };
  const isNamed = here.some(({ via }) => via !== 'heading' && via !== 'document');
  return { about: isNamed ? 'elsewhere' : 'unplaced', found: here[0]?.text ?? null };
}

/** What a heading or note is about: the places it names, else those of the nearest heading above it that names any. */
function placeOfBlock(
  { block }: AnnotatedBlock,
  { compiled }: AnnotatedDocument,
  isFocus: (ids: readonly string[]) => boolean,
): Place {
  for (const text of [block.text, ...[...block.section].reverse()]) {
    const words = wordsOf(text);
    const [first, ...more] = findTerms(compiled.regions.heading, words);
    if (first === undefined) continue;
    if (isFocus([first, ...more].map(({ of }) => of.id))) return { about: 'focus', found: null };
    return { about: 'elsewhere', found: words[first.first]!.text };
  }
  return { about: 'unplaced', found: null };
}

/** Every sentence of a paper in reading order, but for names and addresses. */
export function allTextOf(paper: AnnotatedDocument, focus: Focus): SearchedText[] {
  const { compiled, language } = paper;
  const isFocus = focusTest(focus.regions, compiled.regionsById);
  return paper.blocks.flatMap((block) => {
    if (NO_TEXT.has(block.block.role)) return [];
    const kind = kindOf(block, paper);
    const part = kind === 'other-part' ? nameOfPart(compiled.profile, block.block.part, language) : null;
    return block.sentences.map(
      (sentence): SearchedText => ({
        sentence,
        kind,
        placeAt: (span) => {
          const place = block.isProse ? placeInProse(sentence, span, isFocus) : placeOfBlock(block, paper, isFocus);
          return { kind, about: place.about, found: part ?? place.found };
        },
      }),
    );
  });
}

export type Withheld = NonNullable<Search['withheld']>;

/** What keeps a paper from being silent though no sentence that is compared says it: the first that fits. */
export const BESIDE_PROSE: readonly (readonly [Withheld, Rejected['reason'], PlaceInPaper['kind']])[] = [
  ['in-note', 'note', 'note'],
  ['in-heading', 'heading', 'heading'],
  ['in-table', 'table', 'table'],
  ['in-other-part', 'out-of-scope', 'other-part'],
];
