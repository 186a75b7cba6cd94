/** What is said of a corpus that is made or changed by command; every refusal names the file, what was found and what was expected. */
import type { ProposedField } from '../model.ts';
import { counted } from './command-messages.ts';

const FIELDS: Readonly<Record<'nl' | 'en', Readonly<Record<ProposedField, string>>>> = {
  nl: {
    title: 'titel',
    issuer: 'afzender',
    document: 'datum van het stuk',
    event: 'dag waarover het gaat',
    genre: 'soort',
    reference: 'kenmerk',
    place: 'plaats',
    language: 'taal',
    url: 'webadres',
  },
  en: {
    title: 'title',
    issuer: 'sender',
    document: 'date of the paper',
    event: 'day it is about',
    genre: 'kind',
    reference: 'reference',
    place: 'place',
    language: 'language',
    url: 'web address',
  },
};

const nl = {
  reading: 'Lezen',
  fields: FIELDS.nl,
  exists: (file: string) =>
    `${file} staat er al; verwacht: een map zonder corpus. Voeg stukken toe met beleidslijn add --corpus.`,
  noFolder: (folder: string) => `${folder} is geen map; verwacht: een map met stukken.`,
  nothing: (folder: string) =>
    `${folder} bevat geen stuk dat gelezen kan worden; verwacht: PDF, Word (.docx), OpenDocument (.odt), HTML, XML of tekst.`,
  notThere: (path: string) => `${path} is er niet; verwacht: een bestand of een map.`,
  made: (title: string, papers: number, span: string, file: string) =>
    `„${title}”: ${counted(papers, 'stuk', 'stukken')}${span}; vastgelegd in ${file}.`,
  opened: (title: string, papers: number, span: string) =>
    `„${title}”: ${counted(papers, 'stuk', 'stukken')}${span}, alleen voor nu: er wordt niets bewaard.`,
  wouldMake: (title: string, papers: number, span: string, file: string) =>
    `„${title}”: ${counted(papers, 'stuk', 'stukken')}${span}; met --dry-run is ${file} niet geschreven.`,
  formats: (list: string) => `Bestanden: ${list}.`,
  languages: (list: string) => `Talen: ${list}.`,
  genres: (list: string) => `Soorten stukken: ${list}.`,
  dated: (told: number, byName: number, none: string) =>
    `Datum: bij ${told} in het stuk gelezen${byName === 0 ? '' : `, bij ${byName} in de naam of het bestand`}${none === '' ? '' : `; niet gevonden: ${none}`}.`,
  senders: (told: number, list: string) =>
    `Afzender: bij ${counted(told, 'stuk', 'stukken')} gelezen${list === '' ? '' : ` (${list})`}.`,
  undecided: (list: string) => `Twee of meer kandidaten: ${list}.`,
  duplicates: (list: string) => `Zelfde inhoud, één keer opgenomen: ${list}.`,
  leftOut: (n: number, list: string) => `Niet opgenomen (${n}): ${list}`,
  toConfirm:
    'Wat gelezen is, is een voorstel: het staat per stuk onder "proposed" tot iemand het bevestigt (of alles in één keer: --yes).',
  next: (corpus: string) => `Verder: beleidslijn serve --corpus ${corpus}`,
  andMore: (n: number) => `en nog ${n}`,
  noGenre: 'niet gezegd',
  undetermined: 'niet te bepalen',
  added: (id: string, title: string, about: string) => `Toegevoegd: ${id}, „${title}”${about}.`,
  wouldAdd: (id: string, title: string, about: string) => `Zou toevoegen: ${id}, „${title}”${about}.`,
  known: (file: string, of: string) => `${file} heeft dezelfde inhoud als ${of} en is niet nog eens toegevoegd.`,
  skipped: (file: string, why: string) => `${file}: ${why}`,
  noneAdded:
    'er is geen stuk om toe te voegen; verwacht: een bestand dat gelezen kan worden en nog niet in het corpus staat.',
  removed: (id: string, file: string) => `${id} hoort niet meer bij het corpus; ${file} staat er nog.`,
  wouldRemove: (id: string) => `Zou weghalen: ${id}.`,
  lastPaper: (id: string) => `${id} is het enige stuk; verwacht: een corpus dat er minstens één houdt.`,
  corrected: (id: string, lines: string, file: string) =>
    `${file} corrigeert ${id} (regel ${lines}); verwacht: een stuk zonder correcties, haal die regels er eerst uit.`,
  updated: (id: string, file: string, before: string) =>
    `${id} wordt nu gelezen uit ${file}; ${before} staat er nog naast.`,
  wouldUpdate: (id: string, file: string) => `Zou ${id} voortaan lezen uit ${file}.`,
  sameContent: (file: string, id: string) => `${file} is byte voor byte ${id}; verwacht: een nieuwe versie.`,
  oneFile: (n: number) => `--set geldt voor één stuk, en er zijn er ${n}; verwacht: één bestand.`,
  wrongSet: (given: string, choices: string) =>
    `--set ${given}; verwacht: veld=waarde, met als veld een van ${choices}.`,
  wrongValue: (given: string, why: string) => `--set ${given}: ${why}`,
  noDeclaration: (file: string) =>
    `${file} is geen verklaring die aangevuld kan worden; verwacht: wat beleidslijn check goedkeurt.`,
  packed: (file: string, papers: number, files: number) =>
    `${file} bewaard: ${counted(papers, 'stuk', 'stukken')}, ${counted(files, 'bestand', 'bestanden')}.`,
  wrongPack: (file: string, ending: string) =>
    `${file} eindigt niet op ${ending}; verwacht: een naam als dossier${ending}.`,
  notSaved: (file: string) =>
    `${file} is intussen door een ander gewijzigd en daarom niet geschreven; verwacht: dezelfde opdracht nog eens.`,
  changed: (file: string) =>
    `${file} is gewijzigd terwijl het werd gelezen; verwacht: een bestand dat even met rust wordt gelaten.`,
};

const en: typeof nl = {
  reading: 'Reading',
  fields: FIELDS.en,
  exists: (file) =>
    `${file} is there already; expected a folder without a corpus. Add papers with beleidslijn add --corpus.`,
  noFolder: (folder) => `${folder} is no folder; expected a folder with papers.`,
  nothing: (folder) =>
    `${folder} holds no paper that can be read; expected PDF, Word (.docx), OpenDocument (.odt), HTML, XML or text.`,
  notThere: (path) => `${path} is not there; expected a file or a folder.`,
  made: (title, papers, span, file) => `“${title}”: ${counted(papers, 'paper', 'papers')}${span}; declared in ${file}.`,
  opened: (title, papers, span) =>
    `“${title}”: ${counted(papers, 'paper', 'papers')}${span}, for now only: nothing is kept.`,
  wouldMake: (title, papers, span, file) =>
    `“${title}”: ${counted(papers, 'paper', 'papers')}${span}; with --dry-run ${file} was not written.`,
  formats: (list) => `Files: ${list}.`,
  languages: (list) => `Languages: ${list}.`,
  genres: (list) => `Kinds of papers: ${list}.`,
  dated: (told, byName, none) =>
    `Date: read in the paper for ${told}${byName === 0 ? '' : `, in the name or the file for ${byName}`}${none === '' ? '' : `; not found: ${none}`}.`,
  senders: (told, list) => `Sender: read for ${counted(told, 'paper', 'papers')}${list === '' ? '' : ` (${list})`}.`,
  undecided: (list) => `Two or more candidates: ${list}.`,
  duplicates: (list) => `Same content, taken once: ${list}.`,
  leftOut: (n, list) => `Left out (${n}): ${list}`,
  toConfirm:
    'What was read is a proposal: it stands under "proposed" of each paper until somebody confirms it (or all at once: --yes).',
  next: (corpus) => `Next: beleidslijn serve --corpus ${corpus}`,
  andMore: (n) => `and ${n} more`,
  noGenre: 'not said',
  undetermined: 'undetermined',
  added: (id, title, about) => `Added: ${id}, “${title}”${about}.`,
  wouldAdd: (id, title, about) => `Would add: ${id}, “${title}”${about}.`,
  known: (file, of) => `${file} has the same content as ${of} and was not added again.`,
  skipped: (file, why) => `${file}: ${why}`,
  noneAdded: 'there is no paper to add; expected a file that can be read and is not yet in the corpus.',
  removed: (id, file) => `${id} is no longer part of the corpus; ${file} is still there.`,
  wouldRemove: (id) => `Would remove: ${id}.`,
  lastPaper: (id) => `${id} is the only paper; expected a corpus that keeps at least one.`,
  corrected: (id, lines, file) =>
    `${file} corrects ${id} (line ${lines}); expected a paper without corrections, take those lines out first.`,
  updated: (id, file, before) => `${id} is now read from ${file}; ${before} is still beside it.`,
  wouldUpdate: (id, file) => `Would read ${id} from ${file} from now on.`,
  sameContent: (file, id) => `${file} is ${id} byte for byte; expected a new version.`,
  oneFile: (n) => `--set is for one paper, and there are ${n}; expected one file.`,
  wrongSet: (given, choices) => `--set ${given}; expected field=value, the field being one of ${choices}.`,
  wrongValue: (given, why) => `--set ${given}: ${why}`,
  noDeclaration: (file) => `${file} is no declaration that can be added to; expected what beleidslijn check accepts.`,
  packed: (file, papers, files) =>
    `${file} saved: ${counted(papers, 'paper', 'papers')}, ${counted(files, 'file', 'files')}.`,
  wrongPack: (file, ending) => `${file} does not end in ${ending}; expected a name such as dossier${ending}.`,
  notSaved: (file) =>
    `${file} was changed by somebody else meanwhile and was therefore not written; expected the same command again.`,
  changed: (file) => `${file} was changed while it was read; expected a file that is left alone for a moment.`,
};

export const CORPUS_MESSAGES = { nl, en } as const;
