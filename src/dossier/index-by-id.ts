import type {
  Alignment,
  Block,
  Cell,
  Document,
  Dossier,
  DossierProfile,
  Label,
  Language,
  Passage,
  Sentence,
  Span,
  Tag,
  Thread,
} from '../model.ts';
import { isInScope, isProse } from '../text/block-scope.ts';

/**
 * Where a sentence stands: its block and paper, and the number of its paragraph under the nearest heading, from 1; with
 * what its dossier calls speakers, addressees and parts.
 */
export interface LocatedSentence {
  readonly sentence: Sentence;
  readonly block: Block;
  readonly document: Document;
  readonly paragraph: number;
  readonly profile: DossierProfile;
}

/** What is told of somebody who is not named. */
export const UNNAMED: Label = { nl: 'niet genoemd', en: 'not named' };

/** What a dossier that names nobody calls things: by their ids. */
export const NAMELESS: DossierProfile = {
  home: null,
  speakers: [],
  parts: [],
  schemes: [],
  addressees: { all: UNNAMED, some: UNNAMED, one: UNNAMED },
};

/** What something is called in a list of the profile: its label, or its id where the list does not have it. */
export function nameIn(
  list: readonly { readonly id: string; readonly label: Label }[],
  id: string,
  language: Language,
): string {
  return list.find((item) => item.id === id)?.label[language] ?? id;
}

/** The name of the one whose papers they are, or null where nobody is home. */
export function homeName(dossier: Dossier, language: Language): string | null {
  return dossier.profile?.home?.[language] ?? null;
}

/** The dossier by id: made once per dossier, because every view asks for the same sentence many times per frame. */
export interface DossierIndex {
  readonly profile: DossierProfile;
  readonly documents: ReadonlyMap<string, Document>;
  readonly sentences: ReadonlyMap<string, LocatedSentence>;
  readonly blocks: ReadonlyMap<string, Block>;
  readonly alignments: ReadonlyMap<string, Alignment>;
  readonly threads: ReadonlyMap<string, Thread>;
  /** By sentence. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  /** Where a sentence names policy objects, by sentence: read off the links it takes part in, nearest the front first. */
  readonly objects: ReadonlyMap<string, readonly NamedObject[]>;
  cell(theme: string, document: string): Cell | undefined;
  themeName(theme: string): { readonly nl: string; readonly en: string };
}

/** A policy object and where a sentence names it. */
export interface NamedObject {
  readonly sentence: string;
  readonly object: string;
  readonly span: Span;
}

const made = new WeakMap<Dossier, DossierIndex>();

export function dossierIndex(dossier: Dossier): DossierIndex {
  const known = made.get(dossier);
  if (known !== undefined) return known;
  const fresh = build(dossier);
  made.set(dossier, fresh);
  return fresh;
}

/** A dossier made from another by leaving things out: answers by id are those of the other, but for what is given. */
export function shareIndex(derived: Dossier, from: Dossier, own: Partial<DossierIndex>): void {
  made.set(derived, { ...dossierIndex(from), ...own });
}

function build(dossier: Dossier): DossierIndex {
  const sentences = new Map<string, LocatedSentence>();
  const blocks = new Map<string, Block>();
  const profile = dossier.profile ?? NAMELESS;
  for (const document of dossier.documents) {
    let under = '';
    let paragraph = 0;
    for (const block of document.blocks) {
      blocks.set(block.id, block);
      const here = `${block.part}\n${block.section.join('\n')}`;
      if (here !== under) paragraph = 0;
      under = here;
      if (isProse(block)) paragraph += 1;
      const number = block.paragraph ?? paragraph;
      for (const sentence of block.sentences)
        sentences.set(sentence.id, { sentence, block, document, paragraph: number, profile });
    }
  }
  const cells = new Map(dossier.cells.map((cell) => [`${cell.theme}\n${cell.document}`, cell]));
  const themes = new Map(dossier.themes.map((theme) => [theme.id, theme.prefLabel]));
  return {
    profile,
    documents: new Map(dossier.documents.map((document) => [document.source.id, document])),
    sentences,
    blocks,
    alignments: new Map(dossier.alignments.map((alignment) => [alignment.id, alignment])),
    threads: new Map(dossier.threads.map((thread) => [thread.id, thread])),
    passages: bySentence(dossier.passages),
    tags: bySentence(dossier.tags),
    objects: bySentence(objectsOf(dossier)),
    cell: (theme, document) => cells.get(`${theme}\n${document}`),
    // A line of papers nobody described may stand under no theme.
    themeName: (theme) => themes.get(theme) ?? { nl: 'Overig', en: 'Other' },
  };
}

function objectsOf(dossier: Dossier): NamedObject[] {
  const found = dossier.alignments.flatMap(({ a, b, evidence }) =>
    evidence.flatMap((match) => {
      if (match.kind !== 'object') return [];
      const at = (sentence: string, span: Span | null) =>
        span === null ? [] : [{ sentence, object: match.label, span }];
      return [...at(a.sentence, match.a), ...at(b.sentence, match.b)];
    }),
  );
  return found.sort((x, y) => x.span.from - y.span.from);
}

function bySentence<T extends { readonly sentence: string }>(items: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(item.sentence);
    if (list === undefined) map.set(item.sentence, [item]);
    else list.push(item);
  }
  return map;
}

/** The day a paper has on the axis (ISO), or null: the event, else the paper itself. */
export function dayOfDocument(document: Document): string | null {
  return document.source.dates.event ?? document.source.dates.document;
}

/** The year of a paper as printed on the axis, or null. */
export function yearOf(document: Document): string | null {
  return dayOfDocument(document)?.slice(0, 4) ?? null;
}

/** The sentences of a paper that take part in tagging and silence: prose, in the parts its source names. */
export function sentencesInScope(document: Document): readonly Sentence[] {
  return document.blocks.filter((block) => isInScope(document, block)).flatMap((block) => block.sentences);
}

/** The speaker of a sentence as its strokes show it: that of its first clause that has one. */
export function speakerInSentence(dossier: Dossier, sentence: string): Passage['wording']['speaker'] {
  const passages = dossierIndex(dossier).passages.get(sentence) ?? [];
  return passages.find((passage) => passage.wording.speaker !== null)?.wording.speaker ?? null;
}
