/** A paper as a web page: on a site with all it puts around one, or bare, with its numbers and notes written out. */
import { cutAtMarks, type SetBlock, type SetMark, type SetMarker, type SetPaper, setMarker } from './set-paper.ts';

export const markup = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\u00A0/g, '&nbsp;');

const TYPES = { decimal: '1', letter: 'a', LETTER: 'A', roman: 'i', ROMAN: 'I', bullet: '' } as const;

interface Look {
  readonly mark: (mark: SetMark, printed: string) => string;
  readonly note: (marker: string, text: string, place: number) => string;
  readonly item: (marker: string, inner: string, counted: string | null) => string;
  readonly page: (main: string, notes: string) => string;
}

/** A page of a site: counted lists, linked notes in a list, a menu and a foot. */
const SITE: Look = {
  mark: ({ note }, printed) =>
    note < 0 ? `<sup>${printed}</sup>` : `<sup><a href="#noot-${note}" id="terug-${note}">${printed}</a></sup>`,
  note: (marker, text, place) =>
    `<li id="noot-${place}" value="${Number(marker) || place + 1}">${/^\d+$/.test(marker) ? '' : `<sup>${marker}</sup> `}${text} <a href="#terug-${place}">↩</a></li>`,
  item: (marker, inner, counted) =>
    counted === null
      ? `<ul class="list-unstyled"><li>${marker} ${inner}</li></ul>`
      : `<ol ${counted}><li>${inner}</li></ol>`,
  page: (
    main,
    notes,
  ) => `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>Stuk | Voorbeeldsite</title><style>p{}</style></head>
<body class="page"><div class="skiplinks"><a href="#inhoud">Ga direct naar inhoud</a></div>
<header><p><a href="/">Voorbeeldsite</a></p><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Onderwerpen</a></li></ul></nav></header>
<div class="cookie-melding"><p>Deze site plaatst cookies. <button>Akkoord</button></p></div>
<main id="inhoud">${main}<ol class="noten">${notes}</ol></main>
<aside class="related"><h2>Zie ook</h2><ul><li><a href="/x">Een ander stuk</a></li><li><a href="/y">Nog een stuk</a></li></ul></aside>
<footer><ul><li><a href="/c">Contact</a></li><li><a href="/p">Privacy</a></li></ul></footer></body></html>`,
};

/** A bare page, its numbers written out and its notes paragraphs under a line. */
const BARE: Look = {
  mark: (_, printed) => `<sup>${printed}</sup>`,
  note: (marker, text) => `<p><sup>${marker}</sup> ${text}</p>`,
  item: (marker, inner) => `<ul style="list-style: none"><li>${marker} ${inner}</li></ul>`,
  page: (main, notes) => `<html><body>${main}<hr>${notes}</body></html>`,
};

export const sitePaper = (paper: SetPaper): Uint8Array => new TextEncoder().encode(pageOf(paper, SITE));
export const barePaper = (paper: SetPaper): Uint8Array => new TextEncoder().encode(pageOf(paper, BARE));

function pageOf({ blocks, notes }: SetPaper, look: Look): string {
  const parts: string[] = [];
  let rows: SetBlock[] = [];
  let last: SetMarker | null = null;
  const inner = ({ text, marks }: Pick<SetBlock, 'text' | 'marks'>): string =>
    cutAtMarks(text, marks)
      .map((piece) =>
        typeof piece === 'string'
          ? markup(piece).replace(/\n/g, '<br>')
          : look.mark(piece, markup(notes[piece.note]?.marker ?? piece.marker)),
      )
      .join('');
  const endTable = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  for (const block of blocks) {
    const { kind } = block;
    if (kind === 'row' || kind === 'head') {
      rows.push(block);
      continue;
    }
    endTable();
    if (kind === 'item') {
      const marker = setMarker(block.marker, last);
      const { form, before, behind, value } = marker;
      const isCounted = form !== 'bullet' && before === '' && behind === '.';
      const counted = isCounted ? `type="${TYPES[form]}" start="${value}"` : null;
      parts.push(look.item(markup(block.marker), inner(block), counted));
      last = marker;
    } else if (kind === 'title') parts.push(`<h1>${inner(block)}</h1>`);
    else if (kind === 'heading') parts.push(`<h2>${inner(block)}</h2>`);
    else if (kind === 'caption') parts.push(`<figcaption>${inner(block)}</figcaption>`);
    else if (kind === 'contents') parts.push(`<p class="MsoToc1">${inner(block)}</p>`);
    else parts.push(`<p>${inner(block)}</p>`);
  }
  endTable();
  return look.page(
    parts.join('\n'),
    notes.map(({ marker, text }, i) => look.note(markup(marker), markup(text), i)).join('\n'),
  );
}

function tableOf(rows: readonly SetBlock[]): string {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const lines = rows.map(({ kind, cells, text }) => {
    // A row with fewer cells than columns lacks its first: the column of names has no name.
    const filled = cells.length === 0 ? [text] : cells;
    const name = kind === 'head' ? 'th' : 'td';
    const padded = [...Array.from({ length: columns - filled.length }, () => ''), ...filled];
    return `<tr>${padded.map((cell) => `<${name}>${markup(cell)}</${name}>`).join('')}</tr>`;
  });
  return `<table border="1">${lines.join('')}</table>`;
}
