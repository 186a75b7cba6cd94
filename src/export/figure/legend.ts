import { CELL_STATE_LABELS } from '../../languages/labels.ts';
import type { Cell, Language } from '../../model.ts';
import { type Shape, translated } from '../../view/figure.ts';
import { overviewStrings } from '../../view/overview/messages.ts';
import { absenceMark } from './marks.ts';

const LINE = 20;
const MARK = { width: 34, height: 15 } as const;

/** What the marks of the overview mean: of cells, and of threads. A mark that no cell has needs no explanation. */
export function legendOf(
  cells: readonly (Cell | undefined)[],
  language: Language,
  home: string | null,
): { readonly marks: readonly Shape[]; readonly threads: readonly Shape[]; readonly height: number } {
  const words = overviewStrings[language].legend;
  const states = (['silent', 'elsewhere', 'undecided', 'out-of-scope', 'unread'] as const).filter((state) =>
    cells.some((cell) => (cell?.state ?? 'undecided') === state),
  );
  const marks = [
    ...(home === null ? [] : [keyOf([stroke('own', 3, 34), stroke('own', 10, 20)], words.own(home))]),
    keyOf([stroke('other', 3, 34), stroke('other', 10, 20)], words.other(home)),
    ...states.map((state) =>
      keyOf(
        absenceMark(state, MARK.width, MARK.height),
        state === 'elsewhere' ? words.elsewhere : CELL_STATE_LABELS[state][language],
      ),
    ),
  ];
  const line = (...is: readonly ('same' | 'over')[]): Shape => ({
    kind: 'path',
    is: ['thread', ...is],
    d: 'M0 8.5H34',
  });
  const threads = [
    keyOf([line('same')], words.same),
    keyOf([line()], words.paraphrase),
    keyOf([line('over')], words.over),
  ];
  return { marks: listed(marks), threads: listed(threads), height: marks.length * LINE + 8 };
}

const listed = (keys: readonly (readonly Shape[])[]): Shape[] => keys.map((key, i) => translated(0, i * LINE, key));

function keyOf(mark: readonly Shape[], words: string): Shape[] {
  return [...mark, { kind: 'text', is: ['rung'], x: MARK.width + 10, y: 13, text: words }];
}

function stroke(is: 'own' | 'other', y: number, width: number): Shape {
  return { kind: 'rect', is: [is], x: 0, y, width, height: 4 };
}
