import { nameIn } from '../../dossier/index-by-id.ts';
import { GENRE_LABELS, ROLE_LABELS } from '../../languages/labels.ts';
import type { Block, Document, DossierProfile, Language } from '../../model.ts';
import { isProse, takesPart } from '../../text/block-scope.ts';
import { capitalized } from '../../view/citation.ts';
import { withoutDirectionMarks } from '../../view/escape-invisible.ts';
import { docxStrings } from './messages.ts';

/**
 * How a paragraph is set: running text, an item with its printed marker, a title or heading of a level from 1, the title of a
 * table or a row of it. A row is a paragraph with a tab between its cells: in a table of its own Word tracks rows and cells,
 * and not the words in them.
 */
export type ParagraphShape =
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly marker: string }
  | { readonly kind: 'row'; readonly head: boolean }
  | { readonly kind: 'caption' }
  | { readonly kind: 'text' };

/** A stretch of a paragraph that is compared as one: a sentence with the space behind it, or a whole heading. */
export interface NotedStretch {
  /** Id of the sentence; null for a heading. */
  readonly sentence: string | null;
  readonly text: string;
  /** What stands between it and the next. */
  readonly gap: string;
}

/** A footnote where it hangs: after `at` characters of its paragraph. */
export interface Note {
  readonly at: number;
  readonly text: string;
}

export interface Paragraph {
  readonly shape: ParagraphShape;
  /** Of all of them, text and gaps joined are the text of the paragraph. */
  readonly stretches: readonly NotedStretch[];
  readonly notes: readonly Note[];
}

/** The text of a paragraph, as the paper has it. */
export function textOf({ stretches }: Paragraph): string {
  return stretches.map(({ text, gap }) => text + gap).join('');
}

const BESIDE_PROSE: ReadonlySet<Block['role']> = new Set([
  'title',
  'heading',
  'footnote',
  'caption',
  'table-head',
  'table-row',
]);

function isShown(document: Document, block: Block): boolean {
  return (isProse(block) || BESIDE_PROSE.has(block.role)) && takesPart(document, block.part);
}

/**
 * What of a paper stands in a comparison: title, headings, paragraphs and items of the parts in scope, in reading order,
 * the footnotes on the words they hang on. A footnote nothing points at stands as a paragraph where the paper has it.
 */
export function paragraphsOf(document: Document, language: Language): Paragraph[] {
  const shown = document.blocks.filter((block) => isShown(document, block));
  const hung = new Set(shown.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
  return shown
    .filter(({ role, id }) => role !== 'footnote' || !hung.has(id))
    .map((block) => ({
      shape: shapeOf(block),
      stretches: stretchesOf(block),
      notes: notesOf(block, document, language),
    }));
}

/** The footnotes on a block; one the paper lacks says so, because its mark stands in the text all the same. */
export function notesOf({ noteRefs }: Block, document: Document, language: Language): Note[] {
  return noteRefs.map(({ at, marker, note }) => {
    const text = note === null ? undefined : document.blocks.find(({ id }) => id === note)?.text;
    return { at, text: withoutDirectionMarks(text ?? docxStrings[language].noNote(marker)) };
  });
}

function shapeOf({ role, section, marker, cells }: Block): ParagraphShape {
  if (role === 'caption') return { kind: 'caption' };
  if (cells !== undefined) return { kind: 'row', head: role === 'table-head' };
  if (role === 'title') return { kind: 'title' };
  if (role === 'heading') return { kind: 'heading', level: Math.min(section.length + 1, LEVELS) };
  return marker === null ? { kind: 'text' } : { kind: 'item', marker };
}

/** Word has nine; the styles of the library go to six, and no paper here has more than three. */
const LEVELS = 6;

function stretchesOf({ text: raw, sentences, cells }: Block): NotedStretch[] {
  if (cells !== undefined) return [{ sentence: null, text: withoutDirectionMarks(cells.join('\t')), gap: '' }];
  const text = withoutDirectionMarks(raw);
  if (sentences.length === 0) return [{ sentence: null, text, gap: '' }];
  return sentences.map(({ id, span }, at) => ({
    sentence: id,
    // What stands before the first sentence belongs to it, so that nothing of the paragraph is lost.
    text: text.slice(at === 0 ? 0 : span.from, span.to),
    gap: text.slice(span.to, sentences[at + 1]?.span.from ?? text.length),
  }));
}

/** `Niet in deze vergelijking: aanbiedingsbrief, beslisnota.`: what of a file is left out; null when nothing is. */
export function leftOutBlocks({ parts: names }: DossierProfile, document: Document, language: Language): string | null {
  const out = document.blocks.filter((block) => !isShown(document, block) && block.role !== 'page-furniture');
  const parts = new Set(document.blocks.filter((block) => isShown(document, block)).map(({ part }) => part));
  const left = out.filter(({ part }) => !parts.has(part));
  const whole = [...new Set(left.map(({ part }) => nameIn(names, part, language)))];
  const rest = out.flatMap(({ part, role }) => (parts.has(part) ? [ROLE_LABELS[role][language]] : []));
  const named = [...new Set([...whole, ...rest])];
  return named.length === 0 ? null : docxStrings[language].leftOut(named.join(', '));
}

/** `Verslag 2022`, `Verslag 13 dec. 2023`: a paper named short, by its year or day among the others. */
export function shortName(document: Document, when: string, language: Language): string {
  const { genre, title } = document.source;
  return `${genre === null ? title : capitalized(GENRE_LABELS[genre][language])} ${when}`;
}
