/** Why a dossier has no lines, or claims no silence: one sentence each, by the first condition that fails. */
import type { Dossier, Label } from '../model.ts';

/** The sentences; none where there are lines and silences. */
export function whyEmpty(dossier: Dossier): Label[] {
  const lines = dossier.threads.length === 0 ? [whyNoLines(dossier)] : [];
  const isSilent =
    dossier.cells.some(({ state }) => state === 'silent' || state === 'elsewhere') ||
    dossier.threads.some(({ lanes }) =>
      lanes.some(({ stations }) => stations.some(({ standing }) => standing === 'silent')),
    );
  return isSilent ? lines : [...lines, whyNoSilences(dossier)];
}

function whyNoLines({ documents, alignments }: Dossier): Label {
  const read = documents.filter(({ unread }) => unread === null);
  if (read.length < 2)
    return {
      nl: `Geen lijnen: ${read.length === 0 ? 'er is geen stuk' : 'er is één stuk'} gelezen, en een lijn loopt door ten minste twee.`,
      en: `No lines: ${read.length === 0 ? 'no paper was' : 'one paper was'} read, and a line runs through at least two.`,
    };
  const languages = read.map(({ source }) => source.language);
  if (new Set(languages).size === languages.length)
    return {
      nl: 'Geen lijnen: geen twee stukken zijn in dezelfde taal, en stukken in twee talen worden niet naast elkaar gelegd.',
      en: 'No lines: no two papers are in one language, and papers in two languages are not held against each other.',
    };
  if (alignments.length === 0)
    return {
      nl: 'Geen lijnen: geen zin van het ene stuk zegt hetzelfde als een zin van een ander, of bijna.',
      en: 'No lines: no sentence of one paper says the same as one of another, or nearly so.',
    };
  return {
    nl: `Geen lijnen: er zijn ${alignments.length} koppelingen, maar geen standpunt dat twee stukken delen; een onderwerp in objects.json met zijn thema maakt er een.`,
    en: `No lines: there are ${alignments.length} links, but no position that two papers share; an object in objects.json with its theme makes one.`,
  };
}

function whyNoSilences({ documents, themes, corpus, cells }: Dossier): Label {
  if (themes.length === 0)
    return {
      nl: 'Geen stiltes: er zijn geen thema’s, geschreven noch gevonden, en van wat niemand noemt is niet te zeggen dat een stuk erover zwijgt.',
      en: 'No silences: there are no themes, written or found, and of what nobody names no paper can be said to be silent.',
    };
  if (cells.length === 0 && corpus.focus.themes.length === 0)
    return {
      nl: 'Geen stiltes: focus.themes in corpus.json noemt geen thema, en alleen daarvan wordt stilte gezegd.',
      en: 'No silences: focus.themes in corpus.json names no theme, and silence is claimed on those alone.',
    };
  const unread = documents.filter((document) => document.unread !== null).length;
  if (unread === documents.length)
    return { nl: 'Geen stiltes: geen stuk is gelezen.', en: 'No silences: no paper was read.' };
  const undecided = cells.filter(({ state }) => state === 'undecided' || state === 'out-of-scope').length;
  return undecided === 0
    ? {
        nl: 'Geen stiltes: elk gelezen stuk zegt iets over elk thema.',
        en: 'No silences: every paper that was read says something about every theme.',
      }
    : {
        nl: `Geen stiltes: waar een stuk niets over een thema lijkt te zeggen (${undecided} keer), is het onbeslist; beleidslijn why <thema> <stuk> zegt waarom.`,
        en: `No silences: where a paper seems to say nothing about a theme (${undecided} times) it is undecided; beleidslijn why <theme> <paper> tells why.`,
      };
}
