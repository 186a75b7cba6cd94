/** Files of a dossier of which one paper is large, in every format but those that a browser or a rasteriser makes. */
import { formatsOf } from '../../../src/export/registry.ts';
import type { SubjectKind } from '../../../src/export/subject.ts';
import { ordinaryPaper, papersAgain, withPapers } from './changes.ts';
import { type GrowthRow, named, shown } from './row.ts';

const SUBJECTS: readonly (readonly [SubjectKind, ...string[]])[] = [
  ['dossier'],
  ['line', 'visa'],
  ['table'],
  ['overview'],
  ['comparison', 'brussel-2023', 'brussel-2024'],
];

const again = (args: readonly string[]) => ({
  what: 'a paper of sentences of these papers',
  unit: 'characters',
  sizes: [50_000, 200_000],
  change: (size: number) => withPapers(papersAgain(size)),
  args,
});
const ordinary = (args: readonly string[]) => ({
  what: 'a paper of 1 MB',
  unit: 'characters',
  sizes: [250_000, 1_000_000],
  change: (size: number) => withPapers(ordinaryPaper(size)),
  args,
});

export const WRITING_ROWS: readonly GrowthRow[] = [
  shown(ordinary(['dossier', '--out', 'out/dossier.json'])),
  named(again(['dossier', '--out', 'out/dossier.json'])),
  named(ordinary(['dossier', '--out', 'out/dossier.html'])),
  ...SUBJECTS.flatMap((words) =>
    formatsOf(words[0])
      .filter((format) => format !== 'pdf' && format !== 'png')
      .flatMap((format) => {
        const args = ['export', ...words, '--format', format, '--out', `out/x.${format}`];
        return [named(ordinary(args)), named(again(args))];
      }),
  ),
];
