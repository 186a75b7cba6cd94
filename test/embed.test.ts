import { describe, expect, it } from 'vitest';
import { parseFrameAddress } from '../components/widgets/frame-address.ts';
import { excerptOf } from '../src/dossier/excerpt.ts';
import { type Embeddable, elementsOf, embeddingOf, type Scripts, snippetsOf } from '../src/export/snippets.ts';
import type { Options } from '../src/export/subject.ts';
import type { Dossier } from '../src/model.ts';
import { versionNote } from '../src/view/provenance.ts';
import { HOSTILE } from './scenes/hostile.ts';
import { shippedDossier } from './setup/dossiers.ts';
import { parsedHtml } from './setup/html.ts';

const dossier = shippedDossier();
const VISA = 'visa.visum+aansluiting';
const LINE: Embeddable = { what: 'line', thread: VISA };

const OPTIONS: Options = {
  language: 'nl',
  base: null,
  years: { from: null, to: null },
  author: 'A',
  date: '2026-05-26',
  separator: ';',
};
const script = (file: string) => ({ file, integrity: 'sha384-abc' });
const SCRIPTS: Scripts = { module: script('m-1.js'), classic: script('c-1.js'), receiver: script('r-1.js') };

const subjectsOf = (of: Dossier): Embeddable[] => [
  ...of.threads.map(({ id }): Embeddable => ({ what: 'line', thread: id })),
  { what: 'table', threads: null, papers: null },
  ...of.alignments
    .slice(0, 20)
    .map(({ a, b }): Embeddable => ({ what: 'passage', thread: null, older: a.sentence, newer: b.sentence })),
];

/** Elements that may stand in a snippet; anything else would be of a paper's making. */
const OURS = /^(p|strong|ul|li|q|mark|a|script|iframe|policy-(thread|timeline|comparison|table))$/;

describe('a snippet', () => {
  it.each([
    ['the papers', dossier],
    ['papers that mean harm', HOSTILE],
  ])('of %s holds our elements alone, and links to the web alone', (_, of) => {
    for (const subject of subjectsOf(of)) {
      for (const base of [null, 'https://beleid.example/lezen/']) {
        for (const element of elementsOf(subject)) {
          const snippets = snippetsOf(embeddingOf(of, subject, { ...OPTIONS, base }), element, SCRIPTS);
          for (const text of Object.values(snippets)) {
            if (text === null) continue;
            const found = parsedHtml(text);
            expect(found.names.filter((name) => !OURS.test(name))).toEqual([]);
            expect(found.attributes.filter(([name]) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
            const addresses = found.attributes.filter(([name]) => name === 'href' || name === 'src');
            expect(
              addresses.filter(([, value]) => !/^(https:\/\/beleid\.example\/lezen\/|widgets\/)/.test(value)),
            ).toEqual([]);
          }
        }
      }
    }
  });

  it('carries the part of the dossier it shows, word for word', () => {
    const { inline } = snippetsOf(embeddingOf(dossier, LINE, OPTIONS), 'policy-thread', SCRIPTS);
    const data = /<script type="application\/json">([^<]*)<\/script>/.exec(inline)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(JSON.stringify(excerptOf(dossier, { threads: [VISA] }))));
  });

  it('invents no address: without one it asks for nothing but the script beside it', () => {
    const snippets = snippetsOf(embeddingOf(dossier, LINE, OPTIONS), 'policy-timeline', SCRIPTS);
    expect(snippets.script).toBe(null);
    expect(snippets.iframe).toBe(null);
    expect(
      `${snippets.static}${snippets.inline.replace(/<script type="application\/json">.*?<\/script>/s, '')}`,
    ).not.toMatch(/https?:/);
    expect(snippets.inline).toContain('src="widgets/c-1.js" integrity="sha384-abc"');
  });

  it('fixes theme, years, language and corpus version, in the element, the frame and the link', () => {
    const options = { ...OPTIONS, base: 'https://beleid.example/lezen/', years: { from: '2022', to: '2026' } };
    const embedding = embeddingOf(dossier, LINE, options);
    expect([...embedding.attributes]).toEqual([
      ['thread', VISA],
      ['theme', 'visa'],
      ['from', '2022'],
      ['to', '2026'],
      ['lang', 'nl'],
      ['corpus', dossier.corpus.version],
    ]);
    const snippets = snippetsOf(embedding, 'policy-timeline', SCRIPTS);
    const frame = /src="([^"]*)"/.exec(snippets.iframe ?? '')?.[1] ?? '';
    expect(parseFrameAddress(new URL(frame.replaceAll('&#38;', '&')).hash)?.attributes.get('thread')).toBe(VISA);
    expect(snippets.static).toMatch(/years=2022-2026/);
    expect(snippets.static).toContain(`corpus=${dossier.corpus.version}`);
    expect(snippets.static).not.toContain('2018');
  });

  it('shows words, sources and silences to a reader without script', () => {
    const text = parsedHtml(`${embeddingOf(dossier, LINE, OPTIONS).fallback}`).text;
    expect(text).toMatch(/2018: \[ \] zwijgt, 68 zinnen doorzocht/);
    expect(text).toMatch(/zwakker was „volledige” in 2023/);
    expect(text).toMatch(/BZ2628372/);
    expect(text).toMatch(/kenmerk niet vermeld/i);
    expect(text).toContain(`corpus ${dossier.corpus.version}`);
    expect(text).toMatch(/geen mens heeft ze bevestigd/);
  });
});

describe('the page in a frame', () => {
  it.each([
    ['#element=policy-thread&thread=x', 'policy-thread'],
    ['#element=script&thread=x', null],
    ['#element=policy-line', null],
    ['', null],
  ])('%s shows %s', (fragment, element) => {
    expect(parseFrameAddress(fragment)?.element ?? null).toBe(element);
  });

  it('takes no attribute but those of the widgets', () => {
    const found = parseFrameAddress(
      '#element=policy-thread&thread=x&onclick=alert(1)&src=https://harm.example/&style=x',
    );
    expect([...(found?.attributes ?? [])]).toEqual([['thread', 'x']]);
  });
});

describe('a link made with other papers', () => {
  const [last] = dossier.corpus.earlier ?? [];

  it('is said to be older where the dossier proves it', () => {
    expect(versionNote(dossier, last ?? '', 'nl')).toMatch(/ouder corpus .*zonder het laatste document/);
    expect(versionNote(dossier, dossier.corpus.earlier?.[1] ?? '', 'en')).toMatch(
      /older corpus .*the last 2 documents/,
    );
  });

  it('is said to be of another corpus where it cannot be told, and of this one nothing', () => {
    expect(versionNote(dossier, '0000000', 'nl')).toMatch(/ander corpus \(0000000\)/);
    expect(versionNote(dossier, dossier.corpus.version, 'nl')).toBe(null);
    expect(versionNote(dossier, null, 'nl')).toBe(null);
  });
});
