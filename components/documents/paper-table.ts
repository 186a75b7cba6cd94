import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Edit } from '../../src/model.ts';
import type { PaperContext } from './paper-view.ts';
import { blockMarks, type TypesetPart, typeset, typesetCells } from './typeset.ts';

/** A table as its blocks: captions above or below it, and its rows in order. */
export interface PaperTable {
  readonly blocks: readonly Block[];
  readonly captions: readonly Block[];
  readonly rows: readonly Block[];
}

const isRow = ({ role }: Block): boolean => role === 'table-row' || role === 'table-head';

/** Blocks in order, with the rows of one table, and the captions right beside them, as one. */
export function withTables(blocks: readonly Block[]): readonly (Block | PaperTable)[] {
  const told: (Block | PaperTable)[] = [];
  for (let at = 0; at < blocks.length; ) {
    let from = at;
    while (blocks[from]?.role === 'caption') from += 1;
    let to = from;
    while (to < blocks.length && isRow(blocks[to]!)) to += 1;
    if (to === from) {
      told.push(blocks[at]!);
      at += 1;
      continue;
    }
    // A caption under a table that has one above it is that of the next.
    const isBelow = from === at && blocks[to]?.role === 'caption';
    const captions = isBelow ? [blocks[to]!] : blocks.slice(at, from);
    const end = isBelow ? to + 1 : to;
    told.push({ blocks: blocks.slice(at, end), captions, rows: blocks.slice(from, to) });
    at = end;
  }
  return told;
}

/** The table with heads that say what they head: of a column, or of a row. */
export function tableView(
  { captions, rows }: PaperTable,
  edits: ReadonlyMap<string, readonly Edit[]>,
  context: PaperContext,
  draw: (piece: TypesetPart) => TemplateResult | string,
): TemplateResult {
  const columns = rows.reduce((most, { cells = [] }) => Math.max(most, cells.length), 1);
  const shown = (block: Block): readonly Edit[] => (context.printed ? (edits.get(block.id) ?? []) : []);
  const given = (block: Block): Parameters<typeof typeset>[1] => ({
    marks: blockMarks(block, [], context.found),
    edits: shown(block),
  });
  const stop = (block: Block): string => block.sentences[0]?.id ?? block.id;
  const isHere = (block: Block): boolean => context.selection.sentence === stop(block);
  const open = (block: Block) => (): void => {
    if (getSelection()?.isCollapsed === false) return;
    context.open(context.opened === stop(block) ? null : stop(block));
  };
  const cellView = (block: Block, cell: readonly TypesetPart[], i: number, short: number): TemplateResult => {
    const text = cell.map(draw);
    if (block.role === 'table-head') return html`<th scope="col">${text}</th>`;
    if (i > 0) return html`<td>${text}</td>`;
    return html`<th scope="row" colspan=${short > 0 ? short + 1 : nothing}>${text}</th>`;
  };
  return html`<table>
    ${
      captions.length === 0
        ? nothing
        : html`<caption>
            ${captions.map(
              (block) => html`<span
                class="sentence"
                tabindex=${isHere(block) ? 0 : -1}
                data-block=${block.id}
                data-stop=${stop(block)}
                aria-current=${isHere(block) ? 'true' : nothing}
                @click=${open(block)}
                >${typeset(block, given(block)).flatMap(({ pieces }) => pieces.map(draw))}</span
              > `,
            )}
          </caption>`
    }
    ${rows.map((block) => {
      const cells = typesetCells(block, given(block));
      const short = columns - cells.length;
      return html`<tr
        class="sentence"
        tabindex=${isHere(block) ? 0 : -1}
        data-block=${block.id}
        data-stop=${stop(block)}
        aria-current=${isHere(block) ? 'true' : nothing}
        @click=${open(block)}
      >${block.role === 'table-head' ? Array.from({ length: short }, () => html`<td></td>`) : nothing}${cells.map((cell, i) => cellView(block, cell, i, short))}</tr>`;
    })}
  </table>`;
}
