/** Web pages: what of them is the paper, and what its elements say of every line. */
import { describe, expect, it } from 'vitest';
import type { FormatText } from '../src/read/formats/format.ts';
import { readFormat } from '../src/read/read-file.ts';

type Read = Extract<FormatText, { lines: unknown }>;

async function read(html: string, revisions: 'accepted' | 'original' = 'accepted'): Promise<Read> {
  const result = await readFormat(new TextEncoder().encode(html), 'pagina.html', { revisions });
  if ('fault' in result) throw new Error(result.fault.en);
  return result;
}
/** Each line with its kind before it, and `+` where it goes on with the one above. */
const shown = async (html: string): Promise<string[]> =>
  (await read(html)).lines.lines.map(
    ({ text, facts }) => `${facts?.kind}${facts?.continues ? '+' : ''}${facts?.head ? '!' : ''} ${text}`,
  );

const PAGE = `<!DOCTYPE html>
<html lang="nl"><head><title>Kamerbrief over havens | Haven.nl</title>
<meta name="DCTERMS.issued" content="2023-05-12"><meta property="og:title" content="Kamerbrief over havens">
<link rel="canonical" href="https://haven.example/brief">
<script type="application/ld+json">{"@type":"Article","publisher":{"name":"Ministerie van Havens"}}</script></head>
<body class="has-sidebar"><div class="skiplinks"><a href="#inhoud">Ga direct naar inhoud</a></div>
<header><a href="/">Haven.nl</a><nav><ul><li><a href="/a">Home</a></li></ul></nav></header>
<div id="cookieBar"><p>Deze site plaatst cookies. <button>Akkoord</button></p></div>
<div class="breadcrumb"><p>U bent hier: <a href="/">Home</a> &gt; <a href="/s">Stukken</a></p></div>
<main id="inhoud"><h1>Kamerbrief over havens</h1>
<p>De havens&nbsp;zijn van groot belang voor de economie.<sup><a href="#fn1" id="ref1">1</a></sup> Het kabinet
  zet in op <em>twee</em> punten:</p>
<ol type="a"><li>verduurzaming van de scheepvaart;</li><li><p>bereikbaarheid, met:</p><ul><li>wegen;</li></ul></li></ol>
<h2>Uitgaven</h2>
<table><caption>Tabel 1</caption><tr><th>Post</th><th>2023</th><th>2024</th></tr>
<tr><td rowspan="2">Havens</td><td>12,5</td><td>14,0</td></tr><tr><td>3</td><td>4</td></tr></table>
<p>De minister,<br>A. de Vries<br><br>Met een nieuwe alinea.</p>
<div hidden>Verborgen</div><span aria-hidden="true">Niet</span><script>let a = '<p>niet</p>';</script>
<ol class="noten"><li id="fn1">Kamerstuk 31 409, nr. 300. <a href="#ref1">↩</a></li></ol>
<div class="share-links"><a href="https://x.example">Deel op X</a></div>
<h2>Zie ook</h2><ul><li><a href="/x">Een ander stuk</a></li><li><a href="/y">Nog een stuk</a></li></ul></main>
<footer><p>Service</p><a href="/c">Contact</a></footer></body></html>`;

describe('a page of a site', () => {
  it('gives its paper alone, each line with what it is', async () => {
    expect(await shown(PAGE)).toEqual([
      'title Kamerbrief over havens',
      'text De havens zijn van groot belang voor de economie.1 Het kabinet zet in op twee punten:',
      'item a. verduurzaming van de scheepvaart;',
      'item b. bereikbaarheid, met:',
      'item • wegen;',
      'heading Uitgaven',
      'caption Tabel 1',
      'row! Post 2023 2024',
      'row Havens 12,5 14,0',
      'row 3 4',
      'text De minister,',
      'text+ A. de Vries',
      'text Met een nieuwe alinea.',
      'note 1 Kamerstuk 31 409, nr. 300.',
    ]);
  });

  it('knows the marks of notes, the columns of cells and what it says of itself', async () => {
    const { lines, particulars } = await read(PAGE);
    const [, paragraph] = lines.lines;
    expect(paragraph!.facts!.marks).toEqual([{ from: 49, to: 50, note: 'fn1' }]);
    expect(lines.lines.at(-1)!.facts!.note).toEqual({ id: 'fn1', marker: '1', bodyFrom: 2 });
    expect(lines.lines[9]!.facts!.cells!.map(({ column }) => column)).toEqual([1, 2]);
    expect(particulars.map(({ field, value }) => `${field} ${value}`)).toEqual([
      'language nl',
      'title Kamerbrief over havens | Haven.nl',
      'date 2023-05-12',
      'title Kamerbrief over havens',
      'url https://haven.example/brief',
      'issuer Ministerie van Havens',
    ]);
  });
});

describe('pages of other makes', () => {
  it('finds the text of a page without main by where the paragraphs are', async () => {
    const links = Array.from({ length: 9 }, (_, i) => `<li><a href="/${i}">Nieuws van week ${i}</a></li>`).join('');
    const prose = 'De raad heeft het plan voor de kade besproken en vastgesteld. ';
    const page = `<title>Besluit</title><body><div id="links"><ul>${links}</ul></div>
      <div id="tekst"><h1>Besluit</h1><p>${prose}</p><p>${prose.repeat(2)}</p></div><div id="voet"><ul>${links}</ul></div>`;
    expect(await shown(page)).toEqual(['title Besluit', `text ${prose.trim()}`, `text ${prose.repeat(2).trim()}`]);
  });

  it('reads what Word saves: its items, its notes, its contents', async () => {
    const page = `<html xmlns:o="urn:x"><body lang=NL><div class=WordSection1>
<p class=MsoTitle>Nota havens</p>
<p class=MsoToc1>Inleiding 2</p>
<p class=MsoNormal>Een <b>zin</b> met een noot.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>eerste punt</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>tweede punt</p>
</div><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Zie de <i>brief</i>.</p><p>Tweede alinea.</p></div></div></body></html>`;
    expect(await shown(page)).toEqual([
      'title Nota havens',
      'contents Inleiding 2',
      'text Een zin met een noot.[1]',
      'item • eerste punt',
      'item 2. tweede punt',
      'note 1 Zie de brief.',
      'note+ Tweede alinea.',
    ]);
  });

  it('reads raised figures without links as marks where a note begins with the same', async () => {
    const page =
      '<body><p>Water is H<sub>2</sub>O op 5 km<sup>2</sup> land.<sup>1</sup> Meer volgt.</p><p><sup>1</sup> Bron: de provincie.</p>';
    expect(await shown(page)).toEqual(['text Water is H2O op 5 km2 land.1 Meer volgt.', 'note 1 Bron: de provincie.']);
  });

  it('numbers items as printed, once', async () => {
    const page = `<body><ol start="3"><li>drie</li><li value="9">negen</li></ol><ol reversed type="I"><li>twee</li><li>een</li></ol>
      <ul style="list-style-type: none"><li><p class="li.nr">a.</p><p>het college;</p></li></ul><ol><li>1. al genummerd</li></ol>`;
    expect(await shown(page)).toEqual(
      ['3. drie', '9. negen', 'II. twee', 'I. een', 'a. het college;', '1. al genummerd'].map((text) => `item ${text}`),
    );
  });

  it('reads layout tables as paragraphs and plain text in one pre as text', async () => {
    const layout =
      '<body><table role="presentation"><tr><td><h2>Kop</h2><p>Een zin.</p></td><td>Nog een.</td></tr></table>';
    expect(await shown(layout)).toEqual(['heading Kop', 'text Een zin.', 'text Nog een.']);
    const { lines } = await read('<body><pre>De raad heeft\nbesloten.\n\nNieuwe alinea.</pre>');
    expect(lines.unit).toBeUndefined();
    expect(lines.lines.map(({ text, gap }) => [text, gap])).toEqual([
      ['De raad heeft', 0],
      ['besloten.', 0],
      ['Nieuwe alinea.', 1],
    ]);
  });

  it('takes the heading that the page is named by for its title, a row by itself for a line, and a dash behind a break for an item', async () => {
    const page = `<title>Havenbank - Besluit over de rente</title><body><h2>Persbericht</h2><h3>Besluit over de rente</h3>
      <table><tr><td>99 999</td><td>Havenraad</td></tr></table><p>De Raad besloot:<br>&nbsp;- meer kades;<br>- minder lawaai.</p><p>De minister,<br>A. de Vries</p>`;
    expect(await shown(page)).toEqual([
      'heading Persbericht',
      'title Besluit over de rente',
      'text 99 999 Havenraad',
      'text De Raad besloot:',
      'text - meer kades;',
      'text - minder lawaai.',
      'text De minister,',
      'text+ A. de Vries',
    ]);
  });

  it('reads marked changes as asked, and says so', async () => {
    const page = '<body><p>De prijs is <del>tien</del><ins>twaalf</ins> euro.</p>';
    const text = async (how: 'accepted' | 'original') => (await read(page, how)).lines.lines[0]!.text;
    expect([await text('accepted'), await text('original')]).toEqual([
      'De prijs is twaalf euro.',
      'De prijs is tien euro.',
    ]);
    expect((await read(page)).notices).toMatchObject([{ rule: 'tracked-changes', level: 'warning' }]);
  });

  it('decodes pages by their bytes and by what they name, and mends what was encoded twice', async () => {
    const western = Buffer.from(
      '<meta charset="iso-8859-1"><p>Oekra\xefne kost \x80 5 voor \x93allen\x94.</p>',
      'latin1',
    );
    expect(await readFormat(new Uint8Array(western), 'a.html')).toMatchObject({
      lines: { lines: [{ text: 'Oekraïne kost € 5 voor “allen”.' }] },
      notices: [{ rule: 'encoding' }],
    });
    const twice = await read('<p>OekraÃ¯ne en Ã©Ã©n stuk â€“ af.</p>');
    expect(twice.lines.lines[0]!.text).toBe('Oekraïne en één stuk – af.');
    expect(twice.notices).toMatchObject([{ rule: 'encoding', level: 'warning' }]);
    expect((await read('<p>Oekraïne en Ã.</p>')).lines.lines[0]!.text).toBe('Oekraïne en Ã.');
  });

  it('refuses a page without text and elements without end in one sentence', async () => {
    const fault = async (html: string): Promise<string> =>
      read(html).then(
        () => 'read',
        (error: Error) => error.message,
      );
    expect(await fault('<html><body><div id="app"></div><script>start()</script></body></html>')).toMatch(
      /without text/,
    );
    expect(await fault('<div>'.repeat(5000))).toMatch(/over 2000 elements inside each other \(line 1\)/);
    expect(await fault(`${'<div>'.repeat(1500)}<p>Diep.</p>`)).toBe('read');
  });
});
