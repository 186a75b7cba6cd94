/** Files of a dossier of which one paper is large, in every format but those that a browser or a rasteriser makes. */
import { formatsOf } from '../../../src/export/registry.ts';
import type { SubjectKind } from '../../../src/export/subject.ts';
import { ordinaryPaper, papersAgain, withLargePaper } from './changes.ts';
import { type GrowthRow, named, shown } from './row.ts';

const SUBJECTS: readonly (readonly [SubjectKind, ...string[]])[] = [
  ['dossier'],
  ['line', 'visa'],
  ['table'],
  ['overview'],
  ['comparison', 'brussel-2023', 'brussel-2024'],
];

const again = (args: readonly string[]) =>
  withLargePaper(args, 'a paper of sentences of these papers', 'characters', [50_000, 200_000], papersAgain);
const ordinary = (args: readonly string[]) =>
  withLargePaper(args, 'a paper of 1 MB', 'characters', [250_000, 1_000_000], ordinaryPaper);

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
