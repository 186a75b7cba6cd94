/** A paper as an official publication in XML. */
import { markup } from './html-paper.ts';
import { cutAtMarks, type SetBlock, type SetPaper } from './set-paper.ts';

export function xmlPaper({ blocks, notes }: SetPaper): Uint8Array {
  const parts: string[] = [];
  const placed = new Set<number>();
  let rows: SetBlock[] = [];
  const escaped = (text: string): string => markup(text).replace(/&nbsp;/g, '&#160;');
  const noteOf = (place: number): string => {
    placed.add(place);
    const { marker, text } = notes[place]!;
    return `<noot id="n${place}" type="voet"><noot.nr>${escaped(marker)}</noot.nr><noot.al>${escaped(text)}</noot.al></noot>`;
  };
  const inner = ({ text, marks }: Pick<SetBlock, 'text' | 'marks'>): string =>
    cutAtMarks(text, marks)
      .map((piece) => {
        if (typeof piece === 'string') return escaped(piece).replace(/\n/g, '<nl/>');
        if (piece.note >= 0 && !placed.has(piece.note)) return noteOf(piece.note);
        return piece.note < 0
          ? `<sup>${escaped(piece.marker)}</sup>`
          : `<nootref refid="n${piece.note}">${escaped(piece.marker)}</nootref>`;
      })
      .join('');
  const endTable = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows, escaped));
    rows = [];
  };
  for (const block of blocks) {
    const { kind } = block;
    if (kind === 'row' || kind === 'head') {
      rows.push(block);
      continue;
    }
    endTable();
    if (kind === 'item')
      parts.push(`<lijst><li><li.nr>${escaped(block.marker)}</li.nr><al>${inner(block)}</al></li></lijst>`);
    else if (kind === 'title') parts.push(`<titel>${inner(block)}</titel>`);
    else if (kind === 'heading') parts.push(`<tussenkop kopopmaak="vet">${inner(block)}</tussenkop>`);
    else if (kind === 'caption') parts.push(`<bijschrift>${inner(block)}</bijschrift>`);
    else if (kind === 'contents')
      parts.push(`<officiele-inhoudsopgave><al>${inner(block)}</al></officiele-inhoudsopgave>`);
    else parts.push(`<al>${inner(block)}</al>`);
  }
  endTable();
  // A note without a mark stands at the end.
  const rest = notes.map((_, place) => place).filter((place) => !placed.has(place));
  const last = rest.map((place) => `<nootref refid="n${place}"/>`).length;
  const unmarked = last > 0 ? rest.map((place) => noteOf(place).replace('<noot ', '<noot apart="ja" ')).join('') : '';
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata><meta name="DC.title" content="Stuk"/></metadata><kamerstuk><stuk><algemeen><vrije-tekst><tekst status="goed">
${parts.join('\n')}
${unmarked}</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>`;
  return new TextEncoder().encode(xml);
}

function tableOf(rows: readonly SetBlock[], escaped: (text: string) => string): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const rowOf = ({ cells, text }: SetBlock): string => {
    const filled = cells.length === 0 ? [text] : cells;
    const padded = [...Array.from({ length: columns - filled.length }, () => ''), ...filled];
    return `<row>${padded.map((cell) => `<entry><al>${escaped(cell)}</al></entry>`).join('')}</row>`;
  };
  const firstRow = rows.findIndex(({ kind }) => kind === 'row');
  const heads = firstRow < 0 ? rows : rows.slice(0, firstRow);
  const body = rows.slice(heads.length);
  const colspecs = Array.from({ length: columns }, (_, i) => `<colspec colname="col${i + 1}"/>`).join('');
  const head = heads.length > 0 ? `<thead>${heads.map(rowOf).join('')}</thead>` : '';
  return `<table><tgroup cols="${columns}">${colspecs}${head}<tbody>${body.map(rowOf).join('')}</tbody></tgroup></table>`;
}
