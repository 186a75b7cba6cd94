/** A paper as an office would set it: its blocks with what each is, to be written as a file of any format. */
import type { Block } from '../../../src/model.ts';

export interface SetMark {
  /** In the text of the block. */
  readonly at: number;
  readonly marker: string;
  /** Place among the notes, or -1 for a note that is not there. */
  readonly note: number;
}

export interface SetBlock {
  readonly kind: 'title' | 'heading' | 'item' | 'row' | 'head' | 'caption' | 'contents' | 'text';
  /** A line break is `\n`. */
  readonly text: string;
  /** Of an item. */
  readonly marker: string;
  readonly cells: readonly string[];
  readonly marks: readonly SetMark[];
}

export interface SetPaper {
  readonly blocks: readonly SetBlock[];
  /** Notes in the order in which they stand. */
  readonly notes: readonly { readonly marker: string; readonly text: string }[];
}

const KINDS: Readonly<Record<string, SetBlock['kind']>> = {
  title: 'title',
  heading: 'heading',
  item: 'item',
  'table-row': 'row',
  'table-head': 'head',
  caption: 'caption',
  contents: 'contents',
};

type Given = Pick<Block, 'id' | 'role' | 'text' | 'marker' | 'noteRefs' | 'cells' | 'sentences'>;

/** Roles whose sentences are the lines they are printed on. */
const LINED: readonly string[] = ['letterhead', 'signature', 'form-field'];

/** The text with a break where a line of it ends, in place of the blank there. */
function linedText({ role, text, sentences }: Given): string {
  if (!LINED.includes(role)) return text;
  let at = 0;
  const signs = [...text];
  for (const line of sentences.slice(0, -1)) {
    at = text.indexOf(line.text, at) + line.text.length;
    if (signs[at] === ' ') signs[at] = '\n';
  }
  return signs.join('');
}

/** The blocks of a reading; heads and feet of pages are left out, as a file of paragraphs has none in its text. */
export function setPaper(blocks: readonly Given[]): SetPaper {
  // A line under a table (`Bron: jaarstaat 2014.`) is printed as a note is, and no mark calls it.
  const called = new Set(blocks.flatMap(({ noteRefs }) => noteRefs.map(({ note }) => note)));
  const isNote = ({ role, id }: Given): boolean => role === 'footnote' && called.has(id);
  const notes = blocks.filter(isNote);
  const places = new Map(notes.map(({ id }, place) => [id, place]));
  return {
    notes: notes.map(({ marker, text }) => ({ marker: marker ?? '', text })),
    blocks: blocks
      .filter((block) => !isNote(block) && block.role !== 'page-furniture')
      .map((block) => {
        const { role, marker, cells = [], noteRefs } = block;
        return {
          kind: KINDS[role] ?? (marker === null ? 'text' : 'item'),
          text: linedText(block),
          marker: marker ?? '',
          cells,
          marks: noteRefs.map(({ at, marker: printed, note }) => ({
            at,
            marker: printed,
            note: note === null ? -1 : (places.get(note) ?? -1),
          })),
        };
      }),
  };
}

/** A text cut at its marks. */
export function cutAtMarks(text: string, marks: readonly SetMark[]): (string | SetMark)[] {
  const pieces: (string | SetMark)[] = [];
  let from = 0;
  for (const mark of [...marks].sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(from, mark.at), mark);
    from = mark.at;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

export interface SetMarker {
  readonly form: 'decimal' | 'letter' | 'LETTER' | 'roman' | 'ROMAN' | 'bullet';
  readonly before: string;
  readonly value: number;
  readonly behind: string;
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** How a program would print a marker: counted where it can be, else a bullet of that form. */
export function setMarker(marker: string, previous: SetMarker | null): SetMarker {
  const [, before = '', core = '', behind = ''] = /^(\D*?)(\d+|[ivx]+|[IVX]+|[a-z]|[A-Z])([.):°]*)$/.exec(marker) ?? [];
  const roman = ROMANS.indexOf(core.toLowerCase()) + 1;
  const letter = core.length === 1 ? core.toLowerCase().charCodeAt(0) - 96 : 0;
  const follows = (form: SetMarker['form'], value: number): boolean =>
    previous?.form === form && previous.value === value - 1;
  const upper = core !== core.toLowerCase();
  if (/^\d+$/.test(core)) return { form: 'decimal', before, value: Number(core), behind };
  if (roman > 0 && (core.length > 1 || core.toLowerCase() === 'i') && !follows(upper ? 'LETTER' : 'letter', letter))
    return { form: upper ? 'ROMAN' : 'roman', before, value: roman, behind };
  if (roman > 0 && follows(upper ? 'ROMAN' : 'roman', roman))
    return { form: upper ? 'ROMAN' : 'roman', before, value: roman, behind };
  if (letter > 0 && letter <= 26) return { form: upper ? 'LETTER' : 'letter', before, value: letter, behind };
  return { form: 'bullet', before: marker, value: 0, behind: '' };
}

/** True where an item goes on counting the list of the one before it. */
export const goesOn = (previous: SetMarker | null, marker: SetMarker): boolean =>
  previous !== null &&
  previous.form === marker.form &&
  previous.before === marker.before &&
  previous.behind === marker.behind &&
  previous.value === (marker.form === 'bullet' ? 0 : marker.value - 1);
