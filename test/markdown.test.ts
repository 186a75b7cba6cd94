import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownTable, markedMarkdown } from '../src/export/markdown/text.ts';
import { markdown as markdownFormat } from '../src/export/markdown.ts';
import type { Subject } from '../src/export/subject.ts';
import { escapeInvisible } from '../src/view/escape-invisible.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { LANGUAGES, OPTIONS, shippedDraft, subjectsOf } from './setup/subjects.ts';
import { heldBy, textWriter } from './setup/written.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';

/** As a reader's program makes it, markup let through: what the file did not escape would come out. */
const html = (text: string): string =>
  micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const bare = (page: string): string =>
  page.replace(/<[^>]*>/g, '').replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ENTITIES[name] ?? '');
const tags = (page: string): Set<string> =>
  new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name = '']) => name));

/** What our own lines may become; a list, a picture or a script is not among what a paper can make. */
const OWN = new Set([
  'h1',
  'h2',
  'h3',
  'p',
  'blockquote',
  'ul',
  'li',
  'strong',
  'del',
  'a',
  'hr',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

const markdown = textWriter(markdownFormat);
const held = (of: Parameters<typeof subjectsOf>[0]): Subject[] => heldBy(markdownFormat, subjectsOf(of));

/** Pieces that mean something to a reader of Markdown, in any order: random letters seldom make a mark. */
const PIECES =
  'a Z 1 1. 2) - + = # > | * ** _ __ ~ ~~ ` ``` [ ] ( ) ![ ]( <b> </b> <!-- --> &lt; &#65; \\ : :// http:// www. .nl @ mail@x.nl $ ^ [^1] {x} ! "'.split(
    ' ',
  );
const signs = fc.array(fc.constantFrom(...PIECES, ' ', '  ', '\n', '\n\n', '\t')).map((pieces) => pieces.join(''));

describe('words in Markdown', () => {
  it('read back as they are, whatever they hold', () => {
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        // A paragraph of its own, and a cell of a table.
        const words = escapeInvisible(text).replace(/\s+/g, ' ').trim();
        const squeeze = (page: string): string => bare(page).replace(/\s+/g, ' ').trim();
        expect(squeeze(html(escapeMarkdown(text)))).toBe(words);
        expect(squeeze(html(markdownTable(['x'], [[escapeMarkdown(text)]])))).toBe(`x ${words}`.trim());
        expect([...tags(html(escapeMarkdown(text)))].filter((tag) => tag !== 'p')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['www.harm.example en http://harm.example/ en mail@harm.example', 0],
    ['javascript:alert(1) <javascript:alert(1)> [x](javascript:alert(1)) ![x](x) [x]: javascript:y', 0],
    ['https://harm.example', 0],
  ])('make no link of %s', (text, links) => {
    expect([...html(escapeMarkdown(text)).matchAll(/<(a|img)\b/g)].length).toBe(links);
  });

  it('say what goes and comes in words, and do not show their marks', () => {
    const runs = [
      { text: 'de ', kinds: [] },
      { text: 'volledige', kinds: ['del'] },
      { text: ' ', kinds: [] },
      { text: ',', kinds: ['ins'] },
      { text: 'verdere', kinds: ['degree'] },
      { text: ' (x)', kinds: ['degree'] },
    ] as const;
    const page = html(markedMarkdown(runs, 'nl'));
    expect(page).toBe(
      '<p>de [vervalt: <del>volledige</del>] [nieuw: <strong>,</strong>]<strong>verdere</strong> (x)</p>',
    );
  });
});

describe.each(LANGUAGES)('Markdown of the shipped corpus (%s)', (language) => {
  const options = { ...OPTIONS, language };

  it('holds every subject: one heading, the version and who made the links, and no mark left over', () => {
    // The words of the file differ between the languages, its marks do not: a fourth of the steps will do for the second.
    const steps = (subject: Subject, at: number): boolean =>
      subject.what !== 'passage' || language === 'nl' || at % 4 === 0;
    for (const subject of [...held(dossier).filter(steps), shippedDraft(dossier)]) {
      const text = markdown(dossier, subject, options);
      const page = html(text);
      expect([...page.matchAll(/<h1>/g)].length).toBe(1);
      expect(page).toContain(`corpus ${dossier.corpus.version}`);
      expect(bare(page)).toMatch(/door regels|by rules|bevestigd|confirmed|geen koppeling|no link/);
      expect(bare(page)).not.toMatch(/\*\*|~~|undefined|\[object|NaN/);
      expect([...tags(page)].filter((tag) => !OWN.has(tag))).toEqual([]);
      expect([...page.matchAll(/ href="([^"]*)"/g)].filter(([, to]) => !to?.startsWith(OPTIONS.base ?? ''))).toEqual(
        [],
      );
    }
  });

  it('is the same twice', () => {
    const subject = { what: 'line', thread: VISA } as const;
    expect(markdown(dossier, subject, options)).toBe(markdown(dossier, subject, options));
  });
});

describe('Markdown of a line', () => {
  const page = bare(html(markdown(dossier, { what: 'line', thread: VISA }, OPTIONS)));

  it('names source, date, missing reference, paragraph and version, and proves the silence', () => {
    expect(page).toContain('Verslag, bijeenkomst van 13 december 2023, onder ‘EU-Westelijke Balkan Top’, alinea 2.');
    expect(page).toContain('Datum stuk en kenmerk niet vermeld');
    expect(page).toContain('BZ2628372');
    expect(page).toMatch(/Zwijgt: 85 zinnen doorzocht/);
    expect(page).toContain('gaat over een ander land: Georgië');
    expect(page).toContain('„volledige” in 2023');
  });

  it('keeps to the years asked for', () => {
    const years = { from: '2023', to: '2024' };
    const part = markdown(dossier, { what: 'line', thread: VISA }, { ...OPTIONS, years });
    expect([...part.matchAll(/^## (\d{4})/gm)].map(([, year]) => year)).toEqual(['2023', '2024']);
    const table = markdown(dossier, { what: 'table', threads: [VISA], papers: null }, { ...OPTIONS, years });
    expect(table).toContain('| Standpunt | 2023, Verslag (a) | 2024, Verslag (b) |');
  });

  it('prints no address where none is known, and none that is no place to link to', () => {
    for (const base of [null, 'javascript:alert(1)//']) {
      const text = markdown(dossier, { what: 'line', thread: VISA }, { ...OPTIONS, base });
      expect(html(text)).not.toContain('<a');
      expect(bare(html(text))).toContain(`corpus ${dossier.corpus.version}, lijn ${VISA}.`);
    }
  });
});

describe('Markdown of a paper that means harm', () => {
  it.each(held(HOSTILE).map((subject) => [subject.what, subject] as const))('is words (%s)', (_what, subject) => {
    const page = html(markdown(HOSTILE, subject, OPTIONS));
    expect([...tags(page)].filter((tag) => !OWN.has(tag))).toEqual([]);
    expect([...page.matchAll(/<[^>]*\son\w+=/g)]).toEqual([]);
    expect(
      [...page.matchAll(/ (?:href|src)="([^"]*)"/g)].filter(([, to]) => !to?.startsWith(OPTIONS.base ?? '')),
    ).toEqual([]);
    expect(bare(page)).toContain('<script>globalThis.harmed=1</script>');
    expect(page).not.toMatch(/(?![\t\n])\p{Cc}|[\p{Cs}\p{Bidi_Control}]/u);
  });

  it('keeps the shape of its table', () => {
    const text = markdown(HOSTILE, { what: 'table', threads: null, papers: null }, OPTIONS);
    const rows = [...html(text).matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => row.match(/<t[hd]/g)?.length);
    expect(rows).toEqual([6, 6]);
  });
});

describe('what Markdown does not hold', () => {
  it('is refused by name', () => {
    expect(() => markdown(dossier, { what: 'dossier' }, OPTIONS)).toThrow(/md holds line, .*got 'dossier'/);
    expect(() => markdown(dossier, { what: 'line', thread: 'nergens' }, OPTIONS)).toThrow(/'nergens'/);
    expect(() => markdown(dossier, { what: 'passage', thread: null, older: 'x', newer: 'y' }, OPTIONS)).toThrow(
      /'x' and 'y'/,
    );
  });
});
