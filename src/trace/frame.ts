/** What a sentence stands under: the words that lead a list in, the headings above, the opening of a declaration. */

import type { AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import { type ParsedSentence, parseSentence } from '../compare/parsed-sentence.ts';
import type { Frame } from '../compare/surroundings.ts';
import type { Block } from '../model.ts';
import { groupByEach } from '../text/grouping.ts';
import { once } from './once.ts';

/** A bullet; numbered paragraphs of a declaration are no points of a list. */
const BULLET = /^[^\p{L}\p{N}]+$/u;

const isPoint = ({ marker }: Block): boolean => marker !== null && BULLET.test(marker);

/** The sentence that leads in a list, by the ids of its points: the last one before it, if that ends in a colon. */
function leadsOf({ blocks }: AnnotatedDocument): ReadonlyMap<string, AnnotatedSentence> {
  const leads = new Map<string, AnnotatedSentence>();
  let lead: AnnotatedSentence | null = null;
  let section = '';
  for (const { block, sentences, isHeading } of blocks) {
    const own = block.section.join('\n');
    if (own !== section) lead = null;
    section = own;
    if (!isPoint(block)) lead = block.text.trimEnd().endsWith(':') ? (sentences.at(-1) ?? null) : null;
    else if (lead !== null) leads.set(block.id, lead);
    if (isHeading) lead = null;
  }
  return leads;
}

/** Letters on either side of a blank by which sentences are listed: "prioriteitenagenda van" stands under "da va". */
const BESIDE = 2;

/**
 * The first of some sentences that holds a text of small letters, by its rarest blank: to look through all of a paper for each
 * of its headings grew with their product. The list is made at the first question.
 */
function sentenceFinder(sentences: readonly AnnotatedSentence[]): (text: string) => AnnotatedSentence | undefined {
  let listed: Map<string, number[]> | null = null;
  const folded = once((at: number) => sentences[at]!.sentence.text.toLowerCase());
  return (text) => {
    listed ??= groupByEach(sentences.keys(), (at) => new Set(besideBlanks(folded(at))));
    const keys = besideBlanks(text);
    if (keys.length === 0) return sentences.find((_, at) => folded(at).includes(text));
    let fewest: readonly number[] | null = null;
    for (const key of keys) {
      const here = listed.get(key) ?? [];
      if (fewest === null || here.length < fewest.length) fewest = here;
    }
    const at = fewest!.find((one) => folded(one).includes(text));
    return at === undefined ? undefined : sentences[at];
  };
}

/** What stands beside each blank of a text that has enough on both sides. */
function besideBlanks(text: string): string[] {
  const keys: string[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (at >= BESIDE && at + BESIDE < text.length) keys.push(text.slice(at - BESIDE, at + BESIDE + 1));
  return keys;
}

/**
 * What the sentences of a block of a paper stand under, or null; `declares`: in the part of the paper that is a
 * declaration. `parse` remembers what it parsed.
 */
export function framesOf(
  paper: AnnotatedDocument,
  parse: (sentence: AnnotatedSentence) => ParsedSentence,
): (block: Block, declares: boolean) => Frame | null {
  const { blocks, pack, document } = paper;
  const leads = leadsOf(paper);
  const prose = blocks.filter(({ isProse, isHeading }) => isProse && !isHeading);
  const opening = prose[0]?.sentences[0];
  const sentenceWith = sentenceFinder(prose.flatMap((block) => block.sentences));
  const parsed = once((text: string) => parseSentence(text, pack));
  // "een prioriteitenagenda van Sofia voor de EU en de Westelijke Balkan, die bij deze verklaring is gevoegd"
  const announcing = once((heading: string): AnnotatedSentence | undefined => {
    const name = heading.toLowerCase();
    if (!name.includes(' ')) return undefined;
    return sentenceWith(name);
  });
  return (block, declares) => {
    if (!isPoint(block) && !declares) return null;
    const signed = declares && opening !== undefined ? parse(opening) : null;
    if (!isPoint(block)) return { leadIn: null, above: [], signed };
    const lead = leads.get(block.id);
    const headings = [...block.section].reverse();
    const announced = headings.flatMap((heading) => announcing(heading) ?? []);
    const above = [...headings.map(parsed), ...announced.map(parse), parsed(document.source.title)];
    return { leadIn: lead === undefined ? null : parse(lead), above, signed };
  };
}
