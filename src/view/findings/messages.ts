import type { Language } from '../../model.ts';
import { movementStrings } from '../messages/movement.ts';

/** The sentences of findings, as the design has them: what a position did, in which paper, and what stands below it. */

const several = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** Papers as a sentence names them: one by one, or of many the first and the last. */
export type PaperNames =
  | { readonly names: readonly string[] }
  | { readonly count: number; readonly first: string; readonly last: string };

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

const inNl = movementStrings.nl.in;
const inEn = movementStrings.en.in;
/** `in 2023 en 2024`, `op 13 dec. 2023 en 4 mei 2024`: by what the first is called. */
const inPapers = (names: readonly string[], language: Language): string => {
  const [first = '', ...later] = names;
  const and = language === 'nl' ? 'en' : 'and';
  return listed([movementStrings[language].in(first), ...later], and);
};

/** The same of many papers: `in 24 stukken, van 2019 tot en met 2024`. */
const inThese = (papers: PaperNames, language: Language): string => {
  if ('names' in papers) return inPapers(papers.names, language);
  const { count, first, last } = papers;
  return language === 'nl'
    ? `in ${count} stukken, van ${first} tot en met ${last}`
    : `in ${count} papers, from ${first} to ${last}`;
};

/** Papers as the subject of a phrase. */
const these = (papers: PaperNames, language: Language): string => {
  if ('names' in papers) return listed(papers.names, language === 'nl' ? 'en' : 'and');
  const { count, first, last } = papers;
  return language === 'nl'
    ? `${count} stukken, van ${first} tot en met ${last}`
    : `${count} papers, from ${first} to ${last}`;
};

const nl = {
  title: (n: string, one: boolean, papers: string): string =>
    `Wat er bewoog, wat stilviel en wie het zei: ${n} ${one ? 'bevinding' : 'bevindingen'} in ${papers}`,
  papers: (n: string, one: boolean): string => `${n} ${one ? 'stuk' : 'stukken'}`,
  about:
    'Beleidslijn legt stukken over één onderwerp zin voor zin naast elkaar en zegt hoe een standpunt door de jaren bewoog, in welke woorden, en waar het zwijgt.',
  none: 'Geen bevindingen: niets ging verder of minder ver, zweeg, keerde terug of begon.',
  noneFiltered: 'Geen bevinding voldoet aan deze keuze.',
  groups: {
    changed: 'Wat anders werd',
    'fell-silent': 'Wat stilviel',
    'came-back': 'Wat terugkeerde',
    began: 'Wat begon, en wie nu spreekt',
    outside: 'Buiten het onderwerp van dit dossier',
    meeting: 'Over de bijeenkomst zelf',
  },
  notes: {
    changed: 'gerangschikt; per soort het nieuwste eerst',
    'fell-silent': 'met de woorden die het laatst klonken',
    'came-back': 'na ten minste één stuk zonder dit standpunt',
    began: '',
    outside: '',
    meeting: '',
  },
  order:
    'De rangorde volgt wat de woorden toelaten te zeggen: omgekeerd, ander cijfer of andere termijn, voorwaarde of uitzondering, sterker of zwakker, breder of smaller, zwijgt, keert terug, eerste keer, andere spreker. Per standpunt staan hoogstens twee zinnen hier, de rest staat erbij onder ‘ook’. Wat alleen anders is verwoord, is geen bevinding.',
  read: (sentences: number): string => `${several(sentences, 'zin', 'zinnen')}, door vaste regels gelezen`,
  reversed: (n: string): string => `omgekeerd ${inNl(n)}`,
  figure: (o: string): string => `ander cijfer dan ${inNl(o)}`,
  date: (o: string): string => `andere termijn dan ${inNl(o)}`,
  condition: {
    added: (n: string): string => `met voorwaarde sinds ${n}`,
    dropped: (o: string): string => `zonder de voorwaarde van ${o}`,
    other: (o: string): string => `andere voorwaarde dan ${inNl(o)}`,
  },
  exception: {
    added: (n: string): string => `met uitzondering sinds ${n}`,
    dropped: (o: string): string => `zonder de uitzondering van ${o}`,
    other: (o: string): string => `andere uitzondering dan ${inNl(o)}`,
  },
  stronger: (o: string): string => `sterker dan ${inNl(o)}`,
  weaker: (o: string): string => `zwakker dan ${inNl(o)}`,
  strongerAct: (verb: string, o: string): string => `sterker ${verb} dan ${inNl(o)}`,
  weakerAct: (verb: string, o: string): string => `zwakker ${verb} dan ${inNl(o)}`,
  verbs: { asked: 'gevraagd', supported: 'gesteund', condemned: 'veroordeeld', put: 'gesteld' },
  broader: (o: string): string => `breder dan ${inNl(o)}`,
  narrower: (o: string): string => `smaller dan ${inNl(o)}`,
  also: (words: string): string => `ook ${words}`,
  without: (words: string): string => `zonder ${words}`,
  silentSince: (n: string): string => `zwijgt sinds ${n}`,
  silentIn: (papers: readonly string[]): string => `zwijgt ${inPapers(papers, 'nl')}`,
  silentAndMore: (first: string, more: number): string => `zwijgt ${inNl(first)} en in ${more} stukken daarna`,
  returned: (n: string): string => `keert terug ${inNl(n)}`,
  first: (n: string): string => `eerste keer ${inNl(n)}`,
  speaker: (n: string): string => `andere spreker ${inNl(n)}`,
  speakers: (fresh: string, old: string): string => `${fresh}, was ${old}`,
  possibly: (said: string): string => `mogelijk ${said}`,
  spokeLast: (o: string): string => `sprak het laatst ${inNl(o)}`,
  spoke: (o: string): string => `sprak ${inNl(o)}`,
  wasSilent: (papers: PaperNames): string => `zweeg ${inThese(papers, 'nl')}`,
  inDossier: 'in dit dossier',
  searched: (n: number): string => `${several(n, 'zin', 'zinnen')} doorzocht`,
  nothing: 'niets gevonden',
  elsewhere: (papers: PaperNames, what: string | null): string =>
    `${inThese(papers, 'nl')} staat het woord elders${what === null ? '' : `, over ${what}`}`,
  wordElsewhere: (what: string | null): string => `het woord staat elders${what === null ? '' : `, over ${what}`}`,
  unproven: (papers: PaperNames): string => `over ${these(papers, 'nl')} is niets vastgesteld`,
  unread: (papers: PaperNames): string => `niet gelezen: ${these(papers, 'nl')}`,
  beside: (kinds: readonly string[]): string => `ook ${listed(kinds, 'en')}`,
  alsoOf: (names: readonly string[]): string => `zo ook ${listed(names, 'en')}`,
  alsoHere: 'ook',
  often: (kind: string, n: number, first: string, last: string): string =>
    `${kind}, ${n} keer van ${first} tot en met ${last}`,
  part: (name: string, label: string): string => `${name}, ${label} apart`,
  became: (old: string, fresh: string): string => `${old} werd ${fresh}`,
  added: (fresh: string): string => `${fresh} komt erbij`,
  dropped: (old: string): string => `${old} vervalt`,
  lastWords: (quote: string): string => `het laatst ${quote}`,
  meeting: 'over de bijeenkomst zelf',
  outside: 'buiten het onderwerp',
  nobody: 'niemand genoemd',
  home: (home: string): string => `${home} spreekt`,
  other: 'een ander spreekt',
  fromTo: (first: string, last: string): string => `van ${first} tot en met ${last}`,
  line: 'Lijn',
  words: 'Naast elkaar',
  source: 'Bron',
  proof: 'Zoekbewijs',
  fellSilent: 'Wat viel stil',
  columns: { kind: 'Soort', finding: 'Bevinding', speaker: 'Wie', source: 'Bron' },
};

type Words = typeof nl;

const en: Words = {
  title: (n, one, papers) =>
    `What moved, what fell silent and who said it: ${n} ${one ? 'finding' : 'findings'} in ${papers}`,
  papers: (n, one) => `${n} ${one ? 'paper' : 'papers'}`,
  about:
    'Beleidslijn sets papers on one subject side by side, sentence by sentence, and says how a position moved over the years, in which words, and where it is silent.',
  none: 'No findings: nothing went further or less far, fell silent, returned or began.',
  noneFiltered: 'No finding fits this choice.',
  groups: {
    changed: 'What became different',
    'fell-silent': 'What fell silent',
    'came-back': 'What returned',
    began: 'What began, and who speaks now',
    outside: 'Outside the subject of this dossier',
    meeting: 'About the meeting itself',
  },
  notes: {
    changed: 'ranked; of each kind the newest first',
    'fell-silent': 'with the words that were heard last',
    'came-back': 'after at least one paper without this position',
    began: '',
    outside: '',
    meeting: '',
  },
  order:
    'The order follows what the words allow to be said: reversed, other figure or other date, condition or exception, stronger or weaker, broader or narrower, silent, returns, first time, other speaker. At most two sentences a position stand here, the rest stands with them under ‘also’. What is only worded differently is no finding.',
  read: (sentences) => `${several(sentences, 'sentence', 'sentences')}, read by fixed rules`,
  reversed: (n) => `reversed ${inEn(n)}`,
  figure: (o) => `other figure than ${inEn(o)}`,
  date: (o) => `other date than ${inEn(o)}`,
  condition: {
    added: (n) => `with a condition since ${n}`,
    dropped: (o) => `without the condition of ${o}`,
    other: (o) => `other condition than ${inEn(o)}`,
  },
  exception: {
    added: (n) => `with an exception since ${n}`,
    dropped: (o) => `without the exception of ${o}`,
    other: (o) => `other exception than ${inEn(o)}`,
  },
  stronger: (o) => `stronger than ${inEn(o)}`,
  weaker: (o) => `weaker than ${inEn(o)}`,
  strongerAct: (verb, o) => `${verb} more strongly than ${inEn(o)}`,
  weakerAct: (verb, o) => `${verb} less strongly than ${inEn(o)}`,
  verbs: { asked: 'asked for', supported: 'supported', condemned: 'condemned', put: 'put' },
  broader: (o) => `broader than ${inEn(o)}`,
  narrower: (o) => `narrower than ${inEn(o)}`,
  also: (words) => `also ${words}`,
  without: (words) => `without ${words}`,
  silentSince: (n) => `silent since ${n}`,
  silentIn: (papers) => `silent ${inPapers(papers, 'en')}`,
  silentAndMore: (first, more) => `silent ${inEn(first)} and in ${more} papers after it`,
  returned: (n) => `returns ${inEn(n)}`,
  first: (n) => `first time ${inEn(n)}`,
  speaker: (n) => `other speaker ${inEn(n)}`,
  speakers: (fresh, old) => `${fresh}, was ${old}`,
  possibly: (said) => `possibly ${said}`,
  spokeLast: (o) => `last spoken ${inEn(o)}`,
  spoke: (o) => `spoken ${inEn(o)}`,
  wasSilent: (papers) => `silent ${inThese(papers, 'en')}`,
  inDossier: 'in this dossier',
  searched: (n) => `${several(n, 'sentence', 'sentences')} searched`,
  nothing: 'nothing found',
  elsewhere: (papers, what) =>
    `${inThese(papers, 'en')} the word stands elsewhere${what === null ? '' : `, on ${what}`}`,
  wordElsewhere: (what) => `the word stands elsewhere${what === null ? '' : `, on ${what}`}`,
  unproven: (papers) => `nothing is established of ${these(papers, 'en')}`,
  unread: (papers) => `not read: ${these(papers, 'en')}`,
  beside: (kinds) => `also ${listed(kinds, 'and')}`,
  alsoOf: (names) => `so too ${listed(names, 'and')}`,
  alsoHere: 'also',
  often: (kind, n, first, last) => `${kind}, ${n} times from ${first} to ${last}`,
  part: (name, label) => `${name}, ${label} apart`,
  became: (old, fresh) => `${old} became ${fresh}`,
  added: (fresh) => `${fresh} is added`,
  dropped: (old) => `${old} goes`,
  lastWords: (quote) => `last ${quote}`,
  meeting: 'about the meeting itself',
  outside: 'outside the subject',
  nobody: 'nobody named',
  home: (home) => `${home} speaks`,
  other: 'somebody else speaks',
  fromTo: (first, last) => `from ${first} to ${last}`,
  line: 'Line',
  words: 'Side by side',
  source: 'Source',
  proof: 'Proof of the search',
  fellSilent: 'What fell silent',
  columns: { kind: 'Kind', finding: 'Finding', speaker: 'Who', source: 'Source' },
};

export const findingStrings: Readonly<Record<Language, Words>> = { nl, en };
