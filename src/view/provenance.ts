import { dossierIndex } from '../dossier/index-by-id.ts';
import type { Alignment, Dossier, Label, Language } from '../model.ts';
import { isConfirmed } from './correction-lookup.ts';
import { fragment, type Selection } from './selection.ts';

/**
 * Where a quotation that leaves the reading room comes from: the corpus and its version, a link back that shows the
 * same thing, and whether a person has looked at the links it rests on.
 */

/** A place in the reading room; what is left out is as the room opens. */
export type LinkTarget = Partial<Selection>;

const RELATIVE = /^(?:\.{0,2}\/)?[\w\-.~%!$&'()*+,;=@/]*$/;
/** Scheme, host with port, path and query: nothing that could end an attribute or begin a tag. */
const ABSOLUTE = /^(https?:\/\/[\w\-.[\]]+(?::\d+)?)(\/[\w\-.~%!$&'()*+,;=@:/?]*)?$/i;

/**
 * The address as it can stand before a fragment, or null when it is no place to link to: only http, https and relative
 * addresses are, so that no export carries `javascript:` or the path of somebody's disk.
 */
export function baseOf(given: string): string | null {
  const base = given.split('#')[0]?.trim() ?? '';
  const absolute = ABSOLUTE.exec(base);
  if (absolute !== null) return `${absolute[1]?.toLowerCase()}${absolute[2] ?? '/'}`;
  return base !== '' && RELATIVE.test(base) && !base.startsWith('//') ? base : null;
}

/** The link that shows a place to a colleague, the corpus version fixed in it; null where no base is known: none is invented. */
export function permalink(dossier: Dossier, base: string | null, spot: LinkTarget): string | null {
  if (base === null) return null;
  return `${base}${fragment({ ...spot, corpus: dossier.corpus.version })}`;
}

const WORDS = {
  nl: {
    corpus: 'corpus',
    line: 'lijn',
    none: 'Koppelingen zijn door regels gelegd; geen mens heeft ze bevestigd.',
    all: (n: number): string =>
      n === 1 ? 'De koppeling is door een mens bevestigd.' : `Alle ${n} koppelingen zijn door een mens bevestigd.`,
    some: (n: number, of: number): string =>
      `Koppelingen zijn door regels gelegd; ${n} van de ${of} ${n === 1 ? 'is' : 'zijn'} door een mens bevestigd.`,
    unlinked: 'Hier is geen koppeling; wat naast elkaar staat, is door de lezer gekozen.',
  },
  en: {
    corpus: 'corpus',
    line: 'line',
    none: 'Links were made by rules; no person has confirmed them.',
    all: (n: number): string =>
      n === 1 ? 'The link was confirmed by a person.' : `All ${n} links were confirmed by a person.`,
    some: (n: number, of: number): string =>
      `Links were made by rules; ${n} of the ${of} ${n === 1 ? 'was' : 'were'} confirmed by a person.`,
    unlinked: 'There is no link here; what stands side by side was chosen by the reader.',
  },
} as const;

/** Who made the links something rests on: rules, and how many of them a person confirmed. */
export function machineNote(links: readonly Alignment[], language: Language): string {
  const words = WORDS[language];
  const confirmed = links.filter(({ parts }) => isConfirmed(parts)).length;
  if (links.length === 0) return words.unlinked;
  if (confirmed === 0) return words.none;
  return confirmed === links.length ? words.all(confirmed) : words.some(confirmed, links.length);
}

const TAGS: Label = {
  nl: 'Thema’s zijn door regels toegekend; geen mens heeft ze bevestigd.',
  en: 'Themes were assigned by rules; no person has confirmed them.',
};

/** Said of tags, which nobody confirms one by one. */
export const tagsNote = (language: Language): string => TAGS[language];

/** The links a thread rests on, each once, in the order of the dossier. */
export function linksOf(dossier: Dossier, thread: string): readonly Alignment[] {
  const { threads } = dossierIndex(dossier);
  const own = new Set(
    (threads.get(thread)?.lanes ?? []).flatMap(({ stations }) =>
      stations.flatMap(({ entries }) => entries.flatMap(({ links }) => links)),
    ),
  );
  return dossier.alignments.filter(({ id }) => own.has(id));
}

/** `corpus 5fe4ba0`: which papers stood in the dossier. */
export function corpusName(dossier: Dossier, language: Language): string {
  return `${WORDS[language].corpus} ${dossier.corpus.version}`;
}

/** The place in words, where there is no link: `corpus 5fe4ba0, lijn visa.visum+aansluiting`. */
export function placeName(dossier: Dossier, thread: string | null, language: Language): string {
  const corpus = corpusName(dossier, language);
  return thread === null ? corpus : `${corpus}, ${WORDS[language].line} ${thread}`;
}

const VERSIONS = {
  nl: {
    older: (version: string, now: string, later: number): string =>
      `Deze koppeling is gemaakt met een ouder corpus (${version}), zonder ${later === 1 ? 'het laatste document' : `de laatste ${later} documenten`}. U ziet corpus ${now}.`,
    other: (version: string, now: string): string =>
      `Deze koppeling is gemaakt met een ander corpus (${version}). U ziet corpus ${now}; wat er staat kan anders zijn.`,
  },
  en: {
    older: (version: string, now: string, later: number): string =>
      `This link was made with an older corpus (${version}), without ${later === 1 ? 'the last document' : `the last ${later} documents`}. You see corpus ${now}.`,
    other: (version: string, now: string): string =>
      `This link was made with another corpus (${version}). You see corpus ${now}; what it shows may differ.`,
  },
} as const;

/**
 * What is to be said to somebody who follows a link made with another version of the corpus; null when it is this one.
 * A version is told to be older only where the dossier proves it: by being its own without the last papers.
 */
export function versionNote({ corpus }: Dossier, version: string | null, language: Language): string | null {
  if (version === null || version === corpus.version) return null;
  const words = VERSIONS[language];
  const later = (corpus.earlier ?? []).indexOf(version) + 1;
  return later > 0 ? words.older(version, corpus.version, later) : words.other(version, corpus.version);
}
