/** What a sentence stands under: the words that lead a list in, the headings above, the opening of a declaration. */

import type { AnnotatedBlock, AnnotatedDocument, AnnotatedSentence } from '../annotate/annotated-document.ts';
import { type ParsedSentence, parseSentence } from '../compare/parsed-sentence.ts';
import type { Frame } from '../compare/surroundings.ts';
import type { Block } from '../model.ts';

/** A bullet; numbered paragraphs of a declaration are no points of a list. */
const BULLET = /^[^\p{L}\p{N}]+$/u;

/** The sentence that leads in the list whose point stands at `at`, or null: the last one before it ends in a colon. */
function leadIn(blocks: readonly AnnotatedBlock[], at: number): AnnotatedSentence | null {
  const section = blocks[at]!.block.section.join('\n');
  for (let back = at - 1; back >= 0; back -= 1) {
    const { block, sentences, isHeading } = blocks[back]!;
    if (isHeading || block.section.join('\n') !== section) return null;
    const isPoint = block.marker !== null && BULLET.test(block.marker);
    if (isPoint) continue;
    return block.text.trimEnd().endsWith(':') ? (sentences.at(-1) ?? null) : null;
  }
  return null;
}

/**
 * What the sentences of a block stand under, or null; `declares`: in the part of the paper that is a declaration. Asked for
 * every passage, so the same paper is read once: `parse` remembers what it parsed.
 */
export function frameOf(
  paper: AnnotatedDocument,
  block: Block,
  declares: boolean,
  parse: (sentence: AnnotatedSentence) => ParsedSentence,
): Frame | null {
  const isPoint = block.marker !== null && BULLET.test(block.marker);
  if (!isPoint && !declares) return null;
  const { blocks, pack, document } = paper;
  const opening = declares ? blocks.find(({ isProse, isHeading }) => isProse && !isHeading)?.sentences[0] : undefined;
  const signed = opening === undefined ? null : parse(opening);
  if (!isPoint) return { leadIn: null, above: [], signed };
  const at = blocks.findIndex((one) => one.block.id === block.id);
  const lead = leadIn(blocks, at);
  const headings = [...block.section].reverse();
  // "een prioriteitenagenda van Sofia voor de EU en de Westelijke Balkan, die bij deze verklaring is gevoegd"
  const prose = blocks.filter(({ isProse, isHeading }) => isProse && !isHeading).flatMap(({ sentences }) => sentences);
  const announcing = headings.flatMap((heading) => {
    const name = heading.toLowerCase();
    const isNamed = ({ sentence: { text } }: AnnotatedSentence) => text.toLowerCase().includes(name);
    const found = name.includes(' ') ? prose.find(isNamed) : undefined;
    return found === undefined ? [] : [parse(found)];
  });
  const title = parseSentence(document.source.title, pack);
  const above = [...headings.map((text) => parseSentence(text, pack)), ...announcing, title];
  return { leadIn: lead === null ? null : parse(lead), above, signed };
}
