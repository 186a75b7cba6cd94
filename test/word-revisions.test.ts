import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFirstNoteKept } from '../src/export/docx/footnote-patch.ts';
import { linkable } from '../src/export/docx/linkable.ts';
import { numberingOf } from '../src/export/docx/numbering.ts';
import { type Paragraph, type ParagraphShape, textOf } from '../src/export/docx/paper-text.ts';
import { type Revision, type RevisionKind, revise } from '../src/export/docx/revisions.ts';
import { withoutDirectionMarks } from '../src/view/escape-invisible.ts';

/** The paragraphs left when changes are accepted (`ins`) or rejected (`del`): an end that goes makes two paragraphs one. */
function left(revisions: readonly Revision[], kept: Exclude<RevisionKind, 'equal'>): string[] {
  const out: string[] = [];
  let text = '';
  for (const { mark, runs } of revisions) {
    for (const run of runs) if ('text' in run && (run.kind === 'equal' || run.kind === kept)) text += run.text;
    if (mark === (kept === 'ins' ? 'deleted' : 'inserted')) continue;
    out.push(text);
    text = '';
  }
  return out;
}

const notesIn = (revisions: readonly Revision[], kept: RevisionKind): string[] =>
  revisions.flatMap(({ runs }) =>
    runs.flatMap((run) => ('note' in run && (run.kind === 'equal' || run.kind === kept) ? [run.note] : [])),
  );

const WORDS = [
  'aansluiting',
  'volledige',
  'verdere',
  'het',
  'kabinet',
  'vraagt',
  'zie\tbijlage',
  'regel\nregel',
  '',
  '😀',
  '  ',
];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const shape: fc.Arbitrary<ParagraphShape> = fc.oneof(
  fc.constant<ParagraphShape>({ kind: 'title' }),
  fc.constant<ParagraphShape>({ kind: 'heading', level: 2 }),
  fc.constant<ParagraphShape>({ kind: 'item', marker: '3.' }),
  fc.constant<ParagraphShape>({ kind: 'text' }),
);

function paper(side: string): fc.Arbitrary<Paragraph[]> {
  const stretch = fc.record({ text: sentence, gap: fc.constantFrom('', ' ', '  ') });
  const made = fc.record({
    shape,
    stretches: fc.array(stretch, { maxLength: 4 }),
    notes: fc.array(fc.record({ at: fc.nat(60), text: fc.constantFrom('noot a', 'noot b') }), { maxLength: 2 }),
  });
  return fc.array(made, { maxLength: 6 }).map((paragraphs) =>
    paragraphs.map(({ shape, stretches, notes }, i) => ({
      shape,
      stretches: stretches.map((one, j) => ({
        ...one,
        sentence: shape.kind === 'heading' ? null : `${side}.${i}.${j}`,
      })),
      notes: [...notes].sort((x, y) => x.at - y.at),
    })),
  );
}

const links = fc.array(
  fc.record({
    i: fc.nat(5),
    j: fc.nat(3),
    k: fc.nat(5),
    l: fc.nat(3),
    score: fc.double({ min: 0.5, max: 1, noNaN: true }),
  }),
  { maxLength: 8 },
);
const end = (sentence: string) => ({ sentence, span: { from: 0, to: 1 } });
const tied = (drawn: readonly { i: number; j: number; k: number; l: number; score: number }[]) =>
  drawn.map(({ i, j, k, l, score }) => ({ a: end(`a.${i}.${j}`), b: end(`b.${k}.${l}`), score }));

describe('two papers as one text with changes', () => {
  it('is the older paper when all is rejected and the newer one when all is accepted, paragraph for paragraph', () => {
    fc.assert(
      fc.property(paper('a'), paper('b'), links, (older, newer, drawn) => {
        const made = revise(older, newer, tied(drawn));
        for (const revisions of [made, withFirstNoteKept(made)]) {
          expect(left(revisions, 'del')).toEqual(older.length === 0 ? [''] : older.map(textOf));
          expect(left(revisions, 'ins')).toEqual(newer.length === 0 ? [''] : newer.map(textOf));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the end of the last paragraph, and every footnote of both papers', () => {
    fc.assert(
      fc.property(paper('a'), paper('b'), links, (older, newer, drawn) => {
        const made = revise(older, newer, tied(drawn));
        expect(made.at(-1)?.mark).toBe('kept');
        const texts = (of: readonly Paragraph[]): string[] => of.flatMap(({ notes }) => notes.map(({ text }) => text));
        expect(notesIn(made, 'del').sort()).toEqual(texts(older).sort());
        expect(notesIn(made, 'ins').sort()).toEqual(texts(newer).sort());
      }),
    );
  });

  it('leaves a paper held against itself as it is', () => {
    fc.assert(
      fc.property(paper('a'), (one) => {
        const kinds = revise(one, one, []).flatMap(({ runs }) => runs.map(({ kind }) => kind));
        expect(kinds.filter((kind) => kind !== 'equal')).toEqual([]);
      }),
    );
  });

  const text = (...texts: readonly string[]): Paragraph[] =>
    texts.map((one, i) => ({
      shape: { kind: 'text' },
      stretches: [{ sentence: `${one}${i}`, text: one, gap: '' }],
      notes: [],
    }));

  it('tracks a new paragraph with its end, and words in a kept one word by word', () => {
    const older = text('Het kabinet vraagt verdere aansluiting.', 'Slot.');
    const newer = text('Het kabinet vraagt volledige aansluiting.', 'Nieuw.', 'Slot.');
    const link = {
      a: end('Het kabinet vraagt verdere aansluiting.0'),
      b: end('Het kabinet vraagt volledige aansluiting.0'),
      score: 1,
    };
    const made = revise(older, newer, [link]);
    expect(made.map(({ mark }) => mark)).toEqual(['kept', 'inserted', 'kept']);
    expect(made[0]?.runs.map((run) => ('text' in run ? `${run.kind} ${run.text}` : ''))).toEqual([
      'equal Het kabinet vraagt ',
      'del verdere',
      'ins volledige',
      'equal  aansluiting.',
    ]);
  });

  /** What becomes of each text: `=` it stays, `-` it goes, `+` it comes. */
  const fates = (older: readonly Paragraph[], newer: readonly Paragraph[]): string =>
    revise(older, newer, [])
      .flatMap(({ runs }) => runs.flatMap((run) => ('text' in run ? [`${SIGNS[run.kind]}${run.text}`] : [])))
      .join(' ');
  const SIGNS = { equal: '=', del: '-', ins: '+' } as const;

  it.each([
    ['the last of four paragraphs moved to the front', 'A B C D', 'D A B C', '+D =A =B =C -D'],
    ['the first moved to the end', 'A B C D', 'B C D A', '-A =B =C =D +A'],
    ['one put behind the last', 'A B C', 'A B C D', '=A =B =C +D'],
    ['two taken from the end', 'A B C D', 'A B', '=A =B -C -D'],
    ['the last one another', 'A B C', 'A B D', '=A =B -C +D'],
    ['two that cross: the fewest words move', 'A B-of-more-words', 'B-of-more-words A', '-A =B of more words +A'],
    [
      'all turned round: the longest stays',
      'A B-of-more-words C',
      'C B-of-more-words A',
      '-A +C =B of more words -C +A',
    ],
  ])('%s', (_name, before, after, wanted) => {
    const paper = (words: string): Paragraph[] => text(...words.split(' ').map((word) => word.replaceAll('-', ' ')));
    expect(fates(paper(before), paper(after))).toBe(wanted);
  });

  it('tells a title by the word, whatever stands under it', () => {
    const titled = (title: string, ...texts: string[]): Paragraph[] => [
      { shape: { kind: 'title' }, stretches: [{ sentence: `t.${title}`, text: title, gap: '' }], notes: [] },
      ...text(...texts),
    ];
    expect(fates(titled('Nota haventarieven 2022', 'Eerst.'), titled('Nota haventarieven 2023', 'Dan.'))).toBe(
      '=Nota haventarieven  -2022 +2023 -Eerst. +Dan.',
    );
  });

  it('keeps a footnote that stands at the same place with the same words, and tracks any other', () => {
    const noted = (note: string): Paragraph[] =>
      text('Slot.').map((one) => ({ ...one, notes: [{ at: 5, text: note }] }));
    const kinds = (a: string, b: string): string[] =>
      revise(noted(a), noted(b), []).flatMap(({ runs }) =>
        runs.flatMap((run) => ('note' in run ? [`${run.kind} ${run.note}`] : [])),
      );
    expect(kinds('x', 'x')).toEqual(['equal x']);
    expect(kinds('x', 'y')).toEqual(['del x', 'ins y']);
  });
});

describe('what a Word document cannot hold', () => {
  it('becomes a replacement character, one for one, and nothing else does', () => {
    expect(withoutDirectionMarks('a\u0000b\ud800c\ufffed\u007f\te\n😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFD\te\n😀');
    expect(withoutDirectionMarks('\u202Egnp.exe\u202C\u200F')).toBe('\uFFFDgnp.exe\uFFFD\uFFFD');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutDirectionMarks(text).length).toBe(text.length);
        expect(withoutDirectionMarks(withoutDirectionMarks(text))).toBe(withoutDirectionMarks(text));
        expect(() => encodeURIComponent(withoutDirectionMarks(text))).not.toThrow();
      }),
    );
  });

  it.each([
    ['https://example.org/?a=1#b', 'https://example.org/?a=1#b'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://example.org/"><script>', null],
    ['../elders', null],
    [null, null],
  ])('%s is linked to as %s', (address, told) => {
    expect(linkable(address)).toBe(told);
  });
});

describe('a printed list marker', () => {
  it.each([
    ['13.', 'decimal', '%1.', 13],
    ['(4)', 'decimal', '(%1)', 4],
    ['b)', 'lowerLetter', '%1)', 2],
    ['C.', 'upperLetter', '%1.', 3],
    ['iv.', 'lowerRoman', '%1.', 4],
    ['XIX', 'upperRoman', '%1', 19],
    ['iiii.', 'bullet', 'iiii.', 1],
    ['0.', 'bullet', '0.', 1],
    ['•', 'bullet', '•', 1],
    ['-', 'bullet', '-', 1],
    ['III.1', 'bullet', 'III.1', 1],
    ['50%1', 'bullet', '50％1', 1],
  ])('%s is counted as %s', (marker, format, text, start) => {
    expect(numberingOf(marker)).toMatchObject({ format, text, start });
  });
});
