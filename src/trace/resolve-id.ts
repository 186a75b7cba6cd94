/** What somebody means by a short name: `2023.b12.s3`, `visum`, `visa.visum`, `tirana`. */
import type { Document, Dossier, Sentence } from '../model.ts';
import { dayOf } from '../text/chronology.ts';
import { foldWord } from '../text/tokenize.ts';

/** The documents a name may mean: an id; else a year or a part of an id. */
export function documentsById(dossier: Dossier, name: string): Document[] {
  const exact = dossier.documents.filter((document) => document.source.id === name);
  if (exact.length > 0 || name === '') return exact;
  const part = name.toLowerCase();
  return dossier.documents.filter(
    ({ source }) => dayOf(source)?.slice(0, 4) === name || source.id.toLowerCase().includes(part),
  );
}

/** A document, perhaps; a block and a sentence, or a number within a document made from sentences. */
const PLACE = /^(?:(?<paper>.+)\.)?(?<tail>b\d+(?:\.s\d+)?)$|^(?<made>.+)\.(?<number>\d+)$/u;
const plainNumbers = (tail: string): string => tail.replace(/(?<!\d)0+(?=\d)/g, '');

/**
 * The sentences a name may mean. The document may be a year or a part of its id, or be left out; leading zeros may be left
 * out; so may the sentence, where its block has only one. One sentence means the name is clear.
 */
export function sentencesById(dossier: Dossier, name: string): Sentence[] {
  const groups = PLACE.exec(name)?.groups;
  if (groups === undefined) return [];
  const paper = groups['paper'] ?? groups['made'];
  const wanted = plainNumbers(groups['tail'] ?? groups['number'] ?? '');
  const documents = paper === undefined ? dossier.documents : documentsById(dossier, paper);
  return documents.flatMap((document) =>
    document.blocks.flatMap((block) =>
      block.sentences.filter(({ id }) => {
        const tail = plainNumbers(id.slice(document.source.id.length + 1));
        return tail === wanted || (block.sentences.length === 1 && tail === `${wanted}.s1`);
      }),
    ),
  );
}

type NamedTheme = Pick<Dossier['themes'][number], 'id' | 'prefLabel'>;

/**
 * The themes a name may mean: by id or name, or by the beginning of words of the name (`visum` for Visumbeleid). Whole
 * names win over beginnings.
 */
export function themesById<T extends NamedTheme>({ themes }: { readonly themes: readonly T[] }, name: string): T[] {
  const wanted = foldWord(name);
  const names = (theme: T): string[] => [theme.id, theme.prefLabel.nl, theme.prefLabel.en].map(foldWord);
  const whole = themes.filter((theme) => names(theme).includes(wanted));
  if (whole.length > 0) return whole;
  const asked = wanted.split(/[\s,]+/).filter((word) => word !== '');
  return themes.filter((theme) =>
    names(theme).some((one) => {
      const parts = one.split(/[^\p{L}\p{N}]+/u);
      return asked.every((word) => parts.some((part) => part.startsWith(word)));
    }),
  );
}

/** The lanes a name may mean: a lane by its id, else the first lane of each thread whose id is the name or holds it. */
export function lanesById(dossier: Dossier, name: string): { readonly thread: string; readonly lane: string }[] {
  const all = dossier.threads.flatMap((thread) => thread.lanes.map((lane) => ({ thread: thread.id, lane: lane.id })));
  const exact = all.filter((one) => one.lane === name);
  if (exact.length > 0 || name === '') return exact;
  const first = dossier.threads.flatMap((thread) =>
    thread.lanes.slice(0, 1).map((lane) => ({ thread: thread.id, lane: lane.id })),
  );
  const whole = first.filter((one) => one.thread === name);
  return whole.length > 0 ? whole : first.filter((one) => one.thread.includes(name));
}
