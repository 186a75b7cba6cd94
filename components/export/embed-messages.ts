import type { Element } from '../../src/export/snippets.ts';
import type { Language } from '../../src/model.ts';

type Way = 'script' | 'inline' | 'iframe' | 'static' | 'png';

const nl = {
  way: 'Hoe het wordt ingesloten',
  ways: {
    script: 'Script',
    inline: 'Script met gegevens',
    iframe: 'Iframe',
    static: 'Zonder script',
    png: 'Afbeelding',
  } as Readonly<Record<Way, string>>,
  why: {
    script: 'Haalt het dossier op en groeit mee met nieuwe documenten.',
    inline: 'Met de gegevens erin: voor een pagina die niets mag ophalen, of om de stand van nu vast te leggen.',
    iframe: 'Voor een systeem dat geen scripts toestaat. Het tweede script geeft het kader zijn hoogte.',
    static: 'Woorden, bronnen en link; geen script, geen opmaak.',
    png: 'Een afbeelding voor een presentatie of e-mail. Zet de woorden uit ‘Zonder script’ erbij, voor wie haar niet ziet.',
  } as Readonly<Record<Way, string>>,
  form: 'Vorm',
  elements: {
    'policy-timeline': 'Tijdlijn',
    'policy-thread': 'Lijn',
    'policy-comparison': 'Vergelijking',
    'policy-table': 'Tabel',
  } as Readonly<Record<Element, string>>,
  from: 'Van',
  to: 'Tot en met',
  anyYear: 'alle jaren',
  code: 'Code om te plakken',
  copy: 'Kopieer code',
  copied: 'Code gekopieerd.',
  notCopied: 'Kopiëren lukt niet in deze browser. De code is geselecteerd.',
  script: (file: string): string => `${file}, controlegetal`,
  download: 'Haal het script op',
  savePng: 'Bewaar als png',
  made: (name: string): string => `${name} is gemaakt.`,
  noAddress:
    'Deze pagina heeft geen adres dat een ander kan openen, dus kan er niets vandaan worden gehaald. ‘Script met gegevens’ en ‘Zonder script’ werken overal.',
  noScripts: 'Bij deze pagina horen geen scripts om in te sluiten. Bouw haar met npm run build.',
  preview: 'Zo ziet het eruit',
  width: (px: number): string => `${px} px`,
  citation: 'Citeer als',
  link: 'Link',
  noLink: (corpus: string): string => `geen adres; er staat ${corpus}`,
  later:
    'Thema, jaren en corpusversie liggen vast. Wie de link later volgt, ziet het erbij als er sindsdien documenten bij kwamen.',
};

type Words = typeof nl;

const en: Words = {
  way: 'How it is embedded',
  ways: { script: 'Script', inline: 'Script with data', iframe: 'Iframe', static: 'Without script', png: 'Picture' },
  why: {
    script: 'Fetches the dossier and grows with new documents.',
    inline: 'With its data inside: for a page that may fetch nothing, or to keep things as they stand now.',
    iframe: 'For a system that allows no scripts. The second script gives the frame its height.',
    static: 'Words, sources and link; no script, no styling.',
    png: 'A picture for slides or mail. Put the words of ‘Without script’ beside it, for those who do not see it.',
  },
  form: 'Form',
  elements: {
    'policy-timeline': 'Timeline',
    'policy-thread': 'Line',
    'policy-comparison': 'Comparison',
    'policy-table': 'Table',
  },
  from: 'From',
  to: 'To',
  anyYear: 'all years',
  code: 'Code to paste',
  copy: 'Copy code',
  copied: 'Code copied.',
  notCopied: 'This browser refuses to copy. The code is selected.',
  script: (file) => `${file}, hash`,
  download: 'Get the script',
  savePng: 'Save as png',
  made: (name) => `${name} was made.`,
  noAddress:
    'This page has no address that somebody else can open, so nothing can be fetched from it. ‘Script with data’ and ‘Without script’ work everywhere.',
  noScripts: 'No scripts to embed belong to this page. Build it with npm run build.',
  preview: 'This is how it looks',
  width: (px) => `${px} px`,
  citation: 'Cite as',
  link: 'Link',
  noLink: (corpus) => `no address; it says ${corpus}`,
  later:
    'Theme, years and corpus version are fixed. Whoever follows the link later is told when documents have come since.',
};

export const embedStrings: Readonly<Record<Language, Words>> = { nl, en };
