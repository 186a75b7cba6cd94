import { dossierIndex, type LocatedSentence } from '../../src/dossier/index-by-id.ts';
import type { Alignment, Block, Dossier, Span, Tag, Thread } from '../../src/model.ts';
import { shiftSpan } from './typeset.ts';

/** What the dossier knows about a sentence: the lines it stands on and its partners in other papers. */
interface Ties {
  readonly threads: ReadonlyMap<string, readonly Thread[]>;
  readonly links: ReadonlyMap<string, readonly Alignment[]>;
}

const made = new WeakMap<Dossier, Ties>();

function tiesOf(dossier: Dossier): Ties {
  const known = made.get(dossier);
  if (known !== undefined) return known;
  const threads = new Map<string, Thread[]>();
  for (const thread of dossier.threads) {
    const stations = thread.lanes.flatMap((lane) => lane.stations);
    const held = new Set(stations.flatMap(({ entries }) => entries.map(({ passage }) => passage.sentence)));
    for (const sentence of held) push(threads, sentence, thread);
  }
  const links = new Map<string, Alignment[]>();
  for (const link of dossier.alignments) {
    push(links, link.a.sentence, link);
    push(links, link.b.sentence, link);
  }
  const ties = { threads, links };
  made.set(dossier, ties);
  return ties;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

export function threadsOfSentence(dossier: Dossier, sentence: string): readonly Thread[] {
  return tiesOf(dossier).threads.get(sentence) ?? [];
}

export interface LinkedPassage {
  readonly link: Alignment;
  readonly found: LocatedSentence;
  /** The clause of the partner that corresponds. */
  readonly span: Span;
}

/** The sentences of other papers a sentence is linked to, in the order of the axis; of one paper the closest first. */
export function linkedPassagesOf(dossier: Dossier, sentence: string): LinkedPassage[] {
  const { sentences } = dossierIndex(dossier);
  const order = new Map(dossier.documents.map((document, place) => [document.source.id, place]));
  const place = ({ found }: LinkedPassage): number => order.get(found.document.source.id) ?? 0;
  return (tiesOf(dossier).links.get(sentence) ?? [])
    .flatMap((link): LinkedPassage[] => {
      const end = link.a.sentence === sentence ? link.b : link.a;
      const found = sentences.get(end.sentence);
      return found === undefined ? [] : [{ link, found, span: end.span }];
    })
    .sort((x, y) => place(x) - place(y) || y.link.score - x.link.score);
}

/** A theme of a paragraph, with where its words stand in the text of the block. */
export interface BlockTheme {
  readonly theme: string;
  readonly marks: readonly Span[];
  /** How many sentences of the block carry it. */
  readonly sentences: number;
}

/** The themes of a block in the order of the dossier: those of its sentences, with their words. */
export function themesOf(dossier: Dossier, block: Block): BlockTheme[] {
  const { tags } = dossierIndex(dossier);
  const themes = new Map<string, { marks: Span[]; sentences: number }>();
  for (const sentence of block.sentences) {
    for (const tag of tags.get(sentence.id) ?? []) {
      const carried = themes.get(tag.theme) ?? { marks: [], sentences: 0 };
      carried.sentences += 1;
      if (tag.inheritedFrom === null)
        for (const { span } of tag.evidence) carried.marks.push(shiftSpan(span, sentence.span.from));
      themes.set(tag.theme, carried);
    }
  }
  const rank = (theme: string): number => dossier.themes.findIndex(({ id }) => id === theme);
  return [...themes]
    .map(([theme, { marks, sentences }]) => ({ theme, marks, sentences }))
    .sort((x, y) => rank(x.theme) - rank(y.theme));
}

/** The words a tag was found by, as printed, each once; they stand in the sentence or heading it was inherited from. */
export function evidenceWords(dossier: Dossier, tag: Tag): string[] {
  const { sentences, blocks } = dossierIndex(dossier);
  const source = tag.inheritedFrom ?? tag.sentence;
  const text = sentences.get(source)?.sentence.text ?? blocks.get(source)?.text ?? '';
  return [...new Set(tag.evidence.map(({ span }) => text.slice(span.from, span.to)).filter((words) => words !== ''))];
}
