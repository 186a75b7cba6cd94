import type { Cell, Dossier, Language, Tag } from '../../model.ts';
import { groupBy } from '../../text/grouping.ts';
import { findingModel } from '../findings/finding-model.ts';
import { rankedFindings } from '../findings/ranking.ts';

/** What an edit of themes does, as two dossiers of the same papers tell it. */
export interface ThemeEffect {
  /** Cells that are otherwise than they were; null where there is no such cell. */
  readonly cells: readonly {
    readonly theme: string;
    readonly document: string;
    readonly was: Cell['state'] | null;
    readonly is: Cell['state'] | null;
  }[];
  /** Sentences that carry a theme they did not carry, and that carry one no more. */
  readonly gained: readonly ThemedSentence[];
  readonly lost: readonly ThemedSentence[];
  /** Lines that are gone, have come, or are told otherwise. */
  readonly lines: { readonly gone: number; readonly come: number; readonly changed: number };
  /** Findings that are told no more, and that are new. */
  readonly findings: { readonly gone: readonly string[]; readonly come: readonly string[] };
}

export interface ThemedSentence {
  readonly sentence: string;
  readonly theme: string;
}

const tagKey = ({ sentence, theme }: Tag): string => `${sentence}\n${theme}`;
const cellKey = ({ theme, document }: Cell): string => `${theme}\n${document}`;

/** The effect that lies between two dossiers of the same papers; findings are told in `language`. */
export function themeEffect(before: Dossier, after: Dossier, language: Language): ThemeEffect {
  const was = new Map(before.cells.map((cell) => [cellKey(cell), cell]));
  const is = new Map(after.cells.map((cell) => [cellKey(cell), cell]));
  const changed = [...new Map([...was, ...is]).keys()].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)];
    const { theme, document } = (now ?? old)!;
    return old?.state === now?.state ? [] : [{ theme, document, was: old?.state ?? null, is: now?.state ?? null }];
  });
  const lines = linesBetween(before, after);
  return {
    cells: changed,
    gained: tagsBeside(after, before),
    lost: tagsBeside(before, after),
    lines,
    findings: { gone: toldBeside(before, after, language), come: toldBeside(after, before, language) },
  };
}

/** Does anything a reader sees differ? */
export const isWithout = ({ cells, gained, lost, lines, findings }: ThemeEffect): boolean =>
  [cells, gained, lost, findings.gone, findings.come].every(({ length }) => length === 0) &&
  lines.gone + lines.come + lines.changed === 0;

/** Tags of one dossier that the other has not. */
function tagsBeside({ tags }: Dossier, other: Dossier): ThemedSentence[] {
  const there = new Set(other.tags.map(tagKey));
  return tags.filter((tag) => !there.has(tagKey(tag))).map(({ sentence, theme }) => ({ sentence, theme }));
}

function linesBetween(before: Dossier, after: Dossier): ThemeEffect['lines'] {
  const was = new Map(before.threads.map((thread) => [thread.id, thread]));
  const stays = after.threads.filter(({ id }) => was.has(id));
  const told = (thread: Dossier['threads'][number]): string =>
    JSON.stringify(thread.lanes.map(({ stations }) => stations.map(({ standing, entries }) => [standing, entries])));
  return {
    gone: before.threads.length - stays.length,
    come: after.threads.length - stays.length,
    changed: stays.filter((thread) => told(thread) !== told(was.get(thread.id)!)).length,
  };
}

/** Findings of one dossier that the other does not tell, in their order. */
function toldBeside(dossier: Dossier, other: Dossier, language: Language): string[] {
  const tell = (of: Dossier): string[] =>
    rankedFindings(of).map((finding) => findingModel(of, finding, { language, base: null }).sentence);
  const there = groupBy(tell(other), (sentence) => sentence);
  // The same sentence may be told of two steps.
  return tell(dossier).filter((sentence) => there.get(sentence)?.pop() === undefined);
}
