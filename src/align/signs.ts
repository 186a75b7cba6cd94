/** What the knowledge says of a sentence: themes, regions, set phrase and policy objects, gathered for alignment. */
import type { Block, Document, Knowledge, Sentence } from '../model.ts';
import { formulaIn } from '../tag/formula.ts';
import type { KnowledgeOptions } from '../tag/lexicon.ts';
import { type ObjectHit, objectsOf } from '../tag/objects.ts';
import { tagDocument } from '../tag/tag.ts';
import { hits, matcher } from '../text/pattern.ts';
import { words } from '../text/words.ts';

export interface Signs {
  readonly themes: readonly string[];
  readonly regions: readonly string[];
  readonly formula: string | null;
  readonly objects: readonly ObjectHit[];
}

const NONE: Signs = { themes: [], regions: [], formula: null, objects: [] };

/** The signs of every sentence of a document in scope; without knowledge there are none. */
export function signsOf(
  document: Document,
  knowledge: Knowledge | null,
  options: KnowledgeOptions = {},
): (sentence: Sentence, block: Block) => Signs {
  if (knowledge === null) return () => NONE;
  const objects = objectsOf(document, knowledge, options);
  const themes = new Map<string, string[]>();
  for (const tag of tagDocument(document, knowledge, options).tags) {
    const list = themes.get(tag.sentence);
    if (list === undefined) themes.set(tag.sentence, [tag.theme]);
    else list.push(tag.theme);
  }
  const rm = matcher(
    knowledge.regions.flatMap((r) => r.terms.map((t) => [t.label, r] as const)),
    document.source.language,
  );
  const reg = (text: string) => {
    const s = new Set<string>();
    for (const h of hits(rm, words(text))) s.add(h.of.id);
    return [...s];
  };
  const title = reg(document.source.title);
  return (sentence, block) => {
    let regions = reg(sentence.text);
    if (regions.length === 0)
      for (const h of [...block.section].reverse()) {
        regions = reg(h);
        if (regions.length) break;
      }
    if (regions.length === 0 && block.section.length === 0) regions = title;
    return {
      themes: themes.get(sentence.id) ?? [],
      regions,
      formula: formulaIn(words(sentence.text), document.source.language)?.id ?? null,
      objects: objects.get(sentence.id) ?? [],
    };
  };
}
