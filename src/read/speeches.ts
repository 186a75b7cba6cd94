/** Debates: what a named speaker says, from his name to the next one. */
import type { RoledBlock } from './block-candidates.ts';
import type { ReadingLanguage } from './context.ts';

/** The blocks with the role `speech`: those a speaker's name opens, and what he goes on with up to a heading or a vote. */
export function withSpeeches(blocks: readonly RoledBlock[], { turns }: ReadingLanguage): readonly RoledBlock[] {
  let speaks = false;
  return blocks.map((block) => {
    const { candidate } = block;
    // `Ik vraag de wethouder: wat kost dat?` is short and stands alone, and is said all the same.
    const asks = speaks && block.role === 'heading' && !candidate.marker && candidate.text.endsWith('?');
    const role = asks ? 'paragraph' : block.role;
    const told = candidate.lines[0]?.printed.facts?.speech;
    if (candidate.turn?.kind === 'speech') speaks = true;
    else if (told !== undefined) speaks = told;
    else if (role !== 'paragraph' && role !== 'item') speaks = false;
    else if (turns.STAGE.test(candidate.text)) speaks = false;
    return speaks && role === 'paragraph' ? { ...block, role: 'speech' } : block;
  });
}
