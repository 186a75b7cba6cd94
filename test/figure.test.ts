import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { dossierIndex } from '../src/dossier/index-by-id.ts';
import { overviewFigure } from '../src/export/figure/overview.ts';
import { figureStyle, LIGHT } from '../src/export/figure/style.ts';
import { cutText, textWidth, wrapText } from '../src/export/figure/text-width.ts';
import { escapeMarkup } from '../src/export/html/markup.ts';
import type { Subject } from '../src/export/subject.ts';
import { svg as svgFormat } from '../src/export/svg.ts';
import type { Dossier, Language } from '../src/model.ts';
import { withoutDirectionMarks } from '../src/view/escape-invisible.ts';
import type { Drawing, Shape } from '../src/view/figure.ts';
import { overviewModel } from '../src/view/overview/overview-model.ts';
import { ALL_YEARS, type Years } from '../src/view/years.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { LIGHTHOUSES } from './scenes/lighthouses.ts';
import { synthetic } from './scenes/synthetic.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { OPTIONS } from './setup/page-subjects.ts';
import { textWriter } from './setup/written.ts';

const dossier = shippedDossier();

/** All shapes, those in groups too. */
function flat(shapes: readonly Shape[]): Exclude<Shape, { readonly kind: 'group' }>[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? flat(shape.shapes) : [shape]));
}
const texts = ({ shapes }: Drawing): string[] => flat(shapes).flatMap((one) => (one.kind === 'text' ? [one.text] : []));
const count = ({ shapes }: Drawing, ...is: readonly string[]): number =>
  flat(shapes).filter((one) => is.every((name) => (one.is as readonly string[]).includes(name))).length;

interface Read {
  readonly names: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  /** What stands in elements of this name, in order. */
  readonly text: (name: string) => string[];
  readonly root: Readonly<Record<string, string>>;
}

/** Read by somebody else's strict parser: what is not well-formed throws. */
function readXml(xml: string): Read {
  const parser = new SaxesParser();
  const [names, attributes, classes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const held: { name: string; text: string }[] = [];
  const open: { name: string; text: string }[] = [];
  let root: Record<string, string> | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: given }) => {
    root ??= given as Record<string, string>;
    names.add(name);
    const element = { name, text: '' };
    held.push(element);
    open.push(element);
    for (const [key, value] of Object.entries(given as Record<string, string>)) {
      attributes.add(key);
      if (key === 'class') for (const one of value.split(' ')) classes.add(one);
    }
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return {
    names,
    attributes,
    classes,
    text: (name) => held.filter((one) => one.name === name).map(({ text }) => text),
    root: root ?? {},
  };
}

const LINE: Subject = { what: 'line', thread: 'visa.visum+aansluiting' };
const OVERVIEW: Subject = { what: 'overview', themes: null };
const drawnOf = (of: Dossier, subject: Subject, language: Language = 'nl', base: string | null = null): string =>
  textWriter(svgFormat)(of, subject, { ...OPTIONS, language, base });

describe('the overview', () => {
  const overviewOf = (of: Dossier, themes: string[] | null, years: Years, language: Language): Drawing =>
    overviewFigure(overviewModel(of, themes, { language, base: null, years }), language);
  const figure = overviewOf(dossier, null, ALL_YEARS, 'nl');

  it('has a stroke per sentence, black where the Netherlands speaks, and brackets for every silence', () => {
    const spoken = dossier.cells.filter(({ state }) => state === 'speaks');
    const strokes = flat(figure.shapes).filter(
      ({ kind, is }) => kind === 'rect' && (is[0] === 'own' || is[0] === 'other'),
    );
    // Two and two are of the legend.
    expect(strokes.length - 4).toBe(spoken.reduce((sum, { sentences }) => sum + sentences.length, 0));
    const silent = dossier.cells.filter(({ state }) => state === 'silent' || state === 'elsewhere');
    expect(count(figure, 'bracket') - 2).toBe(silent.length);
    expect(silent.length).toBeGreaterThan(10);
    expect(count(figure, 'thread')).toBeGreaterThan(20);
  });

  it('names every theme and paper, and the time without a paper', () => {
    const all = texts(figure).join(' ');
    for (const theme of dossier.corpus.focus.themes) expect(all).toContain(dossierIndex(dossier).themeName(theme).nl);
    expect(all).toContain('4 jaar en 7 maanden geen document');
    expect(all).toContain('17 mei 2018');
  });

  it('tells all of it in words', () => {
    expect(figure.description).toContain('Visumbeleid. 2018: zwijgt, 68 zinnen doorzocht; 2022: spreekt, 2 zinnen;');
  });

  it('is narrowed to the themes and the years asked for', () => {
    const some = overviewOf(dossier, ['visa'], { from: '2022', to: '2024' }, 'en');
    expect(texts(some)).toContain('6 Dec. 2022');
    expect(some.description).toMatch(/^Visa policy\. 2022: [^.]*; 2023: [^.]*; 2024: [^.]*\.$/);
  });

  it('draws many papers wider, not over each other', () => {
    const many = overviewOf(synthetic(40), null, ALL_YEARS, 'nl');
    expect(many.width).toBeGreaterThan(40 * 60);
  });
});

describe('widths', () => {
  const { resolve } = createRequire(import.meta.url);
  const fonts = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold'].map((file) =>
    resolve(`@expo-google-fonts/source-sans-3/${file}.ttf`),
  );
  const real = (text: string, weight: number): number => {
    const words = text.replace(/[<&>]/g, '+');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="Source Sans 3" font-size="100" font-weight="${weight}">${words}</text></svg>`;
    const font = { loadSystemFonts: false, fontFiles: fonts };
    return new Resvg(svg, { font }).getBBox()?.width ?? 0;
  };

  it('are never less than the font sets, and hardly more', () => {
    const labels = dossier.threads.map(({ label }) => label);
    const words = [...labels, ...dossier.themes.flatMap(({ prefLabel }) => [prefLabel.nl, prefLabel.en])];
    expect(words.length).toBeGreaterThan(40);
    for (const text of words) {
      expect(textWidth(text, 100)).toBeGreaterThanOrEqual(real(text, 600) - 1);
      expect(textWidth(text, 100)).toBeLessThan(real(text, 400) * 1.3);
    }
  });

  it('break a text at spaces into lines that fit, losing no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrapText(text, 10, width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(textWidth(line, 10) <= width || [...line].length === 1).toBe(true);
      }),
    );
  });

  it('cut a text to what fits, with … where it was cut', () => {
    expect(cutText('Visumbeleid', 10, 500)).toBe('Visumbeleid');
    const short = cutText('Georganiseerde misdaad en terrorisme', 10, 140);
    expect(short).toMatch(/^Georganiseerde misdaad en…$/);
    expect(textWidth(short, 10)).toBeLessThanOrEqual(140);
  });
});

describe('an SVG file', () => {
  const all: readonly (readonly [string, Dossier, Subject])[] = [
    ['line', dossier, LINE],
    ['overview', dossier, OVERVIEW],
    ['line of another corpus', LIGHTHOUSES, { what: 'line', thread: 'lights.onderhoud' }],
  ];

  it.each(all)('%s: stands alone, with its name and its whole content in words', (_name, of, subject) => {
    for (const language of ['nl', 'en'] as const) {
      const xml = drawnOf(of, subject, language);
      const read = readXml(xml);
      expect(read.root).toMatchObject({ xmlns: 'http://www.w3.org/2000/svg', role: 'img', lang: language });
      expect(read.root['viewBox']).toMatch(/^0 0 \d+ \d+$/);
      const [title = '', description = ''] = [read.text('title')[0], read.text('desc')[0]];
      expect(title).not.toBe('');
      expect(description).toContain(of.corpus.version);
      expect([...read.names].sort()).toEqual(
        expect.arrayContaining(['desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title']),
      );
      expect(read.names.has('script')).toBe(false);
      expect(xml.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
    }
  });

  it.each(all)('%s: prints its origin under the picture, and the address where there is one', (_name, of, subject) => {
    const visible = (base: string | null): string =>
      readXml(drawnOf(of, subject, 'nl', base))
        .text('text')
        .join(' ');
    expect(visible(null)).toContain(`corpus ${of.corpus.version}`);
    expect(visible(null)).toContain('Koppelingen zijn door regels gelegd; geen mens heeft ze bevestigd.');
    expect(visible(null)).not.toContain('http');
    expect(visible('https://lijn.example/').replaceAll(' ', '')).toContain('https://lijn.example/#');
    expect(visible(null)).toMatch(/niet vermeld/i);
  });

  it('has a rule for every meaning it uses', () => {
    const style = figureStyle(LIGHT);
    const used = new Set(all.flatMap(([, of, subject]) => [...readXml(drawnOf(of, subject)).classes]));
    const styled = (name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(style);
    expect([...used].filter((name) => !styled(name))).toEqual([]);
  });

  it('tells the line twice: with its words, and on its ladder', () => {
    const read = readXml(drawnOf(dossier, LINE));
    const [description = ''] = read.text('desc');
    expect(description).toContain('2023: volledige aansluiting, sterker, Nederland.');
    expect(description).toContain('2024: zwijgt');
    expect(description).toContain('Hoe ver elk document gaat.');
    const words = read.text('text');
    for (const word of ['volledige', 'verdere', 'zwijgt', 'zwakker, keert terug', 'volledig', 'stapsgewijs', '2021'])
      expect(words).toContain(word);
  });

  it('is the same every time, and another one in another language', () => {
    expect(drawnOf(dossier, OVERVIEW)).toBe(drawnOf(dossier, OVERVIEW));
    expect(drawnOf(dossier, OVERVIEW, 'en')).not.toBe(drawnOf(dossier, OVERVIEW));
  });

  it('refuses a thread that is not there', () => {
    expect(() => drawnOf(dossier, { what: 'line', thread: 'none' })).toThrow(/expected the id of a thread.*'none'/);
  });

  it('of a paper that means harm holds words and nothing else', () => {
    const [thread] = HOSTILE.threads;
    for (const subject of [OVERVIEW, { what: 'line', thread: thread?.id ?? '' } as const]) {
      const read = readXml(drawnOf(HOSTILE, subject));
      const ours = ['circle', 'desc', 'g', 'line', 'path', 'rect', 'style', 'svg', 'text', 'title'];
      expect([...read.names].filter((name) => !ours.includes(name))).toEqual([]);
      expect([...read.attributes].filter((name) => /^on|href|style/.test(name))).toEqual([]);
      const said = [...read.text('text'), ...read.text('desc'), ...read.text('title')].join(' ');
      expect(said).toBe(withoutDirectionMarks(said));
      expect(read.text('desc').join(' ')).toContain('<script>');
    }
  });
});

describe('harmless text', () => {
  it('holds no control character, no half character and nothing that turns the direction of what follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = escapeMarkup(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(clean).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/);
        expect(clean).not.toMatch(/\p{Bidi_Control}/u);
        expect(() => encodeURIComponent(clean)).not.toThrow();
        expect(withoutDirectionMarks(clean)).toBe(clean);
      }),
    );
    expect(withoutDirectionMarks('half \uD83D teken')).toBe('half \uFFFD teken');
    expect(withoutDirectionMarks('Één zin: „zo” – 😀')).toBe('Één zin: „zo” – 😀');
  });
});
